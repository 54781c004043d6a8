# La de las herramientas, mujer de Antine. Pesos, y «cuando vuelva»; nunca dice lo que es ya.

dialogue-annica-after = Sabe dónde has estado antes de que pises su escalón. La pala se queda metida en los clavos. —Dicen que se oyen golpes. ¿Son los suyos? Él los da con la mano abierta. Como a un caballo.
dialogue-annica-after-no_his = —No son suyos. Es Bachis Tolu. Los demás están debajo del techo.
    .also = no es suyo bachis otros techo debajo otro
dialogue-annica-after-lie = —Podría ser. A través de la roca no se sabe.
    .also = podria ser quizas tal vez puede mentira roca saber
    .success = Los hombros le bajan una pulgada. No te habías fijado en dónde los tenía.
    .failure = —Con la mano abierta, he dicho. —Lleva veinte años pesando cosas.
dialogue-annica-after-off = No decir nada todavía.

dialogue-annica-sits = Se sienta en el barrilete de los clavos. —Ciento ochenta libras —dice al cabo de un rato—, con las botas. —Después se levanta, va a la puerta, las mete y cierra; la oyes guardar un plato.
dialogue-annica-sits-cap = Pedirle, por la puerta, algo de él que enseñar abajo.
    .also = algo suyo mostrar abajo enseñarles prenda prueba marido señal recuerdo
dialogue-annica-sits-off = Dejarla.

dialogue-annica-shed_after = —La cuerda, siete. —Detrás del mostrador hay un solo taburete, y lo ocupa entero. La cuerda la ha cortado ella; está recta.
dialogue-annica-shed_after-props = —¿Qué sujetaba el techo, en la cola?
    .also = techo cola sujetar sujetaba apuntalaron apuntalar puntales aguantaba sostenia madera sostener
dialogue-annica-shed_after-cap = —Dame algo de él para enseñarlo abajo.
    .also = algo suyo mostrar abajo enseñarles prenda prueba marido señal recuerdo
dialogue-annica-shed_after-off = —Buenos días.

dialogue-annica-cap_after = La gorra te llega en una mano abierta. No la ha pesado. —Enséñala en el Codo, con las manos donde te las vean. —Y cuando ya la tienes—: No hace falta que vuelva.
dialogue-annica-cap_after-off = Bajarla.

dialogue-annica-polishes = —No, ¿verdad? A través de la roca. —Coge las botas del escalón, se sienta con ellas y empieza por la izquierda, con saliva—. De todos modos les hacía falta. Para cuando vuelva.
dialogue-annica-polishes-cap = —Dame algo de él para enseñarlo abajo.
    .also = algo suyo mostrar abajo enseñarles prenda prueba marido señal recuerdo
dialogue-annica-polishes-off = Dejarla.

dialogue-annica-knows = —Traes polvo de roble. —Te lo quita de la manga con dos dedos y lo frota—. Verde. De este lado del monte no se ha cortado ninguno desde que apunté seis.
dialogue-annica-knows-tell = —Sujetan la Jarra Llena. Cuatro rayas y una muesca en cada uno.
    .also = jarra llena seis vigas sostienen trazos muesca posada techo
dialogue-annica-knows-shed = —Venía por herramienta.
    .also = herramientas cobertizo vine por comprar
dialogue-annica-knows-off = —Es polvo del camino.

dialogue-annica-women = No dice nada. Descuelga martillo, cuña, martillo, cuña, y los reparte en la puerta por peso, los grandes a las viejas. Suben juntas. Luego bajan cuatro vigas, en ocho hombros. —Para la cola —dice Annica Piras, y lo apunta—. Las pondría a cuenta de él, pero querrá firmar.
dialogue-annica-women-cap = —Dame algo de él para enseñarlo abajo.
    .also = algo suyo mostrar abajo enseñarles prenda prueba marido señal recuerdo
dialogue-annica-women-off = —Las llevo yo.

