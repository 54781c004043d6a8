//! From a reading of the player's words, or a picked choice, to a request: odds first, questions where they are due.

use crate::app::App;
use crate::game::{Deed, Pending, PendingKind, Step};
use crate::input::Effect;
use crate::screen::{Page, PassageKind};
use gesta_content::TextArg;
use gesta_rules::{Command, Odds, Offer, PartyDecision};
use gesta_speech::{ChanceText, Reading, Words};
use gesta_table::{CmdId, Request, TAKE_BACK_MAX};

/// Most choices that are shown at once: the keys 1 to 9.
pub(crate) const CHOICES_MAX: usize = gesta_rules::OFFERS_MAX;

/// Whether a command can need a roll at all.
fn may_roll(command: &Command) -> bool {
    use Command::{
        Act, Attack, BreakFree, Cast, Flee, Grapple, Haggle, Help, Hide, Improvise, Invoke, Parley, Reply, Shove,
        Subdue,
    };
    matches!(
        command,
        Act { .. }
            | Attack { .. }
            | BreakFree
            | Cast { .. }
            | Flee { .. }
            | Grapple { .. }
            | Haggle { .. }
            | Help { .. }
            | Hide
            | Improvise { .. }
            | Invoke { .. }
            | Parley { .. }
            | Reply { .. }
            | Shove { .. }
            | Subdue { .. }
    )
}

/// Whether a command gives something away for good.
fn costs(command: &Command) -> bool {
    matches!(command, Command::Buy { .. } | Command::Sell { .. } | Command::Give { .. })
}

impl App {
    /// The numbered choices of the story: a party decision that waits for this seat first, then what is offered.
    pub(crate) fn offers(&self) -> Vec<Offer> {
        let Some(view) = self.view() else { return Vec::new() };
        let waits = view.proposal.as_ref().filter(|proposal| proposal.waiting.contains(&view.seat));
        let answers = waits.into_iter().flat_map(|proposal| {
            [true, false].map(|agree| Offer { command: Command::Answer { proposal: proposal.id, agree }, odds: None })
        });
        let others = view.offers.iter().filter(|offer| waits.is_none() || !is_answer(&offer.command)).cloned();
        answers.chain(others).take(CHOICES_MAX).collect()
    }

    /// Does the choice of a number.
    pub(crate) fn pick_choice(&mut self, number: usize) {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let (count, deed) = match asked {
            Some(asked) => {
                let candidate = number.checked_sub(1).and_then(|at| asked.candidates.get(at));
                (asked.candidates.len(), candidate.map(|candidate| candidate.deed.clone()))
            }
            None => {
                let offers = self.offers();
                let offer = number.checked_sub(1).and_then(|at| offers.get(at));
                (offers.len(), offer.map(|offer| Deed::Do(offer.command.clone(), offer.odds.clone(), None)))
            }
        };
        let Some(deed) = deed else {
            let args = [("number", count_arg(number)), ("count", count_arg(count))];
            let text = self.locale.say("story-no-choice", &args);
            return self.tell_notice(text);
        };
        if let Some(asked) = self.game.as_mut().and_then(|game| game.asked.take()) {
            self.question_answered(&asked, &deed);
        }
        self.do_deed(deed);
    }

    pub(crate) fn do_deed(&mut self, deed: Deed) {
        match deed {
            Deed::Do(command, odds, utterance) => self.send_do(command, odds, utterance),
            Deed::Consider(command, utterance) => self.consider(command, utterance),
            Deed::Meta(meta) => self.meta(meta),
            Deed::Leave => {
                let text = self.locale.plain("story-left");
                self.tell_notice(text);
                self.say_dropped();
            }
        }
    }

    /// Goes on with what a line said, and with lines that waited, until something must be waited for.
    pub(crate) fn advance(&mut self) {
        while !self.is_waiting() {
            let game = self.game.as_mut();
            let step = game.filter(|game| game.asked.is_none()).and_then(|game| game.queue.pop_front());
            match step {
                Some(step) => self.take_step(step),
                None if self.next_step() => {}
                None => match self.lines.pop_front() {
                    Some(line) => self.line_now(&line),
                    None => return,
                },
            }
        }
    }

