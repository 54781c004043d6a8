# What can be done on the road and in the town, and what helps or hinders.

action-lift_wheel = Put your shoulder to the cart and lift the wheel out
    .also = shoulder heave lift cart hoist raise push muscle strength back wheel culvert brute grunt shove strain weight
    .success = You find the place under the axle where the iron is smooth, and straighten your knees. For a moment you have six barrels. Then the mule leans, the wheel climbs the lip and the whole thing rolls a yard without anybody's leave. The carter throws you a full skin before he has decided to. Behind the cart something begins to trickle.
    .cost = The wheel is out. So is a barrel: it steps off the back like a fat man off a wall, finds the one stone in the road, and is a puddle in the shape of a barrel. The carter watches until the road has drunk it. There will be no skin for you. Behind the cart something begins to trickle.
    .failure = It comes up a hand's breadth and hangs there while you and the cart consider each other. The cart is in no hurry. At least you know now that it is the near hub that catches, and where a pole would bite.
    .disaster = Up, a slip, and then down, without you; your shin is on the way. The mule looks round, for company. There is a fence pole on the wall, if you are done with shoulders.

action-lever_wheel = Lever the wheel out with a fence pole
    .also = lever pole fence post plank prise rail stake branch wedge pry
    .success = You bed the pole on the milestone's foot, hang your weight on the far end, and wait while it makes up its mind. The wheel rises like bread. The carter has a full skin in his hand when you come round, and seems surprised to see it go. Behind the cart something begins to trickle.
    .cost = The pole lifts the wheel nicely, and the wheel lifts the tailboard, and the tailboard lets go of a barrel. Wheel and cart are on the road. So, for as long as it takes to sink in, is eleven val's worth of water. Behind the cart something begins to trickle.
    .failure = The wall that you took for a fulcrum was built by a man in a hurry. A quarter of an hour and a yard of wall are gone; the pole is whole, and the next stone looks older.

action-coax_mule = Talk the mule into one honest pull
    .also = mule animal whisper ear talk sweet coax pull encourage persuade urge beast stroke carrot gee up pat soothe tug
    .success = You say it into the ear that was turned to you. He thinks of his name, and of all those who were not there the day he got it. Then he goes, not far, a yard, but all at once and uphill. You hold a full waterskin that the carter says was an oversight. Behind the cart something begins to trickle.
    .cost = He pulls. He pulls as he does everything, for two paces too many, and the last barrel stays where it was in the air a moment ago. The wheel is out. The carter is looking at the wet place. Behind the cart something begins to trickle.
    .failure = Both ears go to the carter. Then he lifts one hind foot and sets it down in the same print, which is an answer. He did look at your pocket.
    .disaster = He has stood on you before you know that he is moving. He does not do it hard. He just does not stop doing it.

action-pour_water = Pour a waterskin out into the sand for her
    .also = pour water skin waterskin sand drink thirsty offer empty spill boar sow trickle tip
    .success = You scrape a basin with your heel and empty the skin into it from as far as your arm goes. The sow drinks with her eyes on you, down to the mud, and then some of the mud. She goes up the bank without hurrying. The goat track is nobody's now.

action-gentle_boar = Stand where she can smell you, and let her decide
    .also = smell scent stand still upwind let her decide calm quiet trust sniff motionless wind gentle nose catch
    .success = You sit down on a stone, sideways, and become dull. She blows. She drinks. When the flies have found you both, she shoulders past so close that her bristles draw a line on your sleeve, and leaves the track to you.
    .cost = It nearly bores her. Then a pebble goes from under your heel, and she opens your sleeve and a little of the arm in passing. She does not come back to see. The way up is free.
    .failure = You breathe in when she does, which was a mistake. She takes three steps up to you to have it explained, and you give her back all three, and one of your own.
    .disaster = She had made up her mind before you came.

action-creep_past = Creep round her to the goat track
    .also = creep sneak tiptoe round skirt edge wide berth quietly past softly unseen avoid slip bypass
    .success = From boulder to boulder, with the wind coming down the wash to you and not the other way. She has mud on her eyelids and does not lift them. At the first step of the track you start to breathe; by the tenth you are among roofs.
    .cost = All but the last boulder. She gets your calf with the side of a tusk and you get the track, and neither of you will bring it up again. When you look down she has gone back to drinking. There is blood in your shoe and a town in front of you.
    .failure = Her head comes up. You have become part of a boulder, and the sun goes across it, slowly, before she looks elsewhere. You are back where you were.
    .disaster = The stone that you chose to stand on had been waiting for a reason to roll.

