//! The slots that the narrator fills in the lines of each cue. `model` documents them for those who write packs.

use crate::model::Cue;

/// The slots of each cue; `None` for a cue whose slots are not known here.
pub(crate) fn slots_of(cue: Cue) -> Option<&'static [&'static str]> {
    let row = SLOTS.iter().find(|(cues, _)| cues.contains(&cue))?;
    Some(row.1)
}

/// Cues that have the same slots, row by row.
const SLOTS: &[(&[Cue], &[&str])] = &[
    (&[Cue::Went], &["exit", "place", "go"]),
    (&[Cue::Arrived, Cue::Fled, Cue::Held, Cue::Guarded], &["actor"]),
    (&[Cue::Left], &["actor", "exit"]),
    (&[Cue::Took, Cue::Dropped, Cue::Wore], &["item"]),
    (&[Cue::Received, Cue::Gave], &["item", "target"]),
    (&[Cue::Bought, Cue::Sold], &["item", "val", "target"]),
    (&[Cue::Hit, Cue::Crit], &["actor", "target", "weapon", "amount"]),
    (&[Cue::Miss], &["actor", "target", "weapon"]),
    (&[Cue::Felled, Cue::StuntWorked, Cue::StuntFailed], &["target"]),
    (&[Cue::Shifted], &["actor", "zone"]),
    (&[Cue::FightBegan], &["foes"]),
    (&[Cue::FightWon, Cue::FightLost, Cue::Agreed], &[]),
    (&[Cue::Hurt, Cue::Healed], &["target", "amount"]),
    (&[Cue::Rested, Cue::LayDown], &["hours"]),
    (&[Cue::Waited], &["minutes"]),
    (&[Cue::Rose], &["level"]),
    (&[Cue::CastByOther], &["actor", "spell"]),
    (&[Cue::InvokedByOther], &["actor", "talent"]),
    (&[Cue::Withstood, Cue::Succumbed, Cue::Mended, Cue::MendFailed, Cue::Surprised], &["target"]),
    (&[Cue::Subdued, Cue::Surrendered, Cue::DeathSaveMade, Cue::DeathSaveMissed], &["target"]),
    (&[Cue::Stabilised, Cue::Died, Cue::GotUp], &["target"]),
    (&[Cue::Shoved, Cue::ShoveFailed, Cue::Grappled, Cue::GrappleFailed], &["actor", "target"]),
    (
        &[Cue::BrokeFree, Cue::StillHeld, Cue::Helped, Cue::Opening, Cue::OtherTalks, Cue::Overlooked],
        &["actor", "target"],
    ),
    (&[Cue::Hid, Cue::HideFailed, Cue::Unhid, Cue::Disengaged, Cue::FollowBegan, Cue::FollowEnded], &["actor"]),
    (&[Cue::OtherRests, Cue::Joined, Cue::WentAway, Cue::CameBack], &["actor"]),
    (&[Cue::Stopped, Cue::LightCame, Cue::Refreshed, Cue::Declined, Cue::Lapsed], &[]),
    (&[Cue::ReputationRose, Cue::ReputationFell], &["faction"]),
    (&[Cue::WeatherChanged], &["weather"]),
    (&[Cue::TermLearned], &["term"]),
    (&[Cue::SpellLearned], &["spell"]),
    (&[Cue::TalentGained], &["talent"]),
    (&[Cue::AttributeRaised], &["attribute"]),
    (&[Cue::PathTaken], &["path"]),
    (&[Cue::SkillTrained], &["skill"]),
    (&[Cue::GotItem, Cue::LostItem, Cue::PutAway], &["item"]),
    (&[Cue::GotVal, Cue::LostVal], &["val"]),
    (&[Cue::GotExperience, Cue::PricesFell, Cue::PricesRose], &["amount"]),
    (&[Cue::FoundExit, Cue::ExitOpened, Cue::ExitShut], &["exit"]),
    (&[Cue::FoundFeature], &["feature"]),
    (&[Cue::ConditionBegan, Cue::ConditionEnded], &["condition"]),
    (&[Cue::OtherActed, Cue::OtherFailed, Cue::Proposed], &["actor", "what"]),
    (&[Cue::OtherUses, Cue::OtherGets, Cue::OtherLoses, Cue::OtherWears], &["actor", "item"]),
    (&[Cue::OtherRose], &["actor", "level"]),
    (&[Cue::GreetedAgain, Cue::AnsweredAgain, Cue::TalkEnded, Cue::Answered], &["actor"]),
    (&[Cue::UsedAgain], &["item"]),
    (&[Cue::PowerAgain], &["what"]),
    (&[Cue::Present, Cue::FoesPresent], &["names"]),
    (&[Cue::Lying], &["things"]),
    (&[Cue::Dim, Cue::Unlit], &[]),
    (&[Cue::RecalledFoe, Cue::RecalledFlight], &["target", "when"]),
    (&[Cue::RecalledFall], &["when"]),
    (&[Cue::RecalledWay], &["exit", "when"]),
    (&[Cue::SurpriseFailed], &[]),
];

/// The names of slots in a line that its cue does not have.
pub(crate) fn unknown_slots(cue: Cue, line: &str) -> Vec<String> {
    let Some(known) = slots_of(cue) else { return Vec::new() };
    let written = line.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(slot, _)| slot.trim());
    let names = written.map(|slot| slot.rsplit(' ').next().unwrap_or(slot).to_lowercase());
    names.filter(|name| !name.is_empty() && !known.contains(&name.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENTED: &str = include_str!("../model/speech.rs");

    /// The names in backquotes behind `Slots:` in the comment of each variant of `Cue`.
    fn documented() -> Vec<(String, Vec<String>)> {
        let body = DOCUMENTED.split("pub enum Cue {").nth(1).and_then(|rest| rest.split("\n}\n").next()).unwrap();
        let (mut rows, mut comment): (Vec<(String, Vec<String>)>, String) = (Vec::new(), String::new());
        for line in body.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(words) = line.strip_prefix("///") {
                comment.push_str(words);
                continue;
            }
            let slots = comment.split("Slots:").nth(1).unwrap_or_default();
            let names: Vec<String> = slots.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            let other = rows.iter().find(|(cue, _)| slots.contains("as `") && names.contains(cue));
            let names = other.map_or(names, |(_, names)| names.clone());
            rows.push((line.trim_end_matches(',').to_owned(), names));
            comment.clear();
        }
        rows
    }

    #[test]
    fn slots_are_those_that_the_cues_document() {
        let known: Vec<(String, Vec<String>)> = SLOTS
            .iter()
            .flat_map(|(cues, slots)| cues.iter().map(move |cue| (format!("{cue:?}"), *slots)))
            .map(|(cue, slots)| (cue, slots.iter().map(|slot| (*slot).to_owned()).collect()))
            .collect();
        let documented = documented();
        assert!(documented.len() > 20);
        for row in &documented {
            assert!(known.contains(row), "SLOTS lacks {row:?}");
        }
        assert_eq!(known.len(), documented.len());
    }

    #[test]
    fn names_are_found_behind_forms_and_in_capitals() {
        assert_eq!(unknown_slots(Cue::Hit, "{Actor} catches {the target} with {a wepon}. {x}"), ["wepon", "x"]);
        assert!(unknown_slots(Cue::FightWon, "It is over.").is_empty());
    }
}
