//! Pictures of a pack by a service for images: one for each thing, named and made so that the pack's `art/` takes it. What is there
//! already is not asked for again, so a run that was broken off goes on where it was.

use super::{broken, png_of, upright};
use crate::args::Paint;
use crate::commands::print_text;
use crate::failure::Failure;
use crate::library::Shelf;
use crate::narrators::{Narrators, failed};
use crate::words::Words;
use crate::{outfile, trouble};
use gesta_content::{Content, Language, TextKey};
use gesta_gateway::{Extent, Nano, PROMPT_CHARS_MAX, Studio};
use gesta_paint::of_png;

/// How it is painted if nobody says otherwise: like the pictures that the painter makes.
const STYLE: &str = "A woodcut in three muted inks on paper, no letters and no frame.";

/// A picture that is wanted.
struct Order {
    /// The file's name.
    name: String,
    /// What the service is told.
    shows: String,
    size: (u32, u32),
}

/// Has a pack painted.
pub(super) fn run(
    shelf: &Shelf,
    content: &Content,
    wanted: &Paint,
    profile: &str,
    size: (u32, u32),
) -> Result<(), Failure> {
    let words = shelf.words();
    let orders = orders(content, wanted, size);
    if orders.is_empty() {
        return Err(Failure::work(words.say("paint-nothing", &[("pack", &wanted.pack)]), ""));
    }
    let narrators = Narrators::read(shelf.folders());
    let narrators = narrators.map_err(|(path, error)| trouble::of_file(words, &path, &error))?;
    narrators.faults(words).iter().for_each(|fault| eprintln!("{fault}"));
    let price = narrators.picture_price(profile);
    let Some(price) = price else {
        return Err(Failure::usage(
            words.say("narrator-unknown", &[("name", profile)]),
            words.say("paint-with-next", &[]),
        ));
    };
    let left: Vec<&Order> = orders.iter().filter(|order| !wanted.out.join(&order.name).exists()).collect();
    eprintln!("{}", before(words, &orders, &left, price));
    if wanted.dry_run {
        let told: String = left.iter().map(|order| format!("{}: {}\n", order.name, order.shows)).collect();
        return print_text(&told);
    }
    std::fs::create_dir_all(&wanted.out).map_err(|error| trouble::of_file(words, &wanted.out, &error))?;
    let studio = narrators.studio(profile).map_err(|error| Failure::work(error.to_string(), ""))?;
    let Some(studio) = studio else { return Ok(()) };
    left.iter().try_for_each(|order| paint(words, wanted, &studio, order))
}

/// What is asked for, how much is there already, and the most that the rest may cost.
fn before(words: &Words, orders: &[Order], left: &[&Order], price: Nano) -> String {
    let cost = Nano(price.0.saturating_mul(left.len() as u64));
    let numbers = [
        ("count", left.len().to_string()),
        ("there", (orders.len() - left.len()).to_string()),
        ("cost", cost.to_string()),
    ];
    let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.say(if cost == Nano(0) { "paint-asks-free" } else { "paint-asks" }, &numbers)
}

/// One picture, asked for, fitted and written.
fn paint(words: &Words, wanted: &Paint, studio: &Studio, order: &Order) -> Result<(), Failure> {
    let extent = Extent { width: order.size.0, height: order.size.1 };
    let painted = studio.paint(&order.shows, extent).map_err(|failure| {
        let (what, next) = failed(words, &failure);
        Failure::work(format!("{}: {what}", order.name), next)
    })?;
    let picture = of_png(&painted.png, order.size);
    let picture = picture.map_err(|error| {
        Failure::work(words.say("paint-broken", &[("path", &order.name), ("why", &error.to_string())]), "")
    })?;
    let bytes = png_of(&picture).map_err(|error| broken(words, &order.name, &error))?;
    outfile::write(words, &wanted.out.join(&order.name), &bytes, false)?;
    eprintln!("{} ({}, {})", order.name, painted.by, painted.cost);
    Ok(())
}

/// One picture of everything that has a look.
fn orders(content: &Content, wanted: &Paint, size: (u32, u32)) -> Vec<Order> {
    let it = &content.mechanics;
    let [portrait, plate] = upright(size);
    let style = wanted.style.as_deref().unwrap_or(STYLE);
    let mut all = Vec::new();
    let mut add = |kind: &str, name: &str, key: TextKey, size| {
        let Some(shows) = shows(content, &key, style) else { return };
        all.push(Order { name: format!("{kind}-{name}.png"), shows, size });
    };
    let pack = wanted.pack.as_str();
    it.places.keys().filter(|id| id.pack() == pack).for_each(|id| add("place", id.name(), TextKey::of(id), size));
    it.beings.keys().filter(|id| id.pack() == pack).for_each(|id| add("being", id.name(), TextKey::of(id), portrait));
    it.presets.keys().filter(|id| id.pack() == pack).for_each(|id| add("preset", id.name(), TextKey::of(id), portrait));
    it.items.keys().filter(|id| id.pack() == pack).for_each(|id| add("item", id.name(), TextKey::of(id), plate));
    all
}

/// What a service is told: style, name and look, in English where the pack has it.
fn shows(content: &Content, key: &TextKey, style: &str) -> Option<String> {
    let texts = &content.texts;
    let language = Language::ALL.into_iter().find(|language| texts.has(*language, key, None))?;
    let name = texts.get(language, key, &[])?;
    let look = texts.attribute(language, key, "look", &[]).unwrap_or_default();
    let told = format!("{style} {}. {}", name.trim(), look.split_whitespace().collect::<Vec<_>>().join(" "));
    Some(told.trim().chars().take(PROMPT_CHARS_MAX).collect())
}
