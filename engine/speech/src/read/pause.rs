//! Resting and waiting, with their numbers.

use super::deed::{Found, Reader};
use super::normal::{number, telling};
use gesta_rules::{Command, Rejection, Template};

impl Reader<'_> {
    pub(crate) fn pass_time(&mut self, verb: &str, rest: &[String]) -> Found {
        let rests = verb == "rest";
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
        let count = rest.iter().find_map(|word| number(word));
        let half = rest.iter().any(|word| ["half", "media"].contains(&word.as_str()));
        let hours = rest.iter().any(|word| word.starts_with("hour") || word.starts_with("hora"));
        match (rests, count, hours, half) {
            (true, Some(hours @ 1..=12), ..) => Found::Do(vec![Command::Rest { hours: hours as u8 }]),
            (true, None, ..) if telling(rest).is_empty() => Found::Which("ask-how_long", self.spans(true)),
            (true, Some(_), ..) => {
                Found::No(self.words.rejection(self.view, &Rejection::OutOfRange { min: 1, max: 12 }))
            }
            (false, _, true, true) => Found::Do(vec![Command::Wait { minutes: 30 }]),
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
