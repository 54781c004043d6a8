# The widow. Short, practical; a task in every line. She never says her husband's name.

dialogue-widow-book = The needle stops. She looks at the book's back, where a thumb has worn it. "Stove's hot. Shut that trapdoor, it draws."
dialogue-widow-book-give = Give her the book to burn.
    .also = give book burn take yours her fire hand
dialogue-widow-book-savings = "It has a back half. Ninety-six val of other people's."
    .also = back half savings ninety six money other people's
dialogue-widow-book-not_yet = "Not yet."
    .also = think later yet wait time

dialogue-widow-savings = "I know what's in it. I wrote it. He'd the sums in his head and couldn't sign for a sack." She bites off a thread. "If they come with that book, it's my hand they come with. Well?"
dialogue-widow-savings-give = Give her the book to burn.
    .also = give book burn take yours her fire hand
dialogue-widow-savings-not_yet = "I have to think."
    .also = think later yet wait time

dialogue-widow-nets = "Mind the net. Step over, not on." The needle has not slowed. "You're hers, or you want rope."
dialogue-widow-nets-company = "The Company sent me for the ledger."
    .also = company sent ledger working for fetch who sends agent
dialogue-widow-nets-hatch = "Who keeps the door down there?"
    .also = door below looks after keeps who guards job man hatch down there minds watchman whose entrance
dialogue-widow-nets-token = Show her the lead token.
    .also = token lead show hold
dialogue-widow-nets-off = "I'll leave you to it."

dialogue-widow-wants = "Then bring it. Here. That stove takes a book, I've measured." She holds up a mesh against the light and finds it good. "Half this village sleeps if it burns. Hand me the red."
dialogue-widow-wants-hand = Hand her the thread, and watch her hands.
    .also = thread hands hand watch pass give
    .success = There is ink in the crease of her finger, old ink, the kind that stays. She sees you see it.
    .failure = You look for too long. She turns the stool with her foot, and her back is a good wall.
dialogue-widow-wants-price = "What is it worth to you?"
    .also = worth price how much pay money would give
dialogue-widow-wants-off = "I'll think about it."

dialogue-widow-hand = "So. He couldn't write. Somebody had to." The needle goes on. "Twenty years, every night, after the dishes. And now it's evidence."
dialogue-widow-hand-price = "What is it worth to you?"
    .also = worth price how much pay money would give
dialogue-widow-hand-off = "I'll say nothing."

dialogue-widow-needle = "If you've time to stare, you've time to wind. No? Then there's the stairs."
dialogue-widow-needle-off = "Good night."

dialogue-widow-price = "I've no val. I've a loaf." She looks at the knife, and gives you the whole. "The dogs know that bread. Use the bowls."
dialogue-widow-price-off = "Thank you."

dialogue-widow-debt = "Lammert. Went out after eels, thirty years back, with the water coming. Somebody I know took a rope out to him, and I held the lamp." She ties off. "There's a lead token for that, it hung on the tide post. Show it him, say I told you. He pays what he owes."
dialogue-widow-debt-company = "The Company sent me for the ledger."
    .also = company sent ledger working for fetch who sends agent
dialogue-widow-debt-off = "I'll tell him."
