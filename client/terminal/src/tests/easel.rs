//! The picture beside the story: when it is sent, when it goes, and which cells are left to it.

use crate::depth::Depth;
use crate::draw::frame::draw;
use crate::draw::scenery::Way;
use crate::look::Look;
use crate::pixels::answers::Answers;
use crate::pixels::easel::Easel;
use crate::pixels::kitty::DELETE;
use crate::pixels::painter::Painter;
use crate::state::UiState;
use gesta_app::{Page, Pictures, Screen, Theme};
use gesta_content::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::CellDiffOption;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

/// What was written to a terminal.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Vec<u8>>>);

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const KITTY: Answers = Answers { kitty: true, sixel: false, cell: None, colours: None, complete: true };
const SIXEL: Answers = Answers { kitty: false, sixel: true, cell: None, colours: Some(32), complete: true };

/// A wide window, drawn as the loop draws it.
struct Wide {
    screen: Screen,
    ui: UiState,
    easel: Easel,
    wire: Wire,
    terminal: Terminal<TestBackend>,
    look: Look,
}

impl Wide {
    fn new(answers: Option<Answers>) -> Wide {
        let wire = Wire::default();
        let mut easel = Easel::new(Painter::here(), Box::new(wire.clone()), || Some((4, 8)), true);
        answers.into_iter().for_each(|answers| easel.learn(answers));
        Wide {
            screen: gesta_specimen::screen(Page::Story, Language::En),
            ui: UiState::default(),
            easel,
            wire,
            terminal: Terminal::new(TestBackend::new(140, 40)).unwrap(),
            look: Look { depth: Depth::Full, ..Look::PLAIN },
        }
    }

    /// Draws a frame; what was sent of pictures.
    fn frame(&mut self) -> String {
        let wished = self.screen.settings.pictures;
        self.ui.scenery.prepare(self.easel.way(wished), self.easel.covered());
        self.ui.follow(&self.screen);
        let (screen, ui, look) = (&self.screen, &mut self.ui, self.look);
        self.terminal.draw(|frame| draw(frame, screen, ui, look)).unwrap();
        self.easel.hang(self.ui.scenery.wanted.take(), wished).unwrap();
        String::from_utf8(std::mem::take(&mut *self.wire.0.lock().unwrap())).unwrap()
    }

    fn blocks(&self) -> bool {
        self.terminal.backend().to_string().contains('▀')
    }

    fn go(&mut self, page: Page) {
        self.screen = gesta_specimen::screen(page, Language::En);
    }
}

/// What begins a picture of each protocol.
const BEGINS: [(Answers, &str); 2] = [(KITTY, "\x1b_Ga=T"), (SIXEL, "\x1bP0;1;0q")];

#[test]
fn a_picture_is_sent_once_and_its_cells_are_left_to_it() {
    for (answers, begin) in BEGINS {
        let mut wide = Wide::new(Some(answers));
        let sent = wide.frame();
        assert!(sent.starts_with("\x1b7\x1b[") && sent.contains(begin) && sent.ends_with("\x1b8"), "{sent:.60}");
        let place = wide.easel.covered().expect("it hangs");
        assert!(!wide.blocks());
        assert_eq!(wide.frame(), "");
        let mut skipped = 0;
        wide.ui.scenery.prepare(wide.easel.way(Pictures::Auto), wide.easel.covered());
        let (screen, ui, look) = (&wide.screen, &mut wide.ui, wide.look);
        let frame = |frame: &mut ratatui::Frame| {
            draw(frame, screen, ui, look);
            let cells = frame.buffer_mut().content.iter();
            skipped = cells.filter(|cell| cell.diff_option == CellDiffOption::Skip).count();
        };
        wide.terminal.draw(frame).unwrap();
        assert_eq!(skipped, place.area() as usize);
    }
}

