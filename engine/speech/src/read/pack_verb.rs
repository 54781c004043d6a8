//! Verbs that packs define: of actions of a place, and of stunts.

use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use super::referents::is_pronoun;
use crate::look::LookAt;
use gesta_content::id::ItemId;
use gesta_content::model::StuntTarget;
use gesta_content::{Language, TextKey};
use gesta_rules::{Command, Rejection, Template};

/// Verbs of actions that are ways of going, where nothing else is done with a way out.
const MOVING: [&str; 6] = ["sneak", "creep", "clamber", "crawl_out", "climb_past", "sit_out"];

impl Reader<'_> {
    pub(crate) fn is_pack_verb(&self, verb: &str) -> bool {
        let content = self.words.content();
        self.has(|template| match template {
            Template::Act { actions } => {
                actions.iter().any(|id| content.action(id).is_some_and(|(_, action)| action.verb.as_str() == verb))
            }
            _ => false,
        })
    }

    /// Whether a verb is of an action, here or anywhere.
    pub(crate) fn is_verb_somewhere(&self, verb: &str) -> bool {
        let mut actions = self.words.content().mechanics.places.values().flat_map(|place| &place.actions);
        actions.any(|action| action.verb.as_str() == verb)
    }

    /// A verb that packs define: of an action of the place, or of a stunt.
    pub(crate) fn pack_verb(&mut self, verb: &str, rest: &[String]) -> Found {
        let content = self.words.content();
        let mut options: Vec<(Command, LookAt)> = Vec::new();
        let mut bare: Vec<Command> = Vec::new();
        for template in &self.view.legal {
            match template {
                Template::Act { actions } => {
                    for id in actions {
                        let Some((_, action)) = content.action(id).filter(|(_, action)| action.verb.as_str() == verb)
                        else {
                            continue;
                        };
                        let command = Command::Act { action: id.clone() };
                        let target =
                            action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature));
                        match target {
                            Some(target) => options.push((command, target)),
                            None => bare.push(command),
                        }
                    }
                }
                Template::Improvise { spots } => {
                    for (stunt, aims) in spots.iter().filter(|(stunt, _)| stunt.name() == verb) {
                        let approach = self.approach(stunt, rest);
                        for approach in approach {
                            options.extend(aims.iter().map(|aim| {
                                let command = Command::Improvise {
                                    approach: approach.clone(),
                                    stunt: stunt.clone(),
                                    target: aim.clone(),
                                };
                                (command, super::powers::thing(aim))
                            }));
                        }
                    }
                }
                _ => {}
            }
        }
        let at = rest.iter().position(|word| ["with", "con", "using", "usando"].contains(&word.as_str()));
        let whom = self.struck(&rest[..at.unwrap_or(rest.len())]);
        let whom = whom.as_slice();
        // "Throw sand in her eyes" where nothing of the sort can be tried: whom it was meant for is no matter.
        let pronoun = matches!(telling(whom).as_slice(), [] | [_]) && whom.last().is_some_and(|word| is_pronoun(word));
        if options.is_empty() && bare.is_empty() && pronoun && verb != "throw_dirt" {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        let ask = |mut commands: Vec<Command>| match commands.len() {
            1 => Found::Do(vec![commands.remove(0)]),
            _ => Found::Which("ask-which", commands),
        };
        // Sand in the eyes distracts where nobody has made more of it.
        if verb == "throw_dirt" && options.is_empty() {
            return self.pack_verb("distract", rest);
        }
        match self.pick(whom, &options) {
            Pick::One(command) => Found::Do(vec![command]),
            Pick::Many(commands) => Found::Which("ask-which", commands),
            Pick::Unnamed(commands) if !commands.is_empty() || !bare.is_empty() => {
                ask(commands.into_iter().chain(bare).collect())
            }
            Pick::Perhaps(commands) if self.scene.find(&telling(whom)).is_empty() => Found::Which("ask-mean", commands),
            Pick::Dangling(word) => self.dangling(&word),
            _ => self.no_pack_verb(verb, whom, options.into_iter().map(|(command, _)| command).chain(bare).collect()),
        }
    }

    /// A pack's verb does not fit what is named. Reading and searching fall back to looking; an intent that names
    /// something that is not there ("I find a magic sword") is asked back as what can be tried.
    pub(crate) fn no_pack_verb(&mut self, verb: &str, rest: &[String], commands: Vec<Command>) -> Found {
        let named = telling(rest);
        let there = !self.scene.find(&named).is_empty();
        if ["read", "search"].contains(&verb) && (there || commands.is_empty()) {
            return self.look(rest);
        }
        if let Some(item) = self.lacks(verb).filter(|_| commands.is_empty() && (there || named.is_empty())) {
            return Found::No(self.words.core_with("unknown-needs", "item", &self.words.item_noun(&item).a()));
        }
        let way = matches!(self.scene.find(&named).as_slice(), [LookAt::Exit(_)]);
        if way && commands.is_empty() && MOVING.contains(&verb) {
            return self.go(rest);
        }
        if commands.is_empty() && self.view.fight.is_none() && self.is_stunt(verb) {
            return self.in_peace(rest);
        }
        match (there, commands.is_empty()) {
            (false, false) => Found::Which("ask-mean", commands),
            (false, true) if !named.is_empty() => self.no_such(&named),
            _ => self.cannot(rest),
        }
    }

    /// What a blow or a trick comes to where nobody fights: what can be done with a thing that is named, as in "push the cart".
    pub(crate) fn in_peace(&mut self, rest: &[String]) -> Found {
        let things = self.scene.find(&telling(rest)).into_iter().filter_map(|thing| match thing {
            LookAt::Feature(feature) => Some(feature),
            _ => None,
        });
        let acts: Vec<Command> = things.flat_map(|feature| self.acts_on(feature)).collect();
        let somebody = self.talkers().into_iter().find(|(_, thing)| self.scene.find(&telling(rest)).contains(&thing));
        match somebody {
            _ if !acts.is_empty() => Found::Which("ask-mean", acts),
            // "Threaten the watchman".
            Some((being, _)) => {
                let who = self.words.being_noun(self.view, &being).the();
                Found::No(self.words.core_with("unknown-no_fight_with", "who", &who))
            }
            None => self.refused(&Rejection::NoFight),
        }
    }

    /// Whether a verb is that of a stunt that is aimed at somebody.
    pub(crate) fn is_stunt(&self, verb: &str) -> bool {
        let mut stunts = self.words.content().mechanics.stunts.iter();
        stunts.any(|(id, stunt)| id.name() == verb && stunt.target == StuntTarget::Being)
    }

    /// What a stunt of this name needs and the hero does not carry.
    fn lacks(&self, verb: &str) -> Option<ItemId> {
        let stunts = &self.words.content().mechanics.stunts;
        let needed = stunts.iter().find(|(id, _)| id.name() == verb).and_then(|(_, stunt)| stunt.needs.clone())?;
        let carried = self.view.hero.as_ref().is_some_and(|hero| hero.items.contains_key(&needed));
        (!carried).then_some(needed)
    }

    /// The skills that a stunt is tried with: the one that is named, or all.
    pub(crate) fn approach(
        &self,
        stunt: &gesta_content::id::StuntId,
        rest: &[String],
    ) -> Vec<gesta_content::id::SkillId> {
        let Some(stunt) = self.words.content().mechanics.stunts.get(stunt) else { return Vec::new() };
        let named = stunt.approaches.iter().filter(|skill| {
            Language::ALL.iter().any(|language| {
                let text = self.words.content().texts.get(*language, &TextKey::of(*skill), &[]).unwrap_or_default();
                let words = telling(&super::normal::words_of(&text));
                !words.is_empty() && words.iter().all(|word| rest.contains(word))
            })
        });
        let named: Vec<_> = named.cloned().collect();
        if named.is_empty() { stunt.approaches.clone() } else { named }
    }
}
