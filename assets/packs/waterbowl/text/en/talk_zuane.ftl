# Zuane Corda, overseer. Cheerful; gives people jobs for names; never says "dead": "off the books".

dialogue-zuane-signed = "Scribe! There you are. It reads well, I think, my confession. I'd have put in more weather." He has shaved, and has cut himself in three places.
dialogue-zuane-signed-why = "Why did you sell them?"
    .also = why sell them did
dialogue-zuane-signed-off = "Stay where people can see you."

dialogue-zuane-wheel = "Only a wheel." He lifts the orange peel, all one piece, and lets it turn on its own spring. "It goes round. Then there's water, and everyone's thirsty, and nobody asks about carpentry. We'll say that neither of us knew, Visitor. For the one lock I've a copy, for the other a file, and I'm nearly through."
dialogue-zuane-wheel-stop = "Get off it. Put on paper what you know about that roof, and you walk out of here."
    .also = get off paper put head walk out know
    .success = The peel stops turning. He looks from your face to the wall, where the pipe comes in, and for once there is nobody in the room for him to be funny to.
    .cost = "No paper," he says. "Paper lasts." But he has got down, and he goes, leaving you the orange, in quarters, on the hub.
    .failure = "Preacher," he decides, and eats another piece.
dialogue-zuane-wheel-threat = "There are fourteen people behind that door who would like a word about their roof."
    .also = light square say count afraid fourteen people roof
    .success = He listens at the door, with his head on one side. There is a good deal behind it. "I could be in Portu Mannu by Friday," he says, and is on the stair of the hatch before the peel reaches the floor.
    .failure = "Fourteen people who haven't had breakfast," says Zuane Corda. "Town Crier, then. Go on. Call them."
    .disaster = He has stopped smiling, and it turns out that the bow was wound the whole time.
dialogue-zuane-wheel-sell = Hold out the proof. "Forty val. It's the only copy. Then you were never here."
    .also = proof forty hold copy only
dialogue-zuane-wheel-below = "There's a man under that gate."
    .also = man under gate there
dialogue-zuane-wheel-fight = Reach for him.
    .also = get there first reach settle here
dialogue-zuane-wheel-let_him = Stand aside, and let him turn it.
    .also = stand aside let turn
dialogue-zuane-wheel-off = Leave him his orange.

dialogue-zuane-below = "I'm told there are four." He wipes each finger. "Three of them off the books, and one who's slow. Do you know what the town's thirst costs in an hour, Digger? I do; I've had it worked out. He's had more spent on him by now than anybody in Ulzai, the saint included."
dialogue-zuane-below-back = "And if it were you?"

dialogue-zuane-only_a_wheel = "In that fellow's place I'd hope for somebody practical." The last quarter goes in. Then he slides off the hub, and he has moved nearer to the bow without seeming to.
dialogue-zuane-only_a_wheel-fight = Get there first.
    .also = get there first reach settle here
dialogue-zuane-only_a_wheel-sell = Hold out the proof. "Forty val. It's the only copy."
    .also = proof forty hold copy only
dialogue-zuane-only_a_wheel-let_him = Stand aside, and let him turn it.
    .also = stand aside let turn
dialogue-zuane-only_a_wheel-off = Step back to the door.
dialogue-zuane-below-off = Leave him to it.

dialogue-zuane-signs_wheel = He writes it on the hub with a carpenter's pencil, six props, thirty val, and signs with a flourish, which his hand does by itself. "Well, Judge. Mind the wheel. It's greased; I did that. I thought I'd be here when it turned." He leaves by the hatch, without his joke.

dialogue-zuane-wet = "Somebody's wet my straw." He says it to the whole hill, beaming, and only then to you. "I don't say who. I say: somebody with hands. Are you looking for work at all, Laundress?"
dialogue-zuane-wet-props = "I was looking for six oak props."
    .also = six oak props booked tail where
dialogue-zuane-wet-off = "It rains on everyone."

dialogue-zuane-job = "Digger! No, wait. Locksmith. No: you've the hands of somebody who gets sent. Corda, overseer. I'd offer you my seat up there, but I've had it cut into stakes."
dialogue-zuane-job-what = "What do you oversee, with the Mitza shut?"
    .also = oversee foreman charge job work shut do here
