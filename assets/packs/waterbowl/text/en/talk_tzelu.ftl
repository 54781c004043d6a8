# Tzelu, who keeps the barricade. Says "we", never "I". Wants water, and to be told that it is all right.

dialogue-tzelu-after = "We've not done this before," says Tzelu. He stands beside the box. "She used to do it. We hear him every night, the same as you. What do you want us to do?"
dialogue-tzelu-after-hold = "The roof stands and the head is let out. We dig. The gate stays shut."
    .also = roof stands dig gate shut head out
dialogue-tzelu-after-half = "The roof stands. What else?"
    .also = roof stands else
dialogue-tzelu-after-need = "What is still lacking?"
    .also = lacking still need missing
dialogue-tzelu-after-off = "Keep the lamps lit."

dialogue-tzelu-needs = "Oak, for over him. We've two that are split. And somewhere for the lake to go that isn't on top of him, she always said; there's a stone up in Mother with a square hole. We never had what fits."
dialogue-tzelu-needs-off = "I'll see to it."

dialogue-tzelu-half = "The lake, then. It'll be over the gate before this rain's out. Up in Mother, the stone with the square hole. Then two days, and we've got him. We think we've got him."
dialogue-tzelu-half-off = "Before it's out."

dialogue-tzelu-beaten = "We remember your left." There is a lump on it, over his eye, and he touches that, not complaining, more as one would point out a view.
dialogue-tzelu-beaten-sorry = "I'd like to begin again."
dialogue-tzelu-beaten-off = Go away from the doors.

dialogue-tzelu-watered = "We've still got your skin. It's hung up in there, by the lamp. It's not that there's anything in it." He clears his throat. "The boy smells of it, now and then."
dialogue-tzelu-watered-back = "About coming in."
dialogue-tzelu-watered-off = "Leave it hanging."

dialogue-tzelu-open = "Go on through, we've shifted the bench. It'll want shifting back. We never thought it would be so much coming and going, being shut."
dialogue-tzelu-open-boy = "Who's the boy?"
    .also = boy sling who kid child
dialogue-tzelu-open-air = "How do you people get through the bad air?"
    .also = bad air get through how people
dialogue-tzelu-open-off = "Thank you."

dialogue-tzelu-who = "We don't know you. We'd remember the boots." The voice comes from behind 7, through the slot for letters. "We're not coming out, and there's nobody coming in. So it can't take long."
dialogue-tzelu-who-cap = Hold Antine's cap up to the slot.
    .also = cap antine hold slot show
dialogue-tzelu-who-word = "Tia Lena sends me to ask who salted the bread."
    .also = lena bread salted who sends
dialogue-tzelu-who-knock = Knock three times on the door.
    .also = knock three times rap door bang
dialogue-tzelu-who-warn = "There's straw and sulphur over number nine. They mean to smoke you out."
    .also = straw sulphur smoke nine out
dialogue-tzelu-who-water = Push a full waterskin through the slot.
    .also = waterskin parched thirsty slot drink water full push give bring
dialogue-tzelu-who-talk = "I've come to look, not to open anything. Let me in."
    .also = let in only look open anything come inside harm peek touch check
    .success = They talk it over behind there, low, and somebody is for it and somebody is not. Then the chock comes out from under a cart.
    .cost = Half an hour it takes them, and they want three val for the lamp oil. It is the half hour that they were after, to see whether anyone came up behind you.
    .failure = "That's what the last one said," says 7. "And the one before said he was the doctor."
dialogue-tzelu-who-push = Put your shoulder to the doors.
    .also = shove shoulder through budge doors push force
dialogue-tzelu-who-off = Step back into the gallery.

dialogue-tzelu-cap = A hand comes out and takes it, and nothing is said, and then the same hand comes out again and feels for your face. "You've had it off her," says Tzelu. "Then she's sold you it. Antine's wife doesn't give." The bench comes down. "How much does she make it weigh?"
dialogue-tzelu-cap-boy = "Who's the one with the sling?"
    .also = boy sling who kid child
dialogue-tzelu-cap-in = Climb through.

dialogue-tzelu-word = Somebody laughs, which by the sound of it hasn't been done in there for a while. "The baker did. In the dark, out of the wrong tin. We were her age. Nobody'd know to ask that but a mother." The cart is rolled back.
dialogue-tzelu-word-boy = "Who's the one with the sling?"
    .also = boy sling who kid child
dialogue-tzelu-word-in = Climb through.

dialogue-tzelu-knock = Three. It gets quiet. "Don't do that," says Tzelu after a moment, not angrily at all. "Not three. It makes people stand up." And the bench comes off the top, because they are standing anyway.
dialogue-tzelu-knock-boy = "Who's the one with the sling?"
    .also = boy sling who kid child
dialogue-tzelu-knock-in = Climb through.

dialogue-tzelu-warned = "Sulphur." It goes back through the doors from mouth to mouth, getting smaller. Canvas is already being dragged somewhere. "We knew there'd be a thing," says Tzelu. "We'd thought soldiers. Come in out of there, you're standing right in it."
dialogue-tzelu-warned-in = Climb through.

dialogue-tzelu-drinks = You hear it go along behind the doors. It stops eleven times, and comes to Tzelu last, and what he gets is mostly the skin. "That's had wine in it, some day," he says. "We don't mind. Well. What was it?"
dialogue-tzelu-drinks-ask = "I'd like to come in."
    .also = come in like please
    .success = "There's that," says Tzelu, and behind 7 the bolts begin, one after another, from the top.
    .failure = "We'd like to say yes. We've drunk it, though, so it'd be for the water. It can't be for the water. You see how that is."
dialogue-tzelu-drinks-all_right = "It's all right, what you're doing. Whatever it is."
    .success = It takes him a while to answer. Behind 7 somebody big is breathing through his nose.
    .failure = "You don't know what it is," says Tzelu. "So it isn't worth anything, is it? No offence."
dialogue-tzelu-drinks-off = "Keep the skin."

dialogue-tzelu-all_right = "They'll none of them say that. Not the wives, even. We shut the water off four hundred people and nobody's come to say it's all right." The bench comes down so fast that it catches his foot, and he says nothing about that either. "Come through, do."
dialogue-tzelu-all_right-in = Climb through.

dialogue-tzelu-unmoved = "We'll be here," the voice says. "You could bring us something. A word from somebody. It wouldn't have to be a long one." And then, since you are still standing there: "Or a thing of somebody's, that we'd know."
dialogue-tzelu-unmoved-back = "There's something else."
dialogue-tzelu-unmoved-off = "I'll find a word."

dialogue-tzelu-through = Doors open inward, so it takes five people. A hand like a shovel pulls you over the church bench. "Mind the kneeler," says Tzelu. "You look about how we thought. Apart from the boots."
dialogue-tzelu-through-boy = "Who's the one with the sling?"
    .also = boy sling who kid child
dialogue-tzelu-through-in = Go on in.

dialogue-tzelu-boy = "That's Nanneddu, he's eleven. Well, thirteen. His door's eleven. He's not to be hit, he's only for noise." From the flap comes a sniff of great dignity.
dialogue-tzelu-boy-in = "I'll remember."

dialogue-tzelu-gutter = "On your belly. There's a thumb's depth of good air goes along the drain, where she used to run. You keep your mouth in that and think of somebody. Go quick but don't hurry. It pulls better behind each one who's gone."
dialogue-tzelu-gutter-in = "On my belly."
