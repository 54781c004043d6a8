# Words of the program over the rules: choices, odds, refusals, looking, and what the narrator says in fixed words.

word-somebody = somebody
word-and = and
word-and-i = and
word-clock = Day { $day }, { $time }
word-hours = { $n ->
    [one] one hour
   *[other] { $n } hours
}
word-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
word-number = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [15] fifteen
    [20] twenty
    [30] thirty
    [40] forty
    [50] fifty
    [60] sixty
   *[other] { $n }
}
told-woke = You come to, and it is somewhere else. Somebody has carried you out and put you down.
told-woke-2 = There is a piece of the day that you have no account of. At the end of it you are lying here.
told-woke-3 = You were dragged, by the look of your heels, and then left.
told-woke-4 = You wake where you did not fall.
told-woke-here = You come to where you fell, with somebody's bootprint beside your head.
told-woke-here-2 = There is a piece of the day that you have no account of. It ends where it began, with your cheek on the ground.
told-woke-here-3 = Nobody has moved you. You wake with one arm under you, asleep longer than you were.
told-woke-here-4 = The first thing you know is the ground, and it is the ground you fell on.
told-hours = { $n ->
    [one] an hour
   *[other] { $number } hours
}
told-minutes = { $n ->
    [one] a minute
   *[other] { $number } minutes
}
told-val = { $number } val
word-when-today = earlier on
word-when-yesterday = yesterday
word-when-days = { $n } days ago
word-move-engaged = in close
word-move-near = a few steps off
    .v2 = out of arm's reach
    .v3 = back a little way
    .v4 = to where there is room
    .v5 = a short way off
word-move-far = to the far edge
    .v2 = as far off as the place allows
    .v3 = to the other end
word-move-zone = to { $zone }
word-decision-travel = go on together by { $exit }
word-decision-rest = rest together for { $time }

label-go = Go by { $exit }
label-talk = Talk to { $target }
label-leave = End the talk
label-take = Take { $item }
label-drop = Put down { $item }
label-wear = Put on or hold { $item }
label-use = Use { $item }
label-give = Give { $item } to { $target }
label-buy = Buy { $item }
label-buy-for = Buy { $item } ({ $val } val)
label-sell = Sell { $item }
label-sell-for = Sell { $item } ({ $val } val)
label-attack = Attack { $target }
label-shift-engaged = Close in
label-shift-near = Step back out of reach
label-shift-far = Fall back to the edge
label-shift-zone = Move { $zone }
label-guard = Stand on guard
label-flee = Run for it: { $exit }
label-rest = Rest for { $time }
label-wait = Wait { $time }
label-propose = Propose to the party: { $what }
label-agree = Agree
label-decline = Decline
label-speak = Say something
label-say-so = Say to { $target }: “{ $what }”
said-matter = What about { $matter }?
said-question = Tell me { $what }.
said-request = { $capital }, please.
label-improvise = { $what } ({ $skill })

odds-percent = { $n } %
odds-percent-range = { $low }-{ $high } %
odds-attack = Attack
odds-save-against = Save of the other side
odds-surprise = Surprise, { $skill }
odds-surprise-note = This roll is for surprise, not for the blow. Who is surprised loses the first turn.
odds-opposed = { $target } rolls against it: { $roll }
odds-opposed-skill = { $target } rolls against it: { $roll }, { $skill }
odds-advantage = Two d20, the better counts
odds-disadvantage = Two d20, the worse counts
odds-proficiency = proficiency
odds-unknown = something you do not know
odds-decimal = .
odds-share = { $n } %
odds-share-range = { $low }-{ $high } %
band-critical = critical
band-success = success
band-cost = success at a cost
band-failure = failure
band-disaster = disaster
roll-formula = { $dice } vs { $difficulty }
roll-formula-contest = { $dice } vs { $roll } ({ $target })
roll-formula-save = { $dice } vs { $difficulty } ({ $target })
roll-sum = = { $total } vs { $difficulty }
roll-by = { $band } by { $n }
roll-missed = { $band }, missed by { $n }

rejection-story_ended = The story has ended. Take back a turn, or begin another game.
rejection-not_playing = You are watching this game. Only players can act in it.
rejection-down = You are down and cannot act. Somebody has to help you up.
rejection-busy = You are still busy for { $time }. Wait, or look around meanwhile.
rejection-not_your_turn = It is not your turn: { $actor } acts now. Your turn comes in order.
rejection-no_fight = There is no fight here. That can only be done in one.
rejection-no_talk = You are not talking to anybody. Talk to somebody first.
rejection-shut = { $exit } is shut. It has to be opened first, or there is another way.
rejection-not_carried = You do not have { $item }. Your belongings are listed under “inventory”.
rejection-unsuitable = That cannot be done with { $item }. Try another thing.
rejection-too_much = You can carry no more than { $limit } things. Put something down first.
rejection-too_poor = That costs { $need } val and you have { $have }. Sell something, or earn it.
rejection-too_tired = That takes { $need } energy and you have { $have }. Rest first.
rejection-moved_already = You have moved in this turn already. Attack or stand on guard.
rejection-out_of_range = The number must lie between { $min } and { $max }.
rejection-proposal_waits = Another party decision still waits for an answer. Answer that one first.
rejection-no_proposal = Nobody has asked anything: there is nothing to say yes or no to.
rejection-alone = You are alone here: there is nobody to decide with. Just do it.
rejection-seat_taken = That seat cannot be taken. Choose another one.
rejection-odds_changed = The odds have changed to { $percent }. Nothing was rolled. Choose again if you still want it.
rejection-too_many_events = Too much would happen at once. Do it in smaller steps.
rejection-too_many_quests = You have { $limit } quests open, and no head for more. Bring one to an end first.
rejection-no_rest = { $target } is here and means you harm: nobody sleeps beside that. Rest for a shorter time, or go somewhere else.

