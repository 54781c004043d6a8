# Lo que dice el programa sobre archivos, partidas y servidores: en pantalla y en la salida de errores.
save-missing = No hay ninguna partida guardada «{ $name }».
save-missing-similar = ¿Querías decir «{ $similar }»? Todas: gesta saves list
save-missing-next = Mira cuáles hay: gesta saves list
left = Partida guardada: { $name }. Para seguir: gesta continue
save-none = Todavía no hay ninguna partida guardada.
save-none-next = Empieza una: gesta play --new
save-exists = Ya hay una partida guardada «{ $name }».
save-exists-next = Elige otro nombre o continúala: gesta play --save "{ $name }"
save-bad-name = «{ $name }» no puede ser el nombre de una partida guardada.
save-bad-name-next = Usa de 1 a 80 letras, cifras, espacios, - y _, y ningún nombre que Windows se reserve, como CON.
save-elsewhere = La partida «{ $name }» está abierta en otra ventana o programa.
save-elsewhere-next = Ciérrala allí primero e inténtalo otra vez.
save-newer = La partida «{ $name }» se guardó con una versión más nueva de Gesta.
save-newer-next = Actualiza Gesta y ábrela de nuevo. El archivo no ha cambiado.
save-not = El archivo { $path } no es una partida guardada.
save-not-next = No se ha cambiado nada.
save-damaged = La partida «{ $name }» está dañada ({ $what }).
save-recovered = Se ha recuperado: hay { $depth } sucesos, { $lost ->
    [0] y no se ha perdido ninguna acción
    [one] y se ha perdido una acción
   *[other] y se han perdido { $lost } acciones
}. El archivo dañado se conserva en { $path }.
save-recovered-next = Sigue jugando: gesta play --save "{ $name }"
save-not-recovered = No se ha podido recuperar; el archivo sigue donde estaba ({ $what }).
save-lost = No se ha podido recuperar nada: ninguna copia se puede abrir, y el propio archivo dice demasiado poco. Sigue donde estaba: { $path }
save-lost-next = Si tienes una copia tuya, ponla en { $path }. Si no, empieza otra partida: gesta play --new
save-not-recovered-next = Las copias, si las hay, están en { $path }.
disk-full = El disco está lleno: no se puede escribir en { $path }.
disk-full-next = Libera espacio e inténtalo otra vez. Lo que se guardó antes está intacto.
disk-read-only = No se puede escribir en { $path }.
disk-read-only-next = Permite escribir ahí o indica otra carpeta con GESTA_HOME.
disk-error = { $path }: el disco ha dado un error ({ $what }).
disk-error-next = Lo guardado antes está entero. Comprueba el disco y vuelve a intentarlo.
folder-bad = { $path } no sirve: algo de esa ruta es un archivo y no una carpeta, o tiene un nombre que no vale ({ $what }).
folder-bad-next = Comprueba GESTA_HOME: tiene que nombrar una carpeta donde Gesta pueda escribir. Para ver todas las carpetas: gesta paths
pack-missing = Hace falta el paquete «{ $pack }» y no está instalado.
pack-missing-next = Ponlo en { $path } e inténtalo otra vez.
pack-missing-similar = ¿Querías decir «{ $similar }»? Los paquetes se buscan en { $path }
pack-broken = No se pueden cargar los paquetes: { $count ->
    [one] un error
   *[other] { $count } errores
}.
pack-broken-next = Para verlos de nuevo: gesta pack check
pack-wrong = Los paquetes { $packs } no tienen ninguna historia que empezar.
pack-wrong-next = Indica un paquete con una historia: gesta play --new --pack waterbowl
hero-missing = No hay ningún personaje listo «{ $name }».
hero-missing-next = Hay estos: { $heroes }
game-refused = La partida no puede empezar ({ $what }).
server-lost = Se ha perdido la conexión con el servidor. Se intenta de nuevo.
server-gone = El servidor ha cerrado la conexión ({ $what }).
server-unreachable = No se puede llegar al servidor ({ $what }).
server-unreachable-next = Comprueba el enlace y la red, o pregunta a quien aloja la partida si el servidor está en marcha.
server-content = El servidor juega con otros paquetes: { $what }
server-content-next = Pide a quien aloja la partida la misma versión de los paquetes.
link-bad = Ese enlace no es una invitación ({ $what }).
link-bad-next = Copia el enlace entero, desde gesta:// hasta el final.
quit-without-copy = Todo está guardado, pero no se ha podido hacer una copia ({ $what }).
save-row = { $hero }, { $place }, día { $day }
save-row-bare = { $events } sucesos
save-row-open = abierta ahora
save-row-newer = necesita una versión más nueva de Gesta
save-row-damaged = dañada; al abrirla se recupera lo que se pueda
save-row-not = no es una partida guardada; si lo fue, al abrirla se recupera lo que se pueda
save-row-trouble = ahora no se puede leer
settings-wrong = No todo { $path } sirve; el resto vale.
settings-broken = La línea { $line } no es un ajuste.
settings-kept = Si cambias un ajuste, el archivo de ahora se guarda como { $kept }.
settings-name-similar = Línea { $line }: no hay ningún ajuste { $name }. ¿Querías decir { $similar }?
settings-name = Línea { $line }: no hay ningún ajuste { $name }.
settings-value = Línea { $line }: { $key } no admite ese valor.
settings-action-similar = Línea { $line }: no hay ninguna acción { $name }. ¿Querías decir { $similar }?
settings-action = Línea { $line }: no hay ninguna acción { $name }. Usa un nombre como map, journal o take_back.
settings-key = Línea { $line }: «{ $key }» no sirve de tecla. Usa una letra, de F1 a F12, o Ctrl con una letra, como "Ctrl-J".
settings-key-fixed = Línea { $line }: { $key } se queda como está y no puede ser tecla de { $action }. Elige otra ahí.
settings-key-twice = Línea { $line }: { $key } ya es la tecla de { $first }, así que no vale para { $second }. Elige otra ahí.
settings-defaults = Valen los valores de fábrica.
note-empty = Esa nota está vacía.
note-too-long = Esa nota es demasiado larga. Puede tener { $most } caracteres; haz dos.
note-too-many = Una partida guarda como mucho { $most } notas. Borra alguna.
note-missing = Esa nota ya no está.
notes-shut = No se puede llegar a las notas de esta mesa: { $what }

