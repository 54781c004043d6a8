# Grixa Usai, forewoman. Short. One knock on wood for yes, two for no; never says "please"; the Mitza is "her".

dialogue-grixa-silent = Nobody in the room is counting anything. She has taken the stone out of her lap and put it on the floor. "He stopped at the second of a four," she says. "You'll want your gate."
dialogue-grixa-silent-carry_out = "First we carry them out. All four."
    .also = carry them out first four bodies bury bring
dialogue-grixa-silent-key = "I'll want the key."
    .also = key give want choose wheel need
dialogue-grixa-silent-off = Leave her the quiet.

dialogue-grixa-carried = A day and a night. The block goes up by a hand, since it no longer matters how. They wash them with what is left to drink, and nobody drinks. When it is done she looks round the room and finds that she is still in charge of it. "Go on, then," she says. "Before we think."
dialogue-grixa-carried-key = "The key."
    .also = key give want choose wheel need
dialogue-grixa-carried-off = Go and stand with the others.

dialogue-grixa-silent_key = She reaches it down and gives it to you by the blade, so that you have to take the hands. "Somebody keep the grease on her," she says.

dialogue-grixa-killed = She comes to the mouth of the crawl, looks at you, at the belt, and past you. Then the key strikes the floor at your feet, and rings. "Two, was all he asked," says Grixa. "You gave him the third."
dialogue-grixa-killed-off = Pick it up.

dialogue-grixa-cut = Somebody has put a lamp by his head and a hat over what there is to cover. She takes the key off its peg without looking, holds it out behind her, and turns away before your hand has closed. "He's breathing. Don't wait for thanks. It would be from me."
dialogue-grixa-cut-teeth = "And the comb? It would lift out now."
    .also = comb lift out teeth now
dialogue-grixa-cut-off = Take the key.

dialogue-grixa-betrayed = "You told Corrias." It has been here before you; such things go through rock. "Four hundred and eleven, he'll have said. He can do that one in his sleep. I'd kept it to fourteen."
dialogue-grixa-betrayed-counted = "Without him he'd have counted wrong."
    .also = counted wrong without him
dialogue-grixa-betrayed-off = Let her finish sharpening.

dialogue-grixa-smoked = Most of them have gone. There are boots by the wall that nobody put on again. She has stayed, with a wet rag round her mouth, and takes it down to say it. "That was your arms on the bellows. Or your eyes, looking elsewhere. I've not asked which."
dialogue-grixa-smoked-sorry = "He's still below. Tell me what he needs."
dialogue-grixa-smoked-sit = "Then let me hear what it was for."
    .also = came to talk sit hear listen what for
dialogue-grixa-smoked-off = Go.

dialogue-grixa-dig = She has laid both palms on the wall. Through it, from the tail, come the props, groaning, and through it from the other side comes nothing at all, where there used to be a lake. "Two days," says Grixa. "Say the word and there's no more gate. Or say the other."
dialogue-grixa-dig-hold = "Hold it shut. We dig."
    .also = hold shut dig keep closed together we
dialogue-grixa-dig-key = "Give me the key. I have to be able to choose."
    .also = key give want choose wheel need
dialogue-grixa-dig-price = "And what do two days cost?"
    .also = cost two days price how much
dialogue-grixa-dig-not_yet = "Not yet."
    .also = think yet time later

dialogue-grixa-price = "The saffron. Gavina Murru's walls, and nine like hers, who never did a thing to us. I've known her forty years. She lent me her good shoes." The stone goes once down the blade. "I've done that sum. I came out the same side, but I came out of it."
dialogue-grixa-price-hold = "Hold it shut. We dig."
    .also = hold shut dig keep closed together we
dialogue-grixa-price-not_yet = "I need to think."
    .also = think yet time later

dialogue-grixa-dig_half = "Roof's up. I heard it take." For her that is a speech. "Now the head. It rains up there. Before it stops she'll have the gate, over the top. Let her out upstairs, and we've our two days."
dialogue-grixa-dig_half-spill = "How do I let her out?"
    .also = let her out head go drain where water spill how
dialogue-grixa-dig_half-door = "Open me the wheel door."
    .also = wheel door let me through open touch pass
dialogue-grixa-dig_half-key = "I want the key as well."
    .also = key give want choose wheel need
dialogue-grixa-dig_half-leg = "There's a quicker way. The leg."
    .also = leg quicker today without cut way amputate got out
dialogue-grixa-dig_half-off = "Before it stops."

dialogue-grixa-owed = Two men get up as you come in, and one gives you his place by the wall. "There's no straw on that hill any more," Grixa says. "I hear." She knocks, once, on the box. It's a yes, and it seems to be the whole of it.
dialogue-grixa-owed-on = "What does he need?"
dialogue-grixa-owed-off = Sit down a moment.

