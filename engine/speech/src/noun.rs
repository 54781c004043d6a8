//! [`Noun`]: the name of a thing with what a sentence needs of it: article, gender, number. No text keys here.

use gesta_content::Language;

/// Grammatical gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gender {
    /// Masculine, `m`.
    M,
    /// Feminine, `f`.
    F,
    /// Neuter, `n`; in Spanish it takes the masculine article.
    N,
}

impl Gender {
    /// Reads `m`, `f` or `n`.
    pub fn of(text: &str) -> Option<Gender> {
        match text.trim() {
            "m" => Some(Gender::M),
            "f" => Some(Gender::F),
            "n" => Some(Gender::N),
            _ => None,
        }
    }
}

/// The name of a thing, without its article, and how a sentence treats it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noun {
    /// The name without article.
    pub bare: String,
    /// The language that it is in.
    pub language: Language,
    /// Its gender.
    pub gender: Gender,
    /// It is many: "boots", "las ganzúas".
    pub plural: bool,
    /// It takes no article: "Mara".
    pub proper: bool,
    /// The indefinite article that the pack writes (English: `a`, `an`, `some`).
    pub article: Option<String>,
}

/// Feminine Spanish nouns that take `el` and `un` in the singular, because they begin with a stressed `a`.
const STRESSED_A: [&str; 12] =
    ["agua", "hacha", "arma", "águila", "alma", "ancla", "ama", "ala", "área", "aula", "arpa", "asa"];

/// Names in an order in which none reads as the trade of the one before it: of "Mara, the smith and Tom" nobody knows how
/// many there are. One noun without a name of its own goes last, several go first.
pub(crate) fn in_order(nouns: Vec<Noun>) -> Vec<Noun> {
    let (named, mut plain): (Vec<Noun>, Vec<Noun>) = nouns.into_iter().partition(|noun| noun.proper);
    if plain.len() == 1 {
        return named.into_iter().chain(plain).collect();
    }
    plain.extend(named);
    plain
}

impl Noun {
    /// A noun from a pack's text, whose leading article (if there is one) is taken off and tells gender and number.
    pub fn read(language: Language, text: &str) -> Noun {
        let text = text.trim();
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let lower = first.to_lowercase();
        let marks = match (language, lower.as_str()) {
            (Language::En, "the" | "a" | "an") => Some((Gender::N, None)),
            (Language::En, "some") => Some((Gender::N, Some(true))),
            (Language::Es, "el" | "un") => Some((Gender::M, Some(false))),
            (Language::Es, "la" | "una") => Some((Gender::F, Some(false))),
            (Language::Es, "los" | "unos") => Some((Gender::M, Some(true))),
            (Language::Es, "las" | "unas") => Some((Gender::F, Some(true))),
            _ => None,
        };
        let (bare, marks) = match marks {
            Some(marks) if !rest.is_empty() => (rest, Some(marks)),
            _ => (text, None),
        };
        let plural = marks.and_then(|(_, plural)| plural).unwrap_or_else(|| looks_plural(language, bare));
        let gender = marks.map_or_else(|| likely_gender(language, bare), |(gender, _)| gender);
        Noun { bare: bare.to_owned(), language, gender, plural, proper: false, article: None }
    }

    /// "the knife", "el cuchillo", "Mara".
    pub fn the(&self) -> String {
        if self.proper {
            return self.bare.clone();
        }
        format!("{} {}", self.definite(), self.bare)
    }

    /// "a knife", "un cuchillo", "Mara".
    pub fn a(&self) -> String {
        if self.proper {
            return self.bare.clone();
        }
        format!("{} {}", self.indefinite(), self.bare)
    }

    /// The word that the name hangs on: "ledger" of "toll ledger", "key" of "key to the grille", "libro" of "libro del peaje".
    pub fn head(&self) -> &str {
        let link = [" of ", " to ", " for "].iter().filter_map(|link| self.bare.find(link)).min();
        let named = &self.bare[..link.unwrap_or(self.bare.len())];
        let word = match self.language {
            Language::En => named.rsplit(' ').next(),
            Language::Es => self.bare.split(' ').next(),
        };
        word.unwrap_or(&self.bare)
    }

