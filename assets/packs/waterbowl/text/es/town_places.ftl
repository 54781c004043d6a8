# El camino, la rambla y el pueblo: lugares, pasos, cosas que mirar y zonas.

place-road = el camino de la alcantarilla
    .look = El camino sube de la costa entre dos tapias y cruza una alcantarilla hecha para un arroyo. Ahora la usan las lagartijas. A la izquierda, el cauce, puro canto rodado, tira monte arriba; los carros dan la vuelta larga. Ulzai es del color de la piedra, y solo se sabe dónde empieza por las azoteas: no hay nada tendido.
    .again = Dos tapias, una alcantarilla, un mojón. El pueblo no se ha acercado.

place-wash = la rambla seca
    .look = Piedras como panes, luego como ovejas, luego como carros: esto era un río, sin ir más lejos en primavera. Queda una mano de arena mojada al pie de los juncos, y todo lo que tiene patas en el monte ha venido a verla. Al otro lado sube una senda de cabras hasta los primeros tejados.
    .again = Panes, ovejas, carros, todo de piedra. En la arena queda un redondel húmedo, como un plato.

place-square = la plaza de la pila seca
    .look = Todas las calles de Ulzai bajan a esta plaza, como bajaría el agua, y se paran en una pila de treinta pasos de largo. Encima asoma del muro una boca de bronce, y al lado la pared está dividida en cuadros de mármol con nombres. { $hour ->
        [6] Apenas hay luz y ya hay gente con cubos, por si acaso, para llegar antes que nadie.
        [7] Apenas hay luz y ya hay gente con cubos, por si acaso, para llegar antes que nadie.
        [16] A esta hora la sombra cae de un solo lado, y el pueblo se ha mudado allí con sus sillas.
        [17] A esta hora la sombra cae de un solo lado, y el pueblo se ha mudado allí con sus sillas.
        [18] Hay una cola sin cabeza, y en ella cada cual lleva un odre en una mano y cuatro val en la otra.
        [19] Hay una cola sin cabeza, y en ella cada cual lleva un odre en una mano y cuatro val en la otra.
        [20] En la cola ya solo están los que confían en que el fondo del barril salga más barato.
        [21] Alguien ha metido un farol en la pila, donde el viento no lo vuelca.
        [22] Alguien ha metido un farol en la pila, donde el viento no lo vuelca.
        [23] Desde la casa del cuenco una voz de mujer canta un número, y un postigo le contesta cerrándose.
        [0] Desde la casa del cuenco una voz de mujer canta un número, y un postigo le contesta cerrándose.
        [1] No hay nadie. Un gato recorre la pila, mira el sumidero y se vuelve.
        [2] No hay nadie. Un gato recorre la pila, mira el sumidero y se vuelve.
        [3] No hay nadie. Un gato recorre la pila, mira el sumidero y se vuelve.
        [4] No hay nadie. Un gato recorre la pila, mira el sumidero y se vuelve.
        [5] No hay nadie. Un gato recorre la pila, mira el sumidero y se vuelve.
       *[other] Hay sillas con abrigos encima, guardando sitio para nada en concreto.
    }
    .again = { $hour ->
        [6] Cubos, y detrás de cada cubo alguien que llegó antes que nadie.
        [7] Cubos, y detrás de cada cubo alguien que llegó antes que nadie.
        [8] Una mujer le quita el corcho a la boca de bronce, mira dentro y se lo vuelve a poner.
        [9] Una mujer le quita el corcho a la boca de bronce, mira dentro y se lo vuelve a poner.
        [10] Una mujer le quita el corcho a la boca de bronce, mira dentro y se lo vuelve a poner.
        [11] Una mujer le quita el corcho a la boca de bronce, mira dentro y se lo vuelve a poner.
        [12] Un niño tiene una oreja pegada al caño. De la otra se lo llevan de allí.
        [13] Un niño tiene una oreja pegada al caño. De la otra se lo llevan de allí.
        [14] Un niño tiene una oreja pegada al caño. De la otra se lo llevan de allí.
        [17] Las sillas han avanzado el ancho de una silla.
        [18] La cola avanza un odre.
        [19] La cola avanza un odre.
        [20] La cola avanza un odre.
        [21] Oscuro, y el farol en la pila.
        [22] Oscuro, y el farol en la pila.
        [23] La plaza está vacía, menos el número que acaban de cantar.
        [0] La plaza está vacía, menos el número que acaban de cantar.
        [1] La plaza está vacía. En el sumidero un gato lame dos veces nada, y lo deja.
        [2] La plaza está vacía. En el sumidero un gato lame dos veces nada, y lo deja.
        [3] La plaza está vacía. En el sumidero un gato lame dos veces nada, y lo deja.
        [4] La plaza está vacía. En el sumidero un gato lame dos veces nada, y lo deja.
        [5] La plaza está vacía. En el sumidero un gato lame dos veces nada, y lo deja.
       *[other] La gente te mira primero las manos, no sea que lleves algo de lo que se derrama.
    }
