//! A table over a log: what is told, what is refused, what is the same after a replay, a repeat or a take-back.

mod kept;
mod standing;

use gesta_content::{Content, Digest};
use gesta_rules::{
    Command, DiceSeed, Mode, NewGame, PartyDecision, Rejection, SeatId, SeatKind, SystemCommand, canonical,
    next_view_hash, world_hash,
};
use gesta_table::{
    Branch, CmdId, Driver, Head, Log, LogError, MemoryLog, RESUME_TURNS_MAX, Record, Refusal, Replayed, Request,
    Stored, Trouble, UTTERANCE_BYTES_MAX, Update,
};
use std::sync::{Arc, OnceLock};

fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| {
        Arc::new(gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load"))
    }))
}

fn seed() -> DiceSeed {
    DiceSeed::from_number(11)
}

fn seat(seat: u8, kind: SeatKind) -> SystemCommand {
    SystemCommand::Seat { seat: SeatId(seat), kind, name: format!("player {seat}"), preset: None }
}

fn driver_over<L: Log>(log: L, mode: Mode, players: u8) -> Driver<L> {
    let game = NewGame { scenario: None, mode, map_seed: 7, dice_commitment: seed().commitment() };
    let mut seats: Vec<SystemCommand> = (0..players).map(|number| seat(number, SeatKind::Player)).collect();
    seats.push(seat(8, SeatKind::Spectator));
    Driver::create(content(), log, seed(), (&game, &seats), Box::new(|| 0)).expect("a game begins")
}

fn driver(players: u8) -> Driver<MemoryLog> {
    driver_over(MemoryLog::new(), Mode::Story, players)
}

fn cmd(number: u8) -> CmdId {
    CmdId([number; 16])
}

fn exit(name: &str) -> gesta_content::id::ExitId {
    gesta_content::Id::new(&format!("tollhouse:{name}")).expect("an id")
}

fn force() -> Command {
    Command::Act { action: gesta_content::Id::new("tollhouse:force_door").expect("an id") }
}

fn wait() -> Command {
    Command::Wait { minutes: 10 }
}

fn send(id: u8, command: Command) -> Request {
    Request::Do { id: cmd(id), command, offered: None, utterance: None }
}

fn refusal(updates: &[(SeatId, Update)]) -> Option<&Refusal> {
    updates.iter().find_map(|(_, update)| match update {
        Update::Refused { why, .. } => Some(why),
        _ => None,
    })
}

