# Interfaz del cliente. Cada clave está en todos los idiomas, en el mismo orden.

## Pages
page-title = Gesta
page-title-sub = Hazañas contadas. Deciden las reglas, y ves cada probabilidad antes de arriesgarte.
page-saves = Partidas guardadas
page-saves-none = Todavía no hay partidas guardadas. Escribe n para empezar una.
page-saves-loading = Buscando partidas guardadas...
page-why = De dónde sale la probabilidad
page-why-none = Aquí nada corre peligro: ninguna opción pide tirada.
page-why-last = Tu última tirada:
page-journal = Diario
page-journal-none = Todavía no hay nada escrito.
page-journal-entry = { $when }: { $text }
page-help = Ayuda
page-story-opening = Abriendo la partida...
page-making = Un personaje nuevo
page-notes = Notas
page-notes-none = Todavía no has anotado nada. Escribe una línea y pulsa Enter; se guarda con este momento de la historia.
page-notes-how = Escribe una línea para guardar otra nota. Un número abre una nota.
page-notes-loading = Leyendo tus notas...
page-notes-none-remote = Todavía no has anotado nada. Escribe una línea y pulsa Enter; se guarda en este equipo con este momento de la historia, y nadie más en la mesa la ve.
page-note = Una nota
page-map = Mapa
page-map-none = Todavía no conoces ningún lugar.
page-inventory = Inventario
page-inventory-none = No llevas nada.
page-inventory-nobody = No tienes personaje en esta partida; solo la miras.
page-sheet = Personaje
page-codex = Códice
page-codex-none = Nadie te ha explicado nada todavía. Los términos que aprendas se guardan aquí.
page-codex-how = Lo que has aprendido de este mundo. Un número o un nombre abre un término.
page-quests = Misiones
page-quests-none = Nadie te ha pedido nada todavía.
page-party = Grupo
page-party-alone = Nadie va contigo.
page-audit = Dados
page-audit-none = En esta partida no se ha tirado ningún dado todavía.
page-history = Historial
page-history-none = Todavía no has hecho nada.
page-history-how = { $count ->
    [one] Un turno hasta ahora. Su número muestra qué pasó entonces. Una palabra busca en la historia y en tus notas.
   *[other] { $count } turnos hasta ahora, primero los últimos. Un número muestra qué pasó entonces. Una palabra busca en la historia y en tus notas.
}
page-branches = Ramas
page-branches-loading = Buscando ramas...
page-branches-one = De esta historia solo hay una línea. Cuando deshaces turnos, lo que dejas se guarda aquí.
page-branches-how = Todas las líneas de esta historia. Un número sigue por esa; las demás se quedan como están.
page-settings = Ajustes
page-settings-how = Un número cambia ese ajuste. Cada cambio se guarda al momento.
page-palette = Todas las acciones
page-palette-how = Escribe su número para hacerla, o una palabra para ver menos.

## Rows
line-pair = { $label }: { $value }
line-change = { $label } de { $before } a { $after }
line-from-to = de { $before } a { $after }
decimal-mark = ,
value-on = sí
value-off = no

## Title
title-mode-story = Modo: historia
title-mode-iron = Modo: hierro
title-heroes = Pulsa Enter para jugar ya con el primer personaje, o elige una línea por su número.
title-goes-on = Pulsa Enter para seguir tu última partida, o elige una línea por su número.
title-play-as = Jugar con { $hero }
title-continue = Seguir con { $name }
title-story = Otra historia: { $story }
save-played = Jugada el { $date }
mode-story = Historia
mode-story-look = Puedes deshacer un turno, y una derrota no es el final.
mode-iron = Hierro
mode-iron-look = Una sola vida, y nada se deshace.