place-square-first_sight =
    .success = { $hour ->
        [21] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [22] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [23] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [0] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [1] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [2] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [3] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [4] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
        [5] No hay niños a estas horas. Un postigo se entreabre lo que mide un ojo, te cuenta y se cierra.
       *[other] Nadie se queda mirando. Un niño te cuenta los pasos hasta la pila, llega a cuarenta y uno y pone la mano para cobrarlos.
    }

place-bowlhouse = la casa del cuenco
    .look = Una sola habitación redonda, fresca como una tinaja por dentro. En una pila pequeña flota un cuenco de cobre, y se hunde tan despacio que no se ve. Al lado hay otra, grande, de piedra negra, tapada con un mantel doblado, de los que se guardan para las bodas. Un libro, una lámpara, un catre y un gancho en la pared, pulido por una llave. { $hour ->
        [6] En el taburete no hay nadie. Un niño de nueve años vigila el cuenco en su lugar, con los dos puños cerrados.
        [7] En el taburete no hay nadie. Un niño de nueve años vigila el cuenco en su lugar, con los dos puños cerrados.
       *[other] La mujer del taburete te levanta un dedo, y ahí lo deja.
    }
    .again = El cuenco está más hundido que antes, o es ya el siguiente.

place-inn = la Jarra Llena
    .look = Once mesas, una ventanilla y un olor a garbanzos encima de otro a roble cortado. Esta semana se sirve en dedales. Sobre la puerta cuelga una jarra pintada, y todo el que entra la empuja para que le dé suerte, así que nunca está quieta.
    .again = La jarra de la puerta se balancea todavía por quien entró antes.

place-arcade = los soportales de las horas
    .look = Cinco arcos, y bajo los arcos se compra y se vende agua sin que se vea una gota. Las cifras de tiza llenan un tablón hasta donde alcanza un hombre alto. Hay una balanza tras un cristal, un tarro de fichas de barro y, contra el muro del fondo, cinco asientos de piedra con una mesa delante.
    .again = Polvo de tiza, y el fresco de una piedra que tiene dueño.

place-chapel = la capilla del pozo
    .look = Fue casa de pozo antes que capilla, y el suelo todavía cae hacia el centro: una cuenta que se suelte acaba en la pila bautismal. En una hornacina hay un santo de yeso, con el puño hecho para un báculo de hierro de verdad. En un plato, a sus pies, arden velas. Junto a la puerta cuelga la cuerda de la campana, demasiado nueva para esa puerta.
    .again = Sebo, y ningún ruido más que el sebo. Las cuentas de algún rosario han rodado todas hasta la pila.

place-chapel-carried =
    .success = Vuelves en ti encima de una puerta, en la capilla del pozo; el suelo te ha ido llevando hasta la pila. Prendido al abrigo, donde estaba el dinero o habría estado, hay un recibo a lápiz y regla: dos porteadores, un dedal de agua, alquiler de una puerta.

