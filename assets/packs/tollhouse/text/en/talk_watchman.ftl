# The watchman. Old, half asleep; speaks of ropes and weather, never of the dead man's death.

dialogue-watchman-opened = "It's open, and I'm asleep. I've a name for sleeping, ask anybody."

dialogue-watchman-sulking = The hatch stays where it is, one finger open. "Shut. It shuts at eight and it shuts at cheek, and you've had both."
dialogue-watchman-sulking-sorry = "I spoke out of turn. I'll say it properly."
    .also = sorry apologise apologies meant no harm forgive didn't mean rude
    .success = Nothing for a while. Then the hatch scrapes up its second finger, and after that the rest of the hand.
    .failure = "Aye, you do that. In the morning, in daylight, with your hat off." The finger's width goes dark for as long as it takes to fill a pipe.
dialogue-watchman-sulking-token = Hold the lead token up to the crack.
    .also = token lead show hold up crack sill here

dialogue-watchman-hatch = A cup stops on its way. "No toll by night, no change by day. What's it to be, before this goes cold?"
dialogue-watchman-hatch-who = "Who am I talking to?"
    .also = who are you name called talking identity
dialogue-watchman-hatch-business = "I have business in the counting room."
    .also = business counting room need inside go in let me

dialogue-watchman-named = "Lammert. Forty years on the rope ferry, till they raised the stones and folk learned to wait." The hand with three fingers waves at the causeway, not kindly.
dialogue-watchman-named-business = "I need the counting room, Lammert."
    .also = business counting room need inside go in let me
dialogue-watchman-named-night = "Good night, Lammert."
    .also = sleep well night bye rest

dialogue-watchman-well = "Everybody's had business in that room since Tuesday. I told him I'd keep the door, and the dogs fed. He didn't say until when."
dialogue-watchman-well-ask = "Then decide it yourself: open it, once, for me."
    .also = decide mind once open please yourself for me let in just
    .success = He thinks about it for so long that you hear the tide post drip.
    .cost = "Once, then." The bar comes up, and drops, on his foot and on the boards and on the sleep of two dogs. "Open. They've heard you now. That's between you and them."
    .failure = "No," he says, as one says it to a child at a well.
    .disaster = "So that's how it's said nowadays." The hatch comes down on the last word.
dialogue-watchman-well-coin = Put three val on the sill.
    .also = coins trouble val here pay three money bribe sill slide tip palm
dialogue-watchman-well-token = Lay the lead token on the sill.
    .also = token lead show hold up crack sill here
dialogue-watchman-well-bar = "What holds that door, besides the lock?"
    .also = only lock keeping shut besides bar holds else barred inside fastened behind
dialogue-watchman-well-night = "Sleep well."
    .also = sleep well night bye rest

dialogue-watchman-unmoved = He drinks the cup to its end, to show that he can, and looks into it. "Ask me something I can do. The chandler's up there with his lights on, and he sells iron."

dialogue-watchman-coin = He pushes the coins back across the sill with the two fingers he hasn't got. "Put that away. I've been paid for that door. In rope."
dialogue-watchman-coin-sorry = "I meant no harm by it."
    .also = sorry apologise apologies meant no harm forgive didn't mean rude
dialogue-watchman-coin-rope = "Paid in rope?"
    .also = rope paid debt

dialogue-watchman-rope = "A good length of it, and somebody on the other end. Ask her with the needles, up in the loft; she held the lamp." The cup is empty. He drinks from it all the same.
dialogue-watchman-rope-back = "About the door."

dialogue-watchman-bar = "An oak bar, so high." He shows you against the window frame, and then takes the hand away, as if it had talked. "You'd feel that in the shoulder, I'd think. I'd not know."
dialogue-watchman-bar-back = "About the door, then."

dialogue-watchman-token = He turns it over once, and does not turn it back. "Where does a stranger get that?"
dialogue-watchman-token-debt = "Tjada Roen told me what it stands for. A rope, and a rising tide."
    .also = tjada rope tide token stands debt told rising
dialogue-watchman-token-bluff = "He gave it to me. He said you would know."
    .success = He looks for the knot, which is cut so small that you have to know it's there. "He'd have said that, yes."
    .failure = "He never said three words about that in thirty years." The token comes back out through the hatch. The light does not.
    .also = gave me said would know trust he
dialogue-watchman-token-found = "It lay by the tide post."
    .also = lay found tide post ground picked up

dialogue-watchman-honest = "Then he'd taken it off its nail, when he went down to look at the water." A long breath. "Take it up to her with the needles. Ask what it is, and then come and ask me."
dialogue-watchman-honest-back = "There's still the door."
dialogue-watchman-honest-night = "I'll ask her."
    .also = sleep well night bye rest

dialogue-watchman-lifts = Wood comes up out of iron. He clicks his tongue, twice, and claws go away over the boards. "They'll lie down for you now. I never opened that. If he asks, we're quits."
