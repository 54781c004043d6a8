//! [`Command`]: what a seat wants. The decision alone: no id, no wall time, no words, because the dice are keyed by it.
//!
//! Canonical bytes of commands key the dice and cross the wire, so variants are only ever added at the end.

use crate::seat::{Actor, SeatId};
use crate::world::Spot;
use crate::world::{Gender, StandIn};
use gesta_content::Digest;
use gesta_content::id::{
    ActionId, AttributeId, BeingId, CallingId, DialogueId, ExitId, FeatureId, ItemId, Name, OriginId, PathId, SkillId,
    SpellId, StuntId, TalentId,
};
use gesta_content::model::Slot;
use serde::{Deserialize, Serialize};

/// What a seat wants. May be refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Command {
    /// Go through an exit, alone where others are there.
    Go {
        /// Which exit.
        exit: ExitId,
    },
    /// Do an action of the place.
    Act {
        /// Which action.
        action: ActionId,
    },
    /// Try a stunt.
    Improvise {
        /// The skill that it is done with.
        approach: SkillId,
        /// Which stunt.
        stunt: StuntId,
        /// On what.
        target: Aim,
    },
    /// Begin to talk.
    Talk {
        /// With whom.
        with: BeingId,
    },
    /// Give a reply in the talk that is going on.
    Reply {
        /// The name of the reply at the present node.
        reply: Name,
    },
    /// Break off the talk.
    Leave,
    /// Pick something up.
    Take {
        /// Which item.
        item: ItemId,
    },
    /// Put something down.
    Drop {
        /// Which item.
        item: ItemId,
    },
    /// Put something on, or take it into the hand.
    Wear {
        /// Which item.
        item: ItemId,
    },
    /// Use something.
    Use {
        /// Which item.
        item: ItemId,
    },
    /// Hand something to another hero.
    Give {
        /// Which item.
        item: ItemId,
        /// To whom.
        to: SeatId,
    },
    /// Buy something.
    Buy {
        /// From whom.
        from: BeingId,
        /// Which item.
        item: ItemId,
    },
    /// Sell something.
    Sell {
        /// To whom.
        to: BeingId,
        /// Which item.
        item: ItemId,
    },
    /// Begin a fight, or attack in one.
    Attack {
        /// Whom.
        target: BeingId,
    },
    /// Change the distance in a fight.
    Shift {
        /// Where to.
        to: Spot,
    },
    /// Stand on guard until the next turn of a fight.
    Guard,
    /// Run from a fight through an exit.
    Flee {
        /// Which exit.
        exit: ExitId,
    },
    /// Rest for some hours.
    Rest {
        /// How many, 1 to 12.
        hours: u8,
    },
    /// Let time pass.
    Wait {
        /// How many minutes, 1 to 240.
        minutes: u8,
    },
    /// Propose a party decision.
    Propose {
        /// What.
        decision: PartyDecision,
    },
    /// Answer the party decision that waits.
    Answer {
        /// Its number.
        proposal: u32,
        /// Yes or no.
        agree: bool,
    },
    /// Speak in character. The words go beside the command, not into it.
    Speak {
        /// To whom in particular.
        to: Option<Actor>,
    },
    /// Cast a spell.
    Cast {
        /// Which spell.
        spell: SpellId,
        /// The rank of the slot, at least the spell's own (0 for those that need none).
        rank: u8,
        /// At what (`None` where it is aimed at nothing in particular).
        target: Option<Aim>,
    },
    /// Use a talent.
    Invoke {
        /// Which talent.
        talent: TalentId,
        /// On what (`None` where it is aimed at nothing in particular).
        target: Option<Aim>,
    },
    /// Attack without killing: a foe that is brought down so lives.
    Subdue {
        /// Whom.
        target: BeingId,
    },
    /// Push a foe out of reach.
    Shove {
        /// Whom.
        target: BeingId,
    },
    /// Hold a foe fast.
    Grapple {
        /// Whom.
        target: BeingId,
    },
    /// Break free of who holds on.
    BreakFree,
    /// Get out of sight.
    Hide,
    /// Help a companion: its next attack has advantage; who is down is bound up.
    Help {
        /// Whom: a hero, or a being that goes along.
        whom: Actor,
    },
    /// Step away from the foes without giving them an opening.
    Disengage,
    /// Talk a foe out of the fight.
    Parley {
        /// Whom.
        with: BeingId,
    },
    /// Talk down the prices of a shop.
    Haggle {
        /// With its keeper.
        with: BeingId,
    },
    /// Choose what a level brings.
    Advance {
        /// What.
        choice: Advancement,
    },
    /// Say who plays the hero while its player is away.
    StandIn {
        /// Who.
        choice: StandIn,
    },
    /// Put away what is worn or held.
    PutAway {
        /// Where it is worn or held.
        slot: Slot,
    },
    /// Send away somebody who goes along.
    Dismiss {
        /// Whom.
        being: BeingId,
    },
}

