# Grixa Usai, capataza de los topos. Breve. Un golpe en la madera es sí; dos, no; nunca pide por favor; la Mitza es «ella».

dialogue-grixa-silent = En la cámara nadie cuenta nada. Se ha quitado la piedra del regazo y la ha dejado en el suelo. —Paró en la segunda de una de cuatro —dice—. Querrás tu compuerta.
dialogue-grixa-silent-carry_out = —Antes los sacamos. A los cuatro.
    .also = sacar sacarlos primero cuatro cuerpos llevar enterrar
dialogue-grixa-silent-key = —Quiero la llave.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-silent-off = Dejarla con su silencio.

dialogue-grixa-carried = Un día y una noche. El bloque sube un palmo, ahora que da igual cómo. Los lavan con lo que quedaba para beber, y nadie bebe. Al terminar mira alrededor y ve que sigue mandando. —Venga, pues —dice—. Antes de que lo pensemos.
dialogue-grixa-carried-key = —La llave.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-carried-off = Ponerte con los demás.

dialogue-grixa-silent_key = La descuelga y te la da por la paleta, para que tengas que cogerla de las manos. —Que alguien la tenga engrasada —dice.

dialogue-grixa-killed = Se acerca a la boca de la gatera; te mira, mira el cinturón y mira detrás de ti. Entonces la llave da en el suelo, a tus pies, y suena. —Dos cosas pidió —dice Grixa—. Le has dado la tercera.
dialogue-grixa-killed-off = Recogerla.

dialogue-grixa-cut = Le han puesto una lámpara junto a la cabeza y un sombrero sobre lo que hay que tapar. Descuelga la llave sin mirarla, te la tiende por detrás y se da la vuelta antes de que cierres la mano. —Respira. No esperes las gracias. Tendrían que ser mías.
dialogue-grixa-cut-teeth = —¿Y el peine? Ahora saldría.
    .also = peine sacar dientes ahora
dialogue-grixa-cut-off = Coger la llave.

dialogue-grixa-betrayed = —Se lo has dicho a Corrias. —Ha llegado antes que tú; estas cosas atraviesan la roca—. Cuatrocientos once, habrá dicho. Esa la hace dormido. Yo lo tenía en catorce.
dialogue-grixa-betrayed-counted = —Sin él, habría contado mal.
    .also = contado mal sin el
dialogue-grixa-betrayed-off = Dejar que acabe de afilar.

dialogue-grixa-smoked = Casi todos se han ido. Junto a la pared hay botas que nadie volvió a ponerse. Ella se ha quedado, con un trapo mojado en la boca, y se lo baja para decirlo. —Ahí había brazos tuyos en el fuelle. O eran los ojos, mirando a otra parte. No he preguntado.
dialogue-grixa-smoked-sorry = —Él sigue ahí abajo. Dime qué le hace falta.
dialogue-grixa-smoked-sit = —Entonces cuéntame por qué era.
    .also = vine hablar sentarme oir escuchar para que
dialogue-grixa-smoked-off = Irte.

dialogue-grixa-dig = Tiene las dos palmas en la pared. Por ella llega, desde la cola, el quejido de los puntales; por el otro lado no llega nada, y ahí antes había un lago. —Dos días —dice Grixa—. Dilo y no hay más compuerta. O di lo otro.
dialogue-grixa-dig-hold = —No se abre. Se cava.
    .also = mantener cerrada cavar cavamos juntos aguanten
dialogue-grixa-dig-key = —Dame la llave. Tengo que poder elegir.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-dig-price = —¿Y qué cuestan dos días?
    .also = cuestan dos dias precio cuanto
dialogue-grixa-dig-not_yet = —Aún no.
    .also = pensar todavia aun luego

dialogue-grixa-price = —El azafrán. Los muros de Gavina Murru y de nueve como ella, que no nos han hecho nada. Cuarenta años la conozco. Me dejó sus zapatos buenos. —La piedra recorre el filo una vez—. Esa cuenta la tengo hecha. He salido por el mismo lado; pero salir, he salido de ella.
dialogue-grixa-price-hold = —No se abre. Se cava.
    .also = mantener cerrada cavar cavamos juntos aguanten
