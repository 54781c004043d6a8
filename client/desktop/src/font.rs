//! The letters of the system: the font that the settings name is looked for on a thread of its own, since that reads the
//! head of every font that is installed. The book takes it from [`ChosenFont`].

pub use crate::book::fonts::SystemFont;

use crate::session::{Held, SessionNews};
use bevy::prelude::{App, IntoScheduleConfigs, Plugin, PreUpdate, Res, ResMut, Resource};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use fontdb::{Database, Family, Query, Source};
use gesta_app::{Input, Page};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex, PoisonError};

/// The largest file of a font that is read, in bytes: those of all Chinese signs have about twenty million.
const FONT_BYTES_MAX: u64 = 48 * 1024 * 1024;
/// Letters that a font needs, or the story could not be read in it.
const LETTERS: &str = "AaEeZzÑñáüß?¿1";
/// Most names that are said to be near one that is not there.
const NEAR_MAX: usize = 3;
/// Most families that the settings page goes through.
const OFFERED_MAX: usize = 8;
/// Families made to be read, and the usual ones: those of them that are installed are offered, in this order.
const READABLE: [&str; 22] = [
    "Atkinson Hyperlegible",
    "Atkinson Hyperlegible Next",
    "OpenDyslexic",
    "OpenDyslexic3",
    "Lexend",
    "Luciole",
    "Andika",
    "Comic Neue",
    "Comic Sans MS",
    "Verdana",
    "Segoe UI",
    "Helvetica Neue",
    "Noto Sans",
    "DejaVu Sans",
    "Cantarell",
    "Liberation Sans",
    "Arial",
    "Georgia",
    "Noto Serif",
    "DejaVu Serif",
    "Liberation Serif",
    "Times New Roman",
];

/// The font that the player has chosen; `None`: ours.
#[derive(Resource, Clone, Debug, Default)]
pub struct ChosenFont(pub Option<SystemFont>);

/// Keeps [`ChosenFont`] as the settings have it, and tells the settings page what there is.
pub(crate) struct FontPlugin;

#[derive(Resource, Default)]
struct Looking {
    /// The name that was looked for last; empty: none.
    asked: String,
    /// The settings page knows which fonts there are.
    offered: bool,
    answers: Option<Mutex<Receiver<Found>>>,
}

/// What is on this system.
struct Found {
    wanted: String,
    font: Option<SystemFont>,
    near: Vec<String>,
    offered: Vec<String>,
}

impl Plugin for FontPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<ChosenFont>()
            .init_resource::<Looking>()
            .add_systems(PreUpdate, (look, take).chain().after(SessionNews));
    }
}

