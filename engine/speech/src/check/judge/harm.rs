//! Who was hurt, killed or healed, and by whom.

use super::super::cast::Figure;
use super::super::clause::{Class, Clause, Group, Kind, Owner};
use super::super::fault::{Deed, FaultKind};
use super::super::scene::Presence;
use super::Judge;
use super::lists::{DEAD, GASHES, WEAPONS};
use super::words::es;
use gesta_content::Language;

impl Judge<'_> {
    pub(super) fn harm(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref();
        // "Se hunde en su abrigo".
        let itself = clause.itself && self.scene.language == Language::Es;
        if itself && Self::is_somebody(subject) && !clause.groups.iter().any(|group| group.kind == Kind::You) {
            return None;
        }
        let patient = if clause.passive { subject } else { None };
        let yours = |group: &Group| {
            (group.kind == Kind::You || (group.kind == Kind::Body && group.owner == Owner::Yours))
                && group.before.is_empty()
        };
        let struck_by_you = Self::is_you(subject) && !clause.passive;
        let body = |group: &Group| {
            group.kind == Kind::Body
                && group.owner == Owner::Theirs
                && matches!(group.before.as_str(), "" | "into" | "across" | "on" | "in")
        };
        let yours_hits =
            struck_by_you || subject.is_some_and(|group| group.kind == Kind::Goods && group.owner == Owner::Yours);
        let theirs = |group: &Group| {
            let known = self.scene.language == Language::En && !self.who(group).is_empty();
            let pronoun = group.kind == Kind::They && (struck_by_you || known) && self.word(group.head) != "it";
            (group.kind == Kind::Figure || pronoun) && group.before.is_empty()
        };
        let objects = || patient.into_iter().chain(clause.groups.iter().filter(|_| patient.is_none()));
        if objects().any(yours) && !clause.itself && !Self::is_you(subject.filter(|_| !clause.passive)) {
            let weapon = |group: &Group| WEAPONS.contains(self.word(group.head));
            let acts = |group: &Group| matches!(group.kind, Kind::Figure | Kind::They | Kind::Goods) || weapon(group);
            if !clause.passive && !subject.is_some_and(acts) {
                return None;
            }
            let owner = subject
                .filter(|group| weapon(group) || group.kind == Kind::Goods)
                .filter(|group| group.owner == Owner::Theirs);
            let owner = owner.map(|group| Group { kind: Kind::They, ..group.clone() });
            let by_another = owner.as_ref().or(subject).is_some_and(|who| {
                !self.who(who).is_empty()
                    && self.scene.cast.figures.iter().any(|figure| figure.struck)
                    && !self.is_of(who, |figure| figure.struck)
            });
            let stands = clause.passive && self.scene.sums.life.is_some_and(|life| !life.is_whole());
            let wrong = !(self.happened(Deed::Hurt) || stands) || by_another;
            return (wrong && !self.idle(Deed::Hurt, clause)).then_some(Deed::Hurt);
        }
        if yours_hits && objects().any(body) && !self.happened(Deed::Harm) {
            return Some(Deed::Harm);
        }
        let hit = objects().find(|group| theirs(group))?;
        let bites = matches!(self.word(clause.verb), "bites" | "claws" | "mauls" | "savages");
        if subject.is_some_and(|group| self.word(group.head) == "it") && hit.kind == Kind::They && !bites {
            return None;
        }
        let agent = clause.passive || Self::is_you(subject) || Self::is_somebody(subject);
        let fine = self
            .is_of(hit, |figure| figure.harmed || figure.wounded || figure.died || figure.presence == Presence::Dead);
        (agent && !fine).then_some(Deed::Harm)
    }

    /// A wound is told of: "opens a cut in your arm", "a cut crosses his back".
    pub(super) fn wounds(&self, clause: &Clause) -> Option<Deed> {
        let yours =
            |group: &Group| group.kind == Kind::You || (group.kind == Kind::Body && group.owner == Owner::Yours);
        let theirs = |group: &Group| {
            matches!(group.kind, Kind::Figure | Kind::They)
                || (group.kind == Kind::Body && group.owner == Owner::Theirs)
        };
        let by_you = Self::is_you(clause.subject.as_ref());
        if !by_you && clause.groups.iter().any(yours) {
            return (!self.happened(Deed::Hurt)).then_some(Deed::Hurt);
        }
        (clause.groups.iter().any(theirs) && !self.happened(Deed::Harm)).then_some(Deed::Harm)
    }

    pub(super) fn kill(&self, clause: &Clause) -> Option<Deed> {
        let patient = if clause.passive { clause.subject.as_ref() } else { None };
        let mut objects = patient
            .into_iter()
            .chain(clause.groups.iter().filter(|group| patient.is_none() && group.before.is_empty()));
        let hit = objects.find(|group| matches!(group.kind, Kind::Figure | Kind::You | Kind::They))?;
        self.dead(hit)
    }

    pub(super) fn die(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref()?;
        let unnamed = who.kind == Kind::They && who.head == clause.verb;
        let suffers = clause.passive && !(clause.itself && self.scene.language == Language::Es);
        if suffers || unnamed || !matches!(who.kind, Kind::Figure | Kind::You | Kind::They) {
            return None;
        }
        self.dead(who)
    }

    pub(super) fn dead(&self, group: &Group) -> Option<Deed> {
        let fine = match group.kind {
            Kind::You => self.scene.sums.life.is_none_or(|life| life.now == 0),
            Kind::They => self.happened(Deed::Die),
            _ if self.scene.late.contains(self.word(group.head)) => true,
            _ => self.is_of(group, |figure| figure.died || figure.presence == Presence::Dead),
        };
        (!fine).then_some(Deed::Die)
    }

    /// "Falls dead", "is dead".
    pub(super) fn is_told_dead(&self, clause: &Clause) -> bool {
        // "Collapses onto the stones, dead".
        let lifeless =
            |group: &Group| DEAD.contains(self.word(group.head)) && (group.before.is_empty() || group.range.len() == 1);
        let who = clause.subject.as_ref().filter(|group| matches!(group.kind, Kind::Figure | Kind::You | Kind::They));
        who.is_some_and(|who| clause.groups.iter().any(lifeless) && self.dead(who).is_some())
    }

    pub(super) fn heal(&self, clause: &Clause) -> Option<Deed> {
        let heart = |group: &Group| matches!(self.word(group.head), "heart" | "corazon") && group.owner == Owner::Yours;
        if clause.classes.contains(&Class::Shut) && clause.subject.as_ref().is_some_and(heart) {
            return self.scene.sums.life.is_some_and(|life| life.now > 0).then_some(Deed::Die);
        }
        let patient = if clause.passive { clause.subject.as_ref() } else { None };
        // "Se cierra sola".
        let bare =
            |group: &Group| group.kind == Kind::Other && matches!(self.word(group.head), "sola" | "solo" | "solas");
        let alone = clause.groups.iter().all(|group| !group.before.is_empty() || bare(group));
        let closes = clause.subject.as_ref().filter(|group| {
            let skin = matches!(self.word(group.head), "skin" | "flesh" | "carne" | "piel");
            let bite =
                matches!(self.word(group.head), "bite" | "mordisco" | "corte" | "cut") && group.owner == Owner::Theirs;
            alone && (group.kind == Kind::Wound || skin) && !bite
        });
        let bites =
            |group: &&Group| matches!(self.word(group.head), "bite" | "mordisco") && group.owner == Owner::Theirs;
        let patient = patient.or(closes).filter(|group| !bites(group));
        let healer = clause.subject.as_ref().filter(|group| !clause.passive && group.kind == Kind::Figure);
        let objects = patient
            .into_iter()
            .chain(clause.groups.iter().filter(|group| patient.is_none() && group.before.is_empty()));
        let fine = |group: &Group| match group.kind {
            Kind::Figure | Kind::You if clause.classes.contains(&Class::Shut) => true,
            Kind::Figure => self.happened(Deed::Heal) && self.is_of(group, |figure| figure.healed),
            Kind::Body if closes.is_none() => true,
            Kind::Wound if group.owner == Owner::Theirs => self.scene.cast.figures.iter().any(|figure| figure.healed),
            Kind::Wound | Kind::You | Kind::Body => {
                self.happened(Deed::Heal) && !healer.is_some_and(|who| self.is_no_healer(who))
            }
            _ => true,
        };
        objects.into_iter().any(|group| !fine(group)).then_some(Deed::Heal)
    }

    /// Somebody is named as the healer who has cast and used nothing.
    pub(super) fn is_no_healer(&self, group: &Group) -> bool {
        let figures = self.who(group);
        !figures.is_empty() && figures.iter().all(|figure| !figure.acted)
    }

    pub(super) fn suffer(&self, clause: &Clause) -> Option<Deed> {
        let named = |group: &&Group| {
            group.kind == Kind::Figure
                || group.kind == Kind::They && self.word(group.head) != "it" && !self.who(group).is_empty()
        };
        // "La cara del porteador, que se tambalea".
        let face = |group: &&Group| clause.itself && group.kind == Kind::Body && group.owner == Owner::Theirs;
        let who = clause.subject.as_ref().filter(|group| named(group) || face(group))?;
        let face = Group { kind: Kind::Figure, ..who.clone() };
        let who = if who.kind == Kind::Body { &face } else { who };
        // "Bleeding from the purse", "folds her hands".
        let image = |group: &Group| group.kind == Kind::Money || group.before.is_empty() && group.head > clause.verb;
        if self.scene.language == Language::En
            && !clause.classes.contains(&Class::Be)
            && clause.groups.iter().any(image)
        {
            return None;
        }
        let fine =
            |figure: &Figure| figure.harmed || figure.wounded || figure.died || figure.presence == Presence::Dead;
        (!self.is_of(who, fine)).then_some(Deed::Harm)
    }

    /// A wound is torn, with whatever verb: "draws a line of red across your arm", "a cut crosses his back".
    pub(super) fn gashes(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref()?;
        let past = clause.groups.iter().any(|group| group.before == "past");
        let pain = matches!(self.word(subject.head), "pain" | "dolor" | "ache" | "sting" | "soreness");
        let wound = subject.kind == Kind::Wound && subject.owner != Owner::Yours && !past && !pain;
        if wound && !clause.passive && matches!(clause.classes[..], [Class::Move] | [Class::Open]) {
            return self.wounds(clause);
        }
        let aches = |group: &Group| matches!(self.word(group.head), "ache" | "soreness" | "pain" | "sting");
        let wounds = |group: &Group| group.kind == Kind::Wound && !aches(group);
        let gashes = |group: &Group| wounds(group) || GASHES.contains(self.word(group.head));
        let mine = |group: &Group| group.kind == Kind::Body && group.owner == Owner::Yours && !group.before.is_empty();
        let acts = matches!(subject.kind, Kind::Figure | Kind::They) || WEAPONS.contains(self.word(subject.head));
        if !(acts && clause.groups.iter().any(gashes) && clause.groups.iter().any(mine)) {
            return None;
        }
        let another = !self.is_of(subject, |figure| figure.struck);
        (!self.happened(Deed::Hurt) || another).then_some(Deed::Hurt)
    }

    /// "Le abres la mano", "descargas el escudo contra la cara del porteador", who has no wound.
    pub(super) fn strikes(&self, clause: &Clause) -> Option<Deed> {
        let by_you = Self::is_you(clause.subject.as_ref()) && es("strikes", self.word(clause.verb));
        let dative = clause.groups.iter().find(|group| matches!(self.word(group.head), "le" | "les"));
        let body = |group: &&Group| {
            group.kind == Kind::Body && matches!(group.before.as_str(), "" | "en" | "contra" | "sobre")
        };
        let theirs = |group: &&Group| {
            matches!(group.before.as_str(), "contra" | "sobre")
                && (group.kind == Kind::Figure || group.kind == Kind::Body && group.owner == Owner::Theirs)
        };
        let at_whom = dative.filter(|_| clause.groups.iter().any(|group| body(&group)));
        let whom = at_whom.or_else(|| clause.groups.iter().find(theirs)).filter(|_| by_you)?;
        let fine = |figure: &Figure| figure.harmed || figure.wounded || figure.died;
        // "Le hundes la espada en el vientre al porteador".
        let told = |group: &&Group| group.kind == Kind::Figure && matches!(group.before.as_str(), "a" | "al");
        let whom = clause.groups.iter().find(told).unwrap_or(whom);
        let figures = self.scene.cast.named(&self.tokens[whom.range.clone()]);
        let known = if figures.is_empty() { self.is_of(whom, fine) } else { figures.into_iter().any(fine) };
        (!known).then_some(Deed::Harm)
    }

    /// Who has hit is told as who misses: "el porteador falla".
    pub(super) fn misses(&self, clause: &Clause) -> Option<Deed> {
        let verb = self.word(clause.verb);
        let misses = matches!(verb, "falla" | "fallan" | "yerra" | "yerran" | "erra" | "fallo");
        let who = clause.subject.as_ref().filter(|_| misses && self.scene.language == Language::Es)?;
        let figures = self.named(who);
        let struck = !figures.is_empty() && figures.iter().all(|figure| figure.struck);
        struck.then_some(Deed::Unscathed)
    }

    /// The hero has mended itself, and is told to mend somebody else.
    fn mends_another(&self, clause: &Clause) -> bool {
        let healed = self.scene.cast.figures.iter().any(|figure| figure.healed);
        let on = |group: &Group| {
            let whom = group.kind == Kind::Figure || group.kind == Kind::Body && group.owner == Owner::Theirs;
            matches!(group.before.as_str(), "sobre" | "a" | "al") && whom
        };
        let sings = matches!(self.word(clause.verb), "cantas" | "lanzas" | "conjuras" | "entonas" | "coses");
        sings && self.happened(Deed::Heal) && !healed && clause.groups.iter().any(on)
    }

    /// The hero has mended itself, and is told to mend somebody else.
    pub(super) fn mends(&self, clause: &Clause) -> Option<Deed> {
        let sings = matches!(self.word(clause.verb), "sing" | "hum" | "cast" | "chant");
        let on = |group: &Group| {
            matches!(group.before.as_str(), "on" | "over" | "to" | "across")
                && (group.kind == Kind::Figure || group.kind == Kind::Body && group.owner == Owner::Theirs)
        };
        let healed = self.scene.cast.figures.iter().any(|figure| figure.healed);
        let yours = Self::is_you(clause.subject.as_ref()) && self.happened(Deed::Heal) && !healed;
        (sings && yours && clause.groups.iter().any(on)).then_some(Deed::Heal)
    }

    /// A wound is seen on somebody whom nothing has wounded: "the gash in her shoulder".
    pub(super) fn bears_wounds(&self, clause: &Clause) -> Option<Deed> {
        if self.scene.language != Language::En {
            return None;
        }
        let wound = |group: &Group| {
            group.kind == Kind::Wound
                && group.owner != Owner::Yours
                && !matches!(
                    self.word(group.head),
                    "scar" | "scars" | "pain" | "seam" | "ache" | "sting" | "bleeding" | "blood" | "hurt" | "burn"
                )
        };
        let on = |group: &Group| matches!(group.before.as_str(), "in" | "on" | "across" | "along" | "down" | "over");
        let body = |group: &&Group| group.kind == Kind::Body && group.owner == Owner::Theirs && on(group);
        let whose = clause.groups.iter().find(body)?;
        let figures = self.who(&Group { kind: Kind::They, ..whose.clone() });
        let fine =
            |figure: &&Figure| figure.harmed || figure.wounded || figure.died || figure.presence == Presence::Dead;
        let sound = !figures.is_empty() && !figures.iter().any(fine);
        let told = clause.subject.iter().chain(&clause.groups).any(wound);
        (sound && told).then_some(Deed::Harm)
    }

    /// A weapon or a blow meets somebody: "the backswing takes the brindle across the muzzle".
    pub(super) fn meets(&self, clause: &Clause) -> Option<Deed> {
        let subject = clause.subject.as_ref()?;
        let head = self.word(subject.head);
        let blow = matches!(
            head,
            "blow"
                | "swing"
                | "backswing"
                | "stroke"
                | "kick"
                | "elbow"
                | "fist"
                | "boot"
                | "spark"
                | "arrow"
                | "edge"
                | "tip"
        ) || self.has_any(subject, &self.scene.held);
        let hits =
            clause.classes.iter().any(|class| matches!(class, Class::Take | Class::Find | Class::Harm | Class::Open))
                || matches!(self.word(clause.verb), "meets" | "reaches" | "goes" | "drives" | "lands");
        let into = |group: &Group| matches!(group.before.as_str(), "" | "into" | "on" | "against");
        let met =
            clause.groups.iter().find(|group| group.kind == Kind::Figure && into(group) && group.head > clause.verb)?;
        let fine =
            |figure: &Figure| figure.harmed || figure.wounded || figure.died || figure.presence == Presence::Dead;
        let mine = blow && hits && subject.owner != Owner::Theirs && !clause.passive;
        (mine && !self.is_of(met, fine)).then_some(Deed::Harm)
    }

    /// Another strikes the hero than who has: "Zuane's bolt finds you".
    pub(super) fn strikes_instead(&self, clause: &Clause) -> Option<FaultKind> {
        if clause.passive || !self.happened(Deed::Hurt) || !self.scene.cast.figures.iter().any(|figure| figure.struck) {
            return None;
        }
        let hits = clause.classes.iter().any(|class| matches!(class, Class::Take | Class::Find | Class::Harm))
            || matches!(
                self.word(clause.verb),
                "reaches" | "shoots" | "fires" | "looses" | "plucks" | "draws" | "opens"
            );
        let you = |group: &Group| {
            (group.kind == Kind::You || group.owner == Owner::Yours && group.kind == Kind::Body)
                && matches!(group.before.as_str(), "" | "at" | "in" | "across" | "on" | "into")
        };
        let shoots = matches!(self.word(clause.verb), "shoots" | "fires" | "looses");
        let subject = clause.subject.as_ref()?;
        let from = clause.groups.iter().filter(|group| matches!(group.before.as_str(), "from" | "of"));
        let mut named = std::iter::once(subject)
            .chain(from)
            .flat_map(|group| {
                let own = self.scene.cast.named(&self.tokens[group.range.clone()]);
                if own.is_empty() && (group.kind == Kind::They || group.owner == Owner::Theirs) {
                    self.who(&Group { kind: Kind::They, ..group.clone() })
                } else {
                    own
                }
            })
            .peekable();
        let known = named.peek().is_some();
        let another = known && named.all(|figure| !figure.struck);
        (hits && (shoots || clause.groups.iter().any(you)) && another).then_some(FaultKind::Absent)
    }

    /// Somebody else casts the hero's spell, or gets it.
    pub(super) fn sings(&self, clause: &Clause) -> Option<Deed> {
        if self.scene.casts && Self::is_you(clause.subject.as_ref()) {
            return self.mends_another(clause).then_some(Deed::Heal);
        }
        let sings = matches!(
            self.word(clause.verb),
            "sings"
                | "sing"
                | "singing"
                | "hums"
                | "humming"
                | "casts"
                | "chants"
                | "canta"
                | "lanza"
                | "conjura"
                | "invoca"
        );
        let another = |who: &Group| who.kind == Kind::Figure && self.is_no_healer(who);
        (sings && self.scene.casts && clause.subject.as_ref().is_some_and(another)).then_some(Deed::Heal)
    }

    /// Pain that only a cure could take is gone: "el dolor se apaga".
    pub(super) fn aches_no_more(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref()?;
        let ebbs = es("pains", self.word(who.head)) && es("ebbs", self.word(clause.verb));
        (ebbs && clause.passive && self.happened(Deed::Hurt) && !self.happened(Deed::Heal)).then_some(Deed::Heal)
    }

    /// A wound that was there opens again, or bleeds where it has been healed.
    pub(super) fn bleeds_again(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|who| who.kind == Kind::Wound && who.owner != Owner::Theirs)?;
        let head = self.word(who.head);
        let wound = matches!(head, "herida" | "heridas" | "corte" | "mordisco");
        let opens = clause.classes.contains(&Class::Open) && clause.passive;
        let still =
            clause.groups.iter().any(|group| matches!(self.word(group.head), "abierta" | "abierto" | "abiertas"));
        let bleeds = clause.classes.contains(&Class::Suffer) || (clause.classes.contains(&Class::Be) && still);
        let again = wound && (opens || (bleeds && self.happened(Deed::Heal)));
        (again && !self.happened(Deed::Hurt)).then_some(Deed::Hurt)
    }

    /// Blood runs where nobody was wounded: "la sangre vuelve a brotar".
    pub(super) fn flows(&self, clause: &Clause) -> Option<Deed> {
        let blood = clause.subject.as_ref().is_some_and(|who| self.word(who.head) == "sangre");
        let wounded = [Deed::Hurt, Deed::Harm, Deed::Die].into_iter().any(|deed| self.happened(deed));
        (blood && es("flows", self.word(clause.verb)) && !wounded).then_some(Deed::Blood)
    }

    /// Somebody is named as the one who hit, and another one has: "el virote de Zuane te roza".
    pub(super) fn is_by_another(&self, clause: &Clause) -> Option<Deed> {
        let who = clause.subject.as_ref().filter(|_| !clause.passive && es("reaches", self.word(clause.verb)))?;
        let at_you = clause.groups.iter().any(|group| group.kind == Kind::You && group.before.is_empty());
        let figures = self.scene.cast.named(&self.tokens[who.range.clone()]);
        let mut all = self.scene.cast.figures.iter();
        let another = !figures.is_empty() && figures.iter().all(|figure| !figure.struck);
        (at_you && self.happened(Deed::Hurt) && another && all.any(|figure| figure.struck)).then_some(Deed::Hurt)
    }

    /// What has mended is told to do nothing: "el bebedizo no surte efecto".
    pub(super) fn mends_nothing(&self, clause: &Clause) -> Option<Deed> {
        let cure = clause.subject.as_ref().is_some_and(|who| {
            es("cures", self.word(who.head)) || self.has_any(who, &self.scene.lost) && who.kind == Kind::Goods
        });
        let works = es("works", self.word(clause.verb));
        (self.happened(Deed::Heal) && cure && works && clause.denied).then_some(Deed::Fail)
    }
}
