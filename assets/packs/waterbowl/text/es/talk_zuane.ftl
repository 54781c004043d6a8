# Zuane Corda, capataz. Alegre; llama a la gente por oficios; nunca dice «muerto»: «fuera de los libros».

dialogue-zuane-signed = —¡Amanuense! Ya te echaba en falta. Se lee bien mi confesión, creo yo. Le habría puesto más paisaje. —Se ha afeitado, y se ha cortado en tres sitios.
dialogue-zuane-signed-why = —¿Por qué los vendiste?
    .also = por que vendio vendiste
dialogue-zuane-signed-off = —Quédate donde te vean.

dialogue-zuane-wheel = —Solo es una rueda. —Levanta la piel de la naranja, de una pieza, y la deja girar sola—. Da vueltas. Luego hay agua, todos tienen sed y nadie pregunta por carpintería. Diremos que no lo sabíamos ni tú ni yo. Para una cerradura tengo copia; para la otra, una lima, y ya casi está.
dialogue-zuane-wheel-stop = —Bájate de ahí. Escribe en un papel lo que sabes de ese techo, y sales por tu pie.
    .also = dejalo papel escriba cabeza prisa
    .success = La piel deja de girar. Mira tu cara, mira la pared por donde entra el caño, y por una vez no queda nadie en el cuarto para quien tener gracia.
    .cost = —Papel, no —dice—. El papel dura. —Pero se ha bajado, y se va, y te deja la naranja en gajos sobre el cubo.
    .failure = —Catequista —decide, y se come otro gajo.
dialogue-zuane-wheel-threat = —Detrás de esa puerta hay catorce personas que querrían hablar contigo de su techo.
    .also = encienda plaza dire contar miedo catorce gente techo
    .success = Escucha hacia la puerta con la cabeza ladeada. Detrás hay bastante. —El viernes podría estar en Portu Mannu —dice, y está en la escalera de la trampilla antes de que la piel llegue al suelo.
    .failure = —Catorce personas en ayunas —dice Zuane Corda—. Oficio de pregón, entonces. Anda, llámalas.
    .disaster = Ha dejado de sonreír, y resulta que la ballesta estaba montada desde el principio.
dialogue-zuane-wheel-sell = Enseñarle la prueba. —Cuarenta val. No hay otra copia. Y tú nunca estuviste aquí.
    .also = prueba cuarenta copia unica
dialogue-zuane-wheel-below = —Debajo de esa compuerta hay un hombre.
    .also = hombre debajo compuerta hay
dialogue-zuane-wheel-fight = Echarle mano.
    .also = llegar antes agarrar resolver aqui
dialogue-zuane-wheel-let_him = Apartarte, y que la gire él.
    .also = apartarse dejar girar
dialogue-zuane-wheel-off = Dejarlo con su naranja.

dialogue-zuane-below = —Cuatro, me han dicho. —Se limpia los dedos uno a uno—. Tres fuera de los libros y uno que va lento. ¿Tú sabes lo que cuesta la sed del pueblo en una hora? Yo sí; mandé hacer la cuenta. A estas alturas se ha gastado en él más que en nadie de Ulzai, contando al santo.
dialogue-zuane-below-back = —¿Y si fueras tú?
dialogue-zuane-below-off = Dejarlo estar.

dialogue-zuane-only_a_wheel = —En el lugar de ese, yo esperaría que viniera alguien práctico. —Se come el último gajo. Después se baja del cubo, y sin que se note ha quedado más cerca de la ballesta.
dialogue-zuane-only_a_wheel-fight = Llegar antes que él.
    .also = llegar antes agarrar resolver aqui
dialogue-zuane-only_a_wheel-sell = Enseñarle la prueba. —Cuarenta val. No hay otra copia.
    .also = prueba cuarenta copia unica
dialogue-zuane-only_a_wheel-let_him = Apartarte, y que la gire él.
    .also = apartarse dejar girar
dialogue-zuane-only_a_wheel-off = Retroceder hasta la puerta.

dialogue-zuane-signs_wheel = Lo escribe en el cubo de la rueda con lápiz de carpintero, seis puntales, treinta val, y firma con una rúbrica que la mano hace sola. —Bueno, señoría. Cuidado con la rueda, que va engrasada; fui yo. Pensaba estar delante cuando girase. —Se va por la trampilla, sin broma.

dialogue-zuane-wet = —Me han mojado la paja. —Se lo dice al monte entero, radiante, y solo después a ti—. No digo quién. Digo: alguien con manos. ¿No buscarás trabajo de lavandería?
dialogue-zuane-wet-props = —Buscaba seis puntales de roble.
    .also = seis puntales roble cola donde
dialogue-zuane-wet-off = —Llueve para todos.

dialogue-zuane-job = —¡Gente de pico! No, espera. De ganzúa. Tampoco: tienes manos de que te manden. Corda, capataz. Te ofrecería mi asiento de arriba, pero lo he mandado cortar para estacas.
dialogue-zuane-job-what = —¿Y de qué eres capataz, con la Mitza cerrada?
    .also = capataz encargado trabajo vigila cargo hace aqui cerrada supervisa
