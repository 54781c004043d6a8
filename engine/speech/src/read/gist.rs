//! What a text comes to that no grammar reads: the likeliest commands, to be asked about.

use super::deed::{BEYOND, Found, Reader, SURE};
use super::rank::Ranked;
use super::senses::Heard;
use super::{Meta, Reading};
use crate::look::LookAt;
use gesta_content::Language;
use gesta_rules::{Command, PartyDecision};

/// So many answers a question of this kind has at most.
const ANSWERS_MAX: usize = 4;
/// Of replies so many, where nothing says which is meant.
const REPLIES_MAX: usize = 7;
/// What is less likely than this is not asked about.
const LIKELY: u32 = 50;
/// In a talk a reply needs less: what is written is speech.
const SAID: u32 = 45;
/// In a fight something that is named needs less.
const NAMED: u32 = 35;
/// What is asked besides what the grammar found.
const BESIDES: u32 = 80;
/// What buying or selling must come to, to be meant by a question.
const TRADED: u32 = 180;
/// What is likelier than the one thing that the grammar would have confirmed.
const STRONGER: u32 = 110;
/// What of a reply's words makes it likelier than a look, in a talk.
const REPLIED: u32 = 60;
/// What a text must come to that insults somebody.
const INSULTED: u32 = 130;
/// What a text must come to that speaks of what is no part of the story.
const IN_SPITE: u32 = 230;

/// What a text comes to.
pub(crate) struct Gist {
    /// The likeliest commands, the likeliest first.
    pub commands: Vec<Command>,
    /// How likely the first is.
    pub score: u32,
    /// How much of that is words of its label.
    pub label: u32,
    /// And how much is names and looks of things.
    pub thing: u32,
    /// The most that is words of a label of any of them.
    pub words: u32,
    /// How much of the first's label names more than its things.
    pub extra: u32,
}

