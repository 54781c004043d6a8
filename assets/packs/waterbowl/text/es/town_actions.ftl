# Lo que se puede hacer en el camino y en el pueblo, y lo que ayuda o estorba.

action-lift_wheel = Meter el hombro y sacar la rueda a pulso
    .also = hombro alzar levantar carro empujar fuerza pulso rueda riñones lomo bruta musculo sacar arrimar aupar esfuerzo arrimar empujon riñon bestia deslomar atascada hundida
    .success = Buscas bajo el eje el sitio donde el hierro es liso y estiras las rodillas. Un instante tienes seis barriles. Luego el mulo se inclina, la rueda trepa el borde y el carro entero rueda una vara sin pedirle permiso a nadie. El carretero te lanza un odre lleno antes de haberlo decidido. Detrás del carro algo empieza a gotear.
    .cost = La rueda está fuera. Un barril, también: baja por detrás como un gordo de una tapia, encuentra la única piedra del camino y es un charco con forma de barril. El carretero mira hasta que la tierra se lo ha bebido. Para ti no habrá odre. Detrás del carro algo empieza a gotear.
    .failure = Sube un palmo y ahí se queda, mientras el carro te estudia a ti y tú al carro. El carro no tiene prisa. Por lo menos ya sabes que lo que se traba es el cubo de este lado, y dónde mordería un palo.
    .disaster = Arriba, un resbalón y abajo, ya sin ti; por el camino está tu espinilla. El mulo vuelve la cabeza, por hacerte compañía. En la tapia hay una estaca, si has terminado con los hombros.

action-lever_wheel = Hacer palanca con una estaca
    .also = palanca palo estaca cerca valla poste madero tabla vara tranca apalancar cercado palanqueta tronco rama travesaño cuña
    .success = Asientas la estaca al pie del mojón, te cuelgas de la otra punta y esperas a que se lo piense. La rueda sube como el pan. Cuando das la vuelta, el carretero tiene un odre lleno en la mano y parece sorprendido de verlo irse. Detrás del carro algo empieza a gotear.
    .cost = La estaca levanta la rueda, que era lo hablado; la rueda levanta la trasera, y la trasera suelta un barril. Rueda y carro están en el camino. Y, lo que tarda en empapar, agua por valor de once val. Detrás del carro algo empieza a gotear.
    .failure = El muro en el que la apoyabas lo hizo un hombre con prisa. Se han ido un cuarto de hora y una vara de muro; la estaca está entera, y la siguiente piedra parece más vieja.

action-coax_mule = Convencer al mulo de dar un tirón honrado
    .also = mulo mula animal susurrar oreja convencer tirar animar arre bestia acariciar camelar jalar tiron buenas hablar palabras lindas cositas dulces mimos halagos jale camelo arrear carantoñas decir palabritas bonito
    .success = Se lo dices en la oreja que te había vuelto. Él piensa en su nombre y en todos los que no estaban el día que se lo pusieron. Y entonces va: no mucho, una vara, pero de una vez y cuesta arriba. Te encuentras en la mano un odre lleno que el carretero llama descuido. Detrás del carro algo empieza a gotear.
    .cost = Tira. Tira como lo hace todo, dos pasos de más, y el último barril se queda donde estaba hace un momento, que es el aire. La rueda ha salido. El carretero mira lo mojado. Detrás del carro algo empieza a gotear.
    .failure = Las dos orejas se van con el carretero. Luego levanta una pata de atrás y la pone en la misma huella, lo cual es una respuesta. Eso sí: te ha mirado el bolsillo.
    .disaster = Te ha pisado antes de que sepas que se mueve. No pisa fuerte. Lo que pasa es que no deja de pisar.

action-pour_water = Vaciarle un odre a la jabalina en la arena
    .also = verter agua odre pellejo bota arena beber sed ofrecer vaciar jabalina echar derramar charquito regar agüita agua cuenco abrevar calmar ofrecer dar de beber
    .success = Haces un hoyo con el talón y lo llenas desde tan lejos como te da el brazo. La jabalina bebe sin quitarte ojo, hasta el barro, y luego algo de barro. Se va talud arriba sin correr. La senda de cabras ya no es de nadie.

