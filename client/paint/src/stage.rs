//! A scene put together: sky, land, what stands far and near, weather, and the frame of dark shapes in front.

use crate::air::{Hour, Lighting};
use crate::canvas::{At, Canvas};
use crate::chance::Chance;
use crate::ink::{self, Palette};
use crate::subject::SceneSubject;
use crate::{land, props, weather};
use gesta_content::model::Land;

/// What every part of a scene is drawn with.
pub struct Stage<'a> {
    pub c: &'a mut Canvas,
    pub p: &'a Palette,
    pub scene: &'a SceneSubject,
    /// Where the eye is led.
    pub focus: At,
    /// The light comes from the left.
    pub left: bool,
    /// Lamps and windows are lit.
    pub lamps: bool,
}

impl Stage<'_> {
    /// Draws something with chance of its own, so that what is drawn after it stays where it is when this one changes
    /// with the hour, the season or the sky.
    pub fn apart(&mut self, tag: u64, draw: impl FnOnce(&mut Self)) {
        let own = Chance::new(self.scene.seed ^ tag.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let kept = std::mem::replace(&mut self.c.chance, own);
        draw(self);
        self.c.chance = kept;
    }

    /// Something that stands at a point, with chance that follows from the point.
    pub fn apart_at(&mut self, at: At, draw: impl FnOnce(&mut Self)) {
        let tag = (u64::from(at.0.to_bits()) << 32) | u64::from(at.1.to_bits());
        self.apart(tag, draw);
    }

    /// The hour.
    pub fn hour(&self) -> Hour {
        Hour::of(self.scene.second_of_day)
    }
}

/// Paints a scene on the blocks, and tells with which inks they are to be printed.
pub fn paint(canvas: &mut Canvas, scene: &SceneSubject) -> Palette {
    // Room above: parts of a scene have seeds that follow its own.
    let scene = &SceneSubject { seed: scene.seed >> 8, ..scene.clone() };
    let hour = Hour::of(scene.second_of_day);
    let inside = scene.look.is_inside();
    let palette = if inside {
        let under = matches!(scene.look.land, Land::Tunnel | Land::Cave);
        let lit = match (scene.lighting, hour) {
            (Lighting::Dark, _) => 0.0,
            _ if under => 0.12,
            (_, Hour::Night) => 0.15,
            (Lighting::Dim, _) => 0.42,
            (_, Hour::Dusk) => 0.4,
            _ => 0.7,
        };
        ink::indoors(scene.look.mood, lit)
    } else {
        ink::outdoors(scene.look.mood, hour, scene.season, scene.sky)
    };
    // The focus lies on a third, on one side or the other.
    let right = scene.seed & 1 == 0;
    let focus = (canvas.wide * if right { 0.635 } else { 0.365 }, 50.0);
    let lamps = inside || matches!(hour, Hour::Dusk | Hour::Night);
    let left = if matches!(hour, Hour::Morning | Hour::Day) { right } else { !right };
    let mut stage = Stage { c: canvas, p: &palette, scene, focus, left, lamps };
    land::paint(&mut stage);
    if let Some(arms) = scene.arms {
        stage.apart(8, |stage| props::banner(stage, arms));
    }
    if !inside {
        stage.apart(2, weather::paint);
    }
    palette
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::air::{Season, Sky};
    use crate::subject::Look;
    use gesta_content::model::{Air, Prop};

    /// What is left of the chance of a scene after it was painted.
    fn left(scene: &SceneSubject) -> Chance {
        let mut canvas = Canvas::new(64, 36, 7).unwrap();
        paint(&mut canvas, scene);
        canvas.chance
    }

    #[test]
    fn houses_and_trees_stay_where_they_are_in_every_hour_season_and_sky() {
        let lands = [
            (Land::Street, Air::Plain),
            (Land::Square, Air::Dry),
            (Land::Road, Air::Mild),
            (Land::Riverbed, Air::Dry),
            (Land::Hills, Air::Plain),
            (Land::Forest, Air::Mild),
            (Land::Mountains, Air::Bleak),
            (Land::Terraces, Air::Dry),
            (Land::Shore, Air::Bleak),
            (Land::Marsh, Air::Mild),
            (Land::Room, Air::Lamplit),
            (Land::Hall, Air::Solemn),
        ];
        for (land, mood) in lands {
            let near = vec![Prop::Olive, Prop::House];
            let look = Look { land, far: vec![Prop::Town, Prop::Window], near, mood };
            let (season, sky, lighting) = (Season::Summer, Sky::Clear, Lighting::Bright);
            let noon = SceneSubject { look, seed: 4_242, second_of_day: 43_200, season, sky, lighting, arms: None };
            let first = left(&noon);
            for second_of_day in [7 * 3_600, 19 * 3_600, 0] {
                assert_eq!(left(&SceneSubject { second_of_day, ..noon.clone() }), first, "{land:?} {second_of_day}");
            }
            for sky in [Sky::Overcast, Sky::Rain, Sky::Fog, Sky::Storm, Sky::Snow, Sky::Wind] {
                assert_eq!(left(&SceneSubject { sky, ..noon.clone() }), first, "{land:?} {sky:?}");
            }
            for season in [Season::Spring, Season::Autumn, Season::Winter] {
                assert_eq!(left(&SceneSubject { season, ..noon.clone() }), first, "{land:?} {season:?}");
            }
        }
    }
}
