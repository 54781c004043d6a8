# La viuda. Breve, práctica; en cada frase hay una tarea. Nunca dice el nombre de su marido.

dialogue-widow-book = La aguja se para. Mira el lomo, gastado por un pulgar. —La estufa está caliente. Cierra esa trampilla, que hay corriente.
dialogue-widow-book-give = Darle el libro para que lo queme.
    .also = dar libro quemar toma entregar fuego quemelo
dialogue-widow-book-savings = —Tiene otra mitad. Noventa y seis val que son de la gente.
    .also = ahorros mitad noventa seis dinero ajeno otra gente
dialogue-widow-book-not_yet = —Todavía no.
    .also = pensar todavia luego despues aun rato

dialogue-widow-savings = —Sé lo que tiene. Lo escribí yo. Él llevaba las cuentas en la cabeza y no podía firmar ni un saco. —Corta el hilo con los dientes—. Si vienen con ese libro, vienen con mi letra. ¿Y bien?
dialogue-widow-savings-give = Darle el libro para que lo queme.
    .also = dar libro quemar toma entregar fuego quemelo
dialogue-widow-savings-not_yet = —Tengo que pensarlo.
    .also = pensar todavia luego despues aun rato

dialogue-widow-nets = —Cuidado con la red. Por encima, sin pisar. —La aguja no ha aflojado—. O te manda ella, o quieres cabo.
dialogue-widow-nets-company = —La Compañía me manda por el libro.
    .also = peaje enviado libro compañía compañia manda registro trabajo envian para buscar mandado enviada encargo jefes vengo parte
dialogue-widow-nets-hatch = —¿Quién guarda la puerta ahí abajo?
    .also = entrada abajo cuida guarda puerta quien encargado hombre ventanillo portero vigila hatch postigo vigilante custodia viejo ventanita encargado abajo
dialogue-widow-nets-token = Enseñarle la ficha de plomo.
    .also = ficha plomo enseñar mostrar
dialogue-widow-nets-off = —No te molesto más.

dialogue-widow-wants = —Pues tráelo. Aquí. En esa estufa cabe un libro, la he medido. —Levanta una malla a la luz y la da por buena—. Si arde, medio pueblo duerme. Pásame el rojo.
dialogue-widow-wants-hand = Pasarle el hilo y fijarte en sus manos.
    .also = hilo manos dar pasar mirar alcanzar alcanzarle alcanzo rojo ovillo madeja fijarme observar dedos
    .success = Tiene tinta en el pliegue del dedo, tinta vieja, de la que no sale. Ve que la has visto.
    .failure = Miras demasiado rato. Gira el taburete con el pie, y su espalda es una buena pared.
dialogue-widow-wants-price = —¿Cuánto vale para ti?
    .also = vale precio cuanto pagar dinero daria valer recompensa ofreces ofrece gano saco beneficio paga
dialogue-widow-wants-off = —Lo pensaré.

dialogue-widow-hand = —Bueno. Él no sabía escribir. Alguien tenía que hacerlo. —La aguja sigue—. Veinte años, cada noche, después de fregar. Y ahora es una prueba.
dialogue-widow-hand-price = —¿Cuánto vale para ti?
    .also = vale precio cuanto pagar dinero daria valer
dialogue-widow-hand-off = —No diré nada.

dialogue-widow-needle = —Si te sobra tiempo para mirar, te sobra para ovillar. ¿No? Pues ahí está la escalera.
dialogue-widow-needle-off = —Buenas noches.

dialogue-widow-price = —Val no tengo. Tengo un pan. —Mira el cuchillo y te lo da entero—. Los perros lo conocen. Ponlo en los cuencos.
dialogue-widow-price-off = —Gracias.

dialogue-widow-debt = —Lammert. Hace treinta años salió por anguilas con el agua subiendo. Uno que yo me sé le llevó una soga, y el farol lo sostuve yo. —Remata el nudo—. Por eso hay una ficha de plomo; colgaba del poste de las mareas. Enséñasela y di que te lo conté yo. Ese paga lo que debe.
dialogue-widow-debt-company = —La Compañía me manda por el libro.
    .also = peaje enviado libro compañía compañia manda registro trabajo envian para buscar
dialogue-widow-debt-off = —Se lo diré.
