# La agente. Exacta: cifras, horas, importes; no dice por favor ni perdón.

dialogue-agent-count = Mira el libro, luego el reloj y por último el fango. —Las hojas se cuentan en una mesa y ante testigo. En el altillo hay las dos cosas.
dialogue-agent-count-up = —Pues sube. Ahora voy yo.
    .also = arriba subir seguir suba detras
dialogue-agent-count-witness = —¿Qué testigo?
    .also = testigo quien vio que testigo
dialogue-agent-count-not_yet = —Todavía no.
    .also = espera aun todavia no despues luego quedarmelo pensarlo momento lo guardo rato entregarlo entregar mio prisa

dialogue-agent-witness = —La viuda. Sabe escribir su nombre; lo vi en la etiqueta de una red. —Hace una marca pequeña junto a la palabra viuda—. No tiene por qué ser agradable. Tiene que quedar firmado.
dialogue-agent-witness-up = —Pues sube. Ahora voy yo.
    .also = arriba subir seguir suba detras
dialogue-agent-witness-not_yet = —Todavía no.
    .also = espera aun todavia no despues luego quedarmelo pensarlo momento lo guardo rato entregarlo entregar mio prisa

dialogue-agent-book = Ha despejado una esquina del mostrador y ha puesto una silla para la testigo. —Si están las doscientas doce hojas, hemos terminado.
dialogue-agent-book-give = —Están todas. Cuarenta val.
    .also = cuarenta toma entrego doy guita aqui tiene entregar todo libro dinero pasta suelte suyo
dialogue-agent-book-give_raised = —Están todas. Sesenta val, como quedamos.
    .also = toma aqui tiene entregar sesenta acordado todo libro dinero guita
dialogue-agent-book-give_late = —Están todas. Veinte val. Ya sé qué hora es.
    .also = toma aqui tiene entregar veinte tarde todo libro dinero
dialogue-agent-book-tally = —Nueve de esas deudas están pagadas. Lo grabó en el escritorio. Táchalas y págame treinta.
    .also = nueve tachar treinta saldadas tallado pagadas deudas borrar quitar escritorio
    .success = Te hace decir dos veces los nueve nombres y traza nueve rayas tan rectas que parecen de imprenta. —Treinta. Sale más barato que un pleito contra un mueble.
    .failure = —La madera no es un recibo. —Lo dice sin acritud, como quien lee un peso.
dialogue-agent-book-not_yet = —Todavía no.
    .also = espera rato luego lista aun todavia no despues quedarmelo pensarlo momento lo guardo entregarlo entregar mio prisa

dialogue-agent-no_tally = —El papel rige mientras no haya otro mejor. Tú tienes el libro. Yo tengo el dinero. Es lo que hay a esta hora.
dialogue-agent-no_tally-back = —El libro, entonces.
dialogue-agent-no_tally-not_yet = —Me lo quedo un poco más.
    .also = espera aun todavia no despues luego quedarmelo pensarlo momento lo guardo rato entregarlo entregar mio prisa

dialogue-agent-waiting = —Hasta las dos no hay agua, y hay cuarenta val. Después hay agua, y veinte. Un libro mojado no es de nadie. —Anota que lo ha dicho.
dialogue-agent-waiting-pay = —Sesenta. Ahí dentro hay perros.
    .also = sesenta más pague paga perros mas subir precio dentro cuarenta poco miseria pagar dinero suba bichos fieras fieras bestias mordiscos riesgo trato mejor oferta suba subir sube aumento plus peligro jugarme pellejo
    .success = —Dos perros, a diez cada uno. —Lo escribe antes de que puedan ser tres.
    .cost = —Sesenta. Menos dos, ahora, por rectificar el contrato. —Y tiende el guante para cobrarlos.
    .failure = —Los perros estaban en el precio. —Gira la página para que lo veas: hay un renglón que dice Perros.
    .disaster = —Pude contratar a otras cuatro personas. Digo el número, no los nombres. —Te da la espalda, que es tan recta como todo lo suyo.
dialogue-agent-waiting-key = —¿Dónde está la llave?
    .also = llave dónde donde abrir quien tiene conseguir puerta cerradura llavin abro abrir llaves guarda
dialogue-agent-waiting-why = —¿Por qué lo quiere la Compañía esta noche?
    .also = prisa urgencia noche por que esta misma compañia quiere razon apuro motivo interes corre hoy apurada tanta corre urge esperar mañana
dialogue-agent-waiting-off = —Volveré.

dialogue-agent-waiting_still = —Pago el libro, no la velada. La velada corre de tu cuenta.
dialogue-agent-waiting_still-key = —¿Dónde está la llave?
    .also = llave donde abrir quien tiene conseguir puerta cerradura
dialogue-agent-waiting_still-why = —¿Por qué esta noche?
    .also = prisa urgencia por que noche esta misma compañia quiere razon apuro motivo interes corre hoy
dialogue-agent-waiting_still-off = —Volveré.

dialogue-agent-raised = —Sesenta a la entrega, con todas las hojas y antes de las dos. A las dos me olvido de los perros.
dialogue-agent-raised-key = —¿Dónde está la llave?
    .also = llave donde abrir quien tiene conseguir puerta cerradura
dialogue-agent-raised-off = —Hasta entonces.

dialogue-agent-key = —En su abrigo, y su abrigo está en la sala de cuentas. Un cerrajero me pedía un val ochenta, para pasado mañana. Tú eres para esta noche.
dialogue-agent-key-why = —¿A qué viene la prisa?
    .also = prisa urgencia por que noche esta misma compañia quiere razon apuro motivo interes corre hoy
dialogue-agent-key-off = —Ya encontraré por dónde.

dialogue-agent-why = —El lunes vence el arriendo y vuelve a la Compañía con todo lo escrito. Lo que no está escrito no vuelve. —Se lleva el reloj al oído—. En este pueblo hay estufas.
dialogue-agent-why-houses = —¿Y la gente que está escrita ahí?
    .also = gente escrita familias nombres casas que pasa deudores pobres pasara apuntados
dialogue-agent-why-off = —Entiendo.

dialogue-agent-houses = —Cuarenta y tres nombres, veintiséis casas. No he visto ni una cara, y así me salen limpias las sumas. —Dobla el puño de la manga sobre tu precio.
dialogue-agent-houses-off = —Volveré.
