# Lo que en Ulzai sabe cualquiera. Quien narra puede usarlo; nada de esto ocurre ahora.

lore-thanks = En Ulzai no se dan las gracias por el agua, porque cada gota ya es de alguien. Quien la recibe dice «está escrito» y bebe.
lore-queue = En la plaza una silla guarda el sitio de su dueño, y un abrigo sobre la silla dice que va en serio. Mover la silla de otro es peor que no tener modales: es no saber contar.
lore-carters = Los carreteros llaman a sus mulos por lo que les costaron. Suben pescado y bajan azafrán; otros años nadie habría pagado por subir agua.
lore-wash_in_spring = En abril la rambla puede llevarse un carro, y los niños venden asientos en la tapia. En junio ya se sube por ella en zapatillas.
lore-itzoccor = San Itzoccor comía lagartijas y daba las gracias. Se le pide lluvia, poco apetito y, las que cogen azafrán, una espalda derecha.
lore-painted_jug = Al entrar en la Jarra Llena se empuja la jarra pintada, que da suerte. Al salir no la toca nadie: sería pedir dos veces.
lore-soon = En Ulzai no se dice pronto. Se dice «antes del próximo cuenco», y del que siempre llega tarde, que tiene dos agujeros.
lore-yellow_fingers = En Ulzai unos dedos amarillos valen por una dote. Este otoño las manos van limpias a misa; la gente las mira, y luego mira al techo.
lore-two_keys = La rueda de la Mitza lleva dos llaves, una de arriba y otra de abajo: así nadie da el agua a solas, y nadie a solas la quita.
lore-quiet_below = En la Parte Baja los niños aprenden a dar golpes antes que a hablar. Allí nadie silba, y nadie pregunta por quien está trabajando.
lore-green_props = Los buenos puntales salen de un roble que aún tiene savia. Al pasar, cada topo le da una palmada al suyo, abajo, donde está oscuro de manos.
