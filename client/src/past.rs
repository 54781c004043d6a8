//! [`Past`]: a saved game opened to be read: its packs, its line of commands, the turns as the player's seat was told them.

use crate::failure::Failure;
use crate::library::Shelf;
use crate::packs;
use crate::trouble;
use gesta_app::{KeptPart, KeptProse};
use gesta_content::{Content, Language};
use gesta_export::{Mark, Note};
use gesta_rules::SeatId;
use gesta_saves::{BUILT_IN, Save};
use gesta_table::{Driver, DriverError, Log, LogError, NotALine, Replayed, Table, Turn};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Turns of a saved game that are told again when it is opened: more than anybody scrolls back in a sitting.
const TURNS_MAX: usize = 2_000;
/// The seat of the player at this machine.
pub const SEAT: SeatId = SeatId(0);

/// A saved game opened to be read. Nobody else can open it as long as this is there.
pub struct Past {
    /// The save.
    pub save: Save,
    /// The packs that it is played with.
    pub content: Arc<Content>,
    /// The language that it was last played in.
    pub language: Language,
    line: Vec<Replayed>,
}

impl Past {
    /// Opens a saved game.
    ///
    /// # Errors
    /// Why it, or its packs, cannot be opened.
    pub fn open(shelf: &Shelf, name: &str) -> Result<Past, Failure> {
        let mut save = shelf.look(name)?;
        let failed = |error| trouble::of_log(shelf, name, &error);
        let kept = save.packs().map_err(failed)?;
        let kept = kept.map(|kept| kept.packs.iter().map(|pack| pack.id.to_string()).collect::<Vec<_>>());
        let wanted = kept.unwrap_or_else(|| vec![packs::CAMPAIGN.to_owned()]);
        let content = Arc::new(packs::load(shelf.folders(), shelf.words(), &wanted)?);
        let language = save.describe_now().map_err(|error| trouble::of_open(shelf, name, error))?.language;
        let line = save.line().map_err(failed)?;
        Ok(Past { save, content, language, line })
    }

    /// Every turn as the seat was told it, with where it stands, oldest first; then the table as it stands now.
    ///
    /// # Errors
    /// [`NotALine`] when nothing has happened yet.
    pub fn tell(&self, hear: &mut dyn FnMut(&Turn, Mark)) -> Result<Table, NotALine> {
        tell_line(&self.content, &self.line, hear)
    }
}

/// The last turns of a game as the player's seat was told them, with what models told of them in this language.
///
/// # Errors
/// When they cannot be read. What models told is best effort: without it the built-in narrator tells.
pub fn read(driver: &mut Driver<Save>, language: Language) -> Result<gesta_app::Past, DriverError> {
    let turns = driver.past(SEAT, TURNS_MAX)?;
    let prose = prose_of(driver.log(), language).unwrap_or_default();
    let parts = parts_of(driver.log(), language).unwrap_or_default();
    Ok(gesta_app::Past { turns, prose, parts })
}

/// What models told the player's seat on the line that goes on.
///
/// # Errors
/// When it cannot be read.
pub fn prose_of(save: &Save, language: Language) -> Result<Vec<KeptProse>, LogError> {
    let told = save.models_prose(SEAT, language, usize::MAX)?;
    Ok(told.into_iter().map(|(depth, prose)| KeptProse { depth, by: prose.source, text: prose.text }).collect())
}

/// What the parts of the story came to, on the line that goes on.
fn parts_of(save: &Save, language: Language) -> Result<Vec<KeptPart>, LogError> {
    let parts = save.parts(SEAT, language)?.into_iter();
    let by = |source: String| Some(source).filter(|source| source != BUILT_IN);
    Ok(parts.map(|(depth, part)| KeptPart { depth, by: by(part.source), text: part.text }).collect())
}

/// Every turn of a line as the player's seat was told it, with where it stands, oldest first; then the table as it stands.
///
/// # Errors
/// [`NotALine`] when nothing has happened yet.
pub fn tell_line(
    content: &Arc<Content>,
    line: &[Replayed],
    hear: &mut dyn FnMut(&Turn, Mark),
) -> Result<Table, NotALine> {
    let marks: BTreeMap<u64, Mark> = line.iter().filter_map(mark).collect();
    // Its dice are not rolled again, so the seed does not matter.
    let seed = gesta_rules::DiceSeed([0; 32]);
    Table::restore(Arc::clone(content), seed, line, true, &mut |seat, turn| {
        if let Some(mark) = marks.get(&turn.depth).filter(|_| seat == SEAT) {
            hear(turn, mark.clone());
        }
    })
}

impl Past {
    /// What models told in a language on the line that goes on.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn prose(&self, language: Language) -> Result<Vec<KeptProse>, LogError> {
        prose_of(&self.save, language)
    }

    /// The player's notes on the line that goes on, in the order of the story.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn notes(&self) -> Result<Vec<Note>, LogError> {
        notes_on(&self.save, &self.line)
    }
}

/// The player's notes on a line of a save, in the order of the story.
///
/// # Errors
/// When they cannot be read.
pub fn notes_on(save: &Save, line: &[Replayed]) -> Result<Vec<Note>, LogError> {
    let events = line.iter().flat_map(|command| &command.events);
    let on_line: BTreeSet<i64> = events.map(|(_, head)| head.seq).collect();
    let notes = save.notes(SEAT)?.into_iter().filter(|note| on_line.contains(&note.event));
    let note =
        |note: gesta_saves::Note| Note { depth: note.depth, seq: note.event, wall_ms: note.wall_ms, text: note.text };
    Ok(notes.map(note).collect())
}

fn mark(command: &Replayed) -> Option<(u64, Mark)> {
    let (_, head) = command.events.last()?;
    let wrote = command.utterance.clone().filter(|_| command.seat == Some(SEAT));
    Some((head.depth, Mark { seq: head.seq, hash: head.hash, wrote }))
}
