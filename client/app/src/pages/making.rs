//! The pages of making a hero: what is decided now, and what the hero is so far.

use super::Parts;
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{Detail, Section, SheetRow};
use crate::making::{Making, Step, signed};
use gesta_content::TextArg;
use gesta_content::id::{Id, Kind};
use gesta_rules::{Gender, Mode, plan_options};
use gesta_speech::Words;

impl App {
    pub(super) fn making_parts(&self) -> Parts {
        let Some(making) = &self.making else { return Parts::default() };
        let placeholder = (making.step == Step::Name).then(|| self.proposed_name(making));
        let sections = self.made_so_far(making);
        let mut body = vec![self.asked_now(making)];
        for row in sections.iter().flat_map(|section| &section.rows) {
            let args = [("label", TextArg::Str(&row.label)), ("value", TextArg::Str(&row.value))];
            body.push(self.locale.say("line-pair", &args));
        }
        Parts {
            heading: self.locale.plain("page-making"),
            subheading: self.progress_line(making),
            choices: self.making_rows(),
            placeholder: placeholder
                .map(|name| self.locale.say("making-name-prompt", &[("name", TextArg::Str(&name))])),
            body,
            detail: Detail::Sheet(sections),
            ..Parts::default()
        }
    }

    /// How many steps there are is said once the calling is chosen that it depends on.
    fn progress_line(&self, making: &Making) -> String {
        let (at, of) = making.progress(&self.content);
        let key = if making.step <= Step::Calling { "making-step-first" } else { "making-step" };
        self.locale.say(key, &[("at", count_arg(at)), ("of", count_arg(of))])
    }

    /// The name that a hero has who gets none: that of the calling's ready hero.
    fn proposed_name(&self, making: &Making) -> String {
        let words = Words::new(&self.content, self.language());
        let calling = self.content.mechanics.callings.get(&making.plan.calling);
        let ready = calling.map(|calling| words.hero_name(&calling.ready, None)).unwrap_or_default();
        if making.name.is_empty() { ready } else { making.name.clone() }
    }

    /// What is to be decided, in a sentence.
    fn asked_now(&self, making: &Making) -> String {
        let options = plan_options(&self.content, &making.plan);
        let count = |key: &str, count: u8| self.locale.say(key, &[("count", count_arg(usize::from(count)))]);
        match making.step {
            Step::Mode => self.locale.plain("making-ask-mode"),
            Step::Calling => self.locale.plain("making-ask-calling"),
            Step::Origin => self.locale.plain("making-ask-origin"),
            Step::Attributes if making.buys => {
                let key = if making.lowers { "making-ask-lower" } else { "making-ask-buy" };
                self.locale.say(key, &[("left", TextArg::Int(i64::from(options.points_left.max(0))))])
            }
            Step::Attributes => self.locale.plain("making-ask-array"),
            Step::Skills => count("making-ask-skills", options.skill_count),
            Step::Talents => count("making-ask-talents", options.talent_count),
            Step::Spells => {
                let args = [
                    ("cantrips", count_arg(usize::from(options.cantrip_count))),
                    ("spells", count_arg(usize::from(options.spell_count))),
                ];
                self.locale.say("making-ask-spells", &args)
            }
            Step::Name => self.locale.plain("making-ask-name"),
            Step::Gender => self.locale.plain("making-ask-gender"),
        }
    }

    fn names<K: Kind>(&self, ids: &[Id<K>]) -> String {
        ids.iter().map(|id| self.name_of(id)).collect::<Vec<_>>().join(", ")
    }

    /// The hero so far: what lies before the present step, and what is proposed for it.
    fn made_so_far(&self, making: &Making) -> Vec<Section> {
        let plan = &making.plan;
        let options = self.options_in_order(plan);
        let score = |option: &gesta_rules::AttributeOption| {
            format!("{} {} ({})", self.name_of(&option.id), option.total, signed(i64::from(option.modifier)))
        };
        let scores: Vec<String> = options.attributes.iter().map(score).collect();
        let gender = match plan.gender {
            Gender::Feminine => "making-gender-feminine",
            Gender::Masculine => "making-gender-masculine",
            Gender::Neutral => "making-gender-neutral",
        };
        let mode = if making.mode == Mode::Iron { "mode-iron" } else { "mode-story" };
        let all = [
            (Step::Mode, "making-mode", self.locale.plain(mode)),
            (Step::Calling, "making-calling", self.name_of(&plan.calling)),
            (Step::Origin, "making-origin", self.name_of(&plan.origin)),
            (Step::Attributes, "making-attributes", scores.join(", ")),
            (Step::Skills, "making-skills", self.names(&plan.skills)),
            (Step::Talents, "making-talents", self.names(&plan.talents)),
            (Step::Spells, "making-spells", self.names(&plan.spells)),
            (Step::Name, "making-name", self.proposed_name(making)),
            (Step::Gender, "making-gender", self.locale.plain(gender)),
        ];
        let steps = making.steps(&self.content);
        let rows = all.into_iter().filter(|(step, ..)| *step <= making.step && steps.contains(step));
        let ready = if making.step == Step::Gender { self.ready_rows(plan) } else { Vec::new() };
        let row = |(_, label, value): (Step, &str, String)| SheetRow {
            label: self.locale.plain(label),
            value,
            ..SheetRow::default()
        };
        vec![Section { heading: self.locale.plain("making-so-far"), rows: rows.map(row).chain(ready).collect() }]
    }
}
