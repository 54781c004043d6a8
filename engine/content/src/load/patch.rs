//! Reads one patch: `Patch(item: "core:longsword", set: (...), add: (...), remove: (...), mul: (...))`.

use super::draft::Draft;
use super::entry::kinds_of_ids;
use super::patchwork::Patchwork;
use super::report::{Report, Spot};
use super::shape::Value;
use super::suggest::did_you_mean;
use super::verbs::Verb;
use crate::code::Code;

/// A patch, taken apart.
pub(crate) struct Patch<'a> {
    /// The kind of the thing, as in ids.
    pub(crate) kind: &'static str,
    /// Its id; for the rules, the pack that they are of.
    pub(crate) id: String,
    /// Where that is written.
    pub(crate) spot: Spot,
    /// What is done, in the order of the verbs.
    pub(crate) verbs: Vec<(Verb, &'a Value)>,
    /// `if_missing: Skip`: nothing is said when the thing is not there.
    pub(crate) may_be_missing: bool,
    /// All of it.
    pub(crate) text: &'a Patchwork,
}

fn kinds() -> impl Iterator<Item = &'static str> {
    ["rules"].into_iter().chain(kinds_of_ids())
}

impl<'a> Patch<'a> {
    /// Reads a patch; what is wrong with its own writing is told.
    pub(crate) fn read(draft: &'a Draft, report: &mut Report) -> Option<Patch<'a>> {
        let written = draft.text.as_str();
        let fields = draft.shape.as_ref()?.fields().unwrap_or_default();
        let (mut target, mut verbs, mut may_be_missing) = (None, Vec::new(), false);
        for field in fields {
            let name = &written[field.name.clone()];
            let (spot, here) = (draft.text.spot(field.value.span.start), &written[field.value.span.clone()]);
            if let Some(verb) = Verb::ALL.into_iter().find(|verb| verb.word() == name) {
                if field.value.fields().is_none() || field.value.name.is_some() {
                    let help = format!("write `{name}: (field: value, ...)`");
                    report.help(Code::BadPatch, &spot, "Patch", format!("`{name}` names no fields"), help);
                    return None;
                }
                verbs.push((verb, &field.value));
            } else if let Some(kind) = kinds().find(|kind| *kind == name) {
                let Some(id) = field.value.string(written) else {
                    let help = "write `\"pack:name\"`".to_owned();
                    report.help(Code::BadPatch, &spot, "Patch", format!("`{here}` is no id"), help);
                    return None;
                };
                if let Some((other, ..)) = target.replace((kind, id, spot.clone())) {
                    let message = format!("the patch is of a thing of the kind {other} already");
                    report.help(Code::BadPatch, &spot, "Patch", message, "write one patch for each".to_owned());
                    return None;
                }
            } else if name == "if_missing" {
                if here != "Skip" {
                    let help = "write `if_missing: Skip`, or leave it out".to_owned();
                    report.help(Code::BadPatch, &spot, "Patch", format!("`if_missing` is `{here}`"), help);
                    return None;
                }
                may_be_missing = true;
            } else {
                unknown_field(draft, field.name.start, name, report);
                return None;
            }
        }
        verbs.sort_by_key(|(verb, _)| *verb);
        let Some((kind, id, spot)) = target else {
            let help = "write for example `item: \"core:rope\"`".to_owned();
            let message = "the patch does not say what it is of".to_owned();
            report.help(Code::BadPatch, &draft.text.spot(0), "Patch", message, help);
            return None;
        };
        if verbs.is_empty() {
            let help = "write `set: (...)`, `add: (...)`, `remove: (...)` or `mul: (...)`".to_owned();
            report.help(Code::BadPatch, &draft.text.spot(0), "Patch", "the patch changes nothing".to_owned(), help);
            return None;
        }
        Some(Patch { kind, id: id.to_owned(), spot, verbs, may_be_missing, text: &draft.text })
    }

    /// What it is of, for `Diagnostic::path`.
    pub(crate) fn path(&self) -> String {
        format!("Patch {} {}", self.kind, self.id)
    }
}

fn unknown_field(draft: &Draft, at: usize, name: &str, report: &mut Report) {
    let known: Vec<&str> = Verb::ALL.iter().map(|verb| verb.word()).chain(["if_missing"]).chain(kinds()).collect();
    let help = did_you_mean(name, &known)
        .or_else(|| Some("a patch has a kind with an id, and set, add, remove, mul or if_missing".to_owned()));
    let message = format!("there is no field `{name}` of `Patch`");
    report.help(Code::UnknownField, &draft.text.spot(at), "Patch", message, help);
}
