//! `gesta pack check`: every mistake of a pack, with file, line and column. Exit code 3 when there is one.

use super::print_bytes;
use crate::args::Format;
use crate::failure::{Failure, Kind};
use crate::folders::Folders;
use crate::packs::{available, id_of, needs_of, with_needed};
use gesta_content::{Diagnostic, PackFiles, Severity};
use std::io::{self, IsTerminal};
use std::path::Path;

/// Checks the pack in `path`, or all packs on this machine.
pub(super) fn check(folders: &Folders, path: Option<&Path>, format: Format, colour: bool) -> Result<(), Failure> {
    let packs = match path {
        Some(path) => with_its_needs(folders, path)?,
        None => available(folders).into_values().collect(),
    };
    let (_, found) = gesta_content::load(&packs);
    report(&found, &packs, format, colour)?;
    let errors = found.iter().filter(|found| found.severity == Severity::Error).count();
    match errors {
        0 => Ok(()),
        1 => Err(Failure::new(Kind::Content, "1 mistake was found.", "Mend it and check again.")),
        _ => Err(Failure::new(Kind::Content, format!("{errors} mistakes were found."), "Mend them and check again.")),
    }
}

/// The pack in a folder, and the packs that it depends on.
fn with_its_needs(folders: &Folders, path: &Path) -> Result<Vec<PackFiles>, Failure> {
    let pack = gesta_assets::read_folder(path)
        .map_err(|error| Failure::new(Kind::Content, format!("The pack cannot be read: {error}."), ""))?;
    let mut others = available(folders);
    // The folder itself is checked, not an installed pack of the same id.
    others.retain(|id, _| id_of(&pack).as_ref() != Some(id));
    let mut packs = with_needed(&others, &needs_of(&pack));
    packs.push(pack);
    Ok(packs)
}

fn report(found: &[Diagnostic], packs: &[PackFiles], format: Format, colour: bool) -> Result<(), Failure> {
    let format = match format {
        Format::Long => gesta_content::Format::Long { colour: colour && io::stdout().is_terminal() },
        Format::Short => gesta_content::Format::Short,
        Format::Json => gesta_content::Format::Json,
    };
    print_bytes(gesta_content::render(found, packs, format).as_bytes())
}
