//! [`Settings`]: what a player likes, shared by every front end. Plain data: the binary keeps it in a file.

use crate::keys::Keys;
use gesta_content::Language;

/// The smallest and the largest text, in per cent, and the step between sizes.
pub const TEXT_PERCENT: (u16, u16, u16) = (100, 200, 10);
/// The step between two degrees of loudness, in per cent.
const LOUDER_PERCENT: u8 = 20;
/// The longest name of a font, in bytes.
pub const FONT_NAME_BYTES_MAX: usize = 100;

/// What a player likes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language of all words (`None`: the system's).
    pub language: Option<Language>,
    /// How fast prose appears.
    pub text_speed: TextSpeed,
    /// The size of the text in the window, in per cent: see [`TEXT_PERCENT`].
    pub text_percent: u16,
    /// The family of the window's letters, one that the system has; empty: ours.
    pub font: String,
    /// The paper and what is written on it.
    pub theme: Theme,
    /// The set of colours, for different eyes.
    pub colours: Colours,
    /// How a terminal shows the place.
    pub pictures: Pictures,
    /// Nothing on the screen moves of itself.
    pub reduced_motion: bool,
    /// The window reads aloud what is new in the story.
    pub speak: bool,
    /// How loud the places are, in per cent; for windows that were built with sound.
    pub ambience_percent: u8,
    /// How loud dice, pages and results are, in per cent.
    pub cues_percent: u8,
    /// Ask before free words risk or cost something.
    pub confirm: bool,
    /// Which model tells, by the name of its profile; empty: the built-in narrator.
    pub narrator: String,
    /// A model reads what a model tells before the player does.
    pub review: bool,
    /// The keys that were chosen.
    pub keys: Keys,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            text_speed: TextSpeed::Instant,
            text_percent: TEXT_PERCENT.0,
            font: String::new(),
            theme: Theme::System,
            colours: Colours::Standard,
            pictures: Pictures::Auto,
            reduced_motion: false,
            speak: false,
            ambience_percent: 40,
            cues_percent: 60,
            confirm: true,
            narrator: String::new(),
            review: false,
            keys: Keys::default(),
        }
    }
}

impl Settings {
    /// A font by its name, unless that is none that a font could have.
    pub fn with_font(self, name: &str) -> Option<Settings> {
        let name = name.trim();
        let fits = name.len() <= FONT_NAME_BYTES_MAX && !name.chars().any(char::is_control);
        fits.then(|| Settings { font: name.to_owned(), ..self })
    }

    /// The size of the text, brought within its limits.
    pub fn with_text_percent(self, percent: u16) -> Settings {
        let (least, most, step) = TEXT_PERCENT;
        let percent = percent.clamp(least, most);
        Settings { text_percent: least + (percent - least + step / 2) / step * step, ..self }
    }
}

/// How fast prose appears. Rolls and choices are there at once in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextSpeed {
    /// At once.
    #[default]
    Instant,
    /// About as fast as one skims.
    Fast,
    /// About as fast as one reads aloud.
    Slow,
}

impl TextSpeed {
    /// All of them, in the order of the settings page.
    pub const ALL: [TextSpeed; 3] = [TextSpeed::Instant, TextSpeed::Fast, TextSpeed::Slow];

    /// As it stands in the settings file.
    pub fn code(self) -> &'static str {
        match self {
            TextSpeed::Instant => "instant",
            TextSpeed::Fast => "fast",
            TextSpeed::Slow => "slow",
        }
    }
}

/// A set of colours: which eyes it is made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Colours {
    /// For eyes that tell all colours apart.
    #[default]
    Standard,
    /// For eyes that take red and green for one (protanopia and deuteranopia).
    RedGreen,
    /// For eyes that take blue and yellow for one (tritanopia).
    BlueYellow,
}

impl Colours {
    /// All of them, in the order of the settings page.
    pub const ALL: [Colours; 3] = [Colours::Standard, Colours::RedGreen, Colours::BlueYellow];

    /// As it stands in the settings file.
    pub fn code(self) -> &'static str {
        match self {
            Colours::Standard => "standard",
            Colours::RedGreen => "red-green",
            Colours::BlueYellow => "blue-yellow",
        }
    }
}

/// How a terminal shows the pictures of places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pictures {
    /// As fine as the terminal can.
    #[default]
    Auto,
    /// In half blocks, which are letters.
    Blocks,
    /// By the protocol of the terminal kitty, which others know too.
    Kitty,
    /// In sixels, which many terminals know since the VT240.
    Sixel,
    /// Not at all.
    Off,
}

impl Pictures {
    /// All of them, in the order of the settings page.
    pub const ALL: [Pictures; 5] = [Pictures::Auto, Pictures::Blocks, Pictures::Kitty, Pictures::Sixel, Pictures::Off];

    /// As it stands in the settings file.
    pub fn code(self) -> &'static str {
        match self {
            Pictures::Auto => "auto",
            Pictures::Blocks => "blocks",
            Pictures::Kitty => "kitty",
            Pictures::Sixel => "sixel",
            Pictures::Off => "off",
        }
    }
}

/// The paper and what is written on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// As the window or the terminal has them.
    #[default]
    System,
    /// Dark letters on light paper.
    Light,
    /// Light letters on dark paper.
    Dark,
    /// Brown letters on yellowed paper.
    Sepia,
    /// The strongest contrast that there is.
    Contrast,
}

