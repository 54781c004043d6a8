# What the commands say: on standard output in words, and on standard error.

## Saved games
save-whole = “{ $name }” is whole: { $events ->
    [one] one event
   *[other] { $events } events
}, { $branches ->
    [one] one branch
   *[other] { $branches } branches
}.
save-played = last played { $when }
save-depth = { $events ->
    [one] one event
   *[other] { $events } events
}
save-copy-row = Copy { $number }, made { $when }: { $path }
save-copied = A checked copy of “{ $name }” is in { $path }.
save-no-copy = There is no copy of “{ $name }”.
save-no-copy-next = Make one: gesta saves backup "{ $name }"
save-no-copy-number = There is no copy { $number } of “{ $name }”; there { $count ->
    [one] is one copy
   *[other] are { $count } copies, 1 is the newest
}.
save-no-copy-number-next = See them: gesta saves show "{ $name }"
save-copies-bad = No copy of “{ $name }” can be opened.
save-restored = “{ $name }” is again what it was in { $path }.
save-restored-kept = What was there before is kept in { $path }.
save-renamed = “{ $name }” is called “{ $to }” now.
save-deleted = “{ $name }” is deleted. To bring it back: gesta saves restore "{ $name }"
save-delete-ask = Delete the saved game “{ $name }”? A last copy is kept. [y/N]
save-delete-unasked = Deleting a saved game must be confirmed.
save-delete-unasked-next = Add --yes.
save-delete-kept = Nothing was deleted.
save-exported = “{ $name }” is written to { $path }. Whoever has the file can play the game on, and foresee its dice.
save-file-other = Choose another name for the file.
save-imported = { $path } is checked and added as “{ $name }”. Play it: gesta play --save "{ $name }"
save-archive-bad = { $path } cannot be added: it is not a whole exported game ({ $what }).
save-archive-bad-next = Export the game again where it came from, and copy the file whole.
save-damaged-unchanged = The saved game “{ $name }” is damaged. Nothing was changed ({ $what }).
save-no-line = “{ $name }” has no such branch or point to go to. Nothing was changed ({ $what }).
save-damaged-unchanged-next = Opening it recovers what can be recovered, and keeps the file as it is: gesta play --save "{ $name }"
save-recovered-to = It was recovered to { $when }: { $events ->
    [one] one event is
   *[other] { $events } events are
} there, { $lost ->
    [0] no actions lost
    [one] one action lost
   *[other] { $lost } actions lost
}. The damaged file is kept as it was in { $path }.
save-recovered-wordless = { $actions ->
    [one] Of one action what you had written is lost; what came of it is there.
   *[other] Of { $actions } actions what you had written is lost; what came of them is there.
}
save-header-bad = its first bytes are not those of a saved game.
save-newer-read-only = “{ $name }” was written by a newer Gesta: it can be read and exported, and nothing is changed in it. Update Gesta to play on.
save-fixed-read-only = { $path } cannot be written: “{ $name }” can be read and exported, and nothing of what you do now happens. Allow writing there to play on.
save-newer-unchanged = “{ $name }” was written by a newer Gesta, so this one changes nothing in it.
answers-yes = y yes s sí si

## Packs
packs-changed = The packs have changed since “{ $name }” was last played:
packs-changed-rules = The rules are not the same any more: { $packs }. No pack has another version.
packs-changed-next = What has happened stays; from here on the new packs decide. To go on with them: gesta play --save "{ $name }" --accept-packs
packs-changed-again = What has happened stays; from here on the new packs decide. Open the game again to go on with them.
packs-changed-ask = Go on with the packs as they are now? A copy of the game is made first. [y/N]
packs-changed-left = Nothing was changed.
packs-changed-missing = What was of a missing pack stays in the game by its bare name and does nothing. To play on as before, put the pack into { $path } again.
packs-gone = “{ $name }” cannot go on with these packs: “{ $gone }”, where it is played, is in none of them.
packs-gone-next = Put the packs with which it was played into { $path } again, then try again. The saved game was not changed.
pack-row-missing = missing
pack-row-added = new here
pack-row-newer = newer
pack-row-older = older
pack-row-changed = changed
pack-row-none = none

## Stories
export-nothing = Nothing has happened in “{ $name }” yet.
export-nothing-next = Play it first: gesta play --save "{ $name }"
export-written = The story of “{ $name }” is in { $path }.
out-exists = { $path } exists already.
out-exists-next = Choose another name, or add --force to overwrite it.
out-no-file = { $path } is no file.
out-no-file-next = Name a file.
out-no-folder = There is no folder { $path }.
out-no-folder-next = Make it first, or choose another place.

## Odds
band-critical = Critical
band-success = Success
band-cost = Success at a cost
band-failure = Failure
band-disaster = Disaster
odds-succeeds = Success or critical
odds-achieves = That, or at a cost
odds-row = { $ways } of { $total }
odds-formula = { $dice } vs { $difficulty }
odds-dice-many = At most { $max } dice can be added or taken away.
odds-dice-many-next = Leave some --die out.
odds-no-roll = { $what }: nothing is rolled for that.
odds-none = Nothing that can be chosen now is rolled for.
odds-no-choice = There is no choice { $number }; there { $count ->
    [0] are none
    [one] is one
   *[other] are { $count }
}.
odds-no-choice-next = See them: gesta odds --save "{ $name }"
odds-not-read = “{ $what }” is nothing that can be done there: { $why }
odds-not-read-next = Possible, for example: { $can }

