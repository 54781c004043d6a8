# El capellán. «En rigor», y la frase sin terminar. Nunca dice «no lo hice».

dialogue-perdu-four_lit = Arden las cuatro. —Me lo han dicho. En rigor, nadie. Me lo ha dicho el silencio. —Se ha quitado los dos guantes y no sabe dónde se ponen.
dialogue-perdu-four_lit-ask_staff = —Déjame el báculo del santo.
    .also = baculo santo prestar preste dejeme abre hierro deme necesito
dialogue-perdu-four_lit-off = Quedarte un poco con él.

dialogue-perdu-rang = —Me han mandado una cuenta. Del lacre. —La tiene cogida por los bordes—. En rigor debería. Arrepentirme. Llevo intentándolo desde entonces.
dialogue-perdu-rang-ask_staff = —Entonces déjame el báculo del santo.
    .also = baculo santo prestar preste dejeme abre hierro deme necesito
dialogue-perdu-rang-off = —Fue un buen toque.

dialogue-perdu-fourth_after = Está junto al plato con una cerilla encendida, ya muy cerca de los dedos. —En la escalera alguien ha dicho. Que tú habías. En rigor, habría que esperar a que. —La cerilla se apaga. Tiene otra.
dialogue-perdu-fourth_after-ring_it = —Está vivo. Toca.
    .also = tocar vivo ahora campana toque
dialogue-perdu-fourth_after-ask_staff = —Allá abajo andan cortos de hierro, y el santo tiene cinco pies.
    .also = baculo santo prestar preste dejeme abre hierro deme necesito
dialogue-perdu-fourth_after-off = —Ya te lo dirán.

dialogue-perdu-strictly = —En rigor, la capilla está. Abierta, digo. En la medida. —Se quita un guante para darte la mano, se mira la mano y se lo vuelve a poner.
dialogue-perdu-strictly-three = —Tres velas encendidas. ¿Para qué es la cuarta?
    .also = velas llamas una más sitio cuarta otra encendidas quien para sobra tres
dialogue-perdu-strictly-staff = —Raro báculo para un santo.
    .also = báculo hierro vara raro baculo extraño santo bordon curioso
dialogue-perdu-strictly-bell = —Cuando cayó el techo, ¿quién tocó?
    .also = campana derrumbe sonar tocó noche toco quien techo cayo sono repico
    .success = Mira la cuerda; y luego, como lo has visto, el lacre.
    .failure = —Campana hay —dice Perdu Atzeni, como si se la hubieras pedido por su nombre, y se va a ver lo del aceite.
dialogue-perdu-strictly-ring_it = —Tócala ahora.
    .also = tocar vivo ahora campana toque
    .success = La mano enguantada sube, vuelve, deja el guante y sube otra vez.
    .failure = —Enseguida —dice. Esperas con él. Pasa un cuarto de hora antes de que entiendas que esa era la respuesta.
dialogue-perdu-strictly-ask_staff = —Préstame el báculo del santo. Abajo hay algo que se abre con él.
    .also = baculo santo prestar preste dejeme abre hierro deme necesito
    .success = —En rigor es de —dice, y mira a aquel de quien es. El santo no se opone.
    .cost = —Tendría que haber. Una limosna, en tal caso. —Van al cepillo, tres val. Parece que a él le hacen más bien que a ti.
    .failure = —Nunca se ha. Prestado. —Se ha puesto delante de la hornacina. Es lo más rápido que le has visto hacer.
dialogue-perdu-strictly-ask_staff_sung = —Préstame el báculo del santo.
    .also = baculo santo prestar preste deme
dialogue-perdu-strictly-off = —Buenos días, padre.

dialogue-perdu-strictly_again = —Ah. Has. Quiero decir que yo, en rigor, esperaba. —Lleva los dos guantes puestos y tiene un tercero en la mano.
dialogue-perdu-strictly_again-three = —Tres velas encendidas. ¿Para qué es la cuarta?
    .also = velas llamas una más sitio cuarta otra encendidas quien para sobra tres
