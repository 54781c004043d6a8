//! Where the window stands and how large it is, remembered from one start to the next in a small file.

use bevy::app::AppExit;
use bevy::ecs::system::NonSendMarker;
use bevy::math::IRect;
use bevy::prelude::{
    App, Entity, IVec2, IntoScheduleConfigs, Last, MessageReader, Plugin, PreUpdate, Query, ResMut, Resource, With,
};
use bevy::window::{Monitor, PrimaryWindow, Window, WindowMoved, WindowPosition, WindowResized};
use bevy::winit::WINIT_WINDOWS;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The least and the largest width and height, in logical pixels; what is beyond is no size of ours.
const SIDE: std::ops::RangeInclusive<u32> = 320..=16_000;
/// The farthest place from the first corner of the desk, in pixels.
const FAR: i32 = 100_000;
/// How much of the window's bar has to be on a screen, so that a mouse can take it.
const GRIP: i32 = 80;
/// Least time between two writings while the window is pulled about.
const WRITE_GAP: Duration = Duration::from_secs(2);
/// The longest file that is read, in bytes.
const FILE_BYTES_MAX: u64 = 4_096;

/// Where a window stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// In logical pixels.
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// The corner in pixels of the desk; `None`: as the system places it.
    pub(crate) corner: Option<(i32, i32)>,
    pub(crate) maximised: bool,
}

impl Place {
    /// What is written in a file; whatever makes no sense is as `otherwise` has it.
    fn read(text: &str, otherwise: Place) -> Place {
        let value = |key: &str| {
            let mut lines = text.lines().filter_map(|line| line.split_once('='));
            lines.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
        };
        let side = |key: &str| value(key)?.parse().ok().filter(|side| SIDE.contains(side));
        let near = |key: &str| value(key)?.parse().ok().filter(|at: &i32| (-FAR..=FAR).contains(at));
        let (width, height) = match (side("width"), side("height")) {
            (Some(width), Some(height)) => (width, height),
            _ => (otherwise.width, otherwise.height),
        };
        let corner = near("x").zip(near("y")).or(otherwise.corner);
        let maximised = value("maximised").and_then(|value| value.parse().ok()).unwrap_or(otherwise.maximised);
        Place { width, height, corner, maximised }
    }

    fn text(&self) -> String {
        let Place { width, height, corner, maximised } = self;
        let mut text =
            String::from("# Where Gesta's window stood last. Without this file it stands where the system puts it.\n");
        let corner = corner.map(|(x, y)| format!("x = {x}\ny = {y}\n")).unwrap_or_default();
        // Writing into a string does not fail.
        let _ = write!(text, "width = {width}\nheight = {height}\n{corner}maximised = {maximised}\n");
        text
    }

    /// The place that a file tells, or `otherwise`.
    pub(crate) fn load(file: Option<&Path>, otherwise: Place) -> Place {
        let small = |file: &&Path| std::fs::metadata(file).is_ok_and(|meta| meta.len() <= FILE_BYTES_MAX);
        let text = file.filter(small).and_then(|file| std::fs::read_to_string(file).ok());
        text.map_or(otherwise, |text| Place::read(&text, otherwise))
    }

    /// A window there.
    pub(crate) fn applied(&self, mut window: Window) -> Window {
        window.resolution = bevy::window::WindowResolution::new(self.width, self.height);
        if let Some((x, y)) = self.corner {
            window.position = WindowPosition::At(IVec2::new(x, y));
        }
        if self.maximised {
            window.set_maximized(true);
        }
        window
    }

    /// Whether the bar of the window can be taken on one of these screens.
    fn is_on(&self, screens: &[IRect]) -> bool {
        let Some((x, y)) = self.corner else { return true };
        let width = i32::try_from(self.width).unwrap_or(FAR);
        screens.iter().any(|IRect { min, max }| {
            x + width >= min.x + GRIP && x <= max.x - GRIP && y >= min.y - GRIP && y <= max.y - GRIP
        })
    }
}

/// Remembers where the window is. Nothing without a file.
pub(crate) struct PlacePlugin {
    pub(crate) file: Option<PathBuf>,
    pub(crate) place: Place,
}

#[derive(Resource)]
struct Kept {
    file: PathBuf,
    place: Place,
    written: Place,
    at: Instant,
    looked: bool,
}

impl Plugin for PlacePlugin {
    fn build(&self, app: &mut App) {
        let Some(file) = self.file.clone() else { return };
        let (place, at) = (self.place, Instant::now());
        app.insert_resource(Kept { file, place, written: place, at, looked: false })
            .add_systems(PreUpdate, (come_back, follow).chain())
            .add_systems(Last, write);
    }
}

