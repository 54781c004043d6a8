//! The step of scores: dealt out and swapped, or bought with points, each with its price.

use super::Making;
use super::choose::signed;
use crate::app::App;
use crate::pages::row_number;
use crate::screen::Choice;
use gesta_content::id::AttributeId;
use gesta_content::{Content, TextArg};
use gesta_rules::{AttributeOption, HeroPlan, plan_options, quick_plan};

/// Why a score stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cannot {
    /// It is the highest that can be bought.
    Rise,
    /// It is the lowest that can be bought.
    Fall,
    /// The next one costs so much, and so much is left.
    Pay { price: i64, left: i64 },
}

impl Cannot {
    pub(super) fn key(self) -> &'static str {
        match self {
            Cannot::Rise => "making-score-highest",
            Cannot::Fall => "making-score-lowest",
            Cannot::Pay { .. } => "making-score-dear",
        }
    }

    pub(super) fn args(self) -> [(&'static str, TextArg<'static>); 2] {
        let (price, left) = if let Cannot::Pay { price, left } = self { (price, left) } else { (0, 0) };
        [("price", TextArg::Int(price)), ("left", TextArg::Int(left))]
    }
}

/// What a score costs.
fn cost(content: &Content, score: u8) -> Option<i64> {
    let costs = &content.mechanics.rules.heroes.costs;
    costs.iter().find(|(one, _)| *one == score).map(|(_, cost)| i64::from(*cost))
}

/// The next score that can be bought, up or down.
fn beside(content: &Content, score: u8, up: bool) -> Option<u8> {
    let scores = content.mechanics.rules.heroes.costs.iter().map(|(score, _)| *score);
    if up { scores.filter(|one| *one > score).min() } else { scores.filter(|one| *one < score).max() }
}

/// What one more costs beyond what is paid already.
fn price(content: &Content, score: u8) -> Option<i64> {
    Some(cost(content, beside(content, score, true)?)? - cost(content, score).unwrap_or(0))
}

/// With the array two scores change places; with points one rises or falls. The rows behind them switch what is done.
pub(super) fn pick_score(content: &Content, making: &mut Making, at: usize, of: &[AttributeOption]) -> Option<Cannot> {
    let Some(picked) = of.get(at) else {
        making.held = None;
        if making.buys && at == of.len() {
            making.lowers = !making.lowers;
            return None;
        }
        making.buys = !making.buys;
        making.lowers = false;
        if !making.buys {
            making.plan.attributes = quick_plan(content, &making.plan.calling, &making.plan.origin).attributes;
        }
        return None;
    };
    if making.buys {
        return buy(content, &mut making.plan, picked, !making.lowers);
    }
    match making.held.take() {
        None => making.held = Some(picked.id.clone()),
        Some(held) => swap(&mut making.plan.attributes, &held, &picked.id),
    }
    None
}

/// Raises or lowers a score by one step, where it can be paid.
fn buy(content: &Content, plan: &mut HeroPlan, picked: &AttributeOption, up: bool) -> Option<Cannot> {
    let Some(next) = beside(content, picked.score, up) else {
        return Some(if up { Cannot::Rise } else { Cannot::Fall });
    };
    let left = i64::from(plan_options(content, plan).points_left);
    let price = price(content, picked.score).filter(|_| up).unwrap_or(0);
    if price > left.max(0) {
        return Some(Cannot::Pay { price, left: left.max(0) });
    }
    if let Some((_, score)) = plan.attributes.iter_mut().find(|(one, _)| *one == picked.id) {
        *score = next;
    }
    None
}

fn swap(scores: &mut [(AttributeId, u8)], one: &AttributeId, other: &AttributeId) {
    let at = |id: &AttributeId| scores.iter().position(|(had, _)| had == id);
    if let (Some(one), Some(other)) = (at(one), at(other)) {
        let score = scores[one].1;
        scores[one].1 = scores[other].1;
        scores[other].1 = score;
    }
}

impl App {
    pub(super) fn score_rows(&self, making: &Making) -> Vec<Choice> {
        let options = self.options_in_order(&making.plan).attributes;
        let mut rows: Vec<Choice> =
            options.iter().enumerate().filter_map(|(at, option)| self.score_row(making, at, option)).collect();
        let turns = if making.lowers { "making-raise" } else { "making-lower" };
        let switch = if making.buys { "making-array" } else { "making-buy" };
        for key in making.buys.then_some(turns).into_iter().chain([switch]) {
            let number = row_number(rows.len()).unwrap_or(u8::MAX);
            rows.push(Choice::row(number, self.locale.plain(key), String::new()));
        }
        rows
    }

    fn score_row(&self, making: &Making, at: usize, option: &AttributeOption) -> Option<Choice> {
        let name = self.name_of(&option.id);
        let modifier = signed(i64::from(option.modifier));
        let args = [
            ("name", TextArg::Str(&name)),
            ("score", TextArg::Int(i64::from(option.total))),
            ("modifier", TextArg::Str(&modifier)),
        ];
        let label = self.locale.say("making-score", &args);
        let mut said = Vec::new();
        if making.buys {
            let spent = cost(&self.content, option.score).unwrap_or(0);
            said.push(self.locale.say("making-score-cost", &[("cost", TextArg::Int(spent))]));
            let more = price(&self.content, option.score);
            said.extend(more.map(|more| self.locale.say("making-score-price", &[("price", TextArg::Int(more))])));
        }
        if option.bonus > 0 {
            let more = TextArg::Int(i64::from(option.bonus));
            said.push(self.locale.say("making-score-origin", &[("more", more)]));
        }
        let marked = making.held.as_ref() == Some(&option.id);
        Some(Choice { marked, ..Choice::row(row_number(at)?, label, said.join("; ")) })
    }
}
