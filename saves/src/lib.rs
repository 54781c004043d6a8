//! Saves: chronicles in SQLite. The only crate that knows SQLite.
//!
//! A player's game is one file ([`Save`]); a realm keeps all its games and accounts in one database ([`Realm`]). Both have
//! the same tables for chronicles. Nothing here decides, rolls or renders: events come in, events come out, each proved by
//! its chain. Wall time is an argument.
//!
//! # Entry points
//! - **Opening**: [`Save::create`]; [`Save::open_keeping`] for who plays (brings an older format up to date, proves everything
//!   once a week); [`Save::open`] for who looks. A save is a `gesta_table::Log`. [`Save::read_only`] says why nothing can be
//!   written, in words for people.
//! - **Lists**: [`list`], [`Save::summary`], [`path_of`], [`rename`], [`delete`], [`verify`].
//! - **Packs**: [`packs_of`] reads what a save is played with before any pack is loaded; [`pack_differences`] compares it with
//!   [`PackSet::of`] what is here. Where the mechanics differ the player is asked, and then [`Save::change_packs`] makes a
//!   backup and notes the new ones. A new game gets its packs by [`Save::set_packs`].
//! - **Notes**: [`Save::add_note`], [`Save::edit_note`], [`Save::delete_note`], [`Save::notes`].
//! - **Prose**: [`Save::put_prose`], [`Save::prose`], [`Save::models_prose`]; erased by [`Save::erase_prose`], as what the player wrote is by
//!   [`Save::erase_utterances`].
//! - **Parts** of the story, summed up: [`Save::put_part`], [`Save::parts`].
//! - **Search** over prose and notes: [`Save::search`]; any text can be asked for.
//! - **Remembering**: [`Save::recall`] gives the sentences that belong to what is happening now; [`recall_told`] does without a save.
//! - **Reading on**: [`Save::opened_at`] is the world that opening replayed; [`Save::line_after`] gives the commands after a
//!   head, [`Save::each_event`] the events one by one with flat memory, for replay and export.
//! - **Backups**: [`Save::backup`], [`backups`], [`restore`]; damage: [`recover`]; archives: [`Save::export`], [`import`].
//! - **Answers of models**: [`Answers`], a file of its own that may be lost.
//! - **Realms**: [`Realm::open_keeping`], [`Realm::open_or_create`], [`Realm::append_group`], [`Realm::put_snapshot`] each
//!   [`SNAPSHOT_EVERY`] events of a table, so that the next opening is short; [`Realm::backup`], [`backup_running`].

mod accounts;
mod answers;
mod archive;
mod backup;
mod check;
mod chronicle;
mod connection;
mod elsewhere;
mod error;
mod files;
mod folder;
mod header;
mod keeping;
mod kin;
mod limits;
mod line;
mod log;
mod migrate;
mod notebook;
mod notes;
mod open;
mod open_realm;
mod packs;
mod parts;
mod prose;
mod realm;
mod realm_backup;
mod recall;
mod record;
mod recover;
mod remains;
mod replace;
mod rotation;
mod save;
mod schema;
mod search;
mod snapshot;
mod stamp;
mod stem;
mod summary;
mod tree;
mod unowned;
mod whole;

pub use accounts::{
    ACCOUNT_NAME_CHARS_MAX, AUDIT_CHARS_MAX, AUDIT_ENTRIES_MAX, AccountError, AccountId, AuditEntry, DEVICES_MAX,
    INVITE_USES_MAX, INVITES_MAX, InviteError, InviteId, NewInvite, SeatError,
};
pub use answers::{ANSWER_BYTES_MAX, ANSWERS_BYTES_MAX, ANSWERS_MAX, Answer, Answers, Tell};
pub use archive::{ARCHIVE_FORMAT, ARCHIVE_LINE_BYTES_MAX, ARCHIVE_PROSE_MAX, import};
pub use backup::{Backup, BackupReason, backups, restore};
pub use check::Proof;
pub use chronicle::ChronicleId;
pub use elsewhere::{ELSEWHERE_BYTES_MAX, ELSEWHERE_TURN_BYTES_MAX, ELSEWHERE_TURNS_MAX, Elsewhere, Remembered, Stood};
pub use error::{OpenError, SaveError};
pub use files::{EXTENSION, NAME_BYTES_MAX, NAME_CHARS_MAX};
pub use folder::{Listed, Verified, delete, discard, list, path_of, rename, verify};
pub use keeping::{FULL_CHECK_EVERY_MS, Keeping};
pub use notebook::{NOTEBOOK_BYTES_MAX, NOTEBOOK_NOTES_MAX, Notebook, TableNote};
pub use notes::{NOTE_CHARS_MAX, NOTES_MAX, Note, NoteError, NoteId};
pub use packs::{PACKS_MAX, PackChange, PackDifference, PackMark, PackSet, pack_differences, packs_of};
pub use parts::{PART_CHARS_MAX, PARTS_MAX, Part};
pub use prose::{BUILT_IN, PROSE_CHARS_MAX, Prose, SOURCE_CHARS_MAX};
pub use realm::{CHRONICLE_NAME_CHARS_MAX, CHRONICLES_MAX, ChronicleInfo, META_BYTES_MAX, Realm};
pub use realm_backup::backup_running;
pub use recall::{PIECES_MAX, Question, RECALL_TERMS_MAX, RECALLED_MAX, Recalled, recall_told};
pub use record::{BRANCHES_MAX, EVENT_BYTES_MAX, FIRST_BRANCH, UTTERANCE_CHARS_MAX};
pub use recover::{Folders, Recovered, recover};
pub use rotation::{BACKUP_BYTES_MAX, DAILY_KEPT, HOURLY_KEPT, Kept, WEEKLY_KEPT, deletions};
pub use save::{NewSave, OpenReport, ReadOnlyReason, SAVE_BYTES_MAX, Save};
pub use schema::FORMAT;
pub use search::{Found, FoundIn, SEARCH_CHARS_MAX, SEARCH_RESULTS_MAX, SEARCH_TERMS_MAX};
pub use snapshot::{SNAPSHOT_EVERY, SNAPSHOTS_KEPT};
pub use summary::{DESCRIPTION_CHARS_MAX, Description, Sight, Summary};
