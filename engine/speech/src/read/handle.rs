//! Taking, dropping, wearing and using things, and why a thing cannot be had.

use super::deed::{Found, Reader};
use super::normal::{as_written, is_small, number, spoken, telling};
use super::pick::Pick;
use super::referents::is_pronoun;
use super::senses::Heard;
use super::{CHAIN_MAX, Reading};
use crate::look::LookAt;
use gesta_content::TextArg;
use gesta_content::id::ItemId;
use gesta_rules::{Command, Template};

/// Words that are no part of a thing's name.
const NO_NAME: [&str; 62] = [
    "do", "does", "did", "is", "are", "was", "were", "isnt", "arent", "dont", "im", "ive", "ill", "has", "have", "had",
    "can", "could", "will", "would", "if", "when", "while", "before", "after", "without", "until", "till", "because",
    "so", "who", "what", "where", "why", "how", "whose", "and", "or", "but", "not", "out", "up", "off", "away", "back",
    "si", "cuando", "mientras", "antes", "sin", "porque", "que", "quien", "donde", "como", "y", "pero", "no", "es",
    "son", "hay", "fuera",
];
/// Words that stand behind a name and are no part of it.
const BEHIND_NAME: [&str; 22] = [
    "from", "with", "in", "on", "at", "for", "to", "into", "onto", "through", "against", "under", "behind", "near",
    "by", "con", "en", "por", "para", "desde", "hasta", "contra",
];
/// No more words of a name are repeated.
const NAME_WORDS_MAX: usize = 5;
/// So much of what was written is repeated in an answer, in characters.
const SHOWN_CHARS_MAX: usize = 40;

/// How many of a thing are meant, and the words behind the number: 2 and "ropes" of "the two ropes", 1 and "my two ropes" of
/// "one of my two ropes". Words that are a number in the other language only count nothing: "ten la linterna", "once".
fn counted(part: &[String], spanish: bool) -> (usize, Vec<String>) {
    let article = |word: &str| ["a", "an", "un", "una"].contains(&word);
    let foreign = |word: &str| word == if spanish { "ten" } else { "once" };
    let counts = |word: &String| number(word).is_some() && !article(word) && !foreign(word);
    let at = part.iter().position(counts).filter(|at| part[..*at].iter().all(|word| is_small(word)));
    match at.and_then(|at| Some((at, usize::from(number(&part[at])?)))) {
        Some((at, count)) if count > 0 && at + 1 < part.len() => {
            (count, part.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, word)| word.clone()).collect())
        }
        _ => (1, part.to_vec()),
    }
}

/// Words behind which stands where a thing is.
const PLACED: [&str; 14] =
    ["off", "from", "on", "in", "by", "under", "at", "near", "behind", "beside", "del", "de", "en", "sobre"];

/// What stands before the place that a thing is said to be in: the boots of "the boots on the sill".
pub(crate) fn before_place(words: &[String]) -> Option<&[String]> {
    let at = words.iter().position(|word| PLACED.contains(&word.as_str()))?;
    words.get(..at).filter(|head| !telling(head).is_empty())
}

/// Words of who takes out what was put away.
const FETCHED: [&str; 7] = ["out", "produce", "fish", "saco", "sacar", "saca", "desenfundo"];

