# Ruju. Nineteen, from the coast. Wants boots and the sea; never says "down".

dialogue-ruju-asleep = The guard sits against the grille with his mouth open. His boots hang round his neck by the laces and rise and sink with him. There is bread in his ears.
dialogue-ruju-asleep-wake = Shake him by the boots.
    .also = shake boots wake up
dialogue-ruju-asleep-leave_be = Let him sleep.
    .also = sleep let leave

dialogue-ruju-open = "It's open. I saw that it's open. I was told to guard it shut; nobody said anything about open." He moves a little aside, so as not to be part of it.
dialogue-ruju-open-straw = "What does your overseer want with straw?"
    .also = straw hill overseer want for hay all that
dialogue-ruju-open-go_home = "What keeps you here, Ruju?"
    .also = home sea go keeps here boots key back
dialogue-ruju-open-ears = "You can take the bread out. I know what it is that knocks."
    .also = stuffed ears bread hear night plugged why
dialogue-ruju-open-off = "As you were."

dialogue-ruju-halt = "Halt. You were going to, weren't you? Halt." The spear comes round a little late, like a guest.
dialogue-ruju-halt-letter = "I have the Bench's contract."
    .also = bench contract letter papers have
dialogue-ruju-halt-name = "What do they call you?"
    .also = called name who
dialogue-ruju-halt-ears = "There's bread in your ears. What is it that you don't want to hear?"
    .also = stuffed ears bread hear night plugged why
    .success = He takes out the left one and looks at it. There are the marks of his fingers on it, from pushing.
    .failure = "What?" he says, and then, having had time, "It's the wind."
dialogue-ruju-halt-bribe = Count six val into one of his boots.
    .also = val boot never saw coins six pay money drop bribe slip
dialogue-ruju-halt-oar = "You hold that like an oar."
    .also = oar hold spear like
dialogue-ruju-halt-push = Push past him.
    .also = shove past through push barge shoulder by
dialogue-ruju-halt-off = "Carry on."

dialogue-ruju-letter = He reads it from the seal upward, moving his lips at the numbers. "Sixty," he says. "I get six a day. That's ten days, that is, for going in once." Then he turns the key for you, politely, as if it were your house.
dialogue-ruju-letter-name = "What's your name?"
    .also = called name who
dialogue-ruju-letter-straw = "What does your overseer want with all that straw?"
    .also = straw hill overseer want for hay all that
dialogue-ruju-letter-in = "Thank you."

dialogue-ruju-named = "Ruju. It's for the hair. At home we're all called something off a boat, but here they've no boats." He waits to see whether you will laugh at it, and when you don't he lowers the spear by a hand.
dialogue-ruju-named-straw = "What's the straw for, on the hill?"
    .also = straw hill overseer want for hay all that
dialogue-ruju-named-boots = "Why do you carry your boots?"
    .also = boots carry why barefoot
dialogue-ruju-named-go_home = "Go home, Ruju. It's three days to the sea."
    .also = home sea go keeps here boots key back
    .success = He looks at the road for so long that you turn round to see who is on it. Then he takes the string with the key off his neck, puts the boots on for the first time, and they squeak all the way to the bend.
    .failure = "They'd have it out of my mother," he says.
dialogue-ruju-named-off = "Good watch."

dialogue-ruju-boots = "Thirty val, in Portu Mannu, in a window. If I walk in them they're not new, see, and they buy them back if they're new. It was to be a boat, only they'd none in the window."
dialogue-ruju-boots-straw = "And the straw on the hill?"
    .also = straw hill overseer want for hay all that
dialogue-ruju-boots-back = "About the grille."
dialogue-ruju-boots-off = "They're good boots."

dialogue-ruju-wax = "It's the wind," he says once more, louder, for himself. There is no wind. The smoke of his fire goes up like a string.
dialogue-ruju-wax-back = "About the grille."
dialogue-ruju-wax-off = "As you say."

dialogue-ruju-hears = "It's in the iron. If I lean on the grille I've got it in my back. One, and you think that's all, and then one. It was only the nights and now it's. They said watch who goes in. Nobody's said what I'm to do about that."
dialogue-ruju-hears-go_home = "Nothing. Give me the key, put on your boots, and go home to the sea."
    .success = "I'm allowed?" says Ruju. He has the string over his head before you can answer, and is gone, walking like someone who is trying not to crease the leather.
    .failure = He wants to, from the ankles up. But he is hired until Sunday, and he has never been hired before.
    .also = home sea go keeps here boots key back
dialogue-ruju-hears-name = "What's your name?"
    .also = called name who
dialogue-ruju-hears-off = "Keep the bread in, then."

dialogue-ruju-stays = "Sunday," he says. "I get paid on Sunday, and then I'm off. It can knock till Sunday, can't it? Things can mostly wait till Sunday."
dialogue-ruju-stays-back = "About the grille."
dialogue-ruju-stays-off = "Sunday."

dialogue-ruju-bribed = He tips the boot, listens to it, and turns the key with his back to you. "If anyone asks, you were a cart," he says.

dialogue-ruju-oar = He looks at his hands: one high and one low, thumbs inward. It is how one holds an oar. "It's what I know," he says, and turns red to the roots, and then, since he has to do something with them, he unlocks the grille. "You'd better. I'd only have fallen over it."
dialogue-ruju-oar-name = "What's your name, sailor?"
    .also = called name who
dialogue-ruju-oar-in = "Thumbs the other way, if it comes to it."

dialogue-ruju-straw = "Corda's? It's by the shafts, under a cloth, and a sack with it that he won't let Pinna smoke near. Smoke goes up, I said, and he laughed. He said not if you've a bellows." It comes to him slowly, from below. "There's people in there, aren't there."
dialogue-ruju-straw-back = "About the grille."
dialogue-ruju-straw-off = "There are."
