//! Spells and talents by their names: which one, with a slot of which rank, on whom or what.

use super::deed::{Found, Reader};
use super::normal::{nearly, number, telling, words_of};
use super::pick::Pick;
use crate::look::LookAt;
use gesta_content::id::{SpellId, TalentId};
use gesta_content::model::{Power as Written, PowerRoll, PowerTarget};
use gesta_content::{Content, Language, TextKey};
use gesta_rules::{Aim, Command, Rejection, Template, View, sheet};
use std::collections::BTreeSet;

/// A spell or a talent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// A spell.
    Spell(SpellId),
    /// A talent.
    Talent(TalentId),
}

/// Small words that stand before a rank: "at rank 2", "con un espacio de rango 2".
const BEFORE_RANK: [&str; 14] =
    ["at", "a", "al", "de", "in", "as", "with", "en", "con", "un", "slot", "espacio", "of", "using"];

impl Power {
    fn key(&self) -> TextKey {
        match self {
            Power::Spell(id) => TextKey::of(id),
            Power::Talent(id) => TextKey::of(id),
        }
    }

    /// The name of the verb that its name is, for the lexicon.
    pub(crate) fn verb(&self) -> String {
        match self {
            Power::Spell(id) => format!("spell {id}"),
            Power::Talent(id) => format!("talent {id}"),
        }
    }

    /// The other way round.
    pub(crate) fn of_verb(verb: &str) -> Option<Power> {
        match verb.split_once(' ')? {
            ("spell", id) => id.parse().ok().map(Power::Spell),
            ("talent", id) => id.parse().ok().map(Power::Talent),
            _ => None,
        }
    }

    /// Its names in both languages, and the words that a lexicon has for it.
    pub(crate) fn names(&self, content: &Content) -> Vec<Vec<String>> {
        let key = self.key();
        let texts = Language::ALL.into_iter().filter_map(|language| content.texts.get(language, &key, &[]));
        let written = content.lexicon.iter().filter(|entry| entry.thing.as_ref() == Some(&key.key));
        let written = written.flat_map(|entry| entry.words.iter().cloned());
        let names = texts.chain(written).map(|text| words_of(&text));
        names.filter(|name| !name.is_empty()).collect()
    }
}

/// The spells and talents of the seat's hero.
pub(crate) fn powers(view: &View) -> Vec<Power> {
    let hero = view.hero.as_ref();
    let mut spells: BTreeSet<SpellId> = hero.map(|hero| hero.spells.clone()).unwrap_or_default();
    let mut talents: BTreeSet<TalentId> = hero.map(|hero| hero.talents.clone()).unwrap_or_default();
    for template in &view.legal {
        match template {
            Template::Cast { spells: castable } => spells.extend(castable.iter().map(|(id, ..)| id.clone())),
            Template::Invoke { talents: usable } => talents.extend(usable.iter().map(|(id, _)| id.clone())),
            _ => {}
        }
    }
    spells.into_iter().map(Power::Spell).chain(talents.into_iter().map(Power::Talent)).collect()
}