/// What a level brings, where there is a choice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Advancement {
    /// The path of the calling.
    Path(PathId),
    /// One more of an attribute.
    Attribute(AttributeId),
    /// A talent.
    Talent(TalentId),
    /// A spell.
    Spell(SpellId),
}

/// What a stunt is aimed at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Aim {
    /// A person or creature.
    Being(BeingId),
    /// A way out.
    Exit(ExitId),
    /// A hero.
    Hero(SeatId),
    /// A thing of the place.
    Feature(FeatureId),
}

/// What a party decides together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PartyDecision {
    /// Everyone at the place goes through an exit.
    Travel {
        /// Which exit.
        exit: ExitId,
    },
    /// Everyone at the place rests.
    Rest {
        /// How many hours, 1 to 12.
        hours: u8,
    },
    /// The proposer gives a reply that binds everyone.
    Bargain {
        /// In which dialogue.
        dialogue: DialogueId,
        /// At which node.
        node: Name,
        /// Which reply.
        reply: Name,
    },
}

/// A hero as its player makes it: the choices, not what follows from them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HeroPlan {
    /// What it lives by.
    pub calling: CallingId,
    /// Where it comes from.
    pub origin: OriginId,
    /// Scores as bought or dealt out, before what the origin adds.
    pub attributes: Vec<(AttributeId, u8)>,
    /// The skills that are chosen from those of the calling.
    pub skills: Vec<SkillId>,
    /// The talents that are chosen at level 1.
    pub talents: Vec<TalentId>,
    /// The spells that are chosen at level 1.
    pub spells: Vec<SpellId>,
    /// The grammatical gender of the hero's words.
    pub gender: Gender,
}

/// What the driver of a table wants: what happens after real time, and who sits where. Never from a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SystemCommand {
    /// Somebody sits down; players bring a hero.
    Seat {
        /// On which seat.
        seat: SeatId,
        /// As what.
        kind: crate::seat::SeatKind,
        /// The player's name, at most 40 characters.
        name: String,
        /// The ready hero (`None`: the scenario's first; spectators have none).
        preset: Option<gesta_content::id::PresetId>,
    },
    /// Somebody's connection was lost, or is back.
    Presence {
        /// Whose.
        seat: SeatId,
        /// Gone or back.
        away: bool,
    },
    /// A proposal has waited long enough.
    Lapse {
        /// Its number.
        proposal: u32,
    },
    /// Other content decides from now on.
    ContentChanged {
        /// Its mechanics hash.
        mechanics: Digest,
        /// Its packs, as `(id, version)`.
        packs: Vec<(Name, String)>,
    },
    /// A player sits down with a hero of its own making.
    SeatMade {
        /// On which seat.
        seat: SeatId,
        /// As what: a player or a bot.
        kind: crate::seat::SeatKind,
        /// The player's name, at most 40 characters.
        name: String,
        /// The hero's name, at most 40 characters; empty: that of the calling's ready hero.
        hero_name: String,
        /// The hero.
        plan: Box<HeroPlan>,
    },
}
