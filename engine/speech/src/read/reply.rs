//! A reply in a talk by its words, and a choice by the words of its label.

use super::company::binds;
use super::normal::{nearly, telling, words_of};
use crate::words::Words;
use gesta_content::Language;
use gesta_rules::{Command, PartyDecision, Template, View};

/// How the words of a text overlap with those of a choice.
pub(crate) enum Overlap {
    /// Clearly this one.
    Clear(Command),
    /// One of these.
    Maybe(Vec<Command>),
    /// None.
    None,
}

/// The commands of this view that a text may spell out.
pub(crate) fn spelled_out(view: &View) -> Vec<Command> {
    let mut commands: Vec<Command> = view.offers.iter().map(|offer| offer.command.clone()).collect();
    for template in &view.legal {
        match template {
            Template::Act { actions } => {
                commands.extend(actions.iter().map(|action| Command::Act { action: action.clone() }));
            }
            Template::Reply { replies } => {
                commands.extend(replies.iter().map(|reply| Command::Reply { reply: reply.clone() }));
            }
            Template::Bargain { replies } => {
                let talk = view.talk.iter().flat_map(|talk| replies.iter().map(move |reply| (talk, reply)));
                commands.extend(talk.map(|(talk, reply)| {
                    let (dialogue, node) = (talk.dialogue.clone(), talk.node.clone());
                    Command::Propose { decision: PartyDecision::Bargain { dialogue, node, reply: reply.clone() } }
                }));
            }
            _ => {}
        }
    }
    commands.sort();
    commands.dedup();
    commands
}

/// Whether a command answers in a talk: a reply, or one that has to be proposed to the others.
pub(crate) fn answers(command: &Command) -> bool {
    matches!(command, Command::Reply { .. }) || binds(command)
}

/// Which of the commands a text spells out, in either language. Replies need fewer words than deeds, because the
/// player reads them as speech and repeats only their point.
pub(crate) fn overlap(words: &Words<'_>, view: &View, text: &[String], commands: &[Command]) -> Overlap {
    let text = telling(text);
    if text.is_empty() {
        return Overlap::None;
    }
    let mut scores: Vec<(usize, bool, &Command)> = Vec::new();
    for command in commands {
        let scores_in = Language::ALL.map(|language| {
            let label = Words::new(words.content(), language).label(view, command);
            score(&text, &telling(&words_of(&label)), like_in(words, language))
        });
        let (shared, whole) = scores_in.into_iter().max().unwrap_or_default();
        if shared > 0 {
            scores.push((shared, whole, command));
        }
    }
    let Some(best) = scores.iter().map(|(shared, ..)| *shared).max() else { return Overlap::None };
    let top: Vec<_> = scores.iter().filter(|(shared, ..)| *shared == best).collect();
    let enough = best * 4 >= text.len() * 3;
    match top.as_slice() {
        [(_, whole, command)] if enough && (*whole || answers(command)) => Overlap::Clear((*command).clone()),
        _ if best * 2 >= text.len() && (best > 1 || text.len() == 1) => {
            Overlap::Maybe(top.iter().take(6).map(|(_, _, command)| (*command).clone()).collect())
        }
        _ => Overlap::None,
    }
}

/// How words are compared with those of a language: in the player's own a slip of the hand is no other word, but an English
/// "leave" is no "llave".
pub(crate) fn like_in(words: &Words<'_>, language: Language) -> fn(&str, &str) -> bool {
    if words.language() == language { nearly } else { |typed, word| typed == word }
}

/// How many words are shared, and whether the text is the whole label.
fn score(text: &[String], label: &[String], like: fn(&str, &str) -> bool) -> (usize, bool) {
    let shared = text.iter().filter(|word| label.iter().any(|known| like(word, known))).count();
    (shared, shared == text.len() && text.len() >= label.len())
}
