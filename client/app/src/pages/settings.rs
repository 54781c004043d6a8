//! The settings: each with its value; picking one takes the next.

use super::Parts;
use crate::app::App;
use crate::asking::language_of;
use crate::input::Effect;
use crate::journey::plain_name;
use crate::locale::Locale;
use crate::screen::Choice;
use crate::settings::{Colours, Pictures, Setting, Settings, TextSpeed, Theme};
use crate::word::Word;
use gesta_content::{Language, TextArg};

fn name_key(setting: Setting) -> &'static str {
    match setting {
        Setting::Language => "setting-language",
        Setting::TextSpeed => "setting-text-speed",
        Setting::TextSize => "setting-text-size",
        Setting::Font => "setting-font",
        Setting::Theme => "setting-theme",
        Setting::Colours => "setting-colours",
        Setting::Motion => "setting-motion",
        Setting::Speak => "setting-speak",
        Setting::Pictures => "setting-pictures",
        Setting::Confirm => "setting-confirm",
        Setting::Ambience => "setting-ambience",
        Setting::Cues => "setting-cues",
    }
}

fn look_key(setting: Setting) -> &'static str {
    match setting {
        Setting::Language => "setting-language-look",
        Setting::TextSpeed => "setting-text-speed-look",
        Setting::TextSize => "setting-text-size-look",
        Setting::Font => "setting-font-look",
        Setting::Theme => "setting-theme-look",
        Setting::Colours => "setting-colours-look",
        Setting::Motion => "setting-motion-look",
        Setting::Speak => "setting-speak-look",
        Setting::Pictures => "setting-pictures-look",
        Setting::Confirm => "setting-confirm-look",
        Setting::Ambience => "setting-ambience-look",
        Setting::Cues => "setting-cues-look",
    }
}

fn speed_key(speed: TextSpeed) -> &'static str {
    match speed {
        TextSpeed::Instant => "speed-instant",
        TextSpeed::Fast => "speed-fast",
        TextSpeed::Slow => "speed-slow",
    }
}

fn theme_key(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "theme-system",
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
        Theme::Sepia => "theme-sepia",
        Theme::Contrast => "theme-contrast",
    }
}

fn colours_key(colours: Colours) -> &'static str {
    match colours {
        Colours::Standard => "colours-standard",
        Colours::RedGreen => "colours-red-green",
        Colours::BlueYellow => "colours-blue-yellow",
    }
}

fn pictures_key(pictures: Pictures) -> &'static str {
    match pictures {
        Pictures::Auto => "pictures-auto",
        Pictures::Blocks => "pictures-blocks",
        Pictures::Kitty => "pictures-kitty",
        Pictures::Sixel => "pictures-sixel",
        Pictures::Off => "pictures-off",
    }
}

/// How a setting can be called: by its whole name, or by a word of it that no other setting has: "text size 150", "size
/// 150", "theme dark".
fn spellings(locale: &Locale, setting: Setting) -> Vec<String> {
    let name = |setting| plain_name(&locale.plain(name_key(setting)));
    let whole = name(setting);
    let others: Vec<String> = Setting::ALL.into_iter().filter(|other| *other != setting).map(name).collect();
    let own = |word: &&str| word.len() > 2 && !others.iter().any(|other| other.split(' ').any(|had| had == *word));
    let words: Vec<String> = whole.split(' ').filter(own).map(str::to_owned).collect();
    [whole].into_iter().chain(words).collect()
}

impl App {
    fn value(&self, setting: Setting) -> String {
        let settings = &self.settings;
        let on = |on: bool| self.locale.plain(if on { "value-on" } else { "value-off" });
        match setting {
            Setting::Language => self.locale.plain("setting-language-value"),
            Setting::TextSpeed => self.locale.plain(speed_key(settings.text_speed)),
            Setting::TextSize => format!("{} %", settings.text_percent),
            Setting::Font if settings.font.is_empty() => self.locale.plain("font-ours"),
            Setting::Font => settings.font.clone(),
            Setting::Theme => self.locale.plain(theme_key(settings.theme)),
            Setting::Colours => self.locale.plain(colours_key(settings.colours)),
            Setting::Pictures => self.locale.plain(pictures_key(settings.pictures)),
            Setting::Motion => on(settings.reduced_motion),
            Setting::Speak => on(settings.speak),
            Setting::Confirm => on(settings.confirm),
            Setting::Ambience => self.loudness(settings.ambience_percent),
            Setting::Cues => self.loudness(settings.cues_percent),
        }
    }

