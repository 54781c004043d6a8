//! The settings, from both sides.

use super::{at, played};
use crate::tests::stage::*;
use crate::{App, Effect, Input, NarratorRow, Page, Settings, Start, TextSpeed, Theme, Tone};
use gesta_content::Language;

#[test]
fn settings_are_changed_by_number_and_by_words_of_both_languages() {
    let mut app = at(Page::Settings, Language::En);
    let effects = app.update(Input::Pick(4));
    let light = Settings { theme: Theme::Light, ..Settings::default() };
    assert_eq!(effects, [Effect::Keep(Box::new(light.clone()))]);
    assert_eq!(app.screen().settings, light);
    for (language, text, expected) in [
        (Language::En, "settings theme dark", Settings { theme: Theme::Dark, ..Settings::default() }),
        (Language::Es, "ajustes tema alto contraste", Settings { theme: Theme::Contrast, ..Settings::default() }),
        (Language::En, "settings text size 150 %", Settings { text_percent: 150, ..Settings::default() }),
        (Language::En, "settings text speed slow", Settings { text_speed: TextSpeed::Slow, ..Settings::default() }),
        (Language::Es, "ajustes menos movimiento sí", Settings { reduced_motion: true, ..Settings::default() }),
        (Language::Es, "ajustes leer en voz alta sí", Settings { speak: true, ..Settings::default() }),
        (Language::En, "settings ask before risks off", Settings { confirm: false, ..Settings::default() }),
    ] {
        let mut app = played(language);
        assert_eq!(line(&mut app, text), [Effect::Keep(Box::new(expected))], "{text}");
    }
    for text in ["settings language es", "language es", "idioma español"] {
        let mut app = played(Language::En);
        assert_eq!(line(&mut app, text).first(), Some(&Effect::Language(Language::Es)), "{text}");
        assert_eq!(app.screen().language, Language::Es);
    }
    let mut app = played(Language::En);
    assert_eq!(line(&mut app, "settings wallpaper green"), []);
    assert!(notice(&app).contains("wallpaper green"), "{}", notice(&app));
}

#[test]
fn a_font_is_named_as_it_is_written_or_taken_from_those_that_the_window_has_found() {
    let font = |app: &App| app.screen().settings.font.clone();
    let mut app = played(Language::En);
    line(&mut app, "settings font Open  Dyslexic-3");
    assert_eq!(font(&app), "Open  Dyslexic-3");
    app.update(Input::NoFont(font(&app), vec!["OpenDyslexic3".to_owned()]));
    assert!(notice(&app).contains("Dyslexic-3") && notice(&app).contains("OpenDyslexic3"), "{}", notice(&app));
    app.update(Input::Fonts(vec!["Noto Serif".to_owned(), "OpenDyslexic3".to_owned()]));
    line(&mut app, "settings font noto serif");
    assert_eq!(font(&app), "Noto Serif");
    line(&mut app, "settings font");
    assert_eq!(font(&app), "OpenDyslexic3", "the next one");
    line(&mut app, "settings font ours");
    assert_eq!(font(&app), "");
    app.update(Input::NoSpeaker);
    assert!(notice(&app).contains("espeak-ng"), "{}", notice(&app));
}

#[test]
fn settings_from_outside_speak_their_language_and_say_what_was_wrong_with_the_file() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    let settings = Settings { language: Some(Language::Es), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), Some("settings.toml, línea 3".to_owned())));
    assert_eq!(app.screen().language, Language::Es);
    let notice = app.screen().notice.clone().unwrap();
    assert_eq!((notice.tone, notice.text.as_str()), (Tone::Grave, "settings.toml, línea 3"));
}

#[test]
fn how_loud_it_is_can_be_set_where_it_can_be_heard_and_is_explained_elsewhere() {
    let loudness = |app: &App| (app.screen().settings.ambience_percent, app.screen().settings.cues_percent);
    let row = |app: &App, name: &str| {
        let found = app.screen().choices.iter().find(|row| row.label.starts_with(name));
        found.unwrap_or_else(|| panic!("{name}: {:?}", app.screen().choices)).clone()
    };
    let mut app = at(Page::Settings, Language::En);
    let places = row(&app, "Volume of places: 40 %");
    assert!(places.detail.contains("built with sound"), "{}", places.detail);
    assert_eq!(app.update(Input::Pick(places.number)), []);
    assert!(notice(&app).contains("built with sound"), "{}", notice(&app));
    assert_eq!(line(&mut app, "settings dice 30"), []);
    assert_eq!(loudness(&app), (40, 60));
    app.update(Input::Hears);
    assert!(!row(&app, "Volume of places").detail.contains("built with sound"));
    assert!(matches!(&app.update(Input::Pick(places.number))[..], [Effect::Keep(_)]));
    assert_eq!(loudness(&app), (60, 60));
    for (text, expected) in [
        ("settings dice 30", (60, 30)),
        ("settings volume of places 0", (0, 30)),
        ("settings places 100 %", (100, 30)),
        ("settings places off", (0, 30)),
        ("ajustes volumen de dados y páginas en silencio", (0, 0)),
        ("settings places 101", (0, 0)),
    ] {
        line(&mut app, text);
        assert_eq!(loudness(&app), expected, "{text}");
    }
    row(&app, "Volume of places: silent");
}

#[test]
fn a_second_reader_is_switched_on_and_off_on_the_page_of_narrators() {
    let mut app = playing(Language::En, true);
    line(&mut app, "narrator");
    let row = |name: &str| NarratorRow { name: name.to_owned(), remark: String::new(), trouble: None, remote: false };
    app.update(Input::Narrators(vec![row("near"), row("far")]));
    for on in [true, false] {
        let kept = line(&mut app, "6");
        let kept = kept.iter().find_map(|effect| match effect {
            Effect::Keep(settings) => Some(settings.review),
            _ => None,
        });
        assert_eq!(kept, Some(on));
        let choice = &app.screen().choices[5];
        assert!(choice.markable && choice.marked == on, "{choice:?}");
    }
}
