//! Every text that players read is there in every language of its pack, and every text belongs to something.

use super::ids::Known;
use super::walk::{Part, walk};
use super::wanted::{Need, Want, Wants, wanted};
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::load::{Entry, Message, Pack, PackTexts, Report, kinds_of_ids, nearest};
use crate::model::Effect;
use std::collections::BTreeMap;

/// First words of the keys of what has a text but no id, besides the kinds that have ids. Other keys are words of their
/// own, for whoever reads them.
const NAMED: [&str; 3] = ["attack", "season", "term"];
/// Word forms that any text may have.
const FORMS: [&str; 7] = ["gender", "article", "plural", "proper", "unknown", "short", "body"];

/// Checks the texts of all packs.
pub(crate) fn check(packs: &[Pack], entries: &[Entry], texts: &[PackTexts], known: &Known<'_>, report: &mut Report) {
    let locked = locked(entries);
    let wants: Vec<(&Entry, Wants<'_>)> = entries.iter().map(|entry| (entry, wanted(entry, &locked))).collect();
    // A thing may stand in an entry of another pack than its own: its texts are in its own.
    let mut by_pack: BTreeMap<&str, Vec<Wanted<'_>>> = BTreeMap::new();
    for (entry, wants) in &wants {
        for ((pack, key), want) in &wants.all {
            by_pack.entry(pack).or_default().push(Wanted { entry, key, want });
        }
    }
    for pack in packs {
        let wanted = by_pack.get(pack.id()).map_or(&[][..], Vec::as_slice);
        words(pack, texts, report);
        for texts in texts.iter().filter(|texts| texts.pack == pack.id()) {
            missing(wanted, texts, report);
            stray(wanted, texts, known, report);
        }
    }
}

/// One message that is wanted, and by whom.
struct Wanted<'a> {
    entry: &'a Entry,
    key: &'a str,
    want: &'a Want<'a>,
}

/// The exits that some effect shuts.
fn locked(entries: &[Entry]) -> Vec<&str> {
    let mut exits = Vec::new();
    for entry in entries {
        walk(&entry.body, &mut |part| {
            if let Part::Effect(Effect::Lock(exit)) = part {
                exits.push(exit.as_str());
            }
        });
    }
    exits
}

fn missing(wanted: &[Wanted<'_>], texts: &PackTexts, report: &mut Report) {
    for Wanted { entry, key, want } in wanted {
        let lacks = lacking(want, texts.messages.get(*key), texts);
        if lacks.is_empty() {
            continue;
        }
        let code = texts.language.code();
        let what: Vec<String> = lacks.iter().map(|facet| format!("`{key}{facet}`")).collect();
        let (noun, verb) = if what.len() == 1 { ("text", "is") } else { ("texts", "are") };
        let message = format!("the {noun} {} {verb} missing in `{code}`", what.join(", "));
        let facets: Vec<String> =
            lacks.iter().filter(|facet| !facet.is_empty()).map(|facet| format!("`{facet} = ...`")).collect();
        let help = match (lacks.iter().any(String::is_empty), facets.is_empty()) {
            (true, true) => format!("write `{key} = ...` in a file of text/{code}/"),
            (true, false) => {
                format!("write `{key} = ...`, with {} below it, in a file of text/{code}/", facets.join(", "))
            }
            (false, _) => format!("write {} below `{key}` in text/{code}/", facets.join(", ")),
        };
        report.help(Code::MissingText, &entry.spot(want.needle), &entry.path(), message, help);
    }
}

/// Words that belong to no thing are there in every language of their pack or in none.
fn words(pack: &Pack, texts: &[PackTexts], report: &mut Report) {
    let here: Vec<&PackTexts> = texts.iter().filter(|texts| texts.pack == pack.id()).collect();
    for (has, lacks) in here.iter().flat_map(|has| here.iter().map(move |lacks| (has, lacks))) {
        for (key, message) in has.messages.iter().filter(|(key, _)| !is_of_thing(key)) {
            if !lacks.messages.contains_key(key) {
                let code = lacks.language.code();
                let help = format!("write `{key} = ...` in a file of text/{code}/");
                let text = format!("the text `{key}` is missing in `{code}`");
                report.help(Code::MissingText, &message.spot(None), key, text, help);
            }
        }
    }
}

fn is_of_thing(key: &str) -> bool {
    key.split('-').next().is_some_and(|kind| NAMED.contains(&kind) || kinds_of_ids().any(|known| known == kind))
}

/// What a message lacks: the empty text for its own words, `.name` for attributes.
fn lacking(want: &Want<'_>, message: Option<&Message>, texts: &PackTexts) -> Vec<String> {
    let needed = |need: Need| need == Need::Always || need == Need::In(texts.language);
    let mut lacks = Vec::new();
    if needed(want.value) && !message.is_some_and(|message| message.has_value) {
        lacks.push(String::new());
    }
    for (name, need) in &want.attributes {
        if needed(*need) && !message.is_some_and(|message| message.attributes.contains_key(*name)) {
            lacks.push(format!(".{name}"));
        }
    }
    lacks
}

/// The numbers of further wordings of a facet.
const WORDINGS: [&str; 5] = ["2", "3", "4", "5", "6"];

/// The facet that an attribute words anew: `on` of `on-2`, for the sorts of texts that may have several wordings.
fn wording_of<'a>(key: &str, name: &'a str) -> Option<&'a str> {
    let (facet, number) = name.rsplit_once('-')?;
    let many = ["condition-", "weather-"].iter().any(|kind| key.starts_with(kind));
    (many && WORDINGS.contains(&number)).then_some(facet)
}

/// Whether an attribute holds other words for what is chosen, which are read and never shown: of spells, talents, replies,
/// actions and ways out.
fn is_other_words(key: &str, name: &str) -> bool {
    name == "also" && ["spell-", "talent-", "dialogue-", "action-", "exit-"].iter().any(|kind| key.starts_with(kind))
}

fn stray(wanted: &[Wanted<'_>], texts: &PackTexts, known: &Known<'_>, report: &mut Report) {
    // Several entries may share a message: two checks with one term.
    let mut merged: BTreeMap<&str, Vec<&Want<'_>>> = BTreeMap::new();
    for Wanted { key, want, .. } in wanted {
        merged.entry(key).or_default().push(want);
    }
    for (key, message) in &texts.messages {
        if report.is_full(Severity::Warning) {
            return;
        }
        let Some(found) = merged.get(key.as_str()) else {
            if is_of_thing(key) && !known.is_suspect_key(key) {
                let near = nearest(key, merged.keys().copied());
                let help =
                    near.map(|near| format!("did you mean `{near}`?")).unwrap_or_else(|| "take it out".to_owned());
                report.help(
                    Code::StrayText,
                    &message.spot(None),
                    key,
                    format!("the text `{key}` belongs to nothing"),
                    help,
                );
            }
            continue;
        };
        let names: Vec<&str> = found.iter().flat_map(|want| want.attributes.keys().copied()).chain(FORMS).collect();
        let is_read = |name: &str| {
            let worded_anew = wording_of(key, name).is_some_and(|it| names.contains(&it));
            names.contains(&name) || worded_anew || is_other_words(key, name)
        };
        for name in message.attributes.keys().filter(|name| !is_read(name)) {
            let text = format!("nothing reads the attribute `.{name}` of `{key}`");
            let near = nearest(name, names.iter().copied());
            let help = near.map(|near| format!("did you mean `.{near}`?")).unwrap_or_else(|| "take it out".to_owned());
            report.help(Code::StrayText, &message.spot(Some(name)), key, text, help);
        }
    }
}
