//! Names of what things and people are like: where something is worn, how somebody stands, looks and regards.

use super::Words;
use gesta_content::id::Name;
use gesta_content::model::{Band, Slot};
use gesta_content::{TextKey, id::WeatherId};
use gesta_rules::{Brightness, Regard, Spot, Stance, Wounds};

impl Words<'_> {
    /// Where something is worn or held: "Head".
    pub fn slot(&self, slot: Slot) -> String {
        let key = match slot {
            Slot::Hand => "slot-hand",
            Slot::OffHand => "slot-off_hand",
            Slot::Body => "slot-body",
            Slot::Head => "slot-head",
            Slot::Feet => "slot-feet",
            Slot::Neck => "slot-neck",
            Slot::Ring => "slot-ring",
        };
        self.core(key, &[])
    }

    /// What holds of somebody in a fight: "out of sight".
    pub fn stance(&self, stance: Stance) -> String {
        let key = match stance {
            Stance::Hidden => "stance-hidden",
            Stance::Helped => "stance-helped",
            Stance::Surprised => "stance-surprised",
            Stance::Disengaged => "stance-disengaged",
            Stance::Reacted => "stance-reacted",
            Stance::Grappled => "stance-grappled",
        };
        self.core(key, &[])
    }

    /// What holds of somebody who stands on guard.
    pub fn on_guard(&self) -> String {
        self.core("stance-guarding", &[])
    }

    /// How bright it is: "dim".
    pub fn brightness(&self, brightness: Brightness) -> String {
        let key = match brightness {
            Brightness::Dark => "brightness-dark",
            Brightness::Dim => "brightness-dim",
            Brightness::Bright => "brightness-bright",
        };
        self.core(key, &[])
    }

    /// How somebody regards the party: "well disposed".
    pub fn regard(&self, regard: Regard) -> String {
        let key = match regard {
            Regard::Hostile => "regard-hostile",
            Regard::Cold => "regard-cold",
            Regard::Even => "regard-even",
            Regard::Warm => "regard-warm",
            Regard::Friendly => "regard-friendly",
        };
        self.core(key, &[])
    }

    /// How far it is from one spot of a fight to another: "a few steps off".
    pub fn distance(&self, from: &Spot, to: &Spot) -> String {
        let key = match (from, to) {
            (Spot::Engaged, Spot::Engaged) => "distance-hand",
            (Spot::Far, Spot::Far) => "distance-near",
            (Spot::Far, _) | (_, Spot::Far) => "distance-far",
            _ => "distance-near",
        };
        self.core(key, &[])
    }

    /// How hurt somebody looks: "hurt badly".
    pub fn wounds(&self, wounds: Wounds) -> String {
        let key = match wounds {
            Wounds::None => "wounds-none",
            Wounds::Light => "wounds-light",
            Wounds::Heavy => "wounds-heavy",
            Wounds::Grave => "wounds-grave",
        };
        self.core(key, &[])
    }

    /// One of the five results of a roll: "success at a cost".
    pub fn band(&self, band: Band) -> String {
        self.core(&format!("band-{}", band.key()), &[])
    }

    /// The weather: "low cloud".
    pub fn weather(&self, weather: &WeatherId) -> String {
        self.named(weather)
    }

    /// A season: "Autumn". The pack of the rules names them.
    pub fn season(&self, season: &Name) -> String {
        let text = self.text(&TextKey::named(super::CORE, "season", season), None);
        text.unwrap_or_else(|| season.as_str().replace('_', " "))
    }
}
