# Interface of the client. Every key stands in each language; the order is the same.

## Pages
page-title = Gesta
page-title-sub = Deeds, told. The rules decide, and every chance is shown before you take it.
page-saves = Saved games
page-saves-none = There are no saved games yet. Type n to begin one.
page-saves-loading = Looking for saved games...
page-why = Where the odds come from
page-why-none = Nothing here is at risk: no choice needs a roll.
page-why-last = Your last roll:
page-journal = Journal
page-journal-none = Nothing is written here yet.
page-journal-entry = { $when }: { $text }
page-help = Help
page-story-opening = Opening the game...
page-making = A new hero
page-notes = Notes
page-notes-none = You have noted nothing yet. Write a line and press Enter; it is kept with this moment of the story.
page-notes-how = Write a line to keep another note. A number opens a note.
page-notes-loading = Reading your notes...
page-notes-none-remote = You have noted nothing yet. Write a line and press Enter; it is kept on this machine with this moment of the story, and nobody else at the table sees it.
page-note = A note
page-map = Map
page-map-none = You know no place yet.
page-inventory = Inventory
page-inventory-none = You carry nothing.
page-inventory-nobody = You have no hero in this game; you only watch it.
page-sheet = Hero
page-codex = Codex
page-codex-none = Nobody has explained anything to you yet. Terms that you learn are kept here.
page-codex-how = What you have learned of this world. A number or a name opens a term.
page-quests = Quests
page-quests-none = Nobody has asked anything of you yet.
page-party = Party
page-party-alone = Nobody goes along with you.
page-audit = Dice
page-audit-none = No die has been rolled in this game yet.
page-history = History
page-history-none = You have not done anything yet.
page-history-how = { $count ->
    [one] One turn so far. Its number shows what happened then. A word searches the story and your notes.
   *[other] { $count } turns so far, the newest first. A number shows what happened then. A word searches the story and your notes.
}
page-branches = Branches
page-branches-loading = Looking for branches...
page-branches-one = There is only one line of this story. When you take turns back, what you leave is kept here.
page-branches-how = Every line of this story. A number goes on with that one; the others stay as they are.
page-settings = Settings
page-settings-how = A number changes that setting. Every change is kept at once.
page-palette = All actions
page-palette-how = Type its number to do it, or a word to see fewer.

## Rows
line-pair = { $label }: { $value }
line-change = { $label } from { $before } to { $after }
line-from-to = from { $before } to { $after }
decimal-mark = .
value-on = on
value-off = off

## Title
title-mode-story = Mode: story
title-mode-iron = Mode: iron
title-heroes = Press Enter to play now with the first hero, or pick a row by its number.
title-goes-on = Press Enter to go on with your last game, or pick a row by its number.
title-play-as = Play as { $hero }
title-continue = Go on with { $name }
title-story = Another story: { $story }
save-played = Played on { $date }
mode-story = Story
mode-story-look = A turn can be taken back, and defeat is not the end.
mode-iron = Iron
mode-iron-look = One life, and nothing is taken back.

