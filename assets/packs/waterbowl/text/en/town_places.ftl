# The road, the wash and the town: places, ways, things to look at, zones.

place-road = the culvert road
    .look = The road comes up from the coast between two walls and crosses a culvert that was built for a stream. Lizards use it now. On the left the bed of the stream, all stones, goes straight up the hill; carts take the long bend. Ulzai is the colour of the rock, and you can tell where it begins only by the roofs, on which nothing hangs to dry.
    .again = Two walls, a culvert, a milestone. The town has not come any closer.

place-wash = the dry wash
    .look = Stones like loaves, then like sheep, then like carts: that was a river, as late as spring. One wet hand of sand is left of it, under the reeds, and every foot on the hill has been here to see. On the far side a goat track goes up in steps to the first roofs.
    .again = Loaves, sheep, carts, all of stone. In the sand, one wet place the size of a plate.

place-square = the square of the dry trough
    .look = Every street of Ulzai comes down to this square, as water would, and stops at a trough thirty paces long. Over it a bronze mouth leans out of the wall, and beside the mouth the wall is cut into squares of marble with names in them. { $hour ->
        [6] The light is thin and people are already out with buckets, to be first in case.
        [7] The light is thin and people are already out with buckets, to be first in case.
        [16] At this hour the shade lies along one side, and the town has moved into it with its chairs.
        [17] At this hour the shade lies along one side, and the town has moved into it with its chairs.
        [18] There is a queue with no head, and everybody in it holds a skin in one hand and four val in the other.
        [19] There is a queue with no head, and everybody in it holds a skin in one hand and four val in the other.
        [20] The queue has thinned to those who hope that it gets cheaper at the bottom of the barrel.
        [21] Somebody has put a lamp in the trough, where it cannot blow over.
        [22] Somebody has put a lamp in the trough, where it cannot blow over.
        [23] A woman's voice calls a number from the bowl-house, and a shutter answers by closing.
        [0] A woman's voice calls a number from the bowl-house, and a shutter answers by closing.
        [1] The benches are empty. A cat walks the length of the trough, looks into the drain and walks back.
        [2] The benches are empty. A cat walks the length of the trough, looks into the drain and walks back.
        [3] The benches are empty. A cat walks the length of the trough, looks into the drain and walks back.
        [4] The benches are empty. A cat walks the length of the trough, looks into the drain and walks back.
        [5] The benches are empty. A cat walks the length of the trough, looks into the drain and walks back.
       *[other] Chairs stand about with coats on them, keeping places for nothing in particular.
    }
    .again = { $hour ->
        [6] Buckets, and behind each bucket somebody who was there first.
        [7] Buckets, and behind each bucket somebody who was there first.
        [8] A woman draws the cork from the bronze mouth, looks in, and puts it back.
        [9] A woman draws the cork from the bronze mouth, looks in, and puts it back.
        [10] A woman draws the cork from the bronze mouth, looks in, and puts it back.
        [11] A woman draws the cork from the bronze mouth, looks in, and puts it back.
        [12] A boy has an ear to the spout. He is fetched away from it by the other.
        [13] A boy has an ear to the spout. He is fetched away from it by the other.
        [14] A boy has an ear to the spout. He is fetched away from it by the other.
        [17] The chairs have moved up by one chair.
        [18] The queue moves up by one skin.
        [19] The queue moves up by one skin.
        [20] The queue moves up by one skin.
        [21] Dark, and the lamp in the trough.
        [22] Dark, and the lamp in the trough.
        [23] The square is empty but for the number that has just been called.
        [0] The square is empty but for the number that has just been called.
        [1] The square is empty. At the drain a cat laps twice at nothing, and gives it up.
        [2] The square is empty. At the drain a cat laps twice at nothing, and gives it up.
        [3] The square is empty. At the drain a cat laps twice at nothing, and gives it up.
        [4] The square is empty. At the drain a cat laps twice at nothing, and gives it up.
        [5] The square is empty. At the drain a cat laps twice at nothing, and gives it up.
       *[other] People look at your hands first, to see whether you carry anything that spills.
    }
place-square-first_sight =
    .success = { $hour ->
        [21] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [22] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [23] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [0] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [1] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [2] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [3] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [4] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
        [5] Somewhere above a window opens the width of an eye, counts your steps across the square, and shuts.
       *[other] Nobody stares. A boy counts your steps across the square, reaches forty-one, and holds out his palm for it.
    }

place-bowlhouse = the bowl-house
    .look = One round room, as cool as the inside of a jar. On a small basin sits a copper bowl, going down too slowly to see. Next to it is a great basin of black stone with a folded tablecloth laid across, the kind that is kept for weddings. A book, a lamp, a cot, and a hook on the wall, polished by a key. { $hour ->
        [6] The stool is empty. A boy of nine watches the bowl in her place, with both fists closed.
        [7] The stool is empty. A boy of nine watches the bowl in her place, with both fists closed.
       *[other] The woman on the stool lifts one finger at you and keeps it there.
    }
    .again = The bowl is lower than when you last looked, or it is the next one.

place-inn = the Full Jug
    .look = Eleven tables, one hatch, and a smell of chickpeas over a smell of cut oak. Drinks come in thimbles this week. A painted jug hangs over the door, and whoever comes in gives it a push for luck, so that it is never quite still.
    .again = The jug over the door is still swinging from whoever came before you.

place-arcade = the arcade of hours
    .look = Five arches, and under them water is bought and sold with no water in sight. Figures in chalk cover a board from its top to the reach of a tall man. There are scales behind glass, a jar of clay tokens, and along the back wall five stone seats with a table before them.
    .again = Chalk dust, and the cool of stone that somebody owns.

place-chapel = the well chapel
    .look = It was a well-house before it was a chapel, and the floor still slopes to the middle, so that a dropped bead would end at the font. A plaster saint stands in a niche, with a fist cast to hold a real iron staff. Candles burn on a plate before him. A bell rope hangs by the door, too new for the door.
    .again = Tallow, and no sound but the tallow. The beads of somebody's rosary have all rolled to the font.

place-chapel-carried =
    .success = You come to on a door, on the floor of the well chapel, and have slid as far as the font. Pinned to your coat, where the money was or might have been, is a receipt ruled in pencil: two porters, one thimble of water, hire of a door.

place-lowside = the Low Side
    .look = The houses here are holes with good doors. They go back into the rock at the foot of the town, one above another, and before each stands a pair of boots. A queue of buckets waits at a trough cut for goats. Children's chalk covers the end wall. The door of a tool-shed is off its hinges and does for a counter.
    .again = { $hour ->
        [21] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [22] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [23] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [0] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [1] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [2] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [3] The doors are shut. Behind one of them somebody is saying numbers, and stops.
        [4] A door is open, with a lamp in it. Somebody is standing behind the lamp, looking up at the hill.
        [5] A door is open, with a lamp in it. Somebody is standing behind the lamp, looking up at the hill.
        [6] A door is open, with a lamp in it. Somebody is standing behind the lamp, looking up at the hill.
       *[other] Nobody comes out. Nobody has gone on talking, either.
    }

place-terraces = the saffron terraces
    .look = Walls of dry stone climb the hill like a stair for somebody large, and each holds up a strip of grey earth as wide as a room. A channel runs along every strip. All the channels are swept. { $hour ->
        [5] Women go along the rows with a lamp set on the ground, picking what there is, which is not much.
        [6] Women go along the rows, bent double, picking what there is before the sun has it.
        [18] The light is so low that each clod has a shadow, and over the hill something black is unrolling.
        [19] The light is so low that each clod has a shadow, and over the hill something black is unrolling.
        [21] In the dark the walls give back the day's heat, as somebody's side does in a bed.
        [22] In the dark the walls give back the day's heat, as somebody's side does in a bed.
        [23] In the dark the walls give back the day's heat, as somebody's side does in a bed.
       *[other] Where you put your foot the ground cracks, and the crack runs off and joins another.
    }
    .again = Grey noses in grey earth, some hundred to a wall. You have learned where to put your feet.

zone-on_boulder = the boulder
zone-in_reeds = the reeds

exit-up_wash = the path up the wash
    .go = Take the path up the dry wash
exit-cart_road = the cart road
    .go = Walk round by the cart road
exit-down_wash = the way down the wash
    .go = Go down the wash to the culvert road
exit-goat_track = the goat track
    .go = Go up the goat track to the town
exit-to_wash = the goat track
    .go = Go down the goat track to the wash
exit-to_road = the cart road
    .go = Go down to the culvert road
exit-to_bowlhouse = the bowl-house door
    .go = Go into the bowl-house
exit-to_inn = the door of the Full Jug
    .go = Go into the Full Jug
exit-to_arcade = the steps to the arcade
    .go = Go up into the arcade of hours
exit-to_chapel = the chapel lane
    .go = Go along to the well chapel
exit-to_lowside = the stair to the Low Side
    .go = Go down the stair to the Low Side
exit-to_terraces = the terrace path
    .go = Climb to the saffron terraces
