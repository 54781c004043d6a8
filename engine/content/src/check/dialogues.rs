//! A talk can begin, every `goto` leads to a node, and every node can be come to.

use crate::code::Code;
use crate::load::{Body, Entry, Report, nearest};
use crate::model::{Band, Dialogue, Node, When};
use std::collections::BTreeSet;

/// Checks all dialogues.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    for entry in entries {
        if let Body::Dialogue(dialogue) = &entry.body {
            check_one(entry, dialogue, report);
        }
    }
}

fn check_one(entry: &Entry, dialogue: &Dialogue, report: &mut Report) {
    let names: Vec<&str> = dialogue.nodes.iter().map(|node| node.name.as_str()).collect();
    let mut open: Vec<&Node> = dialogue.nodes.iter().filter(|node| node.opens != When::Never).collect();
    if open.is_empty() {
        let message = format!("no talk of `{}` can begin: no node has `opens`", dialogue.id);
        let help = "write `opens: Always` at the node that is said first".to_owned();
        report.help(Code::NothingOpens, &entry.spot(dialogue.id.as_str()), &entry.path(), message, help);
        open.extend(dialogue.nodes.first());
    }
    for node in &dialogue.nodes {
        for goto in gotos(node).filter(|goto| !names.contains(goto)) {
            let message = format!("the node `{}` leads to `{goto}`, which is not there", node.name);
            let help = nearest(goto, names.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            let spot = entry.spot_after(node.name.as_str(), &format!("\"{goto}\""));
            report.help(Code::UnknownNode, &spot, &entry.path(), message, help);
        }
    }
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    while let Some(node) = open.pop() {
        if reached.insert(node.name.as_str()) {
            let next =
                gotos(node).flat_map(|goto| dialogue.nodes.iter().filter(move |node| node.name.as_str() == goto));
            open.extend(next);
        }
    }
    for name in names.into_iter().filter(|name| !reached.contains(name)) {
        let message = format!("no talk ever comes to the node `{name}`");
        let help = format!("write `goto: \"{name}\"` in an outcome, or `opens` at the node, or take it out");
        report.help(Code::NodeOutOfReach, &entry.spot(name), &entry.path(), message, help);
    }
}

fn gotos(node: &Node) -> impl Iterator<Item = &str> {
    let outcomes = node.replies.iter().flat_map(|reply| Band::ALL.map(|band| reply.outcomes.of(band).1));
    outcomes.filter_map(|outcome| outcome.goto.as_ref()).map(|goto| goto.as_str())
}