    fn loudness(&self, percent: u8) -> String {
        if percent == 0 { self.locale.plain("loudness-silent") } else { format!("{percent} %") }
    }

    /// What a setting does, or why it does nothing here.
    fn what_it_does(&self, setting: Setting) -> String {
        let key = if self.has_effect(setting) { look_key(setting) } else { "setting-unheard" };
        self.locale.plain(key)
    }

    /// Whether it changes anything in this front end: how loud something is does only where it can be heard.
    fn has_effect(&self, setting: Setting) -> bool {
        self.hears || !setting.is_heard()
    }

    pub(super) fn settings_parts(&self) -> Parts {
        let mut choices = Vec::new();
        for (at, setting) in Setting::ALL.into_iter().enumerate() {
            let Some(number) = super::row_number(at) else { continue };
            let (name, value) = (self.locale.plain(name_key(setting)), self.value(setting));
            let label =
                self.locale.say("line-pair", &[("label", TextArg::Str(&name)), ("value", TextArg::Str(&value))]);
            choices.push(Choice::row(number, label, self.what_it_does(setting)));
        }
        let narrator = match self.settings.narrator.as_str() {
            "" => self.locale.plain("narrator-builtin"),
            name => name.to_owned(),
        };
        let key = self.key_on(crate::Action::Narrator, crate::Page::Settings);
        let args = [("name", TextArg::Str(&narrator)), ("key", TextArg::Str(&key))];
        let mut facts =
            ["page-settings-how", "settings-autosave", "settings-keys"].map(|key| self.locale.plain(key)).to_vec();
        facts.insert(1, self.locale.say("settings-narrator", &args));
        Parts { heading: self.locale.plain("page-settings"), choices, body: facts, ..Parts::default() }
    }

    pub(super) fn pick_setting(&mut self, number: usize) {
        match self.at(number, &Setting::ALL) {
            Some(Setting::Language) => self.switch_language(self.other.language()),
            Some(Setting::Font) => {
                let settings = self.settings.clone().with_next_font(&self.fonts);
                if settings == self.settings {
                    self.note(self.locale.plain("font-none-known"));
                }
                self.keep(settings);
            }
            Some(setting) if !self.has_effect(setting) => self.note(self.locale.plain("setting-unheard")),
            Some(setting) => {
                let settings = self.settings.clone().turned(setting);
                self.keep(settings);
            }
            None => {}
        }
    }

    /// Takes other settings over, and has them kept.
    pub(crate) fn keep(&mut self, settings: Settings) {
        if settings != self.settings {
            self.settings = settings;
            self.effect(Effect::Keep(Box::new(self.settings.clone())));
        }
    }

    /// "settings theme dark".
    pub(crate) fn set_words(&mut self, text: &str) {
        let wanted = plain_name(text);
        let found = Setting::ALL.into_iter().find_map(|setting| {
            let locales = [&self.locale, &self.other].into_iter();
            let rest = locales.flat_map(|locale| spellings(locale, setting)).find_map(|name| {
                let rest = wanted.strip_prefix(&name)?;
                (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim().to_owned())
            })?;
            Some((setting, rest))
        });
        let Some((setting, value)) = found else { return self.not_a_setting(text) };
        if value.is_empty() {
            self.go(crate::Page::Settings);
            let at = Setting::ALL.iter().position(|one| *one == setting).unwrap_or(0);
            return self.pick_setting(at + 1);
        }
        if setting == Setting::Language {
            return match language_of(&value) {
                Some(language) => self.set_language(language),
                None => self.not_a_setting(text),
            };
        }
        if !self.has_effect(setting) {
            self.go(crate::Page::Settings);
            return self.note(self.locale.plain("setting-unheard"));
        }
        let written = if setting == Setting::Font { self.font_written(text, &value) } else { value };
        match self.with_value(setting, &written) {
            Some(settings) => {
                self.keep(settings);
                let (name, value) = (self.locale.plain(name_key(setting)), self.value(setting));
                let text =
                    self.locale.say("line-pair", &[("label", TextArg::Str(&name)), ("value", TextArg::Str(&value))]);
                self.note(text);
            }
            None => self.not_a_setting(text),
        }
    }

