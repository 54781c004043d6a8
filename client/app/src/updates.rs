//! What tables say: turns into passages, answers to requests, everything anew.

use crate::app::App;
use crate::game::{Game, Pending, PendingKind};
use crate::kept::Past;
use crate::screen::{Page, PassageKind, SentenceSeen};
use crate::trace::Source;
use gesta_content::{SanitizedText, TextArg, TextKey};
use gesta_rules::{Odds, Rejection, SeatId, View};
use gesta_speech::{Happened, Told, ToldKind, sentences};
use gesta_table::{CmdId, Receipt, Refusal, Request, Turn, Update};

fn passage_kind(kind: ToldKind) -> PassageKind {
    match kind {
        ToldKind::Heading => PassageKind::Heading,
        ToldKind::Prose => PassageKind::Prose,
        ToldKind::You => PassageKind::You,
        ToldKind::Roll => PassageKind::Roll,
        ToldKind::Others | ToldKind::Speech => PassageKind::Others,
        ToldKind::Status => PassageKind::Status,
    }
}

impl App {
    /// Takes what the table said. Nothing, when no game is open.
    pub(crate) fn told(&mut self, update: Update) {
        match update {
            Update::Synced { depth, view, .. } => self.synced(depth, *view),
            Update::Turn(turn) => self.turn(&turn),
            Update::Done { id, receipt } => self.done(id, receipt),
            Update::Refused { id, why } => self.refused(id, &why),
            Update::Odds { id, odds } => self.odds_came(id, odds),
            Update::Rewound { by, depth, .. } => self.rewound(by, depth),
            Update::Branches { id, branches } => {
                if self.answered(id).is_some()
                    && let Some(game) = &mut self.game
                {
                    game.branches = Some(branches);
                }
            }
        }
    }

    /// Tells the turns of a game that was opened, with the opening where it stood.
    /// Where `goes_on`, what has happened until now is said before the last of them.
    pub(crate) fn retell(&mut self, past: Past, goes_on: bool) {
        if let Some(game) = &mut self.game {
            game.retelling = true;
            game.parts.remember(past.parts);
        }
        self.remember_kept(past.prose);
        let seat = self.game.as_ref().map(|game| game.seat).filter(|_| goes_on);
        let recap_at = seat.and_then(|seat| App::recap_at(&past.turns, seat));
        for (at, turn) in past.turns.iter().enumerate() {
            if let Some(last) = past.turns.last().filter(|_| recap_at == Some(at)) {
                self.tell_recap(&last.view);
            }
            self.turn(turn);
        }
        // What happened before cannot be waited for.
        if let Some(game) = &mut self.game {
            game.pending = None;
            game.retelling = false;
            // Another turn may stand at the same depth from now on.
            game.kept.clear();
        }
    }

    fn synced(&mut self, depth: u64, view: View) {
        let Some(game) = &mut self.game else { return };
        let missed = game.begun && !game.rewound && depth != game.depth;
        let scene = game.rewound || missed;
        let over_before = game.is_over();
        game.rewound = false;
        if missed && depth < game.depth {
            game.log.rewind(depth);
        }
        game.depth = depth;
        game.view = Some(view);
        let switched = matches!(game.pending, Some(Pending { kind: PendingKind::Switch, .. }));
        if switched || matches!(game.pending, Some(Pending { kind: PendingKind::TakeBack, .. })) {
            game.pending = None;
        }
        if switched {
            // What was told belongs to the branch that was left.
            self.effect(crate::Effect::ReadPast);
        }
        self.opening = false;
        if missed {
            let text = self.locale.plain("story-caught-up");
            self.tell_notice(text);
        }
        if scene {
            self.describe_scene();
        }
        self.begin_story();
        self.turn_page(over_before);
    }

    fn turn(&mut self, turn: &Turn) {
        // Before the first deed of a seat the table only sets itself up: told as one opening, not event by event.
        let sets_up = turn.by.is_none() && self.game.as_ref().is_some_and(|game| !game.begun);
        if sets_up {
            if let Some(game) = &mut self.game {
                game.view = Some(turn.view.clone());
                game.depth = turn.depth;
            }
            self.note_points(turn, None);
            return;
        }
        self.overtake_telling();
        self.begin_story();
        let first = self.next_passage();
        let did = self.tell_deed(turn);
        let App { game, content, .. } = self;
        let Some(game) = game else { return };
        let happened = Happened {
            depth: turn.depth,
            by: turn.by,
            events: &turn.events,
            speech: turn.speech.as_deref(),
            after: &turn.view,
        };
        let told = game.narrator.tell(content, game.view.as_ref(), &happened);
        let more_than_the_deed = told.len() > 1 || turn.view.fight.is_some();
        let over_before = game.is_over();
        let place = |view: &View| view.place.as_ref().map(|place| place.id.clone());
        let arrives = game.view.as_ref().is_some_and(|before| place(before) != place(&turn.view));
        let chapters_before = game.view.as_ref().map_or(0, |view| view.chapters.len());
        let before = game.view.replace(turn.view.clone());
        game.depth = turn.depth;
        game.traces.begin(turn);
        self.tell_turn(turn, before.as_ref(), told, &did);
        self.log_turn(turn, did, first);
        self.note_points(turn, before.as_ref());
        if arrives {
            self.tell_more_ways();
        }
        self.say_stopped();
        // The list of what is carried stays on the screen as long as nothing else has come of a deed with it.
        if self.page == Page::Inventory && more_than_the_deed {
            self.home();
        }
        self.turn_page(over_before);
        self.show_card(turn.view.chapters.len() > chapters_before);
    }

