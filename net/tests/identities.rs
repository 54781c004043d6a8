//! Key files: made once, readable by their owner only, refused with a way out when damaged.

use gesta_net::{Identity, IdentityError};
use std::fs;

#[test]
fn a_key_is_made_once_and_found_again() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("keys/device.pem");
    let made = Identity::load_or_make(&path).unwrap();
    let found = Identity::load_or_make(&path).unwrap();
    assert_eq!(made.hash(), found.hash());
    assert_ne!(made.hash(), Identity::new().unwrap().hash());
    let names: Vec<_> = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["device.pem"], "nothing else is left behind");
}

#[test]
fn whoever_makes_a_key_at_the_same_time_gets_the_same_key() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("device.pem");
    let hashes: Vec<_> = std::thread::scope(|scope| {
        let makers: Vec<_> = (0..8).map(|_| scope.spawn(|| Identity::load_or_make(&path).unwrap().hash())).collect();
        makers.into_iter().map(|maker| maker.join().unwrap()).collect()
    });
    assert!(hashes.iter().all(|hash| *hash == hashes[0]));
}

#[test]
fn a_damaged_key_file_is_refused_and_kept() {
    let home = tempfile::tempdir().unwrap();
    for (fact, bytes) in [("empty", &b""[..]), ("text", b"hello"), ("no text", &[0xff, 0xfe, 0])] {
        let path = home.path().join(fact);
        fs::write(&path, bytes).unwrap();
        restrict(&path, 0o600);
        assert!(matches!(Identity::load_or_make(&path), Err(IdentityError::Damaged { .. })), "{fact}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{fact}");
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_named() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("file");
    fs::write(&file, "").unwrap();
    let error = Identity::load_or_make(&file.join("device.pem")).unwrap_err();
    assert!(error.to_string().contains("device.pem"), "{error}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_a_key() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("device.pem");
    Identity::load_or_make(&path).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    restrict(&path, 0o644);
    let error = Identity::load_or_make(&path).unwrap_err();
    assert!(matches!(error, IdentityError::Open { .. }) && error.to_string().contains("chmod 600"), "{error}");
}

#[cfg(unix)]
fn restrict(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn restrict(_path: &std::path::Path, _mode: u32) {}
