# Palabras del programa sobre las reglas: opciones, probabilidades, negativas, miradas y lo fijo del narrador.

word-somebody = alguien
word-and = y
word-and-i = e
word-clock = Día { $day }, { $time }
word-hours = { $n ->
    [one] una hora
   *[other] { $n } horas
}
word-minutes = { $n ->
    [one] un minuto
   *[other] { $n } minutos
}
word-number = { $n ->
    [1] un
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
    [13] trece
    [14] catorce
    [15] quince
    [16] dieciséis
    [17] diecisiete
    [18] dieciocho
    [19] diecinueve
    [20] veinte
    [21] veintiún
    [22] veintidós
    [23] veintitrés
    [24] veinticuatro
    [25] veinticinco
    [26] veintiséis
    [27] veintisiete
    [28] veintiocho
    [29] veintinueve
    [30] treinta
    [40] cuarenta
    [50] cincuenta
    [60] sesenta
    [70] setenta
    [80] ochenta
    [90] noventa
    [100] cien
   *[other] { $n }
}
told-woke = Vuelves en ti, y es otro sitio. Alguien te ha sacado a cuestas y te ha dejado en el suelo.
told-woke-2 = De un rato no sabes nada. Al final de ese rato estás aquí, en el suelo.
told-woke-3 = Te han traído a rastras, por cómo tienes las botas, y aquí te han dejado.
told-woke-4 = Despiertas, y no es donde caíste.
told-woke-here = Vuelves en ti donde caíste, con la huella de una bota junto a la cabeza.
told-woke-here-2 = De un rato no sabes nada. Se acaba donde empezó, con la mejilla en el suelo.
told-woke-here-3 = Nadie te ha movido. Despiertas sobre un brazo, que sigue dormido cuando tú ya no.
told-woke-here-4 = Lo primero que reconoces es el suelo, y es el mismo en el que caíste.
told-hours = { $n ->
    [one] una hora
   *[other] { $number } horas
}
told-minutes = { $n ->
    [one] un minuto
   *[other] { $number } minutos
}
told-val = { $number } val
word-when-today = hoy mismo
word-when-yesterday = ayer
word-when-days = { $n ->
    [2] hace dos días
    [3] hace tres días
    [4] hace cuatro días
    [5] hace cinco días
    [6] hace seis días
    [7] hace siete días
    [8] hace ocho días
    [9] hace nueve días
    [10] hace diez días
   *[other] hace { $n } días
}
word-move-engaged = al cuerpo a cuerpo
word-move-near = unos pasos más allá
    .v2 = hasta donde no llega un brazo
    .v3 = un poco más lejos
    .v4 = hasta donde hay sitio
    .v5 = hasta medio camino
word-move-far = hasta el extremo del lugar
    .v2 = lo más lejos que se puede
    .v3 = hasta la otra punta
word-move-zone = hasta { $zone }
word-decision-travel = seguir en grupo por { $exit }
word-decision-rest = descansar en grupo { $time }

label-go = Ir por { $exit }
label-talk = Hablar con { $target }
label-leave = Acabar la conversación
label-take = Coger { $item }
label-drop = Dejar { $item }
label-wear = Ponerte o empuñar { $item }
label-use = Usar { $item }
label-give = Dar { $item } a { $target }
label-buy = Comprar { $item }
label-buy-for = Comprar { $item } ({ $val } val)
label-sell = Vender { $item }
label-sell-for = Vender { $item } ({ $val } val)
label-attack = Atacar a { $target }
label-shift-engaged = Acercarte al enemigo
label-shift-near = Retroceder unos pasos
label-shift-far = Retirarte al extremo
label-shift-zone = Moverte { $zone }
label-guard = Ponerte en guardia
label-flee = Huir por { $exit }
label-rest = Descansar { $time }
label-wait = Esperar { $time }
label-propose = Proponer al grupo: { $what }
label-agree = Aceptar
label-decline = Rechazar
label-speak = Decir algo
label-say-so = Decirle a { $target }: «{ $what }»
said-matter = ¿Qué hay de { $matter }?
said-question = ¿{ $capital }?
said-request = Le pido que { $what }.
label-improvise = { $what } ({ $skill })

