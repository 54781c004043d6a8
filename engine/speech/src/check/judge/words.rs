//! Lists of words of a language that judging needs, read once from `words_es.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

type Lists = BTreeMap<&'static str, BTreeSet<&'static str>>;

static SPANISH: LazyLock<Lists> = LazyLock::new(|| read(include_str!("words_es.txt")));

fn read(text: &'static str) -> Lists {
    let mut lists = Lists::new();
    let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    lines.for_each(|(name, words)| lists.entry(name).or_default().extend(words.split_whitespace()));
    lists
}

/// Whether a Spanish list has a word.
pub(super) fn es(list: &str, word: &str) -> bool {
    SPANISH.get(list).is_some_and(|words| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{SPANISH, es};

    #[test]
    fn lists_are_read_by_their_names() {
        assert!(es("persons", "sacerdote") && es("holds", "aguanta") && !es("holds", "sacerdote"));
        assert!(SPANISH.values().flatten().all(|word| word.chars().all(|c| c.is_ascii_lowercase())));
    }
}
