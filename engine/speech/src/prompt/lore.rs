//! [`Lorebook`]: what packs let a model know once it is spoken of. Lore comes to mind by its keys: whole words, in all their
//! forms. What a player writes is looked through for the keys of both languages, because players write in either.

use super::data;
use crate::read::{stem, stems, words_of};
use crate::words::Words;
use gesta_content::id::LoreId;
use gesta_content::model::{KeyLogic, Lore, LoreKeys};
use gesta_content::{Content, Language, TOKEN_CHARS, TextKey};
use gesta_rules::View;
use std::collections::{BTreeMap, BTreeSet};

/// Most entries of lore that one turn brings to mind.
pub const LORE_FIRED_MAX: usize = 4;
/// Most tokens of them.
pub const LORE_TOKENS_MAX: usize = 400;
/// Most tokens of what is told of the world from the beginning.
pub const LORE_CONSTANT_TOKENS_MAX: usize = 800;
/// Most characters that are looked through for words: of a turn's texts together.
const HEARD_CHARS_MAX: usize = 12_000;

/// The lore of a content in one language, ready to come to mind. Made once for a conversation.
#[derive(Clone, Debug, Default)]
pub(super) struct Lorebook {
    /// What is always told.
    pub(super) constant: Vec<String>,
    /// What comes to mind, by its order.
    pages: Vec<Page>,
}

/// One entry.
#[derive(Clone, Debug)]
struct Page {
    lore: Lore,
    keys: Vec<Keys>,
    text: String,
}

/// Keys of one language as stems.
#[derive(Clone, Debug)]
struct Keys {
    language: Language,
    primary: Vec<Vec<String>>,
    secondary: Vec<Vec<String>>,
}

/// Lore that came to mind in a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoreTold {
    /// Which.
    pub id: LoreId,
    /// What a model is told.
    pub text: String,
}

/// A text that may bring lore to mind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spoken<'a> {
    pub(super) text: &'a str,
    /// A player wrote it: it may be in either language.
    pub(super) written: bool,
}

impl Lorebook {
    pub(super) fn of(content: &Content, language: Language) -> Lorebook {
        let mut all: Vec<&Lore> = content.lore.iter().collect();
        all.sort_by_key(|lore| (lore.order, &lore.id));
        let mut book = Lorebook::default();
        let mut constant_tokens = 0;
        for lore in all {
            let Some(text) = text_of(content, language, lore) else { continue };
            // What waits for a term cannot stand at the beginning, which never changes.
            if lore.constant && lore.after.is_none() {
                constant_tokens += tokens(&text);
                if constant_tokens <= LORE_CONSTANT_TOKENS_MAX {
                    book.constant.push(text);
                }
                continue;
            }
            let keys = lore.keys.iter().map(Keys::of).collect();
            book.pages.push(Page { lore: lore.clone(), keys, text });
        }
        book
    }

    /// What comes to mind by these texts, at most [`LORE_FIRED_MAX`] entries and [`LORE_TOKENS_MAX`] tokens. What the
    /// conversation has already (`told`) does not come again.
    pub(super) fn fired(
        &self,
        words: &Words<'_>,
        view: &View,
        texts: &[Spoken<'_>],
        told: &BTreeSet<&LoreId>,
    ) -> Vec<LoreTold> {
        let known = |page: &&Page| page.lore.after.as_ref().is_none_or(|term| view.codex.contains(term));
        let fresh = |page: &&Page| !told.contains(&page.lore.id);
        let strangers = strangers(words, view);
        let secret = |page: &&Page| strangers.iter().any(|name| page.text.contains(name.as_str()));
        let mut pages = self.pages.iter().filter(known).filter(fresh).filter(|page| !secret(page)).peekable();
        if pages.peek().is_none() {
            return Vec::new();
        }
        let heard = Heard::of(words.language(), texts);
        let (mut fired, mut left): (Vec<LoreTold>, usize) = (Vec::new(), LORE_TOKENS_MAX);
        for page in pages.filter(|page| page.lore.constant || page.is_spoken_of(&heard)) {
            let cost = tokens(&page.text);
            if cost <= left {
                left -= cost;
                fired.push(LoreTold { id: page.lore.id.clone(), text: page.text.clone() });
            }
            if fired.len() == LORE_FIRED_MAX {
                break;
            }
        }
        fired
    }
}

/// The lore that a player's words name by its keys, in either language, as far as it may be known.
pub(crate) fn lore_named<'c>(
    content: &'c Content,
    language: Language,
    view: &View,
    said: &str,
) -> impl Iterator<Item = &'c Lore> {
    let heard = Heard::of(language, &[Spoken { text: said, written: true }]);
    let known = |lore: &&Lore| lore.after.as_ref().is_none_or(|term| view.codex.contains(term));
    let named = move |lore: &&Lore| {
        let keys = lore.keys.iter().map(Keys::of);
        keys.into_iter().any(|keys| keys.primary.iter().any(|phrase| heard.has(keys.language, phrase)))
    };
    content.lore.iter().filter(known).filter(named)
}