impl Reader<'_> {
    /// "cast kindle on the dog at rank 2".
    pub(crate) fn cast(&mut self, rest: &[String]) -> Found {
        if let Some((power, rest)) = self.named_power(rest) {
            return self.power(&power, &rest);
        }
        // "Me lanzo al agua": who throws themselves casts no spell.
        let words = words_of(self.text);
        let throws = |two: &[String]| two[0] == "me" && two[1].starts_with("lanz");
        if words.windows(2).any(throws) || words.iter().any(|word| word == "lanzarme") {
            return self.go(rest);
        }
        let known = powers(self.view).into_iter().any(|power| matches!(power, Power::Spell(_)));
        if !known {
            return Found::No(self.words.core("unknown-no_spells", &[]));
        }
        if telling(rest).is_empty() {
            return Found::Which("ask-spell", self.all_casts());
        }
        let spells = &self.words.content().mechanics.spells;
        let all: Vec<Power> = spells.keys().cloned().map(Power::Spell).collect();
        match self.find_power(rest, &all) {
            Some((Power::Spell(spell), _)) => self.refused(&Rejection::NotKnown { spell }),
            _ => Found::No(self.words.core_with("unknown-spell", "thing", &self.shown(&telling(rest)))),
        }
    }

    /// "use second wind", "invoke rally".
    pub(crate) fn invoke(&mut self, rest: &[String]) -> Found {
        match self.named_power(rest) {
            Some((power, rest)) => self.power(&power, &rest),
            // "Tiro de honda" is no talent.
            None if self.scene.find(&telling(rest)).iter().any(|thing| matches!(thing, LookAt::Item(_))) => {
                match self.handle("wear", rest) {
                    Found::Do(commands) => Found::Which("ask-mean", commands),
                    found => found,
                }
            }
            None => Found::No(self.words.core_with("unknown-talent", "thing", &self.shown(&telling(rest)))),
        }
    }

    /// One of the hero's own powers that is named, and the words around its name.
    pub(crate) fn named_power(&self, rest: &[String]) -> Option<(Power, Vec<String>)> {
        self.find_power(rest, &powers(self.view))
    }

    fn find_power(&self, rest: &[String], powers: &[Power]) -> Option<(Power, Vec<String>)> {
        let content = self.words.content();
        let found = powers.iter().flat_map(|power| {
            let names = power.names(content).into_iter();
            names.filter_map(move |name| {
                let (at, exact) = window(rest, &name)?;
                Some(((exact, name.len()), at, power))
            })
        });
        let ((_, length), at, power) = found.max_by_key(|(rank, at, _)| (*rank, std::cmp::Reverse(*at)))?;
        let around = rest[..at].iter().chain(&rest[at + length..]).cloned().collect();
        Some((power.clone(), around))
    }

    /// A power with the words that say rank and target.
    pub(crate) fn power(&mut self, power: &Power, rest: &[String]) -> Found {
        let (said, rest) = rank_of(rest);
        match power {
            Power::Spell(spell) => self.spell(spell, said, &rest),
            Power::Talent(talent) => self.talent(talent, &rest),
        }
    }

    fn spell(&mut self, spell: &SpellId, said: Option<u8>, rest: &[String]) -> Found {
        let castable = self.view.legal.iter().find_map(|template| match template {
            Template::Cast { spells } => spells.iter().find(|(id, ..)| id == spell),
            _ => None,
        });
        let written = self.words.content().mechanics.spells.get(spell);
        let Some((_, ranks, aims)) = castable.cloned() else {
            let rank = written.map_or(0, |spell| spell.rank);
            let spent = self.view.hero.as_ref().is_some_and(|hero| {
                let casting = sheet(self.words.content(), hero).casting;
                let slots = casting.iter().flat_map(|casting| &casting.slots);
                slots.filter(|slot| slot.rank >= rank).all(|slot| slot.left == 0)
            });
            return match rank > 0 && spent {
                true => self.refused(&Rejection::NoSlot { rank }),
                false => Found::No(self.words.core_with("unknown-power", "what", &self.words.named(spell))),
            };
        };
        let cheapest = ranks.iter().min().copied().unwrap_or_default();
        let rank = said.or_else(|| rank_said(&words_of(self.text), &ranks)).unwrap_or(cheapest);
        if !ranks.contains(&rank) {
            return self.refused(&Rejection::NoSlot { rank });
        }
        let harms = written.is_some_and(|spell| harms(&spell.power));
        let spell = spell.clone();
        self.aimed(rest, &aims, harms, |target| Command::Cast { spell: spell.clone(), rank, target })
    }

    fn talent(&mut self, talent: &TalentId, rest: &[String]) -> Found {
        let usable = self.view.legal.iter().find_map(|template| match template {
            Template::Invoke { talents } => talents.iter().find(|(id, _)| id == talent),
            _ => None,
        });
        let power = self.words.content().mechanics.talents.get(talent).and_then(|talent| talent.power.as_ref());
        let Some((_, aims)) = usable.cloned() else {
            let left = self.view.hero.as_ref().and_then(|hero| {
                let uses = sheet(self.words.content(), hero).uses;
                uses.iter().find(|line| line.talent == *talent).map(|line| line.left)
            });
            let name = self.words.named(talent);
            return match (power, left) {
                (None, _) => Found::No(self.words.core_with("unknown-passive", "what", &name)),
                (Some(_), Some(0)) => self.refused(&Rejection::Spent { talent: talent.clone() }),
                (Some(_), _) => Found::No(self.words.core_with("unknown-power", "what", &name)),
            };
        };
        let harms = power.is_some_and(harms);
        let talent = talent.clone();
        self.aimed(rest, &aims, harms, |target| Command::Invoke { talent: talent.clone(), target })
    }

    /// A power at what the words name. What would begin a fight is asked first.
    fn aimed(&mut self, rest: &[String], aims: &[Aim], harms: bool, command: impl Fn(Option<Aim>) -> Command) -> Found {
        let begins = harms && self.view.fight.is_none();
        if aims.is_empty() {
            // Words that fit nothing may mean something else than this power: "bark at the dog".
            return match (begins, telling(rest).is_empty()) {
                (false, true) => Found::Do(vec![command(None)]),
                (true, _) => Found::Which("ask-sure", vec![command(None)]),
                (false, false) => Found::Which("ask-mean", vec![command(None)]),
            };
        }
        let own = Aim::Hero(self.view.seat);
        if aims.contains(&own) && means_me(rest) {
            return Found::Do(vec![command(Some(own))]);
        }
        let options: Vec<(Aim, LookAt)> = aims.iter().map(|aim| (aim.clone(), thing(aim))).collect();
        let all = |aims: Vec<Aim>| aims.into_iter().map(|aim| command(Some(aim))).collect::<Vec<_>>();
        let aim = match self.pick(rest, &options) {
            Pick::One(aim) => aim,
            Pick::Unnamed(mut one) if one.len() == 1 => one.remove(0),
            Pick::Many(several) | Pick::Unnamed(several) => return Found::Which("ask-target", all(several)),
            Pick::Perhaps(several) => return Found::Which("ask-target", all(several)),
            Pick::Dangling(word) => return self.dangling(&word),
            Pick::None => return self.cannot(rest),
        };
        match &aim {
            Aim::Being(being) if begins => {
                let who = crate::noun::capital(&self.words.being(self.view, being));
                Found::Sure(self.words.core_with("ask-attack", "target", &who), all(vec![aim]))
            }
            _ => Found::Do(all(vec![aim])),
        }
    }

    /// Every spell that can be cast now, at the first thing that it can be aimed at.
    fn all_casts(&self) -> Vec<Command> {
        let castable = self.view.legal.iter().filter_map(|template| match template {
            Template::Cast { spells } => Some(spells),
            _ => None,
        });
        let cast = |(spell, ranks, aims): &(SpellId, Vec<u8>, Vec<Aim>)| Command::Cast {
            spell: spell.clone(),
            rank: ranks.iter().min().copied().unwrap_or_default(),
            target: aims.first().cloned(),
        };
        castable.flatten().map(cast).collect()
    }

    /// The ranks that a spell can be cast with now.
    pub(crate) fn ranks_of(&self, spell: &SpellId) -> Vec<u8> {
        let castable = self.view.legal.iter().find_map(|template| match template {
            Template::Cast { spells } => spells.iter().find(|(id, ..)| id == spell),
            _ => None,
        });
        castable.map(|(_, ranks, _)| ranks.clone()).unwrap_or_default()
    }

    pub(crate) fn refused(&self, why: &Rejection) -> Found {
        Found::No(self.words.rejection(self.view, why))
    }
}

