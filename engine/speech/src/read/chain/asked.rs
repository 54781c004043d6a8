//! Several clauses of which the first that is anything is asked about, or is a word for the program.

use super::super::deed::{Reader, SURE};
use super::super::gist::alike;
use super::super::reply::answers;
use super::super::{Meta, Reading, normal};
use super::part::{Part, STANDS};
use super::with_rest;
use gesta_rules::Command;

/// From this on, a clause behind one that is asked about is another deed.
const ANOTHER: u32 = 230;
/// From this on where it begins with a verb.
const BEGUN: u32 = 180;
/// From this on where it says "then".
const LIKELY: u32 = 90;
/// From this on, both of a clause that is asked about and one that is said to come after it.
const SEQUEL: u32 = 90;
/// Whether a clause behind one that is asked about is clearly another deed.
fn others_are_other(reader: &Reader<'_>, parts: &[Part]) -> bool {
    let [Reading::Ask { candidates, .. }] = parts[0].readings.as_slice() else { return false };
    let asked = |command: &Command| candidates.iter().any(|(_, one)| alike(one, command));
    let another = |part: &Part| {
        let strong = match part.then {
            true => part.is_deed() || part.strength >= LIKELY,
            false => part.strength >= if part.begins { BEGUN } else { ANOTHER } && part.strength < SURE,
        };
        let looks = part.then && matches!(part.readings.as_slice(), [Reading::Meta(Meta::Look(_))]);
        (looks || strong) && !part.aside && part.first().map_or(looks, |first| !asked(first))
    };
    let talks = reader.view.talk.is_some() && parts.iter().filter_map(Part::first).any(answers);
    !talks && parts[0].strength >= 85 && parts[1..].iter().any(another)
}

/// The first clause behind one that is asked about that is said to come after it, and comes to another deed.
fn sequel(parts: &[Part]) -> Option<usize> {
    let [Reading::Ask { candidates, .. }] = parts[0].readings.as_slice() else { return None };
    let (_, done) = candidates.first()?;
    let other = |command: &Command| !alike(done, command);
    let follows = |part: &Part| part.then && part.strength >= SEQUEL && part.first().is_some_and(other);
    (parts[0].strength >= SEQUEL).then(|| parts.iter().skip(1).position(follows)).flatten().map(|at| at + 1)
}

