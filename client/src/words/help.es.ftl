# La ayuda de la línea de órdenes. Los textos ingleses son los comentarios de client/src/args: cada orden y cada argumento de
# allí tiene aquí el suyo, `gesta-ORDEN--ARGUMENTO`, o `any--ARGUMENTO` donde varias órdenes dicen lo mismo.

## Lo que pone clap
head-usage = Uso:
head-commands = Órdenes:
head-arguments = Argumentos:
head-options = Opciones:
head-values = Valores posibles:
note-default = [por defecto: { $values }]
note-values = [valores posibles: { $values }]
usage-options = [OPCIONES]
any--help = Muestra esta ayuda
any--help-more = Muestra esta ayuda (con más detalle: «--help»)
any--help-less = Muestra esta ayuda (resumida: «-h»)
gesta--version = Muestra la versión

## Nombres de valores
value--COMMAND = ORDEN
value--DIE = DADO
value--DIR = CARPETA
value--FILE = ARCHIVO
value--FORMAT = FORMATO
value--ID = ID
value--LANGUAGE = IDIOMA
value--LINK = ENLACE
value--N = N
value--NAME = NOMBRE
value--WxH = ANCHOxALTO
value--NARRATOR = NARRADOR
value--NUMBER = NÚMERO
value--PATH = RUTA
value--PRESET = PERSONAJE
value--PROFILE = PERFIL
value--SEQ = SUCESO
value--SHELL = SHELL
value--TO = NUEVO
value--WHAT = QUÉ
value--WORDS = PALABRAS

## El programa
gesta = Gesta: un juego de rol que se juega leyendo y escribiendo
gesta--examples =
    Ejemplos:
      gesta                                 jugar, en una ventana o en la terminal
      gesta play --new                      entrar ya, con el personaje listo
      gesta continue                        seguir con la última partida
      gesta play --new --plain --lang es    línea a línea, para lectores de pantalla
      gesta saves list                      lo que hay guardado
      gesta export "Hedda Kroon 1" --format html --out historia.html
                                            la historia hasta hoy, para conservarla
      gesta odds --bonus 4 --difficulty 12  la probabilidad exacta de una tirada
      gesta pack check mi_paquete           los errores de un paquete, y dónde están
any--lang = El idioma de todos los textos: `en` o `es` (si no, el del sistema)
any--no_color = Sin colores; `NO_COLOR` hace lo mismo
any--json = Escribe un solo documento JSON
any--name = La partida guardada

## Jugar
gesta-play = Jugar: una partida nueva, una guardada, o desde la portada
gesta-play--new = Empieza una partida nueva con este nombre (si no, el del personaje y un número)
gesta-play--save = Sigue con esta partida guardada
gesta-play--hero = El personaje listo de una partida nueva
gesta-play--packs = Paquetes con los que jugar; se añade lo que necesiten. Repítelo para dar más de uno
gesta-play--seed = Semilla de los dados: el mismo número y las mismas decisiones dan la misma partida
gesta-play--accept_packs = Sigue con la partida guardada aunque sus paquetes hayan cambiado
any--desktop = En una ventana
any--terminal = En toda la terminal
any--plain = Línea a línea: para lectores de pantalla y tuberías
any--jsonl = Para programas: un objeto JSON por línea (docs/jsonl.md)
any--narrator = Quién narra: `builtin`, que no abre ninguna conexión, o uno de los de `gesta narrator list` (si no, según los ajustes)
any--script = Juega las líneas de este archivo como si se escribieran, y termina
any--picture = Dibuja en este archivo, como SVG, la última pantalla del guion tal como la muestra el terminal
gesta-continue = Seguir con la última partida que se jugó
gesta-continue--accept_packs = Sigue aunque los paquetes hayan cambiado desde entonces
gesta-join = Entrar en la partida de un servidor con su enlace de invitación
gesta-join--link = El enlace de invitación, `gesta://...`
gesta-join--name = El nombre que ven los demás
gesta-join--packs = Paquetes con los que juega el servidor, además de los que trae el juego. Repítelo para dar más de uno

## Partidas guardadas
gesta-saves = Ver las partidas guardadas, comprobarlas, copiarlas, llevarlas a otra parte
gesta-saves-list = Enumerar las partidas guardadas; primero, la última que se jugó
gesta-saves-show = Decir por dónde va una partida guardada y qué copias tiene
gesta-saves-verify = Comprobar una partida guardada: el archivo, la cadena de sucesos, la repetición
gesta-saves-backup = Hacer ahora una copia comprobada
gesta-saves-restore = Volver a una copia; lo que hay ahora se conserva al lado
gesta-saves-restore--number = Qué copia; la 1 es la más reciente
gesta-saves-rename = Dar otro nombre a una partida guardada
gesta-saves-rename--name = El nombre que tiene
gesta-saves-rename--to = El nombre que tendrá
gesta-saves-delete = Borrar una partida guardada. Antes se hace una última copia; `restore` la recupera
gesta-saves-delete--yes = No pregunta
gesta-saves-export = Escribir una partida guardada en un solo archivo que se puede llevar a otra máquina. Para la historia, `gesta export`
gesta-saves-export--file = El archivo que se escribe
gesta-saves-import = Comprobar un archivo exportado y añadirlo a las partidas guardadas
gesta-saves-import--file = El archivo que se lee
gesta-saves-import--name = Cómo se llamará aquí (si no, como el archivo)

