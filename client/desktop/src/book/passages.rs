//! Passages of the story. Each kind has its own shape: a rule, a bar, a frame, a slant; colour only adds to it.

use crate::book::flow::Measure;
use crate::book::look::{Look, Type};
use crate::book::state::{UiState, next};
use crate::book::words::words;
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Align, Color32, CursorIcon, Galley, Id, Label, Layout, Rect, Sense, Stroke, TextFormat, Ui, UiBuilder, pos2, vec2,
};
use gesta_app::{Input, Passage, PassageKind, Screen, TermSeen};
use std::ops::Range;
use std::sync::Arc;

/// What a passage looks like, in points at 100 %.
struct Shape {
    kind: Type,
    /// Space above, at the left, and below.
    above: f32,
    left: f32,
    below: f32,
    /// What stands before the words.
    mark: &'static str,
}

/// Points at 100 % between two passages.
const GAP: f32 = 10.0;

fn shape(kind: PassageKind) -> Shape {
    let plain = Shape { kind: Type::Body, above: 0.0, left: 0.0, below: GAP, mark: "" };
    match kind {
        PassageKind::Heading => Shape { kind: Type::Strong, above: 14.0, below: GAP + 6.0, ..plain },
        PassageKind::Prose => plain,
        PassageKind::You => Shape { kind: Type::BodyItalic, above: 4.0, mark: "›  ", ..plain },
        PassageKind::Roll => Shape { kind: Type::Mono, above: 7.0, left: 12.0, below: GAP + 7.0, ..plain },
        PassageKind::Others => Shape { left: 16.0, ..plain },
        PassageKind::Status => Shape { kind: Type::Interface, mark: "=  ", ..plain },
        PassageKind::Notice => Shape { kind: Type::Interface, mark: "*  ", ..plain },
    }
}

fn colour(kind: PassageKind, look: &Look) -> Color32 {
    match kind {
        PassageKind::You => look.accent,
        PassageKind::Notice => look.faint,
        PassageKind::Roll => look.ink,
        _ => look.ink,
    }
}

/// A passage as it is set.
struct Set {
    job: LayoutJob,
    /// The characters of each of its terms.
    terms: Vec<Range<usize>>,
    /// How many characters stand before its words.
    mark: usize,
}

/// The words as they are set; from character `shown` on they have their place and are not seen yet. The stretch that is
/// `pointed` at, in bytes, has a ground of its own.
fn job(
    screen: &Screen,
    passage: &Passage,
    (shown, pointed): (Option<usize>, Option<&Range<usize>>),
    look: &Look,
) -> Set {
    let shape = shape(passage.kind);
    let roll =
        if passage.kind == PassageKind::Roll { format!("{}  ", words(screen.language).roll) } else { String::new() };
    let mark = format!("{}{roll}", shape.mark);
    let terms: Vec<&TermSeen> = terms_of(screen, passage).map(|(_, seen)| seen).collect();
    let format = |colour, underline: bool| TextFormat {
        font_id: look.font(shape.kind),
        line_height: Some(look.line_height(shape.kind)),
        color: colour,
        underline: if underline { Stroke::new(1.0, look.faint) } else { Stroke::NONE },
        ..TextFormat::default()
    };
    let ink = colour(passage.kind, look);
    let mut job = LayoutJob::default();
    job.append(&mark, 0.0, format(ink, false));
    // Where the style changes: at the ends of terms, and where the shown part ends.
    let edge = shown.map_or(passage.text.len(), |shown| {
        passage.text.char_indices().nth(shown).map_or(passage.text.len(), |(at, _)| at)
    });
    let mut cuts: Vec<usize> = terms.iter().flat_map(|seen| [seen.range.start, seen.range.end]).collect();
    cuts.extend(pointed.iter().flat_map(|range| [range.start, range.end]));
    cuts.extend([0, edge, passage.text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    for pair in cuts.windows(2) {
        let Some(text) = passage.text.get(pair[0]..pair[1]) else { continue };
        let in_term = terms.iter().any(|seen| seen.range.start <= pair[0] && pair[1] <= seen.range.end);
        let seen = pair[0] < edge;
        let mut format = format(if seen { ink } else { Color32::TRANSPARENT }, in_term && seen);
        if pointed.is_some_and(|range| range.start <= pair[0] && pair[1] <= range.end) {
            format.background = look.shade;
        }
        job.append(text, 0.0, format);
    }
    let chars = |at: usize| mark.chars().count() + passage.text.get(..at).map_or(0, |text| text.chars().count());
    let terms = terms.iter().map(|seen| chars(seen.range.start)..chars(seen.range.end)).collect();
    Set { job, terms, mark: mark.chars().count() }
}

/// The sentence of a passage that can be asked about at a byte of its text.
fn sentence_at<'s>(screen: &'s Screen, passage: &Passage, at: usize) -> Option<&'s Range<usize>> {
    let first = screen.sentences.partition_point(|seen| seen.passage < passage.id);
    let mut its = screen.sentences[first..].iter().take_while(|seen| seen.passage == passage.id);
    its.find(|seen| seen.range.contains(&at)).map(|seen| &seen.range)
}

/// The terms that a passage names, with their place among those of the screen.
fn terms_of<'s>(screen: &'s Screen, passage: &Passage) -> impl Iterator<Item = (usize, &'s TermSeen)> {
    let first = screen.terms.partition_point(|seen| seen.passage < passage.id);
    let id = passage.id;
    screen.terms.iter().enumerate().skip(first).take_while(move |(_, seen)| seen.passage == id)
}

