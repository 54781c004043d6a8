//! What free text is read as. The cases are data: `cases/*.ron`.

use crate::scenes::Game;
use crate::short::short;
use gesta_content::Language;
use gesta_rules::Command;
use gesta_speech::{Meta, Reading, Referents, TEXT_CHARS_MAX, interpret};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Case {
    at: String,
    text: String,
    reads: String,
}

#[test]
fn english_texts_are_read_as_their_cases_say() {
    check(Language::En, include_str!("../cases/english.ron"));
}

#[test]
fn spanish_texts_are_read_as_their_cases_say() {
    check(Language::Es, include_str!("../cases/spanish.ron"));
}

fn check(language: Language, cases: &str) {
    let cases: Vec<Case> = ron::from_str(cases).expect("the cases are RON");
    let mut games: BTreeMap<String, Game> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &cases {
        let game = games.entry(case.at.clone()).or_insert_with(|| Game::at(&case.at));
        let readings = interpret(&game.content, language, &game.view(), &mut Referents::default(), &case.text);
        let read: Vec<String> = readings.iter().map(short).collect();
        if read.join(" + ") != case.reads {
            wrong.push(format!(
                "{} | {:?}\n   wanted {}\n   read   {}",
                case.at,
                case.text,
                case.reads,
                read.join(" + ")
            ));
        }
    }
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn what_a_yard_has_room_for_is_read_in_english() {
    check(Language::En, include_str!("../cases/yard_english.ron"));
}

#[test]
fn what_a_yard_has_room_for_is_read_in_spanish() {
    check(Language::Es, include_str!("../cases/yard_spanish.ron"));
}

#[test]
fn what_a_memory_keeps_of_one_game_is_not_read_into_another() {
    let (toll, yard) = (Game::at("causeway"), Game::at("yard"));
    let mut memory = Referents::default();
    for (game, text) in [(&toll, "talk to the agent"), (&yard, "look at the hay"), (&toll, "look at the board")] {
        let kept = interpret(&game.content, Language::En, &game.view(), &mut memory, text);
        let fresh = interpret(&game.content, Language::En, &game.view(), &mut Referents::default(), text);
        assert_eq!(kept, fresh, "{text}");
        assert!(matches!(kept.as_slice(), [Reading::Act(_) | Reading::Meta(Meta::Look(Some(_)))]), "{kept:?}");
    }
}

#[test]
fn a_name_is_understood_as_soon_as_it_is_known() {
    let game = Game::at("causeway");
    let mut memory = Referents::default();
    let mut view = game.view();
    let mut read =
        |view: &gesta_rules::View| interpret(&game.content, Language::En, view, &mut memory, "talk to Lammert");
    let before = read(&view);
    assert!(!matches!(before.as_slice(), [Reading::Act(Command::Talk { .. })]), "{before:?}");
    let beings = view.place.iter_mut().flat_map(|place| &mut place.beings);
    beings.for_each(|being| being.name_known = true);
    let after = read(&view);
    assert!(
        matches!(after.as_slice(), [Reading::Act(Command::Talk { with })] if with.name() == "watchman"),
        "{after:?}"
    );
}

#[test]
fn who_guards_a_way_is_named_in_the_refusal() {
    let game = Game::at("yard");
    for (language, text, name) in
        [(Language::En, "go out by the gate", "porter"), (Language::Es, "sal por el portón", "portero")]
    {
        let read = interpret(&game.content, language, &game.view(), &mut Referents::default(), text);
        assert!(matches!(read.as_slice(), [Reading::Unknown { why, .. }] if why.contains(name)), "{read:?}");
    }
}

#[test]
fn a_pronoun_stands_for_what_was_named_last() {
    let game = Game::at("causeway");
    for (language, first, second) in
        [(Language::En, "look at the agent", "talk to her"), (Language::Es, "mira a la agente", "habla con ella")]
    {
        let mut memory = Referents::default();
        interpret(&game.content, language, &game.view(), &mut memory, first);
        let readings = interpret(&game.content, language, &game.view(), &mut memory, second);
        assert_eq!(readings.iter().map(short).collect::<Vec<_>>(), ["talk agent"], "{second}");
    }
}

#[test]
fn a_refusal_quotes_what_was_written() {
    let game = Game::at("causeway");
    for (language, text, quoted) in [
        (Language::En, "look at the Pocket of ITRIA", "“Pocket of ITRIA”"),
        (Language::En, "take the Étui", "“Étui”"),
        (Language::Es, "quiero hablar con la niña del cubo", "«niña del cubo»"),
    ] {
        let read = interpret(&game.content, language, &game.view(), &mut Referents::default(), text);
        assert!(matches!(read.as_slice(), [Reading::Unknown { why, .. }] if why.contains(quoted)), "{read:?}");
    }
}

#[test]
fn what_is_not_understood_is_shown_how_with_what_is_here() {
    let game = Game::at("road");
    for (language, says) in [(Language::En, "“talk to Badore Sechi”"), (Language::Es, "«habla con Badore Sechi»")]
    {
        let read = interpret(&game.content, language, &game.view(), &mut Referents::default(), "blorf");
        assert!(matches!(read.as_slice(), [Reading::Unknown { why, .. }] if why.contains(says)), "{read:?}");
    }
}

#[test]
fn an_attack_whose_odds_are_listed_is_read_as_done() {
    let game = Game::at("yard");
    let mut view = game.view();
    let target: gesta_content::id::BeingId = "yard:captain".parse().expect("an id");
    let read = |view: &gesta_rules::View| {
        interpret(&game.content, Language::En, view, &mut Referents::default(), "attack the captain")
    };
    assert!(matches!(read(&view).as_slice(), [Reading::Ask { guess: false, .. }]), "{:?}", read(&view));
    let odds = view.offers.iter().find_map(|offer| offer.odds.clone()).expect("something is rolled for");
    let command = Command::Attack { target };
    view.offers.push(gesta_rules::Offer { command: command.clone(), odds: Some(odds) });
    assert_eq!(read(&view), [Reading::Act(command)]);
}

#[test]
fn a_text_that_is_too_long_is_refused_whole() {
    let game = Game::at("causeway");
    let text = "take the rope ".repeat(800);
    assert!(text.len() > 10_000);
    let readings = interpret(&game.content, Language::En, &game.view(), &mut Referents::default(), &text);
    assert!(matches!(readings.as_slice(), [Reading::Unknown { why, .. }] if why.contains(&TEXT_CHARS_MAX.to_string())));
}

#[test]
fn every_offer_is_read_by_its_number_and_by_its_label() {
    for scene in ["causeway", "loft", "talk", "fight", "yard", "yard_fight", "yard_held", "yard_talk"] {
        let game = Game::at(scene);
        let view = game.view();
        for language in crate::scenes::LANGUAGES {
            let words = gesta_speech::Words::new(&game.content, language);
            for (at, offer) in view.offers.iter().enumerate() {
                let by = |text: &str| interpret(&game.content, language, &view, &mut Referents::default(), text);
                assert_eq!(by(&(at + 1).to_string()), [Reading::Act(offer.command.clone())]);
                let label = words.label(&view, &offer.command);
                let read = by(&label);
                let offered = read.iter().any(|reading| match reading {
                    Reading::Act(command) => *command == offer.command,
                    Reading::Ask { candidates, .. } => candidates.iter().any(|(_, command)| *command == offer.command),
                    _ => false,
                });
                assert!(offered, "{scene}: {label} was read as {read:?}");
            }
        }
    }
}

#[test]
fn no_text_leaves_the_interpreter_without_an_answer() {
    let games: Vec<Game> = ["causeway", "loft", "talk", "fight", "yard_fight", "yard_rise"].map(Game::at).into();
    let views: Vec<_> = games.iter().map(Game::view).collect();
    let parts = [
        "take",
        "the",
        "door",
        "coge",
        "la",
        "y luego",
        "and",
        ";",
        "?",
        "\u{0}",
        "\u{202e}",
        "9",
        "\"",
        "—",
        "it",
        "perro",
        "with",
        "attack",
        "ñ",
        "10000000000000000000",
        "give",
        "to",
        "a",
        "de",
        "é",
        "🜁",
        "\n",
        ",",
        "si",
        "no",
        "rest",
        "all",
        "todo",
        "lo",
        "cógelo",
        "cast",
        "kindle",
        "rank",
        "2",
        "note:",
        "lanza",
        "propose",
        "while i am away",
        "'",
    ];
    let mut state = 1_u64;
    for round in 0..5_000_usize {
        let mut text = String::new();
        for _ in 0..round % 9 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(parts[(state >> 33) as usize % parts.len()]);
            if state & 1 == 0 {
                text.push(' ');
            }
        }
        let at = round % games.len();
        let language = crate::scenes::LANGUAGES[round % 2];
        let readings = interpret(&games[at].content, language, &views[at], &mut Referents::default(), &text);
        assert!(!readings.is_empty(), "nothing came of {text:?}");
    }
}

