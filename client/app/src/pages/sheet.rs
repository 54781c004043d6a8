//! The hero in numbers, and what a level brings: each open choice with what it would change.

use super::{Parts, rows};
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{Detail, Section, SheetRow};
use crate::making::signed;
use gesta_content::id::{Id, Kind};
use gesta_content::model::Training;
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Advancement, Command, Hero, Sheet, advancement, preview, preview_choice, sheet};
use gesta_speech::Words;

fn row(label: String, value: String) -> SheetRow {
    SheetRow { label, value, ..SheetRow::default() }
}

/// A row whose value is shown as a bar as well: how much there is, and of how much.
fn barred(row: SheetRow, bar: (u64, u64)) -> SheetRow {
    SheetRow { bar: Some(bar), ..row }
}

impl App {
    fn hero(&self) -> Option<&Hero> {
        self.view()?.hero.as_ref()
    }

    pub(super) fn sheet_parts(&self) -> Parts {
        let Some(hero) = self.hero() else {
            return Parts {
                heading: self.locale.plain("page-sheet"),
                body: vec![self.locale.plain("page-inventory-nobody")],
                ..Parts::default()
            };
        };
        let words = Words::new(&self.content, self.language());
        let sections = self.sections(hero, &self.in_order(sheet(&self.content, hero)));
        let mut body: Vec<String> = Vec::new();
        for section in &sections {
            if !body.is_empty() {
                body.push(String::new());
            }
            body.push(section.heading.clone());
            body.extend(section.rows.iter().map(|row| format!("   {}", self.sheet_line(row))));
        }
        let open = advancement(&self.content, hero);
        if !open.is_empty() {
            body.push(String::new());
            body.push(self.locale.plain("sheet-choose"));
        }
        Parts {
            heading: words.hero_name(&hero.preset, hero.name.as_deref()),
            subheading: self.calling_line(hero),
            choices: rows(open.iter().map(|choice| (words.advance_label(choice), self.choice_line(hero, choice)))),
            body,
            detail: Detail::Sheet(sections),
            ..Parts::default()
        }
    }

