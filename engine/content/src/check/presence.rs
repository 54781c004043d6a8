//! Whether a being is there does not depend on who else is near: two that wait for each other would never come.

use super::walk::{Part, when};
use crate::code::Code;
use crate::load::{Body, Entry, Report};
use crate::model::When;

/// Checks the `when` of all beings.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    for entry in entries {
        let Body::Being(being) = &entry.body else { continue };
        when(&being.when, &mut |part| {
            if let Part::When(When::Near { being: other }) = part {
                let message = format!("whether `{}` is there depends on whether `{other}` is near", being.id);
                let help = "ask for a flag, an hour or a quest instead, or let an effect `Send` somebody".to_owned();
                let spot = entry.spot_after(being.id.as_str(), "Near");
                report.help(Code::WaitsForAnother, &spot, &entry.path(), message, help);
            }
        });
    }
}
