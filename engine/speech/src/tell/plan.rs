//! [`Telling`]: the order in which a turn is told. Rolls before the prose that tells what came of them, one's own deed
//! before the answer to it. How sentences come together stands in [`piece`].

mod piece;

use super::choose::Habits;
use super::fact::Fact;
use super::{Happened, Selected, Told, ToldKind};
use crate::noun::Noun;
use crate::words::Words;
use gesta_content::id::{BeingId, ExitId};
use gesta_content::model::{Cue, Mood};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Actor, Body, Purpose, Roll, SeatId, View};
use piece::{Line, Piece};
use rand_chacha::ChaCha8Rng;

/// One turn while it is being told.
pub(crate) struct Telling<'a> {
    pub words: Words<'a>,
    pub view: &'a View,
    pub before: Option<&'a View>,
    pub happened: &'a Happened<'a>,
    /// A text of a pack has told a deed of this turn: what follows from it needs fewer words.
    pub deed_told: bool,
    /// It has told it in full, with the hours that it took.
    pub deed_in_full: bool,
    /// A text of a pack has told what a stunt did to somebody: the state that it leaves needs no second sentence.
    pub stunt_told: bool,
    /// How the reader's hero came to itself was told where it woke.
    pub waking_told: bool,
    /// The reader's hero has got up, and it was told there.
    pub up_told: bool,
    /// The light of the place was looked at.
    pub light_told: bool,
    /// Who attacked last.
    pub attacker: Option<Actor>,
    /// Whom a shove of this turn has moved: the place where it ends needs no second sentence.
    pub shoved: Option<Actor>,
    /// Who came within reach of somebody just now.
    pub closing: Option<Actor>,
    habits: &'a mut Habits,
    chance: ChaCha8Rng,
    rolls: Vec<Line>,
    pieces: Vec<Piece>,
    told: Vec<Told>,
    /// What the reader's hero has got or learned for good, one line each. Told after the prose.
    gains: Vec<Line>,
    /// The event that is being told.
    at: Option<usize>,
    acting: Option<Actor>,
    /// Texts of packs that were told.
    grounds: Vec<String>,
    selected: Vec<Selected>,
}

impl<'a> Telling<'a> {
    pub(crate) fn new(
        words: Words<'a>,
        habits: &'a mut Habits,
        chance: ChaCha8Rng,
        before: Option<&'a View>,
        happened: &'a Happened<'a>,
    ) -> Self {
        Telling {
            words,
            view: happened.after,
            before,
            happened,
            deed_told: false,
            deed_in_full: false,
            stunt_told: false,
            waking_told: false,
            up_told: false,
            light_told: false,
            attacker: None,
            shoved: None,
            closing: None,
            habits,
            chance,
            rolls: Vec::new(),
            pieces: Vec::new(),
            told: Vec::new(),
            gains: Vec::new(),
            at: None,
            acting: None,
            grounds: Vec::new(),
            selected: Vec::new(),
        }
    }

    pub(crate) fn tell(mut self) -> (Vec<Told>, Vec<String>, Vec<Selected>) {
        let events = self.happened.events;
        self.remember_foes();
        let mut unsaid = Vec::new();
        for at in self.order() {
            let event = &events[at];
            let later = || events[at + 1..].iter().map(|event| &event.event().body);
            let before = self.so_far();
            self.at = Some(at);
            self.one(&event.event().body, later);
            if self.so_far() == before {
                unsaid.push(at);
            }
            // What goes before the first word belongs to that; all else to what was said last.
            if self.so_far() > 0 {
                unsaid.drain(..).for_each(|at| self.comes_along(at));
            }
        }
        self.at = None;
        self.talk_ended();
        self.come_and_go();
        self.watch();
        self.sky();
        self.flush();
        self.open_choices();
        self.told.extend(self.gains.drain(..).map(|line| Told::of(ToldKind::Prose, line.text, line.events, true)));
        let standing = self.standing().map(|text| Told::new(ToldKind::Status, text));
        self.told.extend(standing);
        (self.told, self.grounds, self.selected)
    }

    /// The hour, which texts of packs may ask for.
    pub(crate) fn hour(&self) -> [(&'static str, TextArg<'static>); 1] {
        [("hour", TextArg::Int(i64::from(self.view.second_of_day / 3_600)))]
    }

