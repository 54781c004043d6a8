# What comes of deeds that no rule knows: a word in character, and nothing else. The first text, then others for the next times.

gesture-sing = You get as far as the second line, which is where everybody forgets the words.
    .v2 = Your voice goes out and comes back no better.
    .v3 = A few notes. Nobody throws anything; that will do.

gesture-dance = You do, with what dignity your boots allow.
    .v2 = It is done and changes nothing, except perhaps what people think of you.
    .v3 = A good one. It settles nothing.

gesture-face = It is seen, by whoever looks, and taken as each of them likes.
    .v2 = You do, and nobody could say afterwards what it meant.
    .v3 = It passes over you and is gone, like weather.
    .v4 = That says something, and leaves open what.

gesture-kiss = You think better of it half-way there.
    .v2 = That would start a different story. This one waits.
    .v3 = Your hands stay where they are, which is wise of them.

gesture-pray = You say what you know by heart. Nothing answers that can be heard.
    .v2 = A moment's quiet. The world does not use it to change.
    .v3 = You ask. You are not told.

gesture-laugh = You do. It sounds a size too large here.
    .v2 = It does you good, and nobody harm.
    .v3 = It comes out shorter than you meant.

gesture-weep = You let it out. Afterwards everything is where it was.
    .v2 = It takes a breath, and the breath is gone.
    .v3 = There was some of that in you. There is less now.

gesture-think = You turn it over. What you know of it stands in the journal; the rest has to be found out.
    .v2 = You think. The answer is out there, not in here.
    .v3 = It makes sense for a moment, from the inside.

gesture-remember = What you have seen is in the history and in the journal. Write “history” and a word to look for.

gesture-touch = Your fingers learn what your eyes knew.
    .v2 = It gives as much as it should, and no more.
    .v3 = It feels the way it looks.

gesture-taste = Your mouth says no before you do.
    .v2 = There are people who would. You are not so hungry yet.
    .v3 = It tastes the way it smells. Once was enough.

gesture-throw = You weigh it in your hand. Put it down or hand it over; in a fight, attack. Thrown away it helps nobody.
    .v2 = A good arm and no good reason. It stays in your hand.

gesture-close = Closed or not, it would keep nobody in or out for long. You leave it as it is.
    .v2 = That can stay the way it is; nothing here is waiting for it to be shut.

gesture-break = It has lasted longer than your temper will.
    .v2 = Broken, it would be of less use to you than it is now.
    .v3 = You look for a reason as well as for a place to hold it. You find neither.

gesture-mend = For that it would take a bench, a vice and an afternoon, and none of them is here.
    .v2 = You turn the thing over for a while. It is no job for your hands here.
    .v3 = It can be done, somewhere, by somebody. Not here with what you have.

gesture-wash = A rub with your sleeve, and both are a little greyer.
    .v2 = It would be cleaner, and nothing else about it would change.

gesture-fill = There is nothing here to fill it from that would let you.
    .v2 = You look for what to fill it with, and it stays as full as it was.

gesture-deceive = A lie wants words. Write the one that you would tell between quotation marks, and see what it fetches.
    .v2 = Meaning to lie is only half of it. The other half stands between quotation marks, as you would say it.

gesture-stand = You do, and see the place from a little higher or lower. For a rest of some use, write “rest”.
    .v2 = A change for your knees. The rest stays as it is.

gesture-swim = Your feet know the ways out of here, and that is not one of them.
    .v2 = There is nothing here to do that in, on or with.

gesture-blow = The air takes it and says nothing.
    .v2 = Nobody needs to write that down, and nobody does.

gesture-point = It is seen or not seen; an answer does not come of it.
    .v2 = You point. The world stays where you pointed.

gesture-knock = Knuckles on wood. What is shut stays shut.
    .v2 = You knock, wait, and lower your hand.

gesture-write = To keep something in words, write “note:” and what it is.

gesture-swear = The wall has heard worse, and from better.
    .v2 = It leaves your mouth and finds no work.
    .v3 = Said, and soon over.

gesture-thank = Kindly meant. To say it to somebody, write it between quotation marks.

gesture-farewell = A nod goes out and one comes back. Nobody was holding you to anything.
    .v2 = You take your leave of everybody at once, and nobody is offended.
    .v3 = Goodbyes cost nothing. To go, say where.

gesture-silence = You hold your tongue. It holds for now.
    .v2 = Silence, then. It is cheap, and it keeps.
    .v3 = You say nothing, and nobody asks you to say it louder.

gesture-magic = Nothing happens. It was worth a try.
    .v2 = The word hangs there a moment and finds no door.

gesture-dig = There is nothing to gain by it here but dirty hands.
    .v2 = It would be a change of place for what is in it, and no more.

gesture-restart = A new game begins on the title page: write “title”. This one is saved as it stands.

gesture-about = This is Gesta. Who made a story stands with its pack; the program's version is told by `gesta --version`.

gesture-hint = What you set out to do stands under “quests”; what can be done here and now, in the choices. Looking at things and talking to people shows more.

gesture-oops = No harm done. What was done by mistake is taken back with “undo”.
