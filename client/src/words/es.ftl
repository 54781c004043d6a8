# Lo que dicen las órdenes: en la salida normal con palabras, y en la de errores.

## Partidas guardadas
save-whole = «{ $name }» está entera: { $events ->
    [one] un suceso
   *[other] { $events } sucesos
}, { $branches ->
    [one] una rama
   *[other] { $branches } ramas
}.
save-played = jugada por última vez { $when }
save-depth = { $events ->
    [one] un suceso
   *[other] { $events } sucesos
}
save-copy-row = Copia { $number }, hecha { $when }: { $path }
save-copied = Hay una copia comprobada de «{ $name }» en { $path }.
save-no-copy = No hay ninguna copia de «{ $name }».
save-no-copy-next = Haz una: gesta saves backup "{ $name }"
save-no-copy-number = No hay ninguna copia { $number } de «{ $name }»; hay { $count ->
    [one] una copia
   *[other] { $count } copias, la 1 es la más reciente
}.
save-no-copy-number-next = Míralas: gesta saves show "{ $name }"
save-copies-bad = No se puede abrir ninguna copia de «{ $name }».
save-restored = «{ $name }» vuelve a estar como en { $path }.
save-restored-kept = Lo que había antes se conserva en { $path }.
save-renamed = «{ $name }» se llama ahora «{ $to }».
save-deleted = «{ $name }» se ha borrado. Para recuperarla: gesta saves restore "{ $name }"
save-delete-ask = ¿Borrar la partida guardada «{ $name }»? Se conserva una última copia. [s/N]
save-delete-unasked = Borrar una partida guardada hay que confirmarlo.
save-delete-unasked-next = Añade --yes.
save-delete-kept = No se ha borrado nada.
save-exported = «{ $name }» está escrita en { $path }. Quien tenga el archivo puede seguir la partida y prever sus dados.
save-file-other = Elige otro nombre para el archivo.
save-imported = { $path } se ha comprobado y añadido como «{ $name }». Juégala: gesta play --save "{ $name }"
save-archive-bad = { $path } no se puede añadir: no es una partida exportada entera ({ $what }).
save-archive-bad-next = Exporta otra vez la partida donde estaba y copia el archivo entero.
save-damaged-unchanged = La partida guardada «{ $name }» está dañada. No se ha cambiado nada ({ $what }).
save-no-line = «{ $name }» no tiene esa rama o ese punto. No se ha cambiado nada ({ $what }).
save-damaged-unchanged-next = Al abrirla se recupera lo que se pueda y el archivo se conserva tal cual: gesta play --save "{ $name }"
save-recovered-to = Se ha recuperado hasta { $when }: { $events ->
    [one] queda un suceso
   *[other] quedan { $events } sucesos
}, { $lost ->
    [0] ninguna acción perdida
    [one] una acción perdida
   *[other] { $lost } acciones perdidas
}. El archivo dañado se conserva tal cual en { $path }.
save-recovered-wordless = { $actions ->
    [one] De una acción se ha perdido lo que escribiste; lo que resultó de ella sigue ahí.
   *[other] De { $actions } acciones se ha perdido lo que escribiste; lo que resultó de ellas sigue ahí.
}
save-header-bad = sus primeros bytes no son los de una partida guardada.
save-newer-read-only = «{ $name }» la escribió un Gesta más nuevo: se puede leer y exportar, y nada cambia en ella. Actualiza Gesta para seguir jugando.
save-fixed-read-only = No se puede escribir en { $path }: «{ $name }» se puede leer y exportar, y nada de lo que hagas ahora ocurre. Permite escribir ahí para seguir jugando.
save-newer-unchanged = «{ $name }» la escribió un Gesta más nuevo, así que este no cambia nada en ella.
answers-yes = y yes s sí si

