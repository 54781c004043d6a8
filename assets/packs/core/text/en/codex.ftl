# Terms of the rules.

codex-advantage = Advantage
    .text = Two d20 are rolled and the better counts. With disadvantage the worse counts. However many reasons there are on either side, one of each is enough to cancel both.
codex-bands = The five results
    .text = A roll ends as a critical (a natural 20, or 10 more than needed), a success, a success at a cost (up to 4 short, where a deed allows it), a failure, or a disaster (a natural 1, or 10 short).
codex-contests = Contests
    .text = When somebody works against you, both roll. The higher total wins, and with equal totals everything stays as it was.
codex-energy = Energy
    .text = What long ways and hard work take from you. Rest and food bring it back. Without it you can still talk, look and rest.
codex-zones = Distance in fights
    .text = Nobody measures in a fight. You are engaged, near or far, or at a spot that the place offers. One move a turn takes you one step along; leaving close quarters without care gives the other a free blow.
codex-death = At death's door
    .text = A hero without hit points falls and rolls at each turn: 10 or more is a breath, less is a step. Three breaths and you are out of danger; three steps and you are gone. Anybody who binds you up in time ends the count.
codex-slots = Slots
    .text = A spell of a rank takes a slot of that rank or a higher one. A long rest of eight hours fills them all. What has no rank can be cast as often as you like.
codex-reputation = Standing
    .text = Factions remember. From -100 to 100 their opinion moves prices, opens or shuts doors, and changes what people will say to you.
