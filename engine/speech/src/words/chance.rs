//! Odds, rolls and clock in words. Every number here was computed by the rules.

use super::{ChanceText, Words};
use crate::noun::{capital, contract};
use gesta_content::id::SkillId;
use gesta_content::model::{Band, TermValue};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Adds, Advantage, Command, Odds, Opposed, Roll, Share, Term, TermName, View};

impl Words<'_> {
    /// The odds of a command in three short texts.
    pub fn chance(&self, view: &View, command: &Command, odds: &Odds) -> ChanceText {
        ChanceText {
            percent: self.percent(odds),
            skill: self.rolled_for(command, odds),
            formula: self.formula(view, odds),
        }
    }

    /// "62 %" or "48-62 %".
    pub(crate) fn percent(&self, odds: &Odds) -> String {
        let (low, high) = odds.basis_points(&odds.succeeds);
        match (low / 100, high / 100) {
            (low, high) if low == high => self.core("odds-percent", &[("n", TextArg::Int(number(low)))]),
            (low, high) => self.core(
                "odds-percent-range",
                &[("low", TextArg::Int(number(low))), ("high", TextArg::Int(number(high)))],
            ),
        }
    }

    /// What is rolled: "Strength (Athletics)".
    fn rolled_for(&self, command: &Command, odds: &Odds) -> String {
        match &odds.skill {
            Some(skill) if is_surprise(command, odds) => self.core_with("odds-surprise", "skill", &self.skill(skill)),
            Some(skill) => self.skill(skill),
            None if odds.against.is_some() => self.core("odds-save-against", &[]),
            None => self.core("odds-attack", &[]),
        }
    }

    /// The terms of the odds of a command, one a line, then the exact share of each band.
    pub fn terms(&self, view: &View, command: &Command, odds: &Odds) -> Vec<String> {
        let mut lines = vec![self.formula(view, odds)];
        if is_surprise(command, odds) {
            lines.push(self.core("odds-surprise-note", &[]));
        }
        lines.extend(odds.against.as_ref().map(|against| self.opposed(view, against)));
        lines.extend(
            odds.terms.iter().map(|term| format!("{}  {}", self.adds(&term.value), self.term(view, &term.name))),
        );
        match odds.advantage {
            Advantage::None => {}
            Advantage::Advantage => lines.push(self.core("odds-advantage", &[])),
            Advantage::Disadvantage => lines.push(self.core("odds-disadvantage", &[])),
        }
        let written = Band::ALL.iter().zip(&odds.bands).filter(|(_, share)| share.high > 0);
        lines.extend(written.map(|(band, share)| {
            format!("{}: {}", capital(&self.core(&format!("band-{}", band.key()), &[])), self.share(share, odds.total))
        }));
        lines
    }

    /// "d20 9  +3 Strength  +1 crowbar  = 13 vs 12   success by 1".
    pub fn roll(&self, view: &View, roll: &Roll) -> String {
        let (terms, sum, verdict) = self.roll_parts(view, roll);
        let parts: Vec<String> = [self.dice(roll)].into_iter().chain(terms).chain([sum]).collect();
        format!("{}   {verdict}", parts.join("  "))
    }

    /// A roll taken apart: its terms, its sum, and what came of it.
    pub fn roll_parts(&self, view: &View, roll: &Roll) -> (Vec<String>, String, String) {
        let term =
            |rolled: &gesta_rules::RolledTerm| format!("{:+} {}", rolled.added, self.term(view, &rolled.term.name));
        let sum = self.core(
            "roll-sum",
            &[("total", TextArg::Int(roll.total.into())), ("difficulty", TextArg::Int(roll.difficulty.into()))],
        );
        (roll.terms.iter().map(term).collect(), sum, self.result(roll))
    }

    /// "Day 1, 21:40".
    pub fn clock(&self, view: &View) -> String {
        let second = view.second_of_day;
        let time = format!("{:02}:{:02}", second / 3_600, second / 60 % 60);
        self.core("word-clock", &[("day", TextArg::Int(i64::from(view.day))), ("time", TextArg::Str(&time))])
    }

    /// "3 hours", "una hora".
    pub(crate) fn hours(&self, hours: u64) -> String {
        self.core("word-hours", &[("n", TextArg::Int(number(hours)))])
    }

    /// "10 minutes", "2 hours".
    pub(crate) fn minutes(&self, minutes: u64) -> String {
        if minutes >= 60 && minutes.is_multiple_of(60) {
            return self.hours(minutes / 60);
        }
        self.core("word-minutes", &[("n", TextArg::Int(number(minutes)))])
    }

    /// "eight hours", as prose has it.
    pub(crate) fn hours_told(&self, hours: u64) -> String {
        self.in_words("told-hours", hours)
    }

    /// "ten minutes", "two hours", as prose has it.
    pub(crate) fn minutes_told(&self, minutes: u64) -> String {
        match minutes {
            60.. if minutes.is_multiple_of(60) => self.hours_told(minutes / 60),
            _ => self.in_words("told-minutes", minutes),
        }
    }

    /// "six val", as prose has it.
    pub(crate) fn val_told(&self, val: u64) -> String {
        self.in_words("told-val", val)
    }

    /// So many of something, with the number in a word where a writer would not use figures.
    fn in_words(&self, key: &str, n: u64) -> String {
        let n = TextArg::Int(number(n));
        let word = self.core("word-number", &[("n", n)]);
        self.core(key, &[("n", n), ("number", TextArg::Str(&word))])
    }

    /// "Strength (Athletics)".
    pub(super) fn skill(&self, skill: &SkillId) -> String {
        let name = self.named(skill);
        match self.content().mechanics.skills.get(skill) {
            Some(skill) => format!("{} ({name})", self.named(&skill.attribute)),
            None => name,
        }
    }

    /// "d20 +4 vs 12", with dice and unknown terms behind the sum: "d20 +4 +d4 +? vs 12". In a contest the other roll
    /// stands in place of the number: "d20 +5 vs d20 +2 (the sow)". Of a save it is the other who rolls: "d20 +2 vs 13
    /// (the sow)".
    fn formula(&self, view: &View, odds: &Odds) -> String {
        let dice = match odds.advantage {
            Advantage::None => "d20",
            Advantage::Advantage | Advantage::Disadvantage => "2d20",
        };
        let flat: i32 = odds
            .terms
            .iter()
            .map(|term| match term.value {
                Adds::Known(TermValue::Flat(by)) => i32::from(by),
                _ => 0,
            })
            .sum();
        let rest = odds.terms.iter().filter(|term| !matches!(term.value, Adds::Known(TermValue::Flat(_))));
        let rest: String = rest.map(|term| format!(" {}", self.short_adds(term))).collect();
        let what = format!("{dice} {flat:+}{rest}");
        let vs = ("difficulty", TextArg::Int(odds.difficulty.into()));
        let Some(against) = &odds.against else {
            return self.core("roll-formula", &[("dice", TextArg::Str(&what)), vs]);
        };
        let who = self.actor_noun(view, &against.who).the();
        let target = ("target", TextArg::Str(&who));
        if odds.skill.is_none() {
            let what = format!("{dice} {:+}", against.bonus);
            return self.core("roll-formula-save", &[("dice", TextArg::Str(&what)), vs, target]);
        }
        let other = format!("d20 {:+}", against.bonus);
        self.core("roll-formula-contest", &[("dice", TextArg::Str(&what)), ("roll", TextArg::Str(&other)), target])
    }

    /// "The sow rolls against it: d20 +2, Wits (Notice)".
    fn opposed(&self, view: &View, against: &Opposed) -> String {
        let who = capital(&self.actor_noun(view, &against.who).the());
        let roll = format!("d20 {:+}", against.bonus);
        let (target, roll) = (("target", TextArg::Str(&who)), ("roll", TextArg::Str(&roll)));
        match &against.skill {
            Some(skill) => {
                let skill = self.skill(skill);
                self.core("odds-opposed-skill", &[target, roll, ("skill", TextArg::Str(&skill))])
            }
            None => self.core("odds-opposed", &[target, roll]),
        }
    }

    fn short_adds(&self, term: &Term) -> String {
        match term.value {
            Adds::Between { .. } => "+?".to_owned(),
            value @ Adds::Known(_) => self.adds(&value),
        }
    }

    fn adds(&self, adds: &Adds) -> String {
        match adds {
            Adds::Known(TermValue::Flat(by)) => format!("{by:+}"),
            Adds::Known(TermValue::Plus(sides)) => format!("+d{sides}"),
            Adds::Known(TermValue::Minus(sides)) => format!("-d{sides}"),
            Adds::Between { low, high } => format!("? ({low:+}..{high:+})"),
        }
    }

    pub(crate) fn term(&self, view: &View, name: &TermName) -> String {
        match name {
            TermName::Attribute(id) => self.named(id),
            TermName::Skill(id) => self.named(id),
            TermName::Proficiency => self.core("odds-proficiency", &[]),
            TermName::Item(id) => self.item(id),
            TermName::Condition(id) => self.condition(id),
            TermName::Named { pack, name } => {
                let text = self.text(&TextKey::named(pack.as_str(), "term", name), None);
                text.unwrap_or_else(|| name.as_str().replace('_', " "))
            }
            TermName::Attack { pack, name } => {
                self.attack_noun(pack, name).map_or_else(|| name.as_str().replace('_', " "), |noun| noun.bare)
            }
            TermName::Unknown => self.core("odds-unknown", &[]),
            TermName::Talent(id) => self.named(id),
            TermName::Spell(id) => self.named(id),
            TermName::Weather(id) => self.named(id),
            TermName::Save(id) => self.core_with("odds-save", "attribute", &self.named(id)),
            TermName::Foe(being, skill) => {
                let (who, what) = (self.being(view, being), self.named(skill));
                let args = [("target", TextArg::Str(&who)), ("skill", TextArg::Str(&what))];
                contract(self.language(), &self.core("odds-foe", &args))
            }
        }
    }

    fn dice(&self, roll: &Roll) -> String {
        match (roll.advantage, roll.d20.as_slice()) {
            (Advantage::None, _) | (_, [] | [_]) => format!("d20 {}", roll.natural),
            (_, both) => {
                let both: Vec<String> = both.iter().map(u8::to_string).collect();
                format!("d20 {} ({})", roll.natural, both.join(", "))
            }
        }
    }

    /// "success by 1", "failure by 3", "success at a cost, missed by 2", "critical".
    pub(super) fn result(&self, roll: &Roll) -> String {
        let band = self.core(&format!("band-{}", roll.band.key()), &[]);
        let margin = i64::from(roll.margin().unsigned_abs());
        let args = [("band", TextArg::Str(&band)), ("n", TextArg::Int(margin))];
        // A success at a cost falls short of what was to be reached: "by" alone would read as more than that.
        if roll.band == Band::Cost && roll.margin() < 0 {
            return self.core("roll-missed", &args);
        }
        // A natural 20 or 1 decides against the margin; "by" would mislead there.
        let decided = matches!(roll.natural, 1 | 20) || (roll.margin() >= 0) != roll.band.achieves();
        if decided || margin == 0 {
            return band;
        }
        self.core("roll-by", &args)
    }

    /// "35.0 %", "30.0-35.0 %".
    fn share(&self, share: &Share, total: u64) -> String {
        let low = self.tenths(share.low, total);
        if share.low == share.high {
            return self.core_with("odds-share", "n", &low);
        }
        let high = self.tenths(share.high, total);
        self.core("odds-share-range", &[("low", TextArg::Str(&low)), ("high", TextArg::Str(&high))])
    }

    /// Per cent with one decimal, rounded half up in whole numbers.
    fn tenths(&self, part: u64, total: u64) -> String {
        let tenths = (u128::from(part) * 2_000 + u128::from(total)) / (2 * u128::from(total.max(1)));
        let mark = self.core("odds-decimal", &[]);
        format!("{}{mark}{}", tenths / 10, tenths % 10)
    }
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What begins a fight is no blow yet: its roll is for surprise, and has a skill where an attack has none.
fn is_surprise(command: &Command, odds: &Odds) -> bool {
    matches!(command, Command::Attack { .. } | Command::Subdue { .. }) && odds.skill.is_some()
}
