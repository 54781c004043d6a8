//! [`Making`]: a hero that is being made, step by step. Every step holds a proposal, so that Enter alone makes a whole hero.

mod choose;
mod scores;
mod worth;

use crate::app::App;
use crate::input::{NewGame, NewHero};
use crate::screen::Page;
pub(crate) use choose::signed;
use gesta_content::Content;
use gesta_content::id::{AttributeId, CallingId};
use gesta_rules::{HeroPlan, Mode, PlanOptions, plan_options, quick_plan};

/// Longest name of a hero, in characters.
pub(crate) const NAME_CHARS_MAX: usize = 40;

/// What is decided at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Mode,
    Calling,
    Origin,
    Attributes,
    Skills,
    Talents,
    Spells,
    Name,
    /// The last: with the whole hero to be seen, before the story begins.
    Gender,
}

impl Step {
    const ALL: [Step; 9] = [
        Step::Mode,
        Step::Calling,
        Step::Origin,
        Step::Attributes,
        Step::Skills,
        Step::Talents,
        Step::Spells,
        Step::Name,
        Step::Gender,
    ];
}

/// A hero that is being made.
#[derive(Clone, Debug)]
pub(crate) struct Making {
    pub(crate) step: Step,
    pub(crate) mode: Mode,
    pub(crate) plan: HeroPlan,
    pub(crate) name: String,
    /// Scores are bought with points; else the array is dealt out.
    pub(crate) buys: bool,
    /// A score that is picked falls instead of rising.
    pub(crate) lowers: bool,
    /// The score that is to change places with the next one picked.
    pub(crate) held: Option<AttributeId>,
}

impl Making {
    fn new(content: &Content, mode: Mode) -> Option<Making> {
        let calling = content.mechanics.callings.keys().next()?;
        let origin = content.mechanics.origins.keys().next()?;
        let plan = quick_plan(content, calling, origin);
        Some(Making { step: Step::Mode, mode, plan, name: String::new(), buys: false, lowers: false, held: None })
    }

    /// The steps that have something to decide for this plan.
    pub(crate) fn steps(&self, content: &Content) -> Vec<Step> {
        let options = plan_options(content, &self.plan);
        let there = |step: &Step| match step {
            Step::Skills => options.skill_count > 0,
            Step::Talents => options.talent_count > 0,
            Step::Spells => spells_wanted(&options) > 0,
            _ => true,
        };
        Step::ALL.into_iter().filter(there).collect()
    }

    /// Where the present step stands among them, from 1, and how many there are.
    pub(crate) fn progress(&self, content: &Content) -> (usize, usize) {
        let steps = self.steps(content);
        let at = steps.iter().position(|step| *step == self.step).unwrap_or(0);
        (at + 1, steps.len())
    }

    fn beside(&self, content: &Content, forward: bool) -> Option<Step> {
        let steps = self.steps(content);
        if forward {
            steps.into_iter().find(|step| *step > self.step)
        } else {
            steps.into_iter().rev().find(|step| *step < self.step)
        }
    }

    /// Everything that follows from calling and origin, proposed anew.
    pub(crate) fn propose(&mut self, content: &Content, calling: &CallingId) {
        let gender = self.plan.gender;
        self.plan = HeroPlan { gender, ..quick_plan(content, calling, &self.plan.origin) };
        self.buys = false;
        self.lowers = false;
        self.held = None;
    }
}

/// How many spells of any rank are to be chosen.
pub(crate) fn spells_wanted(options: &PlanOptions) -> usize {
    usize::from(options.cantrip_count) + usize::from(options.spell_count)
}

impl App {
    /// Whether the packs say how heroes are made.
    pub(crate) fn makes_heroes(&self) -> bool {
        !self.content.mechanics.callings.is_empty() && !self.content.mechanics.origins.is_empty()
    }

    /// Begins to make a hero.
    pub(crate) fn make_hero(&mut self) {
        match Making::new(&self.content, self.mode) {
            Some(making) => {
                self.making = Some(making);
                self.go(Page::Making);
            }
            None => {
                let text = self.locale.plain("making-none");
                self.note(text);
            }
        }
    }

    /// Takes what the step holds, and goes to the next; after the last the game begins.
    pub(crate) fn accept_step(&mut self) {
        let Some(making) = &mut self.making else { return };
        if let Some(problem) = choose::missing(&self.content, making) {
            let text = self.locale.say(problem.key, &problem.args());
            return self.note(text);
        }
        making.held = None;
        match making.beside(&self.content, true) {
            Some(step) => making.step = step,
            None => self.begin_made(),
        }
    }

    /// Whether the step is the last, so that Enter begins the story.
    pub(crate) fn is_last_step(&self) -> bool {
        self.making.as_ref().is_some_and(|making| making.step == Step::Gender)
    }

    /// One step back; from the first one to the page before.
    pub(crate) fn leave_step(&mut self) {
        let before = self.making.as_ref().and_then(|making| making.beside(&self.content, false));
        match (&mut self.making, before) {
            (Some(making), Some(step)) => {
                making.step = step;
                making.held = None;
            }
            _ => {
                self.making = None;
                self.page = self.base_page();
            }
        }
    }

    fn begin_made(&mut self) {
        let Some(making) = self.making.take() else { return };
        self.mode = making.mode;
        let hero = NewHero::Made { name: making.name, plan: Box::new(making.plan) };
        let scenario = self.scenario.clone();
        self.begin(NewGame { scenario, hero, mode: making.mode, same_dice: false });
    }

    /// A line on a page of the making: a name, where one is asked for; else the number or the name of a row.
    pub(crate) fn making_line(&mut self, text: &str) {
        let Some(making) = &mut self.making else { return };
        if text.is_empty() {
            return self.accept_step();
        }
        if making.step == Step::Name {
            making.name = text.chars().take(NAME_CHARS_MAX).collect();
            return self.accept_step();
        }
        let rows = self.making_rows();
        let wanted = crate::journey::plain_name(text);
        match rows.iter().find(|row| crate::journey::plain_name(&row.label) == wanted).map(|row| row.number) {
            Some(number) => self.pick_step(usize::from(number)),
            None => self.unknown_word(text),
        }
    }
}
