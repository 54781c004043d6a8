# Refusals in character: what does not go, and what does. The first text, then others for the next times.

unknown-verb = That is not understood. Begin with what you do: { $tries }.
    .v2 = Those words lead to no deed here. These would: { $tries }.
    .v3 = What your hands should do is not in it. They can do this: { $tries }.
    .v4 = Nobody could say what that comes to. Put the deed first, as in { $tries }.
    .v5 = The place waits for something that it can use, such as { $tries }.
    .v6 = That goes by unheard. Shorter helps: { $tries }.
    .v7 = Nothing moves. A verb would move it: { $tries }.
    .v8 = There may be a deed in that, but not one that is known. Known are { $tries }.
    .v9 = You draw breath for it, and do not know where to begin. Begin so: { $tries }.

unknown-thing = There is no “{ $thing }” here that this could mean.
    .v2 = You look for “{ $thing }”, and the place has none. “look around” says what it has.
    .v3 = Your hand goes out for “{ $thing }” and comes back empty. “look around” names what is in reach.
    .v4 = No “{ $thing }”, neither near nor far. Name something that you were told of.
    .v5 = “{ $thing }” is not to be had here. What is, you see when you look around.
    .v6 = Whatever “{ $thing }” may be, it is somewhere else. Look around for what is not.
    .v7 = Nothing here answers to “{ $thing }”. Things have names of their own: “look around” has them.
    .v8 = There may be a “{ $thing }” in the world. In this place there is what “look around” shows.
    .v9 = For “{ $thing }” you would have to go somewhere else, or say it otherwise.

unknown-elsewhere = Not here: for { $thing } you have to go to { $place }.
    .v2 = You know where to find { $thing }, and it is not here: { $place }.
    .v3 = { $thing }? Not in this place. In another one you have been to: { $place }.

unknown-there = You are there already.
    .v2 = That is where your boots stand now.
    .v3 = No step is needed for it: you are there.

unknown-no_fight_with = Nobody is fighting here. What you have against { $who } is said first: talk, and use your own words.
    .v2 = With { $who } it has not come to that. Begin a talk and say it there.
    .v3 = That is for fights. To { $who } you can say it: “talk”, and then whatever you like.

unknown-scenery = You leave the { $thing } to the place. Nothing would come of it.
    .v2 = For the { $thing } an eye is enough. Hands would find nothing to do.
    .v3 = Part of the place, the { $thing }, and no business of yours.
    .v4 = You could spend an evening on the { $thing }, and have an evening less.
    .v5 = Whatever was to be said of the { $thing } has been said.

unknown-marvel = Nobody in this story can do that. Write something that your hands, your feet or your voice can do.
    .v2 = The world stays as it was. Try it with what you carry.
    .v3 = You try for a moment, just in case. Your hands are still hands, and good for other things.
    .v4 = The saints of this place do not do as much. Look around for what is within your reach.
    .v5 = They sing of that at weddings, and it has never happened. One of the choices can.
    .v6 = It would take more than wanting. For something shorter, your arms will do.
    .v7 = Not so much as thunder. You are where you were, with what you brought.
    .v8 = That is for another story. In this one people walk, talk and carry weight.
    .v9 = You wait, and nothing comes of it. Something smaller will.

unknown-not_now = That cannot be done here and now.
    .v2 = Not here, and not now. What the place does allow is among the choices.
    .v3 = You get as far as beginning, and there is nothing to go on with. A choice has more to it.
    .v4 = For that something is missing, and it is not your will. Look around for it.
    .v5 = It has to wait. What need not wait is among the choices.
    .v6 = There is nothing here to do that with, or to do it to. Look around: there is something else.
    .v7 = It will not be done by wanting it. One of the choices will be.
    .v8 = Another place may allow that, or another hour. This one has choices of its own.
    .v9 = That leads nowhere from where you stand. Ways that lead somewhere have names: “look around”.

