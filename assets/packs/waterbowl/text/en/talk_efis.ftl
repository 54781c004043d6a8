# The chair of the Bench. Even sentences with sums in them; the dead are "the shift". He never says a dead man's name.

dialogue-efis-alive = He has the slate before him, face down, and both hands on it. "You have been below. Report it in the order in which it happened."
dialogue-efis-alive-tell_him = "One of the shift is alive. He lies below the gate."
    .also = alive shift below gate one lies living
dialogue-efis-alive-vote_again = "One of the shift is alive. Call the Bench and vote again."
    .also = vote again call bench alive repeat
    .success = He turns the slate over, spits on his cuff, and wipes it. It takes some time. Then he rings for the other four.
    .failure = "On what motion?" He has hold of the table. "We voted that nothing could be done. It is hard to amend nothing."
dialogue-efis-alive-keep = "There is nothing to report."
    .also = nothing report silent

dialogue-efis-sum = "One." He looks along the wall of seats. "And four hundred and eleven. I can do that sum. Don't make me say it aloud." His hand has gone to the bell by itself; somebody is sent for, and sets out for the wheel.
dialogue-efis-sum-say_it = "Say it aloud."
    .also = aloud say it out loud
dialogue-efis-sum-off = Leave him with it.

dialogue-efis-aloud = "It is not a large number," says Efis Corrias, to the table, "that one has to take away."
dialogue-efis-aloud-off = Go.

dialogue-efis-two_days = "Two days. In writing, with the hour." He signs it as other people lift things. "I have called our overseer back from wherever he was going. Four hundred and eleven will want to know my reasons. I mean to say that I could not find them."
dialogue-efis-two_days-month = "And the bond? It lapses if you vote to stay shut. Read the clause."
    .also = bond lapses vote shut clause month
dialogue-efis-two_days-off = "Thank you."

dialogue-efis-month = He reads it with a ruler under the line. "By the Bench's own vote: a month's grace. It has stood in there since the old bonds; nobody would ever have voted it." For the first time you see his teeth. "Poor Deiana. He will have to brush that coat again in November."
dialogue-efis-month-off = "Poor Deiana."

dialogue-efis-timber = "You were on a chair in the Full Jug. On a table, I am told, and then on a chair." He aligns his pencil with the edge. "I signed for surplus timber in August. Eight lines. I read the total."
dialogue-efis-timber-name_beams = "It was not surplus. It was the tail. Put that in the minutes."
    .also = surplus tail minutes beams wasn't
    .success = He writes it down himself, with the number of beams, and then, after some time, the date on which he had signed.
    .failure = "You say so in the open arcade." Chairs have stopped moving under all five arches. "Then it has to be written; and I have to be seen not to like it."
dialogue-efis-timber-letter = "First about your letter."
    .also = letter whatever means wrote your
dialogue-efis-timber-off = "I only looked."

dialogue-efis-signed = "Six at five. Thirty val. It has my name under it, so it is I who have to read it out." The women who have been waiting on the steps wait no longer. They take them down in order of age; four go to the Low Side, and the Full Jug has a view.
dialogue-efis-signed-letter = "And your letter?"
    .also = letter whatever means wrote your
dialogue-efis-signed-off = "That is correctly counted."

dialogue-efis-unsigned = He reads it out, in a voice for reading out. Before the ink is dry the women of the Low Side are on the stairs with hammers, and nobody of the Bench is looking that way. "You might have told me indoors. It would have cost us both less."
dialogue-efis-unsigned-letter = "And your letter?"
    .also = letter whatever means wrote your
dialogue-efis-unsigned-off = "It would have cost less still in August."

dialogue-efis-hire = "Sixty val. I have it written as sixty, so please don't be moving in your chair." He has five pencils before him, and each is a fifth shorter than the last. "The gate open, by whatever means. Ten in hand for expenses."
dialogue-efis-hire-accept = "Done. What else do I take?"
    .also = agreed deal key sixty accept take job yes done shake hand over give on
dialogue-efis-hire-accept_keyless = "Done."
    .also = agreed deal accept yes done take job
dialogue-efis-hire-why_shut = "Why did they shut it?"
    .also = shut close reason first place made why closed locked up cause behind seal sealed
dialogue-efis-hire-haggle = "Fifteen in hand. I have seen the hill."
    .also = fifteen advance hill more up front climb raise five extra upfront hand now
    .success = "Five more, then, as a correction." He looks over one shoulder and then the other before he feels in his waistcoat.
    .failure = "The hill is not new." He makes a note; you can see that it is about you, and that it has a minus in it.
dialogue-efis-hire-refuse = "No. Find somebody else to open it."
    .also = find other mug no somebody else fool refuse reject decline not me job won't do another look elsewhere get
dialogue-efis-hire-off = "I'll think about it."

dialogue-efis-terms = "It is still written as sixty." He has not put the pencil down, so as not to have to pick it up again.
dialogue-efis-terms-accept = "Done. What else do I take?"
    .also = agreed deal key sixty accept take job yes done shake hand over give on
dialogue-efis-terms-accept_keyless = "Done."
    .also = agreed deal accept yes done take job