    /// How much has been said so far.
    pub(crate) fn so_far(&self) -> usize {
        self.rolls.len() + self.pieces.len() + self.told.len() + self.gains.len()
    }

    /// An event that nothing was said of belongs to what was said last.
    fn comes_along(&mut self, at: usize) {
        let last = self.pieces.last_mut().map(|piece| &mut piece.events);
        let last = last.or_else(|| self.rolls.last_mut().map(|roll| &mut roll.events));
        let last = last.or_else(|| self.told.last_mut()?.spans.last_mut().map(|span| &mut span.events));
        if let Some(events) = last.filter(|events| !events.is_empty() && !events.contains(&at)) {
            events.push(at);
            events.sort_unstable();
        }
    }

    /// Whether anything of the kind happens in this turn.
    pub(crate) fn happens(&self, what: impl Fn(&Body) -> bool) -> bool {
        self.happened.events.iter().any(|event| what(&event.event().body))
    }

    /// The events that what is said now tells.
    fn now(&self) -> Vec<usize> {
        self.at.into_iter().collect()
    }

    /// Who only watches is led to where the heroes are now.
    fn watch(&mut self) {
        let place = |view: &'a View| view.place.as_ref().map(|place| &place.id);
        let (Some(before), Some(now)) = (self.before, place(self.view)) else { return };
        if self.view.hero.is_none() && place(before) != Some(now) {
            self.heading(self.words.place(now));
            self.look_around(true);
        }
    }

    fn one<'b, I: Iterator<Item = &'b Body>>(&mut self, body: &'b Body, later: impl Fn() -> I) {
        if !matches!(body, Body::Shifted { .. }) {
            self.closing = None;
        }
        match body {
            Body::HeroJoined { seat, .. } => self.joined(*seat),
            Body::Moved { actor, to, exit, .. } => self.moved(actor, to, exit.as_ref()),
            Body::Left { actor, exit, .. } => self.others_move(Cue::Left, actor, exit.as_ref()),
            Body::Arrived { actor, .. } => self.others_move(Cue::Arrived, actor, None),
            Body::Checked { actor, purpose, roll } => self.checked(actor, purpose, roll),
            Body::Acted { seat, action, told, .. } => self.acted(*seat, action, *told),
            Body::Improvised { seat, stunt, target, told, own_text } => {
                self.improvised(*seat, (stunt, target), *told, *own_text);
            }
            Body::NodeSaid { seat, dialogue, node } if self.is_you(*seat) => self.said_in_talk(dialogue, node),
            Body::Replied { seat, dialogue, node, reply, told, .. } if self.is_you(*seat) => {
                self.replied(TextKey::of(dialogue).inner(node).inner(reply), *told);
            }
            Body::TalkBegan { seat, with, .. } if !self.is_you(*seat) => {
                let target = self.being_noun(with);
                self.of_other(Cue::OtherTalks, *seat, |fact| fact.noun("target", target));
            }
            Body::Spoke { seat, to } => self.spoke(*seat, to.as_ref()),
            Body::ItemGained { .. }
            | Body::ItemLost { .. }
            | Body::ValChanged { .. }
            | Body::Worn { .. }
            | Body::Used { .. } => {
                self.goods(body, later);
            }
            Body::Attacked { .. } | Body::Damaged { .. } | Body::Healed { .. } => self.blow(body, later),
            Body::HeroDown { .. } | Body::Shifted { .. } | Body::Guarded { .. } => self.fighting(body),
            Body::FightBegan { .. } | Body::FightJoined { .. } | Body::FightEnded { .. } => self.fight_frame(body),
            Body::BeingGone { being, why } => self.being_gone(being, *why),
            Body::Afflicted { actor, condition, .. } => self.condition(actor, condition, "on"),
            Body::Relieved { actor, condition } => self.condition(actor, condition, "off"),
            Body::Rested { seat, hours } => self.passed(*seat, Cue::Rested, u64::from(*hours)),
            Body::RestBegan { seat, hours } => self.passed(*seat, Cue::LayDown, u64::from(*hours)),
            Body::Waited { seat, minutes } => self.passed(*seat, Cue::Waited, u64::from(*minutes)),
            _ => self.notes(body),
        }
    }

