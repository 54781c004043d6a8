//! Who may play in a realm: accounts, their devices, invites, seats, and the audit of what was done to them. Tokens and
//! keys are never stored, only their hashes.

use crate::chronicle::ChronicleId;
use crate::error::log_error;
use crate::realm::Realm;
use gesta_content::Digest;
use gesta_rules::{PLAYERS_MAX, SPECTATORS_MAX, SeatId};
use gesta_table::LogError;
use rusqlite::{Connection, OptionalExtension};

/// Longest name of an account, in characters.
pub const ACCOUNT_NAME_CHARS_MAX: usize = 40;
/// Most devices of one account.
pub const DEVICES_MAX: i64 = 16;
/// Most uses of one invite.
pub const INVITE_USES_MAX: u16 = 1_000;
/// Most invites that a realm keeps.
pub const INVITES_MAX: i64 = 10_000;
/// Longest entry of the audit, in characters; more is cut off.
pub const AUDIT_CHARS_MAX: usize = 500;
/// Most entries of the audit that one question gives.
pub const AUDIT_ENTRIES_MAX: u32 = 1_000;

/// An account of a realm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub i64);

/// An invite of a realm, without its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InviteId(pub i64);

/// A new invite with its token, which is shown once and stored nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct NewInvite {
    /// Its number, for revoking it.
    pub id: InviteId,
    /// What the invited person brings.
    pub token: [u8; 16],
}

impl std::fmt::Debug for NewInvite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewInvite({:?}, secret)", self.id)
    }
}

/// Why an account cannot be made or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// The name is empty, too long, or holds control characters.
    #[error("a name has 1 to {ACCOUNT_NAME_CHARS_MAX} characters, without control characters")]
    BadName,
    /// The device belongs to an account already.
    #[error("the device belongs to an account already")]
    DeviceTaken,
    /// The account has as many devices as it may.
    #[error("an account has at most {DEVICES_MAX} devices")]
    TooManyDevices,
    /// There is no such account.
    #[error("there is no such account")]
    NoAccount,
    /// It could not be read or made durable.
    #[error(transparent)]
    Log(#[from] LogError),
}

/// Why an invite is not taken, or not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InviteError {
    /// There is no such invite. Said of revoked ones too, so that a guess learns nothing.
    #[error("the invite is not known here")]
    Unknown,
    /// It was valid until earlier.
    #[error("the invite has expired")]
    Expired,
    /// It was used as often as it may be.
    #[error("the invite is used up")]
    UsedUp,
    /// Uses must be 1 to [`INVITE_USES_MAX`], and a realm has at most [`INVITES_MAX`] invites.
    #[error("an invite has 1 to {INVITE_USES_MAX} uses, and a realm at most {INVITES_MAX} invites")]
    Limit,
    /// The account cannot be made.
    #[error(transparent)]
    Account(#[from] AccountError),
}

impl From<LogError> for InviteError {
    fn from(error: LogError) -> InviteError {
        InviteError::Account(AccountError::Log(error))
    }
}

/// Why a seat cannot be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeatError {
    /// Somebody else has it.
    #[error("the seat is taken")]
    Taken,
    /// The account has another seat at this table.
    #[error("the account has {0} at this table")]
    HasAnother(SeatId),
    /// There is no seat of this number.
    #[error("there is no {0}")]
    NoSeat(SeatId),
    /// It could not be read or made durable.
    #[error(transparent)]
    Log(#[from] LogError),
}

/// An entry of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When, in milliseconds since 1970.
    pub wall_ms: i64,
    /// Who did it; `None`: the operator.
    pub account: Option<AccountId>,
    /// What was done.
    pub what: String,
}

fn sql(error: rusqlite::Error) -> LogError {
    log_error(&error)
}

fn token_hash(token: &[u8; 16]) -> Digest {
    Digest::of(&[b"gesta invite 1", token])
}

