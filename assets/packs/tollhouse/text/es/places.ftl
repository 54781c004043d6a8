# Lugares, pasos, cosas que mirar y zonas.

scenario-ebb = El libro del peaje
    .opening = La marea está baja y lo estará hasta las dos. Detrás queda la calzada; delante, la casa del peaje de Hessel. El guarda murió hace tres días y su libro sigue encerrado en la sala de cuentas. La Compañía de la Sal paga cuarenta val por él. Tras el ventanillo se mueve una luz. Dentro bosteza un perro.
    .voice = Seco y exacto, como los asientos de un libro de cuentas: precios, cantidades, piedra mojada, sal, cuerda, la hora de la marea. Frases cortas. Todos se deben algo y nadie dice qué. Las bromas las hace quien no sonríe nunca.

place-causeway = la calzada
    .look = La piedra mojada se adentra en el fango como trazada con regla, deja atrás un poste de mareas y acaba en la casa del peaje, con los postigos echados y un tablón junto a la puerta. Debajo, el muro del mar tiene algas hasta la cintura. Solo un ventanillo tiene luz. { $hour ->
        [20] Del tirador de la puerta cuelga un pescado: así se paga aquí a quien no está en casa.
        [21] Del tirador cuelga un pescado, que es como se paga aquí a quien no está en casa; ya no gotea.
       *[other] Del tirador de la puerta cuelga un pescado: así se paga aquí a quien no está en casa. Por el olor, no es de esta noche.
    }
    .again = El fango chasquea al secarse. De toda la casa, solo un ventanillo tiene luz.

place-net_loft = el altillo de las redes
    .look = Treinta escalones más arriba, bajo el tejado, huele a brea y a estufa de hierro. Entre paredes de red, una mujer maneja la aguja sin mirarla; a su lado, en el alféizar, hay unas botas de hombre. Al fondo, bajo una pizarra de precios, alguien se acoda en un mostrador que fue la puerta de un barco. Todavía lleva el nombre: MISERICORDIA.
    .again = Suena la aguja. El hombre del mostrador levanta la vista; la mujer, no.

place-counting_room = la sala de cuentas
    .look = Una lámpara con la mecha baja lleva tres días ardiendo, y alguien le va echando aceite. En medio está el escritorio, con una cadena que se forjó para un solo libro. Debajo hay dos redondeles gastados en las tablas y, entre los dos, unas zapatillas juntas, como si les hubieran dicho que esperasen. Un calendario de mareas cuelga sobre dos cuencos de perro.
    .again = La lámpara arde baja sobre el escritorio. Bajo el suelo se oye rumiar la esclusa.

zone-on_steps = los escalones
zone-on_desk = el escritorio
zone-on_stair = la escalera

exit-toll_door = la puerta del peaje
    .go = Entrar por la puerta del peaje
    .shut = La puerta del peaje está cerrada con llave. Es de roble, lleva noventa años cobrando, y cede el ancho de un dedo antes de pararse.
exit-toll_door-climb_past = Trepar por el postigo
    .success = El postigo aguanta como una escalera de mano. Pasas por arriba, te cuelas por el montante y caes de pie en el sombrero del guarda.
    .cost = Ya estás dentro, pero al montante le quedaba un cristal y te has traído un trozo en la mano.
    .failure = Canta la bisagra. Cuelgas como un trapo hasta que calla, y entonces ya no te quedan brazos para seguir.
    .disaster = La bisagra salta. El postigo llega al escalón contigo encima, y dentro se levantan dos perros.

exit-loft_path = el sendero del altillo
    .go = Subir por el sendero al altillo de las redes
exit-loft_steps = la escalera de la calzada
    .go = Bajar de nuevo a la calzada
exit-sluice_hatch = la trampilla de la esclusa
    .go = Entrar a rastras por la trampilla de la esclusa
exit-door_inside = la puerta del peaje
    .go = Salir por la puerta del peaje

feature-toll_board = tablón del peaje
    .look = A PIE UN VAL, CARRO TRES, ATAÚD NADA. La última línea es más nueva que el resto y tiene mejor letra.
    .gender = m
feature-tide_post = poste de las mareas
    .look = Un poste con muescas. El agua está once por debajo de la roja. Más abajo asoma un clavo con un cerco gastado alrededor: de ahí colgaba algo, y hasta hace poco.
    .gender = m
feature-shutter = postigo
    .look = Tablas con dos bisagras, hombre y medio de alto. No llega arriba del todo: le queda encima un montante casi sin cristales. La bisagra alta tiene aceite; la baja, no.
    .gender = m
feature-sea_wall = muro del mar
    .look = La casa se apoya en él. Las algas le cuelgan como lana mojada, menos en un sitio, donde alguien las arrancó y han vuelto a salir más cortas.
    .gender = m

feature-nets = redes
    .look = Redes de arenque, de seis brazas. Cada remiendo va en hilo rojo, y media red ya es roja.
    .gender = f
feature-stove = estufa
    .look = De hierro, con una portezuela del ancho de un libro. Encima hay un hervidor que nadie ha quitado, aunque hace rato que está seco.
    .gender = f
feature-slate = pizarra de precios
    .look = «Palanca, 8», sobre un 5 mal borrado. Debajo, en pequeño: «La cuenta del guarda está cerrada. No preguntar».
    .gender = f
feature-boots = par de botas
    .look = Botas de hombre en el alféizar, engrasadas y atadas, con la punta hacia la ventana. Cada una lleva dentro una piedra, para que no pierda la forma.
    .gender = m

feature-desk = escritorio
    .look = Tablas de pino y un cajón sobre dos barriles, con un hueco donde iba el codo. Hay una silla a cada lado, y la del cojín es la de las visitas.
    .gender = m
feature-chained_ledger = libro encadenado
    .look = Grueso como un umbral. La cadena va del lomo a una grapa, y la grapa se sostiene con un solo tornillo: o el guarda se fiaba de la gente, o no tenía dos.
    .gender = m
feature-dog_bowls = cuencos de los perros
    .look = Dos cuencos relamidos. En uno pone PEAJE; en el otro, FRANCO.
    .gender = m
feature-calendar = calendario de mareas
    .look = Lo imprime la Compañía de la Sal y lo regala. El guarda tachaba cada noche. Desde que murió hay tres noches tachadas por alguien que aprieta más.
    .gender = m
feature-scratched_tally = cuenta grabada
    .look = Bajo el escritorio, a punta de clavo, hay una fila por casa: aceite, pescado, una semana de zanja. Junto a nueve de los nombres que en el libro deben, la madera dice «pagado».
    .gender = f
