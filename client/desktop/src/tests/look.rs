//! Contrast, fonts, sizes.

use crate::book::look::Type;
use crate::book::{Look, SCALE_MAX, SCALE_MIN, UiState, fonts};
use bevy_egui::egui::{self, Color32};
use gesta_app::{Colours, Settings, Theme};

/// Relative luminance, WCAG 2.2.
fn luminance(colour: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
}

#[test]
fn all_text_stands_out_from_all_grounds() {
    for theme in Theme::ALL {
        for colours in Colours::ALL {
            let look = Look::of(&Settings { theme, colours, ..Settings::default() }, false, 1.0);
            for ground in [look.paper, look.edge, look.shade] {
                for text in [look.ink, look.faint, look.accent, look.focus, look.grave] {
                    let (one, other) = (luminance(ground), luminance(text));
                    let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                    assert!(contrast >= 4.5, "{theme:?} {colours:?} {text:?} on {ground:?}: {contrast:.2}");
                }
            }
        }
    }
}

#[test]
fn the_fonts_are_where_they_are_looked_for() {
    let fonts: Vec<&[u8]> = typst_assets::fonts().collect();
    for (index, name) in [fonts::SERIF, fonts::SERIF_ITALIC, fonts::SERIF_SEMIBOLD, fonts::MONOSPACE] {
        let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let found = |needle: &[u8]| fonts[index].windows(needle.len()).any(|window| window == needle);
        assert!(found(name.as_bytes()) || found(&utf16), "{name} is not font {index}");
    }
}

#[test]
fn the_column_holds_sixty_to_seventy_five_characters() {
    let context = egui::Context::default();
    fonts::load(&context, None);
    let text = "The tide has gone out and left the causeway, black and ribbed, with a bucket standing in the middle of it. \
                La marea se ha ido y ha dejado la calzada, negra y con costillas, y un cubo en medio.";
    for scale in [SCALE_MIN, 1.5, SCALE_MAX] {
        for _ in 0..2 {
            let frame = context.run_ui(egui::RawInput::default(), |ui| {
                let look = Look::of(&Settings::default(), false, scale);
                let width = ui.painter().layout_no_wrap(text.to_owned(), look.font(Type::Body), look.ink).size().x;
                let characters = look.column_width() / (width / text.chars().count() as f32);
                if ui.ctx().cumulative_pass_nr() > 0 {
                    assert!((60.0..=75.0).contains(&characters), "{characters} at {scale}");
                }
            });
            frame.drop_without_applying_deltas();
        }
    }
}

#[test]
fn a_size_that_makes_no_sense_is_mended() {
    for (wanted, given) in [(0.0, 1.0), (-3.0, 1.0), (1.5, 1.5), (9.0, 2.0), (f32::NAN, 1.0), (f32::INFINITY, 1.0)] {
        assert_eq!(UiState::new(wanted).scale(), given, "{wanted}");
    }
}
