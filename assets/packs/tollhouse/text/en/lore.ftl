# What everybody in Hessel knows. A narrator may use it; nothing of it happens now.

lore-hessel = Hessel is twenty-six houses on the wrong side of the mud. The causeway is its one road, so a stranger there has either paid or is about to.
lore-tide = The flats dry in the time it takes to mend a net, and fill faster than a loaded man walks. Nobody born here sets out in the last hour of the ebb, not even for money.
lore-company = The Salt Company believes what is on paper. It prints the tide calendar and gives it away, so that even those who hate it count their nights in its figures.
lore-keeper = The keeper of the toll-house died on Tuesday. His widow does not say his name, and the village follows her in that: he is the keeper, as he was before.
lore-coffin = On foot it is one val, with a cart three, in a coffin nothing. In Hessel they do not say that somebody has died; they say that he crossed free.
lore-debts = Everybody in Hessel owes the causeway something. Those who owe least talk about it most, and those who owe most hang a fish on the door.
lore-ferry = Before the stones were raised, people came over on a raft, hand over hand along a rope. One could see then who was coming, and how tired he was.
lore-dogs = The keeper had two dogs, a grey one and a brindle. They barked at people who had paid as well; it was never the coin that interested them.
lore-watchman = The old man behind the hatch pulled the rope ferry for forty years. Now he sleeps there and calls it watching, and nobody in Hessel has found a reason to move him.
lore-agent = Iske Varn writes for the Salt Company. When she comes over the causeway she pays her toll like anybody, and asks for a receipt.
lore-chandler = Pell Okkers sells rope, iron, light and bread over the door of a boat called the Mercy. Of the Mercy there was only the door.
lore-widow = Tjada Roen is the keeper's widow and mends nets, as she did before. In Hessel one takes a hole to her and goes home with a task.
lore-nets = The herring nets of Hessel are six fathoms long, and every mend in them is red, so that everybody can see where they gave.
lore-fish = Who has no coin hangs a fish on the door handle. It counts as paid once somebody takes it down.
lore-boots = A good pair of boots costs a season of herring. A dead man's stay at the window with a stone in each, until somebody has grown into them.
lore-token = Before there was coin on the flats the toll was paid in lead: a gate on one side, and a hole for the nail. Most of the old tokens ended as weights on a net.
lore-work = There is herring, there are eels, and there is the digging that keeps the channel open. The digging pays worst and is never done.
lore-rumours = Hessel has one room with a stove and a counter in it. News is an hour old when it comes down the thirty steps, and twice as large.
lore-weather = The wind crosses the flats with nothing in its way. In Hessel they hang out a wet sleeve, see which side stiffens first, and nail that shutter.
lore-burial = The neighbours dig, and take no money for it. The box one sees to oneself, in good time; who has none is lent a plank.
