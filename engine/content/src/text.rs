//! Texts that players read: Fluent messages, by language and pack.
//!
//! A text key is `kind-name` of a pack, with more names behind further hyphens for what stands inside a thing
//! (`dialogue-keeper-door-bribe`), and an attribute for a facet of it (`.look`). [`TextKey`] builds them in one place.

use crate::Language;
use crate::alias::Aliases;
use crate::clean::SanitizedText;
use crate::id::{Id, Kind, Name};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

/// Where a text stands: the pack and the Fluent message id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextKey {
    /// The pack.
    pub pack: String,
    /// The message id, `kind-name`.
    pub key: String,
}

impl TextKey {
    /// The text of a thing.
    pub fn of<K: Kind>(id: &Id<K>) -> TextKey {
        TextKey { pack: id.pack().to_owned(), key: format!("{}-{}", K::NAME, id.name()) }
    }

    /// The text of something inside this thing.
    pub fn inner(mut self, name: &Name) -> TextKey {
        self.key.push('-');
        self.key.push_str(name.as_str());
        self
    }

    /// The text of a named thing that has no id of its own: a term, an attack.
    pub fn named(pack: &str, kind: &str, name: &Name) -> TextKey {
        TextKey { pack: pack.to_owned(), key: format!("{kind}-{name}") }
    }
}

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.pack, self.key)
    }
}

/// Arguments of a text, by name.
pub type TextArgs<'a> = &'a [(&'a str, TextArg<'a>)];

/// One argument of a text.
#[derive(Clone, Copy, Debug)]
pub enum TextArg<'a> {
    /// Words.
    Str(&'a str),
    /// A number; Fluent chooses the plural form by it.
    Int(i64),
}

/// All texts of all packs. Presentation only.
pub struct Texts {
    pub(crate) sources: BTreeMap<(Language, String), TextSource>,
    /// What things are called now: a story may be told of what had another id then.
    pub(crate) aliases: Aliases,
}

/// The text files of a pack in one language, parsed when the first text is asked for: most languages never are.
pub(crate) struct TextSource {
    /// The files; a message of a later one takes the place of an earlier one's.
    pub(crate) files: Vec<String>,
    bundle: OnceLock<Bundle>,
}

type Bundle = fluent_bundle::concurrent::FluentBundle<fluent_bundle::FluentResource>;

impl TextSource {
    pub(crate) fn new(files: Vec<String>) -> TextSource {
        TextSource { files, bundle: OnceLock::new() }
    }

    fn bundle(&self, language: Language) -> &Bundle {
        self.bundle.get_or_init(|| {
            // `en` and `es` are well-formed; what is not would become the undetermined language.
            let language = language.code().parse().unwrap_or_default();
            let mut bundle = Bundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(false);
            for file in &self.files {
                // The loader has told of what is no Fluent.
                let resource = fluent_bundle::FluentResource::try_new(file.clone());
                bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
            }
            bundle
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.sources.keys()).finish()
    }
}

impl Texts {
    /// The text of `key` in `language`, or in English where the language has none.
    pub fn get(&self, language: Language, key: &TextKey, args: TextArgs<'_>) -> Option<String> {
        self.find(language, key, None, args)
    }

    /// The attribute `attribute` of `key`, as [`Texts::get`].
    pub fn attribute(&self, language: Language, key: &TextKey, attribute: &str, args: TextArgs<'_>) -> Option<String> {
        self.find(language, key, Some(attribute), args)
    }

    /// All that stands written in a language, line by line, without the keys: what words its texts use.
    pub fn lines(&self, language: Language) -> impl Iterator<Item = &str> {
        let sources = self.sources.iter().filter(move |((of, _), _)| *of == language).map(|(_, source)| source);
        let lines = sources.flat_map(|source| &source.files).flat_map(|file| file.lines());
        lines.filter(|line| !line.starts_with('#')).map(|line| line.split_once(" = ").map_or(line, |(_, text)| text))
    }

    /// Whether there is such a text in exactly this language.
    pub fn has(&self, language: Language, key: &TextKey, attribute: Option<&str>) -> bool {
        let message = self.bundle(language, &key.pack).and_then(|bundle| bundle.get_message(&key.key));
        match attribute {
            None => message.is_some_and(|message| message.value().is_some()),
            Some(attribute) => message.is_some_and(|message| message.get_attribute(attribute).is_some()),
        }
    }

    fn bundle(&self, language: Language, pack: &str) -> Option<&Bundle> {
        self.sources.get(&(language, pack.to_owned())).map(|source| source.bundle(language))
    }

    fn find(&self, language: Language, key: &TextKey, attribute: Option<&str>, args: TextArgs<'_>) -> Option<String> {
        let find = |key: &TextKey| {
            let found = self.find_in(language, key, attribute, args);
            found.or_else(|| self.find_in(Language::En, key, attribute, args))
        };
        find(key).or_else(|| find(&self.now(key)?))
    }

    /// Where the text of a thing stands that was renamed.
    fn now(&self, key: &TextKey) -> Option<TextKey> {
        let mut parts = key.key.splitn(3, '-');
        let (kind, name, rest) = (parts.next()?, parts.next()?, parts.next());
        let (pack, name) = self.aliases.of(kind, &format!("{}:{name}", key.pack))?.split_once(':')?;
        let inner = rest.map(|rest| format!("-{rest}")).unwrap_or_default();
        Some(TextKey { pack: pack.to_owned(), key: format!("{kind}-{name}{inner}") })
    }

    fn find_in(
        &self,
        language: Language,
        key: &TextKey,
        attribute: Option<&str>,
        args: TextArgs<'_>,
    ) -> Option<String> {
        let bundle = self.bundle(language, &key.pack)?;
        let message = bundle.get_message(&key.key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut fluent = fluent_bundle::FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                TextArg::Str(text) => fluent.set(*name, *text),
                TextArg::Int(number) => fluent.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
        // A pack can write any character as an escape, and arguments come from players.
        Some(SanitizedText::from(text.into_owned()).into_string())
    }
}
