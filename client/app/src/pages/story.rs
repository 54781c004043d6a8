//! The story page: where the hero is, how it stands, what can be done. The passages themselves are kept by the screen.

use super::{Parts, row_number};
use crate::app::App;
use crate::screen::{Chance, Choice, Fact};
use gesta_content::TextArg;
use gesta_content::model::Band;
use gesta_rules::{Actor, Command, Odds, Offer, View};
use gesta_speech::{ChanceText, Words};

impl App {
    pub(super) fn story_parts(&self) -> Parts {
        let Some((game, view)) = self.game.as_ref().and_then(|game| Some((game, game.view.as_ref()?))) else {
            return Parts { heading: self.locale.plain("page-story-opening"), ..Parts::default() };
        };
        let words = Words::new(&self.content, self.language());
        let (choices, placeholder) = match &game.asked {
            Some(asked) => {
                let rows = asked.candidates.iter().map(|one| (one.label.clone(), one.risk()));
                let prompt = match (asked.confirms, asked.guess) {
                    (true, true) => "story-prompt-guess",
                    (true, false) => "story-prompt-confirm",
                    (false, _) => "story-prompt-ask",
                };
                (self.choices(view, rows), prompt)
            }
            None => {
                let offers = self.offers();
                let rows = offers.iter().map(|offer| (self.label(&offer.command), risk(offer)));
                (self.choices(view, rows), "story-prompt")
            }
        };
        Parts {
            heading: view.place.as_ref().map(|place| words.place(&place.id)).unwrap_or_default(),
            subheading: words.clock(view),
            status: self.facts(view),
            choices,
            placeholder: Some(self.locale.plain(placeholder)),
            ..Parts::default()
        }
    }

    fn choices<'a>(
        &self,
        view: &View,
        rows: impl Iterator<Item = (String, Option<(&'a Command, &'a Odds)>)>,
    ) -> Vec<Choice> {
        let words = Words::new(&self.content, self.language());
        let choices = rows.enumerate().filter_map(|(at, (label, risk))| {
            let chance = risk.map(|(command, odds)| {
                let ChanceText { percent, skill, formula } = words.chance(view, command, odds);
                Chance { percent, skill, formula }
            });
            Some(Choice {
                number: row_number(at)?,
                label,
                chance,
                detail: risk.map_or_else(String::new, |(_, odds)| self.cost(odds)),
                marked: false,
                markable: false,
            })
        });
        choices.collect()
    }

    /// What a near miss means, where it means something of its own.
    fn cost(&self, odds: &Odds) -> String {
        let share = Band::ALL.iter().zip(&odds.bands).find(|(band, _)| **band == Band::Cost).map(|(_, share)| *share);
        let Some(share) = share.filter(|share| share.high > 0) else { return String::new() };
        let percent = |part: u64| part.saturating_mul(100) / odds.total.max(1);
        let percent = match (percent(share.low), percent(share.high)) {
            (low, high) if low == high => format!("{low} %"),
            (low, high) => format!("{low}-{high} %"),
        };
        self.locale.say("story-cost", &[("percent", TextArg::Str(&percent))])
    }

    fn facts(&self, view: &View) -> Vec<Fact> {
        let words = Words::new(&self.content, self.language());
        let fact = |label: &str, value: String| Fact { label: self.locale.plain(label), value };
        let of = |now: u16, most: u16| {
            let args = [("now", TextArg::Int(i64::from(now))), ("most", TextArg::Int(i64::from(most)))];
            self.locale.say("fact-of", &args)
        };
        let mut facts = Vec::new();
        if let Some(hero) = &view.hero {
            facts.push(fact("fact-hit-points", of(hero.hit_points, hero.hit_points_max)));
            facts.push(fact("fact-energy", of(hero.energy, hero.energy_max)));
            facts.push(fact("fact-val", hero.val.to_string()));
            facts.push(fact("fact-level", hero.level.to_string()));
            let conditions: Vec<String> = hero.conditions.keys().map(|condition| words.condition(condition)).collect();
            if !conditions.is_empty() {
                facts.push(fact("fact-conditions", conditions.join(", ")));
            }
        }
        if let Some(weather) = view.place.as_ref().and_then(|place| place.weather.as_ref()) {
            facts.push(fact("fact-weather", self.name_of(weather)));
        }
        let season = view.season.as_ref().map(|season| gesta_content::TextKey::named("core", "season", season));
        if let Some(season) = season.and_then(|key| words.text(&key, None)) {
            facts.push(fact("fact-season", season));
        }
        if let Some(talk) = &view.talk {
            facts.push(fact("fact-talk", words.being(view, &talk.with)));
        }
        if let Some(fight) = &view.fight {
            let yours = fight.turn == Actor::Hero(view.seat);
            facts.push(fact("fact-round", fight.round.to_string()));
            facts.push(fact("fact-turn", self.locale.plain(if yours { "fact-turn-yours" } else { "fact-turn-other" })));
        }
        facts
    }
}

fn risk(offer: &Offer) -> Option<(&Command, &Odds)> {
    Some((&offer.command, offer.odds.as_ref()?))
}
