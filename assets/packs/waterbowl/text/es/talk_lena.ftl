# Tía Lena, ciega, madre de la capataza. «Mira»; refranes que se tuercen. Nunca dice «oscuro».

dialogue-lena-remembers_shamed = —Mira, oí monedas. Tres, chicas, en el camino, y luego una niña que vino a casa en seiscientos pasos. —Tiene la cara vuelta hacia donde están tus pies—. El agua busca su nivel. Lo otro también.
dialogue-lena-remembers_shamed-sorry = —Fui yo. Lo desharía.
    .success = Lo piensa con los dedos, por el canto del escalón. —Bueno. Lo has bajado por la escalera, y son cuarenta y cuatro.
    .failure = —Como todos —dice Tía Lena—, a cuarenta y cuatro escalones.
dialogue-lena-remembers_shamed-water = Dejarle junto al pie un odre lleno, que lo oiga.
    .also = agua taza vaso odre verter pie beber dar poner
dialogue-lena-remembers_shamed-off = Irte.

dialogue-lena-after = —Conque te lo ha dicho él. O ella; es mía, lo diría en cuatro palabras. —Tiene la palma en la roca de la pared, como la tendría en un lomo—. Seis noches lo he tenido aquí. Tres es ven. Yo no fui, tengo ochenta años. Fuiste tú.
dialogue-lena-after-seven = —¿Para qué es el de siete?
    .also = siete para que
dialogue-lena-after-grixa = —Tu hija no deja pasar a cualquiera.
    .also = hija hablar convencer pasar todos deja ella dejar
dialogue-lena-after-off = —Vuelvo a bajar.

dialogue-lena-seven = —Siete es déjame. Lo dio un hombre en tiempos de mi madre; los contó bien despacio, para que no hubiera error. —Escucha un rato algo que no suena—. Él no lo ha dado. Mira, es lo único que sé. Todavía no.
dialogue-lena-seven-off = —No.

dialogue-lena-door = —Mira dónde te sientas, que ahí se sienta él. —Tiene el regazo lleno de garbanzos y los escoge al tacto; los buenos van al zapato izquierdo—. Eres a quien mandaron llamar. Andas como si te pagaran por paso.
dialogue-lena-door-listen = Pegar la oreja a la roca, donde está su mano
    .success = Piedra, frío y tu propia mandíbula. Luego, muy adentro, una vez.
    .failure = Oyes garbanzos. —Lo estás buscando —dice—. Hay que estar escogiendo algo.
    .also = oido oreja roca mano pegar escuchar piedra
dialogue-lena-door-knock = —Dicen que oyes cosas por la roca.
    .also = piedra oyen verdad roca oye cierto cosas a traves dicen golpes voces oir habla
dialogue-lena-door-grixa = —Quiero hablar con tu hija, no pasarle por encima.
    .also = hija hablar convencer pasar todos deja ella dejar
    .success = No preguntas nada más, y le sacas una china de los garbanzos. Ella oye en qué zapato cae.
    .failure = —Ah, quieres —dice, y te da un puñado para que escojas. Se va en eso medio zapato.
dialogue-lena-door-grixa_trusted = —¿Cómo paso la barricada para hablar con tu hija?
    .also = barricada pasar hija como llegar
dialogue-lena-door-water = Echarle agua del odre en la taza, sin decir nada.
    .also = agua taza vaso odre verter pie beber dar poner
dialogue-lena-door-mitza = —Cuéntame de la Mitza.
    .also = contar sabe mitza historia cuente saber manantial hableme
dialogue-lena-door-off = —Buenos días, Tía Lena.

dialogue-lena-door_again = —Otra vez tú. El zapato izquierdo ya está; empieza con el derecho.
dialogue-lena-door_again-listen = Pegar la oreja a la roca, donde está su mano
    .success = Piedra, frío y tu propia mandíbula. Luego, muy adentro, una vez.
    .failure = Oyes garbanzos. —Lo estás buscando —dice—. Hay que estar escogiendo algo.
    .also = oido oreja roca mano pegar escuchar piedra
