//! How something is said: whether it greets, asks, is kind or rude. Whoever is spoken to answers by it.

use super::normal::words_of;
use gesta_content::Content;
use gesta_content::model::Mood;

/// The sorts of words that tell a manner, as lexicons mark them, and whether they count at the beginning only.
const MARKS: [(&str, Mood, bool); 6] = [
    ("mark_greeting", Mood::Greeting, true),
    ("mark_ask", Mood::Asking, true),
    ("mark_kindly", Mood::Kindly, false),
    ("mark_rude", Mood::Rude, false),
    ("mark_vile", Mood::Rude, false),
    ("mark_who", Mood::AskingWho, false),
];

/// The manners of what is said, in whichever language it is said.
pub(crate) fn manners(content: &Content, said: &str) -> Vec<Mood> {
    let words = words_of(said);
    let mut moods = Vec::new();
    if said.contains('?') {
        moods.push(Mood::Asking);
    }
    for entry in &content.lexicon {
        let verb = entry.verb.as_ref().map_or("", |verb| verb.as_str());
        let Some((_, mood, first)) = MARKS.iter().find(|(mark, ..)| *mark == verb) else { continue };
        let has = |phrase: &Vec<String>| match *first {
            true => words.starts_with(phrase),
            false => words.windows(phrase.len()).any(|window| window == phrase),
        };
        let phrases = entry.words.iter().map(|phrase| words_of(phrase)).filter(|phrase| !phrase.is_empty());
        if !moods.contains(mood) && phrases.into_iter().any(|phrase| has(&phrase)) {
            moods.push(*mood);
        }
    }
    moods
}
