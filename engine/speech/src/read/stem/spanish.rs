//! Spanish stems. A word is first written as it is heard, then its ending is taken off, then the vowel of verbs that change
//! inside is put back. Verbs that follow no rule stand in a table.

use super::among;

/// Forms that no rule finds, as they are heard, with their stem.
const IRREGULAR: &[(&str, &[&str])] = &[
    // Mud is no bar, and no rod.
    ("barro", &["barro", "barros", "embarrado"]),
    (
        "ir",
        &[
            "ir", "boi", "bas", "ba", "bamos", "bais", "ban", "fui", "fuiste", "fue", "fuimos", "fueron", "iba",
            "ibas", "ibamos", "iban", "ido", "yendo", "baya", "bayas", "bayamos", "bayan", "bete", "iremos", "ire",
            "iria", "fuera", "irme", "irnos", "irse",
        ],
    ),
    (
        "dar",
        &[
            "dar", "doi", "das", "damos", "dais", "dan", "dimos", "dieron", "dio", "dando", "dado", "demos", "den",
            "dare", "daria", "dale", "darle", "darles", "dales", "darte", "diera", "dame", "darme",
        ],
    ),
    (
        "desir",
        &[
            "desir", "digo", "dises", "dise", "desimos", "desis", "disen", "dije", "dijiste", "dijo", "dijeron",
            "diga", "digas", "digan", "digamos", "disiendo", "dicho", "dile", "diles", "dime", "dinos", "desirle",
            "digale", "digame", "dire", "diria", "desi", "desir",
        ],
    ),
    (
        "aser",
        &[
            "aser", "ago", "ases", "ase", "asemos", "aseis", "asen", "as", "ise", "isiste", "iso", "isimos", "isieron",
            "aga", "agas", "agamos", "agan", "asiendo", "asete", "are", "aria", "ariamos", "aras", "ara", "asia", "as",
        ],
    ),
    (
        "konseg",
        &["konsigo", "konsiges", "konsige", "konsigen", "konsiga", "konsigan", "konsigamos", "konsigiendo", "konsigio"],
    ),
    (
        "desped",
        &["despido", "despides", "despide", "despiden", "despida", "despidan", "despidamos", "despidiendo", "despidio"],
    ),
    ("distra", &["distraigo", "distraiga", "distraigamos", "distrayendo", "distraje", "distrajo", "distraido"]),
    ("manten", &["manten", "mantengo", "mantenga", "mantengamos", "mantube", "mantendre"]),
    ("sosten", &["sosten", "sostengo", "sostenga", "sostengamos", "sostube", "sostendre"]),
    ("reten", &["reten", "retengo", "retenga", "retengamos", "retube", "retendre"]),
    ("marid", &["marido", "maridos"]),
    ("ora", &["ora", "oras", "orita", "oritas"]),
    ("desas", &["desaser", "desago", "desas", "desaga", "desise", "desiso", "desasiendo", "desagamos"]),
    (
        "bender",
        &[
            "bender",
            "bendo",
            "bendes",
            "bende",
            "bendemos",
            "benden",
            "bendi",
            "bendio",
            "bendiendo",
            "bendido",
            "bendere",
            "benderia",
            "benderle",
            "benderte",
            "bendele",
            "bendeselo",
            "benderselo",
            "bendersela",
        ],
    ),
    (
        "pon",
        &[
            "poner", "pongo", "pones", "pone", "ponemos", "ponen", "pon", "puse", "pusiste", "puso", "pusimos",
            "pusieron", "ponga", "pongas", "pongan", "pongamos", "poniendo", "puesto", "pondre", "pondria", "ponia",
            "pusiera",
        ],
    ),
    (
        "propon",
        &[
            "proponer",
            "propongo",
            "propones",
            "propone",
            "proponen",
            "propon",
            "propuse",
            "propuso",
            "proponga",
            "propongan",
            "propongamos",
            "proponiendo",
            "propuesto",
            "propondre",
            "propondria",
            "proponeis",
            "propongas",
        ],
    ),
    (
        "ten",
        &[
            "tener", "tengo", "tienes", "tiene", "tenemos", "tienen", "ten", "tube", "tubo", "tenga", "tengas",
            "tengamos", "teniendo", "tenido", "tendre", "tendria", "tenia", "tenes", "teneis",
        ],
    ),
    (
        "benir",
        &[
            "benir", "bengo", "bienes", "biene", "benimos", "bienen", "ben", "bine", "bino", "benga", "bengan",
            "bengamos", "biniendo", "benido", "bendre", "bendria", "benia",
        ],
    ),
    (
        "sal",
        &[
            "salir", "salgo", "sales", "sale", "salimos", "salen", "sal", "salga", "salgan", "salgamos", "saldre",
            "saldria",
        ],
    ),
    ("tra", &["traer", "traigo", "traes", "trae", "traje", "trajo", "traiga", "trayendo", "traido"]),
    ("oir", &["oir", "oigo", "oyes", "oye", "oimos", "oyen", "oiga", "oiamos", "oyendo", "oido", "oi"]),
    (
        "ber",
        &[
            "ber", "beo", "bes", "be", "bemos", "ben", "bi", "bio", "bimos", "bieron", "bea", "beamos", "bean",
            "biendo", "bisto", "beria", "bere",
        ],
    ),
    (
        "seg",
        &[
            "segir", "sigo", "siges", "sige", "segimos", "sigen", "segi", "sigio", "siga", "sigas", "sigamos", "sigan",
            "sigiendo", "segido", "segire", "segia",
        ],
    ),
    ("ped", &["pedir", "pido", "pides", "pide", "piden", "pidio", "pida", "pidan", "pidamos", "pidiendo", "pedi"]),
    ("med", &["medir", "mido", "mides", "mide", "miden", "midio", "mida", "midamos", "midiendo", "medi"]),
    ("best", &["bestir", "bisto", "biste", "bisten", "bistio", "bistamos", "bistiendo", "bestirme", "bistete"]),
    ("serb", &["serbir", "sirbo", "sirbe", "sirben", "sirba", "sirbiendo"]),
    ("rend", &["rendir", "rindo", "rinde", "rinden", "rinda", "rindamos", "rindiendo"]),
    ("repet", &["repetir", "repito", "repite", "repitio", "repita", "repitamos", "repitiendo"]),
    ("eleg", &["elejir", "elijo", "elije", "elija", "elijamos", "elijiendo", "eleji", "elejido", "elijes"]),
    ("dorm", &["durmiendo", "durmio", "durmamos", "durmieron"]),
    (
        "pod",
        &[
            "puedo",
            "puede",
            "pueden",
            "podemos",
            "pude",
            "pudo",
            "pudiera",
            "podria",
            "podriamos",
            "pudiendo",
            "podes",
            "podre",
            "puedes",
            "poder",
        ],
    ),
    ("ker", &["kiero", "kerer", "kise", "kiso", "kerria", "kisiera", "keremos", "kieres", "keres", "kisieramos"]),
    ("jug", &["jugar", "juego", "juega", "juegan", "jugamos", "juge"]),
    (
        "uy",
        &["uir", "uyo", "uyes", "uye", "uyen", "uimos", "ui", "uyo", "uya", "uyamos", "uyan", "uyendo", "uido", "uire"],
    ),
    (
        "leer",
        &[
            "leer", "leo", "lees", "lee", "leemos", "leen", "lei", "leyo", "lea", "leamos", "leyendo", "leido",
            "leere", "leerme", "leia",
        ],
    ),
    ("romp", &["roto", "rota"]),
    ("abr", &["abierto", "abierta", "abre", "abrir"]),
    ("bolb", &["buelto", "buelta"]),
    ("escrib", &["escrito", "escrita"]),
    ("cubr", &["cubierto"]),
    ("and", &["andube", "andubo"]),
    ("mor", &["muriendo", "murio", "muerto", "muerta"]),
    ("er", &["iriendo", "irio", "ierir", "iero", "iere", "eris", "erir"]),
    ("redus", &["reduje", "redujo"]),
];

