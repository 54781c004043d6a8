//! From the words of a sentence to its clauses: which group is the subject of which verb.

use super::super::scene::Scene;
use super::super::words::Token;
use super::read::{Item, Reader, Verb};
use super::stretch::{Link, Stretch, stretches};
use super::{Clause, Form, Group, Kind, Owner, tongue};
use gesta_content::Language;

/// The clauses of sentences, in order, and all groups in them. What somebody says is left out.
pub(in super::super) fn clauses(scene: &Scene, tokens: &[Token]) -> (Vec<Clause>, Vec<Group>) {
    let tongue = tongue::of(scene.language);
    let (mut found, mut all): (Vec<Clause>, Vec<Group>) = Default::default();
    // The subject of the last clause, and the last group of all.
    let (mut subject, mut last): (Option<Group>, Option<Group>) = (None, None);
    let mut is_over = true;
    // "You and Sidore walk": the first of the two.
    let mut paired: Option<Group> = None;
    // "Like a door" stands last.
    let mut likened = false;
    let mut perfect = false;
    for stretch in stretches(tongue, tokens) {
        let about = if stretch.link == Link::Which && scene.language == Language::En {
            last.as_ref()
        } else {
            subject.as_ref()
        };
        let mut reader = Reader::new(scene, tongue, tokens, &stretch, about);
        let pair = paired.take().filter(|_| stretch.link == Link::And);
        reader.paired = pair.is_some();
        // "Has got up and gone".
        reader.have = perfect && stretch.link == Link::And && reader.is_participle_only(stretch.range.start);
        let items = reader.items();
        let has = |word: &str| tongue.have.contains(word) && scene.language == Language::En;
        perfect = tokens[stretch.range.clone()].iter().any(|token| has(&token.plain));
        paired = alone(&items).filter(|_| scene.language == Language::En);
        let has_verb = items.iter().any(|item| matches!(item, Item::Verb(_)));
        if stretch.link == Link::New {
            (subject, is_over) = (None, true);
        }
        let groups = items.iter().filter_map(|item| match item {
            Item::Group(group) => Some(group),
            _ => None,
        });
        // "El guarda, pálido, que te pide": an adjective is nobody.
        let adjective = |group: &&Group| group.kind == Kind::Other && group.head == group.range.start;
        let spanish = scene.language == Language::Es;
        let newest = groups.clone().rfind(|group| !spanish || has_verb || !adjective(group)).cloned();
        all.extend(groups.clone().cloned());
        let was_likened = std::mem::replace(&mut likened, stretch.link == Link::If && !has_verb);
        if !has_verb {
            if let Some(clause) =
                found.last_mut().filter(|_| !is_over && matches!(stretch.link, Link::Comma | Link::And))
            {
                join(clause, groups.clone().cloned());
            }
            // "And the dog, seeing it, bolts".
            let named = groups.clone().find(|group| group.before.is_empty()).filter(|group| group.kind == Kind::Figure);
            if let (Link::And, Some(group)) = (stretch.link, named) {
                subject = Some(group.clone());
            }
            if let (true, Some(group)) =
                (found.is_empty() || is_over, groups.clone().find(|group| group.before.is_empty()))
            {
                subject = subject.or(Some(group.clone()));
            }
            last = newest.or(last);
            continue;
        }
        let given = if stretch.link == Link::Which { last.clone() } else { subject.clone() };
        let is_aside = matches!(stretch.link, Link::Which | Link::If);
        let mut clauses = build(scene.language, items, given, &stretch);
        if let (Link::Which, Some(what), Some(clause)) = (stretch.link, &last, clauses.first_mut()) {
            relate(clause, what);
        }
        if let (Some(pair), Some(clause)) = (pair.filter(|pair| pair.kind == Kind::You), clauses.first_mut()) {
            clause.subject = Some(pair);
        }
        // "Nobody says that he is dying".
        let unsaid = !is_over && found.last().is_some_and(|clause| !clause.asserted);
        if stretch.link == Link::Which && (unsaid || was_likened) {
            clauses.iter_mut().for_each(|clause| clause.asserted = false);
        }
        if let (Some(clause), false) = (clauses.first(), is_aside) {
            subject = clause.subject.clone();
        }
        found.extend(clauses);
        is_over = is_aside;
        last = newest.or(last);
    }
    (found, all)
}

