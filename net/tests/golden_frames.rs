//! The bytes of frames never change: each vector in `golden` is what a message was when it was added. `UPDATE_EXPECT=1`
//! writes a vector that is missing and never touches one that is there. Where a message differs between protocols, its
//! vector has the number of the protocol in its name.

use gesta_content::Digest;
use gesta_content::id::{ActionId, ExitId, Name, PlaceId, ScenarioId};
use gesta_net::{
    Admitted, Auth, ContentTag, ControlDown, ControlUp, Frame, Hello, InviteToken, PackVersion, Refuse, SeatDown,
    SeatUp, TableId, TableSeat, Welcome, decode, encode,
};
use gesta_rules::{Brightness, Command, ExitSeen, Offer, PlaceSeen, Rejection, SeatId, Template, View};
use gesta_table::{CmdId, Receipt, Refusal, Request, Trouble, Turn, Update};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

fn check<T: Frame + Debug + PartialEq>(fact: &str, message: &T) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{fact}.hex"));
    let bytes = encode(message).unwrap();
    let now = data_encoding::HEXLOWER.encode(&bytes);
    if !path.exists() && std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, format!("{now}\n")).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    assert_eq!(now, golden.trim_end(), "the bytes of `{fact}` have changed; an old peer could not read them");
    let read: T = decode(&bytes[4..]).unwrap();
    assert_eq!(&read, message, "`{fact}` reads back as something else");
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

fn content() -> ContentTag {
    ContentTag {
        mechanics: Digest([1; 32]),
        presentation: Digest([2; 32]),
        packs: vec![PackVersion { id: name("core"), version: "0.1.0".to_owned() }],
    }
}

fn view() -> View {
    let exit = ExitId::new("tollhouse:toll_door").unwrap();
    let exit_seen = ExitSeen { id: exit.clone(), open: true, guarded: None, to: None, seconds: 60, energy: 1 };
    View {
        seat: SeatId(1),
        scenario: ScenarioId::new("tollhouse:ebb").unwrap(),
        tick: 300,
        second_of_day: 28_800,
        day: 1,
        season: Some(name("autumn")),
        can_take_back: false,
        hero: None,
        place: Some(PlaceSeen {
            id: PlaceId::new("tollhouse:causeway").unwrap(),
            dark: true,
            brightness: Brightness::Dark,
            weather: None,
            exits: vec![exit_seen],
            features: Vec::new(),
            items: Vec::new(),
            beings: Vec::new(),
            shops: Vec::new(),
        }),
        party: Vec::new(),
        talk: None,
        fight: None,
        quests: [].into(),
        reputation: [].into(),
        map: Vec::new(),
        codex: [].into(),
        chapters: Vec::new(),
        followers: Vec::new(),
        proposal: None,
        ended: None,
        offers: vec![Offer { command: Command::Go { exit: exit.clone() }, odds: None }],
        legal: vec![Template::Go { exits: vec![exit], party: true }, Template::Wait],
    }
}

#[test]
fn what_a_client_says_on_the_control_stream() {
    let hello = Hello {
        protocol_first: 1,
        protocol_last: 1,
        game: "0.1.0".to_owned(),
        realm: "friends".to_owned(),
        content: content(),
    };
    check("up_hello", &ControlUp::Hello(hello));
    let auth = Auth { invite: Some(InviteToken([7; 16])), player: "Marisol".to_owned() };
    check("up_auth_with_invite", &ControlUp::Auth(auth));
    check("up_auth_known_device", &ControlUp::Auth(Auth { invite: None, player: "Ñ".to_owned() }));
}

#[test]
fn what_a_server_says_on_the_control_stream() {
    let welcome = Welcome { protocol: 1, game: "0.1.0".to_owned(), realm: "friends".to_owned(), content: content() };
    check("down_welcome", &ControlDown::Welcome(welcome));
    let seat = TableSeat { table: TableId(1), seat: SeatId(8), scenario: ScenarioId::new("tollhouse:ebb").unwrap() };
    check("down_admitted", &ControlDown::Admitted(Admitted { player: "Marisol".to_owned(), seats: vec![seat] }));
    let refusals = [
        ("down_refuse_protocol", Refuse::Protocol { first: 2, last: 3, game: "0.3.0".to_owned() }),
        ("down_refuse_content", Refuse::Content { server: content() }),
        ("down_refuse_realm", Refuse::Realm { here: "others".to_owned() }),
        ("down_refuse_not_invited", Refuse::NotInvited),
        ("down_refuse_invite_unknown", Refuse::InviteUnknown),
        ("down_refuse_invite_used", Refuse::InviteUsed),
        ("down_refuse_bad_name", Refuse::BadName),
        ("down_refuse_full", Refuse::Full),
        ("down_refuse_unavailable", Refuse::Unavailable),
    ];
    refusals.into_iter().for_each(|(fact, why)| check(fact, &ControlDown::Refuse(why)));
}

#[test]
fn what_a_seat_asks() {
    let (id, action) = (CmdId([3; 16]), ActionId::new("tollhouse:force_door").unwrap());
    check("seat_sit", &SeatUp::Sit { table: TableId(1) });
    let command = Command::Act { action: action.clone() };
    let act = Request::Do { id, command, offered: None, utterance: Some("¡Ábrete!".to_owned()) };
    check("seat_do", &SeatUp::Request(act));
    check("seat_ask", &SeatUp::Request(Request::Ask { id, command: Command::Act { action } }));
    check("seat_take_back", &SeatUp::Request(Request::TakeBack { id, turns: 2 }));
    check("seat_switch", &SeatUp::Request(Request::Switch { id, branch: "before".to_owned() }));
    check("seat_branches", &SeatUp::Request(Request::Branches { id }));
    check("seat_resume", &SeatUp::Request(Request::Resume { view_hash: Some(Digest([9; 32])) }));
    check("seat_resume_anew", &SeatUp::Request(Request::Resume { view_hash: None }));
}

#[test]
fn what_a_table_tells() {
    let id = CmdId([3; 16]);
    let synced = Update::Synced { depth: 4, view_hash: Digest([5; 32]), view: Box::new(view()) };
    check("table_synced_2", &SeatDown::Update(synced));
    let turn =
        Turn { depth: 5, by: Some(SeatId(0)), events: Vec::new(), speech: Some("Hola".to_owned()), view: view() };
    check("table_turn_2", &SeatDown::Update(Update::Turn(Box::new(turn))));
    let receipt = Receipt { depth: 5, view_hash: Digest([6; 32]), chain: None };
    check("table_done", &SeatDown::Update(Update::Done { id, receipt }));
    let refused = |why| SeatDown::Update(Update::Refused { id, why });
    check("table_refused_rule", &refused(Refusal::Rule(Rejection::NotHere)));
    check("table_refused_not_saved", &refused(Refusal::NotSaved(Trouble::DiskFull)));
    check("table_refused_not_allowed", &refused(Refusal::NotAllowed));
    check("table_odds_none", &SeatDown::Update(Update::Odds { id, odds: None }));
}
