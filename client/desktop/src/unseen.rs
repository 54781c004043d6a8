//! [`Unseen`]: the book without a window, for benchmarks: the work of a frame up to the triangles that a graphics card gets.

use crate::book::{self, UiState, fonts};
use bevy_egui::egui::{Context, Event, Pos2, RawInput, Rect, vec2};
use gesta_app::{Input, Screen};

/// A book that nobody sees.
pub struct Unseen {
    context: Context,
    state: UiState,
    size: [f32; 2],
}

impl Unseen {
    /// A window of this size in points, with text at 100 %.
    pub fn new(size: [f32; 2]) -> Unseen {
        let context = Context::default();
        fonts::load(&context, None);
        Unseen { context, state: UiState::new(1.0), size }
    }

    /// Draws a frame in which these events arrive; gives what the player did, and how many triangles it takes.
    pub fn frame(&mut self, screen: &Screen, events: Vec<Event>) -> (Vec<Input>, usize) {
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(self.size[0], self.size[1])));
        let input = RawInput { screen_rect, events, ..RawInput::default() };
        let mut inputs = Vec::new();
        let state = &mut self.state;
        let output = self.context.run_ui(input, |ui| inputs = book::page(ui, screen, state));
        let triangles = self.context.tessellate(output.shapes.clone(), output.pixels_per_point);
        let count = triangles.iter().map(|shape| match &shape.primitive {
            bevy_egui::egui::epaint::Primitive::Mesh(mesh) => mesh.indices.len() / 3,
            bevy_egui::egui::epaint::Primitive::Callback(_) => 0,
        });
        let count = count.sum();
        output.drop_without_applying_deltas();
        (inputs, count)
    }

    /// What is written in the line.
    pub fn line(&self) -> &str {
        &self.state.line
    }
}
