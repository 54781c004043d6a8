//! Turns that a model tells. The rules have decided and the built-in narrator knows what happened before a model is asked, so
//! that its words can always stand in. What a model says appears sentence by sentence, each checked; where it says nothing
//! fit to be read, in time, the built-in narrator has told the turn.

use crate::app::App;
use crate::input::{Effect, Narrated};
use crate::kept::{KeptProse, paragraphs, with_model};
use crate::reviewing::{Held, Review};
use crate::screen::PassageKind;
use crate::summing::Summing;
use crate::trace::Source;
use gesta_content::{SanitizedText, TextArg};
use gesta_rules::View;
use gesta_speech::prompt::{Conversation, LoreTold, MEMORIES_MAX, Message, Rejected, TurnAsked, retold_and_shown};
use gesta_speech::{Check, Happened, Lore, Scene, Told, ToldKind, Verdict, Words, sentences};
use gesta_table::Turn;
use std::sync::Arc;

/// How much the names of who is here weigh when older turns are looked for, in per cent of other words.
const NAMES_WEIGH: u16 = 250;
/// How much the player's own words weigh.
const DEED_WEIGHS: u16 = 150;
/// Most texts that older turns are looked for by.
const RECALL_TEXTS_MAX: usize = 24;
/// Words that a shown line has at least, for a longer sentence to be known as its repetition.
const SHOWN_WORDS_MIN: usize = 3;

/// What a client keeps of telling by a model.
#[derive(Debug, Default)]
pub(crate) struct Narration {
    pub(crate) conversation: Option<Conversation>,
    /// The names of the packs; read when a model tells for the first time.
    pub(crate) lore: Option<Lore>,
    pub(crate) now: Option<Telling>,
    /// The part of the story that a model sums up.
    pub(crate) summing: Option<Summing>,
    /// What the player wrote for the deed that is under way.
    pub(crate) written: Option<String>,
    /// What was sent last, for who wants to see it.
    pub(crate) sent: Vec<Message>,
    /// Why the built-in narrator told the last turn.
    pub(crate) stood_in: Option<String>,
}

impl Narration {
    /// A turn is being told.
    pub(crate) fn is_telling(&self) -> bool {
        self.now.is_some()
    }

    /// What was told is not what has happened any more: a turn was taken back, or another language is spoken.
    pub(crate) fn forget(&mut self) {
        *self = Narration { lore: self.lore.take(), ..Narration::default() };
    }
}

/// A turn that is being told.
#[derive(Debug)]
pub(crate) struct Telling {
    pub(crate) depth: u64,
    /// The narrator that is asked.
    pub(crate) by: String,
    deed: String,
    written: Option<String>,
    before: Option<View>,
    pub(crate) view: View,
    /// All that the built-in narrator told: what the model is given as true.
    told: Vec<Told>,
    /// What it brings to mind of the world.
    lore: Vec<LoreTold>,
    /// The sentences that are shown beside the model's words, as they are compared.
    shown: Vec<String>,
    /// What its sentences are checked by.
    scene: Option<Arc<Scene>>,
    /// Gone when the model has come to its end.
    check: Option<Check>,
    /// It is told for the second time: what was told first could not be shown.
    again: bool,
    /// What the model said so far and may be read.
    pub(crate) said: String,
    pub(crate) dropped: usize,
    /// What it was told of older turns.
    pub(crate) memories: Vec<String>,
    /// Whether a model reads it first.
    pub(crate) review: Review,
    /// What waits for that.
    pub(crate) held: Vec<Held>,
}

impl Telling {
    /// Sentences that may be dropped from one telling; with more the model is not trusted with this turn.
    pub(crate) const DROPPED_MAX: usize = 2;

    pub(crate) fn asked<'a>(&'a self, memories: &'a [String]) -> TurnAsked<'a> {
        TurnAsked {
            before: self.before.as_ref(),
            view: &self.view,
            deed: &self.deed,
            written: self.written.as_deref(),
            told: &self.told,
            memories,
            lore: &self.lore,
        }
    }

    fn of_kind(&self, kind: ToldKind) -> Vec<Told> {
        self.told.iter().filter(|told| told.kind == kind).cloned().collect()
    }

    /// Whether a sentence says once more what stands beside the model's words anyway.
    fn is_shown(&self, sentence: &str) -> bool {
        let sentence = format!(" {} ", plain_words(sentence));
        // A word or two may stand in any sentence.
        let is_long = |line: &str| line.split(' ').count() >= SHOWN_WORDS_MIN;
        self.shown.iter().any(|line| {
            let line_in_it = format!(" {line} ");
            sentence == line_in_it || (is_long(line) && sentence.contains(&line_in_it))
        })
    }

