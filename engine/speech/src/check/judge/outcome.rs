//! What was tried, by how it came out: success told as failure, and failure as success.

use super::super::clause::{Class, Clause, Group, Kind};
use super::super::fault::Deed;
use super::Judge;
use super::words::es;

impl Judge<'_> {
    /// What has opened is told as what holds: "la tranca aguanta", "la puerta sigue como estaba".
    pub(super) fn holds(&self, clause: &Clause) -> Option<Deed> {
        let opened = self.scene.achieved && !self.scene.strict && self.happened(Deed::Open);
        clause.subject.as_ref().filter(|who| opened && who.kind == Kind::Way)?;
        let verb = self.word(clause.verb);
        let still = |group: &Group| self.tokens[group.range.clone()].iter().any(|token| es("still", &token.plain));
        let ends = self.word(clause.verb + 1);
        let stays = es("holds", verb) && (clause.groups.iter().any(still) || matches!(ends, "donde" | "como"));
        // "Aguanta, aguanta, y de pronto deja de aguantar".
        let yields = (clause.verb..clause.verb + 12).any(|at| es("yields", self.word(at)));
        let bears = matches!(verb, "aguanta" | "aguantan" | "resiste" | "resisten") && !yields;
        // "Sigue cerrada": what still stands is the verb itself.
        let stays =
            stays || clause.passive && es("still", verb) && es("holds", self.word(clause.verb.saturating_sub(1)));
        (clause.asserted && (stays || bears)).then_some(Deed::Fail)
    }

    /// Who has given in shakes the head: "niega con tristeza".
    pub(super) fn refuses(&self, clause: &Clause) -> Option<Deed> {
        let dealt = self.scene.achieved && !self.scene.strict && self.scene.partner.is_some();
        let who = clause.subject.as_ref().filter(|who| who.kind == Kind::Figure || who.kind == Kind::They)?;
        let named = who.kind == Kind::Figure && !self.is_no_partner(who);
        let shakes = matches!(self.word(clause.verb), "niega" | "rehusa" | "rechaza" | "nego");
        let with = clause.groups.is_empty() || clause.groups.iter().any(|group| group.before == "con");
        (dealt && shakes && with && (named || who.kind == Kind::They)).then_some(Deed::Fail)
    }

    /// Nothing was found, and something is told as found: "aparece un hueco".
    pub(super) fn turns_up(&self, clause: &Clause) -> Option<Deed> {
        let found = |group: &Group| group.before.is_empty() && es("finds", self.word(group.head));
        let shows = clause.classes.iter().any(|class| matches!(class, Class::Come | Class::Find | Class::Open));
        let groups = || clause.subject.iter().chain(&clause.groups);
        let touches = matches!(
            self.word(clause.verb),
            "dan" | "da" | "rozan" | "encuentran" | "tocan" | "hallan" | "notan" | "das" | "dar"
        );
        let within = |group: &Group| es("finds", self.word(group.head));
        let told = (shows && groups().any(found)) || (touches && groups().any(within));
        (self.scene.strict && told).then_some(Deed::Win)
    }

    /// A way breaks open that has not opened: "la tranca se parte en dos".
    pub(super) fn breaks_open(&self, clause: &Clause) -> Option<Deed> {
        let way = clause.subject.as_ref().is_some_and(|who| who.kind == Kind::Way);
        let alone = clause.passive || !clause.groups.iter().any(|group| group.before.is_empty());
        let breaks = clause.classes.contains(&Class::Break) && way && alone;
        (breaks && !self.happened(Deed::Open)).then_some(Deed::Open)
    }

    /// Something opens that is no door: "el caño se abre", "una losa se desplaza".
    pub(super) fn moves_aside(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|who| who.kind == Kind::Other && clause.itself)?;
        let opens = clause.classes.contains(&Class::Open) || es("shifts", self.word(clause.verb));
        (opens && es("walls", self.word(who.head)) && !self.happened(Deed::Open)).then_some(Deed::Open)
    }
}
