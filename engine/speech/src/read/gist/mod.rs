//! What a text comes to that no grammar reads: the likeliest commands, to be asked about.

mod alone;
mod over;

use super::deed::Reader;
use super::rank::Ranked;
use super::{Reading, normal, pause, powers, senses};
use gesta_content::Language;
use gesta_rules::{Command, PartyDecision};

/// So many answers a question of this kind has at most.
const ANSWERS_MAX: usize = 4;
/// What is less likely than this is not asked about.
const LIKELY: u32 = 50;
/// In a talk a reply needs less: what is written is speech.
const SAID: u32 = 45;
/// In a fight something that is named needs less.
const NAMED: u32 = 35;
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
        let both = Language::ALL.map(|language| self.vocabulary.senses(language));
        let marked = |word: &String| {
            let is = |mark: &&str| both.iter().any(|senses| senses.has(mark, std::slice::from_ref(word)));
            ["beyond", "insult"].iter().any(is)
        };
        let here = |word: &String| marked(word) && !self.scene.find(std::slice::from_ref(word)).is_empty();
        let words = self.senses().without("idiom", &normal::words_of(self.text));
        let words: Vec<String> = words.into_iter().filter(|word| !here(word)).collect();
        self.is_for_machines()
            || self.marvel
            || both.iter().any(|senses| senses.has("beyond", &self.without_short(senses, &words)))
            || self.senses().has("insult", &words)
    }

    /// Words without those of one or two letters, which in another language mean something else: "ai otra forma".
    fn without_short(&self, senses: &senses::Senses, words: &[String]) -> Vec<String> {
        let own = senses.language == self.words.language();
        words.iter().filter(|word| own || word.len() > 2).cloned().collect()
    }

    /// Whether a text insults somebody and speaks of nothing else that is no part of the story.
    fn only_insults(&self) -> bool {
        let words = normal::words_of(self.text);
        !self.marvel && Language::ALL.iter().all(|language| !self.vocabulary.senses(*language).has("beyond", &words))
    }

    /// Readings, but no guesses at what nobody in the story could do: "I turn into smoke and slip through".
    pub(crate) fn without_marvels(&self, readings: Vec<Reading>) -> Vec<Reading> {
        // "I lift the cart with my mind": what it is done with is the marvel.
        let by_marvel = self.senses().has("marvel", &normal::words_of(self.text));
        match readings.first() {
            Some(Reading::Act(_)) if by_marvel => vec![self.unknown(self.words.core("unknown-marvel", &[]))],
            Some(Reading::Ask { .. }) if self.marvel || by_marvel => {
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
        let words = normal::words_of(self.text);
        let hours = pause::hours_said(&words);
        let mut fitted: Vec<Command> = Vec::new();
        for command in commands {
            let command = match (command, hours) {
                (Command::Rest { .. }, Some(hours)) => Command::Rest { hours },
                (Command::Propose { decision: PartyDecision::Rest { .. } }, Some(hours)) => {
                    Command::Propose { decision: PartyDecision::Rest { hours } }
                }
                (Command::Cast { spell, rank, target }, _) => {
                    let ranks = self.ranks_of(&spell);
                    let said = powers::rank_said(&words, &ranks).filter(|said| ranks.contains(said));
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