    /// Keeps what passes; the sentence that ends the telling, if too much does not.
    fn take(&mut self, verdicts: Vec<Verdict>) -> Option<Rejected> {
        for verdict in verdicts {
            let reviewed = self.review.holds();
            if verdict.passes() || (reviewed && verdict.is_doubtful()) {
                if self.is_shown(&verdict.sentence) {
                    continue;
                }
                if reviewed {
                    self.held.push(Held { suspected: !verdict.passes(), sentence: verdict.sentence.into_string() });
                } else {
                    self.said.push_str(&verdict.sentence);
                }
                continue;
            }
            self.dropped += 1;
            // What was dropped may have been what the next sentence leans on; more than a slip is no telling.
            if self.dropped > Telling::DROPPED_MAX || (self.said.trim().is_empty() && self.held.is_empty()) {
                let kind = verdict.faults.first().map(|fault| fault.kind);
                return Some(Rejected { sentence: verdict.sentence.into_string(), kind });
            }
        }
        None
    }
}

/// What is told before a model has said anything, and what waits for it: what it retells, and how things stand then.
fn at_once(told: Vec<Told>) -> (Vec<Told>, Vec<Told>) {
    told.into_iter().partition(|one| !matches!(one.kind, ToldKind::Prose | ToldKind::Status))
}

/// The sentences that no model has to say, as they are compared.
fn shown_sentences(told: &[Told]) -> Vec<String> {
    let (_, shown) = retold_and_shown(told);
    let sentences = shown.iter().flat_map(|one| sentences(&one.text).map(|range| plain_words(&one.text[range])));
    sentences.filter(|sentence| !sentence.is_empty()).collect()
}

/// The words of a text in small letters, with one space between them.
fn plain_words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What stands under a model's words as the built-in narrator says it: what the hero has got, and how things stand.
fn not_retold(later: &[Told]) -> Vec<Told> {
    let status = later.iter().filter(|one| one.kind == ToldKind::Status).cloned();
    later.iter().filter(|one| one.kind == ToldKind::Prose).flat_map(Told::gains).chain(status).collect()
}

/// How the telling of a turn ended.
pub(crate) enum End {
    /// The model came to its end.
    Told,
    /// It did not: why, in the player's language.
    Failed(String),
    /// The game goes on before it had ended.
    Overtaken,
}

impl App {
    /// Whether a model tells this turn: one was chosen, the turn is new, and there is prose in it besides what was got.
    fn is_narrated(&self, told: &[Told]) -> bool {
        let fresh = self.game.as_ref().is_some_and(|game| !game.retelling);
        fresh && !self.settings.narrator.is_empty() && !retold_and_shown(told).0.is_empty()
    }

    /// What a model has told so far of the turn that is being told; `None`: none is.
    pub(crate) fn telling(&self) -> Option<&str> {
        Some(self.game.as_ref()?.narration.now.as_ref()?.said.as_str())
    }

    /// Tells a turn: at once by the built-in narrator, or by the model that was chosen. Rolls, headings and speech are there
    /// at once in any case.
    pub(crate) fn tell_turn(&mut self, turn: &Turn, before: Option<&View>, told: Vec<Told>, deed: &str) {
        if let Some(kept) = self.game.as_mut().and_then(|game| game.kept.remove(&turn.depth)) {
            return self.tell_kept(turn.depth, &kept, told);
        }
        if !self.is_narrated(&told) {
            return self.tell_of(turn.depth, told);
        }
        let mine = self.game.as_ref().is_some_and(|game| turn.by == Some(game.seat));
        let written = self.game.as_mut().filter(|_| mine).and_then(|game| game.narration.written.take());
        let happened = Happened {
            depth: turn.depth,
            by: turn.by,
            events: &turn.events,
            speech: turn.speech.as_deref(),
            after: &turn.view,
        };
        let language = self.language();
        let fresh = self.game.as_ref().is_some_and(|game| game.narration.conversation.is_none());
        let before_this = if fresh { self.parts_so_far() } else { Vec::new() };
        let App { game, content, .. } = self;
        let Some(game) = game else { return };
        let names = game.narration.lore.get_or_insert_with(|| Lore::of(content));
        let mut scene = Scene::of(content, names, language, before, &happened);
        game.narrator.grounds().iter().for_each(|text| scene.ground(text));
        let mut telling = Telling {
            depth: turn.depth,
            by: self.settings.narrator.clone(),
            deed: deed.to_owned(),
            written,
            before: before.cloned(),
            view: turn.view.clone(),
            shown: shown_sentences(&told),
            told: told.clone(),
            lore: Vec::new(),
            scene: None,
            check: None,
            again: false,
            said: String::new(),
            dropped: 0,
            memories: Vec::new(),
            review: Review::None,
            held: Vec::new(),
        };
        let conversation =
            game.narration.conversation.get_or_insert_with(|| Conversation::new(content, language, &turn.view));
        // A game that goes on was told before: what it came to is known.
        before_this.iter().for_each(|part| conversation.part_ended(part));
        telling.lore = conversation.lore(content, &telling.asked(&[]));
        let fired = telling.lore.iter().map(|lore| lore.text.as_str());
        conversation.background().chain(fired).for_each(|text| scene.background(names, text));
        let scene = Arc::new(scene);
        telling.check = Some(Check::new(Arc::clone(&scene)));
        telling.scene = Some(scene);
        self.tell_of(turn.depth, at_once(told).0);
        let texts = self.recall_texts(&telling);
        if let Some(game) = &mut self.game {
            game.narration.now = Some(telling);
            game.narration.stood_in = None;
        }
        self.effect(Effect::Recall { depth: turn.depth, texts });
    }

