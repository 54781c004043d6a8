//! [`Keys`]: which keys ask for which [`Action`]: the usual ones, or those that the player chose. Every front end shows and
//! matches what stands here.

use crate::action::Action;
use std::collections::BTreeMap;

/// What can be chosen. Ctrl with C ends a program; with H, I and M it is Backspace, Tab and Enter to a terminal.
const CHOICE: &str = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z \
    F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 \
    Ctrl-A Ctrl-B Ctrl-D Ctrl-E Ctrl-F Ctrl-G Ctrl-J Ctrl-K Ctrl-L Ctrl-N Ctrl-O Ctrl-P Ctrl-Q Ctrl-R Ctrl-S Ctrl-T \
    Ctrl-U Ctrl-V Ctrl-W Ctrl-X Ctrl-Y Ctrl-Z";
/// Letters as they are shown: small, in the order of the alphabet.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";
/// What has one meaning on every page, and so cannot be chosen for another.
const FIXED: [&str; 9] = ["Enter", "Esc", "Tab", "Backspace", "Ctrl-C", "Ctrl-H", "Ctrl-I", "Ctrl-M", "?"];
/// Of those the ones that belong to an action; it keeps them whatever else is chosen for it.
const OWNED: [(Action, &str); 3] = [(Action::Back, "Esc"), (Action::Help, "?"), (Action::Quit, "Ctrl-C")];

/// The keys that a player chose, by action. What is not named keeps its usual keys, but for those that went to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    chosen: BTreeMap<Action, Vec<&'static str>>,
}

/// Why a key cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// There is no such key, or none that can be told apart on every system.
    Unknown,
    /// It means the same on every page.
    Fixed,
    /// It was chosen for this action already.
    Taken(Action),
}

impl Keys {
    /// Chooses one more key for an action. The first takes the place of its usual keys.
    ///
    /// # Errors
    /// Why it cannot be had; nothing is changed then.
    pub fn choose(&mut self, action: Action, key: &str) -> Result<(), KeyFault> {
        let wanted = key.trim().replace('+', "-");
        if let Some((owner, _)) = OWNED.iter().find(|(_, owned)| owned.eq_ignore_ascii_case(&wanted)) {
            if *owner != action {
                return Err(KeyFault::Fixed);
            }
            self.name(action);
            return Ok(());
        }
        let digit = wanted.parse::<u32>().is_ok();
        if digit || FIXED.iter().any(|fixed| fixed.eq_ignore_ascii_case(&wanted)) {
            return Err(KeyFault::Fixed);
        }
        let key = known(&wanted).ok_or(KeyFault::Unknown)?;
        let other =
            self.chosen.iter().find(|(other, keys)| **other != action && keys.contains(&key) && other.meets(action));
        if let Some((other, _)) = other {
            return Err(KeyFault::Taken(*other));
        }
        let keys = self.chosen.entry(action).or_default();
        if !keys.contains(&key) {
            keys.push(key);
        }
        Ok(())
    }

    /// An action shall have the keys that are chosen for it and no others, be they none.
    pub fn name(&mut self, action: Action) {
        self.chosen.entry(action).or_default();
    }

    /// The keys of an action, as they are shown.
    pub fn of(&self, action: Action) -> Vec<&'static str> {
        let Some(chosen) = self.chosen.get(&action) else { return self.usual(action) };
        let owned = OWNED.iter().filter(|(owner, _)| *owner == action && *owner != Action::Quit).map(|(_, key)| *key);
        chosen.iter().copied().chain(owned).collect()
    }

    /// Its usual keys, without those that were chosen for an action that can be asked for on the same page.
    fn usual(&self, action: Action) -> Vec<&'static str> {
        let facts = action.facts();
        let gone = |key: &str| self.chosen.iter().any(|(other, keys)| keys.contains(&key) && other.meets(action));
        [facts.letter, facts.chord].into_iter().filter(|key| !key.is_empty() && !gone(key)).collect()
    }

    /// Its keys that are letters: they work where no sentences are written.
    pub(crate) fn letters(&self, action: Action) -> Vec<&'static str> {
        self.of(action).into_iter().filter(|key| is_letter(key)).collect()
    }

    /// Its keys that work everywhere.
    pub(crate) fn chords(&self, action: Action) -> Vec<&'static str> {
        self.of(action).into_iter().filter(|key| !is_letter(key)).collect()
    }
}

