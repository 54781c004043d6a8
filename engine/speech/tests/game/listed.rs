//! Every look and every word for the program of a view, one by one: what an expected reading can be.

use gesta_content::Language;
use gesta_rules::View;
use gesta_speech::{LookAt, Meta};
use std::collections::BTreeSet;

/// Everything that can be looked at.
pub fn looks(view: &View) -> BTreeSet<LookAt> {
    let heroes = view.party.iter().filter(|one| one.here).map(|one| one.seat).chain([view.seat]);
    let mut all: BTreeSet<LookAt> = heroes.map(LookAt::Hero).collect();
    let carried = view.hero.iter().flat_map(|hero| hero.items.keys());
    all.extend(carried.cloned().map(LookAt::Item));
    if let Some(place) = &view.place {
        all.extend(place.features.iter().cloned().map(LookAt::Feature));
        all.extend(place.beings.iter().map(|being| LookAt::Being(being.id.clone())));
        all.extend(place.exits.iter().map(|exit| LookAt::Exit(exit.id.clone())));
        all.extend(place.items.iter().map(|(item, _)| LookAt::Item(item.clone())));
        let wares = place.shops.iter().flat_map(|shop| &shop.wares);
        all.extend(wares.map(|(item, ..)| LookAt::Item(item.clone())));
    }
    all
}

/// Words for the program; those with words or numbers of the player once.
pub fn metas(view: &View) -> Vec<Meta> {
    let mut all = vec![Meta::Help, Meta::Inventory, Meta::Journal, Meta::Quests, Meta::Map, Meta::Sheet, Meta::Party];
    all.extend([Meta::Notes, Meta::Note("the words of the note".to_owned()), Meta::Codex(None)]);
    all.extend(view.codex.iter().map(|id| Meta::Codex(Some(id.clone()))));
    all.extend([Meta::History, Meta::Search("the words".to_owned()), Meta::Why(None), Meta::Why(Some(2))]);
    all.extend([Meta::TakeBack, Meta::BackTo(3), Meta::Saves, Meta::Branches, Meta::Audit, Meta::Settings]);
    all.extend([Meta::Palette, Meta::Export(None), Meta::Title, Meta::Quit]);
    all.extend(Language::ALL.map(Meta::Language));
    all
}