exit-bowlhouse_door = the bowl-house door
    .go = Go out to the square
exit-inn_door = the inn door
    .go = Go out to the square
exit-arcade_steps = the steps down to the square
    .go = Go down the steps to the square
exit-chapel_door = the chapel lane
    .go = Go back to the square
exit-up_stairs = the stair to the square
    .go = Climb the stair to the square
exit-to_mouth = the path to the mouth
    .go = Take the path to the mouth of the Mitza
exit-down_terraces = the path down to the square
    .go = Go down to the square
exit-to_shafts = the path over the hill
    .go = Go over the hill to the line of shafts

feature-cart_wheel = fourth wheel
    .look = It has gone through the edge of the culvert to its hub. The rim is whole. What holds it is the weight of six barrels, less whatever the carter has drunk while he thought about it.
feature-barrels = barrels
    .look = The cart was built for four, and here are more. Each is chalked with a price. The price has been rubbed out twice, and each time what came back was bigger.
feature-thirteen = mule Thirteen
    .look = Grey about the mouth, with one ear for the carter and one for you. He was bought because he was the thirteenth and nobody else would, and he has been proving them right ever since.
feature-culvert = culvert
    .look = An arch of good brick, made for a stream as deep as your waist. In the mud at the bottom, dried hard, a bird has left its whole walk from one end to the other.
feature-milestone = milestone
    .look = ULZAI, I. Below it somebody has scratched, with time to do it properly: BRING YOUR OWN.
feature-bare_prints = bare footprints
    .look = New boots went down this road as far as the milestone, on their edges, so as not to crease. From there it is bare feet, in long steps, toward the sea.

feature-seep = seep
    .look = A hand of wet sand with a hoof-print in it. The print fills as you watch. It takes its time.
feature-reeds = reeds
    .look = Dry to the knee and green at the foot. Something large has made a bed in them and comes back to it.
feature-boulders = boulders
    .look = There is a white line along them at the height of your chin, as straight as if it were ruled. That was the water, last spring.
feature-goat_ladder = goat ladder
    .look = Steps for goats, cut up the bank by a man with goats. He must have stopped keeping them; every third step has gone its own way.

feature-trough = trough
    .look = Moss goes round it like a wainscot, brown from the top down. The brown has an edge for every day, like a stair, and the lowest is still almost green.
feature-spout = spout
    .look = A man's mouth in bronze, open, worn smooth at the lower lip. Somebody has put a cork in it, so as not to have to look.
feature-hour_wall = wall of hours
    .look = Ninety-six squares of marble, four to the hour. Eighty-eight have names, some cut over other names, and over the oldest you could put your finger in to the first joint. The last eight are blank and have never been anything else.
feature-sweeping_woman = sweeping woman
    .look = She sweeps the bed of the trough from the spout to the drain, the way the water would go, and when she is done she carries the dust back in her apron.

feature-bowl = copper bowl
    .look = As wide as two hands, with a hole that would take a straw. It has worn through twice; the second patch is by the grandson of the smith who did the first, and he copied even the hammer slip.
feature-basin = covered basin
    .look = Black stone, as wide as a bed. The tablecloth over it has a crease down the middle, so it was taken from its drawer, and dust on the crease, so it was not put back. There is the dent of an elbow in it, where somebody writes.
feature-open_basin = great basin
    .look = Full to the lip, since nothing runs out of it. There was dust on the cloth and there is none on the water. From the side of the wall, where the pipe comes in, a ring arrives. You wait as long as a breath. Another.
feature-flat_basin = great basin
    .look = Flat. The lamp lies in it, upside down, with every chip in its glass.
feature-bowl_book = bowl book
    .look = A stroke for each bowl, four and a bar, ninety-six to the page. Thirty years are in one hand. Six nights back the strokes are so deep that you could read them from the wrong side of the paper, three pages on.
feature-cot = cot
    .look = Made, with the corners in. The blanket has the folds it had in the shop. She has had it for thirty years.
feature-key_hook = key hook
    .look = An iron hook, bright where a ring of keys would hang. It hangs at her belt instead, and the belt has moved two holes since the last mark on it.

feature-new_roof = new roof
    .look = The beams, each as thick as a man's waist, carry a roof that a good wind could have carried. There is bark on them. Nobody leaves the bark on a beam that was cut to be looked at.
feature-beam_marks = pit mark
    .look = Four strokes and a notch, cut with a pick on the upper side, where dust hides it. Annica Piras writes the same on whatever is booked out to the Mitza.
feature-bent_roof = leaning roof
    .look = There are two beams where there were six. The middle of the roof has come down a good way to see who is sitting at the tables.
