# Bachis Tolu, bajo el techo de la cola. Sus bromas duran un aliento; nunca pide que lo salven; pregunta la hora.

dialogue-bachis-after_leg = Lo han puesto junto a la punta tibia del caño. Tiene los ojos abiertos por primera vez desde que lo conoces; son castaños, y no se vuelven hacia ti. —¿Qué hora es? —le dice al techo.

dialogue-bachis-after_props = Escucha con la cara hacia arriba. Se quejan los cuatro, como un coro de puertas. —Ah, así sí —dice Bachis—. Esto ya es compañía. ¿Qué hora es?
dialogue-bachis-after_props-talk = Decírsela, y quedarte un momento.
dialogue-bachis-after_props-off = Decírsela, e irte.

dialogue-bachis-remembers = —Eres quien se queda. —Te conoce por cómo te tumbas: el codo primero—. Me debes dos cuencos. Yo también te debo algo, pero no llevo nada encima. ¿Qué hora es?
dialogue-bachis-remembers-talk = Decírsela, y tumbarte.
dialogue-bachis-remembers-off = Decírsela. —Esta vez no puedo quedarme.

dialogue-bachis-hour = Desde lo oscuro, muy cerca: —¿Qué hora es? —Lo pregunta como quien vuelve a la tienda por el cambio.
dialogue-bachis-hour-bowls = Decirle la hora en cuencos, exacta, de parte de Mialina Tolu.
    .also = hora cuencos exacta mialina cuenta numero
dialogue-bachis-hour-clock = Decirle la hora del reloj.
    .also = hora reloj dar decir
dialogue-bachis-hour-late = —Tarde.
    .also = tarde noche
dialogue-bachis-hour-dont_know = —No lo sé.
    .also = no se idea ni

dialogue-bachis-talk = —¿Qué hora es? —Y cuando ya la tiene—: ¿Y bien?
dialogue-bachis-talk-message = Decirle la hora en cuencos, exacta, de parte de Mialina Tolu.
    .also = hora cuencos exacta mialina recado
dialogue-bachis-talk-three = —Aquí no estabas solo.
    .also = quién estaba compañeros cayó quien mas juntos otros cayeron solo con usted alguien amigos turno estaban
dialogue-bachis-talk-choose = —Encima de ti hay una compuerta. Sabes para qué es.
    .also = compuerta encima sobre sabe vino puerta arriba para que sirve abrir
dialogue-bachis-talk-leg = —Queda un tercer camino. La pierna.
    .also = otra salida perder cortar amputar tercera pierna serrar opcion
    .success = Se calla lo que tardan los dos puntales en decirlo una vez cada uno.
    .cost = Para decirlo vuelve la cara a la roca, y ahí la deja.
    .failure = —No —dice Bachis. En el desagüe nada dice nada durante dos cuencos, y caes en lo bien que lo llenaba él.
dialogue-bachis-talk-tell_open = —La van a abrir. He pensado que debías saberlo.
    .also = abrir agua saber van compuerta pensar debia verdad
dialogue-bachis-talk-sit = Tumbarte a su lado y no decir nada.
    .also = tumbarme acostarme echarme lado junto callado callada callar silencio sin decir tenderme palabra calladita
dialogue-bachis-talk-dig = —Traigo madera.
    .also = madera traigo puntales cavar sacarle vigas traido
dialogue-bachis-talk-off = —Volveré.

dialogue-bachis-exact = Se la dices como ella te la dijo. Los labios le acompañan el número, y la uña del pulgar busca la roca y rasca una raya más. —Uno. Me había ido en uno. En una semana. —Está tan contento que tarda en oír de quién era la voz—. O sea que no lo volcó. Por mí. Dejó pasar uno.
dialogue-bachis-exact-talk = Quedarte.
dialogue-bachis-exact-off = Dejarlo con eso.

dialogue-bachis-in_bowls = —En cuencos —dice Bachis, con paciencia. Lo calculas en voz alta, con los dedos; él te sigue en un murmullo y llega antes—. Me he ido en uno. No se lo digas a Grixa. Se supone que esto se me da bien.
dialogue-bachis-in_bowls-talk = —No se lo digo.
dialogue-bachis-in_bowls-off = —Tengo que volver arriba.