## Making a hero
making-step = Paso { $at } de { $of }
making-step-first = Paso { $at }
making-none = Estos paquetes no dicen cómo se crean personajes. Juega con uno ya hecho.
making-so-far = Hasta ahora
making-ask-mode = ¿Cuánto ha de perdonar la historia?
making-ask-calling = ¿De qué vive tu personaje?
making-ask-origin = ¿De dónde viene?
making-ask-array = Estos valores se reparten como pide el oficio. Elige dos para cambiarlos entre sí.
making-ask-buy = { $left ->
    [0] Elige un valor para subirlo. No quedan puntos.
    [one] Elige un valor para subirlo. Queda un punto.
   *[other] Elige un valor para subirlo. Quedan { $left } puntos.
}
making-ask-skills = { $count ->
    [one] Elige una habilidad.
   *[other] Elige { $count } habilidades.
}
making-ask-talents = { $count ->
    [one] Elige un talento.
   *[other] Elige { $count } talentos.
}
making-ask-spells = Elige conjuros: { $cantrips } que no gastan espacio y { $spells } que sí.
making-ask-name = ¿Cómo se llama tu personaje?
making-ask-gender = ¿Cómo hablará la historia de tu personaje? Es el último paso: Enter empieza la historia.
making-ask-lower = { $left ->
    [one] Elige un valor para bajarlo. Queda un punto.
   *[other] Elige un valor para bajarlo. Quedan { $left } puntos.
}
making-name-prompt = Escribe un nombre, o pulsa Enter para { $name }
making-score = { $name } { $score } ({ $modifier })
making-score-origin = { $more } de ellos, por el origen
making-array = Repartir la serie
making-buy = Comprar los valores con puntos
making-lower = Bajar valores
making-raise = Subir valores
making-score-cost = { $cost ->
    [one] 1 punto gastado
   *[other] { $cost } puntos gastados
}
making-score-price = { $price ->
    [one] subir uno cuesta 1 más
   *[other] subir uno cuesta { $price } más
}
making-score-highest = No se puede comprar un valor más alto.
making-score-lowest = No hay un valor más bajo.
making-score-dear = { $left ->
    [0] Subir uno cuesta { $price }, y no quedan puntos.
    [one] Subir uno cuesta { $price }, y queda un punto.
   *[other] Subir uno cuesta { $price }, y quedan { $left } puntos.
}
making-full = Ya has elegido todo lo que puedes. Vuelve a elegir una opción marcada para soltarla.
making-calling-facts = { $hit_points } puntos de vida, { $energy } de energía, { $val } val.
making-calling-gifts = Sabe: { $list }.
making-calling-gear = Lleva: { $list }.
making-skill-worth = { $attribute } { $plain }, con formación { $trained }
making-begin = Empezar la historia
making-armour = Clase de armadura
making-trained = Con formación en
making-gifts = Dones
making-gear = Lleva
making-count-skills = Has elegido { $chosen } habilidades; hacen falta { $wanted }.
making-count-talents = Has elegido { $chosen } talentos; hacen falta { $wanted }.
making-count-spells = Has elegido { $chosen } conjuros; hacen falta { $wanted }.
making-count-points = Estos valores cuestan { $chosen } puntos y hay { $wanted }.
making-gender-feminine = Ella
making-gender-masculine = Él
making-gender-neutral = Elle
making-mode = Modo
making-calling = Oficio
making-origin = Origen
making-attributes = Atributos
making-skills = Habilidades
making-talents = Talentos
making-spells = Conjuros
making-name = Nombre
making-gender = Cómo se habla de ti

