# Sidore Pau. Se para antes del sustantivo. Nunca habla de suerte.

dialogue-sidore-out = —Le han puesto mi, mi. Lo de debajo de la cabeza. —Se mira las manos. Ya no las tiene limpias, y las lleva donde pueda verlas.
dialogue-sidore-out-off = —Cuídalo.

dialogue-sidore-begs = Se ha puesto de pie antes de que llegues del todo. —Está ahí abajo, en la, debajo de la. Llévame. Me sé el camino sin, sin ninguna encendida.
dialogue-sidore-begs-come_now = —Pues ven.
    .also = ven venga entonces ahora
dialogue-sidore-begs-come_hurt = —Ya viste lo que hice en la barricada. Ven de todas formas.
dialogue-sidore-begs-leg = —Si tiene que ser la pierna, ¿cómo se hace?
    .also = pierna aguanta como hace sierra
dialogue-sidore-begs-off = —Aún no. Quédate por las escaleras.

dialogue-sidore-at_tail = Se ha tumbado en el desagüe, cara a cara con el otro, y cabe. —Estamos bien —dice—. Dice que llego tarde con el, con el aceite.
dialogue-sidore-at_tail-leg = —¿Y si es la pierna?
    .also = pierna aguanta como hace sierra
dialogue-sidore-at_tail-roof = —¿Qué te parece ese techo?
    .also = techo parece opinas
dialogue-sidore-at_tail-wait_here = —Quédate aquí con él.
    .also = espera esperame quedate aqui separamos
dialogue-sidore-at_tail-stay = —No te levantes.

dialogue-sidore-at_comb = Les da las buenas tardes por su nombre, catorce nombres, y le contestan nueve. —Ya se les pasará. Les debo lo de, me fui con la lata.
dialogue-sidore-at_comb-crawl = —¿Por dónde se van, cuando se van por la parte baja?
    .also = salen extremo bajo donde gatera
dialogue-sidore-at_comb-wait_here = —Espérame aquí.
    .also = espera esperame quedate aqui separamos
dialogue-sidore-at_comb-on = —Vamos.

dialogue-sidore-at_elbow = —Esa es la, la de mi madre. El 12. Hay que levantarla al, si no se atranca. —Ha puesto la palma encima, a la altura a la que la pondría un niño.
dialogue-sidore-at_elbow-speak = —A ti te abrirían. Háblales.
    .also = habla abririan ellos hablales
dialogue-sidore-at_elbow-wait_here = —Espérame aquí.
    .also = espera esperame quedate aqui separamos
dialogue-sidore-at_elbow-on = —Quédate detrás de mí.

dialogue-sidore-at_gallery = Aquí dentro anda de otra manera, con los hombros bajos, y al pasar toca cada nicho como se tocan las cabezas de los niños. —El de Antine. El de Vissenta. Ese es, ese es nuevo.
dialogue-sidore-at_gallery-air = —La llama se ha puesto azul. ¿Y ahora?
    .also = aire llama azul miedo dentro malo gas cuenta
dialogue-sidore-at_gallery-niches = —¿Quiénes son?
    .also = quienes son nichos
dialogue-sidore-at_gallery-wait_here = —Espera aquí.
    .also = espera esperame quedate aqui separamos
dialogue-sidore-at_gallery-on = —Sigue.

dialogue-sidore-with_you = —Aquí estoy —dice Sidore. No es lo que le preguntabas, pero parece que le gusta cómo suena.
dialogue-sidore-with_you-leg = —Si tiene que ser la pierna, ¿cómo se hace?
    .also = pierna aguanta como hace sierra
dialogue-sidore-with_you-lamps = —¿Qué querías ser, antes de las lámparas?
    .also = querias ser antes lamparas
dialogue-sidore-with_you-wait_here = —Nos separamos aquí, de momento.
    .also = espera esperame quedate aqui separamos
dialogue-sidore-with_you-on = —Bien.

dialogue-sidore-parted = —Dijiste que esperase. He esperado. Se me da bien lo de, es casi lo único que hago.
dialogue-sidore-parted-again = —Vuelve a venir conmigo.
    .also = ven otra vez conmigo
dialogue-sidore-parted-off = —Un poco más.

dialogue-sidore-again = La lata sigue sin abrir. La aparta con el pie, para que quepas en el escalón.
dialogue-sidore-again-shift = —¿Ibas en ese turno?
    .also = turno tu aquel estabas
dialogue-sidore-again-come = —Entra conmigo. Tú la conoces y yo no.
    .also = ven conmigo entra conoces acompañame venir
    .success = Mira el monte como se mira una escalera a la que le falta un peldaño. Luego descuelga el gancho de la pared.
    .cost = Primero se va a casa, y pasa media hora diciéndole algo a alguien a través de una puerta. Pero sale con el gancho.
    .failure = Las rodillas se le han puesto de pie. Lo demás se queda donde estaba.
dialogue-sidore-again-come_heard = —Me han contado lo que dicen los golpes. Ven conmigo.
    .also = ven golpes significan dicho
dialogue-sidore-again-way_in = —¿Se entra por algún sitio, además de la boca?
    .also = entrada ademas boca otra camino
dialogue-sidore-again-air = —¿A qué hay que tenerle miedo ahí dentro?
    .also = aire llama azul miedo dentro malo gas cuenta
dialogue-sidore-again-straw = —¿Qué anda haciendo el capataz en el monte?
    .also = capataz cerro hace paja
dialogue-sidore-again-off = —En otro momento.

dialogue-sidore-steps = —Yo había ido por el, por lo de. Por aceite. —Se lo cuenta a la lata que tiene entre los pies. Está llena.
dialogue-sidore-steps-shift = —¿Ibas en ese turno?
    .also = turno tu aquel estabas
