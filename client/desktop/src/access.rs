//! Screen readers: what they ask for reaches egui, and what is new in the story is announced to them as whole sentences.

use crate::announce::{Announcement, Heard, announced};
use crate::session::{Held, SessionNews};
use bevy::a11y::{AccessibilityRequested, AccessibilitySystems, ActionRequest};
use bevy::prelude::{
    App, DetectChanges, IntoScheduleConfigs, Local, Message, MessageReader, MessageWriter, Plugin, PostUpdate,
    PreUpdate, Query, Res, Resource, Startup,
};
use bevy::window::RequestRedraw;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::egui::accesskit::{Live, Role};
use bevy_egui::{EguiContexts, EguiInput, EguiPreUpdateSet, EguiPrimaryContextPass, egui};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

/// How often it is looked whether a screen reader has come, and how often for its requests once it is there.
const LOOK_FOR_READER: Duration = Duration::from_millis(500);
const LOOK_FOR_REQUESTS: Duration = Duration::from_millis(40);

/// Something was announced.
#[derive(Message, Clone, Debug)]
pub(crate) struct Announced(pub(crate) Announcement);

/// Hands the requests of screen readers to egui. bevy_winit reads them, and bevy_egui does not take them from there.
pub(crate) struct BridgePlugin;

impl Plugin for BridgePlugin {
    fn build(&self, app: &mut App) {
        let forward = forward_requests.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
        app.add_message::<ActionRequest>()
            .add_message::<RequestRedraw>()
            .add_systems(PreUpdate, forward)
            .add_systems(PostUpdate, draw_for_requests.after(AccessibilitySystems::Update));
    }
}

fn forward_requests(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// Requests come at the end of a frame and count in the next.
fn draw_for_requests(mut requests: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

/// Wakes the window for screen readers: what they want comes on a thread of theirs, and a window that waits does not see it.
pub(crate) struct WakePlugin;

/// The queues of requests that are watched, those of windows that are still there.
#[derive(Resource, Clone, Default)]
struct Watched(Arc<Mutex<Vec<Weak<Mutex<WinitActionRequestHandler>>>>>);

impl Plugin for WakePlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Watched>().add_systems(Startup, watch).add_systems(PostUpdate, keep_watched);
    }
}

fn keep_watched(handlers: Res<WinitActionRequestHandlers>, watched: Res<Watched>) {
    if handlers.is_changed() {
        let mut watched = watched.0.lock().unwrap_or_else(PoisonError::into_inner);
        *watched = handlers.values().map(Arc::downgrade).collect();
    }
}

fn watch(requested: Res<AccessibilityRequested>, watched: Res<Watched>, event_loop: Res<EventLoopProxyWrapper>) {
    let (requested, watched) = (requested.clone(), Arc::downgrade(&watched.0));
    let proxy = (**event_loop).clone();
    let look = move || {
        let mut there = false;
        // It ends with the window.
        while let Some(watched) = watched.upgrade() {
            let came = requested.get() && !there;
            there |= came;
            let handlers = watched.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let waits = handlers.iter().filter_map(Weak::upgrade).any(|handler| {
                let handler = handler.lock().unwrap_or_else(PoisonError::into_inner);
                !handler.is_empty()
            });
            drop(watched);
            if (came || waits) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            std::thread::park_timeout(if there { LOOK_FOR_REQUESTS } else { LOOK_FOR_READER });
        }
    };
    // Without the thread requests wait for the next frame.
    let _ = std::thread::Builder::new().name("screen reader".to_owned()).spawn(look);
}

/// Announces what is new: as a message for who speaks, and in a live region for screen readers.
pub(crate) struct AnnouncePlugin;

impl Plugin for AnnouncePlugin {
    fn build(&self, app: &mut App) {
        app.add_message::<Announced>()
            .add_systems(PreUpdate, announce.after(SessionNews))
            .add_systems(EguiPrimaryContextPass, show);
    }
}

pub(crate) fn announce(held: Res<Held>, mut heard: Local<Heard>, mut out: MessageWriter<Announced>) {
    let (now, new) = announced(std::mem::take(&mut *heard), held.lock().screen());
    *heard = now;
    out.write_batch(new.into_iter().map(Announced));
}

/// What the live region says now: each announcement is a new node, so that the same words are heard twice when they come
/// twice.
#[derive(Default)]
struct Region {
    count: u64,
    said: Vec<Announcement>,
}

fn show(mut contexts: EguiContexts, mut new: MessageReader<Announced>, mut region: Local<Region>) {
    let Ok(context) = contexts.ctx_mut() else { return };
    let new: Vec<Announcement> = new.read().map(|Announced(announcement)| announcement.clone()).collect();
    if !new.is_empty() {
        region.count += region.said.len() as u64;
        region.said = new;
        // What a screen reader is told goes out with a frame.
        context.request_repaint();
    }
    live_region(context, &region);
}

fn live_region(context: &egui::Context, region: &Region) {
    for (number, announcement) in (region.count..).zip(&region.said) {
        context.accesskit_node_builder(egui::Id::new(("announcement", number)), |node| {
            node.set_role(Role::Status);
            node.set_live(if announcement.urgent { Live::Assertive } else { Live::Polite });
            node.set_label(announcement.text.as_str());
            node.set_language(announcement.language.code());
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui::accesskit::{Action, NodeId, TreeId};
    use gesta_content::Language;

    #[test]
    fn a_request_of_a_screen_reader_reaches_egui() {
        let mut app = App::new();
        app.add_plugins(BridgePlugin);
        let window = app.world_mut().spawn(EguiInput::default()).id();
        let (action, target_tree, target_node) = (Action::Click, TreeId::ROOT, NodeId(7));
        let request = bevy_egui::egui::accesskit::ActionRequest { action, target_tree, target_node, data: None };
        app.world_mut().write_message(ActionRequest(request.clone()));
        app.update();
        let input = app.world().get::<EguiInput>(window).unwrap();
        assert_eq!(input.events, [egui::Event::AccessKitActionRequest(request)]);
        app.update();
        let input = app.world().get::<EguiInput>(window).unwrap();
        assert_eq!(input.events.len(), 1, "once");
    }

    fn spoken(region: &Region) -> Vec<(NodeId, Live, String)> {
        let context = egui::Context::default();
        context.enable_accesskit();
        let mut output = context.run_ui(egui::RawInput::default(), |ui| live_region(ui.ctx(), region));
        output.textures_delta.clear();
        let nodes = output.platform_output.accesskit_update.unwrap().nodes.into_iter();
        let live = nodes.filter_map(|(id, node)| Some((id, node.live()?, node.label()?.to_owned())));
        live.collect()
    }

    #[test]
    fn a_screen_reader_hears_an_announcement_and_the_same_words_again() {
        let say = |urgent| Announcement { text: "Night falls.".to_owned(), language: Language::En, urgent, turn: true };
        let first = spoken(&Region { count: 0, said: vec![say(false)] });
        assert_eq!((first.len(), first[0].1, first[0].2.as_str()), (1, Live::Polite, "Night falls."));
        let second = spoken(&Region { count: 1, said: vec![say(true)] });
        assert_eq!(second[0].1, Live::Assertive);
        assert_ne!(first[0].0, second[0].0, "a node of its own, or nobody says it again");
    }
}