    /// The card of a chapter that has just ended. An ending has a card of its own.
    fn show_card(&mut self, closed: bool) {
        let fresh = self.game.as_ref().is_some_and(|game| !game.retelling && !game.is_over());
        if closed && fresh && self.page == Page::Story {
            self.go(Page::Chapter);
        }
    }

    /// Keeps the turn for the history, and what was told of it for searching.
    fn log_turn(&mut self, turn: &Turn, did: String, first: u64) {
        let told = self.screen.story.iter().rev().take_while(|passage| passage.id >= first);
        let told = told
            .filter(|passage| !matches!(passage.kind, PassageKind::You | PassageKind::Notice | PassageKind::Status));
        let mut told: Vec<&str> = told.map(|passage| passage.text.as_str()).collect();
        told.reverse();
        let told = told.join("\n");
        let Some(game) = &mut self.game else { return };
        game.log.add(turn, game.seat, did, told.clone());
        // What a model tells is kept when it has told it.
        let keeps = !game.retelling && !game.remote && !told.is_empty() && !game.narration.is_telling();
        if keeps {
            self.effect(crate::Effect::KeepProse { depth: turn.depth, by: None, text: told });
        }
    }

    /// The story of the branch that goes on now, from its beginning.
    pub(crate) fn past_again(&mut self, past: Past) {
        let language = self.language();
        let Some(game) = &mut self.game else { return };
        game.log = crate::log::Log::default();
        game.traces = crate::trace::Traces::default();
        game.parts = crate::parts::Parts::default();
        game.speak(language);
        let view = game.view.take();
        let depth = game.depth;
        game.begun = false;
        self.screen.story.clear();
        self.retell(past, false);
        if let Some(game) = &mut self.game {
            game.view = view;
            game.depth = depth;
        }
        let text = self.locale.plain("story-switched");
        self.tell_notice(text);
        self.home();
    }

    /// What the player did stands before what came of it. What is kept of it for the history: those words, or what was said.
    fn tell_deed(&mut self, turn: &Turn) -> String {
        let Some(game) = self.game.as_ref().filter(|game| turn.by == Some(game.seat)) else { return String::new() };
        let deed = crate::deed::deed_of(&self.content, &turn.events, game.seat, game.view.as_ref());
        let label = match (deed, turn.speech.as_deref()) {
            (Some(deed), _) => self.label(&deed),
            // The narrator tells speech in words of its own.
            (None, Some(speech)) => return self.locale.say("history-said", &[("text", TextArg::Str(speech.trim()))]),
            (None, None) => self.deed_unread(turn),
        };
        self.tell(PassageKind::You, label.clone());
        label
    }

    /// What is said of a deed that left no mark in the events. In a fight that is a step away that came to nothing.
    fn deed_unread(&self, turn: &Turn) -> String {
        let Some(game) = &self.game else { return String::new() };
        let fights = game.view.as_ref().is_some_and(|view| view.fight.is_some()) && !turn.events.is_empty();
        match &game.pending {
            _ if fights => self.locale.plain("story-no-way-out"),
            Some(Pending { kind: PendingKind::Do(command), .. }) => self.label(command),
            _ => String::new(),
        }
    }

    /// After an ending its card; after going back from one, the story again.
    fn turn_page(&mut self, over_before: bool) {
        let Some(game) = &mut self.game else { return };
        if game.is_over() != over_before {
            game.reading_on = false;
        }
        if matches!(self.page, Page::Story | Page::Ending) {
            self.home();
        }
    }

    /// The title, the first paragraph and the first place, once.
    fn begin_story(&mut self) {
        let Some(game) = &mut self.game else { return };
        if game.begun {
            return;
        }
        game.begun = true;
        // Who joins later has missed the beginning.
        let at_the_beginning = game.view.as_ref().is_none_or(|view| view.tick == 0);
        let scenario = game.view.as_ref().filter(|_| at_the_beginning).map(|view| TextKey::of(&view.scenario));
        if let Some(key) = scenario {
            let texts = &self.content.texts;
            let title = texts.get(self.language(), &key, &[]).unwrap_or_default();
            let opening = texts.attribute(self.language(), &key, "opening", &[]).unwrap_or_default();
            self.tell(PassageKind::Heading, title);
            self.tell(PassageKind::Prose, opening);
        }
        self.describe_scene();
    }

    /// Tells the place as it is seen now.
    pub(crate) fn describe_scene(&mut self) {
        let Some(view) = self.view() else { return };
        let told = gesta_speech::describe(&self.content, self.language(), view, None);
        self.tell_all(told);
        self.tell_more_ways();
    }

