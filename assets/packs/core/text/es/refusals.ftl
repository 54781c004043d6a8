# Negativas con carácter: lo que no se puede y lo que sí. El primer texto y, para las veces siguientes, otros.

unknown-verb = No se entiende. Empieza por lo que haces: { $tries }.
    .v2 = Con esas palabras no se hace nada aquí. Con estas, sí: { $tries }.
    .v3 = No dice qué deben hacer tus manos. Saben hacer esto: { $tries }.
    .v4 = Nadie sabría qué sacar de ahí. Pon la acción delante, como en { $tries }.
    .v5 = El lugar espera algo que le sirva, por ejemplo { $tries }.
    .v6 = Eso pasa de largo sin que nadie lo oiga. Más corto ayuda: { $tries }.
    .v7 = No se mueve nada. Lo movería un verbo: { $tries }.
    .v8 = Puede que ahí haya una acción, pero no de las conocidas. Conocidas son { $tries }.
    .v9 = Tomas aire para hacerlo y no sabes por dónde empezar. Empieza así: { $tries }.

unknown-thing = Aquí no hay nada a lo que pueda referirse «{ $thing }».
    .v2 = Buscas «{ $thing }», y en este sitio no hay. «Mira alrededor» dice lo que hay.
    .v3 = Alargas la mano hacia «{ $thing }» y vuelve vacía. «Mira alrededor» nombra lo que está al alcance.
    .v4 = De «{ $thing }», ni cerca ni lejos. Nombra algo de lo que te hayan hablado.
    .v5 = «{ $thing }» no es cosa de aquí. Lo que sí lo es se ve al mirar alrededor.
    .v6 = Sea lo que sea «{ $thing }», está en otra parte. Mira alrededor y verás lo que no.
    .v7 = Aquí nada responde por «{ $thing }». Las cosas tienen su nombre: los da «mira alrededor».
    .v8 = En el mundo habrá algo que se llame «{ $thing }». En este sitio hay lo que enseña «mira alrededor».
    .v9 = Para «{ $thing }» tendrías que ir a otra parte, o decirlo de otro modo.

unknown-elsewhere = Aquí no: para { $thing } hay que ir a { $place }.
    .v2 = Sabes dónde buscar { $thing }, y no es aquí: { $place }.
    .v3 = ¿{ $thing }? En este sitio no. En otro donde ya has estado: { $place }.

unknown-there = Ya estás ahí.
    .v2 = Ahí es donde pisas ahora mismo.
    .v3 = No hace falta dar un paso: ya estás.

unknown-no_fight_with = Aquí no pelea nadie. Lo que tengas contra { $who } se dice primero: habla, y con tus palabras.
    .v2 = Con { $who } la cosa no ha llegado a tanto. Empieza a hablar y dilo ahí.
    .v3 = Eso es para las peleas. A { $who } se lo puedes decir: «hablar», y luego lo que quieras.

unknown-scenery = Lo de «{ $thing }» se queda donde está: no saldría nada de ahí.
    .v2 = Para «{ $thing }» basta la vista. Las manos no tendrían qué hacer.
    .v3 = «{ $thing }» es cosa del lugar, y ninguna tuya.
    .v4 = Podrías pasarte la tarde con «{ $thing }» y tener una tarde menos.
    .v5 = De «{ $thing }» ya se ha dicho lo que había que decir.

unknown-marvel = Eso no lo puede nadie en esta historia. Escribe algo que puedan hacer tus manos, tus pies o tu voz.
    .v2 = El mundo se queda como estaba. Prueba con lo que llevas encima.
    .v3 = Lo intentas un momento, por si acaso. Las manos siguen siendo manos, y sirven para otras cosas.
    .v4 = Ni los santos de este lugar hacen tanto. Lo que está a tu alcance se ve al mirar alrededor.
    .v5 = De eso se canta en las bodas y no ha ocurrido nunca. Una de las opciones sí puede ocurrir.
    .v6 = Haría falta más que ganas. Para algo más corto te bastan los brazos.
    .v7 = No se oye ni un trueno. Sigues donde estabas, con lo que traías.
    .v8 = Habría que preguntar en otra historia. En esta se camina, se habla y se carga peso.
    .v9 = Esperas, y no pasa nada. Con algo más pequeño pasará.

unknown-not_now = Eso no se puede hacer aquí y ahora.
    .v2 = Ni aquí ni ahora. Lo que este sitio sí permite está entre las opciones.
    .v3 = Llegas a empezar, y no hay con qué seguir. Una opción da para más.
    .v4 = Falta algo para eso, y no son las ganas. Mira alrededor, por si está.
    .v5 = Tendrá que esperar. Lo que no espera está entre las opciones.
    .v6 = Aquí no hay con qué hacerlo, ni a quién. Mira alrededor: hay otras cosas.
    .v7 = No se hará por quererlo. Una de las opciones, sí.
    .v8 = En otro sitio quizá se pueda, o a otra hora. Este tiene sus propias opciones.
    .v9 = Desde donde estás, eso no lleva a ningún lado. Lo que lleva a alguno tiene nombre: «mira alrededor».