feature-no_roof = open roof
    .look = Sky, with some lath across one corner. A swift goes through from left to right and, having thought about it, back.
feature-jug = painted jug
    .look = It is full, as promised. It is full of sand, so that it should hang straight.
feature-tables = tables
    .look = Eleven, scrubbed with sand this week. The beds are above, at three val; the stair to them goes up behind a curtain with chickpeas printed on it, or possibly small moons.

feature-board = price board
    .look = Bowls for sale: which, whose, how much. Every price has been corrected upwards by the same thumb. Nobody has corrected the heading, which says TODAY.
feature-scales = saffron scales
    .look = Behind glass, since a breath moves them. In the left pan lies one red thread. The right pan has gone up.
feature-bench_seats = five seats
    .look = Stone, with a name over each in bronze letters that unscrew. The third has a cushion. The front edge of the fourth is worn, where somebody's heels have been going for years.
feature-vote_slate = slate on the table
    .look = A slate with a wooden frame, turned face down before the middle seat. From the floor, by a person who has dropped something, the near edge could be read.
feature-pawn_jar = jar of tokens
    .look = Clay, one for each bowl in pawn, stamped with its hour. Most have tooth marks. People like to know what they are parting with.

feature-staff_niche = saint's niche
    .look = Saint Itzoccor in plaster, with pink knees. His hand was made with a hole through it, for an iron staff that has a hook at the top and a square end at the bottom. Saints carry palms, or wheels, or what they were killed with. This one was given something to open with.
feature-bell_rope = bell rope
    .look = New hemp, thick as a wrist. Round the last knot somebody has run a collar of red wax, with the seal of the Bench in it, so that no hand should pull here unseen.
feature-three_candles = candles
    .look = Three burn on one plate. On the plate stands a fourth, trimmed, at the same distance as the rest. It has not been lit, and it has not been taken away.
feature-four_candles = candles
    .look = Four burn on one plate. The fourth has more tallow left than the rest, and will burn by itself for a while.
feature-candle_gone = candles
    .look = Three burn on one plate. Beside them is a ring of cold wax, where a fourth stood. It has been taken away, and the ring scraped with a nail, and given up.
feature-font = font
    .look = The old well-head, with a lid on it. On the lid is a ring of damp, the size of a barrel's foot.
feature-hard_bench = bench by the door
    .look = Oak, a foot wide, with an arm-rest every two feet to keep the faithful upright. Somebody has sawn one off.

feature-low_trough = goat trough
    .look = Eight bowls came here, of the ninety-six that a day has; it is dry to the stone. The buckets in the queue have a stone in each, so that the place is kept and nobody's bucket blows into somebody else's turn.
feature-rock_houses = rock houses
    .look = Two rooms deep, most of them, and the third begun. A digger gives his child a pick-length of rock at the wedding. On the lintels are the years; the oldest has only three figures.
feature-boots_row = boots before the doors
    .look = Pit boots, with the toes to the street. At fourteen doors there are none. Before the tool-shed stands a pair with a curl of orange peel on one of them, dried hard. Nobody has moved them even to sweep.
feature-boots_gone = boots before the doors
    .look = Pit boots, with the toes to the street. At fourteen doors there are none. Before the tool-shed there are two clean shapes in the dust.
feature-chalk_wall = chalk wall
    .look = A row of strokes, for the days. Farther along, lower, four by a smaller hand. Three of those are crossed.
feature-ready_props = stacked timber
    .look = Under sacking, against the shed: what you came by for the tail. Whoever stacked it put a stone at each end, so that it should not roll on a child.

feature-corms = saffron
    .look = Grey noses, as big as a child's thumb, pushing up through clods. When there is water they open in one night, all of them, and must be picked the next morning. When there is none they go back to thread.
feature-frames_stack = drying frames
    .look = Ash frames with hemp netting, as long as a door, stacked to the height of a man. A house's whole winter is dried on them. The ash is dry, straight and without a knot.
feature-wall_names = end stones
    .look = Each wall has its name on the end stone: Bonaria, Jorgi, Vissenta. The one beside you is Costantu. Someone has lately cleaned the moss out of the letters with a hairpin.
feature-dry_channel = dry channel
    .look = A stone gutter, a hand wide, swept. At each bed there is a slate for a sluice and a number on it in quarters of an hour. Two of the numbers have been made smaller, with a file.
feature-hill_sky = sky over the hill
    .look = Behind the ridge lie the shafts, twenty-three heaps of spoil in a line. In the far south, low down, the sky has an edge to it like the edge of a plate.