impl Theme {
    /// All of them, in the order of the settings page.
    pub const ALL: [Theme; 5] = [Theme::System, Theme::Light, Theme::Dark, Theme::Sepia, Theme::Contrast];

    /// As it stands in the settings file.
    pub fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Sepia => "sepia",
            Theme::Contrast => "contrast",
        }
    }
}

/// One thing that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Setting {
    Language,
    TextSpeed,
    TextSize,
    Theme,
    Colours,
    Motion,
    Confirm,
    Font,
    Speak,
    Pictures,
    Ambience,
    Cues,
}

impl Setting {
    /// In the order of the settings page.
    pub(crate) const ALL: [Setting; 12] = [
        Setting::Language,
        Setting::TextSpeed,
        Setting::TextSize,
        Setting::Theme,
        Setting::Colours,
        Setting::Motion,
        Setting::Confirm,
        Setting::Font,
        Setting::Speak,
        Setting::Pictures,
        Setting::Ambience,
        Setting::Cues,
    ];

    /// Whether it says how loud something is.
    pub(crate) fn is_heard(self) -> bool {
        matches!(self, Setting::Ambience | Setting::Cues)
    }
}

/// The next step of how loud something is; after the loudest comes silence.
fn louder(percent: u8) -> u8 {
    if percent >= 100 { 0 } else { (percent / LOUDER_PERCENT + 1) * LOUDER_PERCENT }
}

fn next<T: Copy + PartialEq>(all: &[T], now: T) -> T {
    let at = all.iter().position(|one| *one == now).map_or(0, |at| at + 1);
    all[at % all.len()]
}

impl Settings {
    /// The next font: after ours come those that the window has found, and then ours again.
    pub(crate) fn with_next_font(self, fonts: &[String]) -> Settings {
        let at = fonts.iter().position(|font| *font == self.font).map_or(0, |at| at + 1);
        let at = if self.font.is_empty() {
            0
        } else if at == 0 {
            fonts.len()
        } else {
            at
        };
        Settings { font: fonts.get(at).cloned().unwrap_or_default(), ..self }
    }

    /// The next value of one setting. Not of the language, which is switched with every word on the screen, and not of the
    /// font: which there are only the window knows.
    pub(crate) fn turned(self, setting: Setting) -> Settings {
        match setting {
            Setting::Language | Setting::Font => self,
            Setting::TextSpeed => Settings { text_speed: next(&TextSpeed::ALL, self.text_speed), ..self },
            Setting::Theme => Settings { theme: next(&Theme::ALL, self.theme), ..self },
            Setting::Colours => Settings { colours: next(&Colours::ALL, self.colours), ..self },
            Setting::Pictures => Settings { pictures: next(&Pictures::ALL, self.pictures), ..self },
            Setting::Motion => Settings { reduced_motion: !self.reduced_motion, ..self },
            Setting::Speak => Settings { speak: !self.speak, ..self },
            Setting::Confirm => Settings { confirm: !self.confirm, ..self },
            Setting::Ambience => Settings { ambience_percent: louder(self.ambience_percent), ..self },
            Setting::Cues => Settings { cues_percent: louder(self.cues_percent), ..self },
            Setting::TextSize => {
                let larger = if self.text_percent >= TEXT_PERCENT.1 { 0 } else { self.text_percent + TEXT_PERCENT.2 };
                self.with_text_percent(larger)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_comes_back_to_where_it_began() {
        for setting in Setting::ALL {
            let mut settings = Settings::default();
            let mut turns = 0;
            loop {
                settings = settings.turned(setting);
                turns += 1;
                if settings == Settings::default() {
                    break;
                }
                assert!(turns < 20, "{setting:?}: {settings:?}");
            }
        }
    }

    #[test]
    fn loudness_written_by_hand_goes_on_at_the_next_step() {
        let turned = |percent| Settings { cues_percent: percent, ..Settings::default() }.turned(Setting::Cues);
        for (written, next) in [(0, 20), (7, 20), (45, 60), (99, 100), (100, 0)] {
            assert_eq!(turned(written).cues_percent, next, "{written}");
        }
    }

    #[test]
    fn fonts_come_one_after_the_other_and_then_ours_again() {
        let fonts = ["Atkinson".to_owned(), "OpenDyslexic".to_owned()];
        let mut settings = Settings::default();
        for font in ["Atkinson", "OpenDyslexic", "", "Atkinson"] {
            settings = settings.with_next_font(&fonts);
            assert_eq!(settings.font, font);
        }
        let mine = settings.with_font(" Comic Neue ").unwrap();
        assert_eq!(mine.font, "Comic Neue");
        assert_eq!(mine.clone().with_next_font(&fonts).font, "", "one of which the window does not know");
        assert_eq!(mine.clone().with_font(&"a".repeat(101)), None);
        assert_eq!(mine.with_font("a\nb"), None);
    }

    #[test]
    fn the_size_of_the_text_keeps_its_limits_and_steps() {
        for (asked, got) in [(0, 100), (100, 100), (104, 100), (105, 110), (137, 140), (200, 200), (60_000, 200)] {
            assert_eq!(Settings::default().with_text_percent(asked).text_percent, got, "{asked}");
        }
    }
}
