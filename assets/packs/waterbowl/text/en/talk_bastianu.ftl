# The pawnbroker of hours. Fractions; nobody is poor, some are "liquid".

dialogue-bastianu-remembers = "I heard it from over here, my dear, two fifths of it. You and the Bench." He has already taken a lantern off its hook, and looks at it with love. "One way or the other you will be going where it's dark."
dialogue-bastianu-remembers-counter = "What else have you got?"
    .also = else got sell wares goods stock show counter
dialogue-bastianu-remembers-off = "Perhaps."

dialogue-bastianu-counter = "Five eighths of a bowl, evenings, and I weep as I say it." He turns the board a little, so that you can see him weep. "Or rope. Iron. A light. What is not water has never been so cheap."
dialogue-bastianu-counter-hours = "How does one buy an hour?"
    .also = own own buy explain works get hour water turn how purchase
dialogue-bastianu-counter-zuane = "Did the overseer settle anything with you last month?"
    .success = "I couldn't possibly," he says, and opens the book at that page, and goes to see to the scales.
    .cost = "For three val I might have to look for my spectacles." He takes the three, and goes. The book lies open.
    .failure = "A customer is a confession." He lays his hand on the book. The thumb stands up from it by a half.
    .also = overseer settle paid month debts account
dialogue-bastianu-counter-zuane_pay = Lay six val beside his thumb.
    .also = six val thumb lay pay bribe coins
dialogue-bastianu-counter-lapse = "What becomes of all this on Thursday?"
    .also = happen expire end thursday becomes lapse all this after
dialogue-bastianu-counter-off = "Not today."

dialogue-bastianu-counter_again = "Nine sixteenths," says Bastianu Melis, before you have asked. "It moves, my dear. It's the one thing here that does."
dialogue-bastianu-counter_again-hours = "How does one buy an hour?"
    .also = own own buy explain works get hour water turn how purchase
dialogue-bastianu-counter_again-zuane = "Did the overseer settle anything with you last month?"
    .success = "I couldn't possibly," he says, and opens the book at that page, and goes to see to the scales.
    .cost = "For three val I might have to look for my spectacles." He takes the three, and goes. The book lies open.
    .failure = "A customer is a confession." He lays his hand on the book. The thumb stands up from it by a half.
    .also = overseer settle paid month debts account
dialogue-bastianu-counter_again-zuane_pay = Lay six val beside his thumb.
    .also = six val thumb lay pay bribe coins
dialogue-bastianu-counter_again-lapse = "What becomes of all this on Thursday?"
    .also = happen expire end thursday becomes lapse all this after
dialogue-bastianu-counter_again-off = "Not today."

dialogue-bastianu-hours = "By the quarter, and by the name on the wall. You give me coin, I give you clay; somebody cuts your name over a name, that's a val and a half for the mason. The five on those seats say yes. They always say yes, it's their wall." A sigh. "Eight they can't sell. Low Side. I have asked."
dialogue-bastianu-hours-whose = "Who sells, in a week like this?"
    .also = who sells week like this selling their hour
dialogue-bastianu-hours-off = "I see."

dialogue-bastianu-whose = "People who are liquid." He picks a token out of the jar and shows you the teeth in it. "That's an old lady's. Eleven at night, since her wedding. She bit it to make sure, and then she bit me down by an eighth."
dialogue-bastianu-whose-off = "Good for her."

dialogue-bastianu-debt = One line: Z. Corda, three sevenths of nothing since Easter, and then in August thirty val, all at once, in coin with sawdust in the milling. Across the room Bastianu Melis blows on a pan. "I never ask where," he tells the saffron. "I ask how much over how much."
dialogue-bastianu-debt-off = "I haven't seen it either."

dialogue-bastianu-no_debt = "If I talked about one of you to another, I'd be talking about five thirds of the town. Twice three, though, is a figure that I find restful."
dialogue-bastianu-no_debt-off = "I'll think of a figure."

dialogue-bastianu-lapse = "The House has the terraces in its drawer for nine tenths of what they're worth when wet. Dry they are worth a tenth." He draws it for you with one finger, a tall column and a stump. "There's nobody ruined yet. There's a good many very, very liquid."
dialogue-bastianu-lapse-off = "I see the stump."
