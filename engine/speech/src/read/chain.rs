//! Several clauses: which of them are deeds, which are talk around a deed, and what the whole comes to where no clause is a
//! deed by itself.

use super::calls::CALLS;
use super::clause::Clause;
use super::deed::{BEYOND, DENIED, Reader, SURE};
use super::vocative::{called_in_fight, several_wares, vocative, without_calls};
use super::{CHAIN_MAX, Reading};
use gesta_rules::Command;

/// From this on, a clause that is asked about stands for itself.
const STANDS: u32 = 165;
/// From this on, a clause behind one that is asked about is another deed.
const ANOTHER: u32 = 230;
/// From this on where it begins with a verb.
const BEGUN: u32 = 180;
/// From this on where it says "then".
const LIKELY: u32 = 90;
/// From this on, both of a clause that is asked about and one that is said to come after it.
const SEQUEL: u32 = 90;
/// Words that a clause begins with which only says why or how.
const ASIDES: [&str; 17] = [
    "si", "que", "porque", "pues", "aunque", "because", "since", "as", "so", "for", "but", "pero", "sin", "which",
    "who", "though", "como",
];

/// Verbs of what may be possible when something else is done.
const LATER: [&str; 25] = [
    "take", "drop", "wear", "use", "give", "go", "talk", "buy", "sell", "attack", "look", "flee", "rest", "wait",
    "cast", "read", "open", "search", "put_away", "leave", "quit", "hide", "guard", "invoke", "propose",
];

/// What one clause came to.
struct Part {
    readings: Vec<Reading>,
    strength: u32,
    text: String,
    /// How many words it has.
    length: usize,
    /// It is one word alone that nobody knows.
    odd: bool,
    /// It begins with a verb that may be possible later.
    verb: bool,
    /// It is a gesture, which is answered.
    gesture: bool,
    /// It says what is done after what stands before it.
    then: bool,
    /// It begins like something that is said besides.
    aside: bool,
    /// It says why: "que el cura la mira".
    reason: bool,
    /// It begins with a verb.
    begins: bool,
    /// It says that somebody goes, the verb last.
    goes: bool,
    /// It only says how the hero is: "tengo la garganta como lija".
    plight: bool,
    /// Its words.
    words: Vec<String>,
}

impl Part {
    fn is_deed(&self) -> bool {
        !self.readings.is_empty() && self.readings.iter().all(|reading| matches!(reading, Reading::Act(_)))
    }

    fn is_nothing(&self) -> bool {
        self.readings.iter().all(|reading| matches!(reading, Reading::Unknown { .. } | Reading::Lookup { .. }))
    }

    /// Whether it only says when something else is done.
    fn is_aside(&self) -> bool {
        let whiles = ["mientras", "while", "whilst"];
        let first = self.words.first().map(String::as_str).unwrap_or_default();
        self.plight || whiles.contains(&first) || (first == "con" && !self.begins)
    }

    /// Whether it may be left out where other clauses are deeds.
    fn is_chatter(&self) -> bool {
        (self.is_nothing() && !self.verb)
            || (self.aside && !self.is_deed())
            || (self.length < 3 && !self.verb && !self.is_deed())
    }

    /// Whether it is a deed of its own, and no part of what is said.
    fn stands(&self) -> bool {
        self.is_deed() || (self.strength >= STANDS && self.strength < SURE && self.first().is_some())
    }

    /// Whether it asks about what is done already.
    fn says_again(&self, done: &[Reading]) -> bool {
        self.first()
            .is_some_and(|first| done.iter().any(|done| matches!(done, Reading::Act(command) if command == first)))
    }

    /// The first command that it does or asks about.
    fn first(&self) -> Option<&Command> {
        match self.readings.first()? {
            Reading::Act(command) => Some(command),
            Reading::Ask { candidates, .. } => candidates.first().map(|(_, command)| command),
            _ => None,
        }
    }
}

