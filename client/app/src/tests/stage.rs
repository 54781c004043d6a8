//! A stage for sessions: a small content, views and updates made by hand, and a client between them.

use crate::{App, AppOptions, Effect, Input, NewGame, NewHero, OpenGame, PassageKind, Start};
use gesta_content::id::{AttributeId, JournalId, PlaceId, SkillId};
use gesta_content::model::Band;
use gesta_content::{Content, Digest, Language, Name, PackFiles};
use gesta_rules::{
    Actor, Advantage, Body, Brightness, Command, CutEvent, Entrant, Event, ExitSeen, Hero, MapPlace, MapWay, Mode,
    Odds, Offer, PlaceSeen, Purpose, QuestSeen, Roll, SeatId, Share, Template, View,
};
use gesta_table::{CmdId, Receipt, Refusal, Request, Turn, Update};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

static CONTENT: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let mut packs: Vec<PackFiles> =
        gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("quay/pack.ron")),
        file("data/quay.ron", include_str!("quay/data/quay.ron")),
        file("text/en/quay.ftl", include_str!("quay/text/en/quay.ftl")),
        file("text/es/quay.ftl", include_str!("quay/text/es/quay.ftl")),
    ];
    packs.push(PackFiles { origin: "quay".to_owned(), files: files.into_iter().collect(), ..Default::default() });
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    Arc::new(content.unwrap_or_else(|| panic!("the stage does not load:\n{}", found())))
});

pub const SEAT: SeatId = SeatId(0);

pub fn content() -> Arc<Content> {
    Arc::clone(&CONTENT)
}

pub fn force() -> Command {
    Command::Act { action: "quay:force_shed".parse().unwrap() }
}

pub fn wait() -> Command {
    Command::Wait { minutes: 10 }
}

/// `faces` of 20 succeed, 4 more do it at a cost.
pub fn odds(faces: u64) -> Odds {
    let share = |n| Share { low: n, high: n };
    Odds {
        skill: Some("core:athletics".parse::<SkillId>().unwrap()),
        difficulty: 12,
        terms: Vec::new(),
        advantage: Advantage::None,
        total: 20,
        bands: [share(1), share(faces - 1), share(4), share(15 - faces), share(1)],
        succeeds: share(faces),
        against: None,
        achieves: share(faces + 4),
    }
}

pub fn hero() -> Hero {
    Hero::from(Entrant {
        preset: "core:dock_hand".parse().unwrap(),
        name: None,
        place: "quay:steps".parse().unwrap(),
        busy_until: 0,
        level: 1,
        experience: 0,
        proficiency: 2,
        attributes: BTreeMap::from([("core:strength".parse::<AttributeId>().unwrap(), 15)]),
        skills: BTreeMap::new(),
        hit_points: 12,
        hit_points_max: 14,
        energy: 20,
        energy_max: 20,
        val: 7,
        items: BTreeMap::from([("core:bread".parse().unwrap(), 2)]),
        worn: BTreeMap::new(),
        conditions: BTreeMap::new(),
        secrets: BTreeSet::new(),
        visited: BTreeSet::new(),
        journal: vec![("quay:sent".parse::<JournalId>().unwrap(), 0)],
        talk: None,
        down: false,
    })
}

/// Both places, and the way between them that was gone.
fn map() -> Vec<MapPlace> {
    vec![
        MapPlace {
            id: "quay:steps".parse().unwrap(),
            ways: vec![MapWay {
                exit: "quay:shed_door".parse().unwrap(),
                to: Some("quay:shed".parse().unwrap()),
                travelled: true,
            }],
        },
        MapPlace {
            id: "quay:shed".parse().unwrap(),
            ways: vec![MapWay { exit: "quay:shed_way_out".parse().unwrap(), to: None, travelled: false }],
        },
    ]
}

/// The first place, with a risky choice, a harmless one, and nothing else.
pub fn view() -> View {
    View {
        seat: SEAT,
        scenario: "quay:morning".parse().unwrap(),
        tick: 0,
        second_of_day: 8 * 3_600,
        day: 1,
        season: None,
        can_take_back: true,
        hero: Some(hero()),
        place: Some(PlaceSeen {
            id: "quay:steps".parse::<PlaceId>().unwrap(),
            dark: false,
            brightness: Brightness::Bright,
            weather: None,
            exits: vec![ExitSeen {
                id: "quay:shed_door".parse().unwrap(),
                open: false,
                guarded: None,
                to: None,
                seconds: 20,
                energy: 0,
            }],
            features: Vec::new(),
            items: Vec::new(),
            beings: Vec::new(),
            shops: Vec::new(),
        }),
        party: Vec::new(),
        talk: None,
        fight: None,
        quests: BTreeMap::from([(
            "quay:errand".parse().unwrap(),
            QuestSeen {
                stage: Name::new("sent").unwrap(),
                closed: false,
                failed: false,
                objectives: vec![(Name::new("fetch").unwrap(), false, false)],
            },
        )]),
        reputation: BTreeMap::new(),
        map: map(),
        codex: BTreeSet::from(["quay:rope".parse().unwrap()]),
        chapters: Vec::new(),
        followers: Vec::new(),
        proposal: None,
        ended: None,
        offers: vec![Offer { command: force(), odds: Some(odds(13)) }, Offer { command: wait(), odds: None }],
        legal: vec![
            Template::Go { exits: vec!["quay:shed_door".parse().unwrap()], party: false },
            Template::Act { actions: vec!["quay:force_shed".parse().unwrap()] },
            Template::Drop { items: vec!["core:bread".parse().unwrap()] },
            Template::StandIn,
            Template::Wait,
            Template::Speak,
            Template::Rest { party: false, hours: 12 },
        ],
    }
}

