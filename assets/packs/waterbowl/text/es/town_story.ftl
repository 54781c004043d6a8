# El comienzo, la misión de los puntales, el diario, los hechos, las facciones y los términos del pueblo.

scenario-drought = Diecinueve cuencos
    .opening = La fuente de Ulzai lleva cinco días seca, y el Banco de las Horas paga sesenta val a quien abra la compuerta. Llevas su carta y te queda una milla. Entre el pueblo y tú hay un carro con seis barriles y tres ruedas en su sitio; la cuarta está en la alcantarilla, y el carretero habla con ella.
    .voice = Lento y con sed: polvo, piedra, números en las puertas, agua contada por cuencos. Frases más largas, que giran al final. La gente dice menos de lo que sabe, y lo dice con buenos modales. Nada está mojado si no se dice.

chapter-dry_trough = La pila seca
    .text = Un pueblo cuenta contigo, o ya ha dejado de contarte. En cualquiera de los dos casos te ha dicho lo que cuesta una hora, y todavía no lo que hacía él durante diecinueve de sus cuartos.

faction-bench = el Banco de las Horas
faction-moles = los topos

deed-freed_wheel = Sacaste el carro de Badore Sechi de la alcantarilla.
deed-shamed_itria = Llamaste al carretero por una niña con un cubo.
deed-covered_itria = Dejaste que Itria llenara el cubo.
deed-paid_water = Le diste agua a la Parte Baja.
deed-spared_boar = Dejaste beber a la jabalina.
deed-robbed_keeper = Echaste mano a la llave de la guardiana.
deed-told_keeper = Le dijiste a Mialina Tolu que está vivo.
deed-told_bench = Le dijiste al Banco que está vivo.
deed-bought_peace = Aceptaste cuarenta val de Serafinu Deiana por no hacer nada.
deed-named_beams = Dijiste en voz alta qué sujeta la Jarra Llena.
deed-stole_beams = Te llevaste de noche las vigas de la Jarra Llena.
deed-took_frames = Te llevaste los bastidores de Gavina Murru.

quest-timber = Roble verde
quest-timber-missing = Para la cola de la Mitza se apuntaron seis puntales de roble verde. Nunca llegaron.
quest-timber-missing-trace = Averiguar adónde fueron seis puntales de roble verde
quest-timber-found = Lo que iba a sostener el techo de la cola sostiene el techo nuevo de la Jarra Llena.
quest-timber-found-props = Conseguir algo que aguante un techo, de la Jarra Llena o de otro sitio
quest-timber-found-seller = Averiguar quién los vendió
quest-timber-silence = Peppa Loi dio cuatro vigas, y nadie ha sabido por qué.
quest-timber-named = Se dijo en voz alta qué eran las vigas. Las mujeres de la Parte Baja bajaron cuatro.
quest-timber-stolen = Cuatro vigas salieron de noche de la Jarra Llena.
quest-timber-frames = Los bastidores de Gavina Murru harán de puntales.
quest-timber-fell = El techo de la Jarra Llena se ha caído, y con él se han rajado dos vigas.

