//! Verbs in all their forms, read from lists of verbs once.

use super::{Class, Form};
use gesta_content::Language;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a word can be as a verb.
pub(super) type Readings = Vec<(Class, Form)>;

static ENGLISH: LazyLock<BTreeMap<String, Readings>> = LazyLock::new(|| read(include_str!("verbs_en.txt"), english));
static SPANISH: LazyLock<BTreeMap<String, Readings>> = LazyLock::new(|| read(include_str!("verbs_es.txt"), spanish));

/// What a word can be as a verb; empty: none that is known.
pub(super) fn readings(language: Language, word: &str) -> &'static [(Class, Form)] {
    let verbs = match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    };
    let bare = || (language == Language::Es).then(|| enclitic(word)).flatten().and_then(|(bare, _)| verbs.get(bare));
    verbs.get(word).or_else(bare).map_or(&[], Vec::as_slice)
}

/// Whether a word without accents is a form of a verb.
pub(crate) fn is_verb(language: Language, word: &str) -> bool {
    !readings(language, word).is_empty()
}

/// "Lanzarse", "dejándote": the bare form, and the pronoun behind it.
pub(super) fn enclitic(word: &str) -> Option<(&str, &str)> {
    let pronouns = ["se", "te", "la", "lo", "las", "los", "le", "les", "me", "nos"];
    let split = |pronoun: &'static str| Some((word.strip_suffix(pronoun)?, pronoun));
    let mut found = pronouns.into_iter().filter_map(split);
    found.find(|(bare, _)| bare.len() > 3 && (bare.ends_with('r') || bare.ends_with("ndo")))
}

fn class_of(name: &str) -> Option<Class> {
    Some(match name {
        "give" => Class::Give,
        "take" => Class::Take,
        "find" => Class::Find,
        "lose" => Class::Lose,
        "use" => Class::Use,
        "break" => Class::Break,
        "leave" => Class::Leave,
        "move" => Class::Move,
        "come" => Class::Come,
        "harm" => Class::Harm,
        "suffer" => Class::Suffer,
        "kill" => Class::Kill,
        "die" => Class::Die,
        "heal" => Class::Heal,
        "open" => Class::Open,
        "shut" => Class::Shut,
        "speak" => Class::Speak,
        "decide" => Class::Decide,
        "concede" => Class::Concede,
        "think" => Class::Think,
        "other" => Class::Other,
        _ => return None,
    })
}

fn read(list: &str, inflect: fn(&str) -> Vec<(String, Form)>) -> BTreeMap<String, Readings> {
    let mut verbs: BTreeMap<String, Readings> = BTreeMap::new();
    // "Has" is a verb of its own, too.
    if list.starts_with("# English") {
        verbs.insert("has".to_owned(), vec![(Class::Other, Form::Third)]);
        verbs.insert("have".to_owned(), vec![(Class::Other, Form::Base)]);
    }
    let lines = list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    for (class, entry) in lines.flat_map(|(name, verbs)| verbs.split_whitespace().map(move |verb| (name, verb))) {
        let Some(class) = class_of(class) else { continue };
        for (form, how) in inflect(entry) {
            let readings = verbs.entry(form).or_default();
            if !readings.contains(&(class, how)) {
                readings.push((class, how));
            }
        }
    }
    verbs
}

fn is_vowel(letter: char) -> bool {
    "aeiou".contains(letter)
}

/// Whether the last letter of a bare form is doubled: "stabbed".
fn doubles(verb: &str) -> bool {
    let letters: Vec<char> = verb.chars().rev().take(3).collect();
    let vowels = verb.split(|letter| !is_vowel(letter)).filter(|run| !run.is_empty()).count();
    let [last, middle, first] = letters[..] else { return false };
    let closed = !is_vowel(last) && !"wxy".contains(last) && is_vowel(middle) && !is_vowel(first);
    closed && (vowels == 1 || matches!(verb, "admit" | "commit" | "unpin" | "forget"))
}

