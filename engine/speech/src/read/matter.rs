//! What a text asks of somebody, or tells them: the matter of "ask her about the tide" and "tell her that he is late".

use super::normal::words_of;
use crate::words::Words;
use gesta_content::TextArg;

/// Words that a matter stands behind: "ask her about the tide", "pregúntale por la marea".
const ABOUT: [&str; 5] = ["about", "sobre", "acerca", "por", "of"];
/// Words between the last of them and the matter.
const OF: [&str; 2] = ["de", "del"];
/// What words of asking begin with.
const ASKS: [&str; 6] = ["ask", "pregunt", "consult", "inquir", "question", "quizz"];
/// What words of asking for a deed begin with, and the word that the deed stands behind.
pub(super) const BEGS: [(&str, &str); 9] = [
    ("ask", "to"),
    ("beg", "to"),
    ("urge", "to"),
    ("order", "to"),
    ("pid", "que"),
    ("ruega", "que"),
    ("ruego", "que"),
    ("exig", "que"),
    ("orden", "que"),
];
/// Words before a verb of asking that only say who asks whom.
const ASKING_SELF: [&str; 4] = ["i", "yo", "le", "les"];
/// Words that a question begins with.
pub(super) const QUESTIONS: [&str; 19] = [
    "what", "who", "whose", "where", "when", "why", "how", "which", "quien", "quienes", "donde", "cuando", "cuanto",
    "cuantos", "cuantas", "como", "cual", "cuales", "cuanta",
];
/// Words of telling somebody something.
pub(super) const TELLS: [&str; 10] =
    ["tell", "inform", "assure", "dile", "digale", "decile", "diles", "cuentale", "explicale", "asegurale"];
/// How many of them are English.
pub(super) const ENGLISH_TELLS: usize = 3;
/// So many words stand at most between the word of asking and the matter: whom it is asked of.
pub(super) const PERSON_MAX: usize = 6;

/// A text as it is said to somebody: of "ask her about the tide" what is asked.
pub(crate) fn as_said(words: &Words<'_>, text: &str) -> String {
    let text = text.trim();
    if text.starts_with(['"', '“', '«']) {
        return super::normal::spoken(text);
    }
    match matter(text) {
        Some(Matter::About(matter)) => {
            let said = words.core("said-matter", &[("matter", TextArg::Str(matter))]);
            crate::noun::contract(words.language(), &said)
        }
        Some(Matter::Asked(question)) => {
            let question = &of_whom(text, question);
            let capital = crate::noun::capital(question);
            words.core("said-question", &[("what", TextArg::Str(question)), ("capital", TextArg::Str(&capital))])
        }
        Some(Matter::Begged(deed)) => {
            let deed = to_whom(deed);
            let capital = crate::noun::capital(&deed);
            words.core("said-request", &[("what", TextArg::Str(&deed)), ("capital", TextArg::Str(&capital))])
        }
        None => crate::noun::capital(told(text).unwrap_or(text)),
    }
}

/// What somebody is told by a text: the *he is late* of "tell her that he is late". Who is told something "about" a thing asks.
fn told(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once(' ')?;
    let first = words_of(first);
    let (whom, said) = rest.split_once(' ')?;
    let rest = match TELLS.iter().position(|tell| first.first().is_some_and(|word| word == tell))? {
        0..ENGLISH_TELLS if ["him", "her", "them"].contains(&whom) => said,
        0..ENGLISH_TELLS => return None,
        _ => rest,
    };
    rest.split_once(' ').filter(|(word, _)| ["that", "que"].contains(word)).map(|(_, said)| said.trim_start())
}