/// What is known of something that a player asks about, in one language: the first lore that has it among its keys.
pub fn lore_about(content: &Content, language: Language, view: &View, about: &str) -> Option<String> {
    let found = lore_named(content, language, view, about).min_by_key(|lore| (lore.order, &lore.id))?;
    let text = text_of(content, language, found)?;
    let strangers = strangers(&Words::new(content, language), view);
    strangers.iter().all(|name| !text.contains(name.as_str())).then_some(text)
}

/// The text of lore, cut where its budget ends: at a sentence, so that nothing half is told.
fn text_of(content: &Content, language: Language, lore: &Lore) -> Option<String> {
    let text = data(&content.texts.get(language, &TextKey::of(&lore.id), &[])?);
    let most = usize::from(lore.budget) * TOKEN_CHARS;
    if text.chars().count() <= most {
        return Some(text).filter(|text| !text.is_empty());
    }
    let cut: String = text.chars().take(most).collect();
    let end = cut.rfind(['.', '!', '?'])?;
    Some(cut[..=end].to_owned())
}

/// The names of those who are here and have not told them.
fn strangers(words: &Words<'_>, view: &View) -> Vec<String> {
    let beings = view.place.iter().flat_map(|place| &place.beings).filter(|being| !being.name_known);
    beings.map(|being| words.named(&being.id)).collect()
}

fn tokens(text: &str) -> usize {
    text.chars().count().div_ceil(TOKEN_CHARS)
}

impl Keys {
    fn of(keys: &LoreKeys) -> Keys {
        let language = keys.language;
        let stems =
            |written: &String| -> Vec<String> { words_of(written).iter().map(|word| stem(language, word)).collect() };
        let phrases = |words: &[String]| words.iter().map(stems).filter(|phrase| !phrase.is_empty()).collect();
        Keys { language, primary: phrases(&keys.primary), secondary: phrases(&keys.secondary) }
    }
}

impl Page {
    fn is_spoken_of(&self, heard: &Heard) -> bool {
        self.keys.iter().any(|keys| {
            let has = |phrase: &Vec<String>| heard.has(keys.language, phrase);
            keys.primary.iter().any(has) && self.lore.logic.holds(&keys.secondary, has)
        })
    }
}

/// Whether secondary words allow what the primary ones brought to mind.
trait Holds {
    fn holds<T>(self, secondary: &[T], has: impl Fn(&T) -> bool) -> bool;
}

impl Holds for KeyLogic {
    fn holds<T>(self, secondary: &[T], has: impl Fn(&T) -> bool) -> bool {
        if secondary.is_empty() {
            return true;
        }
        match self {
            KeyLogic::AndAny => secondary.iter().any(has),
            KeyLogic::AndAll => secondary.iter().all(has),
            KeyLogic::NotAny => !secondary.iter().any(has),
            KeyLogic::NotAll => !secondary.iter().all(has),
        }
    }
}

/// The words of a turn's texts as stems, with their places.
struct Heard {
    /// Where each stem stands; between two texts a place is left free, so that no phrase reaches over.
    at: BTreeMap<(Language, String), BTreeSet<usize>>,
}

