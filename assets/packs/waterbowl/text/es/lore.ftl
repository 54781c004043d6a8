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

lore-fountain = La pila de Ulzai mide treinta pasos y está bajo una boca de bronce, en la pared de la plaza. A todo niño del pueblo le dan una vez la vuelta en brazos; y quien empieza allí una riña tiene que ir a terminarla a otra parte.
lore-shut_gate = Toda el agua de Ulzai viene por la Mitza, una milla de túnel abierta a mano. De su compuerta se habla como de un pariente rico: todos saben que está, y casi nadie ha ido a verla.
lore-keys = De dos que no se soportan y no pueden pasar el uno sin el otro se dice en Ulzai que tienen una rueda a medias. La de la Mitza lleva dos llaves, y nunca se vio que se saludaran quienes las guardan.
lore-five_seats = El Banco de las Horas se sienta en cinco asientos de piedra, en los soportales. Para sentarse hay que tener agua. Los niños se retan a tocar el tercero, que tiene cojín.
lore-diggers = Los que cavan en Ulzai se llaman topos y viven en la Parte Baja, en casas que son agujeros con buena puerta; cada boda les añade el largo de un pico. Suyos son los ocho últimos cuencos de la pared, y esos mármoles no llevan nombre.
lore-knocking = Un pueblo con un túnel debajo nunca está callado del todo: da golpes el caño, da golpes la madera, los murciélagos tiran cosas. En la plaza lo achacan a los carros. En la Parte Baja no lo achacan a nada, en voz alta.
lore-roofs = Cuando en el monte cae un techo, la costumbre es tocar de día la campana, dejar lo que se esté haciendo y poner una vela por cada uno que no ha salido. Se enciende cuando a uno se lo han dicho.
lore-bond = La Casa, en Portu Mannu, presta sobre bancales y tiene buena letra. Sus pagarés vencen a mediodía. Su agente es tan cortés que hay quien le ha dado las gracias y se ha ido a casa sin saber de qué.
lore-overseer = Al capataz de la Mitza lo contrata el Banco. Firma la madera, el hierro y el aceite, lleva la camisa limpia, y nadie espera que se tumbe debajo de nada de lo que firma.
lore-bell = La capilla del pozo tiene una campana pequeña, rajada de un lado, y un capellán que empieza más frases de las que acaba. Las bodas pagan la campana por minutos, y son breves.
lore-keeper = La guardiana del cuenco hereda el taburete de una tía y canta las horas de día y de noche. Quien no soporta esa voz se despierta si se retrasa un aliento.
lore-prices = En Ulzai las cosas tienen dos precios, uno en moneda y otro en fracciones de cuenco. Lo educado es preguntar por el primero y haber leído el segundo en el tablón.
lore-rain = En Ulzai llueve en abril y, con suerte, otra vez en octubre. En una semana seca nadie dice la palabra: dicen que el monte se lo está pensando.
lore-coast = De Ulzai al mar y a Portu Mannu hay tres días. De allí vienen el pescado en salazón, el dinero y el buen papel. La mayoría no ha ido nunca, y lo describe muy bien.
lore-buckets = En Ulzai el agua la llevan los niños, desde que pueden con un cubo hasta que pueden con dos. Cada uno sabe cuántos pasos hay de la pila a su puerta, y el número no lo presta.
lore-efis = Efis Corrias preside el Banco de las Horas. Se raya él mismo el papel, se afila los lápices y lo cuenta todo dos veces; y le da lo mismo.
lore-priest = Perdu Atzeni, el capellán, lleva guantes en verano y dice «en rigor». Ha bautizado a medio monte, y a cada uno le ha pedido perdón por el frío.
lore-forewoman = Grixa Usai, hija de Tía Lena, lleva años de capataza de los topos. Nunca se le ha oído decir una cosa dos veces, y en la Parte Baja han aprendido a estar atentos.
lore-pawnbroker = Bastianu Melis, el del mostrador de los soportales, presta sobre cuencos por fracciones y llora al decir el precio. Nadie recuerda que haya comprado agua.
lore-gentleman = Serafinu Deiana viene a Ulzai de parte de la Casa cuando vence algo. Pide media ración y dobla la servilleta. Los perros lo siguen.
lore-itria = Itria vive en la Parte Baja con su abuela, Tía Lena, y lleva agua. Cuenta todo lo que hace, y quienes lo han comprobado dicen que acierta.
lore-innkeeper = Peppa Loi lleva la Jarra Llena y le da de comer al Banco dos veces al día. Los huéspedes vuelven por los garbanzos, y por que no los mire a la cara.
lore-carter = Badore Sechi acarrea para todo el monte. Contesta por su mulo, y la gente sostiene que de los dos con quien conviene regatear es con el mulo.
