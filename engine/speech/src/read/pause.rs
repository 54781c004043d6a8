//! Resting and waiting, with their numbers.

use super::deed::{Found, Reader};
use super::normal::{number, telling};
use gesta_rules::{Command, Rejection, Template};

impl Reader<'_> {
    pub(crate) fn pass_time(&mut self, verb: &str, rest: &[String]) -> Found {
        let rests = verb == "rest";
        // In a talk it is mostly said: "wait, I have not given it yet".
        if self.view.talk.is_some() && super::normal::words_of(self.text).len() > 3 {
            return Found::Which("ask-mean", self.spans(rests).into_iter().take(1).collect());
        }
        if !self.has(|template| match template {
            Template::Rest { .. } => rests,
            Template::Wait => !rests,
            _ => false,
        }) {
            let why = if self.view.fight.is_some() { Rejection::InFight } else { Rejection::NotNow };
            return Found::No(self.words.rejection(self.view, &why));
        }
        let joint = ["together", "juntos", "juntas", "everyone", "todos"];
        if rests && rest.iter().any(|word| joint.contains(&word.as_str())) {
            return self.rest_together(rest);
        }
        // "Descargo los barriles" is no slip of "descanso".
        let words = super::normal::words_of(self.text);
        if !self.verbs.is_written(&words) && !self.scene.find(&telling(rest)).is_empty() {
            return Found::NotThis;
        }
        let count = counted(rest);
        let half = rest.iter().any(|word| ["half", "media", "medias"].contains(&word.as_str()));
        let hours = rest.iter().any(|word| word.starts_with("hour") || word.starts_with("hora"));
        if let Some(found) = self.until(rests) {
            return found;
        }
        match (rests, count, hours, half) {
            (true, Some(hours @ 1..=12), ..) => Found::Do(vec![Command::Rest { hours: hours as u8 }]),
            (true, None, ..) if telling(rest).is_empty() => Found::Which("ask-how_long", self.spans(true)),
            (true, Some(_), ..) => {
                Found::No(self.words.rejection(self.view, &Rejection::OutOfRange { min: 1, max: 12 }))
            }
            (false, _, true, true) => Found::Do(vec![Command::Wait { minutes: 30 }]),
            // "Wait until she goes away": how long that is, nobody knows.
            (false, ..) if words.iter().any(|word| UNTIL.contains(&word.as_str())) => {
                Found::Which("ask-how_long", self.spans(false))
            }
            (false, ..) if !of_time(rest) => Found::Which("ask-mean", self.spans(false)),
            (false, Some(hours @ 1..=4), true, _) => Found::Do(vec![Command::Wait { minutes: hours as u8 * 60 }]),
            (false, Some(minutes @ 1..=240), false, _) => Found::Do(vec![Command::Wait { minutes: minutes as u8 }]),
            (false, None, false, _)
                if telling(rest)
                    .iter()
                    .all(|word| ["moment", "momento", "rato", "bit", "while", "poco"].contains(&word.as_str())) =>
            {
                Found::Do(vec![Command::Wait { minutes: 10 }])
            }
            (false, Some(_), ..) => {
                Found::No(self.words.rejection(self.view, &Rejection::OutOfRange { min: 1, max: 240 }))
            }
            _ => Found::Which("ask-how_long", self.spans(rests)),
        }
    }

    /// Resting or waiting until an hour that is named: "until midnight". What is too long to wait can be rested, and the other way.
    fn until(&self, rests: bool) -> Option<Found> {
        // "Sleep till" is one verb, so what stands behind it alone says no more until when.
        let words = super::normal::words_of(self.text);
        // "Espero a medianoche" has only a small word before the hour.
        let small = |at: &usize| words[*at] == "a" && words.get(at + 1).is_some_and(|word| is_hour(word));
        let until = words.iter().position(|word| UNTIL.contains(&word.as_str()));
        let at = until.or_else(|| (0..words.len()).find(small))?;
        let hour = hour_named(&words[at + 1..])?;
        let minutes = minutes_until(self.view.second_of_day, hour);
        let rest = Command::Rest { hours: u8::try_from(minutes.div_ceil(60)).unwrap_or(u8::MAX) };
        let wait = u8::try_from(minutes).ok().map(|minutes| Command::Wait { minutes });
        Some(match (rests, wait, minutes) {
            (true, _, 1..=REST_MINUTES_MAX) => Found::Do(vec![rest]),
            (false, Some(wait @ Command::Wait { minutes: 1..=WAIT_MINUTES_MAX }), _) => Found::Do(vec![wait]),
            (false, _, 1..=REST_MINUTES_MAX) if !self.spans(true).is_empty() => Found::Which("ask-mean", vec![rest]),
            _ => Found::Which("ask-how_long", self.spans(rests)),
        })
    }

    pub(crate) fn spans(&self, rests: bool) -> Vec<Command> {
        if rests {
            return self.rests().map(|hours| Command::Rest { hours }).collect();
        }
        [10, 60, 240].map(|minutes| Command::Wait { minutes }).to_vec()
    }

    /// Rests that can be had here, in hours.
    pub(crate) fn rests(&self) -> impl Iterator<Item = u8> + use<> {
        let most = self.view.legal.iter().find_map(|template| match template {
            Template::Rest { hours, .. } => Some(*hours),
            _ => None,
        });
        [1, 4, 8].into_iter().filter(move |hours| most.is_none_or(|most| *hours <= most))
    }
}

