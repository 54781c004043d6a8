//! What changes for good and nothing has changed: the lamp goes out, the roof comes in, the tide turns, the rain stops. Harmless
//! motion changes nothing: a lamp flickers, a beam creaks, water drips.

use super::super::clause::{BUILT, Class, Clause, Group, Kind, LIGHTS, WATERS, WEATHERS};
use super::super::fault::Deed;
use super::super::words::{WordSet, set};
use super::Judge;
use std::sync::LazyLock;

/// What is left of what breaks.
static RUINS: WordSet = LazyLock::new(|| {
    set("shreds strips tatters pieces ruins splinters bits fragments shards flinders smithereens rags ash ashes rubble")
});
/// How a light ends.
static DIES: WordSet =
    LazyLock::new(|| set("dies fails expires gutters goes go blows falls burns gone blown put snuffed dies died out"));
static PUTS_OUT: WordSet = LazyLock::new(|| {
    set("extinguish extinguishes extinguished douse douses doused snuff snuffs snuffed smother smothers")
});
/// How what is built ends.
static FALLS: WordSet = LazyLock::new(|| {
    set(
        "collapse collapses collapsed crumble crumbles crumbled cave caves caved burst bursts shatter shatters shattered topple \
        topples toppled snap snaps snapped splinter splinters splintered overturn overturns overturned disintegrates explode \
        explodes ruined wrecked destroyed demolished capsizes",
    )
});
/// Verbs that do so with a word beside them: "comes down", "gives way".
static DOWN: WordSet = LazyLock::new(|| {
    set(
        "come comes came fall falls fell fallen give gives gave crash crashes break breaks broke tumble tumbles tear tears tip tips blow blows",
    )
});
static FLOWS: WordSet = LazyLock::new(|| {
    set(
        "run runs flow flows pour pours gush gushes rush rushes flood floods surge surges burst bursts stream streams spill spills \
        well wells fill fills rise rises risen swirl swirls close closes wash washes washing reach reaches climb climbs creep creeps come comes \
        shoot shoots spout spouts return returns rising flooding",
    )
});
/// How weather changes.
static ENDS: WordSet = LazyLock::new(|| {
    set(
        "stop stops stopped cease ceases ceased end ends ended clear clears cleared ease eases eased die dies died pass passes \
        passed abate abates subside subsides subsided begin begins start starts break breaks let lets turn turns",
    )
});
/// What a world does that has changed.
static OUT: WordSet = LazyLock::new(|| set("out dead dark cold"));

