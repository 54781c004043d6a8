//! One running game: World + chronicle + seats. The only place where commands become events.
//!
//! [`Table`] is sans I/O: it is asked for a proposal, told when the proposal is durable, and answers with updates.
//! [`Driver`] runs a table over a [`Log`], one request at a time, in the order *decide → durable → apply → publish*.

mod audience;
mod driver;
mod forks;
mod link;
mod log;
mod memory;
mod table;

pub use audience::RESUME_TURNS_MAX;
pub use driver::{Clock, Driver, DriverError};
pub use forks::{Line, forks};
pub use link::{ChainReceipt, Receipt, Refusal, Request, TAKE_BACK_MAX, Trouble, Turn, UTTERANCE_BYTES_MAX, Update};
pub use log::{Branch, CmdId, Fork, Head, Log, LogError, Record, Replayed, Stored, Tail};
pub use memory::{FIRST_BRANCH, MemoryLog};
pub use table::{Founding, NotALine, Proposal, Stale, Table};
