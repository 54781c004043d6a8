# The chandler. Sells; says everything about his neighbours by way of prices.

dialogue-chandler-counter = "Crowbar's eight, my friend, and it was five on Monday. On Tuesday a man dies, on Wednesday everybody wants a crowbar. I don't ask. I chalk."
dialogue-chandler-counter-way = "Is there a way into the toll-house that needs no iron?"
    .also = enter gentler method crowbar another way in without iron breaking sneak get inside toll house quiet
    .success = He leans over the boat's door until it creaks. "I sold him a hinge once. Five val, brass, on account of the salt. Now who puts brass on a thing that faces the sea?"
    .cost = "Three val for the thought, and it's a used one." He has the coins before you have agreed. "I sold him a brass hinge once. It faces the sea."
    .failure = "There is, there is, and it's called eight val." He pats the crowbar as if it could purr.
dialogue-chandler-counter-prices = "What else has become dear?"
    .also = gone up besides iron expensive week dear costs rest prices risen
dialogue-chandler-counter-debts = "Are you in the ledger?"
    .also = book owe too ledger your name debt written you in
dialogue-chandler-counter-off = "Nothing more."

dialogue-chandler-sluice = "Under the weed, on the wall, about so wide. He got through it himself until the year he bought the bigger belt, eleven notches, from me. It's wet. Take a lantern, they're six."
dialogue-chandler-sluice-debts = "Are you in the ledger?"
    .also = book owe too ledger your name debt written you in
dialogue-chandler-sluice-off = "I'll look at it."

dialogue-chandler-prices = "Red thread's up, she buys it all. Lamp oil's up: three nights running a pint for the old man at the hatch, and he pays in eels. Bread's down. Nobody's eating." He rubs out a number with his cuff. "Dogs eat, mind. Those two would sell you the house for a crust."
dialogue-chandler-prices-debts = "Are you in the ledger?"
    .also = book owe too ledger your name debt written you in
dialogue-chandler-prices-off = "I see."

dialogue-chandler-debts = "Me? On both ends, my friend. Thirty-one owed in front, twelve saved at the back. Burn it and I'm nineteen to the good." He holds a coin of his own to the lamp. "It's the ones with it the other way round that don't buy."
dialogue-chandler-debts-off = "That is exact."
