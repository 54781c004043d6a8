# El presidente del Banco. Frases parejas, con sumas dentro; los muertos son «el turno». Nunca dice el nombre de uno.

dialogue-efis-alive = Tiene delante la pizarra, boca abajo, y las dos manos encima. —Has estado dentro. Informa por el orden en que ocurrió.
dialogue-efis-alive-tell_him = —Uno del turno está vivo. Está debajo de la compuerta.
    .also = vivo turno debajo compuerta uno sigue vive
dialogue-efis-alive-vote_again = —Uno del turno está vivo. Reúne al Banco y que vote otra vez.
    .also = votar otra vez convoque banco vivo repetir votacion
    .success = Le da la vuelta a la pizarra, escupe en el puño de la camisa y la borra. Le lleva un rato. Después toca la campanilla por los otros cuatro.
    .failure = —¿Con qué propuesta? —Se ha agarrado a la mesa—. Votamos que no se podía hacer nada. Es difícil enmendar nada.
dialogue-efis-alive-keep = —No hay novedad.
    .also = nada informar callar novedad contar

dialogue-efis-sum = —Uno. —Recorre con los ojos los asientos—. Y cuatrocientos once. Esa cuenta la sé hacer. No me hagas decirla en voz alta. —La mano se le ha ido sola a la campanilla; mandan a buscar a alguien, y ese alguien sale hacia la rueda.
dialogue-efis-sum-say_it = —Dila en voz alta.
    .also = voz alta digalo decir
dialogue-efis-sum-off = Dejarlo con la cuenta.

dialogue-efis-aloud = —No es grande —le dice Efis Corrias a la mesa— el número que hay que restar.
dialogue-efis-aloud-off = Irte.

dialogue-efis-two_days = —Dos días. Por escrito, y con la hora. —Firma como otros levantan peso—. He hecho volver al capataz de adondequiera que fuese. Cuatrocientas once personas querrán saber mis razones. Diré que no las encontré.
dialogue-efis-two_days-month = —¿Y el pagaré? Si votan seguir cerrados, hay una cláusula. Léela.
    .also = bono caduca votan clausula mes cerrada vence
dialogue-efis-two_days-off = —Gracias.

dialogue-efis-month = Lee con una regla bajo la línea. —«Por voto del propio Banco, un mes de gracia». Está ahí desde los pagarés viejos; a nadie se le iba a ocurrir votarlo. —Por primera vez le ves los dientes—. Pobre Deiana. En noviembre tendrá que cepillar otra vez el abrigo.
dialogue-efis-month-off = —Pobre Deiana.

dialogue-efis-timber = —Estabas en una silla, en la Jarra Llena. En una mesa, me informan, y luego en una silla. —Alinea el lápiz con el borde—. En agosto firmé una partida de madera sobrante. Ocho líneas. Leí el total.
dialogue-efis-timber-name_beams = —No sobraba. Era la cola. Que conste en acta.
    .also = sobrante cola acta vigas no era
    .success = Lo escribe él mismo, con el número de vigas, y luego, al cabo de un rato, la fecha en que había firmado.
    .failure = —Y lo dices aquí, a la vista de todos. —Bajo los cinco arcos han dejado de moverse las sillas—. Entonces hay que escribirlo, y a mí tiene que notárseme que no me gusta.
dialogue-efis-timber-letter = —Antes, lo de la carta.
    .also = carta cualquier medio escribio escrita suya
dialogue-efis-timber-off = —Solo miraba.

dialogue-efis-signed = —Seis a cinco. Treinta val. Lleva mi nombre debajo, conque me toca leerlo. —Las mujeres que esperaban en las gradas no esperan más. Las bajan por orden de edad; cuatro van a la Parte Baja, y la Jarra Llena tiene vistas.
dialogue-efis-signed-letter = —¿Y la carta?
    .also = carta cualquier medio escribio escrita suya
dialogue-efis-signed-off = —Está bien contado.

dialogue-efis-unsigned = Lo lee, con voz de leer. Antes de que seque la tinta las mujeres de la Parte Baja ya van escalera arriba con martillos, y del Banco no mira nadie hacia allí. —Podías habérmelo dicho a puerta cerrada. Nos habría salido más barato a los dos.
dialogue-efis-unsigned-letter = —¿Y la carta?
    .also = carta cualquier medio escribio escrita suya