unknown-empty = Nothing was written. Write what you do, or pick a number.
unknown-long = That is too long to be one deed. Write at most { $limit } characters.
try-look = “look at { $thing }”
try-talk = “talk to { $target }”
answer-look = Look at { $thing }
try-look-around = “look around”
try-wait = “wait ten minutes”
unknown-number = There is no choice { $n }. They go from 1 to { $max }.
unknown-no_choices = There are no numbered choices now.
unknown-negation = Not doing something needs no words. Write what you do instead.
unknown-condition = Deeds wait for nothing: write what you do now.
unknown-pronoun = It is not clear what “{ $thing }” stands for. Name the thing.
unknown-compass = The ways out of here have names and no points of the compass: { $ways }.
unknown-carried = You have { $item } already.
unknown-too_many = That is too many deeds in one line. Write at most { $limit }.

ask-which = Which do you mean?
ask-mean = Do you mean this?
ask-mean_one = Do you mean one of these?
ask-sure = Shall it be done?
ask-price = { $item } costs { $val } val. Buy it?
ask-how_long = For how long?
ask-way = Which way?
ask-whom = Whom do you mean?
ask-attack = { $target } is not fighting you. Attack all the same?

look-plain = You look at { $thing }. Nothing about it asks for a second look.
look-items = Lying here: { $things }.
look-beings = Here with you: { $names }.
look-heroes = Your companions here: { $names }.
look-exits = Ways out: { $exits }.
look-exit-shut = { $exit } (shut)
look-exit-to = { $exit } (to: { $place })
look-exit-leads = From here you can { $go }.
look-exit-leads-2 = To { $go }, this is the way.
look-exit-leads-3 = You could { $go } from here.
look-exit-leads-4 = It is here that you { $go }.
look-exit-leads-5 = Nothing is between you and { $exit }.
look-exit-leads-6 = You could leave by { $exit } this minute.
look-exit-by = By { $exit } you can { $go }.
look-exit-unseen = You have not been there yet.
look-exit-unseen-2 = What there is, you know from hearsay at most.
look-exit-unseen-3 = That way is new to you.
look-exit-unseen-4 = So far you never have.
look-exit-closed = { $many ->
    [yes] { $exit } are shut, and will not open for the asking.
   *[other] { $exit } is shut, and will not open for the asking.
}
look-wounds-light = { $target } has been hurt a little.
look-wounds-heavy = { $target } has been hurt badly.
look-wounds-grave = { $target } can hardly stand.
look-dead = { $target } is dead.
look-ware = { $item } for { $val } val
look-wares = { $target } sells: { $wares }.
look-carry = You carry { $things }.
look-carry-nothing = You carry nothing.

told-roll-you = You
told-roll-of = { $actor }: { $roll }
told-damage = damage { $n }
told-healing = healing { $n }
told-status-you = Hit points { $now }/{ $most }.
told-status-other = { $actor }: hit points { $now }/{ $most }.
told-status-foe = { $target }: { $distance }, { $wounds }.
told-journal = Journal: { $text }
told-quest = Quest: { $text }
told-left = { $target } is gone from here.
told-said-you = You say: “{ $speech }”
told-nobody-answers = It is heard, and nobody takes it up.
told-nobody-hears = Nobody is here to answer.
told-said-other = { $actor } says: “{ $speech }”
told-attack-natural = bare hands

