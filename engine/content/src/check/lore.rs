//! Lore can come to mind: it has words in every language of its pack, they can be met, and its text fits its budget.

use crate::code::Code;
use crate::load::{Body, Entry, Pack, PackTexts, Report};
use crate::model::{KeyLogic, Lore, LoreKeys};
use crate::text::TextKey;
use crate::{LORE_KEY_CHARS_MAX, LORE_KEYS_MAX, Language, TOKEN_CHARS};

/// Fewest letters of a key: shorter words stand in every other sentence.
const KEY_LETTERS_MIN: usize = 3;

/// Checks all lore.
pub(crate) fn check(packs: &[Pack], entries: &[Entry], texts: &[PackTexts], report: &mut Report) {
    for entry in entries {
        let Body::Lore(lore) = &entry.body else { continue };
        let mut here = Here { entry, report };
        here.languages(lore, &languages(packs, lore.id.pack()));
        for keys in &lore.keys {
            here.list(keys, "primary", &keys.primary);
            here.list(keys, "secondary", &keys.secondary);
        }
        here.logic(lore);
        texts.iter().filter(|texts| texts.pack == lore.id.pack()).for_each(|texts| here.length(lore, texts));
    }
}

fn languages(packs: &[Pack], id: &str) -> Vec<Language> {
    let manifest = packs.iter().find(|pack| pack.id() == id).and_then(|pack| pack.manifest.as_ref());
    manifest.map(|manifest| manifest.languages.clone()).unwrap_or_default()
}

struct Here<'a> {
    entry: &'a Entry,
    report: &'a mut Report,
}

impl Here<'_> {
    fn tell(&mut self, field: &str, message: String, help: String) {
        let spot = self.entry.spot_after("", field);
        self.report.help(Code::LoreKeys, &spot, &self.entry.path(), message, help);
    }

    /// Keys are there once for each language of the pack. What is always told needs none.
    fn languages(&mut self, lore: &Lore, languages: &[Language]) {
        for (at, keys) in lore.keys.iter().enumerate() {
            let code = keys.language.code();
            if lore.keys[..at].iter().any(|before| before.language == keys.language) {
                let message = format!("the keys of `{code}` are written twice");
                self.tell("keys", message, "write one part for each language".to_owned());
            }
            if keys.primary.is_empty() {
                let message = format!("the keys of `{code}` have no `primary` words");
                self.tell("primary", message, format!("write `primary: [\"...\"]` for `{code}`"));
            }
        }
        let lacks = |language: &&Language| lore.keys.iter().all(|keys| keys.language != **language);
        for language in languages.iter().filter(lacks).filter(|_| !lore.constant) {
            let code = language.code();
            let message = format!("there are no keys in `{code}`, so this never comes to mind there");
            let help = format!("write `(language: \"{code}\", primary: [\"...\"])` in `keys`, or `constant: true`");
            self.tell("keys", message, help);
        }
    }

    fn list(&mut self, keys: &LoreKeys, field: &str, words: &[String]) {
        let code = keys.language.code();
        if words.len() > LORE_KEYS_MAX {
            let message = format!("there are {} `{field}` words in `{code}`, {LORE_KEYS_MAX} at most", words.len());
            self.tell(field, message, "keep those that mean nothing else".to_owned());
        }
        for word in words {
            let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
            let (wrong, help) = if letters == 0 {
                ("has no letter", "write a word, or take it out".to_owned())
            } else if letters < KEY_LETTERS_MIN {
                ("is so short that it would come up in every turn", "write a longer word or a phrase".to_owned())
            } else if word.chars().count() > LORE_KEY_CHARS_MAX {
                ("is so long that nobody will write it", format!("write {LORE_KEY_CHARS_MAX} characters at most"))
            } else {
                continue;
            };
            let shown: String = word.chars().take(LORE_KEY_CHARS_MAX).collect();
            let spot = self.entry.spot(word);
            let message = format!("the key `{shown}` in `{code}` {wrong}");
            self.report.help(Code::LoreKeys, &spot, &self.entry.path(), message, help);
        }
    }

    /// Logic needs words that it is about.
    fn logic(&mut self, lore: &Lore) {
        let bare = lore.keys.iter().all(|keys| keys.secondary.is_empty());
        if lore.logic != KeyLogic::default() && bare {
            let message = format!("`logic` is `{:?}`, but there are no `secondary` words", lore.logic);
            self.tell("logic", message, "write `secondary: [\"...\"]`, or take `logic` out".to_owned());
        }
    }

    fn length(&mut self, lore: &Lore, texts: &PackTexts) {
        let key = TextKey::of(&lore.id).key;
        let Some(message) = texts.messages.get(&key) else { return };
        let (tokens, budget) = (message.chars.div_ceil(TOKEN_CHARS), usize::from(lore.budget));
        if tokens > budget {
            let text = format!("the text `{key}` has about {tokens} tokens, and the budget is {budget}");
            let help = format!("write at most {} characters, or a larger `budget`", budget * TOKEN_CHARS);
            self.report.help(Code::LongLore, &message.spot(None), &key, text, help);
        }
    }
}
