# Las misiones del agua y del humo, el diario, los capítulos y cómo acaba.

weather-clear = cielo despejado
    .look = Ni una nube de punta a punta, como desde agosto.
    .look-2 = Azul, sin una mancha. Las golondrinas se han ido adonde haya moscas.
    .look-3 = El cielo, barrido de monte a monte. De ahí no se espera nada.
weather-storm = tormenta
    .look = Llueve como quien salda una deuda: todo de una vez y con testigos.
    .look-2 = La lluvia baja del monte a capas, y alguien ha sacado todos los cacharros que hay.
    .look-3 = El agua está en el aire y además cae. Hablan canalones que se daban por muertos.

chapter-hours = Horas
    .text = La compuerta no se cerró contra el pueblo. Se cerró por un hombre, y ahora tú también lo sabes. En la plaza siguen contando. Por encima del monte ha llegado la lluvia, y antes de irse tendrá también algo que decir.
chapter-knocking = Golpes
    .text = Aquí se para el cuenco. Lo que hizo el agua, lo que hicieron los bancales y quién estaba para decir la hora queda apuntado abajo.

quest-water = La compuerta
quest-water-called = Hay que abrir la compuerta de la Mitza, y hay quien lo paga.
quest-water-called-bench = Hablar con el Banco, en los soportales
quest-water-hired = Has firmado con el Banco: sesenta val por la compuerta abierta, diez de ellos en mano.
quest-water-hired-way_in = Encontrar por dónde entrar en la Mitza
quest-water-unhired = Le has dicho que no al Banco. La compuerta sigue cerrada.
quest-water-unhired-way_in = Encontrar por dónde entrar en la Mitza sin la llave del Banco
quest-water-below = Estás dentro de la Mitza.
quest-water-below-who = Averiguar quién cerró la compuerta, y por qué
quest-water-knock = Bajo la compuerta hay un hombre vivo, atrapado por el derrumbe. Si se abre, se ahoga.
quest-water-knock-keys = Dos llaves para la rueda: la del cuenco y la de los topos
quest-water-knock-props = Puntales para el techo de la cola
quest-water-knock-spillway = Dar salida al agua por el aliviadero viejo
quest-water-knock-decide = Decidir
quest-water-silent = Ya no se oyen golpes.
quest-water-silent-gate = La compuerta sigue cerrada
quest-water-opened = La compuerta está abierta.
quest-water-held = La compuerta se quedó cerrada, y a él lo sacaron.
quest-water-cut = Lo sacaron sin la pierna, y la compuerta está abierta.

quest-smoke = Azufre
quest-smoke-straw = Alguien piensa sacar a los topos del monte con humo.
quest-smoke-straw-stop = Que no arda
quest-smoke-straw-warn = Avisar a los topos
quest-smoke-stopped = La paja no va a arder.
quest-smoke-warned = Los topos han colgado lonas en los pozos. El capataz puede quemar lo que quiera.
quest-smoke-lit = La paja ha ardido, y debajo había gente.
quest-smoke-turned = Zuane Corda ha firmado: seis puntales de roble verde, vendidos, treinta val.

happening-bond_lapsed = Es viernes. Lo que Ulzai tenía empeñado venció ayer a mediodía, y estaba sin regar.
happening-knocking_stops = La mañana del quinto día es muy tranquila. Se tarda en notar qué es lo que falta.
happening-smoke_rises = Hacia la noche pasa por el monte un olor amarillo y se va tumbando en cada hondonada. Arriba, en los pozos, alguien le da a un fuelle.
happening-tzelu_speaks = Sin Grixa, mandan a buscar a Tzelu a la barricada. Viene, mira el cajón donde se sentaba ella y se queda de pie al lado.

deed-stopped_smoke = Acabaste con la paja del capataz.
deed-lit_smoke = Ayudaste a quemar azufre encima de gente.
deed-let_ruju_go = Dejaste que el guardia se fuera a casa.
deed-beat_mole = Peleaste en la barricada.
deed-gave_water_below = Diste agua en la barricada.
deed-sat_with = Te quedaste con el hombre de debajo de la roca.