## La historia y los sucesos
gesta-export = Escribir la historia de una partida guardada para conservarla: Markdown, un archivo HTML o JSON
gesta-export--format = En qué forma (si no, la que diga el final del nombre del archivo; si no, Markdown)
gesta-export--format--md = Markdown, con las tiradas como notas al pie
gesta-export--format--html = Un archivo HTML que no necesita nada más
gesta-export--format--json = Un documento JSON, para programas (docs/export.md)
gesta-export--out = El archivo que se escribe; sin él, la historia va a la salida normal. No se sobrescribe nada
gesta-export--force = Sobrescribe el archivo
gesta-replay = Repetir una partida guardada desde el principio y decir a qué hashes lleva
gesta-replay--to = Se detiene en este suceso del archivo

## Probabilidades
gesta-odds = Decir las probabilidades exactas de una tirada o de un ataque, o de lo que se puede hacer en una partida guardada
gesta-odds--examples =
    Ejemplos:
      gesta odds --bonus 4 --difficulty 12
      gesta odds --bonus 4 --difficulty 12 --advantage --die +d4 --cost
      gesta odds --bonus 5 --attack --armour 13 --json
      gesta odds --save "Hedda Kroon 1"
      gesta odds --save "Hedda Kroon 1" forzar la puerta
gesta-odds--after =
    Con --json: `total` es de cuántas maneras, todas igual de probables, pueden caer los dados. Cada una de las `bands` (critical, success, cost, failure, disaster: crítico, éxito, éxito con un coste, fallo, desastre), `succeeds` (un éxito o un crítico: el porcentaje de una opción) y `achieves` (eso, o un éxito con un coste) dice cuántas de ellas son suyas en `ways`, sin redondear, y qué parte son en `percent`, con dos decimales redondeados. Donde una partida oculta algo al personaje, `ways` y `percent` son lo menos que puede ser, y `ways_max` y `percent_max`, lo más. Con --save hay una lista de tales objetos en `odds`, cada uno con el nombre (`label`) y la orden (`command`) de que trata; lo que no se tira tiene `odds` nulo.
gesta-odds--what = Lo que se piensa hacer en la partida guardada: palabras libres, o el número de una opción (nada: todas las opciones)
gesta-odds--save = Las probabilidades de lo que se puede hacer en esta partida guardada
gesta-odds--bonus = Lo que se suma al d20, de -100 a 100
gesta-odds--difficulty = Lo que hay que alcanzar, de 1 a 200
gesta-odds--advantage = Se tiran dos d20 y cuenta el mejor
gesta-odds--disadvantage = Se tiran dos d20 y cuenta el peor
gesta-odds--dice = Un dado que se suma o se resta: `+d4`, `-d6`. Repítelo para dar más de uno
gesta-odds--cost = Fallar por poco es un éxito con un coste
gesta-odds--attack = Un ataque, con la escala de los ataques; necesita --armour
gesta-odds--armour = La clase de armadura que el ataque tiene que alcanzar, de 1 a 200
gesta-odds--packs = Los paquetes cuyas reglas deciden; se añade lo que necesiten

## Lo demás
gesta-pack = Trabajar con paquetes
gesta-pack-check = Comprobar un paquete (nada: todos los instalados) y decir cada error
gesta-pack-check--path = La carpeta del paquete
gesta-pack-check--format = Cómo se dicen los errores
gesta-pack-check--format--long = Con las líneas del archivo, para personas
gesta-pack-check--format--short = Una línea por error, `archivo:línea:columna: mensaje`
gesta-pack-check--format--json = Todo en un documento JSON
gesta-paint = Pintar los lugares, la gente y las cosas de un paquete en archivos PNG
gesta-paint--pack = El paquete cuyos lugares, gente y cosas se pintan
gesta-paint--out = La carpeta donde se escriben las imágenes; si no existe, se crea. Las que ya estén se sustituyen
gesta-paint--size = El tamaño de las imágenes de lugares en píxeles, de 16 a 4096 por lado
gesta-paint--with = Que las pinte un servicio: el perfil de narrator.toml que nombra modelos para `image`. Cada cosa recibe una imagen, con el nombre que pide la carpeta `art` del paquete; las que ya estén se conservan
gesta-paint--style = Cómo tiene que pintar el servicio, en palabras
gesta-paint--dry_run = Imprimir lo que se pediría al servicio y lo más que puede costar, sin pedírselo a nadie
gesta-paths = Decir qué carpetas lee y escribe Gesta
gesta-completions = Escribir el autocompletado de una shell
gesta-completions--shell = Para qué shell
gesta-man = Escribir la página del manual, en pantalla o como gesta.1 en una carpeta
gesta-man--out = La carpeta donde se escribe gesta.1. Si ya hay una página, se reemplaza

## Narradores
gesta-narrator = Listar narradores, probar uno, ver lo que han costado, olvidar lo que han respondido
gesta-narrator-list = Listar los narradores que se pueden elegir: perfiles, y modelos que corren en este equipo
gesta-narrator-list--json = Dice un solo documento JSON
gesta-narrator-test = Pedir una sola frase a un narrador
gesta-narrator-test--name = Su nombre, como lo da la lista
gesta-narrator-cost = Decir lo que han costado los narradores
gesta-narrator-cost--json = Dice un solo documento JSON
gesta-narrator-forget = Olvidar lo que han respondido los narradores: se guarda un día, para no preguntar ni pagar lo mismo dos veces