## Making a hero
making-step = Step { $at } of { $of }
making-step-first = Step { $at }
making-none = These packs say nothing about making heroes. Play with a ready one.
making-so-far = So far
making-ask-mode = How forgiving shall the story be?
making-ask-calling = What does your hero live by?
making-ask-origin = Where does your hero come from?
making-ask-array = These scores are dealt out as the calling needs them. Pick two to swap them.
making-ask-buy = { $left ->
    [0] Pick a score to raise it. No points are left.
    [one] Pick a score to raise it. One point is left.
   *[other] Pick a score to raise it. { $left } points are left.
}
making-ask-skills = { $count ->
    [one] Choose one skill.
   *[other] Choose { $count } skills.
}
making-ask-talents = { $count ->
    [one] Choose one talent.
   *[other] Choose { $count } talents.
}
making-ask-spells = Choose spells: { $cantrips } that need no slot, { $spells } that do.
making-ask-name = What is your hero called?
making-ask-gender = How shall the story speak of your hero? This is the last step: Enter begins the story.
making-ask-lower = { $left ->
    [one] Pick a score to lower it. One point is left.
   *[other] Pick a score to lower it. { $left } points are left.
}
making-name-prompt = Write a name, or press Enter for { $name }
making-score = { $name } { $score } ({ $modifier })
making-score-origin = of which { $more } from the origin
making-array = Deal out the array instead
making-buy = Buy scores with points instead
making-lower = Lower scores instead
making-raise = Raise scores instead
making-score-cost = { $cost ->
    [one] 1 point spent
   *[other] { $cost } points spent
}
making-score-price = { $price ->
    [one] one higher costs 1 more
   *[other] one higher costs { $price } more
}
making-score-highest = No higher score can be bought.
making-score-lowest = No lower score can be had.
making-score-dear = { $left ->
    [0] One higher costs { $price }, and no points are left.
    [one] One higher costs { $price }, and one point is left.
   *[other] One higher costs { $price }, and { $left } points are left.
}
making-full = You have chosen as many as you may. Pick one of them again to let it go first.
making-calling-facts = { $hit_points } hit points, { $energy } energy, { $val } val.
making-calling-gifts = Can do: { $list }.
making-calling-gear = Carries: { $list }.
making-skill-worth = { $attribute } { $plain }, with training { $trained }
making-begin = Begin the story
making-armour = Armour class
making-trained = Trained in
making-gifts = Gifts
making-gear = Carries
making-count-skills = You have chosen { $chosen } skills; it takes { $wanted }.
making-count-talents = You have chosen { $chosen } talents; it takes { $wanted }.
making-count-spells = You have chosen { $chosen } spells; it takes { $wanted }.
making-count-points = These scores cost { $chosen } points, and there are { $wanted }.
making-gender-feminine = She
making-gender-masculine = He
making-gender-neutral = They
making-mode = Mode
making-calling = Calling
making-origin = Origin
making-attributes = Attributes
making-skills = Skills
making-talents = Talents
making-spells = Spells
making-name = Name
making-gender = Spoken of as

## Story
story-prompt = What do you do?
story-prompt-ask = Which one? A number, or say it in another way
story-prompt-confirm = Enter to do it, n to leave it
story-prompt-guess = y or 1 to do it, n to leave it
story-taken-back = Taken back. Your story goes on from here:
story-taken-back-what = { $count ->
    [one] Taken back: { $what }. Your story goes on from here:
   *[other] { $count } turns taken back, the first of them: { $what }. Your story goes on from here:
}
story-taken-back-other = { $player } took back a turn. The story goes on from here:
# What is said of the story so far to who goes on with a game.
recap-heading = Until now:
recap-part = { $heading }: { $text }
recap-day = Day { $n }
recap-open = Still to be done: { $what }.
recap-last = Where you were:
story-switched = You are on another branch. The story goes on from here.
story-more-ways = More ways out, if you write them: { $list }.
story-caught-up = More has happened than can be told after the fact. This is how things stand now:
story-confirm = { $what }?
story-confirm-odds = { $what }? { $skill }, { $percent }, { $formula }.
story-odds = { $what }: { $skill }, { $percent }, { $formula }.
story-odds-changed = The odds have changed. Now: { $skill }, { $percent }, { $formula }. Choose again.
story-do-it = Do it
story-leave-it = Leave it
story-left = Left undone.
story-which = There is more than one. Give the number you mean, from 1 to { $count }, or n to leave it.
story-dropped = Not done: { $list }
story-nothing-again = Nothing was written yet that could be done again.
story-no-choice = There is no choice { $number }. { $count ->
    [0] Say in your own words what you do.
    [one] The only choice is 1.
   *[other] Choose from 1 to { $count }.
}
story-ended = The story has ended. Type title to begin another, or saves to open one.
story-no-back = You are in the story already; no page lies under it. Take back the last turn with u, or leave for the title page with title.
story-lines-full = { $limit } lines are waiting already. The rest was not taken; send it again in a moment.
story-cost = +{ $percent } at a cost
story-attack = { $weapon }: { $damage } damage
story-energy = Costs { $n } energy
story-label-energy = { $what } ({ $n } energy)
story-no-take-back = No turn can be taken back in this game.
story-agree = Agree: { $what }
story-decline = Decline: { $what }
story-decision-travel = go together ({ $way })
story-decision-rest = { $hours ->
    [one] rest together for an hour
   *[other] rest together for { $hours } hours
}
story-waiting-for = Waiting for the others to answer.
story-no-way-out = Try to get away

