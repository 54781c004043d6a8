# The tool-seller, wife of Antine. Weights, and "when he's back"; she never says what she is by now.

dialogue-annica-after = She has heard where you have been before you have a foot on her step. The scoop stays in the nails. "They say there's a knock. Is it his knock? He does it with the flat of the hand. Like on a horse."
dialogue-annica-after-no_his = "It isn't his. It's Bachis Tolu. The others are under the roof."
    .also = isn't his bachis others roof under someone else not him
dialogue-annica-after-lie = "It could be. One can't tell, through rock."
    .also = could be maybe perhaps can't tell rock lie might
    .success = Her shoulders come down by an inch. You had not noticed where they were.
    .failure = "With the flat of the hand, I said." She has weighed things for twenty years.
dialogue-annica-after-off = Say nothing yet.

dialogue-annica-sits = She sits down on the keg of nails. "A hundred and eighty pounds," she says after a time, "with his boots." Then she gets up, goes to the door, takes them in, and shuts it; you hear her put a plate away.
dialogue-annica-sits-cap = Ask her, through the door, for something of his to show them below.
    .also = something his show them below token sign belong husband's proof keepsake
dialogue-annica-sits-off = Leave her.

dialogue-annica-shed_after = "Rope's seven." There is one stool behind the counter, and she sits on the whole of it. She has cut the rope herself; it is straight.
dialogue-annica-shed_after-props = "What held the roof, at the tail?"
    .also = roof tail kept up held propped shored timber supports ceiling what
dialogue-annica-shed_after-cap = "Give me something of his to show them below."
    .also = something his show them below token sign belong husband's proof keepsake
dialogue-annica-shed_after-off = "Good day."

dialogue-annica-cap_after = The cap comes out to you on an open hand. It has not been weighed. "Show it at the Elbow, and keep your hands where they see them." Then, as you have it: "It needn't come back."
dialogue-annica-cap_after-off = Take it down.

dialogue-annica-polishes = "You can't, can you. Through rock." She fetches the boots in from the step, sits down with them and begins on the left one, with spit. "They want doing anyway. For when he's back."
dialogue-annica-polishes-cap = "Give me something of his to show them below."
    .also = something his show them below token sign belong husband's proof keepsake
dialogue-annica-polishes-off = Leave her.

dialogue-annica-knows = "You've oak dust on you." She takes it off your sleeve between finger and thumb and rubs it. "Green. There's none been cut this side of the hill since I wrote out six."
dialogue-annica-knows-tell = "They hold up the Full Jug. Four strokes and a notch on each."
    .also = full jug six beams hold up strokes notch your inn roof
dialogue-annica-knows-shed = "I came for tools."
    .also = tools shed came for buy equipment
dialogue-annica-knows-off = "It's dust, from the road."

dialogue-annica-women = She does not say anything. She takes down hammer, wedge, hammer, wedge, and hands them out at the door by weight, the heavy ones to the old women. They go up together. Four beams come down again, on eight shoulders. "For the tail," says Annica Piras, and writes it in. "I'd put them down to him, but he'd want to sign."
dialogue-annica-women-cap = "Give me something of his to show them below."
    .also = something his show them below token sign belong husband's proof keepsake
dialogue-annica-women-off = "I'll carry them."

dialogue-annica-shed = "Rope's by the pound. That's seven. He cuts it straighter, when he's back." There are two stools behind the counter, and she has sat down on the left-hand one, at the edge.
dialogue-annica-shed-props = "What held the roof, at the tail?"
    .also = roof tail kept up held propped shored timber supports ceiling what
dialogue-annica-shed-tell = "Your six beams hold up the Full Jug. Four strokes and a notch on each."
    .also = full jug six beams hold up strokes notch your inn roof
dialogue-annica-shed-antine = "Let me take something of his down to them. So that they know who sent me."
    .also = thing sign trust his bring take down token husband antine something lend believe show proof keepsake
    .success = She looks at your hands, and you see her guess what they weigh.
    .failure = "Down to whom?" Somebody wants half a pound of staples. She counts them out one by one; it lasts.
dialogue-annica-shed-antine_trusted = "They'd let me by, if I had something of his."
    .also = let me by something his pass token believe husband's
dialogue-annica-shed-saw = "And that fine saw?"
    .also = saw teeth fine blade tool for what
dialogue-annica-shed-off = "Good day."

dialogue-annica-shed_again = She has shifted the nails to the other bin and is weighing them again. "By the pound. He'd know it by hand."
dialogue-annica-shed_again-props = "What held the roof, at the tail?"
    .also = roof tail kept up held propped shored timber supports ceiling what
dialogue-annica-shed_again-tell = "Your six beams hold up the Full Jug. Four strokes and a notch on each."
    .also = full jug six beams hold up strokes notch your inn roof
dialogue-annica-shed_again-antine = "Let me take something of his down to them. So that they know who sent me."
    .also = thing sign trust his bring take down token husband antine something lend believe show proof keepsake
    .success = She looks at your hands, and you see her guess what they weigh.
    .failure = "Down to whom?" Somebody wants half a pound of staples. She counts them out one by one; it lasts.
dialogue-annica-shed_again-antine_trusted = "They'd let me by, if I had something of his."
    .also = let me by something his pass token believe husband's
dialogue-annica-shed_again-saw = "And that fine saw?"
    .also = saw teeth fine blade tool for what
dialogue-annica-shed_again-off = "Good day."

dialogue-annica-booked = "Six of green oak, a hundredweight and a half each. I wrote them out in August, for the tail, and the overseer signed. He said to me, when I wrote it: those I'll sleep under." She turns the book to you. "They went out of this door. They never went in at that mouth. Wood that heavy doesn't get lost. It gets used."
dialogue-annica-booked-off = "I'll look for it."

dialogue-annica-cap = It hangs on the nail over the second stool. She weighs it in the pan before she gives it to you, from habit; then she writes that down. "They know that cap. Show it at the Elbow, and keep your hands where they see them. He'll want it when he's back."
dialogue-annica-cap-off = "He'll have it."

dialogue-annica-not_yet = "Everything of his is in its place. I can't be lending it about. He'd come in and reach for it."
dialogue-annica-not_yet-off = "I understand."

dialogue-annica-saw = "Seven, and it's not for wood, the fine one. Every pit has to have one hung up where people see it." She moves it behind the shovels. "It's been used twice, that I know. The first still dances."
dialogue-annica-saw-off = "I see."
