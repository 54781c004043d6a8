# What the program says about files, saves and servers: on the screen and on standard error.
save-missing = There is no saved game “{ $name }”.
save-missing-similar = Did you mean “{ $similar }”? See all: gesta saves list
save-missing-next = See what there is: gesta saves list
left = Saved: { $name }. Go on with: gesta continue
save-none = There is no saved game yet.
save-none-next = Begin one: gesta play --new
save-exists = There is a saved game “{ $name }” already.
save-exists-next = Choose another name, or go on with it: gesta play --save "{ $name }"
save-bad-name = “{ $name }” cannot be the name of a saved game.
save-bad-name-next = Use 1 to 80 letters, digits, spaces, - and _, and no name that Windows keeps for itself, such as CON.
save-elsewhere = The saved game “{ $name }” is open in another window or program.
save-elsewhere-next = Close it there first, then try again.
save-newer = The saved game “{ $name }” was written by a newer Gesta.
save-newer-next = Update Gesta, then open it again. The file was not changed.
save-not = The file { $path } is not a saved game.
save-not-next = Nothing was changed.
save-damaged = The saved game “{ $name }” is damaged ({ $what }).
save-recovered = It was recovered: { $depth } events are there, { $lost ->
    [0] and no action is lost
    [one] and one action is lost
   *[other] and { $lost } actions are lost
}. The damaged file is kept in { $path }.
save-recovered-next = Play on: gesta play --save "{ $name }"
save-not-recovered = It could not be recovered; the file is where it was ({ $what }).
save-lost = Nothing of it could be recovered: no copy of it can be opened, and the file itself says too little. It stays where it is: { $path }
save-lost-next = If you have a copy of your own, put it into { $path }. Else begin a new game: gesta play --new
save-not-recovered-next = Copies, if there are any, lie in { $path }.
disk-full = The disk is full: { $path } cannot be written.
disk-full-next = Make room and try again. What was saved before is whole.
disk-read-only = { $path } cannot be written.
disk-read-only-next = Allow writing there, or set GESTA_HOME to another folder.
disk-error = { $path }: the disk reported an error ({ $what }).
disk-error-next = What was saved before is whole. Check the disk, then try again.
folder-bad = { $path } cannot be used: something on its way is a file, not a folder, or has no fit name ({ $what }).
folder-bad-next = Check GESTA_HOME; it must name a folder that Gesta may write into. See all folders: gesta paths
pack-missing = The pack “{ $pack }” is needed and is not installed.
pack-missing-next = Put it into { $path }, then try again.
pack-missing-similar = Did you mean “{ $similar }”? Packs are looked for in { $path }
pack-broken = The packs cannot be loaded: { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}.
pack-broken-next = See them again: gesta pack check
pack-wrong = The packs { $packs } have no story that can be begun.
pack-wrong-next = Name a pack with a scenario: gesta play --new --pack waterbowl
hero-missing = There is no ready hero “{ $name }”.
hero-missing-next = There are: { $heroes }
game-refused = The game cannot begin ({ $what }).
server-lost = The connection to the server is lost. Trying again.
server-gone = The server has closed the connection ({ $what }).
server-unreachable = The server cannot be reached ({ $what }).
server-unreachable-next = Check the link and the network, or ask your host whether the server is running.
server-content = The server plays with other packs: { $what }
server-content-next = Ask your host for the same version of the packs.
link-bad = That is no invite link ({ $what }).
link-bad-next = Copy the whole link, from gesta:// to its end.
quit-without-copy = Everything is saved, but no copy could be made ({ $what }).
save-row = { $hero }, { $place }, day { $day }
save-row-bare = { $events } events
save-row-open = open now
save-row-newer = needs a newer Gesta
save-row-damaged = damaged; opening it recovers what can be recovered
save-row-not = not a saved game; if it was one, opening it recovers what can be recovered
save-row-trouble = cannot be read now
settings-wrong = Not all of { $path } can be used; the rest of it counts.
settings-broken = Line { $line } is no setting.
settings-kept = When you change a setting, the file as it is now is kept as { $kept }.
settings-name-similar = Line { $line }: there is no setting { $name }. Did you mean { $similar }?
settings-name = Line { $line }: there is no setting { $name }.
settings-value = Line { $line }: { $key } has no such value.
settings-action-similar = Line { $line }: there is no action { $name }. Did you mean { $similar }?
settings-action = Line { $line }: there is no action { $name }. Use a name such as map, journal or take_back.
settings-key = Line { $line }: “{ $key }” cannot be used as a key. Use a letter, F1 to F12, or Ctrl with a letter, such as "Ctrl-J".
settings-key-fixed = Line { $line }: { $key } stays as it is and cannot be a key for { $action }. Choose another one there.
settings-key-twice = Line { $line }: { $key } is already the key for { $first }, so it is not used for { $second }. Choose another one there.
settings-defaults = The defaults are used.
note-empty = There is nothing in that note.
note-too-long = That note is too long. It may have { $most } characters; make two of it.
note-too-many = A game holds at most { $most } notes. Delete some.
note-missing = That note is not there any more.
notes-shut = The notes of this table cannot be reached: { $what }