## Facts
aside-fight = In the fight
aside-here = Here
aside-ways = Ways out
aside-to = to { $place }
fact-hit-points = Hit points
fact-energy = Energy
fact-val = Val
fact-level = Level
fact-turn-yours = Your turn
fact-turn-other = Somebody else's turn
fact-round = Round
fact-talk = Talking with
fact-conditions = State
fact-of = { $now }/{ $most }
fact-weather = Weather
fact-season = Season

## Map
map-place = { $place }
map-place-here = { $place } (you are here)
map-way = { $way }: to { $place }
map-way-travelled = { $way }: to { $place }, a way you have gone
map-way-unknown = { $way }: a way you have not gone
map-row = { $count ->
    [one] { $time } from here
   *[other] { $time } from here, over { $count } ways
}
map-how = A number goes there over the ways that you know.
map-no-way = You know no way from here to { $place }.
map-here-already = You are there: { $place }.
map-setting-out = { $place }, { $count } ways from here, over { $over }.
map-stopped = You stop here: something has come between.
map-not-now = You cannot set out now.
map-not-now-talk = You are in the middle of a talk. End it, and then set out.
map-not-now-fight = You are in a fight. Only a way out of this place is open to you; it stands among the choices.

## Things
inventory-val = Val: { $val }
inventory-how = A number shows a thing and what can be done with it.
item-worn = in use
item-without = Without it: { $label }
item-weapon = weapon, { $damage }
item-weapon-ranged = weapon that shoots, { $damage }
item-armour = armour, +{ $bonus }
item-light = gives light
item-price = { $count ->
    [0] worth { $val } val
    [one] worth { $val } val
   *[other] worth { $val } val each
}
item-gone = You do not carry it any more.
figure-armour = Armour class
figure-initiative = Initiative
figure-attack = To hit
figure-attacks = Attacks at once
figure-damage = Damage
figure-save = Save ({ $attribute })
figure-spell-attack = To hit with spells
figure-spell-difficulty = Against your spells
figure-rest = Hit points in an hour of rest
figure-prices = Prices

## Hero
sheet-figures = In numbers
sheet-level = Level { $level }
sheet-proficiency = Proficiency
sheet-experience = Experience
sheet-dark-sight = Sees in the dark as in dim light
sheet-attacks = Attacks
sheet-attack = { $bonus } to hit, { $damage } damage
sheet-bare-hands = Bare hands
sheet-not-held = not in the hand
sheet-proficient = trained
sheet-expert = trained twice over
sheet-saves = Saves
sheet-slots = Slots of rank { $rank }
sheet-rank = rank { $rank }
sheet-new = New
sheet-next = With the next level
sheet-standing = Standing
sheet-choose = You have something to choose. A number takes it; it cannot be changed later.

## Quests
quest-line = { $title }: { $text }
quest-failing = { $title } (gone wrong, not over)
quest-done = { $title } (over)
quest-failed = { $title } (failed)
objective-open = To do: { $text }
objective-optional = { $text } (if you like)
objective-done = Done: { $text }

## Party
party-you = you
party-member = { $name }: { $facts }
party-player = played by { $player }
party-points = hit points { $now }/{ $most }
party-follows = goes along with you
party-here = here
party-elsewhere = elsewhere
party-away = the player is away
party-down = down
party-dead = dead