action-climb_bank = Climb the bank by the goat ladder
    .also = climb bank ladder goat scramble up steep clamber handholds slope
    .success = Two steps hold and the third is only drawn there, all the way up. You learn to trust the ugly ones. Below you she drinks and has not been asked. You come over the top behind somebody's chimney.
    .cost = The last step goes on without you. You finish the bank on your elbows and most of one knee, and arrive in the town over a midden, upright, bleeding where it shows.
    .failure = Ten steps up, the ladder ends in a clean scar. You come down faster and sit for a while. There is another line farther left, by the root.
    .disaster = It is not one step, it is all of them. The sow moves aside to let you past.

action-drive_off = Step out onto the sand and drive her off it (a fight)
    .also = drive off chase away fight confront charge sand scare attack step out face boar sow
    .success = You come out where she can see all of you, with your arms wide. She sees all of you. She does not seem to be counting arms.

action-wait_out = Sit down in the reeds until she has had enough
    .also = reeds sit wait hide until leaves goes away bored enough patience crouch settle tires
    .success = She drinks what has come up, and waits for what will come up, and drinks that. It takes forty minutes. When the shade goes off her she gets to her feet with a groan that anybody's aunt could have made, and is not there any more. You have had no trouble, and less of the day.

action-dig_seep = Dig out the seep and fill a skin
    .also = dig seep hole sand water fill skin scoop scrape waterskin bottle wet
    .success = At the depth of your elbow the sand turns grey, then black, then answers. It comes in at the speed of an afternoon. You have a full skin, and it tastes of hoof.
    .failure = You dig a good hole. It has mud in it, and presently your reflection, which is no help.

action-listen_spout = Put your ear to the dry spout
    .also = ear spout listen pipe dry hear fountain knocking sound lean
    .success = The bronze is warm. You hear your own blood, then pigeons in the pipe, then not pigeons. Far in, once. Then nothing, for as long as a breath. Once. You count ten of them, and not one comes early.
    .failure = Pigeons. They live in there, they have opinions, and one of them is building something. Behind some shutter a voice has stopped in the middle of a word: there is somebody kissing a wall.

action-lift_cloth = Fold back the tablecloth
    .also = cloth tablecloth fold back uncover lift linen remove pull cover openly basin
    .success = You take it by the hem that has been ironed. Under it the great basin is full to the lip, and flat. Then, from the side of the wall, a ring. It crosses to you and goes out against the stone. Behind you the copper bowl sinks, and the boy whose turn it is has forgotten to tip it. Another ring.

action-slip_cloth = Lift the edge of the cloth while she looks at the bowl
    .also = peek peep edge corner cloth tablecloth linen wedding secretly under lift basin sneak while eyes distracted glimpse beneath
    .success = The bowl begins to go, and until it has gone there is nothing else in her world. Two fingers under the hem: water, full, flat. Then a ring, from the side of the wall, as round as if it were drawn. You let the hem down before she has written her stroke.
    .cost = You have seen it: flat water, and a ring on it, and after a breath another. The hem comes down one fold wrong. She straightens it without looking at it or at you, and writes her stroke over the paper's edge.
    .failure = Her hand is lying on the cloth. You did not see it come. "That is for weddings," she says, "and it stays dry."

action-read_book = Leaf back through the bowl book
    .also = leaf pages older entries book back read earlier volume turn flick browse records past nights
    .success = Strokes, four and a bar. Six nights ago, after the bell for the second watch, they change. Nineteen of them go through the paper and through the next page and print themselves on a third. The twentieth is as light as all before. Nothing is written beside them. Nothing was asked of a stroke but to be one.
    .failure = You read thirty years of strokes. It is like reading rain. Then the page is needed, and a finger turns the book round again.

action-reckon_head = Reckon from the book how fast the head fills
    .also = reckon calculate compute work out how fast fills head sums arithmetic rate figure maths add
    .success = She has written down what came through, every autumn; so you know what comes in. Set that against a shut gate. Dry, it would rise a finger a day. After rain it is another sum: by midnight it stands over the gate, whoever holds it shut, unless it is let out higher up.
    .failure = You lose it at the leap year. Half an hour has gone, and the figures in the margin would shame a cook. The book is still there.

