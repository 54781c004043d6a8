# The beginning, the quest of the props, the journal, deeds, factions and terms of the town.

scenario-drought = Nineteen Bowls
    .opening = The fountain of Ulzai has been dry for five days, and the Bench of Hours pays sixty val to whoever opens the gate. You have its letter and a mile to go. Between you and the town stands a cart with six barrels and three good wheels; the fourth is in the culvert, and the carter is talking to it.
    .voice = Slow and thirsty: dust, stone, numbers on doors, water counted by the bowl. Longer sentences that turn at the end. People say less than they know, and say it politely. Nothing is wet unless it is said to be wet.

chapter-dry_trough = The Dry Trough
    .text = A town counts on you, or has counted you out. Either way it has told you what an hour costs, and not yet what it was doing during nineteen of its quarters.

faction-bench = the Bench of Hours
faction-moles = the moles

deed-freed_wheel = You got Badore Sechi's cart out of the culvert.
deed-shamed_itria = You called the carter on a girl with a bucket.
deed-covered_itria = You let Itria fill her bucket.
deed-paid_water = You gave the Low Side water.
deed-spared_boar = You let the sow drink.
deed-robbed_keeper = You put your hand on the keeper's key.
deed-told_keeper = You told Mialina Tolu that he lives.
deed-told_bench = You told the Bench that he lives.
deed-bought_peace = You took forty val from Serafinu Deiana for doing nothing.
deed-named_beams = You said aloud what holds up the Full Jug.
deed-stole_beams = You took the beams of the Full Jug by night.
deed-took_frames = You took Gavina Murru's drying frames.

quest-timber = Green oak
quest-timber-missing = Six props of green oak were booked out for the tail of the Mitza, and never arrived there.
quest-timber-missing-trace = Find out where six props of green oak have gone
quest-timber-found = What was to hold the roof of the tail holds the new roof of the Full Jug.
quest-timber-found-props = Get something that will hold a roof, from the Full Jug or elsewhere
quest-timber-found-seller = Find out who sold them
quest-timber-silence = Peppa Loi gave four beams, and nobody has heard why.
quest-timber-named = It was said aloud what the beams were. The women of the Low Side took down four.
quest-timber-stolen = Four beams went from the Full Jug by night.
quest-timber-frames = Gavina Murru's drying frames will have to do for props.
quest-timber-fell = The roof of the Full Jug is down, and two of its beams with it are split.

journal-called = The Bench of Hours of Ulzai pays sixty val to whoever opens the gate of the Mitza, by whatever means. Efis Corrias signs for it. He sits in the arcade from eight until eight.
journal-wheel = Badore Sechi's cart was freed from the culvert. He carries six barrels a day to Ulzai, at four val a skin, and would not mind another week of it.
journal-arrived = Ulzai is dry for the fifth day. Its water comes by a tunnel, the Mitza, and is owned by the quarter of an hour. The names are on the wall of the square.
journal-contract = Signed: the gate open, by whatever means. Ten val and the key to the grille now, the rest after. The two keys of the wheel are with the keeper of the bowl and with the diggers.
journal-refused = The Bench was told no. Efis Corrias would still sell the key to the grille, for twenty val. There may be other ways into the hill.
journal-rings = In the pipe that feeds the town something knocks. Evenly. It comes from inside the hill. In the bowl-house, it is said, they put it down to carts.
journal-strokes = The bowl book, six nights ago: nineteen strokes, pressed through three pages. Before and after them the hand is light.
journal-vote = Six nights ago the Bench voted whether the water could be stopped because of the shift. Four to one that it could not.
journal-keeper = Six nights ago the rings on the basin came for nineteen bowls. All that while the Bench was voting. Then Mialina Tolu fetched a cloth. There were four on that shift.
journal-cloth = Under the tablecloth the great basin is full and flat. Rings come in from the wall side, where the pipe ends, one to a breath.
journal-beams = The new beams of the Full Jug carry pit marks: four strokes and a notch. Six props of green oak were booked out for the tail.
journal-timber_end = There is wood to be had for the tail. Annica Piras had six props of oak booked out in August; no roof down there has rested on one of them.
journal-staff = The iron staff of Saint Itzoccor has a square end that fits no saint. Once a year it was carried into the hill and something was turned with it.
journal-sums = After rain, with the gate shut, the head in the hill will rise over it by midnight, unless it is let out higher up.
journal-deal = Serafinu Deiana of the House paid forty val, and will pay forty more, if the gate is still shut on Thursday at noon.
journal-props = Wood for props lies under sacking at the Low Side, beside Annica Piras's shed. It is heavy, and has to be carried by hand.
journal-late = On Thursday at noon the bond lapsed. The terraces belong to the House, with whatever still comes up on them.
journal-carried = Two porters brought you on a door to the well chapel. It is charged item by item, in pencil, for the Bench of Hours: E. Corrias.

codex-bowl = Bowl
    .text = A copper bowl with a hole in it, set on the water of the basin. It sinks in a quarter of an hour. Ninety-six make a day. Eighty-eight of these are owned; they can be left to a daughter, pledged, or lost. The keeper tips it, writes a stroke, and calls.
codex-bench = Bench of Hours
    .text = Five owners, on five stone seats, elected by the owners. The Bench says whose turn it is, sells what is left over, and keeps the Mitza in repair. It meets when one of the five asks for it. It has never yet voted for less water.
codex-mitza = Mitza
    .text = The tunnel that Ulzai drinks from: a mile through dry rock, dug with picks from twenty-three shafts two hundred years ago. At its head stands the water; below that is the gate, with one wheel and two keys; below the gate, the tail, which nobody visits but the people who mend it.
codex-saffron = Saffron
    .text = It wants one watering in autumn, before it blooms. Then it opens in a night and is picked by hand the next morning, three threads to a flower, four thousand flowers to an ounce. Without the watering it goes back to thread, and there is no second try until next year.
codex-moles = Moles
    .text = What the diggers of Ulzai call themselves. The Bench says "the shift". They live on the Low Side, have eight bowls of the ninety-six, and go down by families. A mole does not shout below; a mole knocks.
codex-staff = Staff of Saint Itzoccor
    .text = Five feet of iron, with a hook above and a square foot below. The saint was a hermit who ate little. No story of him has a staff in it. Every year on his day the staff used to be carried into the hill, and brought back wet.
