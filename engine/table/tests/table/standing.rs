//! Where the table and its log stand: always at the same event, whatever was taken back, lost or could not be read.

use super::*;

/// Packs whose mechanics are others than [`content`]'s.
fn changed() -> Arc<Content> {
    let mut changed = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    changed.hashes.mechanics = Digest([9; 32]);
    Arc::new(changed)
}

fn open<L: Log>(content: Arc<Content>, log: L) -> Driver<L> {
    Driver::open(content, log, seed(), Box::new(|| 0)).expect("it opens")
}

fn take_back<L: Log>(driver: &mut Driver<L>, id: u8, turns: u16) -> Vec<(SeatId, Update)> {
    driver.handle(SeatId(0), &Request::TakeBack { id: cmd(id), turns })
}

/// The last event of the line that goes on, as the log has it.
fn stands(log: &mut impl Log) -> Head {
    log.line().expect("a line").last().and_then(|command| command.events.last()).expect("an event").1
}

#[test]
fn a_note_that_is_made_twice_at_one_event_leaves_the_game_playable() {
    let mut old = driver(1);
    old.handle(SeatId(0), &send(1, wait()));
    old.handle(SeatId(0), &send(2, Command::Wait { minutes: 20 }));
    let mut driver = open(changed(), old.into_log());
    driver.handle(SeatId(0), &send(3, wait()));
    for id in [4, 5] {
        assert_eq!(refusal(&take_back(&mut driver, id, 1)), None);
    }
    // The line that was left first still has both turns, and the note between them.
    driver.handle(SeatId(0), &Request::Switch { id: cmd(6), branch: "line-2".to_owned() });
    assert_eq!(refusal(&take_back(&mut driver, 7, 2)), None);
    assert_eq!(driver.world().mechanics, Digest([9; 32]));
    let stands = stands(driver.log());
    assert_eq!(*driver.head(), stands);
    assert_eq!(refusal(&driver.handle(SeatId(0), &send(8, wait()))), None);
}

#[test]
fn nothing_is_decided_by_other_mechanics_before_that_is_noted() {
    let mut old = driver_over(full_log(9), Mode::Story, 1);
    old.handle(SeatId(0), &send(1, wait()));
    let mut log = old.into_log();
    log.room = 0;
    let mut driver = open(changed(), log);
    let refused = driver.handle(SeatId(0), &send(2, wait()));
    assert_eq!(refusal(&refused), Some(&Refusal::NotSaved(Trouble::DiskFull)));
    driver.log().room = 9;
    let told = driver.handle(SeatId(0), &send(2, wait()));
    assert!(matches!(told.last(), Some((_, Update::Done { .. }))), "there is room again: {told:?}");
    assert_eq!(driver.world().mechanics, Digest([9; 32]));
    let line = driver.log().line().expect("a line");
    let noted = |command: &Replayed| matches!(command.events[0].0.body, gesta_rules::Body::ContentChanged { .. });
    assert_eq!(line.iter().rev().take(2).map(noted).collect::<Vec<_>>(), [false, true]);
    assert_eq!(line.iter().filter(|command| noted(command)).count(), 1);
}

#[test]
fn a_line_that_could_not_be_read_after_it_moved_is_read_again() {
    let mut driver = driver_over(full_log(99), Mode::Story, 1);
    driver.handle(SeatId(0), &send(1, wait()));
    driver.handle(SeatId(0), &send(2, force()));
    take_back(&mut driver, 3, 1);
    driver.log().blind = true;
    let switched = driver.handle(SeatId(0), &Request::Switch { id: cmd(4), branch: "line-2".to_owned() });
    assert!(matches!(refusal(&switched), Some(Refusal::NotSaved(Trouble::Io(_)))), "{switched:?}");
    driver.log().blind = false;
    let told = driver.handle(SeatId(0), &send(5, wait()));
    assert!(matches!(told.first(), Some((_, Update::Rewound { .. }))), "the seat is told where it stands: {told:?}");
    assert_eq!(refusal(&told), Some(&Refusal::Rule(Rejection::NotNow)));
    let stands = stands(driver.log());
    assert_eq!(*driver.head(), stands);
    assert_eq!(refusal(&driver.handle(SeatId(0), &send(6, wait()))), None);
}

#[test]
fn a_take_back_that_is_on_disk_is_told() {
    let mut driver = driver_over(full_log(99), Mode::Story, 1);
    driver.handle(SeatId(0), &send(1, wait()));
    let before = *driver.head();
    driver.handle(SeatId(0), &send(2, force()));
    driver.log().blind_after_rewind = true;
    let told = take_back(&mut driver, 3, 1);
    assert_eq!(refusal(&told), None);
    assert_eq!(*driver.head(), before);
    driver.log().blind = false;
    assert_eq!(refusal(&driver.handle(SeatId(0), &send(4, wait()))), None);
}