/// One character: where sentences are written it would begin one.
fn is_letter(key: &str) -> bool {
    key.chars().count() == 1
}

/// A key as it is shown.
fn known(wanted: &str) -> Option<&'static str> {
    let key = CHOICE.split(' ').find(|key| key.eq_ignore_ascii_case(wanted))?;
    match LETTERS.find(&key.to_ascii_lowercase()) {
        Some(at) if is_letter(key) => LETTERS.get(at..=at),
        _ => Some(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(chosen: &[(Action, &str)]) -> Keys {
        let mut keys = Keys::default();
        for (action, key) in chosen {
            keys.choose(*action, key).unwrap();
        }
        keys
    }

    #[test]
    fn who_chose_nothing_has_the_usual_keys() {
        assert_eq!(Keys::default().of(Action::Map), ["m", "F4"]);
        assert_eq!(Keys::default().of(Action::Title), [""; 0]);
        assert_eq!(Keys::default().of(Action::Accept), ["Enter"]);
    }

    #[test]
    fn chosen_keys_take_the_place_of_the_usual_ones() {
        let keys = keys(&[(Action::Map, "ctrl+t"), (Action::Journal, "f2"), (Action::Journal, "Z")]);
        assert_eq!(keys.of(Action::Map), ["Ctrl-T"]);
        assert_eq!((keys.letters(Action::Journal), keys.chords(Action::Journal)), (vec!["z"], vec!["F2"]));
    }

    #[test]
    fn a_chosen_key_leaves_the_action_that_usually_has_it() {
        let keys = keys(&[(Action::Journal, "F4"), (Action::Quests, "c")]);
        assert_eq!(keys.of(Action::Map), ["m"]);
        assert_eq!(keys.of(Action::Sheet), ["F6"]);
        assert_eq!(keys.of(Action::Make), ["c"], "quests are on no page where heroes are made");
    }

    #[test]
    fn a_key_cannot_be_chosen_twice_nor_one_that_means_the_same_everywhere() {
        let mut keys = keys(&[(Action::Map, "F9")]);
        assert_eq!(keys.choose(Action::Quests, "f9"), Err(KeyFault::Taken(Action::Map)));
        assert_eq!(keys.choose(Action::Map, "F9"), Ok(()));
        for fixed in ["Enter", "esc", "Ctrl-C", "ctrl+m", "1", "12", "?", "Tab"] {
            assert_eq!(keys.choose(Action::Quests, fixed), Err(KeyFault::Fixed), "{fixed}");
        }
        for unknown in ["", "F0", "F13", "Alt-M", "mm", "Ctrl-", "ñ", "Ctrl-Ä"] {
            assert_eq!(keys.choose(Action::Quests, unknown), Err(KeyFault::Unknown), "{unknown}");
        }
        assert_eq!(keys.of(Action::Quests), ["t", "F7"]);
    }

    #[test]
    fn the_way_back_and_help_keep_their_fixed_keys() {
        let mut keys = keys(&[(Action::Back, "v"), (Action::Help, "F12"), (Action::Back, "Esc")]);
        keys.name(Action::Quit);
        assert_eq!(keys.of(Action::Back), ["v", "Esc"]);
        assert_eq!(keys.of(Action::Help), ["F12", "?"]);
        assert_eq!(keys.of(Action::Quit), [""; 0]);
    }

    #[test]
    fn every_usual_key_can_be_chosen() {
        let mut keys = Keys::default();
        for action in Action::ALL {
            keys.name(action);
            for key in Keys::default().of(action) {
                assert_eq!(keys.choose(action, key), Ok(()), "{action:?} {key}");
            }
            assert_eq!(keys.of(action).len(), Keys::default().of(action).len(), "{action:?}");
        }
    }
}
