//! A realm keeps many chronicles and who may play them, over restarts.

use crate::story;
use crate::story::{cmd_id, events, record, seed};
use gesta_rules::{DiceSeed, SeatId};
use gesta_saves::{AccountError, AuditEntry, ChronicleId, DEVICES_MAX, InviteError, OpenError, Realm, Save, SeatError};
use gesta_table::{Head, LogError, Record};
use std::path::PathBuf;

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("realm.gestarealm");
    (folder, path)
}

fn line(realm: &Realm, id: ChronicleId) -> Vec<Head> {
    realm.line(id).unwrap().into_iter().flat_map(|done| done.events).map(|(_, head)| head).collect()
}

#[test]
fn a_group_is_one_transaction_and_a_bad_record_is_refused_alone() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let one = realm.create_chronicle("one", &seed(), 5).unwrap();
    let two = realm.create_chronicle("two", &seed(), 6).unwrap();
    let begun =
        realm.append_group(&[(one, record(None, cmd_id(0), events(0))), (two, record(None, cmd_id(0), events(0)))]);
    let heads: Vec<Head> = begun.into_iter().map(Result::unwrap).collect();
    let stale = record(None, cmd_id(8), events(0));
    let nowhere = record(None, cmd_id(9), events(0));
    let group: Vec<(ChronicleId, Record)> = vec![
        (one, record(Some(heads[0]), cmd_id(1), events(1))),
        (two, stale),
        (two, record(Some(heads[1]), cmd_id(1), events(1))),
        (ChronicleId(99), nowhere),
    ];
    let answers = realm.append_group(&group);
    assert_eq!(answers[1], Err(LogError::NotThere(0)));
    assert!(matches!(answers[3], Err(LogError::Damaged(_))));
    let next = answers[0].clone().unwrap();
    // Two commands of one table in one group, the second on the first.
    let second =
        Head { seq: next.seq + 2, depth: next.depth + 2, hash: record(Some(next), cmd_id(2), events(2)).events[1].1 };
    // Numbers are given in the order of writing: the other table's event came in between.
    let last = answers[2].clone().unwrap().seq;
    let second = Head { seq: last + 2, ..second };
    let both = realm.append_group(&[
        (one, record(Some(next), cmd_id(2), events(2))),
        (one, record(Some(second), cmd_id(3), events(3))),
    ]);
    assert!(both.iter().all(Result::is_ok), "{both:?}");
    assert_eq!(realm.stored(one, &cmd_id(3)).unwrap().unwrap().head, both[1].clone().unwrap());
    assert_eq!(realm.stored(two, &cmd_id(3)).unwrap(), None);
    let before = (line(&realm, one), line(&realm, two));
    drop(realm);
    let realm = Realm::open_or_create(&path).unwrap();
    assert_eq!((line(&realm, one), line(&realm, two)), before);
    assert_eq!(realm.seed(two).unwrap(), seed());
    let names: Vec<_> = realm.chronicles().unwrap().into_iter().map(|c| (c.name, c.created_ms, c.depth)).collect();
    assert_eq!(names, [("one".to_owned(), 5, 5), ("two".to_owned(), 6, 1)]);
}

#[test]
fn tables_rewind_and_switch_apart_from_each_other() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let ids = ["a", "b"].map(|name| realm.create_chronicle(name, &seed(), 0).unwrap());
    for id in ids {
        let mut head = None;
        for number in 0..6 {
            head = Some(realm.append_group(&[(id, record(head, cmd_id(number), events(number)))]).remove(0).unwrap());
        }
    }
    let whole = line(&realm, ids[0]);
    let back = realm.stored(ids[0], &cmd_id(3)).unwrap().unwrap().head;
    assert!(matches!(realm.rewind(ids[1], &back), Err(LogError::NotThere(_))), "another table's event");
    let kept = realm.rewind(ids[0], &back).unwrap();
    assert_eq!(line(&realm, ids[0]).last(), Some(&back));
    assert_eq!(line(&realm, ids[1]).len(), 10);
    assert_eq!(realm.branches(ids[1]).unwrap().len(), 1);
    realm.switch(ids[0], &kept).unwrap();
    assert_eq!(line(&realm, ids[0]), whole);
}

#[test]
fn a_realm_is_no_save_and_a_save_is_no_realm() {
    let (folder, path) = place();
    drop(Realm::open_or_create(&path).unwrap());
    assert_eq!(Save::open(&path).unwrap_err(), OpenError::NotASave(path));
    let save = folder.path().join("a.gesta");
    drop(Save::create(&save, &story::new_save("a")).unwrap());
    assert_eq!(Realm::open_or_create(&save).unwrap_err(), OpenError::NotASave(save));
}