unknown-not_with = That cannot be done with { $thing } now.
    .v2 = Not with { $thing }, not as things are. Look closer, or try something else.
    .v3 = It comes to nothing with { $thing }. Looking is free.
    .v4 = As things stand, nothing of that sort can be done with { $thing }. Another deed may suit better.
    .v5 = Whoever thought of { $thing } had something else in mind than that. Have a look at what.
    .v6 = Between you and { $thing } it does not come to that. Take another way about it.
    .v7 = That is more than { $thing } will stand for today. Something else will.
    .v8 = Your hand stops short of { $thing }: it is not for that. “look around” shows what might be.
    .v9 = There is no beginning to that with { $thing }. There may be with something that you carry.

unknown-question = The story has no answer to that. Look at something, or talk to somebody.
    .v2 = Nobody answers that from above. People answer, some of them: talk to one.
    .v3 = That would have to be found out. Look, search, or ask whoever is there.
    .v4 = The place keeps that to itself. Look closer, or ask somebody.
    .v5 = You are not the first to ask. Somebody who is talked to may know.
    .v6 = Answers are not in the air here. They are in drawers, and in people.
    .v7 = What you were told stands in the journal. What you were not told, somebody has to be asked.
    .v8 = It is a fair question, and there is only you to hear it. Go and put it to somebody.
    .v9 = Nothing says yes or no. Have a look, and see for yourself.

unknown-no_talk_with = { $target } has nothing to say.
    .v2 = You speak, and { $target } does not. Look, or try somebody else.
    .v3 = There is no getting a word out of { $target } now. Others may be readier.
    .v4 = Not a word for you from { $target }. After something has happened, there may be.
    .v5 = What you say goes past { $target }. Show what you can do instead, or leave it.
    .v6 = You might as well talk to the wall behind { $target }. Looking tells you more.
    .v7 = From { $target } comes nothing. Ask somebody who owes you something.
    .v8 = It stays quiet where { $target } is. Deeds may be heard better than words.
    .v9 = Whatever { $target } knows stays where it is, for the moment.

unknown-no_shop = Nobody here trades that.
    .v2 = Your purse is out for nothing: nobody here deals in that.
    .v3 = There is no counter here for that. Where somebody sells, the list of wares says what.
    .v4 = Nobody here names a price for that. Try where things are sold.
    .v5 = That is not for sale here, or not by anybody. Elsewhere there is a shop.
    .v6 = You would pay, or take payment; only there is nobody to do it with. Traders have wares listed.
    .v7 = Money stays in the purse here. Some things lie about and cost nothing: look around.
    .v8 = Not in this place, not for that. Ask who sells, and go there.
    .v9 = There is buyer or seller, but not both. A trader has to be there.

unknown-worn = { $item } is where you want it already, in hand or on you.
unknown-not_sold = Nobody here sells “{ $thing }”. What is to be had: { $wares }.
    .v2 = The answer to “{ $thing }” is a shake of the head, and then the list: { $wares }.
    .v3 = No “{ $thing }” today, and none was expected. On offer: { $wares }.
    .v4 = For “{ $thing }” you would need another shop. This one has { $wares }.
    .v5 = You ask for “{ $thing }” and are shown what there is: { $wares }.
    .v6 = “{ $thing }” has never been on these shelves. What is on them: { $wares }.

unknown-give = Things can be handed to your companions only. Shops buy, and talk settles the rest.
    .v2 = You hold it out, and it stays in your hand. Companions take things; others want to be talked to.
    .v3 = Nobody takes that just like that. Talk first, or sell it where things are bought.
    .v4 = A gift needs somebody who goes along with you. With others, talk is what passes.
    .v5 = It is looked at and not taken. In a talk there may be a place for it.
    .v6 = Handing over is for companions. A trader would rather pay.
    .v7 = The hand across from you stays shut. Open the mouth instead: talk.
    .v8 = That would be thanked for and left lying. Whoever needs it will say so in a talk.
    .v9 = You keep it. Put it down, sell it, or speak of it to who may want it.

