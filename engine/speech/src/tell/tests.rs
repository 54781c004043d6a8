//! The shipped grammar: every fact that the narrator tells has its lines, and every line comes out whole.

use super::fact::Fact;
use super::line::{Slot, realise};
use crate::noun::{Gender, Noun};
use crate::words::Words;
use gesta_content::Language;
use gesta_content::TextKey;
use gesta_content::id::ScenarioId;
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::Actor;
use std::collections::BTreeMap;

const BY: &[Mood] = &[Mood::ByYou];
const TO: &[Mood] = &[Mood::ToYou, Mood::Others];
const OTHERS: &[Mood] = &[Mood::Others];
const DOES: &[Mood] = &[Mood::ByYou, Mood::Others];
const ALL: &[Mood] = &[Mood::ByYou, Mood::ToYou, Mood::Others];

/// What the narrator asks for: cue, for whom, slots that are always there.
const ASKED: &[(Cue, &[Mood], &[&str])] = &[
    (Cue::Went, BY, &["exit", "place", "go"]),
    (Cue::Arrived, &[Mood::Others], &["actor"]),
    (Cue::Left, &[Mood::Others], &["actor"]),
    (Cue::Took, BY, &["item"]),
    (Cue::Dropped, BY, &["item"]),
    (Cue::Received, &[Mood::ToYou], &["item", "target"]),
    (Cue::Gave, BY, &["item", "target"]),
    (Cue::Bought, BY, &["item", "val", "target"]),
    (Cue::Sold, BY, &["item", "val", "target"]),
    (Cue::Wore, BY, &["item"]),
    (Cue::Hit, ALL, &["actor", "target"]),
    (Cue::Crit, ALL, &["actor", "target"]),
    (Cue::Miss, ALL, &["actor", "target"]),
    (Cue::Felled, ALL, &["target"]),
    (Cue::Fled, DOES, &["actor"]),
    (Cue::Held, DOES, &["actor"]),
    (Cue::Guarded, DOES, &["actor"]),
    (Cue::Shifted, DOES, &["actor", "zone"]),
    (Cue::FightBegan, BY, &["foes"]),
    (Cue::FightWon, BY, &[]),
    (Cue::FightLost, BY, &[]),
    (Cue::Hurt, TO, &["target"]),
    (Cue::Healed, TO, &["target"]),
    (Cue::Rested, BY, &["hours"]),
    (Cue::Waited, BY, &["minutes"]),
    (Cue::Rose, BY, &["level"]),
    (Cue::Agreed, BY, &[]),
    (Cue::StuntWorked, BY, &["target"]),
    (Cue::StuntFailed, BY, &["target"]),
    (Cue::CastByOther, OTHERS, &["actor", "spell"]),
    (Cue::InvokedByOther, OTHERS, &["actor", "talent"]),
    (Cue::Withstood, TO, &["target"]),
    (Cue::Succumbed, TO, &["target"]),
    (Cue::Shoved, ALL, &["actor", "target"]),
    (Cue::ShoveFailed, ALL, &["actor", "target"]),
    (Cue::Grappled, ALL, &["actor", "target"]),
    (Cue::GrappleFailed, ALL, &["actor", "target"]),
    (Cue::BrokeFree, ALL, &["actor", "target"]),
    (Cue::StillHeld, ALL, &["actor", "target"]),
    (Cue::Hid, DOES, &["actor"]),
    (Cue::HideFailed, DOES, &["actor"]),
    (Cue::Unhid, DOES, &["actor"]),
    (Cue::Helped, ALL, &["actor", "target"]),
    (Cue::Mended, TO, &["target"]),
    (Cue::MendFailed, TO, &["target"]),
    (Cue::Disengaged, DOES, &["actor"]),
    (Cue::Opening, ALL, &["actor", "target"]),
    (Cue::Surprised, TO, &["target"]),
    (Cue::Subdued, OTHERS, &["target"]),
    (Cue::Surrendered, OTHERS, &["target"]),
    (Cue::Stopped, BY, &[]),
    (Cue::DeathSaveMade, TO, &["target"]),
    (Cue::DeathSaveMissed, TO, &["target"]),
    (Cue::Stabilised, TO, &["target"]),
    (Cue::Died, TO, &["target"]),
    (Cue::GotUp, TO, &["target"]),
    (Cue::ReputationRose, BY, &["faction"]),
    (Cue::ReputationFell, BY, &["faction"]),
    (Cue::FollowBegan, OTHERS, &["actor"]),
    (Cue::FollowEnded, OTHERS, &["actor"]),
    (Cue::WeatherChanged, BY, &["weather"]),
    (Cue::LightCame, BY, &[]),
    (Cue::TermLearned, BY, &["term"]),
    (Cue::SpellLearned, BY, &["spell"]),
    (Cue::TalentGained, BY, &["talent"]),
    (Cue::AttributeRaised, BY, &["attribute"]),
    (Cue::PathTaken, BY, &["path"]),
    (Cue::SkillTrained, BY, &["skill"]),
    (Cue::Refreshed, BY, &[]),
    (Cue::GotItem, BY, &["some"]),
    (Cue::LostItem, BY, &["some"]),
    (Cue::GotVal, BY, &["val"]),
    (Cue::LostVal, &[Mood::ByYou, Mood::ToYou], &["val"]),
    (Cue::GotExperience, BY, &["amount"]),
    (Cue::FoundExit, BY, &["exit"]),
    (Cue::FoundFeature, BY, &["feature"]),
    (Cue::ExitOpened, BY, &["exit"]),
    (Cue::ExitShut, BY, &["exit"]),
    (Cue::ConditionBegan, &[Mood::ToYou], &["condition"]),
    (Cue::ConditionEnded, &[Mood::ToYou], &["condition"]),
    (Cue::PutAway, BY, &["item"]),
    (Cue::OtherActed, OTHERS, &["actor", "what"]),
    (Cue::OtherFailed, OTHERS, &["actor", "what"]),
    (Cue::OtherTalks, OTHERS, &["actor", "target"]),
    (Cue::OtherUses, OTHERS, &["actor", "item"]),
    (Cue::OtherGets, OTHERS, &["actor", "some"]),
    (Cue::OtherLoses, OTHERS, &["actor", "some"]),
    (Cue::OtherWears, OTHERS, &["actor", "item"]),
    (Cue::OtherRose, OTHERS, &["actor", "level"]),
    (Cue::OtherRests, OTHERS, &["actor"]),
    (Cue::Joined, OTHERS, &["actor"]),
    (Cue::Proposed, DOES, &["actor", "what"]),
    (Cue::Declined, BY, &[]),
    (Cue::Lapsed, BY, &[]),
    (Cue::WentAway, OTHERS, &["actor"]),
    (Cue::CameBack, OTHERS, &["actor"]),
    (Cue::PricesFell, BY, &["amount"]),
    (Cue::PricesRose, BY, &["amount"]),
    (Cue::LayDown, BY, &["hours"]),
    (Cue::GreetedAgain, OTHERS, &["actor"]),
    (Cue::AnsweredAgain, OTHERS, &["actor"]),
    (Cue::UsedAgain, BY, &["item"]),
    (Cue::PowerAgain, BY, &["what"]),
    (Cue::Present, BY, &["names"]),
    (Cue::FoesPresent, BY, &["names"]),
    (Cue::Lying, BY, &["things"]),
    (Cue::Dim, BY, &[]),
    (Cue::Unlit, BY, &[]),
    (Cue::RecalledFoe, BY, &["target", "when"]),
    (Cue::RecalledFlight, BY, &["target", "when"]),
    (Cue::RecalledFall, BY, &["when"]),
    (Cue::RecalledWay, BY, &["exit", "when"]),
    (Cue::SurpriseFailed, BY, &[]),
    (Cue::TalkEnded, OTHERS, &["actor"]),
    (Cue::Overlooked, TO, &["actor", "target"]),
    (Cue::Answered, OTHERS, &["actor"]),
];

