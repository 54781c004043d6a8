//! What stands beside the story where there is room for it: the hero, who is there, what is to be done, where one can go.

use crate::app::App;
use crate::detail::{QuestMark, Section, SheetRow};
use crate::screen::RollSeen;
use gesta_content::TextArg;
use gesta_rules::{Actor, FighterSeen, Hero, View};
use gesta_speech::Words;

/// Most rows of a part; what is more stands on its own page.
const ROWS_MAX: usize = 8;

fn plain(label: String) -> SheetRow {
    SheetRow { label, ..SheetRow::default() }
}

impl App {
    /// The parts, each with something in it; none without a view of a game.
    pub(super) fn aside(&self) -> Vec<Section> {
        let Some(view) = self.view().filter(|_| self.page.tells_story()) else { return Vec::new() };
        let hero = view.hero.as_ref().map(|hero| self.hero_aside(hero));
        let part = |key: &str, mut rows: Vec<SheetRow>| {
            rows.truncate(ROWS_MAX);
            Section { heading: self.locale.plain(key), rows }
        };
        let parts = [
            part("aside-fight", self.fighters_aside(view)),
            part("aside-here", if view.fight.is_some() { Vec::new() } else { self.here_aside(view) }),
            part("page-party", self.party_aside(view)),
            part("page-quests", self.quests_aside(view)),
            part("aside-ways", self.ways_aside(view)),
        ];
        hero.into_iter().chain(parts).filter(|part| !part.rows.is_empty()).collect()
    }

    /// The player's newest roll, if it was rolled in the turns that are kept.
    pub(super) fn last_roll(&self) -> Option<RollSeen> {
        let (game, view) = (self.game.as_ref()?, self.view()?);
        let (depth, roll) = game.log.last_roll()?;
        let (terms, sum, verdict) = Words::new(&self.content, self.language()).roll_parts(view, roll);
        let dice = if roll.d20.is_empty() { vec![roll.natural] } else { roll.d20.clone() };
        let counts = dice.iter().position(|die| *die == roll.natural).unwrap_or(0);
        Some(RollSeen { depth, dice, counts, terms, sum, verdict })
    }

    fn hero_aside(&self, hero: &Hero) -> Section {
        let words = Words::new(&self.content, self.language());
        let barred = |key: &str, now: u16, most: u16| SheetRow {
            bar: Some((u64::from(now), u64::from(most))),
            ..self.valued(key, format!("{now}/{most}"))
        };
        let mut rows = vec![
            barred("fact-hit-points", hero.hit_points, hero.hit_points_max),
            barred("fact-energy", hero.energy, hero.energy_max),
            self.valued("fact-level", hero.level.to_string()),
            self.valued("fact-val", hero.val.to_string()),
        ];
        let conditions: Vec<String> = hero.conditions.keys().map(|condition| words.condition(condition)).collect();
        if !conditions.is_empty() {
            rows.push(self.valued("fact-conditions", conditions.join(", ")));
        }
        Section { heading: words.hero_name(&hero.preset, hero.name.as_deref()), rows }
    }

    fn valued(&self, key: &str, value: String) -> SheetRow {
        SheetRow { label: self.locale.plain(key), value, ..SheetRow::default() }
    }

    /// Everybody in the fight, in the order of initiative; whose turn it is is marked.
    fn fighters_aside(&self, view: &View) -> Vec<SheetRow> {
        let Some(fight) = &view.fight else { return Vec::new() };
        let words = Words::new(&self.content, self.language());
        let name = |fighter: &FighterSeen| match &fighter.actor {
            Actor::Hero(seat) => words.hero_of(view, *seat),
            Actor::Being(being) => words.being(view, being),
        };
        let row = |fighter: &FighterSeen| {
            let name = name(fighter);
            let label = if fighter.actor == fight.turn { format!("▸ {name}") } else { name };
            SheetRow { label, note: words.wounds(fighter.wounds), ..SheetRow::default() }
        };
        fight.fighters.iter().map(row).collect()
    }

    fn here_aside(&self, view: &View) -> Vec<SheetRow> {
        let words = Words::new(&self.content, self.language());
        let beings = view.place.iter().flat_map(|place| &place.beings);
        let there = beings.filter(|being| !being.follows && being.gone.is_none());
        there.map(|being| plain(words.being(view, &being.id))).collect()
    }

    /// Who goes along, without the hero, who stands above.
    fn party_aside(&self, view: &View) -> Vec<SheetRow> {
        let own = usize::from(view.hero.is_some());
        let others = self.members(view).into_iter().skip(own);
        let row = |member: crate::detail::Member| SheetRow {
            label: member.name,
            value: member.hit_points.map_or_else(String::new, |(now, most)| format!("{now}/{most}")),
            bar: member.hit_points.map(|(now, most)| (u64::from(now), u64::from(most))),
            ..SheetRow::default()
        };
        others.map(row).collect()
    }

    /// The quests that go on, each with what is to be done next.
    fn quests_aside(&self, view: &View) -> Vec<SheetRow> {
        let open = self.quest_rows(view).into_iter().filter(|quest| quest.state == QuestMark::Open);
        let row = |quest: crate::detail::QuestRow| {
            let next = quest.objectives.into_iter().find(|objective| !objective.done);
            SheetRow { label: quest.title, note: next.map_or(quest.text, |next| next.text), ..SheetRow::default() }
        };
        open.map(row).collect()
    }

    /// The ways out that are known, and where they lead.
    fn ways_aside(&self, view: &View) -> Vec<SheetRow> {
        let words = Words::new(&self.content, self.language());
        let here = view.place.as_ref().map(|place| &place.id);
        let known = view.map.iter().filter(|place| Some(&place.id) == here).flat_map(|place| &place.ways);
        let row = |way: &gesta_rules::MapWay| {
            let name = way.to.as_ref().map(|to| words.place_in_sentence(to));
            let to = name.map(|name| words.contracted(&self.locale.say("aside-to", &[("place", TextArg::Str(&name))])));
            SheetRow { label: words.exit(&way.exit), note: to.unwrap_or_default(), ..SheetRow::default() }
        };
        known.map(row).collect()
    }
}