    /// "Level 2, Warden of the Lamp, from the salt coast".
    fn calling_line(&self, hero: &Hero) -> String {
        let level = self.locale.say("sheet-level", &[("level", TextArg::Int(i64::from(hero.level)))]);
        let calling = hero.calling.as_ref().map(|id| self.name_of(id));
        let path = hero.path.as_ref().map(|id| self.name_of(id));
        let origin = hero.origin.as_ref().map(|id| self.name_of(id));
        [Some(level), calling, path, origin].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn sheet_line(&self, row: &SheetRow) -> String {
        let line = if row.value.is_empty() {
            row.label.clone()
        } else {
            let args = [("label", TextArg::Str(&row.label)), ("value", TextArg::Str(&row.value))];
            self.locale.say("line-pair", &args)
        };
        if row.note.is_empty() { line } else { super::joined(&[&line, &row.note]) }
    }

    /// What a choice says of itself, then what it would change.
    fn choice_line(&self, hero: &Hero, choice: &Advancement) -> String {
        let words = Words::new(&self.content, self.language());
        let look = match choice {
            Advancement::Path(id) => words.text(&TextKey::of(id), Some("look")),
            Advancement::Talent(id) => words.text(&TextKey::of(id), Some("look")),
            Advancement::Spell(id) => words.text(&TextKey::of(id), Some("look")),
            Advancement::Attribute(_) => None,
        };
        let seen = preview_choice(&self.content, hero, choice);
        let changes = seen.iter().flat_map(|seen| &seen.changes);
        let mut changed: Vec<String> = changes
            .map(|change| self.change_line(&self.changed(&change.figure, change.before, change.after)))
            .collect();
        if let Advancement::Attribute(id) = choice {
            let score = hero.attributes.get(id).copied().unwrap_or(0);
            let change = crate::detail::Comparison {
                label: self.name_of(id),
                before: score.to_string(),
                after: score.saturating_add(1).to_string(),
                better: Some(true),
            };
            changed.insert(0, self.change_line(&change));
        }
        look.into_iter().chain([changed.join("; ")]).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What the rules list by id, by name.
    fn in_order(&self, mut numbers: Sheet) -> Sheet {
        self.by_name(&mut numbers.attributes, |line| &line.id);
        self.by_name(&mut numbers.skills, |line| &line.id);
        self.by_name(&mut numbers.saves, |line| &line.attribute);
        self.by_name(&mut numbers.spells, |id| id);
        numbers
    }

    fn sections(&self, hero: &Hero, numbers: &Sheet) -> Vec<Section> {
        let section = |heading: &str, rows: Vec<SheetRow>| Section { heading: self.locale.plain(heading), rows };
        let attributes = numbers.attributes.iter().map(|line| {
            let modifier = signed(i64::from(line.modifier));
            row(self.name_of(&line.id), format!("{} ({modifier})", line.score))
        });
        let attacks = numbers.attacks.iter().map(|attack| {
            let (name, value) = self.attack_line(attack);
            let note = if attack.held { String::new() } else { self.locale.plain("sheet-not-held") };
            SheetRow { label: name, value, note, ..SheetRow::default() }
        });
        let skills = numbers.skills.iter().map(|line| SheetRow {
            label: self.name_of(&line.id),
            value: signed(i64::from(line.bonus.total)),
            note: match line.training {
                Some(Training::Proficient) => self.locale.plain("sheet-proficient"),
                Some(Training::Expert) => self.locale.plain("sheet-expert"),
                None => String::new(),
            },
            ..SheetRow::default()
        });
        let saves = numbers.saves.iter().map(|line| SheetRow {
            label: self.name_of(&line.attribute),
            value: signed(i64::from(line.bonus.total)),
            note: if line.proficient { self.locale.plain("sheet-proficient") } else { String::new() },
            ..SheetRow::default()
        });
        let all = [
            section("sheet-figures", self.figure_rows(numbers)),
            section("making-attributes", attributes.collect()),
            section("sheet-attacks", attacks.collect()),
            section("making-skills", skills.collect()),
            section("sheet-saves", saves.collect()),
            section("making-talents", self.talent_rows(hero, numbers)),
            section("making-spells", self.spell_rows(numbers)),
            section("sheet-next", self.next_rows(hero)),
            section("sheet-standing", self.standing_rows()),
        ];
        all.into_iter().filter(|section| !section.rows.is_empty()).collect()
    }

    fn figure_rows(&self, numbers: &Sheet) -> Vec<SheetRow> {
        let say = |key: &str, value: String| row(self.locale.plain(key), value);
        let of = |now: u16, most: u16| {
            self.locale.say("fact-of", &[("now", count_arg(usize::from(now))), ("most", count_arg(usize::from(most)))])
        };
        let experience = match numbers.next_level {
            Some(next) => {
                let args = [("now", TextArg::Int(numbers.experience.into())), ("most", TextArg::Int(next.into()))];
                self.locale.say("fact-of", &args)
            }
            None => numbers.experience.to_string(),
        };
        let mut rows = vec![
            barred(
                say("fact-hit-points", of(numbers.hit_points, numbers.hit_points_max)),
                (numbers.hit_points.into(), numbers.hit_points_max.into()),
            ),
            barred(
                say("fact-energy", of(numbers.energy, numbers.energy_max)),
                (numbers.energy.into(), numbers.energy_max.into()),
            ),
            say("figure-armour", numbers.armour_class.total.to_string()),
            say("figure-initiative", signed(i64::from(numbers.initiative.total))),
            say("sheet-proficiency", signed(i64::from(numbers.proficiency))),
            SheetRow {
                bar: numbers.next_level.map(|next| (numbers.experience.into(), next.into())),
                ..say("sheet-experience", experience)
            },
        ];
        if numbers.attack_count > 1 {
            rows.push(say("figure-attacks", numbers.attack_count.to_string()));
        }
        if let Some(casting) = &numbers.casting {
            rows.push(say("figure-spell-attack", signed(i64::from(casting.attack.total))));
            rows.push(say("figure-spell-difficulty", casting.difficulty.to_string()));
        }
        if numbers.dark_sight {
            rows.push(say("sheet-dark-sight", String::new()));
        }
        rows
    }

    fn looks<K: Kind>(&self, id: &Id<K>) -> String {
        Words::new(&self.content, self.language()).text(&TextKey::of(id), Some("look")).unwrap_or_default()
    }

    fn talent_rows(&self, hero: &Hero, numbers: &Sheet) -> Vec<SheetRow> {
        let talent = |id: &gesta_content::id::TalentId| {
            let uses = numbers.uses.iter().find(|line| line.talent == *id);
            let value = uses.map(|line| {
                let args = [("now", count_arg(usize::from(line.left))), ("most", count_arg(usize::from(line.max)))];
                self.locale.say("fact-of", &args)
            });
            SheetRow {
                label: self.name_of(id),
                value: value.unwrap_or_default(),
                note: self.looks(id),
                ..SheetRow::default()
            }
        };
        hero.talents.iter().map(talent).collect()
    }

    fn spell_rows(&self, numbers: &Sheet) -> Vec<SheetRow> {
        let slots = numbers.casting.iter().flat_map(|casting| &casting.slots).map(|slot| {
            let args = [("now", count_arg(usize::from(slot.left))), ("most", count_arg(usize::from(slot.max)))];
            let label = self.locale.say("sheet-slots", &[("rank", TextArg::Int(i64::from(slot.rank)))]);
            row(label, self.locale.say("fact-of", &args))
        });
        let spells = numbers.spells.iter().map(|id| {
            let rank = self.content.mechanics.spells.get(id).map_or(0, |spell| i64::from(spell.rank));
            let value = self.locale.say("sheet-rank", &[("rank", TextArg::Int(rank))]);
            SheetRow { label: self.name_of(id), value, note: self.looks(id), ..SheetRow::default() }
        });
        slots.chain(spells).collect()
    }

    /// What the next level will change, as far as nothing is to be chosen for it.
    fn next_rows(&self, hero: &Hero) -> Vec<SheetRow> {
        let Some(next) = preview(&self.content, hero) else { return Vec::new() };
        let changes = next.changes.iter().map(|change| {
            let changed = self.changed(&change.figure, change.before, change.after);
            let args = [("before", TextArg::Str(&changed.before)), ("after", TextArg::Str(&changed.after))];
            let value = self.locale.say("line-from-to", &args);
            SheetRow { change: Some(changed.clone()), ..row(changed.label.clone(), value) }
        });
        let talents = next.talents.iter().map(|id| row(self.locale.plain("sheet-new"), self.name_of(id)));
        changes.chain(talents).collect()
    }

    /// How the hero stands with the factions that it has met.
    fn standing_rows(&self) -> Vec<SheetRow> {
        let met = self.view().into_iter().flat_map(|view| &view.reputation);
        met.map(|(faction, standing)| row(self.name_of(faction), signed(i64::from(*standing)))).collect()
    }

    pub(super) fn pick_advancement(&mut self, number: usize) {
        let open = self.hero().map(|hero| advancement(&self.content, hero)).unwrap_or_default();
        if let Some(choice) = self.at(number, &open) {
            self.consider(Command::Advance { choice }, None);
        }
    }
}