#[test]
fn another_seed_than_the_genesis_committed_to_is_found() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let id = realm.create_chronicle("a", &DiceSeed::from_number(8), 0).unwrap();
    realm.append_group(&[(id, record(None, cmd_id(0), events(0)))]).remove(0).unwrap();
    assert!(matches!(realm.seed(id), Err(LogError::Damaged(_))));
    drop(realm);
    assert!(matches!(Realm::open_or_create(&path), Err(OpenError::Damaged { .. })));
}

#[test]
fn an_invite_makes_as_many_accounts_as_it_has_uses_over_restarts() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let invite = realm.create_invite(2, 1_000).unwrap();
    let ana = realm.redeem(&invite.token, &[1; 32], " Ana ", 10).unwrap();
    assert_eq!(realm.account_name(ana).unwrap().as_deref(), Some("Ana"));
    assert_eq!(realm.redeem(&invite.token, &[1; 32], "Ana", 11), Ok(ana), "the same device again");
    let bad_name = realm.redeem(&invite.token, &[2; 32], "\u{7}", 12);
    assert_eq!(bad_name, Err(InviteError::Account(AccountError::BadName)));
    drop(realm);
    let mut realm = Realm::open_or_create(&path).unwrap();
    assert_eq!(realm.device(&[1; 32]).unwrap(), Some(ana));
    assert_eq!(realm.redeem(&invite.token, &[2; 32], "Bea", 1_000), Err(InviteError::Expired));
    let bea = realm.redeem(&invite.token, &[2; 32], "Bea", 999).unwrap();
    assert_ne!(ana, bea);
    drop(realm);
    let mut realm = Realm::open_or_create(&path).unwrap();
    assert_eq!(realm.redeem(&invite.token, &[3; 32], "Cid", 20), Err(InviteError::UsedUp));
    assert_eq!(realm.redeem(&[0; 16], &[3; 32], "Cid", 20), Err(InviteError::Unknown));
    let other = realm.create_invite(5, 1_000).unwrap();
    assert!(realm.revoke(other.id).unwrap());
    assert!(!realm.revoke(other.id).unwrap());
    assert_eq!(realm.redeem(&other.token, &[3; 32], "Cid", 20), Err(InviteError::Unknown));
    assert_eq!(realm.device(&[3; 32]).unwrap(), None);
    for uses in [0, 1_001] {
        assert_eq!(realm.create_invite(uses, 1_000).unwrap_err(), InviteError::Limit);
    }
    drop(realm);
    let file = story::bytes(&path);
    for token in [invite.token, other.token] {
        assert!(!file.windows(16).any(|part| part == token), "a token is in the file");
    }
}

#[test]
fn accounts_have_few_devices_and_a_device_one_account() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let ana = realm.create_account("Ana", 0).unwrap();
    let bea = realm.create_account("Bea", 0).unwrap();
    for number in 0..DEVICES_MAX as u8 {
        realm.add_device(ana, &[number; 32]).unwrap();
    }
    assert_eq!(realm.add_device(ana, &[200; 32]), Err(AccountError::TooManyDevices));
    assert_eq!(realm.add_device(bea, &[0; 32]), Err(AccountError::DeviceTaken));
    assert_eq!(realm.device(&[0; 32]).unwrap(), Some(ana));
    let nobody = gesta_saves::AccountId(77);
    assert_eq!(realm.add_device(nobody, &[201; 32]), Err(AccountError::NoAccount));
    for name in ["", "  ", "a\nb", &"x".repeat(41)] {
        assert_eq!(realm.create_account(name, 0), Err(AccountError::BadName), "{name:?}");
    }
}

#[test]
fn a_seat_has_one_account_and_an_account_one_seat_a_table() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let tables = ["a", "b"].map(|name| realm.create_chronicle(name, &seed(), 0).unwrap());
    let people = ["Ana", "Bea"].map(|name| realm.create_account(name, 0).unwrap());
    realm.assign_seat(tables[0], SeatId(0), people[0]).unwrap();
    realm.assign_seat(tables[0], SeatId(0), people[0]).unwrap();
    assert_eq!(realm.assign_seat(tables[0], SeatId(0), people[1]), Err(SeatError::Taken));
    assert_eq!(realm.assign_seat(tables[0], SeatId(1), people[0]), Err(SeatError::HasAnother(SeatId(0))));
    assert_eq!(realm.assign_seat(tables[0], SeatId(40), people[1]), Err(SeatError::NoSeat(SeatId(40))));
    realm.assign_seat(tables[0], SeatId(39), people[1]).unwrap();
    realm.assign_seat(tables[1], SeatId(0), people[1]).unwrap();
    drop(realm);
    let realm = Realm::open_or_create(&path).unwrap();
    assert_eq!(realm.seat_of(tables[0], people[0]).unwrap(), Some(SeatId(0)));
    assert_eq!(realm.seat_of(tables[1], people[0]).unwrap(), None);
    assert_eq!(realm.seats(tables[0]).unwrap(), [(SeatId(0), people[0]), (SeatId(39), people[1])]);
}