## Story
story-prompt = ¿Qué haces?
story-prompt-ask = ¿Cuál? Un número, o dilo de otra manera
story-prompt-confirm = Enter para hacerlo, n para dejarlo
story-prompt-guess = s o 1 para hacerlo, n para dejarlo
story-taken-back = Turno deshecho. Tu historia sigue desde aquí:
story-taken-back-what = { $count ->
    [one] Turno deshecho: { $what }. Tu historia sigue desde aquí:
   *[other] { $count } turnos deshechos; el primero: { $what }. Tu historia sigue desde aquí:
}
story-taken-back-other = { $player } ha deshecho un turno. La historia sigue desde aquí:
# Lo que se cuenta de la historia a quien sigue con una partida.
recap-heading = Hasta ahora:
recap-part = { $heading }: { $text }
recap-day = Día { $n }
recap-open = Queda por hacer: { $what }.
recap-last = Donde lo dejaste:
story-switched = Estás en otra rama. La historia sigue desde aquí.
story-more-ways = Más salidas, si las escribes: { $list }.
story-caught-up = Ha pasado más de lo que se puede contar después. Así están las cosas ahora:
story-confirm = ¿{ $what }?
story-confirm-odds = ¿{ $what }? { $skill }, { $percent }, { $formula }.
story-odds = { $what }: { $skill }, { $percent }, { $formula }.
story-odds-changed = La probabilidad ha cambiado. Ahora: { $skill }, { $percent }, { $formula }. Elige de nuevo.
story-do-it = Hacerlo
story-leave-it = Dejarlo
story-left = Queda sin hacer.
story-which = Hay más de una cosa. Da el número de la que quieras, de 1 a { $count }, o n para dejarlo.
story-dropped = Sin hacer: { $list }
story-nothing-again = Todavía no se ha escrito nada que se pueda repetir.
story-no-choice = No hay opción { $number }. { $count ->
    [0] Di con tus palabras qué haces.
    [one] La única opción es la 1.
   *[other] Elige de 1 a { $count }.
}
story-ended = La historia ha terminado. Escribe título para empezar otra, o partidas para abrir una.
story-no-back = Ya estás en la historia; debajo no hay otra página. Con u deshaces el último turno; con título sales al título.
story-lines-full = Ya hay { $limit } líneas en espera. El resto no se ha tomado; envíalo de nuevo dentro de un momento.
story-cost = +{ $percent } con un coste
story-attack = { $weapon }: { $damage } de daño
story-energy = Cuesta { $n } de energía
story-label-energy = { $what } ({ $n } de energía)
story-no-take-back = En esta partida no se puede deshacer ningún turno.
story-agree = Aceptar: { $what }
story-decline = Rechazar: { $what }
story-decision-travel = ir con todo el grupo ({ $way })
story-decision-rest = { $hours ->
    [one] descansar en grupo una hora
   *[other] descansar en grupo { $hours } horas
}
story-waiting-for = A la espera de que contesten los demás.
story-no-way-out = Intentar escapar

## Facts
aside-fight = En el combate
aside-here = Aquí
aside-ways = Salidas
aside-to = a { $place }
fact-hit-points = Vida
fact-energy = Energía
fact-val = Val
fact-level = Nivel
fact-turn-yours = Te toca
fact-turn-other = No te toca
fact-round = Asalto
fact-talk = Hablas con
fact-conditions = Estado
fact-of = { $now }/{ $most }
fact-weather = Tiempo
fact-season = Estación

## Map
map-place = { $place }
map-place-here = { $place } (estás aquí)
map-way = { $way }: a { $place }
map-way-travelled = { $way }: a { $place }, camino que ya has hecho
map-way-unknown = { $way }: camino que no has hecho
map-row = { $count ->
    [one] a { $time } de aquí
   *[other] a { $time } de aquí, en { $count } tramos
}
map-how = Un número te lleva por los caminos que conoces.
map-no-way = No conoces ningún camino de aquí a { $place }.
map-here-already = Ya estás ahí: { $place }.
map-setting-out = { $place }, a { $count } tramos de aquí, por { $over }.
map-stopped = Te detienes aquí: algo se ha interpuesto.
map-not-now = Ahora no puedes ponerte en camino.
map-not-now-talk = Estás en plena conversación. Acábala y ponte en camino.
map-not-now-fight = Estás en un combate. Solo puedes irte por una salida de este lugar, y está entre las opciones.

## Things
inventory-val = Val: { $val }
inventory-how = Un número muestra una cosa y lo que se puede hacer con ella.
item-worn = en uso
item-without = Sin ello: { $label }
item-weapon = arma, { $damage }
item-weapon-ranged = arma que dispara, { $damage }
item-armour = armadura, +{ $bonus }
item-light = da luz
item-price = { $count ->
    [0] vale { $val } val
    [one] vale { $val } val
   *[other] { $val } val por unidad
}
item-gone = Ya no lo llevas.
figure-armour = Clase de armadura
figure-initiative = Iniciativa
figure-attack = Para acertar
figure-attacks = Ataques por turno
figure-damage = Daño
figure-save = Salvación ({ $attribute })
figure-spell-attack = Para acertar con conjuros
figure-spell-difficulty = Contra tus conjuros
figure-rest = Vida por hora de descanso
figure-prices = Precios

