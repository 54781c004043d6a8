//! Talking and attacking: verbs that are aimed at somebody.

use super::Reading;
use super::deed::{Found, Reader};
use super::normal::telling;
use super::pick::Pick;
use super::senses::Heard;
use crate::look::LookAt;
use gesta_content::id::{BeingId, ItemId};
use gesta_rules::{Actor, Command, Rejection, Template};

/// Verbs of actions that something breaks by.
const BREAKING: [&str; 3] = ["force", "break", "smash"];
/// How somebody is struck.
const HOW: [&str; 14] = [
    "twice", "again", "hard", "harder", "fast", "quickly", "now", "fuerte", "duro", "rapido", "vez", "veces", "otra",
    "dos",
];
/// What a blow is struck with that is no weapon: "with all my might".
const FORCE: [&str; 10] =
    ["everything", "all", "might", "force", "strength", "todo", "toda", "fuerza", "fuerzas", "ganas"];
/// Words behind which the matter of a talk stands: "ask the carter what happened".
const MATTER: [&str; 27] = [
    "about", "sobre", "acerca", "por", "what", "whats", "whether", "if", "how", "why", "who", "whos", "whose", "where",
    "wheres", "when", "which", "to", "que", "si", "como", "cuando", "cuanto", "donde", "quien", "cual", "para",
];

