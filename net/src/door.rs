//! [`Doorman`]: what becomes of who knocks. Pure but for the lock: the time is an argument.

use crate::limits::{AddressLimits, Limits};
use std::collections::VecDeque;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// More handshakes in flight than this: addresses must first prove that they are real.
const IN_FLIGHT_CALM: usize = 32;
/// More new connections in a second than this: the same.
const NEW_PER_SECOND_CALM: usize = 20;
/// More handshakes in flight than this are too many for anybody.
const IN_FLIGHT_MAX: usize = 1_024;

/// What becomes of who knocks.
#[derive(Debug)]
pub enum Verdict {
    /// The handshake may go on. Keep the value as long as the connection lives.
    Accept(Entered),
    /// The address must prove first that it is real.
    Retry,
    /// Silence: the address may be a forged one, and an answer would go to somebody else.
    Ignore,
    /// The address is real and is told no.
    Refuse,
}

#[derive(Debug)]
struct Door {
    addresses: AddressLimits,
    in_flight: usize,
    recent: VecDeque<Instant>,
}

/// Guards a server's door.
#[derive(Clone, Debug)]
pub struct Doorman(Arc<Mutex<Door>>);

impl Doorman {
    /// A door that nobody has come through yet.
    pub fn new(limits: Limits) -> Doorman {
        let door = Door { addresses: AddressLimits::new(limits), in_flight: 0, recent: VecDeque::new() };
        Doorman(Arc::new(Mutex::new(door)))
    }

    /// Somebody knocks. `validated`: the address is known to be real.
    pub fn knock(&self, address: IpAddr, validated: bool, now: Instant) -> Verdict {
        let mut door = self.lock();
        while door.recent.front().is_some_and(|first| now.duration_since(*first) > Duration::from_secs(1)) {
            door.recent.pop_front();
        }
        if door.recent.len() < IN_FLIGHT_MAX {
            door.recent.push_back(now);
        }
        if door.in_flight >= IN_FLIGHT_MAX {
            return if validated { Verdict::Refuse } else { Verdict::Ignore };
        }
        if !validated && (door.in_flight > IN_FLIGHT_CALM || door.recent.len() > NEW_PER_SECOND_CALM) {
            return Verdict::Retry;
        }
        if !door.addresses.begin(address, now) {
            return if validated { Verdict::Refuse } else { Verdict::Ignore };
        }
        door.in_flight += 1;
        Verdict::Accept(Entered { door: self.clone(), address, in_flight: true })
    }

    fn lock(&self) -> MutexGuard<'_, Door> {
        // Whoever panicked with the lock held left counts that are off by one at worst.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Somebody who came through the door; dropped when the connection has ended.
#[derive(Debug)]
pub struct Entered {
    door: Doorman,
    address: IpAddr,
    in_flight: bool,
}

impl Entered {
    /// The handshake is over.
    pub fn handshake_done(&mut self) {
        if self.in_flight {
            self.in_flight = false;
            let mut door = self.door.lock();
            door.in_flight = door.in_flight.saturating_sub(1);
        }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.handshake_done();
        self.door.lock().addresses.ended(self.address);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn more_than_twenty_in_a_second_must_prove_their_address() {
        let (door, now) = (Doorman::new(Limits::Loopback), Instant::now());
        let entered: Vec<Verdict> = (0..20).map(|n| door.knock(address(n), false, now)).collect();
        assert!(entered.iter().all(|verdict| matches!(verdict, Verdict::Accept(_))));
        assert!(matches!(door.knock(address(20), false, now), Verdict::Retry));
        assert!(matches!(door.knock(address(20), true, now), Verdict::Accept(_)), "a real address goes on");
        drop(entered);
        assert!(matches!(door.knock(address(20), false, now + Duration::from_secs(2)), Verdict::Accept(_)));
    }

    #[test]
    fn more_than_thirty_two_in_flight_must_prove_their_address() {
        let (door, start) = (Doorman::new(Limits::Loopback), Instant::now());
        let at = |n: u8| start + Duration::from_millis(200) * u32::from(n);
        let entered: Vec<Verdict> = (0..33).map(|n| door.knock(address(n), false, at(n))).collect();
        assert!(entered.iter().all(|verdict| matches!(verdict, Verdict::Accept(_))));
        assert!(matches!(door.knock(address(40), false, at(40)), Verdict::Retry));
        for verdict in entered {
            let Verdict::Accept(mut entered) = verdict else { panic!("all were let in") };
            entered.handshake_done();
        }
        assert!(matches!(door.knock(address(40), false, at(50)), Verdict::Accept(_)));
    }

    #[test]
    fn over_the_limit_a_real_address_is_told_and_another_is_not() {
        let (door, now) = (Doorman::new(Limits::Public), Instant::now());
        let entered: Vec<Verdict> = (0..8).map(|_| door.knock(address(1), false, now)).collect();
        assert!(matches!(door.knock(address(1), false, now), Verdict::Ignore));
        assert!(matches!(door.knock(address(1), true, now), Verdict::Refuse));
        drop(entered);
        assert!(matches!(door.knock(address(1), true, now), Verdict::Accept(_)), "who left makes room");
    }
}
