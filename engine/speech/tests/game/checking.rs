//! How well the check tells lies from what is so: outputs of models, written by hand, and what the built-in narrator tells.
//!
//! The cases named `seen` and `held` were written before the check knew them, in three rounds. At first sight it caught 88 of 108,
//! 49 of 50 and 45 of 50 lies, and rejected 4 of 64, 4 of 50 and 2 of 49 true passages. What each round showed was then mended, so
//! the rates that are held here are those of known texts; of new ones expect those of the last rounds. Those named `plain` came
//! later: of them it caught 55 of 86 lies at first sight, and rejected 20 of 132 true passages.

use crate::scenes::{Game, LANGUAGES, SEAT, Story};
use crate::turns::scene;
use gesta_content::Language;
use gesta_speech::{Check, FaultKind, Happened, Lore, Narrator, Scene, ToldKind, Verdict};
use std::collections::BTreeMap;

/// A turn, what is wrong with the text (nothing, of what is so), the text.
struct Case {
    turn: String,
    kind: String,
    text: String,
    language: Language,
}

const LIES: [(&str, Language, &str); 8] = [
    ("dev", Language::En, include_str!("../cases/lies/dev_en.ron")),
    ("dev", Language::Es, include_str!("../cases/lies/dev_es.ron")),
    ("dev", Language::En, include_str!("../cases/lies/seen_en.ron")),
    ("dev", Language::En, include_str!("../cases/lies/plain_en.ron")),
    ("dev", Language::Es, include_str!("../cases/lies/plain_es.ron")),
    ("held", Language::En, include_str!("../cases/lies/held_en.ron")),
    ("dev", Language::Es, include_str!("../cases/lies/seen_es.ron")),
    ("held", Language::Es, include_str!("../cases/lies/held_es.ron")),
];
const TRUTHS: [(&str, Language, &str); 8] = [
    ("dev", Language::En, include_str!("../cases/truths/dev_en.ron")),
    ("dev", Language::Es, include_str!("../cases/truths/dev_es.ron")),
    ("dev", Language::En, include_str!("../cases/truths/seen_en.ron")),
    ("dev", Language::En, include_str!("../cases/truths/plain_en.ron")),
    ("dev", Language::Es, include_str!("../cases/truths/plain_es.ron")),
    ("held", Language::En, include_str!("../cases/truths/held_en.ron")),
    ("dev", Language::Es, include_str!("../cases/truths/seen_es.ron")),
    ("held", Language::Es, include_str!("../cases/truths/held_es.ron")),
];

fn lies(half: &str) -> Vec<Case> {
    let files = LIES.iter().filter(|(name, ..)| *name == half);
    files.flat_map(|(_, language, text)| lies_of(*language, text)).collect()
}

fn lies_of(language: Language, text: &str) -> Vec<Case> {
    let cases: Vec<(String, String, String)> = ron::from_str(text).expect("cases");
    cases.into_iter().map(|(turn, kind, text)| Case { turn, kind, text, language }).collect()
}

fn truths(half: &str) -> Vec<Case> {
    let files = TRUTHS.iter().filter(|(name, ..)| *name == half);
    files.flat_map(|(_, language, text)| truths_of(*language, text)).collect()
}

fn truths_of(language: Language, text: &str) -> Vec<Case> {
    let cases: Vec<(String, String)> = ron::from_str(text).expect("cases");
    cases.into_iter().map(|(turn, text)| Case { turn, kind: String::new(), text, language }).collect()
}

/// Cases by strangers, and what is held of them, in percent: so many lies are caught at least, so many truths rejected at most.
///
/// Independent writers saw nothing but what `turn_sheet` writes of the turns and made up lies and truths. The check was mended by
/// all of these, in kinds of words and in what it knows of a turn, except by a `last` one, which is only counted: nothing
/// was mended by it. So that one says what the check does to texts that it has never met, and the others how much of
/// what is known it still does. `ordinary`, `dramatic`, `exam`, `fresh` and `final` are what models of several sizes write;
/// `strangers`, `others`, `unseen`, `tricky` and `newer` were written to be hard: one untrue clause among true ones, figures of speech
/// in what is true. Of `paired`, truths stand beside lies in the same words. At first sight of `exam` it caught 74 of 100 Spanish lies and
/// rejected 5 of 100 true passages, of `fresh` 84 and 6; of the English `final` 106 of 124 and
/// 7 of 124, of `newer` 84 of 155 and 8 of 124; of the Spanish `final` 103 and 8 of 124, of `newer` 92 of 155 and 1 of 124.
/// Of `last` it caught 79 of 124 English and 86 of 124 Spanish lies before it was mended by `final` and `newer`, and as many after
/// that: lists of words and patterns have come to their end, and what they are held at by known texts says little about new ones.
struct Strangers {
    name: &'static str,
    language: Language,
    lies: &'static str,
    truths: &'static str,
    caught: usize,
    rejected: usize,
}