rejection-not_here = There is nothing like that here. Look around to see what there is.
    .v2 = What you have in mind is not in this place. Look around for what is.
    .v3 = You turn once about yourself and do not find it. Looking around takes no time.
    .v4 = Gone, or never here. Look around before you reach for it.
    .v5 = That is where you are not. See what is here: look around.
    .v6 = The place is poorer by that than you thought. It has other things; look around.
    .v7 = No trace of it. What there is has a name: look around.
    .v8 = Somebody was quicker, or you misremember. Look around, and take what there is.
    .v9 = Here it is not. There are ways out, and there is what you see when you look around.

rejection-not_now = That cannot be done as things stand. Pick one of the choices, or look around.
    .v2 = Something has to happen first. Meanwhile there are the choices.
    .v3 = Things do not stand so that it can be done. Look around for how they stand.
    .v4 = You are too early for that, or too late. What the hour does allow is among the choices.
    .v5 = It does not come off: something is not as it has to be. Look around for what.
    .v6 = Not before something changes. You could change it: look at what there is.
    .v7 = That door is shut for the time being. There are others among the choices.
    .v8 = As it is, no. The choices say what is yes.
    .v9 = Whatever it needs, it does not have it now. Pick something that needs less.

rejection-done_already = That is done already. Pick something else.
    .v2 = You have done that, and it has stayed done. Something else waits.
    .v3 = Once was enough. Look around for what has not been done.
    .v4 = You would be doing again what is done. There are other choices.
    .v5 = It is behind you. What lies before you is among the choices.
    .v6 = That needs you no longer. Something else may.
    .v7 = Twice would make no difference. Try your hand at another thing.
    .v8 = You find it as you left it: done. Go on.
    .v9 = No more comes of that. More may come of something else.

rejection-in_fight = That cannot be done in a fight. Attack, move, guard or run.
    .v2 = Not with somebody at your throat. Strike, step back, cover up, or get out.
    .v3 = First there is a fight to get through: attack it, or leave it.
    .v4 = Your hands are full of something else. Hit, hide, guard, run: those they can do.
    .v5 = There is no time for that between two blows. Use the time to strike or to move.
    .v6 = Whoever does that now will not do it twice. Guard yourself, or run for it.
    .v7 = That wants a quiet minute. Make one: win, or flee.
    .v8 = The other side will not wait for it. Attack, guard, move or go.
    .v9 = Later, if there is a later. Now: strike, guard, shift or flee.

rejection-in_talk = You are talking to { $target }. Pick a reply, or end the talk first.
    .v2 = Not with { $target } waiting for an answer. Give one, or take your leave.
    .v3 = You are in the middle of a sentence, and { $target } is at the end of it. Reply, or break off.
    .v4 = First there is { $target }: answer, or say goodbye.
    .v5 = It would be rude to { $target }, and it would not work. End the talk, then do it.
    .v6 = You cannot very well do that with { $target } looking at you. Pick a reply, or leave the talk.
    .v7 = { $target } has asked you something. Answer, or turn away for good.
    .v8 = One thing at a time: { $target } now, the rest when the talk is over.
    .v9 = Your ear belongs to { $target } just now. Take a reply, or take it back and go.

rejection-out_of_reach = The foe is out of reach. Close in first, or use a weapon that shoots.
    .v2 = Your arm is not that long. Go closer, or throw your weight behind something that flies.
    .v3 = Too much ground in between. Close in, or shoot.
    .v4 = You would hit the air in front of the foe. Step up first.
    .v5 = From here that is a gesture. Nearer, it would be a blow.
    .v6 = The point of your weapon ends well short. Move up, or take one that reaches.
    .v7 = You measure it with your eye: no. Get nearer, or wait until it comes to you on guard.
    .v8 = There is a gap, and you are on the wrong side of it. Cross it.
    .v9 = That far, only an arrow goes. On foot you have to close in.
