//! The few words that the terminal adds to a screen: what a passage is, where more text waits. All else comes from the
//! screen itself.

use gesta_content::Language;

/// Words of this front end in one language.
pub struct Words {
    /// Before a roll.
    pub roll: &'static str,
    /// More text above the part that is seen.
    pub more_above: &'static str,
    /// More text below the part that is seen.
    pub more_below: &'static str,
    /// What Enter does while more of the story waits below.
    pub read_on: &'static str,
    /// What Enter does with a written line.
    pub send: &'static str,
    /// What Tab does with it.
    pub complete: &'static str,
    /// What Esc does with it.
    pub clear: &'static str,
    /// In a window in which no page can be read.
    pub too_small: &'static str,
    /// In the empty line while the table works.
    pub waiting: &'static str,
    /// What Ctrl-C does, where no hint says so.
    pub leave: &'static str,
    /// What Enter does while the number of a row is written.
    pub take: &'static str,
    /// Under the drawn map.
    pub map_legend: &'static str,
    /// Of a thing that is worn or held.
    pub worn: &'static str,
    /// Of a number that would grow.
    pub better: &'static str,
    /// Of a number that would shrink.
    pub worse: &'static str,
    /// Before the number of a turn.
    pub turn: &'static str,
    /// In the line of a page whose rows have numbers of two digits.
    pub number: &'static str,
}

/// The words of a language.
pub fn words(language: Language) -> Words {
    match language {
        Language::En => Words {
            roll: "Roll",
            more_above: "PgUp: more above",
            more_below: "PgDn: more below",
            read_on: "read on",
            send: "send",
            complete: "complete",
            clear: "clear",
            too_small: "Gesta needs a larger window",
            waiting: "One moment…",
            leave: "leave",
            take: "take this row",
            map_legend: "◆ you are here   ─ gone   ┄ known, not gone   ??? so many ways you have not tried",
            worn: "in use",
            better: "better",
            worse: "worse",
            turn: "Turn",
            number: "Type a number, then Enter",
        },
        Language::Es => Words {
            roll: "Tirada",
            more_above: "RePág: hay más arriba",
            more_below: "AvPág: hay más abajo",
            read_on: "seguir leyendo",
            send: "enviar",
            complete: "completar",
            clear: "borrar",
            too_small: "Gesta necesita una ventana más grande",
            waiting: "Un momento…",
            leave: "salir",
            take: "elegir esta línea",
            map_legend: "◆ estás aquí   ─ recorrido   ┄ conocido, sin recorrer   ??? salidas por probar, una por signo",
            worn: "en uso",
            better: "mejor",
            worse: "peor",
            turn: "Turno",
            number: "Escribe un número y pulsa Enter",
        },
    }
}
