//! Whatever is told stands in a document as it was told, and means nothing there; rolls stand as notes with what they led to.

use crate::page::{Block, Page};
use crate::{Kind, Mark, Note, Part, Story, StoryTurn, Teller};
use gesta_app::{App, AppOptions, Input, OpenGame, Start};
use gesta_content::model::Band;
use gesta_content::{Content, Digest, Language, PackFiles};
use gesta_rules::{
    Actor, Advantage, Body, Command, DiceSeed, Event, Mode, NewGame, Purpose, Roll, SeatId, SeatKind, SystemCommand,
    canonical, from_canonical,
};
use gesta_table::{CmdId, Driver, Log, MemoryLog, Request, Table, Turn};
use std::sync::Arc;

const SEAT: SeatId = SeatId(0);
const HOSTILE: &str = "</p><script>alert(\"1\")</script> & 'you' *x* [y](z) \\ `c`";

fn part(kind: Kind, text: &str) -> Part {
    Part { kind, text: text.to_owned() }
}

fn turn(parts: &[Part]) -> StoryTurn {
    StoryTurn {
        depth: 9,
        seq: 9,
        hash: Digest::ZERO,
        by: Some(SEAT),
        tick: 60,
        clock: "Day 1, 20:01".to_owned(),
        place: None,
        did: String::new(),
        wrote: None,
        narrator: None,
        events: Vec::new(),
        parts: parts.to_vec(),
    }
}

fn story(turns: Vec<StoryTurn>) -> Story {
    Story {
        save: "ebb".to_owned(),
        language: Language::En,
        title: "The Ebb".to_owned(),
        hero: "Mara".to_owned(),
        seat: SEAT,
        packs: Vec::new(),
        mechanics: Digest::ZERO,
        opening: vec![part(Kind::Heading, "The Ebb"), part(Kind::Prose, "It is dark.")],
        turns,
        ending: None,
        notes: Vec::new(),
    }
}

#[test]
fn names_and_words_of_players_mean_nothing_in_any_document() {
    let kinds = [Kind::Heading, Kind::Prose, Kind::You, Kind::Roll, Kind::Others, Kind::Status];
    let parts: Vec<Part> = kinds.into_iter().chain([Kind::Prose]).map(|kind| part(kind, HOSTILE)).collect();
    let mut hostile = story(vec![turn(&parts)]);
    for name in [&mut hostile.title, &mut hostile.hero, &mut hostile.save] {
        *name = HOSTILE.to_owned();
    }
    hostile.notes = vec![Note { depth: 9, seq: 9, wall_ms: 0, text: format!("{HOSTILE}\n{HOSTILE}") }];
    hostile.turns[0].clock = HOSTILE.to_owned();
    let html = hostile.html();
    assert!(!html.contains("<script") && !html.contains("alert(\"1\")"), "{html}");
    let shown = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;you&#39; *x* [y](z) \\ `c`";
    assert!(html.matches(shown).count() >= 10, "{html}");
    let markdown = hostile.markdown();
    // Without what stands behind a backslash nothing of it is left that Markdown reads.
    let mut bare = String::new();
    let mut letters = markdown.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => drop(letters.next()),
            letter => bare.push(letter),
        }
    }
    for raw in ["<", ">alert", "*x", "x*", "[y", "`"] {
        assert!(!bare.contains(raw), "{raw}: {bare}");
    }
    let json: serde_json::Value = serde_json::from_str(&hostile.json()).expect("one document");
    assert_eq!(json["hero"], HOSTILE);
    assert_eq!(json["turns"][0]["prose"][0]["text"], HOSTILE);
    assert_eq!(json["notes"][0]["text"], format!("{HOSTILE}\n{HOSTILE}"));
}

