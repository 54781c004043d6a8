//! Screens made by hand, rich enough to show every kind of thing that a front end draws. The desktop's tests and its
//! preview use them as well.

use gesta_app::{Action, Chance, Choice, Fact, Hint, KeyOf, Notice, Page, Passage, PassageKind, Prompt, Screen, Tone};
use gesta_content::Language;

/// The English text or the Spanish one.
type Words = [&'static str; 2];

const DAMAGED: Words = [
    "The save `old-tide` is damaged at turn 41. Its last good backup is opened by `gesta saves restore old-tide`.",
    "La partida `old-tide` está dañada en el turno 41. Su última copia buena se abre con `gesta saves restore old-tide`.",
];

/// A page in a language.
pub fn screen(page: Page, language: Language) -> Screen {
    let say = |words: Words| if language == Language::En { words[0] } else { words[1] }.to_owned();
    let mut screen = Screen {
        language,
        page,
        heading: say(heading(page)),
        subheading: say(["Day 1, 17:40", "Día 1, 17:40"]),
        status: status(say),
        story: Vec::new(),
        choices: Vec::new(),
        prompt: None,
        hints: hints(page, say),
        body: Vec::new(),
        badge: say(["built-in narrator, offline", "narrador propio, sin red"]),
        keys: keys(),
        ..Screen::empty(language)
    };
    match page {
        Page::Title => {
            screen.subheading = say(["A story in one evening", "Una historia para una tarde"]);
            screen.status.clear();
            screen.choices = rows(&TITLE_ROWS, say);
        }
        Page::Story => {
            screen.story = story(say);
            screen.choices = choices(say);
            screen.prompt = Some(Prompt { placeholder: say(["What do you do?", "¿Qué haces?"]) });
        }
        Page::Saves => {
            screen.choices = rows(&SAVE_ROWS, say);
            screen.notice = Some(Notice { tone: Tone::Grave, text: say(DAMAGED) });
        }
        Page::Making | Page::Inventory | Page::Settings | Page::Branches | Page::Item | Page::Party => {
            screen.body = JOURNAL.map(say).into();
            screen.choices = rows(&ENDING_ROWS, say);
            screen.choices[1].marked = true;
        }
        Page::Map | Page::Sheet | Page::Turn => {
            screen.body = JOURNAL.map(say).into_iter().chain(WHY.map(say)).chain(HELP.map(say)).collect();
            screen.choices = rows(&ENDING_ROWS, say);
        }
        Page::Notes | Page::Note | Page::Codex | Page::History | Page::Palette => {
            screen.body = HELP.map(say)[..1].into();
            screen.choices = rows(&SAVE_ROWS, say);
            screen.prompt = Some(Prompt { placeholder: say(["Write a note", "Escribe una nota"]) });
        }
        Page::Quests | Page::Audit | Page::Term => screen.body = JOURNAL.map(say).into(),
        Page::Narrator => {
            screen.body = HELP.map(say)[..1].into();
            screen.choices = rows(&ENDING_ROWS, say);
        }
        Page::Sent => screen.body = WHY.map(say).into(),
        Page::Why => screen.body = WHY.map(say).into(),
        Page::Sentence => {
            screen.body = WHY.map(say).into();
            screen.choices = rows(&ENDING_ROWS, say);
        }
        Page::Journal => screen.body = JOURNAL.map(say).into(),
        Page::Help => screen.body = HELP.map(say).into(),
        Page::Ending | Page::Chapter => {
            screen.story = story(say).split_off(6);
            screen.body = ENDING.map(say).into();
            screen.choices = rows(&ENDING_ROWS, say);
            screen.notice = Some(Notice { tone: Tone::Calm, text: say(["Saved", "Guardado"]) });
        }
    }
    screen
}

fn heading(page: Page) -> Words {
    match page {
        Page::Title => ["The Toll Ledger", "El libro del peaje"],
        Page::Story => ["The causeway", "La calzada"],
        Page::Saves => ["Saved games", "Partidas guardadas"],
        Page::Why => ["Why 62 %", "Por qué 62 %"],
        Page::Sentence => ["Why this was told", "Por qué se cuenta esto"],
        Page::Journal => ["Journal", "Diario"],
        Page::Help => ["Help", "Ayuda"],
        Page::Ending => ["Delivered", "Entregado"],
        Page::Making => ["A new hero", "Un personaje nuevo"],
        Page::Notes | Page::Note => ["Notes", "Notas"],
        Page::Map => ["Map", "Mapa"],
        Page::Inventory | Page::Item => ["Inventory", "Inventario"],
        Page::Sheet => ["Ines", "Inés"],
        Page::Codex | Page::Term => ["Codex", "Códice"],
        Page::Quests => ["Quests", "Misiones"],
        Page::Party => ["Party", "Grupo"],
        Page::Audit => ["Dice", "Dados"],
        Page::History | Page::Turn => ["History", "Historial"],
        Page::Branches => ["Branches", "Ramas"],
        Page::Settings => ["Settings", "Ajustes"],
        Page::Palette => ["All actions", "Todas las acciones"],
        Page::Narrator => ["Who tells", "Quién cuenta"],
        Page::Sent => ["What was sent", "Lo que se envió"],
        Page::Chapter => ["The first tide", "La primera marea"],
    }
}

/// What can be asked for on every page.
fn keys() -> Vec<KeyOf> {
    [
        (Action::Map, "m", "F4"),
        (Action::Inventory, "i", "F5"),
        (Action::Palette, "", "Ctrl-P"),
        (Action::TakeBack, "u", "Ctrl-R"),
        (Action::Language, "e", ""),
    ]
    .map(|(action, letter, chord)| KeyOf { action, letter, chord })
    .into()
}

const TITLE_ROWS: [(Words, Words); 4] = [
    (["Play now as Ines, smuggler", "Jugar ya como Inés, contrabandista"], ["", ""]),
    (
        ["Continue: The Toll Ledger", "Continuar: El libro del peaje"],
        ["Day 1, the net loft", "Día 1, el altillo de las redes"],
    ),
    (["Saved games", "Partidas guardadas"], ["", ""]),
    (["Español", "English"], ["", ""]),
];

const SAVE_ROWS: [(Words, Words); 3] = [
    (
        ["toll-ledger-2", "libro-del-peaje-2"],
        [
            "Ines, the causeway, day 1, 17:40. \"The bar holds.\"",
            "Inés, la calzada, día 1, 17:40. «La tranca aguanta.»",
        ],
    ),
    (
        ["toll-ledger", "libro-del-peaje"],
        ["Bastian, the net loft, day 2, 06:10", "Bastián, el altillo de las redes, día 2, 06:10"],
    ),
    (["old-tide", "old-tide"], ["damaged at turn 41", "dañada en el turno 41"]),
];

const ENDING_ROWS: [(Words, Words); 3] = [
    (["Play again with the same dice", "Jugar otra vez con los mismos dados"], ["", ""]),
    (["Export the story", "Exportar la historia"], ["", ""]),
    (["To the title page", "A la portada"], ["", ""]),
];

const WHY: [Words; 6] = [
    ["Strength (Athletics): d20 +4 against 12", "Fuerza (Atletismo): d20 +4 contra 12"],
    ["  +3  Strength 16", "  +3  Fuerza 16"],
    ["  +1  the crowbar from the chandler's shop", "  +1  la palanca de la tienda del cordelero"],
    [
        "  -0  the wood is wet, and you do not know yet whether it is rotten as well",
        "  -0  la madera está húmeda, y aún no sabes si además está podrida",
    ],
    ["", ""],
    [
        "13 of 20 faces succeed. On a miss by 1 to 4 the door opens, but loudly: the watchman hears it.",
        "Aciertan 13 de las 20 caras. Si fallas por 1 a 4, la puerta se abre con ruido: el vigilante lo oye.",
    ],
];

const JOURNAL: [Words; 4] = [
    [
        "Turn 3: The agent pays forty for the ledger, unread.",
        "Turno 3: La agente paga cuarenta por el libro, sin leer.",
    ],
    [
        "Turn 5: The widow says that her husband's name is on the last page.",
        "Turno 5: La viuda dice que el nombre de su marido está en la última página.",
    ],
    [
        "Turn 8: The toll door is barred from inside. The hinges are on this side.",
        "Turno 8: La puerta del peaje está atrancada por dentro. Los goznes están de este lado.",
    ],
    [
        "Turn 9: Two dogs, one grey, one brindle. They have not been fed.",
        "Turno 9: Dos perros, uno gris y otro atigrado. No han comido.",
    ],
];

const HELP: [Words; 6] = [
    ["1-9     pick a choice", "1-9     elegir una opción"],
    ["Enter   send what you wrote", "Intro   enviar lo escrito"],
    ["why 2   the terms of choice 2", "por qué 2   los términos de la opción 2"],
    ["journal   what you know", "diario   lo que sabes"],
    ["take back   undo the last turn", "deshacer   deshacer el último turno"],
    [
        "Quitting is saving: every turn is on disk before you read it.",
        "Salir es guardar: cada turno está en el disco antes de que lo leas.",
    ],
];

const ENDING: [Words; 3] = [
    [
        "The agent counts the pages, not the names. The causeway opens at dawn and nobody asks who paid.",
        "La agente cuenta las páginas, no los nombres. La calzada se abre al alba y nadie pregunta quién pagó.",
    ],
    ["31 turns, 9 rolls, 5 of them missed.", "31 turnos, 9 tiradas, 5 falladas."],
    ["Best roll: 19 on the sluice hatch.", "Mejor tirada: 19 en la compuerta."],
];

fn rows(rows: &[(Words, Words)], say: impl Fn(Words) -> String) -> Vec<Choice> {
    let row = |(number, (label, detail)): (u8, &(Words, Words))| Choice {
        number,
        label: say(*label),
        chance: None,
        detail: say(*detail),
        marked: false,
        markable: false,
        picture: None,
    };
    (1..).zip(rows).map(row).collect()
}

fn status(say: impl Fn(Words) -> String) -> Vec<Fact> {
    let facts: [(Words, &str); 4] = [
        (["Hit points", "Puntos de golpe"], "11/14"),
        (["Energy", "Energía"], "3/5"),
        (["Val", "Val"], "12"),
        (["Turn", "Turno"], "9"),
    ];
    facts.map(|(label, value)| Fact { label: say(label), value: value.to_owned() }).into()
}

fn hints(page: Page, say: impl Fn(Words) -> String) -> Vec<Hint> {
    let hint = |action, key: Words, label: Words| Hint { action, key: say(key), word: say(key), label: say(label) };
    let quit = hint(Action::Quit, ["Ctrl-C", "Ctrl-C"], ["leave", "salir"]);
    let help = hint(Action::Help, ["?", "?"], ["help", "ayuda"]);
    match page {
        Page::Title => vec![
            hint(Action::PlayNow, ["Enter", "Enter"], ["play now", "jugar ya"]),
            hint(Action::Continue, ["c", "c"], ["continue", "continuar"]),
            hint(Action::Language, ["e", "e"], ["español", "English"]),
            help,
            quit,
        ],
        Page::Story => vec![
            hint(Action::Choose, ["1-9", "1-9"], ["choose", "elegir"]),
            hint(Action::Send, ["Enter", "Enter"], ["send", "enviar"]),
            hint(Action::TakeBack, ["u", "u"], ["take back", "deshacer"]),
            help,
            quit,
        ],
        _ => {
            vec![hint(Action::Back, ["Esc", "Esc"], ["back", "volver"]), help, quit]
        }
    }
}

fn choices(say: impl Fn(Words) -> String) -> Vec<Choice> {
    let chance = |percent: &str, skill: Words, formula: Words| {
        Some(Chance { percent: percent.to_owned(), skill: say(skill), formula: say(formula) })
    };
    vec![
        Choice {
            number: 1,
            label: say(["Force the toll door", "Forzar la puerta del peaje"]),
            chance: chance(
                "62 %",
                ["Strength (Athletics)", "Fuerza (Atletismo)"],
                ["d20 +4 vs 12", "d20 +4 contra 12"],
            ),
            detail: say(["on a miss by 1-4 it opens, but loudly", "si fallas por 1-4 se abre, pero con ruido"]),
            marked: false,
            markable: false,
            picture: None,
        },
        Choice {
            number: 2,
            label: say([
                "Pick the lock with the hook that the chandler sold you, before the watchman comes round again",
                "Abrir la cerradura con el gancho que te vendió el cordelero, antes de que el vigilante vuelva a pasar",
            ]),
            chance: chance(
                "48-62 %",
                ["Dexterity (Locks)", "Destreza (Cerraduras)"],
                ["d20 +2 vs 10-12", "d20 +2 contra 10-12"],
            ),
            detail: String::new(),
            marked: false,
            markable: false,
            picture: None,
        },
        Choice {
            number: 3,
            label: say(["Go back to the net loft", "Volver al altillo de las redes"]),
            chance: None,
            detail: String::new(),
            marked: false,
            markable: false,
            picture: None,
        },
    ]
}

/// Ids do not begin at 1: a story is also continued.
fn story(say: impl Fn(Words) -> String) -> Vec<Passage> {
    use PassageKind::{Heading, Notice, Others, Prose, Roll, You};
    let passages: [(PassageKind, Words); 9] = [
        (Heading, ["The causeway", "La calzada"]),
        (
            Prose,
            [
                "The tide has gone out and left the causeway, black and ribbed, with a bucket standing in the middle of it. \
                 Somebody has tied the bucket to a stake with a good knot.",
                "La marea se ha ido y ha dejado la calzada, negra y con costillas, y un cubo en medio. Alguien ha atado el cubo a \
                 una estaca con un buen nudo.",
            ],
        ),
        (You, ["Ask the widow about the bucket", "Preguntar a la viuda por el cubo"]),
        (
            Others,
            [
                "The widow: \"That is where he stood to count. It stays till the tide takes it, not before.\"",
                "La viuda: —Ahí se ponía a contar. Se queda hasta que la marea se lo lleve, no antes.",
            ],
        ),
        (
            Notice,
            [
                "I did not understand \"smugle\". Did you mean \"smuggle\"?",
                "No he entendido «contravandear». ¿Querías decir «contrabandear»?",
            ],
        ),
        (You, ["Force the toll door", "Forzar la puerta del peaje"]),
        (
            Roll,
            [
                "d20 7  +3 Strength  +1 crowbar  = 11 vs 12   missed by 1: it opens, but loudly",
                "d20 7  +3 Fuerza  +1 palanca  = 11 contra 12   fallo por 1: se abre, pero con ruido",
            ],
        ),
        (
            Prose,
            [
                "The bar holds. The hinges do not: both screws leave the post together and the door lies down flat on the stones, \
                 louder than a dropped tray. Along the wall a lantern stops swinging.",
                "La tranca aguanta. Los goznes no: los dos tornillos salen a la vez del poste y la puerta se tumba sobre las piedras \
                 con más ruido que una bandeja. Junto al muro, un farol deja de balancearse.",
            ],
        ),
        (Others, ["Bastian steps into the doorway before you.", "Bastián entra en el umbral antes que tú."]),
    ];
    let passage = |(id, (kind, words)): (u64, (PassageKind, Words))| Passage { id, kind, text: say(words).into() };
    (21..).zip(passages).map(passage).collect()
}