action-gentle_boar = Ponerte donde la jabalina te huela y dejar que decida
    .also = olor oler quieto quieta viento huela olfatear decida elija calma olisquear inmovil parada tranquila quietecita favor olfato olisque aroma quietud estatua respirar husmee confiar confianza
    .success = Te sientas en una piedra, de lado, y dejas de tener interés. Ella resopla. Bebe. Cuando ya hay moscas para los dos, pasa tan cerca que las cerdas te dibujan una raya en la manga, y te deja la senda.
    .cost = Casi llega a aburrirse. Entonces se te va un canto bajo el talón, y al pasar te abre la manga y un poco de lo de dentro. No vuelve para ver el resultado. La subida está libre.
    .failure = Has tomado aire a la vez que ella, y eso ha sido un error. Da tres pasos hacia ti para que se lo expliques. Le devuelves los tres a la carrera, y uno tuyo.
    .disaster = Ya lo traía decidido de casa.

action-creep_past = Rodear a la jabalina sin ruido hasta la senda
    .also = rodear bordear puntillas sigilo esquivar escabullirme arrimado sin ruido agachado evitar rodeo orilla colarme despacito sigilosamente hurtadillas silencio desapercibida agachada
    .success = De peñasco en peñasco, con el aire bajando por la rambla hacia ti y no al revés. Tiene barro en los párpados y no los levanta. En el primer peldaño empiezas a respirar; en el décimo estás entre tejados.
    .cost = Todos menos el último peñasco. Ella se queda con un poco de tu pantorrilla y tú con la senda, y ninguno volverá a sacar el tema. Cuando miras abajo está bebiendo otra vez. Llevas sangre en el zapato y tienes un pueblo delante.
    .failure = Levanta la cabeza. Te has hecho parte de un peñasco, y parte de él sigues hasta que ella mira a otro lado. Estás donde estabas, y te tiemblan los muslos.
    .disaster = La piedra en la que has querido apoyarte llevaba años esperando un motivo para rodar.

action-climb_bank = Trepar el talud por la escalera de cabras
    .also = trepar escalar ribazo talud subir cabras escalera gatear ladera pendiente terraplen agarrandome subir encaramar monte agarrarme ramas
    .success = Dos peldaños aguantan y el tercero está solo pintado, y así hasta arriba. Aprendes a fiarte de los feos. Abajo ella sigue bebiendo: nadie le ha preguntado. Asomas detrás de la chimenea de alguien.
    .cost = El último peldaño se marcha sin ti. Terminas el talud con los codos y con casi toda una rodilla, y entras en el pueblo por un estercolero, de pie, con sangre donde se ve.
    .failure = A los diez peldaños la escalera acaba en un desconchón limpio. Bajas más deprisa de lo que subiste y te sientas un rato. Hay otro paso más a la izquierda, junto a la raíz.
    .disaster = No es un peldaño: son todos. La jabalina se aparta para dejarte pasar.

action-drive_off = Salir a la arena y echar de allí a la jabalina (combate)
    .also = ahuyentar espantar echar pelear enfrentar plantar cara arena jabalina embestir correr combate encarar
    .success = Sales adonde pueda verte de cuerpo entero, con los brazos abiertos. De cuerpo entero te ve. No parece que cuente brazos.

action-wait_out = Sentarte entre los juncos hasta que se harte
    .also = juncos sentarme esperar cañaveral cañas escondida escondido aburra canse largue vaya harte aguardar paciencia agazapar acurrucar cansara escondite carrizo juncal quieta cañizal paciencia rato
    .success = Bebe lo que ha manado, espera lo que manará y se lo bebe también. Son cuarenta minutos. Al final se levanta con un quejido que podría ser de una tía de cualquiera, y ya no está. No has tenido ningún percance; solo te queda menos tiempo.