#[test]
fn the_audit_and_meta_survive_and_keep_their_limits() {
    let (_folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let ana = realm.create_account("Ana", 0).unwrap();
    let entry = |account, what: &str| AuditEntry { wall_ms: 9, account, what: what.to_owned() };
    realm.audit(&entry(None, "the realm was made")).unwrap();
    realm.audit(&entry(Some(ana), &"x".repeat(600))).unwrap();
    realm.set_meta(None, "name", b"the marsh").unwrap();
    assert!(realm.set_meta(None, "name", &vec![0; gesta_saves::META_BYTES_MAX + 1]).is_err());
    drop(realm);
    let realm = Realm::open_or_create(&path).unwrap();
    assert_eq!(realm.meta(None, "name").unwrap().as_deref(), Some(&b"the marsh"[..]));
    assert_eq!(realm.audited(10).unwrap(), [entry(Some(ana), &"x".repeat(500)), entry(None, "the realm was made")]);
    drop(realm);
    let connection = rusqlite::Connection::open(&path).unwrap();
    assert!(connection.execute_batch("DELETE FROM audit").unwrap_err().to_string().contains("never deleted"));
    assert!(connection.execute_batch("UPDATE audit SET what = 'x'").unwrap_err().to_string().contains("never changed"));
}

#[test]
fn a_running_realm_is_copied_whole() {
    let (folder, path) = place();
    let mut realm = Realm::open_or_create(&path).unwrap();
    let id = realm.create_chronicle("a", &seed(), 0).unwrap();
    let mut head = None;
    for number in 0..6 {
        head = Some(realm.append_group(&[(id, record(head, cmd_id(number), events(number)))]).remove(0).unwrap());
    }
    let ana = realm.create_account("Ana", 0).unwrap();
    let copy = folder.path().join("copy.gestarealm");
    realm.backup_to(&copy).unwrap();
    assert!(matches!(realm.backup_to(&copy), Err(gesta_saves::SaveError::Exists(_))));
    let copied = Realm::open_or_create(&copy).unwrap();
    assert_eq!(line(&copied, id), line(&realm, id));
    assert_eq!(copied.account_name(ana).unwrap().as_deref(), Some("Ana"));
    assert_eq!(copied.seed(id).unwrap(), seed());
}

#[test]
fn a_realm_is_made_whole_or_not_at_all() {
    let (folder, path) = place();
    // Journals that cannot be made stop it in the midst, as a full disk would.
    let blocked = ["realm.gestarealm-wal", ".realm.gestarealm.new-wal"].map(|name| folder.path().join(name));
    blocked.iter().for_each(|journal| std::fs::create_dir(journal).unwrap());
    Realm::open_or_create(&path).unwrap_err();
    assert!(!path.exists(), "half a realm is there");
    blocked.iter().for_each(|journal| std::fs::remove_dir(journal).unwrap());
    std::fs::write(&blocked[0], "the journal of a realm that was moved elsewhere").unwrap();
    assert_eq!(Realm::open_or_create(&path).unwrap().chronicles().unwrap(), []);
}

#[test]
fn backups_of_a_realm_are_made_while_it_runs_and_thinned_out() {
    let (folder, path) = place();
    let store = folder.path().join("backups");
    let mut realm = Realm::open_or_create(&path).unwrap();
    let id = realm.create_chronicle("a", &seed(), 0).unwrap();
    let mut head = None;
    for number in 0..6 {
        head = Some(realm.append_group(&[(id, record(head, cmd_id(number), events(number)))]).remove(0).unwrap());
        let made = gesta_saves::backup_running(&path, &store, 60_000 * (number as i64 + 1)).unwrap();
        assert_eq!(line(&Realm::open_or_create(&made.path).unwrap(), id), line(&realm, id));
    }
    let last = realm.backup(&store, 600_000).unwrap();
    assert_eq!(last.path, store.join("realm/1970-01-01T00-10-00-000Z.gestarealm"));
    let left: Vec<_> = std::fs::read_dir(store.join("realm")).unwrap().flatten().map(|f| f.path()).collect();
    assert_eq!(left, [last.path], "one for the hour");
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_a_realm() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path) = place();
    drop(Realm::open_or_create(&path).unwrap());
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}
