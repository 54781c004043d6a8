//! Heroes: how they are made, what they are worth in numbers, how they rise, rest and die.
//!
//! The numbers that a sheet shows, and those that checks and fights use, come from the same functions: [`arms`] (armour
//! class, attacks), [`casting`], [`save`] and [`crate::check`].

mod arms;
mod casting;
mod compare;
mod death;
mod grants;
mod growth;
mod haste;
mod lasting;
mod making;
mod meets;
mod options;
mod plan;
mod preview;
mod rest;
mod rise;
mod save;
mod sheet;
mod vigour;

pub use compare::{Change, Comparison, Figure, compare};
pub use growth::{OpenChoices, advancement, open_choices};
pub use haste::quick_plan;
pub use making::planned;
pub use options::{AttributeOption, PlanOptions, plan_options};
pub use plan::{PlanFault, check_plan};
pub use preview::{Preview, preview, preview_choice};
pub use sheet::{
    AttackLine, AttributeLine, CastingLine, ExtraDamage, Number, SaveLine, Sheet, SkillLine, SlotLine, UseLine, sheet,
};

pub(crate) use arms::{
    BARE_HANDS, armour_class, attack_terms, attacks_per_turn, bare_attribute, damage_dice, initiative, is_loud,
};
pub(crate) use casting::{difficulty, known_spells, knows_spell, power_terms, rank_max, slots_left};
pub(crate) use death::{death_save, gets_up, hurt_while_down, mend, prepare_mend, raise, settle_fallen};
pub(crate) use grants::{Counted, Source, granted, grants, halves, price_percent, training};
pub(crate) use growth::may_choose;
pub(crate) use lasting::{after_hurt, expire, minutes_of_harm, tend, turn_of_harm};
pub(crate) use making::{from_plan, made_of_preset};
pub(crate) use rest::{is_long, rest, wake};
pub(crate) use rise::{gain, rise, rise_late};
pub(crate) use save::{prepare_save, save};
pub(crate) use vigour::reconcile;