fn lay(ui: &Ui, mut job: LayoutJob, width: f32) -> Arc<Galley> {
    job.wrap.max_width = width.max(1.0);
    ui.painter().layout_job(job)
}

/// How tall a passage is in a column.
fn height(ui: &Ui, screen: &Screen, passage: &Passage, width: f32, look: &Look) -> f32 {
    let shape = shape(passage.kind);
    let job = job(screen, passage, (None, None), look).job;
    let inner = width - look.points(shape.left * 2.0);
    lay(ui, job, inner).size().y + look.points(shape.above + shape.below)
}

/// What drawing the story gives.
pub(crate) struct Told {
    /// The first passage that the player has not seen, when there is a new one.
    pub(crate) first_new: Option<Rect>,
    /// A term or a sentence that was picked.
    pub(crate) input: Option<Input>,
}

/// Draws the story: the part of it that is seen.
pub(crate) fn story(ui: &mut Ui, screen: &Screen, state: &mut UiState, look: &Look) -> Told {
    let width = ui.available_width();
    let measure = Measure { width, scale: look.scale, fonts: state.fonts };
    let mut flow = std::mem::take(&mut state.flow);
    let ids = screen.story.iter().map(|passage| passage.id);
    flow.follow(measure, ids, |at| height(ui, screen, &screen.story[at], width, look));
    let next = next(screen);
    let arrived = next > state.undrawn;
    state.undrawn = next;
    let (column, _) = ui.allocate_exact_size(vec2(width, flow.height()), Sense::hover());
    let clip = ui.clip_rect();
    // What is drawn inside the space that was taken must not move what follows it.
    let mut inside = ui.new_child(UiBuilder::new().max_rect(column));
    let place = |at: usize| {
        let (top, bottom) = flow.span(at)?;
        Some(Rect::from_min_max(pos2(column.left(), column.top() + top), pos2(column.right(), column.top() + bottom)))
    };
    let mut input = None;
    for at in flow.between(clip.top() - column.top(), clip.bottom() - column.top()) {
        let Some(place) = place(at) else { continue };
        let builder = UiBuilder::new().max_rect(place).id_salt(screen.story[at].id);
        let picked = inside.scope_builder(builder, |ui| draw(ui, screen, at, place, state, look)).inner;
        input = input.or(picked);
    }
    let new = screen.story.partition_point(|passage| passage.id < state.unread);
    let first_new = arrived.then(|| place(new)).flatten();
    state.flow = flow;
    Told { first_new, input }
}

fn draw(ui: &mut Ui, screen: &Screen, at: usize, place: Rect, state: &UiState, look: &Look) -> Option<Input> {
    let passage = &screen.story[at];
    let shape = shape(passage.kind);
    let shown = state.stream.shown_of(screen, at);
    let set = job(screen, passage, (shown, None), look);
    let left = look.points(shape.left);
    let inner = Rect::from_min_max(
        pos2(place.left() + left, place.top() + look.points(shape.above)),
        pos2(place.right() - left, place.bottom() - look.points(shape.below)),
    );
    adorn(ui, passage.kind, inner, look);
    let mut galley = lay(ui, set.job, inner.width());
    let cursor = ui.input(|input| input.pointer.interact_pos()).filter(|pos| inner.contains(*pos));
    let cursor = cursor.map(|pos| galley.cursor_from_pos(pos - inner.min).index.0);
    // Behind the end of a line is no word.
    let byte = cursor.and_then(|at| passage.text.char_indices().nth(at.checked_sub(set.mark)?).map(|(at, _)| at));
    let sentence = byte.and_then(|at| Some((at, sentence_at(screen, passage, at)?)));
    if let Some((_, range)) = sentence.filter(|_| ui.rect_contains_pointer(inner)) {
        galley = lay(ui, job(screen, passage, (shown, Some(range)), look).job, inner.width());
    }
    let builder = UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min));
    let label = ui.scope_builder(builder, |ui| ui.add(Label::new(galley.clone()).sense(Sense::click()))).inner;
    spoken(ui, label.id, screen, passage);
    let cursor = cursor.filter(|_| label.hovered() || label.clicked())?;
    let term = set.terms.iter().position(|place| place.contains(&cursor));
    let term = term.and_then(|at| terms_of(screen, passage).nth(at)).map(|(_, seen)| Input::Term(seen.term.clone()));
    let asked = || sentence.map(|(at, _)| Input::Sentence { passage: passage.id, at });
    let input = term.or_else(asked)?;
    ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    label.clicked().then_some(input)
}

/// The frame, bar or rule of a kind.
fn adorn(ui: &Ui, kind: PassageKind, inner: Rect, look: &Look) {
    let painter = ui.painter();
    match kind {
        PassageKind::Heading => {
            painter.hline(inner.x_range(), inner.bottom() + look.points(2.0), Stroke::new(1.0, look.rule));
        }
        PassageKind::Roll => {
            let frame = inner.expand2(vec2(look.points(12.0), look.points(6.0)));
            let stroke = Stroke::new(1.0, look.faint);
            painter.rect(frame, 3.0, look.edge, stroke, bevy_egui::egui::StrokeKind::Inside);
        }
        PassageKind::Others => {
            let x = inner.left() - look.points(11.0);
            painter.vline(x, inner.y_range(), Stroke::new(3.0, look.rule));
        }
        _ => {}
    }
}

/// What a screen reader says in place of the drawn marks.
fn spoken(ui: &Ui, id: Id, screen: &Screen, passage: &Passage) {
    let words = words(screen.language);
    let before = match passage.kind {
        PassageKind::You => words.you,
        PassageKind::Roll => words.roll,
        _ => return,
    };
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(format!("{before}: {}", passage.text)));
}