/// "A coil of rope, which you sling over your shoulder": what the clause is about is its object.
fn relate(clause: &mut Clause, what: &Group) {
    let own = clause.subject.as_ref().is_some_and(|subject| subject.head != what.head && subject.kind == Kind::You);
    let object = clause.groups.iter().any(|group| group.before.is_empty() && group.head > clause.verb);
    if own && !object && matches!(what.kind, Kind::Goods | Kind::Money) {
        clause.groups.push(Group { before: String::new(), ..what.clone() });
    }
}

/// Somebody who stands alone between small words.
fn alone(items: &[Item]) -> Option<Group> {
    match items {
        [Item::Group(group)] if group.before.is_empty() && matches!(group.kind, Kind::You | Kind::Figure) => {
            Some(group.clone())
        }
        _ => None,
    }
}

/// More of the same: "takes the key and the boots".
fn join(clause: &mut Clause, groups: impl Iterator<Item = Group>) {
    let before = clause.groups.last().map(|group| group.before.clone()).unwrap_or_default();
    let has_object = clause.groups.iter().any(|group| group.before.is_empty() && group.head > clause.verb);
    for mut group in groups {
        // "Sin un gemido, muerto sobre las tablas": no second thing that is missing.
        let bare = group.kind == Kind::Other && group.head == group.range.start;
        if group.before.is_empty() && !has_object && !bare {
            group.before.clone_from(&before);
        }
        clause.range.end = clause.range.end.max(group.range.end);
        clause.groups.push(group);
    }
}

/// The clauses of the items of a stretch.
fn build(language: Language, items: Vec<Item>, given: Option<Group>, stretch: &Stretch) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let mut waiting: Vec<Group> = Vec::new();
    for item in items {
        match item {
            Item::Particle(word) => {
                if let Some(clause) = clauses.last_mut() {
                    clause.particles.push(word);
                }
            }
            Item::Group(group) => match clauses.last_mut() {
                Some(clause) => {
                    clause.range.end = group.range.end;
                    clause.groups.push(group);
                }
                None => waiting.push(group),
            },
            Item::Verb(verb) => {
                let first = clauses.is_empty();
                let popped = clauses
                    .last_mut()
                    .filter(|_| verb.own && language == Language::En)
                    .and_then(|clause| clause.groups.pop());
                let subject = if let Some(group) = popped {
                    Some(Group { before: String::new(), ..group })
                } else if first {
                    let subject = own_subject(language, &verb, &mut waiting);
                    subject.or_else(|| inherited(language, &verb, given.clone())).or_else(|| somebody(language, &verb))
                } else if language == Language::Es && !matches!(verb.form, Form::Base | Form::Ing) {
                    spanish_second(&verb, &mut clauses, given.clone())
                } else if matches!(verb.form, Form::Third | Form::Past | Form::Participle) {
                    // "Who led them has died".
                    clauses.first().and_then(|clause| clause.subject.clone())
                } else {
                    follower(&clauses)
                };
                // What stands before an English verb without a preposition is its subject, or says when.
                waiting
                    .retain(|group| language == Language::Es && group.kind != Kind::Figure || !group.before.is_empty());
                // "Una linterna que cuelgas": what stands before is done, and does nothing.
                let which = stretch.link == Link::Which && first && verb.form == Form::You;
                let goods = |group: &Group| matches!(group.kind, Kind::Goods | Kind::Money);
                let object = given.clone().filter(|group| which && goods(group) && group.head < stretch.range.start);
                let object = object.map(|group| Group { before: String::new(), ..group });
                let start = waiting.first().map_or(verb.at, |group| group.range.start).min(verb.at);
                let start = subject.as_ref().filter(|_| first).map_or(start, |group| group.range.start.min(start));
                let start = start.max(stretch.range.start);
                clauses.push(Clause {
                    classes: verb.classes,
                    verb: verb.at,
                    subject,
                    passive: verb.passive || verb.itself,
                    itself: verb.itself,
                    groups: std::mem::take(&mut waiting).into_iter().chain(object).collect(),
                    particles: Vec::new(),
                    asserted: verb.asserted,
                    denied: verb.denied,
                    will: verb.will,
                    bare: matches!(verb.form, Form::Base | Form::Ing),
                    range: start..verb.at + 1,
                });
            }
        }
    }
    if language == Language::Es {
        clauses.iter_mut().for_each(turn_subject);
    }
    clauses
}