dialogue-grixa-price-not_yet = —Tengo que pensarlo.
    .also = pensar todavia aun luego

dialogue-grixa-dig_half = —El techo está. Lo he oído cargar. —Para ella es un discurso—. Ahora, la cabecera. Arriba llueve. Antes de que escampe la tienes encima de la compuerta. Dale salida por arriba, y los dos días son nuestros.
dialogue-grixa-dig_half-spill = —¿Cómo se le da salida?
    .also = soltar sacar agua donde aliviadero desaguar como iria
dialogue-grixa-dig_half-door = —Ábreme la puerta de la rueda.
    .also = puerta rueda dejeme pasar abra tocar abrame
dialogue-grixa-dig_half-key = —Quiero también la llave.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-dig_half-leg = —Hay un camino más corto. La pierna.
    .also = pierna rapido hoy sin cortar manera amputar sacar
dialogue-grixa-dig_half-off = —Antes de que escampe.

dialogue-grixa-owed = Al entrar tú se levantan dos, y uno te deja su sitio junto a la pared. —En ese monte ya no hay paja —dice Grixa—. Me cuentan. —Da un golpe en el cajón. Es un sí, y parece que no hay más.
dialogue-grixa-owed-on = —¿Qué le hace falta?
dialogue-grixa-owed-off = Sentarte un momento.

dialogue-grixa-need = —Puntales, de roble, cuatro. Y un sitio por donde se vaya el agua. Con esta lluvia, pasa por encima de la compuerta. —Te mira de arriba abajo, como se mira la madera—. Tráeme eso y a esta gente le quedan dos días. Tres, no.
dialogue-grixa-need-props = —Traigo madera.
    .also = madera traigo puntales roble vigas
dialogue-grixa-need-what_props = —¿Dónde encuentro roble?
    .also = roble donde encontrar madera puntales
dialogue-grixa-need-spill = —¿Por dónde podría irse el agua?
    .also = soltar sacar agua donde aliviadero desaguar como iria
dialogue-grixa-need-key = —Dame tu llave de la rueda.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-need-key_ask = —Dame tu llave de la rueda.
    .also = llave deme rueda preste
dialogue-grixa-need-door = —Déjame pasar a la rueda. No voy a tocarla.
    .also = puerta rueda dejeme pasar abra tocar abrame
dialogue-grixa-need-warn = —El capataz tiene azufre encima del nueve.
    .also = azufre capataz nueve humo avisar paja pozo
dialogue-grixa-need-leg = —Podría salir hoy. Sin la pierna.
    .also = pierna rapido hoy sin cortar manera amputar sacar
dialogue-grixa-need-off = —Volveré.

dialogue-grixa-more = El nudillo está en la madera. —¿Y?
dialogue-grixa-more-props = —Traigo madera.
    .also = madera traigo puntales roble vigas
dialogue-grixa-more-what_props = —¿Dónde encuentro roble?
    .also = roble donde encontrar madera puntales
dialogue-grixa-more-spill = —¿Por dónde podría irse el agua?
    .also = soltar sacar agua donde aliviadero desaguar como iria
dialogue-grixa-more-key = —Dame tu llave de la rueda.
    .also = llave deme quiero elegir rueda necesito
dialogue-grixa-more-key_ask = —Dame tu llave de la rueda.
    .also = llave deme rueda preste
dialogue-grixa-more-door = —Déjame pasar a la rueda. No voy a tocarla.
    .also = puerta rueda dejeme pasar abra tocar abrame
dialogue-grixa-more-warn = —El capataz tiene azufre encima del nueve.
    .also = azufre capataz nueve humo avisar paja pozo
dialogue-grixa-more-leg = —Podría salir hoy. Sin la pierna.
    .also = pierna rapido hoy sin cortar manera amputar sacar
dialogue-grixa-more-off = —Volveré.

dialogue-grixa-sit = Un nudillo, una vez, en la madera. —Siéntate. Estás en su cama. —Es cierto: el canal está seco, y en la piedra ha quedado la forma de doscientos años de agua—. Te mandan por la compuerta. A todos los mandan por la compuerta.
dialogue-grixa-sit-gate = —¿Qué pedís por abrirla?
    .also = condiciones piden precio abrir quieren exigen pide compuerta abrirla demandas cambio