odds-percent = { $n } %
odds-percent-range = { $low }-{ $high } %
odds-attack = Ataque
odds-save-against = Salvación de la otra parte
odds-surprise = Sorpresa, { $skill }
odds-surprise-note = Esta tirada es para sorprender, no para el golpe. Quien se lleva la sorpresa pierde su primer turno.
odds-opposed = { $target } tira en contra: { $roll }
odds-opposed-skill = { $target } tira en contra: { $roll }, { $skill }
odds-advantage = Dos d20, cuenta el mejor
odds-disadvantage = Dos d20, cuenta el peor
odds-proficiency = competencia
odds-unknown = algo que no sabes
odds-decimal = ,
odds-share = { $n } %
odds-share-range = { $low }-{ $high } %
band-critical = crítico
band-success = éxito
band-cost = éxito con un coste
band-failure = fallo
band-disaster = desastre
roll-formula = { $dice } contra { $difficulty }
roll-formula-contest = { $dice } contra { $roll } ({ $target })
roll-formula-save = { $dice } contra { $difficulty } ({ $target })
roll-sum = = { $total } contra { $difficulty }
roll-by = { $band } por { $n }
roll-missed = { $band }: por { $n } no llega

rejection-story_ended = La historia ha terminado. Deshaz un turno o empieza otra partida.
rejection-not_playing = Estás mirando esta partida. Solo actúan quienes juegan en ella.
rejection-down = Has caído y no puedes actuar. Alguien tiene que levantarte.
rejection-busy = Sigues con lo que haces: faltan { $time }. Espera, o mira alrededor mientras tanto.
rejection-not_your_turn = No es tu turno: ahora actúa { $actor }. El tuyo llegará por orden.
rejection-no_fight = Aquí nadie pelea, y eso solo sirve en una pelea.
rejection-no_talk = No hablas con nadie. Empieza por hablar con alguien.
rejection-shut = { $exit } no se abre. Hay que abrir paso antes, o dar con otro camino.
rejection-not_carried = No llevas { $item }. En «inventario» ves lo que tienes.
rejection-unsuitable = Con { $item } no se puede hacer eso. Prueba con otra cosa.
rejection-too_much = No puedes cargar con más de { $limit } cosas. Deja algo antes.
rejection-too_poor = Cuesta { $need } val y tienes { $have }. Vende algo o gánalo.
rejection-too_tired = Hace falta { $need } de energía y tienes { $have }. Descansa antes.
rejection-moved_already = Ya te has movido en este turno. Ataca o ponte en guardia.
rejection-out_of_range = El número debe estar entre { $min } y { $max }.
rejection-proposal_waits = Otra decisión del grupo espera respuesta. Contesta a esa primero.
rejection-no_proposal = Nadie ha preguntado nada: no hay a qué decir sí o no.
rejection-alone = No hay nadie contigo con quien decidir. Hazlo sin más.
rejection-seat_taken = Ese asiento no se puede ocupar. Elige otro.
rejection-odds_changed = La probabilidad ha cambiado a { $percent }. No se ha tirado nada. Elige de nuevo si aún lo quieres.
rejection-too_many_events = Pasarían demasiadas cosas a la vez. Hazlo por partes.
rejection-too_many_quests = Llevas { $limit } misiones abiertas y no te caben más en la cabeza. Acaba antes alguna.
rejection-no_rest = { $target } anda cerca y te quiere mal: así no hay quien duerma. Descansa menos rato o vete a otro sitio.

unknown-empty = No has escrito nada. Escribe qué haces o elige un número.
unknown-long = Es demasiado largo para una sola acción. Escribe { $limit } caracteres como mucho.
try-look = «mira { $thing }»
try-talk = «habla con { $target }»
answer-look = Echar un vistazo a { $thing }
try-look-around = «mira alrededor»
try-wait = «espera diez minutos»
unknown-number = No hay opción { $n }. Van del 1 al { $max }.
unknown-no_choices = Ahora no hay opciones numeradas.
unknown-negation = Para no hacer algo no hacen falta palabras. Escribe qué haces en su lugar.
unknown-condition = Las acciones no esperan a nada: escribe qué haces ahora.
unknown-pronoun = No está claro a qué se refiere «{ $thing }». Nombra la cosa.
unknown-compass = Las salidas de aquí tienen nombre y no puntos cardinales: { $ways }.
unknown-carried = Ya tienes { $item }.
unknown-too_many = Son demasiadas acciones en una línea. Escribe { $limit } como mucho.

ask-which = ¿Cuál?
ask-mean = ¿Quieres decir esto?
ask-mean_one = ¿Quieres decir algo de esto?
ask-sure = ¿Lo haces?
ask-price = { $item } vale { $val } val. ¿Te interesa?
ask-how_long = ¿Cuánto tiempo?
ask-way = ¿Por dónde?
ask-whom = ¿A quién te refieres?
ask-attack = { $target } no pelea contigo. ¿Atacar de todos modos?

