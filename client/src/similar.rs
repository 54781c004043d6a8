//! The name that was probably meant.

/// The name nearest to `wanted`, if any is near enough to have been meant.
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = wanted.to_lowercase();
    let scored = names.into_iter().map(|name| (strsim::damerau_levenshtein(&wanted, &name.to_lowercase()), name));
    let best = scored.min()?;
    let limit = (wanted.chars().count() / 3).max(1);
    (best.0 <= limit).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_found_and_another_word_is_not() {
        let names = ["ebb", "Mara 1", "Mara 2"];
        assert_eq!(nearest("mara1", names), Some("Mara 1"));
        assert_eq!(nearest("eb", names), Some("ebb"));
        assert_eq!(nearest("something else", names), None);
        assert_eq!(nearest("x", []), None);
    }
}
