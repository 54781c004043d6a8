//! The table `[keys]` of the settings file: the name of an action, and a key or a list of keys.

use super::{Fault, Read, line_of};
use gesta_app::{Action, KeyFault};
use toml_edit::{Item, Value};

/// Reads the table; what cannot be used is named, and the action keeps what can.
pub(super) fn read(text: &str, item: &Item, into: &mut Read) {
    let Some(table) = item.as_table_like() else {
        return into.faults.push(Fault::Value("keys", line_at(text, item.span())));
    };
    for (name, item) in table.iter() {
        let line = line_at(text, table.get_key_value(name).and_then(|(key, _)| key.span()));
        match Action::ALL.into_iter().find(|action| action.name() == name) {
            Some(action) => keys_of(text, action, item, into),
            None => into.faults.push(Fault::Action(name.to_owned(), line)),
        }
    }
}

fn keys_of(text: &str, action: Action, item: &Item, into: &mut Read) {
    let values: Vec<&Value> = match item.as_array() {
        Some(array) if array.is_empty() => return into.settings.keys.name(action),
        Some(array) => array.iter().collect(),
        None => item.as_value().into_iter().collect(),
    };
    if values.is_empty() {
        into.faults.push(Fault::Key(action.name().to_owned(), line_at(text, item.span())));
    }
    for value in values {
        let line = line_at(text, value.span());
        let key = value.as_str().map_or_else(|| value.to_string().trim().to_owned(), str::to_owned);
        let fault = match into.settings.keys.choose(action, &key) {
            Ok(()) => continue,
            Err(KeyFault::Unknown) => Fault::Key(key, line),
            Err(KeyFault::Fixed) => Fault::Fixed(key, action, line),
            Err(KeyFault::Taken(other)) => Fault::Twice(key, [other, action], line),
        };
        into.faults.push(fault);
    }
}

fn line_at(text: &str, span: Option<std::ops::Range<usize>>) -> usize {
    line_of(text, span.map_or(0, |span| span.start))
}

#[cfg(test)]
mod tests {
    use super::super::{TEMPLATE, changed, parse, told};
    use super::*;
    use crate::words::Words;
    use gesta_app::{Keys, Settings, Theme};
    use gesta_content::Language;
    use std::path::Path;

    #[test]
    fn the_template_names_every_action_with_its_usual_keys() {
        let (before, table) = TEMPLATE.split_once("[keys]\n").unwrap();
        let text = format!("{before}[keys]\n{}", table.replace("# ", ""));
        let read = parse(&text);
        assert_eq!(read.faults, []);
        for action in Action::ALL {
            assert!(table.contains(&format!("# {} = ", action.name())), "{action:?}");
            let sorted = |mut keys: Vec<&'static str>| {
                keys.sort_unstable();
                keys
            };
            assert_eq!(sorted(read.settings.keys.of(action)), sorted(Keys::default().of(action)), "{action:?}");
        }
    }

    #[test]
    fn a_key_or_a_list_of_keys_is_read() {
        let read = parse("theme = \"dark\"\n[keys]\nmap = \"F4\"\njournal = [\"F2\", \"ctrl-j\"]\ntake_back = []\n");
        assert_eq!((read.settings.theme, read.faults), (Theme::Dark, vec![]));
        assert_eq!(read.settings.keys.of(Action::Map), ["F4"]);
        assert_eq!(read.settings.keys.of(Action::Journal), ["F2", "Ctrl-J"]);
        assert_eq!(read.settings.keys.of(Action::TakeBack), [""; 0]);
    }

    #[test]
    fn what_is_wrong_with_keys_is_named_with_its_line_and_the_rest_is_used() {
        let text = "[keys]\nmpa = \"F4\"\nmap = \"F9\"\nquests = [\"F9\",\n  \"F33\", \"Enter\", 7,\n  \"Ctrl-T\"]\n";
        let read = parse(text);
        let expected = [
            Fault::Action("mpa".to_owned(), 2),
            Fault::Twice("F9".to_owned(), [Action::Map, Action::Quests], 4),
            Fault::Key("F33".to_owned(), 5),
            Fault::Fixed("Enter".to_owned(), Action::Quests, 5),
            Fault::Fixed("7".to_owned(), Action::Quests, 5),
        ];
        assert_eq!(read.faults, expected);
        assert_eq!(read.settings.keys.of(Action::Map), ["F9"]);
        assert_eq!(read.settings.keys.of(Action::Quests), ["Ctrl-T"]);
        assert_eq!(read.settings.keys.of(Action::History), ["h"]);
        assert_eq!(parse("theme = \"dark\"\nkeys = 3\n").faults, [Fault::Value("keys", 2)]);
        for odd in [
            "keys = { map = \"F9\" }",
            "keys.map = \"F9\"",
            "[[keys]]\nmap = 1",
            "[keys.map]\na = 1",
            "[keys]\nmap = {}",
        ] {
            parse(odd);
        }
    }

    #[test]
    fn every_fault_of_a_key_is_told_with_its_line_in_both_languages() {
        let faults = [
            Fault::Action("mpa".to_owned(), 71),
            Fault::Action("something".to_owned(), 71),
            Fault::Key("F33".to_owned(), 71),
            Fault::Fixed("Enter".to_owned(), Action::Map, 71),
            Fault::Twice("F9".to_owned(), [Action::Map, Action::Quests], 71),
        ];
        for language in [Language::En, Language::Es] {
            for fault in &faults {
                let text = told(&Words::of(language), Path::new("settings.toml"), std::slice::from_ref(fault));
                assert!(text.contains("71") && !text.contains('{') && !text.starts_with("settings-"), "{text}");
            }
        }
    }

    #[test]
    fn keys_stay_in_the_file_when_a_setting_is_changed() {
        let mine = "theme = \"dark\"\n\n# mine\n[keys]\n# the map\nmap = \"F9\" # far\n";
        let text = changed(mine, &Settings { theme: Theme::Sepia, ..parse(mine).settings });
        assert!(text.ends_with("\n# mine\n[keys]\n# the map\nmap = \"F9\" # far\n"), "{text}");
        let read = parse(&text);
        assert_eq!((read.settings.theme, read.settings.keys.of(Action::Map)), (Theme::Sepia, vec!["F9"]));
        assert_eq!(read.faults, []);
    }
}
