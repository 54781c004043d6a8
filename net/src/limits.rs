//! [`AddressLimits`]: how often and how many times at once an address may connect. Pure: the time is an argument.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

/// Most addresses that are remembered at once.
const ADDRESSES_MAX: usize = 4_096;

/// The figures of [`AddressLimits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    /// 10 handshakes a minute after a burst of 20, 8 connections at once.
    Public,
    /// None. For tests and load on this machine, where every client has the same address; who uses it says so.
    Loopback,
}

impl Limits {
    fn handshakes_burst(self) -> u32 {
        20
    }

    fn handshake_every(self) -> Duration {
        Duration::from_secs(6)
    }

    fn connections_max(self) -> u32 {
        8
    }
}

#[derive(Debug)]
struct Address {
    /// When all handshakes of the past would be paid for, one each 6 seconds (GCRA's theoretical arrival time).
    paid_at: Instant,
    connections: u32,
}

/// Who connected how often.
#[derive(Debug)]
pub struct AddressLimits {
    limits: Limits,
    addresses: HashMap<IpAddr, Address>,
}

impl AddressLimits {
    /// Nobody has connected yet.
    pub fn new(limits: Limits) -> AddressLimits {
        AddressLimits { limits, addresses: HashMap::new() }
    }

    /// Whether a handshake from `address` may begin now. If so, it counts, and [`AddressLimits::ended`] must follow once
    /// its connection has ended.
    pub fn begin(&mut self, address: IpAddr, now: Instant) -> bool {
        if self.limits == Limits::Loopback {
            return true;
        }
        self.make_room(now);
        if self.addresses.len() >= ADDRESSES_MAX && !self.addresses.contains_key(&network(address)) {
            return false;
        }
        let known = self.addresses.entry(network(address)).or_insert(Address { paid_at: now, connections: 0 });
        let every = self.limits.handshake_every();
        let paid_at = known.paid_at.max(now) + every;
        let too_often = paid_at > now + every * self.limits.handshakes_burst();
        if too_often || known.connections >= self.limits.connections_max() {
            return false;
        }
        known.paid_at = paid_at;
        known.connections += 1;
        true
    }

    /// A connection from `address` has ended.
    pub fn ended(&mut self, address: IpAddr) {
        if let Some(known) = self.addresses.get_mut(&network(address)) {
            known.connections = known.connections.saturating_sub(1);
        }
    }

    /// Forgets who owes nothing, when there are too many to remember.
    fn make_room(&mut self, now: Instant) {
        if self.addresses.len() >= ADDRESSES_MAX {
            self.addresses.retain(|_, known| known.connections > 0 || known.paid_at > now);
        }
    }
}

/// Who has one IPv6 address usually has 2^64 of them, so the network counts.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn twenty_handshakes_at_once_and_then_one_each_six_seconds() {
        let (mut limits, start) = (AddressLimits::new(Limits::Public), Instant::now());
        let mut knock = |seconds: u64| {
            let let_in = limits.begin(address("192.0.2.1"), start + Duration::from_secs(seconds));
            if let_in {
                limits.ended(address("192.0.2.1"));
            }
            let_in
        };
        assert_eq!((0..30).filter(|_| knock(0)).count(), 20);
        assert!(!knock(5));
        assert!(knock(6));
        assert!(!knock(6));
        assert_eq!((0..30).filter(|_| knock(66)).count(), 10);
    }

    #[test]
    fn eight_connections_at_once() {
        let (mut limits, now) = (AddressLimits::new(Limits::Public), Instant::now());
        assert_eq!((0..12).filter(|_| limits.begin(address("192.0.2.1"), now)).count(), 8);
        assert!(limits.begin(address("192.0.2.2"), now), "another address has its own count");
        limits.ended(address("192.0.2.1"));
        assert!(limits.begin(address("192.0.2.1"), now));
    }

    #[test]
    fn neighbours_in_one_ipv6_network_count_together() {
        let (mut limits, now) = (AddressLimits::new(Limits::Public), Instant::now());
        let let_in = (0..12).filter(|host| limits.begin(address(&format!("2001:db8::{host:x}")), now)).count();
        assert_eq!(let_in, 8);
        assert!(limits.begin(address("2001:db8:0:1::1"), now));
    }

    #[test]
    fn a_flood_of_addresses_takes_bounded_memory() {
        let (mut limits, now) = (AddressLimits::new(Limits::Public), Instant::now());
        for number in 0..20_000u32 {
            limits.begin(IpAddr::V4(number.into()), now);
        }
        assert_eq!(limits.addresses.len(), ADDRESSES_MAX);
        let later = now + Duration::from_secs(60);
        (0..ADDRESSES_MAX as u32).for_each(|number| limits.ended(IpAddr::V4(number.into())));
        assert!(limits.begin(address("198.51.100.1"), later), "who owes nothing is forgotten");
    }

    #[test]
    fn the_loopback_profile_lifts_the_limits() {
        let (mut limits, now) = (AddressLimits::new(Limits::Loopback), Instant::now());
        assert!((0..1_000).all(|_| limits.begin(address("127.0.0.1"), now)));
    }
}
