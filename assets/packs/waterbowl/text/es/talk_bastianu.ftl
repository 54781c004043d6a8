# El prestamista de horas. Fracciones; nadie es pobre, algunos están «líquidos».

dialogue-bastianu-remembers = —Lo he oído desde aquí, criatura, dos quintos. Tú y el Banco. —Ya ha descolgado una linterna y la mira con cariño—. De un modo o de otro vas a un sitio sin luz.
dialogue-bastianu-remembers-counter = —¿Qué más tienes?
    .also = mas tiene vende mercancia genero mostrador enseñar otra cosa
dialogue-bastianu-remembers-off = —Puede.

dialogue-bastianu-counter = —Cinco octavos de cuenco, de tarde, y lo digo llorando. —Ladea un poco el tablón para que lo veas llorar—. O cuerda. Hierro. Una luz. Lo que no es agua nunca estuvo tan barato.
dialogue-bastianu-counter-hours = —¿Cómo se compra una hora?
    .also = procedimiento hacerse explicar conseguir hora agua comprar turno como funciona se compra dueño poseer
dialogue-bastianu-counter-zuane = —¿El capataz te pagó algo el mes pasado?
    .success = —Eso no podría decirlo —responde, y abre el libro por esa página y se va a atender la balanza.
    .cost = —Por tres val quizá tuviera que ir por los anteojos. —Coge los tres y va. El libro se queda abierto.
    .failure = —Un cliente es una confesión. —Pone la mano en el libro. El pulgar queda de pie, a medias.
    .also = capataz pago saldo mes deuda cuenta liquido
dialogue-bastianu-counter-zuane_pay = Dejar seis val junto al pulgar.
    .also = seis val pulgar poner pagar monedas soltar
dialogue-bastianu-counter-lapse = —¿Qué será de todo esto el jueves?
    .also = acaba pasará jueves fin pasa caduca vence sera todo esto despues
dialogue-bastianu-counter-off = —Hoy no.

dialogue-bastianu-counter_again = —Nueve dieciseisavos —dice Bastianu Melis antes de que preguntes—. Se mueve, criatura. Es lo único que se mueve aquí.
dialogue-bastianu-counter_again-hours = —¿Cómo se compra una hora?
    .also = procedimiento hacerse explicar conseguir hora agua comprar turno como funciona se compra dueño poseer
dialogue-bastianu-counter_again-zuane = —¿El capataz te pagó algo el mes pasado?
    .success = —Eso no podría decirlo —responde, y abre el libro por esa página y se va a atender la balanza.
    .cost = —Por tres val quizá tuviera que ir por los anteojos. —Coge los tres y va. El libro se queda abierto.
    .failure = —Un cliente es una confesión. —Pone la mano en el libro. El pulgar queda de pie, a medias.
    .also = capataz pago saldo mes deuda cuenta liquido
dialogue-bastianu-counter_again-zuane_pay = Dejar seis val junto al pulgar.
    .also = seis val pulgar poner pagar monedas soltar
dialogue-bastianu-counter_again-lapse = —¿Qué será de todo esto el jueves?
    .also = acaba pasará jueves fin pasa caduca vence sera todo esto despues
dialogue-bastianu-counter_again-off = —Hoy no.

dialogue-bastianu-hours = —Por cuartos, y por el nombre de la pared. Tú me das moneda, yo te doy barro; alguien graba tu nombre encima de un nombre, val y medio para el cantero. Los cinco de esos asientos dicen que sí. Siempre dicen que sí: la pared es suya. —Suspira—. Ocho no se venden. Parte Baja. Ya he preguntado.
dialogue-bastianu-hours-whose = —¿Y quién vende, una semana como esta?
    .also = quien vende semana asi vendiendo
dialogue-bastianu-hours-off = —Ya veo.

dialogue-bastianu-whose = —Gente que está líquida. —Saca del tarro una ficha y te enseña los dientes—. De una señora mayor. Las once de la noche, desde que se casó. La mordió para estar segura, y luego me mordió a mí un octavo.
dialogue-bastianu-whose-off = —Hizo bien.

dialogue-bastianu-debt = Una línea: Z. Corda, tres séptimos de nada desde Pascua, y en agosto, de golpe, treinta val, en moneda con serrín en el cordoncillo. Al otro lado, Bastianu Melis sopla un platillo. —Nunca pregunto de dónde —le dice al azafrán—. Pregunto cuánto partido por cuánto.
dialogue-bastianu-debt-off = —Yo tampoco lo he visto.

dialogue-bastianu-no_debt = —Si a unos les hablase de otros estaría hablando de cinco tercios del pueblo. Aunque el doble de tres es una cifra que me descansa.
dialogue-bastianu-no_debt-off = —Pensaré en una cifra.

dialogue-bastianu-lapse = —La Casa tiene los bancales en un cajón por nueve décimos de lo que valen mojados. Secos valen un décimo. —Te lo dibuja con un dedo: una columna alta y un tocón—. Arruinado todavía no hay nadie. Muy, muy líquidos, unos cuantos.
dialogue-bastianu-lapse-off = —Ya veo el tocón.