impl Realm {
    /// The account of a device, by the hash of its public key.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn device(&self, key_hash: &[u8; 32]) -> Result<Option<AccountId>, LogError> {
        device(&self.connection, key_hash)
    }

    /// The name of an account.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn account_name(&self, account: AccountId) -> Result<Option<String>, LogError> {
        let find = "SELECT name FROM account WHERE id = ?1";
        self.connection.query_row(find, [account.0], |row| row.get(0)).optional().map_err(sql)
    }

    /// Makes an account without devices.
    ///
    /// # Errors
    /// [`AccountError::BadName`], or trouble of the disk.
    pub fn create_account(&mut self, name: &str, now_ms: i64) -> Result<AccountId, AccountError> {
        self.write(|transaction| create_account(transaction, name, now_ms))
    }

    /// Lets a device play for an account.
    ///
    /// # Errors
    /// [`AccountError`].
    pub fn add_device(&mut self, account: AccountId, key_hash: &[u8; 32]) -> Result<(), AccountError> {
        self.write(|transaction| add_device(transaction, account, key_hash))
    }

    /// Makes an invite with a random token, for `uses` accounts, until `expires_ms`.
    ///
    /// # Errors
    /// [`InviteError::Limit`], or trouble.
    pub fn create_invite(&mut self, uses: u16, expires_ms: i64) -> Result<NewInvite, InviteError> {
        let mut token = [0; 16];
        getrandom::fill(&mut token)
            .map_err(|error| LogError::Trouble(gesta_table::Trouble::Io(format!("no random numbers: {error}"))))?;
        self.write(|transaction| {
            let count: i64 = transaction.query_row("SELECT count(*) FROM invite", [], |row| row.get(0)).map_err(sql)?;
            if !(1..=INVITE_USES_MAX).contains(&uses) || count >= INVITES_MAX {
                return Err(InviteError::Limit);
            }
            let insert = "INSERT INTO invite (token_hash, uses_left, expires_ms) VALUES (?1, ?2, ?3)";
            transaction.execute(insert, (token_hash(&token).0, uses, expires_ms)).map_err(sql)?;
            Ok(NewInvite { id: InviteId(transaction.last_insert_rowid()), token })
        })
    }

    /// Takes an invite: one use less, a new account, and the device for it, all or nothing. A device that has an account
    /// already gets that one, and the invite keeps its use.
    ///
    /// # Errors
    /// [`InviteError`]; then no use is spent.
    pub fn redeem(
        &mut self,
        token: &[u8; 16],
        key_hash: &[u8; 32],
        name: &str,
        now_ms: i64,
    ) -> Result<AccountId, InviteError> {
        self.write(|transaction| {
            let find = "SELECT id, uses_left, expires_ms FROM invite WHERE token_hash = ?1 AND revoked = 0";
            let found: Option<(i64, i64, i64)> = transaction
                .query_row(find, [token_hash(token).0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()
                .map_err(sql)?;
            let (invite, uses_left, expires_ms) = found.ok_or(InviteError::Unknown)?;
            if let Some(account) = device(transaction, key_hash)? {
                return Ok(account);
            }
            if now_ms >= expires_ms {
                return Err(InviteError::Expired);
            }
            if uses_left < 1 {
                return Err(InviteError::UsedUp);
            }
            let spend = "UPDATE invite SET uses_left = uses_left - 1 WHERE id = ?1";
            transaction.execute(spend, [invite]).map_err(sql)?;
            let account = create_account(transaction, name, now_ms)?;
            add_device(transaction, account, key_hash)?;
            Ok(account)
        })
    }

    /// Takes an invite back. Accounts that came by it stay. Whether there was one to take back.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn revoke(&mut self, invite: InviteId) -> Result<bool, LogError> {
        self.write(|transaction| {
            let revoke = "UPDATE invite SET revoked = 1 WHERE id = ?1 AND revoked = 0";
            transaction.execute(revoke, [invite.0]).map(|changed| changed > 0).map_err(sql)
        })
    }

    /// The seat of an account at a table.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn seat_of(&self, chronicle: ChronicleId, account: AccountId) -> Result<Option<SeatId>, LogError> {
        seat_of(&self.connection, chronicle, account)
    }

    /// Who has seats at a table.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn seats(&self, chronicle: ChronicleId) -> Result<Vec<(SeatId, AccountId)>, LogError> {
        let find = "SELECT seat, account FROM seat WHERE chronicle = ?1 ORDER BY seat";
        let mut statement = self.connection.prepare_cached(find).map_err(sql)?;
        let rows = statement.query_map([chronicle.0], |row| Ok((SeatId(row.get(0)?), AccountId(row.get(1)?))));
        rows.map_err(sql)?.collect::<rusqlite::Result<_>>().map_err(sql)
    }

    /// Gives a seat to an account, for good. Giving it again is no error.
    ///
    /// # Errors
    /// [`SeatError`].
    pub fn assign_seat(&mut self, chronicle: ChronicleId, seat: SeatId, account: AccountId) -> Result<(), SeatError> {
        if seat.0 >= PLAYERS_MAX + SPECTATORS_MAX {
            return Err(SeatError::NoSeat(seat));
        }
        self.write(|transaction| {
            match seat_of(transaction, chronicle, account)? {
                Some(has) if has == seat => return Ok(()),
                Some(has) => return Err(SeatError::HasAnother(has)),
                None => {}
            }
            let find = "SELECT 1 FROM seat WHERE chronicle = ?1 AND seat = ?2";
            let taken = transaction.query_row(find, (chronicle.0, seat.0), |_| Ok(())).optional().map_err(sql)?;
            if taken.is_some() {
                return Err(SeatError::Taken);
            }
            let insert = "INSERT INTO seat (chronicle, seat, account) VALUES (?1, ?2, ?3)";
            transaction.execute(insert, (chronicle.0, seat.0, account.0)).map_err(sql)?;
            Ok(())
        })
    }

    /// Writes into the audit, which is never changed.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn audit(&mut self, entry: &AuditEntry) -> Result<(), LogError> {
        let what: String = entry.what.chars().take(AUDIT_CHARS_MAX).collect();
        self.write(|transaction| {
            let insert = "INSERT INTO audit (wall_time, account, what) VALUES (?1, ?2, ?3)";
            let row = (entry.wall_ms, entry.account.map(|account| account.0), what);
            transaction.execute(insert, row).map(|_| ()).map_err(sql)
        })
    }

    /// The last entries of the audit, newest first, at most [`AUDIT_ENTRIES_MAX`].
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn audited(&self, most: u32) -> Result<Vec<AuditEntry>, LogError> {
        let find = "SELECT wall_time, account, what FROM audit ORDER BY id DESC LIMIT ?1";
        let mut statement = self.connection.prepare_cached(find).map_err(sql)?;
        let rows = statement.query_map([most.min(AUDIT_ENTRIES_MAX)], |row| {
            let account = row.get::<_, Option<i64>>(1)?.map(AccountId);
            Ok(AuditEntry { wall_ms: row.get(0)?, account, what: row.get(2)? })
        });
        rows.map_err(sql)?.collect::<rusqlite::Result<_>>().map_err(sql)
    }
}

