//! Measures a model that reviews tellings. `cargo run -p gesta-speech --example review_sheet -- DIR last` writes what it would be
//! asked of each case of a set of the check's (`last` or `newer`) into `DIR/NNN.txt`; its answers belong into `DIR/NNN.json`.
//! With `score` behind the set, they are counted.

#[path = "../tests/game/scenes.rs"]
mod scenes;
#[path = "../tests/game/short.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod short;
#[path = "../tests/game/stage.rs"]
mod stage;
#[path = "../tests/game/turns.rs"]
#[expect(dead_code, reason = "tests use more of it")]
mod turns;

use gesta_content::Language;
use gesta_speech::prompt::{Conversation, ReviewAsked, TurnAsked};
use gesta_speech::{Check, Narrator, Told, Words, sentences};
use scenes::{Game, LANGUAGES};
use short::named;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// A turn, what is wrong (nothing, of what is so), the text.
type Case = (String, String, String);
/// The cases of one set: lies and truths, in the order of [`LANGUAGES`].
macro_rules! set {
    ($name:literal) => {
        [
            (
                include_str!(concat!("../tests/cases/lies/", $name, "_en.ron")),
                include_str!(concat!("../tests/cases/truths/", $name, "_en.ron")),
            ),
            (
                include_str!(concat!("../tests/cases/lies/", $name, "_es.ron")),
                include_str!(concat!("../tests/cases/truths/", $name, "_es.ron")),
            ),
        ]
    };
}

/// A prime, so that cases of one turn stand far from each other.
const STRIDE: usize = 61;

/// A turn and what was told of it.
struct Turn {
    game: Game,
    told: Vec<Told>,
    deed: String,
}

fn turn(name: &str, language: Language) -> Turn {
    let game = turns::game(name);
    let told = game.last.as_ref().map(|_| game.told(&mut Narrator::new(language))).unwrap_or_default();
    let deed = game.last.as_ref().and_then(|(before, ..)| {
        let words = Words::new(&game.content, language);
        let commands = gesta_speech::commands_of(&game.content, before);
        let command = turns::deed(name).and_then(|deed| commands.into_iter().find(|one| named(one) == deed))?;
        Some(words.label(before, &command))
    });
    Turn { deed: deed.unwrap_or_default(), told, game }
}

fn asked(turn: &Turn, language: Language, text: &str) -> ReviewAsked {
    let view = turn.game.view();
    let conversation = Conversation::new(&turn.game.content, language, &view);
    let told = &turn.told;
    let before = turn.game.last.as_ref().map(|(before, ..)| before);
    let happened = TurnAsked { before, view: &view, deed: &turn.deed, written: None, told, memories: &[], lore: &[] };
    let lore = conversation.lore(&turn.game.content, &happened);
    let each: Vec<&str> = sentences(text).map(|range| text[range].trim()).collect();
    conversation.review(&turn.game.content, &TurnAsked { lore: &lore, ..happened }, &each)
}

fn cases(lies: &str, truths: &str) -> Result<Vec<Case>, Box<dyn Error>> {
    let mut cases: Vec<Case> = ron::from_str(lies)?;
    let truths: Vec<(String, String)> = ron::from_str(truths)?;
    cases.extend(truths.into_iter().map(|(turn, text)| (turn, String::new(), text)));
    let count = cases.len();
    Ok((0..count).map(|at| cases[at * STRIDE % count].clone()).collect())
}

/// What is counted in one language: cases, and those that words, the model, and both together reject: of what words only
/// suspect the model has the last word.
#[derive(Default, Debug)]
struct Counts {
    cases: usize,
    by_words: usize,
    by_model: usize,
    by_both: usize,
    sentences: usize,
    sentences_rejected: usize,
    unanswered: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("the folder is missing")?;
    let set = match arguments.next().as_deref() {
        Some("last") => set!("last"),
        Some("newer") => set!("newer"),
        _ => return Err("which cases: last or newer?".into()),
    };
    let scores = arguments.next().is_some_and(|word| word == "score");
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let mut number = 0;
    let mut counts: BTreeMap<(String, bool), Counts> = BTreeMap::new();
    for (language, (lies, truths)) in LANGUAGES.into_iter().zip(set) {
        let mut turns: BTreeMap<String, Turn> = BTreeMap::new();
        for (name, kind, text) in cases(lies, truths)? {
            number += 1;
            let turn = turns.entry(name.clone()).or_insert_with(|| turn(&name, language));
            let asked = asked(turn, language, &text);
            if !scores {
                let all = asked.messages.iter().map(|one| format!("[{:?}]\n{}\n", one.role, one.text));
                std::fs::write(folder.join(format!("{number:03}.txt")), all.collect::<String>())?;
                continue;
            }
            let answer = std::fs::read_to_string(folder.join(format!("{number:03}.json"))).unwrap_or_default();
            let count = counts.entry((language.to_string(), kind.is_empty())).or_default();
            tally(count, &asked, &answer, &Check::whole(&turns::scene(&name, language), &text));
        }
    }
    for ((language, is_true), count) in counts {
        println!("{language} {}: {count:?}", if is_true { "truths" } else { "lies" });
    }
    Ok(())
}

fn tally(count: &mut Counts, asked: &ReviewAsked, answer: &str, verdicts: &[gesta_speech::Verdict]) {
    let read = asked.read(answer);
    count.cases += 1;
    count.unanswered += usize::from(read.is_none());
    let stands = read.unwrap_or_default();
    let rejected = |at: usize| match stands.get(at) {
        Some(stands) if verdicts[at].is_doubtful() => !stands,
        _ => !verdicts[at].passes(),
    };
    let rejected = (0..verdicts.len()).filter(|&at| rejected(at)).count();
    count.by_words += usize::from(verdicts.iter().any(|verdict| !verdict.passes()));
    count.by_model += usize::from(stands.contains(&false));
    count.by_both += usize::from(rejected > 0);
    count.sentences += verdicts.len();
    count.sentences_rejected += rejected;
}
