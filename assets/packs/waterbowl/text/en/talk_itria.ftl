# Itria, eleven. A number in each line; she never says that anybody is thirsty. Uncle Bachis is "at work".

dialogue-itria-bucket = Behind the cart a girl of eleven holds a bucket under the last bung, and has drawn it with her teeth. She looks at you over it. "It's not for one. It's for nine houses. He's got a cart of barrels and two ears, and they're both in front."
dialogue-itria-bucket-look_away = Find something to look at on the other side of the road.
    .also = look away other side road find something pretend
dialogue-itria-bucket-cover = Go round to the carter and ask him about axles, at length
    .also = carter axles ask distract chat length cover
    .success = You ask which is better, ash or elm. It turns out that he has been waiting for years to be asked. Behind him the water changes its note three times, climbing.
    .cost = You keep him for two axles. On the third he hears the bucket, and says nothing to you, and goes on saying it.
    .failure = "Axles," he says. He walks round the cart with his thumbs in his belt. The bung is in, the road is wet, and far down the wash a bucket is going away at a run, half full.
dialogue-itria-bucket-call = Call the carter.
    .also = call carter shout tell on
dialogue-itria-bucket-pay = Put two val on the tailboard, loud enough to hear.
    .also = two val tailboard loud pay

dialogue-itria-full = She puts the bung back with her heel. "That's eleven fingers deep. I'll lose two on the way, it's always two." She is already walking, with the free arm straight out. "Then it's four hundred and six steps from the trough, with it full."
dialogue-itria-full-off = Let her go.

dialogue-itria-called_out = The carter takes the bucket, pours it back through a funnel, and counts three of the little ones into your hand. The girl watches each. "Three," she says, and remembers it.
dialogue-itria-called_out-off = Put them away.

dialogue-itria-paid = The carter's head comes round, finds two val on the board, and goes back. She stays where she was and fills it to the brim, since it is bought. "Nobody's done that. That's one."
dialogue-itria-paid-off = "Mind the step."

dialogue-itria-remembers_shamed = "Three val. One, two, three." She does not say anything else. She has a grandmother for that.
dialogue-itria-remembers_shamed-sorry = Give her a full waterskin.
dialogue-itria-remembers_shamed-coins = Count the three val into her hand.
    .also = three val count hand coins pay
dialogue-itria-remembers_shamed-off = Leave her be.

dialogue-itria-counted = She counts them twice, gives you one back, and then takes that one too. "It's three. It was six hundred steps, without."
dialogue-itria-counted-off = "I know."

dialogue-itria-forgiven = It goes into the bucket, and her arm with it to the elbow, to see how far. "Eleven fingers. All right." She considers you for as long as it takes to count to something. "You can ask me one thing. I know a good many."
dialogue-itria-forgiven-shaft = "Is there another way into the hill?"
    .also = hole hill another way every shaft in entrance secret
dialogue-itria-forgiven-off = "I'll save it."

dialogue-itria-again_good = "Four hundred and six steps to home with a full bucket. It was six hundred with the other one, since I had to stop nine times to change arms." She moves up by one bucket's width.
dialogue-itria-again_good-shaft = "Do you know every hole in this hill?"
    .also = hole hill another way every shaft in entrance secret
dialogue-itria-again_good-bread = "That is a lot of crumbs on one apron."
    .also = crumbs apron bread lot
    .success = She looks down, and brushes off four, and gives up.
    .failure = "I'm eleven. I'm growing." She folds the apron over itself twice.
dialogue-itria-again_good-uncle = "Who lives with you?"
    .also = lives with you who family home
dialogue-itria-again_good-off = "Mind the step."

dialogue-itria-once_more = "Two hundred and ninety, and back with it full." She has moved the bucket to the shorter arm.
dialogue-itria-once_more-shaft = "Do you know every hole in this hill?"
    .also = hole hill another way every shaft in entrance secret
dialogue-itria-once_more-bread = "That is a lot of crumbs on one apron."
    .also = crumbs apron bread lot
    .success = She looks down, and brushes off four, and gives up.
    .failure = "I'm eleven. I'm growing." She folds the apron over itself twice.
dialogue-itria-once_more-uncle = "Who lives with you?"
    .also = lives with you who family home
dialogue-itria-once_more-off = "Mind the step."

dialogue-itria-bats = "Twenty-three. Twenty-one are stopped, you drop a stone and it's two and then clack. The fourth's got the windlass. In the ninth there's four hundred bats, I had to do it by armfuls, and nobody lives in a thing that's stopped." She draws it on the trough with a wet finger. "You'd want a rope. I'd want two."
dialogue-itria-bats-off = "Two it is."

dialogue-itria-bread = "Three loaves, every second day, as far as the Elbow. You don't call out. You knock. Once is here, twice is and you, three is come." She does it on the bucket, with a knuckle. "Grandmother says there's a seven as well. She won't say what for."
dialogue-itria-bread-off = "I haven't heard it from you."

dialogue-itria-no_bread = "Two at breakfast and one at noon," she says, very fast; it is a sum that has been practised.
dialogue-itria-no_bread-off = "Of course."

dialogue-itria-uncle = "Grandmother, and me, and my aunt and one uncle, but they're both at work." She looks at the moss, and goes down its brown edges with one finger. "It's a long one. It's the longest of all that I've done."
dialogue-itria-uncle-off = "They'll be tired."

dialogue-itria-plain = "Four hundred and six steps, with it full." She turns the bucket to show you. "Two hundred and ninety like this."
dialogue-itria-plain-water = Pour a waterskin into her bucket.
    .also = pour water bucket waterskin fill give
dialogue-itria-plain-steps = "What do you count them for?"
    .also = counting steps for what why count stairs number kid
dialogue-itria-plain-off = "Good luck to you."

dialogue-itria-steps = "If you lose something, you know where. It's between two numbers." It is said kindly; you are new here. "Everybody here counts something. I do mine with my feet."
dialogue-itria-steps-off = "That is sound."
