//! Measures what the built-in narrator writes: games over the shipped packs play themselves, in both languages, and the worst
//! of them is held against the gate. `cargo xtask prose` builds and runs it. Nothing ships of it.

mod gate;
mod grams;
mod player;
mod stage;
mod witness;
mod worn;

use gate::{Figures, table};
use gesta_content::id::BeingId;
use gesta_content::{Content, Language};
use player::Player;
use stage::{Game, Turn};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;
use std::process::ExitCode;

/// How many runs of each sort, and how many turns each.
const SEEDS: u64 = 20;
const TURNS: usize = 100;
/// A story that ends early is played again with another number, so often at most.
const AGAIN_MAX: u64 = 30;
/// How many notes on what spoils the figures are printed for each language, unless all are asked for.
const NOTES_MAX: usize = 12;
/// The shipped adventures, each with what it stands on.
const ADVENTURES: [&[&str]; 2] = [&["core", "tollhouse"], &["core", "waterbowl"]];

/// How often each kind of fact is told in which sort of run, and the different sentences.
type Cues = BTreeMap<(&'static str, String), (usize, BTreeSet<String>)>;

/// The figures of all runs, by language.
#[derive(Default)]
struct Measured {
    stories: BTreeMap<&'static str, Vec<Figures>>,
    fights: BTreeMap<&'static str, Vec<Figures>>,
    cues: Cues,
    /// How many turns the shortest story has.
    shortest: Option<usize>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let out = &mut std::io::stdout().lock();
    if let Some(["--read", sort, seed]) = args.get(..3).map(|args| [&*args[0], &*args[1], &*args[2]]) {
        read(sort, seed.parse()?, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let wants = |flag: &str| args.iter().any(|arg| arg == flag);
    let measured = measure()?;
    if wants("--cues") {
        for ((sort, cue), (times, lines)) in &measured.cues {
            writeln!(out, "{sort} {times:>5} × {cue}, {} sentences", lines.len())?;
        }
    }
    let passed = report(&measured, wants("--all"), out)?;
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Plays and measures all runs.
fn measure() -> Result<Measured, Box<dyn Error>> {
    let mut measured = Measured::default();
    for packs in ADVENTURES {
        let content = gesta_assets::shipped_content_of(packs)?;
        let name = packs.last().copied().unwrap_or_default();
        for seed in 0..SEEDS {
            let (story, fight) = (story(&content, seed)?, fight(&content, seed)?);
            let shortest = measured.shortest.map_or(story.len(), |before| before.min(story.len()));
            measured.shortest = Some(shortest);
            for (sort, turns, figures) in
                [("story", story, &mut measured.stories), ("fight", fight, &mut measured.fights)]
            {
                count(sort, &turns, &mut measured.cues);
                for language in Language::ALL {
                    let run = format!("{name} {sort} {seed}");
                    figures.entry(language.code()).or_default().push(Figures::of(&run, &content, language, &turns));
                }
            }
        }
    }
    Ok(measured)
}

/// Prints the tables and what spoils the figures. Says whether the gate is passed, by stories and by fights alone.
fn report(measured: &Measured, all: bool, out: &mut impl Write) -> std::io::Result<bool> {
    let runs = |figures: &BTreeMap<&str, Vec<Figures>>, language: Language| {
        table(language, figures.get(language.code()).map_or(&[], Vec::as_slice))
    };
    let mut passed = true;
    writeln!(out, "The shortest story has {} turns.", measured.shortest.unwrap_or_default())?;
    for language in Language::ALL {
        let (text, reached) = runs(&measured.stories, language);
        passed &= reached;
        write!(out, "{text}")?;
    }
    writeln!(out, "\nFights alone")?;
    for language in Language::ALL {
        let (text, reached) = runs(&measured.fights, language);
        passed &= reached;
        write!(out, "{text}")?;
    }
    notes(&measured.stories, all, out)?;
    notes(&measured.fights, all, out)?;
    Ok(passed)
}

/// Counts the kinds of facts of a run.
fn count(sort: &'static str, turns: &[Turn], cues: &mut Cues) {
    for selected in turns.iter().flat_map(|turn| &turn.pages).flat_map(|page| &page.selected) {
        let entry = cues.entry((sort, format!("{:?}", selected.cue))).or_default();
        entry.0 += 1;
        entry.1.extend(selected.sentence.clone());
    }
}

/// What spoils the figures, most frequent first.
fn notes(figures: &BTreeMap<&str, Vec<Figures>>, all: bool, out: &mut impl Write) -> std::io::Result<()> {
    let most = if all { usize::MAX } else { NOTES_MAX };
    for (language, figures) in figures {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        figures.iter().flat_map(|it| &it.notes).for_each(|note| *counts.entry(note).or_default() += 1);
        let mut counts: Vec<(usize, &str)> = counts.into_iter().map(|(note, times)| (times, note)).collect();
        counts.sort_by(|a, b| b.cmp(a));
        for (times, note) in counts.iter().take(most) {
            writeln!(out, "{language} {times:>3} × {note}")?;
        }
    }
    Ok(())
}

/// A run of a whole story: the longest of those that are tried, until one lasts.
fn story(content: &Content, seed: u64) -> Result<Vec<Turn>, Box<dyn Error>> {
    let mut best: Vec<Turn> = Vec::new();
    for again in 0..AGAIN_MAX {
        let number = seed + 1_000 * again;
        let (mut game, opening) = Game::new(content, number)?;
        let mut player = Player::new(number);
        let mut turns = vec![opening];
        while turns.len() < TURNS && game.world.ended.is_none() {
            match player.turn(&mut game) {
                Some(turn) => turns.push(turn),
                None => break,
            }
        }
        if turns.len() > best.len() {
            best = turns;
        }
        if best.len() >= TURNS {
            break;
        }
    }
    Ok(best)
}

/// A run of fights alone: one after another with all who can be fought, told by the same narrators.
fn fight(content: &Content, seed: u64) -> Result<Vec<Turn>, Box<dyn Error>> {
    let foes: Vec<&BeingId> =
        content.mechanics.beings.iter().filter(|(_, being)| being.stats.is_some()).map(|(id, _)| id).collect();
    let (mut game, _) = Game::new(content, seed)?;
    let mut player = Player::new(seed);
    let mut turns = Vec::new();
    for number in 0..TURNS * 2 {
        let foe = foes[(number + usize::try_from(seed)?) % foes.len()];
        let (next, begun) = game.fight(seed * 1_000 + number as u64, foe)?;
        game = next;
        let Some(begun) = begun else { continue };
        turns.push(begun);
        while turns.len() < TURNS && game.view().fight.is_some() {
            let Some(turn) = player.turn(&mut game) else { break };
            // What is told of where one wakes up, or of where one has run to, is told of no fight.
            let place = |seen: &gesta_rules::View| seen.place.as_ref().map(|place| place.id.clone());
            if place(&turn.before) == place(&turn.after) {
                turns.push(turn);
            }
        }
        if turns.len() >= TURNS {
            break;
        }
    }
    leave_out_retold(&mut turns);
    Ok(turns)
}

/// Each fight begins in a world of its own, where somebody can yield or die who has done so before. What packs say of that
/// stands in the figures once: no player reads it twice in a story, and it is not the narrator's.
fn leave_out_retold(turns: &mut [Turn]) {
    let mut told: BTreeSet<String> = BTreeSet::new();
    for page in turns.iter_mut().flat_map(|turn| &mut turn.pages) {
        let whole: BTreeSet<&String> = page.grounds.iter().collect();
        page.paragraphs.retain(|paragraph| !whole.contains(paragraph) || told.insert(paragraph.clone()));
    }
}

/// Prints a run for reading over.
fn read(sort: &str, seed: u64, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (pack, sort) = sort.split_once('/').ok_or("--read PACK/story SEED or --read PACK/fight SEED")?;
    let content = gesta_assets::shipped_content_of(&["core", pack])?;
    let turns = if sort == "fight" { fight(&content, seed)? } else { story(&content, seed)? };
    for (number, turn) in turns.iter().enumerate() {
        writeln!(out, "\n{number} > {}", turn.deed)?;
        for page in &turn.pages {
            writeln!(out, "{}\n", page.paragraphs.join("\n"))?;
        }
    }
    Ok(())
}
