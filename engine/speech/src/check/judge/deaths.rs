//! Death in figures of speech: legs fold, eyes stare at nothing, no breath comes any more.

use super::super::cast::Figure;
use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::fault::{Deed, FaultKind};
use super::super::scene::Presence;
use super::super::words::{WordSet, set};
use super::Judge;
use std::sync::LazyLock;

static EYES: WordSet = LazyLock::new(|| set("eye eyes gaze stare"));
static STARES: WordSet = LazyLock::new(|| {
    set(
        "stare stares staring glaze glazes dim dims dull dulls roll rolls go goes gone close closes fix fixes fade fades",
    )
});
static EMPTY: WordSet = LazyLock::new(|| {
    set("nothing dark glassy dull blank empty out over good forever sightless lightless unseeing last")
});
static LEGS: WordSet = LazyLock::new(|| set("leg legs knee knees foreleg forelegs hindlegs haunches"));
static FOLDS: WordSet =
    LazyLock::new(|| set("fold folds buckle buckles crumple crumples fail fails collapse collapses give gives"));
static BREATH: WordSet = LazyLock::new(|| set("breath life heart heartbeat pulse soul spirit ghost"));
static LEAVES: WordSet = LazyLock::new(|| {
    set(
        "leave leaves left rattle rattles stop stops stopped fade fades ebb ebbs cease ceases fail fails drain drains depart departs flee flees slip slips gone escapes",
    )
});
static BONES: WordSet = LazyLock::new(|| set("skull neck spine head throat backbone"));
static CRACKS: WordSet = LazyLock::new(|| {
    set(
        "crack cracks split splits snap snaps break breaks cave caves shatter shatters burst bursts crushed broken shattered slit",
    )
});
/// How somebody lies who is dead.
static SPRAWLED: WordSet = LazyLock::new(|| {
    set(
        "sprawled slumped crumpled lifeless motionless senseless dead unmoving limp cold stiff broken corpse carcass body heap pool",
    )
});
static LIES: WordSet = LazyLock::new(|| {
    set(
        "lie lies lay go goes fall falls drop drops slump slumps hang hangs sink sinks roll rolls collapse collapses crumple crumples",
    )
});
/// What the living do again.
static WAKES: WordSet = LazyLock::new(|| set("wake wakes get gets breathe breathes rise rises stir stirs"));
/// What nobody does who has just died.
static ACTS: WordSet = LazyLock::new(|| {
    set(
        "lunges lunge charges charge throws heaves springs leaps pounces spits levels raises grabs grips seizes squeezes gasps yields \
        begs crawls crawl lunging charging rise crawling lunge gasps holds hands drags shakes drags scrambles struggles whirls turns attacks strikes circles retreats flees runs bolts limps rises",
    )
});

