//! "Did you mean": the nearest of the words that would have been right.

/// The candidate nearest to `wrong`, if one is near enough that it can be a slip.
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = wrong.to_lowercase();
    let rated = candidates.into_iter().map(|one| (strsim::jaro_winkler(&folded, &one.to_lowercase()), one));
    let best = rated.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))?;
    let slips = strsim::damerau_levenshtein(&folded, &best.1.to_lowercase());
    // A third of the letters may differ; beyond that a guess misleads.
    (slips * 3 <= folded.chars().count().max(3)).then_some(best.1)
}

/// `did you mean X?`, or what there is to choose from.
pub(crate) fn did_you_mean(wrong: &str, candidates: &[&str]) -> Option<String> {
    if let Some(right) = nearest(wrong, candidates.iter().copied()) {
        return Some(format!("did you mean `{right}`?"));
    }
    if candidates.is_empty() || candidates.len() > 24 {
        return None;
    }
    Some(format!("there are: {}", candidates.join(", ")))
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