    /// What something is called that was named a moment ago: "Grixa" of "Grixa Usai", "path" of "path to the net loft";
    /// `None` for what has one word only.
    pub fn short(&self) -> Option<String> {
        if self.proper {
            let (first, rest) = self.bare.split_once(' ')?;
            let name = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic);
            return (name(first) && rest.split(' ').all(name)).then(|| first.to_owned());
        }
        let after: &[&str] = match self.language {
            Language::En => {
                &[" of ", " to ", " down to ", " up to ", " into ", " in ", " behind ", " from ", " that ", " who "]
            }
            Language::Es => &[" de ", " del ", " a ", " al ", " en ", " hacia ", " que "],
        };
        let at = after.iter().filter_map(|word| self.bare.find(word)).min()?;
        Some(self.bare[..at].to_owned())
    }

    /// "your knife", "tu cuchillo".
    pub fn yours(&self) -> String {
        let your = match (self.language, self.plural) {
            (Language::En, _) => "your",
            (Language::Es, false) => "tu",
            (Language::Es, true) => "tus",
        };
        format!("{your} {}", self.bare)
    }

    /// The pronoun as a subject: "he", "it", "ella".
    pub fn subject(&self) -> &'static str {
        match (self.language, self.plural, self.gender) {
            (Language::En, true, _) => "they",
            (Language::En, false, Gender::M) => "he",
            (Language::En, false, Gender::F) => "she",
            (Language::En, false, Gender::N) => "it",
            (Language::Es, true, Gender::F) => "ellas",
            (Language::Es, true, _) => "ellos",
            (Language::Es, false, Gender::F) => "ella",
            (Language::Es, false, _) => "él",
        }
    }

    /// The pronoun as an object: "him", "it", "la".
    pub fn object(&self) -> &'static str {
        match (self.language, self.plural, self.gender) {
            (Language::En, true, _) => "them",
            (Language::En, false, Gender::M) => "him",
            (Language::En, false, Gender::F) => "her",
            (Language::En, false, Gender::N) => "it",
            (Language::Es, true, Gender::F) => "las",
            (Language::Es, true, _) => "los",
            (Language::Es, false, Gender::F) => "la",
            (Language::Es, false, _) => "lo",
        }
    }

    /// The possessive: "his", "its", "su".
    pub fn possessive(&self) -> &'static str {
        match (self.language, self.plural, self.gender) {
            (Language::En, true, _) => "their",
            (Language::En, false, Gender::M) => "his",
            (Language::En, false, Gender::F) => "her",
            (Language::En, false, Gender::N) => "its",
            (Language::Es, ..) => "su",
        }
    }

    /// The ending of an adjective that agrees: "o", "a", "os", "as"; nothing in English.
    pub fn ending(&self) -> &'static str {
        match (self.language, self.plural, self.gender) {
            (Language::En, ..) => "",
            (Language::Es, true, Gender::F) => "as",
            (Language::Es, true, _) => "os",
            (Language::Es, false, Gender::F) => "a",
            (Language::Es, false, _) => "o",
        }
    }

    pub(crate) fn definite(&self) -> &'static str {
        match (self.language, self.plural, self.gender) {
            (Language::En, ..) => "the",
            (Language::Es, true, Gender::F) => "las",
            (Language::Es, true, _) => "los",
            (Language::Es, false, Gender::F) if !self.stressed_a() => "la",
            (Language::Es, false, _) => "el",
        }
    }

    fn indefinite(&self) -> &str {
        match (self.language, self.plural, self.gender) {
            (Language::En, plural, _) => match &self.article {
                Some(article) => article,
                None if plural => "some",
                None if self.bare.starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']) => "an",
                None => "a",
            },
            (Language::Es, true, Gender::F) => "unas",
            (Language::Es, true, _) => "unos",
            (Language::Es, false, Gender::F) if !self.stressed_a() => "una",
            (Language::Es, false, _) => "un",
        }
    }

    fn stressed_a(&self) -> bool {
        let first = self.bare.split(' ').next().unwrap_or_default().to_lowercase();
        STRESSED_A.contains(&first.as_str())
    }
}

/// Whether a noun without article is likely to be many. Packs say so by the article, by `.plural` or not at all.
fn looks_plural(language: Language, bare: &str) -> bool {
    let first = bare.split(' ').next().unwrap_or_default();
    match language {
        Language::En => {
            // The head stands before what it is placed by: "steps down to the square".
            let placed = ["to", "of", "up", "down", "in", "on", "under", "by", "from", "into", "at", "behind", "with"];
            let head = bare.split(' ').take_while(|word| !placed.contains(word)).last().unwrap_or_default();
            head.ends_with('s') && !["ss", "us", "is", "as"].iter().any(|ending| head.ends_with(ending))
        }
        Language::Es => first.ends_with("as") || first.ends_with("os") || first.ends_with("es"),
    }
}

fn likely_gender(language: Language, bare: &str) -> Gender {
    let first = bare.split(' ').next().unwrap_or_default();
    match language {
        Language::En => Gender::N,
        Language::Es if ["a", "as", "ción", "dad"].iter().any(|ending| first.ends_with(ending)) => Gender::F,
        Language::Es => Gender::M,
    }
}

/// Joins what a sentence was made of: `a el` and `de el` become `al` and `del` in Spanish.
pub(crate) fn contract(language: Language, text: &str) -> String {
    match language {
        Language::En => text.to_owned(),
        Language::Es => [(" a el ", " al "), (" de el ", " del "), ("A el ", "Al "), ("De el ", "Del ")]
            .iter()
            .fold(text.to_owned(), |text, (apart, joined)| text.replace(apart, joined)),
    }
}

/// The text with its first letter in upper case, behind opening marks.
pub fn capital(text: &str) -> String {
    let Some((at, first)) = text.char_indices().find(|(_, c)| c.is_alphanumeric()) else { return text.to_owned() };
    let (before, after) = (&text[..at], &text[at + first.len_utf8()..]);
    format!("{before}{}{after}", first.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::Noun;
    use gesta_content::Language;

    #[test]
    fn a_second_mention_needs_the_head_of_a_name_only() {
        let named = |text: &str| Noun { proper: true, ..Noun::read(Language::En, text) };
        assert_eq!(named("Grixa Usai").short().as_deref(), Some("Grixa"));
        assert_eq!(named("Mara").short(), None);
        let short = |language, text| Noun::read(language, text).short();
        assert_eq!(short(Language::En, "the steps down to the square").as_deref(), Some("steps"));
        assert_eq!(short(Language::Es, "el frasco de aguardiente de mirto").as_deref(), Some("frasco"));
        assert_eq!(short(Language::Es, "la cosa larga que hay en el agua").as_deref(), Some("cosa larga"));
        assert_eq!(short(Language::En, "the grey dog"), None);
    }
}
