//! The one thread that owns the realm's database. Records that wait together are written together, in one transaction,
//! so many tables share one fsync; who waits alone is written at once.

use crate::copies::Copies;
use crate::lock::HomeLock;
use gesta_net::{Auth, KeyHash, Refuse};
use gesta_rules::{PLAYERS_MAX, SPECTATORS_MAX, SeatId, SeatKind, World};
use gesta_saves::{AccountError, AccountId, ChronicleId, InviteError, Realm, SeatError};
use gesta_table::{CmdId, Head, LogError, Record, Stored};
use std::thread::JoinHandle;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{mpsc, oneshot};

/// Most messages that wait for the writer.
const WAITING_MAX: usize = 4_096;
/// Most records in one transaction.
const GROUP_RECORDS_MAX: usize = 1_000;
/// Most bytes of events in one transaction.
const GROUP_BYTES_MAX: usize = 1024 * 1024;

/// What became of a record.
#[derive(Debug)]
pub(crate) enum Appended {
    /// It is on disk.
    Done(Head),
    /// Its command was done before; nothing was written.
    Repeated(Stored),
    /// It is not there.
    Failed(LogError),
}

/// Who comes in, and to which table.
#[derive(Debug)]
pub(crate) struct Enter {
    pub(crate) chronicle: ChronicleId,
    pub(crate) players: u8,
    pub(crate) key: KeyHash,
    pub(crate) auth: Auth,
}

/// Who came in.
#[derive(Debug)]
pub(crate) struct Entered {
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) seat: SeatId,
    pub(crate) kind: SeatKind,
}

/// What the writer is asked.
#[derive(Debug)]
pub(crate) enum ToWriter {
    Append {
        chronicle: ChronicleId,
        record: Record,
        answer: oneshot::Sender<Appended>,
    },
    Stored {
        chronicle: ChronicleId,
        id: CmdId,
        answer: oneshot::Sender<Result<Option<Stored>, LogError>>,
    },
    Enter {
        enter: Enter,
        answer: oneshot::Sender<Result<Entered, Refuse>>,
    },
    /// Keep a world, so that the next opening is short.
    Snapshot {
        chronicle: ChronicleId,
        head: Head,
        world: Box<World>,
    },
    /// Make a copy of the realm, if there is something new in it.
    Copy,
    /// Nobody sits here any more: make the last copy when all is written.
    Stop,
}

/// Starts the thread. It ends, and gives the database free, when all senders are gone.
pub(crate) fn start(
    lock: HomeLock,
    realm: Realm,
    copies: Copies,
) -> std::io::Result<(mpsc::Sender<ToWriter>, JoinHandle<()>)> {
    let (sender, inbox) = mpsc::channel(WAITING_MAX);
    let thread = std::thread::Builder::new().name("writer".to_owned()).spawn(move || {
        run(realm, inbox, copies);
        // Only now, with the database closed, may another program have the folder.
        drop(lock);
    })?;
    Ok((sender, thread))
}

/// Milliseconds since 1970, for people.
pub(crate) fn now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// The key under which a realm notes what an invite is for. Of the token only a digest is ever kept.
pub(crate) fn invite_kind_key(token: &gesta_net::InviteToken) -> String {
    let digest = token.digest().to_string();
    format!("invite.{}", digest.get(..40).unwrap_or_default())
}

/// What stands under [`invite_kind_key`] for an invite that lets one watch.
pub(crate) const SPECTATOR: &[u8] = b"spectator";

struct Waiting {
    chronicle: ChronicleId,
    record: Record,
    answer: oneshot::Sender<Appended>,
}

fn run(mut realm: Realm, mut inbox: mpsc::Receiver<ToWriter>, mut copies: Copies) {
    let mut stopped = false;
    let mut group: Vec<Waiting> = Vec::new();
    let mut bytes = 0;
    while let Some(first) = inbox.blocking_recv() {
        let mut next = Some(first);
        while let Some(message) = next {
            match message {
                ToWriter::Append { chronicle, record, answer } => {
                    bytes += size_of(&record);
                    group.push(Waiting { chronicle, record, answer });
                }
                // A receiver that is gone has no use for its answer, here and below.
                ToWriter::Stored { chronicle, id, answer } => drop(answer.send(realm.stored(chronicle, &id))),
                ToWriter::Enter { enter, answer } => {
                    copies.written();
                    drop(answer.send(let_in(&mut realm, &enter)));
                }
                ToWriter::Snapshot { chronicle, head, world } => {
                    // Without it the next opening takes longer, and nothing else changes.
                    if let Err(error) = realm.put_snapshot(chronicle, &head, &world) {
                        tracing::warn!(%error, "a snapshot could not be kept");
                    }
                }
                ToWriter::Copy => copies.make(&realm),
                ToWriter::Stop => stopped = true,
            }
            if group.len() >= GROUP_RECORDS_MAX || bytes >= GROUP_BYTES_MAX {
                break;
            }
            next = inbox.try_recv().ok();
        }
        if !group.is_empty() {
            copies.written();
        }
        append(&mut realm, &mut group);
        bytes = 0;
    }
    copies.end(&realm, stopped);
}