impl Reader<'_> {
    pub(crate) fn handle(&mut self, verb: &str, rest: &[String]) -> Found {
        let items: Vec<ItemId> = self
            .view
            .legal
            .iter()
            .filter_map(|template| match (verb, template) {
                ("take", Template::Take { items })
                | ("drop", Template::Drop { items })
                | ("wear", Template::Wear { items })
                | ("use", Template::Use { items }) => Some(items),
                _ => None,
            })
            .flatten()
            .cloned()
            .collect();
        let command = |item: ItemId| match verb {
            "take" => Command::Take { item },
            "drop" => Command::Drop { item },
            "wear" => Command::Wear { item },
            _ => Command::Use { item },
        };
        // "Draw my sword" where it is in the hand: wearing it once more would put it away.
        if verb == "wear"
            && let Some(item) = self.worn_named(rest)
        {
            return self.worn_already(&item);
        }
        let found = self.each(rest, &items, command, |reader, rest| match verb {
            "take" => reader.cannot_take(rest),
            _ => reader.cannot(rest),
        });
        // "Les tiro pan": what is thrown to somebody is more than dropped.
        let to_whom = super::words_of(self.text).first().is_some_and(|word| ["le", "les"].contains(&word.as_str()));
        match found {
            Found::Do(commands) if verb == "drop" && to_whom => Found::Which("ask-mean", commands),
            found => found,
        }
    }

    /// What is worn or in the hand, and named alone by all its words or the last of them.
    pub(crate) fn worn_named(&self, rest: &[String]) -> Option<ItemId> {
        match self.scene.find(&telling(rest)).as_slice() {
            [LookAt::Item(item)] if self.is_worn(item) => Some(item.clone()),
            _ => None,
        }
    }

    /// Whether words take out something that the hero carries: "I take the token out of my pocket".
    pub(crate) fn fetches(&self, words: &[String]) -> bool {
        let out = words.iter().any(|word| FETCHED.contains(&word.as_str()));
        out && self.view.fight.is_none() && self.carried_in(words).is_some()
    }

    /// What the hero carries and words name whole.
    pub(crate) fn carried_in(&self, words: &[String]) -> Option<ItemId> {
        let carried = |id: &ItemId| self.view.hero.as_ref().is_some_and(|hero| hero.items.contains_key(id));
        let found = self.things_heard(&Heard::new(self.senses(), words));
        found.into_iter().find_map(|(thing, heard)| match thing {
            LookAt::Item(id) if heard.whole && carried(&id) => Some(id),
            _ => None,
        })
    }

    fn is_worn(&self, item: &ItemId) -> bool {
        self.view.hero.as_ref().is_some_and(|hero| hero.worn.values().any(|one| one == item))
    }

    /// Readings that ask about nothing that would only put away what is worn: that has words of its own.
    pub(crate) fn without_worn(&self, mut readings: Vec<Reading>) -> Vec<Reading> {
        let worn = |command: &Command| match command {
            Command::Wear { item } if self.is_worn(item) => Some(item.clone()),
            _ => None,
        };
        let [Reading::Ask { candidates, looks, .. }, ..] = readings.as_mut_slice() else { return readings };
        let Some(first) = candidates.iter().find_map(|(_, command)| worn(command)) else { return readings };
        candidates.retain(|(_, command)| worn(command).is_none());
        if candidates.is_empty()
            && looks.is_empty()
            && let Found::Firm(why) = self.worn_already(&first)
        {
            readings[0] = self.unknown(why);
        }
        readings
    }

    fn worn_already(&self, item: &ItemId) -> Found {
        let item = crate::noun::capital(self.words.item_noun(item).the().as_str());
        Found::Firm(self.words.core_with("unknown-worn", "item", &item))
    }

    /// One command for each thing that is named, with "all" for everything.
    pub(crate) fn each(
        &mut self,
        rest: &[String],
        items: &[ItemId],
        command: impl Fn(ItemId) -> Command,
        none: impl Fn(&mut Self, &[String]) -> Found,
    ) -> Found {
        let options: Vec<(ItemId, LookAt)> = items.iter().map(|id| (id.clone(), LookAt::Item(id.clone()))).collect();
        let all = |word: &String| ["all", "everything", "todo", "todos", "todas"].contains(&word.as_str());
        if telling(rest).iter().all(all) && rest.iter().any(all) && !items.is_empty() {
            let commands: Vec<Command> = items.iter().cloned().map(command).collect();
            // What costs or cannot be had back is asked for one by one.
            let free = commands.iter().all(|command| matches!(command, Command::Take { .. } | Command::Drop { .. }));
            return if free { Found::Do(commands) } else { Found::Which("ask-which", commands) };
        }
        let mut commands = Vec::new();
        let mut perhaps = None;
        let parts = rest.split(|word| ["and", "y", "e", super::normal::COMMA].contains(&word.as_str()));
        let polite = |part: &[String]| {
            part.iter().all(|word| super::normal::PLEASE.contains(&word.as_str()))
                || super::calls::is_call(&part.join(" "))
        };
        let mut parts: Vec<&[String]> = parts.filter(|part| !polite(part)).collect();
        if parts.is_empty() {
            parts.push(rest);
        }
        for part in parts {
            let written = part;
            let (count, part) = counted(part, self.verbs.is_spanish());
            let part = part.as_slice();
            let taken = |item: &ItemId| matches!(command(item.clone()), Command::Take { .. });
            let placed = before_place(part).filter(|_| items.first().is_some_and(taken));
            let picked = match (self.pick(part, &options), placed) {
                (Pick::One(item), _) => Pick::One(item),
                // "Take the token off the post": where it is says no more.
                (other, Some(head)) => match self.pick(head, &options) {
                    Pick::One(item) => Pick::One(item),
                    _ => other,
                },
                (other, None) => other,
            };
            match picked {
                Pick::One(item) => {
                    let one = command(item);
                    // What is put on or lit is so once: a second time would take it off again.
                    let count = if matches!(one, Command::Wear { .. }) { 1 } else { count };
                    if commands.len() + count > CHAIN_MAX {
                        let limit = [("limit", TextArg::Int(CHAIN_MAX as i64))];
                        return Found::Firm(self.words.core("unknown-too_many", &limit));
                    }
                    commands.extend(std::iter::repeat_n(one, count));
                }
                Pick::Unnamed(mut one) if one.len() == 1 => commands.extend(one.drain(..).map(&command)),
                Pick::Many(several) => return Found::Which("ask-which", several.into_iter().map(command).collect()),
                Pick::Unnamed(several) if !several.is_empty() => {
                    return Found::Which("ask-which", several.into_iter().map(command).collect());
                }
                Pick::Perhaps(several) if self.scene.find(&telling(part)).is_empty() => {
                    let guess = Found::Which("ask-mean", several.into_iter().map(&command).collect());
                    // "Two torches and a rope": what is not there at all is told first.
                    perhaps = perhaps.or(Some(guess));
                }
                Pick::Dangling(word) => return self.dangling(&word),
                Pick::Perhaps(_) | Pick::Unnamed(_) | Pick::None => return none(self, written),
            }
        }
        perhaps.unwrap_or(Found::Do(commands))
    }

    pub(crate) fn cannot_take(&mut self, rest: &[String]) -> Found {
        let carried = self.scene.find(&telling(rest)).into_iter().find_map(|thing| match thing {
            LookAt::Item(id) if self.view.hero.as_ref().is_some_and(|hero| hero.items.contains_key(id)) => {
                Some(id.clone())
            }
            _ => None,
        });
        // "take the path": a way out is taken by going.
        if carried.is_none() && self.scene.find(&telling(rest)).iter().all(|thing| matches!(thing, LookAt::Exit(_))) {
            let named = telling(rest);
            if self.scene.find(&named).is_empty() {
                return self.cannot(rest);
            }
            // "Keep your door" is said, and goes nowhere.
            let theirs = |word: &String| ["your", "tu", "su"].contains(&word.as_str());
            if self.view.talk.is_some() && super::normal::words_of(self.text).iter().any(theirs) {
                return Found::NotThis;
            }
            // "Cojo aire" is no way into the draught.
            return match self.go(rest) {
                Found::Do(commands) if !self.senses().has("way", rest) => Found::Which("ask-mean", commands),
                found => found,
            };
        }
        match carried {
            Some(item) if self.is_worn(&item) => self.worn_already(&item),
            // "Saco la honda": what is carried already is taken in the hand.
            Some(item)
                if self.has(|template| matches!(template, Template::Wear { items } if items.contains(&item))) =>
            {
                Found::Which("ask-mean", vec![Command::Wear { item }])
            }
            Some(item) => {
                Found::No(self.words.core_with("unknown-carried", "item", &self.words.item_noun(&item).the()))
            }
            None => self.cannot(rest),
        }
    }

    /// Why a verb does not work with what is named.
    pub(crate) fn cannot(&mut self, rest: &[String]) -> Found {
        let named = telling(rest);
        if named.is_empty() {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        let meant = match named.as_slice() {
            [word] if is_pronoun(word) => self.memory.of(word, &self.scene),
            _ => None,
        };
        let found = meant.or_else(|| self.scene.find(&named).first().map(|thing| (*thing).clone()));
        let words = super::normal::words_of(self.text);
        let goes = words.windows(2).any(|two| two[0] == "me" && two[1] == "meto")
            || words.iter().any(|word| word == "meterme");
        // "Take the cart road into town."
        let end = rest.iter().position(|word| BEHIND_NAME.contains(&word.as_str())).unwrap_or(rest.len());
        let way = matches!(self.scene.find(&telling(&rest[..end])).as_slice(), [LookAt::Exit(_)]);
        if way && self.takes(&words) && self.view.fight.is_none() {
            return self.go(rest);
        }
        match found {
            // "Me meto a la tasca" puts nothing anywhere.
            Some(LookAt::Exit(_)) if goes && self.view.fight.is_none() => self.go(rest),
            // "Cojo cama": what can be done with it instead.
            Some(LookAt::Feature(feature)) if self.takes(&words) && !self.acts_on(&feature).is_empty() => {
                Found::Which("ask-mean", self.acts_on(&feature))
            }
            Some(thing) => self.not_with(&thing),
            None => self.no_such(&named),
        }
    }

    /// Whether a text begins with a verb of taking or using.
    fn takes(&self, words: &[String]) -> bool {
        let verb = self.verbs.begin(words).or_else(|| self.verbs.begin(words.get(1..).unwrap_or_default()));
        let handles = |name: &String| ["take", "use", "buy", "wear"].contains(&name.as_str());
        verb.is_some_and(|verb| verb.names.iter().any(handles))
    }

    pub(crate) fn not_with(&self, thing: &LookAt) -> Found {
        let noun = super::scene::noun(&self.words, self.view, thing);
        Found::No(self.words.core_with("unknown-not_with", "thing", &noun.the()))
    }

    pub(crate) fn no_such(&self, named: &[String]) -> Found {
        if let Some((_, place, thing)) = self.leads_to(named) {
            // Whose name is to be learned is not called by it.
            let noun = match &thing {
                LookAt::Being(id) => self.words.being_noun_of(id, false),
                thing => super::scene::noun(&self.words, self.view, thing),
            };
            let place = self.words.place_in_sentence(&place);
            let args = [("thing", TextArg::Str(&noun.the())), ("place", TextArg::Str(&place))];
            return Found::No(self.words.core("unknown-elsewhere", &args));
        }
        Found::No(match self.thing_written(named) {
            Some(thing) => self.words.core_with("unknown-thing", "thing", &thing),
            None => self.words.core("unknown-not_now", &[]),
        })
    }

    /// The thing that words name first, as it was written: the "knife" of "knife when she isn't looking". `None` where they begin
    /// with what is no name.
    fn thing_written(&self, named: &[String]) -> Option<String> {
        let stop = |word: &String| NO_NAME.contains(&word.as_str()) || super::referents::is_pronoun(word);
        let end = named.iter().position(stop).unwrap_or(named.len());
        let shown = self.shown(named.get(..end).filter(|named| !named.is_empty())?);
        let written: Vec<&str> = shown.split(' ').collect();
        let behind = |word: &&str| BEHIND_NAME.contains(&super::normal::words_of(word).join("").as_str());
        let end = written.iter().skip(1).position(behind).map_or(written.len(), |at| at + 1);
        Some(written[..end.min(NAME_WORDS_MAX)].join(" ").trim_end_matches([',', '.', '?', '!']).to_owned())
    }

    /// What was named, as it was written, no longer than an answer should repeat.
    pub(crate) fn shown(&self, named: &[String]) -> String {
        let shown = as_written(self.text, named).map_or_else(|| named.join(" "), spoken);
        shown.chars().take(SHOWN_CHARS_MAX).collect()
    }

    pub(crate) fn dangling(&self, word: &str) -> Found {
        Found::No(self.words.core_with("unknown-pronoun", "thing", word))
    }
}
