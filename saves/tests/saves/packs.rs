//! Packs that a save is played with: kept, read before anything is loaded, and changed only after a backup.

use crate::story::{new_save, play};
use gesta_content::Digest;
use gesta_content::id::Name;
use gesta_saves::{Keeping, OpenError, PackMark, PackSet, Save, SaveError, backups, pack_differences, packs_of};

fn set(version: &str) -> PackSet {
    let core = PackMark { id: Name::new("core").unwrap(), version: version.to_owned(), files: Some(Digest([7; 32])) };
    PackSet { mechanics: Digest([3; 32]), presentation: Some(Digest([5; 32])), packs: vec![core] }
}

#[test]
fn packs_are_known_before_the_game_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    assert_eq!(save.packs().unwrap(), None);
    save.set_packs(&set("1.2.0")).unwrap();
    play(&mut save, None, 0..4);
    assert_eq!(packs_of(&path), Err(OpenError::OpenElsewhere(path.clone())));
    save.close().unwrap();
    assert_eq!(packs_of(&path).unwrap(), Some(set("1.2.0")));
    assert!(matches!(packs_of(folder.path()), Err(OpenError::Missing(_))));
}

#[test]
fn without_a_word_in_the_save_its_events_tell_the_packs() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    play(&mut save, None, 0..4);
    save.close().unwrap();
    let told = packs_of(&path).unwrap().unwrap();
    assert_eq!((told.mechanics, told.packs[0].version.as_str()), (Digest([3; 32]), "1.0.0"));
    assert_eq!(pack_differences(&told, &set("1.0.0")), []);
    assert_eq!(pack_differences(&told, &set("1.0.1")).len(), 1);
}

#[test]
fn other_packs_come_only_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let keeping = Keeping { backups: folder.path().join("backups"), wall_ms: 5 };
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    save.set_packs(&set("1.0.0")).unwrap();
    play(&mut save, None, 0..4);
    let backup = save.change_packs(&set("2.0.0"), &keeping).unwrap();
    assert_eq!(save.packs().unwrap(), Some(set("2.0.0")));
    assert_eq!(packs_of(&backup.path).unwrap(), Some(set("1.0.0")));
    assert_eq!(backups(&keeping.backups, &path).unwrap(), [backup]);
    // No backup, no change.
    let nowhere = Keeping { backups: path.clone(), wall_ms: 6 };
    assert!(matches!(save.change_packs(&set("3.0.0"), &nowhere), Err(SaveError::Trouble { .. })));
    assert_eq!(save.packs().unwrap(), Some(set("2.0.0")));
}