## Notes
note-prompt = Write a note
note-change-prompt = Write what it shall say instead
note-erase = Delete this note
note-kept = Noted: { $text }
note-gone = This note is not there any more.
pin = { $when }, turn { $number }, { $place }
pin-nowhere = { $when }, turn { $number }
pin-start = { $when }, at the beginning

## Codex
codex-prompt = Which term?
codex-unknown = You know no term called “{ $term }”.

## Dice
audit-own = You
audit-others = Everybody else
audit-side = { $rolls ->
    [one] { $who }: 1 roll
   *[other] { $who }: { $rolls } rolls
}
audit-band = { $result }: { $seen } came, { $expected } were to be expected
audit-critical = critical
audit-success = success
audit-miss = miss, or success at a cost
audit-disaster = disaster
audit-faces = { $dice ->
    [one] The one die, by face:
   *[other] All { $dice } dice, by the faces that fell:
}
audit-face = { $count ->
    [one] { $face }: once
   *[other] { $face }: { $count } times
}
audit-rolls = The rolls, newest first:
audit-roll-own = Turn { $turn }, you: { $roll }
audit-roll-other = Turn { $turn }, { $who }: { $roll }
audit-too-few = { $dice ->
    [one] 1 die so far. It takes { $least } to judge whether they fall evenly.
   *[other] { $dice } dice so far. It takes { $least } to judge whether they fall evenly.
}
audit-even = { $dice } dice, chi-square { $chi }: they fall as even dice do.
audit-uneven = { $dice } dice, chi-square { $chi }: less even than most. One set of even dice in twenty falls so.
audit-very-uneven = { $dice } dice, chi-square { $chi }: very uneven. One set of even dice in a hundred falls so; look at the rolls below.

## History
history-prompt = Search the story and your notes
history-turn = Turn { $number }: { $did }
history-did-something = something without a name
history-said = “{ $text }”
history-beginning = At the beginning
history-in-note = In a note: { $text }
history-in-story = { $text }
history-found = { $count ->
    [one] “{ $text }” stands in one turn.
   *[other] “{ $text }” stands in { $count } places, the newest first.
}
history-found-none = “{ $text }” stands nowhere in the story so far, nor in your notes.
history-no-turn = There is no turn { $number } to go back to. { $count ->
    [0] You have not done anything yet.
    [one] There is one turn so far; 0 is the beginning.
   *[other] There are { $count } turns so far; 0 is the beginning.
}
history-too-far = At most { $limit } turns are taken back at once, and at least one.
turn-go-back = Go back to after this turn
turn-go-back-look = What came later is kept as a branch.
turn-gone = This turn is too long ago to be read here.
branch-current = { $count ->
    [one] the line that goes on, one turn so far
   *[other] the line that goes on, { $count } turns so far
}
branch-depth = { $count ->
    [one] one thing happened on it alone
   *[other] { $count } things happened on it alone
}
branch-leaves = It leaves { $from }.
branch-leaves-at = It leaves { $from } at turn { $number }: { $did }
branch-leaves-after = It leaves { $from } after turn { $number }: { $did }
branch-leaves-beginning = It leaves { $from } at the beginning.
branch-name = Line { $number }
branch-already = You are on this branch.
branch-unknown = There is no branch called “{ $name }”.