look-plain = Miras { $thing }. Nada ahí pide una segunda mirada.
look-items = Hay por aquí: { $things }.
look-beings = Aquí contigo: { $names }.
look-heroes = De tu grupo, aquí: { $names }.
look-exits = Salidas: { $exits }.
look-exit-shut = { $exit } (no se abre)
look-exit-to = { $exit } (hacia: { $place })
look-exit-leads = Desde aquí puedes { $go }.
look-exit-leads-2 = Para { $go }, es por aquí.
look-exit-leads-3 = Podrías { $go } desde aquí.
look-exit-leads-4 = Aquí es donde puedes { $go }.
look-exit-leads-5 = Entre tú y { $exit } no hay nada.
look-exit-leads-6 = Ahora mismo podrías irte por { $exit }.
look-exit-by = Por { $exit } puedes { $go }.
look-exit-unseen = Todavía no has estado allí.
look-exit-unseen-2 = De lo que hay sabes, como mucho, de oídas.
look-exit-unseen-3 = Por ahí no has ido nunca.
look-exit-unseen-4 = Eso te queda por ver.
look-exit-closed = { $many ->
    [yes] { $exit } no se abren con solo pedirlo.
   *[other] { $exit } no se abre con solo pedirlo.
}
look-wounds-light = { $target } tiene alguna herida.
look-wounds-heavy = { $target } tiene heridas serias.
look-wounds-grave = { $target } apenas se tiene en pie.
look-dead = { $target }: sin vida.
look-ware = { $item } por { $val } val
look-wares = { $target } vende: { $wares }.
look-carry = Llevas { $things }.
look-carry-nothing = No llevas nada.

told-roll-you = Tú
told-roll-of = { $actor }: { $roll }
told-damage = daño { $n }
told-healing = curación { $n }
told-status-you = Vida { $now }/{ $most }.
told-status-other = { $actor }: vida { $now }/{ $most }.
told-status-foe = { $target }: { $distance }, { $wounds }.
told-journal = Diario: { $text }
told-quest = Misión: { $text }
told-left = { $target } ya no está aquí.
told-said-you = —{ $speech } —dices.
told-nobody-answers = Se oye, y nadie lo recoge.
told-nobody-hears = Aquí no hay nadie que responda.
told-said-other = —{ $speech } —dice { $actor }.
told-attack-natural = manos desnudas

word-something = algo
word-decision-bargain = responder en grupo: { $what }
label-subdue = Reducir a { $target } sin matar
label-shove = Apartar a { $target } de un empujón
label-grapple = Agarrar a { $target }
label-break_free = Soltarte
label-hide = Esconderte
label-help = Ayudar a { $target }
label-disengage = Retirarte sin bajar la guardia
label-parley = Parlamentar con { $target }
label-haggle = Regatear con { $target }
label-put_away = Guardar { $item }
label-dismiss = Despedir a { $target }
label-cast = Lanzar { $what }{ $rank ->
    [0] {""}
   *[other] {" "}(rango { $rank })
}
label-cast-on = Lanzar { $what } sobre { $target }{ $rank ->
    [0] {""}
   *[other] {" "}(rango { $rank })
}
label-invoke = { $what }
label-invoke-on = { $what }: { $target }
label-advance-path = Tomar la senda: { $what }
label-advance-attribute = Subir { $what } un punto
label-advance-talent = Aprender el talento: { $what }
label-advance-spell = Aprender el conjuro: { $what }
label-stand_in-guard = Mientras no estés: quedarte en guardia
label-stand_in-follow = Mientras no estés: seguir a los demás
label-stand_in-bot = Mientras no estés: actuar por tu cuenta
odds-save = salvación de { $attribute }
odds-foe = { $skill } de { $target }
rejection-guarded = { $target } no deja pasar a nadie por { $exit }. Habla, paga, cuélate o busca otro camino.
rejection-held_fast = No puedes moverte del sitio. Suéltate primero o espera a que se te pase.
rejection-silenced = No te sale la voz. Espera a que se te pase.
rejection-needs_party = Eso os compromete a todos. Proponlo a los demás.
rejection-not_known = No conoces { $spell }. Tus conjuros están en la «ficha».
rejection-no_slot = No te queda ningún espacio de rango { $rank }. Vuelven con un descanso largo.
rejection-spent = Ya has gastado { $talent }. Vuelve con un descanso largo.
rejection-no_choice = Ahora no hay nada así que elegir. Lo que trae un nivel está en la «ficha».
rejection-bad_plan = No se puede crear ese personaje: { $why }
plan-unknown = no existe { $what }.
plan-score = esa puntuación de { $what } no se puede comprar.
plan-points = las puntuaciones cuestan { $cost } puntos y hay { $points }.
plan-choice = { $what } no se puede elegir.
plan-count = hay { $chosen } y tienen que ser { $wanted }.
told-death-save = salvación de muerte { $n }
recap-dead = { $who } ha muerto.
recap-along = { $who } va contigo.
recap-down = Caíste, y sigues con vida.
recap-level = Llegaste al nivel { $level }.
recap-places = Llegaste { $places }.
recap-to = a { $place }
told-chapter = Fin del capítulo: { $title }
told-level-hit-points = Vida máxima: { $now } (antes { $before }).
told-level-energy = Energía máxima: { $now } (antes { $before }).
told-level-proficiency = Competencia: +{ $now } (antes +{ $before }).
told-level-choose = Este nivel te deja algo que elegir. Escribe «personaje».

