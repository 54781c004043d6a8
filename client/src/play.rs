//! `gesta`, `gesta play`, `gesta continue`, `gesta join`: which game, which packs, which front end; then the front end plays.

mod front;

use crate::args::{Continue, Face, Join, Play};
use crate::crash;
use crate::failure::{Failure, Kind};
use crate::library::{Library, Shelf};
use crate::packs;
use crate::setup::{Setup, can_ask, shown};
use crate::shell::settings;
use crate::shell::{Doorbell, Invitation, NewGame, Plan, Shell, ShellOptions};
use crate::trouble;
use crate::words::Words;
use front::Front;
use gesta_app::Start;
use gesta_net::Identity;
use gesta_rules::Mode;
use signal_hook::consts::{SIGINT, SIGTERM};
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

/// The player's name at this machine, and the default on servers. One word in every language: it is part of the world, and
/// the language must not be.
pub const PLAYER_NAME: &str = "Player";

/// `gesta play`, and `gesta` without a command.
///
/// # Errors
/// Why it cannot be played.
pub fn play(setup: &Setup, play: &Play) -> Result<(), Failure> {
    let shelf = setup.shelf();
    let front = Front::of(&play.face, shelf.words())?;
    if let Some(name) = &play.save {
        return open(setup, shelf, name, play, front);
    }
    let wanted = if play.packs.is_empty() { vec![packs::CAMPAIGN.to_owned()] } else { play.packs.clone() };
    let library = library(shelf, &wanted)?;
    if library.content().start().is_none() {
        let words = library.words();
        let what = words.say("pack-wrong", &[("packs", &wanted.join(", "))]);
        return Err(Failure::new(Kind::Content, what, words.say("pack-wrong-next", &[])));
    }
    let preset = play.hero.as_deref().map(|hero| library.preset(hero)).transpose()?;
    let mut options = options(setup, &play.face, front);
    options.seed = play.seed;
    options.hero.clone_from(&preset);
    options.packs = wanted;
    let opening = match &play.new {
        None => Opening::Title,
        Some(name) => {
            let name = (!name.is_empty()).then(|| name.clone());
            let (mode, seed) = (Mode::Story, play.seed);
            let new = NewGame { name, preset, mode, seed, scenario: None, made: None, dice: None };
            Opening::Game(Plan::Begin(new))
        }
    };
    run(library, opening, options, (&play.face, front))
}

/// `gesta continue`.
///
/// # Errors
/// Why it cannot be played.
pub fn go_on(setup: &Setup, wanted: &Continue) -> Result<(), Failure> {
    let shelf = setup.shelf();
    let front = Front::of(&wanted.face, shelf.words())?;
    let Some(name) = shelf.last_played()? else {
        return Err(Failure::work(shelf.words().say("save-none", &[]), shelf.words().say("save-none-next", &[])));
    };
    let face = wanted.face.clone();
    let play = Play { face, accept_packs: wanted.accept_packs, ..Play::default() };
    open(setup, shelf, &name, &play, front)
}

/// `gesta join`.
///
/// # Errors
/// Why the server's table cannot be shown.
pub fn join(setup: &Setup, join: &Join) -> Result<(), Failure> {
    let shelf = setup.shelf();
    let words = shelf.words();
    let front = Front::of(&join.face, words)?;
    let link = join.link.parse().map_err(|error: gesta_net::LinkError| {
        Failure::usage(words.say("link-bad", &[("what", &error.to_string())]), words.say("link-bad-next", &[]))
    })?;
    let config = &shelf.folders().config;
    std::fs::create_dir_all(config).map_err(|error| trouble::of_file(words, config, &error))?;
    let identity =
        Identity::load_or_make(&config.join("device.key")).map_err(|error| Failure::work(error.to_string(), ""))?;
    let mut wanted = packs::shipped();
    wanted.extend(join.packs.iter().filter(|id| !wanted.contains(id)).cloned().collect::<Vec<_>>());
    let library = library(shelf, &wanted)?;
    let invitation = Invitation { link, identity, player: join.name.clone() };
    let options = options(setup, &join.face, front);
    run(library, Opening::Server(Box::new(invitation)), options, (&join.face, front))
}