    fn notes(&mut self, body: &Body) {
        if let Body::ExitSet { exit, open: true } = body
            && self.deed_told
        {
            self.remember_way(exit);
        }
        match body {
            // The two sides of one door are one door.
            Body::ExitSet { exit, open } if self.is_other_side(exit, *open) => {}
            Body::ExitSet { exit, open } if !self.deed_told => {
                let cue = if *open { Cue::ExitOpened } else { Cue::ExitShut };
                let fact = Fact::new(cue, Mood::ByYou).noun("exit", self.words.exit_noun(exit));
                self.sentence(fact, ToldKind::Prose);
            }
            Body::Revealed { seat, secret } if self.is_you(*seat) => self.revealed(secret),
            Body::QuestMoved { quest, stage, .. } => {
                let text = self.words.text(&TextKey::of(quest).inner(stage), None);
                self.journal("told-quest", text);
            }
            Body::Noted { seat, page } if self.is_you(*seat) => {
                let text = self.words.text(&TextKey::of(page), None);
                self.journal("told-journal", text);
            }
            // Each family says whether the event was its own.
            _ => _ = self.struggle(body) || self.company(body) || self.growth(body) || self.table(body),
        }
    }

    /// Whether a way of the same name has been opened or shut just as well, earlier in this turn.
    fn is_other_side(&self, exit: &ExitId, open: bool) -> bool {
        let name = self.words.exit(exit);
        let same = |body: &Body| matches!(body, Body::ExitSet { exit: other, open: so } if *so == open && self.words.exit(other) == name);
        let before = self.happened.events.iter().take(self.at.unwrap_or_default());
        before.into_iter().any(|event| same(&event.event().body))
    }

    fn checked(&mut self, actor: &Actor, purpose: &Purpose, roll: &Roll) {
        self.turn_of(actor);
        self.roll_line(actor, roll, None);
        if *purpose == Purpose::Flight && !roll.band.achieves() {
            let you = self.is_actor_you(actor);
            let mood = if you { Mood::ByYou } else { Mood::Others };
            let fact = self.with_actor(Fact::new(Cue::Held, mood), actor);
            return self.sentence_of(fact, self.kind_of(actor), Some(actor));
        }
        self.after_check(actor, purpose, roll);
    }

    fn journal(&mut self, key: &str, text: Option<String>) {
        if let Some(text) = text {
            self.flush();
            self.grounds.push(text.clone());
            let text = self.words.core_with(key, "text", &text);
            self.told.push(Told::of(ToldKind::Prose, text, self.now(), true));
        }
    }

    /// Adds the slot `actor`, which a line about the reader does not have.
    pub(crate) fn with_actor(&self, fact: Fact, actor: &Actor) -> Fact {
        if self.is_actor_you(actor) { fact } else { fact.noun("actor", self.actor_noun(actor)).of(actor) }
    }

    /// The noun of somebody. Who is not in sight any more is called as it was when it was, not by a name nobody has said.
    pub(crate) fn actor_noun(&self, actor: &Actor) -> Noun {
        match actor {
            Actor::Being(id) => self.being_noun(id),
            Actor::Hero(seat) => self.words.hero_noun(self.view, *seat),
        }
    }

    pub(crate) fn being_noun(&self, id: &BeingId) -> Noun {
        let sees = |view: &&View| view.place.iter().flat_map(|place| &place.beings).any(|being| being.id == *id);
        let view = Some(self.view).filter(sees).or_else(|| self.before.filter(sees));
        match view {
            Some(view) => self.words.being_noun(view, id),
            // Who comes and goes within one turn has told nobody a name.
            None => self.words.being_noun_of(id, false),
        }
    }

    pub(crate) fn is_you(&self, seat: SeatId) -> bool {
        seat == self.view.seat && self.view.hero.is_some()
    }

    pub(crate) fn is_actor_you(&self, actor: &Actor) -> bool {
        matches!(actor, Actor::Hero(seat) if self.is_you(*seat))
    }

    /// Another hero's deeds stand apart; creatures and the reader's own are the narrator's.
    pub(crate) fn kind_of(&self, actor: &Actor) -> ToldKind {
        match actor {
            Actor::Hero(seat) if !self.is_you(*seat) => ToldKind::Others,
            _ => ToldKind::Prose,
        }
    }
}