dialogue-efis-unsigned-off = —En agosto habría salido más barato todavía.

dialogue-efis-hire = —Sesenta val. Está escrito sesenta, así que no te remuevas en la silla. —Tiene delante cinco lápices, cada uno un quinto más corto que el anterior—. La compuerta abierta, por el medio que sea. Diez en mano, para gastos.
dialogue-efis-hire-accept = —Hecho. ¿Qué más me llevo?
    .also = trato hecho llave venga acepto sesenta deme acuerdo si encargo conforme trabajo
dialogue-efis-hire-accept_keyless = —Hecho.
    .also = trato acepto hecho acuerdo si conforme encargo
dialogue-efis-hire-why_shut = —¿Por qué la cerraron?
    .also = cerraron cerrar motivo zerraron por que cierre razon causa cerro causo serraron cerrada clausuraron pusieron
dialogue-efis-hire-haggle = —Quince en mano. He visto el monte.
    .also = quince anticipo monte miseria adelantado adelanto mas cerro subir por delante diez poco cinco ahora
    .success = —Cinco más, entonces, por corrección. —El lápiz más corto se para encima de la columna, y no llega a tocarla.
    .failure = —El monte no es nuevo. —Toma nota; se ve que trata de ti y que lleva un signo menos.
dialogue-efis-hire-refuse = —No. Que la abra otro.
    .also = otro buscar no busquese busquense rechazo rehuso encargo negarme yo otra persona tonto paso ni hablar abra
dialogue-efis-hire-off = —Lo pensaré.

dialogue-efis-terms = —Sigue escrito sesenta. —No ha soltado el lápiz, por no tener que volver a cogerlo.
dialogue-efis-terms-accept = —Hecho. ¿Qué más me llevo?
    .also = trato hecho llave venga acepto sesenta deme acuerdo si encargo conforme trabajo
dialogue-efis-terms-accept_keyless = —Hecho.
    .also = trato acepto hecho acuerdo si conforme encargo
dialogue-efis-terms-why_shut = —¿Por qué la cerraron?
    .also = cerraron cerrar motivo zerraron por que cierre razon causa cerro causo serraron cerrada clausuraron pusieron
dialogue-efis-terms-haggle = —Quince en mano. He visto el monte.
    .also = quince anticipo monte miseria adelantado adelanto mas cerro subir por delante diez poco cinco ahora
    .success = —Cinco más, entonces, por corrección. —El lápiz más corto se para encima de la columna, y no llega a tocarla.
    .failure = —El monte no es nuevo. —Toma nota; se ve que trata de ti y que lleva un signo menos.
dialogue-efis-terms-refuse = —No. Que la abra otro.
    .also = otro buscar no busquese busquense rechazo rehuso encargo negarme yo otra persona tonto paso ni hablar abra
dialogue-efis-terms-off = —Lo pensaré.

dialogue-efis-strike = —Piden horas. Siempre han pedido horas; tienen ocho, y ochenta y ocho tienen dueño. —Espera a que pase un carro que no pasa—. Si el jueves el azafrán no tiene agua, es un año, con un pagaré encima. Puedo enseñarte la columna.
dialogue-efis-strike-back = —Volvamos a los sesenta.
dialogue-efis-strike-off = —Lo pensaré.

dialogue-efis-advanced = —No estamos en una semana corriente. —Se saca del chaleco cinco val suyos y te los pone delante, en fila, por tamaño—. Los diez son del Banco. Esto no lo he escrito.
dialogue-efis-advanced-back = —¿Y lo demás?
dialogue-efis-advanced-off = —Lo pensaré.

dialogue-efis-not_advanced = —La mitad por adelantado sería lo corriente; no estamos en una semana corriente. Diez.
dialogue-efis-not_advanced-back = —Pues diez.
dialogue-efis-not_advanced-off = —Lo pensaré.

dialogue-efis-hired = Una llave larga como una mano, con su tablilla: REJA. —Bajando, pasada la Parte Baja. Delante hay un muchacho con una lanza; enséñale la carta, que le gusta el sello. Las de la rueda son dos. Yo no tengo ninguna. Se consideró prudente.
dialogue-efis-hired-off = —Para el jueves.

dialogue-efis-hired_keyless = Cuenta diez sin quitar la otra mano del cajón. —La llave de la reja se queda aquí. Me ha llegado lo que me ha llegado de ti y las llaves. El muchacho de la bocamina te dejará pasar o no; cobra por días.
dialogue-efis-hired_keyless-off = —Para el jueves.

dialogue-efis-declined = —No —repite, y lo escribe debajo de las otras cifras—. Entonces me quedan cuatrocientas once personas y una carta. Si quisieras entrar por razones tuyas, la llave son veinte.
dialogue-efis-declined-off = —Buenos días.

dialogue-efis-refused_again = —Dijiste que no a sesenta. Lo menciono porque siguen en la columna. —El cajón de la llave está abierto el ancho de una llave—. Veinte, por el uso del hierro.
dialogue-efis-refused_again-buy_key = Pagar veinte val por la llave de la reja.
    .also = llave comprar pagar veinte val reja
dialogue-efis-refused_again-vote = —¿Qué se votó aquella noche?
    .also = voto votaron quien uno noche contra banco decidieron
dialogue-efis-refused_again-off = —Buenos días.

dialogue-efis-sold = No muerde ninguna moneda: las apila, y le dan la razón. —¿Recibo?
dialogue-efis-sold-off = —No.

dialogue-efis-shift = La pizarra está boca abajo en la mesa, y la manga de él, en la pizarra. —Has estado en el caño. Orejas tiene todo el mundo. —Una pausa que dura un aliento justo—. La propuesta era si podía cortarse el agua por causa del turno. Cuatro a uno. Se contó correctamente.
dialogue-efis-shift-vote = —¿Y de quién fue el uno?
    .also = voto votaron quien uno noche contra banco decidieron
    .success = No mira ninguno de los cinco asientos. Se ve lo que eso le cuesta a quien se sienta en uno.
    .failure = —El voto es secreto. Lo pone por detrás.
dialogue-efis-shift-slate = —Una raya aparte, junto al marco. Aquí eres el único que deja margen.
    .also = trazo margen pizarra marco suyo unico
dialogue-efis-shift-off = —Ya veo.

dialogue-efis-one_vote = —El uno fue mío. Le cambia a la pizarra una línea. —Le da la vuelta al lápiz más corto—. Los otros cuatro tienen bancales. Yo tengo la presidencia, y la presidencia escribe las cartas. Una la llevas tú.
dialogue-efis-one_vote-off = Dejarlo con eso.

dialogue-efis-counted = —Según el estatuto el agua es de ochenta y ocho personas, y una estaba en Portu Mannu. No se le podía preguntar. Dirás que se le podía suponer.
dialogue-efis-counted-off = —Lo habría dicho, sí.

dialogue-efis-remembers = —He hecho esa cuenta por los dos lados. Te lo digo porque la pusiste tú. —En la mesa solo quedan cuatro lápices.
dialogue-efis-remembers-letter = —«Por el medio que sea». Lo escribiste tú.
    .also = carta cualquier medio escribio escrita suya
dialogue-efis-remembers-off = —Otros también.

dialogue-efis-whatever = —Escribí «el que sea». Recuerdo haberlo elegido. —Mira el sitio donde estaba el quinto—. Era más corto que lo otro.
dialogue-efis-whatever-off = Irte.

dialogue-efis-plain = —¿Está abierta? Entonces los dos estamos trabajando. —De todos modos apunta la hora al lado de tu nombre.
dialogue-efis-plain-way = —¿Dónde va la llave?
    .also = donde llave va puerta abre cual
dialogue-efis-plain-beams = —Es por unas vigas.
    .also = vigas madera roble
dialogue-efis-plain-off = —Buenos días.

dialogue-efis-way = —Plaza, escalera, Parte Baja, vereda. Diez minutos, y en la escalera habrá gente que no saluda. La reja está al frente. Se puso para que no entraran cabras.
dialogue-efis-way-off = —Por fortuna no soy cabra.
