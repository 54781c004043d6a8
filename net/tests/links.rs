//! Invite links: what is whole reads back, what is damaged says what is wrong.

use gesta_net::{InviteLink, InviteToken, KeyHash, LinkError, PORT};

const KEY: &str = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE";
const TOKEN: &str = "AgICAgICAgICAgICAgICAg";

fn link(host: &str, port: u16, invite: bool) -> InviteLink {
    let invite = invite.then_some(InviteToken([2; 16]));
    InviteLink { host: host.to_owned(), port, realm: "friends".to_owned(), key: KeyHash([1; 32]), invite }
}

#[test]
fn whole_links_read_back() {
    let cases = [
        (format!("gesta://example.org:4747/friends#k={KEY}&i={TOKEN}"), link("example.org", 4747, true)),
        (format!("gesta://192.0.2.7:1/friends#k={KEY}"), link("192.0.2.7", 1, false)),
        (format!("gesta://[2001:db8::7]:65535/friends#k={KEY}&i={TOKEN}"), link("2001:db8::7", 65_535, true)),
        (format!("gesta://[::1]:4747/friends#k={KEY}"), link("::1", 4747, false)),
    ];
    for (text, link) in cases {
        assert_eq!(text.parse(), Ok(link.clone()), "{text}");
        assert_eq!(link.to_string(), text);
    }
}

#[test]
fn links_are_read_with_what_people_do_to_them() {
    let cases = [
        (format!("gesta://example.org/friends#k={KEY}&i={TOKEN}"), link("example.org", PORT, true)),
        (format!("gesta://[::1]/friends#k={KEY}"), link("::1", PORT, false)),
        (format!("  gesta://example.org:4747/friends#k={KEY}\n"), link("example.org", 4747, false)),
        (format!("gesta://example.org:4747/friends#i={TOKEN}&k={KEY}"), link("example.org", 4747, true)),
    ];
    for (text, link) in cases {
        assert_eq!(text.parse(), Ok(link), "{text}");
    }
}

#[test]
fn damaged_links_say_what_is_wrong() {
    let host = |text: &str| LinkError::Host(text.to_owned());
    let port = |text: &str| LinkError::Port(text.to_owned());
    let realm = |text: &str| LinkError::Realm(text.to_owned());
    let part = |text: &str| LinkError::Part(text.to_owned());
    let long = format!("gesta://{}:1/friends#k={KEY}", "a".repeat(254));
    let cases: Vec<(String, LinkError)> = vec![
        (String::new(), LinkError::Scheme),
        (format!("https://example.org/friends#k={KEY}"), LinkError::Scheme),
        ("gesta://example.org:4747/friends".to_owned(), LinkError::NoKey),
        ("gesta://example.org:4747/friends#".to_owned(), part("")),
        (format!("gesta://example.org:4747/friends#i={TOKEN}"), LinkError::NoKey),
        (format!("gesta://example.org:4747/friends#k={}", &KEY[1..]), LinkError::Key),
        (format!("gesta://example.org:4747/friends#k={KEY}="), LinkError::Key),
        (format!("gesta://example.org:4747/friends#k={KEY}&i={}", &TOKEN[1..]), LinkError::Invite),
        (format!("gesta://example.org:4747/friends#k={KEY}&i="), LinkError::Invite),
        (format!("gesta://example.org:4747/friends#k={KEY}&k={KEY}"), part("k")),
        (format!("gesta://example.org:4747/friends#k={KEY}&x=1"), part("x")),
        (format!("gesta://example.org:4747/#k={KEY}"), realm("")),
        (format!("gesta://example.org:4747#k={KEY}"), realm("")),
        (format!("gesta://example.org:4747/two words#k={KEY}"), realm("two words")),
        (format!("gesta://example.org:4747/a/b#k={KEY}"), realm("a/b")),
        (format!("gesta://example.org:0/friends#k={KEY}"), port("0")),
        (format!("gesta://example.org:65536/friends#k={KEY}"), port("65536")),
        (format!("gesta://example.org:+1/friends#k={KEY}"), port("+1")),
        (format!("gesta://example.org:/friends#k={KEY}"), port("")),
        (format!("gesta://:4747/friends#k={KEY}"), host("")),
        (format!("gesta://exa mple:4747/friends#k={KEY}"), host("exa mple")),
        (format!("gesta://[::1:4747/friends#k={KEY}"), host("[::1:4747")),
        (format!("gesta://[::g]:4747/friends#k={KEY}"), host("[::g]:4747")),
        (format!("gesta://::1/friends#k={KEY}"), port(":1")),
        (long, host(&"a".repeat(254))),
        ("gesta://".to_owned() + &"a".repeat(2_000), LinkError::TooLong),
    ];
    for (text, why) in cases {
        assert_eq!(text.parse::<InviteLink>(), Err(why), "{text}");
    }
}

#[test]
fn an_invite_is_never_printed_by_accident() {
    let debug = format!("{:?}", link("example.org", 1, true));
    assert!(debug.contains("InviteToken(secret)") && !debug.contains(TOKEN) && !debug.contains("2, 2"), "{debug}");
}
