//! `gesta`, `gesta play`, `gesta continue`, `gesta join`: which game, which packs, which front end; then the front end plays.

use crate::args::{Face, Join, Play};
use crate::chance::now_ms;
use crate::failure::Failure;
use crate::folders::Folders;
use crate::library::{Library, Shelf};
use crate::packs;
use crate::script;
use crate::shell::{Doorbell, Invitation, NewGame, Plan, Shell, ShellOptions};
use crate::trouble;
use gesta_app::{Session, Start};
use gesta_content::Language;
use gesta_net::Identity;
use gesta_rules::Mode;
use gesta_terminal::{TerminalOptions, jsonl, plain};
use signal_hook::consts::{SIGINT, SIGTERM};
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::sync::Arc;

/// The player's name at this machine, and the default on servers. One word in every language: it is part of the world, and
/// the language must not be.
pub const PLAYER_NAME: &str = "Player";

/// How a game is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Front {
    Desktop,
    Terminal,
    Plain,
    Jsonl,
}

/// `gesta play`, and `gesta` without a command.
///
/// # Errors
/// Why it cannot be played.
pub fn play(folders: Folders, play: &Play) -> Result<(), Failure> {
    let front = front(&play.face)?;
    let language = language(&play.face);
    let shelf = Shelf::new(folders, language);
    if let Some(name) = &play.save {
        return open(shelf, name, play, front);
    }
    let wanted = if play.packs.is_empty() { vec![packs::CAMPAIGN.to_owned()] } else { play.packs.clone() };
    let library = library(shelf, &wanted)?;
    let Some(name) = &play.new else {
        return run(library, Opening::Title, play, front);
    };
    if library.content().start().is_none() {
        let words = library.words();
        let what = words.say("pack-wrong", &[("packs", &wanted.join(", "))]);
        return Err(Failure::new(crate::failure::Kind::Content, what, words.say("pack-wrong-next", &[])));
    }
    let preset = play.hero.as_deref().map(|hero| library.preset(hero)).transpose()?;
    let name = (!name.is_empty()).then(|| name.clone());
    let plan = Plan::Begin(NewGame { name, preset, mode: Mode::Story, seed: play.seed });
    run(library, Opening::Game(plan), play, front)
}

/// `gesta continue`.
///
/// # Errors
/// Why it cannot be played.
pub fn go_on(folders: Folders, face: &Face) -> Result<(), Failure> {
    let front = front(face)?;
    let shelf = Shelf::new(folders, language(face));
    let Some(name) = shelf.last_played() else {
        return Err(Failure::work(shelf.words().say("save-none", &[]), shelf.words().say("save-none-next", &[])));
    };
    open(shelf, &name, &Play { face: face.clone(), ..Play::default() }, front)
}

/// `gesta join`.
///
/// # Errors
/// Why the server's table cannot be shown.
pub fn join(folders: Folders, join: &Join) -> Result<(), Failure> {
    let front = front(&join.face)?;
    let shelf = Shelf::new(folders, language(&join.face));
    let words = shelf.words();
    let link = join.link.parse().map_err(|error: gesta_net::LinkError| {
        Failure::usage(words.say("link-bad", &[("what", &error.to_string())]), words.say("link-bad-next", &[]))
    })?;
    let config = &shelf.folders().config;
    std::fs::create_dir_all(config).map_err(|error| trouble::of_file(words, config, &error))?;
    let identity =
        Identity::load_or_make(&config.join("device.key")).map_err(|error| Failure::work(error.to_string(), ""))?;
    let library = library(shelf, &packs::shipped())?;
    let invitation = Invitation { link, identity, player: join.name.clone() };
    let play = Play { face: join.face.clone(), ..Play::default() };
    run(library, Opening::Server(Box::new(invitation)), &play, front)
}

/// Opens a saved game with the packs that it was played with, unless others are asked for.
fn open(shelf: Shelf, name: &str, play: &Play, front: Front) -> Result<(), Failure> {
    let kept = if play.packs.is_empty() { shelf.packs_of(name)? } else { Some(play.packs.clone()) };
    let wanted = kept.unwrap_or_else(|| vec![packs::CAMPAIGN.to_owned()]);
    let library = library(shelf, &wanted)?;
    run(library, Opening::Game(Plan::Open(name.to_owned())), play, front)
}

fn library(shelf: Shelf, wanted: &[String]) -> Result<Arc<Library>, Failure> {
    let content = packs::load(shelf.folders(), shelf.words(), wanted)?;
    Ok(Arc::new(Library::new(shelf, Arc::new(content))))
}

/// What is opened first.
enum Opening {
    Title,
    Game(Plan),
    Server(Box<Invitation>),
}

