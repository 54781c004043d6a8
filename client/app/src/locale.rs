//! [`Locale`]: the interface's own texts, in one language. Texts of packs come from `gesta-content`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use gesta_content::{Language, SanitizedText, TextArg};
use unic_langid::LanguageIdentifier;

/// The interface's texts in a language.
pub struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

/// The Fluent source of a language.
pub(crate) fn source(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../../../assets/locale/en/app.ftl"),
        Language::Es => include_str!("../../../assets/locale/es/app.ftl"),
    }
}

fn identifier(language: Language) -> LanguageIdentifier {
    // Codes are valid; an unknown language would only lose its plural forms.
    language.code().parse().unwrap_or_default()
}

impl Locale {
    /// The texts of a language.
    pub fn new(language: Language) -> Locale {
        Locale::read(language, source(language))
    }

    /// The texts of another part of the program, from its own Fluent source in `language`.
    pub fn read(language: Language, source: &str) -> Locale {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks around inserted words are invisible characters: terminals show them, screen readers stumble.
        bundle.set_use_isolating(false);
        // What the parser could read is used even where a line is broken; a test holds the shipped files whole.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Locale { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key; the key itself where there is none, which a test excludes for the shipped files.
    pub fn say(&self, key: &str, args: &[(&str, TextArg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                TextArg::Str(text) => fluent.set(*name, *text),
                TextArg::Int(number) => fluent.set(*name, *number),
            }
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&fluent), &mut errors);
        SanitizedText::from(said.into_owned()).into_string()
    }

    /// The text of a key that takes no arguments.
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &[])
    }
}