action-dig_seep = Cavar en el rezume y llenar un odre
    .also = cavar hoyo manar agua arena llenar odre pellejo escarbar rezume bota manantial excavar hondo agujero pozo manos arañar brote charco
    .success = A un codo de hondo la arena se vuelve gris, luego negra, y luego contesta. Mana a su ritmo, que es poco. Llenas un odre; el agua sabe a pezuña.
    .failure = Cavas un buen hoyo. Tiene barro y, al rato, tu cara, que no sirve de nada.

action-listen_spout = Pegar la oreja al caño seco
    .also = oido oreja caño escuchar seco fuente oir golpes pegar arrimar grifo antena orejita tuberia bronce
    .success = El bronce sabe a moneda. Oyes tu sangre, luego palomas en el tubo, luego algo que no son palomas. Muy adentro, una vez. Después nada, lo que dura un aliento. Una vez. Cuentas diez, y ninguna se adelanta.
    .failure = Palomas. Viven ahí dentro, discuten, y una está de obras. En alguna ventana han dejado de hablar: hay quien besa paredes.

action-lift_cloth = Doblar el mantel y mirar debajo
    .also = mantel tela paño doblar destapar levantar apartar quitar descubrir lienzo retirar tela destape retiro plegar asomarme
    .success = Lo coges por el borde planchado. Debajo, la pila grande está llena y lisa. Entonces, del lado de la pared, una onda. Cruza hasta ti y se apaga contra la piedra. A tu espalda se hunde el cuenco, y el niño que hace el turno se ha olvidado de volcarlo. Otra onda.

action-slip_cloth = Levantar el borde mientras ella mira el cuenco
    .also = espiar mantel tela paño puntita pico esquina alzar disimulo escondidas bajo mirada aparta vista asomar tantito atisbar levantar boda chusmear fisgar distraida luna abajo despistada disimuladamente mientras
    .success = El cuenco empieza a irse y, mientras dura, para ella no hay otra cosa. Dos dedos bajo el dobladillo: agua, llena, lisa. Luego una onda, del lado de la pared, tan redonda que parece a compás. Dejas caer el borde antes de que apunte la raya.
    .cost = Lo has visto: agua quieta, una onda, y tras un aliento otra. El mantel cae con un pliegue de menos. Ella lo endereza sin mirarlo, sin mirarte, y apunta la raya fuera del papel.
    .failure = Su mano está sobre el mantel. No la has visto llegar. —Es para las bodas —dice—, y no se moja.

action-read_book = Pasar hacia atrás las páginas del libro
    .also = hojear paginas libro atras leer anteriores entradas registro pasar repasar apuntes antiguas ojear fechas repaso consultar hojeo hojas pasadas historial
    .success = Rayas, cuatro y la que cruza. Hace seis noches, después del toque de la segunda vigilia, cambian. Diecinueve atraviesan el papel, atraviesan la hoja siguiente y se marcan en la tercera. La número veinte es tan ligera como las de siempre. Al lado no pone nada. A una raya no se le pide más que serlo.
    .failure = Lees treinta años de rayas. Es como leer la lluvia. Después hace falta la página, y un dedo le da la vuelta al libro.

action-reckon_head = Calcular con el libro cuánto sube el agua arriba
    .also = calcular cuentas rapido llena cuanto tarda sumar numeros deducir calculo echar ritmo sube nivel matematicas cuenta ritmo caudal nivel hacer numeros estimar
    .success = Ha apuntado lo que pasaba cada otoño, conque sabes lo que entra. Ahora ponle delante una compuerta cerrada. En seco subiría un dedo al día. Con lluvia la cuenta es otra: a medianoche pasa por encima, la sujete quien la sujete, salvo que se le dé salida más arriba.
    .failure = Te pierdes en el año bisiesto. Se ha ido media hora, y las cifras del margen avergonzarían a un cocinero. El libro sigue ahí.

