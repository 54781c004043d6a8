//! What stands behind a sentence of the story: the events that it tells, the roll they hang on, and the rule.

use super::audit::odds_of;
use super::{Parts, rows};
use crate::app::App;
use crate::quoting::quotable;
use crate::screen::{Page, Passage, PassageKind, SentenceSeen};
use crate::trace::{Found, Source, told_in};
use gesta_content::TextArg;
use gesta_content::id::CodexId;
use gesta_rules::{Advantage, Body, CutEvent, Roll, View};
use gesta_speech::Words;
use std::ops::Range;

/// Most sentences that the page "Why" lists.
const LISTED_MAX: usize = 40;
/// Most letters of a sentence in a row.
const ROW_CHARS_MAX: usize = 120;

/// Where a row of the page leads.
#[derive(Clone, Debug)]
enum Leads {
    /// To a term of the codex.
    Term(CodexId),
    /// To the own turn of this number.
    Turn(u64),
}

impl App {
    fn passage(&self, id: u64) -> Option<&Passage> {
        let story = &self.screen.story;
        let at = story.binary_search_by_key(&id, |passage| passage.id).ok()?;
        story.get(at)
    }

    fn words_of(&self, seen: &SentenceSeen) -> Option<&str> {
        self.passage(seen.passage)?.text.get(seen.range.clone())
    }

    /// The sentences that can be asked about: the newest turn's first, each turn's in the order of the story.
    pub(crate) fn sentences_lately(&self) -> Vec<SentenceSeen> {
        let Some(game) = &self.game else { return Vec::new() };
        let told = |id: &u64| {
            let kind = self.passage(*id).map(|passage| passage.kind);
            matches!(kind, Some(PassageKind::Prose | PassageKind::Others | PassageKind::Roll))
        };
        let passages = game.traces.newest().flat_map(|(_, passages)| passages).filter(told);
        let of = |passage: u64| self.sentences_of(passage).iter().cloned();
        passages.flat_map(of).take(LISTED_MAX).collect()
    }

    fn sentences_of(&self, passage: u64) -> &[SentenceSeen] {
        let all = &self.screen.sentences;
        let first = all.partition_point(|seen| seen.passage < passage);
        let last = all.partition_point(|seen| seen.passage <= passage);
        &all[first..last]
    }

    /// The rows of the page "Why": what was told last, sentence by sentence.
    pub(super) fn why_parts(&self) -> Parts {
        let listed = if self.why_lists { self.sentences_lately() } else { Vec::new() };
        let mut body = self.why.clone();
        let heading = if listed.is_empty() { "page-why" } else { "page-why-both" };
        if !listed.is_empty() {
            body.extend([String::new(), self.locale.plain("page-why-told")]);
        }
        let row = |seen: &SentenceSeen| (shortened(self.words_of(seen).unwrap_or_default()), String::new());
        let choices = rows(listed.iter().map(row));
        Parts { heading: self.locale.plain(heading), body, choices, ..Parts::default() }
    }

    pub(super) fn pick_why(&mut self, number: usize) {
        let listed = self.sentences_lately();
        if let Some(seen) = self.at(number, &listed) {
            self.show_sentence(seen);
        }
    }

    /// Shows what stands behind a sentence.
    pub(crate) fn show_sentence(&mut self, seen: SentenceSeen) {
        if let Some(game) = &mut self.game {
            game.sentence = Some(seen);
            self.go(Page::Sentence);
        }
    }

    /// A place in the story was picked.
    pub(crate) fn ask_sentence(&mut self, passage: u64, at: usize) {
        let seen = self.sentences_of(passage).iter().find(|seen| seen.range.contains(&at)).cloned();
        if let Some(seen) = seen.filter(|_| self.page.tells_story()) {
            self.player_did_something();
            self.show_sentence(seen);
        }
    }

    /// What is known of the sentence that is asked about.
    fn asked_about(&self) -> Option<(&str, &Range<usize>, Found<'_>)> {
        let game = self.game.as_ref()?;
        let seen = game.sentence.as_ref()?;
        Some((self.words_of(seen)?, &seen.range, game.traces.of(seen.passage)?))
    }

