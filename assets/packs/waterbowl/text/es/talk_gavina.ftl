# Dueña de tres cuencos y de un muro que se llama Costantu. Enumera lo que hay que hacer; no pide nada.

dialogue-gavina-late = —El jueves a mediodía. Vino un hombre con reloj. —Dobla paños de recoger, aunque no hay qué recoger, y los casa por los bordes—. Meter los bastidores. Mandar a casa a las chicas. La cabra, ¿de quién es ahora la cabra? Alguien lo tendrá apuntado.
dialogue-gavina-late-frames = —Dame los bastidores para puntales. Un techo podría descansar en ellos.
    .also = marcos apilados ceder madera resistente bastidores puntales techo fresno fuerte vigas necesito aguante secar llevo maderos
dialogue-gavina-late-off = —He llegado tarde.

dialogue-gavina-alive = —Dicen que has estado abajo. Bueno. Cuidado con el surco. —La azada no para. Ha dejado la acequia como para comer en ella.
dialogue-gavina-alive-tell = —Debajo de la compuerta hay alguien vivo. Si se abre, se ahoga.
    .also = vivo debajo compuerta ahoga alguien abre abajo
dialogue-gavina-alive-off = Cuidar el surco, e irte.

dialogue-gavina-four_lines = Cava hasta el final del surco. Limpia la azada de un golpe. Vuelve a la cabecera y cava el mismo otra vez. —Seis camas con chicas dentro —dice Gavina Murru—, y empeñado el muro de debajo. —Se ha parado—. ¿De quién es? —Y enseguida, con la mano en alto—: De quién, no me lo digas. ¿Hace falta madera allá abajo? Llévate los bastidores. Llévatelos, o digo otra cosa.
dialogue-gavina-four_lines-whose = —Más vale que lo sepas.
    .also = quien saber chico hijo de quien mejor sepa
dialogue-gavina-four_lines-frames = —Me los llevo.
    .also = marcos apilados ceder madera resistente bastidores puntales techo fresno fuerte vigas necesito aguante secar llevo maderos
dialogue-gavina-four_lines-off = Irte mientras no mira.

dialogue-gavina-whose = —No. Que entonces haría la cuenta. Sé lo que vale una cama y lo que vale un muro, cabeza para eso tengo. —Te da la espalda, ancha como una puerta—. Yo lo que necesito es el jueves. Tú harás lo que tengas que hacer. Cuidado con el surco.
dialogue-gavina-whose-off = Cuidar el surco.

dialogue-gavina-take_them = —Diez. Los dos de encima tienen un lado flojo, ese para abajo. Cargan cuarenta libras de flor cada uno y ni una de monte, que conste. —Los ata con las cintas de su delantal—. Por la escalera de la Parte Baja, y que no los vean las chicas. Eran para el sábado.
dialogue-gavina-take_them-off = —Gracias.

dialogue-gavina-remembers = —Diez bastidores por la noche y ninguno por la mañana. No pregunto. Pegarle al perro, pedir prestado lo que falte, y sesenta libras de flor en las sábanas, si es que hay flor. —Lo va contando con los dedos en el mango, y en el último te mira.
dialogue-gavina-remembers-pay = Dejar quince val en el muro.
    .also = quince val muro poner pagar
dialogue-gavina-remembers-work = Coger la otra azada y darle dos horas.
    .also = azada dos horas trabajar otra cavar
dialogue-gavina-remembers-off = Seguir tu camino.

dialogue-gavina-counted = —Ese surco ya está. —No es un perdón; es una cosa menos—. Entonces al perro no hace falta pegarle.
dialogue-gavina-counted-off = —Buenos días.

dialogue-gavina-inn = Tiene delante un plato de garbanzos y no se ha sentado. —Comer. Verlo a él, casa, camas, lámpara, y a las cuatro arriba. —«Él» es el señor que dobla la servilleta; ella ha escogido la mesa desde la que no se le ve la cara.
dialogue-gavina-inn-bond = —¿Qué tiene él que sea tuyo?
    .also = jueves explica pueblo aclarar explicar pasa tiene suyo debe bono dia que pasara
dialogue-gavina-inn-off = —Que aproveche.