## Hero
sheet-figures = En números
sheet-level = Nivel { $level }
sheet-proficiency = Competencia
sheet-experience = Experiencia
sheet-dark-sight = Ve en la oscuridad como en penumbra
sheet-attacks = Ataques
sheet-attack = { $bonus } para acertar, { $damage } de daño
sheet-bare-hands = Manos desnudas
sheet-not-held = no está en la mano
sheet-proficient = competente
sheet-expert = competente ×2
sheet-saves = Salvaciones
sheet-slots = Espacios de rango { $rank }
sheet-rank = rango { $rank }
sheet-new = Nuevo
sheet-next = Con el próximo nivel
sheet-standing = Reputación
sheet-choose = Tienes algo que elegir. Un número lo toma; luego no se puede cambiar.

## Quests
quest-line = { $title }: { $text }
quest-failing = { $title } (se ha torcido, sin terminar)
quest-done = { $title } (terminada)
quest-failed = { $title } (fracasada)
objective-open = Por hacer: { $text }
objective-optional = { $text } (si quieres)
objective-done = Hecho: { $text }

## Party
party-you = tú
party-member = { $name }: { $facts }
party-player = de { $player }
party-points = vida { $now }/{ $most }
party-follows = va contigo
party-here = aquí
party-elsewhere = en otra parte
party-away = quien juega se ha ausentado
party-down = fuera de combate
party-dead = sin vida

## Notes
note-prompt = Escribe una nota
note-change-prompt = Escribe lo que ha de decir
note-erase = Borrar esta nota
note-kept = Anotado: { $text }
note-gone = Esta nota ya no está.
pin = { $when }, turno { $number }, { $place }
pin-nowhere = { $when }, turno { $number }
pin-start = { $when }, al principio

## Codex
codex-prompt = ¿Qué término?
codex-unknown = No conoces ningún término que se llame «{ $term }».

## Dice
audit-own = Tú
audit-others = Los demás
audit-side = { $rolls ->
    [one] { $who }: 1 tirada
   *[other] { $who }: { $rolls } tiradas
}
audit-band = { $result }: salieron { $seen }, se esperaban { $expected }
audit-critical = crítico
audit-success = éxito
audit-miss = fallo, o éxito con un coste
audit-disaster = desastre
audit-faces = { $dice ->
    [one] El único dado, por caras:
   *[other] Los { $dice } dados, por las caras que salieron:
}
audit-face = { $count ->
    [one] { $face }: una vez
   *[other] { $face }: { $count } veces
}
audit-rolls = Las tiradas, primero las últimas:
audit-roll-own = Turno { $turn }, tú: { $roll }
audit-roll-other = Turno { $turn }, { $who }: { $roll }
audit-too-few = { $dice ->
    [one] 1 dado hasta ahora. Hacen falta { $least } para juzgar si caen por igual.
   *[other] { $dice } dados hasta ahora. Hacen falta { $least } para juzgar si caen por igual.
}
audit-even = { $dice } dados, ji cuadrado { $chi }: caen como caen los dados sin trampa.
audit-uneven = { $dice } dados, ji cuadrado { $chi }: menos parejos de lo normal. Una de cada veinte series sin trampa cae así.
audit-very-uneven = { $dice } dados, ji cuadrado { $chi }: muy dispares. Una de cada cien series sin trampa cae así; mira las tiradas de abajo.

