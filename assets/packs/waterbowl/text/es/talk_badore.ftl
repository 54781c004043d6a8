# El carretero. Le habla al mulo y contesta por él; el dinero son «las pequeñas». Su agua sale del pozo de la capilla.

dialogue-badore-wheel = —Trece dice que pareces fuerte. Yo le he dicho: de ese lado. —Tiene una mano abierta sobre el mulo, para no perder la página.
dialogue-badore-wheel-how = —¿Cómo ha entrado ahí?
    .also = metió parar percance carro sitio manera acabo metio paso atascado zanja rueda ahi accidente cayo quedo hundio como alcantarilla
dialogue-badore-wheel-news = —¿Qué es eso de la fuente?
    .also = furente fuente agua historia pasa pueblo dicen gente cuentan noticias rumor rumores novedades seca hablan oido
dialogue-badore-wheel-off = —A ver qué se puede hacer.

dialogue-badore-how = —De culo. Vio una lagartija. Que sí, que la viste, a mí no me mires. —Te enseña las salidas con tres dedos—: Un hombro. Una estaca, que en la tapia hay. O se lo explicas tú; a mí desde la curva no me escucha.
dialogue-badore-how-news = —¿Qué es eso de la fuente?
    .also = furente fuente agua historia pasa pueblo dicen gente cuentan noticias rumor rumores novedades seca hablan oido
dialogue-badore-how-off = —A ver qué se puede hacer.

dialogue-badore-town = —Cinco días seca. Bajaron y abajo siguen, y Trece y yo subimos y bajamos por ellos, ¿eh, tú?, con seis encima. Él dice que así no se puede seguir. Yo digo que con una semana nos apañamos.
dialogue-badore-town-who = —¿Quién bajó?
    .also = pago pagar bajo quien como fue
dialogue-badore-town-off = —A ver qué se puede hacer.

dialogue-badore-moles = —Los topos. Se llaman así ellos, conque puedes. Cavaron la Mitza, remiendan la Mitza, y ahora han cerrado la Mitza y se han sentado encima. —El mulo suelta el aire—. Dice que nadie se sienta en una piedra por gusto. Él de piedras sabe.
dialogue-badore-moles-off = —A ver qué se puede hacer.

dialogue-badore-remembers = —Ese hombro lo conozco. Mira quién es, Trece; no, por el otro lado. —Limpia el borde de la medida con la manga, cosa que no hace por cualquiera—. A ti, tres de las pequeñas. Se empeña él.
dialogue-badore-remembers-buy_water = Comprarle un odre de agua por tres val.
    .also = comprar agua odre pellejo val pagar vender
dialogue-badore-remembers-off = —Dile que no fue nada.

dialogue-badore-thanks = —Ahora no va a haber quien lo aguante. Cree que ha sido él. —El carretero aparta un saco del pescante sin llegar a ofrecerlo—. Por la vuelta es media hora de asiento. Por la rambla se tarda menos, si te gusta discutir con cerdos.
dialogue-badore-thanks-ride = —Voy en el carro.
    .also = montar subir carro viajar sentarme llevar subo
dialogue-badore-thanks-news = —¿Qué ha pasado con la fuente?
    .also = furente fuente agua historia pasa pueblo dicen gente cuentan noticias rumor rumores novedades seca hablan oido
dialogue-badore-thanks-walk = —Voy andando.
    .also = andar pie caminar bajar prefiero

dialogue-badore-lost = —Once de las pequeñas, ese barril. Para una lagartija. —Sigue mirando lo mojado—. Él dice que subas igual, que tirar has tirado. Y yo, que el asiento es de balde; lo caro era el barril.
dialogue-badore-lost-ride = —Voy en el carro.
    .also = montar subir carro viajar sentarme llevar subo
dialogue-badore-lost-pay = Darle cuatro val a cuenta y subir.
    .also = pagar cuatro val subir
dialogue-badore-lost-walk = —Voy andando.
    .also = andar pie caminar bajar prefiero

dialogue-badore-town_free = —Los topos bajaron a la compuerta, la cerraron y detrás amontonaron las puertas de sus casas. Cinco días hace. Para qué, no lo han dicho. Arriba dicen que por el jornal, y lo dicen muy deprisa, ¿eh, Trece?
dialogue-badore-town_free-ride = —Voy en el carro.
    .also = montar subir carro viajar sentarme llevar subo
dialogue-badore-town_free-walk = —Voy andando.
    .also = andar pie caminar bajar prefiero

dialogue-badore-riding = La primera tapia va pasando a la velocidad de un mulo. —Esa rueda tiene dos llaves, y las guardan dos personas que no se saludan. Esa es una. La otra: en la Jarra Llena han puesto seis vigas nuevas, y yo acarreo para todo este monte, y esas no las he subido yo. —Se hace a un lado, por si el mulo quiere decir algo—. Te dejamos en la pila. Nosotros tenemos que ver una cosa detrás de la capilla. A las seis vendemos.
dialogue-badore-riding-get_down = Seguir en el carro y apearte en la plaza.
dialogue-badore-riding-walk = Pensarlo mejor y apearte aquí.
    .also = andar pie caminar bajar prefiero

