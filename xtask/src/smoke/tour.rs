//! Every screen of the window: at 100 % and at 200 %, in both languages, in three themes. A game is played a little, and is
//! opened again in each look.
//!
//! A screen is *empty* when fewer than [`TEXT_ROWS_MIN`] rows of the picture cross letters. It is *clipped* when letters
//! touch the edge of the window: its outermost columns and its last row then change between dark and light more often than
//! the lines between its parts explain ([`EDGE_STROKES_MAX`](super::picture::EDGE_STROKES_MAX)).

use super::display::Display;
use super::game::{Game, Start};
use super::hands::Hands;
use super::picture::Picture;
use super::{CLOSE_TIME, WINDOW_TIME};
use anyhow::{Context, Result, bail, ensure};
use std::path::Path;
use std::time::{Duration, Instant};

/// The first turns of the chapter, so that the pages have something to show.
const CHAPTER: [(&str, [&str; 2]); 3] = [
    ("the wheel", ["lift wheel", "levanta la rueda"]),
    ("the girl", ["talk itria", "hablar con itria"]),
    ("a reply", ["1", "1"]),
];

/// The pages by the keys that open them.
const PAGES: [(&str, &str); 16] = [
    ("journal", "F2"),
    ("notes", "F3"),
    ("map", "F4"),
    ("inventory", "F5"),
    ("hero", "F6"),
    ("quests", "F7"),
    ("codex", "F8"),
    ("history", "F9"),
    ("settings", "F10"),
    ("help", "F1"),
    ("palette", "ctrl+p"),
    ("saves", "ctrl+o"),
    ("party", "ctrl+g"),
    ("branches", "ctrl+b"),
    ("dice", "ctrl+d"),
    ("why", "ctrl+y"),
];

const THEMES: [&str; 3] = ["light", "dark", "contrast"];
const PERCENTS: [u16; 2] = [100, 200];
/// Rows of a picture that cross letters: a line of text has about a dozen.
const TEXT_ROWS_MIN: usize = 10;
const PAGE_TIME: Duration = Duration::from_secs(20);
const STILL_TIME: Duration = Duration::from_millis(150);
/// The share of a picture that differs from one page to another, in millionths.
const OTHER_PAGE_MIN: usize = 2_000;

/// Opens every screen in every look; the pictures go to `out`.
pub fn run(bin: &Path, display: &Display, out: &Path) -> Result<()> {
    for (at, language) in ["en", "es"].into_iter().enumerate() {
        let home = tempfile::tempdir().context("no temporary folder")?;
        play(bin, home.path(), display, out, language, at)?;
        for theme in THEMES {
            for percent in PERCENTS {
                let look = format!("{language}-{theme}-{percent}");
                settings(home.path(), language, theme, percent)?;
                let begun = Instant::now();
                look_at_all(bin, home.path(), display, out, &look).with_context(|| look.clone())?;
                println!("{look}: {} screens in {:.0} s", PAGES.len() + 2, begun.elapsed().as_secs_f64());
            }
        }
    }
    Ok(())
}

fn settings(home: &Path, language: &str, theme: &str, percent: u16) -> Result<()> {
    let folder = home.join("config");
    std::fs::create_dir_all(&folder)?;
    let text = format!("language = \"{language}\"\ntheme = \"{theme}\"\ntext_percent = {percent}\n");
    Ok(std::fs::write(folder.join("settings.toml"), text)?)
}

/// Begins the game and plays its first turns.
fn play(bin: &Path, home: &Path, display: &Display, out: &Path, language: &str, at: usize) -> Result<()> {
    settings(home, language, "light", 100)?;
    let mut eyes = Eyes::open(bin, home, display, out, Start::New)?;
    let mut shown = eyes.still(None)?;
    for (name, lines) in CHAPTER {
        eyes.hands.write_line(lines[at])?;
        shown = eyes.still(Some(&shown)).with_context(|| name.to_owned())?;
    }
    eyes.close()
}

fn look_at_all(bin: &Path, home: &Path, display: &Display, out: &Path, look: &str) -> Result<()> {
    let mut eyes = Eyes::open(bin, home, display, out, Start::Continue)?;
    let mut story = eyes.still(None)?;
    eyes.keep(&story, look, "story")?;
    for (page, key) in PAGES {
        eyes.hands.press(key)?;
        let shown = eyes.still(Some(&story)).with_context(|| page.to_owned())?;
        ensure!(shown.has_other_heading(&story), "{key} does not open {page}: the heading is still that of the story");
        eyes.keep(&shown, look, page)?;
        eyes.hands.press("Escape")?;
        story = eyes.still(Some(&shown)).with_context(|| format!("back from {page}"))?;
    }
    eyes.hands.write_line(if look.starts_with("en") { "title" } else { "portada" })?;
    let shown = eyes.still(Some(&story)).context("title")?;
    eyes.keep(&shown, look, "title")?;
    eyes.close()
}

/// A game in its window, and what is seen of it.
struct Eyes<'a> {
    game: Game,
    hands: Hands,
    out: &'a Path,
}

impl<'a> Eyes<'a> {
    fn open(bin: &Path, home: &Path, display: &Display, out: &'a Path, start: Start) -> Result<Eyes<'a>> {
        let mut game = Game::start(bin, home, display.name(), out, start)?;
        let hands = Hands::on_window(display.name(), &mut game, WINDOW_TIME)?;
        Ok(Eyes { game, hands, out })
    }

    /// Waits until the picture differs from `before` (or shows text) and stands still.
    fn still(&mut self, before: Option<&Picture>) -> Result<Picture> {
        let end = Instant::now() + if before.is_some() { PAGE_TIME } else { WINDOW_TIME };
        let mut last: Option<Picture> = None;
        loop {
            self.game.still_runs()?;
            let now = self.hands.picture()?;
            let other = match before {
                Some(before) => now.changed_from(before) >= OTHER_PAGE_MIN,
                None => now.text_rows() >= TEXT_ROWS_MIN,
            };
            if other && last.as_ref().is_some_and(|last| now.changed_from(last) == 0) {
                return Ok(now);
            }
            if Instant::now() > end {
                now.keep(&self.out.join("stuck.png"))?;
                bail!("the picture {}; see stuck.png", if other { "does not come to rest" } else { "does not change" });
            }
            last = Some(now);
            std::thread::sleep(STILL_TIME);
        }
    }

    /// Keeps a picture that is neither empty nor clipped.
    fn keep(&self, picture: &Picture, look: &str, page: &str) -> Result<()> {
        let path = self.out.join(format!("{look}-{page}.png"));
        picture.keep(&path)?;
        let rows = picture.text_rows();
        ensure!(rows >= TEXT_ROWS_MIN, "{page} is empty: {rows} rows with letters; see {}", path.display());
        picture.is_whole().with_context(|| format!("{page} is clipped; see {}", path.display()))
    }

    fn close(mut self) -> Result<()> {
        self.hands.close_window()?;
        self.game.ends_well(CLOSE_TIME)?;
        let told = self.game.told()?;
        ensure!(!told.contains("panicked"), "the game panicked: {told}");
        Ok(())
    }
}
