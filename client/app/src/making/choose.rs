//! The rows of each step of making a hero, and what picking one does.

use super::{Making, Step, spells_wanted};
use crate::acting::count_arg;
use crate::app::App;
use crate::pages::row_number;
use crate::screen::Choice;
use gesta_content::id::{AttributeId, Id, Kind};
use gesta_content::{Content, TextArg, TextKey};
use gesta_rules::{AttributeOption, Gender, HeroPlan, Mode, PlanOptions, plan_options, quick_plan};
use gesta_speech::Words;

/// Why a step cannot be left yet.
pub(super) struct Missing {
    pub(super) key: &'static str,
    chosen: usize,
    wanted: usize,
}

impl Missing {
    pub(super) fn args(&self) -> [(&'static str, TextArg<'static>); 2] {
        [("chosen", count_arg(self.chosen)), ("wanted", count_arg(self.wanted))]
    }
}

/// What is missing for the present step.
pub(super) fn missing(content: &Content, making: &Making) -> Option<Missing> {
    let options = plan_options(content, &making.plan);
    let (key, chosen, wanted) = match making.step {
        Step::Skills => ("making-count-skills", making.plan.skills.len(), usize::from(options.skill_count)),
        Step::Talents => ("making-count-talents", making.plan.talents.len(), usize::from(options.talent_count)),
        Step::Spells => ("making-count-spells", making.plan.spells.len(), spells_wanted(&options)),
        Step::Attributes if making.buys && options.points_left < 0 => {
            let points = usize::from(options.points);
            let spent = points + usize::from(options.points_left.unsigned_abs());
            return Some(Missing { key: "making-count-points", chosen: spent, wanted: points });
        }
        _ => return None,
    };
    (chosen != wanted).then_some(Missing { key, chosen, wanted })
}

/// Chooses one more, or lets it go. Where there are as many as there may be, the one chosen first gives way.
fn toggle<T: Clone + PartialEq>(chosen: &mut Vec<T>, one: &T, most: usize) {
    if let Some(at) = chosen.iter().position(|had| had == one) {
        chosen.remove(at);
        return;
    }
    if chosen.len() >= most && !chosen.is_empty() {
        chosen.remove(0);
    }
    if chosen.len() < most {
        chosen.push(one.clone());
    }
}

/// Whether nothing more is spent than there is, and every score can be bought.
fn is_affordable(content: &Content, plan: &HeroPlan) -> bool {
    let options = plan_options(content, plan);
    options.points_left >= 0 && options.attributes.iter().all(|option| option.cost.is_some())
}

/// The next score that can be bought, and after the last the first.
fn next_score(content: &Content, score: u8) -> u8 {
    let mut scores: Vec<u8> = content.mechanics.rules.heroes.costs.iter().map(|(score, _)| *score).collect();
    scores.sort_unstable();
    let next = scores.iter().find(|one| **one > score).or(scores.first());
    next.copied().unwrap_or(score)
}

impl App {
    /// What a plan can choose from, each list by name.
    pub(crate) fn options_in_order(&self, plan: &HeroPlan) -> PlanOptions {
        let mut options = plan_options(&self.content, plan);
        self.by_name(&mut options.callings, |id| id);
        self.by_name(&mut options.origins, |id| id);
        self.by_name(&mut options.attributes, |option| &option.id);
        self.by_name(&mut options.skills, |id| id);
        self.by_name(&mut options.talents, |id| id);
        self.by_name(&mut options.cantrips, |id| id);
        self.by_name(&mut options.spells, |id| id);
        options
    }

    /// The rows of the present step.
    pub(crate) fn making_rows(&self) -> Vec<Choice> {
        let Some(making) = &self.making else { return Vec::new() };
        let plan = &making.plan;
        let options = self.options_in_order(plan);
        match making.step {
            Step::Mode => self.mode_rows(making.mode),
            Step::Calling => self.thing_rows(options.callings.iter(), |id| *id == plan.calling),
            Step::Origin => self.thing_rows(options.origins.iter(), |id| *id == plan.origin),
            Step::Attributes => self.score_rows(making),
            Step::Skills => self.thing_rows(options.skills.iter(), |id| plan.skills.contains(id)),
            Step::Talents => self.thing_rows(options.talents.iter(), |id| plan.talents.contains(id)),
            Step::Spells => {
                self.thing_rows(options.cantrips.iter().chain(&options.spells), |id| plan.spells.contains(id))
            }
            Step::Name => Vec::new(),
            Step::Gender => {
                let genders = [
                    (Gender::Feminine, "making-gender-feminine"),
                    (Gender::Masculine, "making-gender-masculine"),
                    (Gender::Neutral, "making-gender-neutral"),
                ];
                self.plain_rows(genders.map(|(gender, key)| (key, gender == plan.gender)).as_slice())
            }
        }
    }

    fn mode_rows(&self, mode: Mode) -> Vec<Choice> {
        let modes = [(Mode::Story, "mode-story", "mode-story-look"), (Mode::Iron, "mode-iron", "mode-iron-look")];
        let rows = modes.into_iter().enumerate().filter_map(|(at, (one, key, look))| {
            let row = Choice::row(row_number(at)?, self.locale.plain(key), self.locale.plain(look));
            Some(Choice { marked: one == mode, ..row })
        });
        rows.collect()
    }

    fn plain_rows(&self, rows: &[(&str, bool)]) -> Vec<Choice> {
        let rows = rows.iter().enumerate().filter_map(|(at, (key, marked))| {
            let row = Choice::row(row_number(at)?, self.locale.plain(key), String::new());
            Some(Choice { marked: *marked, ..row })
        });
        rows.collect()
    }