/// The cases of one name and language.
macro_rules! strangers {
    ($name:literal, $language:ident, $tag:literal, $caught:literal, $rejected:literal) => {
        Strangers {
            name: $name,
            language: Language::$language,
            lies: include_str!(concat!("../cases/lies/", $name, "_", $tag, ".ron")),
            truths: include_str!(concat!("../cases/truths/", $name, "_", $tag, ".ron")),
            caught: $caught,
            rejected: $rejected,
        }
    };
}

const STRANGERS: [Strangers; 23] = [
    strangers!("strangers", En, "en", 98, 1),
    strangers!("strangers", Es, "es", 98, 1),
    strangers!("others", En, "en", 92, 1),
    strangers!("others", Es, "es", 86, 1),
    strangers!("unseen", En, "en", 70, 1),
    strangers!("unseen", Es, "es", 80, 2),
    strangers!("tricky", En, "en", 75, 1),
    strangers!("tricky", Es, "es", 77, 1),
    strangers!("ordinary", En, "en", 94, 1),
    strangers!("ordinary", Es, "es", 86, 1),
    strangers!("dramatic", En, "en", 84, 1),
    strangers!("dramatic", Es, "es", 86, 1),
    strangers!("exam", En, "en", 96, 1),
    strangers!("exam", Es, "es", 92, 1),
    strangers!("fresh", En, "en", 94, 1),
    strangers!("fresh", Es, "es", 92, 1),
    strangers!("paired", Es, "es", 94, 1),
    strangers!("final", En, "en", 95, 1),
    strangers!("final", Es, "es", 94, 3),
    strangers!("newer", En, "en", 89, 1),
    strangers!("newer", Es, "es", 79, 1),
    strangers!("last", En, "en", 63, 8),
    strangers!("last", Es, "es", 69, 3),
];

/// Sets that are counted and not shown.
const KEPT: &str = "last";

/// The scenes of the turns that cases name, made once.
#[derive(Default)]
struct Scenes(BTreeMap<(String, Language), Scene>);

impl Scenes {
    fn verdicts(&mut self, case: &Case) -> Vec<Verdict> {
        let scene =
            self.0.entry((case.turn.clone(), case.language)).or_insert_with(|| scene(&case.turn, case.language));
        Check::whole(scene, &case.text)
    }
}

fn faults(verdicts: &[Verdict]) -> Vec<(FaultKind, String)> {
    let of = |verdict: &Verdict| {
        let text = |range: &std::ops::Range<usize>| verdict.sentence.get(range.clone()).unwrap_or_default().to_owned();
        verdict.faults.iter().map(|fault| (fault.kind, text(&fault.span))).collect::<Vec<_>>()
    };
    verdicts.iter().flat_map(of).collect()
}

/// How many lies are caught, of how many.
fn caught(half: &str, cases: &[Case]) -> (usize, usize) {
    let (mut scenes, mut caught) = (Scenes::default(), 0);
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for case in cases {
        let is_caught = scenes.verdicts(case).iter().any(|verdict| !verdict.passes());
        caught += usize::from(is_caught);
        let kind = kinds.entry(&case.kind).or_default();
        *kind = (kind.0 + usize::from(is_caught), kind.1 + 1);
        if !is_caught && !half.starts_with(KEPT) {
            println!("missed, {half} {} {} {}: {}", case.language, case.turn, case.kind, case.text);
        }
    }
    println!("{half}: {caught} of {} lies, by kind {kinds:?}", cases.len());
    (caught, cases.len())
}

/// How many true passages are rejected, of how many.
fn alarms(half: &str, cases: &[Case]) -> (usize, usize) {
    let (mut scenes, mut alarms) = (Scenes::default(), 0);
    let (mut rejected, mut sentences) = (0, 0);
    for case in cases {
        let verdicts = scenes.verdicts(case);
        rejected += verdicts.iter().filter(|verdict| !verdict.passes()).count();
        sentences += verdicts.len();
        let found = faults(&verdicts);
        alarms += usize::from(!found.is_empty());
        if !found.is_empty() && !half.starts_with(KEPT) {
            println!("alarm, {half} {} {} {:?}: {}", case.language, case.turn, found, case.text);
        }
    }
    println!("{half}: {alarms} false alarms in {} passages, {rejected} in {sentences} sentences", cases.len());
    (alarms, cases.len())
}

#[test]
fn lies_are_caught() {
    let (dev, held) = (caught("dev", &lies("dev")), caught("held", &lies("held")));
    assert!(dev.1 + held.1 >= 200, "too few cases");
    for (caught, all) in [dev, held] {
        assert!(caught * 100 >= all * 95, "{caught} of {all}");
    }
}