action-lift_key = Quitarle la llave del cinturón
    .also = llaves manojo cinturon cinto robar birlar quitar mangar aro llavero descolgar cintura sisar afanar sustraer pispar guindar choricear disimulo escamotear llavecita descuido
    .success = Cuando el cuenco se hunde se inclina, y el aro se le separa de la cadera. Se lo sujetas para que no suene, lo abres y lo cierras. Lleva una llave menos. Ella no ha perdido ni una raya.
    .failure = Su mano se cierra sobre la tuya, seca y bastante tibia. No te suelta hasta que ha volcado, apuntado y cantado; manos solo tiene dos. —Treinta años llevan pidiéndomela —dice—. Así, nunca.
    .disaster = No grita. Canta la hora, que es su deber, pero con medio cuenco de adelanto. Todos los postigos de la plaza se abren a la vez para ver quién se ha muerto.

action-look_beams = Registrar el techo nuevo, viga por viga
    .also = vigas techo maderos roble inspeccionar revisar repasar examinar una por una buscar marcas señales subida mesa estudiar chequear maderas tablones fijarme techumbre
    .success = Te subes a una mesa y luego a una silla sobre la mesa. En la cara de arriba, en el polvo que nadie limpia: cuatro rayas y una muesca. Seis vigas, seis veces. Así marca la madera una mina.
    .cost = Cuatro rayas y una muesca, por arriba y en las seis: marca de mina. Cuando bajas los ojos está la posadera con una bandeja. No mira a ver qué mirabas. Mira la bandeja.
    .failure = Corteza, polvo, un clavo con una longaniza. Diez minutos con la cabeza atrás y tienes roble en los dos ojos. Lo que haya está en la cara que no ves.

action-pull_beam = Bajar las vigas de noche
    .also = vigas desmontar bajar quitar arrancar noche robar madera maderos techo oscuras
    .success = Sacas las cuñas con un trapo en el martillo y bajas la primera con el ronzal del mulo de alguien. Suspira cuando la descargas. A la cuarta trabajas como trabajan los que comparten cama. El techo se asienta un palmo y cambia de idea. Las vigas están en la Parte Baja antes de que canten el siguiente cuenco.
    .cost = Cuatro vigas, y la última baja con un plato encima. Se abre una puerta en la escalera: una vela, una cara. Te mira sacar la punta a la calle. No grita, porque entonces alguien preguntaría qué eran. Las vigas están en la Parte Baja; el techo ha empezado a inclinarse.
    .failure = Pesa lo que parece. En una hora la has movido un pulgar, y la casa, otro. Haría falta una palanca, o una segunda espalda.
    .disaster = No era esa. Lo sabes cuando las demás se ponen a hablar. El techo de la Jarra Llena cae por el orden en que lo pusieron, y a ti te toca la parte de las longanizas. Dos vigas se rajan de punta a punta. Las otras dos todavía aguantarían algo pequeño.

action-rent_bed = Tomar una cama en la Jarra Llena (3 val)
    .also = cama habitacion cuarto noche dormir alojarme hospedarme pagar alquilar posada tres val catre pernoctar camita pieza aposento piltra pernocta alquilo reservar camastro
    .success = Un jergón, una manta y una jarra con un dedo de agua, tapada con un platillo. Entre un sueño y otro, algo dice en el techo una palabra o así, y se calla.

action-starry_bed = Tomar una cama en la Jarra Llena (3 val)
    .also = cama habitacion cuarto noche dormir alojarme hospedarme pagar alquilar posada tres val catre pernoctar camita pieza aposento piltra pernocta alquilo reservar camastro
    .success = Un jergón, una manta y una jarra con un dedo de agua, tapada con un platillo. Del techo queda la mitad, y de la otra mitad no dice nada nadie.

action-owed_bed = Subir a la cama que te debe Peppa Loi
    .also = cama debe debida arriba prometida gratis cuarto dormir mi
    .success = Es el cuarto bueno. Hay una jarra de agua entera y no se ha enterado nadie. Te quedas mirando el sitio donde acaba el yeso. Luego duermes.