journal-ruju = El guardia de la reja lleva pan en los oídos. Dice que por la noche el monte da golpes, y que son demasiado parejos para ser del monte.
journal-straw = Junto a los pozos cuatro y nueve hay paja mojada y un saco de azufre. Zuane Corda, el capataz, piensa sacar a los topos de la Mitza con humo.
journal-shaft = El nueve, marcado con cal, baja a la Madre, la cabecera del agua. Pide una soga. Antes lo usaban los topos; ahora, los murciélagos.
journal-air = El aire malo de la galería larga se mueve: se le puede esperar, abanicar o pasar corriendo. El camino del Codo está abierto.
journal-barricade = Los topos han cerrado el Codo con las puertas de sus propias casas. Lo guarda Tzelu. Annica Piras y Tía Lena, en la Parte Baja, tienen gente detrás.
journal-knock = Bachis Tolu está en la cola, bajo la compuerta, preso por la pierna izquierda. Los topos la cerraron para que no le llegara el agua. Piden puntales y dos días.
journal-bachis = Pregunta qué hora es. Lleva la cuenta de los cuencos en la roca desde que está ahí, y se ha equivocado en uno.
journal-message = Mialina Tolu le mandó la hora, en cuencos. Él llevaba uno mal, y lo ha corregido.
journal-spill = Con lluvia, en unas horas el agua pasa por encima de la compuerta. En la Madre hay un aliviadero viejo que da a la Parte Baja; su piedra tiene un hueco cuadrado.
journal-roof = Bajo el techo de la cola hay cuatro puntales que se quejan, como debe ser. Grixa Usai dice: dos días, si el agua no salta por encima de la compuerta.
journal-keys = La rueda tiene dos cerraduras. HORAS es la llave del cuenco, que va en el cinturón de Mialina Tolu. MANOS es la de los topos, en una escarpia sobre Grixa Usai.
journal-slate = La pizarra de los topos: cuatro hombres en el turno, seis puntales de roble verde entregados para la cola, ninguno puesto.
journal-silent = Te preguntaron qué habías hecho esos cinco días. No sonó a pregunta.

journal-ep_late = Al mediodía, el escribiente de la Casa le dio cuerda al reloj. Los pagarés son puntuales; es lo mejor que se dice de ellos.
journal-ep_rings = En la casa del cuenco el paño está doblado sobre el catre. Del lado de la pared llegan ondas, parejas, durante diecinueve cuencos. Después el agua queda lisa.
journal-ep_told = A cada cuenco que se hundía, un golpe. Ella contestaba en el borde con la punta de una cuchara. Aquella noche nadie más en el pueblo llevaba la hora.
journal-ep_knife = Fue tu mano. Grixa no se lo cuenta a nadie, y le cuesta.
journal-ep_carried = Primero los sacaron, a los cuatro, con los pies hacia la luz, y pasaron una noche en la capilla del pozo mientras las velas daban la vuelta. Cuando subió la compuerta los topos estaban delante, y después volvieron a casa en calcetines.
journal-ep_low = Corre la acequia vieja. En la Parte Baja van saliendo las piedras de los cubos, una tras otra, por el orden de la cola.
journal-ep_level = El agua baja por el canal toda junta, y nadie puede decir qué parte es de quién. En los soportales le han preguntado a un cantero cuánto cuesta borrar un nombre del mármol. Él pregunta: ¿cada uno?
journal-ep_boar = En el rebosadero nuevo, hacia la tarde, hay huellas de pezuña y, en el barro, la forma de una jabalina que se tumbó y se tomó su tiempo.
journal-ep_beams_named = La Jarra Llena sirve al raso hasta la primavera. En las paredes le quedan seis huecos, que no se pueden tapar por orden del Banco. Tuvo que votarlo, y lo votó: cinco a ninguno.
journal-ep_beams_silent = No hay en Ulzai mejor techo que el de la Jarra Llena. Cuando llueve cruje, y Peppa Loi sube la voz. Tú sigues bebiendo allí sin pagar.
journal-ep_deal = Los otros cuarenta val están en la mesa de la Jarra Llena, debajo de un platillo, para quien los quiera. Serafinu Deiana dice que no ha sido nada.
journal-ep_deal_broken = Serafinu Deiana no pide que le devuelvan nada. Apunta tu nombre y ya está, con una letra que se leerá dentro de cien años.
journal-ep_month = El pagaré decía «por voto del propio Banco», y hubo voto. La Casa espera un mes, día por día. En un mes no vuelve el azafrán. Da tiempo a que Gavina Murru se lo diga a su marido.
journal-ep_zuane = El papel de Zuane Corda cuelga en los soportales: seis puntales, treinta val y su nombre, con rúbrica. La gente lo lee mientras espera. Él se ha ido a la costa a estar alegre.
journal-ep_sidore = Sidore Pau vuelve a llevar aceite. Ahora entra el primero y va llamando a cada lámpara por su nombre, en voz alta, con la palabra entera.
journal-ep_button = En la casa del cuenco, en una punta del paño, hay cosido un botón de asta con hilo de cobre. No abrocha nada.
journal-ep_steps = Cuatrocientos seis pasos de la pila a la puerta con el cubo lleno. Por Todos los Santos, cuatrocientos dos. Itria está creciendo.
journal-ep_paid = Cincuenta val, contados dos veces por un hombre que no levanta la vista. Tenía escrito sesenta; diez ya los llevabas.