dialogue-lena-door_again-knock = —Dicen que oyes cosas por la roca.
    .also = piedra oyen verdad roca oye cierto cosas a traves dicen golpes voces oir habla
dialogue-lena-door_again-grixa = —Quiero hablar con tu hija, no pasarle por encima.
    .also = hija hablar convencer pasar todos deja ella dejar
    .success = No preguntas nada más, y le sacas una china de los garbanzos. Ella oye en qué zapato cae.
    .failure = —Ah, quieres —dice, y te da un puñado para que escojas. Se va en eso medio zapato.
dialogue-lena-door_again-grixa_trusted = —¿Cómo paso la barricada para hablar con tu hija?
    .also = barricada pasar hija como llegar
dialogue-lena-door_again-water = Echarle agua del odre en la taza, sin decir nada.
    .also = agua taza vaso odre verter pie beber dar poner
dialogue-lena-door_again-mitza = —Cuéntame de la Mitza.
    .also = contar sabe mitza historia cuente saber manantial hableme
dialogue-lena-door_again-off = —Buenos días, Tía Lena.

dialogue-lena-hear = Una vez. Luego lo que dura un aliento. Una vez. Su pulgar se mueve a cada golpe, antes que él. —Eso es aquí. Dos sería ¿y tú? Tres, ven. Para pedir ayuda no hay golpe; ¿para qué otra cosa iba a golpear nadie? —Te aparta la cabeza tirándote de la oreja—. Ya está bien. Eso no se oye en compañía.
dialogue-lena-hear-who = —¿Quién es?
    .also = quien ahora oye es
dialogue-lena-hear-off = —Yo no he oído nada.

dialogue-lena-hear_told = —De día no hay más que cubos. De noche se oye claro. Uno es aquí, dos es ¿y tú?, tres es ven; en roca, en madera o en caño. Mi madre me mecía con eso. —El pulgar sube y baja en el escalón—. Hay cosas que se oyen mejor si no las dice nadie.
dialogue-lena-hear_told-who = —¿Y ahora lo oyes?
    .also = quien ahora oye es
dialogue-lena-hear_told-off = —No lo olvidaré.

dialogue-lena-who = —Mira, yo quiero a mi hija arriba y a él fuera, sea quien sea, y por ese orden, y que no me pregunten por el orden. —Ha echado uno malo con los buenos; lo nota y lo saca—. Anda a escoger los tuyos.
dialogue-lena-who-off = Irte.

dialogue-lena-word = —En las puertas te preguntarán quién eres. Da igual quién seas. Pregúntales tú quién saló el pan. —Casi le sale una sonrisa—. Tenía siete años. Echó un puño, de rabia, y lo comimos tres días, porque era pan. Eso no lo sabe nadie que no sea de los nuestros.
dialogue-lena-word-off = —Quién saló el pan.

dialogue-lena-no_word = —A una puerta no se la empuja por el lado de las bisagras. Vuelve cuando hayas bajado aquí algo que no sea tu propio peso.
dialogue-lena-no_word-off = —Volveré.

dialogue-lena-mitza = —Una milla, y toda a mano. La empezaron doce mujeres, que los hombres estaban en la guerra; busca los nombres. Cavas un paso, bebes una taza, y al final has cavado más que bebido. —Sacude el zapato—. Nos pagan con ocho cuencos. Vendíamos dos, y luego los otros se acostumbraron.
dialogue-lena-mitza-air = —¿Y entrando por delante?
    .also = delante frente entrar boca aire
dialogue-lena-mitza-off = —Gracias.

dialogue-lena-air = —La vela a la rodilla, no a la nariz. Cuando se pone azul es que el suelo ha dejado de respirar. Entonces te paras y te vuelves, o esperas a que el monte eche el aire; lo echa de las ocho de la noche a las seis, como un hombre decente.
dialogue-lena-air-off = —A la rodilla.
