//! What a screen reader, or the speaker, is told of the game: whole passages, each once, those of a turn together.

use gesta_app::{Notice, Page, Passage, PassageKind, Screen, Tone};
use gesta_content::Language;

/// Most passages of one announcement, the newest: nobody listens to more at once.
const PASSAGES_MAX: usize = 60;

/// Something to be said aloud, as whole sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Announcement {
    pub(crate) text: String,
    pub(crate) language: Language,
    /// It must be heard now, whatever else is being said.
    pub(crate) urgent: bool,
    /// The player's own doing has brought it: what is still being said is old.
    pub(crate) turn: bool,
}

/// What was said already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    /// The first passage that was not said.
    next: u64,
    notice: Option<Notice>,
    page: Option<Page>,
}

/// What is new on a screen since `heard`, and what was heard then. While the table decides nothing is said: what a turn
/// brings is one announcement. Of a game that was opened again only its last turn is said.
pub(crate) fn announced(heard: Heard, screen: &Screen) -> (Heard, Vec<Announcement>) {
    if screen.waiting {
        return (heard, Vec::new());
    }
    let say = |text, urgent, turn| Announcement { text, language: screen.language, urgent, turn };
    let story = told(&heard, &screen.story);
    let notice = screen.notice.as_ref().filter(|notice| heard.notice.as_ref() != Some(notice));
    let grave = notice.filter(|notice| notice.tone == Tone::Grave);
    let mut all: Vec<Announcement> = grave.map(|notice| say(sentence(&notice.text), true, false)).into_iter().collect();
    if !story.is_empty() {
        // That each turn is saved is no news after it.
        all.push(say(story, false, true));
    } else if let Some(calm) = notice.filter(|notice| notice.tone == Tone::Calm && heard.page == Some(screen.page)) {
        all.push(say(sentence(&calm.text), false, false));
    }
    let next = screen.story.last().map_or(heard.next, |last| heard.next.max(last.id + 1));
    (Heard { next, notice: screen.notice.clone(), page: Some(screen.page) }, all)
}

