# El tendero. Vende; lo que sabe de sus vecinos lo cuenta en precios.

dialogue-chandler-counter = —La palanca, ocho, y el lunes estaba a cinco. El martes se muere un hombre y el miércoles todos quieren palanca. Yo no pregunto. Yo apunto.
dialogue-chandler-counter-way = —¿Hay manera de entrar en la casa del peaje sin hierro?
    .also = entrar modo forzar otra manera sin hierro romper colarse peaje maña entrada paso reventarla meterse como haria forma colarme maneras metodo truco agujero hueco ventana sin romper puerta atras
    .success = Se echa sobre la puerta de barco hasta que cruje. —Una vez le vendí una bisagra. Cinco val, de latón, que con la sal no se pica. ¿Y quién le pone latón a algo que mira al mar?
    .cost = —Tres val por la idea, y eso que es usada. —Tiene las monedas antes de que digas que sí—. Le vendí una bisagra de latón. Mira al mar.
    .failure = —La hay, claro que la hay, y se llama ocho val. —Acaricia la palanca como si fuera a ronronear.
dialogue-chandler-counter-prices = —¿Qué más ha subido?
    .also = subido precio sudibo precios caro ademas hierro cuesta semana encarecido mas caros cosas resto encarecido carisimo subida inflado otras subieron demas
dialogue-chandler-counter-debts = —¿Tú estás en el libro?
    .also = debe peaje libro casa tambien deuda apuntado usted escrito nombre registro debes debe deudor figuras sales sale apuntaron
dialogue-chandler-counter-off = —Nada más.

dialogue-chandler-sluice = —Bajo las algas, en el muro, así de ancha. Él cabía, hasta el año en que me compró el cinturón grande, once agujeros. Te vas a mojar. Llévate una linterna, que está a seis.
dialogue-chandler-sluice-debts = —¿Tú estás en el libro?
    .also = debe peaje libro casa tambien deuda apuntado usted escrito nombre registro
dialogue-chandler-sluice-off = —Le echaré un ojo.

dialogue-chandler-prices = —El hilo rojo: se lo lleva todo ella. El aceite: tres noches lleva el viejo del ventanillo comprando un cuartillo, y paga en anguilas. El pan ha bajado. Nadie come. —Borra una cifra con la manga—. Bueno, los perros sí. Esos dos te venden la casa por un mendrugo.
dialogue-chandler-prices-debts = —¿Tú estás en el libro?
    .also = debe peaje libro casa tambien deuda apuntado usted escrito nombre registro
dialogue-chandler-prices-off = —Ya veo.

dialogue-chandler-debts = —¿Yo? Por los dos lados. Treinta y uno que debo delante y doce que guardo detrás. Si arde, salgo ganando diecinueve. —Mira a la luz una moneda suya—. Los que lo tienen al revés son los que no compran.
dialogue-chandler-debts-off = —No puede ser más exacto.