    /// Things of packs, by name, with what they are in a sentence.
    fn thing_rows<'a, K: Kind + 'a>(
        &self,
        ids: impl Iterator<Item = &'a Id<K>>,
        marked: impl Fn(&Id<K>) -> bool,
    ) -> Vec<Choice> {
        let words = Words::new(&self.content, self.language());
        let rows = ids.enumerate().filter_map(|(at, id)| {
            let look = words.text(&TextKey::of(id), Some("look")).unwrap_or_default();
            let row = Choice::row(row_number(at)?, self.name_of(id), look);
            Some(Choice { marked: marked(id), ..row })
        });
        rows.collect()
    }

    fn score_rows(&self, making: &Making) -> Vec<Choice> {
        let mut rows: Vec<Choice> = Vec::new();
        for (at, option) in self.options_in_order(&making.plan).attributes.into_iter().enumerate() {
            let Some(number) = row_number(at) else { continue };
            let name = self.name_of(&option.id);
            let modifier = signed(i64::from(option.modifier));
            let args = [
                ("name", TextArg::Str(&name)),
                ("score", TextArg::Int(i64::from(option.total))),
                ("modifier", TextArg::Str(&modifier)),
            ];
            let label = self.locale.say("making-score", &args);
            let detail = match i64::from(option.bonus) {
                0 => String::new(),
                more => self.locale.say("making-score-origin", &[("more", TextArg::Int(more))]),
            };
            rows.push(Choice {
                marked: making.held.as_ref() == Some(&option.id),
                ..Choice::row(number, label, detail)
            });
        }
        let switch = if making.buys { "making-array" } else { "making-buy" };
        let number = row_number(rows.len()).unwrap_or(u8::MAX);
        rows.push(Choice::row(number, self.locale.plain(switch), String::new()));
        rows
    }

    /// A row of the present step was picked.
    pub(crate) fn pick_step(&mut self, number: usize) {
        let rows = self.making_rows().len();
        let Some(at) = number.checked_sub(1).filter(|at| *at < rows) else { return self.no_row(number, rows) };
        let content = std::sync::Arc::clone(&self.content);
        let Some(of) = self.making.as_ref().map(|making| self.options_in_order(&making.plan)) else { return };
        let Some(making) = &mut self.making else { return };
        match making.step {
            Step::Mode => making.mode = if at == 0 { Mode::Story } else { Mode::Iron },
            Step::Calling => making.propose(&content, &of.callings[at]),
            Step::Origin => {
                making.plan.origin = of.origins[at].clone();
                let calling = making.plan.calling.clone();
                making.propose(&content, &calling);
            }
            Step::Attributes => pick_score(&content, making, of.attributes.get(at)),
            Step::Skills => toggle(&mut making.plan.skills, &of.skills[at], usize::from(of.skill_count)),
            Step::Talents => toggle(&mut making.plan.talents, &of.talents[at], usize::from(of.talent_count)),
            Step::Spells => {
                let low = at < of.cantrips.len();
                let spell = if low { &of.cantrips[at] } else { &of.spells[at - of.cantrips.len()] };
                let (mut same, other): (Vec<_>, Vec<_>) =
                    making.plan.spells.iter().cloned().partition(|one| of.cantrips.contains(one) == low);
                toggle(&mut same, spell, usize::from(if low { of.cantrip_count } else { of.spell_count }));
                making.plan.spells = same.into_iter().chain(other).collect();
            }
            Step::Gender => {
                making.plan.gender = [Gender::Feminine, Gender::Masculine, Gender::Neutral][at];
            }
            Step::Name => return,
        }
        // One of a few is a decision; several of many are put together first.
        if matches!(making.step, Step::Mode | Step::Calling | Step::Origin | Step::Gender) {
            self.accept_step();
        }
    }
}

/// With the array two scores change places; with points one rises. The row behind them switches between the two.
fn pick_score(content: &Content, making: &mut Making, picked: Option<&AttributeOption>) {
    let Some(picked) = picked else {
        making.buys = !making.buys;
        making.held = None;
        if !making.buys {
            making.plan.attributes = quick_plan(content, &making.plan.calling, &making.plan.origin).attributes;
        }
        return;
    };
    if making.buys {
        let mut plan = making.plan.clone();
        let rise = |plan: &mut HeroPlan, from: u8| {
            let score = plan.attributes.iter_mut().find(|(one, _)| *one == picked.id);
            if let Some((_, score)) = score {
                *score = next_score(content, from);
            }
        };
        rise(&mut plan, picked.score);
        // What cannot be paid begins anew at the lowest.
        if !is_affordable(content, &plan) {
            rise(&mut plan, u8::MAX);
        }
        making.plan = plan;
        return;
    }
    match making.held.take() {
        None => making.held = Some(picked.id.clone()),
        Some(held) => swap(&mut making.plan.attributes, &held, &picked.id),
    }
}

fn swap(scores: &mut [(AttributeId, u8)], one: &AttributeId, other: &AttributeId) {
    let at = |id: &AttributeId| scores.iter().position(|(had, _)| had == id);
    if let (Some(one), Some(other)) = (at(one), at(other)) {
        let score = scores[one].1;
        scores[one].1 = scores[other].1;
        scores[other].1 = score;
    }
}

/// "+2", "-1", "+0".
pub(crate) fn signed(number: i64) -> String {
    format!("{number:+}")
}
