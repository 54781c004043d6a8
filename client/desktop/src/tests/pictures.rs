//! Pictures: those of rows stand in them, and each is made once, by whoever the session names.

use crate::tests::reader;
use egui_kittest::kittest::Queryable;
use gesta_app::{Page, Screen};
use gesta_content::Language;
use gesta_paint::Picture;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

#[test]
fn saved_games_that_say_where_they_stand_are_higher_by_their_picture_and_keep_their_names() {
    let screen = gesta_specimen::screen(Page::Saves, Language::En);
    let seen: Vec<bool> = screen.choices.iter().map(|choice| choice.picture.is_some()).collect();
    assert_eq!(seen, [true, true, false, false]);
    let harness = reader(screen, 1.0, [1100.0, 760.0]);
    let height = |name: &'static str| harness.get_by_label_contains(name).rect().height();
    assert!(height("2. Nineteen Bowls") >= 64.0);
    assert!(height("4. Old bowls") < height("2. Nineteen Bowls"));
}

#[test]
fn every_picture_of_a_list_is_made_once_by_the_painter_of_the_session() {
    let screen = gesta_specimen::screen(Page::Title, Language::En);
    let wanted = 1 + screen.choices.iter().filter(|choice| choice.picture.is_some()).count();
    let made = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&made);
    let mut harness = reader(Screen::empty(Language::En), 1.0, [1100.0, 2_400.0]);
    harness.state_mut().state.gallery.paint_with(Arc::new(move |_, (width, height)| {
        counted.fetch_add(1, Ordering::SeqCst);
        Picture { width, height, rgba: vec![120; (width * height * 4) as usize] }
    }));
    harness.state_mut().screen = screen;
    let began = Instant::now();
    while made.load(Ordering::SeqCst) < wanted {
        assert!(began.elapsed() < Duration::from_secs(20), "{made:?} of {wanted}");
        harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    for _ in 0..20 {
        harness.step();
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(made.load(Ordering::SeqCst), wanted);
}
