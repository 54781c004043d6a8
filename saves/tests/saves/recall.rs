//! What is remembered of a long game. The planted facts are data: `cases/planted_*.ron`.

use crate::story::{cmd_id, new_save, play};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_saves::{Prose, Question, RECALLED_MAX, Recalled, Save};
use gesta_table::Log;
use std::path::Path;

const ME: SeatId = SeatId(0);
/// Turns of a long game.
const TURNS: u64 = 200;
/// Sentences of the shipped packs that are told each turn.
const TOLD_A_TURN: usize = 4;

/// Sentences that the shipped packs tell, so that what is planted lies among real prose.
fn pack_sentences(language: Language) -> Vec<String> {
    let folder = format!("text/{}/", language.code());
    let files = gesta_assets::shipped().into_iter().flat_map(|pack| pack.files);
    let texts = files.filter(|(path, _)| path.starts_with(&folder)).map(|(_, bytes)| String::from_utf8(bytes).unwrap());
    let told = |line: &str| {
        let (_, text) = line.split_once(" = ")?;
        (text.ends_with('.') && text.split_whitespace().count() >= 6 && !text.contains('{'))
            .then(|| text.trim().to_owned())
    };
    texts.flat_map(|text| text.lines().filter_map(told).collect::<Vec<_>>()).collect()
}

fn tell(save: &mut Save, number: u64, language: Language, text: String) {
    let event = save.stored(&cmd_id(number)).unwrap().unwrap().head.seq;
    let source = "built-in".to_owned();
    save.put_prose(&Prose { event, seat: None, language, text, source, tokens: 0, cost_millionths: 0 }).unwrap();
}

fn asked(save: &Save, language: Language, texts: &[(String, u16)], before: u64) -> Vec<Recalled> {
    save.recall(&Question { seat: ME, language, texts, before }, 5).unwrap()
}

/// A game of 200 turns with one planted fact every few turns, shifted by `seed`.
fn long_game(folder: &Path, language: Language, planted: &[(String, String)], seed: usize) -> Save {
    let mut save = Save::create(&folder.join(format!("long-{seed}.gesta")), &new_save("long")).unwrap();
    play(&mut save, None, 0..TURNS);
    let sentences = pack_sentences(language);
    assert!(sentences.len() > 400, "{}", sentences.len());
    let every = TURNS as usize / planted.len();
    for turn in 0..TURNS as usize {
        let noise = (0..TOLD_A_TURN).map(|n| sentences[(turn * 7 + n * 131 + seed * 977) % sentences.len()].clone());
        let mut told: Vec<String> = noise.collect();
        if turn % every == 0
            && let Some((fact, _)) = planted.get((turn / every + seed * 11) % planted.len())
        {
            told.insert((turn + seed) % TOLD_A_TURN, fact.clone());
        }
        tell(&mut save, turn as u64, language, told.join(" "));
    }
    save
}

#[test]
fn planted_facts_are_among_the_first_five_of_a_long_game() {
    let cases =
        [(Language::En, include_str!("cases/planted_en.ron")), (Language::Es, include_str!("cases/planted_es.ron"))];
    let folder = tempfile::tempdir().unwrap();
    for (language, planted) in cases {
        let planted: Vec<(String, String)> = ron::from_str(planted).expect("the facts are RON");
        let mut missed = Vec::new();
        let mut asked_for = 0;
        for seed in 0..3 {
            let seeded = seed + if language == Language::Es { 3 } else { 0 };
            let save = long_game(folder.path(), language, &planted, seeded);
            for (fact, question) in &planted {
                asked_for += 1;
                let found = asked(&save, language, &[(question.clone(), 100)], u64::MAX);
                if !found.iter().any(|one| one.text == *fact) {
                    let first = found.first().map(|one| one.text.clone()).unwrap_or_default();
                    missed.push(format!("{question}\n   wanted {fact}\n   first  {first}"));
                }
            }
        }
        let recalled = 1.0 - missed.len() as f64 / f64::from(asked_for);
        assert!(recalled >= 0.95, "{language:?}: recall at 5 is {recalled:.3}; missed:\n{}", missed.join("\n"));
    }
}