pub fn ended() -> View {
    View {
        tick: 120,
        second_of_day: 8 * 3_600 + 120,
        ended: Some("quay:home".parse().unwrap()),
        offers: Vec::new(),
        legal: Vec::new(),
        ..view()
    }
}

/// A chapter has just ended.
pub fn chapter_closed() -> View {
    View { tick: 120, chapters: vec![("quay:ashore".parse().unwrap(), 120)], ..view() }
}

/// An event as it comes over a link: only the rules make one, and only canonical bytes carry one.
pub fn cut(body: Body) -> CutEvent {
    let event = Event { seat: Some(SEAT), tick: 120, body };
    gesta_rules::from_canonical(&gesta_rules::canonical(&event)).unwrap()
}

pub fn rolled(band: Band) -> CutEvent {
    let roll = Roll {
        skill: Some("core:athletics".parse().unwrap()),
        d20: vec![9],
        natural: 9,
        advantage: Advantage::None,
        terms: Vec::new(),
        total: 13,
        difficulty: 12,
        band,
    };
    let purpose = Purpose::Action("quay:force_shed".parse().unwrap());
    cut(Body::Checked { actor: Actor::Hero(SEAT), purpose, roll: Box::new(roll) })
}

pub fn acted() -> CutEvent {
    cut(Body::Acted { seat: SEAT, action: "quay:force_shed".parse().unwrap(), told: Band::Success, spent: false })
}

pub fn turn(depth: u64, by: Option<SeatId>, events: Vec<CutEvent>, view: View) -> Turn {
    Turn { depth, by, events, speech: None, view }
}

pub fn options(language: Language, confirm: bool, start: Start) -> AppOptions {
    AppOptions { content: content(), language, request_seed: [7; 16], confirm, start }
}

pub fn opened(past: Vec<Turn>) -> Input {
    Input::Opened(OpenGame { name: "Rope 1".to_owned(), seat: SEAT, remote: false, past: past.into() })
}

pub fn synced(depth: u64, view: View) -> Input {
    Input::Update(Box::new(Update::Synced { depth, view_hash: Digest::ZERO, view: Box::new(view) }))
}

/// A client with a game open at the first place.
pub fn playing(language: Language, confirm: bool) -> App {
    let mut app = App::new(options(language, confirm, Start::Direct));
    app.update(opened(Vec::new()));
    app.update(synced(3, view()));
    app
}

pub fn line(app: &mut App, text: &str) -> Vec<Effect> {
    app.update(Input::Line(text.to_owned()))
}

/// The table says something; what is kept for searching is left out of what comes back.
pub fn told(app: &mut App, update: Update) -> Vec<Effect> {
    let mut effects = app.update(Input::Update(Box::new(update)));
    effects.retain(|effect| !matches!(effect, Effect::KeepProse { .. }));
    effects
}

pub fn new_game(preset: Option<&str>, mode: Mode) -> Effect {
    let hero = NewHero::Ready(preset.map(|preset| preset.parse().unwrap()));
    Effect::NewGame(Box::new(NewGame { scenario: None, hero, mode, same_dice: false }))
}

/// The same, from the card after an ending: the story that was played.
pub fn again(preset: &str) -> Effect {
    let hero = NewHero::Ready(Some(preset.parse().unwrap()));
    let scenario = Some("quay:morning".parse().unwrap());
    Effect::NewGame(Box::new(NewGame { scenario, hero, mode: Mode::Story, same_dice: false }))
}

/// The one request among effects.
pub fn request(effects: &[Effect]) -> &Request {
    match effects {
        [Effect::Send(request)] => request,
        other => panic!("one request expected: {other:?}"),
    }
}

pub fn id_of(request: &Request) -> CmdId {
    match request {
        Request::Do { id, .. }
        | Request::Ask { id, .. }
        | Request::TakeBack { id, .. }
        | Request::Switch { id, .. }
        | Request::Branches { id } => *id,
        other => panic!("no id expected here: {other:?}"),
    }
}

/// The table does what was asked: a turn, then the receipt.
pub fn done(app: &mut App, id: CmdId, depth: u64, events: Vec<CutEvent>, view: View) -> Vec<Effect> {
    let mut effects = told(app, Update::Turn(Box::new(turn(depth, Some(SEAT), events, view))));
    let receipt = Receipt { depth, view_hash: Digest::ZERO, chain: None };
    effects.extend(told(app, Update::Done { id, receipt }));
    effects
}

pub fn refuse(app: &mut App, id: CmdId, why: Refusal) -> Vec<Effect> {
    told(app, Update::Refused { id, why })
}

/// The passages of a kind, oldest first.
pub fn passages(app: &App, kind: PassageKind) -> Vec<&str> {
    app.screen().story.iter().filter(|passage| passage.kind == kind).map(|passage| passage.text.as_str()).collect()
}

pub fn notice(app: &App) -> &str {
    app.screen().notice.as_ref().map_or("", |notice| notice.text.as_str())
}
