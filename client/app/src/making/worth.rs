//! What a choice of the making is worth in numbers: what a calling brings, what a skill adds, and the whole hero at the end.

use super::choose::signed;
use crate::app::App;
use crate::detail::SheetRow;
use gesta_content::id::{CallingId, OriginId, SkillId, TalentId};
use gesta_content::model::Stack;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{HeroPlan, Sheet, plan_options, quick_plan};
use gesta_speech::Words;

impl App {
    /// Hit points, energy, coins, gifts and gear of a calling.
    pub(super) fn calling_gives(&self, calling: &CallingId, origin: &OriginId) -> String {
        let plan = quick_plan(&self.content, calling, origin);
        let (sheet, facts) = (plan_options(&self.content, &plan).sheet, self.content.mechanics.callings.get(calling));
        let (Some(sheet), Some(facts)) = (sheet, facts) else { return String::new() };
        let number = |number: u32| TextArg::Int(i64::from(number));
        let args = [
            ("hit_points", number(sheet.hit_points_max.into())),
            ("energy", number(sheet.energy_max.into())),
            ("val", number(facts.val)),
        ];
        let mut said = vec![self.locale.say("making-calling-facts", &args)];
        let gifts: Vec<String> = self.gifts_of(calling).map(|gift| self.gift(gift)).collect();
        if !gifts.is_empty() {
            said.push(self.locale.say("making-calling-gifts", &[("list", TextArg::Str(&gifts.join("; ")))]));
        }
        if !facts.items.is_empty() {
            let gear = self.gear(&facts.items);
            said.push(self.locale.say("making-calling-gear", &[("list", TextArg::Str(&gear))]));
        }
        said.join(" ")
    }

    /// The talents that a calling brings at the beginning.
    fn gifts_of<'a>(&'a self, calling: &CallingId) -> impl Iterator<Item = &'a TalentId> {
        let calling = self.content.mechanics.callings.get(calling);
        let gains = calling.into_iter().flat_map(|calling| &calling.gains);
        gains.filter(|gain| gain.level <= 1).flat_map(|gain| &gain.talents)
    }

    /// "Steady arm (one more to hit with what you hold)".
    fn gift(&self, talent: &TalentId) -> String {
        let words = Words::new(&self.content, self.language());
        let look = words.text(&TextKey::of(talent), Some("look")).unwrap_or_default();
        let name = self.name_of(talent);
        match look.trim().trim_end_matches('.') {
            "" => name,
            look => format!("{name} ({look})"),
        }
    }

    fn gear(&self, items: &[Stack]) -> String {
        let one = |stack: &Stack| match stack.count {
            0 | 1 => self.name_of(&stack.item),
            count => format!("{} ×{count}", self.name_of(&stack.item)),
        };
        items.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// The attribute that a skill uses, and what is added to it now and with training.
    pub(super) fn skill_worth(&self, skill: &SkillId, plan: &HeroPlan) -> String {
        let Some(attribute) = self.content.mechanics.skills.get(skill).map(|skill| &skill.attribute) else {
            return String::new();
        };
        let options = plan_options(&self.content, plan);
        let modifier = options.attributes.iter().find(|option| option.id == *attribute).map_or(0, |one| one.modifier);
        // A plan that is not finished makes no hero; the bonus is the same for one that is.
        let whole = quick_plan(&self.content, &plan.calling, &plan.origin);
        let proficiency = plan_options(&self.content, &whole).sheet.map_or(0, |sheet| sheet.proficiency);
        let (name, plain) = (self.name_of(attribute), signed(i64::from(modifier)));
        let trained = signed(i64::from(modifier) + i64::from(proficiency));
        let args =
            [("attribute", TextArg::Str(&name)), ("plain", TextArg::Str(&plain)), ("trained", TextArg::Str(&trained))];
        self.locale.say("making-skill-worth", &args)
    }

    /// What the plan makes, for the last look before the story begins.
    pub(crate) fn ready_rows(&self, plan: &HeroPlan) -> Vec<SheetRow> {
        let Some(sheet) = plan_options(&self.content, plan).sheet else { return Vec::new() };
        let row = |key: &str, value: String| SheetRow { label: self.locale.plain(key), value, ..SheetRow::default() };
        let mut rows = vec![
            row("fact-hit-points", sheet.hit_points_max.to_string()),
            row("fact-energy", sheet.energy_max.to_string()),
            row("making-armour", sheet.armour_class.total.to_string()),
            row("making-trained", self.trained(&sheet)),
        ];
        let gifts: Vec<String> = self.gifts_of(&plan.calling).map(|gift| self.gift(gift)).collect();
        rows.extend((!gifts.is_empty()).then(|| row("making-gifts", gifts.join("; "))));
        let items = self.content.mechanics.callings.get(&plan.calling).map(|calling| self.gear(&calling.items));
        rows.extend(items.filter(|items| !items.is_empty()).map(|items| row("making-gear", items)));
        rows
    }

    /// The skills that are trained, each with its bonus.
    fn trained(&self, sheet: &Sheet) -> String {
        let mut trained: Vec<_> = sheet.skills.iter().filter(|line| line.training.is_some()).collect();
        self.by_name(&mut trained, |line| &line.id);
        let one = |line: &&gesta_rules::SkillLine| {
            format!("{} {}", self.name_of(&line.id), signed(i64::from(line.bonus.total)))
        };
        trained.iter().map(one).collect::<Vec<_>>().join(", ")
    }
}