## History
history-prompt = Busca en la historia y en tus notas
history-turn = Turno { $number }: { $did }
history-did-something = algo sin nombre
history-said = «{ $text }»
history-beginning = Al principio
history-in-note = En una nota: { $text }
history-in-story = { $text }
history-found = { $count ->
    [one] «{ $text }» está en un turno.
   *[other] «{ $text }» está en { $count } sitios, primero los últimos.
}
history-found-none = «{ $text }» no está en la historia hasta ahora, ni en tus notas.
history-no-turn = No se puede volver al turno { $number }. { $count ->
    [0] Todavía no has hecho nada.
    [one] Hay un turno hasta ahora; el 0 es el principio.
   *[other] Hay { $count } turnos hasta ahora; el 0 es el principio.
}
history-too-far = De una vez se deshacen como mucho { $limit } turnos, y al menos uno.
turn-go-back = Volver a después de este turno
turn-go-back-look = Lo que vino después se guarda como una rama.
turn-gone = Este turno queda demasiado lejos para leerlo aquí.
branch-current = { $count ->
    [one] la línea que sigue, un turno hasta ahora
   *[other] la línea que sigue, { $count } turnos hasta ahora
}
branch-depth = { $count ->
    [one] una cosa pasó solo en ella
   *[other] { $count } cosas pasaron solo en ella
}
branch-leaves = Se separa de { $from }.
branch-leaves-at = Se separa de { $from } en el turno { $number }: { $did }
branch-leaves-after = Se separa de { $from } tras el turno { $number }: { $did }
branch-leaves-beginning = Se separa de { $from } al principio.
branch-name = Línea { $number }
branch-already = Ya estás en esta rama.
branch-unknown = No hay ninguna rama que se llame «{ $name }».

## Settings
setting-language = Idioma
setting-language-look = In English: language english
setting-language-value = español
setting-text-speed = Velocidad del texto
setting-text-speed-look = A qué ritmo aparece la prosa. Tiradas y opciones salen al momento.
setting-text-size = Tamaño del texto
setting-text-size-look = En la ventana. Un terminal tiene su propio tamaño.
setting-theme = Tema
setting-theme-look = El papel y lo que se escribe en él.
setting-colours = Colores
setting-colours-look = Un juego de colores para tus ojos. Nada se dice nunca solo con el color.
setting-motion = Menos movimiento
setting-motion-look = Nada se mueve por sí solo.
setting-confirm = Preguntar antes de arriesgar
setting-confirm-look = Lo que dices con tus palabras se pregunta antes si cuesta algo, o si arriesga algo con una probabilidad que no está en pantalla.
setting-font = Letra
setting-font-look = En la ventana: la nuestra, o cualquiera que tenga tu sistema. Por su nombre: ajustes letra OpenDyslexic
setting-speak = Leer en voz alta
setting-speak-look = En la ventana: la voz de tu sistema lee lo nuevo de la historia.
setting-pictures = Imágenes
setting-pictures-look = Junto a la historia en un terminal; la ventana las tiene siempre.
setting-ambience = Volumen de lugares
setting-ambience-look = A qué volumen suenan el viento, la lluvia y el fuego donde estás. Con palabras: ajustes lugares 30
setting-cues = Volumen de dados y páginas
setting-cues-look = A qué volumen suenan los dados, su resultado y el paso de página.
setting-unheard = Aquí no suena nada: solo lo hace una ventana compilada con sonido (cargo build --features audio).
loudness-silent = en silencio
font-ours = la nuestra
font-missing = Tu sistema no tiene ninguna letra llamada «{ $name }»; se queda la nuestra.
font-missing-near = Tu sistema no tiene ninguna letra llamada «{ $name }»; se queda la nuestra. Parecidas: { $near }.
font-none-known = Escribe el nombre de una letra que tenga tu sistema: ajustes letra OpenDyslexic
speaker-missing = Aquí nada puede leer en voz alta: no se encontró la voz del sistema. En Linux viene con el paquete speech-dispatcher o espeak-ng.
setting-unknown = No hay ajuste «{ $text }». Escribe por ejemplo: ajustes tema oscuro
speed-instant = al momento
speed-fast = rápida
speed-slow = lenta
theme-system = como el sistema
theme-light = claro
theme-dark = oscuro
theme-sepia = sepia
theme-contrast = alto contraste
colours-standard = los de siempre
colours-red-green = para daltonismo rojo-verde
colours-blue-yellow = para daltonismo azul-amarillo
pictures-auto = con todo el detalle
pictures-blocks = medios bloques
pictures-kitty = kitty
pictures-sixel = sixel
pictures-off = ninguna
settings-narrator = Quién cuenta: { $name } ({ $key } para otros)
settings-autosave = Guardado: siempre; cada turno se guarda en cuanto ocurre
settings-keys = Teclas: escríbelas bajo [keys] en settings.toml, por ejemplo map = "F9"; gesta paths dice dónde está ese archivo

