//! The table of the kinds of entries that have ids. A new kind costs one line here, besides its struct in `model` and
//! its id in `id::kind`, which have the same name.

/// Hands the table to the macro `$make`: the field of [`Mechanics`](crate::Mechanics) and the kind, line by line.
///
/// The order of the lines is the order of the fields in the canonical bytes: add at the end.
macro_rules! entry_kinds {
    ($make:ident) => {
        $make! {
            /// Ability scores.
            attributes: Attribute;
            /// Skills.
            skills: Skill;
            /// Conditions.
            conditions: Condition;
            /// Stunts.
            stunts: Stunt;
            /// Items.
            items: Item;
            /// Shops.
            shops: Shop;
            /// People and creatures.
            beings: Being;
            /// Places with their exits, features and actions.
            places: Place;
            /// Dialogues.
            dialogues: Dialogue;
            /// Quests.
            quests: Quest;
            /// Pages of the journal.
            journal: Journal;
            /// Flags.
            flags: Flag;
            /// Endings.
            endings: Ending;
            /// Ready heroes.
            presets: Preset;
            /// Scenarios.
            scenarios: Scenario;
            /// Callings with their paths.
            callings: Calling;
            /// Origins.
            origins: Origin;
            /// Talents.
            talents: Talent;
            /// Spells.
            spells: Spell;
            /// Factions.
            factions: Faction;
            /// Deeds that are remembered.
            deeds: Deed;
            /// Weather.
            weather: Weather;
            /// Climates.
            climates: Climate;
            /// Terms that can be looked up.
            codex: Codex;
            /// Chapters.
            chapters: Chapter;
            /// What happens of itself.
            happenings: Happening;
        }
    };
}
