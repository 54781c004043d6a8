# The keeper of the bowl. Exact; breaks off to tip it and answers after. She never says "listen", nor her nephew's name.

dialogue-mialina-robbed = Both her hands are on the rim. "You took hold of what was at my belt. I have written it down; not in the book, the book is for bowls." She has moved the ring to the other hip.
dialogue-mialina-robbed-sorry = "I'm sorry for it."
dialogue-mialina-robbed-off = Say nothing.

dialogue-mialina-button = The bowl is half down. She has seen what you have in your hand, and looks back at the bowl, and it goes on sinking at its own rate.
dialogue-mialina-button-give = "He says: then count. He'll knock along. It's company."
    .also = count knock along company says he then
dialogue-mialina-button-keep = Close your hand again.
    .also = nothing hour came close hand

dialogue-mialina-horn = It is horn, with four holes, and the twist of copper wire in them is her own. She puts it under her tongue, so as to have both hands. Then she takes a spoon from the cot, lays it where she can reach the rim, and holds out whatever is still at her belt that you could need.
dialogue-mialina-horn-off = Leave her to it.

dialogue-mialina-flat = "Since the middle of the third bowl. It's quite flat. You could shave in it." The cloth has gone back to its drawer. She writes her stroke, light as a hair.
dialogue-mialina-flat-key = "I need the key."
    .also = key need give
dialogue-mialina-flat-off = Let her count.

dialogue-mialina-out = "They came and told me which leg." She tips the bowl, a little early; it is the first time that you have seen it. "He'll want a seat with a back. There's the cot. I never used it."
dialogue-mialina-out-key = "I need the key."
    .also = key need give
dialogue-mialina-out-off = "I'll tell him."

dialogue-mialina-alive = She looks up from the water before you have spoken, and the whole town knows that she does not look up. "Don't say it in the middle of a bowl."
dialogue-mialina-alive-tell = Wait until it has gone down. "He's alive."
    .also = alive wait gone down he
dialogue-mialina-alive-keep = "It's nothing. I came for the hour."
    .also = nothing hour came close hand

dialogue-mialina-told = The bowl sinks. She does not tip it. Outside a shutter opens, since the call is late. "I have counted for thirty years so that nobody has to decide. Don't tell me which." Whatever of hers you still lack for the wheel, she puts into your hand without looking; then she rights the bowl, and where the stroke belongs she draws a dash.
dialogue-mialina-told-hour = "Is there a word for him?"
    .also = word him message
dialogue-mialina-told-off = Go.

dialogue-mialina-hour = "Tell him the hour. In bowls, not by the bell. He'll want the hour."
dialogue-mialina-hour-off = "I will."

dialogue-mialina-told_again = "No. Not which." Her finger is up; under it the bowl goes down. "Have you told him the hour?"
dialogue-mialina-told_again-off = "I'm on my way."

dialogue-mialina-off_duty = Out here, with nothing before her that sinks, her hands do not know where to be. "A boy minds it. He is good to ninety, then he yawns. What is it?"
dialogue-mialina-off_duty-three = "Who are the candles for?"
    .also = candles who for
dialogue-mialina-off_duty-off = "Nothing that can't wait."

dialogue-mialina-three = "Three of the shift. Piras, Melas, Lai." She counts them off on the pew with a nail, and the nail makes ready for another, and lies down. "Every morning from six to eight. After that somebody has to know what time it is."
dialogue-mialina-three-off = "Of course."

dialogue-mialina-first = "Don't speak until it sinks." Water comes over the copper rim and the bowl goes down like a coin. She tips it, writes, calls a number at the door. "There. Now you've a quarter of an hour."
dialogue-mialina-first-what = "What is it that you count?"
    .also = counting count what do bowl number tally
dialogue-mialina-first-gate = "The gate of the Mitza. Who has the key to it?"
    .also = gate key who lock has keeps mitza holds opens
dialogue-mialina-first-cloth = "Why is that basin covered?"
    .also = tablecloth hiding under covered basin cloth linen over why keep wedding covering
dialogue-mialina-first-off = "I won't waste it."

dialogue-mialina-clock = "Turns. Nobody here owns water, you can't, it runs off. One owns a bowl: so long, once a day, from the pipe of the Mitza." Her eyes do not leave it. "I had it from my mother's sister. It has not stood still since there was a pipe. Not for fire. Not this week either."
dialogue-mialina-clock-gate = "Who has the key to the gate?"
    .also = gate key who lock has keeps mitza holds opens