# What models and their providers do: `narrator-` and the code of the failure. `$what` tells which of several.
narrator-unreachable = Nothing answers at the provider's address.
narrator-unreachable-next = Start the local server, or check the network and the address in narrator.toml.
narrator-insecure = No safe connection to the provider could be made.
narrator-insecure-next = Check the address and this machine's clock. A proxy may stand in between.
narrator-late = { $what ->
    [connect] The provider made no connection in time.
    [first_token] No first word came in time.
    [idle] The answer stopped halfway.
    [slow] The words came too slowly to read.
   *[total] The whole answer took too long.
}
narrator-late-next = Try a smaller model, or give it more time in narrator.toml.
narrator-key_refused = The provider does not know the key, or was given none.
narrator-key_refused-next = See where the key was looked for: gesta narrator list
narrator-no_credit = The account at the provider has no credit left.
narrator-no_credit-next = Add credit there, or put another provider first in narrator.toml.
narrator-forbidden = The key may not use this model.
narrator-forbidden-next = Choose a model that it may use, or allow this one at the provider.
narrator-limited = The provider takes no more requests for now.
narrator-limited-next = Wait a while, or name a second provider in narrator.toml.
narrator-busy = The provider is busy, or still loading the model.
narrator-busy-next = Wait until it is ready, or name a second provider in narrator.toml.
narrator-broken = The provider failed.
narrator-broken-next = Try again later.
narrator-no_such_model = The provider has no such model.
narrator-no_such_model-next = Look for its exact name: gesta narrator list
narrator-too_long = The request is longer than the model can read.
narrator-too_long-next = Choose a model that reads more, or raise its context in the local server.
narrator-refused = The provider refused the request ({ $what }).
narrator-refused-next = Check the name of the model and the presets in narrator.toml.
narrator-unfinished = The answer broke off.
narrator-unfinished-next = Try again later.
narrator-malformed = The provider's answer could not be understood.
narrator-malformed-next = Check its `wire` in narrator.toml: it may speak another format.
narrator-answers-damaged = The answers kept from models were damaged and were put aside: { $path }. Nothing of the game is lost; what is wanted again is asked again.
narrator-cut-length = The answer was longer than it may be. Allow more with output_tokens_max in narrator.toml, or try another model.
narrator-cut-filter = The provider's filter ended the answer.
narrator-too_large = The answer had no end.
narrator-too_large-next = Choose another model.
narrator-empty = The provider gave no text.
narrator-empty-next = Choose another model, or one that filters less.
narrator-cancelled = The telling was stopped.
narrator-cancelled-next = The built-in narrator goes on.
narrator-over_budget = { $what ->
    [session] The budget of this session is used up.
    [day] Today's budget is used up.
   *[month] This month's budget is used up.
}
narrator-over_budget-next = The built-in narrator goes on. The cap stands in narrator.toml.
narrator-resting = All providers failed lately and are left alone for half a minute.
narrator-resting-next = The built-in narrator goes on until then.
narrator-nobody_to_ask = No model is set up for this.
narrator-nobody_to_ask-next = Name one in narrator.toml.
narrator-full = Too many requests are under way.
narrator-full-next = Wait until an answer has come.
narrator-stopped = The narrator was switched off.
narrator-stopped-next = The built-in narrator goes on.
narrator-found = { $server } answers on this machine, with { $count ->
    [0] no model yet
    [one] one model
   *[other] { $count } models
}.
narrator-found-none = No model server answers on this machine. The built-in narrator tells the story.
# Why a place gives no key: `narrator-key-` and the code.
narrator-key-not_there = { $place }: there is nothing.
narrator-key-open = { $place }: others on this machine could read it. Make it yours alone with: chmod 600
narrator-key-no_file = { $place }: this is no plain file.
narrator-key-unreadable = { $place }: it cannot be read.
narrator-key-empty = { $place }: it is empty.
narrator-key-no_key = { $place }: what stands there is no key. A key is one line of plain characters.
narrator-key-no_keyring = { $place }: this program was built without the system's keyring. Use env: or file:
narrator-key-shut = { $place }: the system's keyring does not open.
# What is wrong with narrator.toml: `narrator-file-` and the code.
narrator-file-at = { $file }, line { $line }: { $what }
narrator-file-too_large = The file has more than { $most } bytes. Shorten it.
narrator-file-no_toml = This is no TOML ({ $said }). Mend the line, or put a # before it.
narrator-file-wanted_text = { $path } cannot be that. Write a text in quotes.
narrator-file-wanted_flag = { $path } cannot be that. Write true or false.
narrator-file-wanted_number = { $path } cannot be that. Write a whole number from 0 to { $most }.
narrator-file-wanted_texts = { $path } cannot be that. Write a list of at most { $most } texts, such as ["one", "two"].
narrator-file-wanted_one_of = { $path } cannot be that. Write one of these: { $known }
narrator-file-no_table = { $path } is no table. Write [{ $header }] on a line of its own.
narrator-file-too_many = { $path } has more than { $most } entries. Remove some.
narrator-file-unknown_similar = Nobody knows { $path }. Did you mean { $similar }?
narrator-file-unknown = Nobody knows { $path }, so it does not count. Known here: { $known }
narrator-file-provider_name = “{ $name }” cannot be the name of a provider. Choose one without a slash.
narrator-file-no_address = The provider { $name } has no address. Add a line such as base = "https://api.example.org/v1"
narrator-file-address_unreadable = This is no address. Write it like https://api.example.org/v1
narrator-file-address_scheme = Only https can be used, or http for a server on this machine.
narrator-file-address_unsafe = With http, everybody on the way to another machine could read the key and the story. Use https.
narrator-file-address_http = http is only used where the provider has the line http = true. Add it, if the server is yours.
narrator-file-address_extra = The address has a name, a password, a “?” or a “#”. Take it out; keys have their own line.
narrator-file-key_place = A key is named by where it is. Write "env:VARIABLE", "file:NAME" or "keyring:NAME", and take out a key that stands here itself.
narrator-file-no_ability = { $name } is nothing that models have or lack. Known: { $known }
narrator-file-no_models = { $name } names no model. Write a line such as models = ["provider/model"] in [{ $header }].
narrator-file-no_provider = “{ $name }” names no provider. Write "provider/model".
narrator-file-provider_similar = There is no provider { $name }. Did you mean { $similar }?
narrator-file-provider_unknown = There is no provider { $name }. Add [providers.{ $name }] with its address.