    fn take_step(&mut self, step: Step) {
        let Step { reading, utterance } = step;
        // Deeds and speech are told when they are done; what is answered here stands under what was written.
        let answered_here = !matches!(reading, Reading::Act(_) | Reading::Say { .. });
        if let Some(written) = utterance.as_ref().filter(|_| answered_here) {
            self.tell(PassageKind::You, written.clone());
        }
        match reading {
            Reading::Act(command) => self.consider(command, utterance),
            Reading::Say { text } => self.send_do(Command::Speak { to: None }, None, Some(text)),
            Reading::Ask { question, candidates, looks, guess } => {
                self.ask_which(question, (candidates, looks), guess, utterance.as_deref());
            }
            Reading::Doubt { question, meta } => self.ask_doubt(question, meta, utterance),
            Reading::Meta(meta) => self.meta(meta),
            Reading::Lookup { about, .. } if self.was_told(&about) => self.search(&about),
            Reading::Lookup { about, why } => {
                match self.known_of(&about) {
                    Some(known) => self.tell(PassageKind::Prose, known),
                    None => self.tell_notice(why),
                }
                self.say_dropped();
            }
            Reading::Unknown { why, .. } if self.asks_for_meaning(utterance.as_deref()) => {
                self.ask_for_meaning(utterance.unwrap_or_default(), why);
            }
            Reading::Told { text } => self.tell_notice(text),
            // What can be done stands under it anyway, all of it.
            Reading::Unknown { why, .. } => {
                self.tell_notice(why);
                self.say_dropped();
            }
            Reading::Rest { texts } => self.read_rest(texts),
        }
    }

    /// What everybody knows of something that was never told of.
    fn known_of(&self, about: &str) -> Option<String> {
        gesta_speech::prompt::lore_about(&self.content, self.language(), self.view()?, about)
    }

    /// What was offered with its odds is weighed at once; for other risks the odds are asked for first.
    pub(crate) fn consider(&mut self, command: Command, utterance: Option<String>) {
        let offered = self.offers().into_iter().find(|offer| offer.command == command);
        match offered {
            Some(offer) => self.weigh(command, offer.odds, utterance, false),
            None if may_roll(&command) => {
                let id = self.ids.next();
                let request = Request::Ask { id, command: command.clone() };
                self.send(id, PendingKind::Consider(command, utterance), request);
            }
            None => self.weigh(command, None, utterance, false),
        }
    }

    /// Odds are known: asks where something is given away, or risked at odds that were not on screen (`news`), else does it.
    pub(crate) fn weigh(&mut self, command: Command, odds: Option<Odds>, utterance: Option<String>, news: bool) {
        if self.asks_first() && (news && odds.is_some() || costs(&command)) {
            return self.ask_whether(command, odds, utterance);
        }
        if let Some(odds) = odds.as_ref().filter(|_| news) {
            let text = self.odds_line("story-odds", &command, odds);
            self.tell_notice(text);
        }
        self.send_do(command, odds, utterance);
    }

    /// Sends a command. Odds go with it, so that nobody rolls against a chance that was not shown.
    fn send_do(&mut self, command: Command, offered: Option<Odds>, utterance: Option<String>) {
        let id = self.ids.next();
        if let Some(game) = &mut self.game {
            game.narration.written.clone_from(&utterance);
        }
        let request = Request::Do { id, command: command.clone(), offered, utterance };
        self.send(id, PendingKind::Do(command), request);
    }

    /// Whether risks that were not picked by number are asked about first.
    fn asks_first(&self) -> bool {
        self.confirm && self.settings.confirm
    }

    pub(crate) fn take_back(&mut self) {
        self.take_back_turns(1);
    }

    /// Takes back so many of the player's turns.
    pub(crate) fn take_back_turns(&mut self, turns: u64) {
        let Some(view) = self.view() else { return };
        let can = view.can_take_back;
        if self.page != Page::Ending {
            self.home();
        }
        if !can {
            let text = self.locale.plain("story-no-take-back");
            return self.tell_notice(text);
        }
        match u16::try_from(turns).ok().filter(|turns| (1..=TAKE_BACK_MAX).contains(turns)) {
            Some(turns) => {
                let id = self.ids.next();
                self.send(id, PendingKind::TakeBack, Request::TakeBack { id, turns });
            }
            None => {
                let limit = count_arg(usize::from(TAKE_BACK_MAX));
                let text = self.locale.say("history-too-far", &[("limit", limit)]);
                self.tell_notice(text);
            }
        }
    }

