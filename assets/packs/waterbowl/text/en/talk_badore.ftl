# The carter. Speaks to his mule and answers for it; money is "the little ones". His water is from the chapel's own well.

dialogue-badore-wheel = "Thirteen here says you look strong. I said, from that side." He has one hand flat on the mule, keeping his place.
dialogue-badore-wheel-how = "How did it go in?"
    .also = end up happen stuck ditch way in accident wheel cart get there go happened culvert
dialogue-badore-wheel-news = "What is this about a fountain?"
    .also = fountain water heard story town people say mention news rumours gossip dry rumour tell
dialogue-badore-wheel-off = "I'll see what can be done."

dialogue-badore-how = "Backwards. He'd seen a lizard. You had, don't look at me." He shows you the ways out on three fingers: "A shoulder. A pole, there's one in the wall. Or you talk to him; he's stopped listening to me since the bend."
dialogue-badore-how-news = "What is this about a fountain?"
    .also = fountain water heard story town people say mention news rumours gossip dry rumour tell
dialogue-badore-how-off = "I'll see what can be done."

dialogue-badore-town = "Five days dry. They went down and they stay down, and Thirteen and I go up and down in their place, don't we, with six on the back. He says it can't last. I say a week would do us."
dialogue-badore-town-who = "Who went down?"
    .also = pay paid went down who how
dialogue-badore-town-off = "I'll see what can be done."

dialogue-badore-moles = "Moles. They call themselves that, so you may. Dug the Mitza, mend the Mitza, and now they've shut the Mitza and sit on it." The mule breathes out. "He says nobody sits on a stone for pleasure. He's stood on enough of them."
dialogue-badore-moles-off = "I'll see what can be done."

dialogue-badore-remembers = "There's that shoulder. Look who it is, Thirteen; no, the other way." He wipes the rim of the measure on his sleeve, which he does not do for everybody. "For you three of the little ones. He insists."
dialogue-badore-remembers-buy_water = Buy a skin of water for three val.
    .also = buy water skin val pay drink sell
dialogue-badore-remembers-off = "Tell him it was nothing."

dialogue-badore-thanks = "Well, now he'll be unbearable. He thinks it was him." The carter moves a sack off the seat without quite asking. "It's half an hour by the bend, sitting. The wash is quicker, if you like arguing with pigs."
dialogue-badore-thanks-ride = "I'll ride."
    .also = ride cart climb aboard hop on seat get up lift
dialogue-badore-thanks-news = "What happened to the fountain?"
    .also = fountain water heard story town people say mention news rumours gossip dry rumour tell
dialogue-badore-thanks-walk = "I'll walk."
    .also = walk foot get down legs rather mind

dialogue-badore-lost = "Eleven of the little ones, that barrel. Gone down a lizard." He is still looking at the wet place. "He says get up all the same; he says you pulled. I say the seat's free, it's the barrel that was dear."
dialogue-badore-lost-ride = "I'll ride."
    .also = ride cart climb aboard hop on seat get up lift
dialogue-badore-lost-pay = Give him four val for it and get up.
    .also = pay four val get up ride
dialogue-badore-lost-walk = "I'll walk."
    .also = walk foot get down legs rather mind

dialogue-badore-town_free = "Moles went down to the gate, shut it, and piled their own doors up behind them. Five days. Nobody's said what for. Up there they say wages, and they say it very fast, don't they, Thirteen?"
dialogue-badore-town_free-ride = "I'll ride."
    .also = ride cart climb aboard hop on seat get up lift
dialogue-badore-town_free-walk = "I'll walk."
    .also = walk foot get down legs rather mind

dialogue-badore-riding = The first wall goes by at the speed of a mule. "There's two keys to that wheel, and they're kept by two people who don't greet. That's one thing. The other is, six new beams went into the Full Jug, and I haul for this whole hill, and I never hauled them." He shifts, to let the mule have his say. "We'll put you down at the trough. We've to see about something behind the chapel. At six we sell."
dialogue-badore-riding-get_down = Ride on, and get down in the square.
dialogue-badore-riding-walk = Change your mind and get down here.
    .also = walk foot get down legs rather mind

