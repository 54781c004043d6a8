//! Every quest can end.

use super::walk::{Part, walk};
use crate::code::Code;
use crate::load::{Body, Entry, Report};
use crate::model::Effect;
use std::collections::BTreeSet;

/// Checks that each quest has a closing stage, and that some effect brings it there.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    let mut reached: BTreeSet<(&str, &str)> = BTreeSet::new();
    for entry in entries {
        if let Body::Quest(quest) = &entry.body {
            let advances = quest.stages.iter().flat_map(|stage| &stage.advances);
            reached.extend(advances.map(|advance| (quest.id.as_str(), advance.to.as_str())));
        }
        walk(&entry.body, &mut |part| {
            if let Part::Effect(Effect::Stage { quest, stage }) = part {
                reached.insert((quest.as_str(), stage.as_str()));
            }
        });
    }
    for entry in entries {
        let Body::Quest(quest) = &entry.body else { continue };
        let closing: Vec<&str> =
            quest.stages.iter().filter(|stage| stage.closes).map(|stage| stage.name.as_str()).collect();
        let spot = entry.spot(quest.id.as_str());
        if closing.is_empty() {
            let message = format!("the quest `{}` has no stage at which it is over", quest.id);
            let help = "write `closes: true` at its last stage".to_owned();
            report.help(Code::QuestNeverCloses, &spot, &entry.path(), message, help);
        } else if !closing.iter().any(|stage| reached.contains(&(quest.id.as_str(), stage))) {
            let message = format!("nothing ever brings the quest `{}` to `{}`", quest.id, closing.join("` or `"));
            let help = format!("write an effect `Stage(quest: \"{}\", stage: \"{}\")`", quest.id, closing[0]);
            report.help(Code::StageOutOfReach, &spot, &entry.path(), message, help);
        }
    }
}
