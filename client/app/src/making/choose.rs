//! The rows of each step of making a hero, and what picking one does.

use super::scores::pick_score;
use super::{Making, Step, spells_wanted};
use crate::acting::count_arg;
use crate::app::App;
use crate::pages::{joined, row_number};
use crate::screen::Choice;
use gesta_content::id::{Id, Kind};
use gesta_content::{Content, TextArg, TextKey};
use gesta_paint::of_preset;
use gesta_rules::{Gender, HeroPlan, Mode, PlanOptions, plan_options};
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

/// Chooses one more, or lets it go; whether there was room. Where only one can be chosen, it takes the place of the other.
fn toggle<T: Clone + PartialEq>(chosen: &mut Vec<T>, one: &T, most: usize) -> bool {
    if let Some(at) = chosen.iter().position(|had| had == one) {
        chosen.remove(at);
        return true;
    }
    if most == 1 {
        chosen.clear();
    }
    let fits = chosen.len() < most;
    if fits {
        chosen.push(one.clone());
    }
    fits
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
            Step::Calling => {
                let mut rows = self.thing_rows(options.callings.iter(), |id| *id == plan.calling);
                for (row, calling) in rows.iter_mut().zip(&options.callings) {
                    // Whoever is made of it looks like its ready hero.
                    let ready = self.content.mechanics.callings.get(calling).map(|calling| &calling.ready);
                    row.picture = ready.map(|ready| of_preset(&self.content, ready));
                    row.detail = joined(&[&row.detail, &self.calling_gives(calling, &plan.origin)]);
                }
                rows
            }
            Step::Origin => self.thing_rows(options.origins.iter(), |id| *id == plan.origin),
            Step::Attributes => self.score_rows(making),
            Step::Skills => {
                let mut rows = self.thing_rows(options.skills.iter(), |id| plan.skills.contains(id));
                for (row, skill) in rows.iter_mut().zip(&options.skills) {
                    row.detail = joined(&[&self.skill_worth(skill, plan), &row.detail]);
                }
                rows
            }
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
                let mut rows = self.plain_rows(genders.map(|(gender, key)| (key, gender == plan.gender)).as_slice());
                rows.push(Choice::row(4, self.locale.plain("making-begin"), String::new()));
                rows
            }
        }
    }

    fn mode_rows(&self, mode: Mode) -> Vec<Choice> {
        let modes = [(Mode::Story, "mode-story", "mode-story-look"), (Mode::Iron, "mode-iron", "mode-iron-look")];
        let rows = modes.into_iter().enumerate().filter_map(|(at, (one, key, look))| {
            let row = Choice::row(row_number(at)?, self.locale.plain(key), self.locale.plain(look));
            Some(Choice { marked: one == mode, markable: true, ..row })
        });
        rows.collect()
    }

    fn plain_rows(&self, rows: &[(&str, bool)]) -> Vec<Choice> {
        let rows = rows.iter().enumerate().filter_map(|(at, (key, marked))| {
            let row = Choice::row(row_number(at)?, self.locale.plain(key), String::new());
            Some(Choice { marked: *marked, markable: true, ..row })
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
            Some(Choice { marked: marked(id), markable: true, ..row })
        });
        rows.collect()
    }

    /// A row of the present step was picked.
    pub(crate) fn pick_step(&mut self, number: usize) {
        let rows = self.making_rows().len();
        let Some(at) = number.checked_sub(1).filter(|at| *at < rows) else { return self.no_row(number, rows) };
        let content = std::sync::Arc::clone(&self.content);
        let Some(of) = self.making.as_ref().map(|making| self.options_in_order(&making.plan)) else { return };
        let Some(making) = &mut self.making else { return };
        let mut fits = true;
        match making.step {
            Step::Mode => making.mode = if at == 0 { Mode::Story } else { Mode::Iron },
            Step::Calling => making.propose(&content, &of.callings[at]),
            Step::Origin => {
                making.plan.origin = of.origins[at].clone();
                let calling = making.plan.calling.clone();
                making.propose(&content, &calling);
            }
            Step::Attributes => {
                if let Some(cannot) = pick_score(&content, making, at, &of.attributes) {
                    let text = self.locale.say(cannot.key(), &cannot.args());
                    self.note(text);
                }
                return;
            }
            Step::Skills => fits = toggle(&mut making.plan.skills, &of.skills[at], usize::from(of.skill_count)),
            Step::Talents => fits = toggle(&mut making.plan.talents, &of.talents[at], usize::from(of.talent_count)),
            Step::Spells => {
                let low = at < of.cantrips.len();
                let spell = if low { &of.cantrips[at] } else { &of.spells[at - of.cantrips.len()] };
                let (mut same, other): (Vec<_>, Vec<_>) =
                    making.plan.spells.iter().cloned().partition(|one| of.cantrips.contains(one) == low);
                fits = toggle(&mut same, spell, usize::from(if low { of.cantrip_count } else { of.spell_count }));
                making.plan.spells = same.into_iter().chain(other).collect();
            }
            Step::Gender => match [Gender::Feminine, Gender::Masculine, Gender::Neutral].get(at) {
                Some(gender) => making.plan.gender = *gender,
                None => return self.accept_step(),
            },
            Step::Name => return,
        }
        if !fits {
            let text = self.locale.plain("making-full");
            return self.note(text);
        }
        // One of a few is a decision; several of many are put together first, and at the last step the hero is looked at.
        let step = self.making.as_ref().map(|making| making.step);
        if matches!(step, Some(Step::Mode | Step::Calling | Step::Origin)) {
            self.accept_step();
        }
    }
}

/// "+2", "-1", "+0".
pub(crate) fn signed(number: i64) -> String {
    format!("{number:+}")
}
