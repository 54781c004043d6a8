//! What a turn is put together of: lines of rolls, sentences with whom they are about, and the paragraphs that they make.

use super::Telling;
use crate::noun::{Noun, capital};
use crate::tell::choose::Habits;
use crate::tell::fact::Fact;
use crate::tell::line::Slot;
use crate::tell::span::is_gain;
use crate::tell::{Selected, Told, ToldKind};
use gesta_content::id::{PlaceId, WeatherId};
use gesta_content::{Language, TextArg};
use gesta_rules::{Actor, Brightness, Roll, SeatId};

/// A line of its own, and the events that it tells.
pub(super) struct Line {
    pub(super) text: String,
    pub(super) events: Vec<usize>,
}

pub(super) struct Piece {
    pub(super) kind: ToldKind,
    pub(super) text: String,
    pub(super) events: Vec<usize>,
    pub(super) gain: bool,
    /// Whom the sentence is about, where a sentence of the grammar says so.
    pub(super) subject: Option<Subject>,
}

/// Whom a sentence is about.
pub(super) struct Subject {
    /// The name with its article.
    pub(super) name: String,
    /// The name as the sentence has it: the short one for who was named a moment ago.
    pub(super) shown: String,
    pub(super) pronoun: &'static str,
}

impl Telling<'_> {
    /// A roll that is shown, and whose it is.
    pub(crate) fn roll_line(&mut self, actor: &Actor, roll: &Roll, damage: Option<u16>) {
        let mut text = self.words.roll(self.view, roll);
        if let Some(damage) = damage {
            let damage = self.words.core("told-damage", &[("n", TextArg::Int(damage.into()))]);
            text = format!("{text}   {damage}");
        }
        let (text, events) = (self.roll_of(actor, &text), self.now());
        self.rolls.push(Line { text, events });
    }

    fn roll_of(&self, actor: &Actor, text: &str) -> String {
        let who = match self.is_actor_you(actor) {
            true => self.words.core("told-roll-you", &[]),
            false => capital(&self.actor_noun(actor).the()),
        };
        self.words.core("told-roll-of", &[("actor", TextArg::Str(&who)), ("roll", TextArg::Str(text))])
    }

    /// Somebody acts: what the reader's hero did is told before the others answer.
    pub(crate) fn turn_of(&mut self, actor: &Actor) {
        let changes = self
            .acting
            .as_ref()
            .is_some_and(|acting| acting != actor && (self.is_actor_you(acting) || self.is_actor_you(actor)));
        if changes {
            self.flush();
        }
        self.stunt_told &= self.acting.as_ref() == Some(actor);
        self.acting = Some(actor.clone());
    }

    /// A number of somebody's that belongs to the last roll, or stands alone.
    pub(crate) fn number_on_roll(&mut self, actor: &Actor, key: &str, n: i64) {
        let text = self.words.core(key, &[("n", TextArg::Int(n))]);
        if let Some(roll) = self.rolls.last_mut() {
            roll.text = format!("{}   {text}", roll.text);
            roll.events.extend(self.at.filter(|at| !roll.events.contains(at)));
            return;
        }
        let (text, events) = (self.roll_of(actor, &text), self.now());
        self.rolls.push(Line { text, events });
    }

    pub(crate) fn heading(&mut self, text: String) {
        self.flush();
        self.told.push(Told::of(ToldKind::Heading, text, self.now(), false));
    }

    /// Whether a place has another light than the reader knows of it.
    pub(crate) fn is_new_light(&mut self, place: &PlaceId, brightness: Brightness) -> bool {
        self.habits.is_new_light(place, brightness)
    }

    pub(crate) fn habits(&mut self) -> &mut Habits {
        self.habits
    }

    /// The wording whose last use is longest ago.
    pub(crate) fn least_told(&mut self, wordings: Vec<String>) -> Option<String> {
        self.habits.least_told(wordings)
    }

    /// Whether who or what is at a place has to be told.
    pub(crate) fn is_other_scene(&mut self, place: &PlaceId, what: &'static str, names: &str) -> bool {
        self.habits.is_other_scene(place, what, names)
    }

    /// Whether the reader has not been told of this weather yet.
    pub(crate) fn is_news(&mut self, weather: &WeatherId) -> bool {
        self.habits.is_news(weather)
    }

    /// Whether a text of a pack was told lately; otherwise it is remembered as told.
    pub(crate) fn is_told_again(&mut self, text: &str) -> bool {
        let again = self.habits.is_told_again(text);
        // Said in few words, it is still what the packs say of this turn.
        if again {
            self.grounds.push(text.to_owned());
        }
        again
    }

    /// Whether a text of a pack has named the thing in this turn as one that is known.
    pub(crate) fn is_spoken_of(&self, noun: &Noun) -> bool {
        let known = format!("{} {}", noun.definite(), noun.head()).to_lowercase();
        let ends = |rest: &str| !rest.starts_with(char::is_alphabetic);
        self.grounds.iter().any(|text| {
            let text = text.to_lowercase();
            text.match_indices(&known).any(|(at, _)| ends(&text[at + known.len()..]))
        })
    }

    pub(crate) fn sentence(&mut self, fact: Fact, kind: ToldKind) {
        self.sentence_of(fact, kind, None);
    }

    /// A sentence of the grammar, with its subject for the second mention.
    pub(crate) fn sentence_of(&mut self, fact: Fact, kind: ToldKind, subject: Option<&Actor>) {
        let text = self.worded(&fact);
        let subject = subject.filter(|actor| !self.is_actor_you(actor));
        if let Some(text) = text {
            let subject = subject.map(|actor| self.subject(actor, &text));
            let gain = kind == ToldKind::Prose && is_gain(fact.cue);
            self.pieces.push(Piece { kind, text, events: self.now(), gain, subject });
        }
    }

    fn subject(&self, actor: &Actor, text: &str) -> Subject {
        let noun = self.actor_noun(actor);
        let name = capital(&noun.the());
        let short = noun.short().filter(|_| !text.starts_with(&name));
        Subject { shown: short.unwrap_or_else(|| name.clone()), name, pronoun: noun.subject() }
    }

    /// The fact with the short names of what was named a moment ago, as far as they can mean nothing else here.
    fn shortened(&mut self, mut fact: Fact) -> Fact {
        for (_, slot) in &mut fact.slots {
            let Slot::Noun(noun) = slot else { continue };
            let Some(short) = noun.short() else { continue };
            if self.habits.is_named_again(&noun.bare) && !self.names_another(&short, &noun.bare) {
                noun.bare = short;
            }
        }
        fact
    }

    /// Whether something else here, or where the turn began, has a name that begins with these words.
    fn names_another(&self, short: &str, whole: &str) -> bool {
        let another = |name: String| {
            let rest = name.strip_prefix(short);
            name != whole && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        [Some(self.view), self.before]
            .into_iter()
            .flatten()
            .any(|view| self.words.all_here(view).into_iter().any(another))
    }

    fn worded(&mut self, fact: &Fact) -> Option<String> {
        let nouns = fact.nouns();
        let fact = self.shortened(fact.clone());
        let fact = &self.placed(fact);
        let text = self.habits.sentence(self.words.content(), self.words.language(), &mut self.chance, fact);
        self.selected.push(Selected { cue: fact.cue, nouns, sentence: text.clone() });
        text
    }

    /// A sentence in a line of its own, so that it is not lost in what is told around it.
    pub(crate) fn gain(&mut self, fact: &Fact) {
        let text = self.worded(fact);
        let events = self.now();
        self.gains.extend(text.map(|text| Line { text, events }));
    }

    /// A fixed text in a line of its own.
    pub(crate) fn gain_fixed(&mut self, text: String) {
        self.grounds.push(text.clone());
        self.gains.push(Line { text, events: self.now() });
    }

    /// A text of a pack that begins with its subject.
    pub(crate) fn piece_of(&mut self, kind: ToldKind, text: String, subject: &Actor) {
        self.grounds.push(text.clone());
        let noun = self.actor_noun(subject);
        let name = capital(&noun.the());
        let subject = Some(Subject { shown: name.clone(), name, pronoun: noun.subject() });
        self.pieces.push(Piece { kind, text, events: self.now(), gain: false, subject });
    }

    pub(crate) fn piece(&mut self, kind: ToldKind, text: String) {
        self.grounds.push(text.clone());
        self.pieces.push(Piece { kind, text, events: self.now(), gain: false, subject: None });
    }

    pub(crate) fn fixed(&mut self, key: &str, name: &str, value: &str) {
        let text = capital(&self.words.core_with(key, name, value));
        self.piece(ToldKind::Prose, text);
    }

    /// A fixed sentence about another hero.
    pub(crate) fn others(&mut self, key: &str, seat: SeatId, args: &[(&str, &str)]) {
        let name = self.words.hero_of(self.view, seat);
        let noun = self.words.hero_noun(self.view, seat);
        let own = [("actor", name.as_str()), ("their", noun.possessive())];
        let all: Vec<(&str, TextArg<'_>)> =
            own.iter().chain(args).map(|(name, value)| (*name, TextArg::Str(value))).collect();
        let text = capital(&self.words.core(key, &all));
        self.piece(ToldKind::Others, text);
    }

    /// Writes down what has come together: first the rolls, then the prose, merged by kind.
    pub(crate) fn flush(&mut self) {
        self.told.extend(self.rolls.drain(..).map(|line| Told::of(ToldKind::Roll, line.text, line.events, false)));
        let mut last: Option<(Subject, bool)> = None;
        let mut open = false;
        for piece in std::mem::take(&mut self.pieces) {
            let text = match (&last, &piece.subject) {
                (Some((before, opened)), Some(now)) if before.name == now.name && open => {
                    again(self.words.language(), &piece.text, now, *opened)
                }
                _ => piece.text.clone(),
            };
            match self.told.last_mut() {
                Some(told) if open && piece.kind == ToldKind::Prose && told.kind == ToldKind::Prose => {
                    told.append(&text, piece.events, piece.gain);
                }
                _ => self.told.push(Told::of(piece.kind, text, piece.events, piece.gain)),
            }
            open = piece.kind == ToldKind::Prose;
            last = piece.subject.map(|subject| {
                let opened = piece.text.starts_with(&subject.shown);
                (subject, opened)
            });
        }
    }
}

/// The second mention of a subject that opens a sentence: a pronoun in English; in Spanish nothing, where it `opened` the
/// sentence before as well, so that nobody else can be meant.
fn again(language: Language, text: &str, subject: &Subject, opened: bool) -> String {
    let rest = text.strip_prefix(subject.shown.as_str()).and_then(|rest| rest.strip_prefix(' '));
    match (language, rest) {
        (_, None) => text.to_owned(),
        (Language::En, Some(rest)) => format!("{} {rest}", capital(subject.pronoun)),
        (Language::Es, Some(rest)) if opened => capital(rest),
        (Language::Es, Some(_)) => text.to_owned(),
    }
}
