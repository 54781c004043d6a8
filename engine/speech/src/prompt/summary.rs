//! What a model is asked when a part of the story has ended: to say in a few sentences what it came to.

use super::{Message, Role, data, rules};
use gesta_content::Language;

/// Most characters of what was told in a part that are passed on: the newest of it.
pub const PART_TOLD_CHARS_MAX: usize = 8_000;

/// A part of the story that is to be summed up.
#[derive(Clone, Copy, Debug)]
pub struct PartAsked<'a> {
    /// Its heading.
    pub heading: &'a str,
    /// What it came to, as the built-in narrator says it: true.
    pub points: &'a str,
    /// What was done and told in it, turn by turn, oldest first.
    pub turns: &'a [(String, String)],
}

/// The prompt.
pub fn summary(language: Language, part: &PartAsked<'_>) -> Vec<Message> {
    let names = rules::names(language);
    let mut turns: Vec<String> = Vec::new();
    let mut left = PART_TOLD_CHARS_MAX;
    for (did, told) in part.turns.iter().rev() {
        let line = format!("- {}: {}", data(did).trim_end_matches('.'), data(told));
        let chars = line.chars().count();
        if chars > left {
            break;
        }
        left -= chars;
        turns.push(line);
    }
    turns.reverse();
    let asked = format!(
        "{}: {}\n{}: {}\n{}:\n{}\n{}",
        names.part,
        data(part.heading),
        names.counts,
        data(part.points),
        names.before,
        super::quoted(&format!("\n{}\n", turns.join("\n"))),
        names.sum_up
    );
    let system = Message { role: Role::System, text: rules::chronicler(language).to_owned() };
    vec![system, Message { role: Role::User, text: asked }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_points_are_always_there_and_of_what_was_told_the_newest() {
        for language in Language::ALL {
            let turns: Vec<(String, String)> =
                (0..400).map(|n| (format!("Deed {n}."), "The rope holds. ".repeat(4))).collect();
            let part = PartAsked { heading: "Day 1", points: "The gate stands open.⟦\n⟧ Now.", turns: &turns };
            let prompt = summary(language, &part);
            let asked = &prompt[1].text;
            assert!(asked.contains("The gate stands open. Now."), "{asked}");
            assert!(asked.contains("Deed 399:") && !asked.contains("Deed 0:"), "{asked}");
            assert!(asked.chars().count() < PART_TOLD_CHARS_MAX + 1_000);
        }
    }
}