/// What a text says to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Matter<'t> {
    /// The *tide* of "ask her about the tide".
    About(&'t str),
    /// The *who lives here* of "ask her who lives here".
    Asked(&'t str),
    /// The *open the door* of "ask her to open the door".
    Begged(&'t str),
}

/// The matter of a text that says what to ask.
pub(super) fn matter(mut text: &str) -> Option<Matter<'_>> {
    let word_at = |text: &str| words_of(text).into_iter().next().unwrap_or_default();
    // "Le pregunto", "I ask".
    while let Some((first, behind)) = text.split_once(' ')
        && ASKING_SELF.contains(&word_at(first).as_str())
    {
        text = behind.trim_start();
    }
    let first = word_at(text);
    if let Some(noun) = asked_for_noun(text) {
        return Some(Matter::About(bare(noun)));
    }
    let begs = BEGS.iter().filter(|(begin, _)| first.starts_with(begin));
    if let Some(deed) = begs.filter_map(|(_, behind)| begged(text, behind)).next() {
        return Some(Matter::Begged(deed));
    }
    ASKS.iter().find(|begin| first.starts_with(**begin))?;
    let mut rest = text;
    let mut about = None;
    for taken in 0.. {
        let Some((word, behind)) = rest.split_once(' ') else { break };
        let (word, behind) = (word_at(word), behind.trim_start());
        if about.is_some() && !OF.contains(&word.as_str()) || taken > PERSON_MAX {
            break;
        }
        let whether = word == "si" && !first.starts_with("ask");
        // "Ask him if he knows the Bench" is "tell me if you know the Bench".
        if about.is_none() && ["if", "whether"].contains(&word.as_str()) && first.starts_with("ask") {
            return Some(Matter::Asked(bare(rest)));
        }
        if taken > 0 && about.is_none() && whether {
            return Some(Matter::Asked(bare(behind)));
        }
        // "Le pregunto qué quiere", "le pregunto por qué no hay agua".
        let marked = |text: &str| text.to_lowercase().starts_with("qué ");
        let next = word_at(behind);
        let of = ["de", "con", "a", "para", "desde", "en"].contains(&word.as_str())
            && ["quien", "quienes", "donde", "cual"].contains(&next.as_str());
        let asks = QUESTIONS.contains(&word.as_str()) || of || marked(rest) || word == "por" && marked(behind);
        if taken > 0 && about.is_none() && asks {
            return Some(Matter::Asked(bare(rest)));
        }
        if ABOUT.contains(&word.as_str()) || about.is_some() {
            about = Some(behind);
        }
        rest = behind;
    }
    about.map(bare).filter(|matter| !matter.is_empty()).map(Matter::About)
}

/// The matter of an English text that says whom and then what: "ask him the way to the loft", "ask her his name".
fn asked_for_noun(text: &str) -> Option<&str> {
    let mut rest = text.split_once(' ')?.1.trim_start();
    let (whom, behind) = rest.split_once(' ').filter(|_| text.to_lowercase().starts_with("ask "))?;
    rest = behind.trim_start();
    let article = words_of(rest).into_iter().next()?;
    let noun = ["the", "his", "her", "its", "their", "your"].contains(&article.as_str());
    (["him", "her", "them"].contains(&whom.to_lowercase().as_str()) && noun).then_some(rest)
}

/// What somebody is asked to do, behind the word that it stands behind: before it nothing but whom, and no question.
fn begged<'t>(text: &'t str, behind: &str) -> Option<&'t str> {
    let mut rest = text.split_once(' ')?.1;
    for taken in 0..=PERSON_MAX {
        let (word, deed) = rest.split_once(' ')?;
        let words = words_of(word);
        let word = words.first()?.as_str();
        // "Pídele que..." names nobody else; "ask to leave" asks nobody.
        if word == behind && (taken > 0 || behind == "que") {
            return Some(bare(deed)).filter(|deed| !deed.is_empty());
        }
        if ABOUT.contains(&word) || QUESTIONS.contains(&word) || word == "if" || word == "whether" {
            return None;
        }
        rest = deed;
    }
    None
}

/// A deed as who does it is asked for it: "call off his dogs" is "call off your dogs".
pub(super) fn to_whom(deed: &str) -> String {
    let words: Vec<&str> = deed.split(' ').collect();
    let own = |(at, word): (usize, &&str)| match *word {
        "his" | "their" => "your".to_owned(),
        // "Her loss" is hers; "I saw her" is mostly of somebody else.
        "her" if words.get(at + 1).is_some_and(|next| next.starts_with(char::is_alphabetic)) => "your".to_owned(),
        other => other.to_owned(),
    };
    words.iter().enumerate().map(own).collect::<Vec<_>>().join(" ")
}