## Settings
setting-language = Language
setting-language-look = En español: idioma español
setting-language-value = English
setting-text-speed = Text speed
setting-text-speed-look = How fast prose appears. Rolls and choices are there at once.
setting-text-size = Text size
setting-text-size-look = In the window. A terminal has a size of its own.
setting-theme = Theme
setting-theme-look = The paper and what is written on it.
setting-colours = Colours
setting-colours-look = A set of colours for your eyes. Nothing is ever said by colour alone.
setting-motion = Reduced motion
setting-motion-look = Nothing moves of itself.
setting-confirm = Ask before risks
setting-confirm-look = What you say in your own words is asked about first where it costs something, or risks something at odds that are not on screen.
setting-font = Font
setting-font-look = In the window: ours, or any that your system has. By name: settings font OpenDyslexic
setting-speak = Read aloud
setting-speak-look = In the window: your system's voice reads what is new in the story.
setting-pictures = Pictures
setting-pictures-look = Beside the story in a terminal; the window always has them.
setting-ambience = Volume of places
setting-ambience-look = How loud wind, rain and fire are where you are. By words: settings places 30
setting-cues = Volume of dice and pages
setting-cues-look = How loud dice, their result and a turned page are.
setting-unheard = Nothing is heard here: only a window built with sound (cargo build --features audio) plays it.
loudness-silent = silent
font-ours = ours
font-missing = Your system has no font called “{ $name }”, so the letters stay ours.
font-missing-near = Your system has no font called “{ $name }”, so the letters stay ours. Near it: { $near }.
font-none-known = Write the name of a font that your system has: settings font OpenDyslexic
speaker-missing = Nothing here can read aloud: no program of the system's voice was found. On Linux it comes with the package speech-dispatcher or espeak-ng.
setting-unknown = There is no setting “{ $text }”. Write for example: settings theme dark
speed-instant = instant
speed-fast = fast
speed-slow = slow
theme-system = as the system
theme-light = light
theme-dark = dark
theme-sepia = sepia
theme-contrast = high contrast
colours-standard = standard
colours-red-green = safe for red-green blindness
colours-blue-yellow = safe for blue-yellow blindness
pictures-auto = as fine as can be
pictures-blocks = half blocks
pictures-kitty = kitty
pictures-sixel = sixel
pictures-off = none
settings-narrator = Who tells: { $name } ({ $key } for others)
settings-autosave = Saving: always on; every turn is kept as it happens
settings-keys = Keys: write them under [keys] in settings.toml, for example map = "F9"; gesta paths says where that file is

## Palette
palette-prompt = Which action?
palette-row = { $keys }, word { $word }
palette-row-word = word { $word }
palette-none = No action here has “{ $text }” in its name. Type another word.

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

## Cards
card-turns = Turns
card-time = Game time
card-rolls = Rolls
card-rolls-value = { $rolls ->
    [0] none
   *[other] { $rolls }, { $made } made{ $costs ->
        [0] {""}
       *[other] , { $costs } of them at a cost
    }
}
card-criticals = Criticals
card-disasters = Disasters
card-foes = Foes overcome
card-val = Val
card-val-value = { $earned } earned, { $spent } spent
card-explored = Places seen
card-explored-value = { $seen } of { $all }
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
span-hours = { $count } h
span-minutes = { $count } min
ending-again = Play again from the beginning
ending-same = Play again with the same dice
ending-take-back = Take back the last turn
ending-export = Keep the story as a file
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

## Actions, in hints and in the palette
act-accept = go on
act-choose = choose
act-play = play now
act-continue = go on with the last game
act-make = make a hero
act-saves = saved games
act-settings = settings
act-help = help
act-palette = all actions
act-journal = journal
act-notes = notes
act-map = map
act-inventory = inventory
act-sheet = hero
act-quests = quests
act-codex = codex
act-party = party
act-history = history
act-branches = branches
act-audit = dice
act-why = why these odds
act-take-back = take back
act-export = keep as a file
act-language = español
act-title = leave for the title page
act-back = back
act-quit = quit

## What Enter and numbers do
hint-open = open
hint-do-it = do it
hint-leave-it = leave it
hint-take-proposal = take what is proposed
hint-step-back = one step back
hint-go-on = go on
hint-new-game = new game
hint-keep-note = keep the note
hint-change-note = change the note
hint-go-there = go there
hint-look-at = look at it
hint-search = search
hint-read = read that turn
hint-erase = delete it
hint-go-back-there = go back to it
hint-go-on-there = go on there
hint-change = change

