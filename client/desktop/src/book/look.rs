//! [`Look`]: paper, ink and type of the window, as the player likes them.

use super::fonts;
use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontId, Margin, RichText, Stroke, Style, TextStyle, Theme as Ground, Visuals, vec2,
};
use gesta_app::{Inks, Rgb, Settings, Theme};

/// Sizes in points at 100 %.
const BODY: f32 = 20.0;
const INTERFACE: f32 = 18.0;
const MONO: f32 = 16.0;
const TITLE: f32 = 30.0;

/// Line spacing of the story, as a multiple of the type size.
const LINE_SPACING: f32 = 1.5;

/// The column's width in type sizes: 60 to 75 characters of Libertinus Serif.
const COLUMN_EMS: f32 = 30.0;

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

/// The colours of the window and the size of its text. Small, and handed to everything that draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The size of the text; 1.0 is 100 %.
    pub scale: f32,
    /// The page.
    pub paper: Color32,
    /// The edges around the page.
    pub edge: Color32,
    /// Rolls and pressed things.
    pub shade: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that may be overlooked.
    pub faint: Color32,
    /// Numbers, keys and what the player did.
    pub accent: Color32,
    /// Rolls and bars.
    pub roll: Color32,
    /// What others say and do.
    pub others: Color32,
    /// Something is wrong.
    pub grave: Color32,
    /// Lines that part things.
    pub rule: Color32,
    /// Around what has the focus.
    pub focus: Color32,
    /// Light letters on dark paper.
    pub is_dark: bool,
}

impl Look {
    /// The look that the settings ask for; `dark`: the system's own look is dark.
    pub fn of(settings: &Settings, dark: bool, scale: f32) -> Look {
        let theme = match settings.theme {
            Theme::System if dark => Theme::Dark,
            Theme::System => Theme::Light,
            theme => theme,
        };
        let inks = Inks::of(theme, settings.colours);
        // Every theme but the system's has inks of its own.
        inks.map_or_else(
            || Look::of(&Settings { theme: Theme::Light, ..settings.clone() }, false, scale),
            |inks| Look::inked(inks, theme, scale),
        )
    }

    fn inked(inks: Inks, theme: Theme, scale: f32) -> Look {
        let colour = |(r, g, b): Rgb| Color32::from_rgb(r, g, b);
        let (paper, ink) = (colour(inks.paper), colour(inks.text));
        let mixed = |share: f32| paper.lerp_to_gamma(ink, share);
        let strong = theme == Theme::Contrast;
        Look {
            scale,
            paper,
            edge: if strong { paper } else { mixed(0.035) },
            shade: mixed(if strong { 0.16 } else { 0.07 }),
            ink,
            faint: colour(inks.faint),
            accent: colour(inks.you),
            roll: colour(inks.roll),
            others: colour(inks.others),
            grave: colour(inks.grave),
            rule: if strong { ink } else { mixed(0.26) },
            focus: colour(inks.you),
            is_dark: matches!(theme, Theme::Dark | Theme::Contrast),
        }
    }