#[test]
fn a_roll_is_a_note_to_what_is_told_after_it() {
    let (you, roll, prose) = (part(Kind::You, "force"), part(Kind::Roll, "d20 9"), part(Kind::Prose, "It opens."));
    // What is told, and which rolls stand at each paragraph.
    let cases: [(&[&Part], &[&[usize]]); 5] = [
        (&[&you, &roll, &prose], &[&[], &[1]]),
        (&[&you, &roll, &roll, &prose, &roll, &prose], &[&[], &[1, 2], &[3]]),
        (&[&you, &prose, &roll], &[&[], &[1]]),
        (&[&you, &roll], &[&[1]]),
        (&[&roll], &[&[1]]),
    ];
    for (parts, expected) in cases {
        let parts: Vec<Part> = parts.iter().map(|part| (*part).clone()).collect();
        let page = Page::of(&story(vec![turn(&parts)]));
        let found = page.blocks[1..].iter().map(|block| match block {
            Block::Paragraph { rolls, .. } => rolls.as_slice(),
            Block::Heading(text) => panic!("no heading was told: {text}"),
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{parts:?}");
        assert_eq!(page.rolls.len(), parts.iter().filter(|part| part.kind == Kind::Roll).count());
    }
}

#[test]
fn how_things_stood_is_in_the_json_alone() {
    let told = story(vec![turn(&[part(Kind::Prose, "It falls."), part(Kind::Status, "Hit points 9/13.")])]);
    assert!(!told.html().contains("9/13") && !told.markdown().contains("9/13"));
    let json: serde_json::Value = serde_json::from_str(&told.json()).expect("one document");
    assert_eq!(json["turns"][0]["prose"][1], serde_json::json!({ "kind": "status", "text": "Hit points 9/13." }));
}

#[test]
fn a_contest_is_one_roll_with_the_one_against_it() {
    let roll = |natural: u8, difficulty: i16, band: Band| {
        let (d20, total, advantage) = (vec![natural], i16::from(natural), Advantage::None);
        Box::new(Roll { skill: None, d20, natural, advantage, terms: Vec::new(), total, difficulty, band })
    };
    let foe = Actor::Being("tollhouse:dog_grey".parse().expect("an id"));
    let body = Body::Contested {
        actor: Actor::Hero(SEAT),
        against: foe.clone(),
        purpose: Purpose::Shove(foe),
        roll: roll(14, 9, Band::Success),
        foe: roll(9, 14, Band::Failure),
    };
    let event = Event { seat: Some(SEAT), tick: 60, body };
    let mut told = story(vec![turn(&[])]);
    told.turns[0].events = vec![from_canonical(&canonical(&event)).expect("a cut event is an event")];
    let json: serde_json::Value = serde_json::from_str(&told.json()).expect("one document");
    let rolls = json["turns"][0]["rolls"].as_array().expect("a list");
    assert_eq!(rolls.len(), 1, "{rolls:?}");
    assert_eq!((&rolls[0]["natural"], &rolls[0]["difficulty"]), (&14.into(), &9.into()));
    let against = &rolls[0]["for"]["Contest"]["against"];
    assert_eq!((&against["natural"], &against["total"]), (&9.into(), &9.into()), "{rolls:?}");
    assert_eq!(against["actor"]["Being"], "tollhouse:dog_grey");
}

#[test]
fn a_text_of_several_lines_is_several_paragraphs_and_the_title_stands_once() {
    let page = Page::of(&story(vec![turn(&[part(Kind::Roll, "d20"), part(Kind::Prose, "One.\n\n Two. \n")])]));
    let texts: Vec<(&str, usize)> = page
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { text, rolls, .. } => (text.as_str(), rolls.len()),
            Block::Heading(text) => (text.as_str(), 0),
        })
        .collect();
    assert_eq!(texts, [("It is dark.", 0), ("One.", 0), ("Two.", 1)]);
}

fn content() -> Arc<Content> {
    let played = |pack: &PackFiles| ["core", "tollhouse"].iter().any(|name| pack.origin.ends_with(name));
    let packs: Vec<PackFiles> = gesta_assets::shipped().into_iter().filter(played).collect();
    let (content, _) = gesta_content::load(&packs);
    Arc::new(content.expect("the campaign loads"))
}

