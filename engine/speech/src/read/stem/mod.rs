//! Words to their stems, so that every form of a verb and a noun is read as the one that a lexicon has. The stems are
//! nobody's grammar: they only have to be the same for words that belong together.

mod english;
mod spanish;

use gesta_content::Language;

/// The stem of a folded word; of Spanish words what is heard, because `b` and `v`, `s` and `z` are often mistaken.
pub(crate) fn stem(language: Language, word: &str) -> String {
    match language {
        Language::En => english::stem(word),
        Language::Es => spanish::stem(word),
    }
}

/// All stems that a word of a player may have: also those without pronouns that hang on a Spanish verb.
pub(crate) fn stems(language: Language, word: &str) -> Vec<String> {
    let mut all = vec![stem(language, word)];
    if language == Language::Es {
        all.extend(spanish::without_pronouns(word).map(spanish::stem));
        all.extend(spanish::of_future(word));
        all.extend(spanish::longer(word));
        all.extend(spanish::of_small(word));
    }
    all.dedup();
    all
}

/// Whether a word is in a list of words, which is sorted.
fn among(word: &str, list: &[&str]) -> bool {
    list.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_an_english_word_have_one_stem() {
        for forms in [
            &["take", "takes", "took", "taken", "taking"][..],
            &["carry", "carries", "carried", "carrying"],
            &["hide", "hides", "hid", "hidden", "hiding"],
            &["grab", "grabbed", "grabbing"],
            &["attack", "attacked", "attackin"],
            &["dog", "dogs"],
            &["pull", "pulled", "pulling"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(Language::En, form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?} {stems:?}");
        }
    }

    #[test]
    fn forms_of_a_spanish_word_have_one_stem() {
        for forms in [
            &["forzar", "fuerzo", "force", "forzando", "forzaria", "forsamos", "fuercen"][..],
            &["coger", "cojo", "coge", "cogi", "cogiendo", "cojamos", "coges"],
            &["subir", "suvo", "subamos", "subi", "subiendo", "sube"],
            &["seguir", "sigo", "sigue", "siguiendo", "sigamos"],
            &["poner", "pongo", "pon", "puse", "pusieron", "pongamos", "poniendo"],
            &["huir", "huyo", "huyamos", "huye", "huyendo"],
            &["buscar", "busco", "busque", "busquemos"],
            &["perro", "perros", "perrito", "perra"],
            &["hacer", "hago", "hice", "haciendo", "haz", "hace"],
            &["volver", "vuelvo", "volvamos", "volvi"],
        ] {
            let stems: Vec<String> = forms.iter().map(|form| stem(Language::Es, form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?} {stems:?}");
        }
    }

    #[test]
    fn pronouns_that_hang_on_a_verb_are_no_part_of_its_stem() {
        for (form, verb) in [
            ("suéltame", "soltar"),
            ("quemala", "quemar"),
            ("ponele", "poner"),
            ("acercarme", "acercar"),
            ("diciéndoselo", "decir"),
            ("vendémela", "vender"),
        ] {
            let folded: String = super::super::normal::words_of(form).concat();
            assert!(
                stems(Language::Es, &folded).contains(&stem(Language::Es, verb)),
                "{form} {:?}",
                stems(Language::Es, &folded)
            );
        }
    }

    #[test]
    fn what_looks_like_an_ending_may_be_part_of_a_verb() {
        for (form, verb) in [
            ("limpio", "limpiar"),
            ("aprendo", "aprender"),
            ("atiendo", "atender"),
            ("deposita", "depositar"),
            ("cuido", "cuidar"),
            ("destrabo", "destrabar"),
            ("empiece", "empezar"),
            ("rechaza", "rechazar"),
        ] {
            let all = stems(Language::Es, form);
            assert!(all.contains(&stem(Language::Es, verb)), "{form} {all:?}");
        }
        for (form, verb) in [("consigo", "conseguir"), ("despide", "despedir"), ("distraigo", "distraer")] {
            assert_eq!(stem(Language::Es, form), stem(Language::Es, verb));
        }
        assert_ne!(stem(Language::Es, "vendo"), stem(Language::Es, "venda"), "who sells binds no wound");
        assert!(stems(Language::Es, "echémonos".replace('é', "e").as_str()).contains(&stem(Language::Es, "echar")));
    }

    #[test]
    fn any_word_has_a_stem() {
        for word in ["", "a", "ing", "ed", "s", "es", "ando", "ñu", "日本", "qu", "gu", "ies", "arlo"] {
            for language in Language::ALL {
                _ = stems(language, word);
            }
        }
    }
}