fn rolled(updates: &[(SeatId, Update)], to: u8) -> String {
    let turns = updates.iter().filter(|(seat, _)| *seat == SeatId(to));
    turns
        .filter_map(|(_, update)| match update {
            Update::Turn(turn) => {
                Some(format!("{:?}", turn.events.iter().map(|part| part.event()).collect::<Vec<_>>()))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn a_turn_is_told_to_every_seat_and_then_acknowledged() {
    let mut driver = driver(2);
    let updates = driver.handle(SeatId(0), &send(1, wait()));
    let to: Vec<u8> =
        updates.iter().filter(|(_, update)| matches!(update, Update::Turn(_))).map(|(seat, _)| seat.0).collect();
    assert_eq!(to, [0, 1, 8]);
    let Some((SeatId(0), Update::Done { id, receipt })) = updates.last() else {
        panic!("acknowledged last: {updates:?}")
    };
    assert_eq!(*id, cmd(1));
    assert_eq!(receipt.depth, driver.head().depth);
    let chain = receipt.chain.expect("the owner of the save is told where it stands");
    assert_eq!((chain.seq, chain.hash), (driver.head().seq, driver.head().hash));
    assert_eq!(chain.world_hash, world_hash(driver.world()));
}

#[test]
fn a_request_sent_twice_is_done_once() {
    let mut driver = driver(1);
    let first = driver.handle(SeatId(0), &send(1, wait()));
    let (head, world) = (*driver.head(), world_hash(driver.world()));
    let second = driver.handle(SeatId(0), &send(1, wait()));
    assert_eq!(second, [first.last().expect("an acknowledgement").clone()], "the stored answer, and no turn");
    assert_eq!((*driver.head(), world_hash(driver.world())), (head, world));
    driver.handle(SeatId(0), &send(2, wait()));
    let late = driver.handle(SeatId(0), &send(1, wait()));
    assert!(matches!(late.as_slice(), [(SeatId(0), Update::Done { receipt, .. })] if receipt.depth == head.depth));
}

#[test]
fn somebody_elses_request_is_not_answered() {
    let mut driver = driver(2);
    driver.handle(SeatId(0), &send(1, wait()));
    assert_eq!(refusal(&driver.handle(SeatId(1), &send(1, wait()))), Some(&Refusal::NotAllowed));
}

#[test]
fn asking_and_looking_change_nothing_and_reroll_nothing() {
    let (mut plain, mut curious) = (driver(1), driver(1));
    for number in 0..5 {
        curious.handle(SeatId(0), &Request::Ask { id: cmd(number), command: force() });
        curious.handle(SeatId(0), &Request::Resume { view_hash: None });
        curious.handle(SeatId(0), &Request::Branches { id: cmd(number) });
        curious.handle(SeatId(0), &send(100 + number, Command::Go { exit: exit("toll_door") }));
    }
    assert_eq!(plain.head(), curious.head());
    assert_eq!(plain.handle(SeatId(0), &send(50, force())), curious.handle(SeatId(0), &send(50, force())));
}

#[test]
fn speech_moves_no_die() {
    let (mut silent, mut talker) = (driver(1), driver(1));
    let said = Request::Do {
        id: cmd(1),
        command: Command::Speak { to: None },
        offered: None,
        utterance: Some("Open up, it is raining.".to_owned()),
    };
    let updates = talker.handle(SeatId(0), &said);
    let heard = updates.iter().any(|(_, update)| matches!(update, Update::Turn(turn) if turn.speech.is_some()));
    assert!(heard, "the words are told");
    assert_eq!(silent.world().fate, talker.world().fate);
    let (one, other) = (silent.handle(SeatId(0), &send(2, force())), talker.handle(SeatId(0), &send(2, force())));
    assert_eq!(rolled(&one, 0), rolled(&other, 0));
}

#[test]
fn the_same_decision_after_a_take_back_rolls_the_same() {
    let mut driver = driver(1);
    let first = driver.handle(SeatId(0), &send(1, force()));
    let before = *driver.head();
    let back = driver.handle(SeatId(0), &Request::TakeBack { id: cmd(2), turns: 1 });
    assert!(matches!(back.first(), Some((SeatId(0), Update::Rewound { by: SeatId(0), .. }))), "{back:?}");
    assert!(driver.head().depth < before.depth);
    let again = driver.handle(SeatId(0), &send(3, force()));
    assert_eq!(rolled(&first, 0), rolled(&again, 0));
    let mut log = driver.into_log();
    let branches = log.branches().expect("branches");
    assert_eq!(branches.len(), 2, "the line that was left is kept: {branches:?}");
}

#[test]
fn another_decision_after_a_take_back_has_dice_of_its_own() {
    let differs = (0..10).any(|minutes| {
        let mut driver = driver(1);
        let first = rolled(&driver.handle(SeatId(0), &send(1, force())), 0);
        driver.handle(SeatId(0), &Request::TakeBack { id: cmd(2), turns: 1 });
        driver.handle(SeatId(0), &send(3, Command::Wait { minutes: minutes + 1 }));
        rolled(&driver.handle(SeatId(0), &send(4, force())), 0) != first
    });
    assert!(differs);
}

#[test]
fn a_branch_that_was_left_can_be_gone_back_to() {
    let mut driver = driver(1);
    driver.handle(SeatId(0), &send(1, force()));
    let left = world_hash(driver.world());
    driver.handle(SeatId(0), &Request::TakeBack { id: cmd(2), turns: 1 });
    driver.handle(SeatId(0), &send(3, wait()));
    let listed = driver.handle(SeatId(0), &Request::Branches { id: cmd(4) });
    let [(_, Update::Branches { branches, .. })] = listed.as_slice() else { panic!("{listed:?}") };
    let other = branches.iter().find(|branch: &&Branch| !branch.current).expect("the other branch").name.clone();
    driver.handle(SeatId(0), &Request::Switch { id: cmd(5), branch: other });
    assert_eq!(world_hash(driver.world()), left);
    let nowhere = driver.handle(SeatId(0), &Request::Switch { id: cmd(6), branch: "nowhere".to_owned() });
    assert_eq!(refusal(&nowhere), Some(&Refusal::NothingThere));
}

#[test]
fn what_cannot_be_taken_back_is_refused() {
    let mut iron = driver_over(MemoryLog::new(), Mode::Iron, 1);
    iron.handle(SeatId(0), &send(1, wait()));
    let take_back = |turns| Request::TakeBack { id: cmd(9), turns };
    assert_eq!(refusal(&iron.handle(SeatId(0), &take_back(1))), Some(&Refusal::NoTakeBack));
    let mut two = driver(2);
    two.handle(SeatId(0), &send(1, wait()));
    assert_eq!(refusal(&two.handle(SeatId(0), &take_back(1))), Some(&Refusal::NoTakeBack), "others play too");
    let mut alone = driver(1);
    assert_eq!(refusal(&alone.handle(SeatId(0), &take_back(1))), Some(&Refusal::NothingThere));
    assert_eq!(refusal(&alone.handle(SeatId(0), &take_back(0))), Some(&Refusal::Malformed));
    assert_eq!(refusal(&alone.handle(SeatId(8), &take_back(1))), Some(&Refusal::NoTakeBack), "a spectator");
}

#[test]
fn odds_that_changed_ask_again() {
    let mut driver = driver(1);
    let asked = driver.handle(SeatId(0), &Request::Ask { id: cmd(1), command: force() });
    let [(_, Update::Odds { odds: Some(odds), .. })] = asked.as_slice() else { panic!("{asked:?}") };
    let mut stale = odds.clone();
    stale.difficulty += 1;
    let offer = |id, odds| Request::Do { id: cmd(id), command: force(), offered: Some(odds), utterance: None };
    let refused = driver.handle(SeatId(0), &offer(2, stale));
    assert_eq!(refusal(&refused), Some(&Refusal::Rule(Rejection::OddsChanged { now: Box::new(odds.clone()) })));
    assert!(refusal(&driver.handle(SeatId(0), &offer(3, odds.clone()))).is_none());
}

#[test]
fn an_utterance_that_is_too_long_is_refused() {
    let mut driver = driver(1);
    let words = |length| Request::Do {
        id: cmd(1),
        command: Command::Speak { to: None },
        offered: None,
        utterance: Some("a".repeat(length)),
    };
    assert_eq!(refusal(&driver.handle(SeatId(0), &words(UTTERANCE_BYTES_MAX + 1))), Some(&Refusal::Malformed));
    assert!(refusal(&driver.handle(SeatId(0), &words(UTTERANCE_BYTES_MAX))).is_none());
}

#[test]
fn an_opened_game_is_the_game_that_was_left() {
    let mut driver = driver(2);
    for (number, command) in [force(), wait(), Command::Go { exit: exit("loft_path") }].into_iter().enumerate() {
        driver.handle(SeatId(0), &send(number as u8, command));
    }
    let (head, world) = (*driver.head(), world_hash(driver.world()));
    let (sync, past) = (driver.sync(SeatId(1)), driver.past(SeatId(1), usize::MAX).expect("the past"));
    let mut opened = Driver::open(content(), driver.into_log(), seed(), Box::new(|| 0)).expect("it opens");
    assert_eq!((*opened.head(), world_hash(opened.world())), (head, world));
    assert_eq!(opened.sync(SeatId(1)), sync, "the view chain is the same too");
    assert_eq!(opened.past(SeatId(1), usize::MAX).expect("the past"), past);
}

#[test]
fn a_view_chain_is_the_hash_of_all_that_a_seat_was_sent() {
    let mut driver = driver(2);
    let Update::Synced { view_hash: mut chain, .. } = driver.sync(SeatId(1)) else { panic!("a sync") };
    for number in 0..4 {
        for (seat, update) in driver.handle(SeatId(0), &send(number, Command::Wait { minutes: 1 })) {
            if let (SeatId(1), Update::Turn(turn)) = (seat, update) {
                chain = next_view_hash(&chain, &canonical(&*turn));
            }
        }
    }
    assert!(matches!(driver.sync(SeatId(1)), Update::Synced { view_hash, .. } if view_hash == chain));
}

#[test]
fn who_was_away_gets_what_is_missing_or_everything_anew() {
    let mut driver = driver(1);
    let Update::Synced { view_hash: start, .. } = driver.sync(SeatId(8)) else { panic!("a sync") };
    let resume = |view_hash| Request::Resume { view_hash };
    assert_eq!(driver.handle(SeatId(8), &resume(Some(start))), [], "nothing is missing");
    for number in 0..3 {
        driver.handle(SeatId(0), &send(number, Command::Wait { minutes: 1 }));
    }
    let missing = driver.handle(SeatId(8), &resume(Some(start)));
    assert_eq!(missing.len(), 3);
    assert!(missing.iter().all(|(_, update)| matches!(update, Update::Turn(_))));
    let unknown = driver.handle(SeatId(8), &resume(Some(Digest([7; 32]))));
    assert!(matches!(unknown.as_slice(), [(_, Update::Synced { .. })]));
    for number in 10..10 + RESUME_TURNS_MAX as u8 {
        driver.handle(SeatId(0), &send(number, Command::Wait { minutes: 1 }));
    }
    let long_ago = driver.handle(SeatId(8), &resume(Some(start)));
    assert!(matches!(long_ago.as_slice(), [(_, Update::Synced { .. })]), "too much was missed");
}

#[test]
fn an_evening_of_turns_is_kept_for_who_is_away() {
    let mut driver = driver(1);
    let Update::Synced { view_hash: start, .. } = driver.sync(SeatId(8)) else { panic!("a sync") };
    for number in 0..120 {
        assert!(refusal(&driver.handle(SeatId(0), &send(number, wait()))).is_none());
    }
    let back = driver.handle(SeatId(8), &Request::Resume { view_hash: Some(start) });
    assert_eq!(back.iter().filter(|(_, update)| matches!(update, Update::Turn(_))).count(), 120);
}

#[test]
fn two_seats_travel_together_when_both_agree() {
    let mut driver = driver(2);
    let decision = PartyDecision::Travel { exit: exit("loft_path") };
    driver.handle(SeatId(0), &send(1, Command::Propose { decision: decision.clone() }));
    let again = driver.handle(SeatId(1), &send(2, Command::Propose { decision: decision.clone() }));
    assert_eq!(refusal(&again), Some(&Refusal::Rule(Rejection::ProposalWaits)));
    let other = driver.handle(SeatId(0), &send(3, Command::Answer { proposal: 1, agree: true }));
    assert_eq!(refusal(&other), Some(&Refusal::Rule(Rejection::NoProposal)), "one's own is not answered");
    driver.handle(SeatId(1), &send(4, Command::Answer { proposal: 1, agree: true }));
    let places: Vec<String> = driver.world().heroes.values().map(|hero| hero.place.to_string()).collect();
    assert_eq!(places, ["tollhouse:net_loft", "tollhouse:net_loft"]);
    assert!(driver.world().proposal.is_none());
}

#[test]
fn a_proposal_falls_when_somebody_declines_or_it_lapses() {
    for lapses in [true, false] {
        let mut driver = driver(2);
        let decision = PartyDecision::Rest { hours: 2 };
        driver.handle(SeatId(0), &send(1, Command::Propose { decision }));
        let tick = driver.world().tick;
        if lapses {
            driver.system(&SystemCommand::Lapse { proposal: 1 }).expect("it waits");
            assert_eq!(
                driver.system(&SystemCommand::Lapse { proposal: 1 }),
                Err(Refusal::Rule(Rejection::NoProposal)),
                "once"
            );
        } else {
            driver.handle(SeatId(1), &send(2, Command::Answer { proposal: 1, agree: false }));
        }
        assert!(driver.world().proposal.is_none());
        assert_eq!(driver.world().tick, tick, "nobody rested");
    }
}

#[test]
fn split_heroes_share_one_clock() {
    let mut driver = driver(2);
    driver.handle(SeatId(0), &send(1, Command::Wait { minutes: 60 }));
    assert_eq!(driver.world().tick, 0, "the other has not waited");
    let busy = driver.handle(SeatId(0), &send(2, wait()));
    assert_eq!(refusal(&busy), Some(&Refusal::Rule(Rejection::Busy { until: 3_600 })));
    driver.handle(SeatId(1), &send(3, Command::Wait { minutes: 30 }));
    assert_eq!(driver.world().tick, 1_800, "the first who is free goes on");
    driver.handle(SeatId(1), &send(4, Command::Wait { minutes: 60 }));
    assert_eq!(driver.world().tick, 3_600);
}

#[test]
fn nobody_waits_for_who_is_away() {
    let mut driver = driver(2);
    driver.handle(SeatId(0), &send(1, Command::Wait { minutes: 60 }));
    driver.system(&SystemCommand::Presence { seat: SeatId(1), away: true }).expect("it was there");
    assert_eq!(driver.world().tick, 3_600);
    driver.handle(SeatId(0), &send(2, wait()));
    assert_eq!(driver.world().tick, 4_200);
}

/// A log whose disk fills up after so many commands, and is emptied again; and one that cannot be read for a while.
#[derive(Default)]
struct FullLog {
    inner: MemoryLog,
    room: usize,
    blind: bool,
    blind_after_rewind: bool,
}

fn full_log(room: usize) -> FullLog {
    FullLog { inner: MemoryLog::new(), room, ..FullLog::default() }
}

impl Log for FullLog {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        self.inner.stored(id)
    }
    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        if self.room == 0 {
            return Err(LogError::Trouble(Trouble::DiskFull));
        }
        self.room -= 1;
        self.inner.append(record)
    }
    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        if self.blind { Err(LogError::Trouble(Trouble::Io("a bad block".to_owned()))) } else { self.inner.line() }
    }
    fn rewind(&mut self, to: &Head) -> Result<String, LogError> {
        self.blind |= self.blind_after_rewind;
        self.inner.rewind(to)
    }
    fn switch(&mut self, branch: &str) -> Result<(), LogError> {
        self.inner.switch(branch)
    }
    fn branches(&mut self) -> Result<Vec<Branch>, LogError> {
        if self.blind { Err(LogError::Trouble(Trouble::Io("a bad block".to_owned()))) } else { self.inner.branches() }
    }
}

#[test]
fn what_is_not_on_disk_has_not_happened() {
    let mut driver = driver_over(full_log(4), Mode::Story, 1);
    driver.handle(SeatId(0), &send(1, wait()));
    let before = (*driver.head(), world_hash(driver.world()));
    let refused = driver.handle(SeatId(0), &send(2, force()));
    assert_eq!(refusal(&refused), Some(&Refusal::NotSaved(Trouble::DiskFull)));
    assert_eq!(refused.len(), 1, "nobody hears of it");
    assert_eq!((*driver.head(), world_hash(driver.world())), before);
    driver.log().room = 5;
    let done = driver.handle(SeatId(0), &send(2, force()));
    assert!(matches!(done.last(), Some((_, Update::Done { .. }))), "there is room again");
}

#[test]
fn who_watches_is_not_told_of_branches() {
    let mut driver = driver(1);
    let asked = driver.handle(SeatId(8), &Request::Branches { id: cmd(1) });
    assert_eq!(refusal(&asked), Some(&Refusal::NotAllowed));
    assert!(refusal(&driver.handle(SeatId(0), &Request::Branches { id: cmd(2) })).is_none());
}

#[test]
fn words_that_would_do_something_to_a_screen_are_sent_without_it() {
    let mut driver = driver(2);
    let words = "Open\u{1b}[2J up,\n\u{202e}it\u{200b} is raining.\u{7}".to_owned();
    let said = Request::Do { id: cmd(1), command: Command::Speak { to: None }, offered: None, utterance: Some(words) };
    let updates = driver.handle(SeatId(0), &said);
    let heard = updates.iter().filter_map(|(seat, update)| match update {
        Update::Turn(turn) if *seat == SeatId(1) => turn.speech.as_deref(),
        _ => None,
    });
    assert_eq!(heard.collect::<Vec<_>>(), ["Open[2J up, it is raining."]);
}

#[test]
fn the_rules_own_refusal_comes_before_changed_odds() {
    let mut driver = driver(1);
    let odds = |driver: &mut Driver<MemoryLog>| {
        let asked = driver.handle(SeatId(0), &Request::Ask { id: cmd(1), command: force() });
        let [(_, Update::Odds { odds, .. })] = asked.as_slice() else { panic!("{asked:?}") };
        odds.clone().expect("forcing a door is risky")
    };
    let stale = odds(&mut driver);
    let offer = |id, command| Request::Do { id: cmd(id), command, offered: Some(stale.clone()), utterance: None };
    assert_eq!(refusal(&driver.handle(SeatId(0), &offer(2, wait()))), Some(&Refusal::Rule(Rejection::NotNow)));
    driver.handle(SeatId(0), &send(3, Command::Go { exit: exit("loft_path") }));
    assert_eq!(refusal(&driver.handle(SeatId(0), &offer(4, force()))), Some(&Refusal::Rule(Rejection::NotHere)));
}

#[test]
fn a_line_that_other_mechanics_decide_is_marked_also_after_a_take_back() {
    let mut driver = driver(1);
    driver.handle(SeatId(0), &send(1, wait()));
    let mut changed = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    changed.hashes.mechanics = Digest([9; 32]);
    let mut opened = Driver::open(Arc::new(changed), driver.into_log(), seed(), Box::new(|| 0)).expect("it opens");
    assert_eq!(opened.world().mechanics, Digest([9; 32]));
    let back = opened.handle(SeatId(0), &Request::TakeBack { id: cmd(2), turns: 1 });
    assert!(refusal(&back).is_none(), "{back:?}");
    assert_eq!(opened.world().mechanics, Digest([9; 32]), "what follows is decided by the changed packs");
    let Some((_, Update::Synced { depth, .. })) = back.last() else { panic!("everything anew: {back:?}") };
    assert_eq!(*depth, opened.head().depth, "and the seat is told where the line stands with the mark");
}

#[test]
fn guests_are_not_offered_what_only_the_owner_of_a_save_can_do() {
    let mut driver = driver(1);
    driver.handle(SeatId(0), &send(1, wait()));
    let line = driver.log().line().expect("a line");
    let offered = |reveals_chain| {
        let table =
            gesta_table::Table::restore(content(), seed(), &line, reveals_chain, &mut |_, _| {}).expect("a game");
        matches!(table.sync(SeatId(0)), Update::Synced { view, .. } if view.can_take_back)
    };
    assert_eq!([true, false].map(offered), [true, false]);
}