/// A window on a screen that is not there any more comes to where the system puts it.
fn come_back(mut kept: ResMut<Kept>, screens: Query<&Monitor>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    if kept.looked || screens.is_empty() {
        return;
    }
    kept.looked = true;
    let screens: Vec<_> = screens
        .iter()
        .map(|screen| {
            let side = |length| i32::try_from(length).unwrap_or(FAR);
            let (wide, high) = (side(screen.physical_width), side(screen.physical_height));
            IRect::from_corners(screen.physical_position, screen.physical_position + IVec2::new(wide, high))
        })
        .collect();
    if !kept.place.is_on(&screens) {
        kept.place.corner = None;
        for mut window in &mut windows {
            window.position = WindowPosition::Centered(bevy::window::MonitorSelection::Primary);
        }
    }
}

fn follow(
    mut kept: ResMut<Kept>,
    mut sizes: MessageReader<WindowResized>,
    mut corners: MessageReader<WindowMoved>,
    windows: Query<Entity, With<PrimaryWindow>>,
    _main_thread: NonSendMarker,
) {
    let (size, corner) = (sizes.read().last().cloned(), corners.read().last().cloned());
    if size.is_none() && corner.is_none() {
        return;
    }
    let state = |window| {
        WINIT_WINDOWS.with_borrow(|all| {
            let window = all.get_window(window)?;
            let corner = window.outer_position().ok().map(|corner| (corner.x, corner.y));
            Some((window.is_maximized(), window.is_minimized().unwrap_or(false), corner))
        })
    };
    let moved = corner.map(|corner| (corner.position.x, corner.position.y));
    // Not every system says it when a window is moved.
    let told = windows.single().ok().and_then(state);
    let (maximised, hidden, corner) = told.unwrap_or((kept.place.maximised, false, moved));
    if hidden {
        return;
    }
    kept.place.maximised = maximised;
    if maximised {
        // It comes back to the size that it had before.
        return;
    }
    if let Some(size) = size {
        let (width, height) = (size.width.round() as u32, size.height.round() as u32);
        if SIDE.contains(&width) && SIDE.contains(&height) {
            (kept.place.width, kept.place.height) = (width, height);
        }
    }
    kept.place.corner = corner.or(moved).or(kept.place.corner);
}

/// What changed is written: now and then while it changes, and at the end.
fn write(mut kept: ResMut<Kept>, mut exits: MessageReader<AppExit>) {
    let ends = exits.read().count() > 0;
    if kept.place == kept.written || (!ends && kept.at.elapsed() < WRITE_GAP) {
        return;
    }
    (kept.written, kept.at) = (kept.place, Instant::now());
    let folder = kept.file.parent().map_or(Ok(()), std::fs::create_dir_all);
    // A window that cannot be remembered is still a window.
    let _ = folder.and_then(|()| std::fs::write(&kept.file, kept.place.text()));
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place { width: 1100, height: 760, corner: None, maximised: false };

    #[test]
    fn a_place_that_is_written_is_read_again() {
        let all = [
            PLACE,
            Place { width: 640, height: 480, corner: Some((-1200, 30)), maximised: false },
            Place { maximised: true, ..PLACE },
        ];
        let other = Place { width: 400, height: 400, corner: None, maximised: false };
        for place in all {
            assert_eq!(Place::read(&place.text(), other), place);
        }
    }

    #[test]
    fn what_makes_no_sense_is_passed_over() {
        let texts = [
            "",
            "\0",
            "width = ",
            "width = 3\nheight = 4",
            "width = 900",
            "x = 7",
            "x = 9999999\ny = 0",
            "maximised = 1",
        ];
        for text in texts {
            assert_eq!(Place::read(text, PLACE), PLACE, "{text}");
        }
        assert_eq!(Place::load(Some(Path::new("/no/such/file")), PLACE), PLACE);
    }

    #[test]
    fn a_window_is_only_where_its_bar_can_be_taken() {
        let screens = [IRect::new(0, 0, 1280, 800), IRect::new(1280, 0, 3200, 1080)];
        let at = |x, y| Place { corner: Some((x, y)), ..PLACE };
        for there in [at(0, 0), at(-900, 10), at(2900, 900), PLACE] {
            assert!(there.is_on(&screens), "{there:?}");
        }
        for lost in [at(-1090, 10), at(5000, 10), at(10, 5000), at(10, -500)] {
            assert!(!lost.is_on(&screens), "{lost:?}");
        }
    }

    #[test]
    fn it_is_written_when_it_changed_and_at_the_end() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("config/window.toml");
        let mut app = App::new();
        app.add_message::<WindowResized>().add_message::<WindowMoved>();
        app.add_plugins(PlacePlugin { file: Some(file.clone()), place: PLACE });
        let window = app.world_mut().spawn((Window::default(), PrimaryWindow)).id();
        app.update();
        app.world_mut().write_message(WindowResized { window, width: 800.0, height: 600.0 });
        app.world_mut().write_message(WindowMoved { window, position: IVec2::new(12, 34) });
        app.update();
        assert!(!file.exists(), "not in each frame");
        app.world_mut().write_message(AppExit::Success);
        app.update();
        let expected = Place { width: 800, height: 600, corner: Some((12, 34)), maximised: false };
        assert_eq!(Place::load(Some(&file), PLACE), expected);
    }
}
