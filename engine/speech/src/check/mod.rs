//! [`Check`]: every sentence of every narrator passes it before a front end sees it. Text comes in pieces, verdicts come out by
//! sentence: what is said may only tell what the rules have made happen, of those who are there, in the reader's language.
//!
//! [`Scene`] is what may be told: made of the seat's views and cut events, and of what packs say of the turn. The check knows no
//! model and no prompt. What it looks for are words, so it errs; `tests/cases/lies` and `tests/cases/truths` measure how often.

mod cast;
mod claims;
mod clause;
mod dealt;
mod events;
mod fault;
mod folk;
mod idle;
mod judge;
mod lore;
mod machine;
mod names;
mod numbers;
mod patterns;
mod places;
mod scene;
mod seen;
mod sky;
mod split;
mod sums;
mod things;
mod tongue;
mod words;
mod worn;

pub use fault::{Deed, Fault, FaultKind};
pub use lore::Lore;
pub use scene::{Person, Presence, Scene};

pub(crate) use clause::is_verb;
use gesta_content::{Cleaner, SanitizedText, is_invisible};
use split::Splitter;
pub use split::sentences;
use std::sync::Arc;
use words::{Speech, Token, TokenKind, tokens};
use worn::Worn;

/// A sentence and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The sentence, with the space behind it: all of them together are the text.
    pub sentence: SanitizedText,
    /// Empty: it may be shown.
    pub faults: Vec<Fault>,
}

impl Verdict {
    /// Nothing in it is wrong for certain: somebody who understands it may let it stand.
    pub fn is_doubtful(&self) -> bool {
        !self.faults.iter().any(|fault| fault.kind.is_certain())
    }

    /// It may be shown.
    pub fn passes(&self) -> bool {
        self.faults.is_empty()
    }
}

/// The check of one passage.
#[derive(Debug)]
pub struct Check {
    scene: Arc<Scene>,
    cleaner: Cleaner,
    splitter: Splitter,
    speech: Speech,
    worn: Worn,
    /// The last sentence that spoke of somebody.
    last: Vec<Token>,
    /// The last sentence that named somebody.
    named: Vec<Token>,
    /// The last sentence in which the narrator speaks.
    told: Vec<Token>,
    /// The sentence before.
    before: Vec<Token>,
    /// What had to be cleaned away stands in the sentence that comes next.
    unclean: bool,
}

impl Check {
    /// The check of a passage of a scene.
    pub fn new(scene: Arc<Scene>) -> Check {
        Check {
            scene,
            cleaner: Cleaner::default(),
            splitter: Splitter::default(),
            speech: Speech::default(),
            worn: Worn::default(),
            last: Vec::new(),
            named: Vec::new(),
            told: Vec::new(),
            before: Vec::new(),
            unclean: false,
        }
    }

    /// The verdicts of a whole text.
    pub fn whole(scene: &Scene, text: &str) -> Vec<Verdict> {
        let mut check = Check::new(Arc::new(scene.clone()));
        let mut verdicts = check.push(text);
        verdicts.extend(check.finish());
        verdicts
    }

    /// Takes a piece; the verdicts of the sentences that end with it.
    pub fn push(&mut self, text: &str) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        for piece in text.split_inclusive(is_invisible) {
            self.cleaner.push(piece);
            self.splitter.push(&self.cleaner.take());
            while let Some(sentence) = self.splitter.next() {
                verdicts.push(self.verdict(&sentence));
            }
            self.unclean |= piece.ends_with(is_invisible);
        }
        verdicts
    }

    /// Nothing more comes: the verdicts of what is left.
    pub fn finish(mut self) -> Vec<Verdict> {
        let cleaner = std::mem::take(&mut self.cleaner);
        self.splitter.push(&cleaner.finish());
        let mut verdicts = Vec::new();
        while let Some(sentence) = self.splitter.next() {
            verdicts.push(self.verdict(&sentence));
        }
        if let Some(sentence) = self.splitter.rest() {
            verdicts.push(self.verdict(&sentence));
        }
        if std::mem::take(&mut self.unclean) {
            let faults = vec![Fault { kind: FaultKind::Unseen, span: 0..0 }];
            verdicts.push(Verdict { sentence: SanitizedText::default(), faults });
        }
        verdicts
    }

    /// The words of a sentence. Behind a dash speech may end without a mark: what tells of people and is none of their lines is
    /// told.
    fn tokens(&mut self, sentence: &str) -> Vec<Token> {
        if self.speech.is_dashed() && !sentence.contains('—') {
            let told = tokens(sentence, &mut Speech::default());
            if judge::is_narrated(&self.scene, &told) {
                self.speech = Speech::default();
                return told;
            }
        }
        tokens(sentence, &mut self.speech)
    }

    fn verdict(&mut self, sentence: &str) -> Verdict {
        let mut faults = Vec::new();
        if std::mem::take(&mut self.unclean) {
            faults.push(Fault { kind: FaultKind::Unseen, span: 0..sentence.len() });
        }
        if self.splitter.was_endless() {
            faults.push(Fault { kind: FaultKind::Machine, span: 0..sentence.len() });
        }
        let scene = &*Arc::clone(&self.scene);
        machine::check(scene, sentence, &mut faults);
        let tokens = self.tokens(sentence);
        tongue::check(scene, &tokens, &mut faults);
        names::check(scene, &tokens, &mut faults);
        things::check(scene, &tokens, &mut faults);
        folk::check(scene, &tokens, &mut faults);
        sky::check(scene, &tokens, &mut faults);
        places::check(scene, &tokens, &mut faults);
        numbers::check(scene, &tokens, &mut faults);
        claims::check(scene, &tokens, &self.last, &mut faults);
        judge::presents(scene, &tokens, &mut faults);
        // English names somebody before "he" may mean them.
        let english = scene.language == gesta_content::Language::En;
        let (told, last) = if english { (&self.told, &self.named) } else { (&self.before, &self.last) };
        judge::quotes(scene, told, &tokens, last, &mut faults);
        judge::lines(scene, &tokens, &self.last, &mut faults);
        judge::quoted_by_you(scene, &self.before, &tokens, &mut faults);
        judge::check(scene, &self.before, &tokens, last, &mut faults);
        self.worn.check(scene.language, sentence, &mut faults);
        if sentence.ends_with('\n') {
            self.speech.end_line();
        }
        if !scene.cast.meant(&tokens).is_empty() {
            self.last.clone_from(&tokens);
        }
        if !scene.cast.named(&tokens).is_empty() {
            self.named.clone_from(&tokens);
        }
        if tokens.iter().any(|token| token.kind == TokenKind::Word && !token.quoted) {
            self.told.clone_from(&tokens);
        }
        self.before = tokens;
        Verdict { sentence: SanitizedText::from(sentence), faults }
    }
}
