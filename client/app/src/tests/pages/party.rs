//! Who stands in for a player, and what stands on the screen of a fight.

use super::at;
use crate::tests::stage::*;
use crate::{Action, App, Input, Page};
use gesta_content::Language;
use gesta_rules::{Command, StandIn, View};
use gesta_table::Request;

#[test]
fn who_stands_in_is_chosen_on_the_page_of_the_party() {
    let mut app = at(Page::Party, Language::Es);
    assert!(app.screen().body[0].starts_with("Hedda Kroon: tú"), "{:?}", app.screen().body);
    let effects = app.update(Input::Pick(2));
    let expected = Command::StandIn { choice: StandIn::Follow };
    assert!(matches!(request(&effects), Request::Do { command, .. } if *command == expected), "{effects:?}");
}

/// The hero in a fight with a risky attack before it, held fast.
fn fighting(language: Language) -> App {
    let mut app = playing(language, true);
    let me = gesta_rules::FighterSeen {
        actor: gesta_rules::Actor::Hero(SEAT),
        spot: gesta_rules::Spot::Engaged,
        guarding: false,
        wounds: gesta_rules::Wounds::None,
        ally: true,
        stances: vec![gesta_rules::Stance::Grappled],
        armour_class: None,
    };
    let fight = gesta_rules::FightSeen { round: 1, turn: me.actor.clone(), fighters: vec![me] };
    let attack = Command::Attack { target: "quay:nobody".parse().unwrap() };
    let offers = vec![gesta_rules::Offer { command: attack, odds: Some(odds(13)) }];
    app.update(synced(4, View { fight: Some(fight), offers, ..view() }));
    app
}

#[test]
fn an_attack_says_with_what_and_how_much_it_hurts_on_its_row_and_in_its_terms() {
    for (language, with) in [(Language::En, "Bare hands: "), (Language::Es, "Manos desnudas: ")] {
        let mut app = fighting(language);
        assert!(app.screen().choices[0].detail.starts_with(with), "{:?}", app.screen().choices);
        app.update(Input::Act(Action::Why));
        let body = &app.screen().body;
        assert!(body.iter().any(|line| line.trim_start().starts_with(with)), "{body:?}");
    }
}

#[test]
fn the_facts_say_that_the_hero_is_held_and_whose_turn_it_is() {
    for (language, held, turn) in
        [(Language::En, "State: held fast", "Your turn"), (Language::Es, "Estado: ", "Te toca")]
    {
        let app = fighting(language);
        let facts: Vec<String> = app.screen().status.iter().map(crate::Fact::line).collect();
        assert!(facts.iter().any(|fact| fact.starts_with(held)) && facts.iter().any(|fact| fact == turn), "{facts:?}");
    }
}