dialogue-zuane-job-straw_seen = —¿Para qué es la paja?
    .also = paja mojada para qué carretear arriba aqui que
dialogue-zuane-job-props = —Para la cola se entregaron seis puntales de roble verde. ¿Dónde están?
    .also = seis puntales roble cola donde
dialogue-zuane-job-off = —Solo voy de paso.

dialogue-zuane-trade = —De veintitrés agujeros y una rueda. Cuando corre me pagan por ver cómo corre; cuando no corre, por decir cuándo va a correr. Esta semana digo el jueves. Es increíble lo que le gusta a la gente un jueves.
dialogue-zuane-trade-straw_seen = —¿Y la paja? ¿Para qué es?
    .also = paja mojada para qué carretear arriba aqui que
dialogue-zuane-trade-off = —Hasta el jueves.

dialogue-zuane-straw = —Para la polilla, oficialmente. Entre gente de oficio: la enciendes mojada, con una cucharada de lo amarillo, y todo se va a lo bajo. Salen ellos solos, tosiendo, sin un hueso roto, y alguien gira una rueda. Me falta un par de brazos para el fuelle. ¿Quince val, ayudante de fragua?
dialogue-zuane-straw-help = —Quince val. ¿Dónde me pongo?
    .also = quince val donde pongo ayudar
dialogue-zuane-straw-stop = —Quítate eso de la cabeza, y pon por escrito a qué viene tanta prisa.
    .also = dejalo papel escriba cabeza prisa
    .success = Empieza tres bromas y las deja. Lo que queda, entonces, es un hombre de cuarenta años con buen cinturón y que sabe sumar.
    .failure = —Aquí te desperdicias —dice, y lo dice en serio—. Lo tuyo es un púlpito.
dialogue-zuane-straw-threat = —Enciende eso, y me pongo en la plaza a decir lo que temes que cuenten.
    .also = encienda plaza dire contar miedo catorce gente techo
    .success = La sonrisa se le queda puesta un rato, como se le queda el sombrero a quien acaban de pegar. —Pues mira —dice—, hay un carro a las cuatro. —Y va a buscarlo con la chaqueta al brazo, más deprisa a cada esquina.
    .failure = —Tienen sed —dice—. Me llevarían a casa a hombros. —Le da a la ballesta un punto de torno, sin mirar.
    .disaster = —Pinna —dice Zuane Corda, con la voz de todo lo demás—, la visita se nos va por el cuatro.
dialogue-zuane-straw-fight = Resolverlo aquí.
    .also = llegar antes agarrar resolver aqui
dialogue-zuane-straw-off = —Déjame pensarlo.

dialogue-zuane-surplus = —¡Sobrantes! —Se alegra de verdad—. Tenían seis, siempre habían tenido seis, pidieron seis más. El roble verde es una creencia, no un material. El pino aguanta el doble. Vendí una superstición por treinta val, y el monte la recompró, que a mí me parece de mal comerciante.
dialogue-zuane-surplus-lie = —Después fuiste a verlo. ¿A que sí?
    .success = La ballesta necesita aceite; se lo pone. —Una vez —dice—. El pino seguía en pie. Eso es lo que no me entra. Aguantó. Lo que vino fue el techo.
    .failure = —Yo lo veo todo —dice—. Para eso es uno capataz.
    .also = fue mirar despues
dialogue-zuane-surplus-straw_seen = —Y ahora, la paja.
    .also = paja mojada para qué carretear arriba aqui que
dialogue-zuane-surplus-off = —Les diré que has dicho eso.

dialogue-zuane-why_sold = —Debía treinta. A Bastianu, por octavos de cuenco, que es como presta él, para que no notes que has tenido nada. Treinta val, y duermes. Luego una noche hay tres que salen de los libros, y descubres que tampoco eras tan dormilón. —Se oye decirlo, y le pone detrás una risa.
dialogue-zuane-why_sold-straw_seen = —Y de ahí la paja.
    .also = paja mojada para qué carretear arriba aqui que
dialogue-zuane-why_sold-off = —No.

dialogue-zuane-laughs = —Sin rencores, seas lo que seas. Te apuntaré en el parte, como mal tiempo.
dialogue-zuane-laughs-back = —Lo de la paja.
dialogue-zuane-laughs-off = Dejarlo.

dialogue-zuane-signs = —Seis, roble verde, treinta val. Ponle fecha de jueves. —Firma contra el torno, con rúbrica, y la mira como si una letra tan bonita fuera de otro—. La paja, para Pinna. Tiene un mulo. Bueno, tiene parte de uno.
dialogue-zuane-signs-why = —¿Por qué lo hiciste?
    .also = por que vendio vendiste
dialogue-zuane-signs-off = —Baja a los soportales, y no te muevas de allí.

dialogue-zuane-lights = Tres horas de fuelle. Arde con un filo azul y casi sin humo, aquí arriba; lo que hace se va por el borde del nueve, despacio, como algo que se vierte. Hacia el final se oye toser, y se oye por el cuatro igual que por el nueve. —Eso es que se levantan —dice Zuane Corda. Te cuenta quince val y te da las buenas noches llamándote por un oficio que no sabías que lo fuera.
