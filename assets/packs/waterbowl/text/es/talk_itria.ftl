# Itria, once años. Un número en cada frase; nunca dice que nadie tenga sed. El tío Bachis está «en el trabajo».

dialogue-itria-bucket = Detrás del carro, una niña de once años sostiene un cubo bajo el último tapón; lo ha sacado con los dientes. Te mira por encima. —No es para uno. Es para nueve casas. Él tiene un carro de barriles y dos orejas, y las dos las tiene delante.
dialogue-itria-bucket-look_away = Buscar algo que mirar al otro lado del camino.
    .also = mirar otro lado camino disimular apartar vista
dialogue-itria-bucket-cover = Ir a preguntarle al carretero por los ejes, con calma
    .also = carretero ejes preguntar distraer cubrir entretener
    .success = Le preguntas qué es mejor, fresno u olmo. Resulta que llevaba años esperando que alguien se lo preguntase. A su espalda el agua cambia de nota tres veces, hacia arriba.
    .cost = Lo entretienes dos ejes. En el tercero oye el cubo. No te dice nada, y sigue sin decírtelo un buen rato.
    .failure = —Ejes —dice. Da la vuelta al carro con los pulgares en el cinto. El tapón está puesto, el camino está mojado y, rambla abajo, un cubo se aleja corriendo a medio llenar.
dialogue-itria-bucket-call = Llamar al carretero.
    .also = llamar carretero gritar avisar delatar
dialogue-itria-bucket-pay = Dejar dos val en la trasera, que se oigan.
    .also = dos val tabla fuerte pagar poner

dialogue-itria-full = Remete el tapón con el talón. —Van once dedos. Por el camino pierdo dos, siempre son dos. —Ya está andando, con el brazo libre estirado—. Y luego, de la pila a casa, cuatrocientos seis pasos, con él lleno.
dialogue-itria-full-off = Dejarla ir.

dialogue-itria-called_out = El carretero coge el cubo, lo devuelve al barril con un embudo y te pone en la mano tres de las pequeñas. La niña mira cada una. —Tres —dice, y se lo aprende.
dialogue-itria-called_out-off = Guardártelas.

dialogue-itria-paid = La cabeza del carretero se vuelve, encuentra dos val en la tabla y regresa. Ella no se mueve y lo llena hasta arriba, ya que es comprado. —Eso no lo había hecho nadie. Va uno.
dialogue-itria-paid-off = —Cuidado con el escalón.

dialogue-itria-remembers_shamed = —Tres val. Uno, dos, tres. —No dice nada más. Para eso tiene una abuela.
dialogue-itria-remembers_shamed-sorry = Darle un odre lleno.
dialogue-itria-remembers_shamed-coins = Contarle los tres val en la mano.
    .also = tres val contar mano monedas pagar
dialogue-itria-remembers_shamed-off = Dejarla en paz.

dialogue-itria-counted = Los cuenta dos veces, te devuelve uno y luego se queda también con ese. —Son tres. Fueron seiscientos pasos, de vacío.
dialogue-itria-counted-off = —Ya lo sé.

dialogue-itria-forgiven = Entra en el cubo, y tras el agua su brazo, para ver hasta dónde. —Once dedos. Bueno. —Te mira lo que se tarda en contar hasta algo—. Puedes preguntarme una cosa. Sé bastantes.
dialogue-itria-forgiven-shaft = —¿Hay otra entrada al monte?
    .also = agujero cerro otra entrada pozo todos conoces camino monte
dialogue-itria-forgiven-off = —Me la guardo.

dialogue-itria-again_good = —Cuatrocientos seis pasos hasta casa con el cubo lleno. Con el otro eran seiscientos, porque paraba nueve veces a cambiar de brazo. —Te hace sitio, el ancho de un cubo.
dialogue-itria-again_good-shaft = —¿Te sabes todos los agujeros de este monte?
    .also = agujero cerro otra entrada pozo todos conoces camino monte
dialogue-itria-again_good-bread = —Muchas migas son esas para un solo delantal.
    .also = migas delantal pan muchas
    .success = Mira, se sacude cuatro y se da por vencida.
    .failure = —Tengo once años. Estoy creciendo. —Dobla el delantal dos veces sobre sí mismo.
dialogue-itria-again_good-uncle = —¿Con quién vives?
    .also = vive contigo quien familia casa
dialogue-itria-again_good-off = —Cuidado con el escalón.

dialogue-itria-once_more = —Doscientos noventa, y la vuelta con él lleno. —Se ha pasado el cubo al brazo más corto.
dialogue-itria-once_more-shaft = —¿Te sabes todos los agujeros de este monte?
    .also = agujero cerro otra entrada pozo todos conoces camino monte
dialogue-itria-once_more-bread = —Muchas migas son esas para un solo delantal.
    .also = migas delantal pan muchas
    .success = Mira, se sacude cuatro y se da por vencida.
    .failure = —Tengo once años. Estoy creciendo. —Dobla el delantal dos veces sobre sí mismo.
dialogue-itria-once_more-uncle = —¿Con quién vives?
    .also = vive contigo quien familia casa
dialogue-itria-once_more-off = —Cuidado con el escalón.

dialogue-itria-bats = —Veintitrés. Veintiuno están cegados: tiras una piedra, cuentas dos, y clac. El cuarto tiene el torno. En el noveno hay cuatrocientos murciélagos, los tuve que contar a brazadas, y en un sitio cegado no vive nadie. —Lo pinta en la pila con el dedo mojado—. Te haría falta una cuerda. A mí, dos.
dialogue-itria-bats-off = —Pues dos.

dialogue-itria-bread = —Tres panes, un día sí y otro no, hasta el Codo. No se llama a voces. Se dan golpes. Uno es aquí, dos es ¿y tú?, tres es ven. —Los da en el cubo, con el nudillo—. La abuela dice que hay otro de siete. Para qué, no lo dice.
dialogue-itria-bread-off = —A mí no me lo has contado tú.

dialogue-itria-no_bread = —Dos en el desayuno y uno a mediodía —dice de corrido; es una suma muy ensayada.
dialogue-itria-no_bread-off = —Por supuesto.

dialogue-itria-uncle = —La abuela, y yo, y mi tía y un tío, pero los dos están en el trabajo. —Mira el musgo y va bajando con un dedo por los bordes pardos—. Esta vez es largo. Es el más largo de todos los que he contado.
dialogue-itria-uncle-off = —Vendrán cansados.

dialogue-itria-plain = —Cuatrocientos seis pasos, con él lleno. —Te vuelve el cubo para que lo veas—. Así, doscientos noventa.
dialogue-itria-plain-water = Vaciarle un odre en el cubo.
    .also = verter agua cubo odre llenar echar
dialogue-itria-plain-steps = —¿Para qué los cuentas?
    .also = cuentas ceuntas ganas llevar escalones contar pasos para que por cuenta andas numero contando
dialogue-itria-plain-off = —Que te sea leve.

dialogue-itria-steps = —Si se te pierde algo, sabes dónde. Está entre dos números. —Lo dice con amabilidad: eres de fuera—. Aquí cada uno cuenta algo. Yo lo mío lo cuento con los pies.
dialogue-itria-steps-off = —Bien pensado.
