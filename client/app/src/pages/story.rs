//! The story page: where the hero is, how it stands, what can be done. The passages themselves are kept by the screen.

use super::{Parts, row_number};
use crate::app::App;
use crate::screen::{Chance, Choice, Fact};
use gesta_content::TextArg;
use gesta_content::model::Band;
use gesta_rules::{Actor, Command, Odds, Offer, Stance, View};
use gesta_speech::{ChanceText, Words};

impl App {
    pub(super) fn story_parts(&self) -> Parts {
        let Some((game, view)) = self.game.as_ref().and_then(|game| Some((game, game.view.as_ref()?))) else {
            return Parts { heading: self.locale.plain("page-story-opening"), ..Parts::default() };
        };
        let words = Words::new(&self.content, self.language());
        let (choices, placeholder) = match &game.asked {
            Some(asked) => {
                let rows = asked.candidates.iter().map(|one| (one.label.clone(), None, one.risk()));
                let prompt = match (asked.confirms, asked.guess) {
                    (true, true) => "story-prompt-guess",
                    (true, false) => "story-prompt-confirm",
                    (false, _) => "story-prompt-ask",
                };
                (self.choices(view, rows), prompt)
            }
            None => {
                let offers = self.offers();
                let rows = offers.iter().map(|offer| (self.label(&offer.command), Some(&offer.command), risk(offer)));
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
        rows: impl Iterator<Item = (String, Option<&'a Command>, Option<(&'a Command, &'a Odds)>)>,
    ) -> Vec<Choice> {
        let words = Words::new(&self.content, self.language());
        let choices = rows.enumerate().filter_map(|(at, (label, plain, risk))| {
            let chance = risk.map(|(command, odds)| {
                let ChanceText { percent, skill, formula } = words.chance(view, command, odds);
                Chance { percent, skill, formula }
            });
            Some(Choice {
                number: row_number(at)?,
                label: match plain.filter(|_| risk.is_none()) {
                    Some(command) => self.with_energy(view, command, label),
                    None => label,
                },
                chance,
                detail: risk.map_or_else(String::new, |(command, odds)| self.stakes(view, command, odds)),
                marked: false,
                markable: false,
                picture: None,
            })
        });
        choices.collect()
    }

    /// What needs no roll has its energy behind its name: a line of its own would push others out of sight.
    fn with_energy(&self, view: &View, command: &Command, label: String) -> String {
        let energy = self.energy_of(view, command);
        if energy == 0 {
            return label;
        }
        let args = [("what", TextArg::Str(&label)), ("n", TextArg::Int(energy.into()))];
        self.locale.say("story-label-energy", &args)
    }

    /// What a risky choice does and costs besides its odds.
    fn stakes(&self, view: &View, command: &Command, odds: &Odds) -> String {
        let parts = [self.attack_with(view, command), self.energy_line(view, command), Some(self.cost(odds))];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
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
            let conditions = hero.conditions.keys().map(|condition| words.condition(condition));
            let conditions: Vec<String> = conditions.chain(stances(&words, view)).collect();
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
            let turn = self.locale.plain(if yours { "fact-turn-yours" } else { "fact-turn-other" });
            facts.push(Fact { label: String::new(), value: turn });
        }
        facts
    }
}

/// What a fight makes of the reader's hero: held fast, out of sight, on guard.
fn stances(words: &Words<'_>, view: &View) -> Vec<String> {
    let own = Actor::Hero(view.seat);
    let fighters = view.fight.iter().flat_map(|fight| &fight.fighters);
    let Some(me) = fighters.clone().find(|one| one.actor == own) else { return Vec::new() };
    // That an opening was used says nothing of what can be done now.
    let lasting = me.stances.iter().filter(|stance| **stance != Stance::Reacted);
    lasting.map(|stance| words.stance(*stance)).chain(me.guarding.then(|| words.on_guard())).collect()
}

fn risk(offer: &Offer) -> Option<(&Command, &Odds)> {
    Some((&offer.command, offer.odds.as_ref()?))
}