fn device(connection: &Connection, key_hash: &[u8; 32]) -> Result<Option<AccountId>, LogError> {
    let find = "SELECT account FROM device WHERE key_hash = ?1";
    connection.query_row(find, [key_hash], |row| Ok(AccountId(row.get(0)?))).optional().map_err(sql)
}

fn seat_of(connection: &Connection, chronicle: ChronicleId, account: AccountId) -> Result<Option<SeatId>, LogError> {
    let find = "SELECT seat FROM seat WHERE chronicle = ?1 AND account = ?2";
    connection.query_row(find, (chronicle.0, account.0), |row| Ok(SeatId(row.get(0)?))).optional().map_err(sql)
}

fn create_account(connection: &Connection, name: &str, now_ms: i64) -> Result<AccountId, AccountError> {
    let name = name.trim();
    let length = name.chars().count();
    if !(1..=ACCOUNT_NAME_CHARS_MAX).contains(&length) || name.chars().any(char::is_control) {
        return Err(AccountError::BadName);
    }
    connection.execute("INSERT INTO account (name, created_ms) VALUES (?1, ?2)", (name, now_ms)).map_err(sql)?;
    Ok(AccountId(connection.last_insert_rowid()))
}

fn add_device(connection: &Connection, account: AccountId, key_hash: &[u8; 32]) -> Result<(), AccountError> {
    if device(connection, key_hash)?.is_some() {
        return Err(AccountError::DeviceTaken);
    }
    let there = connection.query_row("SELECT 1 FROM account WHERE id = ?1", [account.0], |_| Ok(())).optional();
    there.map_err(sql)?.ok_or(AccountError::NoAccount)?;
    let count = "SELECT count(*) FROM device WHERE account = ?1";
    let count: i64 = connection.query_row(count, [account.0], |row| row.get(0)).map_err(sql)?;
    if count >= DEVICES_MAX {
        return Err(AccountError::TooManyDevices);
    }
    let insert = "INSERT INTO device (key_hash, account) VALUES (?1, ?2)";
    connection.execute(insert, (key_hash, account.0)).map(|_| ()).map_err(|error| sql(error).into())
}