/// How many lines a fact has at least for everyone who may read it: more for what fills a walk or a fight.
const LINES_LEAST: usize = 4;
const LINES_OFTEN: usize = 8;
/// The first cues of [`ASKED`], up to and with this one, are told often.
const LAST_OFTEN: Cue = Cue::StuntFailed;
/// These, one after the other, are told often, too.
const FIRST_AGAIN: Cue = Cue::GreetedAgain;
const LAST_AGAIN: Cue = Cue::Unlit;

/// The slots of a fact: a line about the reader has no slot for the reader.
fn fact(cue: Cue, mood: Mood, slots: &[&'static str], language: Language) -> Fact {
    let mut fact = Fact::new(cue, mood);
    for slot in slots {
        match (*slot, mood) {
            ("actor", Mood::ByYou) | ("target", Mood::ToYou) if !matches!(cue, Cue::Received) => {}
            // So many of a thing are words, no noun.
            ("some", _) => fact = fact.text("item", "2 bandages".to_owned()),
            (name @ ("actor" | "target" | "item" | "exit" | "place" | "feature"), _) => {
                fact = fact.noun(name, noun(language, name));
            }
            (name, _) => fact = fact.text(name, "3 val".to_owned()),
        }
    }
    fact
}

fn noun(language: Language, name: &str) -> Noun {
    let text = match (language, name) {
        (Language::En, "item" | "weapon") => "crowbar",
        (Language::En, "exit") => "the long stair",
        (Language::En, _) => "grey dog",
        (Language::Es, "item" | "weapon") => "la palanca",
        (Language::Es, "exit") => "el paso largo",
        (Language::Es, _) => "el perro gris",
    };
    Noun { gender: Gender::M, ..Noun::read(language, text) }
}

#[test]
fn every_fact_has_enough_lines_for_everyone_who_may_read_it() {
    let content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    let mut missing = Vec::new();
    for language in Language::ALL {
        for (cue, moods, slots) in ASKED {
            // A level comes seldom, and its plain line shall not be hunted for in a riddle.
            let often = (*cue <= LAST_OFTEN && *cue != Cue::Rose) || (FIRST_AGAIN..=LAST_AGAIN).contains(cue);
            let least = if often { LINES_OFTEN } else { LINES_LEAST };
            for mood in *moods {
                let fact = fact(*cue, *mood, slots, language);
                let lines = content.grammar.iter().filter(|grammar| {
                    grammar.language == language
                        && grammar.cue == *cue
                        && grammar.moods.iter().all(|mood| fact.moods.contains(mood))
                });
                let told =
                    lines.flat_map(|grammar| &grammar.lines).filter_map(|line| realise(language, line, &fact.slots));
                let told = told.count();
                if told < least {
                    missing.push(format!("{language} {cue:?} {mood:?}: {told}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_cue_is_asked_for() {
    let source = include_str!("../../../content/src/model/speech.rs");
    let body = source.split("pub enum Cue {").nth(1).and_then(|rest| rest.split("\n}\n").next()).expect("the cues");
    let names = body.lines().map(str::trim).filter(|line| line.starts_with(char::is_uppercase));
    let names: Vec<&str> = names.map(|line| line.trim_end_matches(',')).collect();
    let asked: Vec<String> = ASKED.iter().map(|(cue, ..)| format!("{cue:?}")).collect();
    assert_eq!(names, asked);
}

#[test]
fn blows_and_ways_have_twenty_four_lines() {
    let content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    for language in Language::ALL {
        for (cue, mood, close) in [
            (Cue::Hit, Mood::ByYou, false),
            (Cue::Hit, Mood::ToYou, false),
            (Cue::Miss, Mood::ByYou, false),
            (Cue::Miss, Mood::ToYou, false),
            (Cue::Went, Mood::ByYou, false),
            (Cue::Shifted, Mood::ByYou, true),
            (Cue::Shifted, Mood::Others, true),
            (Cue::FightBegan, Mood::ByYou, false),
            (Cue::Waited, Mood::ByYou, false),
        ] {
            let fits = |grammar: &&Grammar| {
                grammar.language == language
                    && grammar.cue == cue
                    && grammar.moods.contains(&mood)
                    && (!close || grammar.moods.contains(&Mood::Close))
            };
            let lines: usize = content.grammar.iter().filter(fits).map(|grammar| grammar.lines.len()).sum();
            assert!(lines >= 24, "{language} {cue:?} {mood:?}: {lines}");
        }
    }
}

#[test]
fn every_line_comes_out_whole_with_the_slots_of_its_cue() {
    let content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    for grammar in &content.grammar {
        let (_, _, slots) = ASKED.iter().find(|(cue, ..)| *cue == grammar.cue).expect("a cue that is told");
        let mood = grammar.moods.iter().find(|mood| ALL.contains(mood)).expect("a mood that says whose deed it is");
        let mut fact = fact(grammar.cue, *mood, slots, grammar.language);
        for (name, always) in [("weapon", Cue::Hit), ("weapon", Cue::Miss), ("weapon", Cue::Crit), ("exit", Cue::Left)]
        {
            if grammar.cue == always {
                fact = fact.slot(name, Slot::Noun(noun(grammar.language, name)));
            }
        }
        for line in &grammar.lines {
            let text = realise(grammar.language, line, &fact.slots)
                .unwrap_or_else(|| panic!("{line} wants what is not there"));
            assert!(!text.contains(['{', '}']), "{text}");
            assert!(text.ends_with(['.', '?', '"', '”']), "{text}");
            assert!(text.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || "\"“—¿".contains(c)), "{text}");
            let loose = [" a el ", " de el ", "  "].iter().any(|apart| text.contains(apart));
            assert!(grammar.language == Language::En || !loose, "{text}");
        }
    }
}

#[test]
fn no_three_words_open_more_than_three_lines_of_a_cue() {
    let content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
    for language in Language::ALL {
        let mut openers: BTreeMap<(Cue, String), usize> = BTreeMap::new();
        for grammar in content.grammar.iter().filter(|grammar| grammar.language == language) {
            for line in &grammar.lines {
                let opener: Vec<&str> = line.split_whitespace().take(3).collect();
                *openers.entry((grammar.cue, opener.join(" "))).or_default() += 1;
            }
        }
        let often: Vec<_> = openers.into_iter().filter(|(_, count)| *count > 3).collect();
        assert!(often.is_empty(), "{language}: {often:?}");
    }
}

#[test]
fn spanish_articles_agree_and_contract() {
    let slots = vec![
        ("item", Slot::Noun(Noun::read(Language::Es, "la palanca"))),
        ("target", Slot::Noun(noun(Language::Es, "target"))),
    ];
    let text = |line| realise(Language::Es, line, &slots);
    assert_eq!(text("Le das {el item} a {target}.").as_deref(), Some("Le das la palanca al perro gris."));
    assert_eq!(text("{Un item} de {target}.").as_deref(), Some("Una palanca del perro gris."));
    assert_eq!(text("Cae roj{o item}.").as_deref(), Some("Cae roja."));
    assert_eq!(text("{strange item}"), None);
}

#[test]
fn verbs_agree_with_what_is_many() {
    for (language, name, line, told) in [
        (
            Language::En,
            "the steps to the arcade",
            "Now {the exit} is only a way.",
            "Now the steps to the arcade are only a way.",
        ),
        (Language::En, "the glass door", "{The exit} is new.", "The glass door is new."),
        (
            Language::Es,
            "las escaleras",
            "Unos pasos y {el exit} queda atrás.",
            "Unos pasos y las escaleras quedan atrás.",
        ),
        (Language::Es, "la escalera", "Unos pasos y {el exit} queda atrás.", "Unos pasos y la escalera queda atrás."),
    ] {
        let slots = vec![("exit", Slot::Noun(Noun::read(language, name)))];
        assert_eq!(realise(language, line, &slots).as_deref(), Some(told));
    }
}

#[test]
fn a_line_fits_where_all_that_it_asks_for_holds() {
    fn ids<T: std::str::FromStr>(wanted: bool, id: &str) -> Vec<T> {
        if wanted { id.parse().into_iter().collect() } else { Vec::new() }
    }
    let grammar = |asks: &str| Grammar {
        language: Language::En,
        cue: Cue::Hit,
        moods: vec![Mood::ByYou],
        stories: ids(asks.contains("story"), "tollhouse:ebb"),
        places: ids(asks.contains("place"), "tollhouse:counting_room"),
        weathers: Vec::new(),
        beings: ids(asks.contains("being"), "tollhouse:dog_grey"),
        items: ids(asks.contains("item"), "core:knife"),
        lore: ids(asks.contains("lore"), "tollhouse:tide"),
        lines: Vec::new(),
    };
    let dog = Actor::Being("tollhouse:dog_grey".parse().expect("an id"));
    let other = Actor::Being("tollhouse:dog_brindle".parse().expect("an id"));
    let mut fact = Fact::new(Cue::Hit, Mood::ByYou).of(&dog).with(&"core:knife".parse().expect("an id"));
    assert!(fact.fits(&grammar("being item")) && !fact.fits(&grammar("place")) && !fact.fits(&grammar("story")));
    fact.setting.place = Some("tollhouse:counting_room".parse().expect("an id"));
    fact.setting.story = Some("tollhouse:ebb".parse().expect("an id"));
    assert!(fact.fits(&grammar("place being item story")));
    assert_eq!(grammar("place being item story").asks(), 5);
    // Whoever else it is about must be listed, too; and what is about nobody is not about a dog.
    assert!(!fact.clone().of(&other).fits(&grammar("being")));
    fact.about.clear();
    assert!(!fact.fits(&grammar("being")));
    // What somebody says of a matter is said where it is spoken of, and before what they say of anything.
    assert!(!fact.fits(&grammar("lore")));
    fact.lore = vec!["tollhouse:ferry".parse().expect("an id"), "tollhouse:tide".parse().expect("an id")];
    assert!(fact.fits(&grammar("lore")) && grammar("lore").asks() == 3);
}

#[test]
fn each_shipped_story_has_a_voice_of_its_own() {
    let content =
        gesta_assets::shipped_content_of(&["core", "tollhouse", "waterbowl"]).expect("the shipped packs load");
    for (story, language) in ["tollhouse:ebb", "waterbowl:drought"]
        .into_iter()
        .flat_map(|story| Language::ALL.map(|language| (story, language)))
    {
        let own =
            |grammar: &&Grammar| grammar.language == language && grammar.stories.iter().any(|it| it.as_str() == story);
        let lines: usize = content.grammar.iter().filter(own).map(|grammar| grammar.lines.len()).sum();
        assert!(lines >= 40, "{story} {language}: {lines}");
        let key = TextKey::of(&story.parse::<ScenarioId>().expect("an id"));
        assert!(Words::new(&content, language).text(&key, Some("voice")).is_some(), "{story} {language}");
    }
}
