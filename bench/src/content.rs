//! Loading the shipped packs: from their files, and from the compiled form.

use crate::measure::{Line, seconds};
use anyhow::{Context, Result};

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let packs = gesta_assets::shipped();
    let (content, _) = gesta_content::load(&packs);
    let content = content.context("the shipped packs load")?;
    let loading = seconds(|| _ = gesta_content::load(&packs));
    let key = gesta_content::compiled_key(&packs);
    let compiled = gesta_content::compile(&content);
    anyhow::ensure!(gesta_content::Content::from_compiled(&compiled, key).is_some(), "the compiled form reads back");
    let from_cache = seconds(|| {
        let key = gesta_content::compiled_key(&packs);
        _ = gesta_content::Content::from_compiled(&compiled, key);
    });
    Ok(vec![
        Line::at_most("load and check all shipped packs, from RON", loading * 1_000.0, "ms", 150.0),
        Line::at_most("load all shipped packs, from the compiled form", from_cache * 1_000.0, "ms", 15.0),
    ])
}
