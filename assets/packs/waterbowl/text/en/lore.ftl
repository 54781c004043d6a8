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