word-something = something
word-decision-bargain = answer together: { $what }
label-subdue = Strike { $target } down without killing
label-shove = Shove { $target } away
label-grapple = Grab hold of { $target }
label-break_free = Break free
label-hide = Hide
label-help = Help { $target }
label-disengage = Step away with your guard up
label-parley = Talk { $target } out of it
label-haggle = Haggle with { $target }
label-put_away = Put { $item } away
label-dismiss = Send { $target } away
label-cast = Cast { $what }{ $rank ->
    [0] {""}
   *[other] {" "}(rank { $rank })
}
label-cast-on = Cast { $what } on { $target }{ $rank ->
    [0] {""}
   *[other] {" "}(rank { $rank })
}
label-invoke = { $what }
label-invoke-on = { $what }: { $target }
label-advance-path = Take the path: { $what }
label-advance-attribute = Raise { $what } by one
label-advance-talent = Learn the talent: { $what }
label-advance-spell = Learn the spell: { $what }
label-stand_in-guard = While you are away: stand on guard
label-stand_in-follow = While you are away: follow the others
label-stand_in-bot = While you are away: act alone
odds-save = save of { $attribute }
odds-foe = { $skill } of { $target }
rejection-guarded = { $target } lets nobody through { $exit }. Talk, pay, slip past or find another way.
rejection-held_fast = You cannot move from the spot. Break free first, or wait until it passes.
rejection-silenced = You cannot get a word out. Wait until it passes.
rejection-needs_party = That binds everybody here. Propose it to the others.
rejection-not_known = You do not know { $spell }. Your spells are listed under “sheet”.
rejection-no_slot = You have no slot of rank { $rank } left. A long rest brings them back.
rejection-spent = { $talent } is spent. A long rest brings it back.
rejection-no_choice = There is nothing like that to choose now. What a level brings is listed under “sheet”.
rejection-bad_plan = That hero cannot be made: { $why }
plan-unknown = there is no { $what }.
plan-score = the score of { $what } cannot be bought.
plan-points = the scores cost { $cost } points, and there are { $points }.
plan-choice = { $what } cannot be chosen.
plan-count = { $chosen } are chosen where there must be { $wanted }.
told-death-save = death save { $n }
recap-dead = { $who } is dead.
recap-along = { $who } goes along with you.
recap-down = You went down, and lived.
recap-level = You reached level { $level }.
recap-places = You came { $places }.
recap-to = to { $place }
told-chapter = End of the chapter: { $title }
told-level-hit-points = Most hit points: { $now } ({ $before } before).
told-level-energy = Most energy: { $now } ({ $before } before).
told-level-proficiency = Proficiency: +{ $now } (+{ $before } before).
told-level-choose = This level leaves you something to choose. Write “sheet”.

unknown-spell = You know no spell called “{ $thing }”. Your spells are listed under “sheet”.
unknown-no_spells = You cast no spells. Your talents are listed under “sheet”.
unknown-talent = You have no talent called “{ $thing }”. Your talents are listed under “sheet”.
unknown-power = { $what } has nothing to work on here and now.
unknown-passive = { $what } works by itself. It does not have to be used.
unknown-needs = For that you would need { $item }.
unknown-codex = The codex has nothing under “{ $thing }” yet. Write “codex” for what it has.
unknown-not_held = Nobody is holding you.
unknown-hide = There is no getting out of sight here and now.
unknown-help = There is nobody in reach who needs your help in this.
unknown-mend = You carry nothing now that would heal you. A rest does, in time.
unknown-no_parley = { $target } is past talking.
unknown-nobody_listens = Nobody on the other side is listening.
unknown-haggled = The prices here are not open to talk, or you have talked about them today.
unknown-no_follower = Nobody like that goes along with you.
unknown-nothing_worn = You wear and hold nothing that could be put away.
unknown-not_worn = You are not wearing or holding { $thing }.

ask-spell = Which spell?
ask-target = On whom, or on what?
ask-advance = What shall it be?

look-season = It is { $season }.
look-light-dim = The light is poor: shapes and edges, and you fill in the rest.
look-light-dark = It is dark. What no lamp falls on you know by hand and ear.
look-followers = Going along with you: { $names }.
look-follows = { $target } goes along with you.
look-faction = { $target } stands with { $faction }.
look-exit-guarded = { $exit } (guarded by { $target })
look-exit-held = { $target } lets nobody through.
look-regard-hostile = { $target } looks at you as at something that has to be dealt with.
look-regard-cold = { $target } has a cold eye for you.
look-regard-warm = { $target } seems well disposed to you.
look-regard-friendly = { $target } is glad to see you.
look-remembers = { $target } has not forgotten: { $deeds }

told-light-dark = It has grown dark.
told-light-dim = Half of the light is left.
told-light-bright = It is light again.
told-meanwhile-came-1 = In the meantime { $names } { $many ->
        [yes] have
       *[no] has
    } come.
told-meanwhile-came-2 = At some point { $names } came.
told-meanwhile-came-3 = By now { $names } { $many ->
        [yes] are
       *[no] is
    } here.
told-meanwhile-left-1 = In the meantime { $names } { $many ->
        [yes] have
       *[no] has
    } gone.
told-meanwhile-left-2 = At some point { $names } left.
told-meanwhile-left-3 = You did not see { $names } go.
told-season = The season has turned. It is { $season }.

slot-hand = Hand
slot-off_hand = Other hand
slot-body = Body
slot-head = Head
slot-feet = Feet
slot-neck = Neck
slot-ring = Ring
stance-hidden = out of sight
stance-helped = helped
stance-surprised = taken by surprise
stance-disengaged = stepping away with care
stance-reacted = has struck at an opening
stance-grappled = held fast
stance-guarding = on guard
brightness-dark = dark
brightness-dim = dim
brightness-bright = bright
regard-hostile = hostile
regard-cold = cold
regard-even = indifferent
regard-warm = well disposed
regard-friendly = friendly
distance-hand = at hand
distance-near = a few steps off
distance-far = far off
wounds-none = unhurt
wounds-light = hurt a little
wounds-heavy = hurt badly
wounds-grave = hardly standing