unknown-spell = No conoces ningún conjuro llamado «{ $thing }». Los tuyos están en la «ficha».
unknown-no_spells = No sabes lanzar conjuros. Tus talentos están en la «ficha».
unknown-talent = No tienes ningún talento llamado «{ $thing }». Los tuyos están en la «ficha».
unknown-power = { $what } no tiene en qué obrar aquí y ahora.
unknown-passive = { $what } obra por su cuenta. No hace falta usarlo.
unknown-needs = Para eso te haría falta { $item }.
unknown-codex = El códice aún no dice nada de «{ $thing }». Escribe «códice» para ver lo que tiene.
unknown-not_held = No te sujeta nadie.
unknown-hide = Aquí y ahora no hay donde esconderse.
unknown-help = No hay a tu alcance nadie que necesite tu ayuda en esto.
unknown-mend = Ahora no llevas nada que te cure. Descansar sí, con tiempo.
unknown-no_parley = Con { $target } ya no hay nada que hablar.
unknown-nobody_listens = Al otro lado no escucha nadie.
unknown-haggled = Aquí los precios no se discuten, o ya los has discutido hoy.
unknown-no_follower = Nadie así va contigo.
unknown-nothing_worn = No llevas puesto ni en la mano nada que guardar.
unknown-not_worn = Entre lo que vistes y lo que empuñas no está { $thing }.

ask-spell = ¿Qué conjuro?
ask-target = ¿Sobre quién o sobre qué?
ask-advance = ¿Qué va a ser?

look-season = Es { $season }.
look-light-dim = Hay poca luz: más bultos y bordes que colores.
look-light-dark = Está oscuro. Lo que ninguna lámpara alcanza lo sabes con las manos y el oído.
look-followers = Van contigo: { $names }.
look-follows = { $target } va contigo.
look-faction = { $target } está con { $faction }.
look-exit-guarded = { $exit } (con { $target } de guardia)
look-exit-held = { $target } no deja pasar a nadie.
look-regard-hostile = { $target } te mira como se mira un problema.
look-regard-cold = { $target } te mira con frialdad.
look-regard-warm = { $target } parece tenerte buena voluntad.
look-regard-friendly = { $target } se alegra de verte.
look-remembers = { $target } no ha olvidado lo que hiciste. { $deeds }

told-light-dark = Ha oscurecido.
told-light-dim = Queda la mitad de la luz.
told-light-bright = Vuelve a haber luz.
told-meanwhile-came-1 = Entretanto { $many ->
        [yes] han
       *[no] ha
    } llegado { $names }.
told-meanwhile-came-2 = En algún momento { $many ->
        [yes] han
       *[no] ha
    } venido { $names }.
told-meanwhile-came-3 = Ahora { $many ->
        [yes] están
       *[no] está
    } aquí { $names }.
told-meanwhile-left-1 = Entretanto se { $many ->
        [yes] han
       *[no] ha
    } ido { $names }.
told-meanwhile-left-2 = En algún momento se { $many ->
        [yes] han
       *[no] ha
    } marchado { $names }.
told-meanwhile-left-3 = Ya no { $many ->
        [yes] están
       *[no] está
    } aquí { $names }.
told-season = Ha cambiado la estación. Es { $season }.

slot-hand = Mano
slot-off_hand = La otra mano
slot-body = Cuerpo
slot-head = Cabeza
slot-feet = Pies
slot-neck = Cuello
slot-ring = Anillo
stance-hidden = fuera de la vista
stance-helped = con ayuda
stance-surprised = por sorpresa
stance-disengaged = apartándose con cuidado
stance-reacted = ya ha aprovechado un hueco
stance-grappled = sin poder soltarse
stance-guarding = en guardia
brightness-dark = a oscuras
brightness-dim = con poca luz
brightness-bright = con luz
regard-hostile = hostil
regard-cold = con frialdad
regard-even = con indiferencia
regard-warm = con buena voluntad
regard-friendly = con amistad
distance-hand = al alcance de la mano
distance-near = a unos pasos
distance-far = lejos
wounds-none = sin heridas
wounds-light = con alguna herida
wounds-heavy = con heridas serias
wounds-grave = apenas en pie
