//! What is seen by looking: sky, light, who goes along, who guards, who remembers.

use crate::scenes::{Game, LANGUAGES, SEAT};
use gesta_content::Language;
use gesta_content::id::BeingId;
use gesta_content::model::{Band, Slot};
use gesta_rules::{Body, Brightness, Event, Gender, Regard, Stance, Wounds, apply};
use gesta_speech::{LookAt, Words, describe};

fn look(game: &Game, language: Language, at: Option<&LookAt>) -> String {
    let told = describe(&game.content, language, &game.view(), at);
    told.into_iter().map(|told| told.text).collect::<Vec<_>>().join("\n")
}

fn being(name: &str) -> BeingId {
    format!("yard:{name}").parse().expect("an id")
}

#[test]
fn a_look_around_tells_of_sky_season_company_and_guards() {
    let game = Game::at("yard");
    for (language, parts) in [
        (
            Language::En,
            ["Rain.", "It is spring.", "Going along with you: the hound", "the gate (guarded by the porter)"],
        ),
        (
            Language::Es,
            ["Lluvia.", "Es primavera.", "Van contigo: el perro de caza", "el portón (con el portero de guardia)"],
        ),
    ] {
        let seen = look(&game, language, None);
        for part in parts {
            assert!(seen.contains(part), "{part:?} is not in {seen}");
        }
    }
}

#[test]
fn the_dark_is_told_and_the_light_needs_no_words() {
    let mut game = Game::at("yard");
    let dark = |game: &Game| look(game, Language::En, None).contains("It is dark");
    assert!(!dark(&game));
    game.world.dawn = 0;
    assert!(!dark(&game), "the lantern burns");
    game.world.heroes.get_mut(&SEAT).expect("a hero").worn.clear();
    assert_eq!(game.view().place.expect("a place").brightness, Brightness::Dark);
    assert!(dark(&game));
}

#[test]
fn who_is_looked_at_shows_side_regard_and_memory() {
    let mut game = Game::at("yard");
    let porter = LookAt::Being(being("porter"));
    let seen = look(&game, Language::En, Some(&porter));
    assert!(seen.contains("The porter stands with the Watch.") && seen.contains("a cold eye"), "{seen}");
    assert!(!seen.contains("not forgotten"), "{seen}");
    let body = Body::Remembered { being: being("porter"), deed: "core:robbed".parse().expect("an id"), seat: SEAT };
    apply(&mut game.world, &Event { seat: None, tick: 0, body });
    for (language, deed) in
        [(Language::En, "You took what was not yours."), (Language::Es, "Te llevaste lo que era suyo.")]
    {
        let seen = look(&game, language, Some(&porter));
        assert!(seen.contains(deed), "{seen}");
    }
}

#[test]
fn a_guarded_way_says_who_holds_it() {
    let game = Game::at("yard");
    let gate = LookAt::Exit("yard:gate".parse().expect("an id"));
    assert!(look(&game, Language::En, Some(&gate)).contains("The porter lets nobody through."));
    let stair = LookAt::Exit("yard:stair".parse().expect("an id"));
    assert!(!look(&game, Language::En, Some(&stair)).contains("porter"));
}

#[test]
fn prices_are_told_of_who_sells() {
    let game = Game::at("yard");
    let seen = look(&game, Language::Es, Some(&LookAt::Being(being("sutler"))));
    assert!(seen.contains("La cantinera vende: ") && seen.contains(" val"), "{seen}");
}

#[test]
fn every_state_has_its_word_in_both_languages() {
    let game = Game::at("yard");
    for language in LANGUAGES {
        let words = Words::new(&game.content, language);
        let slots = [Slot::Hand, Slot::OffHand, Slot::Body, Slot::Head, Slot::Feet, Slot::Neck, Slot::Ring];
        let stances =
            [Stance::Hidden, Stance::Helped, Stance::Surprised, Stance::Disengaged, Stance::Reacted, Stance::Grappled];
        let regards = [Regard::Hostile, Regard::Cold, Regard::Even, Regard::Warm, Regard::Friendly];
        let mut all: Vec<String> = slots.map(|slot| words.slot(slot)).to_vec();
        all.extend(stances.map(|stance| words.stance(stance)));
        all.extend(regards.map(|regard| words.regard(regard)));
        all.extend([Brightness::Dark, Brightness::Dim, Brightness::Bright].map(|bright| words.brightness(bright)));
        all.extend([Wounds::None, Wounds::Light, Wounds::Heavy, Wounds::Grave].map(|wounds| words.wounds(wounds)));
        all.extend(Band::ALL.map(|band| words.band(band)));
        all.push(words.on_guard());
        // A missing word shows its key.
        let raw = ["slot-", "stance-", "regard-", "brightness-", "wounds-", "band-"];
        assert!(all.iter().all(|word| raw.iter().all(|raw| !word.starts_with(raw))), "{all:?}");
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
    }
}

#[test]
fn what_a_player_made_of_a_hero_decides_its_pronoun() {
    let mut game = Game::at("yard");
    let lets = |game: &Game, text: &str| {
        let mut memory = gesta_speech::Referents::default();
        memory.name(LookAt::Hero(SEAT));
        let read = gesta_speech::interpret(&game.content, Language::En, &game.view(), &mut memory, text);
        read == [gesta_speech::Reading::Meta(gesta_speech::Meta::Look(Some(LookAt::Hero(SEAT))))]
    };
    for (gender, yes, no) in
        [(Gender::Feminine, "look at her", "look at him"), (Gender::Masculine, "look at him", "look at her")]
    {
        game.world.heroes.get_mut(&SEAT).expect("a hero").gender = Some(gender);
        assert!(lets(&game, yes) && !lets(&game, no), "{gender:?}");
    }
}