impl Reader<'_> {
    pub(crate) fn beings(&self, fits: impl Fn(&Template) -> Option<&Vec<BeingId>>) -> Vec<(BeingId, LookAt)> {
        let found = self.view.legal.iter().find_map(fits);
        found.into_iter().flatten().map(|id| (id.clone(), LookAt::Being(id.clone()))).collect()
    }

    pub(crate) fn talk(&mut self, rest: &[String]) -> Found {
        let with = self.talkers();
        if self.view.fight.is_some() {
            return self.parley(rest);
        }
        if let Some(found) = self.matter(rest) {
            return found;
        }
        // "Ask her": the one whom the talk is with.
        let partner = self.view.talk.as_ref().and_then(|talk| self.scene.get(&LookAt::Being(talk.with.clone())));
        let is_partner = |word: &String| {
            super::referents::is_personal(word)
                && partner.is_some_and(|partner| super::referents::stands_for(word, &partner.nouns))
        };
        if rest.first().is_some_and(is_partner) {
            return self.cannot_talk(rest);
        }
        // "ask the widow about the ledger": what stands behind "about" is the matter, not the person.
        let matter = rest.iter().enumerate().position(|(at, word)| at > 0 && MATTER.contains(&word.as_str()));
        // "Ask him his name", "ask her the way".
        let noun = |word: &String| ["his", "her", "its", "their", "the"].contains(&word.as_str());
        let asked = rest.len() > 2 && super::referents::is_personal(&rest[0]) && noun(&rest[1]);
        let matter = matter.or(asked.then_some(1));
        let about = rest.first().filter(|word| ["about", "sobre", "acerca", "por"].contains(&word.as_str()));
        let end = if about.is_some() { 0 } else { matter.unwrap_or(rest.len()) };
        let rest = &rest[..end];
        // "hello there": no word of it names anybody.
        let senses = self.senses();
        // "Le pregunto por qué", where nobody is.
        let somebody = self.view.place.as_ref().is_some_and(|place| !place.beings.is_empty());
        if self.view.talk.is_none() && !somebody && matter.is_some() {
            return Found::Firm(self.words.core("told-nobody-hears", &[]));
        }
        let light = |word: &String| senses.is_light(word) && !super::referents::is_pronoun(word);
        let greets = self.scene.find(&telling(rest)).is_empty() && rest.iter().all(light);
        let rest = if greets { &rest[..0] } else { rest };
        let command = |with: BeingId| Command::Talk { with };
        match self.pick(rest, &with) {
            Pick::One(one) => Found::Do(vec![command(one)]),
            // Who asks about the weather in a talk means whom the talk is with, and nobody else who stands about.
            Pick::Unnamed(_) if self.view.talk.is_some() => self.cannot_talk(rest),
            Pick::Unnamed(mut one) if one.len() == 1 => Found::Do(one.drain(..).map(command).collect()),
            // Talking is harmless, so the only one whom some of the words fit is talked to.
            Pick::Perhaps(mut one) if one.len() == 1 && with.len() == 1 && !guessed_of(&self.scene, rest) => {
                Found::Do(one.drain(..).map(command).collect())
            }
            Pick::Many(several) => Found::Which("ask-whom", several.into_iter().map(command).collect()),
            // "Knock politely on the hatch": a word of the own name of one alone.
            Pick::Perhaps(one) if one.len() == 1 && self.is_named_by(&one[0], rest) => {
                Found::Do(one.into_iter().map(command).collect())
            }
            Pick::Unnamed(several) | Pick::Perhaps(several)
                if !several.is_empty() && self.scene.find(&telling(rest)).is_empty() =>
            {
                Found::Which("ask-whom", several.into_iter().map(command).collect())
            }
            Pick::Dangling(word) => self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => match self.looking_so(rest, &with) {
                several if several.is_empty() => self.cannot_talk(rest),
                // Talking is harmless; "the man" may be any of them.
                several if several.len() == 1 && self.is_named_by(&several[0], rest) => {
                    Found::Do(several.into_iter().map(command).collect())
                }
                several => Found::Which("ask-whom", several.into_iter().map(command).collect()),
            },
        }
    }

    /// Whether a name of somebody has one of these words that calls not just anybody: "the hatch" of the man behind it.
    fn is_named_by(&self, being: &BeingId, rest: &[String]) -> bool {
        let anybody =
            |word: &String| ["somebody", "call"].iter().any(|mark| self.senses().has(mark, std::slice::from_ref(word)));
        let names = self.scene.get(&LookAt::Being(being.clone())).map(|named| &named.names);
        let own = |word: &String| names.into_iter().flatten().any(|name| name.contains(word)) && !anybody(word);
        telling(rest).iter().any(own)
    }

    /// Those of some beings whom words call by how they look: "el grandote" of who is as broad as a door.
    pub(super) fn looking_so(&self, rest: &[String], of: &[(BeingId, LookAt)]) -> Vec<BeingId> {
        let named = telling(rest);
        if named.len() > 3 || self.view.talk.is_some() || !self.scene.find(&named).is_empty() {
            return Vec::new();
        }
        let heard = self.things_heard(&Heard::new(self.senses(), rest));
        let looks = |thing: &LookAt| heard.get(thing).is_some_and(|one| one.score > 0);
        of.iter().filter(|(_, thing)| looks(thing)).map(|(being, _)| being.clone()).collect()
    }

    /// A question that somebody is called by name with, outside a talk: "what do they say of the fountain, carter?"
    pub(crate) fn called(&mut self, text: &str) -> Option<Vec<Reading>> {
        if self.view.talk.is_some() || self.view.fight.is_some() || !text.contains(',') {
            return None;
        }
        let parts: Vec<Vec<String>> = text.split(',').map(super::normal::words_of).collect();
        let (first, last) = (parts.first()?, parts.last()?);
        let with = self.talkers();
        let called =
            [(last, &parts[..parts.len() - 1]), (first, &parts[1..])].into_iter().find_map(|(name, others)| {
                // "Quiubo, don Badore": what only greets or calls is no name.
                let calls = |word: &String| {
                    ["call", "greeting"].iter().any(|mark| self.senses().has(mark, std::slice::from_ref(word)))
                };
                let bare: Vec<String> = telling(name).into_iter().filter(|word| !calls(word)).collect();
                let found = self.scene.find(if bare.is_empty() { name } else { &bare });
                let [LookAt::Being(id)] = found.as_slice() else { return None };
                let said: Vec<String> = others.iter().flatten().cloned().collect();
                with.iter().any(|(being, _)| being == id).then(|| (id.clone(), said))
            });
        let (id, said) = called?;
        let asks =
            text.trim_end().ends_with('?') || self.senses().begins("ask", &said) > 0 || self.wants_to_know(&said);
        let told = said
            .iter()
            .skip_while(|word| ["so", "and", "but", "y", "pero", "bueno", "well", "then"].contains(&word.as_str()));
        let told: Vec<String> = told.cloned().collect();
        let asks = asks || self.senses().begins("ask", &told) > 0;
        let request = [&told, &said].into_iter().any(|words| super::senses::is_request(self.senses(), words));
        if !asks || request || self.is_beyond() || said.len() < 2 {
            return None;
        }
        // "Por mi escudo, ¿me daría usted algo?" is more than a word with somebody.
        let trades = |command: &Command| matches!(command, Command::Buy { .. } | Command::Sell { .. });
        if self.gist(&said).is_some_and(|gist| gist.score >= 130 && gist.commands.first().is_some_and(trades)) {
            return None;
        }
        self.memory.name(LookAt::Being(id.clone()));
        Some(self.put_to(Command::Talk { with: id }))
    }

    /// A talk, and the whole text said in it.
    pub(crate) fn put_to(&self, talk: Command) -> Vec<Reading> {
        vec![
            Reading::Act(talk),
            Reading::Rest { texts: vec![format!("\"{}\"", crate::noun::capital(self.text.trim()))] },
        ]
    }

    pub(crate) fn cannot_talk(&mut self, rest: &[String]) -> Found {
        if self.view.talk.is_some() {
            return Found::No(self.words.rejection(self.view, &Rejection::InTalk));
        }
        let being = self.scene.find(&telling(rest)).into_iter().find_map(|thing| match thing {
            LookAt::Being(id) => Some(id.clone()),
            _ => None,
        });
        match being {
            Some(id) => {
                let text = self.words.core_with("unknown-no_talk_with", "target", &self.words.being(self.view, &id));
                Found::No(crate::noun::capital(&text))
            }
            None => self.cannot(rest),
        }
    }

    pub(crate) fn attack(&mut self, rest: &[String]) -> Found {
        // "strike him down without killing him"
        if rest.iter().any(|word| ["without", "sin", "nonlethally"].contains(&word.as_str())) {
            return self.strike("subdue", rest);
        }
        let targets = self.beings(|template| match template {
            Template::Attack { targets } => Some(targets),
            _ => None,
        });
        let at = rest.iter().position(|word| ["with", "con", "using", "usando"].contains(&word.as_str()));
        let (whom, tool) = rest.split_at(at.unwrap_or(rest.len()));
        // "twat him one"
        let whom = whom.strip_suffix(&["one".to_owned()]).filter(|whom| !whom.is_empty()).unwrap_or(whom);
        let whom = self.struck(whom);
        // "Hit her hard": how says nothing of whom.
        let how = |word: &String| HOW.contains(&word.as_str());
        let whom: Vec<String> = match whom.iter().all(how) {
            true => whom,
            false => whom.into_iter().filter(|word| !how(word)).collect(),
        };
        let (whom, targets) = match self.described(&whom, &targets) {
            Some(described) => described,
            None => (whom, targets),
        };
        let whom = whom.as_slice();
        let picked = match (whom, targets.as_slice()) {
            // "Draw my sword and attack it": nobody strikes the sword.
            ([it], [(only, _)]) if super::referents::is_pronoun(it) => Pick::One(only.clone()),
            _ => self.pick(whom, &targets),
        };
        let target = match picked {
            Pick::One(one) => one,
            Pick::Unnamed(one) if one.len() == 1 => one[0].clone(),
            Pick::Many(several) => {
                return Found::Which(
                    "ask-whom",
                    several.into_iter().map(|target| Command::Attack { target }).collect(),
                );
            }
            Pick::Unnamed(several) | Pick::Perhaps(several)
                if !several.is_empty() && self.scene.find(&telling(whom)).is_empty() =>
            {
                return Found::Which(
                    "ask-whom",
                    several.into_iter().map(|target| Command::Attack { target }).collect(),
                );
            }
            Pick::Dangling(word) => return self.dangling(&word),
            Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => return self.broken(whom),
        };
        if let Some(found) = self.other_weapon(tool, &target) {
            return found;
        }
        let foe = Actor::Being(target.clone());
        let fights = self.view.fight.as_ref().is_some_and(|fight| fight.fighters.iter().any(|one| one.actor == foe));
        let listed = |offer: &gesta_rules::Offer| {
            offer.odds.is_some() && matches!(&offer.command, Command::Attack { target: known } if *known == target)
        };
        // Whose odds stand among the choices is warned already.
        if fights || self.view.offers.iter().any(listed) {
            return Found::Do(vec![Command::Attack { target }]);
        }
        let who = crate::noun::capital(&self.words.being(self.view, &target));
        Found::Sure(self.words.core_with("ask-attack", "target", &who), vec![Command::Attack { target }])
    }

    /// What breaks a thing or a way out that is struck: "hit the door". Else why nothing comes of a blow.
    fn broken(&mut self, whom: &[String]) -> Found {
        let content = self.words.content();
        let things: Vec<LookAt> = self.scene.find(&telling(whom)).into_iter().cloned().collect();
        let actions = self.view.legal.iter().filter_map(|template| match template {
            Template::Act { actions } => Some(actions),
            _ => None,
        });
        let breaks = actions.flatten().filter(|id| {
            content.action(id).is_some_and(|(_, action)| {
                let on = action.exit.clone().map(LookAt::Exit).or(action.feature.clone().map(LookAt::Feature));
                BREAKING.contains(&action.verb.as_str()) && on.is_some_and(|on| things.contains(&on))
            })
        });
        let breaks: Vec<Command> = breaks.map(|id| Command::Act { action: id.clone() }).collect();
        if breaks.is_empty() { self.cannot(whom) } else { Found::Which("ask-mean", breaks) }
    }

    /// "attack the dog with the knife" while another weapon is in the hand.
    pub(crate) fn other_weapon(&mut self, tool: &[String], target: &BeingId) -> Option<Found> {
        if tool.iter().any(|word| FORCE.contains(&word.as_str())) {
            return None;
        }
        let named = telling(tool);
        let hero = self.view.hero.as_ref().filter(|_| !named.is_empty())?;
        let items: Vec<(ItemId, LookAt)> = hero.items.keys().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        match self.pick(tool, &items) {
            Pick::One(item) if hero.worn.values().any(|worn| *worn == item) => None,
            Pick::One(item) => {
                Some(Found::Which("ask-mean", vec![Command::Wear { item }, Command::Attack { target: target.clone() }]))
            }
            _ => Some(self.no_such(&named)),
        }
    }
}

/// Whether words name something else that is here.
fn guessed_of(scene: &super::scene::Scene, rest: &[String]) -> bool {
    !scene.find(&telling(rest)).is_empty()
}