dialogue-sidore-steps-come = —Entra conmigo. Tú la conoces y yo no.
    .also = ven conmigo entra conoces acompañame venir
    .success = Mira el monte como se mira una escalera a la que le falta un peldaño. Luego descuelga el gancho de la pared.
    .cost = Primero se va a casa, y pasa media hora diciéndole algo a alguien a través de una puerta. Pero sale con el gancho.
    .failure = Las rodillas se le han puesto de pie. Lo demás se queda donde estaba.
dialogue-sidore-steps-come_heard = —Me han contado lo que dicen los golpes. Ven conmigo.
    .also = ven golpes significan dicho
dialogue-sidore-steps-way_in = —¿Se entra por algún sitio, además de la boca?
    .also = entrada ademas boca otra camino
dialogue-sidore-steps-air = —¿A qué hay que tenerle miedo ahí dentro?
    .also = aire llama azul miedo dentro malo gas cuenta
dialogue-sidore-steps-straw = —¿Qué anda haciendo el capataz en el monte?
    .also = capataz cerro hace paja
dialogue-sidore-steps-off = —En otro momento.

dialogue-sidore-oil = —Éramos cinco, y una lata. Lo echamos a, con una más corta. Iba de vuelta por la tercera lámpara cuando la, cuando aquello. Primero se nota en los dientes.
dialogue-sidore-oil-props = —El techo estaba apuntalado. Lo he visto escrito.
    .also = techo apuntalado escrito visto
dialogue-sidore-oil-air = —Cuéntame del aire de ahí dentro.
    .also = aire llama azul miedo dentro malo gas cuenta
dialogue-sidore-oil-off = —Bebe algo.

dialogue-sidore-booked = —Escrito, sí. Seis de roble verde, para la cola. Los sacó Corda y los firmó el, los firmó el Banco. Yo no vi ni uno. Los habría visto. Son largos como un, como de aquí a esa puerta. Alguien estará sentado debajo, tan seco.
dialogue-sidore-booked-back = —Otra cosa.
dialogue-sidore-booked-off = —Iré mirando hacia arriba.

dialogue-sidore-cannot = —Todos los días llego hasta la, hasta la boca. Luego me vuelvo y me siento. No es que tenga, es que ahí dentro solo tengo una idea. Pregúntame otra cosa y le doy la vuelta por detrás.
dialogue-sidore-cannot-back = —Pues cuéntame aquella noche.
dialogue-sidore-cannot-off = —No pasa nada.

dialogue-sidore-nine = —El nueve, el de la, el de la piedra blanca. Baja derecho a la Madre. Hacen falta cincuenta pies de, hace falta soga. No vayas a la puesta del sol. Salen entonces, todos a la vez, con las, con caritas.
dialogue-sidore-nine-back = —¿Y por delante?
dialogue-sidore-nine-off = —Soga. Bien.

dialogue-sidore-air = —Pasados los doscientos la llama se pone, se pone del color que no es. Esperas a la tarde, que entonces suelta. O abanicas. Sentarte, no. Pase lo que pase no te sientes, porque es tan. Porque se está bien.
dialogue-sidore-air-off = —No me sentaré.

dialogue-sidore-straw = —Corda se ha hecho subir paja, un mulo tras otro. Y un saco de lo, de lo amarillo. Dice que es para la polilla. —Es la primera vez que lo piensa en voz alta—. En el nueve no hay polilla. En el nueve solo hay abajo.
dialogue-sidore-straw-back = —Tengo otra pregunta.
dialogue-sidore-straw-off = —De eso me ocupo.

dialogue-sidore-joins = Se ata el gancho al cinturón con dos nudos, los comprueba y se pone a andar a tu izquierda, donde iría la luz.

dialogue-sidore-crawl = —Por la parte baja, junto al caño. Hay dos piedras que, primero tiras de la izquierda. Fui yo el que, yo vi que salían. —Lo dice como lo único que firmaría en toda la semana.

dialogue-sidore-speaks = —¿Tzelu? Soy el, soy Sidore. Con el aceite. —Durante un aliento nadie dice nada. Después, detrás del 7: —Te habíamos guardado el sitio. —Y quitan el banco de arriba.

dialogue-sidore-niches = —El que cavó de ahí hasta ahí. Cuarenta pasos venía a ser una, venía a ser una vida. —Se para en uno que tiene mecha y no tiene nombre—. Este es para quien siga. Al pasar hay que reírse.
dialogue-sidore-niches-on = Pasar.

dialogue-sidore-lamps = —Cantar, en bodas y eso. Pero siempre me paro antes de la, y para entonces ya se han levantado todos a bailar.
dialogue-sidore-lamps-on = —Algún día me cantas el final.

dialogue-sidore-roof = —Pino. Oye cómo no dice nada. Pon roble, y ponlo donde las huellas viejas, y no te apoyes en el de la izquierda. El de la izquierda está encima del, del sombrero de Mundicu.
dialogue-sidore-roof-leg = —¿Y si no aguanta?
    .also = pierna aguanta como hace sierra
dialogue-sidore-roof-stay = —El de la izquierda. Bien.

dialogue-sidore-leg = —Se hace con una, con una sierra de arco. La fina; la tiene Annica, no es para madera. Y antes aguardiente, y un cinturón. Y alguien dice la hora. No sé por qué. Siempre se dice la hora.
dialogue-sidore-leg-off = —Ojalá no haga falta.

dialogue-sidore-waits = Se sienta donde está, con la espalda en la pared y el gancho en las rodillas. —Pues aquí me quedo. Si oyes a, si oyes a alguien, soy yo.