## Words of the program, as they are typed; the first of more than one letter is shown
word-accept = go on
word-choose = choose
word-play = play, play now
word-continue = continue, resume
word-make = make, make a hero, new hero, create
word-saves = saves, saved games, load
word-settings = settings, preferences
word-language = lang, language, español, espanol
word-help = ?, help
word-palette = palette, actions, all actions, keys
word-quit = q, quit, exit
word-back = b, back
word-journal = j, journal, diary
word-notes = notes, my notes
word-map = m, map
word-inventory = i, inventory, inv
word-sheet = c, hero, sheet, character
word-quests = quests, quest log, tasks
word-codex = codex
word-party = party, companions
word-history = history
word-branches = branches
word-audit = dice, audit
word-why = w, why
word-take-back = u, take back, undo
word-export = export, keep the story
word-title = title, menu
word-yes = y, yes, yeah, yep, sure, yes please
word-no = n, no, nope, no thanks, no thank you, better not, i'd rather not, no i'd rather not
word-new = n, new
word-iron = iron
word-again = again
word-same = same dice, same seed
word-note = note
word-erase-note = delete note, erase note
word-search = search, find, search for
word-back-to = back to, take back to, undo to
word-go-to = go to, travel to, walk to, go back to, return to
word-branch = branch
word-on = on, yes
word-off = off, no

## Help
help-title-enter = Enter: go on with the game you played last; where there is none, play now with the first hero
help-title-number = A number: do what that row says
help-title-make = { $keys }: make a hero of your own; Enter takes what is proposed at each step
help-title-continue = { $key } or continue: go on with the game you played last
help-title-saves = { $keys }: show the saved games
help-title-settings = { $keys }: language, text, colours
help-title-mode = iron: switch between story mode and iron mode
help-title-language = { $keys }: cambiar a español
help-title-quit = { $keys }: quit
help-story-number = A number: do that choice; chances are the true ones
help-story-words = Your own words: say what you do, such as "look at the door", "wait an hour" or "ask her about the ledger"
help-story-chain = Several things at once: join them with "then"
help-story-speech = Speak: put what you say in quotation marks
help-story-look = look, or look at something: costs no time
help-story-go = go to and a place that you know: over the ways that you know, as far as nothing comes between
help-story-pages = map, inventory, hero, journal, quests, party, codex, notes, history, branches, dice, settings: those pages
help-story-term = codex and a name: what an underlined word means
help-story-note = note: and a sentence keeps it with this moment
help-story-why = { $keys }, or { $word } and a number: where the odds come from, and what stands behind a sentence
help-story-history = search and a word: that thing, if it is here; else where the word stands in the story and your notes. back to and a number: back to that turn
help-story-take-back = { $keys }: take back the last turn, unless the game is in iron mode
help-story-saves = saves: show the saved games
help-story-export = export, or export md, or export json: keep the story as a file
help-story-title = title: leave the game for the title page; it stays saved
help-story-language = lang: cambiar a español
help-story-palette = palette: every action with its key and its word
help-story-quit = { $keys }: quit; every turn is saved as it happens
help-saves-number = A number: open that game
help-saves-new = { $keys }: begin a new game
help-ending-number = A number: what to do now
help-ending-take-back = { $keys }: take back the last turn, unless the game is in iron mode
help-ending-title = title: back to the title
help-making-enter = Enter: take what is proposed and go on
help-making-number = A number or a name: choose that row
help-making-back = back: one step back
help-notes-write = Any line: keep it as a note
help-notes-number = A number: open that note; note 2: and a sentence changes it
help-notes-erase = delete note 2: delete that note
help-note-write = Any line: what the note shall say instead
help-note-number = 1: delete the note
help-map-number = A number or a name: go there
help-inventory-number = A number: look at that thing, and what can be done with it
help-inventory-word = inventory and a name: that thing at once
help-deed-number = A number: do that
help-sheet-number = A number: take that choice, where a level brings one
help-codex-word = codex and a name: open that term
help-codex-number = A number: open that term
help-history-search = Any word: search the story and your notes
help-history-number = A number: read that turn
help-history-back-to = back to 12: go back to after turn 12
help-turn-number = 1: go back to after this turn
help-branches-number = A number: go on with that branch
help-settings-number = A number: change that setting
help-settings-word = settings theme dark: set one by name
help-palette-word = Any word: show the actions that have it
help-palette-number = A number: do that action
help-page-line = Anything that you could write in the story: back to it, and do that
help-page-back = back, or { $key }: the page before
help-unknown = “{ $word }” means nothing on this page. You can: { $can }. ? = help