/// Opens a saved game with the packs that it was played with, and those that are asked for.
fn open(setup: &Setup, shelf: Shelf, name: &str, play: &Play, front: Front) -> Result<(), Failure> {
    let mut wanted = shelf.packs_of(name)?.unwrap_or_default();
    // Whether it can go on without one that is missing is found out when it is opened.
    let here = packs::available(shelf.folders());
    wanted.retain(|id| here.contains_key(id));
    wanted.extend(play.packs.iter().filter(|id| !wanted.contains(id)).cloned().collect::<Vec<_>>());
    if wanted.is_empty() {
        wanted.push(packs::CAMPAIGN.to_owned());
    }
    let library = library(shelf, &wanted)?;
    let plan = Plan::Open { name: name.to_owned(), accept_packs: play.accept_packs };
    let mut options = options(setup, &play.face, front);
    options.packs = if play.packs.is_empty() { vec![packs::CAMPAIGN.to_owned()] } else { play.packs.clone() };
    run(library, Opening::Game(plan), options, (&play.face, front))
}

fn library(shelf: Shelf, wanted: &[String]) -> Result<Arc<Library>, Failure> {
    let content = packs::load(shelf.folders(), shelf.words(), wanted)?;
    Ok(Arc::new(Library::new(shelf, Arc::new(content))))
}

fn options(setup: &Setup, face: &Face, front: Front) -> ShellOptions {
    let named = face.narrator.clone().filter(|name| name != "auto");
    let narrator = named.map(|name| if name == settings::BUILT_IN { String::new() } else { name });
    ShellOptions {
        // Scripts and programs read what people wrote, unless they ask for something else.
        narrator: narrator.or_else(|| front.is_lines().then(String::new)),
        language: setup.language,
        colour: setup.colour,
        confirm: face.script.is_none() && io::stdin().is_terminal(),
        seed: None,
        hero: None,
        packs: vec![packs::CAMPAIGN.to_owned()],
        overhear: front == Front::Jsonl,
    }
}

/// What is opened first.
enum Opening {
    Title,
    Game(Plan),
    Server(Box<Invitation>),
}

fn run(
    library: Arc<Library>,
    opening: Opening,
    options: ShellOptions,
    (face, front): (&Face, Front),
) -> Result<(), Failure> {
    let start = if matches!(opening, Opening::Title) { Start::Title } else { Start::Direct };
    let words = Words::of(options.language);
    let lines = front::lines(&words, face)?;
    let mut shell = Shell::new(library, start, options)?;
    crash::calls(shell.bell());
    end_on_signals(shell.bell())?;
    match opening {
        Opening::Title => {}
        Opening::Game(plan) => open_asking(&mut shell, plan, &words, front)?,
        Opening::Server(invitation) => shell.join(*invitation)?,
    }
    front.show(shell, lines, &words, face)
}

/// Opens a game. Where its packs have changed the player is asked: here, or by the title page of a window that was not
/// started from a terminal.
fn open_asking(shell: &mut Shell, plan: Plan, words: &Words, front: Front) -> Result<(), Failure> {
    let failure = match shell.open_now(plan.clone()) {
        Err(failure) if failure.kind == Kind::Packs => failure,
        other => return other,
    };
    if can_ask() && front != Front::Jsonl {
        let shown = Failure { next: String::new(), ..failure };
        complain(&shown);
        if words.ask("packs-changed-ask", &[])? {
            return shell.open_now(plan.accepting());
        }
        return Err(Failure::new(Kind::Packs, words.say("packs-changed-left", &[]), ""));
    }
    if front == Front::Desktop { Ok(()) } else { Err(failure) }
}

/// What asks the process to end; where there are terminals that can be closed, also that.
#[cfg(unix)]
const ENDING: [i32; 3] = [SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const ENDING: [i32; 2] = [SIGINT, SIGTERM];

/// These signals close the game as quitting does.
fn end_on_signals(bell: Doorbell) -> Result<(), Failure> {
    let mut signals = signal_hook::iterator::Signals::new(ENDING)
        .map_err(|error| Failure::work(format!("Signals cannot be received: {error}."), ""))?;
    std::thread::spawn(move || signals.forever().for_each(|_| bell.stop()));
    Ok(())
}

/// Says a failure on standard error.
pub fn complain(failure: &Failure) {
    // Standard error may be closed; the exit code says it too.
    let _ = writeln!(io::stderr(), "gesta: {}", shown(&failure.to_string()));
}