/// Endings, as they are heard, the longest first, each with how much must be left of the word.
const ENDINGS: &[(&str, usize)] = &[
    ("esitos", 3),
    ("esitas", 3),
    ("esiyos", 3),
    ("esiyas", 3),
    ("esito", 3),
    ("esita", 3),
    ("esiyo", 3),
    ("esiya", 3),
    ("sitos", 4),
    ("sitas", 4),
    ("sito", 4),
    ("sita", 4),
    ("otes", 4),
    ("otas", 4),
    ("ote", 4),
    ("ota", 4),
    ("emonos", 2),
    ("amonos", 2),
    ("imonos", 2),
    ("ariamos", 2),
    ("eriamos", 2),
    ("iriamos", 2),
    ("ieramos", 2),
    ("iesemos", 2),
    ("asteis", 2),
    ("isteis", 2),
    ("aremos", 3),
    ("eremos", 3),
    ("iremos", 3),
    ("abamos", 2),
    ("iendo", 2),
    ("yendo", 2),
    ("arian", 2),
    ("erian", 2),
    ("irian", 2),
    ("ieron", 2),
    ("ieran", 2),
    ("arias", 2),
    ("erias", 2),
    ("irias", 2),
    ("itos", 4),
    ("itas", 4),
    ("aste", 3),
    ("iste", 3),
    ("aron", 2),
    ("iera", 2),
    ("iese", 2),
    ("aria", 2),
    ("eria", 2),
    ("iria", 2),
    ("amos", 2),
    ("emos", 2),
    ("imos", 2),
    ("ando", 2),
    ("endo", 2),
    ("abas", 2),
    ("aban", 2),
    ("iamos", 2),
    ("ados", 3),
    ("adas", 3),
    ("idos", 2),
    ("idas", 2),
    ("iyos", 4),
    ("iyas", 4),
    ("asos", 4),
    ("asas", 4),
    ("ado", 3),
    ("ada", 3),
    ("ido", 2),
    ("ida", 2),
    ("aba", 2),
    ("ian", 2),
    ("ias", 2),
    ("ais", 2),
    ("eis", 2),
    ("ito", 4),
    ("ita", 4),
    ("iyo", 4),
    ("iya", 4),
    ("aso", 4),
    ("asa", 4),
    ("ad", 3),
    ("ed", 4),
    ("id", 4),
    ("ar", 2),
    ("er", 2),
    ("ir", 2),
    ("an", 2),
    ("en", 2),
    ("as", 2),
    ("es", 2),
    ("os", 2),
    ("is", 3),
    ("ia", 2),
    ("io", 2),
    ("a", 2),
    ("e", 2),
    ("o", 2),
    ("i", 2),
    ("s", 3),
];
/// The shortest endings.
const LAST: [&str; 10] = ["as", "es", "an", "en", "is", "a", "e", "o", "i", "s"];
/// Endings of the future, behind which the infinitive stands.
const FUTURE: [&str; 6] = ["emos", "eis", "as", "an", "e", "a"];

