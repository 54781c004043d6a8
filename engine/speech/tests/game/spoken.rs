//! How well the interpreter does on what people write who have never seen its lexicon: `cases/spoken/LANG/*.ron`.
//! The interpreter is mended by what `dev`, `opened` and the `more` show. `held` is only counted, so that it stays what a
//! stranger would write; when it has been looked at it becomes one of the others, and strangers write a new one. `opened` and the
//! `more` have each been held back once; at first sight 79 to 91 in a hundred of them were right.
//!
//! A case is `(at: SCENE, kind: KIND, text: TEXT, wants: [OUTCOME, ..])`. The scenes are in `cases/scenes.ron`; the
//! example `scene_sheet` prints what a player sees in each, and its commands. An outcome is one of
//! - a reading in shorthand: `go toll_door`, `talk agent`, `look Feature(tollhouse:toll_board)`, `meta Inventory`;
//! - the same with `*` at its end: everything that begins so, as `look *`, `stunt climb_past *`, `lookup *`;
//! - `ask`: any question to the player, and any guess that has to be confirmed;
//! - `unknown`: any refusal that changes nothing; what is not here may also be looked up in what was told before;
//! - `say`: speech in character, in whatever words;
//! - several readings in order, joined by ` + `: `take lead_token + go loft_path`. What the interpreter leaves to be
//!   read when the first is done counts as the readings that are still open.
//!
//! A case is **right** when what was read is one of the outcomes, or a question with such an outcome among its answers.
//! It is a **wrong commit** when a command is done that no outcome has. Everything else was refused or asked wrongly.

use crate::listed;
use crate::scenes::Game;
use crate::short::{named, short};
use gesta_content::Language;
use gesta_rules::{Command, View};
use gesta_speech::{LookAt, Meta, Reading, Referents, interpret};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// So many in a hundred must be right of what the interpreter is mended by.
const RIGHT_MIN: usize = 93;
/// So many in a hundred of what is held back: the bar is 92. Strangers differ: of three other sets in Spanish, 87, 87
/// and 92 in a hundred were right at first sight.
const HELD_RIGHT_MIN: [(Language, usize); 2] = [(Language::En, 93), (Language::Es, 92)];
/// So many in a hundred may be wrong commits.
const WRONG_MAX: usize = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Plain,
    Paraphrase,
    Typo,
    Slang,
    Negation,
    Several,
    Impossible,
    OutOfWorld,
    Abusive,
    Injection,
    Question,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    at: String,
    kind: Kind,
    text: String,
    wants: Vec<String>,
}

/// What became of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Right,
    Wrong,
    Missed,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Tally {
    fn count(&mut self, mark: Mark) {
        match mark {
            Mark::Right => self.right += 1,
            Mark::Wrong => self.wrong += 1,
            Mark::Missed => self.missed += 1,
        }
    }

    fn all(&self) -> usize {
        self.right + self.wrong + self.missed
    }

    fn is_met(&self, right_min: usize) -> bool {
        self.right * 100 >= right_min * self.all() && self.wrong * 100 <= WRONG_MAX * self.all()
    }
}

/// What becomes of a case that wants one of these and was read so.
fn mark(wants: &[String], readings: &[Reading]) -> Mark {
    let wants: Vec<Vec<&str>> = wants.iter().map(|want| want.split(" + ").map(str::trim).collect()).collect();
    if wants.iter().any(|want| is_met(want, readings)) {
        return Mark::Right;
    }
    let wanted = |reading: &&Reading| wants.iter().flatten().any(|want| fits(want, reading));
    let commits = readings.iter().filter(|reading| matches!(reading, Reading::Act(_)));
    if commits.filter(|reading| !wanted(reading)).count() > 0 { Mark::Wrong } else { Mark::Missed }
}

/// Whether readings are those of an outcome, one by one.
fn is_met(want: &[&str], readings: &[Reading]) -> bool {
    match (want, readings) {
        ([], []) => true,
        // A gesture beside a deed is told and changes nothing.
        (want, [Reading::Told { .. }, readings @ ..]) => is_met(want, readings),
        ([_, ..], [Reading::Rest { .. }]) => true,
        // What follows a refusal is dropped, and what follows a question waits for its answer.
        (["ask" | "unknown"], [reading, Reading::Rest { .. }]) => fits(want[0], reading),
        // What somebody is to be asked is asked when the talk has begun.
        ([want], [talk @ Reading::Act(Command::Talk { .. }), Reading::Rest { .. }]) => fits(want, talk),
        ([want, wants @ ..], [reading, readings @ ..]) => fits(want, reading) && is_met(wants, readings),
        _ => false,
    }
}

