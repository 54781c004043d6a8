//! Paper, ink and type: the colours, fonts and sizes of the window.

use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, RichText, Stroke, Style,
    TextStyle, Theme, Visuals, vec2,
};
use std::sync::Arc;

/// The page.
pub const PAPER: Color32 = Color32::from_rgb(250, 246, 236);
/// The edges around the page.
pub const EDGE: Color32 = Color32::from_rgb(240, 233, 217);
/// Rolls and pressed things.
pub const SHADE: Color32 = Color32::from_rgb(229, 219, 198);
/// Text.
pub const INK: Color32 = Color32::from_rgb(32, 27, 22);
/// Text that may be overlooked.
pub const FAINT: Color32 = Color32::from_rgb(88, 78, 66);
/// Numbers, keys and what the player did.
pub const ACCENT: Color32 = Color32::from_rgb(118, 44, 28);
/// Lines that part things.
pub const RULE: Color32 = Color32::from_rgb(198, 184, 156);
/// The handle of a scroll bar.
pub const HANDLE: Color32 = Color32::from_rgb(140, 122, 94);
/// Around what has the focus.
pub const FOCUS: Color32 = Color32::from_rgb(24, 84, 120);
/// Something is wrong.
pub const GRAVE: Color32 = Color32::from_rgb(140, 20, 20);

/// Sizes in points at 100 %.
const BODY: f32 = 20.0;
const INTERFACE: f32 = 18.0;
const MONO: f32 = 16.0;
const TITLE: f32 = 30.0;

/// Line spacing of the story, as a multiple of the type size.
const LINE_SPACING: f32 = 1.5;

/// The column's width in type sizes: 60 to 75 characters of Libertinus Serif.
const COLUMN_EMS: f32 = 30.0;

/// Positions in the fonts of typst-assets; a test looks into the files.
pub(crate) const SERIF: (usize, &str) = (0, "LibertinusSerif-Regular");
pub(crate) const SERIF_ITALIC: (usize, &str) = (2, "LibertinusSerif-Italic");
pub(crate) const SERIF_SEMIBOLD: (usize, &str) = (4, "LibertinusSerif-Semibold");
pub(crate) const MONOSPACE: (usize, &str) = (16, "DejaVuSansMono");

/// What a stretch of text is, as far as type goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// The story.
    Body,
    /// The story, set apart.
    BodyItalic,
    /// Headings and odds.
    Strong,
    /// Everything around the page.
    Interface,
    /// Rolls and formulas.
    Mono,
    /// The page's title.
    Title,
}

/// The font of a type at a scale.
pub fn font(kind: Type, scale: f32) -> FontId {
    let (size, family) = match kind {
        Type::Body => (BODY, FontFamily::Proportional),
        Type::BodyItalic => (BODY, named(SERIF_ITALIC)),
        Type::Strong => (BODY, named(SERIF_SEMIBOLD)),
        Type::Interface => (INTERFACE, FontFamily::Proportional),
        Type::Mono => (MONO, FontFamily::Monospace),
        Type::Title => (TITLE, named(SERIF_SEMIBOLD)),
    };
    FontId::new(size * scale, family)
}

/// Text in a type, with the story's line spacing.
pub fn text(words: &str, kind: Type, scale: f32, colour: Color32) -> RichText {
    let font = font(kind, scale);
    let height = font.size * if matches!(kind, Type::Interface) { 1.3 } else { LINE_SPACING };
    RichText::new(words).font(font).line_height(Some(height)).color(colour)
}

/// The story's line height in points.
pub fn line_height(kind: Type, scale: f32) -> f32 {
    font(kind, scale).size * LINE_SPACING
}

/// The width of the column in points.
pub fn column_width(scale: f32) -> f32 {
    BODY * scale * COLUMN_EMS
}

