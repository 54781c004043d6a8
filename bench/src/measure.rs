//! Timing, and how a figure is shown beside its bar.

use std::fmt;
use std::time::{Duration, Instant};

/// Shortest time that one figure is measured over.
const AT_LEAST: Duration = Duration::from_millis(400);

/// One measured figure and the bar that it is compared with.
pub struct Line {
    /// What was measured.
    pub what: String,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// The bar, in the same unit.
    pub bar: f64,
    /// Whether more is better.
    pub more: bool,
}

impl Line {
    /// A figure that should be at most the bar.
    pub fn at_most(what: impl Into<String>, value: f64, unit: &'static str, bar: f64) -> Line {
        Line { what: what.into(), value, unit, bar, more: false }
    }

    /// A figure that should be at least the bar.
    pub fn at_least(what: impl Into<String>, value: f64, unit: &'static str, bar: f64) -> Line {
        Line { what: what.into(), value, unit, bar, more: true }
    }

    fn reaches(&self) -> bool {
        if self.more { self.value >= self.bar } else { self.value <= self.bar }
    }

    /// The line as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "what": self.what, "value": self.value, "unit": self.unit, "bar": self.bar, "reached": self.reaches(),
        })
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.more { "at least" } else { "at most" };
        let mark = if self.reaches() { "reached" } else { "missed" };
        let (value, unit, bar) = (shown(self.value), self.unit, shown(self.bar));
        write!(f, "{:<58} {value:>12} {unit:<8} {sign} {bar} ({mark})", self.what)
    }
}

fn shown(value: f64) -> String {
    if value >= 1_000.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}

/// Seconds that one call of `work` takes, on average over at least [`AT_LEAST`].
pub fn seconds(mut work: impl FnMut()) -> f64 {
    work();
    let (begin, mut calls) = (Instant::now(), 0_u32);
    while begin.elapsed() < AT_LEAST {
        work();
        calls += 1;
    }
    begin.elapsed().as_secs_f64() / f64::from(calls.max(1))
}

/// Seconds of each of `count` calls, in rising order.
pub fn each(count: usize, mut work: impl FnMut(usize)) -> Vec<f64> {
    let mut times: Vec<f64> = (0..count)
        .map(|at| {
            let begin = Instant::now();
            work(at);
            begin.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times
}

/// The time that 99 of 100 calls stay below.
pub fn p99(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() * 99 / 100).or(sorted.last()).copied().unwrap_or(0.0)
}

/// Memory of this process that is resident, in MiB (Linux; 0 elsewhere).
pub fn resident_mib() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split_whitespace().nth(1).and_then(|pages| pages.parse::<f64>().ok()));
    pages.unwrap_or(0.0) * 4_096.0 / 1_048_576.0
}
