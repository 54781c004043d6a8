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
