//! What a command is called on a choice: the pack's own words for what packs define, the core's for the verbs of the rules.

use super::Words;
use crate::noun::{capital, contract};
use gesta_content::id::{ExitId, SkillId, StuntId};
use gesta_content::{TextArg, TextKey};
use gesta_rules::{Advancement, Aim, Command, PartyDecision, Spot, StandIn, View};

impl Words<'_> {
    /// What a choice says: "Force the toll-house door".
    pub fn label(&self, view: &View, command: &Command) -> String {
        let item = |key: &str, id| self.core_with(key, "item", &self.item_noun(id).the());
        match command {
            Command::Go { exit } => self.way(exit),
            Command::Act { action } => self.named(action),
            Command::Improvise { approach, stunt, target } => self.stunt_label(view, stunt, approach, target),
            Command::Talk { with } => self.core_with("label-talk", "target", &self.being(view, with)),
            Command::Reply { reply } => self.reply_text(view, reply),
            Command::Leave => self.core("label-leave", &[]),
            Command::Take { item: id } => item("label-take", id),
            Command::Drop { item: id } => item("label-drop", id),
            Command::Wear { item: id } => item("label-wear", id),
            Command::Use { item: id } => item("label-use", id),
            Command::Give { item: id, to } => self.core(
                "label-give",
                &[
                    ("item", TextArg::Str(&self.item_noun(id).the())),
                    ("target", TextArg::Str(&self.hero_of(view, *to))),
                ],
            ),
            Command::Buy { from, item: id } => {
                let price = self.ware_price(view, from, id);
                self.trade_label("label-buy", id, price)
            }
            Command::Sell { to, item: id } => {
                let price = view.legal.iter().find_map(|template| match template {
                    gesta_rules::Template::Sell { to: keeper, wares } if keeper == to => {
                        wares.iter().find(|(ware, _)| ware == id).map(|(_, price)| *price)
                    }
                    _ => None,
                });
                self.trade_label("label-sell", id, price)
            }
            Command::Attack { target } => self.core_with("label-attack", "target", &self.being(view, target)),
            Command::Shift { to } => self.shift_label(to),
            Command::Guard => self.core("label-guard", &[]),
            Command::Flee { exit } => self.core_with("label-flee", "exit", &self.exit(exit)),
            Command::Rest { hours } => self.core_with("label-rest", "time", &self.hours(u64::from(*hours))),
            Command::Wait { minutes } => self.core_with("label-wait", "time", &self.minutes(u64::from(*minutes))),
            Command::Propose { decision } => self.core_with("label-propose", "what", &self.decision(decision)),
            Command::Answer { agree: true, .. } => self.core("label-agree", &[]),
            Command::Answer { agree: false, .. } => self.core("label-decline", &[]),
            Command::Speak { .. } => self.core("label-speak", &[]),
            Command::Subdue { target } => self.core_with("label-subdue", "target", &self.being(view, target)),
            Command::Shove { target } => self.core_with("label-shove", "target", &self.being(view, target)),
            Command::Grapple { target } => self.core_with("label-grapple", "target", &self.being(view, target)),
            Command::BreakFree => self.core("label-break_free", &[]),
            Command::Hide => self.core("label-hide", &[]),
            Command::Help { whom } => self.core_with("label-help", "target", &self.actor_noun(view, whom).the()),
            Command::Disengage => self.core("label-disengage", &[]),
            Command::Parley { with } => self.core_with("label-parley", "target", &self.being(view, with)),
            Command::Haggle { with } => self.core_with("label-haggle", "target", &self.being(view, with)),
            Command::PutAway { slot } => {
                let worn = view.hero.as_ref().and_then(|hero| hero.worn.get(slot));
                let worn = worn.map_or_else(|| self.core("word-something", &[]), |id| self.item_noun(id).the());
                self.core_with("label-put_away", "item", &worn)
            }
            Command::Dismiss { being } => self.core_with("label-dismiss", "target", &self.being(view, being)),
            Command::Cast { .. } | Command::Invoke { .. } => self.power_label(view, command),
            Command::Advance { choice } => self.advance_label(choice),
            Command::StandIn { choice } => match choice {
                StandIn::Guard => self.core("label-stand_in-guard", &[]),
                StandIn::Follow => self.core("label-stand_in-follow", &[]),
                StandIn::Bot => self.core("label-stand_in-bot", &[]),
            },
        }
    }

    fn shift_label(&self, to: &Spot) -> String {
        match to {
            Spot::Engaged => self.core("label-shift-engaged", &[]),
            Spot::Near => self.core("label-shift-near", &[]),
            Spot::Far => self.core("label-shift-far", &[]),
            Spot::Zone(_) => self.core_with("label-shift-zone", "zone", &self.whither(to)),
        }
    }

    /// "Cast Kindle on the dog (rank 2)".
    fn power_label(&self, view: &View, command: &Command) -> String {
        let (what, rank, target) = match command {
            Command::Cast { spell, rank, target } => (self.named(spell), *rank, target),
            Command::Invoke { talent, target } => (self.named(talent), 0, target),
            _ => return String::new(),
        };
        let verb = if matches!(command, Command::Cast { .. }) { "cast" } else { "invoke" };
        let aim = target.as_ref().map(|target| self.aim(view, target));
        let key = match &aim {
            Some(_) => format!("label-{verb}-on"),
            None => format!("label-{verb}"),
        };
        let aim = aim.unwrap_or_default();
        let rank = TextArg::Int(i64::from(rank));
        self.core(&key, &[("what", TextArg::Str(&what)), ("target", TextArg::Str(&aim)), ("rank", rank)])
    }

    /// "Follow the path of the Lamp".
    pub fn advance_label(&self, choice: &Advancement) -> String {
        match choice {
            Advancement::Path(id) => self.core_with("label-advance-path", "what", &self.named(id)),
            Advancement::Attribute(id) => self.core_with("label-advance-attribute", "what", &self.named(id)),
            Advancement::Talent(id) => self.core_with("label-advance-talent", "what", &self.named(id)),
            Advancement::Spell(id) => self.core_with("label-advance-spell", "what", &self.named(id)),
        }
    }

    /// "Go through the harbour door".
    pub(crate) fn way(&self, exit: &ExitId) -> String {
        self.text(&TextKey::of(exit), Some("go"))
            .unwrap_or_else(|| self.core_with("label-go", "exit", &self.exit(exit)))
    }

    /// The same as a verb within a sentence: "go through the harbour door".
    pub(crate) fn going(&self, exit: &ExitId) -> String {
        let way = self.way(exit);
        let mut letters = way.chars();
        letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
    }

    /// What is proposed to the party.
    pub fn decision(&self, decision: &PartyDecision) -> String {
        match decision {
            PartyDecision::Travel { exit } => self.core_with("word-decision-travel", "exit", &self.exit(exit)),
            PartyDecision::Rest { hours } => {
                self.core_with("word-decision-rest", "time", &self.hours(u64::from(*hours)))
            }
            PartyDecision::Bargain { dialogue, node, reply } => {
                let said = self.text(&TextKey::of(dialogue).inner(node).inner(reply), None);
                self.core_with("word-decision-bargain", "what", &said.unwrap_or_default())
            }
        }
    }

    /// The name of what a stunt is aimed at, with its article.
    pub(crate) fn aim(&self, view: &View, target: &Aim) -> String {
        match target {
            Aim::Being(id) => self.being(view, id),
            Aim::Exit(id) => self.exit(id),
            Aim::Hero(seat) => self.hero_of(view, *seat),
            Aim::Feature(id) => self.feature_noun(id).the(),
        }
    }

    fn stunt_label(&self, view: &View, stunt: &StuntId, approach: &SkillId, target: &Aim) -> String {
        let aim = self.aim(view, target);
        let phrase = self.text_with(&TextKey::of(stunt), None, &[("target", TextArg::Str(&aim))]);
        let phrase = own_key(stunt, target).and_then(|key| self.text(&key, None)).or(phrase);
        let phrase = capital(&contract(self.language(), &phrase.unwrap_or_else(|| self.named(stunt))));
        let approaches = self.content().mechanics.stunts.get(stunt).map_or(0, |stunt| stunt.approaches.len());
        if approaches < 2 {
            return phrase;
        }
        let skill = self.named(approach);
        self.core("label-improvise", &[("what", TextArg::Str(&phrase)), ("skill", TextArg::Str(&skill))])
    }

    fn reply_text(&self, view: &View, reply: &gesta_content::id::Name) -> String {
        let key = view.talk.as_ref().map(|talk| TextKey::of(&talk.dialogue).inner(&talk.node).inner(reply));
        key.and_then(|key| self.text(&key, None)).unwrap_or_else(|| reply.as_str().replace('_', " "))
    }

    fn ware_price(
        &self,
        view: &View,
        keeper: &gesta_content::id::BeingId,
        item: &gesta_content::id::ItemId,
    ) -> Option<u32> {
        let shop = view.place.iter().flat_map(|place| &place.shops).find(|shop| shop.keeper == *keeper)?;
        shop.wares.iter().find(|(ware, ..)| ware == item).map(|(_, _, price)| *price)
    }

    fn trade_label(&self, key: &str, item: &gesta_content::id::ItemId, price: Option<u32>) -> String {
        let noun = self.item_noun(item).the();
        match price {
            None => self.core_with(key, "item", &noun),
            Some(price) => self
                .core(&format!("{key}-for"), &[("item", TextArg::Str(&noun)), ("val", TextArg::Int(i64::from(price)))]),
        }
    }
}

/// Where what a stunt is aimed at says its own words for it; `None` where the names do not fit together.
pub(crate) fn own_key(stunt: &StuntId, target: &Aim) -> Option<TextKey> {
    let name = gesta_content::id::Name::new(stunt.name()).ok()?;
    Some(match target {
        Aim::Being(id) => TextKey::of(id).inner(&name),
        Aim::Exit(id) => TextKey::of(id).inner(&name),
        Aim::Feature(id) => TextKey::of(id).inner(&name),
        Aim::Hero(_) => return None,
    })
}
