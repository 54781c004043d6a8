//! The fonts: serif for prose, sans for the interface, and any font of the system in their place where the player asks for
//! it.

use bevy_egui::egui::{Context, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Positions in the fonts of typst-assets; a test looks into the files.
pub(crate) const SERIF: (usize, &str) = (0, "LibertinusSerif-Regular");
pub(crate) const SERIF_ITALIC: (usize, &str) = (2, "LibertinusSerif-Italic");
pub(crate) const SERIF_SEMIBOLD: (usize, &str) = (4, "LibertinusSerif-Semibold");
pub(crate) const MONOSPACE: (usize, &str) = (16, "DejaVuSansMono");

/// A font of the system, as its file has it.
#[derive(Clone, Debug)]
pub struct SystemFont {
    /// The bytes of the file.
    pub bytes: Arc<[u8]>,
    /// Which face of it.
    pub index: u32,
}

/// Prose.
pub fn serif() -> FontFamily {
    FontFamily::Proportional
}

/// Prose, set apart.
pub fn italic() -> FontFamily {
    named(SERIF_ITALIC)
}

/// Headings.
pub fn semibold() -> FontFamily {
    named(SERIF_SEMIBOLD)
}

/// Everything around the page: egui's own sans.
pub fn interface() -> FontFamily {
    FontFamily::Name("interface".into())
}

/// Rolls and formulas.
pub fn mono() -> FontFamily {
    FontFamily::Monospace
}

/// Loads the fonts; before the first frame of a context, and when another font was chosen. A chosen font stands for prose
/// and interface alike: who needs it needs it everywhere.
pub fn load(context: &Context, chosen: Option<&SystemFont>) {
    let mut fonts = FontDefinitions::default();
    for (index, name) in [SERIF, SERIF_ITALIC, SERIF_SEMIBOLD, MONOSPACE] {
        if let Some(bytes) = typst_assets::fonts().nth(index) {
            fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let mine = chosen.map(|font| {
        let mut data = FontData::from_owned(font.bytes.to_vec());
        data.index = font.index;
        fonts.font_data.insert("chosen".to_owned(), Arc::new(data));
        "chosen".to_owned()
    });
    // Signs that the others lack are in the monospaced one.
    let mut spare = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    spare.push(MONOSPACE.1.to_owned());
    let with_spare = |first: Option<&str>| {
        let loaded = first.filter(|first| fonts.font_data.contains_key(*first)).map(str::to_owned);
        mine.iter().cloned().chain(loaded).chain(spare.iter().cloned()).collect::<Vec<_>>()
    };
    let families = [
        (serif(), with_spare(Some(SERIF.1))),
        (italic(), with_spare(Some(SERIF_ITALIC.1))),
        (semibold(), with_spare(Some(SERIF_SEMIBOLD.1))),
        (interface(), with_spare(None)),
        (mono(), [MONOSPACE.1.to_owned()].into_iter().chain(spare.iter().cloned()).collect()),
    ];
    fonts.families.extend(families);
    context.set_fonts(fonts);
    context.options_mut(|options| options.zoom_with_keyboard = false);
}

fn named((_, name): (usize, &str)) -> FontFamily {
    FontFamily::Name(name.into())
}