dialogue-grixa-sit-read = —No la cerraste por eso.
    .also = verdadera causa razón cerrase motivo verdad razon cierto mentira cuencos cerro no engaña otra cosa creo cuento por eso
    .success = La piedra se para. Te mira la boca, a ver si sabes lo que acaba de salir de ella.
    .failure = —La cerré con esa rueda —dice Grixa—. Va a derechas.
dialogue-grixa-sit-heard = —Algo golpea. En el caño, en la roca. No me digas que son carros.
    .also = golpea algo tubo roca carros cuencos pueblo nadie llama golpes oido
dialogue-grixa-sit-trust = —Sabes lo que he hecho por los tuyos. Ahora dime para qué lo hago.
    .also = hecho por los suyos diga para que confie
dialogue-grixa-sit-warn = —El capataz tiene azufre encima del nueve.
    .also = azufre capataz nueve humo avisar paja pozo
dialogue-grixa-sit-off = —No me quedo.

dialogue-grixa-terms = —Ocho cuencos tenemos. Quien cava debería tener doce. Pues doce, y una escuela. —Lo dice como quien lee en voz alta la lista de la compra de otra. A lo largo de las paredes, catorce personas se miran las rodillas.
dialogue-grixa-terms-heard = —Por cuatro cuencos no se deja sin agua a un pueblo. Algo golpea. Hasta ahí llego.
    .also = golpea algo tubo roca carros cuencos pueblo nadie llama golpes oido
dialogue-grixa-terms-read = —No quieres doce cuencos.
    .also = verdadera causa razón cerrase motivo verdad razon cierto mentira cuencos cerro no engaña otra cosa creo cuento por eso
    .success = —No —dice al cabo. Y luego, a la pared—: Callad un momento todos.
    .failure = Dos golpes en el cajón. —Doce —dice Grixa—. Y una escuela.
dialogue-grixa-terms-off = —Lo llevaré arriba.

dialogue-grixa-stone = Ha vuelto a afilar. Es el lado romo. Tiene que saberlo.
dialogue-grixa-stone-back = —Escúchame.
dialogue-grixa-stone-off = Dejarlo.

dialogue-grixa-truth = Da un golpe en la madera del cajón, deja el nudillo en alto y no da otro. La gota. El aliento de alguien. Después, bajo, en la pared, detrás de todos: uno. —Ese no soy yo —dice Grixa.
dialogue-grixa-truth-who = —¿Quién es?
    .also = quien es
dialogue-grixa-truth-why_hide = —¿Por qué no se lo habéis dicho a nadie?
    .also = pueblo saber nadie dicho por que ocultar secreto callado
dialogue-grixa-truth-need = —¿Qué le hace falta?
    .also = necesita que falta traer hace falta

dialogue-grixa-who = —Bachis Tolu. Veintiséis. De cuatro, el techo se quedó con tres, y con él por la pierna izquierda. Diecinueve cuencos golpeó aquella noche, y allá arriba votaban. Luego cerramos. Él está por debajo. Quien la deje correr, se la echa encima.
dialogue-grixa-who-why_hide = —¿Y en el pueblo no puede saberlo nadie?
    .also = pueblo saber nadie dicho por que ocultar secreto callado
dialogue-grixa-who-need = —¿Qué le hace falta?
    .also = necesita que falta traer hace falta
dialogue-grixa-who-off = Sentarte un rato, y escuchar.

dialogue-grixa-why_hide = —Cuatro muertos son un duelo, y esperarían a que acabáramos de llorar. Cuencos son una pelea; las peleas les gustan, tienen dos bandos. Un hombre es una cuenta. —Un solo golpe—. Y esa la saben hacer. Tienen asientos para eso.
dialogue-grixa-why_hide-need = —¿Qué le hace falta?
    .also = necesita que falta traer hace falta
dialogue-grixa-why_hide-off = Callar.