codex-comb = El peine
    .text = Una barra de mármol cruzada en el canal, con huecos que reparten el agua. Ocho son de un palmo. En el noveno caben dos dedos, y es el de la Parte Baja: a los topos se les pagó en agua, hace tiempo, y quien la midió puso para unos su mano y para otros la de un niño.
codex-green_oak = Roble verde
    .text = Los topos apuntalan con roble verde porque habla. Se queja una hora antes de romperse, y en una hora se anda mucho. La madera seca aguanta más y no dice nada.
codex-bad_air = Aire malo
    .text = Aire que lleva demasiado tiempo en un sitio bajo. No huele ni ahoga; lo que hace es que la gente esté a gusto. En él la llama se pone azul y luego pequeña. El monte toma el aire de día y lo suelta de noche. De noche, o con una lona, se puede mover.
codex-knock_code = Los golpes
    .text = En madera, roca o caño. Uno: aquí. Dos: ¿y tú? Tres: ven. Siete: déjame. Para pedir ayuda no hay golpe; se entiende.
codex-nonna = La Nonna
    .text = La anguila del lago que llaman la Madre. Ya era adulta cuando Tía Lena era niña. Los topos le dan la punta del pan antes de tocar la piedra, y le dicen buenos días. Quienes no lo hicieron suelen ser muy educados desde entonces.

ending-opened = Abierta
    .text = A un ruido nadie lo vitorea. Llega por el caño al cuarto cuenco: una tos, luego una palabra, luego agua, e Itria quita el corcho y se sienta dentro con el vestido puesto. El sábado los bancales están morados hasta el último muro, y las mujeres entran en ellos antes de que haya luz. En la casa del cuenco, Mialina Tolu vuelca el cuenco, apunta la raya y canta la hora.
ending-held = Cerrada
    .text = Hacen falta dos días, dos noches y todas las manos capaces de sostener una espuerta. Sale con los pies por delante, gris como una raíz, pregunta qué hora es y se la dicen. Para entonces los brotes del azafrán son hebras secas. Hombres de la costa numeran los bancales con cal, y el único que se quita el sombrero al verlos es Serafinu Deiana. Gavina Murru paga alquiler por un muro al que puso nombre su abuelo. En Ulzai nadie dice que estuviera mal. No todos dan los buenos días.
ending-cut = Un cuenco y una pierna
    .text = La compuerta sube, y el agua pasa por donde él estaba y encuentra una bota, la buena. El azafrán florece. En invierno Bachis Tolu se sienta junto a la pila con una manta sobre lo que hay, y de noche canta los cuencos para que su tía duerma, cosa que nadie de la familia había visto. Es correcto con todos. Cuando entras tú, da siete golpes en la madera y espera a que te vayas.
ending-opened_late = Abierta
    .text = A un ruido nadie lo vitorea. Llega por el caño al cuarto cuenco: una tos, luego una palabra, luego agua, e Itria quita el corcho y se sienta dentro con el vestido puesto. El sábado los bancales están mojados hasta el último muro, y grises. Hombres de la costa los recorren con cal, numerando. En la casa del cuenco, Mialina Tolu vuelca el cuenco, apunta la raya y canta la hora, y la hora tiene dueño.
ending-cut_late = Un cuenco y una pierna
    .text = La compuerta sube, y el agua pasa por donde él estaba y encuentra una bota, la buena. Sigue hasta los bancales, donde ya nada la quiere. Gavina Murru paga alquiler por un muro al que puso nombre su abuelo. En invierno Bachis Tolu se sienta junto a la pila con una manta sobre lo que hay, y de noche canta los cuencos para que su tía duerma. Es correcto con todos. Cuando entras tú, da siete golpes en la madera y espera a que te vayas.
ending-fallen = La quinta
    .text = Te suben sobre una puerta. Mialina Tolu, a quien nadie le dijo tu nombre, añade una quinta raya donde había cuatro, a lápiz, y vuelve al cuenco.