    pub(super) fn sentence_parts(&self) -> Parts {
        let heading = self.locale.plain("page-sentence");
        let Some(view) = self.view() else { return Parts::default() };
        let Some((sentence, range, found)) = self.asked_about() else {
            return Parts { heading, body: vec![self.locale.plain("why-gone")], ..Parts::default() };
        };
        let words = Words::new(&self.content, self.language());
        let named = named(&words, view, &found.turn.events);
        let told = match found.source {
            Source::BuiltIn(spans) => told_in(spans, range),
            Source::Model(_) => found.turn.matched(sentence, &named),
        };
        let quoted = quotable(sentence, self.language());
        let mut body = vec![self.locale.say("why-sentence", &[("text", TextArg::Str(&quoted))]), String::new()];
        body.extend(self.event_lines(found.source, &told, &named));
        let rolled = roll_behind(&found.turn.events, &told);
        body.extend(self.roll_lines(view, rolled));
        body.extend([String::new(), self.locale.plain("why-rule")]);
        body.push(format!("   {}", self.locale.plain(rule_of(rolled, &told))));
        let leads = self.leads();
        let row = |leads: &Leads| match leads {
            Leads::Term(term) => (self.name_of(term), self.locale.plain("why-to-term")),
            Leads::Turn(_) => (self.locale.plain("why-to-turn"), self.locale.plain("why-to-turn-look")),
        };
        let choices = rows(leads.iter().map(row));
        Parts { heading, body, choices, ..Parts::default() }
    }

    /// Who told it, and what happened.
    fn event_lines(&self, source: &Source, told: &[usize], named: &[(usize, String)]) -> Vec<String> {
        let (mine, others): (Vec<_>, Vec<_>) = named.iter().partition(|(at, _)| told.contains(at));
        let list = |events: &[&(usize, String)]| -> Vec<String> {
            events.iter().map(|(_, text)| format!("   {text}")).collect()
        };
        match source {
            Source::BuiltIn(_) if told.is_empty() => vec![self.locale.plain("why-told-state")],
            Source::BuiltIn(_) if mine.is_empty() => vec![self.locale.plain("why-told-quiet")],
            Source::BuiltIn(_) => [vec![self.locale.plain("why-told-builtin")], list(&mine)].concat(),
            Source::Model(name) => {
                let name = [("name", TextArg::Str(name))];
                if mine.is_empty() {
                    let told = self.locale.say("why-told-model-unsure", &name);
                    return [vec![told], list(&others)].concat();
                }
                let mut lines = [vec![self.locale.say("why-told-model", &name)], list(&mine)].concat();
                if !others.is_empty() {
                    lines.push(self.locale.plain("why-told-others"));
                    lines.extend(list(&others));
                }
                lines
            }
        }
    }

    /// The roll with its bonuses by name, and what it had to be expected to come to.
    fn roll_lines(&self, view: &View, rolled: Option<&Body>) -> Vec<String> {
        let Some((body, roll)) = rolled.and_then(|body| Some((body, roll_of(body)?))) else { return Vec::new() };
        let words = Words::new(&self.content, self.language());
        let mut lines = vec![String::new(), self.locale.plain("why-roll")];
        lines.extend(words.rolled_by(view, body).map(|who| format!("   {who}")));
        let (terms, sum, verdict) = words.roll_parts(view, roll);
        let dice: Vec<String> = roll.d20.iter().map(u8::to_string).collect();
        let dice = if dice.is_empty() { roll.natural.to_string() } else { dice.join(", ") };
        lines.push(format!("   d20: {dice}"));
        lines.extend(terms.into_iter().map(|term| format!("   {term}")));
        lines.push(format!("   {sum}, {verdict}"));
        lines.extend(self.expected_line(body, roll).map(|odds| format!("   {odds}")));
        lines
    }

    /// The chance that the roll had, from its own terms. What both sides rolled for has none of its own.
    fn expected_line(&self, body: &Body, roll: &Roll) -> Option<String> {
        let rules = &self.content.mechanics.rules;
        let odds = match body {
            Body::Checked { .. } => odds_of(roll, rules.check),
            Body::Attacked { .. } => odds_of(roll, rules.attack),
            _ => return None,
        };
        let good: u64 = odds.bands.iter().take(2).map(|share| share.low).sum();
        let tenths = (good.saturating_mul(2_000) + odds.total) / (2 * odds.total.max(1));
        let percent = format!("{}{}{}", tenths / 10, self.locale.plain("decimal-mark"), tenths % 10);
        Some(self.locale.say("why-odds", &[("n", TextArg::Str(&percent))]))
    }

