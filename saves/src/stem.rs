//! Light stemming, for remembering: what endings of a word may differ. A stem is a beginning: "lantern" stands for "lanterns",
//! "llav" for "llave" and "llaves". It may take in a little too much, which the ranking puts last, and must not take in too little.

use gesta_content::Language;

/// Endings by language, the longest first. Those of English after Harman's S-stemmer (1991), with those of the verb; those of
/// Spanish are the plural, the gender and the commonest forms of the verb.
const ENGLISH: [&str; 12] = ["ingly", "edly", "ings", "ing", "ies", "ied", "ly", "es", "ed", "s", "y", "e"];
const SPANISH: [&str; 40] = [
    "amientos", "imientos", "amiento", "imiento", "aciones", "acion", "mente", "ieron", "iendo", "abais", "aban",
    "ando", "aron", "ados", "adas", "idos", "idas", "ian", "aba", "ado", "ada", "ido", "ida", "ara", "era", "ira",
    "ar", "er", "ir", "an", "en", "ia", "es", "os", "as", "io", "o", "a", "e", "s",
];
/// Shortest stem, in characters.
const STEM_MIN: usize = 3;

/// Words that say nothing of what is asked for.
const STOPS: &str = " a about again al all an and antes aqui are as asi at be been before but by came can como con could cual cuando de del desde did do does donde \
    el ella ellas ello ellos en era eran eres es esa ese eso esta estaba estan este esto for from fue had has hay he her here hers him his how i if in into is it its \
    la las le les lo los mas me mi my no nor nos not now o of off on or out para pero por porque que quien se ser she si sin so sobre son su sus tambien te than that \
    the their them then there they this to tu tus un una unas uno unos up was we were what when where which who whom whose why will with would y ya yo you your ";

/// A letter without case or accent, as the index of prose has it; other characters as they are.
pub(crate) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn plain(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    }
}

/// The words of a text: letters and digits, folded.
pub(crate) fn words(text: &str) -> Vec<String> {
    let text = folded(text);
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The stem of a folded word; `None` where the word says nothing.
pub(crate) fn stem(language: Language, word: &str) -> Option<String> {
    if word.chars().count() < 2 || STOPS.contains(&format!(" {word} ")) {
        return None;
    }
    let endings: &[&str] = match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    };
    let cut = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    let stem = cut.into_iter().find(|stem| stem.chars().count() >= STEM_MIN).unwrap_or(word);
    // "stopp" of "stopped" is "stop". A letter may have several bytes.
    let mut letters = stem.chars();
    let last = letters.next_back();
    let shorter = letters.as_str();
    let doubled = last.is_some_and(|last| shorter.ends_with(last) && last != 'l' && last != 's');
    let short = if doubled && stem.chars().count() > STEM_MIN { shorter } else { stem };
    Some(short.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_beginning() {
        let english = [
            "lantern lanterns",
            "story stories",
            "stopped stopping stop",
            "hide hides hiding",
            "quiet quietly",
            "glass glasses",
        ];
        let spanish =
            ["llave llaves", "niño niña niños", "hablar hablaba habló hablando", "promesa promesas", "puente puentes"];
        let cases =
            english.map(|forms| (Language::En, forms)).into_iter().chain(spanish.map(|forms| (Language::Es, forms)));
        for (language, forms) in cases {
            let words = words(forms);
            let stems: Vec<String> = words.iter().filter_map(|word| stem(language, word)).collect();
            assert_eq!(stems.len(), words.len(), "{forms}");
            let shortest = stems.iter().min_by_key(|stem| stem.len()).unwrap();
            assert!(words.iter().all(|word| word.starts_with(shortest.as_str())), "{forms}: {stems:?}");
            assert!(shortest.len() >= STEM_MIN, "{forms}: {stems:?}");
        }
    }

    #[test]
    fn letters_of_several_bytes_that_are_doubled_are_cut_whole() {
        for (word, expected) in [("класс", "клас"), ("ελλλ", "ελλ"), ("漢漢漢漢", "漢漢漢"), ("𝕬𝕬𝕬𝕬ing", "𝕬𝕬𝕬")]
        {
            assert_eq!(Language::ALL.map(|language| stem(language, word)).first(), Some(&Some(expected.to_owned())));
        }
    }

    #[test]
    fn words_that_say_nothing_have_no_stem() {
        for word in ["the", "what", "donde", "que", "a", "y"] {
            assert_eq!(stem(Language::Es, word), None, "{word}");
        }
        assert_eq!(words("¿Qué DICE la Niña?"), ["que", "dice", "la", "nina"]);
    }
}
