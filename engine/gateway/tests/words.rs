//! Every failure has its words in both languages, and the documented profile is a good one.

use gesta_gateway::{BaseError, Config, Failure, KeyTrouble, Lateness, Preset, Purpose, Slip, Span, Wanted};

const LOCALES: [&str; 2] =
    [include_str!("../../../assets/locale/en/shell.ftl"), include_str!("../../../assets/locale/es/shell.ftl")];
const PAGE: &str = include_str!("../../../docs/narrator.md");

fn failures() -> Vec<Failure> {
    vec![
        Failure::Unreachable,
        Failure::Insecure,
        Failure::Late(Lateness::Connect),
        Failure::Late(Lateness::FirstToken),
        Failure::Late(Lateness::Idle),
        Failure::Late(Lateness::Total),
        Failure::Late(Lateness::Slow),
        Failure::KeyRefused,
        Failure::NoCredit,
        Failure::Forbidden,
        Failure::Limited { retry_after: None },
        Failure::Busy { retry_after: None },
        Failure::Broken { status: 500 },
        Failure::NoSuchModel,
        Failure::TooLong,
        Failure::refused(400, ""),
        Failure::Unfinished,
        Failure::Malformed,
        Failure::TooLarge,
        Failure::Empty,
        Failure::Cancelled,
        Failure::OverBudget(Span::Session),
        Failure::OverBudget(Span::Day),
        Failure::OverBudget(Span::Month),
        Failure::Resting,
        Failure::NobodyToAsk,
        Failure::Full,
        Failure::Stopped,
    ]
}

fn has(locale: &str, key: &str) -> bool {
    locale.lines().any(|line| line.split_once(" = ").is_some_and(|(name, _)| name == key))
}

/// The message of a key, with its variants.
fn message<'a>(locale: &'a str, key: &str) -> &'a str {
    let begin = locale.find(&format!("\n{key} = ")).expect("it is there") + 1;
    let rest = &locale[begin..];
    rest.match_indices('\n').find(|(at, _)| !rest[at + 1..].starts_with([' ', '}'])).map_or(rest, |(at, _)| &rest[..at])
}

#[test]
fn every_failure_says_what_happened_and_what_to_do_in_both_languages() {
    for failure in failures() {
        for locale in LOCALES {
            let key = format!("narrator-{}", failure.code());
            assert!(has(locale, &key) && has(locale, &format!("{key}-next")), "{key}");
            if let Some(detail) = failure.detail() {
                assert!(message(locale, &key).contains(&format!("[{detail}]")), "{key} {detail}");
            }
        }
        assert!(!failure.advice().is_empty() && !failure.to_string().is_empty());
    }
}

#[test]
fn every_trouble_with_a_key_is_said_in_both_languages() {
    for trouble in [
        KeyTrouble::NotThere,
        KeyTrouble::Open { mode: 0o644 },
        KeyTrouble::NoFile,
        KeyTrouble::Unreadable(std::io::ErrorKind::PermissionDenied),
        KeyTrouble::Empty,
        KeyTrouble::NoKey,
        KeyTrouble::NoKeyring,
        KeyTrouble::Shut,
    ] {
        for locale in LOCALES {
            assert!(has(locale, &format!("narrator-key-{}", trouble.code())), "{trouble}");
        }
    }
}

#[test]
fn every_slip_in_the_file_is_said_in_both_languages_with_what_stands_in_its_places() {
    let (path, header, name) = ("a".to_owned(), "b".to_owned(), "c".to_owned());
    let (similar, known) = ("d".to_owned(), "e".to_owned());
    let value = |wanted| Slip::Value { path: path.clone(), wanted };
    let mut slips = vec![
        Slip::TooLarge { bytes: 1 },
        Slip::NoToml { said: known.clone() },
        value(Wanted::Text),
        value(Wanted::Flag),
        value(Wanted::Number(1)),
        value(Wanted::Texts(1)),
        value(Wanted::OneOf(known.clone())),
        Slip::NoTable { path: path.clone(), header: header.clone() },
        Slip::TooMany { path: path.clone(), max: 1 },
        Slip::UnknownSimilar { path: path.clone(), similar: similar.clone() },
        Slip::Unknown { path, known },
        Slip::ProviderName { name: name.clone() },
        Slip::NoAddress { name: name.clone() },
        Slip::KeyPlace,
        Slip::NoAbility { name: name.clone() },
        Slip::NoModels { name: name.clone(), header },
        Slip::NoProvider { name: name.clone() },
        Slip::ProviderSimilar { name: name.clone(), similar },
        Slip::ProviderUnknown { name },
    ];
    use BaseError::{Extra, HttpNotAllowed, Scheme, Unreadable, Unsafe};
    slips.extend([Unreadable, Scheme, Unsafe, HttpNotAllowed, Extra].map(Slip::Address));
    for slip in slips {
        for locale in LOCALES {
            let text = message(locale, &format!("narrator-file-{}", slip.code()));
            let places = slip.arguments();
            assert!(places.iter().all(|(name, _)| text.contains(&format!("{{ ${name} }}"))), "{text}");
            let used: std::collections::BTreeSet<&str> = text.split("{ $").skip(1).collect();
            assert!(used.iter().all(|one| places.iter().any(|(name, _)| one.starts_with(name))), "{text}");
        }
    }
}

#[test]
fn the_documented_file_is_read_without_a_fault() {
    let blocks: Vec<&str> = PAGE.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(blocks.len() >= 2, "the page shows a whole file and a small one");
    for block in blocks {
        let read = Config::read("narrator.toml", block);
        assert_eq!(read.faults, [], "{block}");
        assert!(read.config.is_some_and(|config| !config.profiles.is_empty()));
    }
}

#[test]
fn the_page_names_every_provider_purpose_and_preset() {
    let known = Config::known();
    let names = known.providers.keys().map(String::as_str);
    let all = names.chain(Purpose::ALL.map(Purpose::name)).chain(Preset::ALL.map(Preset::name));
    for name in all {
        assert!(PAGE.contains(&format!("`{name}`")), "{name}");
    }
}