impl Heard {
    fn of(own: Language, texts: &[Spoken<'_>]) -> Heard {
        let mut at: BTreeMap<(Language, String), BTreeSet<usize>> = BTreeMap::new();
        let (mut place, mut left) = (0, HEARD_CHARS_MAX);
        for Spoken { text, written } in texts {
            let text: String = text.chars().take(left).collect();
            left -= text.chars().count();
            for word in words_of(&text) {
                for language in Language::ALL.into_iter().filter(|language| *written || *language == own) {
                    for stem in stems(language, &word) {
                        at.entry((language, stem)).or_default().insert(place);
                    }
                }
                place += 1;
            }
            place += 1;
        }
        Heard { at }
    }

    /// Whether the words of a phrase stand one behind the other.
    fn has(&self, language: Language, phrase: &[String]) -> bool {
        let places = |stem: &String| self.at.get(&(language, stem.clone()));
        let Some((first, rest)) = phrase.split_first() else { return false };
        let Some(begins) = places(first) else { return false };
        let rest: Option<Vec<&BTreeSet<usize>>> = rest.iter().map(places).collect();
        let Some(rest) = rest else { return false };
        begins.iter().any(|begin| rest.iter().zip(1..).all(|(places, step)| places.contains(&(begin + step))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(language: Language, texts: &[(&str, bool)]) -> Heard {
        let texts: Vec<Spoken<'_>> = texts.iter().map(|(text, written)| Spoken { text, written: *written }).collect();
        Heard::of(language, &texts)
    }

    fn phrase(language: Language, words: &str) -> Vec<String> {
        words_of(words).iter().map(|word| stem(language, word)).collect()
    }

    #[test]
    fn keys_are_whole_words_in_all_their_forms() {
        for (language, text, key, expected) in [
            (Language::En, "Two bells were rung.", "bell", true),
            (Language::En, "He rings the BELL!", "ring", true),
            (Language::En, "A belligerent man.", "bell", false),
            (Language::En, "The Salt, Company of none.", "salt company", true),
            (Language::En, "Company salt.", "salt company", false),
            (Language::En, "The salt of the company.", "salt company", false),
            (Language::Es, "Las campanas tocaban.", "tocar", true),
            (Language::Es, "Dos campanas.", "campana", true),
            (Language::Es, "El campanario.", "campana", false),
            (Language::Es, "La Compañía de la Sal paga.", "compañia de la sal", true),
        ] {
            let heard = heard(language, &[(text, false)]);
            assert_eq!(heard.has(language, &phrase(language, key)), expected, "{text} {key}");
        }
    }

    #[test]
    fn what_a_player_writes_is_heard_in_both_languages_and_prose_in_its_own() {
        let key = phrase(Language::Es, "campana");
        assert!(heard(Language::En, &[("toco la campana", true)]).has(Language::Es, &key));
        assert!(!heard(Language::En, &[("toco la campana", false)]).has(Language::Es, &key));
    }

    #[test]
    fn no_phrase_reaches_from_one_text_into_another() {
        let heard = heard(Language::En, &[("He eats salt", false), ("Company comes", false)]);
        assert!(!heard.has(Language::En, &phrase(Language::En, "salt company")));
    }

    #[test]
    fn secondary_words_hold_as_their_logic_says() {
        use KeyLogic::{AndAll, AndAny, NotAll, NotAny};
        // Which of two secondary words are spoken of, and what each logic makes of it.
        for (spoken, any, all) in
            [([false, false], false, false), ([true, false], true, false), ([true, true], true, true)]
        {
            let holds = |logic: KeyLogic| logic.holds(&spoken, |one| *one);
            assert_eq!((holds(AndAny), holds(AndAll)), (any, all));
            assert_eq!((holds(NotAny), holds(NotAll)), (!any, !all));
        }
        for logic in [AndAny, AndAll, NotAny, NotAll] {
            assert!(logic.holds(&[], |_: &bool| false), "{logic:?} of nothing");
        }
    }
}
