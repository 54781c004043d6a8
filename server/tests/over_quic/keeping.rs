//! A realm is looked after while it runs: copies in time, and worlds kept so that the next opening is short.

use crate::realm::Realm;
use gesta_saves::SNAPSHOT_EVERY;
use gesta_server::Config;
use std::path::{Path, PathBuf};
use std::time::Duration;

fn copies(realm: &Realm) -> Vec<PathBuf> {
    let folder = Config::backups_path(realm.home()).join("realm");
    let found = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = found.filter(|path| path.extension().is_some_and(|ending| ending == "db")).collect();
    found.sort();
    found
}

/// How deep the table of a copy is.
fn depth(copy: &Path) -> u64 {
    gesta_saves::Realm::open_or_create(copy).unwrap().chronicles().unwrap()[0].depth
}

#[tokio::test(flavor = "multi_thread")]
async fn a_realm_is_copied_while_it_runs_and_when_it_stops() {
    let mut realm = Realm::copied(1, Duration::from_millis(300));
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    ana.speak("hear me");
    for _ in 0..100 {
        if !copies(&realm).is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(!copies(&realm).is_empty(), "no copy was made in ten seconds");
    ana.speak("once more");
    realm.stop();
    let (last, standing) = (copies(&realm).pop().unwrap(), realm.replayed(0).depth);
    assert_eq!(depth(&last), standing, "the last copy is of the end");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_makes_no_copy_and_a_stopped_one_does() {
    let mut realm = Realm::new(1);
    realm.kill();
    assert_eq!(copies(&realm), Vec::<PathBuf>::new());
    realm.restart();
    realm.stop();
    assert_eq!(copies(&realm).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_table_is_kept_now_and_then_so_that_opening_it_is_short() {
    let mut realm = Realm::new(1);
    let mut ana = realm.join(&realm.players[0], "Ana");
    ana.joined();
    while ana.depth < SNAPSHOT_EVERY + 20 {
        ana.speak("on and on");
    }
    // What comes after the turn in which the world was kept is written after it.
    ana.speak("the end");
    realm.kill();
    let kept = gesta_saves::Realm::open_or_create(&Config::realm_path(realm.home())).unwrap();
    let table = kept.chronicles().unwrap()[0].clone();
    let (head, _) = kept.latest_snapshot(table.id).unwrap().expect("a snapshot");
    assert!(head.depth < table.depth, "opening made its own: {} of {}", head.depth, table.depth);
}