/// `verb`, or `verb/past/participle`.
fn english(entry: &str) -> Vec<(String, Form)> {
    let mut parts = entry.split('/');
    let verb = parts.next().unwrap_or_default();
    let soft = verb.ends_with('y') && !verb.ends_with("ay") && !verb.ends_with("ey") && !verb.ends_with("oy");
    let hissing = ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| verb.ends_with(end));
    let stem = verb.strip_suffix('y').filter(|_| soft);
    let third = match stem {
        Some(stem) => format!("{stem}ies"),
        None => format!("{verb}{}", if hissing { "es" } else { "s" }),
    };
    let double = if doubles(verb) { verb.chars().last() } else { None };
    let long: String = verb.chars().chain(double).collect();
    let regular = match (stem, verb.ends_with('e')) {
        (Some(stem), _) => format!("{stem}ied"),
        (None, true) => format!("{verb}d"),
        (None, false) => format!("{long}ed"),
    };
    let ing = match verb.strip_suffix('e').filter(|stem| !stem.ends_with('e')) {
        Some(stem) if stem.ends_with('i') => format!("{}ying", &stem[..stem.len() - 1]),
        Some(stem) => format!("{stem}ing"),
        None => format!("{long}ing"),
    };
    let past = parts.next().map_or_else(|| regular.clone(), str::to_owned);
    let participle = parts.next().map_or(regular, str::to_owned);
    vec![
        (verb.to_owned(), Form::Base),
        (third, Form::Third),
        (past, Form::Past),
        (participle, Form::Participle),
        (ing, Form::Ing),
    ]
}

/// `infinitive`, `infinitive/stressed stem`, and more forms behind `+`, each with `2`, `3`, `p`, `n` or `g` before it: of "tú", of
/// "él" and "ellos", past, participle, gerund. Without accents.
fn spanish(entry: &str) -> Vec<(String, Form)> {
    let (entry, more) = entry.split_once('+').unwrap_or((entry, ""));
    let (verb, stressed) = entry.split_once('/').map_or((entry, None), |(verb, stem)| (verb, Some(stem)));
    let stem = verb.get(..verb.len().saturating_sub(2)).unwrap_or_default();
    let stressed = stressed.unwrap_or(stem);
    let is_ar = verb.ends_with("ar");
    let (vowel, past, done, doing) = if is_ar { ("a", "o", "ado", "ando") } else { ("e", "io", "ido", "iendo") };
    let mut forms = vec![
        (verb.to_owned(), Form::Base),
        (format!("{stressed}{vowel}s"), Form::You),
        (
            format!(
                "{stem}{}",
                if is_ar {
                    "ais"
                } else if verb.ends_with("er") {
                    "eis"
                } else {
                    "is"
                }
            ),
            Form::You,
        ),
        (format!("{stressed}{vowel}"), Form::Third),
        (format!("{stressed}{vowel}n"), Form::Third),
        (format!("{stem}{past}"), Form::Past),
        (format!("{stem}{}", if is_ar { "aron" } else { "ieron" }), Form::Past),
        (format!("{stem}{doing}"), Form::Ing),
    ];
    if stem.is_empty() {
        forms.truncate(1);
    }
    let root = done.strip_suffix('o').unwrap_or(done);
    forms.extend(["o", "a", "os", "as"].map(|end| (format!("{stem}{root}{end}"), Form::Participle)));
    for form in more.split(',').filter(|form| form.len() > 1) {
        let (how, form) = form.split_at(1);
        let how = match how {
            "2" => Form::You,
            "3" => Form::Third,
            "p" => Form::Past,
            "n" => Form::Participle,
            _ => Form::Ing,
        };
        match form.strip_suffix('o').filter(|_| how == Form::Participle) {
            Some(root) => forms.extend(["o", "a", "os", "as"].map(|end| (format!("{root}{end}"), how))),
            None => forms.push((form.to_owned(), how)),
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::{Class, Form, readings};
    use gesta_content::Language;

    #[test]
    fn verbs_are_known_in_all_their_forms() {
        for (language, word, class, form) in [
            (Language::En, "gives", Class::Give, Form::Third),
            (Language::En, "stabbed", Class::Harm, Form::Past),
            (Language::En, "carries", Class::Other, Form::Third),
            (Language::En, "slain", Class::Kill, Form::Participle),
            (Language::En, "lying", Class::Other, Form::Ing),
            (Language::Es, "entregas", Class::Give, Form::You),
            (Language::Es, "muerden", Class::Harm, Form::Third),
            (Language::Es, "abierta", Class::Open, Form::Participle),
            (Language::Es, "dio", Class::Give, Form::Past),
        ] {
            assert!(readings(language, word).contains(&(class, form)), "{word}");
        }
        assert!(readings(Language::En, "table").is_empty());
    }
}