#[test]
fn the_picture_goes_with_the_story_and_comes_back_with_it() {
    let mut wide = Wide::new(Some(KITTY));
    wide.frame();
    wide.go(Page::Map);
    assert_eq!(wide.frame(), DELETE);
    assert_eq!(wide.easel.covered(), None);
    wide.go(Page::Story);
    assert!(wide.frame().contains("\x1b_Ga=T"));
    let mut wide = Wide::new(Some(SIXEL));
    wide.frame();
    wide.go(Page::Map);
    assert_eq!((wide.frame(), wide.easel.covered()), (String::new(), None), "sixels go with what is drawn over them");
}

#[test]
fn what_was_wiped_away_is_sent_again() {
    for (answers, begin) in BEGINS {
        let mut wide = Wide::new(Some(answers));
        wide.frame();
        wide.easel.forget().unwrap();
        assert!(wide.frame().contains(begin));
        wide.terminal.backend_mut().resize(150, 30);
        wide.easel.resized().unwrap();
        assert!(wide.frame().contains(begin));
        assert_eq!(wide.frame(), "");
    }
}

#[test]
fn a_picture_is_as_large_as_its_cells() {
    let mut wide = Wide::new(Some(SIXEL));
    let sent = wide.frame();
    let place = wide.easel.covered().unwrap();
    let (begin, end) = (sent.find("\x1bP").unwrap(), sent.rfind("\x1b8").unwrap());
    let (width, height, pixels) = crate::pixels::sixel::decoded(&sent.as_bytes()[begin..end]);
    assert_eq!((width, height), (usize::from(place.width) * 4, usize::from(place.height) * 8));
    assert!(pixels.iter().all(Option::is_some), "every pixel is drawn");
}

#[test]
fn until_a_terminal_has_answered_the_picture_has_its_room_and_then_blocks() {
    let mut wide = Wide::new(None);
    assert_eq!((wide.frame(), wide.blocks()), (String::new(), false));
    wide.easel.learn(Answers::default());
    assert_eq!((wide.frame(), wide.blocks()), (String::new(), true));
    wide.easel.learn(KITTY);
    assert!(wide.frame().contains("\x1b_Ga=T") && !wide.blocks());
}

#[test]
fn the_setting_decides_before_the_terminal_does() {
    let shown = |wished, answers: Answers| {
        let mut wide = Wide::new(Some(answers));
        wide.screen.settings.pictures = wished;
        let sent = wide.frame();
        (sent.contains("\x1b_Ga=T"), sent.contains("\x1bP"), wide.blocks())
    };
    assert_eq!(shown(Pictures::Off, KITTY), (false, false, false));
    assert_eq!(shown(Pictures::Blocks, KITTY), (false, false, true));
    assert_eq!(shown(Pictures::Sixel, KITTY), (false, true, false));
    assert_eq!(shown(Pictures::Kitty, Answers::default()), (true, false, false));
    assert_eq!(shown(Pictures::Auto, Answers::default()), (false, false, true));
    let mut wide = Wide::new(Some(KITTY));
    wide.frame();
    wide.screen.settings.pictures = Pictures::Sixel;
    let sent = wide.frame();
    assert!(sent.starts_with(DELETE) && sent.contains("\x1bP"), "one takes the place of the other");
    wide.screen.settings.pictures = Pictures::Off;
    assert_eq!((wide.frame(), wide.easel.covered()), (String::new(), None));
}

#[test]
fn without_colours_and_with_the_strongest_contrast_there_is_no_picture() {
    for look in [Look::PLAIN, Look { theme: Theme::Contrast, depth: Depth::Full, ..Look::PLAIN }] {
        let mut wide = Wide::new(Some(KITTY));
        wide.look = look;
        assert_eq!((wide.frame(), wide.blocks()), (String::new(), false));
    }
    let mut wide = Wide::new(Some(Answers::default()));
    wide.look.depth = Depth::Indexed;
    assert_eq!((wide.frame(), wide.blocks()), (String::new(), false), "few colours make mud of blocks");
    let mut wide = Wide::new(Some(SIXEL));
    wide.look.depth = Depth::Indexed;
    assert!(wide.frame().contains("\x1bP"), "sixels bring their own colours");
    assert_eq!(wide.easel.way(Pictures::Auto), Way::Pixels);
}
