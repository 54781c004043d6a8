# El agente de la Casa. Cortés, también con los perros; nunca dice «quiero» ni «nosotros».

dialogue-serafinu-late = —El jueves, a mediodía. No hubo ceremonia. —Lleva el abrigo bueno, cepillado, y no se sienta hasta que te sientas—. Lamento las molestias. Nadie tenía intención de que se diera prisa nadie.
dialogue-serafinu-late-second_half = —Los otros cuarenta.
    .also = otros cuarenta mitad
dialogue-serafinu-late-off = —Nadie.

dialogue-serafinu-paid_out = Está preparado debajo de un platillo; lleva ahí desde el jueves a mediodía, al minuto. —Gracias por todo lo que no has hecho.
dialogue-serafinu-paid_out-off = Cogerlo e irte.

dialogue-serafinu-remembers = Se levanta a medias, como ante alguien con quien se ha sido un poquito vulgar. —Nada de informes, te lo ruego. Ahí está la gracia: no hay de qué informar.
dialogue-serafinu-remembers-give_back = Devolver los cuarenta val al mantel.
    .also = devolver cuarenta mantel
dialogue-serafinu-remembers-off = —Buenas noches.

dialogue-serafinu-returned = Aparta el salero para hacerles sitio. —Ah. ¿La conciencia, o una oferta mejor? No, perdona. No hay que pedir nunca la razón; solo las monedas. —Vuelven a la bolsa por el orden en que habían salido.
dialogue-serafinu-returned-off = —Buenas noches.

dialogue-serafinu-supper = —Nada, gracias. Yo solo estoy por si acaso. —Se lo dice a la chica de la bandeja, pero te incluye. Tiene delante una servilleta doblada y una cartera de cuero sin abrochar.
dialogue-serafinu-supper-offer = —¿Por si acaso qué?
    .also = caso de que por si
dialogue-serafinu-supper-read_bond = —¿Puedo ver cómo es uno de esos pagarés?
    .also = bonos ver leer uno papel como son
    .success = —Con mucho gusto —dice Serafinu Deiana, a quien nunca se lo había pedido nadie que después lo leyera.
    .failure = —Con mucho gusto. —Son dieciséis páginas. La sopa se le enfría y se la llevan, y él no vuelve la cabeza.
dialogue-serafinu-supper-dog = —Le has dado tu carne al perro.
    .also = carne perro dado
dialogue-serafinu-supper-off = —No te molesto.

dialogue-serafinu-supper_again = —Nada todavía, gracias. —Ha separado un palmo la otra silla.
dialogue-serafinu-supper_again-offer = —¿Por si acaso qué?
    .also = caso de que por si
dialogue-serafinu-supper_again-read_bond = —¿Puedo ver cómo es uno de esos pagarés?
    .also = bonos ver leer uno papel como son
    .success = —Con mucho gusto —dice Serafinu Deiana, a quien nunca se lo había pedido nadie que después lo leyera.
    .failure = —Con mucho gusto. —Son dieciséis páginas. La sopa se le enfría y se la llevan, y él no vuelve la cabeza.
dialogue-serafinu-supper_again-dog = —Le has dado tu carne al perro.
    .also = carne perro dado
dialogue-serafinu-supper_again-off = —No te molesto.

dialogue-serafinu-offer = —El jueves, a mediodía. Es una fecha, nada más; viene sola. Si hasta entonces la compuerta siguiera cerrada, sin culpa de nadie, alguien de paso que hubiera estado en otras cosas podría encontrar cuarenta val bajo esta servilleta, y cuarenta más bajo otra. —Mira a otro lado, para no apremiarte.
dialogue-serafinu-offer-take = Levantar la servilleta.
    .also = servilleta levantar coger dinero
dialogue-serafinu-offer-refuse = —Tengo cosas que hacer antes del jueves.
    .also = trabajo jueves antes no rechazo
dialogue-serafinu-offer-off = —La dejo como está.

dialogue-serafinu-taken = Cuatro piezas de diez, nuevas, que no han comprado nunca nada. —Descansa un poco. Visita la iglesia. Me dicen que la vista desde los bancales es muy hermosa, y aún estará ahí unos días.
dialogue-serafinu-taken-off = —Buenas noches.

dialogue-serafinu-refused = —Por supuesto. —Parece alegrarse de veras, como de que alguien haya acertado con la sopa—. Entonces he juzgado mal tu sombrero. No dejes de contar en los soportales que te lo pregunté; ganaremos los dos. —Oye el plural, tarde, y se lo seca con la servilleta.
dialogue-serafinu-refused-off = —Buenas noches.

dialogue-serafinu-clause = Página nueve, en una letra más pequeña, que en su día salía más barata: si el agua se cortara por voto del propio Banco, un mes de gracia a todos los deudores. Lo lees dos veces. Cuando levantas la vista te está mirando, y ha dejado la cuchara. —Una antigualla —dice—. Haría falta un Banco que votase la sed. No lo han hecho nunca. Pero qué buena vista.
dialogue-serafinu-clause-off = —Gracias por el préstamo.

dialogue-serafinu-well_written = Media hora más tarde sabes qué son las «pertenencias». Los bancales tienen muchísimas. —Gana con la segunda lectura —dice él—; casi nadie le ha hecho la primera.
dialogue-serafinu-well_written-off = —Otra vez será.

dialogue-serafinu-dog = —Lo ha pedido con tan buenos modales. —Tiene un perro amarillo tumbado sobre los dos zapatos—. Los animales saben lo que necesitan. Se ahorra mucho tiempo. Las personas vienen a verlo a uno al día siguiente, a mediodía.
dialogue-serafinu-dog-off = Rodear al perro.