#[test]
fn a_gesture_is_answered_in_character_and_otherwise_the_next_time() {
    let game = Game::at("causeway");
    for (language, texts) in
        [(Language::En, ["sing", "kiss the agent", "xyzzy"]), (Language::Es, ["canto", "besa a la agente", "aplaudo"])]
    {
        let mut memory = Referents::default();
        for text in texts {
            let mut answer = || match interpret(&game.content, language, &game.view(), &mut memory, text).as_slice() {
                [Reading::Unknown { why, .. }] => why.clone(),
                other => panic!("{text}: {other:?}"),
            };
            let (first, second) = (answer(), answer());
            assert_ne!(first, second, "{text}");
            assert!(!first.contains("gesture") && first.chars().count() > 20, "{first}");
        }
    }
}

#[test]
fn every_gesture_has_its_answer_in_both_languages() {
    let content = gesta_assets::shipped_content().expect("the shipped packs load");
    let gestures = content.lexicon.iter().filter_map(|entry| entry.verb.as_ref()?.as_str().strip_prefix("gesture_"));
    let gestures: std::collections::BTreeSet<&str> = gestures.collect();
    assert!(gestures.len() > 20, "{gestures:?}");
    for gesture in gestures {
        for language in crate::scenes::LANGUAGES {
            let key = gesta_content::TextKey { pack: "core".to_owned(), key: format!("gesture-{gesture}") };
            assert!(content.texts.get(language, &key, &[]).is_some(), "{gesture} in {language:?}");
        }
    }
}

#[test]
fn where_there_is_no_north_the_ways_are_named() {
    let game = Game::at("causeway");
    for (language, text) in [(Language::En, "north"), (Language::En, "go west"), (Language::Es, "al norte")] {
        let read = interpret(&game.content, language, &game.view(), &mut Referents::default(), text);
        let way =
            gesta_speech::Words::new(&game.content, language).exit(&"tollhouse:loft_path".parse().expect("an id"));
        assert!(matches!(read.as_slice(), [Reading::Unknown { why, .. }] if why.contains(&way)), "{read:?}");
    }
}