dialogue-perdu-strictly_again-staff = —Raro báculo para un santo.
    .also = báculo hierro vara raro baculo extraño santo bordon curioso
dialogue-perdu-strictly_again-bell = —Cuando cayó el techo, ¿quién tocó?
    .also = campana derrumbe sonar tocó noche toco quien techo cayo sono repico
    .success = Mira la cuerda; y luego, como lo has visto, el lacre.
    .failure = —Campana hay —dice Perdu Atzeni, como si se la hubieras pedido por su nombre, y se va a ver lo del aceite.
dialogue-perdu-strictly_again-ring_it = —Tócala ahora.
    .also = tocar vivo ahora campana toque
    .success = La mano enguantada sube, vuelve, deja el guante y sube otra vez.
    .failure = —Enseguida —dice. Esperas con él. Pasa un cuarto de hora antes de que entiendas que esa era la respuesta.
dialogue-perdu-strictly_again-ask_staff = —Préstame el báculo del santo. Abajo hay algo que se abre con él.
    .also = baculo santo prestar preste dejeme abre hierro deme necesito
    .success = —En rigor es de —dice, y mira a aquel de quien es. El santo no se opone.
    .cost = —Tendría que haber. Una limosna, en tal caso. —Van al cepillo, tres val. Parece que a él le hacen más bien que a ti.
    .failure = —Nunca se ha. Prestado. —Se ha puesto delante de la hornacina. Es lo más rápido que le has visto hacer.
dialogue-perdu-strictly_again-ask_staff_sung = —Préstame el báculo del santo.
    .also = baculo santo prestar preste deme
dialogue-perdu-strictly_again-off = —Buenos días, padre.

dialogue-perdu-fourth = —Se enciende por los. Por aquellos de quienes a uno le han dicho. En rigor, espera. Esa espera a que le digan. —La mueve un pelo, y queda donde estaba—. La despabilo. Por las tardes. No vaya a hacer humo.
dialogue-perdu-fourth-staff = —¿Y el santo, con su hierro?
    .also = báculo hierro vara raro baculo extraño santo bordon curioso
dialogue-perdu-fourth-off = —No.

dialogue-perdu-saint = —Itzoccor, en rigor, fue ermitaño. Comía. Muy poco; no dice con qué. —Se ha puesto colorado—. El hierro es más viejo que el yeso. El antecesor de mi antecesor anotó que en su día se llevaba al monte y se «giraba». Qué se giraba, no. Hay un borrón.
dialogue-perdu-saint-back = —Hay algo más.
dialogue-perdu-saint-off = —Gracias, padre.

dialogue-perdu-rope = —De día, por un techo se toca. No era, en rigor, de día. Y la cuerda, la vieja, se había. Así que el Banco tuvo la bondad. —Lo demás se lo dice a la cuerda nueva—. La pagan por años. Lleva sello.
dialogue-perdu-rope-back = —Hay algo más.
dialogue-perdu-rope-off = —Ya veo el sello.

dialogue-perdu-rings = El lacre salta como una nuez. Es una campana pequeña, rajada de un lado, y le dice lo mismo una y otra vez al monte entero. Por toda la Parte Baja se abren puertas. Arriba, uno tras otro, se cierran postigos. Al soltar la cuerda se ve alzado un palmo, y se ríe, y le da apuro.
dialogue-perdu-rings-off = —Ha sido un buen toque.

dialogue-perdu-will = —Voy. Hay que preguntarse, en rigor, si a estas horas. —No se ha soltado la manga.
dialogue-perdu-will-off = —Pregúntatelo.

dialogue-perdu-given = Lo saca él mismo del puño de yeso, un cuarto a la izquierda; o sea que ya lo había hecho. —Debería volver. En rigor, debería volver mojado. También lo decía la nota.
dialogue-perdu-given-off = —Volverá.

dialogue-perdu-not_given = —De doce a tres estoy. Fuera. En los soportales, que allí se come. —Oye lo que acaba de decir y se pone más colorado—. Lo digo por las visitas.
dialogue-perdu-not_given-off = —Lo tendré en cuenta.