/// Pronouns that hang on a verb.
const PRONOUNS: [&str; 13] =
    ["selos", "selas", "melos", "melas", "selo", "sela", "melo", "mela", "telo", "tela", "nos", "los", "las"];
/// The shorter ones.
const SHORT: [&str; 7] = ["les", "lo", "la", "le", "me", "te", "se"];
/// Words that end like a verb with a pronoun and are none.
const NO_VERBS: [&str; 16] = [
    "charla", "burla", "perla", "birla", "puerta", "escala", "bola", "vela", "parte", "fuerte", "noche", "tabla",
    "sala", "hilo", "suelo", "pelo",
];

/// Words that end like small things and are none: a chapel is no little cape.
const NOT_SMALL: [&str; 14] = [
    "camilla", "capilla", "cepillo", "cuchilla", "cuchillo", "gatillo", "mejilla", "orilla", "pasillo", "polilla",
    "rodilla", "semilla", "tobillo", "vajilla",
];

/// The stem of a Spanish word.
pub(super) fn stem(word: &str) -> String {
    let heard = heard(word);
    if let Some((stem, _)) = IRREGULAR.iter().find(|(_, forms)| forms.contains(&heard.as_str())) {
        return (*stem).to_owned();
    }
    let cut = ENDINGS.iter().find_map(|(ending, least)| heard.strip_suffix(ending).filter(|root| root.len() >= *least));
    let root = cut.unwrap_or(&heard);
    root.replace("ue", "o").replace("ie", "e")
}

