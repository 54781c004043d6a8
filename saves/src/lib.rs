//! Saves: chronicles in SQLite. The only crate that knows SQLite.
//!
//! A player's game is one file ([`Save`]); a realm keeps all its games and accounts in one database. Both have the same
//! tables for chronicles. Nothing here decides, rolls or renders: events come in, events come out, each proved by its
//! chain. Wall time is an argument.
//!
//! Entry points: [`Save::create`] and [`Save::open`] (a `gesta_table::Log`), [`list`], [`verify`], [`Save::backup`],
//! [`recover`], [`Save::export`] and [`import`], [`Realm::open_or_create`].

mod accounts;
mod archive;
mod backup;
mod check;
mod chronicle;
mod connection;
mod error;
mod files;
mod folder;
mod log;
mod realm;
mod record;
mod recover;
mod rotation;
mod save;
mod schema;
mod stamp;
mod summary;
mod tree;

pub use accounts::{
    ACCOUNT_NAME_CHARS_MAX, AUDIT_CHARS_MAX, AUDIT_ENTRIES_MAX, AccountError, AccountId, AuditEntry, DEVICES_MAX,
    INVITE_USES_MAX, INVITES_MAX, InviteError, InviteId, NewInvite, SeatError,
};
pub use archive::{ARCHIVE_FORMAT, ARCHIVE_LINE_BYTES_MAX, import};
pub use backup::{Backup, BackupReason, backups, restore};
pub use check::Proof;
pub use chronicle::ChronicleId;
pub use error::{OpenError, SaveError};
pub use files::{EXTENSION, NAME_CHARS_MAX};
pub use folder::{Listed, Verified, delete, list, path_of, rename, verify};
pub use log::{PROSE_CHARS_MAX, SNAPSHOT_EVERY, SNAPSHOTS_KEPT};
pub use realm::{CHRONICLE_NAME_CHARS_MAX, CHRONICLES_MAX, ChronicleInfo, META_BYTES_MAX, Realm};
pub use record::{EVENT_BYTES_MAX, FIRST_BRANCH};
pub use recover::{Folders, Recovered, recover};
pub use rotation::{BACKUP_BYTES_MAX, DAILY_KEPT, HOURLY_KEPT, Kept, WEEKLY_KEPT, deletions};
pub use save::{NewSave, OpenReport, ReadOnlyReason, SAVE_BYTES_MAX, Save};
pub use schema::FORMAT;
pub use summary::{DESCRIPTION_CHARS_MAX, Description, Summary};