    /// Back to how things stood after the player's turn of a number; 0 is the beginning.
    pub(crate) fn take_back_to(&mut self, number: u64) {
        let Some(now) = self.game.as_ref().map(|game| game.log.sum().turns) else { return };
        if number >= now {
            let args = [("number", count_arg(usize::try_from(number).unwrap_or(usize::MAX)))];
            let text = self
                .locale
                .say("history-no-turn", &[args[0], ("count", TextArg::Int(i64::try_from(now).unwrap_or(i64::MAX)))]);
            return self.note(text);
        }
        self.take_back_turns(now - number);
    }

    /// Goes to the head of another branch.
    pub(crate) fn switch_branch(&mut self, branch: String) {
        let Some(view) = self.view() else { return };
        if !view.can_take_back {
            let text = self.locale.plain("story-no-take-back");
            return self.note(text);
        }
        self.home();
        let id = self.ids.next();
        self.send(id, PendingKind::Switch, Request::Switch { id, branch });
    }

    /// Asks for the branches, and shows their page.
    pub(crate) fn show_branches(&mut self) {
        if self.is_waiting() {
            return;
        }
        self.go(Page::Branches);
        let id = self.ids.next();
        self.send(id, PendingKind::Branches, Request::Branches { id });
    }

    pub(crate) fn send(&mut self, id: CmdId, kind: PendingKind, request: Request) {
        let Some(game) = &mut self.game else { return };
        game.pending = Some(Pending { id, kind, request: request.clone() });
        self.effect(Effect::Send(request));
    }

    /// The odds moved between the look and the deed: they are told, and the player decides anew.
    pub(crate) fn odds_changed(&mut self, command: Command, now: Odds) {
        if let Some(game) = &mut self.game {
            game.patch_odds(&command, &now);
        }
        let text = self.odds_line("story-odds-changed", &command, &now);
        self.tell_notice(text);
        if self.asks_first() {
            self.ask_whether(command, Some(now), None);
        }
    }

    /// What a command is called. A party decision is called by what was proposed.
    pub(crate) fn label(&self, command: &Command) -> String {
        let Some(view) = self.view() else { return String::new() };
        let words = Words::new(&self.content, self.language());
        let proposal = view.proposal.as_ref();
        match (command, proposal) {
            (Command::Answer { proposal, agree }, Some(waits)) if *proposal == waits.id => {
                let key = if *agree { "story-agree" } else { "story-decline" };
                let what = self.decision(&words, &waits.decision);
                self.locale.say(key, &[("what", TextArg::Str(&what))])
            }
            _ => words.label(view, command),
        }
    }

    fn decision(&self, words: &Words<'_>, decision: &PartyDecision) -> String {
        match decision {
            PartyDecision::Travel { exit } => {
                self.locale.say("story-decision-travel", &[("way", TextArg::Str(&words.exit(exit)))])
            }
            PartyDecision::Rest { hours } => {
                self.locale.say("story-decision-rest", &[("hours", count_arg(usize::from(*hours)))])
            }
            PartyDecision::Bargain { .. } => words.decision(decision),
        }
    }

    pub(crate) fn odds_line(&self, key: &str, command: &Command, odds: &Odds) -> String {
        let Some(view) = self.view() else { return String::new() };
        let words = Words::new(&self.content, self.language());
        let ChanceText { percent, skill, formula } = words.chance(view, command, odds);
        let what = self.label(command);
        let args = [
            ("what", TextArg::Str(&what)),
            ("skill", TextArg::Str(&skill)),
            ("percent", TextArg::Str(&percent)),
            ("formula", TextArg::Str(&formula)),
        ];
        self.locale.say(key, &args)
    }
}

/// A count as an argument of a text.
pub(crate) fn count_arg(count: usize) -> TextArg<'static> {
    TextArg::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

fn is_answer(command: &Command) -> bool {
    matches!(command, Command::Answer { .. })
}