journal-called = El Banco de las Horas de Ulzai paga sesenta val a quien abra la compuerta de la Mitza, por el medio que sea. Firma Efis Corrias. Está en los soportales de ocho a ocho.
journal-wheel = El carro de Badore Sechi salió de la alcantarilla. Sube a Ulzai seis barriles al día, a cuatro val el odre, y no le importaría que durase otra semana.
journal-arrived = Ulzai lleva cinco días seco. El agua le llega por un túnel, la Mitza, y tiene dueño por cuartos de hora. Los nombres están en la pared de la plaza.
journal-contract = Firmado: la compuerta abierta, por el medio que sea. Diez val y la llave de la reja ahora; lo demás, después. Las dos llaves de la rueda las tienen la guardiana del cuenco y los topos.
journal-refused = Al Banco se le dijo que no. Efis Corrias aún vendería la llave de la reja, por veinte val. Puede que haya otras entradas al monte.
journal-rings = En el caño que da agua al pueblo algo da golpes. Parejos. Vienen de dentro del monte. En la casa del cuenco, dicen, lo achacan a los carros.
journal-strokes = El libro del cuenco, hace seis noches: diecinueve rayas que se marcan tres páginas más allá. Antes y después la mano es ligera.
journal-vote = Hace seis noches el Banco votó si podía cortarse el agua por causa del turno. Cuatro a uno que no.
journal-keeper = Hace seis noches llegaron ondas a la pila durante diecinueve cuencos. Mientras tanto, el Banco votaba. Después Mialina Tolu fue por un mantel. En aquel turno iban cuatro.
journal-cloth = Bajo el mantel, la pila grande está llena y lisa. Del lado de la pared, donde acaba el caño, llegan ondas, una por aliento.
journal-beams = Las vigas nuevas de la Jarra Llena llevan marcas de mina: cuatro rayas y una muesca. Para la cola se apuntaron seis puntales de roble verde.
journal-timber_end = Ya hay madera para la cola. Annica Piras apuntó en agosto seis puntales de roble; allá abajo no ha descansado ningún techo en ellos.
journal-staff = El báculo de hierro de san Itzoccor acaba en una punta cuadrada que no le va a ningún santo. Una vez al año se llevaba al monte y se giraba algo con él.
journal-sums = Con lluvia y la compuerta cerrada, el agua del monte pasará por encima a medianoche, salvo que se le dé salida más arriba.
journal-deal = Serafinu Deiana, de la Casa, ha pagado cuarenta val, y pagará otros cuarenta si el jueves a mediodía la compuerta sigue cerrada.
journal-props = En la Parte Baja, bajo unos sacos, junto al cobertizo de Annica Piras, hay madera para puntales. Pesa, y hay que llevarla a cuestas.
journal-late = El jueves a mediodía venció el pagaré. Los bancales son de la Casa, con lo que todavía salga en ellos.
journal-carried = Dos porteadores te trajeron en una puerta a la capilla del pozo. Te lo cobran por partidas, a lápiz. Firma por el Banco de las Horas E. Corrias.

codex-bowl = Cuenco
    .text = Cuenco de cobre con un agujero, puesto sobre el agua de la pila. Se hunde en un cuarto de hora. Noventa y seis hacen un día, y ochenta y ocho tienen dueño: se heredan, se empeñan o se pierden. La guardiana lo vuelca, apunta una raya y canta.
codex-bench = Banco de las Horas
    .text = Cinco dueños en cinco asientos de piedra, elegidos por los dueños. El Banco dice a quién le toca, vende lo que sobra y mantiene la Mitza. Se reúne cuando lo pide uno de los cinco. Hasta hoy no ha votado nunca que haya menos agua.
codex-mitza = Mitza
    .text = El túnel del que bebe Ulzai: una milla de roca seca, abierta a pico desde veintitrés pozos hace doscientos años. En la cabeza está el agua; más abajo, la compuerta, con una rueda y dos llaves; bajo la compuerta, la cola, que solo visitan quienes la reparan.
codex-saffron = Azafrán
    .text = Pide un riego en otoño, antes de florecer. Luego se abre en una noche y se coge a mano a la mañana siguiente: tres hebras por flor, cuatro mil flores por onza. Sin el riego se queda en hebra, y no hay otro intento hasta el año que viene.
codex-moles = Topos
    .text = Así se llaman los que cavan en Ulzai. El Banco dice «el turno». Viven en la Parte Baja, tienen ocho cuencos de los noventa y seis y bajan por familias. Abajo un topo no grita: da golpes.
codex-staff = Báculo de san Itzoccor
    .text = Cinco pies de hierro, con un gancho arriba y la punta de abajo cuadrada. El santo fue un ermitaño que comía poco. En ninguna historia suya hay báculo. Todos los años, en su día, se llevaba el báculo al monte y se traía mojado.
