//! Parts of the story that a model sums up. What it says is checked as what it tells is; where it says nothing fit to be read, what
//! the built-in narrator said stands.

use crate::app::App;
use crate::input::Effect;
use crate::parts::{KeptPart, PartTold};
use gesta_rules::View;
use gesta_speech::prompt::{self, PartAsked};
use gesta_speech::{Check, Happened, Lore, Scene, Verdict};
use std::sync::Arc;

/// Characters that a summary has.
const CHARS_MIN: usize = 40;
const CHARS_MAX: usize = 1_000;
/// Sentences that may be dropped from one.
const DROPPED_MAX: usize = 2;

/// A part that a model is asked about.
#[derive(Debug)]
pub(crate) struct Summing {
    depth: u64,
    by: String,
    told: PartTold,
    /// What it is checked by: made when the part ended.
    scene: Arc<Scene>,
}

impl App {
    /// Asks the narrator that was chosen, if one was, what a part came to.
    pub(crate) fn ask_to_sum_up(&mut self, at: usize, depth: u64, told: PartTold) {
        let narrator = self.settings.narrator.clone();
        if narrator.is_empty() {
            return;
        }
        let turns = self.turns_of_part(at);
        let Some(scene) = self.scene_of_part(&turns, &told) else { return };
        let part = PartAsked { heading: &told.heading, points: &told.sentences, turns: &turns };
        let prompt = prompt::summary(self.language(), &part);
        if let Some(game) = &mut self.game {
            game.narration.summing = Some(Summing { depth, by: narrator.clone(), told, scene: Arc::new(scene) });
        }
        self.effect(Effect::SumUp { depth, narrator, prompt });
    }

    /// What was done and told in a part.
    fn turns_of_part(&self, at: usize) -> Vec<(String, String)> {
        let Some(game) = &self.game else { return Vec::new() };
        let closed = &game.parts.closed;
        let from = at.checked_sub(1).and_then(|before| closed.get(before)).map_or(0, |part| part.depth);
        let to = closed.get(at).map_or(u64::MAX, |part| part.depth);
        let turns = game.log.turns().filter(|turn| turn.depth > from && turn.depth <= to);
        turns.map(|turn| (turn.did.clone(), turn.told.clone())).collect()
    }

    /// What may be said of a part: what the seat knows, and what was told.
    fn scene_of_part(&mut self, turns: &[(String, String)], told: &PartTold) -> Option<Scene> {
        let language = self.language();
        let App { game, content, .. } = self;
        let game = game.as_mut()?;
        let view: View = game.view.clone()?;
        let names = game.narration.lore.get_or_insert_with(|| Lore::of(content));
        let happened = Happened { depth: game.depth, by: None, events: &[], speech: None, after: &view };
        let mut scene = Scene::of(content, names, language, None, &happened);
        for text in turns.iter().flat_map(|(did, told)| [did, told]).chain([&told.heading, &told.sentences]) {
            scene.background(names, text);
            scene.ground(text);
        }
        Some(scene)
    }

    /// What a model says of a part has come, or why nothing has.
    pub(crate) fn summed_up(&mut self, depth: u64, answer: Result<String, String>) {
        let summing = self.game.as_mut().and_then(|game| game.narration.summing.take_if(|one| one.depth == depth));
        let Some(Summing { by, told, scene, .. }) = summing else { return };
        let said = answer.ok().and_then(|said| checked(&scene, &said));
        let text = match &said {
            Some(sentences) => PartTold { heading: told.heading, sentences: sentences.clone() }.text(),
            None => told.text(),
        };
        let Some(game) = &mut self.game else { return };
        let Some(part) = game.parts.closed.iter_mut().find(|part| part.depth == depth) else { return };
        if let Some(conversation) = &mut game.narration.conversation {
            conversation.part_ended(&text.replacen('\n', ". ", 1));
        }
        if said.is_some() {
            let kept = KeptPart { depth, by: Some(by), text };
            part.kept = Some(kept.clone());
            self.keep_part(kept);
        }
    }
}

/// What of an answer may be read; `None`: it is not to be trusted, or is no summary.
fn checked(scene: &Arc<Scene>, said: &str) -> Option<String> {
    let mut check = Check::new(Arc::clone(scene));
    let mut verdicts: Vec<Verdict> = check.push(said);
    verdicts.extend(check.finish());
    let all = verdicts.len();
    let passed: Vec<Verdict> = verdicts.into_iter().filter(Verdict::passes).collect();
    if all - passed.len() > DROPPED_MAX {
        return None;
    }
    let text: String = passed.iter().map(|verdict| verdict.sentence.as_str()).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (CHARS_MIN..=CHARS_MAX).contains(&text.chars().count()).then_some(text)
}