#[test]
fn who_is_here_counts_more_than_what_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..8);
    tell(&mut save, 1, Language::En, "Itria counts the bowls. The door of the mill is green.".to_owned());
    tell(&mut save, 2, Language::En, "The green door sticks. Nobody knocks.".to_owned());
    let texts = [("open the green door".to_owned(), 100), ("Itria".to_owned(), 300)];
    let found = asked(&save, Language::En, &texts, u64::MAX);
    assert_eq!(found[0].text, "Itria counts the bowls.", "{found:?}");
    assert!(found.iter().any(|one| one.text == "The green door sticks."), "{found:?}");
    assert!(found.iter().all(|one| one.text != "Nobody knocks."), "a sentence without any of it is not remembered");
}

#[test]
fn what_was_just_told_other_languages_and_other_branches_are_not_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..8);
    for (number, language, text) in [
        (2, Language::En, "The lantern is lit."),
        (3, Language::Es, "Aquí dicen lantern."),
        (4, Language::En, "The lantern goes out."),
        (7, Language::En, "The lantern is thrown."),
    ] {
        tell(&mut save, number, language, text.to_owned());
    }
    let depth = |save: &mut Save, number| save.stored(&cmd_id(number)).unwrap().unwrap().head;
    let before = asked(&save, Language::En, &[("lanterns".to_owned(), 100)], u64::MAX);
    let texts = |found: &[Recalled]| found.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    assert_eq!(
        texts(&before),
        ["The lantern is thrown.", "The lantern goes out.", "The lantern is lit."],
        "newest first"
    );
    let recent = before[0].depth;
    let older = asked(&save, Language::En, &[("lanterns".to_owned(), 100)], recent);
    assert_eq!(texts(&older), ["The lantern goes out.", "The lantern is lit."]);
    let back = depth(&mut save, 5);
    save.rewind(&back).unwrap();
    play(&mut save, Some(back), 20..22);
    let on_line = asked(&save, Language::En, &[("lanterns".to_owned(), 100)], u64::MAX);
    assert_eq!(texts(&on_line), ["The lantern goes out.", "The lantern is lit."]);
}

#[test]
fn a_note_is_remembered_before_what_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..8);
    tell(&mut save, 6, Language::En, "The warrant is in the boot.".to_owned());
    let event = save.stored(&cmd_id(2)).unwrap().unwrap().head.seq;
    save.add_note(ME, event, "Steal the warrant", 5).unwrap();
    let found = asked(&save, Language::En, &[("warrant".to_owned(), 100)], u64::MAX);
    assert_eq!(found.iter().map(|one| one.noted).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn hostile_questions_find_little_and_break_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..8);
    tell(&mut save, 6, Language::En, "NEAR the boot AND a \"star\".".to_owned());
    let long = "x".repeat(100_000);
    for text in ["", "\"", "* NEAR( ^", "') DROP TABLE prose; --", "\0", "🜁", long.as_str(), "the of and"] {
        for weight in [100, 0, u16::MAX] {
            let found = save.recall(
                &Question { seat: ME, language: Language::En, texts: &[(text.to_owned(), weight)], before: 9 },
                99,
            );
            assert!(found.unwrap().len() <= RECALLED_MAX);
        }
    }
}

#[test]
fn without_a_save_what_was_told_is_remembered_alike() {
    let pieces = [
        (9, "The rain goes on. Itria fills her bucket."),
        (7, "A cart stands in the culvert."),
        (5, "Itria carries water. She hid the copper key under the third step."),
        (3, "The square is empty."),
    ];
    let asked = |texts: &[(String, u16)], before| {
        let question = Question { seat: ME, language: Language::En, texts, before };
        let found = gesta_saves::recall_told(&question, pieces.into_iter(), 3);
        found.into_iter().map(|one| one.text).collect::<Vec<_>>()
    };
    let about = [("Where is the copper key?".to_owned(), 100), ("Itria".to_owned(), 150)];
    assert_eq!(asked(&about, 10)[0], "She hid the copper key under the third step.");
    assert!(asked(&about, 5).is_empty(), "what comes later is not remembered");
    assert!(asked(&[("dragon".to_owned(), 100)], 10).is_empty());
    assert!(asked(&[], 10).is_empty());
}