action-lift_key = Lift the ring of keys from her belt
    .also = keys ring belt steal pickpocket lift swipe nick pinch unhook relieve snatch filch waist
    .success = When the bowl sinks she leans, and the ring swings away from her hip. You hold it still for her, so that it does not clink, and open it, and close it. There is one key less on it. She has not missed a stroke.
    .failure = Her hand closes on yours, dry and quite warm. She does not let go until she has tipped the bowl, written and called; she has only the two hands. "Thirty years it has been asked for," she says. "Never that way."
    .disaster = She does not call out. She calls the hour, as she must; but half a bowl early. Every shutter on the square opens at once to see who is dead.

action-look_beams = Search the new roof, beam by beam
    .also = beams roof joists timbers oak rafters inspect search examine one after another check over ceiling climb bench marks
    .success = You stand on a table, then on a chair on the table. On the upper side, in the dust where nobody dusts: four strokes and a notch. Six beams, six times. It is how a pit marks its timber.
    .cost = Four strokes and a notch, on the upper side of all six: a pit mark. When you look down, the innkeeper is below with a tray. She does not look up to see what you saw. She looks at the tray.
    .failure = Bark, dust, a nail with a sausage on it. Ten minutes with your head back and there is oak in both your eyes. Whatever there is lies on the side that you cannot see.

action-pull_beam = Take down the beams by night
    .also = beams pull down take night steal timber remove roof saw dark unfasten
    .success = You knock out the wedges with a cloth round the hammer, and lower the first by the tether of somebody's mule. It sighs when the weight comes off. By the fourth you work as people do who share a bed. The roof settles a hand's breadth and thinks better of it. They lie at the Low Side before the next bowl is called.
    .cost = Four beams, and the last comes down with a plate on it. A door opens on the stair, a candle, a face. She watches you carry the end out. She does not shout, since then somebody would ask what they were. The beams are at the Low Side; the roof has begun to lean.
    .failure = It weighs what it looks like. After an hour you have moved it by a thumb, and the house by as much. A bar would help, or a second back.
    .disaster = It was the wrong one. You know when the others begin to talk. The roof of the Full Jug comes down in the order in which it was put up; you are under the part with the sausages. Two beams split from end to end. The two that did not would still hold up something small.

action-rent_bed = Take a bed at the Full Jug (3 val)
    .also = bed room night sleep lodging stay pay kip bunk board pillow lodge rent three val cot
    .success = A sack of chaff, a blanket and a jug with a finger of water in it, covered with a saucer. Between one sleep and the next something over your head speaks, a word or so, and is quiet.

action-starry_bed = Take a bed at the Full Jug (3 val)
    .also = bed room night sleep lodging stay pay kip bunk board pillow lodge rent three val cot
    .success = A sack of chaff, a blanket and a jug with a finger of water in it, covered with a saucer. Over your head there is a good deal of sky, and none of it creaks.

action-owed_bed = Go up to the bed that Peppa Loi owes you
    .also = bed owed owes upstairs promised free room sleep my
    .success = It is the good room. There is a whole jug of water, and nobody has been told of it. You lie and look at the place where the plaster ends; then you sleep.

action-read_slate = Drop something, and read the edge of the slate
    .also = slate edge drop stoop fumble bend rim pretend pick up read margin clumsy let fall slip
    .success = Four strokes, and apart from them, under the frame, one. Somebody turned the slate over before the chalk was dry, so that all five stand on the table too, backwards. Whatever was asked, four said one thing.
    .failure = You see the underside of the table, which has been used by generations for what one sticks under tables. When you come up, several people are looking at your hat.

action-take_staff = Take the iron staff out of the saint's hand
    .also = staff saint iron hand take crozier rod statue steal pull out remove
    .success = A quarter turn, and the plaster fingers let go; they were made to. The saint stands there with his fist round nothing, and looks, if anything, relieved.
    .cost = The staff comes; so does the thumb. You put it on the ledge before him, where it lies like a found thing. Perdu Atzeni will see it with his first candle.
    .failure = Plaster creaks, and somewhere a bolt is drawn. You are on your knees with your eyes shut when the door opens, and stay so until it closes. It was only somebody with a bucket.
    .disaster = The hook at the top was over the bell wire. Once would have been enough. It rings three times, and the wax on the rope breaks and falls in the font, and in the morning somebody will pay for the wax.

action-sing_rite = Sing the office for three
    .also = sing office rite three candles mass hymn chant dead service prayer requiem
    .success = You know it: the short one, for those who cannot be brought in. It goes up into the well-house and comes down again a little late, so that you seem to sing with somebody. By the second psalm there are women in the door with their shoes in their hands. Nobody has sung it for six days. Nobody would be the one to begin.