dialogue-zuane-job-straw_seen = "What's the straw for?"
    .also = straw carting wet up here for hay
dialogue-zuane-job-props = "Six props of green oak were booked out for the tail. Where are they?"
    .also = six oak props booked tail where
dialogue-zuane-job-off = "I'm only passing."

dialogue-zuane-trade = "Twenty-three holes and a wheel. When it runs they pay me to watch it run; when it doesn't I'm paid to say when it will. I'm saying Thursday, this week. It's wonderful how people like a Thursday."
dialogue-zuane-trade-straw_seen = "And the straw? What's that for?"
    .also = straw carting wet up here for hay
dialogue-zuane-trade-off = "Till Thursday."

dialogue-zuane-straw = "Moth, officially. Between trades: you light it, wet, with a spoonful of yellow, and it all goes where it's low. They'll walk out by themselves, coughing, no bones broken, and somebody turns a wheel. I need one more pair of arms at the bellows. Fifteen val, Stoker?"
dialogue-zuane-straw-help = "Fifteen val. Where do I stand?"
    .also = fifteen val where stand help
dialogue-zuane-straw-stop = "Put it out of your head, and put on paper why you are in such a hurry."
    .also = get off paper put head walk out know
    .success = He begins three jokes and drops them. What is left, when he has, is a man of forty with a good belt who can add.
    .failure = "You're wasted on this," he says, and means it well. "You ought to have a pulpit."
dialogue-zuane-straw-threat = "Light that, and I'll stand in the square and say what you are afraid they'll count."
    .also = light square say count afraid fourteen people roof
    .success = The smile stays on for a while, as a hat does on a man who has been hit. "Do you know," he says, "there's a cart at four," and he goes to meet it, with his coat over his arm, walking faster at every corner.
    .failure = "They're thirsty," he says. "They'd carry me home on a chair." He winds the bow one notch, absently.
    .disaster = "Pinna," says Zuane Corda, in the same voice as all the rest, "our visitor is leaving by number four."
dialogue-zuane-straw-fight = Settle it here.
    .also = get there first reach settle here
dialogue-zuane-straw-off = "Let me think about that."

dialogue-zuane-surplus = "Surplus!" He looks truly pleased. "They had six, they'd always had six, they asked for six more. Green oak's a belief, you know, not a building material. Pine holds twice that. I sold a superstition for thirty val, and the hill bought it back, which I call sharp practice."
dialogue-zuane-surplus-lie = "You went to look at it afterwards. Didn't you?"
    .success = The bow wants oil; he gives it some. "Once," he says. "The pine was still standing. That's what I can't get over, Surveyor. It held. It was the roof that came."
    .failure = "I look at everything," he says. "It's in the name."
    .also = went look afterwards
dialogue-zuane-surplus-straw_seen = "And now the straw."
    .also = straw carting wet up here for hay
dialogue-zuane-surplus-off = "I'll tell them you said so."

dialogue-zuane-why_sold = "I owed thirty. To Bastianu, in eighths of a bowl, which is how he lends it, so that you never feel you've had any. Thirty val and you sleep. Then three go off the books in a night, and you find that you weren't such a sleeper." He hears that, and puts a laugh behind it.
dialogue-zuane-why_sold-straw_seen = "And so the straw."
    .also = straw carting wet up here for hay
dialogue-zuane-why_sold-off = "No."

dialogue-zuane-laughs = "No hard feelings, whatever it is that you are. I'll put you down as Weather."
dialogue-zuane-laughs-back = "About that straw."
dialogue-zuane-laughs-off = Leave him.

dialogue-zuane-signs = "Six, green oak, thirty val. Date it Thursday." He signs against the windlass, with a flourish, and looks at it as if somebody else had such a nice hand. "Pinna can have the straw. He has a mule. Well, he has part of one."
dialogue-zuane-signs-why = "Why did you?"
    .also = why sell them did
dialogue-zuane-signs-off = "Go down to the arcade, and stay there."

dialogue-zuane-lights = Three hours at the bellows. It burns with a blue edge and makes almost no smoke at all, up here; what it makes goes over the lip of number nine, slowly, like something being poured. Toward the end there is coughing, and it comes up out of four as well as out of nine. "That's them getting up," says Zuane Corda. He counts you out fifteen val and wishes you good night by a trade that you had not thought of as one.
