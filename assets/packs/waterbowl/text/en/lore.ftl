# What is common knowledge in Ulzai. A narrator may use it; nothing of it happens now.

lore-thanks = In Ulzai nobody says thank you for water, since every drop of it is somebody's already. Whoever is given some says "it is written", and drinks.
lore-queue = A chair on the square keeps its owner's place, and a coat on the chair says that the owner means it. To move another person's chair is worse than to have no manners: it is arithmetic.
lore-carters = Carters name their mules after what they cost. They take fish up and saffron down, and in other years nobody would have paid for the weight of water.
lore-wash_in_spring = In April the wash can take a cart off its wheels, and the children sell seats on the wall. By June one may walk up it in slippers.
lore-itzoccor = Saint Itzoccor lived on lizards and was thanked for it. He is asked for rain, for small appetites, and, by the women who pick saffron, for a straight back.
lore-painted_jug = One pushes the painted jug over the door of the Full Jug for luck when coming in. Nobody pushes it on leaving; it is thought greedy.
lore-soon = People in Ulzai do not say soon. They say "before the next bowl", and a man who is always late is a bowl with two holes.
lore-yellow_fingers = Yellow fingers are as good as a dowry in Ulzai. This autumn hands are clean at mass, and people look at them, and then at the ceiling.
lore-two_keys = The wheel of the Mitza takes two keys, one from above and one from below, so that nobody can give the water alone, and nobody can stop it alone.
lore-quiet_below = On the Low Side children learn to knock before they learn to talk. Nobody whistles there, and nobody asks after somebody who is at work.
lore-green_props = Good props come from a wood that still has sap in it. The diggers pat each one when they pass, low down, where it is dark from hands.

lore-fountain = The trough of Ulzai is thirty paces long, under a bronze mouth in the wall of the square. Every child of the town is carried round it once, and whoever begins a quarrel there has to finish it somewhere else.
lore-shut_gate = All the water of Ulzai comes by the Mitza, a mile of tunnel that was dug by hand. People speak of its gate as of a rich relation: everybody knows that it is there, and hardly anybody has been to see it.
lore-keys = Of two people who cannot bear each other and cannot do without each other, Ulzai says that they have a wheel together. The wheel of the Mitza takes two keys, and those who kept them have never been known to greet.
lore-five_seats = The Bench of Hours sits on five stone seats in the arcade. One has to own water to sit there. Children dare one another to touch the third seat, which has a cushion.
lore-diggers = The diggers of Ulzai call themselves moles and live on the Low Side, in houses that are holes with good doors; every wedding adds a pick's length of rock. Theirs are the last eight bowls on the wall, and those squares have no names.
lore-knocking = A town over a tunnel is never quite quiet: pipes knock, timber knocks, bats knock things over. On the square they put it down to carts. On the Low Side nobody puts it down to anything, aloud.
lore-roofs = When a roof comes down in the hill it is the custom to ring for it by day, to stop whatever one is doing, and to set up a candle for each one who has not come out. It is lit when one has been told.
lore-bond = The House, in Portu Mannu, lends on terraces and writes a good hand. Its bonds fall due at noon. Its man is so polite that people have thanked him and gone home before they knew what for.
lore-overseer = The overseer of the Mitza is hired by the Bench. He signs for timber, iron and oil, wears a clean shirt, and is not expected to lie down under any of what he signs for.
lore-bell = The well chapel has a small bell, cracked on one side, and a chaplain who begins more sentences than he ends. Weddings pay for the bell by the minute, and are short.
lore-keeper = The keeper of the bowl has her stool from an aunt and calls the hours day and night. People who cannot stand the voice wake when it is a breath late.
lore-prices = In Ulzai a thing has two prices, one in coin and one in fractions of a bowl. It is polite to ask for the first aloud, and to have read the second off the board.
lore-rain = It rains in Ulzai in April, and with luck once more in October. In a dry week nobody says the word; they say that the hill is thinking.
lore-coast = It is three days from Ulzai to the sea and to Portu Mannu, where salt fish, money and good paper come from. Most people on the hill have never been, and describe it well.
lore-buckets = Children carry the water in Ulzai, from when they can lift a bucket until they can lift two. Each of them knows how many steps it is from the trough to the door, and would not lend you the number.
lore-efis = Efis Corrias has the chair of the Bench of Hours. He rules his own paper, sharpens his own pencils and counts everything twice, and it comes out the same.
lore-priest = Perdu Atzeni, the chaplain, wears gloves in summer and says "strictly". He has christened half the hill, and apologised to each of them for the cold.
lore-forewoman = Grixa Usai, Tia Lena's daughter, has been the diggers' forewoman for years. She has never been heard to say a thing twice, and on the Low Side people have learned to be listening.
lore-pawnbroker = Bastianu Melis, at the counter in the arcade, lends on bowls by the fraction and weeps when he names his price. Nobody can remember that he ever bought water.
lore-gentleman = Serafinu Deiana comes to Ulzai for the House when something falls due. He takes half portions and folds his napkin. Dogs follow him.
lore-itria = Itria lives on the Low Side with her grandmother, Tia Lena, and carries water. She counts whatever she does, and those who have checked say that she is right.
lore-innkeeper = Peppa Loi keeps the Full Jug and feeds the Bench twice a day. Guests come back for the chickpeas, and for not being looked in the face.
lore-carter = Badore Sechi hauls for the whole hill. He answers for his mule, and people hold that of the two the mule is the one to bargain with.