dialogue-annica-shed = —La cuerda va al peso. Esa, siete. Él la corta más recta; ya verás cuando vuelva. —Tras el mostrador hay dos taburetes, y ella se ha sentado en el de la izquierda, en el borde.
dialogue-annica-shed-props = —¿Qué sujetaba el techo, en la cola?
    .also = techo cola sujetar sujetaba apuntalaron apuntalar puntales aguantaba sostenia madera sostener
dialogue-annica-shed-tell = —Tus seis puntales sujetan la Jarra Llena. Cuatro rayas y una muesca en cada uno.
    .also = jarra llena seis vigas sostienen trazos muesca posada techo
dialogue-annica-shed-antine = —Deja que les baje algo de él, para que sepan quién me manda.
    .also = cosa prestar marido prueba llevar algo suyo señal confien antine prenda crean mostrar recuerdo objeto
    .success = Te mira las manos, y se ve que les calcula el peso.
    .failure = —¿A quiénes? —Alguien quiere media libra de grapas. Las cuenta de una en una, y se va un cuarto de hora.
dialogue-annica-shed-antine_trusted = —Si llevase algo de él, me dejarían pasar.
    .also = dejarian pasar algo suyo prenda señal marido confiarian
dialogue-annica-shed-saw = —¿Y esa sierra tan fina?
    .also = sierra dientes fina herramienta serrucho para que
dialogue-annica-shed-off = —Buenos días.

dialogue-annica-shed_again = Ha pasado los clavos al otro cajón y los pesa otra vez. —Al peso. Él lo sabría con la mano.
dialogue-annica-shed_again-props = —¿Qué sujetaba el techo, en la cola?
    .also = techo cola sujetar sujetaba apuntalaron apuntalar puntales aguantaba sostenia madera sostener
dialogue-annica-shed_again-tell = —Tus seis puntales sujetan la Jarra Llena. Cuatro rayas y una muesca en cada uno.
    .also = jarra llena seis vigas sostienen trazos muesca posada techo
dialogue-annica-shed_again-antine = —Deja que les baje algo de él, para que sepan quién me manda.
    .also = cosa prestar marido prueba llevar algo suyo señal confien antine prenda crean mostrar recuerdo objeto
    .success = Te mira las manos, y se ve que les calcula el peso.
    .failure = —¿A quiénes? —Alguien quiere media libra de grapas. Las cuenta de una en una, y se va un cuarto de hora.
dialogue-annica-shed_again-antine_trusted = —Si llevase algo de él, me dejarían pasar.
    .also = dejarian pasar algo suyo prenda señal marido confiarian
dialogue-annica-shed_again-saw = —¿Y esa sierra tan fina?
    .also = sierra dientes fina herramienta serrucho para que
dialogue-annica-shed_again-off = —Buenos días.

dialogue-annica-booked = —Seis, de roble verde, quintal y medio cada uno. Los apunté en agosto para la cola, y firmó el capataz. Él me dijo, mientras yo escribía: debajo de esos voy a dormir yo. —Te vuelve el libro—. Por esta puerta salieron. Por aquella boca no entraron. La madera que pesa tanto no se pierde: se usa.
dialogue-annica-booked-off = —La buscaré.

dialogue-annica-cap = Cuelga del clavo, sobre el segundo taburete. Antes de dártela la pesa, por costumbre; luego apunta el peso. —Esa gorra la conocen. Enséñala en el Codo, con las manos donde te las vean. La querrá cuando vuelva.
dialogue-annica-cap-off = —La tendrá.

dialogue-annica-not_yet = —Todo lo suyo está en su sitio. No voy a andar prestándolo. Entraría y alargaría la mano.
dialogue-annica-not_yet-off = —Lo entiendo.

dialogue-annica-saw = —Siete, y esa no es para madera, la fina. En toda mina tiene que haber una colgada donde se vea. —La pone detrás de las palas—. Que yo sepa se ha usado dos veces. El primero todavía baila.
dialogue-annica-saw-off = —Ya veo.
