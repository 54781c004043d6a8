//! The gateway: talks to language models over HTTP, for the narrator, the interpreter and summaries. It streams, falls
//! back, waits, counts money, and gives up in time; what it brings is text that nobody has checked yet, and the game goes
//! on without it.
//!
//! It knows no rule and no world: a [`Request`] goes in, [`Told`] comes out. It is the only crate of the engine that opens
//! a socket, has a clock and has threads. A [`Provider`] sends one call; everything that is decided about calls stands
//! outside of it, in plain state machines to which time and chance are arguments.
//!
//! Entry points: [`Config::read`] and [`Setup::gather`], then [`Gateway::start`] for those without async or
//! [`Engine::new`] for those with; [`look_around`] for the first run.
//!
//! Invariants: a key is shown to nobody but its own origin. After the first visible text nobody else is asked. Whatever
//! can grow has a limit with a name.

mod config;
mod discover;
mod engine;
mod event;
mod failure;
mod flight;
mod gateway;
mod inbox;
mod key;
mod keys;
mod origin;
mod provider;
mod request;
mod setup;
mod time;
pub mod wire;

mod breaker;
mod breakers;
mod budget;
mod cache;
mod calendar;
mod lock;
mod money;
mod paint;
mod pay;
mod retry;
mod round;
mod run;
#[cfg(test)]
mod scripted;
mod speech;
mod spendings_file;
mod watch;

pub use breaker::{FAILED_PERCENT, OPEN_TIME, REST_MAX, RESULTS_MAX, VOLUME_MIN, WINDOW};
pub use breakers::BREAKERS_MAX;
pub use budget::{Caps, Charge, Cost, Forgetful, Spendings, Totals};
pub use cache::{CACHE_BYTES_MAX, CACHE_ENTRIES_MAX, CACHE_TTL, CacheKey, SecondLevel, Stored};
pub use config::{
    ABILITIES, CONFIG_BYTES_MAX, CONFIG_FILE, Config, ConfigRead, Fault, KEYS_MAX, KeySource, LOCAL_SERVERS,
    LocalServer, MODELS_NAMED_MAX, ModelConfig, PROFILES_MAX, PROVIDERS_MAX, Profile, ProviderConfig, PurposeConfig,
    Slip, Wanted,
};
pub use discover::{Found, LOOK_TIME, find_local_servers, look_around};
pub use engine::{Engine, FLIGHTS_MAX, Ports, REQUEST_BYTES_MAX};
pub use event::{Event, Finish, Usage};
pub use failure::{Failure, Lateness, SAID_CHARS_MAX, Span};
pub use flight::{Done, Listener, TEXT_BYTES_MAX, Told};
pub use gateway::{Gateway, Sink, TICKETS_MAX, Ticket};
pub use inbox::{INBOX_MAX, Inbox};
pub use key::Key;
pub use keys::{KEY_BYTES_MAX, KeyPlaces, KeyTrouble, SystemKeys};
pub use money::{Nano, Price};
pub use origin::{Base, BaseError, Origin};
pub use paint::{PROMPT_CHARS_MAX, Painted, Studio};
pub use provider::{
    ANSWER_BYTES_MAX, Answer, CONNECT_TIME, Call, Capabilities, ERROR_BYTES_MAX, Endpoint, EventStream,
    FRAME_BYTES_MAX, Habit, IMAGE_BYTES_MAX, MODELS_MAX, OLLAMA_CONTEXT_TOKENS, Provider, Wire,
};
pub use request::{
    Block, Extent, Limits, Message, ModelName, NARRATION_CHARS_PER_SECOND_MIN, Patience, Preset, Purpose, Request,
    Role, Sampling, Schema,
};
pub use retry::{ATTEMPTS_MAX, BACKOFF_BASE, BACKOFF_CAP};
pub use setup::{MissingKey, Setup, TARGETS_MAX};
pub use spendings_file::{DAYS_KEPT, SPENDINGS_BYTES_MAX, SpendingsFile};
pub use time::{Chance, Clock, Moment, SystemChance, SystemClock};
pub use watch::SLOW_AFTER;