unknown-not_with = Con { $thing } no se puede hacer eso ahora.
    .v2 = Con { $thing } no, tal como están las cosas. Fíjate mejor o prueba con algo distinto.
    .v3 = Con { $thing } no sale nada de eso. Mirar es gratis.
    .v4 = De momento nada de eso se puede hacer con { $thing }. Puede que convenga otra acción.
    .v5 = Para { $thing } se había pensado en otra cosa. Echa un vistazo y verás en cuál.
    .v6 = Entre tú y { $thing } no se llega a tanto. Dale la vuelta al asunto.
    .v7 = Es más de lo que { $thing } admite hoy. Otra cosa lo admitirá.
    .v8 = La mano se te queda a medio camino de { $thing }: no es para eso. «Mira alrededor» enseña qué podría serlo.
    .v9 = Con { $thing } no hay por dónde empezar eso. Tal vez con algo que lleves encima.

unknown-question = La historia no responde a eso. Mira algo o habla con alguien.
    .v2 = Desde arriba no contesta nadie. La gente, alguna, sí: habla con alguien.
    .v3 = Habría que averiguarlo. Mira, busca o pregunta a quien haya.
    .v4 = El lugar se lo calla. Fíjate mejor o pregunta a alguien.
    .v5 = No eres la primera persona que lo pregunta. Quizá lo sepa alguien con quien hables.
    .v6 = Aquí las respuestas no están en el aire. Están en los cajones y en la gente.
    .v7 = Lo que te han contado está en el diario. Lo que no, hay que preguntárselo a alguien.
    .v8 = Es buena pregunta, y solo la oyes tú. Ve y házsela a alguien.
    .v9 = Nada dice que sí ni que no. Mira, y lo verás por tu cuenta.

unknown-no_talk_with = { $target } no tiene nada que decir.
    .v2 = Hablas, y no te contesta { $target }. Mira, o prueba con otra persona.
    .v3 = A { $target } no hay quien le saque una palabra. Habrá quien tenga más ganas.
    .v4 = Ni una palabra para ti por parte de { $target }. Cuando haya pasado algo, quizá.
    .v5 = Lo que dices le resbala a { $target }. Demuéstrale lo que sabes hacer, o déjalo.
    .v6 = Lo mismo daría hablar con la pared que hay detrás de { $target }. Mirando te enteras de más.
    .v7 = De { $target } no sale nada. Pregunta a quien te deba algo.
    .v8 = Por donde está { $target } no se oye nada. A veces se escuchan mejor los hechos.
    .v9 = Lo que sepa { $target } se queda donde está, por el momento.

unknown-no_shop = Aquí nadie comercia con eso.
    .v2 = Sacas la bolsa para nada: aquí nadie trata en eso.
    .v3 = Para eso aquí no hay mostrador. Donde se vende, una lista dice qué.
    .v4 = Aquí nadie le pone precio a eso. Prueba donde se venden cosas.
    .v5 = Eso aquí no se vende, o no lo vende nadie. En otro sitio hay tienda.
    .v6 = Tú pagarías, o cobrarías; lo que falta es con quién. Quien comercia tiene lista de género.
    .v7 = Aquí el dinero se queda en la bolsa. Algunas cosas están por ahí y no cuestan nada: mira alrededor.
    .v8 = En este sitio, y por eso, no. Pregunta quién vende y ve.
    .v9 = Hay una parte del trato, y falta la otra. Tiene que haber quien comercie.

unknown-worn = { $item } ya está donde quieres, en la mano o sobre ti.
unknown-not_sold = Aquí nadie vende «{ $thing }». Lo que hay: { $wares }.
    .v2 = A lo de «{ $thing }» te contestan con la cabeza que no, y luego con la lista: { $wares }.
    .v3 = De «{ $thing }» hoy no hay, ni se espera. A la venta: { $wares }.
    .v4 = Para «{ $thing }» te haría falta otra tienda. En esta hay { $wares }.
    .v5 = Preguntas por «{ $thing }» y te enseñan lo que tienen: { $wares }.
    .v6 = «{ $thing }» no ha pisado nunca estos estantes. Lo que hay en ellos: { $wares }.

unknown-give = Solo puedes entregar cosas a quienes van contigo. Las tiendas compran, y lo demás se habla.
    .v2 = Lo tiendes, y en tu mano se queda. Quienes van contigo lo toman; con los demás hay que hablar.
    .v3 = Eso no lo acepta nadie sin más. Habla antes, o véndelo donde compren.
    .v4 = Para regalar hace falta alguien que vaya contigo. Con los demás, lo que pasa de mano en mano es la palabra.
    .v5 = Lo miran y no lo toman. En una conversación quizá haya sitio para eso.
    .v6 = Entregar es cosa de compañeros. Quien comercia prefiere pagar.
    .v7 = La mano de enfrente sigue cerrada. Abre tú la boca: habla.
    .v8 = Te darían las gracias y ahí se quedaría. Quien lo necesite lo dirá hablando.
    .v9 = Te lo quedas. Déjalo en el suelo, véndelo o háblalo con quien lo quiera.

