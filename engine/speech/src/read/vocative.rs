//! Clauses that call somebody by name, or name wares and nothing to do with them: what is meant by the rest of the text.

use super::Reading;
use super::clause::Clause;
use super::deed::Reader;
use crate::look::LookAt;
use gesta_rules::{Command, Template};

/// A clause that begins with the name of somebody who is called, and goes on with a deed: "Sidore, ¿y si muevo esta tela?"
pub(super) fn vocative(reader: &mut Reader<'_>, text: &str, clause: &Clause) -> Option<Vec<Reading>> {
    let comma = clause.words.iter().position(|word| word == super::normal::COMMA).filter(|at| (1..4).contains(at))?;
    let (name, said) = (clause.words.get(..comma)?, clause.words.get(comma + 1..)?);
    let found = reader.scene.find(&super::normal::telling(name));
    let [LookAt::Being(with)] = found.as_slice() else { return None };
    let talk = Command::Talk { with: with.clone() };
    if reader.view.talk.is_some() || !super::senses::is_request(reader.senses(), said) {
        return None;
    }
    let spans = clause.spans.get(comma + 1..)?.to_vec();
    let said = Clause { words: said.to_vec(), spans, then: clause.then };
    let commands: Vec<Command> = match reader.read(text, &said).as_slice() {
        [Reading::Ask { candidates, .. }] => candidates.iter().map(|(_, command)| command.clone()).collect(),
        [Reading::Act(command)] => vec![command.clone()],
        _ => return None,
    };
    let also = (!commands.contains(&talk)).then_some(talk);
    Some(vec![reader.guess(commands.into_iter().chain(also).collect())])
}

/// Several wares that are only named: "una cuerda y un cuchillo, por favor". The first is asked about, the others wait.
pub(super) fn several_wares(reader: &Reader<'_>, clause: &Clause, readings: &[Reading]) -> Option<Vec<Reading>> {
    let [Reading::Ask { guess: true, .. }] = readings else { return None };
    let light = |word: &String| reader.senses().is_light(word) || super::normal::number(word).is_some();
    let joins = |word: &String| ["y", "e", "and", super::normal::COMMA].contains(&word.as_str());
    // "Una venda y una linterna, las dos cosas, y se las pago": what only sums up is no ware.
    let sums = |part: &[String]| part.iter().all(light) || reader.senses().has("sum", part);
    let parts: Vec<&[String]> = clause.words.split(joins).filter(|part| !sums(part)).collect();
    let verb = reader.verbs.begin(&clause.words).filter(|verb| !verb.guessed);
    let sells = verb.is_some_and(|verb| verb.names.iter().any(|name| name == "sell"));
    if parts.len() < 2 || sells {
        return None;
    }
    let ware = |part: &&[String]| {
        let told: Vec<String> = part.iter().filter(|word| !light(word)).cloned().collect();
        let ends = (0..told.len().min(3)).map(|from| reader.scene.find(&told[from..]));
        let found = ends.into_iter().find(|found| !found.is_empty())?;
        let is_found = |item: &gesta_content::id::ItemId| found.contains(&&LookAt::Item(item.clone()));
        reader.view.legal.iter().find_map(|template| match template {
            Template::Buy { from, wares } => {
                let item = wares.iter().map(|(item, ..)| item).find(|item| is_found(item))?;
                Some(Command::Buy { from: from.clone(), item: item.clone() })
            }
            _ => None,
        })
    };
    let wares: Vec<Command> = parts.iter().map(ware).collect::<Option<_>>()?;
    let buy = if reader.verbs.is_spanish() { "compro" } else { "buy" };
    let texts = parts[1..].iter().map(|part| format!("{buy} {}", part.join(" "))).collect();
    Some(vec![reader.guess(wares.into_iter().take(1).collect()), Reading::Rest { texts }])
}

/// The clauses without one that is only the name of somebody who is called in a fight: "Corda, let us talk".
pub(super) fn called_in_fight(reader: &mut Reader<'_>, clauses: &[Clause]) -> Option<Vec<Clause>> {
    reader.view.fight.as_ref()?;
    let names = |clause: &Clause| match reader.scene.find(&super::normal::telling(&clause.words)).as_slice() {
        [thing @ LookAt::Being(_)] => Some((*thing).clone()),
        _ => None,
    };
    let at = clauses.iter().position(|clause| names(clause).is_some()).filter(|at| *at == 0)?;
    let being = names(&clauses[at])?;
    reader.memory.name(being);
    Some(clauses[1..].to_vec())
}

/// The clauses without those that only call somebody, of whom the others say what: "Mirte, echémonos a dormir". Somebody
/// who is here is no such word outside a talk, because it may be all that says who is meant.
pub(super) fn without_calls(reader: &mut Reader<'_>, clauses: &[Clause]) -> Vec<Clause> {
    let mut calls = |clause: &Clause| {
        let named = super::normal::telling(&clause.words);
        if clause.words.len() > 3 || named.is_empty() {
            return false;
        }
        let found: Vec<LookAt> = reader.scene.find(&named).into_iter().cloned().collect();
        if let [hero @ LookAt::Hero(_)] = found.as_slice() {
            reader.memory.name(hero.clone());
            return true;
        }
        let call = |word: &String| reader.senses().has("call", std::slice::from_ref(word));
        named.iter().all(call) && (reader.view.talk.is_some() || found.is_empty())
    };
    let others: Vec<Clause> = clauses.iter().filter(|clause| !calls(clause)).cloned().collect();
    if others.is_empty() { clauses.to_vec() } else { others }
}