impl Reader<'_> {
    /// Whether a text speaks of what is no part of the story, or only abuses somebody.
    pub(crate) fn is_beyond(&self) -> bool {
        // "A toda leche" is no milk, and "la cerda" may be a beast that is here.
        let marked =
            |word: &String| ["beyond", "insult"].iter().any(|mark| self.senses().has(mark, std::slice::from_ref(word)));
        let here = |word: &String| marked(word) && !self.scene.find(std::slice::from_ref(word)).is_empty();
        let words = self.senses().without("idiom", &super::normal::words_of(self.text));
        let words: Vec<String> = words.into_iter().filter(|word| !here(word)).collect();
        let both = Language::ALL.map(|language| self.vocabulary.senses(language));
        self.is_for_machines()
            || self.marvel
            || both.iter().any(|senses| senses.has("beyond", &self.without_short(senses, &words)))
            || self.senses().has("insult", &words)
    }

    /// Words without those of one or two letters, which in another language mean something else: "ai otra forma".
    fn without_short(&self, senses: &super::senses::Senses, words: &[String]) -> Vec<String> {
        let own = senses.language == self.words.language();
        words.iter().filter(|word| own || word.len() > 2).cloned().collect()
    }

    /// Whether a text insults somebody and speaks of nothing else that is no part of the story.
    fn only_insults(&self) -> bool {
        let words = super::normal::words_of(self.text);
        !self.marvel && Language::ALL.iter().all(|language| !self.vocabulary.senses(*language).has("beyond", &words))
    }

    /// Readings, but no guesses at what nobody in the story could do: "I turn into smoke and slip through".
    pub(crate) fn without_marvels(&self, readings: Vec<Reading>) -> Vec<Reading> {
        match readings.first() {
            Some(Reading::Ask { .. }) if self.marvel => {
                vec![self.unknown(self.words.core("unknown-marvel", &[]))]
            }
            _ => readings,
        }
    }

    /// What words come to.
    pub(crate) fn gist(&mut self, words: &[String]) -> Option<Gist> {
        let ranked = self.weighed(words);
        let best = ranked.first()?.clone();
        let beyond = self.is_beyond();
        let reply = matches!(best.command, Command::Reply { .. });
        let named = best.thing >= 40 && self.view.fight.is_some();
        let least = match (beyond, reply) {
            (true, _) if self.only_insults() => INSULTED,
            (true, _) => IN_SPITE,
            (false, true) => SAID,
            (false, false) if named => NAMED,
            (false, false) => LIKELY,
        };
        // What is no part of the story is only meant by words that say more than the name of a thing.
        let by_name = matches!(best.command, Command::Go { .. } | Command::Act { .. }) && best.extra == 0;
        let by_name = by_name && self.words.language() == Language::Es;
        let spoken = !beyond || self.only_insults() || !by_name;
        if best.score < least || !spoken {
            return None;
        }
        let commands = self.fitted(answers(&ranked, best.score));
        let asked = ranked.iter().filter(|one| commands.iter().any(|command| alike(command, &one.command)));
        let words = asked.map(|one| one.label).max().unwrap_or_default();
        Some(Gist { commands, score: best.score, label: best.label, thing: best.thing, words, extra: best.extra })
    }

    /// Commands with the rank and the hours that are said.
    fn fitted(&self, commands: Vec<Command>) -> Vec<Command> {
        let words = super::normal::words_of(self.text);
        let hours = super::pause::hours_said(&words);
        let mut fitted: Vec<Command> = Vec::new();
        for command in commands {
            let command = match (command, hours) {
                (Command::Rest { .. }, Some(hours)) => Command::Rest { hours },
                (Command::Propose { decision: PartyDecision::Rest { .. } }, Some(hours)) => {
                    Command::Propose { decision: PartyDecision::Rest { hours } }
                }
                (Command::Cast { spell, rank, target }, _) => {
                    let ranks = self.ranks_of(&spell);
                    let said = super::powers::rank_said(&words, &ranks).filter(|said| ranks.contains(said));
                    Command::Cast { spell, rank: said.unwrap_or(rank), target }
                }
                (command, _) => command,
            };
            if !fitted.contains(&command) {
                fitted.push(command);
            }
        }
        fitted
    }

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
            if talks && !beyond && matches!(found, Found::Which(..)) && !commands.iter().any(super::reply::answers) {
                let replies = self.replies(words).into_iter().take(3);
                return Found::Which("ask-mean", commands.into_iter().take(3).chain(replies).collect());
            }
            let Some(gist) = self.gist(words).filter(|_| !beyond) else { return found };
            let known = |command: &Command| commands.contains(command);
            let plain =
                super::normal::telling(words).len() < 4 && self.verbs.phrase_len(words) > 0 && self.slips(words) < 2;
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
        let few = super::normal::telling(words).len() < 4 && self.slips(words) < 2;
        if gist.score < BESIDES || few {
            return found;
        }
        // In a talk what is said besides is another reply.
        let talks = self.view.talk.is_some();
        let is_new = |command: &&Command| {
            !commands.iter().any(|known| alike(known, command)) && (!talks || super::reply::answers(command))
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

    /// How many words may be mistyped.
    fn slips(&self, words: &[String]) -> usize {
        Heard::new(self.senses(), words).words.iter().filter(|word| word.strange).count()
    }

    /// A question whether to do one thing, or what all the words say more clearly.
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
            let rest = super::normal::telling(&words[at..]);
            !rest.is_empty() && super::scene::fit(&rest, &named.names) > Some(super::scene::Fit::Partly)
        })
    }

    /// Whether something is said to be done to a thing that could also be looked at.
    fn is_done_to(&self, gist: &Gist, words: &[String]) -> bool {
        gist.score >= 140 && gist.label >= 65 && !self.is_plain_look(words)
    }

    /// Whether somebody only looks: who peeks under something, or goes through it, may mean a deed.
    fn is_plain_look(&self, words: &[String]) -> bool {
        let plain = self.senses().has("plain_look", &words[..words.len().min(5)]);
        plain && !self.senses().has("within", words)
    }

    /// What all the words come to where the grammar found nothing.
    fn by_words_alone(&mut self, words: &[String], found: Found, beyond: bool) -> Found {
        let talks = self.view.talk.is_some();
        self.strength = 0;
        let asks = self.asks(words);
        let mut gist = self.gist(words);
        if let Some(gist) = gist.as_mut().filter(|_| asks && self.wants_to_know(words)) {
            // What somebody wants to know is not answered by walking.
            gist.commands.retain(|command| !matches!(command, Command::Go { .. } | Command::Flee { .. }));
        }
        let gist = gist.filter(|gist| !gist.commands.is_empty());
        let deed = gist.as_ref().is_some_and(|gist| {
            let first = gist.commands.first();
            let trades = matches!(first, Some(Command::Buy { .. } | Command::Sell { .. })) && gist.score >= TRADED;
            let chances = self.chances_asked();
            let acts = !chances && matches!(first, Some(Command::Act { .. } | Command::Improvise { .. }));
            let all = matches!(first, Some(Command::Propose { .. })) && gist.score >= 150 && self.speaks_of_all();
            all || trades || (acts && gist.score >= 220 && gist.label >= 65)
        });
        let answers = asks && !beyond && !talks && !deed;
        let mine = self.senses().has("mine", words);
        let unsaid = talks && (asks || mine) && !beyond && (mine || gist.as_ref().is_none_or(|gist| gist.words < 65));
        if let Some(page) = unsaid.then(|| self.page_asked(words)).flatten() {
            self.strength = SURE;
            return Found::Meta(page);
        }
        let both = gist.as_ref().is_some_and(|gist| {
            (gist.extra >= 65 && gist.score >= 120)
                || (matches!(gist.commands.first(), Some(Command::Act { .. })) && self.is_done_to(gist, words))
        });
        if let Some(found) = answers.then(|| self.asked(words)).flatten() {
            match found {
                Found::Meta(Meta::Look(Some(thing))) if both => self.looks.push(thing),
                found => {
                    self.strength = SURE;
                    return found;
                }
            }
        }
        let heard = Heard::new(self.senses(), words);
        let score = gist.as_ref().map_or(0, |gist| gist.score);
        let shown = !beyond && (!asks || !talks);
        let shown = shown && (!talks || self.senses().has("eyes", words));
        let shown = shown && (asks || !self.handles(words));
        let looks = self.look_heard(&heard).filter(|(_, looks)| shown && *looks >= 160 && *looks > score);
        if let Some((thing, looks)) = looks {
            if !both {
                self.strength = looks;
                return Found::Meta(Meta::Look(Some(thing)));
            }
            self.looks.push(thing);
        }
        if let Some(mut gist) = gist {
            self.strength = gist.score;
            self.look_besides(&heard, asks);
            if talks {
                // What is written in a talk is mostly speech.
                gist.commands.truncate(ANSWERS_MAX - 1);
                for reply in self.replies(words).into_iter().take(3) {
                    if !gist.commands.contains(&reply) {
                        gist.commands.push(reply);
                    }
                }
                gist.commands.truncate(ANSWERS_MAX + 1);
            }
            return Found::Which("ask-mean", gist.commands);
        }
        if beyond {
            self.strength = BEYOND;
            return found;
        }
        found
    }

    /// Whether words begin with a verb of handling a thing, which cannot be done: "me como la ballesta" looks at nothing.
    fn handles(&self, words: &[String]) -> bool {
        let verb = self.verbs.begin(words).filter(|verb| !verb.guessed);
        let handles =
            |name: &String| ["take", "drop", "wear", "use", "give", "buy", "sell", "talk"].contains(&name.as_str());
        verb.is_some_and(|verb| verb.names.iter().all(handles)) && !self.senses().has("eyes", words)
    }

    /// The replies of the talk, the likeliest first.
    pub(crate) fn replies(&mut self, words: &[String]) -> Vec<Command> {
        let ranked = self.weighed(words);
        let replies = ranked.iter().map(|one| &one.command).filter(|command| super::reply::answers(command));
        let mut replies: Vec<Command> = replies.cloned().collect();
        for reply in super::reply::spelled_out(self.view).into_iter().filter(super::reply::answers) {
            if !replies.contains(&reply) {
                replies.push(reply);
            }
        }
        replies
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

    /// In a talk whatever is said may be one of the replies.
    pub(crate) fn some_reply(&mut self, words: &[String], least: usize) -> Option<Reading> {
        self.view.talk.as_ref()?;
        let beyond = self.is_beyond();
        if beyond || words.len() < least {
            return None;
        }
        let mut replies = self.replies(words);
        replies.truncate(REPLIES_MAX);
        (!replies.is_empty()).then(|| self.guess(replies))
    }

    /// The question about what a whole text comes to.
    pub(crate) fn whole(&mut self, words: &[String]) -> Option<Reading> {
        match self.by_all_words(words, Found::NotThis) {
            Found::Which(_, commands) => Some(self.guess(commands)),
            Found::Meta(meta) => Some(Reading::Meta(meta)),
            _ => None,
        }
    }
}

