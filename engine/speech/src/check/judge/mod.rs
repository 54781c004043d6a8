//! Whether what clauses say has happened: who gave, took, hurt, healed, opened, came and went, as the rules have it.

mod dashes;
mod deaths;
mod denials;
mod echo;
mod goods;
mod harm;
mod lists;
mod outcome;
mod people;
mod posts;
mod quotes;
mod strangers;
mod ways;
mod words;
mod world;

pub(super) use dashes::{is_narrated, lines, quoted_by_you};
pub(super) use goods::presents;
pub(super) use people::late;
pub(super) use quotes::check as quotes;

use super::cast::Figure;
use super::clause::{Class, Clause, Group, Kind, Owner, clauses};
use super::fault::{Deed, Fault, FaultKind};
use super::idle::is_idle;
use super::scene::Scene;
use super::words::Token;
use crate::noun::Gender;

/// A sentence with the one before it, and what is needed to judge it.
struct Judge<'a> {
    scene: &'a Scene,
    tokens: &'a [Token],
    /// All groups of nouns, in order.
    groups: Vec<Group>,
    last: &'a [Token],
}

/// Judges what a sentence says; the sentence `before` it may say who "he" is.
pub(super) fn check(scene: &Scene, before: &[Token], sentence: &[Token], last: &[Token], faults: &mut Vec<Fault>) {
    let tokens: Vec<Token> = before.iter().chain(sentence).cloned().collect();
    let (clauses, groups) = clauses(scene, &tokens);
    let judge = Judge { scene, tokens: &tokens, groups, last };
    for clause in clauses.iter().filter(|clause| clause.verb >= before.len()) {
        let clause = judge.resolved(clause);
        let fails = || {
            judge
                .fails(&clause)
                .or_else(|| judge.is_gone(&clause))
                .or_else(|| judge.mends_nothing(&clause))
                .map(FaultKind::Deed)
        };
        let claimed = || {
            let by_class = clause.classes.iter().find_map(|class| judge.fault(*class, &clause));
            let by_any = || judge.any(&clause).map(FaultKind::Deed);
            let strange = || judge.is_stranger(&clause).or_else(|| judge.is_heard(&clause));
            let missing = || {
                judge
                    .is_missing(&clause)
                    .or_else(|| judge.goes_on(&clause))
                    .or_else(|| judge.is_echo(&clause))
                    .or_else(|| judge.is_own_deed(&clause))
                    .or_else(|| judge.strikes_instead(&clause))
                    .or_else(|| judge.deals_instead(&clause))
                    .or_else(|| judge.shoots_instead(&clause))
            };
            by_class.or_else(by_any).or_else(missing).or_else(strange).or_else(|| judge.invents(&clause))
        };
        let unsaid = || {
            judge
                .dies_denied(&clause)
                .or_else(|| judge.denies(&clause))
                .or_else(|| judge.gives_up(&clause))
                .or_else(|| judge.means(&clause))
                .map(FaultKind::Deed)
        };
        let kind = if clause.asserted { claimed().or_else(fails) } else { fails().or_else(unsaid) };
        if let Some(kind) = kind.filter(|_| !judge.is_told(&clause)) {
            let from = clause.range.start.max(before.len());
            let span = tokens[from].span.start..tokens[clause.range.end - 1].span.end;
            faults.push(Fault { kind, span });
        }
    }
    if let Some((at, deed)) = judge.bare_wound(before.len()) {
        faults.push(Fault { kind: FaultKind::Deed(deed), span: tokens[at].span.clone() });
    }
}

