# Interface of the client. Every key stands in each language; the order is the same.

## Pages
page-title = Gesta
page-title-sub = Deeds, told. The rules decide, and every chance is shown before you take it.
page-saves = Saved games
page-saves-none = There are no saved games yet. Type n to begin one.
page-saves-loading = Looking for saved games...
page-why = Where the odds come from
page-why-none = Nothing here is at risk: no choice needs a roll.
page-journal = Journal
page-journal-none = Nothing is written here yet.
page-journal-entry = { $when }: { $text }
page-journal-quest = { $title }: { $text }
page-journal-quest-over = { $title } (over): { $text }
page-help = Help
page-story-opening = Opening the game...

## Title
title-mode-story = Mode: story. A turn can be taken back, and defeat is not the end. Type iron for the other mode.
title-mode-iron = Mode: iron. One life, and nothing is taken back. Type iron for the other mode.
title-heroes = Pick a hero by number, or press Enter to play now with the first.

## Story
story-prompt = What do you do?
story-prompt-ask = Which one? A number, or say it in another way
story-prompt-confirm = Enter to do it, n to leave it
story-taken-back = Taken back. Your story goes on from here:
story-taken-back-other = { $player } took back a turn. The story goes on from here:
story-caught-up = The link was lost for a while. This is how things stand now:
story-confirm = { $what }?
story-confirm-odds = { $what }? { $skill }, { $percent }, { $formula }.
story-odds = { $what }: { $skill }, { $percent }, { $formula }.
story-odds-changed = The odds have changed. Now: { $skill }, { $percent }, { $formula }. Choose again.
story-do-it = Do it
story-leave-it = Leave it
story-left = Left undone.
story-dropped = { $count ->
    [one] What you wrote after that was not done.
   *[other] The { $count } things you wrote after that were not done.
}
story-can = You can: { $list }
story-no-choice = There is no choice { $number }. { $count ->
    [0] Say in your own words what you do.
    [one] The only choice is 1.
   *[other] Choose from 1 to { $count }.
}
story-ended = The story has ended. Type title to begin another, or saves to open one.
story-lines-full = { $limit } lines are waiting already. The rest was not taken; send it again in a moment.
story-cost = A miss by { $from } to { $to } (a further { $percent }) still does it, at a cost.
story-cost-plain = A near miss (a further { $percent }) still does it, at a cost.
story-carry = You carry: { $list }.
story-carry-nothing = You carry nothing.
story-carry-val = Val: { $val }.
story-carry-worn = { $item } (in use)
story-no-take-back = No turn can be taken back in this game.
story-agree = Agree: { $what }
story-decline = Decline: { $what }
story-decision-travel = go together ({ $way })
story-decision-rest = { $hours ->
    [one] rest together for an hour
   *[other] rest together for { $hours } hours
}
story-waiting-for = Waiting for the others to answer.

## Facts
fact-hit-points = Hit points
fact-energy = Energy
fact-val = Val
fact-level = Level
fact-turn = Turn
fact-turn-yours = yours
fact-turn-other = somebody else's
fact-round = Round
fact-talk = Talking with
fact-conditions = State
fact-of = { $now }/{ $most }

## Saved, refused, in trouble
notice-saved = Saved
notice-not-saved-full = The disk is full: that did not happen, and nothing more is saved. Free some space, then try again.
notice-not-saved-read-only = The save cannot be written: that did not happen. Check that its folder and file may be written, then try again.
notice-not-saved-busy = Another program has this save open: that did not happen. Close the other one, then try again.
notice-not-saved-io = The disk reported an error ({ $error }): that did not happen. What was saved before is safe; try again, or copy the save elsewhere.
notice-no-take-back = That cannot be taken back here: this game is in iron mode, or it is not yours to decide.
notice-nothing-there = There is nothing to take back.
notice-not-allowed = Your seat may not do that.
notice-malformed = That was too long, or a number in it was out of range. Say it shorter.
notice-back = The link is back.

## Ending
ending-turns = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
}
ending-time = Game time: { $time }
ending-time-days = { $days ->
    [one] 1 day and { $hours } h { $minutes } min
   *[other] { $days } days and { $hours } h { $minutes } min
}
ending-time-hours = { $hours } h { $minutes } min
ending-rolls = { $rolls ->
    [0] No roll
    [one] 1 roll, { $made } made
   *[other] { $rolls } rolls, { $made } made
}
ending-again = Play again from the beginning
ending-take-back = Take back the last turn
ending-title = Back to the title

## Clock
clock-moment = Day { $day }, { $time }
row-none = There is no number { $number } here. { $count ->
    [0] Nothing can be picked yet.
    [one] The only one is 1.
   *[other] Choose from 1 to { $count }.
}

## Who narrates
badge-offline = built-in narrator, offline
badge-online = built-in narrator, playing over the network

## Hints
hint-play = play now
hint-continue = go on
hint-saves = saved games
hint-language = español
hint-help = help
hint-quit = quit
hint-choose = choose
hint-take-back = take back
hint-journal = journal
hint-why = why these odds
hint-back = back
hint-new = new game
hint-open = open
hint-do-it = do it

## Words of the program, as they are typed; the first is shown
word-play = play
word-continue = c, continue
word-saves = saves, load
word-saves-key = l
word-language = lang, language, español, espanol
word-language-key = e
word-help = ?, h, help
word-quit = q, quit, exit
word-back = b, back
word-new = n, new
word-journal = j, journal
word-why = w, why
word-take-back = u, undo, take back
word-title = title, menu
word-yes = y, yes
word-no = n, no
word-iron = iron
word-again = again

## Help
help-title-enter = Enter or play: play now with the first hero
help-title-number = A number: play with that hero
help-title-continue = c: go on with the game you played last
help-title-saves = l: show the saved games
help-title-mode = iron: switch between story mode and iron mode
help-title-language = e: cambiar a español
help-title-quit = q: quit
help-story-number = A number: do that choice; chances are the true ones
help-story-words = Your own words: say what you do, such as "force the door" or "ask the widow about the ledger"
help-story-chain = Several things at once: join them with "then"
help-story-speech = Speak: put what you say in quotation marks
help-story-look = look, or look at something: costs no time
help-story-carry = inventory: what you carry
help-story-why = w, or w and a number: where the odds come from
help-story-journal = j: the journal
help-story-take-back = u: take back the last turn, unless the game is in iron mode
help-story-title = title: leave the game for the title page; it stays saved
help-story-saves = saves: show the saved games
help-story-language = lang: cambiar a español
help-story-quit = q: quit; every turn is saved as it happens
help-saves-number = A number: open that game
help-saves-new = n: begin a new game
help-ending-number = A number: what to do now
help-ending-take-back = u: take back the last turn, unless the game is in iron mode
help-ending-title = title: back to the title
help-page-back = b: back
help-unknown = “{ $word }” means nothing on this page. You can:
