# What everybody in Hessel knows. A narrator may use it; nothing of it happens now.

lore-hessel = Hessel is twenty-six houses on the wrong side of the mud. The causeway is its one road, so a stranger there has either paid or is about to.
lore-tide = The flats dry in the time it takes to mend a net, and fill faster than a loaded man walks. Nobody born here sets out in the last hour of the ebb, not even for money.
lore-company = The Salt Company believes what is on paper. It prints the tide calendar and gives it away, so that even those who hate it count their nights in its figures.
lore-keeper = The keeper of the toll-house died on Tuesday. His widow does not say his name, and the village follows her in that: he is the keeper, as he was before.
lore-coffin = On foot it is one val, with a cart three, in a coffin nothing. In Hessel they do not say that somebody has died; they say that he crossed free.
lore-debts = Everybody in Hessel owes the causeway something. Those who owe least talk about it most, and those who owe most hang a fish on the door.
lore-ferry = Before the stones were raised, people came over on a raft, hand over hand along a rope. One could see then who was coming, and how tired he was.
