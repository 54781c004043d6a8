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
    /// Before what a picture shows, for screen readers.
    pub(crate) picture: &'static str,
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
            picture: "Picture",
            larger: "Larger text",
            smaller: "Smaller text",
        },
        Language::Es => Words {
            roll: "Tirada",
            you: "Tú",
            waiting: "Un momento…",
            map_legend: "◆ estás aquí   líneas enteras: recorrido   rayas: conocido, sin recorrer   ??? salidas por probar, una por signo",
            picture: "Imagen",
            larger: "Agrandar el texto",
            smaller: "Reducir el texto",
        },
    }
}