#[test]
fn what_is_so_passes() {
    let (dev, held) = (alarms("dev", &truths("dev")), alarms("held", &truths("held")));
    assert!(dev.1 + held.1 >= 120, "too few cases");
    for (alarms, all) in [dev, held] {
        assert!(alarms * 100 <= all * 2, "{alarms} of {all}");
    }
}

#[test]
fn lies_of_strangers_are_caught_and_their_truths_pass() {
    let mut against = Vec::new();
    for Strangers { name, language, lies, truths, caught: most, rejected } in &STRANGERS {
        let name = format!("{name} {language}");
        let (lies, truths) = (lies_of(*language, lies), truths_of(*language, truths));
        let (found, all) = caught(&name, &lies);
        if found * 100 < all * most || all < 60 {
            against.push(format!("{name}: {found} of {all} lies"));
        }
        let (found, all) = alarms(&name, &truths);
        if found * 100 > all * rejected || all < 60 {
            against.push(format!("{name}: {found} of {all} truths"));
        }
    }
    assert!(against.is_empty(), "{against:?}");
}

/// The passages of a run of the built-in narrator, with what the check has against them.
fn run(story: Story, seed: u64, language: Language) -> (usize, Vec<String>) {
    let mut game = Game::of(story, seed, None);
    let lore = Lore::of(&game.content);
    let mut narrator = Narrator::new(language);
    let (mut passages, mut rejected) = (0, Vec::new());
    for turn in 0..100_usize {
        let (before, events, after) = game.last.clone().expect("something happened");
        let happened = Happened { depth: game.depth, by: Some(SEAT), events: &events, speech: None, after: &after };
        let told = narrator.tell(&game.content, Some(&before), &happened);
        let mut scene = Scene::of(&game.content, &lore, language, Some(&before), &happened);
        narrator.grounds().iter().for_each(|text| scene.ground(text));
        for one in told.iter().filter(|told| matches!(told.kind, ToldKind::Prose | ToldKind::Others | ToldKind::Speech))
        {
            passages += 1;
            let found = faults(&Check::whole(&scene, &one.text));
            if !found.is_empty() {
                rejected.push(format!("{language} {story:?} {seed}.{turn} {found:?}: {}", one.text));
            }
        }
        let view = game.view();
        let count = view.offers.len();
        let done =
            (0..count).any(|skip| game.act(&view.offers[(turn * 5 + turn / 3 + skip) % count].command.clone()).is_ok());
        if view.ended.is_some() || !done && game.act(&gesta_rules::Command::Wait { minutes: 60 }).is_err() {
            break;
        }
    }
    (passages, rejected)
}

#[test]
fn all_that_the_built_in_narrator_tells_passes() {
    let (mut passages, mut rejected) = (0, Vec::new());
    for story in [Story::Tollhouse, Story::Waterbowl] {
        for seed in 0..2 {
            for language in LANGUAGES {
                let (told, against) = run(story, seed, language);
                passages += told;
                rejected.extend(against);
            }
        }
    }
    println!("{passages} passages of the built-in narrator");
    assert!(passages >= 300, "{passages}");
    assert!(rejected.is_empty(), "{} of {passages}:\n{}", rejected.len(), rejected.join("\n"));
}

#[test]
fn pieces_are_judged_as_the_whole() {
    let mut scenes = Scenes::default();
    let strangers = STRANGERS
        .iter()
        .flat_map(|one| lies_of(one.language, one.lies).into_iter().chain(truths_of(one.language, one.truths)));
    for case in
        ["dev", "held"].iter().flat_map(|half| lies(half).into_iter().chain(truths(half))).chain(strangers.step_by(3))
    {
        let whole = scenes.verdicts(&case);
        let scene = &scenes.0[&(case.turn.clone(), case.language)];
        for step in [1, 5] {
            let mut check = Check::new(std::sync::Arc::new(scene.clone()));
            let letters: Vec<char> = case.text.chars().collect();
            let mut pieces: Vec<Verdict> =
                letters.chunks(step).flat_map(|piece| check.push(&piece.iter().collect::<String>())).collect();
            pieces.extend(check.finish());
            assert_eq!(pieces, whole, "{}", case.text);
        }
    }
}

#[test]
fn a_turn_is_judged_while_nobody_waits() {
    let case = truths("dev").into_iter().find(|case| case.turn == "opened").expect("a case");
    let game = crate::turns::game(&case.turn);
    let lore = Lore::of(&game.content);
    let (before, events, after) = game.last.as_ref().expect("something happened");
    let happened = Happened { depth: game.depth, by: Some(SEAT), events, speech: None, after };
    let began = std::time::Instant::now();
    for _ in 0..50 {
        let scene = Scene::of(&game.content, &lore, case.language, Some(before), &happened);
        assert!(Check::whole(&scene, &case.text).iter().all(Verdict::passes));
    }
    println!("a scene and a passage: {:?}", began.elapsed() / 50);
}
