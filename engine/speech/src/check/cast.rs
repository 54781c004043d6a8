//! [`Cast`]: who there is in a scene, by all the words that mean them, and what has become of each in this turn.

use super::lore::SMALL;
use super::scene::Presence;
use super::words::{Token, plain_words};
use crate::noun::Gender;
use crate::words::Words;
use gesta_content::id::BeingId;
use gesta_content::{Content, Language};
use gesta_rules::{Actor, Body, Companion, Gone, View, Wounds};
use std::collections::BTreeSet;

/// Somebody of the story.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub(super) id: Actor,
    /// The words of their name, and what else they are called.
    pub(super) words: BTreeSet<String>,
    /// Those of them that are no name, and that mean nobody else who is here.
    pub(super) titles: BTreeSet<String>,
    pub(super) gender: Option<Gender>,
    pub(super) presence: Presence,
    pub(super) harmed: bool,
    /// They are wounded, as far as it can be seen.
    pub(super) wounded: bool,
    /// They have hit the reader's hero.
    pub(super) struck: bool,
    /// They have attacked somebody.
    pub(super) attacked: bool,
    pub(super) died: bool,
    /// They came or went.
    pub(super) went: bool,
    pub(super) healed: bool,
    /// They cast or used something.
    pub(super) acted: bool,
}

impl Figure {
    fn of(id: Actor, name: Vec<String>, titles: BTreeSet<String>, presence: Presence) -> Figure {
        let words = name.into_iter().chain(titles.iter().cloned()).collect();
        Figure {
            id,
            words,
            titles,
            gender: None,
            presence,
            harmed: false,
            wounded: false,
            struck: false,
            attacked: false,
            died: false,
            went: false,
            healed: false,
            acted: false,
        }
    }
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(super) struct Cast {
    pub(super) figures: Vec<Figure>,
}

/// What means anybody at all.
const COMMON: [&str; 16] = [
    "man", "woman", "boy", "girl", "child", "father", "old", "hombre", "mujer", "chica", "chico", "nina", "padre",
    "senor", "viejo", "vieja",
];

impl Cast {
    /// Who is known in a content, as the seat sees them after the turn.
    pub(super) fn of(content: &Content, language: Language, view: &View) -> Cast {
        let words = Words::new(content, language);
        let things = thing_words(content, &words);
        let figure = |id: &BeingId| {
            let seen = view.place.iter().flat_map(|place| &place.beings).find(|being| being.id == *id);
            let presence = match seen.map(|seen| seen.gone) {
                Some(None) => Presence::Here,
                Some(Some(Gone::Dead)) => Presence::Dead,
                _ => Presence::Absent,
            };
            let wounded = seen.is_some_and(|seen| seen.wounds != Wounds::None);
            let noun = words.being_noun_of(id, seen.is_none_or(|seen| seen.name_known));
            let name = content_words(&noun.bare);
            let titles = titles(content, language, id, &things);
            let gender = Some(noun.gender).filter(|gender| *gender != Gender::N);
            Figure { gender, wounded, ..Figure::of(Actor::Being(id.clone()), name, titles, presence) }
        };
        let companion = |companion: &Companion| {
            let presence = match (companion.dead, companion.here) {
                (true, _) => Presence::Dead,
                (false, here) => {
                    if here {
                        Presence::Here
                    } else {
                        Presence::Absent
                    }
                }
            };
            let name = content_words(&words.hero_of(view, companion.seat));
            let wounded = companion.hit_points < companion.hit_points_max;
            Figure { wounded, ..Figure::of(Actor::Hero(companion.seat), name, BTreeSet::new(), presence) }
        };
        let beings = content.mechanics.beings.keys().map(figure);
        let mut cast = Cast { figures: beings.chain(view.party.iter().map(companion)).collect() };
        cast.part_titles();
        cast
    }

    /// A title that somebody who is here has too says nothing of who is absent.
    fn part_titles(&mut self) {
        let here = self.figures.iter().filter(|figure| figure.presence == Presence::Here);
        let here: BTreeSet<String> = here.flat_map(|figure| figure.words.clone()).collect();
        for figure in self.figures.iter_mut().filter(|figure| figure.presence != Presence::Here) {
            figure.titles.retain(|title| !here.contains(title) && !COMMON.contains(&title.as_str()));
            figure.words.retain(|word| !COMMON.contains(&word.as_str()));
        }
    }

