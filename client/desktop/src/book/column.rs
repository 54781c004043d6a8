//! The page itself: the story or the page's text, then its choices, in a narrow column that scrolls.

use crate::book::choices;
use crate::book::dice;
use crate::book::edges::in_column;
use crate::book::layout::Layout;
use crate::book::look::{Look, Type};
use crate::book::pages;
use crate::book::passages;
use crate::book::state::UiState;
use crate::book::{beside, pages::Drawn};
use bevy_egui::egui::{Align, Frame, Id, Label, Rect, ScrollArea, Sense, Stroke, Ui, vec2};
use gesta_app::{Input, Page, Screen};

/// Points at 100 % that the picture of a thing or of the hero is wide.
const PLATE: f32 = 220.0;
/// Points at 100 % that a page of tables and drawings may be wide.
const WIDE: f32 = 860.0;

/// Draws the page and gives what was clicked in it.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, state: &mut UiState, layout: Layout, look: &Look) -> Vec<Input> {
    let height = ui.available_height();
    let told = screen.page.tells_story();
    let scroll = std::mem::take(&mut state.scroll) * height;
    let area = ScrollArea::vertical()
        .id_salt(Id::new(screen.page))
        .auto_shrink([false, false])
        .stick_to_bottom(told)
        .animated(false);
    let width = if is_wide(screen) { look.points(WIDE) } else { look.column_width() };
    area.show(ui, |ui| {
        if scroll != 0.0 {
            ui.scroll_with_delta(vec2(0.0, -scroll));
        }
        in_column(ui, width, |ui| {
            ui.add_space(look.points(16.0));
            let mut page = parts(ui, screen, state, (layout, height), look);
            ui.add_space(look.points(16.0));
            // What is new is read from its beginning; where all of it fits, down to the choices.
            if let Some(top) = page.top {
                let fits = ui.min_rect().bottom() - top.top() <= height;
                if fits {
                    ui.scroll_to_cursor(Some(Align::BOTTOM));
                } else {
                    ui.scroll_to_rect(top, Some(Align::TOP));
                }
            }
            std::mem::take(&mut page.inputs)
        })
    })
    .inner
}

/// How much of the view the picture above the story may take.
const PICTURE_SHARE: f32 = 0.5;

/// How much of it that of the title page may take, so that what can be begun is seen below it.
const TITLE_SHARE: f32 = 0.22;

/// Pages that gain by more room than prose has.
fn is_wide(screen: &Screen) -> bool {
    matches!(screen.page, Page::Map | Page::Sheet | Page::Audit | Page::Inventory | Page::Branches)
}

/// What a page gives.
#[derive(Default)]
struct Shown {
    inputs: Vec<Input>,
    /// The place of something that the view should begin with.
    top: Option<Rect>,
}

fn parts(ui: &mut Ui, screen: &Screen, state: &mut UiState, (layout, height): (Layout, f32), look: &Look) -> Shown {
    let mut shown = Shown::default();
    let mut choices_drawn = false;
    match screen.page {
        Page::Title => title(ui, screen, state, height * TITLE_SHARE, look),
        page if page.tells_story() => {
            if layout == Layout::One {
                beside::picture(ui, screen, state, height * PICTURE_SHARE, look);
            }
            let told = passages::story(ui, screen, state, look);
            shown.top = told.first_new;
            telling(ui, screen, look);
            shown.inputs.extend(told.input);
            if layout == Layout::One {
                dice::show(ui, screen, &mut state.tray, look);
            }
            if page != Page::Story {
                card(ui, screen, look);
            }
        }
        _ => {
            if let Some(subject) = &screen.picture {
                let side = look.points(PLATE).min(ui.available_width());
                let place = ui.allocate_exact_size(vec2(side, side), Sense::hover()).0;
                beside::paint(ui, subject, &mut state.gallery, place);
            }
            let drawn = pages::show(ui, screen, look).unwrap_or(Drawn { said: Some(0), ..Drawn::default() });
            choices_drawn = drawn.choices;
            shown.inputs.extend(drawn.inputs);
            let rest = drawn.said.and_then(|said| screen.body.get(said..)).unwrap_or_default();
            body(ui, rest, look);
        }
    }
    ui.add_space(look.points(12.0));
    if !choices_drawn {
        shown.inputs.extend(choices::list(ui, screen, state, look));
    }
    shown
}

/// What a model has told so far of this turn.
fn telling(ui: &mut Ui, screen: &Screen, look: &Look) {
    let Some(told) = &screen.telling else { return };
    let ink = if told.is_empty() { look.faint } else { look.ink };
    ui.add(Label::new(look.text(format!("{} …", told.trim_end()).trim_start(), Type::Body, ink)).wrap());
}

fn title(ui: &mut Ui, screen: &Screen, state: &mut UiState, tall: f32, look: &Look) {
    beside::picture(ui, screen, state, tall, look);
    ui.vertical_centered(|ui| {
        ui.label(look.text(&screen.heading, Type::Title, look.ink));
        if !screen.subheading.is_empty() {
            ui.label(look.text(&screen.subheading, Type::BodyItalic, look.faint));
        }
    });
    ui.add_space(look.points(12.0));
    body(ui, &screen.body, look);
}

fn body(ui: &mut Ui, lines: &[String], look: &Look) {
    for text in lines {
        if text.is_empty() {
            ui.add_space(look.line_height(Type::Body) / 2.0);
            continue;
        }
        let inner = text.trim_start();
        let indent = look.points((text.len() - inner.len()) as f32 * 10.0);
        ui.horizontal_top(|ui| {
            ui.add_space(indent);
            ui.add(Label::new(look.text(inner, Type::Body, look.ink)).wrap());
        });
    }
}

fn card(ui: &mut Ui, screen: &Screen, look: &Look) {
    ui.add_space(look.points(12.0));
    let margin = look.padding() * 1.6;
    let frame = Frame::new().stroke(Stroke::new(2.0, look.rule)).inner_margin(margin).corner_radius(4.0);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            ui.label(look.text(&screen.heading, Type::Title, look.ink));
        });
        body(ui, &screen.body, look);
    });
}