## Narrators
act-narrator = narrator
word-narrator = narrator, narrators, who tells
page-narrator = Who tells
page-narrator-how = The rules decide what happens; the narrator only tells it. A number chooses. What a model says is checked against the game, and where it fails the built-in narrator tells the turn.
narrator-builtin = Built in
narrator-builtin-look = Written by people, at once, without a network
narrator-local = on this machine
narrator-remote = what happens in the game leaves this machine
narrator-try = Try it
narrator-try-look = Ask the chosen one for one sentence
narrator-try-builtin = The built-in narrator needs no trying: it told all that you have read.
narrator-trying = Asking { $name } …
narrator-review = A second reader
narrator-review-look = A model reads each passage before you do, and leaves out what is not so: whoever tells, or whom the profile names. It takes longer, and costs a second answer.
narrator-sent = What is sent
narrator-sent-look = The last prompt, word for word
narrator-sent-nothing = Nothing was sent in this game yet.
narrator-looking = Looking for narrators …
narrator-none = There is no other narrator yet. A model on this machine is found by itself (Ollama, LM Studio, llama.cpp, KoboldCpp); others are named in narrator.toml: `gesta narrator list` shows where that is.
narrator-stood-in = The built-in narrator told this turn: { $why }
narrator-finished = The built-in narrator finished this turn: { $why }
narrator-untrue = what the model said was not true to the game
page-sent = What was sent
sent-system = Rules and world
sent-user = The game
sent-assistant = What was told
narrator-unreviewed = Nobody reviewed what the model told: { $why }
narrator-review-unreadable = the answer could not be read.
badge-model = narrator: { $name }
hint-hurry = no more of it
help-narrator-number = A number chooses who tells.

# What stands behind a sentence of the story.
page-sentence = Why this was told
page-why-both = Why: the odds and the story
page-why-told = What was told, the newest turn first. A number shows what stands behind a sentence:
why-sentence = “{ $text }”
why-gone = What stands behind these words is not kept any more. The history has their turn.
why-told-builtin = The built-in narrator tells this of:
why-told-quiet = The built-in narrator tells this of what followed by itself: nothing of it has a name in the rules.
why-told-state = The built-in narrator says here how things stand. No event of the turn is behind it.
why-told-model = Told by { $name }, a model, in its own words. By its names and words it tells of:
why-told-model-unsure = Told by { $name }, a model, in its own words. Nothing in them names an event for certain. The turn's events were:
why-told-others = The turn's other events:
why-roll = The roll:
why-odds = Before the roll: { $n } % for a success or better
why-rule = The rule:
why-rule-check = A d20 and what you are worth at it, against a difficulty. How far above or below decides what comes of it.
why-rule-attack = A d20 and the bonus of the attack, against the defence of who is attacked. A hit hurts by the dice of the weapon.
why-rule-contest = Both roll a d20 with what they are worth at it. The higher total wins; equal totals change nothing.
why-rule-none = No dice: what costs nothing to try, or follows of itself, simply happens.
why-rule-state = No rule was asked: nothing changes by it.
why-to-term = In the codex
why-to-turn = Read the whole turn
why-to-turn-look = As the history has it
hint-ask-sentence = what stands behind it
help-why-number = A number: what stands behind that sentence
help-sentence-number = A number: open that term or the turn