fn run(library: Arc<Library>, opening: Opening, play: &Play, front: Front) -> Result<(), Failure> {
    let start = if matches!(opening, Opening::Title) { Start::Title } else { Start::Direct };
    let options = ShellOptions {
        language: language(&play.face),
        confirm: play.face.script.is_none() && io::stdin().is_terminal(),
        seed: play.seed,
        overhear: front == Front::Jsonl,
    };
    let lines = lines(play)?;
    let mut shell = Shell::new(library, start, options)?;
    end_on_signals(shell.bell())?;
    match opening {
        Opening::Title => {}
        Opening::Game(plan) => shell.open_now(plan)?,
        Opening::Server(invitation) => shell.join(*invitation)?,
    }
    match front {
        Front::Desktop => desktop(shell, play),
        Front::Terminal => terminal(&mut shell),
        Front::Plain => plainly(&mut shell, lines, play),
        Front::Jsonl => shown(jsonl::run(&mut shell, lines, io::stdout().lock(), now_ms())),
    }
}

type Lines = Box<dyn BufRead + Send>;

fn plainly<S: Session + ?Sized>(session: &mut S, lines: Lines, play: &Play) -> Result<(), Failure> {
    let prompt = play.face.script.is_none() && io::stdin().is_terminal() && io::stdout().is_terminal();
    shown(plain::run(session, lines, io::stdout().lock(), plain::Options { prompt }))
}

fn shown(outcome: io::Result<()>) -> Result<(), Failure> {
    outcome.or_else(|error| match error.kind() {
        // Whoever read us has gone, as `head` does: everything is saved, and nobody is left to be told.
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(Failure::work(format!("The game cannot be shown: {error}."), "Everything is saved: gesta continue")),
    })
}

/// Where lines come from: the script, or standard input.
fn lines(play: &Play) -> Result<Lines, Failure> {
    match &play.face.script {
        Some(path) => Ok(Box::new(script::open(path)?)),
        None => Ok(Box::new(BufReader::new(io::stdin()))),
    }
}

/// SIGINT and SIGTERM close the game as quitting does.
fn end_on_signals(bell: Doorbell) -> Result<(), Failure> {
    let mut signals = signal_hook::iterator::Signals::new([SIGINT, SIGTERM])
        .map_err(|error| Failure::work(format!("Signals cannot be received: {error}."), ""))?;
    std::thread::spawn(move || signals.forever().for_each(|_| bell.stop()));
    Ok(())
}

fn front(face: &Face) -> Result<Front, Failure> {
    let asked = match face {
        Face { desktop: true, .. } => Some(Front::Desktop),
        Face { terminal: true, .. } => Some(Front::Terminal),
        Face { plain: true, .. } => Some(Front::Plain),
        Face { jsonl: true, .. } => Some(Front::Jsonl),
        _ => None,
    };
    match (asked, &face.script) {
        (Some(Front::Desktop | Front::Terminal), Some(_)) => Err(Failure::usage(
            "--script plays lines, so it needs --plain or --jsonl.",
            "Leave --desktop or --terminal out.",
        )),
        (Some(Front::Desktop), None) if !cfg!(feature = "desktop") => {
            Err(Failure::usage("This build has no window.", "Leave --desktop out to play in the terminal."))
        }
        (Some(front), _) => Ok(front),
        (None, Some(_)) => Ok(Front::Plain),
        (None, None) => Ok(best_front()),
    }
}

/// The window where there is a display, else the terminal, else lines.
fn best_front() -> Front {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let display = cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    if cfg!(feature = "desktop") && display {
        Front::Desktop
    } else if has_terminal() {
        Front::Terminal
    } else {
        Front::Plain
    }
}

fn has_terminal() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
}

/// The language: asked for, else the system's, else English.
pub fn language(face: &Face) -> Language {
    face.lang.unwrap_or_else(language_of_system)
}

/// The language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), where Gesta speaks it.
pub fn language_of_system() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let first = set.into_iter().find(|value| !value.is_empty());
    first.and_then(|value| value.get(..2)?.parse().ok()).unwrap_or(Language::En)
}

fn terminal(session: &mut dyn Session) -> Result<(), Failure> {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let shown = gesta_terminal::run(session, TerminalOptions { colour: !no_colour });
    shown.map_err(|error| Failure::work(format!("{error}."), "Play line by line: gesta continue --plain"))
}

/// The window; where it cannot be opened and was not asked for, the next best front end with the same session.
#[cfg(feature = "desktop")]
fn desktop(shell: Shell, play: &Play) -> Result<(), Failure> {
    let Err(error) = gesta_desktop::run(Box::new(shell), &gesta_desktop::WindowOptions::default()) else {
        return Ok(());
    };
    let failure = Failure::work(format!("{}.", error.cause), "Everything is saved: gesta continue --terminal");
    let Some(mut session) = error.session.filter(|_| !play.face.desktop) else { return Err(failure) };
    complain(&failure);
    if has_terminal() { terminal(&mut *session) } else { plainly(&mut *session, lines(play)?, play) }
}

#[cfg(not(feature = "desktop"))]
fn desktop(_shell: Shell, _play: &Play) -> Result<(), Failure> {
    Err(Failure::usage("This build has no window.", "Leave --desktop out to play in the terminal."))
}

/// Says a failure on standard error.
pub fn complain(failure: &Failure) {
    // Standard error may be closed; the exit code says it too.
    let _ = writeln!(io::stderr(), "gesta: {failure}");
}