action-read_slate = Dejar caer algo y leer el borde de la pizarra
    .also = pizarra borde caer agacharme tirar leer canto margen fingir soltar recoger disimulo torpe resbalar filo
    .success = Cuatro rayas y, aparte, junto al marco, una. La volvieron antes de que secara la tiza, así que las cinco están también en la mesa, del revés. Fuera cual fuera la pregunta, cuatro dijeron lo mismo.
    .failure = Ves la mesa por debajo, donde varias generaciones han pegado lo que se pega debajo de las mesas. Cuando sales, varias personas te están mirando las rodillas.

action-take_staff = Quitarle al santo el báculo de hierro
    .also = baculo santo hierro mano quitar coger vara estatua robar sacar arrancar llevarme vara palo bastón arramblar choricear estatua figura
    .success = Un cuarto de vuelta y los dedos de yeso sueltan; para eso los hicieron. El santo se queda con el puño alrededor de nada y una cara que, si acaso, es de alivio.
    .cost = Sale el báculo, y sale el pulgar. Lo dejas en la repisa, delante de él, como una cosa encontrada. Perdu Atzeni lo verá con la primera vela.
    .failure = El yeso cruje, y en alguna parte corren un cerrojo. Estás de rodillas y con los ojos cerrados cuando se abre la puerta, y así sigues hasta que se cierra. Solo era alguien con un cubo.
    .disaster = El gancho de arriba tenía cogido el alambre de la campana. Con una vez habría bastado. Suena tres; el lacre de la cuerda se parte y cae en la pila, y mañana alguien pagará ese lacre.

action-sing_rite = Cantar el oficio por tres
    .also = cantar oficio rito misa himno tres responso muertos rezar salmo velas entonar responso coro liturgia ceremonia entono difuntos
    .success = Te lo sabes: el breve, el de aquellos que no se han podido traer. Sube por la casa del pozo y baja un poco tarde, de modo que parece que cantas con alguien. Al segundo salmo hay mujeres en la puerta con los zapatos en la mano. Hacía seis días que nadie lo cantaba. Nadie quería ser quien empezase.

action-say_rite = Cantar el oficio por tres, como puedas
    .also = cantar oficio rito misa himno tres responso muertos rezar salmo velas entonar como pueda
    .success = Encuentras la página, luego el tono, y en el segundo salmo la página y el tono se encuentran entre sí. Lo que tú te saltas lo ponen las mujeres que se han parado en la puerta. Al acabar, una se moja dos dedos, mira las velas, no apaga ninguna y se marcha.
    .cost = Llegas al final. Llegas dos veces, de hecho, porque te pierdes, y a la mitad se te va la voz y vuelve hecha la de otro. Por los tres se ha cantado. En la puerta no había nadie para oírlo.
    .failure = Has abierto por el oficio de la siembra, y tarda en notarse. Una mujer te oye desde la puerta hasta llegar al arado, y se marcha.

action-study_socket = Medir la punta del báculo
    .also = medir pie baculo punta extremo tamaño ancho forma encaje contera base regata examinar medida contera horma encajar muesca calibrar
    .success = Una punta cuadrada, de pulgada y cuarto, con las esquinas rebabadas. La han metido en algo una vez al año y la han girado. El gancho de arriba es para las manos. No es un cayado: es la llave más larga que has visto, y en alguna parte hay una piedra con su hueco.
    .failure = Es un báculo. Es de hierro. A cada golpecito se agachan las velas.

action-sleep_bench = Dormir en el banco de la puerta
    .also = banco dormir tumbarme echarme estirarme cabezada noche siesta tabla cerrar ojos puerta acostarme sobar tumbo acurrucar roncar siesta
    .success = Entre el brazo que han serrado y el que no, cabe una persona de otra forma. Sacas cuatro horas, en tres trozos, y cada vez que despiertas acaba de rezar alguien.

action-carry_props = Echarte al hombro los puntales de roble
    .also = puntales roble cargar hombro llevar acarrear echar maderos madera cuestas fardo lomo espalda costalar maderos
    .success = Son cuatro, verdes, con la savia pegajosa. Cuelgas dos de cada lado. En la escalera se van abriendo las puertas lo que mide un ojo, y alguien pequeño sale a quitarte un cubo del paso.