/// Reads a clause that stands alone, which may still be two deeds.
fn single(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Vec<Reading> {
    if let Some(readings) = vocative(reader, text, clause) {
        return readings;
    }
    let readings = reader.read(text, clause);
    if let Some(bought) = several_wares(reader, clause, &readings) {
        return bought;
    }
    let open = match readings.as_slice() {
        [Reading::Ask { guess, .. }] => *guess,
        [Reading::Act(Command::Reply { .. } | Command::Leave) | Reading::Unknown { .. }] => true,
        _ => false,
    };
    let whole: Vec<Command> = match readings.as_slice() {
        [Reading::Ask { candidates, .. }] => candidates.iter().map(|(_, command)| command.clone()).collect(),
        _ => Vec::new(),
    };
    if open
        && reader.strength > DENIED
        && let Some(halves) = reader.halves(text, clause, &whole)
    {
        return halves;
    }
    readings
}

/// Reads several clauses.
pub(crate) fn read_all(reader: &mut Reader<'_>, text: &str, clauses: &[Clause]) -> Vec<Reading> {
    if let [clause] = clauses {
        return single(reader, text, clause);
    }
    let called = called_in_fight(reader, clauses);
    let clauses = called.as_deref().unwrap_or(clauses);
    if let [clause] = clauses {
        return single(reader, text, clause);
    }
    let kept = without_calls(reader, clauses);
    let clauses = kept.as_slice();
    if let [clause] = clauses {
        return single(reader, text, clause);
    }
    let all: Vec<String> = clauses.iter().flat_map(|clause| clause.words.iter().cloned()).collect();
    let mut parts: Vec<Part> = Vec::new();
    for (at, clause) in clauses.iter().enumerate() {
        let denied =
            at.checked_sub(1).filter(|before| parts[*before].strength == DENIED).map(|before| &clauses[before]);
        let told = |part: &Part| part.is_nothing() && part.strength > DENIED && !part.begins && !part.verb;
        if at.checked_sub(1).is_some_and(|before| {
            told(&parts[before]) || (parts[before].strength == DENIED && reader.view.fight.is_none())
        }) {
            reader.name_spoken_of(&clauses[at - 1].words);
        }
        let mut own = part(reader, text, clause);
        if own.is_nothing()
            && let Some(whole) = denied.and_then(|denied| with_verb_of(reader, denied, clause))
        {
            own = part(reader, text, &whole);
        }
        if let Some(again) = with_verb_before(reader, text, clauses, at, &parts, &own) {
            own = again;
        }
        // "No voy a tocar a los perros. Solo quiero ver el calendario": looking is meant then.
        let eyes = reader.senses().has("eyes", &clause.words) || clause.words.iter().any(|word| word == "ver");
        let looks = eyes && matches!(own.readings.as_slice(), [Reading::Meta(super::Meta::Look(Some(_)))]);
        if let Some(denied) = denied.filter(|_| !looks)
            && let Some((strength, ask)) = reader.meant_instead(&denied.words, &clause.words, own.first())
        {
            own.readings = vec![ask];
            own.strength = strength;
        }
        parts.push(own);
    }
    // What is denied says nothing of what is meant.
    let meant: Vec<String> = clauses
        .iter()
        .zip(&parts)
        .filter(|(_, part)| part.strength != DENIED)
        .flat_map(|(clause, _)| clause.words.iter().cloned())
        .collect();
    let (whole, all) = if meant.is_empty() { (all.clone(), all) } else { (all, meant) };
    // "Look, ...", "oye, ...": who calls for attention does nothing.
    let calls = |part: &Part| CALLS.contains(&part.text.to_lowercase().as_str());
    if !parts.iter().all(calls) {
        parts.retain(|part| !calls(part));
    }
    let Some(any) = parts.iter().position(|part| !part.is_nothing()) else {
        return nothing(reader, &all, parts);
    };
    // "Mientras no mira, alzo el mantel": what only says when or why is asked about where there is nothing else.
    let first = parts.iter().position(|part| !part.is_nothing() && (!part.is_aside() || part.is_deed()));
    let first = first.unwrap_or(any);
    // "Prefiero no tocar la cuerda, que el cura la mira": why something is not done is no deed either.
    let why = |at: usize| parts[at].strength == DENIED && parts[at + 1].reason;
    if (first == 1 && parts.len() == 2 && why(0)) && !parts[1].is_deed() {
        reader.denied.push(parts[1].words.clone());
        return nothing(reader, &all, parts);
    }
    // What is said before and besides is no deed, and what it says of is; nor is what is denied before it.
    // What is no part of the story is an answer; what follows waits for it.
    let answers = |part: &Part| part.strength == BEYOND || part.odd || part.gesture;
    if reader.view.fight.is_some() && parts[..first].iter().any(|part| part.gesture) && !reader.is_beyond() {
        // "I fling up a hand, point past him and shout": gestures that come to something together.
        if let Some(reading) = reader.whole(&all).filter(|_| reader.strength >= 130) {
            return vec![reading];
        }
    }
    if parts[..first].iter().any(answers) {
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    let denied = first > 0;
    parts.drain(..first);
    if !parts[0].is_deed() {
        return questions(reader, &all, &whole, parts);
    }
    let said = reader.view.talk.is_some() && !matches!(parts[0].first(), Some(Command::Reply { .. } | Command::Leave));
    let gist = said.then(|| reader.gist(&all)).flatten().filter(|gist| gist.label >= 90);
    let reply = |gist: &super::gist::Gist| matches!(gist.commands.first(), Some(Command::Reply { .. }));
    if let Some(gist) = gist.filter(|gist| reply(gist) && !clauses_are_deeds(&parts)) {
        let commands = gist.commands.into_iter().take(2).chain(parts[0].first().cloned()).collect();
        return vec![reader.guess(commands)];
    }
    if denied {
        let commands: Vec<Command> = parts.iter().filter_map(|part| part.first().cloned()).take(1).collect();
        let ask = reader.guess(commands);
        return with_rest(vec![ask], &parts[1..]);
    }
    let mut readings = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        // What is done behind a way depends on what is there.
        let gone = matches!(readings.last(), Some(Reading::Act(Command::Go { .. })));
        let local = matches!(
            part.first(),
            Some(Command::Talk { .. } | Command::Take { .. } | Command::Act { .. } | Command::Attack { .. })
        );
        if gone && local && part.is_deed() && !part.says_again(&readings) {
            return with_rest(readings, &parts[at..]);
        }
        if part.is_deed() {
            for reading in &part.readings {
                let again = ends(reader, reading) && readings.iter().any(|done| ends(reader, done));
                if !again && !readings.contains(reading) {
                    readings.push(reading.clone());
                }
            }
        } else if part.says_again(&readings) {
            // "put my shoulder to it and heave the wheel out": one deed in two clauses.
        } else if readings.iter().any(|done| ends(reader, done)) && reader.goes_on(&part.words) {
            // "God bless, father. And back to the square I go."
            return with_rest(readings, &parts[at..]);
        } else if part.strength > DENIED && !part.is_chatter() && (part.stands() || !said_already(reader, &readings)) {
            readings.truncate(CHAIN_MAX);
            return with_rest(readings, &parts[at..]);
        }
    }
    readings.truncate(CHAIN_MAX);
    readings
}

/// A clause without a verb that goes on with the deed before it: "compro un pico y una vela".
fn with_verb_before(
    reader: &mut Reader<'_>,
    text: &str,
    clauses: &[Clause],
    at: usize,
    parts: &[Part],
    own: &Part,
) -> Option<Part> {
    let before = parts.last().filter(|before| before.is_deed() && !own.is_deed())?;
    let done = before.first().map(std::mem::discriminant)?;
    let whole = with_verb_of(reader, &clauses[at - 1], &clauses[at])?;
    let again = part(reader, text, &whole);
    let same = again.is_deed() && again.first().map(std::mem::discriminant) == Some(done);
    same.then_some(Part { text: own.text.clone(), ..again })
}

/// A clause without a verb that stands behind a denial: "I won't talk to her but to the boy".
fn with_verb_of(reader: &Reader<'_>, denied: &Clause, clause: &Clause) -> Option<Clause> {
    if clause.words.len() > 6 || reader.verbs.begins(&clause.words) {
        return None;
    }
    let verbs = (0..denied.words.len().min(6)).map(|at| &denied.words[at..]);
    let found = verbs.filter_map(|words| Some((words, reader.verbs.begin(words).filter(|verb| !verb.guessed)?)));
    let (words, verb) = found.max_by_key(|(_, verb)| verb.taken)?;
    let begin = words[..verb.taken].iter().cloned();
    Some(Clause {
        words: begin.chain(clause.words.iter().cloned()).collect(),
        spans: clause.spans.clone(),
        then: clause.then,
    })
}

fn part(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Part {
    let readings = reader.read(text, clause);
    let readings = several_wares(reader, clause, &readings).unwrap_or(readings);
    let verb = reader.verbs.begin(&clause.words);
    // "Nica, conmigo no cuentes": a short word beside others is hardly a slip of a verb.
    let slip = clause.words.len() == 1 && clause.words[0].len() < 5 && verb.as_ref().is_some_and(|verb| verb.guessed);
    let readings = if slip { reader.finish(reader.no_verb(), false) } else { readings };
    let verb = verb.filter(|verb| !verb.guessed);
    let gesture = verb.as_ref().is_some_and(|verb| verb.names.iter().all(|name| super::gesture::is_gesture(name)));
    let gesture = gesture && reader.strength == SURE;
    // What is aimed at few words may be there later; a figure of speech is not.
    let verb = verb.is_some_and(|verb| {
        super::normal::telling(&verb.rest).len() < 4 && verb.names.iter().any(|name| LATER.contains(&name.as_str()))
    });
    let known = |word: &String| {
        let stems = super::stem::stems(reader.words.language(), word);
        word.len() < 8 || stems.iter().any(|stem| reader.senses().knows(stem))
    };
    let odd = clause.words.len() == 1 && !clause.words.iter().all(known);
    let before = text.get(..clause.spans.first().map_or(0, |(start, _)| *start)).unwrap_or_default();
    let before = super::normal::words_of(before);
    let last = before.last().cloned().unwrap_or_default();
    // "Me duele" has lost its first word where a clause begins.
    let from = before.len().saturating_sub(1);
    let whole: Vec<String> = before[from..].iter().chain(&clause.words).cloned().collect();
    let begins = |words: &[String]| reader.senses().begins("plight", words) > 0;
    let plight = begins(&clause.words) || begins(&whole);
    let reason =
        before.iter().rev().take(3).any(|word| ["si", "que", "porque", "because", "aunque"].contains(&word.as_str()));
    let begins = [&last, &clause.words[0]].iter().any(|word| ASIDES.contains(&word.as_str()));
    let goes = super::split::goes(&clause.words);
    let why = ["que", "porque", "pues"].contains(&last.as_str());
    let aside = begins || (reason && clause.words.len() < 8);
    Part {
        readings,
        strength: reader.strength,
        text: clause.written(text).to_owned(),
        length: clause.words.len(),
        odd,
        verb: verb || goes,
        gesture,
        then: clause.then,
        begins: reader.verbs.phrase_len(&clause.words) > 0,
        aside: aside && !goes,
        reason: why,
        goes,
        plight,
        words: clause.words.clone(),
    }
}

fn clauses_are_deeds(parts: &[Part]) -> bool {
    parts.len() > 1 && parts.iter().all(Part::is_deed)
}

/// Whether something was answered in a talk, so that what follows belongs to it.
fn said_already(reader: &Reader<'_>, readings: &[Reading]) -> bool {
    let said = |reading: &Reading| matches!(reading, Reading::Act(Command::Reply { .. } | Command::Leave));
    let answered = |reading: &Reading| matches!(reading, Reading::Act(Command::Answer { .. }));
    readings.last().is_some_and(|last| answered(last) || (reader.view.talk.is_some() && said(last)))
}

/// Whether a reading ends a talk.
fn ends(reader: &Reader<'_>, reading: &Reading) -> bool {
    matches!(reading, Reading::Act(command) if *command == Command::Leave || reader.takes_leave(command))
}

/// No clause is anything by itself: the whole may be.
fn nothing(reader: &mut Reader<'_>, all: &[String], mut parts: Vec<Part>) -> Vec<Reading> {
    if parts[0].strength <= DENIED {
        // Denied, or no part of the story.
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    match reader.whole(all) {
        Some(reading) => vec![reading],
        None => match reader.some_reply(all, 3) {
            Some(reading) => vec![reading],
            None => {
                let readings = std::mem::take(&mut parts[0].readings);
                with_rest(readings, &parts[1..])
            }
        },
    }
}

/// Whether a clause behind one that is asked about is clearly another deed.
fn others_are_other(reader: &Reader<'_>, parts: &[Part]) -> bool {
    let [Reading::Ask { candidates, .. }] = parts[0].readings.as_slice() else { return false };
    let asked = |command: &Command| candidates.iter().any(|(_, one)| super::gist::alike(one, command));
    let another = |part: &Part| {
        let strong = match part.then {
            true => part.is_deed() || part.strength >= LIKELY,
            false => part.strength >= if part.begins { BEGUN } else { ANOTHER } && part.strength < SURE,
        };
        let looks = part.then && matches!(part.readings.as_slice(), [Reading::Meta(super::Meta::Look(_))]);
        (looks || strong) && !part.aside && part.first().map_or(looks, |first| !asked(first))
    };
    let talks = reader.view.talk.is_some() && parts.iter().filter_map(Part::first).any(super::reply::answers);
    !talks && parts[0].strength >= 85 && parts[1..].iter().any(another)
}

/// The first clause behind one that is asked about that is said to come after it, and comes to another deed.
fn sequel(parts: &[Part]) -> Option<usize> {
    let [Reading::Ask { candidates, .. }] = parts[0].readings.as_slice() else { return None };
    let (_, done) = candidates.first()?;
    let other = |command: &Command| !super::gist::alike(done, command);
    let follows = |part: &Part| part.then && part.strength >= SEQUEL && part.first().is_some_and(other);
    (parts[0].strength >= SEQUEL).then(|| parts.iter().skip(1).position(follows)).flatten().map(|at| at + 1)
}

/// The first clause that is anything is asked about, or is a word for the program.
fn questions(reader: &mut Reader<'_>, all: &[String], whole: &[String], mut parts: Vec<Part>) -> Vec<Reading> {
    let leaves = matches!(parts[0].first(), Some(command) if *command == Command::Leave || reader.takes_leave(command));
    let goes = parts[1..].iter().any(|part| part.goes) && parts[0].first().is_some();
    if goes || (leaves && parts[1..].iter().any(|part| reader.goes_on(&part.words))) {
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[1..]);
    }
    // A name that somebody is called by is no looking: "Peppa, a word".
    let called = matches!(parts[0].readings.as_slice(), [Reading::Meta(super::Meta::Look(_))]) && !parts[0].verb;
    let asks = called || matches!(parts[0].readings.as_slice(), [Reading::Ask { .. }]);
    if !called && asks && others_are_other(reader, &parts) {
        let readings = std::mem::take(&mut parts[0].readings);
        let mut rest = parts.split_off(1);
        rest.retain(|part| {
            let least = if part.then {
                LIKELY
            } else if part.begins {
                BEGUN
            } else {
                ANOTHER
            };
            part.is_deed() || part.strength >= least || (part.then && part.strength == SURE)
        });
        return with_rest(readings, &rest);
    }
    // "Le pregunto qué piden y después salgo": what is said to come later waits, whatever all words come to.
    if let Some(at) = (asks && !called).then(|| sequel(&parts)).flatten() {
        let readings = std::mem::take(&mut parts[0].readings);
        return with_rest(readings, &parts[at..]);
    }
    let others = !called
        && parts[1..].iter().any(|part| {
            (part.strength >= STANDS || part.is_deed()) && part.first().is_some() && part.first() != parts[0].first()
        });
    let strong = parts.iter().map(|part| part.strength).max().unwrap_or_default();
    // "Y sin hierro, ¿habrá por dónde entrar?": what is asked in a talk is asked of somebody.
    let page = matches!(parts[0].readings.as_slice(), [Reading::Meta(super::Meta::Look(_) | super::Meta::Map)]);
    if let Some(replies) = (page && !called).then(|| replied(reader, whole)).flatten() {
        return vec![replies];
    }
    if asks && !(others && parts[0].strength >= 130) {
        let whole = reader.whole(all).filter(|_| called || reader.strength >= strong.min(250));
        // "Me arrimo a la estufa, que vengo chorreando": who does something does not only look.
        let looks = |reading: &Reading| matches!(reading, Reading::Meta(super::Meta::Look(_)));
        if let Some(reading) = whole.filter(|reading| called || !looks(reading)) {
            return vec![reading];
        }
        let best = parts.iter().enumerate().max_by_key(|(at, part)| (part.strength, std::cmp::Reverse(*at)));
        let best = best.map_or(0, |(at, _)| at);
        return std::mem::take(&mut parts[best].readings);
    }
    let readings = std::mem::take(&mut parts[0].readings);
    let mut rest = parts.split_off(1);
    if let [Reading::Meta(super::Meta::Codex(_) | super::Meta::Sheet)] = readings.as_slice() {
        // What follows a question about the rules mostly says it once more.
        rest.retain(Part::is_deed);
    }
    if matches!(readings.as_slice(), [Reading::Meta(super::Meta::Saves)]) && reader.text.trim_end().ends_with('?') {
        // "¿Cómo guardo la partida y salgo?" is one question.
        rest.clear();
    }
    if let [Reading::Ask { candidates, .. }] = readings.as_slice() {
        let talks = reader.view.talk.is_some();
        let asked = |command: &Command| candidates.iter().any(|(_, one)| super::gist::alike(one, command));
        rest.retain(|part| {
            // What only says more of the same deed is no other: "rocío la paja con aceite y le acerco la llama".
            let first = candidates.first().map(|(_, first)| first);
            let same = |one: &Command| first.is_some_and(|first| super::gist::alike(first, one));
            // "..., procurando que nadie me vea" says nothing of what is done.
            let head = part.words.split(|word| word == super::normal::COMMA).next().unwrap_or_default();
            let gist = reader.gist(head);
            let deed = part.is_deed();
            !gist.is_some_and(|gist| {
                gist.commands.first().is_some_and(&asked) || (!deed && gist.commands.iter().any(same))
            })
        });
        // What follows an answer in a talk is mostly part of it.
        let answered = talks && candidates.first().is_some_and(|(_, first)| super::reply::answers(first));
        rest.retain(|part| !answered || part.goes || part.is_deed());
        rest.retain(|part| part.stands() || (!talks && part.verb && !part.first().is_some_and(asked)));
    }
    with_rest(readings, &rest)
}

/// The replies that a whole text in a talk comes to.
fn replied(reader: &mut Reader<'_>, all: &[String]) -> Option<Reading> {
    reader.view.talk.as_ref()?;
    let gist = reader.gist(all).filter(|gist| gist.label >= 65)?;
    let reply = matches!(gist.commands.first(), Some(Command::Reply { .. }));
    reply.then(|| reader.guess(gist.commands))
}

/// Readings, and what is left to be read when they are done.
fn with_rest(mut readings: Vec<Reading>, rest: &[Part]) -> Vec<Reading> {
    let texts: Vec<String> = rest.iter().filter(|part| !part.is_chatter()).map(|part| part.text.clone()).collect();
    if let Some(Reading::Rest { texts: before }) = readings.last_mut() {
        before.extend(texts);
    } else if !texts.is_empty() {
        readings.push(Reading::Rest { texts });
    }
    readings
}