/// A game of so many turns, each the first thing that is offered, and its past.
fn played(content: &Arc<Content>, turns: u8) -> Vec<Turn> {
    let seed = DiceSeed::from_number(7);
    let game = NewGame { scenario: None, mode: Mode::Story, map_seed: 7, dice_commitment: seed.commitment() };
    let player =
        SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: "<b>Player</b>".to_owned(), preset: None };
    let log = MemoryLog::default();
    let driver = Driver::create(Arc::clone(content), log, seed, (&game, &[player]), Box::new(|| 0));
    let mut driver = driver.expect("the game begins");
    for number in 0..turns {
        let view = gesta_rules::view(content, driver.world(), SEAT);
        let command = view
            .offers
            .get(usize::from(number) % 3)
            .map_or(Command::Wait { minutes: 5 }, |offer| offer.command.clone());
        let request = Request::Do { id: CmdId([number; 16]), command, offered: None, utterance: None };
        driver.handle(SEAT, &request);
    }
    let line = driver.log().line().expect("the line");
    let mut past = Vec::new();
    let tell = &mut |seat, turn: &Turn| past.extend((seat == SEAT).then(|| turn.clone()));
    Table::restore(Arc::clone(content), DiceSeed::from_number(7), &line, true, tell).expect("a game");
    past
}

/// The story on screen after a save with this past was opened.
fn on_screen(content: &Arc<Content>, language: Language, past: Vec<Turn>) -> Vec<String> {
    let options = AppOptions {
        content: Arc::clone(content),
        language,
        request_seed: [1; 16],
        confirm: true,
        start: Start::Direct,
    };
    let mut app = App::new(options);
    app.update(Input::Opened(OpenGame { name: "ebb".to_owned(), seat: SEAT, remote: false, past: past.into() }));
    app.screen().story.iter().map(|passage| format!("{:?} {}", passage.kind, passage.text)).collect()
}

#[test]
fn the_story_is_the_one_that_is_told_when_the_save_is_opened() {
    let content = content();
    let past = played(&content, 30);
    assert!(past.len() > 25, "{}", past.len());
    for language in Language::ALL {
        let mut teller = Teller::new(Arc::clone(&content), language, "ebb", SEAT);
        for turn in &past {
            teller.turn(turn, Mark { seq: 0, hash: Digest::ZERO, wrote: None });
        }
        let story = teller.finish(Vec::new());
        let parts = story.opening.iter().chain(story.turns.iter().flat_map(|turn| &turn.parts));
        let told: Vec<String> = parts.map(|part| format!("{:?} {}", part.kind, part.text)).collect();
        let mut shown = on_screen(&content, language, past.clone());
        let recap = shown.iter().position(|text| ["Notice Until now:", "Notice Hasta ahora:"].contains(&text.as_str()));
        let last = shown
            .iter()
            .position(|text| ["Notice Where you were:", "Notice Donde lo dejaste:"].contains(&text.as_str()));
        // What is said to who goes on is no part of the story.
        shown.drain(recap.expect("what was before")..=last.expect("where that was"));
        assert_eq!(told, shown);
        assert!(!story.opening.is_empty() && story.hero != "Player" && story.hero != "<b>Player</b>");
        assert!(!story.html().contains("<b>Player"), "a player's name means nothing there");
        let own = story.turns.iter().filter(|turn| turn.by == Some(SEAT));
        assert!(own.clone().count() > 20 && own.clone().all(|turn| !turn.did.is_empty()), "every deed has words");
    }
}

#[test]
fn a_game_that_has_only_begun_is_its_opening() {
    let content = content();
    let mut teller = Teller::new(Arc::clone(&content), Language::En, "ebb", SEAT);
    for turn in played(&content, 0) {
        teller.turn(&turn, Mark { seq: 0, hash: Digest::ZERO, wrote: None });
    }
    let story = teller.finish(Vec::new());
    assert!(story.opening.len() > 2 && story.turns.iter().all(|turn| turn.parts.is_empty()), "{story:?}");
    assert!(story.markdown().starts_with("# The Toll Ledger\n"));
}