/// About how many bytes a record takes: its events' bodies make the most of it.
fn size_of(record: &Record) -> usize {
    let bodies: usize = record.events.iter().map(|(event, _)| gesta_rules::canonical(event).len()).sum();
    bodies + record.utterance.as_ref().map_or(0, String::len)
}

fn append(realm: &mut Realm, group: &mut Vec<Waiting>) {
    let (mut records, mut answers) = (Vec::new(), Vec::new());
    for Waiting { chronicle, record, answer } in group.drain(..) {
        match realm.stored(chronicle, &record.cmd_id) {
            Ok(None) => {
                records.push((chronicle, record));
                answers.push(answer);
            }
            Ok(Some(stored)) => drop(answer.send(Appended::Repeated(stored))),
            Err(error) => drop(answer.send(Appended::Failed(error))),
        }
    }
    if records.is_empty() {
        return;
    }
    for (result, answer) in realm.append_group(&records).into_iter().zip(answers) {
        let appended = match result {
            Ok(head) => Appended::Done(head),
            Err(error) => {
                tracing::error!(%error, "a turn could not be saved");
                Appended::Failed(error)
            }
        };
        // Whoever asked may be gone by now; the record stays.
        let _ = answer.send(appended);
    }
}

/// Finds or makes the account of a device and its seat.
fn let_in(realm: &mut Realm, enter: &Enter) -> Result<Entered, Refuse> {
    let account = match realm.device(&enter.key.0).map_err(unavailable)? {
        Some(account) => account,
        None => {
            let token = enter.auth.invite.ok_or(Refuse::NotInvited)?;
            // First, so that an invite is not spent for nothing.
            free_seat(realm, enter)?;
            realm.redeem(&token.0, &enter.key.0, &enter.auth.player, now_ms()).map_err(refuse_invite)?
        }
    };
    let name = realm.account_name(account).map_err(unavailable)?.ok_or(Refuse::Unavailable)?;
    let seat = match realm.seat_of(enter.chronicle, account).map_err(unavailable)? {
        Some(seat) => seat,
        None => give_seat(realm, enter, account)?,
    };
    let kind = if seat.is_spectator() { SeatKind::Spectator } else { SeatKind::Player };
    Ok(Entered { account, name, seat, kind })
}

fn give_seat(realm: &mut Realm, enter: &Enter, account: AccountId) -> Result<SeatId, Refuse> {
    let free = free_seat(realm, enter)?;
    realm.assign_seat(enter.chronicle, free, account).map_err(|error| match error {
        SeatError::Log(error) => unavailable(error),
        SeatError::Taken | SeatError::HasAnother(_) | SeatError::NoSeat(_) => Refuse::Full,
    })?;
    Ok(free)
}

/// The first free seat of the kind that the invite is for.
fn free_seat(realm: &Realm, enter: &Enter) -> Result<SeatId, Refuse> {
    let token = enter.auth.invite.ok_or(Refuse::Full)?;
    let kind = realm.meta(None, &invite_kind_key(&token)).map_err(unavailable)?;
    let seats = match kind.as_deref() {
        Some(SPECTATOR) => PLAYERS_MAX..PLAYERS_MAX + SPECTATORS_MAX,
        _ => 0..enter.players,
    };
    let taken = realm.seats(enter.chronicle).map_err(unavailable)?;
    seats.map(SeatId).find(|seat| !taken.iter().any(|(has, _)| has == seat)).ok_or(Refuse::Full)
}

fn unavailable(error: LogError) -> Refuse {
    tracing::error!(%error, "the realm's database does not answer");
    Refuse::Unavailable
}

fn refuse_invite(error: InviteError) -> Refuse {
    match error {
        InviteError::Unknown | InviteError::Expired => Refuse::InviteUnknown,
        InviteError::UsedUp => Refuse::InviteUsed,
        InviteError::Account(AccountError::BadName) => Refuse::BadName,
        InviteError::Account(AccountError::Log(error)) => unavailable(error),
        InviteError::Limit | InviteError::Account(_) => Refuse::Unavailable,
    }
}
