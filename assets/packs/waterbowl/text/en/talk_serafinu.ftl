# The House's agent. Polite, also to dogs; never says "want", nor "we".

dialogue-serafinu-late = "Thursday, at noon. There was no ceremony." He has the good coat on, brushed, and stands until you sit. "I am sorry for your trouble. It was nobody's intention that anybody should hurry."
dialogue-serafinu-late-second_half = "The other forty."
    .also = other forty half
dialogue-serafinu-late-off = "Nobody's."

dialogue-serafinu-paid_out = It lies ready under a saucer; it has lain there since Thursday noon, to the minute. "Thank you for everything that you didn't do."
dialogue-serafinu-paid_out-off = Take it and go.

dialogue-serafinu-remembers = He half rises, as one does to somebody with whom one has been very slightly vulgar. "Pray don't report. It is the beauty of the thing, that there is nothing to report."
dialogue-serafinu-remembers-give_back = Put the forty val back on the cloth.
    .also = back forty cloth return put
dialogue-serafinu-remembers-off = "Good evening."

dialogue-serafinu-returned = He moves the salt to make room for them. "Ah. Conscience, or a better offer? No; forgive me. One should never ask for the reason, only for the coins." They go into the purse in the order in which they had left it.
dialogue-serafinu-returned-off = "Good evening."

dialogue-serafinu-supper = "Nothing, thank you. I am only here in case." It is said to the girl with the tray, but he includes you in it. Before him lie a napkin, folded, and a leather case, unfastened.
dialogue-serafinu-supper-offer = "In case of what?"
    .also = case of what offer
dialogue-serafinu-supper-read_bond = "May I see what one of these bonds looks like?"
    .also = bonds looks like see read one may paper
    .success = "With pleasure," says Serafinu Deiana, who has never been asked that by a person who then read it.
    .failure = "With pleasure." There are sixteen pages. His soup goes cold and is taken away, and he does not turn his head.
dialogue-serafinu-supper-dog = "You have given your meat to the dog."
    .also = meat dog given fed
dialogue-serafinu-supper-off = "I won't disturb you."

dialogue-serafinu-supper_again = "Still nothing, thank you." He has moved the other chair out by the width of a hand.
dialogue-serafinu-supper_again-offer = "In case of what?"
    .also = case of what offer
dialogue-serafinu-supper_again-read_bond = "May I see what one of these bonds looks like?"
    .also = bonds looks like see read one may paper
    .success = "With pleasure," says Serafinu Deiana, who has never been asked that by a person who then read it.
    .failure = "With pleasure." There are sixteen pages. His soup goes cold and is taken away, and he does not turn his head.
dialogue-serafinu-supper_again-dog = "You have given your meat to the dog."
    .also = meat dog given fed
dialogue-serafinu-supper_again-off = "I won't disturb you."

dialogue-serafinu-offer = "Of Thursday, noon. It is a date, no more; it comes by itself. Should the gate be found shut until then, through nobody's fault, a traveller who had been otherwise occupied might find forty val under this napkin, and forty under another." He looks away, so as not to press you.
dialogue-serafinu-offer-take = Lift the napkin.
    .also = napkin lift take money
dialogue-serafinu-offer-refuse = "I have work to do before Thursday."
    .also = work thursday before no do refuse
dialogue-serafinu-offer-off = "I'll leave it where it lies."

dialogue-serafinu-taken = Four tens, new ones, that have never bought anything. "Rest a little. See the church. I am told that the view from the terraces is very fine, and it will be there for some days yet."
dialogue-serafinu-taken-off = "Good evening."

dialogue-serafinu-refused = "Of course." He seems truly glad for you, as for somebody who has been seen to choose the soup. "Then I have misjudged your hat. Do let the gentlemen in the arcade know that I asked; they will think the better of us both." He hears the word, too late, and dabs at it with the napkin.
dialogue-serafinu-refused-off = "Good evening."

dialogue-serafinu-clause = Page nine, in a smaller type that once was cheaper: if the water be stopped by the Bench's own vote, a month of grace to all debtors. You read it twice. When you look up he is looking at you, and has put down the spoon. "An antiquity," he says. "One would need a Bench that voted for thirst. They never have. But what good eyes."
dialogue-serafinu-clause-off = "Thank you for the loan of it."

dialogue-serafinu-well_written = Half an hour later you know what "appurtenances" are. Terraces have a great many. "It does reward a second reading," he says; "hardly anybody has given it a first."
dialogue-serafinu-well_written-off = "Another time."

dialogue-serafinu-dog = "He asked so nicely." A yellow dog lies over both his shoes. "Animals know what they need. It is a great saving of time. People come to one at noon, the day after."
dialogue-serafinu-dog-off = Move round the dog.
