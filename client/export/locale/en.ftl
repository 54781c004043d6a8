# Words of exported stories.
you = You
rolls = Rolls
roll-number = Roll { $n }
roll-back = Back to the text of roll { $n }
notes = Notes
span = { $from } to { $to }
packs = Played with { $packs }.
told-by = Told by Gesta { $version }.
told-with = Told by Gesta { $version } and, in part, by a model: { $models }.