place-lowside = la Parte Baja
    .look = Aquí las casas son agujeros con buena puerta. Se meten en la roca al pie del pueblo, unas encima de otras, y delante de cada una hay un par de botas. Una cola de cubos espera ante un abrevadero de cabras. La tiza de los niños llena la última tapia. La puerta de un cobertizo de herramientas, sacada de sus goznes, hace de mostrador.
    .again = { $hour ->
        [21] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [22] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [23] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [0] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [1] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [2] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [3] Las puertas están cerradas. Detrás de una, alguien dice números, y se calla.
        [4] Hay una puerta abierta, con una lámpara dentro. Detrás de la lámpara alguien, de pie, mira hacia el monte.
        [5] Hay una puerta abierta, con una lámpara dentro. Detrás de la lámpara alguien, de pie, mira hacia el monte.
        [6] Hay una puerta abierta, con una lámpara dentro. Detrás de la lámpara alguien, de pie, mira hacia el monte.
       *[other] No sale nadie. Pero tampoco ha seguido nadie hablando.
    }

place-terraces = los bancales de azafrán
    .look = Muros de piedra seca suben por el monte como la escalera de alguien grande, y cada uno aguanta una tira de tierra gris tan ancha como un cuarto. A lo largo de cada tira va una acequia. Están todas barridas. { $hour ->
        [5] Hay mujeres entre los surcos, con un farol en el suelo, cogiendo lo que hay, que no es mucho.
        [6] Hay mujeres dobladas en los surcos, cogiendo lo que hay antes de que se lo lleve el sol.
        [18] La luz es tan baja que cada terrón tiene sombra, y sobre el monte se desenrolla algo negro.
        [19] La luz es tan baja que cada terrón tiene sombra, y sobre el monte se desenrolla algo negro.
        [21] A oscuras, los muros devuelven el calor del día, como un costado en una cama.
        [22] A oscuras, los muros devuelven el calor del día, como un costado en una cama.
        [23] A oscuras, los muros devuelven el calor del día, como un costado en una cama.
       *[other] Donde pones el pie se abre una grieta, y la grieta echa a correr hasta encontrar otra.
    }
    .again = Brotes grises en tierra gris, un centenar por muro. Ya sabes dónde poner los pies.

zone-on_boulder = el peñasco
zone-in_reeds = los juncos

exit-up_wash = la vereda de la rambla
    .go = Subir por la rambla seca
exit-cart_road = el camino de carros
    .go = Dar la vuelta por el camino de carros
exit-down_wash = la bajada de la rambla
    .go = Bajar por la rambla al camino
exit-goat_track = la senda de cabras
    .go = Subir al pueblo por la senda de cabras
exit-to_wash = la senda de cabras
    .go = Bajar por la senda de cabras a la rambla
exit-to_road = el camino de carros
    .go = Bajar al camino de la alcantarilla
exit-to_bowlhouse = la puerta de la casa del cuenco
    .go = Entrar en la casa del cuenco
exit-to_inn = la puerta de la Jarra Llena
    .go = Entrar en la Jarra Llena
exit-to_arcade = las gradas de los soportales
    .go = Subir a los soportales de las horas
exit-to_chapel = la calleja de la capilla
    .go = Ir a la capilla del pozo
exit-to_lowside = la escalera de la Parte Baja
    .go = Bajar a la Parte Baja
exit-to_terraces = el sendero de los bancales
    .go = Subir a los bancales de azafrán
exit-bowlhouse_door = la puerta de la casa del cuenco
    .go = Salir a la plaza
exit-inn_door = la puerta de la posada
    .go = Salir a la plaza
exit-arcade_steps = las gradas de la plaza
    .go = Bajar a la plaza
exit-chapel_door = la calleja de la plaza
    .go = Volver a la plaza
