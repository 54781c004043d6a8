# Palabras de las historias exportadas.
you = Tú
rolls = Tiradas
roll-number = Tirada { $n }
roll-back = Volver al texto de la tirada { $n }
notes = Notas
span = { $from } a { $to }
packs = Jugada con { $packs }.
told-by = Contada por Gesta { $version }.
told-with = Contada por Gesta { $version } y, en parte, por un modelo: { $models }.
