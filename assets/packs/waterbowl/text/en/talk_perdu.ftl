# The chaplain. "Strictly", and no end to the sentence. He never says "I did not".

dialogue-perdu-four_lit = All four are burning. "I was told. Strictly, nobody. I was told by the quiet." He has taken off both gloves, and does not know where one puts them.
dialogue-perdu-four_lit-ask_staff = "Let me have the saint's staff."
    .also = staff saint lend let have borrow opens short iron give need
dialogue-perdu-four_lit-off = Stand with him a little.

dialogue-perdu-rang = "They have sent me a bill. For wax." He holds it by the edges. "Strictly, I ought to be. Sorry. I have been trying it since."
dialogue-perdu-rang-ask_staff = "Then let me have the saint's staff."
    .also = staff saint lend let have borrow opens short iron give need
dialogue-perdu-rang-off = "It was well rung."

dialogue-perdu-fourth_after = He is standing by the plate, with a burning match, and it is quite near his fingers. "Somebody on the stairs said. They said that you had. Strictly, I should wait to be." The match goes out. He has another.
dialogue-perdu-fourth_after-ring_it = "He's alive. Ring."
    .also = ring alive now bell
dialogue-perdu-fourth_after-ask_staff = "They are short of iron down there, and the saint has five feet of it."
    .also = staff saint lend let have borrow opens short iron give need
dialogue-perdu-fourth_after-off = "You'll be told."

dialogue-perdu-strictly = "Strictly, the chapel is. Open, I mean. In so far as." He takes off one glove to shake hands, looks at the hand, and puts the glove back on.
dialogue-perdu-strictly-three = "Three candles lit. What is the fourth for?"
    .also = candles one more whom burning fourth lit for extra
dialogue-perdu-strictly-staff = "A strange staff, for a saint."
    .also = rod iron odd lean holy staff saint strange funny
dialogue-perdu-strictly-bell = "When the roof fell, who rang?"
    .also = bell rang ring night collapse roof fell who rung
    .success = He looks at the rope; and then, since you saw it, at the wax.
    .failure = "There is a bell," says Perdu Atzeni, as if you had asked for it by name, and goes to see about some oil.
dialogue-perdu-strictly-ring_it = "Ring it now."
    .also = ring alive now bell
    .success = His gloved hand goes up, comes back, leaves the glove, and goes up again.
    .failure = "At once," he says. You wait with him. It is a quarter of an hour before you understand that this was the answer.
dialogue-perdu-strictly-ask_staff = "Lend me the saint's staff. There is something down there that it opens."
    .also = staff saint lend let have borrow opens short iron give need
    .success = "Strictly it belongs to," he says, and looks at whom it belongs to. The saint raises no objection.
    .cost = "There would have to be. An offering, in such a case." It goes into the box, three val. He seems to feel better for it than you do.
    .failure = "It has never been. Lent." He has moved in front of the niche. It is the quickest thing that you have seen him do.
dialogue-perdu-strictly-ask_staff_sung = "Lend me the saint's staff."
    .also = staff saint lend borrow give
dialogue-perdu-strictly-off = "Good day, father."

dialogue-perdu-strictly_again = "Ah. You have. That is, I had hoped, strictly." He has both gloves on and is holding a third.
dialogue-perdu-strictly_again-three = "Three candles lit. What is the fourth for?"
    .also = candles one more whom burning fourth lit for extra
dialogue-perdu-strictly_again-staff = "A strange staff, for a saint."
    .also = rod iron odd lean holy staff saint strange funny
dialogue-perdu-strictly_again-bell = "When the roof fell, who rang?"
    .also = bell rang ring night collapse roof fell who rung
    .success = He looks at the rope; and then, since you saw it, at the wax.
    .failure = "There is a bell," says Perdu Atzeni, as if you had asked for it by name, and goes to see about some oil.
dialogue-perdu-strictly_again-ring_it = "Ring it now."
    .also = ring alive now bell
    .success = His gloved hand goes up, comes back, leaves the glove, and goes up again.
    .failure = "At once," he says. You wait with him. It is a quarter of an hour before you understand that this was the answer.
dialogue-perdu-strictly_again-ask_staff = "Lend me the saint's staff. There is something down there that it opens."
    .also = staff saint lend let have borrow opens short iron give need
    .success = "Strictly it belongs to," he says, and looks at whom it belongs to. The saint raises no objection.
    .cost = "There would have to be. An offering, in such a case." It goes into the box, three val. He seems to feel better for it than you do.
    .failure = "It has never been. Lent." He has moved in front of the niche. It is the quickest thing that you have seen him do.
dialogue-perdu-strictly_again-ask_staff_sung = "Lend me the saint's staff."
    .also = staff saint lend borrow give
dialogue-perdu-strictly_again-off = "Good day, father."

dialogue-perdu-fourth = "One lights for the. For those one has been told of. Strictly, it waits. That one waits to be told." He moves it a hair's breadth, so that it stands where it stood. "I trim it. In the evenings. One would not want it to smoke."
dialogue-perdu-fourth-staff = "And the saint, with his iron?"
    .also = rod iron odd lean holy staff saint strange funny
dialogue-perdu-fourth-off = "No."

dialogue-perdu-saint = "Itzoccor, strictly speaking, was a hermit. He ate. Very little; it does not say with what." He has gone red. "The iron is older than the plaster. My predecessor's predecessor has a note, that it was carried into the hill on his day and 'turned'. Turned what, he does not. There's a blot."
dialogue-perdu-saint-back = "There is more."
dialogue-perdu-saint-off = "Thank you, father."

dialogue-perdu-rope = "In daylight one rings for a roof. It was not, strictly, daylight. And the rope, the old one, had. So the Bench was good enough." He says the rest to the new rope. "They pay for it by the year. There is a seal."
dialogue-perdu-rope-back = "There is more."
dialogue-perdu-rope-off = "I see the seal."

dialogue-perdu-rings = The wax goes off like a nut. It is a small bell, cracked on one side, and it says the same thing over and over to the whole hill. All down the Low Side doors open. Above, one after another, shutters close. When he lets go of the rope it takes him up a hand's breadth, and he laughs, and is shocked.
dialogue-perdu-rings-off = "It was well rung."

dialogue-perdu-will = "I shall. One must, strictly, ask oneself whether, at this hour." He has not let go of his own sleeve.
dialogue-perdu-will-off = "Ask yourself."

dialogue-perdu-given = He lifts it out of the plaster fist himself, a quarter to the left; so he has done it before. "It should come back. Strictly it should come back wet. That was in the note too."
dialogue-perdu-given-off = "It will."

dialogue-perdu-not_given = "From twelve to three I am. Out. At the arcade, one eats there." He hears what he has said, and goes redder. "I mention it because of visits."
dialogue-perdu-not_given-off = "I shall keep it in mind."