    /// Reads what becomes of somebody.
    pub(super) fn read(&mut self, body: &Body) {
        match body {
            Body::Attacked { attacker, target, roll, .. } => {
                self.mark(attacker, |figure| {
                    figure.attacked = true;
                    figure.struck |= matches!(target, Actor::Hero(_)) && roll.band.achieves();
                });
                self.mark(target, |figure| figure.harmed |= roll.band.achieves());
            }
            Body::Damaged { actor, .. } => self.mark(actor, |figure| figure.harmed = true),
            Body::Cast { actor, .. } => self.mark(actor, |figure| figure.acted = true),
            Body::Healed { actor, .. } => self.mark(actor, |figure| figure.healed = true),
            Body::BeingGone { being, why } => self.mark(&Actor::Being(being.clone()), |figure| {
                figure.died |= *why == Gone::Dead;
                figure.went |= *why != Gone::Dead;
            }),
            Body::Moved { actor, .. } | Body::Left { actor, .. } | Body::Arrived { actor, .. } => {
                self.mark(actor, |figure| figure.went = true);
            }
            Body::Followed { being, .. } => self.mark(&Actor::Being(being.clone()), |figure| figure.went = true),
            _ => {}
        }
    }

    /// Somebody has come or gone.
    pub(super) fn went(&mut self, id: &Actor) {
        self.mark(id, |figure| figure.went = true);
    }

    fn mark(&mut self, id: &Actor, mark: impl Fn(&mut Figure)) {
        self.figures.iter_mut().filter(|figure| figure.id == *id).for_each(mark);
    }

    /// Whom words mean: those with most of them. Empty: nobody, or anybody.
    pub(super) fn meant(&self, tokens: &[Token]) -> Vec<&Figure> {
        let count = |figure: &Figure| tokens.iter().filter(|token| figure.words.contains(bare(&token.plain))).count();
        let most = self.figures.iter().map(count).max().unwrap_or_default();
        if most == 0 {
            return self.meant_by_pronoun(tokens);
        }
        self.figures.iter().filter(|figure| count(figure) == most).collect()
    }

    /// Whom words name, pronouns aside.
    pub(super) fn named(&self, tokens: &[Token]) -> Vec<&Figure> {
        let named = |token: &Token| self.is_anybody(bare(&token.plain));
        if tokens.iter().any(named) { self.meant(tokens) } else { Vec::new() }
    }

    fn meant_by_pronoun(&self, tokens: &[Token]) -> Vec<&Figure> {
        let gender = tokens.iter().find_map(|token| match token.plain.as_str() {
            "he" | "him" => Some(Gender::M),
            "she" => Some(Gender::F),
            _ => None,
        });
        let Some(gender) = gender else { return Vec::new() };
        let near = |figure: &&Figure| figure.presence == Presence::Here || figure.died || figure.went;
        self.figures.iter().filter(near).filter(|figure| figure.gender.is_none_or(|own| own == gender)).collect()
    }

    pub(super) fn is_anybody(&self, word: &str) -> bool {
        self.figures.iter().any(|figure| figure.words.contains(word))
    }

    /// Whether words mean somebody who is wounded, whenever it was.
    pub(super) fn is_wounded(&self, tokens: &[Token]) -> bool {
        self.meant(tokens).iter().any(|figure| figure.wounded)
    }

    /// Whether a word means somebody who is not here, and nobody who is.
    pub(super) fn is_only_absent(&self, word: &str) -> bool {
        let mut meant = self.figures.iter().filter(|figure| figure.titles.contains(word)).peekable();
        let gone = |figure: &Figure| figure.presence == Presence::Absent && !figure.went && !figure.died;
        meant.peek().is_some()
            && meant.all(gone)
            && !self.figures.iter().any(|figure| !gone(figure) && figure.words.contains(word))
    }

    pub(super) fn is_alone(&self) -> bool {
        !self.figures.iter().any(|figure| figure.presence == Presence::Here)
    }
}

fn bare(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

fn content_words(name: &str) -> Vec<String> {
    let links = ["behind", "with", "at", "of", "tras", "que", "detras", "de", "del"];
    let words = plain_words(name).into_iter().take_while(|word| !links.contains(&word.as_str()));
    words.filter(|word| !SMALL.contains(&word.as_str())).collect()
}

/// The words of what is no being.
fn thing_words(content: &Content, words: &Words<'_>) -> BTreeSet<String> {
    let all = &content.mechanics;
    let places = all.places.values().flat_map(|place| {
        let features = place.features.iter().map(|feature| words.named(&feature.id));
        place.exits.iter().map(|exit| words.named(&exit.id)).chain(features).collect::<Vec<_>>()
    });
    let items = all.items.keys().map(|item| words.named(item));
    let factions = all.factions.keys().map(|faction| words.named(faction));
    places.chain(items).chain(factions).flat_map(|name| plain_words(&name)).collect()
}

/// What somebody is called by lexicons: single words that mean no thing.
fn titles(content: &Content, language: Language, id: &BeingId, things: &BTreeSet<String>) -> BTreeSet<String> {
    let key = format!("being-{}", id.name());
    let entries = content.lexicon.iter().filter(|entry| entry.language == language);
    let entries = entries.filter(|entry| entry.thing.as_deref() == Some(key.as_str()));
    let words = entries.flat_map(|entry| &entry.words).map(|words| plain_words(words));
    let single = words.filter(|words| words.len() == 1).flatten();
    single.filter(|word| !things.contains(word)).collect()
}
