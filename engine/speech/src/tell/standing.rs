//! How things stand, in one line of numbers and distances: after each turn of the reader's in a fight, at its end, and
//! whenever the reader's hit points have changed.

use super::plan::Telling;
use crate::noun::capital;
use gesta_content::TextArg;
use gesta_rules::{Actor, Body, CutEvent, FightSeen, FighterSeen, SeatId};

impl Telling<'_> {
    /// "Hit points 9/13. The sow: at hand, hurt badly."; `None`: nothing has changed that a reader would ask for.
    pub(crate) fn standing(&self) -> Option<String> {
        let hero = self.view.hero.as_ref()?;
        let before = self.before.and_then(|view| view.hero.as_ref());
        let hurt = before.is_some_and(|before| before.hit_points != hero.hit_points);
        let own = Actor::Hero(self.view.seat);
        let fight = self.view.fight.as_ref();
        let fighting = fight.and_then(|fight| Some((fight, fight.fighters.iter().find(|one| one.actor == own)?)));
        let ended = |event: &CutEvent| matches!(event.event().body, Body::FightEnded { .. });
        let fought = self.before.is_some_and(|view| view.fight.is_some()) && self.happened.events.iter().any(ended);
        let told = hurt || fought || fighting.is_some_and(|(fight, _)| self.is_news_of(fight, &own));
        if !told {
            return None;
        }
        let mut parts = vec![self.hit_points("told-status-you", None, (hero.hit_points, hero.hit_points_max))];
        if let Some((fight, me)) = fighting {
            parts.extend(fight.fighters.iter().filter_map(|one| match &one.actor {
                Actor::Hero(seat) if one.actor != own => self.companion(*seat),
                Actor::Being(_) if !one.ally => Some(self.foe(me, one)),
                _ => None,
            }));
        }
        Some(parts.join(" "))
    }

    /// Whether a fight stands otherwise than before, after the reader's deed or as the reader's turn comes.
    fn is_news_of(&self, fight: &FightSeen, own: &Actor) -> bool {
        let before = self.before.and_then(|view| view.fight.as_ref());
        let comes = fight.turn == *own && before.is_none_or(|before| before.turn != *own);
        (comes || self.happened.by == Some(self.view.seat)) && before != Some(fight)
    }

    fn hit_points(&self, key: &str, who: Option<&str>, (now, most): (u16, u16)) -> String {
        let args = [
            ("actor", TextArg::Str(who.unwrap_or_default())),
            ("now", TextArg::Int(now.into())),
            ("most", TextArg::Int(most.into())),
        ];
        self.words.core(key, &args)
    }

    fn companion(&self, seat: SeatId) -> Option<String> {
        let one = self.view.party.iter().find(|one| one.seat == seat)?;
        let name = self.words.hero_of(self.view, seat);
        Some(self.hit_points("told-status-other", Some(&name), (one.hit_points, one.hit_points_max)))
    }

    fn foe(&self, me: &FighterSeen, foe: &FighterSeen) -> String {
        let target = capital(&self.actor_noun(&foe.actor).the());
        let (distance, wounds) = (self.words.distance(&me.spot, &foe.spot), self.words.wounds(foe.wounds));
        let args = [
            ("target", TextArg::Str(&target)),
            ("distance", TextArg::Str(&distance)),
            ("wounds", TextArg::Str(&wounds)),
        ];
        self.words.core("told-status-foe", &args)
    }
}