    /// What models told of turns that are told again next.
    pub(crate) fn remember_kept(&mut self, prose: impl IntoIterator<Item = KeptProse>) {
        let Some(game) = &mut self.game else { return };
        game.kept.extend(prose.into_iter().map(|kept| (kept.depth, kept)));
    }

    /// Tells a turn again that a model told: in its words, where the built-in narrator's would stand.
    fn tell_kept(&mut self, depth: u64, kept: &KeptProse, told: Vec<Told>) {
        let (at_once, later) = at_once(told);
        self.tell_of(depth, at_once);
        self.tell_by_model(depth, (&kept.by, kept.paragraphs()), &later);
        self.tell_of(depth, not_retold(&later));
    }

    /// Adds a model's paragraphs to the story, in place of what the built-in narrator had to say.
    fn tell_by_model<'p>(
        &mut self,
        depth: u64,
        (by, paragraphs): (&str, impl Iterator<Item = &'p str>),
        told: &[Told],
    ) {
        let (retold, _) = retold_and_shown(told);
        for paragraph in paragraphs {
            let text = SanitizedText::from(paragraph);
            // What a model broke off the built-in narrator finished, and it is kept with the model's words.
            let own = retold.iter().find(|told| told.text == text).map(|told| Source::BuiltIn(told.spans.clone()));
            let source = own.unwrap_or_else(|| Source::Model(by.to_owned()));
            self.tell_traced(depth, (PassageKind::Prose, text), source);
        }
        if let Some(game) = &mut self.game {
            game.traces.retold(depth, retold);
        }
    }

    /// What older turns are looked for by: who and what is here, and what was done and told.
    fn recall_texts(&self, telling: &Telling) -> Vec<(String, u16)> {
        let words = Words::new(&self.content, self.language());
        let view = &telling.view;
        let here = view.place.iter().flat_map(|place| &place.beings).filter(|being| being.gone.is_none());
        let names = here.map(|being| (words.being(view, &being.id), NAMES_WEIGH));
        let written = telling.written.iter().chain([&telling.deed]).map(|text| (text.clone(), DEED_WEIGHS));
        let told = telling.of_kind(ToldKind::Prose).into_iter().map(|told| (told.text.into_string(), 100));
        names.chain(written).chain(told).take(RECALL_TEXTS_MAX).collect()
    }

    /// What is remembered has come: the model is asked.
    pub(crate) fn recalled(&mut self, depth: u64, memories: &[String]) {
        let language = self.language();
        let App { game, content, .. } = self;
        let Some(narration) = game.as_mut().map(|game| &mut game.narration) else { return };
        let Some(telling) = narration.now.as_mut().filter(|telling| telling.depth == depth) else { return };
        telling.memories = memories.iter().take(MEMORIES_MAX).cloned().collect();
        let conversation =
            narration.conversation.get_or_insert_with(|| Conversation::new(content, language, &telling.view));
        let prompt = conversation.prompt(content, &telling.asked(&telling.memories));
        narration.sent.clone_from(&prompt);
        let narrator = telling.by.clone();
        self.effect(Effect::Narrate { depth, narrator, prompt, review: self.settings.review });
    }

    /// A model said something.
    pub(crate) fn narrated(&mut self, depth: u64, piece: Narrated) {
        let telling = self.game.as_mut().and_then(|game| game.narration.now.as_mut());
        let Some(telling) = telling.filter(|telling| telling.depth == depth) else { return };
        let (verdicts, ends) = match piece {
            Narrated::Reviewed => {
                telling.review = Review::Wanted;
                return;
            }
            Narrated::Text(text) => (telling.check.as_mut().map(|check| check.push(&text)).unwrap_or_default(), None),
            Narrated::Done => (telling.check.take().map(Check::finish).unwrap_or_default(), Some(End::Told)),
            Narrated::Failed(why) => (Vec::new(), Some(End::Failed(why))),
        };
        match (telling.take(verdicts), ends) {
            (Some(rejected), _) => self.reject_telling(&rejected),
            (None, Some(end)) => {
                if telling.dropped > 0 && matches!(end, End::Told) {
                    self.effect(Effect::StopNarration { reject: true });
                }
                if !matches!(end, End::Told) || !self.ask_for_review() {
                    self.end_telling(end);
                }
            }
            (None, None) => {}
        }
    }