dialogue-bachis-out_by_one = —Suele serlo. Te diría el cuenco exacto, o es que me he dormido uno. He procurado no dormirme ninguno. —Espera. Le gustaría que se lo dijeran. Le da un poco de vergüenza, y pone la mano abierta encima de sus filas de rayas, para que no tengas que mirar.
dialogue-bachis-out_by_one-talk = —Por mucho no será.
dialogue-bachis-out_by_one-off = —Lo averiguaré.

dialogue-bachis-no_hour = —Eso es ser honrado. Grixa dice siempre diez minutos más de lo que diga yo. —Lejos corre algo y se para; él escucha dónde se para—. Siéntate, hay un trozo seco. Mandé retirar los muebles.
dialogue-bachis-no_hour-talk = Sentarte.
dialogue-bachis-no_hour-off = —En otro momento.

dialogue-bachis-three = —Antine, en el acto; ni acabó lo que estaba diciendo. Mundicu, la primera noche. Gonariu, hasta ayer creí que el que respiraba era Gonariu. Es el puntal izquierdo. A un puntal se le llega a conocer. —Un aliento—. Dile a Annica que iba por «y otra cosa».
dialogue-bachis-three-back = —Lo sabrá por mí.

dialogue-bachis-choose = —Cavad o abrid. No me hagáis a medias. He estado aquí pensando quién abriría, y no hay ninguno al que no le daría los buenos días. —Mueve lo que se mueve—. ¿A cómo va este año? El azafrán. ¿A cuarenta la libra? ¿Cuarenta y dos?
dialogue-bachis-choose-saffron = —A cuarenta y dos.
    .also = cuarenta y dos
dialogue-bachis-choose-you = —¿Y tú cuánto pesas, al lado de eso?
    .also = usted pesa contra y tu
dialogue-bachis-choose-back = —No he venido a venderte.

dialogue-bachis-saffron = Silba hacia dentro, que hacia fuera le duele. —Pues querrán recogerlo. Hay un muro ahí arriba que se llama Costantu y tiene novecientos bulbos. Los puse yo. Se va de rodillas, con un palo. Es casi como esto, pero te dan de comer.
dialogue-bachis-saffron-you = —¿Y tú?
    .also = usted pesa contra y tu
dialogue-bachis-saffron-back = —Otra cosa.

dialogue-bachis-you = —Tengo una tía que no ha dormido una noche entera. En la escalera hay una niña que cuenta; yo le enseñé hasta cien y siguió ella sola. Y ya. A Tzelu le debo un sombrero. —Durante un rato solo está el caño—. Yo no lo pondría en la balanza. Esas se mueven con una hebra. Respiras, y ya no vale.
dialogue-bachis-you-back = —Otra cosa.

dialogue-bachis-boot = —Pues primero quítame la bota —dice Bachis—. Son buenas. —Y como no contestas—: Y que alguien diga la hora. Tú no. Tú vas a tener las manos ocupadas.
dialogue-bachis-boot-off = Quitarle la bota.

dialogue-bachis-not_that = —¿Sabes cómo se cantan los cuencos ahí arriba, de noche? De pie. Todo se hace de pie. Y yo he visto a Costantu Lai junto a la pila con el sombrero boca arriba, y cavaba mejor que yo. Pídeme una de las otras dos. De dos, yo te he pedido una.
dialogue-bachis-not_that-back = —Entonces, otra cosa.
dialogue-bachis-not_that-off = Dejarlo ahí.

dialogue-bachis-told = —Ya —dice Bachis. La uña recorre las rayas hasta el final, y se queda—. ¿Cómo viene, lo sabes? Para llenar esto son diecinueve cuencos. Hice la cuenta. He tenido tiempo. —Salta un alambre. Te tiende algo: un botón de la chaqueta—. Pues dile que cuente. Yo iré dando golpes. Es compañía.
dialogue-bachis-told-off = Coger el botón.

dialogue-bachis-sits = Media hora, dos cuencos. Te cuenta un chiste de un mulo y se para antes del final, para tenerlo la próxima vez. En algún momento la respiración se le empareja, y no te mueves. Después: —¿Qué hora es? —Solo estaba descansando la voz.
dialogue-bachis-sits-back = Decírsela.
dialogue-bachis-sits-off = —Tengo que subir.

dialogue-bachis-dig = —La huelo. Madera. Ay, qué bien, como en la carpintería. —La mano le ha salido por el caño adelante, y le pones debajo la punta de un puntal—. El izquierdo, el último. Está encima de un sombrero. Y habla mientras; es peor si nadie habla.
dialogue-bachis-dig-back = —Hablaré.