/// The thing that names what is aimed at.
pub(crate) fn thing(aim: &Aim) -> LookAt {
    match aim {
        Aim::Being(id) => LookAt::Being(id.clone()),
        Aim::Exit(id) => LookAt::Exit(id.clone()),
        Aim::Hero(seat) => LookAt::Hero(*seat),
        Aim::Feature(id) => LookAt::Feature(id.clone()),
    }
}

/// Whether words mean the reader's own hero: "on myself", "sobre mí".
pub(crate) fn means_me(rest: &[String]) -> bool {
    let me = |word: &String| {
        ["me", "myself", "mi", "yo", "mismo", "misma", "self", "conmigo", "own", "wounds", "heridas"]
            .contains(&word.as_str())
    };
    rest.iter().any(me) && telling(rest).iter().all(me)
}

/// Whether a power does harm to somebody else, so that using it in peace begins a fight.
fn harms(power: &Written) -> bool {
    let at_others = matches!(power.target, PowerTarget::Being | PowerTarget::Foes);
    at_others && matches!(power.roll, PowerRoll::Attack | PowerRoll::Save(_))
}

/// The rank that is said anywhere: "rank two", "a slot of the second rank", "the mightier version".
pub(crate) fn rank_said(words: &[String], ranks: &[u8]) -> Option<u8> {
    let is_rank = |word: &String| ["rank", "rango", "level", "nivel", "tier", "circle"].contains(&word.as_str());
    let named = words.iter().enumerate().filter(|(_, word)| is_rank(word)).find_map(|(at, _)| {
        let near = [words.get(at + 1), at.checked_sub(1).and_then(|before| words.get(before))];
        let counts = |word: &&String| !["a", "an", "un", "una"].contains(&word.as_str());
        let near = near.into_iter().flatten().filter(counts);
        near.filter_map(|word| super::asking::counted(word)).find(|rank| *rank > 0)
    });
    let most = || words.iter().any(|word| MIGHTIER.contains(&word.as_str())).then(|| ranks.iter().max().copied());
    named.or_else(|| most().flatten())
}

