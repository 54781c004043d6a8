# La agente. Exacta: cifras, horas, importes; no dice por favor ni perdón.

dialogue-agent-count = Mira el libro, luego el reloj y por último el fango. —Las hojas se cuentan en una mesa y ante testigo. En el altillo hay las dos cosas.
dialogue-agent-count-up = —Pues sube. Ahora voy yo.
dialogue-agent-count-witness = —¿Qué testigo?
dialogue-agent-count-not_yet = —Todavía no.

dialogue-agent-witness = —La viuda. Sabe escribir su nombre; lo vi en la etiqueta de una red. —Hace una marca pequeña junto a la palabra viuda—. No tiene por qué ser agradable. Tiene que quedar firmado.
dialogue-agent-witness-up = —Pues sube. Ahora voy yo.
dialogue-agent-witness-not_yet = —Todavía no.

dialogue-agent-book = Ha despejado una esquina del mostrador y ha puesto una silla para la testigo. —Si están las doscientas doce hojas, hemos terminado.
dialogue-agent-book-give = —Están todas. Cuarenta val.
    .also = cuarenta toma entrego doy guita
dialogue-agent-book-give_raised = —Están todas. Sesenta val, como quedamos.
dialogue-agent-book-give_late = —Están todas. Veinte val. Ya sé qué hora es.
dialogue-agent-book-tally = —Nueve de esas deudas están pagadas. Lo grabó en el escritorio. Táchalas y págame treinta.
    .also = nueve tachar treinta saldadas
    .success = Te hace decir dos veces los nueve nombres y traza nueve rayas tan rectas que parecen de imprenta. —Treinta. Sale más barato que un pleito contra un mueble.
    .failure = —La madera no es un recibo. —Lo dice sin acritud, como quien lee un peso.
dialogue-agent-book-not_yet = —Todavía no.
    .also = espera rato luego lista

dialogue-agent-no_tally = —El papel rige mientras no haya otro mejor. Tú tienes el libro. Yo tengo el dinero. Es lo que hay a esta hora.
dialogue-agent-no_tally-back = —El libro, entonces.
dialogue-agent-no_tally-not_yet = —Me lo quedo un poco más.

dialogue-agent-waiting = —Hasta las dos no hay agua, y hay cuarenta val. Después hay agua, y veinte. Un libro mojado no es de nadie. —Anota que lo ha dicho.
dialogue-agent-waiting-pay = —Sesenta. Ahí dentro hay perros.
    .also = sesenta más pague paga perros
    .success = —Dos perros, a diez cada uno. —Lo escribe antes de que puedan ser tres.
    .cost = —Sesenta. Menos dos, ahora, por rectificar el contrato. —Y tiende el guante para cobrarlos.
    .failure = —Los perros estaban en el precio. —Gira la página para que lo veas: hay un renglón que dice Perros.
    .disaster = —Pude contratar a otras cuatro personas. Digo el número, no los nombres. —Te da la espalda, que es tan recta como todo lo suyo.
dialogue-agent-waiting-key = —¿Dónde está la llave?
    .also = llave dónde
dialogue-agent-waiting-why = —¿Por qué lo quiere la Compañía esta noche?
    .also = prisa urgencia noche
dialogue-agent-waiting-off = —Volveré.

dialogue-agent-waiting_still = —Pago el libro, no la velada. La velada corre de tu cuenta.
dialogue-agent-waiting_still-key = —¿Dónde está la llave?
dialogue-agent-waiting_still-why = —¿Por qué esta noche?
dialogue-agent-waiting_still-off = —Volveré.

dialogue-agent-raised = —Sesenta a la entrega, con todas las hojas y antes de las dos. A las dos me olvido de los perros.
dialogue-agent-raised-key = —¿Dónde está la llave?
dialogue-agent-raised-off = —Hasta entonces.

dialogue-agent-key = —En su abrigo, y su abrigo está en la sala de cuentas. Un cerrajero me pedía un val ochenta, para pasado mañana. Tú eres para esta noche.
dialogue-agent-key-why = —¿A qué viene la prisa?
dialogue-agent-key-off = —Ya encontraré por dónde.

dialogue-agent-why = —El lunes vence el arriendo y vuelve a la Compañía con todo lo escrito. Lo que no está escrito no vuelve. —Se lleva el reloj al oído—. En este pueblo hay estufas.
dialogue-agent-why-houses = —¿Y la gente que está escrita ahí?
dialogue-agent-why-off = —Entiendo.

dialogue-agent-houses = —Cuarenta y tres nombres, veintiséis casas. No he visto ni una cara, y así me salen limpias las sumas. —Dobla el puño de la manga sobre tu precio.
dialogue-agent-houses-off = —Volveré.
