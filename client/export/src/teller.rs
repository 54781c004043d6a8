//! [`Teller`]: turns in, one after the other, a [`Story`] out. It is a client without a player: the same state that front
//! ends draw is fed with the turns, and what it adds to the story is kept.

use crate::story::{Kind, Note, Part, Story, StoryTurn};
use gesta_app::{App, AppOptions, Input, KeptProse, OpenGame, Past, Start};
use gesta_content::{Content, Digest, Language, TextKey};
use gesta_rules::{SeatId, View};
use gesta_speech::Words;
use gesta_table::{Turn, Update};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a turn stands in the chronicle, and what the player wrote for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The number of its last event in the file.
    pub seq: i64,
    /// Hash of that event.
    pub hash: Digest,
    /// What the player wrote.
    pub wrote: Option<String>,
}

/// Tells a game again, from its first turn to its last.
#[derive(Debug)]
pub struct Teller {
    app: App,
    content: Arc<Content>,
    language: Language,
    save: String,
    seat: SeatId,
    /// The id that the next passage will have at least.
    next_passage: u64,
    begun: bool,
    /// What models told of turns, by their depth.
    prose: BTreeMap<u64, KeptProse>,
    opening: Vec<Part>,
    turns: Vec<StoryTurn>,
    last: Option<View>,
}

impl Teller {
    /// Begins with a game that is called `save`, as `seat` was told it.
    pub fn new(content: Arc<Content>, language: Language, save: &str, seat: SeatId) -> Teller {
        // No request is ever sent, so the seed of their ids does not matter, and nobody is there to be asked.
        let options = AppOptions {
            content: Arc::clone(&content),
            language,
            request_seed: [0; 16],
            confirm: false,
            start: Start::Direct,
        };
        let mut app = App::new(options);
        app.update(Input::Opened(OpenGame { name: save.to_owned(), seat, remote: false, past: Past::default() }));
        Teller {
            app,
            content,
            language,
            save: save.to_owned(),
            seat,
            next_passage: 0,
            begun: false,
            prose: BTreeMap::new(),
            opening: Vec::new(),
            turns: Vec::new(),
            last: None,
        }
    }

    /// What models told of turns that come: they are told again in those words.
    pub fn remember(&mut self, prose: impl IntoIterator<Item = KeptProse>) {
        self.prose.extend(prose.into_iter().map(|kept| (kept.depth, kept)));
    }

    /// The next turn, as the seat was told it.
    pub fn turn(&mut self, turn: &Turn, mark: Mark) {
        if turn.by.is_some() {
            self.begin();
        }
        let kept = self.prose.remove(&turn.depth);
        let narrator = kept.as_ref().map(|kept| kept.by.clone());
        kept.into_iter().for_each(|kept| drop(self.app.update(Input::Kept(kept))));
        self.app.update(Input::Update(Box::new(Update::Turn(Box::new(turn.clone())))));
        let parts = self.new_parts();
        let own = parts.iter().find(|part| part.kind == Kind::You && turn.by == Some(self.seat));
        self.turns.push(StoryTurn {
            depth: turn.depth,
            seq: mark.seq,
            hash: mark.hash,
            by: turn.by,
            tick: turn.view.tick,
            clock: Words::new(&self.content, self.language).clock(&turn.view),
            place: turn.view.place.as_ref().map(|place| place.id.clone()),
            did: own.map_or_else(String::new, |part| part.text.clone()),
            wrote: mark.wrote,
            narrator,
            events: turn.events.clone(),
            parts,
        });
        self.last = Some(turn.view.clone());
    }

    /// The whole story, with the player's notes.
    pub fn finish(mut self, notes: Vec<Note>) -> Story {
        self.begin();
        let words = Words::new(&self.content, self.language);
        let start = self.content.start().map(|scenario| TextKey::of(&scenario.id));
        let title = start.and_then(|key| words.text(&key, None));
        let hero = self.last.as_ref().and_then(|view| view.hero.as_ref());
        let hero = hero.map(|hero| words.hero_name(&hero.preset, hero.name.as_deref()));
        Story {
            language: self.language,
            title: title.unwrap_or_else(|| self.save.clone()),
            hero: hero.unwrap_or_default(),
            seat: self.seat,
            packs: self.content.packs.clone(),
            mechanics: self.content.hashes.mechanics,
            opening: self.opening,
            turns: self.turns,
            ending: self.last.and_then(|view| view.ended),
            notes,
            save: self.save,
        }
    }

    /// What the table does before the first deed of a seat is told as one opening.
    fn begin(&mut self) {
        if std::mem::replace(&mut self.begun, true) {
            return;
        }
        let (Some(turn), Some(view)) = (self.turns.last(), &self.last) else { return };
        let view = Box::new(view.clone());
        let synced = Update::Synced { depth: turn.depth, view_hash: Digest::ZERO, view };
        self.app.update(Input::Update(Box::new(synced)));
        self.opening = self.new_parts();
    }

    /// What was told since the last call. The screen forgets old passages, so it is asked after each turn.
    fn new_parts(&mut self) -> Vec<Part> {
        let story = &self.app.screen().story;
        let new = story.iter().skip(story.partition_point(|passage| passage.id < self.next_passage));
        let parts =
            new.filter_map(|passage| Some(Part { kind: Kind::of(passage.kind)?, text: passage.text.to_string() }));
        let parts = parts.collect();
        self.next_passage = story.last().map_or(self.next_passage, |passage| passage.id + 1);
        parts
    }
}