exit-up_stairs = la escalera de la plaza
    .go = Subir a la plaza
exit-to_mouth = la vereda de la bocamina
    .go = Ir por la vereda a la bocamina de la Mitza
exit-down_terraces = el sendero de la plaza
    .go = Bajar a la plaza
exit-to_shafts = el sendero del monte
    .go = Cruzar el monte hasta la línea de pozos

feature-cart_wheel = cuarta rueda
    .look = Ha hundido el borde de la alcantarilla y está metida hasta el cubo. La llanta está entera. Lo que la sujeta son seis barriles, menos lo que el carretero se haya bebido mientras lo pensaba.
    .gender = f
feature-barrels = barriles
    .look = Más de cuatro, en un carro hecho para cuatro, con el precio en tiza. Lo han borrado dos veces, y las dos ha vuelto más gordo.
    .gender = m
feature-thirteen = mulo Trece
    .look = Gris del hocico, con una oreja para el carretero y otra para ti. Lo compraron porque hacía trece y nadie más lo quería, y desde entonces no ha parado de darles la razón.
    .gender = m
feature-culvert = alcantarilla
    .look = Un arco de buen ladrillo, hecho para un arroyo que llegase a la cintura. En el barro del fondo, ya duro, un pájaro dejó entero su paseo de punta a punta.
    .gender = f
feature-milestone = mojón
    .look = «ULZAI, I». Debajo, alguien con tiempo de hacerlo bien ha arañado: «TRÁETELA».
    .gender = m
feature-bare_prints = huellas descalzas
    .look = Hasta el mojón bajaron unas botas nuevas, de canto, por no arrugarse. Desde ahí son pies descalzos, a zancadas, camino del mar.
    .gender = f

feature-seep = rezume
    .look = Una mano de arena mojada con una pezuña marcada. La huella se va llenando mientras miras. No tiene prisa.
    .gender = m
feature-reeds = juncos
    .look = Secos hasta la rodilla y verdes al pie. Algo grande se ha hecho cama en ellos, y vuelve a dormir.
    .gender = m
feature-boulders = peñascos
    .look = Los recorre una raya blanca a la altura de tu barbilla, tan derecha como si la hubieran tirado con cordel. Hasta ahí llegó el agua, en primavera.
    .gender = m
feature-goat_ladder = escalera de cabras
    .look = Peldaños para cabras, picados en el talud por un hombre que las tenía. Ya no las tendrá: uno de cada tres se ha ido por su cuenta.
    .gender = f

feature-trough = pila
    .look = El musgo la rodea como un zócalo, pardo de arriba abajo. El pardo tiene un borde por día, como una escalera; el último es casi verde.
    .gender = f
feature-spout = caño
    .look = Una boca de hombre, de bronce, abierta y con el labio de abajo gastado. Alguien le ha puesto un corcho, para no tener que verla.
    .gender = m
feature-hour_wall = pared de las horas
    .look = Noventa y seis cuadros de mármol, cuatro por hora. Ochenta y ocho tienen nombre, algunos grabado sobre otro nombre, y en los más viejos cabe el dedo hasta el nudillo. Los ocho últimos están en blanco y siempre lo estuvieron.
    .gender = f
feature-sweeping_woman = mujer que barre
    .look = Barre el fondo de la pila desde el caño hasta el sumidero, por donde iría el agua, y cuando termina se lleva el polvo arriba en el delantal y lo devuelve a su sitio.
    .gender = f

feature-bowl = cuenco de cobre
    .look = Mide dos manos y tiene un agujero por el que pasaría una paja. Se ha gastado hasta romperse dos veces; el segundo remiendo es del nieto del que hizo el primero, y copió hasta el martillazo en falso.
    .gender = m
feature-basin = pila tapada
    .look = Piedra negra, ancha como una cama. El mantel tiene la raya del doblez, conque salió de un cajón, y polvo en la raya, conque no ha vuelto. En medio está la huella de un codo, de apoyarlo para escribir.
    .gender = f