## When the program breaks
crash = Gesta has broken down. The mistake is in the program; you did nothing wrong.
crash-report = A report lies in { $path }: send it along when you tell somebody of this. Of what you wrote in the game nothing stands in it.
crash-no-report = No report could be written ({ $what }). Note this down in its place: { $place }: { $message }
crash-no-folder = the system names no home folder
crash-save = Every turn up to the last that you were shown is saved, in { $path }. Play on: gesta continue
crash-no-save = No saved game was open, so none is touched. Start again: gesta
crash-about = Gesta broke down, and this is what it knows of it. What you wrote in the game is left out; the path of your saved game and the folders of this machine may stand here. Delete this file whenever you like.

## Ways to play
script-face = --script plays lines, so it needs --plain or --jsonl.
script-face-next = Leave --desktop or --terminal out.
front-dumb = This terminal (TERM=dumb) shows nothing but lines, so the game is played line by line.
script-bad = The script { $path } cannot be read ({ $what }).
script-bad-next = Name a text file with one line for each thing to do.
script-large = it is larger than { $max } bytes
no-window = This build has no window.
no-window-next = Leave --desktop out to play in the terminal.
not-shown = The game cannot be shown ({ $what }).
not-shown-next = Everything is saved: gesta continue
not-shown-plain-next = Everything is saved. Play line by line: gesta continue --plain
not-shown-window-next = Everything is saved: gesta continue --terminal
replay-nothing = There is nothing to replay in “{ $name }” up to there.
replay-nothing-next = Leave --to out, or give a larger number.
paint-written = { $count } pictures are in { $path }.
paint-size = { $size } is no size for pictures.
paint-size-next = Write width and height in pixels, each from 16 to 4096: --size 1280x720
paint-broken = The picture { $path } cannot be made: { $why }
art-damaged = The picture { $path } cannot be shown: { $why }. The painter made one in its place.
paint-nothing = The pack { $pack } has no places, people or things of its own.
paint-asks = { $count } pictures are asked for ({ $there } are there already). They cost { $cost } at most.
paint-asks-free = { $count } pictures are asked for ({ $there } are there already). They cost nothing.
paint-with-next = Name a profile of narrator.toml that has models for `image`; docs/narrator.md shows one.
man-written = The manual page is in { $path }.

## The command line
usage-unknown-option = There is no option { $found } here.
usage-unknown-command = There is no command “{ $found }”.
usage-too-much = “{ $found }” has no place here.
usage-similar = Did you mean { $similar }?
usage-elsewhere = It belongs to another command: { $similar }
usage-conflict = { $found } cannot be used with { $other }.
usage-conflict-others = { $found } cannot be used with the rest.
usage-twice = { $found } can be given only once.
usage-missing = Something is missing: { $missing }.
usage-missing-command = A command is missing after { $command }.
usage-no-value = { $argument } needs a value.
usage-value = “{ $found }” is no value for { $argument }.
usage-takes-none = { $argument } takes no value, so “{ $found }” is too much.
usage-not-text = An argument is not text that can be read (UTF-8).
usage-wrong = The command line cannot be understood.
usage-possible = Possible: { $values }
usage-how = Usage: { $usage }
usage-help = Everything that can be given: { $command } --help
wants-lang = Give en for English or es for Spanish.
wants-seed = Give a whole number from 0 to 18446744073709551615.
wants-to = Give the whole number of an event, as gesta replay prints it.
wants-number = Give a whole number; 1 is the newest copy.
wants-bonus = Give a whole number from -100 to 100.
wants-difficulty = Give a whole number from 1 to 200.
wants-armour = Give a whole number from 1 to 200.
wants-dice = Give for example +d4 or -d6; a die has 2 to { $sides } sides.

narrator-reviewed = { $models }, reviewed by { $by }
narrator-no-key = no key was found: { $places }
narrator-unknown = There is no narrator “{ $name }” on this machine now.
narrator-not-started = The narrator “{ $name }” does not start: { $error }
narrator-none-read = the narrators of this machine could not be listed
narrator-answers = It answers: { $text }
narrator-list-none = There is no narrator besides the built-in one.
narrator-list-file = Profiles stand in { $path }.
narrator-list-local = this machine
narrator-list-remote = leaves this machine
narrator-list-builtin = built in, written by people, no network
narrator-test-asks = Asking { $name } …
narrator-cost-today = Today: { $cost }
narrator-cost-month = This month: { $cost }
narrator-cost-free = nothing
narrator-forgotten = { $count ->
    [0] No answer was kept.
    [one] One answer was forgotten.
   *[other] { $count } answers were forgotten.
}
narrator-not-forgotten = The answers in { $path } could not be forgotten: { $error }
narrator-not-forgotten-next = Close the game that goes on, or remove the file.
narrator-cost-unit = { $nano } nano-units (a billionth of what the provider counts in)