rejection-not_here = Aquí no hay nada parecido. Mira alrededor para ver qué hay.
    .v2 = Lo que tienes en mente no está en este sitio. Mira alrededor y verás lo que sí.
    .v3 = Das una vuelta entera y no lo encuentras. Mirar alrededor no cuesta tiempo.
    .v4 = Ya no está, o no estuvo nunca. Mira alrededor antes de alargar la mano.
    .v5 = Eso está donde no estás. Mira alrededor: verás lo que hay aquí.
    .v6 = El lugar tiene eso de menos. Otras cosas tiene: mira alrededor.
    .v7 = Ni rastro. Lo que hay tiene nombre: mira alrededor.
    .v8 = Alguien ha sido más rápido, o te falla la memoria. Mira alrededor y arréglate con lo que haya.
    .v9 = Aquí no está. Hay salidas, y hay lo que se ve al mirar alrededor.

rejection-not_now = Tal como están las cosas, no se puede. Elige una opción o mira alrededor.
    .v2 = Antes tiene que pasar algo. Mientras, quedan las opciones.
    .v3 = Las cosas no están como para eso. Mira alrededor y verás cómo están.
    .v4 = Es demasiado pronto para eso, o demasiado tarde. Lo que la hora permite está entre las opciones.
    .v5 = No sale: hay algo que no está como debería. Mira alrededor, a ver qué.
    .v6 = No antes de que cambie algo. Podrías cambiarlo tú: mira lo que hay.
    .v7 = Esa puerta, por ahora, está cerrada. Entre las opciones hay otras.
    .v8 = Así, no. Las opciones dicen cómo sí.
    .v9 = Le falta algo, sea lo que sea. Elige una cosa que pida menos.

rejection-done_already = Eso ya está hecho. Elige otra cosa.
    .v2 = Lo hiciste, y hecho sigue. Otra cosa te espera.
    .v3 = Con una vez bastaba. Mira alrededor, por si queda algo sin hacer.
    .v4 = Harías otra vez lo que ya está hecho. Hay más opciones.
    .v5 = Eso queda atrás. Lo de delante está entre las opciones.
    .v6 = Para eso ya no haces falta. Para otra cosa, quizá.
    .v7 = Dos veces darían lo mismo que una. Prueba con otra cosa.
    .v8 = Lo encuentras como lo dejaste: hecho. Sigue adelante.
    .v9 = De ahí no sale más. De otra cosa puede que salga.

rejection-in_fight = Eso no se puede hacer en plena pelea. Ataca, muévete, cúbrete o huye.
    .v2 = No con alguien encima. Pega, apártate, cúbrete o sal de ahí.
    .v3 = Primero hay que pasar la pelea: métete en ella o déjala.
    .v4 = Tienes las manos en otra cosa. Pegar, esconderte, cubrirte, correr: eso sí pueden.
    .v5 = Entre dos golpes no cabe. Aprovecha ese rato para pegar o moverte.
    .v6 = Quien hace eso ahora no lo hace dos veces. Cúbrete o echa a correr.
    .v7 = Eso pide un minuto de calma. Consíguelo: gana o huye.
    .v8 = El otro bando no va a esperar. Ataca, cúbrete, muévete o vete.
    .v9 = Después, si hay después. Ahora: pega, cúbrete, cambia de sitio o huye.

rejection-in_talk = Estás hablando con { $target }. Elige una respuesta o acaba antes la conversación.
    .v2 = No mientras espera respuesta { $target }. Dásela o despídete.
    .v3 = Estás a mitad de una frase, y al final de la frase está { $target }. Responde o déjala a medias.
    .v4 = Lo primero es { $target }: contesta o di adiós.
    .v5 = Sería una grosería con { $target }, y no saldría bien. Acaba la conversación y hazlo luego.
    .v6 = No es fácil hacer eso mientras te mira { $target }. Elige una respuesta o deja la conversación.
    .v7 = Te acaba de preguntar algo { $target }. Responde o date la vuelta.
    .v8 = Cada cosa a su tiempo: ahora { $target }; lo demás, cuando acabéis de hablar.
    .v9 = Ahora mismo tu oído es de { $target }. Responde, o recupéralo y vete.

rejection-out_of_reach = El enemigo está fuera de tu alcance. Acércate, o usa un arma que dispare.
    .v2 = Tu brazo no da para tanto. Acércate, o echa mano de algo que vuele.
    .v3 = Hay demasiado suelo en medio. Acércate o dispara.
    .v4 = Le darías al aire de delante. Avanza primero.
    .v5 = Desde aquí es un gesto. De más cerca sería un golpe.
    .v6 = La punta de tu arma se queda corta. Avanza, o toma una que llegue.
    .v7 = Lo mides a ojo: no. Acércate, o espera en guardia a que vengan.
    .v8 = Hay un hueco, y estás del lado que no es. Crúzalo.
    .v9 = Tan lejos solo llega una flecha. A pie hay que acercarse.
