//! A line of the grammar: literal words and slots, `{actor}`, `{the target}`, `{a item}`, `{Target}`.
//!
//! Forms: none or `the`/`el` (with the definite article), `a`/`un`, `bare`, `your`/`tu`, `they` (subject pronoun), `them`
//! (object pronoun), `their` (possessive), `o` (the ending of an adjective that agrees). A capital letter begins a sentence.

use crate::noun::{Noun, capital, contract};
use gesta_content::Language;

/// What stands in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// A noun, which takes every form.
    Noun(Noun),
    /// Words, which take none.
    Text(String),
}

/// The forms that a noun takes, and those that mere words take.
const FORMS: [&str; 12] = ["", "the", "el", "a", "un", "bare", "your", "tu", "they", "them", "their", "o"];
const FORMS_OF_TEXT: [&str; 5] = ["", "the", "a", "el", "un"];

/// Slots by name.
pub(crate) type Slots = Vec<(&'static str, Slot)>;

/// Realises a line; `None` where a slot is missing, or cannot take the form that the line wants.
pub(crate) fn realise(language: Language, line: &str, slots: &Slots) -> Option<String> {
    let mut text = String::with_capacity(line.len() + 32);
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (slot, after) = after.split_once('}')?;
        text.push_str(&fill(slot.trim(), slots)?);
        rest = match many(slot.trim(), slots).then(|| agree(language, after)).flatten() {
            Some((verb, after)) => {
                text.push(' ');
                text.push_str(verb);
                after
            }
            None => after,
        };
    }
    text.push_str(rest);
    Some(contract(language, &text))
}

/// Whether a line can be realised with these slots.
pub(crate) fn takes(line: &str, slots: &Slots) -> bool {
    let mut parts = line.split('{').skip(1);
    parts.all(|part| {
        let Some((slot, _)) = part.split_once('}') else { return false };
        let (form, name) = slot.trim().rsplit_once(' ').unwrap_or(("", slot.trim()));
        let same = |known: &str| known.eq_ignore_ascii_case(name);
        let Some((_, value)) = slots.iter().find(|(known, _)| same(known)) else { return false };
        match value {
            Slot::Noun(_) => FORMS.iter().any(|known| known.eq_ignore_ascii_case(form.trim())),
            Slot::Text(_) => FORMS_OF_TEXT.iter().any(|known| known.eq_ignore_ascii_case(form.trim())),
        }
    })
}

fn fill(slot: &str, slots: &Slots) -> Option<String> {
    let (form, name) = slot.rsplit_once(' ').unwrap_or(("", slot));
    let large = slot.starts_with(char::is_uppercase);
    let name = name.to_lowercase();
    let value = &slots.iter().find(|(known, _)| *known == name)?.1;
    let text = match value {
        Slot::Noun(noun) => decline(noun, &form.trim().to_lowercase())?,
        Slot::Text(text) if FORMS_OF_TEXT.contains(&form.to_lowercase().as_str()) => text.clone(),
        Slot::Text(_) => return None,
    };
    Some(if large { capital(&text) } else { text })
}

/// Whether what stands in a slot as a subject or object is many.
fn many(slot: &str, slots: &Slots) -> bool {
    let (form, name) = slot.rsplit_once(' ').unwrap_or(("", slot));
    let named = slots.iter().find(|(known, _)| *known == name.to_lowercase());
    let noun = matches!(named, Some((_, Slot::Noun(noun))) if noun.plural);
    noun && !matches!(form.to_lowercase().as_str(), "o" | "their" | "them")
}

/// Verbs that follow a slot, for one and for many. Lines are written for one.
const VERBS: [(Language, &str, &str); 31] = [
    (Language::En, "is", "are"),
    (Language::En, "was", "were"),
    (Language::En, "has", "have"),
    (Language::En, "does", "do"),
    (Language::En, "goes", "go"),
    (Language::En, "takes", "take"),
    (Language::En, "ends", "end"),
    (Language::En, "leads", "lead"),
    (Language::En, "leaves", "leave"),
    (Language::En, "stands", "stand"),
    (Language::En, "stays", "stay"),
    (Language::En, "shows", "show"),
    (Language::En, "looks", "look"),
    (Language::En, "costs", "cost"),
    (Language::En, "changes", "change"),
    (Language::En, "feels", "feel"),
    (Language::Es, "es", "son"),
    (Language::Es, "está", "están"),
    (Language::Es, "queda", "quedan"),
    (Language::Es, "tiene", "tienen"),
    (Language::Es, "lleva", "llevan"),
    (Language::Es, "va", "van"),
    (Language::Es, "ha", "han"),
    (Language::Es, "vale", "valen"),
    (Language::Es, "parece", "parecen"),
    (Language::Es, "pesa", "pesan"),
    (Language::Es, "acaba", "acaban"),
    (Language::Es, "sigue", "siguen"),
    (Language::Es, "toma", "toman"),
    (Language::Es, "vuelve", "vuelven"),
    (Language::Es, "pasa", "pasan"),
];

/// The verb for many and what follows it, where a known verb comes next.
fn agree(language: Language, after: &str) -> Option<(&'static str, &str)> {
    let after = after.strip_prefix(' ')?;
    let end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
    let (word, rest) = after.split_at(end);
    let verb = VERBS.iter().find(|(known, one, _)| *known == language && *one == word)?;
    Some((verb.2, rest))
}

fn decline(noun: &Noun, form: &str) -> Option<String> {
    let text = match form {
        "" | "the" | "el" => noun.the(),
        "a" | "un" => noun.a(),
        "bare" => noun.bare.clone(),
        "your" | "tu" => noun.yours(),
        "they" => noun.subject().to_owned(),
        "them" => noun.object().to_owned(),
        "their" => noun.possessive().to_owned(),
        "o" => noun.ending().to_owned(),
        _ => return None,
    };
    Some(text)
}