dialogue-grixa-need = "Props, oak, four. And a place for the head to go. This rain, and she's over the gate." She looks you up and down as one looks at timber. "Bring me that, and I've two days in these people. I haven't three."
dialogue-grixa-need-props = "I've brought timber."
    .also = timber brought props wood oak
dialogue-grixa-need-what_props = "Where would I find oak?"
    .also = oak where find wood props timber
dialogue-grixa-need-spill = "Where could the head go?"
    .also = let her out head go drain where water spill how
dialogue-grixa-need-key = "Give me your key to the wheel."
    .also = key give want choose wheel need
dialogue-grixa-need-key_ask = "Give me your key to the wheel."
    .also = key give wheel lend
dialogue-grixa-need-door = "Let me through the wheel door. I won't touch the wheel."
    .also = wheel door let me through open touch pass
dialogue-grixa-need-warn = "The overseer has sulphur over number nine."
    .also = sulphur overseer nine smoke out warn straw
dialogue-grixa-need-leg = "He could be got out today. Without the leg."
    .also = leg quicker today without cut way amputate got out
dialogue-grixa-need-off = "I'll be back."

dialogue-grixa-more = Her knuckle lies on the wood. "And?"
dialogue-grixa-more-props = "I've brought timber."
    .also = timber brought props wood oak
dialogue-grixa-more-what_props = "Where would I find oak?"
    .also = oak where find wood props timber
dialogue-grixa-more-spill = "Where could the head go?"
    .also = let her out head go drain where water spill how
dialogue-grixa-more-key = "Give me your key to the wheel."
    .also = key give want choose wheel need
dialogue-grixa-more-key_ask = "Give me your key to the wheel."
    .also = key give wheel lend
dialogue-grixa-more-door = "Let me through the wheel door. I won't touch the wheel."
    .also = wheel door let me through open touch pass
dialogue-grixa-more-warn = "The overseer has sulphur over number nine."
    .also = sulphur overseer nine smoke out warn straw
dialogue-grixa-more-leg = "He could be got out today. Without the leg."
    .also = leg quicker today without cut way amputate got out
dialogue-grixa-more-off = "I'll be back."

dialogue-grixa-sit = Her knuckle, once, on the wood. "Sit. You're in her bed." You are; the channel is dry, and the stone has the print of two hundred years of water in it. "They've sent you for the gate. Everyone's sent for the gate."
dialogue-grixa-sit-gate = "What do you want, for opening it?"
    .also = terms want unlock price conditions open demands what for opening ask
dialogue-grixa-sit-read = "That isn't what you shut it for."
    .also = real reason truth shut because lie bowls believe isn't never locked that honest come
    .success = The stone stops. She looks at your mouth, to see whether you know what has just come out of it.
    .failure = "I shut it with that wheel," says Grixa. "It goes clockwise."
dialogue-grixa-sit-heard = "Something knocks. In the pipe, in the rock. Don't tell me that it's carts."
    .also = knocks something pipe rock carts bowls town nobody know noise heard
dialogue-grixa-sit-trust = "You know what I've done for yours. Now tell me what I'm doing it for."
    .also = done for yours tell what for trust
dialogue-grixa-sit-warn = "The overseer has sulphur over number nine."
    .also = sulphur overseer nine smoke out warn straw
dialogue-grixa-sit-off = "I won't stay."

dialogue-grixa-terms = "Eight bowls, we have. Who digs should have twelve. Twelve, then, and a school." She says it like somebody reading out another person's shopping. Along the walls fourteen people look at their knees.
dialogue-grixa-terms-heard = "Nobody shuts off a town for four bowls. Something knocks. I know that much."
    .also = knocks something pipe rock carts bowls town nobody know noise heard
dialogue-grixa-terms-read = "You don't want twelve bowls."
    .also = real reason truth shut because lie bowls believe isn't never locked that honest come
    .success = "No," she says, after a time. And then, to the wall: "Hush a moment, all of you."
    .failure = Two knocks on the box. "Twelve," says Grixa. "And a school."
dialogue-grixa-terms-off = "I'll carry it up."

dialogue-grixa-stone = She has gone back to sharpening. It is the blunt side. She must know that.
dialogue-grixa-stone-back = "Listen to me."
dialogue-grixa-stone-off = Leave it.

dialogue-grixa-truth = She knocks once on the wood of the box, and holds up the knuckle, and does not knock again. The drip. Somebody's breath. Then, low in the wall, behind all of them: one. "That one isn't me," says Grixa.
dialogue-grixa-truth-who = "Who is it?"
    .also = who is it
