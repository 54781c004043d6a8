//! The few words that the window adds to a screen. All else comes from the screen itself.

use gesta_content::Language;

/// Words of this front end in one language.
pub(crate) struct Words {
    /// Before a roll.
    pub(crate) roll: &'static str,
    /// Before what the player did, for screen readers.
    pub(crate) you: &'static str,
    /// In the empty line while the table works.
    pub(crate) waiting: &'static str,
    /// Under the drawn map.
    pub(crate) map_legend: &'static str,
    /// Before the name of somebody who plays a hero.
    pub(crate) played_by: &'static str,
    /// Of what need not be done.
    pub(crate) optional: &'static str,
    /// Of a quest that went well.
    pub(crate) quest_done: &'static str,
    /// Of a quest that went wrong and goes on.
    pub(crate) quest_failing: &'static str,
    /// Of a quest that went wrong and is over.
    pub(crate) quest_failed: &'static str,
    /// On the button for larger text.
    pub(crate) larger: &'static str,
    /// On the button for smaller text.
    pub(crate) smaller: &'static str,
}

/// The words of a language.
pub(crate) fn words(language: Language) -> Words {
    match language {
        Language::En => Words {
            roll: "Roll",
            you: "You",
            waiting: "One moment…",
            map_legend: "◆ you are here   whole lines: gone   dashes: known, not gone   ??? so many ways you have not tried",
            played_by: "played by",
            optional: "if you like",
            quest_done: "over",
            quest_failing: "gone wrong, not over",
            quest_failed: "failed",
            larger: "Larger text",
            smaller: "Smaller text",
        },
        Language::Es => Words {
            roll: "Tirada",
            you: "Tú",
            waiting: "Un momento…",
            map_legend: "◆ estás aquí   líneas enteras: recorrido   rayas: conocido, sin recorrer   ??? salidas por probar, una por signo",
            played_by: "juega",
            optional: "si quieres",
            quest_done: "terminada",
            quest_failing: "se ha torcido, sin terminar",
            quest_failed: "fracasada",
            larger: "Agrandar el texto",
            smaller: "Reducir el texto",
        },
    }
}