/// What the first clause comes to, and what is left to be read behind it.
pub(super) fn questions(
    reader: &mut Reader<'_>,
    all: &[String],
    whole: &[String],
    mut parts: Vec<Part>,
) -> Vec<Reading> {
    let leaves = matches!(parts[0].first(), Some(command) if *command == Command::Leave || reader.takes_leave(command));
    let goes = parts[1..].iter().any(|part| part.goes) && parts[0].first().is_some();
    // "Leave and go up to the loft": who goes takes leave by it.
    if leaves && parts.get(1).is_some_and(|part| matches!(part.first(), Some(Command::Go { .. })) && part.is_deed()) {
        parts.remove(0);
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    if goes || (leaves && parts[1..].iter().any(|part| reader.goes_on(&part.words))) {
        return split_at(parts, 1);
    }
    // "I put it on the sill and tell him that...": what is said comes after the deed.
    let says = |part: &Part| part.begins && matches!(part.readings.as_slice(), [Reading::Say { .. }]);
    if reader.view.talk.is_some()
        && matches!(parts[0].readings.as_slice(), [Reading::Ask { .. }])
        && parts.get(1).is_some_and(says)
    {
        return split_at(parts, 1);
    }
    // A name that somebody is called by is no looking: "Peppa, a word".
    let called =
        matches!(parts[0].readings.as_slice(), [Reading::Meta(Meta::Look(_))]) && !parts[0].verb && !parts[0].reads();
    let asks = called || matches!(parts[0].readings.as_slice(), [Reading::Ask { .. }]);
    if !called && asks && others_are_other(reader, &parts) {
        let readings = std::mem::take(&mut parts[0].readings);
        parts.remove(0);
        parts.retain(is_another);
        return with_rest(readings, &parts);
    }
    // "Le pregunto qué piden y después salgo": what is said to come later waits, whatever all words come to.
    if let Some(at) = (asks && !called).then(|| sequel(&parts)).flatten() {
        return split_at(parts, at);
    }
    // "Y sin hierro, ¿habrá por dónde entrar?": what is asked in a talk is asked of somebody.
    let page = matches!(parts[0].readings.as_slice(), [Reading::Meta(Meta::Look(_) | Meta::Map)]);
    if let Some(replies) = (page && !called).then(|| replied(reader, whole)).flatten() {
        return vec![replies];
    }
    let others = !called && parts[1..].iter().any(|part| is_of_its_own(part, &parts[0]));
    if asks && !(others && parts[0].strength >= 130) {
        return as_one(reader, all, parts, called);
    }
    let readings = std::mem::take(&mut parts[0].readings);
    parts.remove(0);
    drop_what_says_no_more(reader, &readings, &mut parts);
    with_rest(readings, &parts)
}

/// The first part, and what stands from another on.
fn split_at(mut parts: Vec<Part>, at: usize) -> Vec<Reading> {
    let readings = std::mem::take(&mut parts[0].readings);
    with_rest(readings, &parts[at..])
}

/// Whether a part behind one that is asked about is another deed.
fn is_another(part: &Part) -> bool {
    let least = if part.then {
        LIKELY
    } else if part.begins {
        BEGUN
    } else {
        ANOTHER
    };
    part.is_deed() || part.strength >= least || (part.then && part.strength == SURE)
}

fn is_of_its_own(part: &Part, first: &Part) -> bool {
    (part.strength >= STANDS || part.is_deed()) && part.first().is_some() && part.first() != first.first()
}

/// What all words come to together, or the clause that says most.
fn as_one(reader: &mut Reader<'_>, all: &[String], mut parts: Vec<Part>, called: bool) -> Vec<Reading> {
    let strong = parts.iter().map(|part| part.strength).max().unwrap_or_default();
    let whole = reader.whole(all).filter(|_| called || reader.strength >= strong.min(250));
    // "Me arrimo a la estufa, que vengo chorreando": who does something does not only look.
    let looks = |reading: &Reading| matches!(reading, Reading::Meta(Meta::Look(_)));
    if let Some(reading) = whole.filter(|reading| called || !looks(reading)) {
        return vec![reading];
    }
    let best = parts.iter().enumerate().max_by_key(|(at, part)| (part.strength, std::cmp::Reverse(*at)));
    let best = best.map_or(0, |(at, _)| at);
    std::mem::take(&mut parts[best].readings)
}

/// Drops what says only once more what the readings say, or nothing that can be done.
fn drop_what_says_no_more(reader: &mut Reader<'_>, readings: &[Reading], rest: &mut Vec<Part>) {
    match readings {
        // What follows a question about the rules mostly says it once more.
        [Reading::Meta(Meta::Codex(_) | Meta::Sheet)] => rest.retain(Part::is_deed),
        // "¿Cómo guardo la partida y salgo?" is one question.
        [Reading::Meta(Meta::Saves)] if reader.text.trim_end().ends_with('?') => rest.clear(),
        [Reading::Ask { candidates, .. }] => {
            let talks = reader.view.talk.is_some();
            let commands: Vec<&Command> = candidates.iter().map(|(_, command)| command).collect();
            rest.retain(|part| !says_the_same(reader, part, &commands));
            // "I turn to the widow and talk to her."
            let same = |part: &Part| part.is_deed() && part.first().is_some_and(|first| commands == [first]);
            rest.retain(|part| !same(part));
            // What follows an answer in a talk is mostly part of it.
            let answered = talks && commands.first().is_some_and(|first| answers(first));
            rest.retain(|part| !answered || part.goes || part.is_deed());
            let asked = |command: &Command| commands.iter().any(|one| alike(one, command));
            rest.retain(|part| part.stands() || (!talks && part.verb && !part.first().is_some_and(asked)));
        }
        _ => {}
    }
}

/// Whether a part only says more of one of the deeds that are asked about: "rocío la paja con aceite y le acerco la llama".
fn says_the_same(reader: &mut Reader<'_>, part: &Part, asked: &[&Command]) -> bool {
    // "..., procurando que nadie me vea" says nothing of what is done.
    let head = part.words.split(|word| word == normal::COMMA).next().unwrap_or_default();
    let deed = part.is_deed();
    reader.gist(head).is_some_and(|gist| {
        let any = |command: &Command| asked.iter().any(|one| alike(one, command));
        let first = |command: &Command| asked.first().is_some_and(|first| alike(first, command));
        gist.commands.first().is_some_and(any) || (!deed && gist.commands.iter().any(first))
    })
}

/// The replies that a whole text in a talk comes to.
fn replied(reader: &mut Reader<'_>, all: &[String]) -> Option<Reading> {
    reader.view.talk.as_ref()?;
    let gist = reader.gist(all).filter(|gist| gist.label >= 65)?;
    let reply = matches!(gist.commands.first(), Some(Command::Reply { .. }));
    reply.then(|| reader.guess(gist.commands))
}