/// Begins to look when another font is wanted, or the settings page is seen for the first time.
fn look(
    held: Res<Held>,
    event_loop: Res<EventLoopProxyWrapper>,
    mut looking: ResMut<Looking>,
    mut chosen: ResMut<ChosenFont>,
) {
    let session = held.lock();
    let (wanted, page) = (&session.screen().settings.font, session.screen().page);
    let another = *wanted != looking.asked;
    if another && wanted.is_empty() {
        chosen.0 = None;
        looking.asked.clear();
        return;
    }
    if looking.answers.is_some() || !(another || page == Page::Settings && !looking.offered) {
        return;
    }
    looking.asked.clone_from(wanted);
    looking.offered = true;
    let (wanted, proxy) = (wanted.clone(), (**event_loop).clone());
    let (answer, answers) = mpsc::channel();
    let thread = std::thread::Builder::new().name("fonts".to_owned()).spawn(move || {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        // A window that is gone needs no font.
        let _ = answer.send(found(&fonts, wanted));
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
    looking.answers = thread.is_ok().then(|| Mutex::new(answers));
}

fn take(held: Res<Held>, mut looking: ResMut<Looking>, mut chosen: ResMut<ChosenFont>) {
    let answers =
        looking.answers.as_ref().map(|answers| answers.lock().unwrap_or_else(PoisonError::into_inner).try_recv());
    let found = match answers {
        None | Some(Err(mpsc::TryRecvError::Empty)) => return,
        Some(Err(mpsc::TryRecvError::Disconnected)) => None,
        Some(Ok(found)) => Some(found),
    };
    looking.answers = None;
    let Some(Found { wanted, font, near, offered }) = found else { return };
    let mut session = held.lock();
    session.input(Input::Fonts(offered));
    if wanted != session.screen().settings.font {
        // By now it is another one, which is looked for in the next frame.
        return;
    }
    if font.is_none() && !wanted.is_empty() {
        session.input(Input::NoFont(wanted, near));
    }
    if font.is_some() || chosen.0.is_some() {
        chosen.0 = font;
    }
}

fn found(fonts: &Database, wanted: String) -> Found {
    let families: BTreeSet<&str> =
        fonts.faces().flat_map(|face| face.families.iter().map(|(family, _)| family.as_str())).collect();
    let font = read(fonts, &families, &wanted);
    let near = if font.is_none() { near(&families, &wanted) } else { Vec::new() };
    let offered = READABLE.into_iter().filter(|name| families.contains(name)).take(OFFERED_MAX);
    Found { font, near, offered: offered.map(str::to_owned).collect(), wanted }
}

/// The upright face of a family, if our languages can be written in it.
fn read(fonts: &Database, families: &BTreeSet<&str>, wanted: &str) -> Option<SystemFont> {
    let family = families.iter().find(|family| family.to_lowercase() == wanted.to_lowercase())?;
    let query = Query { families: &[Family::Name(family)], ..Query::default() };
    let face = fonts.face(fonts.query(&query)?)?;
    let small = |file: &Path| std::fs::metadata(file).is_ok_and(|meta| meta.len() <= FONT_BYTES_MAX);
    if let Source::File(file) | Source::SharedFile(file, _) = &face.source
        && !small(file)
    {
        return None;
    }
    fonts.with_face_data(face.id, |bytes, index| {
        can_be_read(bytes, index).then(|| SystemFont { bytes: Arc::from(bytes), index })
    })?
}

fn can_be_read(bytes: &[u8], index: u32) -> bool {
    let Ok(face) = ttf_parser::Face::parse(bytes, index) else { return false };
    let drawn = |letter| face.glyph_index(letter).and_then(|glyph| face.glyph_bounding_box(glyph)).is_some();
    LETTERS.chars().all(drawn)
}

/// Names that were probably meant: those that hold the words, then those that are spelled nearly so.
fn near(families: &BTreeSet<&str>, wanted: &str) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let limit = (wanted.chars().count() / 3).max(1);
    let far = |family: &str| {
        let family = family.to_lowercase();
        let holds = family.contains(&wanted) || wanted.contains(&family);
        if holds { 0 } else { strsim::damerau_levenshtein(&wanted, &family) }
    };
    let mut scored: Vec<_> = families.iter().map(|family| (far(family), *family)).collect();
    scored.retain(|(far, _)| *far <= limit && !wanted.is_empty());
    scored.sort_unstable();
    scored.into_iter().take(NEAR_MAX).map(|(_, family)| family.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> Database {
        let mut fonts = Database::new();
        typst_assets::fonts().for_each(|font| fonts.load_font_data(font.to_vec()));
        fonts
    }

    #[test]
    fn a_family_is_found_however_it_is_written_and_its_upright_face_is_taken() {
        let found = found(&fonts(), "libertinus SERIF".to_owned());
        let font = found.font.unwrap();
        let face = ttf_parser::Face::parse(&font.bytes, font.index).unwrap();
        assert!(!face.is_italic() && !face.is_bold());
        assert_eq!(found.near, [""; 0]);
    }

    #[test]
    fn a_family_that_is_not_there_is_told_with_names_near_it() {
        let other = found(&fonts(), "Libertinos Serif".to_owned());
        assert!(other.font.is_none());
        assert_eq!(other.near.first().map(String::as_str), Some("Libertinus Serif"), "{:?}", other.near);
        let none = found(&fonts(), "Quite Another One".to_owned());
        assert!(none.font.is_none() && none.near.is_empty(), "{:?}", none.near);
        assert!(found(&Database::new(), "Arial".to_owned()).font.is_none());
    }

    #[test]
    fn what_is_no_font_or_has_not_our_letters_is_not_taken() {
        assert!(!can_be_read(b"", 0));
        assert!(!can_be_read(&[0; 1_000], 7));
        let whole = typst_assets::fonts().next().unwrap();
        assert!(can_be_read(whole, 0));
        assert!(!can_be_read(&whole[..whole.len() / 2], 0) || whole.len() < 2);
    }
}
