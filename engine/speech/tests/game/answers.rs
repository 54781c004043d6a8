//! What texts answer to a question that stands.

use crate::scenes::Game;
use gesta_content::Language::{self, En, Es};
use gesta_speech::Answer::{self, Choice, No, Say, Yes};
use gesta_speech::{Referents, answer_in};

const ENGLISH: [&str; 4] = ["Force the toll door", "Talk to Iske Varn", "Take the path up to the net loft", "Leave it"];
const SPANISH: [&str; 4] =
    ["Forzar la puerta del peaje", "Hablar con Iske Varn", "Subir por el sendero al altillo de las redes", "Dejarlo"];

#[test]
fn answers_in_many_words_are_answers_and_deeds_are_none() {
    let cases: [(Language, &str, Option<Answer>); 48] = [
        (En, "yes, of course", Some(Yes)),
        (En, "sure, why not", Some(Yes)),
        (En, "aye, go on", Some(Yes)),
        (En, "Go ahead, please.", Some(Yes)),
        (En, "no, thank you", Some(No)),
        (En, "nah, never mind", Some(No)),
        (En, "none of those", Some(No)),
        (En, "well, no", Some(No)),
        (En, "the second", Some(Choice(2))),
        (En, "number one please", Some(Choice(1))),
        (En, "the first, obviously", Some(Choice(1))),
        (En, "the third one", Some(Choice(3))),
        (En, "yes, the third", Some(Choice(3))),
        (En, "the last one", Some(Choice(4))),
        (En, "no, the other one", Some(Choice(2))),
        (En, "yes, the door thing", Some(Choice(1))),
        (En, "yes, the loft", Some(Choice(3))),
        (En, "YES, damn it", Some(Yes)),
        (En, "yes, really", Some(Yes)),
        (En, "no, leave him be", Some(No)),
        (En, "yes, force it", Some(Choice(1))),
        (En, "by the door", Some(Choice(1))),
        (En, "with a song", None),
        (En, "just say it", Some(Say)),
        (En, "yes, the dragon", None),
        (En, "yes, the", None),
        (En, "force the door", Some(Choice(1))),
        (En, "the third, I mean the path to the loft", Some(Choice(3))),
        (En, "the third, I mean the door", None),
        (En, "no, go to the loft", None),
        (En, "talk to the man behind the hatch", None),
        (En, "", None),
        (En, "?!", None),
        (En, "please", None),
        (En, "yes yes yes yes yes yes yes yes yes yes yes yes yes", None),
        (Es, "sí, joder", Some(Yes)),
        (Es, "no, déjalo en paz", Some(No)),
        (Es, "sí, claro", Some(Yes)),
        (Es, "dale, por qué no", Some(Yes)),
        (Es, "mejor no, gracias", Some(No)),
        (Es, "la segunda", Some(Choice(2))),
        (Es, "la primera, por favor", Some(Choice(1))),
        (Es, "no, la otra", Some(Choice(2))),
        (Es, "sí, lo de la puerta", Some(Choice(1))),
        (Es, "dilo tal cual", Some(Say)),
        (Es, "sí, el dragón", None),
        (Es, "habla con el hombre del ventanillo", None),
        (Es, "no, subo al altillo", None),
    ];
    let game = Game::at("causeway");
    let view = game.view();
    for (text, expected) in [
        ("yes, she's asking for it", Some(Yes)),
        ("yes, and take the token", None),
        ("yes, take the token", None),
        ("no, she's asking for it", None),
    ] {
        let found = answer_in(&game.content, En, (&view, &mut Referents::default()), text, &["Attack", "Leave it"]);
        assert_eq!(found, expected, "{text}");
    }
    let desk = ["Registrar el escritorio", "Echar un vistazo al escritorio", "Dejarlo"];
    let door = ["Listen at the toll door", "Look at the toll door", "Say to Iske: “Listen, I hear a dog”"];
    for (language, text, labels, expected) in [
        (Es, "lo registro entero", &desk, Some(Choice(1))),
        (Es, "registro la pared", &desk, None),
        (En, "Listen, obviously", &door, Some(Choice(1))),
        (En, "I hear a dog", &door, None),
        (En, "I listen to nothing", &door, None),
    ] {
        let found = answer_in(&game.content, language, (&view, &mut Referents::default()), text, labels);
        assert_eq!(found, expected, "{text}");
    }
    for (language, text, expected) in cases {
        let labels = if language == En { &ENGLISH } else { &SPANISH };
        let mut memory = Referents::default();
        let found = answer_in(&game.content, language, (&view, &mut memory), text, labels);
        assert_eq!(found, expected, "{text}");
    }
}