/// An English question about whoever is asked, as it is put to them: "what she wants" of "ask her what she wants" is "what you want".
fn of_whom(text: &str, question: &str) -> String {
    let before = words_of(text.split_once(question).map_or("", |(before, _)| before));
    let asked = |pronoun: &str, named: &[&str]| {
        before.iter().any(|word| named.contains(&word.as_str())).then(|| pronoun.to_owned())
    };
    let said: Vec<&str> = question.split(' ').collect();
    // "Ask Badore if he knows": who knows is asked.
    let whether = match said.as_slice() {
        ["if" | "whether", who @ ("he" | "she" | "they"), ..] => Some((*who).to_owned()),
        _ => None,
    };
    let named = asked("she", &["her", "woman", "widow", "lady"]).or_else(|| asked("he", &["him", "man", "boy"]));
    let Some(third) = named.or(whether) else { return question.to_owned() };
    let own = if third == "she" { "her" } else { "his" };
    let mut said: Vec<String> = Vec::new();
    let mut agrees = false;
    for word in question.split(' ') {
        let you = word == third;
        let said_so = match word {
            _ if you => "you".to_owned(),
            "is" if agrees => "are".to_owned(),
            "was" if agrees => "were".to_owned(),
            "has" if agrees => "have".to_owned(),
            "does" if agrees => "do".to_owned(),
            _ if word == own => "your".to_owned(),
            verb if agrees && verb.len() > 3 && !verb.ends_with("ss") => {
                verb.strip_suffix('s').unwrap_or(verb).to_owned()
            }
            other => other.to_owned(),
        };
        said.push(said_so);
        agrees = you;
    }
    said.join(" ")
}

/// Without the signs at its ends.
fn bare(text: &str) -> &str {
    text.trim_matches(['.', '?', '!', '¿', '¡', ' '])
}

#[cfg(test)]
mod tests {
    use super::Matter::{About, Asked, Begged};
    use super::{matter, of_whom, told};

    #[test]
    fn who_is_told_to_ask_about_something_asks_about_it() {
        for (text, expected) in [
            ("ask her about the tide", Some(About("the tide"))),
            ("Ask about the keeper's dogs.", Some(About("the keeper's dogs"))),
            ("ask the old man who killed the keeper?", Some(Asked("who killed the keeper"))),
            ("pregúntale por la marea", Some(About("la marea"))),
            ("pregunto acerca de la Compañía", Some(About("la Compañía"))),
            ("le pregunto qué quiere", Some(Asked("qué quiere"))),
            ("le pregunto por qué no hay agua", Some(Asked("por qué no hay agua"))),
            ("pregúntale cuándo baja la marea", Some(Asked("cuándo baja la marea"))),
            ("ask the man behind the hatch to call off his dogs", Some(Begged("call off his dogs"))),
            ("beg her to open.", Some(Begged("open"))),
            ("pídele a la viuda que abra la puerta", Some(Begged("abra la puerta"))),
            ("I ask her about the tide", Some(About("the tide"))),
            ("le pregunto si sabe quién vive aquí", Some(Asked("sabe quién vive aquí"))),
            ("le pido que abra", Some(Begged("abra"))),
            ("le", None),
            ("I am", None),
            ("ask how to get to the loft", Some(Asked("how to get to the loft"))),
            ("ask to leave", None),
            ("pide pan", None),
            ("what about the tide?", None),
            ("ask him the way to the loft", Some(About("the way to the loft"))),
            ("ask her his name.", Some(About("his name"))),
            ("ask Iske if she lives here", Some(Asked("if she lives here"))),
            ("le pregunto de quién son las botas", Some(Asked("de quién son las botas"))),
            ("ask him nothing", None),
            ("ask", None),
            ("ask about", None),
            ("tell me about the dog", None),
        ] {
            assert_eq!(matter(text), expected, "{text}");
        }
    }

    #[test]
    fn a_question_about_whoever_is_asked_is_put_to_them() {
        for (text, question, expected) in [
            ("ask her what she wants", "what she wants", "what you want"),
            ("ask the man what he has in his bag", "what he has in his bag", "what you have in your bag"),
            ("ask her who he is", "who he is", "who he is"),
            ("ask Badore if he knows the Bench", "if he knows the Bench", "if you know the Bench"),
            ("ask Iske what she wants", "what she wants", "what she wants"),
        ] {
            assert_eq!(of_whom(text, question), expected, "{text}");
        }
    }

    #[test]
    fn who_is_told_to_tell_somebody_something_says_it() {
        for (text, expected) in [
            ("tell her that he is late", Some("he is late")),
            ("dile que es un buen mulo", Some("es un buen mulo")),
            ("tell me that story", None),
            ("tell her", None),
            ("dile hola", None),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
