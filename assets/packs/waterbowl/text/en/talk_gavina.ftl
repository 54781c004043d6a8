# Owner of three bowls and a wall called Costantu. She lists what is to be done, and asks for nothing.

dialogue-gavina-late = "Thursday noon. There was a man with a watch." She is folding picking cloths, though there is nothing to pick, and lays them edge on edge. "The frames to bring in. The girls to send home. The goat, whose is the goat now? Somebody will have it written down."
dialogue-gavina-late-frames = "Give me the frames, for props. A roof could rest on them."
    .also = timber ash frames strong wood props roof beams need drying give bedsteads
dialogue-gavina-late-off = "I came too late."

dialogue-gavina-alive = "They're saying that you've been down. So. Mind the row." The hoe does not stop. She has made the channel so clean that one could eat from it.
dialogue-gavina-alive-tell = "There is somebody alive below the gate. If it opens, he drowns."
    .also = alive below gate drowns somebody opens down there
dialogue-gavina-alive-off = Mind the row, and go.

dialogue-gavina-four_lines = She hoes to the end of the row. She knocks the hoe clean. She walks back to the head of the row and hoes it again. "Six bedsteads with girls in them," says Gavina Murru, "and the wall under them pawned." She has stopped. "Whose boy?" And with her hand up, at once: "Don't tell me whose. Do you need wood down there? Take the frames. Take them, or I'll say something else."
dialogue-gavina-four_lines-whose = "You may as well know."
    .also = whose know may boy tell
dialogue-gavina-four_lines-frames = "I'll take the frames."
    .also = timber ash frames strong wood props roof beams need drying give bedsteads
dialogue-gavina-four_lines-off = Go, while she is not looking.

dialogue-gavina-whose = "No. I'd do the sum then. I know what a bed is worth and what a wall is worth, I've a head for it." She turns her back, which is as broad as a door. "It's Thursday that I need. You do as you must. Mind the row."
dialogue-gavina-whose-off = Mind the row.

dialogue-gavina-take_them = "Ten. The two on top have a soft side, put that down and not up. They carry forty pounds of flowers each and not a pound of hill, I tell you so now." She ties them with her own apron strings. "By the Low Side stairs, and don't let the girls see. They were for Saturday."
dialogue-gavina-take_them-off = "Thank you."

dialogue-gavina-remembers = "Ten frames in the evening and none in the morning. I'm not asking. The dog to be beaten, the rest to be borrowed, sixty pounds of flowers to lie on bedsheets, if there'll be flowers." She counts it off on the handle of the hoe, and on the last finger she looks at you.
dialogue-gavina-remembers-pay = Put fifteen val on the wall.
    .also = fifteen val wall put pay
dialogue-gavina-remembers-work = Take the other hoe, and do two hours of it.
    .also = hoe two hours work other
dialogue-gavina-remembers-off = Go on.

dialogue-gavina-counted = "That's that row." It is not forgiveness; it is one thing fewer. "The dog needn't be beaten, then."
dialogue-gavina-counted-off = "Good day."

dialogue-gavina-inn = She has a bowl of chickpeas before her and has not sat down to it. "Eat. See him, home, beds, lamp, and at four up again." By "him" she means the gentleman who folds his napkin; she has taken the table from which one need not see his face.
dialogue-gavina-inn-bond = "What does he hold of yours?"
    .also = thursday explain happens hold yours owe bond him day
dialogue-gavina-inn-off = "Good appetite."

dialogue-gavina-rows = "Mind the row. And that one. Frames to mend, girls to feed, one of the girls is at her lungs again, and it's Tuesday." If it is not Tuesday, she has not had the time to notice.
dialogue-gavina-rows-help_row = Take the other hoe, and do a row.
    .also = hoe hand help row work field dig lend saffron weeding
dialogue-gavina-rows-bond = "What happens on Thursday?"
    .also = thursday explain happens hold yours owe bond him day
    .success = She tells the hoe. You happen to stand near it.
    .failure = "Friday," says Gavina Murru.
dialogue-gavina-rows-bond_told = "What happens on Thursday?"
    .also = thursday water without bond happens if
dialogue-gavina-rows-frames = "I need wood that holds. Those frames are ash."
    .also = timber ash frames strong wood props roof beams need drying give bedsteads
    .success = She looks at the stack, then at the hill, then at how you hold your shoulders.
    .failure = "They are," she says. "And I'll need them on Saturday, please God."
dialogue-gavina-rows-frames_pay = Offer fifteen val for the frames.
    .also = offer fifteen val frames pay buy
dialogue-gavina-rows-off = Mind the row.

dialogue-gavina-rows_again = "You. Mind it." She has not lost her place in the list.
dialogue-gavina-rows_again-help_row = Take the other hoe, and do a row.
    .also = hoe hand help row work field dig lend saffron weeding
dialogue-gavina-rows_again-bond = "What happens on Thursday?"
    .also = thursday explain happens hold yours owe bond him day
    .success = She tells the hoe. You happen to stand near it.
    .failure = "Friday," says Gavina Murru.
dialogue-gavina-rows_again-bond_told = "What happens on Thursday?"
    .also = thursday water without bond happens if
dialogue-gavina-rows_again-frames = "I need wood that holds. Those frames are ash."
    .also = timber ash frames strong wood props roof beams need drying give bedsteads
    .success = She looks at the stack, then at the hill, then at how you hold your shoulders.
    .failure = "They are," she says. "And I'll need them on Saturday, please God."
dialogue-gavina-rows_again-frames_pay = Offer fifteen val for the frames.
    .also = offer fifteen val frames pay buy
dialogue-gavina-rows_again-off = Mind the row.

dialogue-gavina-helped = Half an hour; half a row. Twice she turns round a clod that you have turned. "You break it small, so that it keeps what it's given. They open all in one night, and then it's three days with no sleep and everybody's fingers yellow. My mother died in one of those. She asked were they in."
dialogue-gavina-helped-bond_told = "And if there is no water by Thursday?"
    .also = thursday water without bond happens if
dialogue-gavina-helped-off = Give her the hoe back.

dialogue-gavina-bond = "That wall's Costantu. My grandfather named it. It's to be topped, there's a stone loose." She says the next to the stone. "It's with the House since Candlemas. For the lungs. Noon on Thursday they can have it, if there's been no water; it's well written. He thinks it's paid, mine. He's to be told. That's on the list too."
dialogue-gavina-bond-off = "I have not heard it."

dialogue-gavina-list = "Corms to cover, in case. Cloths to boil, in what, I ask you. Carts to speak to about Saturday. The priest to be paid for my mother." You are on the list too; you can tell by the way that she goes round you.
dialogue-gavina-list-off = "I'm gone."