/// The new passages as one text; empty: there are none.
fn told(heard: &Heard, story: &[Passage]) -> String {
    let opened = story.first().is_some_and(|first| first.id >= heard.next);
    let from = if opened { last_deed(story) } else { heard.next };
    let new: Vec<&Passage> =
        story.iter().filter(|passage| passage.id >= from && passage.kind != PassageKind::You).collect();
    let said = new.iter().skip(new.len().saturating_sub(PASSAGES_MAX)).map(|passage| words(passage));
    said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Where the last turn of a story that is told again begins; a story without deeds is said from its first word.
fn last_deed(story: &[Passage]) -> u64 {
    let deed = story.iter().rev().find(|passage| passage.kind == PassageKind::You);
    deed.or(story.first()).map_or(0, |passage| passage.id)
}

/// A passage in words: the columns of a roll become the parts of a sentence.
fn words(passage: &Passage) -> String {
    let text = match passage.kind {
        PassageKind::Roll => {
            passage.text.split("  ").map(str::trim).filter(|part| !part.is_empty()).fold(String::new(), |said, part| {
                match () {
                    () if said.is_empty() => part.to_owned(),
                    () => format!("{said}, {}", part.trim_start_matches("= ")),
                }
            })
        }
        _ => passage.text.to_string(),
    };
    sentence(&text)
}

/// A text with an end, so that a voice comes to rest after it.
fn sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let ends = text.is_empty() || text.ends_with(['.', '!', '?', '…', ':', ';', '"', '”', '»', ')']);
    if ends { text } else { format!("{text}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(id: u64, kind: PassageKind, text: &str) -> Passage {
        Passage { id, kind, text: text.into() }
    }

    fn screen(story: Vec<Passage>) -> Screen {
        Screen { page: Page::Story, story, ..Screen::empty(Language::Es) }
    }

    fn old_game(first: u64) -> Vec<Passage> {
        let kinds = [PassageKind::Heading, PassageKind::You, PassageKind::Prose, PassageKind::You, PassageKind::Prose];
        let texts = ["The ford", "Wait", "An hour goes by.", "Wade", "The water is cold."];
        (first..).zip(kinds).zip(texts).map(|((id, kind), text)| passage(id, kind, text)).collect()
    }

    fn texts(all: &[Announcement]) -> Vec<&str> {
        all.iter().map(|one| one.text.as_str()).collect()
    }

    #[test]
    fn a_new_game_is_told_from_its_first_word_and_only_once() {
        let story = vec![passage(0, PassageKind::Heading, "The ford"), passage(1, PassageKind::Prose, "It rains.")];
        let (heard, all) = announced(Heard::default(), &screen(story.clone()));
        assert_eq!(texts(&all), ["The ford. It rains."]);
        assert_eq!((all[0].language, all[0].urgent, all[0].turn), (Language::Es, false, true));
        assert_eq!(announced(heard, &screen(story)).1, []);
    }

    #[test]
    fn of_an_old_game_only_the_last_turn_is_told() {
        let (heard, all) = announced(Heard::default(), &screen(old_game(0)));
        assert_eq!(texts(&all), ["The water is cold."]);
        let (heard, all) = announced(heard, &screen(Vec::new()));
        assert_eq!(all, []);
        let (_, all) = announced(heard, &screen(old_game(5)));
        assert_eq!(texts(&all), ["The water is cold."], "another one that is opened in the same run");
    }

    #[test]
    fn the_passages_of_a_turn_are_one_announcement_when_the_table_has_decided() {
        let (heard, _) = announced(Heard::default(), &screen(old_game(0)));
        let mut story = old_game(0);
        story.push(passage(5, PassageKind::You, "Jump"));
        story.push(passage(6, PassageKind::Roll, "You: d20 11  +3 Strength  = 14 vs 12   success by 2"));
        let waiting = Screen { waiting: true, ..screen(story.clone()) };
        let (heard, all) = announced(heard, &waiting);
        assert_eq!(all, [], "not while it decides");
        story.push(passage(7, PassageKind::Prose, "You land on the far bank."));
        story.push(passage(8, PassageKind::Others, "Ana: “Well jumped!”"));
        let (_, all) = announced(heard, &screen(story));
        let said = "You: d20 11, +3 Strength, 14 vs 12, success by 2. You land on the far bank. Ana: “Well jumped!”";
        assert_eq!(texts(&all), [said]);
    }

    #[test]
    fn grave_notices_are_urgent_and_that_a_turn_is_saved_is_no_news() {
        let notice = |tone, text: &str| Some(Notice { tone, text: text.to_owned() });
        let (heard, _) = announced(Heard::default(), &screen(old_game(0)));
        let mut story = old_game(0);
        story.push(passage(5, PassageKind::Prose, "Night falls."));
        let saved = Screen { notice: notice(Tone::Calm, "Saved"), ..screen(story.clone()) };
        let (heard, all) = announced(heard, &saved);
        assert_eq!(texts(&all), ["Night falls."]);
        let full = Screen { notice: notice(Tone::Grave, "The disk is full"), ..screen(story.clone()) };
        let (heard, all) = announced(heard, &full);
        assert_eq!((texts(&all), all[0].urgent), (vec!["The disk is full."], true));
        let (heard, all) = announced(heard, &full);
        assert_eq!(all, [], "once");
        let calm = Screen { notice: notice(Tone::Calm, "Theme: dark"), ..screen(story) };
        assert_eq!(texts(&announced(heard, &calm).1), ["Theme: dark."]);
    }

    #[test]
    fn a_story_without_end_is_not_said_in_one_breath() {
        let story = (0..500).map(|id| passage(id, PassageKind::Prose, &format!("Word {id}."))).collect();
        let (_, all) = announced(Heard::default(), &screen(story));
        assert!(all[0].text.starts_with("Word 440.") && all[0].text.ends_with("Word 499."), "{}", all[0].text);
    }
}
