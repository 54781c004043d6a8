//! Pictures in pixels, where the terminal can show them: by the protocol of kitty, or in sixels. What a terminal can is asked
//! of it once ([`answers`]); what it shows is painted beside the loop ([`painter`]) and sent when it has changed ([`easel`]).

pub mod answers;
#[cfg(unix)]
pub mod ask;
pub mod easel;
pub mod kitty;
pub mod late;
pub mod painter;
pub mod palette;
pub mod sixel;
pub mod typed;

/// How a terminal is sent pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// The graphics protocol of kitty.
    Kitty,
    /// Sixels, in so many colours at the most.
    Sixel(u16),
}

/// Whether a terminal may be asked what it can; `variable` reads the environment. Within a multiplexer the answer would be
/// that of the terminal around it, which is not what is drawn on; some print what they are asked.
pub fn may_ask(variable: impl Fn(&str) -> Option<String>) -> bool {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let term = variable("TERM").unwrap_or_default();
    let mute = ["", "dumb", "linux"].contains(&term.as_str());
    let within = ["screen", "tmux"].iter().any(|name| term.starts_with(name)) || is_set("TMUX") || is_set("STY");
    let prints = variable("TERM_PROGRAM").is_some_and(|name| name == "Apple_Terminal");
    cfg!(unix) && !mute && !within && !prints
}

#[cfg(test)]
mod tests {
    use super::may_ask;

    #[test]
    fn only_a_terminal_that_is_drawn_on_itself_is_asked() {
        let asked = |variables: &[(&str, &str)]| {
            let value = |name: &str| variables.iter().find(|(known, _)| *known == name);
            may_ask(|name| value(name).map(|(_, value)| (*value).to_owned()))
        };
        let kitty = ("TERM", "xterm-kitty");
        assert_eq!(asked(&[kitty]), cfg!(unix));
        assert_eq!(asked(&[kitty, ("TMUX", "")]), cfg!(unix));
        for variables in [
            &[][..],
            &[("TERM", "dumb")],
            &[("TERM", "linux")],
            &[("TERM", "tmux-256color")],
            &[("TERM", "screen.xterm-256color")],
            &[kitty, ("TMUX", "/tmp/tmux-0/default,1,0")],
            &[kitty, ("STY", "1.pts")],
            &[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")],
        ] {
            assert!(!asked(variables), "{variables:?}");
        }
    }
}