# Lo que hacen los modelos y sus proveedores: `narrator-` y el código del fallo. `$what` dice cuál de varios.
narrator-unreachable = Nadie contesta en la dirección del proveedor.
narrator-unreachable-next = Arranca el servidor local, o comprueba la red y la dirección en narrator.toml.
narrator-insecure = No se ha podido abrir una conexión segura con el proveedor.
narrator-insecure-next = Comprueba la dirección y el reloj de este equipo. Puede haber un proxy por medio.
narrator-late = { $what ->
    [connect] El proveedor no ha abierto la conexión a tiempo.
    [first_token] La primera palabra no ha llegado a tiempo.
    [idle] La respuesta se ha parado a medias.
    [slow] Las palabras llegaban demasiado despacio para leerlas.
   *[total] La respuesta entera ha tardado demasiado.
}
narrator-late-next = Prueba un modelo más pequeño, o dale más tiempo en narrator.toml.
narrator-key_refused = El proveedor no conoce la clave, o no la ha recibido.
narrator-key_refused-next = Mira dónde se ha buscado la clave: gesta narrator list
narrator-no_credit = La cuenta del proveedor se ha quedado sin saldo.
narrator-no_credit-next = Añade saldo allí, o pon otro proveedor primero en narrator.toml.
narrator-forbidden = La clave no tiene permiso para este modelo.
narrator-forbidden-next = Elige un modelo que le esté permitido, o da permiso a este en el proveedor.
narrator-limited = El proveedor no admite más peticiones por ahora.
narrator-limited-next = Espera un rato, o nombra un segundo proveedor en narrator.toml.
narrator-busy = El proveedor está ocupado, o todavía carga el modelo.
narrator-busy-next = Espera a que esté listo, o nombra un segundo proveedor en narrator.toml.
narrator-broken = El proveedor ha fallado.
narrator-broken-next = Inténtalo más tarde.
narrator-no_such_model = El proveedor no tiene ese modelo.
narrator-no_such_model-next = Busca su nombre exacto: gesta narrator list
narrator-too_long = La petición es más larga de lo que el modelo puede leer.
narrator-too_long-next = Elige un modelo que lea más, o amplía su contexto en el servidor local.
narrator-refused = El proveedor ha rechazado la petición ({ $what }).
narrator-refused-next = Comprueba el nombre del modelo y los ajustes de estilo en narrator.toml.
narrator-unfinished = La respuesta se ha cortado.
narrator-unfinished-next = Inténtalo más tarde.
narrator-malformed = No se ha entendido la respuesta del proveedor.
narrator-malformed-next = Comprueba su `wire` en narrator.toml: puede que hable otro formato.
narrator-answers-damaged = Las respuestas guardadas de los modelos estaban dañadas y se han apartado: { $path }. De la partida no se pierde nada; lo que haga falta se vuelve a preguntar.
narrator-cut-length = La respuesta era más larga de lo permitido. Permite más con output_tokens_max en narrator.toml, o prueba otro modelo.
narrator-cut-filter = El filtro del proveedor ha cortado la respuesta.
narrator-too_large = La respuesta no acababa nunca.
narrator-too_large-next = Elige otro modelo.
narrator-empty = El proveedor no ha dado ningún texto.
narrator-empty-next = Elige otro modelo, o uno que filtre menos.
narrator-cancelled = Se ha parado el relato.
narrator-cancelled-next = Sigue el narrador incluido.
narrator-over_budget = { $what ->
    [session] El presupuesto de esta sesión se ha agotado.
    [day] El presupuesto de hoy se ha agotado.
   *[month] El presupuesto de este mes se ha agotado.
}
narrator-over_budget-next = Sigue el narrador incluido. El tope está en narrator.toml.
narrator-resting = Todos los proveedores han fallado hace poco y se les deja medio minuto en paz.
narrator-resting-next = Mientras tanto sigue el narrador incluido.
narrator-nobody_to_ask = No hay ningún modelo preparado para esto.
narrator-nobody_to_ask-next = Nombra uno en narrator.toml.
narrator-full = Hay demasiadas peticiones en curso.
narrator-full-next = Espera a que llegue una respuesta.
narrator-stopped = El narrador está apagado.
narrator-stopped-next = Sigue el narrador incluido.
narrator-found = { $server } contesta en este equipo, con { $count ->
    [0] ningún modelo todavía
    [one] un modelo
   *[other] { $count } modelos
}.
narrator-found-none = En este equipo no contesta ningún servidor de modelos. Cuenta la historia el narrador incluido.
# Por qué un sitio no da ninguna clave: `narrator-key-` y el código.
narrator-key-not_there = { $place }: no hay nada.
narrator-key-open = { $place }: otras personas de este equipo podrían leerlo. Hazlo solo tuyo con: chmod 600
narrator-key-no_file = { $place }: no es un archivo normal.
narrator-key-unreadable = { $place }: no se puede leer.
narrator-key-empty = { $place }: está vacío.
narrator-key-no_key = { $place }: lo que hay ahí no es una clave. Una clave es una línea de caracteres sencillos.
narrator-key-no_keyring = { $place }: este programa no lleva el llavero del sistema. Usa env: o file:
narrator-key-shut = { $place }: el llavero del sistema no se abre.
# Lo que no está bien en narrator.toml: `narrator-file-` y el código.
narrator-file-at = { $file }, línea { $line }: { $what }
narrator-file-too_large = El archivo tiene más de { $most } bytes. Acórtalo.
narrator-file-no_toml = Esto no es TOML ({ $said }). Arregla la línea, o ponle un # delante.
narrator-file-wanted_text = { $path } no admite ese valor. Escribe un texto entre comillas.
narrator-file-wanted_flag = { $path } no admite ese valor. Escribe true o false.
narrator-file-wanted_number = { $path } no admite ese valor. Escribe un número entero de 0 a { $most }.
narrator-file-wanted_texts = { $path } no admite ese valor. Escribe una lista de { $most } textos como mucho, como ["uno", "dos"].
narrator-file-wanted_one_of = { $path } no admite ese valor. Escribe uno de estos: { $known }
narrator-file-no_table = { $path } no es una tabla. Escribe [{ $header }] en una línea aparte.
narrator-file-too_many = { $path } tiene más de { $most } entradas. Quita alguna.
narrator-file-unknown_similar = Nadie conoce { $path }. ¿Querías decir { $similar }?
narrator-file-unknown = Nadie conoce { $path }, así que no cuenta. Aquí se conocen: { $known }
narrator-file-provider_name = «{ $name }» no sirve de nombre de proveedor. Elige uno sin barra.
narrator-file-no_address = El proveedor { $name } no tiene dirección. Añade una línea como base = "https://api.example.org/v1"
narrator-file-address_unreadable = Esto no es una dirección. Escríbela como https://api.example.org/v1
narrator-file-address_scheme = Solo vale https, o http para un servidor de este equipo.
narrator-file-address_unsafe = Con http, cualquiera en el camino a otro equipo podría leer la clave y la historia. Usa https.
narrator-file-address_http = http solo se usa si el proveedor tiene la línea http = true. Añádela, si el servidor es tuyo.
narrator-file-address_extra = La dirección lleva un nombre, una contraseña, un «?» o un «#». Quítalo; las claves tienen su propia línea.
narrator-file-key_place = Una clave se nombra por el sitio donde está. Escribe "env:VARIABLE", "file:NOMBRE" o "keyring:NOMBRE", y quita de aquí la clave si es lo que hay.
narrator-file-no_ability = { $name } no es nada que un modelo tenga o le falte. Se conocen: { $known }
narrator-file-no_models = { $name } no nombra ningún modelo. Escribe una línea como models = ["proveedor/modelo"] en [{ $header }].
narrator-file-no_provider = «{ $name }» no nombra ningún proveedor. Escribe "proveedor/modelo".
narrator-file-provider_similar = No hay ningún proveedor { $name }. ¿Querías decir { $similar }?
narrator-file-provider_unknown = No hay ningún proveedor { $name }. Añade [providers.{ $name }] con su dirección.
