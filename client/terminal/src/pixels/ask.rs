//! Listens for the answers of a terminal, before crossterm reads from it: what it would take for keys is never seen by it.

use super::answers::{Answers, Listener};
use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io;
use std::time::{Duration, Instant};

/// Longest time between the bytes of one key.
const PAUSE: Duration = Duration::from_millis(50);

/// Listens until all is answered or the time is over. What is typed meanwhile is told; where nobody hears it any more, the
/// listening ends.
pub fn listen(limit: Duration, mut tell: impl FnMut(Event) -> bool) -> Answers {
    let until = Instant::now() + limit;
    let mut listener = Listener::default();
    while !listener.answers.complete || listener.awaits_more() {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        let wait = if listener.awaits_more() { left.min(PAUSE) } else { left };
        let typed: Vec<Event> = match heard(wait) {
            Ok(Some(bytes)) => listener.take(&bytes),
            Ok(None) if listener.answers.complete => break,
            Ok(None) => listener.rest().into_iter().collect(),
            // Whatever is wrong with it, crossterm meets it next and tells.
            Err(_) => break,
        };
        if !typed.into_iter().all(&mut tell) {
            break;
        }
    }
    if let Some(event) = listener.rest() {
        tell(event);
    }
    listener.answers
}

/// The bytes that have come; `None`: none have in that time.
fn heard(wait: Duration) -> io::Result<Option<Vec<u8>>> {
    let input = rustix::stdio::stdin();
    let wait = Timespec::try_from(wait).map_err(io::Error::other)?;
    let mut watched = [PollFd::new(&input, PollFlags::IN)];
    match poll(&mut watched, Some(&wait)) {
        Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
        Ok(_) => {}
        Err(error) => return Err(error.into()),
    }
    let mut bytes = [0; 1024];
    match rustix::io::read(input, &mut bytes) {
        Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
        Ok(read) => Ok(Some(bytes[..read].to_vec())),
        Err(rustix::io::Errno::INTR) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