    /// A length of 100 % at this size of text.
    pub fn points(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// The font of a type.
    pub fn font(&self, kind: Type) -> FontId {
        let (size, family) = match kind {
            Type::Body => (BODY, fonts::serif()),
            Type::BodyItalic => (BODY, fonts::italic()),
            Type::Strong => (BODY, fonts::semibold()),
            Type::Interface => (INTERFACE, fonts::interface()),
            Type::Mono => (MONO, fonts::mono()),
            Type::Title => (TITLE, fonts::semibold()),
        };
        FontId::new(size * self.scale, family)
    }

    /// Text in a type, with the story's line spacing.
    pub fn text(&self, words: &str, kind: Type, colour: Color32) -> RichText {
        RichText::new(words).font(self.font(kind)).line_height(Some(self.line_height(kind))).color(colour)
    }

    /// The line height of a type in points.
    pub fn line_height(&self, kind: Type) -> f32 {
        let spacing = match kind {
            Type::Body | Type::BodyItalic => LINE_SPACING,
            Type::Strong | Type::Mono => 1.4,
            Type::Interface => 1.3,
            Type::Title => 1.2,
        };
        self.font(kind).size * spacing
    }

    /// The width of the column in points.
    pub fn column_width(&self) -> f32 {
        BODY * self.scale * COLUMN_EMS
    }

    /// The margin around framed text.
    pub fn padding(&self) -> Margin {
        // At most 200 %, so the product stays far below the limit of a margin.
        Margin::symmetric((10.0 * self.scale) as i8, (6.0 * self.scale) as i8)
    }

    /// Sets sizes, spaces and colours of all that egui draws by itself. Cheap when nothing changed.
    pub fn apply(&self, context: &Context) {
        let id = bevy_egui::egui::Id::new("look");
        let last: Option<Look> = context.data(|data| data.get_temp(id));
        if last == Some(*self) {
            return;
        }
        context.data_mut(|data| data.insert_temp(id, *self));
        let ground = if self.is_dark { Ground::Dark } else { Ground::Light };
        context.options_mut(|options| options.theme_preference = ground.into());
        context.all_styles_mut(|style| self.set_style(style));
    }

    fn set_style(&self, style: &mut Style) {
        style.text_styles = [
            (TextStyle::Body, self.font(Type::Body)),
            (TextStyle::Heading, self.font(Type::Title)),
            (TextStyle::Button, self.font(Type::Interface)),
            (TextStyle::Small, self.font(Type::Interface)),
            (TextStyle::Monospace, self.font(Type::Mono)),
        ]
        .into();
        // A still page costs nothing: nothing moves by itself.
        style.animation_time = 0.0;
        style.spacing.item_spacing = vec2(8.0, 8.0) * self.scale;
        style.spacing.button_padding = vec2(8.0, 3.0) * self.scale;
        style.spacing.scroll.floating = false;
        style.spacing.scroll.bar_width = 10.0;
        style.spacing.scroll.foreground_color = false;
        style.spacing.scroll.fade.strength = 0.0;
        // Sizes between whole pixels are no fault: they come from the reader's scale.
        #[cfg(debug_assertions)]
        {
            style.debug.show_unaligned = false;
        }
        style.visuals = self.visuals();
    }

    fn visuals(&self) -> Visuals {
        let mut visuals = if self.is_dark { Visuals::dark() } else { Visuals::light() };
        visuals.override_text_color = None;
        visuals.panel_fill = self.paper;
        visuals.window_fill = self.paper;
        visuals.extreme_bg_color = self.paper;
        visuals.faint_bg_color = self.edge;
        visuals.weak_text_color = Some(self.faint);
        visuals.selection.bg_fill = self.paper.lerp_to_gamma(self.focus, 0.3);
        visuals.selection.stroke = Stroke::new(2.0, self.focus);
        visuals.text_cursor.blink = false;
        visuals.text_cursor.stroke = Stroke::new(2.0, self.ink);
        let handle = self.paper.lerp_to_gamma(self.ink, 0.45);
        let widgets = &mut visuals.widgets;
        let states = [
            (&mut widgets.noninteractive, self.paper, self.rule),
            (&mut widgets.inactive, self.paper, self.rule),
            (&mut widgets.hovered, self.shade, self.accent),
            (&mut widgets.active, self.shade, self.focus),
            (&mut widgets.open, self.shade, self.accent),
        ];
        for (state, fill, edge) in states {
            state.bg_fill = handle;
            state.weak_bg_fill = fill;
            state.bg_stroke = Stroke::new(1.0, edge);
            state.fg_stroke = Stroke::new(1.5, self.ink);
            state.corner_radius = CornerRadius::same(4);
            state.expansion = 0.0;
        }
        visuals
    }
}