dialogue-grixa-truth-why_hide = "Why have you told nobody?"
    .also = town know nobody told why hide secret
dialogue-grixa-truth-need = "What does he need?"
    .also = need what he help bring

dialogue-grixa-who = "Bachis Tolu. Twenty-six. The roof got three of four, and him by the left leg. Nineteen bowls he knocked, that first night, and up there they had a vote. Then we shut the gate. He's below it. Whoever lets her run lets her run over him."
dialogue-grixa-who-why_hide = "And nobody in the town may know?"
    .also = town know nobody told why hide secret
dialogue-grixa-who-need = "What does he need?"
    .also = need what he help bring
dialogue-grixa-who-off = Sit a while, and listen.

dialogue-grixa-why_hide = "If it's four dead, that's a grief, and they'd wait for us to stop crying. If it's bowls, that's a quarrel; they like a quarrel, it has two sides. One man's a sum." A single knock. "They can do that sum. They've seats for it."
dialogue-grixa-why_hide-need = "What does he need?"
    .also = need what he help bring
dialogue-grixa-why_hide-off = Say nothing.

dialogue-grixa-warned = She says four names, and four people get up; the canvas is going along the roof before she has turned back to you. "He'll burn it anyhow. He's bought it." She looks at you for longer than she has yet. "You came down to say that."
dialogue-grixa-warned-back = "About the man in the tail."
dialogue-grixa-warned-sit = "I came to talk."
    .also = came to talk sit hear listen what for
dialogue-grixa-warned-off = "I was on my way."

dialogue-grixa-props = She doesn't touch you; she lays her hand on the wood, and goes along it to the end and back. "I'd given up on wood," says Grixa. Two knuckles rest on it and do not knock. "Foot in the old heel marks. Wedge last. Take whoever you can get to lie down beside you."
dialogue-grixa-props-back = "What else?"
dialogue-grixa-props-off = "I'll set them."

dialogue-grixa-wood = "Ours. Six, booked out for the tail, and never came. Nobody throws away oak. It'll be over somebody's head, keeping the rain off, with our notches on." A knock. "Green, mind. If it doesn't talk I won't lie under it."
dialogue-grixa-wood-back = "What else?"
dialogue-grixa-wood-off = "I'll look up."

dialogue-grixa-spillway = "Up in Mother there's an old stone, low, with a square hole. It let her out on our side, before the comb. What turned it went to a saint, and they don't lend. There's iron bars, if you've the back. And there's Nonna."
dialogue-grixa-spillway-staff = Show her the saint's staff.
    .also = staff saint show hold
dialogue-grixa-spillway-eel = "Who is Nonna?"
    .also = nonna who eel lake
dialogue-grixa-spillway-back = "What else?"

dialogue-grixa-staff = She turns it over until she has the square end in her palm, and closes her hand on it. "He was a valve-man," she says. "All those candles." Then she gets up, for the first time, and opens you the wheel door herself.
dialogue-grixa-staff-off = Go through.

dialogue-grixa-eel = "An eel. Bring her something. The heel of a loaf; she's not proud. She was big when my mother was a girl. My mother fell in, once, and something put her back."
dialogue-grixa-eel-back = "What else?"
dialogue-grixa-eel-off = "The heel of a loaf."

dialogue-grixa-says_himself = "No." And the two knocks, in case. "That's two keys to one wheel, and one of those is his. If he says so himself, you have it. Not if he's asked nicely. If he says so. Or I know you better than I do."
dialogue-grixa-says_himself-back = "Something else."
dialogue-grixa-says_himself-off = "I'll ask him."

dialogue-grixa-key = She reaches up behind her without turning. She has done that so often that the wall is worn. "Hands," she says, and lays the two iron ones in your one. "I'll not ask what you do with it. I'd only have to have said."
dialogue-grixa-key-off = Close your hand.

dialogue-grixa-door = She gets up, and it takes the room some time to get used to it. The wheel door opens on grease and cold. "You touch her," says Grixa, "and I'll be able to hear that, too."
dialogue-grixa-door-off = Go through.

dialogue-grixa-leg = Nothing in the room moves. "He digs," she says. "With a leg he digs and without a leg he sits by the trough with his hat the wrong way up. I've seen it. He's seen it. It's said by him or it isn't said."
dialogue-grixa-leg-back = "Then something else."
dialogue-grixa-leg-off = "I'll leave it to him."

dialogue-grixa-teeth = "Ask me that tomorrow, when there's somebody to count it." But she looks at the comb, at the narrow gap, and you see her finding that she is already thinking about tomorrow. One knock.
dialogue-grixa-teeth-off = Go to the wheel.