fn fits(want: &str, reading: &Reading) -> bool {
    match reading {
        Reading::Act(command) => is_named(want, &named(command)),
        Reading::Ask { candidates, looks, .. } => {
            let look = |at: &LookAt| short(&Reading::Meta(Meta::Look(Some(at.clone()))));
            let answers = candidates.iter().map(|(_, command)| named(command));
            want == "ask" || answers.chain(looks.iter().map(|(_, at)| look(at))).any(|name| is_named(want, &name))
        }
        Reading::Doubt { meta, .. } => want == "ask" || is_named(want, &short(&Reading::Meta(meta.clone()))),
        Reading::Unknown { .. } | Reading::Told { .. } => want == "unknown",
        Reading::Lookup { .. } => want == "unknown" || is_named(want, &short(reading)),
        Reading::Say { .. } => want == "say" || is_named(want, &short(reading)),
        Reading::Meta(_) | Reading::Rest { .. } => is_named(want, &short(reading)),
    }
}

fn is_named(want: &str, name: &str) -> bool {
    want.strip_suffix('*').map_or(want == name, |begin| name.starts_with(begin))
}

/// Reads one file, writes down what was not right, and says whether enough was.
fn check(language: Language, set: &str, cases: &str) {
    let cases: Vec<Case> = ron::from_str(cases).expect("the cases are RON");
    let scenes: BTreeSet<&str> = cases.iter().map(|case| case.at.as_str()).collect();
    let games: BTreeMap<&str, Game> = scenes.into_iter().map(|at| (at, Game::at(at))).collect();
    slips(language, set, &cases, &games);
    let (mut all, mut kinds) = (Tally::default(), BTreeMap::<Kind, Tally>::new());
    let mut failures: Vec<(Mark, String)> = Vec::new();
    for case in &cases {
        let game = &games[case.at.as_str()];
        let view = game.view();
        let readings = interpret(&game.content, language, &view, &mut Referents::default(), &case.text);
        let mark = mark(&case.wants, &readings);
        all.count(mark);
        kinds.entry(case.kind).or_default().count(mark);
        if mark != Mark::Right {
            let read: Vec<String> = readings.iter().map(short).collect();
            let (wanted, read) = (case.wants.join("  or  "), read.join(" + "));
            failures.push((
                mark,
                format!("{mark:?} {} {:?} | {:?}\n   wanted {wanted}\n   read   {read}", case.at, case.kind, case.text),
            ));
        }
    }
    failures.sort();
    let mut told = format!("{language} {set}: {all:?} of {}\n", cases.len());
    kinds.iter().for_each(|(kind, tally)| _ = writeln!(told, "  {kind:?}: {tally:?}"));
    failures.iter().for_each(|(_, failure)| _ = writeln!(told, "{failure}"));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("spoken_{language}_{set}.txt"));
    std::fs::write(&file, &told).expect("the folder of the target can be written");
    let held = HELD_RIGHT_MIN.iter().find(|(held, _)| set == "held" && *held == language);
    let right_min = held.map_or(RIGHT_MIN, |(_, right_min)| *right_min);
    assert!(all.is_met(right_min), "at least {right_min} % must be right and at most {WRONG_MAX} % wrong\n{told}");
}

/// Panics with all texts that stand there twice and all outcomes that nothing can be read as.
fn slips(language: Language, set: &str, cases: &[Case], games: &BTreeMap<&str, Game>) {
    let (mut texts, mut found) = (BTreeSet::new(), String::new());
    for Case { at, text, wants, .. } in cases {
        let game = &games[at.as_str()];
        let strange = strange(game, &game.view(), wants);
        if !strange.is_empty() || wants.is_empty() {
            _ = writeln!(found, "{at} {text:?}: {strange:?} can never be read");
        }
        if !texts.insert((at, text)) {
            _ = writeln!(found, "{at} {text:?} stands there twice");
        }
    }
    assert!(found.is_empty(), "slips in {language} {set}:\n{found}");
}