feature-open_basin = pila grande
    .look = Llena hasta el borde, porque de ella no sale nada. Había polvo en el mantel y no lo hay en el agua. Del lado de la pared, por donde entra el caño, llega una onda. Esperas lo que dura un aliento. Otra.
    .gender = f
feature-flat_basin = pila grande
    .look = Lisa. La lámpara está dentro, cabeza abajo, con todas las mellas del cristal.
    .gender = f
feature-bowl_book = libro del cuenco
    .look = Una raya por cuenco, cuatro y la que cruza, noventa y seis por página. Treinta años son de la misma mano. Hace seis noches las rayas van tan hondas que se leen del revés, tres páginas más allá.
    .gender = m
feature-cot = catre
    .look = Hecho, con las esquinas remetidas. La manta tiene los dobleces de la tienda. Lo tiene desde hace treinta años.
    .gender = m
feature-key_hook = gancho de la llave
    .look = Un gancho de hierro, brillante donde colgaría un aro. El aro lo lleva ella a la cintura, y el cinturón va dos agujeros más adentro de la última marca.
    .gender = m

feature-new_roof = techo nuevo
    .look = Las vigas, cada una tan gruesa como un hombre por la cintura, aguantan un tejado que se llevaría un viento decente. Tienen corteza. Nadie le deja la corteza a una viga que se cortó para que la vieran.
    .gender = m
feature-beam_marks = marca de mina
    .look = Cuatro rayas y una muesca, hechas a pico por la cara de arriba, donde las tapa el polvo. Lo mismo apunta Annica Piras en todo lo que sale para la Mitza.
    .gender = f
feature-bent_roof = techo vencido
    .look = Quedan dos vigas donde había seis. La mitad del techo ha bajado un buen trecho, a ver quién hay en las mesas.
    .gender = m
feature-no_roof = techo abierto
    .look = Cielo, con unos listones en una esquina. Un vencejo cruza de izquierda a derecha y, tras pensarlo, de derecha a izquierda.
    .gender = m
feature-jug = jarra pintada
    .look = Está llena, como dice. Está llena de arena, para que cuelgue derecha.
    .gender = f
feature-tables = mesas
    .look = Once, fregadas esta semana con arena. Las camas están arriba, a tres val; la escalera sube tras una cortina estampada de garbanzos, o quizá de lunas pequeñas.
    .gender = f

feature-board = tablón de precios
    .look = Cuencos en venta: cuál, de quién, a cuánto. Todos los precios los ha subido el mismo pulgar. Nadie ha corregido la cabecera, que dice HOY.
    .gender = m
feature-scales = balanza del azafrán
    .look = Tras un cristal, porque la mueve el aliento. En el platillo izquierdo hay una sola hebra roja. El derecho está arriba.
    .gender = f
feature-bench_seats = cinco asientos
    .look = De piedra, con un nombre encima en letras de bronce que se desatornillan. El tercero tiene cojín. El cuarto está comido por delante, donde unos talones llevan años dándole.
    .gender = m
feature-vote_slate = pizarra de la mesa
    .look = Una pizarra con marco de madera, boca abajo ante el asiento del medio. Desde el suelo, alguien a quien se le hubiera caído algo podría leer el borde.
    .gender = f
feature-pawn_jar = tarro de fichas
    .look = De barro, una por cada cuenco empeñado, con su hora estampada. Casi todas llevan marcas de dientes. La gente quiere saber de qué se desprende.
    .gender = m

feature-staff_niche = hornacina del santo
    .look = San Itzoccor en yeso, con las rodillas rosas. Le hicieron la mano con un agujero, para un báculo de hierro con un gancho arriba y la punta de abajo cuadrada. Los santos llevan palmas, ruedas o aquello con que los mataron. A este le dieron con qué abrir algo.
    .gender = f
