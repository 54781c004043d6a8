//! What a power cut may leave: the states that follow from a trace. What was synced is there. What was not may be there, be
//! missing, have come in another order, or be torn into sectors.

use crate::trace::{Image, Step, Trace};
use std::collections::BTreeMap;

/// Bytes that a disk writes whole or not at all.
pub const SECTOR_BYTES: u64 = 512;

/// A source of numbers below a limit, which is at least 1.
pub type Dice<'a> = &'a mut dyn FnMut(usize) -> usize;

/// One state that a cut at `instant` may leave: `instant` steps were done, and `dice` say what became of those that were
/// not durable.
pub fn crash(before: &Image, trace: &Trace, instant: usize, dice: Dice<'_>) -> Image {
    let mut image = before.clone();
    let mut pending: BTreeMap<&str, Vec<&Step>> = BTreeMap::new();
    for step in trace.steps.iter().take(instant) {
        let Some(file) = file_of(step) else { continue };
        if matches!(step, Step::Sync { .. }) {
            pending.remove(file).into_iter().flatten().for_each(|step| apply(&mut image, step));
        } else {
            pending.entry(file).or_default().push(step);
        }
    }
    for steps in pending.into_values() {
        settle(&mut image, &steps, dice);
    }
    image
}

fn file_of(step: &Step) -> Option<&str> {
    match step {
        Step::Create { file }
        | Step::Write { file, .. }
        | Step::Truncate { file, .. }
        | Step::Sync { file }
        | Step::Delete { file } => Some(file),
        Step::Mark => None,
    }
}

/// What becomes of the steps of one file that were not durable.
fn settle(image: &mut Image, steps: &[&Step], dice: Dice<'_>) {
    let mut rest = steps;
    // Names come and go in their order: a name that did not go cannot come again, and what was written under a name that
    // did not come has none.
    while let Some(at) = rest.iter().position(|step| matches!(step, Step::Create { .. } | Step::Delete { .. })) {
        if dice(2) == 0 {
            break;
        }
        apply(image, rest[at]);
        rest = &rest[at + 1..];
    }
    let names = |step: &&&Step| !matches!(step, Step::Create { .. } | Step::Delete { .. });
    let exists = rest.first().and_then(|step| file_of(step)).is_some_and(|file| image.contains_key(file));
    if exists {
        let written: Vec<&Step> = rest.iter().take_while(names).copied().collect();
        write_some(image, &written, dice);
    }
}

/// Does some of the steps, in one of the ways that a disk can.
fn write_some(image: &mut Image, steps: &[&Step], dice: Dice<'_>) {
    match dice(6) {
        0 => {}
        1 => steps.iter().for_each(|step| apply(image, step)),
        2 => steps[..dice(steps.len() + 1)].iter().for_each(|step| apply(image, step)),
        3 => steps.iter().filter(|_| dice(2) == 0).for_each(|step| apply(image, step)),
        4 => {
            for step in shuffled(steps, dice) {
                if dice(3) > 0 {
                    apply(image, step);
                }
            }
        }
        _ => {
            let garbage = dice(4) == 0;
            for step in shuffled(steps, dice) {
                tear(image, step, garbage, dice);
            }
        }
    }
}

/// Does a step in part: of a write, some of the sectors; of those that are not done, garbage may stand in one in four.
fn tear(image: &mut Image, step: &Step, garbage: bool, dice: Dice<'_>) {
    let Step::Write { file, offset, bytes } = step else { return apply(image, step) };
    let end = offset + bytes.len() as u64;
    let mut from = *offset;
    while from < end {
        let to = ((from / SECTOR_BYTES + 1) * SECTOR_BYTES).min(end);
        let sector = &bytes[(from - offset) as usize..(to - offset) as usize];
        if dice(2) == 0 {
            put(image, file, from, sector);
        } else if garbage && dice(4) == 0 {
            let spoilt: Vec<u8> = sector.iter().map(|_| dice(256) as u8).collect();
            put(image, file, from, &spoilt);
        }
        from = to;
    }
}

fn shuffled<'a>(steps: &[&'a Step], dice: Dice<'_>) -> Vec<&'a Step> {
    let mut steps = steps.to_vec();
    for last in (1..steps.len()).rev() {
        steps.swap(last, dice(last + 1));
    }
    steps
}

fn apply(image: &mut Image, step: &Step) {
    match step {
        Step::Create { file } => drop(image.insert(file.clone(), Vec::new())),
        Step::Delete { file } => drop(image.remove(file)),
        Step::Write { file, offset, bytes } => put(image, file, *offset, bytes),
        Step::Truncate { file, bytes } => image.entry(file.clone()).or_default().resize(*bytes as usize, 0),
        Step::Sync { .. } | Step::Mark => {}
    }
}

fn put(image: &mut Image, file: &str, offset: u64, bytes: &[u8]) {
    let held = image.entry(file.to_owned()).or_default();
    let (from, to) = (offset as usize, offset as usize + bytes.len());
    if held.len() < to {
        held.resize(to, 0);
    }
    held[from..to].copy_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{Image, SECTOR_BYTES, Step, Trace, crash};

    fn write(offset: u64, bytes: &[u8]) -> Step {
        Step::Write { file: "a".into(), offset, bytes: bytes.to_vec() }
    }

    /// All states that a thousand throws give.
    fn states(before: &Image, steps: Vec<Step>) -> Vec<Image> {
        let trace = Trace { steps };
        let mut number = 1_u64;
        let mut dice = |below: usize| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (number >> 33) as usize % below
        };
        (0..1_000).map(|_| crash(before, &trace, trace.steps.len(), &mut dice)).collect()
    }

    fn image(bytes: &[u8]) -> Image {
        Image::from([("a".to_owned(), bytes.to_vec())])
    }

    #[test]
    fn what_was_synced_is_always_there() {
        let steps = vec![write(0, b"new"), Step::Sync { file: "a".into() }, Step::Mark];
        assert!(states(&image(b"old"), steps).iter().all(|state| *state == image(b"new")));
    }

    #[test]
    fn what_was_not_synced_may_be_missing_alone_or_come_in_another_order() {
        let found = states(&image(b"...."), vec![write(0, b"ab"), write(2, b"cd"), write(3, b"e")]);
        for wanted in [b"....", b"ab..", b"..cd", b"abcd", b"..ce", b"abce"] {
            assert!(found.contains(&image(wanted)), "{:?}", std::str::from_utf8(wanted));
        }
    }

    #[test]
    fn a_torn_write_is_torn_between_sectors() {
        let sector = SECTOR_BYTES as usize;
        let found = states(&image(&vec![0; 2 * sector]), vec![write(sector as u64 - 1, &[7, 8])]);
        let half = |state: &Image| state["a"][sector - 1..=sector] == [0, 8];
        assert!(found.iter().any(half));
        assert!(found.iter().all(|state| state["a"].len() == 2 * sector));
    }

    #[test]
    fn a_file_that_was_removed_may_come_back_as_it_was_but_not_under_a_new_one() {
        let steps = vec![Step::Delete { file: "a".into() }, Step::Create { file: "a".into() }, write(0, b"n")];
        let found = states(&image(b"old"), steps);
        for wanted in [image(b"old"), Image::new(), image(b""), image(b"n")] {
            assert!(found.contains(&wanted), "{wanted:?}");
        }
        assert!(!found.contains(&image(b"nld")));
    }
}
