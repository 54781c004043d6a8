# Interfaz del cliente. Cada clave está en todos los idiomas, en el mismo orden.

## Pages
page-title = Gesta
page-title-sub = Hazañas contadas. Deciden las reglas, y ves cada probabilidad antes de arriesgarte.
page-saves = Partidas guardadas
page-saves-none = Todavía no hay partidas guardadas. Escribe n para empezar una.
page-saves-loading = Buscando partidas guardadas...
page-why = De dónde sale la probabilidad
page-why-none = Aquí nada corre peligro: ninguna opción pide tirada.
page-journal = Diario
page-journal-none = Todavía no hay nada escrito.
page-journal-entry = { $when }: { $text }
page-journal-quest = { $title }: { $text }
page-journal-quest-over = { $title } (terminado): { $text }
page-help = Ayuda
page-story-opening = Abriendo la partida...

## Title
title-mode-story = Modo: historia. Puedes deshacer un turno, y una derrota no es el final. Escribe hierro para el otro modo.
title-mode-iron = Modo: hierro. Una sola vida y nada se deshace. Escribe hierro para el otro modo.
title-heroes = Elige personaje por número, o pulsa Intro para jugar ya con el primero.

## Story
story-prompt = ¿Qué haces?
story-prompt-ask = ¿Cuál? Un número, o dilo de otra manera
story-prompt-confirm = Intro para hacerlo, n para dejarlo
story-taken-back = Turno deshecho. Tu historia sigue desde aquí:
story-taken-back-other = { $player } ha deshecho un turno. La historia sigue desde aquí:
story-caught-up = La conexión se perdió un rato. Así están las cosas ahora:
story-confirm = ¿{ $what }?
story-confirm-odds = ¿{ $what }? { $skill }, { $percent }, { $formula }.
story-odds = { $what }: { $skill }, { $percent }, { $formula }.
story-odds-changed = La probabilidad ha cambiado. Ahora: { $skill }, { $percent }, { $formula }. Elige de nuevo.
story-do-it = Hacerlo
story-leave-it = Dejarlo
story-left = Queda sin hacer.
story-dropped = { $count ->
    [one] Lo que escribiste después no se ha hecho.
   *[other] Las { $count } cosas que escribiste después no se han hecho.
}
story-can = Puedes: { $list }
story-no-choice = No hay opción { $number }. { $count ->
    [0] Di con tus palabras qué haces.
    [one] La única opción es la 1.
   *[other] Elige de 1 a { $count }.
}
story-ended = La historia ha terminado. Escribe título para empezar otra, o partidas para abrir una.
story-lines-full = Ya hay { $limit } líneas en espera. El resto no se ha tomado; envíalo de nuevo dentro de un momento.
story-cost = Si fallas por { $from } a { $to } (otro { $percent }), se logra igual, pero con un coste.
story-cost-plain = Si fallas por poco (otro { $percent }), se logra igual, pero con un coste.
story-carry = Llevas: { $list }.
story-carry-nothing = No llevas nada.
story-carry-val = Val: { $val }.
story-carry-worn = { $item } (en uso)
story-no-take-back = En esta partida no se puede deshacer ningún turno.
story-agree = Aceptar: { $what }
story-decline = Rechazar: { $what }
story-decision-travel = ir todos juntos ({ $way })
story-decision-rest = { $hours ->
    [one] descansar juntos una hora
   *[other] descansar juntos { $hours } horas
}
story-waiting-for = A la espera de que contesten los demás.

## Facts
fact-hit-points = Vida
fact-energy = Energía
fact-val = Val
fact-level = Nivel
fact-turn = Turno
fact-turn-yours = tuyo
fact-turn-other = de otro
fact-round = Asalto
fact-talk = Hablas con
fact-conditions = Estado
fact-of = { $now }/{ $most }

