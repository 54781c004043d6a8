# El vigilante. Viejo y medio dormido; habla de sogas y de tiempo, nunca de la muerte del muerto.

dialogue-watchman-opened = —Está abierta, y yo estoy durmiendo. De eso tengo fama, pregunta a quien quieras.

dialogue-watchman-sulking = El ventanillo sigue igual: un dedo de rendija. —Cerrado. Cierra a las ocho y cierra a los insolentes. Ya van dos razones.
dialogue-watchman-sulking-sorry = —He hablado mal. Déjame decirlo como es debido.
    .also = perdon disculpa disculpe siento queria ofender mal perdone
    .success = Nada, durante un rato. Después la rendija sube un segundo dedo, y al final el resto de la mano.
    .failure = —Eso. Mañana, con sol y sin gorra. —La rendija se queda a oscuras lo que se tarda en cargar una pipa.
dialogue-watchman-sulking-token = Acercar la ficha de plomo a la rendija.
    .also = ficha plomo enseñar mostrar rendija alfeizar

dialogue-watchman-hatch = Una taza se para a medio camino. —De noche no se cobra y de día no hay cambio. Dilo ya, que esto se enfría.
dialogue-watchman-hatch-who = —¿Con quién hablo?
    .also = quien eres es usted nombre llama hablo identidad quien llamas llamarte gracia
dialogue-watchman-hatch-business = —Tengo asuntos en la sala de cuentas.
    .also = asunto negocios contaduria sala entrar necesito dentro paso dejeme pasar recado encargo gestion oficio cosas hacer

dialogue-watchman-named = —Lammert. Cuarenta años en la barca de maroma, hasta que alzaron las piedras y la gente aprendió a esperar. —La mano de tres dedos saluda a la calzada sin ningún cariño.
dialogue-watchman-named-business = —Necesito entrar en la sala de cuentas, Lammert.
    .also = asunto negocios contaduria sala entrar necesito dentro paso dejeme
dialogue-watchman-named-night = —Buenas noches, Lammert.
    .also = noches descanse buenas duerma dormir hasta mañana adios que

dialogue-watchman-well = —Desde el martes, todo el mundo tiene asuntos en esa sala. Le dije que cuidaría la puerta y daría de comer a los perros. No dijo hasta cuándo.
dialogue-watchman-well-ask = —Pues decídelo tú: ábreme, una sola vez.
    .also = decidir abrir vez decida usted mismo abra una por mi favor abrame decide solo abreme porfa porfavor ruego vez favorcito deja pasar apiadarse
    .success = Se lo piensa tanto que oyes gotear el poste de las mareas.
    .cost = —Una vez, entonces. —La tranca sube y se le cae: en el pie, en las tablas y en el sueño de dos perros—. Abierto. Ya te han oído. De eso no respondo.
    .failure = —No —dice, como a un niño al borde de un pozo.
    .disaster = —Conque así se piden ahora las cosas. —El ventanillo baja sobre la última palabra.
dialogue-watchman-well-coin = Dejar tres val en el alféizar.
    .also = val piedra monedas tres pagar dinero soborno alfeizar propina dejar poner calderilla molestia untar untarle plata platita calderilla mordida coima
dialogue-watchman-well-token = Dejar la ficha de plomo en el alféizar.
    .also = ficha plomo enseñar mostrar rendija alfeizar
dialogue-watchman-well-bar = —¿Qué sujeta esa puerta, aparte de la cerradura?
    .also = sujetar sugeta cerradura además solo aparte ademas sujeta tranca cierra cerrada barra detras aguanta atrancada atranca traba refuerzo impide hay detras cierra mas
dialogue-watchman-well-night = —Que descanses.
    .also = noches descanse buenas duerma dormir hasta mañana adios que

dialogue-watchman-unmoved = Apura la taza, para que se vea que puede, y mira el fondo. —Pídeme algo que esté en mi mano. El tendero tiene luz ahí arriba, y vende hierro.

dialogue-watchman-coin = Devuelve las monedas con los dos dedos que no tiene. —Guarda eso. Esa puerta ya me la pagaron. En soga.
dialogue-watchman-coin-sorry = —No quería ofender.
    .also = perdon disculpa disculpe siento queria ofender mal perdone
dialogue-watchman-coin-rope = —¿En soga?
    .also = soga cuerda pagada deuda

dialogue-watchman-rope = —Un buen trozo, y alguien en la otra punta. Pregúntale a la de las agujas, en el altillo; el farol lo llevaba ella. —La taza está vacía. Bebe de ella igual.
dialogue-watchman-rope-back = —Volvamos a la puerta.

dialogue-watchman-bar = —Una tranca de roble, así de alta. —La mide contra el marco y luego retira la mano, como si hubiera hablado sola—. Eso se nota en el hombro, digo yo. Yo no sé nada.
dialogue-watchman-bar-back = —Volvamos a la puerta.

dialogue-watchman-token = Le da la vuelta una vez y no se la vuelve a dar. —¿De dónde saca esto alguien de fuera?
dialogue-watchman-token-debt = —Tjada Roen me contó lo que vale. Una soga y una marea que subía.
    .also = tjada soga marea deuda conto ficha significa
dialogue-watchman-token-bluff = —Me la dio él. Dijo que tú entenderías.
    .success = Mira el nudo, tan pequeño que hay que saber que está. —Sí. Eso lo habría dicho él.
    .failure = —En treinta años no dijo de eso ni tres palabras. —Por el ventanillo vuelve la ficha. La luz, no.
    .also = dio dijo usted sabria confianza el me
dialogue-watchman-token-found = —Estaba al pie del poste de las mareas.
    .also = encontre estaba poste marea suelo tirada halle

dialogue-watchman-honest = —Entonces la había descolgado cuando bajó a mirar el agua. —Respira hondo—. Súbesela a la de las agujas. Que te diga qué es, y luego vienes y me lo pides.
dialogue-watchman-honest-back = —Queda lo de la puerta.
dialogue-watchman-honest-night = —Se lo preguntaré.
    .also = noches descanse buenas duerma dormir hasta mañana adios que

dialogue-watchman-lifts = La madera sale del hierro. Chasca la lengua dos veces y unas uñas se alejan por las tablas. —Contigo se echarán. Yo no he abierto nada. Y si él pregunta, estamos en paz.