## Paquetes
packs-changed = Los paquetes han cambiado desde que se jugó «{ $name }» por última vez:
packs-changed-rules = Las reglas ya no son las mismas: { $packs }. Ningún paquete tiene otra versión.
packs-changed-next = Lo ocurrido queda; desde aquí deciden los paquetes nuevos. Para seguir con ellos: gesta play --save "{ $name }" --accept-packs
packs-changed-again = Lo ocurrido queda; desde aquí deciden los paquetes nuevos. Abre otra vez la partida para seguir con ellos.
packs-changed-ask = ¿Seguir con los paquetes tal como están ahora? Antes se hace una copia de la partida. [s/N]
packs-changed-left = No se ha cambiado nada.
packs-changed-missing = Lo que era de un paquete que falta sigue en la partida con su nombre a secas y no hace nada. Para seguir como antes, vuelve a poner el paquete en { $path }.
packs-gone = «{ $name }» no puede seguir con estos paquetes: ninguno tiene «{ $gone }», donde se juega.
packs-gone-next = Vuelve a poner en { $path } los paquetes con los que se jugó e inténtalo otra vez. La partida guardada no ha cambiado.
pack-row-missing = falta
pack-row-added = nuevo aquí
pack-row-newer = más nuevo
pack-row-older = más antiguo
pack-row-changed = cambiado
pack-row-none = ninguno

## Historias
export-nothing = En «{ $name }» no ha ocurrido nada todavía.
export-nothing-next = Juégala primero: gesta play --save "{ $name }"
export-written = La historia de «{ $name }» está en { $path }.
out-exists = { $path } ya existe.
out-exists-next = Elige otro nombre, o añade --force para sobrescribirlo.
out-no-file = { $path } no es un archivo.
out-no-file-next = Indica un archivo.
out-no-folder = No existe la carpeta { $path }.
out-no-folder-next = Créala antes, o elige otro lugar.

## Probabilidades
band-critical = Crítico
band-success = Éxito
band-cost = Éxito con un coste
band-failure = Fallo
band-disaster = Desastre
odds-succeeds = Éxito o crítico
odds-achieves = Eso, o con un coste
odds-row = { $ways } de { $total }
odds-formula = { $dice } contra { $difficulty }
odds-dice-many = Se pueden sumar o restar { $max } dados como mucho.
odds-dice-many-next = Quita algún --die.
odds-no-roll = { $what }: no se tira por eso.
odds-none = Nada de lo que se puede elegir ahora pide una tirada.
odds-no-choice = No hay ninguna opción { $number }; { $count ->
    [0] no hay ninguna
    [one] hay una
   *[other] hay { $count }
}.
odds-no-choice-next = Míralas: gesta odds --save "{ $name }"
odds-not-read = «{ $what }» no es nada que se pueda hacer allí: { $why }
odds-not-read-next = Se puede, por ejemplo: { $can }

## Cuando el programa falla
crash = Gesta ha dejado de funcionar. El error es del programa; tú no has hecho nada mal.
crash-report = Hay un informe en { $path }: adjúntalo cuando avises a alguien. De lo que has escrito en el juego no contiene nada.
crash-no-report = No se pudo escribir el informe ({ $what }). Anota esto en su lugar: { $place }: { $message }
crash-no-folder = el sistema no indica ninguna carpeta personal
crash-save = Está guardado todo hasta el último turno que viste, en { $path }. Sigue jugando: gesta continue
crash-no-save = No había ninguna partida abierta, así que todas siguen como estaban. Vuelve a empezar: gesta
crash-about = Gesta dejó de funcionar y esto es lo que sabe del fallo. Lo que escribiste en el juego no está aquí; sí pueden estar la ruta de tu partida y las carpetas de este equipo. Borra este archivo cuando quieras.