/// Words that say that a spell is meant at its strongest.
const MIGHTIER: [&str; 14] = [
    "mightier",
    "mightiest",
    "stronger",
    "strongest",
    "bigger",
    "biggest",
    "higher",
    "highest",
    "greater",
    "potente",
    "fuerte",
    "superior",
    "poderoso",
    "poderosa",
];

/// The rank that is said, and the words without it.
pub(crate) fn rank_of(rest: &[String]) -> (Option<u8>, Vec<String>) {
    let is_rank =
        |word: &String| ["rank", "rango", "level", "nivel"].iter().any(|rank| word == rank || nearly(word, rank));
    let said = rest.iter().position(is_rank).and_then(|at| {
        let rank = u8::try_from(number(rest.get(at + 1)?)?).ok()?;
        Some((at, rank))
    });
    let Some((at, rank)) = said else { return (None, rest.to_vec()) };
    let small = rest[..at].iter().rev().take_while(|word| BEFORE_RANK.contains(&word.as_str())).count();
    let around = rest[..at - small].iter().chain(&rest[at + 2..]).cloned().collect();
    (Some(rank), around)
}

/// Where the words of a name stand among others, and whether they are spelled as they should be.
fn window(words: &[String], name: &[String]) -> Option<(usize, bool)> {
    let spans = || words.windows(name.len()).enumerate();
    let exact = spans().find(|(_, span)| *span == name).map(|(at, _)| (at, true));
    exact.or_else(|| {
        let near = |span: &[String]| span.iter().zip(name).all(|(typed, known)| nearly(typed, known));
        spans().find(|(_, span)| near(span)).map(|(at, _)| (at, false))
    })
}
