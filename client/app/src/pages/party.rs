//! Who goes along: the other heroes, people of the story who follow, and who plays the hero while its player is away.

use super::{Parts, rows};
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{Detail, Member};
use crate::screen::Page;
use gesta_content::TextArg;
use gesta_rules::{Command, Companion, StandIn, Template, View};
use gesta_speech::Words;

/// What can be decided about the party now.
fn deeds(view: &View) -> Vec<Command> {
    let mut deeds = Vec::new();
    for template in &view.legal {
        match template {
            Template::Dismiss { beings } => {
                deeds.extend(beings.iter().map(|being| Command::Dismiss { being: being.clone() }));
            }
            Template::StandIn => {
                let choices = [StandIn::Guard, StandIn::Follow, StandIn::Bot];
                deeds.extend(choices.map(|choice| Command::StandIn { choice }));
            }
            _ => {}
        }
    }
    deeds
}

impl App {
    pub(super) fn members(&self, view: &View) -> Vec<Member> {
        let words = Words::new(&self.content, self.language());
        let own = view.hero.as_ref().map(|hero| Member {
            name: words.hero_name(&hero.preset, hero.name.as_deref()),
            facts: vec![self.locale.plain("party-you"), self.points(hero.hit_points, hero.hit_points_max)],
            hit_points: Some((hero.hit_points, hero.hit_points_max)),
        });
        let others = view.party.iter().map(|one| Member {
            name: words.hero_name(&one.preset, one.name.as_deref()),
            facts: self.companion_facts(one),
            hit_points: Some((one.hit_points, one.hit_points_max)),
        });
        let followers = view.followers.iter().map(|being| Member {
            name: words.being(view, being),
            facts: vec![self.locale.plain("party-follows")],
            hit_points: None,
        });
        own.into_iter().chain(others).chain(followers).collect()
    }

    fn points(&self, now: u16, most: u16) -> String {
        let args = [("now", count_arg(usize::from(now))), ("most", count_arg(usize::from(most)))];
        self.locale.say("party-points", &args)
    }

    fn companion_facts(&self, one: &Companion) -> Vec<String> {
        let state = match (one.dead, one.down, one.away, one.here) {
            (true, ..) => "party-dead",
            (_, true, ..) => "party-down",
            (_, _, true, _) => "party-away",
            (.., true) => "party-here",
            _ => "party-elsewhere",
        };
        let level = self.locale.say("sheet-level", &[("level", TextArg::Int(i64::from(one.level)))]);
        let calling = one.calling.as_ref().map(|calling| self.name_of(calling));
        let last = [self.points(one.hit_points, one.hit_points_max), self.locale.plain(state)];
        let player = self.locale.say("party-player", &[("player", TextArg::Str(&one.player))]);
        [player, level].into_iter().chain(calling).chain(last).collect()
    }

    pub(super) fn party_parts(&self) -> Parts {
        let Some(view) = self.view() else { return Parts::default() };
        let members = self.members(view);
        let mut body: Vec<String> = members
            .iter()
            .map(|member| {
                let facts = member.facts.join(", ");
                let args = [("name", TextArg::Str(&member.name)), ("facts", TextArg::Str(&facts))];
                self.locale.say("party-member", &args)
            })
            .collect();
        if members.len() < 2 {
            body.push(self.locale.plain("page-party-alone"));
        }
        Parts {
            heading: self.locale.plain("page-party"),
            choices: rows(deeds(view).iter().map(|deed| (self.label(deed), String::new()))),
            body,
            detail: Detail::Party(members),
            ..Parts::default()
        }
    }

    pub(super) fn pick_party(&mut self, number: usize) {
        let deeds = self.view().map(deeds).unwrap_or_default();
        if let Some(deed) = self.at(number, &deeds) {
            self.home();
            if self.page == Page::Story {
                self.consider(deed, None);
            }
        }
    }
}