## Palette
palette-prompt = ¿Qué acción?
palette-row = { $keys }, palabra { $word }
palette-row-word = palabra { $word }
palette-none = Ninguna acción de aquí tiene «{ $text }» en su nombre. Escribe otra palabra.

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

## Cards
card-turns = Turnos
card-time = Tiempo de juego
card-rolls = Tiradas
card-rolls-value = { $rolls ->
    [0] ninguna
   *[other] { $rolls }, { $made } con éxito{ $costs ->
        [0] {""}
       *[other] , { $costs } de ellas con un coste
    }
}
card-criticals = Críticos
card-disasters = Desastres
card-foes = Enemigos vencidos
card-val = Val
card-val-value = { $earned } ganados, { $spent } gastados
card-explored = Lugares vistos
card-explored-value = { $seen } de { $all }
span-days = { $count ->
    [one] 1 día
   *[other] { $count } días
}
span-hours = { $count } h
span-minutes = { $count } min
ending-again = Jugar otra vez desde el principio
ending-same = Jugar otra vez con los mismos dados
ending-take-back = Deshacer el último turno
ending-export = Guardar la historia en un archivo
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

## Actions, in hints and in the palette
act-accept = seguir
act-choose = elegir
act-play = jugar ya
act-continue = seguir la última partida
act-make = crear personaje
act-saves = partidas
act-settings = ajustes
act-help = ayuda
act-palette = todas las acciones
act-journal = diario
act-notes = notas
act-map = mapa
act-inventory = inventario
act-sheet = personaje
act-quests = misiones
act-codex = códice
act-party = grupo
act-history = historial
act-branches = ramas
act-audit = dados
act-why = de dónde sale
act-take-back = deshacer
act-export = guardar en archivo
act-language = English
act-title = salir al título
act-back = volver
act-quit = salir

## What Enter and numbers do
hint-open = abrir
hint-do-it = hacerlo
hint-leave-it = dejarlo
hint-take-proposal = aceptar la propuesta
hint-step-back = un paso atrás
hint-go-on = seguir
hint-new-game = partida nueva
hint-keep-note = guardar la nota
hint-change-note = cambiar la nota
hint-go-there = ir allí
hint-look-at = mirarlo
hint-search = buscar
hint-read = leer ese turno
hint-erase = borrarla
hint-go-back-there = volver a él
hint-go-on-there = seguir por ahí
hint-change = cambiar

## Words of the program, as they are typed; the first of more than one letter is shown
word-accept = adelante
word-choose = elegir
word-play = jugar, jugar ya
word-continue = continuar, seguir, reanudar
word-make = crear, crear personaje, personaje nuevo
word-saves = partidas, partidas guardadas, cargar
word-settings = ajustes, preferencias
word-language = lang, idioma, english, inglés, ingles
word-help = ?, ayuda
word-palette = paleta, acciones, todas las acciones, teclas
word-quit = q, salir, fin
word-back = b, volver, atrás, atras
word-journal = j, diario
word-notes = notas, mis notas
word-map = m, mapa
word-inventory = i, inventario
word-sheet = c, personaje, ficha, hoja
word-quests = misiones, tareas
word-codex = códice, codice
word-party = grupo, compañeros, companeros
word-history = historial
word-branches = ramas
word-audit = dados, auditoría, auditoria
word-why = w, por qué, por que
word-take-back = u, deshacer
word-export = exportar, guardar la historia
word-title = título, titulo, menú, menu
word-yes = s, sí, si, claro, sí claro, vale, dale
word-no = n, no, no gracias, mejor no, no mejor no, prefiero no
word-new = n, nueva, nuevo
word-iron = hierro
word-again = otra vez
word-same = mismos dados, misma semilla
word-note = nota
word-erase-note = borrar nota, borra nota
word-search = buscar, busca
word-back-to = volver a, volver al, deshacer hasta
word-go-to = ir a, ir al, viajar a, viajar al, volver a, volver al, caminar a, caminar al
word-branch = rama
word-on = sí, si, encendido
word-off = no, apagado