impl Judge<'_> {
    /// Somebody dies in other words.
    pub(super) fn dies_figuratively(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref()?;
        let verb = self.word(clause.verb);
        let whole = |list: &WordSet| clause.groups.iter().any(|group| self.has_word_of(group, list));
        let head = self.word(subject.head);
        let dead_part = |group: &&Group| {
            group.kind == Kind::Body
                && group.owner != Owner::Yours
                && self.tokens[group.range.clone()]
                    .iter()
                    .any(|token| matches!(token.plain.as_str(), "dead" | "lifeless" | "sightless"))
        };
        if let Some(part) = std::iter::once(subject).chain(&clause.groups).find(dead_part) {
            return self.lives(&Group { kind: Kind::They, ..part.clone() });
        }
        let of_body = subject.kind == Kind::Body || BREATH.contains(head) || EYES.contains(head);
        if of_body && !clause.passive {
            let wants_eyes = EYES.contains(head) && STARES.contains(verb) && whole(&EMPTY);
            let wants_breath = BREATH.contains(head) && LEAVES.contains(verb);
            let wants_bone = BONES.contains(head) && CRACKS.contains(verb);
            if wants_eyes || wants_breath || wants_bone {
                return self.owner_dies(subject, clause);
            }
            if LEGS.contains(head) && FOLDS.contains(verb) {
                return self.owner_is_hurt(subject);
            }
        }
        if subject.kind == Kind::You {
            let lies = LIES.contains(verb) && whole(&SPRAWLED) && self.scene.sums.life.is_some_and(|life| life.now > 0);
            let hurt = lies
                && clause.groups.iter().any(|group| matches!(self.word(group.head), "senseless" | "lifeless" | "dead"));
            return hurt.then_some(Deed::Die);
        }
        let somebody = subject.kind == Kind::Figure || subject.kind == Kind::They && self.word(subject.head) != "it";
        let lies = LIES.contains(verb) && whole(&SPRAWLED);
        (somebody && lies).then(|| self.lives(subject)).flatten()
    }

    /// "No breath comes from him any more", "does not wake": told by denying it.
    pub(super) fn dies_denied(&self, clause: &Clause) -> Option<Deed> {
        if !clause.denied || clause.asserted {
            return None;
        }
        let subject = clause.subject.as_ref()?;
        let verb = self.word(clause.verb);
        let again =
            clause.groups.iter().any(|group| matches!(self.word(group.head), "more" | "again" | "any" | "longer"));
        if matches!(self.word(subject.head), "breath" | "pulse" | "heartbeat") {
            let whose =
                clause.groups.iter().find(|group| matches!(group.kind, Kind::Figure | Kind::They | Kind::You))?;
            let comes = matches!(verb, "comes" | "left" | "leaves" | "is" | "stirs" | "remains");
            return comes.then(|| self.lives(whose)).flatten();
        }
        let up = clause.particles.iter().any(|word| word == "up");
        let wakes = WAKES.contains(verb) && (matches!(verb, "wake" | "breathe" | "rise") || up || again);
        let somebody = matches!(subject.kind, Kind::Figure | Kind::They) && self.word(subject.head) != "it";
        (wakes && somebody).then(|| self.lives(subject)).flatten()
    }

    /// Who died in this turn goes on.
    pub(super) fn goes_on(&self, clause: &Clause) -> Option<FaultKind> {
        let who = clause.subject.as_ref().filter(|group| matches!(group.kind, Kind::Figure | Kind::They))?;
        let figures = self.who(who);
        let died = !figures.is_empty() && figures.iter().all(|figure| figure.died);
        let acts = ACTS.contains(self.word(clause.verb)) && !clause.passive;
        let for_you = clause.classes.contains(&Class::Come)
            && clause.groups.iter().any(|group| {
                matches!(group.before.as_str(), "for" | "at")
                    && (group.kind == Kind::You || group.owner == Owner::Yours)
            });
        let left = !figures.is_empty() && figures.iter().all(|figure| figure.went && figure.presence != Presence::Here);
        let back = clause.particles.iter().any(|word| word == "back")
            && clause
                .groups
                .iter()
                .any(|group| group.kind == Kind::You && matches!(group.before.as_str(), "at" | "to" | "for"));
        if left && back && self.word(who.head) != "it" {
            return Some(FaultKind::Deed(Deed::Go));
        }
        (died && (acts || for_you)).then_some(FaultKind::Dead)
    }

    fn has_word_of(&self, group: &Group, list: &WordSet) -> bool {
        self.tokens[group.range.clone()].iter().any(|token| list.contains(token.plain.as_str()))
            || list.contains(group.before.as_str())
    }

    /// Whose eye it is, dies: nobody did.
    fn owner_dies(&self, part: &Group, clause: &Clause) -> Option<Deed> {
        if part.owner == Owner::Yours || clause.groups.iter().any(|group| group.kind == Kind::You) {
            let heart =
                matches!(self.word(part.head), "heart" | "life" | "pulse" | "heartbeat" | "soul" | "neck" | "spine");
            return (heart && part.owner == Owner::Yours && self.scene.sums.life.is_some_and(|life| life.now > 0))
                .then_some(Deed::Die);
        }
        self.lives(&Group { kind: Kind::They, ..part.clone() })
    }

    fn owner_is_hurt(&self, part: &Group) -> Option<Deed> {
        if part.owner == Owner::Yours {
            return (!self.happened(Deed::Hurt)).then_some(Deed::Hurt);
        }
        let figures = self.owners_of(part);
        let fine =
            |figure: &&Figure| figure.harmed || figure.wounded || figure.died || figure.presence == Presence::Dead;
        (!figures.is_empty() && !figures.iter().any(fine)).then_some(Deed::Harm)
    }

    fn owners_of(&self, part: &Group) -> Vec<&Figure> {
        let named = self.scene.cast.named(&self.tokens[part.range.clone()]);
        if named.is_empty() { self.who(&Group { kind: Kind::They, ..part.clone() }) } else { named }
    }

    /// Told dead, and lives.
    fn lives(&self, who: &Group) -> Option<Deed> {
        let figures = self.owners_of(who);
        let fine = |figure: &&Figure| figure.died || figure.presence == Presence::Dead;
        (!figures.is_empty() && !figures.iter().any(fine)).then_some(Deed::Die)
    }
}