dialogue-badore-straw = "You'll know about animals. Eight loads of straw, for the overseer, the jolly one; wet, he wanted it wet, and up to the shafts with it. Thirteen asked me what lives up there that eats straw." He waits. "I'd no answer. He's not let it drop since."
dialogue-badore-straw-who = "How did he pay?"
    .also = pay paid went down who how
dialogue-badore-straw-off = "I'll ask up there."

dialogue-badore-buyer = "That's it. The little ones on the nail, both times; and the time before that he'd owed me since Easter." He lowers his voice below the ear of the mule. "And two sacks on top that stank of matches."
dialogue-badore-buyer-off = "Thank you."

dialogue-badore-square_sale = "Four of the little ones, and don't tell me it was three on Monday. Thirteen was younger on Monday."
dialogue-badore-square_sale-buy_water = Buy a skin of water for four val.
    .also = buy water skin val pay drink sell
dialogue-badore-square_sale-buy_cheap = Buy a skin of water for two val, as agreed.
    .also = buy water skin two val agreed cheap
dialogue-badore-square_sale-why = "Six barrels a day. Where does a dry hill keep them?"
    .also = six barrels day dry hill keep where water from
    .success = His hand goes to the mule's neck. The barrels drip; there is moss on the hoops, the short kind, that grows in the shade of a building.
    .failure = "Far," he says. "Ask his feet."
dialogue-badore-square_sale-damp = "They say there's a wet ring on the lid of the chapel's font. It's as wide as a barrel."
    .also = wet ring lid font chapel barrel wide
dialogue-badore-square_sale-off = "Not today."

dialogue-badore-poured = He pours to the brim and a thumb over, so that you carry it away in both arms. "Don't jog it. He'll think you're laughing at him."
dialogue-badore-poured-off = "Good evening."

dialogue-badore-far_well = "There's a spring the other side of the ridge. It's a secret. It's so far that it's a secret even from us, isn't it, and we go."
dialogue-badore-far_well-off = "I see."

dialogue-badore-well = For the first time he does not ask the mule. "It's a well-chapel. It's got a well in it. He keeps the key under a saint, and nobody prays at four in the morning." Then, low: "If they open that gate I'm a man with six barrels."
dialogue-badore-well-threat = "Half price, or the priest hears it from me."
    .also = half price priest tell threaten or else
    .success = He takes the chalk out of his own hat.
    .failure = The queue has begun to listen. So has he; and he has the barrel, and they have skins.
dialogue-badore-well-off = "It's your well as much as anybody's."

dialogue-badore-halved = "Two of the little ones. For you, and you never said so. He's ashamed of us both."
dialogue-badore-halved-off = "Good evening."

dialogue-badore-unhalved = "Tell him. Tell him loud. Then there's no cart tonight, and you can explain to them why." He nods along the queue. Nobody in it looks as if they wanted an explanation.
dialogue-badore-unhalved-off = "Good evening."

dialogue-badore-indoors = "We're not selling in here. He's asleep on his feet, in the stable, and I go down by and by to keep him company."
dialogue-badore-indoors-news = "What do people say?"
    .also = fountain water heard story town people say mention news rumours gossip dry rumour tell
dialogue-badore-indoors-off = "Sleep well, both of you."

dialogue-badore-plain = "We're not selling. He's asleep on his feet, and I'm his company."
dialogue-badore-plain-news = "What do people say?"
    .also = fountain water heard story town people say mention news rumours gossip dry rumour tell
dialogue-badore-plain-off = "Sleep well, both of you."

dialogue-badore-evening = "That it's Thursday soon. That the House's man has had his good coat brushed. He says when a man brushes a coat for a dry town it's not us he wants to look nice for."
dialogue-badore-evening-off = "Sleep well, both of you."
