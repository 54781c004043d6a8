//! What people answer to words of the player's own, and which words are put to them.

use crate::scenes::{Game, SEAT};
use crate::short::short;
use gesta_content::Language::{self, En, Es};
use gesta_content::TextKey;
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::Command;
use gesta_speech::{Happened, Narrator, Reading, Referents, ToldKind, interpret};

/// A game in which the hero talks with the agent.
fn talking() -> Game {
    let mut game = Game::new(1);
    game.act(&Command::Talk { with: "tollhouse:agent".parse().expect("an id") }).expect("somebody to talk to");
    game
}

/// What is told where the hero says this, in kinds and texts.
fn said(game: &mut Game, narrator: &mut Narrator, speech: &str) -> Vec<(ToldKind, String)> {
    game.act(&Command::Speak { to: None }).expect("words");
    let (before, events, after) = game.last.clone().expect("something happened");
    let happened = Happened { depth: game.depth, by: Some(SEAT), events: &events, speech: Some(speech), after: &after };
    let told = narrator.tell(&game.content, Some(&before), &happened);
    told.into_iter().map(|told| (told.kind, told.text.to_string())).collect()
}

/// The lines of the packs for an answer of these people, of this matter, in this manner.
fn lines(game: &Game, language: Language, fits: impl Fn(&Grammar) -> bool) -> Vec<&str> {
    let own = |grammar: &&Grammar| grammar.cue == Cue::Answered && grammar.language == language && fits(grammar);
    game.content.grammar.iter().filter(own).flat_map(|grammar| &grammar.lines).map(String::as_str).collect()
}

/// Whether a text is one of these lines, with a name in it.
fn is_one_of(text: &str, lines: &[&str]) -> bool {
    let parts = |line: &&str| {
        let mut rest = text;
        line.split('{').enumerate().all(|(at, part)| {
            let part = if at == 0 { part } else { part.split_once('}').map_or(part, |(_, behind)| behind) };
            rest.find(part).map(|found| rest = &rest[found + part.len()..]).is_some()
        })
    };
    lines.iter().any(parts)
}

#[test]
fn whoever_is_talked_with_answers_by_how_it_is_said() {
    for (language, speech, mood) in [
        (En, "Good evening to you.", Mood::Greeting),
        (En, "Do you like music?", Mood::Asking),
        (En, "I am grateful.", Mood::Kindly),
        (En, "You are lying, and you know it.", Mood::Rude),
        (Es, "Buenas noches.", Mood::Greeting),
        (Es, "¿Le gusta a usted la música?", Mood::Asking),
        (Es, "Se lo agradezco mucho.", Mood::Kindly),
        (Es, "Mientes, y lo sabes.", Mood::Rude),
    ] {
        let mut game = talking();
        let told = said(&mut game, &mut Narrator::new(language), speech);
        let [(ToldKind::You, _), (ToldKind::Prose, answer)] = told.as_slice() else { panic!("{speech}: {told:?}") };
        let fitting = lines(&game, language, |grammar| grammar.moods.contains(&mood));
        assert!(is_one_of(answer, &fitting), "{speech}: {answer}");
    }
}

#[test]
fn of_what_lore_names_the_partner_speaks_in_lines_of_the_pack_until_all_is_said() {
    for (language, speech) in [(En, "What about the tide?"), (Es, "¿Qué hay de la marea?")] {
        let (mut game, mut narrator) = (talking(), Narrator::new(language));
        let tide = "tollhouse:tide".parse().expect("an id");
        let agent = "tollhouse:agent".parse().expect("an id");
        let own = |grammar: &Grammar| grammar.lore.contains(&tide) && grammar.beings.contains(&agent);
        let all = lines(&game, language, own).len();
        assert!(all > 0, "the agent has something to say of the tide");
        for _ in 0..all {
            let told = said(&mut game, &mut narrator, speech);
            let [(ToldKind::You, _), (ToldKind::Speech, answer)] = told.as_slice() else { panic!("{told:?}") };
            assert!(is_one_of(answer, &lines(&game, language, own)), "{answer}");
        }
        said(&mut game, &mut narrator, speech);
        assert_eq!(narrator.selected().last().map(|selected| selected.cue), Some(Cue::AnsweredAgain));
    }
}

#[test]
fn words_among_several_people_are_answered_by_nobody_unless_they_are_meant() {
    let (mut game, mut narrator) = (Game::new(1), Narrator::new(En));
    let key = TextKey { pack: "core".to_owned(), key: "told-nobody-answers".to_owned() };
    let nobody = game.content.texts.get(En, &key, &[]).expect("a text");
    assert_eq!(said(&mut game, &mut narrator, "Hello?").last().map(|(_, text)| text.clone()), Some(nobody));
}

#[test]
fn what_no_reply_says_is_put_to_the_partner() {
    for (language, text, read) in [
        (En, "ask about the tide", "say What about the tide?"),
        (En, "ask her when the tide turns", "say Tell me when the tide turns."),
        (En, "what do you know of the ferry?", "say What do you know of the ferry?"),
        (En, "hello", "say Hello"),
        (En, "thank you", "say Thank you"),
        // What a reply says is the reply, whatever lore it names.
        (En, "why does the Company want it tonight?", "reply why"),
        (En, "where is the key?", "reply key"),
        (Es, "pregúntale por la marea", "say ¿Qué hay de la marea?"),
        (Es, "¿qué sabe de la barca?", "say ¿Qué sabe de la barca?"),
        (Es, "hola", "say Hola"),
    ] {
        let game = talking();
        let readings = interpret(&game.content, language, &game.view(), &mut Referents::default(), text);
        assert_eq!(readings.iter().map(short).collect::<Vec<_>>(), [read], "{text}");
    }
}

#[test]
fn somebody_who_can_speak_of_a_matter_is_talked_to_and_asked() {
    for (language, text, rest) in [
        (En, "ask Iske about the tide", "\"What about the tide?\""),
        (Es, "pregúntale a Iske por la marea", "\"¿Qué hay de la marea?\""),
    ] {
        let game = Game::new(1);
        let readings = interpret(&game.content, language, &game.view(), &mut Referents::default(), text);
        let [Reading::Act(Command::Talk { .. }), Reading::Rest { texts }] = readings.as_slice() else {
            panic!("{text}: {readings:?}")
        };
        assert_eq!(texts, &[rest], "{text}");
    }
}

#[test]
fn her_is_the_only_woman_who_is_here() {
    let game = Game::new(1);
    let readings = interpret(&game.content, En, &game.view(), &mut Referents::default(), "talk to her");
    assert_eq!(readings.iter().map(short).collect::<Vec<_>>(), ["talk agent"]);
}

#[test]
fn no_answer_names_somebody_who_has_not_told_their_name() {
    let game = Game::new(1);
    for language in Language::ALL {
        let hidden = game.content.mechanics.beings.values();
        let hidden = hidden.filter(|being| being.name_known != gesta_content::model::When::Always);
        for being in hidden {
            let name = game.content.texts.get(language, &TextKey::of(&being.id), &[]).expect("a name");
            for line in lines(&game, language, |_| true) {
                assert!(!line.contains(&name), "{language}: {name} in {line}");
            }
        }
    }
}