impl Judge<'_> {
    /// Something has changed that no rule has changed.
    pub(super) fn changes(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref();
        let object = clause.groups.iter().find(|group| group.before.is_empty() && group.head > clause.verb);
        let thing = subject.filter(|group| !matches!(group.kind, Kind::You | Kind::Figure | Kind::They)).or(object);
        let told = self.goes_out(clause, thing)
            || self.falls(clause, subject)
            || self.is_in_ruins(clause, subject, object)
            || self.floods(clause, subject)
            || self.clears(clause, subject);
        (told && !self.is_at_another_time(clause)).then_some(Deed::Change)
    }

    fn is(&self, group: &Group, list: &WordSet) -> bool {
        list.contains(self.word(group.head))
    }

    fn has_particle(clause: &Clause, words: &[&str]) -> bool {
        clause.particles.iter().any(|word| words.contains(&word.as_str()))
            || clause.groups.iter().any(|group| words.contains(&group.before.as_str()) && group.range.len() == 1)
    }

    /// "When the tide turns", "the tide turns at two".
    fn is_at_another_time(&self, clause: &Clause) -> bool {
        let before = clause.range.start.checked_sub(1).map_or("", |at| self.word(at));
        let far = |word: &str| matches!(word, "when" | "once" | "after" | "before" | "since" | "if" | "until" | "till");
        far(before) || {
            let later = |group: &Group| group.before != "by" || group.head > clause.verb;
            clause
                .groups
                .iter()
                .any(|group| matches!(group.before.as_str(), "at" | "until" | "like" | "by") && later(group))
        }
    }

    fn goes_out(&self, clause: &Clause, thing: Option<&Group>) -> bool {
        let Some(light) = thing.filter(|group| self.is(group, &LIGHTS)) else { return false };
        let verb = self.word(clause.verb);
        let out = Self::has_particle(clause, &["out"]);
        let dies = DIES.contains(verb) && (out || matches!(verb, "dies" | "died" | "fails"));
        let stands = clause.classes.contains(&Class::Be)
            && clause
                .groups
                .iter()
                .any(|group| group.before.is_empty() && group.range.len() == 1 && self.is(group, &OUT));
        let lamp = !matches!(self.word(light.head), "light" | "lights" | "fire");
        let falls =
            lamp && verb == "falls" && clause.groups.iter().any(|group| matches!(group.before.as_str(), "to" | "from"));
        let stands = stands && !self.has_any(light, &self.scene.held);
        dies || stands || falls || PUTS_OUT.contains(verb)
    }

    fn falls(&self, clause: &Clause, subject: Option<&Group>) -> bool {
        let Some(subject) = subject else { return false };
        let built = self.is(subject, &BUILT) || self.is(subject, &LIGHTS);
        let goods = subject.kind == Kind::Goods && !self.is_own(subject);
        let verb = self.word(clause.verb);
        let alone =
            clause.passive || !clause.groups.iter().any(|group| group.before.is_empty() && group.head > clause.verb);
        let way = clause.groups.iter().any(|group| self.word(group.head) == "way");
        let down = Self::has_particle(clause, &["down", "in", "over", "apart", "away", "loose"]);
        let fire = clause.groups.iter().any(|group| matches!(self.word(group.head), "fire" | "alight" | "ablaze"));
        let hits = clause.groups.iter().any(|group| matches!(group.kind, Kind::Figure | Kind::You | Kind::Body));
        let breaks =
            FALLS.contains(verb) && alone || DOWN.contains(verb) && (down && alone || way && verb.starts_with("giv"));
        let catches = fire && matches!(verb, "catches" | "catch" | "caught" | "is" | "are" | "bursts" | "goes");
        (built && (breaks || catches) || goods && FALLS.contains(verb) && alone) && !hits && !self.happened(Deed::Open)
    }

    fn is_in_ruins(&self, clause: &Clause, subject: Option<&Group>, object: Option<&Group>) -> bool {
        let thing = |group: &Group| matches!(group.kind, Kind::Goods | Kind::They) || self.is(group, &BUILT);
        let whole = |group: &Group| thing(group) && !self.has_lost(group) && self.word(group.head) != "he";
        let ruin = |group: &Group| matches!(group.before.as_str(), "in" | "to" | "into") && self.is(group, &RUINS);
        let halves = |group: &Group| {
            group.before == "in"
                && matches!(self.word(group.head), "two" | "half")
                && matches!(clause.classes[..], [Class::Break, ..])
        };
        clause.groups.iter().any(|group| ruin(group) || halves(group))
            && subject.into_iter().chain(object).any(whole)
            && !self.happened(Deed::Open)
    }

    fn floods(&self, clause: &Clause, subject: Option<&Group>) -> bool {
        let Some(subject) = subject.filter(|group| group.kind != Kind::You) else { return false };
        let words = || self.tokens[subject.range.clone()].iter().map(|token| token.plain.as_str());
        let verb = self.word(clause.verb);
        let tide = words().any(|word| word == "tide");
        if tide {
            let comes = Self::has_particle(clause, &["in", "back"]);
            let turns =
                matches!(verb, "turns" | "turned" | "rises" | "rise" | "returns" | "floods" | "rushes" | "surges");
            return turns || comes && FLOWS.contains(verb);
        }
        let water = words().any(|word| WATERS.contains(word)) && !words().any(|word| word == "rain");
        let to = |group: &Group| {
            matches!(group.before.as_str(), "into" | "over" | "round" | "around" | "from" | "through" | "out")
                && !matches!(self.word(group.head), "wall" | "walls" | "face" | "cheek" | "eyes" | "coat")
        };
        let flows =
            FLOWS.contains(verb) && (clause.groups.iter().any(to) || Self::has_particle(clause, &["out", "in", "up"]));
        let known = self.scene.has_text(&format!("water {verb}"));
        let about = self.scene.cast.named(&self.tokens[subject.range.clone()]);
        water && flows && !known && (about.is_empty() || self.word(subject.head) == "water" && subject.range.len() <= 4)
    }

    fn clears(&self, clause: &Clause, subject: Option<&Group>) -> bool {
        let Some(weather) = subject.filter(|group| self.is(group, &WEATHERS)) else { return false };
        let verb = self.word(clause.verb);
        let weak = matches!(
            verb,
            "begins"
                | "begin"
                | "starts"
                | "start"
                | "break"
                | "breaks"
                | "let"
                | "lets"
                | "turn"
                | "turns"
                | "pass"
                | "passes"
        );
        let knows = self.scene.has_text(&format!("{} {verb}", self.word(weather.head)));
        ENDS.contains(verb) && (!weak || Self::has_particle(clause, &["up", "off", "out"])) && !knows
    }
}