/// The group before a verb that it agrees with.
fn own_subject(language: Language, verb: &Verb, waiting: &mut Vec<Group>) -> Option<Group> {
    let is_you = language == Language::Es && (verb.form == Form::You || verb.second);
    if is_you {
        // "Tú cierras".
        waiting.retain(|group| !(group.kind == Kind::You && group.thou));
        return Some(you(verb.at));
    }
    let fits = |group: &Group| {
        group.before.is_empty() && !(language == Language::Es && (group.kind == Kind::You || is_clitic(group)))
    };
    let at = waiting.iter().rposition(fits)?;
    Some(waiting.remove(at))
}

/// The subject of a further verb: "antes de caer su lanza te ha abierto un corte", "lo que sabes te lo dicen las manos".
fn spanish_second(verb: &Verb, clauses: &mut [Clause], given: Option<Group>) -> Option<Group> {
    if verb.form == Form::You || verb.second {
        return Some(you(verb.at));
    }
    let last = clauses.last_mut()?;
    let fits = |group: &Group| group.before.is_empty() && group.kind != Kind::You && !is_clitic(group);
    if last.bare {
        let own = last.groups.iter().rposition(fits).filter(|at| last.groups[*at].head > last.verb);
        let own = own.map(|at| last.groups.remove(at));
        return own.or(given.filter(|group| group.kind != Kind::You)).or_else(|| somebody(Language::Es, verb));
    }
    let first = clauses.first().and_then(|clause| clause.subject.clone());
    first
        .filter(|group| group.kind != Kind::You || verb.form == Form::Participle)
        .or_else(|| somebody(Language::Es, verb))
}

/// "Le", "lo": objects that stand before the verb.
fn is_clitic(group: &Group) -> bool {
    group.kind == Kind::They && group.range.len() == 1
}

/// Whoever does what a Spanish verb alone says.
fn somebody(language: Language, verb: &Verb) -> Option<Group> {
    let finite = language == Language::Es && matches!(verb.form, Form::Third | Form::Past);
    finite.then(|| Group { kind: Kind::They, ..you(verb.at) })
}

fn you(at: usize) -> Group {
    Group { kind: Kind::You, owner: Owner::Nobody, before: String::new(), head: at, range: at..at + 1, thou: false }
}

fn inherited(language: Language, verb: &Verb, given: Option<Group>) -> Option<Group> {
    let second = language == Language::Es && verb.form != Form::Ing;
    given.filter(|group| !(second && group.kind == Kind::You && verb.form != Form::Participle))
}

/// The subject of a second verb: whom the first one is done to.
fn follower(clauses: &[Clause]) -> Option<Group> {
    let last = clauses.last()?;
    let direct = |group: &Group| group.kind == Kind::Way && group.before.is_empty() && group.head > last.verb;
    let object = last
        .groups
        .iter()
        .rev()
        .find(|group| matches!(group.kind, Kind::You | Kind::They | Kind::Figure) || direct(group));
    object.cloned().or_else(|| last.subject.clone())
}

/// Spanish subjects stand behind the verb, too: "se levanta el guardia".
fn turn_subject(clause: &mut Clause) {
    let own = |group: &Group| group.range.start >= clause.range.start && group.head != clause.verb;
    if clause.subject.as_ref().is_some_and(own) {
        return;
    }
    let behind = |group: &Group| group.kind == Kind::Figure && group.before.is_empty() && group.head > clause.verb;
    if let Some(at) = clause.groups.iter().position(behind) {
        clause.subject = Some(clause.groups.remove(at));
    }
}
