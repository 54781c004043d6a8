# The innkeeper. Dishes and portions; she neither looks nor says "up".

dialogue-peppa-open_roof = "Swift in the soup, that's extra." She has put an umbrella over the hatch. "Beds are three val yet. Two for the bed and one for the stars; I didn't order them, and I've to have them in all night."
dialogue-peppa-open_roof-seller = "Who sold you those beams, Peppa?"
    .also = sold beams who sell seller bought from
    .success = She takes the spoon out of the pot and lays it down. It seems that she has been waiting for somebody to ask it in that tone.
    .failure = "A man with a ladle," says Peppa Loi, and gives you what is on hers.
dialogue-peppa-open_roof-off = "Good night."

dialogue-peppa-stars = "Eat. It'll have leaves in it by Sunday."
dialogue-peppa-stars-off = "Good night."

dialogue-peppa-stolen_from = "No beds. A guest that sleeps under that, I'd have to charge him for the candle." She sets down her ladle to hold on to the hatch, which leans. "Portion of chickpeas. Standing. Outside."
dialogue-peppa-stolen_from-pay = Put ten val on the hatch, without a word.
    .also = ten val hatch offer twenty five four put pay
dialogue-peppa-stolen_from-seller = "You saw me carry them. Now tell me who sold them to you."
    .also = sold beams who sell seller bought from
    .success = Two portions are standing ready, and nobody has ordered. She looks at those, and not at you.
    .failure = "Outside," she says, and the ladle comes back up.
dialogue-peppa-stolen_from-seller_quiet = "They were heavy beams, to walk off. Who had brought them?"
    .also = heavy beams brought who walk off
    .success = "He'd a cart," she says, before she has thought whether she would.
    .failure = "Chickpeas," says Peppa Loi. "Outside."
dialogue-peppa-stolen_from-off = Go and eat standing.

dialogue-peppa-paid_for = She covers the coins with a bowl and turns the bowl once. "That's a third. I paid more for them than that." So it has been said; she does not take it back, or the coins.
dialogue-peppa-paid_for-off = "I know."

dialogue-peppa-beams = "You haven't touched your chickpeas." You have no chickpeas. "You were on a chair. I've a chair that wobbles. People fall and they say all sorts."
dialogue-peppa-beams-silence = "Four beams from the stable end, and I never stood on anything."
    .also = four beams stable never stood quiet
    .success = She counts guests, beds, nights. "The stable end. There's only hens that end."
    .cost = "And five for a tarpaulin," she says. "It's the hens that will be out in it."
    .failure = "There's nothing at the stable end. There's hens," says Peppa, and you can hear that she would like it to be true.
dialogue-peppa-beams-threat = "Three men lie under what those should have held. Four beams. Now."
    .also = three men lie four beams now held
    .success = The tray goes down, by itself, on a table that is not quite there. She catches it.
    .failure = "And who'd hold it over me? I feed the Bench. I feed it twice a day."
dialogue-peppa-beams-pay = Offer her twenty-five val for four of them.
    .also = ten val hatch offer twenty five four put pay
dialogue-peppa-beams-name = Go to the door and say it loud enough for the stairs: "Four strokes and a notch!"
    .also = door loud stairs strokes notch say
dialogue-peppa-beams-seller = "Who sold you the beams?"
    .also = sold beams who sell seller bought from
    .success = She wipes the same hand on the same apron three times.
    .failure = "A seller," says Peppa Loi. "They sell."
dialogue-peppa-beams-off = "They are good chickpeas."

dialogue-peppa-deal = "There's chickpeas with something, on the house, and there's the good room. My boy's got the hand-cart round the back. To whoever asks, it's a hen-house." She stirs, and goes on stirring. "I never knew what they were. The first night they made a noise. I told the guests it was the cat."
dialogue-peppa-deal-off = "A hen-house."

dialogue-peppa-cold_deal = "Stable end, with the cart, while they're all at the trough. My boy will look the other way. He's good at it, he gets it from me." What she puts before you is the smallest portion that you have seen in a bowl.
dialogue-peppa-cold_deal-off = "So does the Bench."

dialogue-peppa-no_deal = "It's three val the bed and one the supper, and I've eleven tables to do." She does the one next to yours, for some time.
dialogue-peppa-no_deal-off = "Good evening."

dialogue-peppa-named = It takes a quarter of an hour. They come up the stairs in their house shoes, the old ones first, and stand on the tables that she has scrubbed. Nobody breaks a plate. When they have gone she still holds the tray level. "Well," says Peppa Loi, who has not looked up for six days, and looks. "So that's what it kept off."
dialogue-peppa-named-off = Help her with the plates.
    .success = You carry, she counts. It comes out at not one broken, and she counts again.

dialogue-peppa-receipt = From under the chickpea sack comes a paper: six beams, thirty val, surplus, and a flourish that you could hang a coat on. "Zuane Corda. He laughed all the while. He said, Cook, with these you'll sleep like the dead." She folds it small and gives it to you, as one gets rid of a bone.
dialogue-peppa-receipt-back = "About the beams."
dialogue-peppa-receipt-off = Put it away.

dialogue-peppa-owed = "You'll eat." A bowl stands before you, with something. The hens walk about in what used to be the dry. "It's quieter. I'd not have thought that I would miss it."
dialogue-peppa-owed-seller = "Who sold you the beams?"
    .also = sold beams who sell seller bought from
dialogue-peppa-owed-off = "Thank you."

dialogue-peppa-bed = "There's chickpeas, there's chickpeas with something, and there's the something." She talks to your belt, where she would see a purse. "Bed's three. Water's a thimble, with the bed."
dialogue-peppa-bed-menu = "What is the something?"
    .also = something dish third pray goes food eat supper menu cook serve kitchen
dialogue-peppa-bed-talk = "Who else is staying?"
    .also = who else sleeping guests staying lodging upstairs rooms here others customers
dialogue-peppa-bed-off = "I'll see."

dialogue-peppa-bed_again = "Chickpeas are on." She wipes the place in front of you, to have somewhere to look.
dialogue-peppa-bed_again-menu = "What is the something?"
    .also = something dish third pray goes food eat supper menu cook serve kitchen
dialogue-peppa-bed_again-talk = "Who else is staying?"
    .also = who else sleeping guests staying lodging upstairs rooms here others customers
dialogue-peppa-bed_again-off = "I'll see."

dialogue-peppa-menu = "Myrtle brandy, four. It's for people who've looked at the trough." Bread she sells too, by the loaf, so nobody can say that she weighs it.
dialogue-peppa-menu-off = "I see."

dialogue-peppa-guests = "A gentleman for the House, half portions, folds his napkin. The Bench for its supper. And the overseer's men had the long table the night the roof was finished, three roasts, and sang." She moves a salt-cellar. "I've not had that many under one in my life."
dialogue-peppa-guests-roof = "It is a fine roof."
    .also = fine roof new nice ceiling beams
dialogue-peppa-guests-off = "Good for you."

dialogue-peppa-not_up = "Is it. I've the pots to look to." She looks to them. They are below, in front of her, where she has looked since you came in.
dialogue-peppa-not_up-off = "Good evening."
