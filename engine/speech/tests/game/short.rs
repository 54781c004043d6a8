//! The shorthand in which cases say what a text is read as.

use gesta_rules::{Actor, Advancement, Aim, Command, PartyDecision, Spot};
use gesta_speech::{Meta, Reading};

/// A reading in the shorthand of the cases.
pub fn short(reading: &Reading) -> String {
    match reading {
        Reading::Act(command) => named(command),
        Reading::Ask { candidates, looks, guess, .. } => {
            let looks = looks.iter().map(|(_, at)| format!("look {at:?}"));
            let all: Vec<String> = candidates.iter().map(|(_, command)| named(command)).chain(looks).collect();
            format!("{} {}", if *guess { "guess" } else { "ask" }, all.join(" | "))
        }
        Reading::Say { text } => format!("say {text}"),
        Reading::Meta(Meta::Look(None)) => "look".to_owned(),
        Reading::Meta(Meta::Look(Some(at))) => format!("look {at:?}"),
        Reading::Meta(meta) => format!("meta {meta:?}"),
        Reading::Doubt { meta, .. } => format!("doubt {meta:?}"),
        Reading::Lookup { about, .. } => format!("lookup {about}"),
        Reading::Unknown { .. } => "unknown".to_owned(),
        Reading::Told { .. } => "gesture".to_owned(),
        Reading::Rest { texts } => format!("rest of {}", texts.join(" / ")),
    }
}

/// A command in the shorthand of the cases.
pub fn named(command: &Command) -> String {
    match command {
        Command::Go { exit } => format!("go {}", exit.name()),
        Command::Act { action } => format!("act {}", action.name()),
        Command::Improvise { approach, stunt, target } => {
            let target = match target {
                Aim::Being(id) => id.name(),
                Aim::Exit(id) => id.name(),
                Aim::Feature(id) => id.name(),
                Aim::Hero(_) => "hero",
            };
            format!("stunt {} {target} {}", stunt.name(), approach.name())
        }
        Command::Talk { with } => format!("talk {}", with.name()),
        Command::Reply { reply } => format!("reply {reply}"),
        Command::Take { item } => format!("take {}", item.name()),
        Command::Drop { item } => format!("drop {}", item.name()),
        Command::Wear { item } => format!("wear {}", item.name()),
        Command::Use { item } => format!("use {}", item.name()),
        Command::Buy { item, .. } => format!("buy {}", item.name()),
        Command::Sell { item, .. } => format!("sell {}", item.name()),
        Command::Attack { target } => format!("attack {}", target.name()),
        Command::Flee { exit } => format!("flee {}", exit.name()),
        Command::Rest { hours } => format!("rest {hours}"),
        Command::Wait { minutes } => format!("wait {minutes}"),
        Command::Cast { spell, rank, target } => format!("cast {} {rank}{}", spell.name(), aimed(target.as_ref())),
        Command::Invoke { talent, target } => format!("invoke {}{}", talent.name(), aimed(target.as_ref())),
        Command::Subdue { target } => format!("subdue {}", target.name()),
        Command::Shove { target } => format!("shove {}", target.name()),
        Command::Grapple { target } => format!("grapple {}", target.name()),
        Command::Help { whom: Actor::Being(id) } => format!("help {}", id.name()),
        Command::Help { whom: Actor::Hero(seat) } => format!("help hero {}", seat.0),
        Command::Parley { with } => format!("parley {}", with.name()),
        Command::Haggle { with } => format!("haggle {}", with.name()),
        Command::Dismiss { being } => format!("dismiss {}", being.name()),
        Command::PutAway { slot } => format!("put away {slot:?}").to_lowercase(),
        Command::StandIn { choice } => format!("stand in {choice:?}").to_lowercase(),
        Command::Advance { choice } => match choice {
            Advancement::Path(id) => format!("rise {}", id.name()),
            Advancement::Attribute(id) => format!("rise {}", id.name()),
            Advancement::Talent(id) => format!("rise {}", id.name()),
            Advancement::Spell(id) => format!("rise {}", id.name()),
        },
        Command::Propose { decision } => match decision {
            PartyDecision::Travel { exit } => format!("propose go {}", exit.name()),
            PartyDecision::Rest { hours } => format!("propose rest {hours}"),
            PartyDecision::Bargain { reply, .. } => format!("propose {reply}"),
        },
        Command::Give { item, to } => format!("give {} hero {}", item.name(), to.0),
        Command::Shift { to: Spot::Zone(id) } => format!("shift {}", id.name()),
        Command::Shift { to } => format!("shift {to:?}").to_lowercase(),
        Command::Answer { agree, .. } => format!("answer {}", if *agree { "yes" } else { "no" }),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn aimed(target: Option<&Aim>) -> String {
    match target {
        None => String::new(),
        Some(Aim::Being(id)) => format!(" {}", id.name()),
        Some(Aim::Exit(id)) => format!(" {}", id.name()),
        Some(Aim::Feature(id)) => format!(" {}", id.name()),
        Some(Aim::Hero(seat)) => format!(" hero {}", seat.0),
    }
}