    /// The terms of the codex that belong to the sentence, as far as they are known, and its turn.
    fn leads(&self) -> Vec<Leads> {
        let (Some(view), Some((_, range, found))) = (self.view(), self.asked_about()) else { return Vec::new() };
        let Some(seen) = self.game.as_ref().and_then(|game| game.sentence.as_ref()) else { return Vec::new() };
        let words = Words::new(&self.content, self.language());
        let events = &found.turn.events;
        let told = match found.source {
            Source::BuiltIn(spans) => told_in(spans, range),
            Source::Model(_) => {
                found.turn.matched(self.words_of(seen).unwrap_or_default(), &named(&words, view, events))
            }
        };
        let bodies = told.iter().filter_map(|at| Some(&events.get(*at)?.event().body));
        let mut terms: Vec<CodexId> = Vec::new();
        let rules = roll_behind(events, &told).into_iter().chain(bodies).flat_map(terms_of_rule);
        terms.extend(rules.filter_map(|name| CodexId::new(&format!("core:{name}")).ok()));
        let in_it = |seen: &&crate::TermSeen| seen.range.start < range.end && range.start < seen.range.end;
        let named = self.screen.terms.iter().filter(|term| term.passage == seen.passage).filter(in_it);
        terms.extend(named.map(|term| term.term.clone()));
        let mut leads: Vec<Leads> = Vec::new();
        for term in terms.into_iter().filter(|term| view.codex.contains(term)) {
            if !leads.iter().any(|one| matches!(one, Leads::Term(had) if *had == term)) {
                leads.push(Leads::Term(term));
            }
        }
        let turn = self.game.as_ref().and_then(|game| game.log.own_at(found.turn.depth));
        leads.extend(turn.map(|(number, _)| Leads::Turn(number)));
        leads
    }

    pub(super) fn pick_lead(&mut self, number: usize) {
        let leads = self.leads();
        match (self.at(number, &leads), &mut self.game) {
            (Some(Leads::Term(term)), _) => self.show_term(term),
            (Some(Leads::Turn(number)), Some(game)) => {
                game.turn = Some(number);
                self.go(Page::Turn);
            }
            _ => {}
        }
    }
}

/// The events that have words, with their places.
fn named(words: &Words<'_>, view: &View, events: &[CutEvent]) -> Vec<(usize, String)> {
    let named = |(at, cut): (usize, &CutEvent)| Some((at, words.event(view, &cut.event().body)?));
    events.iter().enumerate().filter_map(named).collect()
}

fn roll_of(body: &Body) -> Option<&Roll> {
    match body {
        Body::Checked { roll, .. } | Body::Attacked { roll, .. } | Body::Contested { roll, .. } => Some(roll),
        _ => None,
    }
}

/// The roll that the told events hang on: one of them, else the last before them in the turn.
fn roll_behind<'e>(events: &'e [CutEvent], told: &[usize]) -> Option<&'e Body> {
    let body = |at: usize| events.get(at).map(|cut| &cut.event().body);
    let own = told.iter().filter_map(|at| body(*at)).find(|body| roll_of(body).is_some());
    let first = told.first().copied().unwrap_or(0);
    own.or_else(|| (0..first).rev().filter_map(body).find(|body| roll_of(body).is_some()))
}

/// The text that says by which rule it went.
fn rule_of(rolled: Option<&Body>, told: &[usize]) -> &'static str {
    match rolled {
        Some(Body::Attacked { .. }) => "why-rule-attack",
        Some(Body::Contested { .. }) => "why-rule-contest",
        Some(_) => "why-rule-check",
        None if told.is_empty() => "why-rule-state",
        None => "why-rule-none",
    }
}

/// The terms of the rules that an event is an instance of.
fn terms_of_rule(body: &Body) -> Vec<&'static str> {
    let mut terms = match body {
        Body::Checked { .. } | Body::Attacked { .. } => vec!["bands"],
        Body::Contested { .. } => vec!["contests"],
        Body::EnergyChanged { .. } => vec!["energy"],
        Body::Shifted { .. } | Body::FightBegan { .. } => vec!["zones"],
        Body::HeroDown { .. } | Body::DeathSaved { .. } | Body::HeroStable { .. } => vec!["death"],
        Body::Cast { .. } | Body::SlotSpent { .. } => vec!["slots"],
        Body::ReputationChanged { .. } => vec!["reputation"],
        _ => Vec::new(),
    };
    if roll_of(body).is_some_and(|roll| roll.advantage != Advantage::None) {
        terms.push("advantage");
    }
    terms
}

/// A sentence as a row shows it.
fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= ROW_CHARS_MAX {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(ROW_CHARS_MAX).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':']))
}
