//! Every command of a view, one by one: what can be meant at all.

use gesta_content::Content;
use gesta_content::id::StuntId;
use gesta_rules::{Aim, Command, PartyDecision, StandIn, Template, View};

/// The commands of all templates of a view. Of rests and waits, which have many lengths, some; none of speech, whose words are
/// no part of a command.
pub fn commands_of(content: &Content, view: &View) -> Vec<Command> {
    let listed = |template| {
        let found = of_things(template).or_else(|| of_people(template)).or_else(|| of_powers(content, template));
        found.unwrap_or_else(|| of_rest(view, template))
    };
    view.legal.iter().flat_map(listed).collect()
}

fn each<T: Clone>(all: &[T], command: impl Fn(T) -> Command) -> Option<Vec<Command>> {
    Some(all.iter().cloned().map(command).collect())
}

fn of_things(template: &Template) -> Option<Vec<Command>> {
    match template {
        Template::Take { items } => each(items, |item| Command::Take { item }),
        Template::Drop { items } => each(items, |item| Command::Drop { item }),
        Template::Wear { items } => each(items, |item| Command::Wear { item }),
        Template::Use { items } => each(items, |item| Command::Use { item }),
        Template::PutAway { slots } => each(slots, |(slot, _)| Command::PutAway { slot }),
        Template::Buy { from, wares } => each(wares, |(item, _)| Command::Buy { from: from.clone(), item }),
        Template::Sell { to, wares } => each(wares, |(item, _)| Command::Sell { to: to.clone(), item }),
        Template::Give { items, to } => {
            let pairs = items.iter().flat_map(|item| to.iter().map(move |to| (item.clone(), *to)));
            Some(pairs.map(|(item, to)| Command::Give { item, to }).collect())
        }
        _ => None,
    }
}

fn of_people(template: &Template) -> Option<Vec<Command>> {
    match template {
        Template::Talk { with } => each(with, |with| Command::Talk { with }),
        Template::Reply { replies } => each(replies, |reply| Command::Reply { reply }),
        Template::Attack { targets } => each(targets, |target| Command::Attack { target }),
        Template::Subdue { targets } => each(targets, |target| Command::Subdue { target }),
        Template::Shove { targets } => each(targets, |target| Command::Shove { target }),
        Template::Grapple { targets } => each(targets, |target| Command::Grapple { target }),
        Template::Help { whom } => each(whom, |whom| Command::Help { whom }),
        Template::Parley { with } => each(with, |with| Command::Parley { with }),
        Template::Haggle { with } => each(with, |with| Command::Haggle { with }),
        Template::Dismiss { beings } => each(beings, |being| Command::Dismiss { being }),
        Template::Flee { exits } => each(exits, |exit| Command::Flee { exit }),
        Template::Shift { to } => each(to, |to| Command::Shift { to }),
        _ => None,
    }
}

fn of_powers(content: &Content, template: &Template) -> Option<Vec<Command>> {
    let mut all = Vec::new();
    match template {
        Template::Act { actions } => return each(actions, |action| Command::Act { action }),
        Template::Advance { choices } => return each(choices, |choice| Command::Advance { choice }),
        Template::Improvise { spots } => spots.iter().for_each(|(stunt, aims)| all.extend(tried(content, stunt, aims))),
        Template::Cast { spells } => {
            for (spell, ranks, aims) in spells {
                for rank in ranks {
                    let cast = |target| Command::Cast { spell: spell.clone(), rank: *rank, target };
                    all.extend(aimed(aims).into_iter().map(cast));
                }
            }
        }
        Template::Invoke { talents } => {
            for (talent, aims) in talents {
                let invoke = |target| Command::Invoke { talent: talent.clone(), target };
                all.extend(aimed(aims).into_iter().map(invoke));
            }
        }
        _ => return None,
    }
    Some(all)
}

/// A stunt with each of its skills on each of these.
fn tried(content: &Content, stunt: &StuntId, aims: &[Aim]) -> Vec<Command> {
    let skills = content.mechanics.stunts.get(stunt).map_or(&[][..], |stunt| &stunt.approaches);
    let on = |target: &Aim| {
        let (stunt, target) = (stunt.clone(), target.clone());
        skills.iter().map(move |approach| Command::Improvise {
            approach: approach.clone(),
            stunt: stunt.clone(),
            target: target.clone(),
        })
    };
    aims.iter().flat_map(on).collect()
}

/// What a power can be aimed at; what is aimed at nothing in particular has no target.
fn aimed(aims: &[Aim]) -> Vec<Option<Aim>> {
    if aims.is_empty() { vec![None] } else { aims.iter().cloned().map(Some).collect() }
}

fn of_rest(view: &View, template: &Template) -> Vec<Command> {
    let propose = |decision| Command::Propose { decision };
    let lone = |command| vec![command];
    match template {
        Template::Go { exits, party } => {
            let alone = exits.iter().map(|exit| Command::Go { exit: exit.clone() });
            let joint = exits.iter().filter(|_| *party);
            let joint = joint.map(|exit| propose(PartyDecision::Travel { exit: exit.clone() }));
            alone.chain(joint).collect()
        }
        Template::Rest { party, hours } => {
            let some = [1, 4, 8].into_iter().filter(|some| some <= hours);
            let joint = some.clone().filter(|_| *party).map(|hours| propose(PartyDecision::Rest { hours }));
            some.map(|hours| Command::Rest { hours }).chain(joint).collect()
        }
        Template::Bargain { replies } => {
            let told = view.talk.iter().flat_map(|talk| replies.iter().map(move |reply| (talk, reply)));
            let bargain = told.map(|(talk, reply)| PartyDecision::Bargain {
                dialogue: talk.dialogue.clone(),
                node: talk.node.clone(),
                reply: reply.clone(),
            });
            bargain.map(propose).collect()
        }
        Template::Answer { proposal } => {
            [true, false].map(|agree| Command::Answer { proposal: *proposal, agree }).to_vec()
        }
        Template::StandIn => {
            [StandIn::Guard, StandIn::Follow, StandIn::Bot].map(|choice| Command::StandIn { choice }).to_vec()
        }
        Template::Wait => [10, 60].map(|minutes| Command::Wait { minutes }).to_vec(),
        Template::Leave => lone(Command::Leave),
        Template::Guard => lone(Command::Guard),
        Template::BreakFree => lone(Command::BreakFree),
        Template::Hide => lone(Command::Hide),
        Template::Disengage => lone(Command::Disengage),
        // Speech has no slots, and its words are no part of a command.
        _ => Vec::new(),
    }
}