feature-bell_rope = cuerda de la campana
    .look = Cáñamo nuevo, gordo como una muñeca. En el último nudo alguien vertió un collar de lacre rojo y lo selló con el sello del Banco, para que no tire ninguna mano sin que se sepa.
    .gender = f
feature-three_candles = velas
    .look = Arden tres en un mismo plato. En el plato hay una cuarta, despabilada, a igual distancia que las demás. No la han encendido, y tampoco la han quitado.
    .gender = f
feature-four_candles = velas
    .look = Arden cuatro en un mismo plato. A la cuarta le queda más sebo que a las otras, y arderá un rato sola.
    .gender = f
feature-candle_gone = velas
    .look = Arden tres en un mismo plato. Al lado hay un cerco de cera fría, donde estaba la cuarta. La han quitado; el cerco empezaron a rasparlo con la uña y lo dejaron.
    .gender = f
feature-font = pila bautismal
    .look = El brocal del pozo antiguo, con su tapa. En la tapa hay un cerco de humedad del tamaño del culo de un barril.
    .gender = f
feature-hard_bench = banco de la puerta
    .look = Roble de un pie de ancho, con un brazo cada dos pies para que los fieles no se tumben. Alguien ha serrado uno.
    .gender = m

feature-low_trough = abrevadero
    .look = De los noventa y seis cuencos del día, ocho venían aquí; está seco hasta la piedra. Cada cubo de la cola tiene dentro un canto, para guardar la vez y que el viento no meta a nadie en la de otro.
    .gender = m
feature-rock_houses = casas de roca
    .look = Casi todas tienen dos cuartos de fondo y empezado el tercero. Un topo le regala a su hijo, cuando se casa, un largo de pico de roca. En los dinteles está el año; el más viejo tiene solo tres cifras.
    .gender = f
feature-boots_row = botas de las puertas
    .look = Botas de mina, con la punta a la calle. En catorce puertas no las hay. Ante el cobertizo hay un par con una monda de naranja encima, seca y dura. No las ha movido nadie, ni para barrer.
    .gender = f
feature-boots_gone = botas de las puertas
    .look = Botas de mina, con la punta a la calle. En catorce puertas no las hay. Ante el cobertizo quedan dos formas limpias en el polvo.
    .gender = f
feature-chalk_wall = tapia de tiza
    .look = Una fila de rayas, por los días. Más allá, más abajo, otras cuatro de una mano más pequeña. Tres de esas están tachadas.
    .gender = f
feature-ready_props = madera apilada
    .look = Bajo unos sacos, contra el cobertizo: lo que has conseguido para la cola. Quien lo apiló puso una piedra en cada punta, para que no ruede sobre ningún niño.
    .gender = f

feature-corms = azafrán
    .look = Brotes grises, como pulgares de niño, que asoman entre terrones. Cuando hay agua se abren todos en una noche y hay que cogerlos a la mañana siguiente. Cuando no la hay, se vuelven hebra.
    .gender = m
feature-frames_stack = bastidores
    .look = Bastidores de fresno con red de cáñamo, largos como puertas, apilados hasta la altura de un hombre. En ellos se seca el invierno entero de una casa. El fresno es seco, recto y sin un nudo.
    .gender = m
feature-wall_names = piedras de cabecera
    .look = Cada muro lleva el nombre en la última piedra: Bonaria, Jorgi, Vissenta. El que tienes al lado es Costantu. A sus letras les han quitado hace poco el musgo con una horquilla.
    .gender = f
feature-dry_channel = acequia seca
    .look = Un canal de piedra de un palmo, barrido. En cada tabla hay una pizarra que hace de compuerta, con su número de cuartos de hora. Dos de los números los han rebajado a lima.
    .gender = f
feature-hill_sky = cielo sobre el monte
    .look = Detrás de la loma están los pozos, veintitrés montones de escombro en fila. Muy al sur, a ras de tierra, el cielo tiene un borde como el de un plato.
    .gender = m