## Saved, refused, in trouble
notice-saved = Guardado
notice-not-saved-full = El disco está lleno: eso no ha ocurrido y no se guarda nada más. Libera espacio y vuelve a intentarlo.
notice-not-saved-read-only = No se puede escribir la partida: eso no ha ocurrido. Comprueba los permisos de su carpeta y de su archivo y vuelve a intentarlo.
notice-not-saved-busy = Otro programa tiene abierta esta partida: eso no ha ocurrido. Cierra el otro y vuelve a intentarlo.
notice-not-saved-io = El disco ha dado un error ({ $error }): eso no ha ocurrido. Lo guardado antes está a salvo; vuelve a intentarlo o copia la partida a otro sitio.
notice-no-take-back = Eso no se puede deshacer: la partida es de modo hierro, o no te toca decidirlo.
notice-nothing-there = No hay nada que deshacer.
notice-not-allowed = Tu asiento no puede hacer eso.
notice-malformed = Era demasiado largo, o un número se salía de sus límites. Dilo más corto.
notice-back = La conexión ha vuelto.

## Ending
ending-turns = { $turns ->
    [one] 1 turno
   *[other] { $turns } turnos
}
ending-time = Tiempo de juego: { $time }
ending-time-days = { $days ->
    [one] 1 día, { $hours } h { $minutes } min
   *[other] { $days } días, { $hours } h { $minutes } min
}
ending-time-hours = { $hours } h { $minutes } min
ending-rolls = { $rolls ->
    [0] Ninguna tirada
    [one] 1 tirada, { $made } con éxito
   *[other] { $rolls } tiradas, { $made } con éxito
}
ending-again = Jugar otra vez desde el principio
ending-take-back = Deshacer el último turno
ending-title = Volver al título

## Clock
clock-moment = Día { $day }, { $time }
row-none = Aquí no hay número { $number }. { $count ->
    [0] Todavía no hay nada que elegir.
    [one] Solo está el 1.
   *[other] Elige de 1 a { $count }.
}

## Who narrates
badge-offline = narrador incluido, sin conexión
badge-online = narrador incluido, partida en red

## Hints
hint-play = jugar ya
hint-continue = seguir
hint-saves = partidas
hint-language = English
hint-help = ayuda
hint-quit = salir
hint-choose = elegir
hint-take-back = deshacer
hint-journal = diario
hint-why = de dónde sale
hint-back = volver
hint-new = nueva partida
hint-open = abrir
hint-do-it = hacerlo

## Words of the program, as they are typed; the first is shown
word-play = jugar
word-continue = c, continuar, seguir
word-saves = partidas, cargar
word-saves-key = l
word-language = lang, idioma, english, inglés, ingles
word-language-key = e
word-help = ?, h, ayuda
word-quit = q, salir, fin
word-back = b, volver, atrás, atras
word-new = n, nueva, nuevo
word-journal = j, diario
word-why = w, por qué, por que
word-take-back = u, deshacer
word-title = título, titulo, menú, menu
word-yes = s, sí, si
word-no = n, no
word-iron = hierro
word-again = otra vez

## Help
help-title-enter = Intro o jugar: jugar ya con el primer personaje
help-title-number = Un número: jugar con ese personaje
help-title-continue = c: seguir con la última partida
help-title-saves = l: ver las partidas guardadas
help-title-mode = hierro: cambiar entre modo historia y modo hierro
help-title-language = e: switch to English
help-title-quit = q: salir
help-story-number = Un número: hacer esa opción; las probabilidades son las verdaderas
help-story-words = Tus palabras: di qué haces, por ejemplo «forzar la puerta» o «preguntar a la viuda por el libro»
help-story-chain = Varias cosas seguidas: únelas con «y luego»
help-story-speech = Hablar: pon lo que dices entre comillas
help-story-look = mirar, o mirar algo: no gasta tiempo
help-story-carry = inventario: lo que llevas
help-story-why = w, o w y un número: de dónde sale la probabilidad
help-story-journal = j: el diario
help-story-take-back = u: deshacer el último turno, salvo en modo hierro
help-story-title = título: salir de la partida al título; queda guardada
help-story-saves = partidas: ver las partidas guardadas
help-story-language = lang: switch to English
help-story-quit = q: salir; cada turno se guarda en cuanto ocurre
help-saves-number = Un número: abrir esa partida
help-saves-new = n: empezar una partida
help-ending-number = Un número: qué hacer ahora
help-ending-take-back = u: deshacer el último turno, salvo en modo hierro
help-ending-title = título: volver al título
help-page-back = b: volver
help-unknown = «{ $word }» no significa nada en esta página. Puedes:
