# Lo que se puede hacer en cada lugar, y lo que ayuda o estorba.

action-force_door = Forzar la puerta del peaje
    .also = patada patadon reventar derribar echar abajo tirar palanca hombro embestir forzar romper empujon bruta astillar descerrajar golpes tumbar bestia bravas patear cargarme ariete astillas
    .success = Buscas dónde cede y empujas ahí hasta que dentro cede otra cosa antes que tú. La puerta se abre como si ya lo tuviera pensado, y no ladra nadie.
    .cost = Se abre de golpe y contra la pared, con un estampido que cruza el fango y vuelve. Con él salen los perros.
    .failure = La cerradura gime. La puerta cede el ancho de un dedo, ni uno más, y da contra madera: por dentro la cruza una tranca.
    .disaster = Te lanzas contra ella, y la cerradura, el roble y la tranca se lanzan contra tu hombro. Dentro suenan uñas en las tablas. En el ventanillo se apaga la luz.

action-pick_lock = Abrir la cerradura con ganzúa
    .also = ganzua ganzuas cerradura hurgar horquilla alambre ojo descerrajar cerrojo pestillo maña ganchos forzar sin llave cerrajero trastear jugar pinchar horquillas herramienta
    .success = Cuatro guardas, limadas todas por el mismo tonto meticuloso. Corre el pestillo. Detrás hay una tranca; dos dedos por la rendija la sacan de sus soportes. La noche no se ha enterado.
    .cost = Corre el pestillo, y dos dedos por la rendija levantan la tranca. La ganzúa no vuelve a salir, o no sale entera.
    .failure = La tercera guarda no es una guarda. Cuando entiendes lo que es, las dos primeras han vuelto a cerrarse.
    .disaster = La ganzúa se parte como una ramita seca, y dentro dos perros se ponen a comentarlo.

action-listen_door = Escuchar tras la puerta del peaje
    .also = oreja oido pegar arrimar escuchar oir dentro ruido madera aguzar antena orejita parar pegada fisgar rendija ladridos respiracion
    .success = Roble contra la oreja. Cuando el viento se apoya en la puerta, algo largo y suelto golpea por dentro a la altura de tu cinturón: una tranca, en sus soportes. Más abajo respiran dos, y no a la vez.

action-search_wall = Registrar el muro del mar
    .also = algas piedras palpar tantear escondido hueco muro marea malecon rebuscar grieta debajo registrar algas manosear rendija escarbar tientas rastrear pasadizo entrada secreta
    .success = Donde las algas son cortas, tus dedos dan con hierro: una trampilla del ancho de tus hombros, para limpiar la esclusa desde dentro. No tiene cerradura. ¿Quién iba a venir por el mar?
    .cost = La encuentras con el pie. Donde las algas son cortas hay una trampilla de hierro y, delante, un hoyo lleno de mar. La entrada es tuya. El agua también, hasta el pecho.
    .failure = Algas, piedra, más algas, un cangrejo que no suelta. Se han ido diez minutos de bajamar y todavía queda mucho muro.
    .disaster = Las algas se desprenden y te vas con ellas al canal que corre al pie del muro. Está más frío de lo que parecía, y lo parecía mucho. Has encontrado el fondo, que es fango.

action-burn_ledger = Quemar el libro en la estufa
    .also = llamas fuego estufa quemar echar arrojar lumbre cenizas destruir arder humo pasto prender candela hoguera ceniza chamuscar brasas fogon carbon
    .success = El libro entra de lomo. No quiere prender; luego prende la sal del papel y la llama se vuelve verde. La aguja ha dejado de sonar.

action-dry_clothes = Secarte la ropa en la estufa
    .also = secar secarme calentar empapado mojada mojado ropa estufa calorcito calor humeda tender chorreando chorrear calada calado huesos escurrir abrigo remojo pulmonia templar calentito fogon arrimarme
    .success = Echas vapor. El tendero aparta sus velas y no hace comentarios, que viniendo de él es un regalo.

action-take_ledger = Soltar el libro de su cadena
    .also = cadena libro descolgar arrancar llevarme coger agarrar libraco mangar birlar tomo eslabon eslabones desenganchar desprender soltar zafar tirar mamotreto
    .success = Un tornillo, cuatro vueltas. La cadena cae del escritorio con ruido de calderilla y el libro es tuyo: pesa como un niño de dos años.

action-slip_ledger = Llevarte el libro en las narices de los perros
    .also = narices hocico sigilo disimulo puntillas escamotear birlar robar libro libraco calladito sin despertar enteren hurtadillas pispar guindar cautela sigilosamente delante canes disimuladamente zampan mientras comen
    .success = Giras el tornillo entre un aliento y otro del perro gris. La cadena se va metiendo en tu manga, eslabón a eslabón. Un rabo golpea una vez las tablas, y la casa no dice más.
    .cost = Ya tienes el libro bajo el brazo cuando el último eslabón se escurre del escritorio. Suena. Los dos perros te miran a ti, y luego miran lo que llevas.
    .failure = A la segunda vuelta chirría el tornillo. Cuatro ojos te miran la mano. El libro está atado; los perros, no.
    .disaster = Das un paso atrás para ver mejor y pisas una zapatilla. Los dientes te llegan al tobillo antes que el gruñido.

action-feed_dogs = Dar de comer a los perros
    .also = comida pan tirar echar dar de comer sobras corteza alimentar cebar mendrugo entretener distraer hogaza zampar papeo rancho migas panecillo cebo golosina tripa llenar chuchos
    .success = Partes el pan sobre los cuencos. Esperan, los dos, hasta que dices una palabra, la que sea. Entonces comen, y a partir de ahí eres de la casa.
    .cost = El gris toma el pan y algo de la mano. Después parece que le da vergüenza y se te echa sobre el pie. Te dejarán en paz.
    .failure = El pan desaparece en dos bocados y no les cambia la opinión. Siguen delante del escritorio.

action-search_desk = Registrar el escritorio
    .also = cajones cajon escritorio mesa papeles registrar hurgar revolver rebuscar fisgar gaveta gavetas esculcar urgar mueble documentos compartimento chusmear
    .success = Lo de dentro y lo de encima están a la vista de cualquiera. Así que te tumbas boca arriba donde el suelo está gastado, y miras. Por debajo, la tabla está llena de filas hechas a punta de clavo.
    .failure = Plumillas, cordel, un diente en una caja de fósforos. Lo dejas todo como estaba. Si escondió algo, no fue para quien mira en los cajones.

action-unbar_door = Quitar la tranca de la puerta del peaje
    .also = tranca barra desatrancar quitar alzar levantar abrir travesaño madero sacar correr retirar madera descorrer palo tablon desbloquear
    .success = De la puerta cuelga su abrigo, con la llave en el bolsillo. La tranca sale de unos soportes engrasados para los brazos de un viejo. La puerta ya se abre por los dos lados.

term-crowbar = palanca
term-bar_inside = la tranca de dentro
term-lantern = luz de linterna
term-dogs_awake = los perros están despiertos
term-by_name = lo llamas por su nombre
term-gin = ve de quién es la ginebra que llevas
term-read_it = has leído las dos mitades
term-customer = le has comprado algo
