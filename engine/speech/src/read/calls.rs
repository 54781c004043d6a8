//! Clauses that are no deed, because they only call for attention.

use super::deed::Reader;

impl Reader<'_> {
    /// Whether words outside a talk begin as a deed and ask nobody: whom they call besides changes nothing.
    pub(super) fn is_plain_deed(&self, text: &str) -> bool {
        let verb = self.verbs.begin(&super::normal::words_of(text)).filter(|verb| !verb.guessed);
        let speaks = |name: &String| ["talk", "say"].contains(&name.as_str()) || name.starts_with("gesture_");
        self.view.talk.is_none() && !text.contains('?') && verb.is_some_and(|verb| !verb.names.iter().any(speaks))
    }
}

/// Words alone that only call for attention.
pub(super) const CALLS: &[&str] = &[
    "see",
    "let me see",
    "lets see",
    "let's see",
    "tell me",
    "pray",
    "a ver",
    "dime",
    "viste",
    "che",
    "eh",
    "tio",
    "tia",
    "sabes",
    "verdad",
    "porfa",
    "por favor",
    "digo yo",
    "digo",
    "please",
    "mate",
    "love",
    "guv",
    "sir",
    "madam",
    "my friend",
    "amigo",
    "amiga",
    "loco",
    "no",
    "oye",
    "oiga",
    "mira",
    "mire",
    "mirad",
    "look",
    "listen",
    "hey",
    "escucha",
    "escuche",
    "well",
    "bueno",
    "here",
    "venga",
    "vale",
    "anda",
    "ande",
    "ande ya",
    "vamos",
    "hala",
    "ale",
    "ea",
    "dale",
    "hombre",
    "mujer",
    "pues",
    "pues nada",
    "en fin",
    "total",
    "perdon",
    "perdone",
    "disculpe",
    "disculpa",
    "con permiso",
    "por dios",
    "uf",
    "ay",
    "ah",
    "oh",
    "oe",
    "oe causa",
    "causa",
    "parce",
    "pibe",
    "wey",
    "guey",
    "mano",
    "hermano",
    "compadre",
    "chamo",
    "jefe",
    "jefa",
    "maestro",
    "abuelo",
    "abuela",
    "y ya esta",
    "ya esta",
    "y listo",
    "listo",
    "y punto",
    "nada mas",
    "fijate",
    "fijese",
    "haceme el favor",
    "hazme el favor",
    "hagame el favor",
    "haga el favor",
    "haz el favor",
    "si no le importa",
    "si no te importa",
    "gracias",
    "muchas gracias",
    "de verdad",
];

/// Words that anybody is called by.
const COMRADES: [&str; 9] = ["mate", "my friend", "sir", "madam", "amigo", "amiga", "jefe", "compadre", "hermano"];
/// Words that somebody is called by whose name is not known.
const STRANGERS: [&str; 16] = [
    "friend",
    "old man",
    "old woman",
    "old fellow",
    "my good man",
    "good sir",
    "maam",
    "miss",
    "lad",
    "stranger",
    "señor",
    "señora",
    "buen hombre",
    "buena mujer",
    "viejo",
    "amigo mio",
];

/// A text without the stranger whom it calls at its end: the "look around" of "look around, friend".
pub(super) fn without_last(text: &str) -> Option<&str> {
    let (text, last) = text.trim().trim_end_matches(['.', '!']).rsplit_once(',')?;
    let said = super::normal::words_of(last).join(" ");
    (STRANGERS.contains(&said.as_str()) || COMRADES.contains(&said.as_str())).then(|| text.trim())
}

/// Whether words only call somebody: "friend", "old man".
pub(super) fn is_call(text: &str) -> bool {
    let said = super::normal::words_of(text).join(" ");
    CALLS.contains(&said.as_str()) || STRANGERS.contains(&said.as_str())
}
