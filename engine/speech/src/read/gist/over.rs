//! What the grammar found by some of the words, beside what all of them come to: which of the two is asked about, or both.

use super::super::deed::{BEYOND, Found, Reader};
use super::super::senses::Heard;
use super::super::{Meta, normal, reply, scene};
use super::{ANSWERS_MAX, Gist, alike};
use crate::look::LookAt;
use gesta_rules::Command;

/// What is asked besides what the grammar found.
const BESIDES: u32 = 80;
/// What is likelier than the one thing that the grammar would have confirmed.
const STRONGER: u32 = 110;
/// What of a reply's words makes it likelier than a look, in a talk.
const REPLIED: u32 = 60;

/// So much of a reply's words may have a part in what is said.
const SAID_LEAST: u32 = 35;

impl Reader<'_> {
    /// What the grammar found, or what all the words come to where it found nothing.
    pub(crate) fn by_all_words(&mut self, words: &[String], found: Found) -> Found {
        let talks = self.view.talk.is_some();
        let found = self.or_act(words, found);
        let found = self.or_power(words, found);
        if let Found::Which("ask-how_long", spans) = &found {
            // "Stretch out on the bench by the door" is more than to rest.
            let gist = self.gist(words).filter(|gist| gist.label >= 65);
            let deed = gist.and_then(|gist| gist.commands.into_iter().next());
            return match deed.filter(|deed| !matches!(deed, Command::Rest { .. } | Command::Wait { .. })) {
                Some(deed) => Found::Which("ask-mean", std::iter::once(deed).chain(spans.iter().cloned()).collect()),
                None => found,
            };
        }
        if talks && self.turns_away(words, &found) {
            return found;
        }
        let asked = match &found {
            Found::Which(_, commands) if talks => Some(commands.clone()),
            Found::No(_) | Found::Lookup(..) | Found::NotThis => None,
            Found::Which("ask-target" | "ask-sure" | "ask-spell" | "ask-advance", _) => return found,
            Found::Do(commands) if !talks => {
                let commands = commands.clone();
                return self.or_likelier(words, commands);
            }
            Found::Which(_, commands) | Found::Do(commands) => Some(commands.clone()),
            Found::Sure(_, commands) => return self.or_other(words, commands.clone(), found),
            Found::Meta(Meta::Look(Some(thing))) => return self.or_deed(words, thing.clone()),
            _ => return found,
        };
        let beyond = self.is_beyond();
        let proposes = |command: &Command| matches!(command, Command::Propose { .. });
        // Nor is somebody greeted by looking at something: "Buenas noches, señora. ¿Tiene un minuto?"
        let proposes = |command: &Command| proposes(command) || matches!(command, Command::Talk { .. });
        let joint = matches!(&found, Found::Which(_, commands) if commands.iter().any(proposes));
        let looks = !talks && !beyond && !joint && matches!(found, Found::Which("ask-mean", _)) && self.asks(words);
        if let Some(Found::Meta(meta)) = looks.then(|| self.asked(words)).flatten() {
            return Found::Meta(meta);
        }
        if let Some(commands) = asked {
            // "Vaya mierda de juego": a word of abuse is no question where to go.
            if beyond && matches!(found, Found::Which(..)) && self.gist(words).is_none() {
                self.strength = BEYOND;
                return self.no_verb();
            }
            if talks && !beyond && matches!(found, Found::Which(..)) && !commands.iter().any(reply::answers) {
                let replies = self.replies(words).into_iter().take(3);
                return Found::Which("ask-mean", commands.into_iter().take(3).chain(replies).collect());
            }
            let Some(gist) = self.gist(words).filter(|_| !beyond) else { return found };
            let known = |command: &Command| commands.contains(command);
            let plain = normal::telling(words).len() < 4 && self.verbs.phrase_len(words) > 0 && self.slips(words) < 2;
            let one_deed = commands.windows(2).all(|two| alike(&two[0], &two[1]));
            if plain && one_deed && !talks && matches!(found, Found::Which(..)) {
                return found;
            }
            if !self.outweighs(&gist, &found) {
                return self.besides(words, gist, found);
            }
            if gist.commands.first().is_some_and(known) || gist.commands.is_empty() {
                return self.besides(words, gist, found);
            }
            let others = gist.commands.iter().filter(|command| !known(command)).take(2).cloned();
            return Found::Which("ask-mean", others.chain(commands.iter().cloned()).take(6).collect());
        }
        self.by_words_alone(words, found, beyond)
    }

    /// Using something, or what else is done with it here: "darle un trago de aguardiente" is no drinking where somebody
    /// lies in pain.
    fn or_act(&mut self, words: &[String], found: Found) -> Found {
        let Found::Do(commands) = &found else { return found };
        if !matches!(commands.as_slice(), [Command::Use { .. }]) || self.is_beyond() {
            return found;
        }
        let gist = self.gist(words).filter(|gist| gist.score >= 300 && gist.extra >= 180);
        match gist.and_then(|gist| gist.commands.into_iter().next()) {
            Some(act @ Command::Act { .. }) => {
                Found::Which("ask-mean", std::iter::once(act).chain(commands.iter().cloned()).collect())
            }
            _ => found,
        }
    }

    /// What nothing was found in, or the power whose whole name of several words stands in it: "me froto las manos calientes".
    fn or_power(&mut self, words: &[String], found: Found) -> Found {
        let nothing = matches!(found, Found::No(_) | Found::NotThis);
        if !nothing || self.view.talk.is_some() || self.is_beyond() || self.asks(words) {
            return found;
        }
        let Some((power, around)) = self.named_power(words).filter(|(_, around)| around.len() + 1 < words.len()) else {
            return found;
        };
        match self.power(&power, &around) {
            Found::Do(commands) | Found::Which(_, commands) => Found::Which("ask-mean", commands),
            _ => found,
        }
    }

    /// A question of the grammar, with what all the words come to besides: "corro a cubrirme tras la barricada".
    fn besides(&self, words: &[String], gist: Gist, found: Found) -> Found {
        let Found::Which(_, commands) = &found else { return found };
        // Few words that are all known are what the grammar takes them for.
        let few = normal::telling(words).len() < 4 && self.slips(words) < 2;
        if gist.score < BESIDES || few {
            return found;
        }
        // In a talk what is said besides is another reply.
        let talks = self.view.talk.is_some();
        let is_new = |command: &&Command| {
            !commands.iter().any(|known| alike(known, command)) && (!talks || reply::answers(command))
        };
        let others: Vec<Command> = gist.commands.iter().filter(is_new).take(2).cloned().collect();
        if others.is_empty() {
            return found;
        }
        let first = gist.commands.first().filter(|first| !is_new(first)).cloned();
        let known = commands.iter().filter(|one| Some(*one) != first.as_ref()).cloned();
        let all = first.clone().into_iter().chain(others).chain(known);
        Found::Which("ask-mean", all.take(6).collect())
    }

    /// A question whether to do one thing, or what all the words say more clearly.
    /// Whether words in a talk plainly go somewhere or take something, and no reply has any of them.
    fn turns_away(&mut self, words: &[String], found: &Found) -> bool {
        let Found::Do(commands) = found else { return false };
        let Some(verb) = self.verbs.begin(words).filter(|verb| !verb.guessed) else { return false };
        let begins = |name: &str| verb.names.iter().any(|verb| verb == name);
        let plain = match commands.as_slice() {
            [Command::Go { .. }] => begins("go") && !normal::telling(&verb.rest).is_empty(),
            [Command::Take { .. }] => begins("take") && !normal::telling(&verb.rest).is_empty(),
            _ => false,
        };
        let ranked = self.weighed(words);
        let said = |one: &crate::read::rank::Ranked| reply::answers(&one.command) && one.label >= SAID_LEAST;
        plain && !self.asks(words) && !ranked.iter().any(said)
    }

    fn or_other(&mut self, words: &[String], commands: Vec<Command>, found: Found) -> Found {
        let gist = self.gist(words).filter(|_| !self.is_beyond());
        if self.is_beyond() && self.verbs.phrase_len(words) == 0 {
            self.strength = BEYOND;
            return self.no_verb();
        }
        let Some(gist) = gist.filter(|gist| gist.score >= STRONGER) else { return found };
        if gist.commands.first().is_none_or(|first| commands.iter().any(|known| alike(known, first))) {
            return found;
        }
        let others = gist.commands.into_iter().filter(|one| !commands.contains(one)).take(2);
        Found::Which("ask-mean", others.chain(commands.iter().cloned()).collect())
    }

    /// What the grammar found by some of the words, or what all of them say far more clearly.
    fn or_likelier(&mut self, words: &[String], commands: Vec<Command>) -> Found {
        use Command::{BreakFree, Disengage, Guard, Hide};
        let [done] = commands.as_slice() else { return Found::Do(commands) };
        // "I take cover behind the cart" is more than to take cover.
        let bare = matches!(done, Guard | Hide | BreakFree | Disengage);
        let Some(gist) = self.gist(words).filter(|_| !self.is_beyond()) else { return Found::Do(commands) };
        let least = if bare { 65 } else { 90 };
        let known = gist.commands.iter().take(if bare { 1 } else { 4 }).any(|one| alike(one, done));
        if known || gist.extra < least || (!bare && gist.score < 200) {
            return Found::Do(commands);
        }
        let others = gist.commands.into_iter().filter(|one| one != done).take(2);
        Found::Which("ask-mean", others.chain(commands.iter().cloned()).collect())
    }

    /// Looking at a thing, or what the words say to be done with it: "peek under the cloth".
    fn or_deed(&mut self, words: &[String], thing: LookAt) -> Found {
        let look = Found::Meta(Meta::Look(Some(thing.clone())));
        let asks = self.asks(words) && self.view.talk.is_none();
        let Some(mut gist) = self.gist(words).filter(|_| !asks && !self.is_beyond()) else { return look };
        let least = if self.view.talk.is_some() { 45 } else { 90 };
        let close = self.is_done_to(&gist, words);
        gist.commands.retain(|command| {
            matches!(command, Command::Act { .. } | Command::Reply { .. } | Command::Improvise { .. })
        });
        // "¿Qué es eso de la Mitza?" in a talk is asked of whom the talk is with.
        let replied = self.view.talk.is_some()
            && gist.words >= REPLIED
            && matches!(gist.commands.first(), Some(Command::Reply { .. }))
            && !self.senses().has("eyes", words);
        let all = self.names_wholly(words, &thing) && !self.senses().has("within", words) && !replied;
        if all || gist.commands.is_empty() || (gist.extra < least && !close) {
            return look;
        }
        self.looks = vec![thing];
        gist.commands.truncate(ANSWERS_MAX - 1);
        Found::Which("ask-mean", gist.commands)
    }

    /// Whether all that stands behind the first words names a thing.
    fn names_wholly(&self, words: &[String], thing: &LookAt) -> bool {
        let Some(named) = self.scene.get(thing) else { return false };
        (1..words.len().min(5)).any(|at| {
            let rest = normal::telling(&words[at..]);
            !rest.is_empty() && scene::fit(&rest, &named.names) > Some(scene::Fit::Partly)
        })
    }

    /// Whether something is said to be done to a thing that could also be looked at.
    pub(super) fn is_done_to(&self, gist: &Gist, words: &[String]) -> bool {
        gist.score >= 140 && gist.label >= 65 && !self.is_plain_look(words)
    }

    /// Whether somebody only looks: who peeks under something, or goes through it, may mean a deed.
    fn is_plain_look(&self, words: &[String]) -> bool {
        let plain = self.senses().has("plain_look", &words[..words.len().min(5)]);
        plain && !self.senses().has("within", words)
    }

    /// How many words may be mistyped.
    fn slips(&self, words: &[String]) -> usize {
        Heard::new(self.senses(), words).words.iter().filter(|word| word.strange).count()
    }

    /// Whether what all words come to is likelier than what the grammar found by some of them.
    fn outweighs(&self, gist: &Gist, found: &Found) -> bool {
        match found {
            // In a talk what is said may be a reply.
            Found::Do(commands) => {
                let reply = matches!(gist.commands.first(), Some(Command::Reply { .. }));
                let deed = commands.iter().any(|command| !matches!(command, Command::Reply { .. } | Command::Leave));
                reply && deed && gist.score >= 110
            }
            _ => gist.score >= 150 || (gist.extra >= 65 && gist.score >= 85),
        }
    }
}