    pub(crate) fn tell_all(&mut self, told: Vec<Told>) {
        for Told { kind, text, .. } in told {
            self.tell(passage_kind(kind), text);
        }
    }

    /// Tells what the built-in narrator has to say of the turn at a depth.
    pub(crate) fn tell_of(&mut self, depth: u64, told: Vec<Told>) {
        for Told { kind, text, spans } in told {
            self.tell_traced(depth, (passage_kind(kind), text), Source::BuiltIn(spans));
        }
    }

    /// Adds to the story what tells of the turn at a depth.
    pub(crate) fn tell_traced(&mut self, depth: u64, (kind, text): (PassageKind, SanitizedText), source: Source) {
        let id = self.next_passage();
        let ranges: Vec<_> = sentences(&text).collect();
        self.tell(kind, text);
        let Some(game) = self.game.as_mut().filter(|_| !ranges.is_empty()) else { return };
        game.traces.told(depth, id, source);
        let seen = ranges.into_iter().map(|range| SentenceSeen { passage: id, range });
        self.screen.sentences.extend(seen);
    }

    /// Sentences of which nothing is known any more cannot be asked about.
    pub(crate) fn drop_old_sentences(&mut self) {
        let oldest = self.game.as_ref().and_then(|game| game.traces.oldest());
        let first = self.screen.story.first().map(|passage| passage.id);
        let oldest = oldest.max(first).filter(|_| first.is_some()).unwrap_or(u64::MAX);
        if self.screen.sentences.first().is_some_and(|seen| seen.passage < oldest) {
            self.screen.sentences.retain(|seen| seen.passage >= oldest);
        }
    }

    /// The request of this id, if it is the one that is waited for.
    fn answered(&mut self, id: CmdId) -> Option<Pending> {
        let game = self.game.as_mut()?;
        game.pending.take_if(|pending| pending.id == id)
    }

    fn done(&mut self, id: CmdId, _receipt: Receipt) {
        self.trouble = None;
        if self.answered(id).is_some() {
            let text = self.locale.plain("notice-saved");
            self.note(text);
        }
    }

    fn refused(&mut self, id: CmdId, why: &Refusal) {
        let Some(pending) = self.answered(id) else { return };
        match (why, pending.kind) {
            (Refusal::Rule(Rejection::OddsChanged { now }), PendingKind::Do(command)) => {
                self.odds_changed(command, now.as_ref().clone());
            }
            (Refusal::NotSaved(trouble), _) => self.trouble = Some(crate::refusal::trouble(&self.locale, trouble)),
            (why, _) => {
                if self.page == Page::Inventory {
                    self.home();
                }
                let text = self.refusal_text(why);
                // The next one says it otherwise.
                if let Some(game) = &mut self.game {
                    game.referents.refuse();
                }
                self.tell_notice(text);
            }
        }
        self.say_dropped();
    }

    fn odds_came(&mut self, id: CmdId, odds: Option<Odds>) {
        let Some(pending) = self.answered(id) else { return };
        if let PendingKind::Consider(command, utterance) = pending.kind {
            self.weigh(command, odds, utterance, true);
        }
    }

    fn rewound(&mut self, by: SeatId, depth: u64) {
        let Some(game) = &mut self.game else { return };
        game.rewound = true;
        game.depth = depth;
        game.narration.forget();
        let undone: Vec<String> =
            game.log.own().filter(|(_, turn)| turn.depth > depth).map(|(_, turn)| turn.did.clone()).collect();
        game.log.rewind(depth);
        game.parts.rewind(depth);
        game.journey = None;
        game.asked = None;
        game.drop_rest();
        let text = if by == game.seat {
            self.taken_back(&undone)
        } else {
            let player = game.player(by);
            self.locale.say("story-taken-back-other", &[("player", TextArg::Str(&player))])
        };
        self.tell_notice(text);
    }

    /// Which turns are taken back: the oldest of them is what the player stands before again.
    fn taken_back(&self, undone: &[String]) -> String {
        let Some(what) = undone.first().filter(|what| !what.is_empty()) else {
            return self.locale.plain("story-taken-back");
        };
        let what = TextArg::Str(what.trim_end_matches('.'));
        let args = [("what", what), ("count", crate::acting::count_arg(undone.len()))];
        self.locale.say("story-taken-back-what", &args)
    }

    /// The link is back: everything anew, and what was under way once more. The same id does nothing twice.
    pub(crate) fn link_back(&mut self) {
        self.trouble = None;
        let Some(game) = &self.game else { return };
        let again = game.pending.as_ref().map(|pending| pending.request.clone());
        self.effect(crate::Effect::Send(Request::Resume { view_hash: None }));
        if let Some(request) = again {
            self.effect(crate::Effect::Send(request));
        }
        let text = self.locale.plain("notice-back");
        self.note(text);
    }
}

impl Game {
    /// What the choices show is what the table said last.
    pub(crate) fn patch_odds(&mut self, command: &gesta_rules::Command, now: &Odds) {
        let offers = self.view.iter_mut().flat_map(|view| &mut view.offers);
        for offer in offers.filter(|offer| offer.command == *command) {
            offer.odds = Some(now.clone());
        }
    }
}