impl Judge<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.plain.as_str())
    }

    /// The clause with what "it" and "them" mean.
    fn resolved(&self, clause: &Clause) -> Clause {
        let mut clause = clause.clone();
        let moves = [Class::Give, Class::Take, Class::Find, Class::Lose, Class::Break];
        let moves = clause.classes.iter().any(|class| moves.contains(class));
        let things = [Class::Break, Class::Shut, Class::Heal, Class::Open, Class::Leave];
        let opens = clause.particles.iter().any(|word| word == "open");
        let subject =
            clause.subject.as_mut().filter(|_| opens || clause.classes.iter().any(|class| things.contains(class)));
        for group in subject.into_iter().chain(&mut clause.groups) {
            let word = self.word(group.head);
            if group.kind != Kind::They || !matches!(word, "it" | "them" | "lo" | "la" | "los" | "las") {
                continue;
            }
            let is_thing = |other: &&Group| matches!(other.kind, Kind::Goods | Kind::Money | Kind::Way | Kind::Wound);
            let goods = |other: &&Group| matches!(other.kind, Kind::Goods | Kind::Money);
            let before = || self.groups.iter().rev().filter(|other| other.head < group.head);
            let way = |other: &&Group| other.kind == Kind::Way && opens;
            let meant = before()
                .find(way)
                .or_else(|| before().find(goods).filter(|_| moves))
                .or_else(|| before().find(is_thing));
            if let Some(meant) = meant {
                (group.kind, group.range, group.head) = (meant.kind, meant.range.clone(), meant.head);
                group.owner = meant.owner;
            }
        }
        clause
    }

    /// Whom a group means: by name, or as "he" and "she" whoever was named last.
    fn who(&self, group: &Group) -> Vec<&Figure> {
        match group.kind {
            Kind::Figure => self.scene.cast.meant(&self.tokens[group.range.clone()]),
            Kind::They => {
                let gender = match self.word(group.head) {
                    "he" | "him" | "he's" | "el" => Some(Gender::M),
                    "she" | "her" | "she's" | "ella" => Some(Gender::F),
                    _ => None,
                };
                let figure = |other: &&Group| other.kind == Kind::Figure || other.owner == Owner::Theirs;
                let named = self.groups.iter().rev().filter(|other| other.head < group.head).filter(figure);
                let meant = named.map(|other| self.scene.cast.named(&self.tokens[other.range.clone()]));
                let earlier = std::iter::once_with(|| self.scene.cast.named(self.last)).filter(|_| gender.is_some());
                let fits = |figure: &&&Figure| gender.is_none() || figure.gender.is_none() || figure.gender == gender;
                meant.chain(earlier).find(|figures| figures.iter().any(|figure| fits(&figure))).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    fn fault(&self, class: Class, clause: &Clause) -> Option<FaultKind> {
        let deed = if self.is_told_dead(clause) { Some(Deed::Die) } else { None }.or_else(|| match class {
            Class::Give => self.give(clause),
            Class::Take | Class::Find => self.take(clause),
            Class::Lose => self.lose(clause),
            Class::Use => self.uses(clause),
            Class::Break => self.breaks(clause),
            Class::Harm => self.harm(clause),
            Class::Kill => self.kill(clause),
            Class::Die => self.die(clause),
            Class::Heal => self.heal(clause),
            Class::Open => self.open(clause),
            Class::Leave => self.leave(clause),
            Class::Move | Class::Come => self.walk(clause),
            Class::Speak => self.speaks(clause, Deed::Say),
            Class::Decide => self.speaks(clause, Deed::Decide),
            Class::Suffer => self.suffer(clause),
            Class::Shut => self.heal(clause),
            Class::Concede => self.concedes(clause),
            Class::Be => self.stands(clause),
            Class::Think | Class::Other => None,
        })?;
        Some(FaultKind::Deed(deed))
    }

    /// The very words stand in a text of this turn.
    fn is_told(&self, clause: &Clause) -> bool {
        (clause.verb.saturating_sub(2)..=clause.verb).any(|from| {
            let words: Vec<&str> = (from..from + 3).map(|at| self.word(at)).collect();
            words.iter().all(|word| word.starts_with(char::is_alphanumeric)) && self.scene.has_text(&words.join(" "))
        })
    }

    /// Whom a group means, where it names them.
    fn named(&self, group: &Group) -> Vec<&Figure> {
        if group.kind != Kind::Figure {
            return Vec::new();
        }
        self.scene.cast.meant(&self.tokens[group.range.clone()])
    }

    fn is_you(group: Option<&Group>) -> bool {
        group.is_some_and(|group| group.kind == Kind::You)
    }

    /// Somebody else who can act.
    fn is_somebody(group: Option<&Group>) -> bool {
        group.is_some_and(|group| matches!(group.kind, Kind::Figure | Kind::They))
    }

    fn happened(&self, deed: Deed) -> bool {
        self.scene.deeds.contains(&deed)
    }

    /// Whether it is true of those whom a group means: of one of them, if it names several.
    fn is_of(&self, group: &Group, has: impl Fn(&Figure) -> bool) -> bool {
        let mut meant = self.who(group);
        if meant.is_empty() {
            meant = self.scene.cast.meant(self.last);
        }
        meant.is_empty() || meant.into_iter().any(has)
    }

    fn idle(&self, deed: Deed, clause: &Clause) -> bool {
        is_idle(deed, self.tokens, (clause.verb, clause.range.end.max(clause.verb + 1)))
    }

    fn has_any(&self, group: &Group, set: &std::collections::BTreeSet<String>) -> bool {
        let mut words = self.tokens[group.range.clone()].iter();
        words.any(|token| set.contains(&token.plain) || set.contains(token.plain.trim_end_matches('s')))
    }

    fn text(&self, group: &Group) -> String {
        self.tokens[group.range.clone()].iter().map(|token| token.plain.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// What any verb can say: a thing leaves the hero's hands, a way stands open, a wound is torn.
    fn any(&self, clause: &Clause) -> Option<Deed> {
        self.stands_open(clause)
            .or_else(|| self.gashes(clause))
            .or_else(|| self.sings(clause))
            .or_else(|| self.slips(clause))
            .or_else(|| self.leaves_hands(clause))
            .or_else(|| self.leaves_behind(clause))
            .or_else(|| self.pockets(clause))
            .or_else(|| self.dies_figuratively(clause))
            .or_else(|| self.changes(clause))
            .or_else(|| self.holds(clause))
            .or_else(|| self.turns_up(clause))
            .or_else(|| self.breaks_open(clause))
            .or_else(|| self.drops(clause))
            .or_else(|| self.handles(clause))
            .or_else(|| self.aches_no_more(clause))
            .or_else(|| self.bleeds_again(clause))
            .or_else(|| self.strikes(clause))
            .or_else(|| self.flows(clause))
            .or_else(|| self.is_by_another(clause))
            .or_else(|| self.moves_aside(clause))
            .or_else(|| self.misses(clause))
            .or_else(|| self.refuses(clause))
            .or_else(|| self.holds_out(clause))
            .or_else(|| self.mends(clause))
            .or_else(|| self.is_told_not(clause))
            .or_else(|| self.bears_wounds(clause))
            .or_else(|| self.meets(clause))
            .or_else(|| self.gives_up(clause))
            .or_else(|| self.stands_whole(clause))
            .or_else(|| self.stays_as_it_was(clause))
            .or_else(|| self.leaves_post(clause))
            .or_else(|| self.hands_over(clause))
            .or_else(|| self.grows(clause))
    }
}