/// The hour of the day, 0 to 23, that words name: "midnight", "two o'clock", "las diez".
fn hour_named(words: &[String]) -> Option<u32> {
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let hour = words.iter().find_map(|word| number(word)).filter(|hour| *hour < 24);
    if let Some(hour) = hour.filter(|_| has(&["oclock", "clock", "las", "la", "pm", "am"])) {
        let late = has(&["pm", "tarde", "noche", "evening", "afternoon"]);
        return Some(u32::from(if late && hour < 12 { hour + 12 } else { hour }));
    }
    let named = words.iter().find_map(|word| HOURS.iter().find(|(names, _)| names.contains(&word.as_str())));
    named.map(|(_, hour)| *hour)
}

fn is_hour(word: &str) -> bool {
    HOURS.iter().any(|(names, _)| names.contains(&word))
}

/// Minutes from a second of the day until an hour of the day comes, 1 to 1,440.
fn minutes_until(second: u32, hour: u32) -> u32 {
    let now = second / 60 % DAY_MINUTES;
    let left = (hour * 60 + DAY_MINUTES - now) % DAY_MINUTES;
    if left == 0 { DAY_MINUTES } else { left }
}

/// Words before the hour or the event that is waited for.
const UNTIL: [&str; 4] = ["until", "till", "til", "hasta"];
/// Minutes of a day.
const DAY_MINUTES: u32 = 1_440;
/// Most minutes of one wait.
const WAIT_MINUTES_MAX: u8 = 240;
/// Most minutes of one rest.
const REST_MINUTES_MAX: u32 = 720;
/// What hours of the day are called.
const HOURS: [(&[&str], u32); 6] = [
    (&["midnight", "medianoche"], 0),
    (&["dawn", "daybreak", "sunrise", "alba", "amanecer", "amanezca"], 6),
    (&["morning", "manana"], 8),
    (&["noon", "midday", "mediodia"], 12),
    (&["dusk", "sunset", "sundown", "evening", "anochecer", "atardecer", "anochezca"], 20),
    (&["night", "nightfall", "dark", "darkness", "noche", "oscuro", "oscurezca"], 21),
];

/// The hours of a rest that are said anywhere: "a full eight hours' sleep".
pub(crate) fn hours_said(words: &[String]) -> Option<u8> {
    let hour = |word: &String| word.starts_with("hour") || word.starts_with("hora");
    let at = words.iter().position(hour)?;
    let before = words[..at].iter().rev().take(2);
    let said = before.filter_map(|word| number(word)).next()?;
    u8::try_from(said).ok().filter(|hours| (1..=12).contains(hours))
}

/// A number of hours or minutes. An article is one only before a word for time.
fn counted(rest: &[String]) -> Option<u16> {
    let article = |word: &str| ["a", "an", "un", "una", "uno", "one"].contains(&word);
    rest.iter().enumerate().find_map(|(at, word)| {
        let timed = rest.get(at + 1).is_some_and(|next| is_time(next));
        number(word).filter(|_| !article(word) || timed)
    })
}

/// Whether words speak of a span of time only.
pub(crate) fn of_time(rest: &[String]) -> bool {
    telling(rest).iter().all(|word| number(word).is_some() || is_time(word) || AROUND.contains(&word.as_str()))
}

fn is_time(word: &str) -> bool {
    ["hour", "minut", "hora", "moment", "second", "segund", "rat"].iter().any(|begin| word.starts_with(begin))
        || ["bit", "while", "poco", "poquito", "media", "half", "day", "dia"].contains(&word)
}

/// Words that stand about a span of time.
const AROUND: [&str; 22] = [
    "here",
    "aqui",
    "about",
    "and",
    "y",
    "more",
    "mas",
    "little",
    "short",
    "long",
    "quarter",
    "cuarto",
    "quietly",
    "patiently",
    "another",
    "otro",
    "otra",
    "unos",
    "unas",
    "ahi",
    "i",
    "there",
];

#[cfg(test)]
mod tests {
    use super::{hour_named, minutes_until};
    use crate::read::words_of;

    #[test]
    fn an_hour_that_is_named_comes_after_so_many_minutes() {
        // At five past eight in the evening.
        for (text, expected) in [
            ("midnight", Some(235)),
            ("two o'clock", Some(355)),
            ("las dos", Some(355)),
            ("las diez de la noche", Some(115)),
            ("10 pm", Some(115)),
            ("el amanecer", Some(595)),
            ("the tide turns", None),
            ("two", None),
        ] {
            let found = hour_named(&words_of(text)).map(|hour| minutes_until(72_300, hour));
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(minutes_until(72_000, 20), 1_440, "the hour that has just come comes again tomorrow");
    }
}
