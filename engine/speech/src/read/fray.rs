//! What is done in a fight besides attacks with weapons and steps: subduing, pushing, holding, hiding, helping, words.

use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use crate::look::LookAt;
use gesta_content::id::BeingId;
use gesta_rules::{Actor, Command, Rejection, Template, Wounds};

/// Words behind which the matter of a talk stands, not the person.
const MATTER: [&str; 12] =
    ["out", "about", "until", "that", "que", "para", "into", "sobre", "acerca", "por", "over", "price"];

/// Whose a part of a body is: the pronoun that is left of it.
const WHOSE: [(&str, &str); 6] =
    [("his", "him"), ("her", "her"), ("its", "it"), ("their", "them"), ("su", "le"), ("sus", "les")];

/// Foes, and what they are looked at as.
type Foes = Vec<(BeingId, LookAt)>;

/// Words behind whom something is done to.
const BEHIND_WHOM: [&str; 11] =
    ["with", "without", "against", "into", "onto", "off", "through", "con", "sin", "contra", "hacia"];

impl Reader<'_> {
    /// Whom a blow is meant for, without where it is to land: "her" of "her in the flank", "it" of "its ear", "the grey dog" of
    /// "the grey dog's throat".
    pub(super) fn struck(&self, rest: &[String]) -> Vec<String> {
        let body = |word: &String| self.senses().has("body", std::slice::from_ref(word));
        // A foe may be struck before the fight begins.
        let fights =
            self.view.fight.is_some() || self.has(|template| matches!(template, gesta_rules::Template::Attack { .. }));
        if !fights || !rest.iter().any(body) {
            return rest.to_vec();
        }
        let pronoun = |word: &str| WHOSE.iter().find(|(whose, _)| *whose == word).map(|(_, pronoun)| *pronoun);
        let kept = rest.iter().filter(|word| !body(word));
        let mut whom: Vec<String> =
            kept.map(|word| pronoun(word).map_or_else(|| word.clone(), str::to_owned)).collect();
        // "Her in the flank": what is left behind the body says nothing.
        while whom.last().is_some_and(|word| super::normal::is_small(word)) {
            whom.pop();
        }
        whom
    }

    /// Of some foes the one that a pronoun means in a fight, whatever it agrees with: the one named last, or the only one.
    pub(super) fn foe_meant<T: Clone>(&self, candidates: &[(T, LookAt)]) -> Vec<T> {
        let foe = |thing: &LookAt| matches!(thing, LookAt::Being(id) if self.fights(&Actor::Being(id.clone())));
        let foes: Vec<&(T, LookAt)> = candidates.iter().filter(|(_, thing)| foe(thing)).collect();
        let last = self.memory.last_of(|thing| foes.iter().any(|(_, foe)| foe == thing));
        let meant = foes.iter().filter(|(_, thing)| last.is_none_or(|last| last == thing));
        meant.map(|(value, _)| value.clone()).collect()
    }

    /// Of some foes those that words describe by how the fight stands, and the words without that: "the other one", "the wounded
    /// dog". Of one foe alone it is that one.
    pub(super) fn described(&self, whom: &[String], targets: &[(BeingId, LookAt)]) -> Option<(Vec<String>, Foes)> {
        let fight = self.view.fight.as_ref()?;
        let (other, hurt) = (self.senses().has("other", whom), self.senses().has("hurt", whom));
        if targets.is_empty() || !(other || hurt) {
            return None;
        }
        let last = self.memory.last_of(|thing| targets.iter().any(|(_, target)| target == thing));
        let wounds = |being: &BeingId| {
            let one = fight.fighters.iter().find(|one| one.actor == Actor::Being(being.clone()));
            one.map_or(Wounds::None, |one| one.wounds)
        };
        let worst = targets.iter().map(|(being, _)| wounds(being)).max()?;
        let meant = targets.iter().filter(|(being, thing)| {
            let is_other = !other || last.is_some_and(|last| last != thing);
            targets.len() == 1 || is_other && (!hurt || worst > Wounds::None && wounds(being) == worst)
        });
        let meant: Foes = meant.cloned().collect();
        let words = self.senses().without("hurt", &self.senses().without("other", whom));
        (!meant.is_empty()).then_some((words, meant))
    }

    /// Whether words name somebody who is here.
    fn names_somebody(&self, rest: &[String]) -> bool {
        let somebody = |thing: &&LookAt| matches!(thing, LookAt::Being(_) | LookAt::Hero(_));
        telling(rest).is_empty() || self.scene.find(&telling(rest)).iter().any(somebody)
    }

    /// Subduing, pushing and holding: what is aimed at a foe at hand.
    pub(crate) fn strike(&mut self, verb: &str, rest: &[String]) -> Found {
        let foes = self.beings(|template| match (verb, template) {
            ("subdue", Template::Subdue { targets })
            | ("shove", Template::Shove { targets })
            | ("grapple", Template::Grapple { targets }) => Some(targets),
            _ => None,
        });
        let toppled = |template: &Template| match template {
            Template::Improvise { spots } => spots.iter().any(|(stunt, _)| stunt.name() == "topple"),
            _ => false,
        };
        if foes.is_empty() {
            // In peace a push is an improvised deed, where somebody can be pushed at all.
            return match (self.view.fight.is_some(), verb) {
                (false, "shove") if self.has(toppled) => self.pack_verb("topple", rest),
                // "Grab the ledger" takes it, or would.
                (false, "grapple") if !self.names_somebody(rest) => self.handle("take", rest),
                (false, _) => self.in_peace(rest),
                (true, _) => self.out_of_reach(rest),
            };
        }
        let command = |target: BeingId| match verb {
            "subdue" => Command::Subdue { target },
            "shove" => Command::Shove { target },
            _ => Command::Grapple { target },
        };
        // "Shove him against the grille": where to says nothing of whom.
        let end = rest.iter().position(|word| BEHIND_WHOM.contains(&word.as_str())).filter(|at| *at > 0);
        let manner = |word: &&String| !["down", "alive", "vivo", "viva", "away", "back"].contains(&word.as_str());
        let whom: Vec<String> = rest[..end.unwrap_or(rest.len())].iter().filter(manner).cloned().collect();
        let whom = self.struck(&whom);
        self.somebody(&whom, &foes, command, Self::out_of_reach)
    }

    /// One command for somebody who is named, or for the only one there is.
    pub(crate) fn somebody(
        &mut self,
        rest: &[String],
        options: &[(BeingId, LookAt)],
        command: impl Fn(BeingId) -> Command,
        none: impl Fn(&mut Self, &[String]) -> Found,
    ) -> Found {
        // "rebájeme algo": no word of it names anybody.
        let senses = self.senses();
        let nobody = self.scene.find(&telling(rest)).is_empty()
            && rest.iter().all(|word| senses.is_light(word) && !super::referents::is_pronoun(word));
        let rest = if nobody { &rest[..0] } else { rest };
        let (rest, options) = match self.described(rest, options) {
            Some(described) => described,
            None => (rest.to_vec(), options.to_vec()),
        };
        let (rest, options) = (rest.as_slice(), options.as_slice());
        match self.pick(rest, options) {
            Pick::One(one) => Found::Do(vec![command(one)]),
            Pick::Unnamed(mut one) if one.len() == 1 => Found::Do(one.drain(..).map(command).collect()),
            Pick::Many(several) => Found::Which("ask-whom", several.into_iter().map(command).collect()),
            Pick::Unnamed(several) | Pick::Perhaps(several)
                if !several.is_empty() && self.scene.find(&telling(rest)).is_empty() =>
            {
                Found::Which("ask-whom", several.into_iter().map(command).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => none(self, rest),
        }
    }

    fn out_of_reach(&mut self, rest: &[String]) -> Found {
        let foe = self.scene.find(&telling(rest)).into_iter().any(|thing| match thing {
            LookAt::Being(id) => self.fights(&Actor::Being(id.clone())),
            _ => false,
        });
        if foe || telling(rest).is_empty() { self.refused(&Rejection::OutOfReach) } else { self.cannot(rest) }
    }

    fn fights(&self, actor: &Actor) -> bool {
        self.view.fight.as_ref().is_some_and(|fight| fight.fighters.iter().any(|one| one.actor == *actor))
    }

    /// Deeds of a fight that are aimed at nobody.
    pub(crate) fn alone_in_fight(&self, verb: &str) -> Found {
        let (command, fits): (Command, fn(&Template) -> bool) = match verb {
            "break_free" => (Command::BreakFree, |template| matches!(template, Template::BreakFree)),
            "hide" => (Command::Hide, |template| matches!(template, Template::Hide)),
            "disengage" => (Command::Disengage, |template| matches!(template, Template::Disengage)),
            _ => (Command::Guard, |template| matches!(template, Template::Guard)),
        };
        if self.has(fits) {
            return Found::Do(vec![command]);
        }
        match (self.view.fight.is_some(), verb) {
            (false, _) => self.refused(&Rejection::NoFight),
            (true, "break_free") => Found::No(self.words.core("unknown-not_held", &[])),
            (true, "hide") => Found::No(self.words.core("unknown-hide", &[])),
            (true, _) => Found::No(self.words.core("unknown-not_now", &[])),
        }
    }

    /// "reason with the captain", "talk him out of it". Where nobody fights it is an ordinary talk.
    pub(crate) fn parley(&mut self, rest: &[String]) -> Found {
        let end = rest.iter().position(|word| MATTER.contains(&word.as_str())).unwrap_or(rest.len());
        let rest = &rest[..end];
        if self.view.fight.is_none() {
            return self.talk(rest);
        }
        let with = self.beings(|template| match template {
            Template::Parley { with } => Some(with),
            _ => None,
        });
        let deaf = |reader: &mut Self, rest: &[String]| {
            let being = reader.scene.find(&telling(rest)).into_iter().find_map(|thing| match thing {
                LookAt::Being(id) => Some(reader.words.being(reader.view, id)),
                _ => None,
            });
            match being {
                Some(name) => {
                    let text = reader.words.core_with("unknown-no_parley", "target", &name);
                    Found::Firm(crate::noun::capital(&text))
                }
                None if telling(rest).is_empty() => Found::Firm(reader.words.core("unknown-nobody_listens", &[])),
                None => {
                    let all = reader.beings(|template| match template {
                        Template::Parley { with } => Some(with),
                        _ => None,
                    });
                    let all: Vec<Command> = all.into_iter().map(|(with, _)| Command::Parley { with }).collect();
                    if all.is_empty() { reader.cannot(rest) } else { Found::Which("ask-whom", all) }
                }
            }
        };
        if with.is_empty() {
            return deaf(self, rest);
        }
        self.somebody(rest, &with, |with| Command::Parley { with }, deaf)
    }
}