## Help
help-title-enter = Enter: seguir la última partida; si no hay ninguna, jugar ya con el primer personaje
help-title-number = Un número: hacer lo que dice esa línea
help-title-make = { $keys }: crear un personaje; Enter acepta la propuesta de cada paso
help-title-continue = { $key } o continuar: seguir con la última partida
help-title-saves = { $keys }: ver las partidas guardadas
help-title-settings = { $keys }: idioma, texto, colores
help-title-mode = hierro: cambiar entre modo historia y modo hierro
help-title-language = { $keys }: switch to English
help-title-quit = { $keys }: salir
help-story-number = Un número: hacer esa opción; las probabilidades son las verdaderas
help-story-words = Tus palabras: di qué haces, por ejemplo «mirar la puerta», «esperar una hora» o «preguntarle por el libro»
help-story-chain = Varias cosas seguidas: únelas con «y luego»
help-story-speech = Hablar: pon lo que dices entre comillas
help-story-look = mirar, o mirar algo: no gasta tiempo
help-story-go = ir a y un lugar que conoces: por los caminos que conoces, mientras nada se interponga
help-story-pages = mapa, inventario, personaje, diario, misiones, grupo, códice, notas, historial, ramas, dados, ajustes: esas páginas
help-story-term = códice y un nombre: qué significa una palabra subrayada
help-story-note = nota: y una frase la guarda con este momento
help-story-why = { $keys }, o { $word } y un número: de dónde sale la probabilidad, y qué hay detrás de una frase
help-story-history = buscar y una palabra: esa cosa, si está aquí; si no, dónde está la palabra en la historia y en tus notas. volver a y un número: volver a ese turno
help-story-take-back = { $keys }: deshacer el último turno, salvo en modo hierro
help-story-saves = partidas: ver las partidas guardadas
help-story-export = exportar, o exportar md, o exportar json: guardar la historia en un archivo
help-story-title = título: salir de la partida al título; queda guardada
help-story-language = lang: switch to English
help-story-palette = paleta: todas las acciones con su tecla y su palabra
help-story-quit = { $keys }: salir; cada turno se guarda en cuanto ocurre
help-saves-number = Un número: abrir esa partida
help-saves-new = { $keys }: empezar una partida
help-ending-number = Un número: qué hacer ahora
help-ending-take-back = { $keys }: deshacer el último turno, salvo en modo hierro
help-ending-title = título: volver al título
help-making-enter = Enter: aceptar la propuesta y seguir
help-making-number = Un número o un nombre: elegir esa línea
help-making-back = volver: un paso atrás
help-notes-write = Cualquier línea: guardarla como nota
help-notes-number = Un número: abrir esa nota; nota 2: y una frase la cambia
help-notes-erase = borrar nota 2: borrar esa nota
help-note-write = Cualquier línea: lo que la nota ha de decir
help-note-number = 1: borrar la nota
help-map-number = Un número o un nombre: ir allí
help-inventory-number = Un número: mirar esa cosa y lo que se puede hacer con ella
help-inventory-word = inventario y un nombre: esa cosa directamente
help-deed-number = Un número: hacerlo
help-sheet-number = Un número: tomar esa opción, cuando un nivel la trae
help-codex-word = códice y un nombre: abrir ese término
help-codex-number = Un número: abrir ese término
help-history-search = Cualquier palabra: buscar en la historia y en tus notas
help-history-number = Un número: leer ese turno
help-history-back-to = volver a 12: volver a después del turno 12
help-turn-number = 1: volver a después de este turno
help-branches-number = Un número: seguir por esa rama
help-settings-number = Un número: cambiar ese ajuste
help-settings-word = ajustes tema oscuro: poner uno por su nombre
help-palette-word = Cualquier palabra: ver las acciones que la tienen
help-palette-number = Un número: hacer esa acción
help-page-line = Todo lo que podrías escribir en la historia: volver a ella y hacerlo
help-page-back = volver, o { $key }: la página anterior
help-unknown = «{ $word }» no significa nada en esta página. Puedes: { $can }. ? = ayuda

