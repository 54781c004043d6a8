//! Buying, selling and handing over: verbs with a thing and somebody.

use super::deed::{Found, Reader};
use super::normal::{telling, words_of};
use super::pick::Pick;
use super::referents::is_pronoun;
use super::senses::Heard;
use crate::look::{LookAt, wares_told};
use gesta_content::TextArg;
use gesta_content::id::{BeingId, ItemId};
use gesta_rules::{Command, Rejection, SeatId, Template};

/// Words behind which stands where somebody puts something away.
const INTO: [&str; 6] = ["in", "into", "inside", "under", "en", "bajo"];
/// What the words of buying begin with that can mean nothing else.
const BUYS: [&str; 3] = ["buy", "purchas", "compr"];

/// How well a word must be heard as a ware to be asked about rather than refused.
const LIKE_A_WARE: u32 = 60;

/// Verbs of showing something to somebody, and how many words may stand before them.
const SHOWS: [&str; 6] = ["show", "muestro", "enseno", "muestra", "mostrar", "ensenar"];
const SHOW_WORDS_MAX: usize = 4;
/// So many words name at most to whom something is shown.
const SHOWN_WORDS_MAX: usize = 5;

impl Reader<'_> {
    pub(crate) fn buy(&mut self, rest: &[String]) -> Found {
        if let Some(cheapest) = self.cheapest(rest) {
            return Found::Do(vec![cheapest]);
        }
        let shops = self.sellers();
        // "Pick up a stone" buys only where somebody sells.
        if shops.is_empty() && matches!(words_of(self.text).as_slice(), [pick, up, ..] if pick == "pick" && up == "up")
        {
            return self.handle("take", rest);
        }
        self.trade(rest, &shops, &["from", "de", "al", "a"], |from, item| Command::Buy { from, item }, Self::not_sold)
    }

    /// Who sells what here that the hero could pay.
    fn sellers(&self) -> Vec<(BeingId, Vec<ItemId>)> {
        let sold = self.view.legal.iter().filter_map(|template| match template {
            Template::Buy { from, wares } => Some((from.clone(), wares.iter().map(|(item, _)| item.clone()).collect())),
            _ => None,
        });
        sold.collect()
    }

    /// The ware of the lowest price, where no more than that is said of it.
    fn cheapest(&self, rest: &[String]) -> Option<Command> {
        let wares = self.view.legal.iter().flat_map(|template| match template {
            Template::Buy { from, wares } => wares.iter().map(|(item, price)| (*price, from, item)).collect(),
            _ => Vec::new(),
        });
        let (_, from, item) = wares.min().filter(|_| self.senses().has("cheapest", rest))?;
        Some(Command::Buy { from: from.clone(), item: item.clone() })
    }

    /// Why something is not bought here: nobody sells it, and what is sold instead.
    fn not_sold(&mut self, part: &[String]) -> Found {
        let named = telling(part);
        let wares: Vec<String> = self
            .view
            .place
            .iter()
            .flat_map(|place| &place.shops)
            .flat_map(|shop| wares_told(&self.words, shop))
            .collect();
        let heard = Heard::new(self.senses(), &named);
        let things = self.things_heard(&heard);
        let somebody = |thing: &LookAt| matches!(thing, LookAt::Being(_) | LookAt::Hero(_));
        // "Comprar al tendero" names no ware, and a ware may be mistyped or called by another name.
        let perhaps = things
            .iter()
            .any(|(thing, heard)| somebody(thing) && heard.whole || self.is_ware(thing) && heard.score >= LIKE_A_WARE);
        if named.is_empty() || wares.is_empty() || perhaps {
            return self.cannot(part);
        }
        let args = [("thing", TextArg::Str(&self.shown(&named))), ("wares", TextArg::Str(&wares.join(", ")))];
        let why = self.words.core("unknown-not_sold", &args);
        let buys = |word: &String| BUYS.iter().any(|begin| word.starts_with(begin));
        let talks = self.view.talk.is_some();
        if !talks && words_of(self.text).iter().any(buys) { Found::Firm(why) } else { Found::No(why) }
    }

    fn is_ware(&self, thing: &LookAt) -> bool {
        let LookAt::Item(item) = thing else { return false };
        self.sellers().iter().any(|(_, wares)| wares.contains(item))
    }

    /// Something is wished for where somebody sells, without a verb: "I'd like two torches and a rope, please".
    pub(crate) fn wished(&mut self, words: &[String]) -> Option<Found> {
        let free = self.view.fight.is_none() && self.view.talk.is_none();
        let wish = self.senses().begins("wish", &words_of(self.text));
        if !free || wish == 0 || self.sellers().is_empty() || self.asks(words) {
            return None;
        }
        let rest = &words[self.senses().begins("wish", words)..];
        if self.verbs.begin(rest).is_some_and(|verb| !verb.guessed) {
            return None;
        }
        let parts = rest.split(|word| ["and", "y", "e", super::normal::COMMA].contains(&word.as_str()));
        let mut wares = parts.map(telling).filter(|part| !part.is_empty()).flat_map(|part| {
            let heard = Heard::new(self.senses(), &part);
            self.things_heard(&heard).into_iter().filter(|(_, heard)| heard.whole || heard.score >= 70)
        });
        let any = wares.any(|(thing, _)| self.is_ware(&thing));
        any.then(|| self.buy(rest))
    }

    /// What a ware costs, where that is asked, with the ware to be had for it.
    pub(crate) fn price_asked(&mut self, words: &[String]) -> Option<Found> {
        let raw = words_of(self.text);
        let free = self.view.fight.is_none() && self.view.talk.is_none();
        let mine = self.senses().has("mine", &raw) || self.senses().has("worth", &raw);
        let asks = self.asks(words) || self.senses().begins("price", &raw) > 0;
        if !free || mine || !asks || !self.senses().has("price", &raw) {
            return None;
        }
        let shops: Vec<_> = self.view.place.iter().flat_map(|place| &place.shops).collect();
        let keeper = shops.first()?.keeper.clone();
        let things = self.things_heard(&Heard::new(self.senses(), words));
        let asked = |item: &ItemId| things.get(&LookAt::Item(item.clone())).is_some_and(|heard| heard.whole);
        let all = shops.iter().flat_map(|shop| shop.wares.iter().map(|ware| (shop.keeper.clone(), ware)));
        let asked: Vec<_> = all.filter(|(_, (item, ..))| asked(item)).collect();
        match asked.as_slice() {
            [] if things.values().any(|heard| heard.whole) => None,
            [(from, (item, _, price))] => {
                let what = self.words.item_noun(item).the();
                let args = [("item", TextArg::Str(what.as_str())), ("val", TextArg::Int(i64::from(*price)))];
                let question = crate::noun::capital(&self.words.core("ask-price", &args));
                Some(Found::Sure(question, vec![Command::Buy { from: from.clone(), item: item.clone() }]))
            }
            _ => Some(Found::Meta(super::Meta::Look(Some(LookAt::Being(keeper))))),
        }
    }

    pub(crate) fn sell(&mut self, rest: &[String]) -> Found {
        let shops: Vec<(BeingId, Vec<ItemId>)> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match template {
                Template::Sell { to, wares } => {
                    Some((to.clone(), wares.iter().map(|(item, _)| item.clone()).collect()))
                }
                _ => None,
            })
            .collect();
        let none = |reader: &mut Self, part: &[String]| reader.cannot(part);
        self.trade(rest, &shops, &["to", "al", "a"], |to, item| Command::Sell { to, item }, none)
    }

    fn trade(
        &mut self,
        rest: &[String],
        shops: &[(BeingId, Vec<ItemId>)],
        marks: &[&str],
        command: impl Fn(BeingId, ItemId) -> Command,
        none: impl Fn(&mut Self, &[String]) -> Found,
    ) -> Found {
        if shops.is_empty() && self.view.fight.is_some() {
            return Found::NotThis;
        }
        if shops.is_empty() {
            return Found::No(self.words.core("unknown-no_shop", &[]));
        }
        let (things, keeper) = self.with_somebody(rest, marks);
        let shops = shops
            .iter()
            .filter(|(being, _)| keeper.as_ref().is_none_or(|thing| *thing == LookAt::Being(being.clone())));
        let Some((being, items)) =
            shops.clone().find(|(_, items)| self.offers_any(&things, items)).or_else(|| shops.clone().next())
        else {
            return Found::No(self.words.core("unknown-no_shop", &[]));
        };
        self.each(&things, items, |item| command(being.clone(), item), none)
    }

    fn offers_any(&self, things: &[String], items: &[ItemId]) -> bool {
        let found = self.scene.find(&telling(things));
        items.iter().any(|item| found.contains(&&LookAt::Item(item.clone())))
    }

    pub(crate) fn give(&mut self, rest: &[String]) -> Found {
        // "Slip the needle into my coat" gives nothing away.
        let own = |two: &[String]| INTO.contains(&two[0].as_str()) && ["my", "mi"].contains(&two[1].as_str());
        if let Some(at) = rest.windows(2).position(own).filter(|at| *at > 0 && self.view.fight.is_none()) {
            return self.handle("take", &rest[..at]);
        }
        let gifts: Option<(Vec<ItemId>, Vec<SeatId>)> = self.view.legal.iter().find_map(|template| match template {
            Template::Give { items, to } => Some((items.clone(), to.clone())),
            _ => None,
        });
        let Some((items, heroes)) = gifts else {
            return match self.view.fight {
                Some(_) => Found::No(self.words.rejection(self.view, &Rejection::InFight)),
                None => match (self.handed_in_talk(rest), self.shown_to(rest)) {
                    (Some(found), _) => found,
                    (None, Some(with)) => Found::Do(vec![Command::Talk { with }]),
                    (None, None) => Found::No(self.words.core("unknown-give", &[])),
                },
            };
        };
        let (things, whom) = self.with_somebody(rest, &["to", "al", "a"]);
        let to = match (whom, heroes.as_slice()) {
            (Some(LookAt::Hero(seat)), heroes) if heroes.contains(&seat) => seat,
            (None, [only]) => *only,
            (None, heroes) => return self.whom_to_give(&things, &items, heroes),
            (Some(_), _) => return Found::No(self.words.core("unknown-give", &[])),
        };
        self.each(&things, &items, |item| Command::Give { item, to }, |reader, part| reader.cannot(part))
    }

    /// Haggling by a price of one's own: "I'll give you six for the crowbar", where it costs eight.
    pub(super) fn offers_less(&mut self) -> Option<Vec<super::Reading>> {
        let words = words_of(self.text);
        let number = |word: &String| super::normal::number(word).filter(|n| *n > 1).map(u32::from);
        let before = |word: &String| ["for", "por", "you", "doy", "give", "ofrezco"].contains(&word.as_str());
        let behind = |word: &String| ["for", "por", "val"].contains(&word.as_str());
        let offered = words.windows(2).find_map(|two| {
            let (price, other) = (number(&two[1]).filter(|_| before(&two[0])), number(&two[0]));
            price.or(other.filter(|_| behind(&two[1])))
        })?;
        if self.view.fight.is_some() {
            return None;
        }
        let whole = |item: &ItemId| {
            let heard = Heard::new(self.senses(), &words);
            self.things_heard(&heard).get(&LookAt::Item(item.clone())).is_some_and(|heard| heard.whole)
        };
        let wares = self.view.legal.iter().filter_map(|template| match template {
            Template::Buy { wares, .. } => Some(wares),
            _ => None,
        });
        let dearer = wares.flatten().any(|(item, price)| *price > offered && whole(item));
        if !dearer {
            return None;
        }
        let found = self.haggle(&[]);
        Some(self.finish(found, false))
    }

    /// The only reply of a talk that shows or hands over what is named: "let her see it" is "Show her the lead token."
    fn handed_in_talk(&mut self, rest: &[String]) -> Option<Found> {
        self.view.talk.as_ref()?;
        let item = |words: &[String]| self.carried_in(words);
        // What is named in an earlier clause is what "it" is.
        let named = item(rest).or_else(|| item(&words_of(self.text)));
        let hands = |reply: &Command| {
            let label = self.words.label(self.view, reply);
            let words = words_of(&label);
            let gives = self.verbs.begin(&words).is_some_and(|verb| verb.names.iter().any(|name| name == "give"));
            let deed = !label.trim_start().starts_with(['"', '“', '«']);
            deed && gives && item(&words).is_some_and(|handed| named.as_ref().is_none_or(|named| *named == handed))
        };
        let mut replies = super::reply::spelled_out(self.view).into_iter().filter(super::reply::answers).filter(hands);
        let only = replies.next()?;
        let alone = replies.next().is_none();
        let pays = self.reply_outcome(&only).is_none_or(super::doubt::pays);
        let commands = vec![only];
        alone.then_some(if pays { Found::Which("ask-mean", commands) } else { Found::Do(commands) })
    }

    /// What came to nothing in a talk and names what a reply hands over is that reply: "you know this token?"
    pub(super) fn or_handed(&mut self, readings: Vec<super::Reading>) -> Vec<super::Reading> {
        let nothing = matches!(readings.as_slice(), [super::Reading::Unknown { .. } | super::Reading::Lookup { .. }]);
        let words = words_of(self.text);
        let named = nothing && self.carried_in(&words).is_some() && !self.is_beyond() && !self.denies(&words);
        match if named { self.handed_in_talk(&words) } else { None } {
            Some(Found::Do(replies) | Found::Which(_, replies)) => vec![self.guess(replies)],
            _ => readings,
        }
    }

    /// To whom something is shown, outside a talk: what it is to them is said in one.
    fn shown_to(&mut self, rest: &[String]) -> Option<BeingId> {
        let words = super::normal::words_of(self.text);
        let shows = words.iter().take(SHOW_WORDS_MAX).any(|word| SHOWS.contains(&word.as_str()));
        (shows && self.view.talk.is_none()).then_some(())?;
        let with = self.talkers();
        let (_, whom) = self.with_somebody(rest, &["to", "al", "a"]);
        let ends = 1..=rest.len().min(SHOWN_WORDS_MAX);
        let named = ends.rev().find_map(|end| match self.pick(&rest[..end], &with) {
            Pick::One(being) => Some(being),
            _ => None,
        });
        match (whom, named, with.as_slice()) {
            (Some(LookAt::Being(being)), ..) if with.iter().any(|(one, _)| *one == being) => Some(being),
            (_, Some(being), _) => Some(being),
            (None, None, [(only, _)]) => Some(only.clone()),
            _ => None,
        }
    }

    fn whom_to_give(&mut self, things: &[String], items: &[ItemId], heroes: &[SeatId]) -> Found {
        let options: Vec<(ItemId, LookAt)> = items.iter().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        match self.pick(things, &options) {
            Pick::One(item) => {
                let give = |to: &SeatId| Command::Give { item: item.clone(), to: *to };
                Found::Which("ask-whom", heroes.iter().map(give).collect())
            }
            _ => self.cannot(things),
        }
    }

    /// Splits off somebody who is named behind one of the marks: "the rope | from the chandler".
    fn with_somebody(&mut self, rest: &[String], marks: &[&str]) -> (Vec<String>, Option<LookAt>) {
        let at = |from: usize, to: usize| {
            let mut found = self.scene.find(&telling(&rest[from..to])).into_iter();
            found.find(|thing| matches!(thing, LookAt::Being(_) | LookAt::Hero(_))).cloned()
        };
        for mark in (0..rest.len()).rev().filter(|at| marks.contains(&rest[*at].as_str())) {
            if let Some(somebody) = at(mark + 1, rest.len()) {
                return (rest[..mark].to_vec(), Some(somebody));
            }
            // "Sell it to him": whoever trades here.
            if mark > 0 && matches!(&rest[mark + 1..], [whom] if is_pronoun(whom)) {
                return (rest[..mark].to_vec(), None);
            }
        }
        // "A Pell la espada": whom first, then what.
        if rest.first().is_some_and(|first| marks.contains(&first.as_str())) {
            let whom = (2..rest.len()).rev().find_map(|end| Some((end, at(1, end)?)));
            if let Some((end, somebody)) = whom {
                return (rest[end..].to_vec(), Some(somebody));
            }
        }
        (rest.to_vec(), None)
    }
}
