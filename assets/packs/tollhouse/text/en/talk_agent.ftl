# The agent. Exact: figures, times, amounts; never says please, never says sorry.

dialogue-agent-count = She looks at the book, the watch and the mud, in that order. "I count leaves on a table, before a witness. The loft has both."
dialogue-agent-count-up = "Then go up. I'll follow."
    .also = upstairs go follow after you lead
dialogue-agent-count-witness = "What witness?"
    .also = witness who saw testify
dialogue-agent-count-not_yet = "Not yet."
    .also = hold on later keep made up mind not yet moment wait refuse won't first read hang mine longer

dialogue-agent-witness = "His widow. She can write her name; I have seen it on a net tag." She makes a small mark next to the word widow. "It need not be pleasant. It needs to be signed."
dialogue-agent-witness-up = "Then go up. I'll follow."
    .also = upstairs go follow after you lead
dialogue-agent-witness-not_yet = "Not yet."
    .also = hold on later keep made up mind not yet moment wait refuse won't first read hang mine longer

dialogue-agent-book = She has cleared a corner of the counter and set a chair for the witness. "If all two hundred and twelve leaves are here, we are done."
dialogue-agent-book-give = "All of them. Forty val."
    .also = here hand over cough up forty all there take it yours book deal money dosh
dialogue-agent-book-give_raised = "All of them. Sixty val, as agreed."
    .also = here hand over sixty agreed all take it money deal
dialogue-agent-book-give_late = "All of them. Twenty val. I know what time it is."
    .also = here hand over twenty all take late money
dialogue-agent-book-tally = "Nine of those debts are paid. He cut it into the desk. Strike them and pay me thirty."
    .also = nine cross out strike thirty carved paid debts settled erase scratch wiped
    .success = She has you say the nine names twice, and rules them out so straight that it looks printed. "Thirty. It is cheaper than a lawsuit against a desk."
    .failure = "Wood is not a receipt." She says it without heat, as one reads out a weight.
dialogue-agent-book-not_yet = "Not yet."
    .also = hold on later made up mind not yet moment keep wait refuse won't first read hang mine longer

dialogue-agent-no_tally = "Paper is in force until there is better paper. You have the book. I have the money. Those are the facts at this hour."
dialogue-agent-no_tally-back = "The book, then."
dialogue-agent-no_tally-not_yet = "I'll keep it a little longer."
    .also = hold on later keep made up mind not yet moment wait refuse won't first read hang mine longer

dialogue-agent-waiting = "The flats are dry until two. Forty val until then, twenty after; a wet ledger is nobody's property." She notes that she has said it.
dialogue-agent-waiting-pay = "Sixty. There are dogs in there."
    .also = sixty more raise price two dogs hounds beasts forty little insult three score double money pay
    .success = "Two dogs, ten each." She writes it down before it can become three dogs.
    .cost = "Sixty. Less two, now, for the amended contract." She holds out a glove for it.
    .failure = "The dogs were in the price." She turns the page to show you: a line, headed Dogs.
    .disaster = "I have four other people I could have hired. I mention the number, not the names." She turns her back, which is as straight as the rest of her.
dialogue-agent-waiting-key = "Where is the key?"
    .also = where key open who has get in find lock door
dialogue-agent-waiting-why = "Why does the Company want it tonight?"
    .also = hurry rush need night why tonight reason masters company want urgent so keen matter
dialogue-agent-waiting-off = "I'll be back."

dialogue-agent-waiting_still = "I pay for the book, not for the evening. The evening is yours to spend."
dialogue-agent-waiting_still-key = "Where is the key?"
    .also = where key open who has get in find lock door
dialogue-agent-waiting_still-why = "Why tonight?"
    .also = hurry rush need night why tonight reason masters company want urgent so keen matter
dialogue-agent-waiting_still-off = "I'll be back."

dialogue-agent-raised = "Sixty on delivery, with every leaf, before two. At two I forget the dogs."
dialogue-agent-raised-key = "Where is the key?"
    .also = where key open who has get in find lock door
dialogue-agent-raised-off = "Until then."

dialogue-agent-key = "In his coat, and his coat is in the counting room. A locksmith quoted me one val eighty, for the day after tomorrow. You are tonight."
dialogue-agent-key-why = "What is the hurry?"
    .also = hurry rush need night why tonight reason masters company want urgent so keen matter
dialogue-agent-key-off = "I'll find a way in."

dialogue-agent-why = "On Monday the lease falls back to the Company, with all that is written. What is not written does not fall back." The watch goes to her ear. "There are stoves in this village."
dialogue-agent-why-houses = "And the people who are written in it?"
    .also = people written families names houses happens those who owe poor
dialogue-agent-why-off = "I see."

dialogue-agent-houses = "Forty-three names, twenty-six houses. I have seen none of the people, which is how I keep the sums clean." She folds the cuff over your price.
dialogue-agent-houses-off = "I'll be back."