    /// The name of a font as it was written, or as the window has it; empty: ours.
    fn font_written(&self, text: &str, plain: &str) -> String {
        let ours = [&self.locale, &self.other].iter().any(|locale| plain_name(&locale.plain("font-ours")) == plain);
        if ours || self.says(plain, Word::Off) {
            return String::new();
        }
        let known = self.fonts.iter().find(|font| plain_name(font) == plain).cloned();
        let starts = text.split_whitespace().map(|word| word.as_ptr() as usize - text.as_ptr() as usize);
        let written = || starts.map(|at| text[at..].trim()).find(|rest| plain_name(rest) == plain);
        known.or_else(|| written().map(str::to_owned)).unwrap_or_else(|| plain.to_owned())
    }

    /// The font of the settings is not there: what is, by names that are near.
    pub(crate) fn say_no_font(&mut self, name: &str, near: &[String]) {
        let near = near.join(", ");
        let key = if near.is_empty() { "font-missing" } else { "font-missing-near" };
        let text = self.locale.say(key, &[("name", TextArg::Str(name)), ("near", TextArg::Str(&near))]);
        self.note(text);
    }

    fn set_language(&mut self, language: Language) {
        self.switch_language(language);
    }

    /// The settings with one value changed; `None`: it is no value of that setting.
    fn with_value(&self, setting: Setting, value: &str) -> Option<Settings> {
        let settings = self.settings.clone();
        let named =
            |key: &str| [&self.locale, &self.other].iter().any(|locale| plain_name(&locale.plain(key)) == value);
        let on = || match (self.says(value, Word::On), self.says(value, Word::Off)) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        Some(match setting {
            Setting::Language => return None,
            Setting::TextSpeed => {
                let speed = TextSpeed::ALL.into_iter().find(|one| one.code() == value || named(speed_key(*one)))?;
                Settings { text_speed: speed, ..settings }
            }
            Setting::Theme => {
                let theme = Theme::ALL.into_iter().find(|one| one.code() == value || named(theme_key(*one)))?;
                Settings { theme, ..settings }
            }
            Setting::Colours => {
                let all = Colours::ALL.into_iter();
                let colours = all.into_iter().find(|one| one.code() == value || named(colours_key(*one)))?;
                Settings { colours, ..settings }
            }
            Setting::Pictures => {
                let off = self.says(value, Word::Off).then_some(Pictures::Off);
                let named = Pictures::ALL.into_iter().find(|one| one.code() == value || named(pictures_key(*one)));
                Settings { pictures: named.or(off)?, ..settings }
            }
            Setting::TextSize => settings.with_text_percent(value.trim_end_matches([' ', '%']).parse().ok()?),
            Setting::Font => settings.with_font(value)?,
            Setting::Speak => Settings { speak: on()?, ..settings },
            Setting::Motion => Settings { reduced_motion: on()?, ..settings },
            Setting::Confirm => Settings { confirm: on()?, ..settings },
            Setting::Ambience => Settings { ambience_percent: self.loudness_said(value)?, ..settings },
            Setting::Cues => Settings { cues_percent: self.loudness_said(value)?, ..settings },
        })
    }

    /// `30`, `30 %`, or that it is to be silent.
    fn loudness_said(&self, value: &str) -> Option<u8> {
        let silent = |locale: &&Locale| plain_name(&locale.plain("loudness-silent")) == value;
        if self.says(value, Word::Off) || [&self.locale, &self.other].iter().any(silent) {
            return Some(0);
        }
        value.trim_end_matches([' ', '%']).parse().ok().filter(|percent| *percent <= 100)
    }

    fn not_a_setting(&mut self, text: &str) {
        self.go(crate::Page::Settings);
        let text = self.locale.say("setting-unknown", &[("text", TextArg::Str(text))]);
        self.note(text);
    }
}