## Maneras de jugar
script-face = --script juega líneas, así que necesita --plain o --jsonl.
script-face-next = Quita --desktop o --terminal.
front-dumb = Esta terminal (TERM=dumb) solo muestra líneas, así que se juega línea a línea.
script-bad = El guion { $path } no se puede leer ({ $what }).
script-bad-next = Indica un archivo de texto con una línea por cada cosa que hacer.
script-large = ocupa más de { $max } bytes
no-window = Esta versión no tiene ventana.
no-window-next = Quita --desktop para jugar en la terminal.
not-shown = La partida no se puede mostrar ({ $what }).
not-shown-next = Todo está guardado: gesta continue
not-shown-plain-next = Todo está guardado. Juega línea a línea: gesta continue --plain
not-shown-window-next = Todo está guardado: gesta continue --terminal
replay-nothing = No hay nada que repetir en «{ $name }» hasta ahí.
replay-nothing-next = Quita --to, o da un número mayor.
paint-written = Hay { $count } imágenes en { $path }.
paint-size = { $size } no es un tamaño de imagen.
paint-size-next = Escribe ancho y alto en píxeles, cada uno de 16 a 4096: --size 1280x720
paint-broken = No se puede hacer la imagen { $path }: { $why }
art-damaged = No se puede mostrar la imagen { $path }: { $why }. En su lugar se pintó otra.
paint-nothing = El paquete { $pack } no tiene lugares, gente ni cosas propios.
paint-asks = Se piden { $count } imágenes (ya hay { $there }). Cuestan { $cost } como mucho.
paint-asks-free = Se piden { $count } imágenes (ya hay { $there }). No cuestan nada.
paint-with-next = Nombra un perfil de narrator.toml que tenga modelos para `image`; docs/narrator.md muestra uno.
man-written = La página del manual está en { $path }.

## La línea de órdenes
usage-unknown-option = Aquí no hay ninguna opción { $found }.
usage-unknown-command = No hay ninguna orden «{ $found }».
usage-too-much = «{ $found }» sobra aquí.
usage-similar = ¿Querías decir { $similar }?
usage-elsewhere = Es de otra orden: { $similar }
usage-conflict = { $found } no se puede usar con { $other }.
usage-conflict-others = { $found } no se puede usar con lo demás.
usage-twice = { $found } solo se puede dar una vez.
usage-missing = Falta algo: { $missing }.
usage-missing-command = Falta una orden después de { $command }.
usage-no-value = { $argument } necesita un valor.
usage-value = «{ $found }» no es un valor para { $argument }.
usage-takes-none = { $argument } no lleva valor, así que «{ $found }» sobra.
usage-not-text = Un argumento no es texto que se pueda leer (UTF-8).
usage-wrong = La línea de órdenes no se entiende.
usage-possible = Se puede dar: { $values }
usage-how = Uso: { $usage }
usage-help = Todo lo que se puede dar: { $command } --help
wants-lang = Da en para inglés o es para español.
wants-seed = Da un número entero de 0 a 18446744073709551615.
wants-to = Da el número entero de un suceso, como lo escribe gesta replay.
wants-number = Da un número entero; la copia 1 es la más reciente.
wants-bonus = Da un número entero de -100 a 100.
wants-difficulty = Da un número entero de 1 a 200.
wants-armour = Da un número entero de 1 a 200.
wants-dice = Da por ejemplo +d4 o -d6; un dado tiene de 2 a { $sides } caras.

narrator-reviewed = { $models }, con revisión de { $by }
narrator-no-key = no se ha encontrado ninguna clave: { $places }
narrator-unknown = Ahora no hay en este equipo ningún narrador «{ $name }».
narrator-not-started = El narrador «{ $name }» no arranca: { $error }
narrator-none-read = no se han podido listar los narradores de este equipo
narrator-answers = Responde: { $text }
narrator-list-none = No hay más narrador que el propio.
narrator-list-file = Los perfiles están en { $path }.
narrator-list-local = este equipo
narrator-list-remote = sale de este equipo
narrator-list-builtin = incluido, escrito por personas, sin red
narrator-test-asks = Preguntando a { $name }…
narrator-cost-today = Hoy: { $cost }
narrator-cost-month = Este mes: { $cost }
narrator-cost-free = nada
narrator-forgotten = { $count ->
    [0] No había ninguna respuesta guardada.
    [one] Se ha olvidado una respuesta.
   *[other] Se han olvidado { $count } respuestas.
}
narrator-not-forgotten = No se han podido olvidar las respuestas de { $path }: { $error }
narrator-not-forgotten-next = Cierra la partida que esté en marcha, o borra el archivo.
narrator-cost-unit = { $nano } nanounidades (una milmillonésima de la moneda del proveedor)