    /// What was told is not so. While nobody has read any of it, the model may try once more, told why; then the built-in
    /// narrator tells the turn.
    pub(crate) fn reject_telling(&mut self, rejected: &Rejected) {
        // Also where it had come to its end: nobody is told this again.
        self.effect(Effect::StopNarration { reject: true });
        let App { game, content, .. } = self;
        let narration = game.as_mut().map(|game| &mut game.narration);
        let unread = |telling: &&mut Telling| telling.said.trim().is_empty() && !telling.again;
        let told = narration
            .and_then(|all| Some((all.now.as_mut().filter(unread)?, all.conversation.as_ref()?, &mut all.sent)));
        let Some((telling, conversation, sent)) = told else {
            return self.end_telling(End::Failed(self.locale.plain("narrator-untrue")));
        };
        let held = telling.held.iter().map(|held| held.sentence.as_str());
        let said: String = held.chain([rejected.sentence.as_str()]).collect();
        let prompt = conversation.again(content, &telling.asked(&telling.memories), &said, rejected);
        sent.clone_from(&prompt);
        telling.check = telling.scene.clone().map(Check::new);
        telling.held.clear();
        (telling.dropped, telling.again, telling.review) = (0, true, Review::None);
        let (depth, narrator) = (telling.depth, telling.by.clone());
        self.effect(Effect::Narrate { depth, narrator, prompt, review: self.settings.review });
    }

    /// The player goes on, or wants no more of it: what was told stands, and the built-in narrator tells the turn.
    pub(crate) fn overtake_telling(&mut self) {
        if self.game.as_ref().is_some_and(|game| game.narration.now.is_some()) {
            self.effect(Effect::StopNarration { reject: false });
            self.end_telling(End::Overtaken);
        }
    }

    /// The turn is told: by the model as far as it came, by the built-in narrator where that was not to its end, and then
    /// how things stand.
    pub(crate) fn end_telling(&mut self, end: End) {
        let Some(telling) = self.game.as_mut().and_then(|game| game.narration.now.take()) else { return };
        let first = self.next_passage();
        let said = telling.said.trim();
        let by_model = !said.is_empty();
        if by_model {
            self.tell_by_model(telling.depth, (&telling.by, paragraphs(said)), &telling.told);
            self.screen.live = self.next_passage().saturating_sub(1);
        }
        if by_model {
            if !matches!(end, End::Told) {
                // Half a telling may lack what matters most; to read something twice is better than never.
                self.tell_of(telling.depth, retold_and_shown(&telling.told).0);
            }
            self.keep_telling(&telling, first, true);
            self.tell_of(telling.depth, not_retold(&telling.told));
        } else {
            self.tell_of(telling.depth, telling.of_kind(ToldKind::Prose));
            self.keep_telling(&telling, first, false);
            self.tell_of(telling.depth, telling.of_kind(ToldKind::Status));
        }
        if let End::Failed(why) = &end {
            let key = if by_model { "narrator-finished" } else { "narrator-stood-in" };
            let text = self.locale.say(key, &[("why", TextArg::Str(why))]);
            if let Some(game) = &mut self.game {
                game.narration.stood_in = Some(text.clone());
            }
            self.note(text);
        }
    }

    /// Keeps what was told, whoever told it, for the conversation, the history, the memory, and to be shown again.
    fn keep_telling(&mut self, telling: &Telling, first: u64, by_model: bool) {
        let told = self.screen.story.iter().filter(|passage| passage.id >= first && passage.kind == PassageKind::Prose);
        let told: Vec<&str> = told.map(|passage| passage.text.as_str()).collect();
        let told = told.join("\n");
        let Some(game) = &mut self.game else { return };
        if let Some(conversation) = &mut game.narration.conversation {
            conversation.keep(&telling.asked(&[]), &told);
        }
        // Of a game elsewhere only what cannot be told again.
        let keeps = !game.remote || by_model;
        let Some(at_once) = game.log.tell_more(telling.depth, &told).filter(|_| keeps) else { return };
        // Whole, however little of it the history keeps: it cannot be told again.
        let text = with_model(&at_once, &told);
        let by = by_model.then(|| telling.by.clone());
        self.effect(Effect::KeepProse { depth: telling.depth, by, text });
    }
}
