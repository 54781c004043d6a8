# The quests of the water and the smoke, the journal, the chapters and how it ends.

weather-clear = clear sky
    .look = The sky is clear from edge to edge, as it has been since August.
    .look-2 = Not a mark on the whole sky. The swallows have gone where there are flies.
    .look-3 = Swept, the sky, and nothing on it that could ever be rain.
weather-storm = storm
    .look = It rains as if a bill were being paid: all at once, and with witnesses.
    .look-2 = The rain comes in off the hill in sheets, and somebody has put out every pot that there is.
    .look-3 = Water stands in the air and falls as well. Gutters that were thought dead are speaking.

chapter-hours = Hours
    .text = The gate was not shut against the town. It was shut for one man, and now you are one of those who know it. In the square they are still counting. Rain has come over the hill, and before it goes it will have an opinion too.
chapter-knocking = Knocking
    .text = Here the bowl stops. What the water did, what the terraces did, and who was there to say the hour, stands below.

quest-water = The gate
quest-water-called = Somebody is to open the gate of the Mitza. There is money in it.
quest-water-called-bench = Speak to the Bench, in the arcade
quest-water-hired = You have signed for the Bench: sixty val for the open gate, ten of them in hand.
quest-water-hired-way_in = Find a way into the Mitza
quest-water-unhired = You have said no to the Bench. The gate is still shut.
quest-water-unhired-way_in = Find a way into the Mitza without the Bench's key
quest-water-below = You are inside the Mitza.
quest-water-below-who = Find out who shut the gate, and why
quest-water-knock = Below the gate a man lies under the roof, alive. Opened, the gate drowns him.
quest-water-knock-keys = Two keys for the wheel: the bowl's and the diggers'
quest-water-knock-props = Props for the roof of the tail
quest-water-knock-spillway = Let the head out by the old spillway
quest-water-knock-decide = Decide
quest-water-silent = The knocking has stopped.
quest-water-silent-gate = The gate is still shut
quest-water-opened = The gate is open.
quest-water-held = The gate was held shut, and he was dug out.
quest-water-cut = He was got out without his leg, and the gate is open.

quest-smoke = Sulphur
quest-smoke-straw = Somebody has plans for the moles, and for a heap of wet straw.
quest-smoke-straw-stop = See that it does not burn
quest-smoke-straw-warn = Tell the moles
quest-smoke-stopped = The straw will not burn.
quest-smoke-warned = The moles have hung the shafts with brattice. The overseer can burn what he likes.
quest-smoke-lit = The straw has burned, and there were people below it.
quest-smoke-turned = Zuane Corda has signed: six props of green oak, sold, thirty val.

happening-bond_lapsed = It is Friday. What was pledged in Ulzai fell due yesterday at noon, and there was no water on it.
happening-knocking_stops = The fifth morning is very quiet. It takes a while to notice what there is less of.
happening-smoke_rises = Toward dark a yellow smell comes over the hill and lies down in every hollow that it finds. Somebody up at the shafts is working a bellows.
happening-tzelu_speaks = With Grixa gone they send to the barricade for Tzelu. He comes, looks at the box that she sat on, and stays on his feet beside it.

deed-stopped_smoke = You put an end to the overseer's straw.
deed-lit_smoke = You helped to burn sulphur over people.
deed-let_ruju_go = You let the guard go home.
deed-beat_mole = You fought at the barricade.
deed-gave_water_below = You gave water to the barricade.
deed-sat_with = You sat with the man under the rock.

journal-ruju = The guard at the grille has bread in his ears. He says that the hill knocks, at night, and that it is too regular for a hill.
journal-straw = Wet straw and a sack of sulphur lie by shafts four and nine. Zuane Corda, the overseer, means to smoke the moles out of the Mitza.
journal-shaft = Number nine, marked with whitewash, goes down to Mother, the head of the water. It wants a rope. Diggers used it once; bats do now.
journal-air = The bad air in the long gallery moves: it can be waited for, fanned, or run through. The way to the Elbow is open.
journal-barricade = The moles have closed the Elbow with the doors of their own houses. Tzelu keeps it. Annica Piras and Tia Lena, at the Low Side, have people behind it.
journal-knock = Bachis Tolu lies in the tail, below the gate, held by the left leg. The moles shut the gate to keep the water off him. They want props, and two days.
journal-bachis = He asks what hour it is. He has counted bowls on the rock for as long as he has lain there, and is out by one.
journal-message = Mialina Tolu sent him the hour, in bowls. He had it wrong by one, and has put it right.
journal-spill = After rain the head stands over the gate within hours. An old spillway in Mother can let it out on the Low Side; its stone has a square socket.
journal-roof = Four props stand under the roof of the tail, and groan, as they should. Grixa Usai says: two days, if the head can be kept from coming over the gate.
journal-keys = The wheel has two locks. HOURS is the bowl's key, on Mialina Tolu's belt. HANDS is the diggers', on a peg over Grixa Usai.
journal-slate = The moles' own slate: four men on the shift, six props of green oak booked out for the tail, none of them set.
journal-silent = They asked you what you had been doing, those five days. It was not put as a question.

journal-ep_late = At noon the House's clerk wound his watch. Bonds are punctual; it is the best that is said of them.
journal-ep_rings = In the bowl-house the cloth is folded on the cot. Rings come in over the water from the wall side, evenly, for nineteen bowls. Then the water is flat.
journal-ep_told = He knocked each bowl as it sank. She answered, with the tip of a spoon, on the rim. Nobody else in the town was keeping the time that night.
journal-ep_knife = It was your hand. Grixa says so to nobody, which takes her some trouble.
journal-ep_carried = They were carried out first, all four, feet to the light, and lay a night in the well chapel with the candles going round. When the gate went up the moles stood by it, and afterwards they walked home in their socks.
journal-ep_low = The old cut runs. In the Low Side the stones come out of the buckets, one after another, in the order of the queue.
journal-ep_level = The water comes down the channel all in one, and nobody can say which part of it is whose. In the arcade a mason has been asked what it would cost to polish a name off marble. He says: each?
journal-ep_boar = At the new overflow, toward evening, there are hoof-prints, and in the mud the shape of a sow who has lain down in it and taken her time.
journal-ep_beams_named = The Full Jug serves under the sky until the spring. Six holes in its walls are kept open, by order of the Bench, which had to vote on it, and did, five to none.
journal-ep_beams_silent = There is no better roof in Ulzai than the Full Jug's. In wet weather it creaks, and Peppa Loi turns up the talk. You still drink there for nothing.
journal-ep_deal = The second forty val lie on the table at the Full Jug, under a saucer, for whoever wants them. Serafinu Deiana says that it was nothing.
journal-ep_deal_broken = Serafinu Deiana asks for nothing back. He writes your name down, that is all, in a hand that will be legible for a hundred years.
journal-ep_month = The bond said "by the Bench's own vote", and there was a vote. The House waits a month, to the day. A month does not bring back saffron. It is long enough for Gavina Murru to tell her husband.
journal-ep_zuane = Zuane Corda's paper hangs in the arcade: six props, thirty val, and his name, with a flourish. People read it while they wait. He has gone to the coast to be cheerful.
journal-ep_sidore = Sidore Pau carries oil again. He goes in first, now, and calls each lamp by its name, out loud, the whole word.
journal-ep_button = A horn button is sewn to the tablecloth in the bowl-house, in a corner, with copper wire. It buttons nothing.
journal-ep_steps = Four hundred and six steps from the trough to the door with a full bucket. Four hundred and two, by All Saints. Itria is growing.
journal-ep_paid = Fifty val, counted twice by a man who does not look up. He had it written as sixty; ten you had already.

codex-comb = The comb
    .text = A bar of marble across the channel, with gaps that share the water out. Eight gaps are a hand wide. The ninth takes two fingers and is the Low Side's, because the diggers were paid in water, once, by somebody who measured with his own hand and a child's.
codex-green_oak = Green oak
    .text = Diggers prop with green oak because it talks. It groans for an hour before it breaks, and a man can walk a long way in an hour. Dry timber holds more and says nothing.
codex-bad_air = Bad air
    .text = Air that has lain too long in a low place. It has no smell and does not choke; it makes people comfortable. A flame goes blue in it, and then small. The hill breathes in by day and out by night. By night, or with a cloth, it can be moved.
codex-knock_code = The knocks
    .text = On wood, rock or pipe. Once: here. Twice: and you? Three: come. Seven: leave me. There is no knock for help; it is understood.
codex-nonna = Nonna
    .text = The eel of the lake called Mother. She was full-grown when Tia Lena was a girl. Diggers give her the heel of the loaf before they touch the stone, and say good day. Those who did not have mostly been polite since.

ending-opened = Opened
    .text = Nobody cheers at a sound. It comes along the pipe at the fourth bowl, a cough, then a word, then water, and Itria pulls the cork and sits down in it in her dress. On Saturday the terraces are violet to the last wall, and the women are in them before it is light. In the bowl-house Mialina Tolu tips the bowl, writes the stroke, and calls the hour.
ending-held = Held
    .text = It takes two days and two nights and every hand that can hold a basket. He comes out feet first, grey as a root, and asks what hour it is, and they tell him. By then the noses of the saffron have dried to thread. Men from the coast number the terraces in whitewash, and the only hat raised to them is Serafinu Deiana's. Gavina Murru pays rent on a wall her grandfather named. In Ulzai nobody says that it was wrong. Not everybody says good morning.
ending-cut = A Bowl and a Leg
    .text = The gate goes up, and the water runs over the place where he lay and finds a boot there, the good one. The saffron blooms. In winter Bachis Tolu sits by the basin with a blanket over what there is, and calls the bowls at night, so that his aunt sleeps, the first keeper's kin who ever saw her do it. He is civil to everybody. When you come in he knocks on the wood, seven times, and waits for you to go.
ending-opened_late = Opened
    .text = Nobody cheers at a sound. It comes along the pipe at the fourth bowl, a cough, then a word, then water, and Itria pulls the cork and sits down in it in her dress. On Saturday the terraces are wet to the last wall, and grey. Men from the coast walk along them with whitewash, numbering. In the bowl-house Mialina Tolu tips the bowl, writes the stroke, and calls the hour, and it has an owner.
ending-cut_late = A Bowl and a Leg
    .text = The gate goes up, and the water runs over the place where he lay and finds a boot there, the good one. It goes on to the terraces, where nothing wants it. Gavina Murru pays rent on a wall her grandfather named. In winter Bachis Tolu sits by the basin with a blanket over what there is, and calls the bowls at night, so that his aunt sleeps. He is civil to everybody. When you come in he knocks on the wood, seven times, and waits for you to go.
ending-fallen = Fallen
    .text = They carry you up on a door. Mialina Tolu, who was never told your name, writes a fifth stroke where there were four, in pencil, and goes back to the bowl.