action-carry_frames = Echarte al hombro lo que hay
    .also = puntales bastidores cargar hombro llevar acarrear echar maderos madera haya cuestas
    .success = Pesa menos de lo que debería, y a cada paso notas lo que le diría a un techo. Pero es madera y va en buena dirección. Una niña te sujeta la última cancela.

action-share_water = Vaciar un odre en el primer cubo
    .also = vaciar verter odre pellejo cubo compartir agua dar cola primer balde repartir bota fila regalar donar echar agua gente todos
    .success = Echas el agua y no viene nadie. A los ocho pasos se abre la primera puerta. La llevan por la cola en un dedal, y a cada cubo le mojan su piedra. La niña que lleva el dedal va contando.

action-ask_wall = Preguntar a los niños por las rayas pequeñas
    .also = niños chiquillos crios chavales rayas rayitas trazos tiza muro tapia pared pequeñas preguntar significan palitos marcas saben
    .success = —Esas son los días, y esas, el turno. —Tiene siete años y la tiza. Le preguntas por qué hay tres tachadas—. Pues porque sí. —Le preguntas por la cuarta—. Esa no la ha dicho nadie. —Y la alarga un poco por abajo, donde empezaba a borrarse.

action-take_frames = Llevarte a oscuras una pila de bastidores
    .also = bastidores secar robar llevarme pila oscuras noche madera cargar secadero birlar monton
    .success = Los coges de atrás, donde un hueco tarda en verse, y bajas por el muro que se llama Vissenta con una puerta de fresno al hombro. Es buena madera. Todos los años seca el invierno de una casa. Ella lo verá con la primera luz, y sabe contar; para entonces estará en la Parte Baja.
    .failure = Un perro que habías tomado por un terrón se levanta. No ladra. Te acompaña hasta la punta del bancal y allí se sienta, de modo que los devuelves.

action-read_sky = Leer el cielo de detrás del monte
    .also = cielo nubes tiempo lluvia tormenta llover leer horizonte señales pronostico detras cerro monte atardecer nubarrones otear clima llovera
    .success = Ese borde del sur es de tormenta, y una noche después de decidirse estará aquí. La lluvia, en esta roca, no se bebe: corre, y toda corre al mismo sitio. Con la compuerta cerrada, a medianoche el agua estaría por encima.
    .failure = Miras el cielo hasta que tiene cara. Dice que seco. Lo lleva diciendo desde primavera.

action-watch_bats = Mirar cómo salen los murciélagos del monte
    .also = murcielagos mirar salir volar revolotear anochecer cerro contemplar ver salida bichos volando bandada vuelan vuelo
    .success = Salen todos a una, como algo vertido al revés, y tú miras el pie y no la copa. Es el noveno montón desde levante. Ningún murciélago vive en un pozo cegado. El nueve baja hasta donde hay aire.
    .failure = Salen del monte, del monte entero, hasta donde alcanzas. Cuando se te ocurre contar montones ya los tienes encima, y se ha hecho de noche, sin más.

term-contract = tienes el contrato del Banco
term-crowbar = palanca
term-staff_bar = el báculo hace de barra
term-thirst = no ha bebido
term-proof = tienes pruebas
term-beams_named = las vigas tienen nombre
term-calling_warden = centinela
term-calling_lightfinger = ganzúa
term-calling_chanter = salmista
term-calling_reckoner = calculista
term-calling_strider = caminante
term-brandy = aguardiente de mirto
term-rite = se cantó el oficio
term-standing = lo que piensan de ti
term-sidore = Sidore Pau
term-bread = pan en la mano
term-rope = cuerda
term-schooled = has leído historia
term-told_of_props = sabes lo que falta
term-table_empty = no hay nadie sentado
term-nobody_here = la capilla está vacía
term-good_turn = le has hecho un favor
term-bond_heard = sabes lo que está empeñado