/// Loads the fonts; once for a context, before its first frame.
pub fn load_fonts(context: &Context) {
    let mut fonts = FontDefinitions::default();
    for (index, name) in [SERIF, SERIF_ITALIC, SERIF_SEMIBOLD, MONOSPACE] {
        if let Some(bytes) = typst_assets::fonts().nth(index) {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let spare = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let with_spare = |first: &str| {
        let loaded = fonts.font_data.contains_key(first).then(|| first.to_owned());
        loaded.into_iter().chain(spare.iter().cloned()).collect::<Vec<_>>()
    };
    let families = [
        (FontFamily::Proportional, SERIF),
        (named(SERIF_ITALIC), SERIF_ITALIC),
        (named(SERIF_SEMIBOLD), SERIF_SEMIBOLD),
        (FontFamily::Monospace, MONOSPACE),
    ];
    let families = families.map(|(family, (_, name))| (family, with_spare(name)));
    fonts.families.extend(families);
    context.set_fonts(fonts);
    context.options_mut(|options| {
        options.zoom_with_keyboard = false;
        options.theme_preference = Theme::Light.into();
    });
}

/// Sets sizes, spaces and colours for a scale. Cheap when nothing changed.
pub fn apply(context: &Context, scale: f32) {
    let wanted = font(Type::Body, scale);
    if context.global_style().text_styles.get(&TextStyle::Body) != Some(&wanted) {
        context.all_styles_mut(|style| set_style(style, scale));
    }
}

fn set_style(style: &mut Style, scale: f32) {
    style.text_styles = [
        (TextStyle::Body, font(Type::Body, scale)),
        (TextStyle::Heading, font(Type::Title, scale)),
        (TextStyle::Button, font(Type::Interface, scale)),
        (TextStyle::Small, font(Type::Interface, scale)),
        (TextStyle::Monospace, font(Type::Mono, scale)),
    ]
    .into();
    // A still page costs nothing: nothing moves by itself.
    style.animation_time = 0.0;
    style.spacing.item_spacing = vec2(8.0, 8.0) * scale;
    style.spacing.button_padding = vec2(8.0, 3.0) * scale;
    style.spacing.scroll.floating = false;
    style.spacing.scroll.bar_width = 10.0;
    style.spacing.scroll.foreground_color = false;
    // Sizes between whole pixels are no fault: they come from the reader's scale.
    #[cfg(debug_assertions)]
    {
        style.debug.show_unaligned = false;
    }
    style.visuals = visuals();
}

fn visuals() -> Visuals {
    let mut visuals = Visuals::light();
    visuals.override_text_color = None;
    visuals.panel_fill = PAPER;
    visuals.window_fill = PAPER;
    visuals.extreme_bg_color = PAPER;
    visuals.faint_bg_color = EDGE;
    visuals.weak_text_color = Some(FAINT);
    visuals.selection.bg_fill = Color32::from_rgb(198, 216, 226);
    visuals.selection.stroke = Stroke::new(2.0, FOCUS);
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(2.0, INK);
    let widgets = &mut visuals.widgets;
    let states = [
        (&mut widgets.noninteractive, PAPER, RULE),
        (&mut widgets.inactive, PAPER, RULE),
        (&mut widgets.hovered, SHADE, ACCENT),
        (&mut widgets.active, SHADE, FOCUS),
        (&mut widgets.open, SHADE, ACCENT),
    ];
    for (state, fill, edge) in states {
        state.bg_fill = HANDLE;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, edge);
        state.fg_stroke = Stroke::new(1.5, INK);
        state.corner_radius = CornerRadius::same(4);
        state.expansion = 0.0;
    }
    visuals
}

/// The margin around framed text.
pub fn padding(scale: f32) -> Margin {
    // At most 200 %, so the product stays far below the limit of a margin.
    Margin::symmetric((10.0 * scale) as i8, (6.0 * scale) as i8)
}

fn named((_, name): (usize, &str)) -> FontFamily {
    FontFamily::Name(name.into())
}