/// The likeliest of all, one of each kind: skills and ranks are the player's second thought.
fn answers(ranked: &[Ranked], best: u32) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let likely = ranked.iter().filter(|one| one.score * 100 >= best * 55);
    for one in likely {
        if commands.len() >= ANSWERS_MAX {
            break;
        }
        if !commands.iter().any(|known| alike(known, &one.command)) {
            commands.push(one.command.clone());
        }
    }
    if commands.len() == 1 {
        let more = ranked.iter().filter(|one| alike(&commands[0], &one.command) && one.command != commands[0]);
        let more: Vec<Command> = more.take(ANSWERS_MAX - 1).map(|one| one.command.clone()).collect();
        commands.extend(more);
    }
    commands
}

/// Whether two commands are the same deed with another skill, rank or length.
pub(crate) fn alike(one: &Command, other: &Command) -> bool {
    match (one, other) {
        (Command::Improvise { stunt: one, target: at, .. }, Command::Improvise { stunt: other, target: there, .. }) => {
            one == other && at == there
        }
        (Command::Cast { spell: one, target: at, .. }, Command::Cast { spell: other, target: there, .. }) => {
            one == other && at == there
        }
        (Command::Rest { .. }, Command::Rest { .. }) | (Command::Wait { .. }, Command::Wait { .. }) => true,
        (one, other) => one == other,
    }
}
