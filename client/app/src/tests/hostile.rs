//! Nothing that packs, players, servers or saves write does anything to a screen: it is clean before a front end sees it.

use crate::tests::stage::*;
use crate::{Action, App, AppOptions, FoundRow, Input, NoteRow, OpenGame, SaveRow, Start};
use gesta_content::{Content, Language, PackFiles};
use gesta_rules::{Body, Companion, SeatId};
use gesta_table::{Refusal, Trouble, Turn, Update};
use std::sync::Arc;

/// Escape sequences of seven and of eight bits, a direction, an invisible mark and a tag.
const HOSTILE: &str = "\u{1b}[2J\u{9b}31m\u{1b}]0;owned\u{7}x\u{202e}\u{200b}\u{e0041}\u{8}";

/// The stage's pack with hostile words in every text: as they stand, and as escapes of Fluent, which no editor shows.
fn content() -> Arc<Content> {
    let line = |line: &str, by: &str| match line.contains(".gender") {
        true => format!("{line}\n"),
        false => format!("{}\n", line.replace(" = ", &format!(" = {by}"))),
    };
    let spoilt = |text: &str, by: &str| text.lines().map(|one| line(one, by)).collect::<String>().into_bytes();
    let escaped = "{\"\\u001B[2J\\u202E\\u009B31m\"}";
    let mut packs: Vec<PackFiles> =
        gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let files = [
        ("pack.ron", include_bytes!("quay/pack.ron").to_vec()),
        ("data/quay.ron", include_bytes!("quay/data/quay.ron").to_vec()),
        ("text/en/quay.ftl", spoilt(include_str!("quay/text/en/quay.ftl"), escaped)),
        ("text/es/quay.ftl", spoilt(include_str!("quay/text/es/quay.ftl"), "\u{1b}[2J\u{202e}")),
    ];
    let files = files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes)).collect();
    packs.push(PackFiles { origin: "quay".to_owned(), files, pictures: Default::default() });
    let (content, diagnostics) = gesta_content::load(&packs);
    Arc::new(content.unwrap_or_else(|| panic!("{:?}", diagnostics.iter().map(|one| one.short()).collect::<Vec<_>>())))
}

/// Somebody else's hero, as a server that means ill may describe it.
fn companion() -> Companion {
    Companion {
        seat: SeatId(1),
        preset: "core:quick_fingers".parse().unwrap(),
        name: Some(format!("Mal{HOSTILE}lory")),
        player: format!("Eve\n{HOSTILE}"),
        away: false,
        here: true,
        hit_points: 9,
        hit_points_max: 9,
        down: false,
        dead: false,
        calling: None,
        level: 1,
    }
}

fn view_of_others() -> gesta_rules::View {
    let mut view = view();
    view.party = vec![companion()];
    if let Some(hero) = &mut view.hero {
        hero.name = Some(format!("{HOSTILE}Ana"));
    }
    view
}

fn assert_clean(app: &App, context: &str) {
    // What is not printed as it stands is written as an escape there, wherever on the screen it is.
    let drawn = format!("{:#?}", app.screen());
    let bad = drawn.lines().find(|line| line.contains("\\u{") || line.contains("[2J") || line.contains("owned"));
    assert!(bad.is_none(), "{context}: {}", bad.unwrap_or_default());
}

fn playing(language: Language) -> App {
    let start = Start::Direct;
    let mut app = App::new(AppOptions { content: content(), language, request_seed: [7; 16], confirm: true, start });
    let spoke = cut(Body::Spoke { seat: SeatId(1), to: None });
    let speech = Some(format!("Ho{HOSTILE} there"));
    let said = Turn { depth: 4, by: Some(SeatId(1)), events: vec![spoke], speech, view: view_of_others() };
    app.update(Input::Opened(OpenGame {
        name: format!("Rope{HOSTILE}"),
        seat: SEAT,
        remote: false,
        past: crate::Past::default(),
    }));
    app.update(synced(3, view_of_others()));
    app.update(Input::Update(Box::new(Update::Turn(Box::new(said)))));
    app
}

#[test]
fn hostile_packs_players_and_saves_do_nothing_to_a_screen() {
    for language in Language::ALL {
        let mut app = playing(language);
        assert!(app.screen().story.iter().any(|passage| passage.text.contains("there")), "what was said is told");
        assert_clean(&app, "story");
        for action in Action::ALL {
            app.update(Input::Act(action));
            app.update(Input::Notes(vec![NoteRow { id: 1, depth: 3, text: format!("Buy{HOSTILE} rope") }]));
            app.update(Input::Found(vec![FoundRow { depth: 3, in_note: true, text: HOSTILE.to_owned() }]));
            let save = SaveRow {
                picture: None,
                name: format!("a{HOSTILE}"),
                summary: HOSTILE.to_owned(),
                line: HOSTILE.to_owned(),
                played_ms: 9,
            };
            app.update(Input::Saves(vec![save]));
            assert_clean(&app, &format!("{action:?}"));
            if app.view().is_none() {
                app = playing(language);
            }
        }
    }
}

#[test]
fn hostile_lines_and_troubles_do_nothing_to_a_screen() {
    for text in [
        format!("say {HOSTILE} hello"),
        format!("note: {HOSTILE} rope"),
        HOSTILE.to_owned(),
        "xyzzy\u{202e}".to_owned(),
    ] {
        let mut app = playing(Language::En);
        let effects = format!("{:?}", line(&mut app, &text));
        assert!(!effects.contains("\\u{") && !effects.contains("[2J"), "{effects}");
        assert_clean(&app, &text);
        app.update(Input::Trouble(HOSTILE.to_owned()));
        assert_clean(&app, "trouble");
        app.update(Input::Said(HOSTILE.to_owned()));
        assert_clean(&app, "said");
        let why = Refusal::NotSaved(Trouble::Io(HOSTILE.to_owned()));
        let id = gesta_table::CmdId([0; 16]);
        app.update(Input::Update(Box::new(Update::Refused { id, why })));
        assert_clean(&app, "refused");
    }
}