/// Outcomes that no text can be read as here: slips of who wrote them. Only what is done first is known so well.
fn strange<'w>(game: &Game, view: &View, wants: &'w [String]) -> Vec<&'w str> {
    let commands = gesta_speech::commands_of(&game.content, view);
    let looks = listed::looks(view).into_iter().map(|at| Meta::Look(Some(at)));
    let metas = looks.chain(listed::metas(view)).chain([Meta::Look(None)]).map(|meta| short(&Reading::Meta(meta)));
    let named: BTreeSet<String> = commands.iter().map(named).chain(metas).collect();
    let pauses = |verb: &str| named.iter().any(|name| name.starts_with(verb));
    let is_known = |want: &str| {
        let (verb, about) = want.split_once(' ').unwrap_or((want, ""));
        match verb {
            "ask" | "unknown" => about.is_empty(),
            "lookup" | "say" => true,
            // Their words and numbers are the player's.
            "meta" if ["Note(", "Search(", "Why(", "BackTo(", "Export("].iter().any(|meta| about.starts_with(meta)) => {
                true
            }
            "wait" | "rest" if about.parse::<u8>().is_ok() => pauses(verb),
            _ => named.iter().any(|name| is_named(want, name)),
        }
    };
    let first = wants.iter().map(|want| want.split(" + ").next().unwrap_or_default().trim());
    first.filter(|want| !is_known(want)).collect()
}

#[test]
fn english_as_people_write_it_is_read_while_mending() {
    check(Language::En, "dev", include_str!("../cases/spoken/en/dev.ron"));
}

#[test]
fn english_of_strangers_that_was_held_back_once_is_read() {
    check(Language::En, "opened", include_str!("../cases/spoken/en/opened.ron"));
}

#[test]
fn english_of_more_strangers_is_read() {
    check(Language::En, "more", include_str!("../cases/spoken/en/more.ron"));
}

#[test]
fn english_of_yet_other_strangers_is_read() {
    check(Language::En, "more_two", include_str!("../cases/spoken/en/more_two.ron"));
}

#[test]
fn spanish_as_people_write_it_is_read_while_mending() {
    check(Language::Es, "dev", include_str!("../cases/spoken/es/dev.ron"));
}

#[test]
fn spanish_of_strangers_that_was_held_back_once_is_read() {
    check(Language::Es, "opened", include_str!("../cases/spoken/es/opened.ron"));
}

#[test]
fn spanish_of_more_strangers_is_read() {
    check(Language::Es, "more", include_str!("../cases/spoken/es/more.ron"));
}

#[test]
fn spanish_of_yet_other_strangers_is_read() {
    check(Language::Es, "more_two", include_str!("../cases/spoken/es/more_two.ron"));
}

#[test]
fn spanish_of_people_from_spain_is_read() {
    check(Language::Es, "more_three", include_str!("../cases/spoken/es/more_three.ron"));
}

#[test]
fn spanish_of_people_from_america_is_read() {
    check(Language::Es, "more_four", include_str!("../cases/spoken/es/more_four.ron"));
}

#[test]
fn spanish_of_old_hands_children_and_learners_is_read() {
    check(Language::Es, "more_five", include_str!("../cases/spoken/es/more_five.ron"));
}

#[test]
fn english_that_was_held_back_is_read() {
    check(Language::En, "held", include_str!("../cases/spoken/en/held.ron"));
}

#[test]
fn spanish_of_all_sorts_of_strangers_is_read() {
    check(Language::Es, "more_six", include_str!("../cases/spoken/es/more_six.ron"));
}

#[test]
fn spanish_of_players_of_other_games_is_read() {
    check(Language::Es, "more_seven", include_str!("../cases/spoken/es/more_seven.ron"));
}

#[test]
fn spanish_of_people_who_write_as_they_talk_is_read() {
    check(Language::Es, "more_eight", include_str!("../cases/spoken/es/more_eight.ron"));
}

#[test]
fn spanish_of_people_who_write_much_is_read() {
    check(Language::Es, "more_nine", include_str!("../cases/spoken/es/more_nine.ron"));
}

#[test]
fn spanish_of_people_who_write_in_passing_is_read() {
    check(Language::Es, "more_ten", include_str!("../cases/spoken/es/more_ten.ron"));
}

#[test]
fn spanish_that_was_held_back_is_read() {
    check(Language::Es, "held", include_str!("../cases/spoken/es/held.ron"));
}

fn take(item: &str) -> Command {
    Command::Take { item: format!("core:{item}").parse().expect("an id") }
}

fn ask(items: &[&str], guess: bool) -> Reading {
    let candidates = items.iter().map(|item| (String::new(), take(item))).collect();
    Reading::Ask { question: String::new(), candidates, looks: Vec::new(), guess }
}

fn unknown() -> Reading {
    Reading::Unknown { why: String::new(), can: Vec::new() }
}

fn rest() -> Reading {
    Reading::Rest { texts: vec!["the rest".to_owned()] }
}