dialogue-efis-terms-why_shut = "Why did they shut it?"
    .also = shut close reason first place made why closed locked up cause behind seal sealed
dialogue-efis-terms-haggle = "Fifteen in hand. I have seen the hill."
    .also = fifteen advance hill more up front climb raise five extra upfront hand now
    .success = "Five more, then, as a correction." He looks over one shoulder and then the other before he feels in his waistcoat.
    .failure = "The hill is not new." He makes a note; you can see that it is about you, and that it has a minus in it.
dialogue-efis-terms-refuse = "No. Find somebody else to open it."
    .also = find other mug no somebody else fool refuse reject decline not me job won't do another look elsewhere get
dialogue-efis-terms-off = "I'll think about it."

dialogue-efis-strike = "They ask for hours. They have always asked for hours; eight they have, and eighty-eight are owned." He waits until a cart has gone by that is not going by. "If the saffron has no water by Thursday, that is one year, and a bond on it. I can show you the column."
dialogue-efis-strike-back = "About the sixty."
dialogue-efis-strike-off = "I'll think about it."

dialogue-efis-advanced = "We are not in a customary week." He lays five val before you out of his own waistcoat, in a row, by size. "The ten is the Bench's. This I have not written down."
dialogue-efis-advanced-back = "About the rest."
dialogue-efis-advanced-off = "I'll think about it."

dialogue-efis-not_advanced = "Half now would be customary; we are not in a customary week. Ten."
dialogue-efis-not_advanced-back = "Ten, then."
dialogue-efis-not_advanced-off = "I'll think about it."

dialogue-efis-hired = A key as long as a hand, on a wooden tag: GRILLE. "Down past the Low Side. There is a young man with a spear before it; show him the letter, he likes the seal. Of the wheel there are two keys. I have neither. That was thought wise."
dialogue-efis-hired-off = "By Thursday."

dialogue-efis-hired_keyless = He counts out ten and keeps the other hand on the drawer. "The key to the grille stays here. I hear what I hear about you and keys. The young man at the mouth may let you in, or not; he is paid by the day."
dialogue-efis-hired_keyless-off = "By Thursday."

dialogue-efis-declined = "No," he repeats, and writes it down under the other figures. "Then I have four hundred and eleven people and a letter. If you should want to go in there for reasons of your own, the key costs twenty."
dialogue-efis-declined-off = "Good day."

dialogue-efis-refused_again = "You have declined sixty. I mention it, since it is still in the column." The drawer with the key in it is open by the breadth of a key. "Twenty, for the use of iron."
dialogue-efis-refused_again-buy_key = Pay twenty val for the key to the grille.
    .also = key buy pay twenty val grille
dialogue-efis-refused_again-vote = "What did you vote on, that night?"
    .also = vote voted one who night against bench decide
dialogue-efis-refused_again-off = "Good day."

dialogue-efis-sold = He bites none of the coins; he stacks them, and they agree with him. "Receipt?"
dialogue-efis-sold-off = "No."

dialogue-efis-shift = The slate on the table lies face down, and his sleeve lies on the slate. "You have been at the pipe. Everybody has an ear." A pause, of exactly one breath. "The motion was whether the water could be stopped for the sake of the shift. Four to one. It was correctly counted."
dialogue-efis-shift-vote = "And who was the one?"
    .also = vote voted one who night against bench decide
    .success = He does not look at any of the five seats. You see how hard that is for a man who sits in one.
    .failure = "It is a secret vote. It says so on the back."
dialogue-efis-shift-slate = "One stroke by itself, under the frame. You are the only one here who leaves a margin."
    .also = stroke margin slate frame yours only one
dialogue-efis-shift-off = "I see."

dialogue-efis-one_vote = "The one was mine. It changes the slate by one line." He turns the shortest pencil end for end. "The other four have terraces. I have the chair, and the chair writes the letters. You hold one of them."
dialogue-efis-one_vote-off = Leave him with it.

dialogue-efis-counted = "By the statute the water belongs to eighty-eight people, and one of them was in Portu Mannu. He could not be asked. You will say that he could have been assumed."
dialogue-efis-counted-off = "I'd have said so."

dialogue-efis-remembers = "I have done that sum from both ends. I tell you, since you set it." There are only four pencils on the table now.
dialogue-efis-remembers-letter = "'By whatever means.' You wrote that."
    .also = letter whatever means wrote your
dialogue-efis-remembers-off = "So do others."

dialogue-efis-whatever = "I wrote 'whatever'. I remember choosing the word." He looks at the place where the fifth one lay. "It was shorter than the alternative."
dialogue-efis-whatever-off = Go.

dialogue-efis-plain = "Is it open? Then we are both at work." He writes the hour beside your name all the same.
dialogue-efis-plain-way = "Where does the key go?"
    .also = where key go which door fits opens
dialogue-efis-plain-beams = "About some beams."
    .also = beams timber oak about
dialogue-efis-plain-off = "Good day."

dialogue-efis-way = "Square, stairs, Low Side, path. It is ten minutes, and there will be people on the stairs who do not greet. The grille is straight ahead. It was put up to keep goats out."
dialogue-efis-way-off = "I'm no goat."