dialogue-badore-straw = —Tú entenderás de bestias. Ocho cargas de paja para el capataz, el gracioso; mojada, la quería mojada, y todo eso arriba, a los pozos. Trece me preguntó qué vive allí que coma paja. —Espera—. No supe qué decirle. Y no lo suelta.
dialogue-badore-straw-who = —¿Y cómo pagó?
    .also = pago pagar bajo quien como fue
dialogue-badore-straw-off = —Preguntaré arriba.

dialogue-badore-buyer = —Ahí está. Las pequeñas en mano, las dos veces; y de la anterior me debía desde Pascua. —Baja la voz por debajo de la oreja del mulo—. Y encima dos sacos que apestaban a cerilla.
dialogue-badore-buyer-off = —Gracias.

dialogue-badore-square_sale = —Cuatro de las pequeñas, y no me vengas con que el lunes eran tres. El lunes Trece era más joven.
dialogue-badore-square_sale-buy_water = Comprarle un odre de agua por cuatro val.
    .also = comprar agua odre pellejo val pagar vender
dialogue-badore-square_sale-buy_cheap = Comprarle un odre por dos val, según lo hablado.
    .also = comprar agua odre dos val acordado barato
dialogue-badore-square_sale-why = —Seis barriles al día. ¿Dónde los guarda un monte seco?
    .also = seis barriles toneles dia cerro seco donde guardan agua
    .success = La mano se le va al cuello del mulo. Los barriles gotean; en los aros hay musgo, del corto, del que crece a la sombra de una casa.
    .failure = —Lejos —dice—. Pregúntales a sus cascos.
dialogue-badore-square_sale-damp = —Dicen que en la tapa de la pila de la capilla hay un cerco mojado, del ancho de un barril.
    .also = cerco mojado tapa pila capilla tonel ancho humedad
dialogue-badore-square_sale-off = —Hoy no.

dialogue-badore-poured = Llena hasta el borde y un pulgar más, así que te lo llevas en brazos. —No lo menees, que pensará que te ríes de él.
dialogue-badore-poured-off = —Buenas tardes.

dialogue-badore-far_well = —Hay un manantial al otro lado de la loma. Es un secreto. Está tan lejos que es secreto hasta para nosotros, ¿a que sí?, y eso que vamos.
dialogue-badore-far_well-off = —Ya veo.

dialogue-badore-well = Por primera vez no le pregunta al mulo. —Es la capilla del pozo. Tiene un pozo. La llave está debajo de un santo, y a las cuatro de la mañana no reza nadie. —Y luego, bajo—: Si abren esa compuerta, soy un hombre con seis barriles.
dialogue-badore-well-threat = —A mitad de precio, o el cura se entera por mí.
    .also = mitad precio cura decir amenaza sino sabra
    .success = Él mismo se saca la tiza del sombrero.
    .failure = La cola ha empezado a escuchar. Él también; y el barril lo tiene él, y ellos los odres.
dialogue-badore-well-off = —Es tan tuyo como de cualquiera.

dialogue-badore-halved = —Dos de las pequeñas. A ti, y no se cuenta. Este se avergüenza de los dos.
dialogue-badore-halved-off = —Buenas tardes.

dialogue-badore-unhalved = —Cuéntaselo. Y en voz alta. Así esta noche no hay carro y se lo explicas tú a estos. —Señala la cola con la barbilla. En la cola nadie tiene cara de querer explicaciones.
dialogue-badore-unhalved-off = —Buenas tardes.

dialogue-badore-indoors = —Aquí no vendemos. Él duerme de pie, en la cuadra, y yo bajo dentro de un rato a hacerle compañía.
dialogue-badore-indoors-news = —¿Qué se dice por ahí?
    .also = furente fuente agua historia pasa pueblo dicen gente cuentan noticias rumor rumores novedades seca hablan oido
dialogue-badore-indoors-off = —Que descansen los dos.

dialogue-badore-plain = —No vendemos. Él duerme de pie y yo le hago compañía.
dialogue-badore-plain-news = —¿Qué se dice por ahí?
    .also = furente fuente agua historia pasa pueblo dicen gente cuentan noticias rumor rumores novedades seca hablan oido
dialogue-badore-plain-off = —Que descansen los dos.

dialogue-badore-evening = —Que ya mismo es jueves. Que el de la Casa ha mandado cepillar el abrigo bueno. Y dice el mulo que, cuando uno se cepilla el abrigo para un pueblo seco, no es por gustarnos a nosotros.
dialogue-badore-evening-off = —Que descansen los dos.