dialogue-gavina-rows = —Cuidado con el surco. Y con ese. Arreglar los bastidores, dar de comer a las chicas, una vuelve a toser, y es martes. —Si no es martes, no ha tenido tiempo de fijarse.
dialogue-gavina-rows-help_row = Coger la otra azada y hacer un surco.
    .also = azada ayudar surco echar mano hilera trabajar cavar bancal azafran azadon
dialogue-gavina-rows-bond = —¿Qué pasa el jueves?
    .also = jueves explica pueblo aclarar explicar pasa tiene suyo debe bono dia que pasara
    .success = Se lo cuenta a la azada. Tú estás cerca, por casualidad.
    .failure = —Que viene el viernes —dice Gavina Murru.
dialogue-gavina-rows-bond_told = —¿Qué pasa el jueves?
    .also = jueves agua sin bono pasa si
dialogue-gavina-rows-frames = —Necesito madera que aguante. Esos bastidores son de fresno.
    .also = marcos apilados ceder madera resistente bastidores puntales techo fresno fuerte vigas necesito aguante secar llevo maderos
    .success = Mira la pila, luego el monte, luego cómo llevas tú los hombros.
    .failure = —Son de fresno —dice—. Y el sábado me harán falta, Dios mediante.
dialogue-gavina-rows-frames_pay = Ofrecerle quince val por los bastidores.
    .also = ofrecer quince val bastidores pagar comprar
dialogue-gavina-rows-off = Cuidar el surco.

dialogue-gavina-rows_again = —Tú. Cuidado con eso. —No ha perdido el hilo de la lista.
dialogue-gavina-rows_again-help_row = Coger la otra azada y hacer un surco.
    .also = azada ayudar surco echar mano hilera trabajar cavar bancal azafran azadon
dialogue-gavina-rows_again-bond = —¿Qué pasa el jueves?
    .also = jueves explica pueblo aclarar explicar pasa tiene suyo debe bono dia que pasara
    .success = Se lo cuenta a la azada. Tú estás cerca, por casualidad.
    .failure = —Que viene el viernes —dice Gavina Murru.
dialogue-gavina-rows_again-bond_told = —¿Qué pasa el jueves?
    .also = jueves agua sin bono pasa si
dialogue-gavina-rows_again-frames = —Necesito madera que aguante. Esos bastidores son de fresno.
    .also = marcos apilados ceder madera resistente bastidores puntales techo fresno fuerte vigas necesito aguante secar llevo maderos
    .success = Mira la pila, luego el monte, luego cómo llevas tú los hombros.
    .failure = —Son de fresno —dice—. Y el sábado me harán falta, Dios mediante.
dialogue-gavina-rows_again-frames_pay = Ofrecerle quince val por los bastidores.
    .also = ofrecer quince val bastidores pagar comprar
dialogue-gavina-rows_again-off = Cuidar el surco.

dialogue-gavina-helped = Media hora; medio surco. Dos veces le da la vuelta a un terrón al que ya se la habías dado tú. —Se desmenuza, para que guarde lo que le echen. Se abren todos en una noche, y luego son tres días sin dormir y los dedos amarillos. Mi madre murió en unos así. Preguntó si ya estaban en casa.
dialogue-gavina-helped-bond_told = —¿Y si el jueves no hay agua?
    .also = jueves agua sin bono pasa si
dialogue-gavina-helped-off = Devolverle la azada.

dialogue-gavina-bond = —Ese muro es Costantu. Le puso nombre mi abuelo. Hay que rematarlo, que baila una piedra. —Lo que sigue se lo dice a la piedra—. Está en la Casa desde la Candelaria. Por los pulmones. El jueves a mediodía, si no ha habido agua, es de ellos; está muy bien escrito. El mío cree que está pagado. Decírselo. Eso también va en la lista.
dialogue-gavina-bond-off = —Yo no he oído nada.

dialogue-gavina-list = —Tapar los bulbos, por si acaso. Hervir los paños; en qué, digo yo. Hablar con los carros para el sábado. Pagarle al cura lo de mi madre. —También estás tú en la lista: se nota en cómo te rodea.
dialogue-gavina-list-off = —Ya me voy.