dialogue-mialina-clock-cloth = "Why is the great basin covered?"
    .also = tablecloth hiding under covered basin cloth linen over why keep wedding covering
dialogue-mialina-clock-off = "Thank you."

dialogue-mialina-keys = "Two, for the wheel. One belongs to hours, and one belongs to hands. Mine doesn't leave the belt. Theirs is down there with theirs." She pats the ring without looking for it.
dialogue-mialina-keys-ask = "Let me carry it down for you."
    .success = She looks at you for as long as a bowl allows. "I have been asked for it by people who raised their voices," she says. Then the ring is open.
    .cost = "Lent," she says. "That is a word with a time in it."
    .failure = "You have used a whole bowl to ask," she says, and tips it. A quarter of an hour of the day is gone.
    .also = carry down let me you
dialogue-mialina-keys-cloth = "Why is that basin covered?"
    .also = tablecloth hiding under covered basin cloth linen over why keep wedding covering
dialogue-mialina-keys-off = "I understand."

dialogue-mialina-given = It is shorter than you thought, and warm. "It goes in the left. Do not let anyone tell you that it matters who turns first; it was made so that it would not."
dialogue-mialina-given-off = "Thank you."

dialogue-mialina-lent = "By the bell. If it is not at my belt by the bell I must write it, and whatever I write stays." She works it off the ring, which takes both hands and, for a moment, her eyes.
dialogue-mialina-lent-off = "By the bell."

dialogue-mialina-no = "It goes down when somebody tells me that the hour has come. They tell me. I don't tell them. That is what a keeper is."
dialogue-mialina-no-cloth = "And the cloth?"
    .also = tablecloth hiding under covered basin cloth linen over why keep wedding covering
dialogue-mialina-no-off = "I'll come back."

dialogue-mialina-carts = "Carts. It shakes the water." Her elbow comes to rest on the cloth. "One moment." The bowl; the stroke; the call. When she turns round again, she has forgotten that you asked.
dialogue-mialina-carts-no_cart_runs = "There is one cart in this town, and at night it sleeps."
    .also = one cart town night sleeps
    .success = The pencil stops over the paper.
    .failure = "Then it is the mule," says Mialina Tolu.
dialogue-mialina-carts-rings = "Carts don't come evenly."
    .also = carts evenly come don't
dialogue-mialina-carts-off = "I see."

dialogue-mialina-dry = She has turned the stool. From here one sees a back, a bun, and the bowl past the bun, with great exactness.
dialogue-mialina-dry-off = Go.

dialogue-mialina-nineteen = "Six nights ago. It began with the fourth bowl after midnight, from the wall side. I counted what there was to count. Nineteen bowls it went, without a gap, and all that while they sat in the arcade and voted." The bowl goes; she tips it. "Then I fetched the cloth. A person can't keep two counts."
dialogue-mialina-nineteen-whose = "Who is it?"
    .also = hand pipe who whose
dialogue-mialina-nineteen-off = Leave her to the one count.

dialogue-mialina-sister = "My sister had one son. She had him late, and she taught him to ask the hour, so that he'd come home." She looks at the pencil as if it had said it. "There were four on that shift. That is all that I know. It is a number."
dialogue-mialina-sister-off = Leave her to the bowl.

dialogue-mialina-nineteen_again = "You have a quarter of an hour," she says, "and I have told you what I had. Ask about something that moves."
dialogue-mialina-nineteen_again-whose = "Whose hand is it, in the pipe?"
    .also = hand pipe who whose
dialogue-mialina-nineteen_again-gate = "The key, then."
    .also = gate key who lock has keeps mitza holds opens
dialogue-mialina-nineteen_again-off = "Later."

dialogue-mialina-plain = One finger, up. You wait. It goes down with a sound like a kiss, and she tips it, writes, and calls. "Yes?"
dialogue-mialina-plain-what = "What is it that you count?"
    .also = counting count what do bowl number tally
dialogue-mialina-plain-gate = "About the key to the gate."
    .also = gate key who lock has keeps mitza holds opens
dialogue-mialina-plain-cloth = "About the cloth."
    .also = tablecloth hiding under covered basin cloth linen over why keep wedding covering
dialogue-mialina-plain-off = "Nothing. Go on."
