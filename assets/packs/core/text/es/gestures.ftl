# Lo que resulta de lo que ninguna regla conoce: una palabra en su tono, y nada más. El primer texto, y otros para las veces siguientes.

gesture-sing = Llegas al segundo verso, que es donde a todo el mundo se le olvida la letra.
    .v2 = Tu voz sale y vuelve igual que estaba.
    .v3 = Unas notas. Nadie tira nada; con eso basta.

gesture-dance = Lo haces, con la dignidad que permiten las botas.
    .v2 = Hecho está, y no cambia nada, salvo quizá lo que se piensa de ti.
    .v3 = Buena ejecución. No resuelve nada.

gesture-face = Lo ve quien mire, y cada cual lo toma como quiere.
    .v2 = Lo haces, y luego nadie sabría decir qué significaba.
    .v3 = Te pasa por encima y se va, como una nube.
    .v4 = Algo dice, y deja abierto qué.

gesture-kiss = A medio camino lo piensas mejor.
    .v2 = Con eso empezaría otra historia. Esta espera.
    .v3 = Las manos se quedan donde están, y hacen bien.

gesture-pray = Dices lo que sabes de memoria. Nada responde que pueda oírse.
    .v2 = Un momento de silencio. El mundo no lo aprovecha para cambiar.
    .v3 = Preguntas. No te contestan.

gesture-laugh = Lo haces. Aquí suena una talla grande.
    .v2 = A ti te sienta bien y a nadie mal.
    .v3 = Te sale más corto de lo que querías.

gesture-weep = Lo sueltas. Después todo sigue donde estaba.
    .v2 = Se lleva un aliento, y el aliento no vuelve.
    .v3 = Algo de eso llevabas dentro. Ahora llevas menos.

gesture-think = Le das una vuelta. Lo que sabes figura en el diario; lo demás hay que averiguarlo.
    .v2 = Piensas. La respuesta está ahí fuera, no aquí dentro.
    .v3 = Por un momento tiene sentido, visto desde dentro.

gesture-remember = Lo que has visto está en la historia y en el diario. Escribe «historial» y una palabra que buscar.

gesture-touch = Los dedos aprenden lo que ya sabían los ojos.
    .v2 = Cede lo que debe ceder, y nada más.
    .v3 = Se siente tal como se ve.

gesture-taste = La boca dice que no antes que tú.
    .v2 = Hay quien lo haría. Todavía no tienes tanta hambre.
    .v3 = Sabe como huele. Con una vez basta.

gesture-throw = Lo sopesas. Déjalo o dáselo a alguien; en una pelea, ataca. Por los aires no le sirve a nadie.
    .v2 = Buen brazo y ningún buen motivo. Se queda en la mano.

gesture-close = Con eso cerrado nadie se quedaría dentro ni fuera por mucho tiempo. Lo dejas como está.
    .v2 = Puede quedarse así; nada aquí espera a que se cierre.

gesture-break = Ha durado más de lo que va a durarte el genio.
    .v2 = Roto te serviría menos que ahora.
    .v3 = Buscas un motivo y por dónde agarrarlo. No das con lo uno ni con lo otro.

gesture-mend = Haría falta un banco, un tornillo y una tarde, y nada de eso hay aquí.
    .v2 = Le das vueltas un rato. No es trabajo para tus manos aquí.
    .v3 = Hacerse se puede, en alguna parte, por alguien. Aquí y con lo que llevas, no.

gesture-wash = Un restregón con la manga, y las dos cosas quedan algo más grises.
    .v2 = Quedaría más limpio, y en lo demás igual.

gesture-fill = Aquí no hay de dónde llenarlo, o nadie que te deje.
    .v2 = Buscas con qué llenarlo, y queda tan lleno como estaba.

gesture-deceive = Una mentira pide palabras. Escribe entre comillas la que dirías, y a ver qué te dan por ella.
    .v2 = La intención ya es media mentira. La otra media va entre comillas, tal como la dirías.

gesture-stand = Lo haces, y ves el lugar desde algo más arriba o más abajo. Para un descanso que sirva, escribe «descansar».
    .v2 = Un cambio para las rodillas. Lo demás sigue igual.

gesture-swim = Los pies conocen las salidas de aquí, y esa no es una de ellas.
    .v2 = Aquí no hay en qué, sobre qué ni con qué hacerlo.

gesture-blow = El aire se lo lleva y no dice nada.
    .v2 = Eso no hace falta que lo apunte nadie, y nadie lo apunta.

gesture-point = Se ve o no se ve; respuesta no trae.
    .v2 = Señalas. El mundo sigue donde señalaste.

gesture-knock = Nudillos contra madera. Lo que está cerrado sigue cerrado.
    .v2 = Llamas, esperas y bajas la mano.

gesture-write = Para guardar algo por escrito, pon «nota:» y lo que sea.

gesture-swear = La pared ha oído cosas peores, y de gente mejor.
    .v2 = Sale de la boca y no encuentra empleo.
    .v3 = Dicho queda, y pasa pronto.

gesture-thank = Con buena intención. Para decírselo a alguien, escríbelo entre comillas.

gesture-farewell = Va una cabezada y vuelve otra. Nadie te retenía.
    .v2 = Te despides de todos a la vez y no se ofende nadie.
    .v3 = Decir adiós no cuesta nada. Para irte, di adónde.

gesture-silence = Te muerdes la lengua. De momento aguanta.
    .v2 = Silencio, pues. Es barato y no caduca.
    .v3 = No dices nada, y nadie te pide que lo repitas.

gesture-magic = No pasa nada. Había que probar.
    .v2 = La palabra cuelga un momento y no encuentra puerta.

gesture-dig = Aquí con eso solo se ganan manos sucias.
    .v2 = Sería cambiar de sitio lo que hay dentro, y nada más.

gesture-restart = La partida nueva empieza en la portada: escribe «portada». Esta queda guardada como está.

gesture-about = Esto es Gesta. Quién hizo una historia figura con su paquete; la versión del programa la dice `gesta --version`.

gesture-hint = Lo que te propusiste figura en «misiones»; lo que se puede hacer aquí y ahora, en las opciones. Mirar las cosas y hablar con la gente enseña más.

gesture-oops = No pasa nada. Lo que se hizo por error se deshace con «deshacer».
