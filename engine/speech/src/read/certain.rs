//! When a refusal is the answer, although other words of the text might be taken for something else.

use super::aside::HALF_MEANT;
use super::deed::{Found, Reader};
use super::gist::Gist;
use super::lexicon::VerbFound;
use super::normal::{telling, words_of};
use super::powers::Power;
use super::senses::Heard;
use crate::look::LookAt;
use gesta_rules::{Command, Template};

/// Verbs that are aimed at one thing.
const PLAIN: [&str; 10] = ["take", "drop", "wear", "use", "give", "buy", "sell", "talk", "go", "look"];

/// How well a thing must be heard by what it looks like.
const SEEN: u32 = 120;

impl Reader<'_> {
    /// Whether a refusal is what is meant: the verb is known, and so is what it is aimed at.
    pub(crate) fn is_certain(&mut self, verb: Option<&VerbFound>, found: &Found) -> bool {
        if self.is_vain(verb, found) {
            return true;
        }
        let Some(verb) = verb.filter(|verb| !verb.guessed && matches!(found, Found::No(_))) else { return false };
        let named = telling(&verb.rest);
        let is = |names: &[&str]| verb.names.iter().any(|name| names.contains(&name.as_str()));
        // "I shrug" is no "shrug on".
        if named.is_empty() && is(&["gesture_face", "gesture_laugh"]) {
            return true;
        }
        if let Some(certain) = self.by_itself(verb, &named) {
            return certain;
        }
        // What something is done with counts for nothing.
        let with = verb.rest.iter().position(|word| ["with", "con"].contains(&word.as_str()));
        let length = verb.taken + with.unwrap_or(verb.rest.len());
        let named = match with {
            Some(with) => telling(&verb.rest[..with]),
            None => named,
        };
        let short = named.len() < 3 && !named.is_empty() && length < 6 && !is(&["rise", "cast"]);
        let gist = self.gist(&words_of(self.text));
        let seen = is(&["look"]) && self.sees(&named);
        let there = !self.scene.find(&named).is_empty();
        let weak = gist.as_ref().is_none_or(|gist| gist.label + gist.thing < 40);
        if short && (there || weak) && !seen && !self.words_mean_more(&named) && !self.begins_label(gist.as_ref()) {
            return true;
        }
        let first = gist.as_ref().and_then(|gist| gist.commands.first());
        if is(&["rise", "cast"]) {
            let meant = matches!(first, Some(Command::Advance { .. } | Command::Cast { .. }));
            return !meant || gist.is_none_or(|gist| gist.label == 0);
        }
        if gist.as_ref().is_some_and(is_clear) {
            return false;
        }
        let pronoun = named.iter().any(|word| super::referents::is_pronoun(word));
        if is(&PLAIN) && !named.is_empty() && named.len() < 3 && !pronoun && weak {
            return true;
        }
        if self.view.fight.is_some() && is(&["go", "attack"]) {
            let whom = self.scene.find(&named);
            return whom.iter().any(|thing| matches!(thing, LookAt::Being(_)));
        }
        let there = |word: &String| !self.scene.find(std::slice::from_ref(word)).is_empty();
        !self.scene.find(&named).is_empty() || (named.is_empty() || is(&["give", "sell"])) && named.iter().all(there)
    }

    /// What the verb and the number of words say by themselves.
    fn by_itself(&mut self, verb: &VerbFound, named: &[String]) -> Option<bool> {
        let is = |names: &[&str]| verb.names.iter().any(|name| names.contains(&name.as_str()));
        let talks = self.view.talk.is_some();
        let somebody = self.scene.find(named).iter().any(|thing| matches!(thing, LookAt::Being(_)));
        let about = verb.rest.iter().any(|word| ["about", "sobre", "acerca", "por"].contains(&word.as_str()));
        // In a talk a greeting is an answer.
        if talks && is(&["talk"]) && !somebody && !about {
            return Some(false);
        }
        let counted = verb
            .rest
            .iter()
            .any(|word| word.bytes().all(|b| b.is_ascii_digit()) || ["rank", "rango"].contains(&word.as_str()));
        // "Why does that flame burn blue?" is answered by looking.
        let heard = Heard::new(self.senses(), &words_of(self.text));
        if is(&["why"]) && (self.sees(&words_of(self.text)) || self.term_named(&heard).is_some()) {
            return Some(false);
        }
        if is(&["why"]) && !talks || counted && is(&["rest", "wait", "cast"]) {
            return Some(true);
        }
        // A mistyped verb is not refused as a thing: "me pongo en gaurdia".
        if !talks && named.iter().any(|word| self.is_slip(word)) {
            return Some(false);
        }
        let called = named.is_empty() && !self.scene.find(&words_of(self.text)).is_empty();
        if named.len() > 3 || called || (named.is_empty() && talks) {
            return Some(false);
        }
        if (is(&["aid"]) && named.len() == 1) || is(&["stand_in"]) {
            return Some(true);
        }
        if let Some((power, _)) = self.named_power(&verb.rest) {
            let gist = self.gist(&words_of(self.text));
            let same = |command: &Command| match (command, &power) {
                (Command::Cast { spell, .. }, Power::Spell(named)) => spell == named,
                (Command::Invoke { talent, .. }, Power::Talent(named)) => talent == named,
                _ => false,
            };
            return Some(!gist.is_some_and(|gist| gist.score >= 120 && gist.commands.iter().any(same)));
        }
        (talks && !is(&["attack", "look", "talk"])).then_some(false)
    }

    /// Whether striking or giving means nothing that can be done here: nobody fights, nobody takes gifts, and no deed of the packs
    /// has the words.
    pub(super) fn is_vain(&mut self, verb: Option<&VerbFound>, found: &Found) -> bool {
        let Some(verb) = verb.filter(|verb| !verb.guessed && matches!(found, Found::No(_))) else { return false };
        let named = &telling(&verb.rest);
        let is = |name: &str| verb.names.iter().any(|one| one == name);
        let strikes = is("attack") || verb.names.iter().any(|name| self.is_stunt(name));
        if !(strikes || is("give")) || self.view.fight.is_some() {
            return false;
        }
        // "I give him two coins" may be what a reply says.
        if self.view.talk.is_some() && (strikes || self.reply_words() >= HALF_MEANT) {
            return false;
        }
        // A foe may be struck here, by another name.
        if strikes && self.view.legal.iter().any(|template| matches!(template, Template::Attack { .. })) {
            return false;
        }
        let done = |command: &Command| matches!(command, Command::Act { .. } | Command::Improvise { .. });
        let acts = |gist: &Gist| {
            let named = gist.words >= 120 || gist.commands.first().is_some_and(done);
            gist.commands.iter().any(done) && (gist.label >= 40 || !strikes && gist.thing >= 70 && named)
        };
        if self.gist(&words_of(self.text)).is_some_and(|gist| acts(&gist)) {
            return false;
        }
        let called: Vec<&LookAt> = named
            .iter()
            .flat_map(|word| self.scene.find(std::slice::from_ref(word)))
            .chain(self.scene.find(named))
            .collect();
        let carried = |thing: &&LookAt| match thing {
            LookAt::Item(id) => self.view.hero.as_ref().is_some_and(|hero| hero.items.contains_key(id)),
            _ => false,
        };
        let somebody = |thing: &&LookAt| matches!(thing, LookAt::Being(_) | LookAt::Hero(_)) || carried(thing);
        strikes && called.iter().all(somebody) || is("give") && called.iter().any(carried)
    }

    /// Whether a word is a mistyped verb rather than a thing that is not here.
    fn is_slip(&self, word: &String) -> bool {
        let heard = Heard::new(self.senses(), std::slice::from_ref(word));
        heard.words.iter().any(|word| word.strange) && !heard.verbs.is_empty()
    }

    /// Whether something is seen by words in another form than its name has: "miro las velitas".
    fn sees(&self, named: &[String]) -> bool {
        let heard = Heard::new(self.senses(), named);
        self.things_heard(&heard).values().any(|thing| thing.whole || thing.score >= SEEN)
    }

    /// Whether a text begins with the verb of the label that it may mean: "force the window".
    fn begins_label(&self, gist: Option<&Gist>) -> bool {
        let Some(command) = gist.and_then(|gist| gist.commands.first()) else { return false };
        let first = |text: &str| words_of(text).into_iter().next().map(|word| self.senses().term(&word).stem);
        let label = self.words.label(self.view, command);
        matches!(command, Command::Act { .. }) && first(self.text).is_some() && first(self.text) == first(&label)
    }

    /// Whether what stands behind a verb says more than the name of a thing: "hide in the reeds".
    fn words_mean_more(&mut self, named: &[String]) -> bool {
        self.gist(named).is_some_and(|gist| gist.extra >= 65)
    }
}

/// Whether all words come to something clearly: "take out the sling" of who carries it.
fn is_clear(gist: &Gist) -> bool {
    let goes = matches!(gist.commands.first(), Some(Command::Go { .. }));
    !goes && (gist.words >= 65 || (gist.score >= 120 && gist.thing >= 70))
}