/// The stem with only the last vowel off, where the longest ending may be part of the verb: "limpio", "aprendo", "trabo".
pub(super) fn longer(word: &str) -> Option<String> {
    let heard = heard(word);
    if IRREGULAR.iter().any(|(_, forms)| forms.contains(&heard.as_str())) {
        return None;
    }
    let whole = LAST.iter().find_map(|ending| heard.strip_suffix(ending)).filter(|root| root.len() > 2)?;
    let root = whole.replace("ue", "o").replace("ie", "e");
    (root != stem(word)).then_some(root)
}

/// The stem of a verb in the future: "iré", "forzarás".
pub(super) fn of_future(word: &str) -> Option<String> {
    let heard = heard(word);
    let verb = FUTURE.iter().find_map(|ending| heard.strip_suffix(ending))?;
    let root = ["ar", "er", "ir"].iter().find_map(|ending| verb.strip_suffix(ending))?;
    (root.len() > 2).then(|| root.replace("ue", "o").replace("ie", "e"))
}

/// The stem of a short noun that is called small: "velita", "llamitas".
pub(super) fn of_small(word: &str) -> Option<String> {
    if among(word, &NOT_SMALL) {
        return None;
    }
    let heard = heard(word);
    let root =
        ["itos", "itas", "iyos", "iyas", "ito", "ita", "iyo", "iya"].iter().find_map(|end| heard.strip_suffix(end))?;
    (root.len() == 3).then(|| root.to_owned())
}

/// The verb without the pronouns that hang on it, where it may be one.
pub(super) fn without_pronouns(word: &str) -> impl Iterator<Item = &str> {
    let fits = |root: &&str| root.len() > 2 && root.ends_with(['a', 'e', 'i', 'o', 'r', 'd', 'n', 'l']);
    let root = PRONOUNS.iter().chain(&SHORT).find_map(|pronoun| word.strip_suffix(pronoun).filter(fits));
    root.filter(|_| !among(word, &NO_VERBS)).into_iter()
}

/// A word as it is heard: one letter for those that sound alike.
fn heard(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut heard = String::with_capacity(word.len());
    let mut at = 0;
    while let Some(c) = letters.get(at).copied() {
        let next = letters.get(at + 1).copied();
        let soft = |c: Option<char>| matches!(c, Some('e' | 'i'));
        let (sound, taken) = match (c, next) {
            ('h', _) => ("", 1),
            ('c', Some('h')) => ("ch", 2),
            ('q', Some('u')) if soft(letters.get(at + 2).copied()) => ("k", 2),
            ('g', Some('u')) if soft(letters.get(at + 2).copied()) => ("g", 2),
            ('z', Some('c')) => ("s", 2),
            ('s', Some('c')) if soft(letters.get(at + 2).copied()) => ("s", 2),
            ('c', next) if soft(next) => ("s", 1),
            ('c' | 'q', _) => ("k", 1),
            ('g', next) if soft(next) => ("j", 1),
            ('z', _) => ("s", 1),
            ('x', _) => ("s", 1),
            ('v', _) => ("b", 1),
            ('l', Some('l')) => ("y", 2),
            ('n', Some('n')) => ("n", 2),
            ('y', None) => ("i", 1),
            _ => ("", 0),
        };
        match taken {
            0 => {
                heard.push(c);
                at += 1;
            }
            taken => {
                heard.push_str(sound);
                at += taken;
            }
        }
    }
    heard
}
