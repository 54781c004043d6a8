//! Words for refusals: what happened and what to do.

use crate::app::App;
use crate::locale::Locale;
use gesta_content::TextArg;
use gesta_speech::Words;
use gesta_table::{Refusal, Trouble};

impl App {
    /// Why a request was refused, in words.
    pub(crate) fn refusal_text(&self, why: &Refusal) -> String {
        match why {
            Refusal::Rule(rejection) => match self.view() {
                Some(view) => {
                    let refused = self.game.as_ref().map_or(0, |game| game.referents.refused());
                    Words::new(&self.content, self.language()).after_refusals(refused).rejection(view, rejection)
                }
                None => self.locale.plain("notice-not-allowed"),
            },
            Refusal::NotSaved(why) => trouble(&self.locale, why),
            Refusal::NoTakeBack => self.locale.plain("notice-no-take-back"),
            Refusal::NothingThere => self.locale.plain("notice-nothing-there"),
            Refusal::NotAllowed => self.locale.plain("notice-not-allowed"),
            Refusal::Malformed => self.locale.plain("notice-malformed"),
        }
    }
}

/// Why nothing can be saved, in words.
pub(crate) fn trouble(locale: &Locale, why: &Trouble) -> String {
    match why {
        Trouble::DiskFull => locale.plain("notice-not-saved-full"),
        Trouble::ReadOnly => locale.plain("notice-not-saved-read-only"),
        Trouble::Busy => locale.plain("notice-not-saved-busy"),
        Trouble::Io(error) => locale.say("notice-not-saved-io", &[("error", TextArg::Str(error))]),
    }
}