## Narradores
act-narrator = narrador
word-narrator = narrador, narradores, quién cuenta
page-narrator = Quién cuenta
page-narrator-how = Las reglas deciden lo que ocurre; quien narra solo lo cuenta. Un número elige. Lo que dice un modelo se coteja con la partida, y donde falla cuenta el turno el narrador propio.
narrator-builtin = Propio
narrator-builtin-look = Escrito por personas, al momento, sin red
narrator-local = en este equipo
narrator-remote = lo que ocurre en la partida sale de este equipo
narrator-try = Probarlo
narrator-try-look = Pedir una frase al elegido
narrator-try-builtin = El narrador propio no hace falta probarlo: ha contado todo lo que has leído.
narrator-trying = Preguntando a { $name }…
narrator-review = Una segunda lectura
narrator-review-look = Un modelo lee cada pasaje antes que tú y deja fuera lo que no es cierto: el que cuenta, u otro que nombre el perfil. Tarda más y cuesta otra respuesta.
narrator-sent = Lo que se envía
narrator-sent-look = La última petición, palabra por palabra
narrator-sent-nothing = En esta partida todavía no se ha enviado nada.
narrator-looking = Buscando narradores…
narrator-none = Todavía no hay otro narrador. Un modelo en este equipo se encuentra solo (Ollama, LM Studio, llama.cpp, KoboldCpp); los demás se nombran en narrator.toml: `gesta narrator list` dice dónde está.
narrator-stood-in = Este turno lo ha contado el narrador propio: { $why }
narrator-finished = El resto del turno lo ha contado el narrador propio: { $why }
narrator-untrue = lo que dijo el modelo no era fiel a la partida
page-sent = Lo que se envió
sent-system = Reglas y mundo
sent-user = La partida
sent-assistant = Lo que se contó
narrator-unreviewed = Nadie ha revisado lo que contó el modelo: { $why }
narrator-review-unreadable = no se entiende la respuesta.
badge-model = narrador: { $name }
hint-hurry = basta
help-narrator-number = Un número elige quién cuenta.

# Lo que hay detrás de una frase de la historia.
page-sentence = Por qué se cuenta esto
page-why-both = Por qué: los dados y la historia
page-why-told = Lo contado, primero el último turno. Un número muestra qué hay detrás de una frase:
why-sentence = «{ $text }»
why-gone = Lo que hay detrás de estas palabras ya no se guarda. El historial conserva su turno.
why-told-builtin = El narrador incluido cuenta aquí:
why-told-quiet = El narrador incluido cuenta aquí lo que vino por sí solo: nada de ello tiene nombre en las reglas.
why-told-state = El narrador incluido dice aquí cómo están las cosas. No hay detrás ningún hecho del turno.
why-told-model = Lo cuenta { $name }, un modelo, con sus propias palabras. Por sus nombres y palabras, habla de:
why-told-model-unsure = Lo cuenta { $name }, un modelo, con sus propias palabras. Nada en ellas nombra con certeza un hecho. Los hechos del turno fueron:
why-told-others = Los demás hechos del turno:
why-roll = La tirada:
why-odds = Antes de tirar: { $n } % de éxito o algo mejor
why-rule = La regla:
why-rule-check = Un d20 y lo que se te da de ello, contra una dificultad. Cuánto se pase o falte decide lo que resulta.
why-rule-attack = Un d20 y la bonificación del ataque, contra la defensa de quien lo recibe. Si acierta, hiere según los dados del arma.
why-rule-contest = Cada parte tira un d20 con lo que se le da de ello. Gana el total más alto; un empate no cambia nada.
why-rule-none = Sin dados: lo que se intenta sin riesgo, o viene por sí solo, ocurre sin más.
why-rule-state = No se consultó ninguna regla: nada cambia con ello.
why-to-term = En el códice
why-to-turn = Leer el turno entero
why-to-turn-look = Tal como está en el historial
hint-ask-sentence = qué hay detrás
help-why-number = Un número: qué hay detrás de esa frase
help-sentence-number = Un número: abrir ese término o el turno
