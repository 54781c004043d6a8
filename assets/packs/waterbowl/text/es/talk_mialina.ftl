# La guardiana del cuenco. Exacta; se interrumpe para volcarlo y contesta después. Nunca dice «escucha» ni el nombre de su sobrino.

dialogue-mialina-robbed = Tiene las dos manos en el borde. —Echaste mano a lo que llevo en la cintura. Lo he apuntado; en el libro no, que es para los cuencos. —El aro ha cambiado de cadera.
dialogue-mialina-robbed-sorry = —Lo siento.
dialogue-mialina-robbed-off = No decir nada.

dialogue-mialina-button = El cuenco va por la mitad. Ha visto lo que traes en la mano, vuelve los ojos al cuenco, y el cuenco sigue bajando a lo suyo.
dialogue-mialina-button-give = —Dice que cuentes. Que él irá dando los golpes. Que es compañía.
    .also = contar golpear compañia dice el entonces
dialogue-mialina-button-keep = Volver a cerrar la mano.
    .also = nada hora vine cerrar mano

dialogue-mialina-horn = Es de asta, con cuatro agujeros, y las vueltas de hilo de cobre las dio ella. Se lo mete bajo la lengua, por tener libres las manos. Luego coge del catre una cuchara, la deja donde alcance el borde, y te tiende lo que aún le quede en el cinturón que pueda hacerte falta.
dialogue-mialina-horn-off = Dejarla con lo suyo.

dialogue-mialina-flat = —Desde la mitad del tercer cuenco. Está lisa del todo. Podrías afeitarte en ella. —El mantel ha vuelto a su cajón. Apunta la raya, fina como un pelo.
dialogue-mialina-flat-key = —Me hace falta la llave.
    .also = llave necesito deme
dialogue-mialina-flat-off = Dejar que cuente.

dialogue-mialina-out = —Vinieron a decirme cuál de las dos piernas. —Vuelca el cuenco algo antes de tiempo; es la primera vez que se lo ves hacer—. Querrá un asiento con respaldo. Está el catre. Yo nunca lo he usado.
dialogue-mialina-out-key = —Me hace falta la llave.
    .also = llave necesito deme
dialogue-mialina-out-off = —Se lo diré.

dialogue-mialina-alive = Levanta los ojos del agua antes de que hables, y el pueblo entero sabe que no los levanta. —No lo digas a medio cuenco.
dialogue-mialina-alive-tell = Esperar a que se hunda. —Está vivo.
    .also = vivo esperar hunda el
dialogue-mialina-alive-keep = —No es nada. Venía por la hora.
    .also = nada hora vine cerrar mano

dialogue-mialina-told = El cuenco se hunde. No lo vuelca. Fuera se abre un postigo, porque la voz se retrasa. —Llevo treinta años contando para que nadie tenga que decidir. No me digas qué. —Lo que de ella te falte aún para la rueda, te lo pone en la mano sin mirar. Después endereza el cuenco, y donde iba la raya pone un guion.
dialogue-mialina-told-hour = —¿Le doy algún recado?
    .also = palabra recado mensaje para el
dialogue-mialina-told-off = Irte.

dialogue-mialina-hour = —Dile la hora. En cuencos, no por la campana. Querrá la hora.
dialogue-mialina-hour-off = —Se la diré.

dialogue-mialina-told_again = —No. Qué, no. —Tiene el dedo en alto; debajo, el cuenco baja—. ¿Le has dicho la hora?
dialogue-mialina-told_again-off = —Voy de camino.

dialogue-mialina-off_duty = Aquí, sin nada delante que se hunda, no sabe dónde poner las manos. —Lo vigila un niño. Aguanta hasta noventa y luego bosteza. ¿Qué pasa?
dialogue-mialina-off_duty-three = —¿Por quién son las velas?
    .also = velas quien para
dialogue-mialina-off_duty-off = —Nada que no pueda esperar.

dialogue-mialina-three = —Por tres del turno. Piras, Melas, Lai. —Los va marcando con la uña en el banco; la uña se prepara para otro, y se acuesta—. Todas las mañanas, de seis a ocho. Después alguien tiene que saber qué hora es.
dialogue-mialina-three-off = —Claro.

dialogue-mialina-first = —No hables hasta que se hunda. —El agua pasa el borde de cobre y el cuenco baja como una moneda. Ella lo vuelca, apunta, canta un número hacia la puerta—. Ya. Ahora tienes un cuarto de hora.
dialogue-mialina-first-what = —¿Qué es lo que cuentas?
    .also = contar cuenta que cuentas cuenco numero
dialogue-mialina-first-gate = —La compuerta de la Mitza. ¿Quién tiene la llave?
    .also = compuerta llave cerradura quién manos quien puerta reja tiene guarda mitza abre
dialogue-mialina-first-cloth = —¿Por qué está tapada esa pila?
    .also = mantel tapada debajo pila esconde tapado cubierta tela paño por que boda barreño cubre
dialogue-mialina-first-off = —No lo malgastaré.

dialogue-mialina-clock = —Turnos. Aquí el agua no es de nadie; no puede serlo, se escapa. Lo que se tiene es un cuenco: tanto rato, una vez al día, del caño de la Mitza. —No le quita los ojos—. A mí me lo dejó la hermana de mi madre. No se ha parado desde que hay caño. Ni por fuego. Ni esta semana.
dialogue-mialina-clock-gate = —¿Quién tiene la llave de la compuerta?
    .also = compuerta llave cerradura quién manos quien puerta reja tiene guarda mitza abre
dialogue-mialina-clock-cloth = —¿Por qué está tapada la pila grande?
    .also = mantel tapada debajo pila esconde tapado cubierta tela paño por que boda barreño cubre
dialogue-mialina-clock-off = —Gracias.

dialogue-mialina-keys = —Son dos, las de la rueda. Una es de las horas y otra de las manos. La mía no sale del cinturón. La suya está abajo, con los suyos. —Da una palmada en el aro sin buscarlo.
dialogue-mialina-keys-ask = —Deja que la baje yo por ti.
    .success = Te mira todo lo que permite un cuenco. —Me la han pedido a gritos —dice. Y el aro ya está abierto.
    .cost = —Prestada —dice—. Es una palabra que lleva hora.
    .failure = —Has gastado un cuenco entero en pedírmela —dice, y lo vuelca. Del día falta un cuarto de hora.
    .also = llevar abajo dejeme bajarlo
dialogue-mialina-keys-cloth = —¿Por qué está tapada esa pila?
    .also = mantel tapada debajo pila esconde tapado cubierta tela paño por que boda barreño cubre
dialogue-mialina-keys-off = —Lo entiendo.

dialogue-mialina-given = Es más corta de lo que pensabas y está tibia. —Va a la izquierda. Que nadie te diga que importa cuál gira primero; se hizo para que no importase.
dialogue-mialina-given-off = —Gracias.

dialogue-mialina-lent = —Hasta la campana. Si a la campana no está en mi cinturón tendré que apuntarlo, y lo que apunto se queda. —La saca del aro con las dos manos y, por un momento, con los ojos.
dialogue-mialina-lent-off = —Hasta la campana.

dialogue-mialina-no = —Baja cuando alguien me dice que ha llegado la hora. Me lo dicen ellos. Yo no les digo nada. Eso es ser guardiana.
dialogue-mialina-no-cloth = —¿Y el mantel?
    .also = mantel tapada debajo pila esconde tapado cubierta tela paño por que boda barreño cubre
dialogue-mialina-no-off = —Volveré.

dialogue-mialina-carts = —Son los carros. Hacen temblar el agua. —El codo se le acomoda en el mantel—. Un momento. —El cuenco; la raya; la voz. Cuando se vuelve ya ha olvidado que preguntabas algo.
dialogue-mialina-carts-no_cart_runs = —En este pueblo carro solo hay uno, y de noche duerme.
    .also = un carro pueblo noche duerme
    .success = El lápiz se queda parado encima del papel.
    .failure = —Entonces será el mulo —dice Mialina Tolu.
dialogue-mialina-carts-rings = —Los carros no llegan tan parejos.
    .also = carros seguidos regulares vienen
dialogue-mialina-carts-off = —Ya veo.

dialogue-mialina-dry = Ha girado el taburete. Desde aquí se ven una espalda, un moño y, más allá del moño, el cuenco, con toda exactitud.
dialogue-mialina-dry-off = Irte.

dialogue-mialina-nineteen = —Hace seis noches. Empezó con el cuarto cuenco después de medianoche, del lado de la pared. Conté lo que había que contar. Diecinueve cuencos estuvo, sin un hueco, y todo ese rato ellos en los soportales, votando. —El cuenco se va; lo vuelca—. Luego fui por el mantel. Una no puede llevar dos cuentas.
dialogue-mialina-nineteen-whose = —¿Quién es?
    .also = mano tubo quien de quien
dialogue-mialina-nineteen-off = Dejarla con su única cuenta.

dialogue-mialina-sister = —Mi hermana tuvo un hijo solo. Lo tuvo tarde, y le enseñó a preguntar la hora para que volviese a casa. —Mira el lápiz como si lo hubiera dicho él—. En ese turno iban cuatro. Es lo que sé. Es un número.
dialogue-mialina-sister-off = Dejarla con el cuenco.

dialogue-mialina-nineteen_again = —Tienes un cuarto de hora —dice—, y lo que tenía te lo he dado. Pregunta por algo que se mueva.
dialogue-mialina-nineteen_again-whose = —¿De quién es la mano que da en el caño?
    .also = mano tubo quien de quien
dialogue-mialina-nineteen_again-gate = —La llave, entonces.
    .also = compuerta llave cerradura quién manos quien puerta reja tiene guarda mitza abre
dialogue-mialina-nineteen_again-off = —Más tarde.

dialogue-mialina-plain = Un dedo en alto. Esperas. Se hunde con ruido de beso; ella vuelca, apunta y canta. —¿Sí?
dialogue-mialina-plain-what = —¿Qué es lo que cuentas?
    .also = contar cuenta que cuentas cuenco numero
dialogue-mialina-plain-gate = —Es por la llave de la compuerta.
    .also = compuerta llave cerradura quién manos quien puerta reja tiene guarda mitza abre
dialogue-mialina-plain-cloth = —Es por el mantel.
    .also = mantel tapada debajo pila esconde tapado cubierta tela paño por que boda barreño cubre
dialogue-mialina-plain-off = —Nada. Sigue.