#[test]
fn each_way_to_be_right_or_wrong_is_marked_as_what_it_is() {
    let act = |item| Reading::Act(take(item));
    let lookup = || Reading::Lookup { about: "a dragon".to_owned(), why: String::new() };
    let say = || Reading::Say { text: "Good day.".to_owned() };
    let doubt = || Reading::Doubt { question: String::new(), meta: Meta::Quit };
    for (wants, readings, marked) in [
        (vec!["take rope"], vec![act("rope")], Mark::Right),
        (vec!["take knife", "take rope"], vec![act("rope")], Mark::Right),
        (vec!["take *"], vec![act("rope")], Mark::Right),
        (vec!["take ro"], vec![act("rope")], Mark::Wrong),
        (vec!["unknown"], vec![act("rope")], Mark::Wrong),
        (vec!["ask"], vec![act("rope")], Mark::Wrong),
        (vec!["take rope"], vec![ask(&["knife", "rope"], false)], Mark::Right),
        (vec!["take rope"], vec![ask(&["rope"], true)], Mark::Right),
        (vec!["take rope"], vec![ask(&["knife"], false)], Mark::Missed),
        (vec!["ask"], vec![ask(&["knife"], true)], Mark::Right),
        (vec!["unknown"], vec![ask(&["knife"], true)], Mark::Missed),
        (vec!["ask"], vec![doubt()], Mark::Right),
        (vec!["meta Quit"], vec![doubt()], Mark::Right),
        (vec!["meta Help"], vec![doubt()], Mark::Missed),
        (vec!["unknown"], vec![unknown()], Mark::Right),
        (vec!["unknown"], vec![lookup()], Mark::Right),
        (vec!["lookup *"], vec![lookup()], Mark::Right),
        (vec!["lookup *"], vec![unknown()], Mark::Missed),
        (vec!["take rope"], vec![unknown()], Mark::Missed),
        (vec!["say"], vec![say()], Mark::Right),
        (vec!["take rope"], vec![say()], Mark::Missed),
        (vec!["look"], vec![Reading::Meta(Meta::Look(None))], Mark::Right),
        (vec!["look"], vec![Reading::Meta(Meta::Map)], Mark::Missed),
        (vec!["take rope + take knife"], vec![act("rope"), act("knife")], Mark::Right),
        (vec!["take rope + take knife"], vec![act("rope"), rest()], Mark::Right),
        (vec!["take rope + look"], vec![act("rope")], Mark::Missed),
        (vec!["take rope"], vec![act("rope"), rest()], Mark::Missed),
        (vec!["take rope"], vec![act("rope"), act("knife")], Mark::Wrong),
        (vec!["take rope + take knife"], vec![act("knife"), act("rope")], Mark::Missed),
        (vec!["unknown + take rope"], vec![unknown(), rest()], Mark::Right),
        (vec!["unknown"], vec![unknown(), rest()], Mark::Right),
        (vec!["unknown"], vec![act("rope"), rest()], Mark::Wrong),
        (vec!["ask"], vec![ask(&["knife"], false), rest()], Mark::Right),
    ] {
        let wants: Vec<String> = wants.into_iter().map(str::to_owned).collect();
        assert_eq!(mark(&wants, &readings), marked, "{wants:?} {readings:?}");
    }
}

#[test]
fn a_count_of_each_outcome_gives_its_figures_and_the_bars_hold_at_their_edge() {
    let tally = |right, wrong, missed| {
        let mut tally = Tally::default();
        let marks = [(Mark::Right, right), (Mark::Wrong, wrong), (Mark::Missed, missed)];
        marks.into_iter().for_each(|(mark, times)| (0..times).for_each(|_| tally.count(mark)));
        tally
    };
    assert_eq!(tally(1, 1, 1), Tally { right: 1, wrong: 1, missed: 1 });
    assert_eq!(tally(3, 1, 2).all(), 6);
    assert!(tally(93, 2, 5).is_met(RIGHT_MIN));
    assert!(!tally(92, 0, 8).is_met(RIGHT_MIN), "too few are right");
    assert!(!tally(97, 3, 0).is_met(RIGHT_MIN), "too many are wrong");
}

#[test]
fn an_outcome_that_nothing_can_be_read_as_is_found() {
    let game = Game::at("causeway");
    let strange = |want: &str| !strange(&game, &game.view(), &[want.to_owned()]).is_empty();
    for want in
        ["go toll_door", "go *", "ask", "unknown", "look *", "wait 33", "meta Why(Some(4))", "talk agent + leave"]
    {
        assert!(!strange(want), "{want}");
    }
    for want in
        ["go toldoor", "walk *", "ask who", "unknown thing", "rest long", "leave", "meta Inventry", "look door", ""]
    {
        assert!(strange(want), "{want}");
    }
}

#[test]
fn spanish_of_four_trades_and_countries_is_read() {
    check(Language::Es, "more_eleven", include_str!("../cases/spoken/es/more_eleven.ron"));
}