dialogue-grixa-warned = Dice cuatro nombres y se levantan cuatro; la lona va ya por el techo antes de que se vuelva hacia ti. —Lo quemará igual. Ya lo ha comprado. —Te mira más tiempo que hasta ahora—. Has bajado a decir eso.
dialogue-grixa-warned-back = —Lo del hombre de la cola.
dialogue-grixa-warned-sit = —He venido a hablar.
    .also = vine hablar sentarme oir escuchar para que
dialogue-grixa-warned-off = —Me pillaba de camino.

dialogue-grixa-props = A ti no te toca; pone la mano en la madera y la recorre hasta la punta, y vuelve. —Ya no contaba con madera —dice Grixa. Apoya en ella dos nudillos y no golpea—. El pie, en las huellas viejas. La cuña, lo último. Llévate a quien quiera tumbarse a tu lado.
dialogue-grixa-props-back = —¿Qué más?
dialogue-grixa-props-off = —Voy a ponerlos.

dialogue-grixa-wood = —El nuestro. Seis, entregados para la cola, y no llegaron. El roble no lo tira nadie. Estará encima de la cabeza de alguien, guardándole de la lluvia, con nuestras muescas. —Un golpe—. Verde, ojo. Debajo de uno que no hable no me tumbo.
dialogue-grixa-wood-back = —¿Qué más?
dialogue-grixa-wood-off = —Iré mirando hacia arriba.

dialogue-grixa-spillway = —Arriba, en la Madre, hay una piedra vieja, baja, con un agujero cuadrado. Por ahí salía hacia nuestro lado, antes del peine. Lo que la gira acabó con un santo, y esos no prestan. Hay barras, si tienes riñones. Y está la Nonna.
dialogue-grixa-spillway-staff = Enseñarle el báculo del santo.
    .also = baculo santo mostrar enseñar
dialogue-grixa-spillway-eel = —¿Quién es la Nonna?
    .also = nonna quien anguila lago
dialogue-grixa-spillway-back = —¿Qué más?

dialogue-grixa-staff = Le da vueltas hasta tener la punta cuadrada en la palma, y cierra la mano. —Era fontanero —dice—. Con tanta vela. —Luego se levanta, por primera vez, y te abre ella misma la puerta de la rueda.
dialogue-grixa-staff-off = Pasar.

dialogue-grixa-eel = —Una anguila. Llévale algo. La punta de un pan; no es orgullosa. Ya era grande cuando mi madre era niña. Mi madre se cayó una vez, y algo la devolvió.
dialogue-grixa-eel-back = —¿Qué más?
dialogue-grixa-eel-off = —La punta de un pan.

dialogue-grixa-says_himself = —No. —Y los dos golpes, por si acaso—. Son dos llaves para una rueda, y una de ellas es la suya. Si lo dice él, la tienes. Si se lo pides por las buenas, no. Si lo dice. O si te conozco mejor de lo que te conozco.
dialogue-grixa-says_himself-back = —Otra cosa.
dialogue-grixa-says_himself-off = —Se lo preguntaré.

dialogue-grixa-key = Alarga la mano por detrás sin volverse. Lo ha hecho tantas veces que la pared está gastada. —Manos —dice, y te pone las dos de hierro en la tuya—. No te pregunto qué vas a hacer. Luego tendría que haberlo dicho yo.
dialogue-grixa-key-off = Cerrar la mano.

dialogue-grixa-door = Se pone de pie, y a la cámara le cuesta un rato acostumbrarse. La puerta de la rueda se abre a grasa y a frío. —Si la tocas —dice Grixa—, también voy a poder oírlo.
dialogue-grixa-door-off = Pasar.

dialogue-grixa-leg = En la cámara no se mueve nada. —Él cava —dice—. Con pierna, cava; sin pierna, se sienta junto a la pila con el sombrero boca arriba. Lo he visto. Él lo ha visto. Eso lo dice él o no se dice.
dialogue-grixa-leg-back = —Entonces, otra cosa.
dialogue-grixa-leg-off = —Se lo dejo a él.

dialogue-grixa-teeth = —Pregúntamelo mañana, que habrá quien lleve la cuenta. —Pero mira el peine, mira el hueco estrecho, y se la ve caer en que ya está pensando en mañana. Un golpe.
dialogue-grixa-teeth-off = Ir a la rueda.