action-say_rite = Sing the office for three, as well as you can
    .also = sing office rite three candles mass hymn chant dead service prayer best can try
    .success = You find the page, and then the tone, and in the second psalm they find each other. The women who have come to stand in the door supply what you leave out. When it is done one of them wets two fingers, looks at the candles, snuffs none, and goes.
    .cost = You get through it. You get through it twice, in fact, because you lose the place, and your voice goes in the middle and comes back as somebody else's. The three have been sung for. Nobody stood in the door to hear it.
    .failure = You open at the office for sowing. It is some time before it tells. A woman in the door hears you as far as the plough, and goes.

action-study_socket = Measure the foot of the saint's staff
    .also = measure foot staff socket end size width fit study shape butt tip
    .success = A square end, an inch and a quarter, with the corners burred. It has been driven into something by the year and turned. The hook at the top is a grip. It is no crook: it is the longest key you have seen, and somewhere there is a stone with a hole for it.
    .failure = It is a staff. It is iron. Each time you tap it the candles duck.

action-sleep_bench = Sleep on the bench by the door
    .also = bench sleep lie stretch plank nap doze night entrance shut eyes hard board
    .success = There is room between the arm that has been sawn off and the one that has not, for a person of some other shape. You get four hours, in three pieces, and each time you wake somebody has just been praying.

action-carry_props = Shoulder the oak props
    .also = props oak shoulder carry haul lug hoist timber load beams
    .success = Four of them, green, with the sap still sticking. You sling two to a side. On the stair every door opens by the breadth of an eye, and somebody small comes out and moves a bucket from your way.

action-carry_frames = Shoulder what there is for props
    .also = props frames shoulder carry haul lug hoist timber load whatever
    .success = It is lighter than it should be, and you can feel at each step what it would say to a roof. Still, it is wood, and it is going the right way. A child holds the lowest gate for you.

action-share_water = Empty a waterskin into the first bucket
    .also = empty pour waterskin bucket share water give queue first line pail
    .success = You pour, and nobody comes. You have gone eight paces when the first door opens. It is carried along the queue in a thimble, and every bucket gets its stone wet. The girl who holds the thimble counts.

action-ask_wall = Ask the children about the smaller strokes
    .also = children kids strokes chalk wall marks lines small smaller mean ask little tally scratches
    .success = "Those are days, and those are the shift." She is seven and has the chalk. You ask why three are crossed. "Because." And the fourth? "Nobody's said to." She makes the fourth a little longer at the foot, where it had begun to rub off.

action-take_frames = Carry off a stack of drying frames in the dark
    .also = frames drying steal carry off stack dark night pinch wood timber rack
    .success = You take them from the back, where a gap shows last, and go down by the wall called Vissenta with a door's length of ash on your shoulder. It is good wood. It has dried somebody's winter every year. She will see it at first light, and she can count; but by then it lies at the Low Side.
    .failure = A dog that you had taken for a clod gets up. It does not bark. It walks beside you to the end of the terrace and sits down there, so that you put them back.

action-read_sky = Read the sky behind the hill
    .also = sky clouds weather rain storm forecast read tomorrow horizon tell signs behind hill
    .success = That edge in the south is a storm's, and it will be here a night after it makes up its mind. Rain on this rock is not drunk, it runs, and all of it runs to the one place. A head behind a shut gate would be over it by midnight.
    .failure = You look at the sky until it has a face. It says: dry. It has said so since spring.

action-watch_bats = Watch the bats come out of the hill
    .also = bats watch fly out flutter dusk hill emerge count come
    .success = They come up all together, like something poured the wrong way, and you look at the foot of it and not at the top. It is the ninth heap from the east. No bat lives in a shaft that is stopped. Number nine goes down to air.
    .failure = Out of the hill they come, out of the whole of it, as far as you can see. By the time that you think of counting heaps they are overhead, and it is merely evening.

term-contract = you have the Bench's contract
term-crowbar = crowbar
term-staff_bar = the saint's staff for a bar
term-thirst = it has had no water
term-proof = you hold proof
term-beams_named = the beams were named
term-calling_warden = warden
term-calling_lightfinger = lightfinger
term-calling_chanter = chanter
term-calling_reckoner = reckoner
term-calling_strider = strider
term-brandy = myrtle brandy
term-rite = the office was sung
term-standing = where you stand with them
term-sidore = Sidore Pau
term-bread = bread in your hand
term-rope = rope
term-schooled = you have read history
term-told_of_props = you know what is missing
term-table_empty = nobody sits there
term-nobody_here = the chapel is empty
term-good_turn = you have done a good turn
term-bond_heard = you know what is pledged
