//! Reading aloud: the system's own voice says what is announced, on a thread of its own. It is off until the player wants it.

mod voice;

use crate::access::{Announced, announce};
use crate::announce::Announcement;
use crate::session::Held;
use bevy::prelude::{App, IntoScheduleConfigs, MessageReader, Plugin, PreUpdate, Res, ResMut, Resource};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use gesta_app::Input;
use gesta_content::Language;
use std::ffi::OsString;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::JoinHandle;
use voice::Voice;

/// Most announcements that wait to be said; what comes then is not said.
const WAITING_MAX: usize = 16;
/// The longest text that is said at once, in bytes.
const TEXT_BYTES_MAX: usize = 12_000;

/// Says what is announced, as long as the settings want it.
pub(crate) struct SpeakerPlugin;

#[derive(Resource, Default)]
struct Mouth {
    speaker: Option<Speaker>,
    /// The player knows that there is no voice.
    told: bool,
}

impl Plugin for SpeakerPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Mouth>().add_systems(PreUpdate, speak.after(announce));
    }
}

fn speak(
    held: Res<Held>,
    event_loop: Res<EventLoopProxyWrapper>,
    mut new: MessageReader<Announced>,
    mut mouth: ResMut<Mouth>,
) {
    let mut session = held.lock();
    if !session.screen().settings.speak {
        new.clear();
        *mouth = Mouth::default();
        return;
    }
    let speaker = mouth.speaker.get_or_insert_with(|| {
        let proxy = (**event_loop).clone();
        // A window that is gone needs no news.
        let wake = move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        };
        Speaker::start(std::env::var_os("PATH").unwrap_or_default(), Box::new(wake))
    });
    speaker.say(new.read().map(|Announced(announcement)| announcement.clone()).collect());
    if speaker.is_mute() && !mouth.told {
        mouth.told = true;
        session.input(Input::NoSpeaker);
    }
}

/// A voice on a thread of its own.
struct Speaker {
    queue: Option<SyncSender<Say>>,
    /// What was queued before this is old.
    now: Arc<AtomicU64>,
    mute: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Something to be said, unless it is old by then.
struct Say {
    text: String,
    language: Language,
    time: u64,
}

impl Speaker {
    fn start(path: OsString, wake: Box<dyn Fn() + Send>) -> Speaker {
        let (queue, waiting) = mpsc::sync_channel(WAITING_MAX);
        let (now, mute) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let says = Saying { now: Arc::clone(&now), mute: Arc::clone(&mute), wake };
        let thread = std::thread::Builder::new().name("speaker".to_owned());
        let thread = thread.spawn(move || says.all(&waiting, Voice::all(&path))).ok();
        mute.fetch_or(thread.is_none(), Ordering::SeqCst);
        Speaker { queue: Some(queue), now, mute, thread }
    }

    /// There is no voice, or none that works.
    fn is_mute(&self) -> bool {
        self.mute.load(Ordering::SeqCst)
    }

    /// What is being said, and all that waits, is old from now on.
    fn interrupt(&self) {
        self.now.fetch_add(1, Ordering::SeqCst);
        if let Some(thread) = &self.thread {
            thread.thread().unpark();
        }
    }

    /// Says what is new. A turn, and what is urgent, interrupts what is being said.
    fn say(&self, new: Vec<Announcement>) {
        if new.iter().any(|announcement| announcement.turn || announcement.urgent) {
            self.interrupt();
        }
        let time = self.now.load(Ordering::SeqCst);
        for Announcement { mut text, language, .. } in new {
            text.truncate(text.floor_char_boundary(TEXT_BYTES_MAX));
            if let Some(queue) = &self.queue {
                // When so much waits already, nobody misses it.
                let _ = queue.try_send(Say { text, language, time });
            }
        }
    }
}

impl Drop for Speaker {
    fn drop(&mut self) {
        self.queue = None;
        self.interrupt();
        if let Some(thread) = self.thread.take() {
            // It ends as soon as its program does, which it ends itself.
            let _ = thread.join();
        }
    }
}

/// The thread's side.
struct Saying {
    now: Arc<AtomicU64>,
    mute: Arc<AtomicBool>,
    wake: Box<dyn Fn() + Send>,
}

impl Saying {
    fn all(&self, waiting: &Receiver<Say>, voices: Vec<Voice>) {
        let mut voices = voices.into_iter();
        let mut voice = voices.next();
        if voice.is_none() {
            self.fall_silent();
        }
        for say in waiting {
            let old = || self.now.load(Ordering::SeqCst) != say.time;
            while let Some(chosen) = voice.as_ref().filter(|_| !old()) {
                if chosen.say(&say.text, say.language, &old) {
                    break;
                }
                // It is installed and does not work; another may.
                voice = voices.next();
                if voice.is_none() {
                    self.fall_silent();
                }
            }
        }
    }

    fn fall_silent(&self) {
        self.mute.store(true, Ordering::SeqCst);
        (self.wake)();
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::sync::{Mutex, PoisonError};
    use std::time::{Duration, Instant};

    /// A program that is being written cannot be started, and one that is started elsewhere inherits what is being written.
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());

    fn program(folder: &Path, name: &str, script: &str) {
        let file = folder.join(name);
        std::fs::write(&file, format!("#!/bin/sh\ncd {}\n{script}\n", folder.display())).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn announcement(text: &str, language: Language, turn: bool) -> Announcement {
        Announcement { text: text.to_owned(), language, urgent: false, turn }
    }

    fn until(what: impl Fn() -> bool) {
        let end = Instant::now() + Duration::from_secs(20);
        while !what() {
            assert!(Instant::now() < end, "nothing came of it");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn speaker(folder: &Path) -> Speaker {
        Speaker::start(folder.as_os_str().to_owned(), Box::new(|| ()))
    }

    #[test]
    fn what_is_announced_is_said_in_its_language_and_a_turn_interrupts_the_one_before() {
        let _alone = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::tempdir().unwrap();
        let script = "/bin/echo \"$*\" >> said; /bin/cat >> said; /bin/echo >> said; exec /bin/sleep 60";
        program(home.path(), "espeak-ng", script);
        let said = || std::fs::read_to_string(home.path().join("said")).unwrap_or_default();
        let speaker = speaker(home.path());
        speaker.say(vec![announcement("It rains; $(touch hacked).", Language::En, true)]);
        until(|| said().contains("hacked).\n"));
        speaker.say(vec![announcement("This waits.", Language::En, false)]);
        speaker.say(vec![announcement("Llueve.", Language::Es, true)]);
        until(|| said().contains("Llueve.\n"));
        assert_eq!(said(), "-v en --stdin\nIt rains; $(touch hacked).\n-v es --stdin\nLlueve.\n");
        let before = Instant::now();
        drop(speaker);
        assert!(before.elapsed() < Duration::from_secs(10), "it ends with the window");
        assert!(!home.path().join("hacked").exists(), "no shell reads it");
    }

    #[test]
    fn a_voice_that_does_not_work_is_followed_by_the_next() {
        let _alone = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::tempdir().unwrap();
        program(home.path(), "spd-say", "exit 1");
        program(home.path(), "espeak", "/bin/cat > said");
        let speaker = speaker(home.path());
        speaker.say(vec![announcement("It rains.", Language::En, true)]);
        until(|| std::fs::read_to_string(home.path().join("said")).is_ok_and(|said| said == "It rains."));
        assert!(!speaker.is_mute());
    }

    #[test]
    fn without_a_voice_nothing_fails_and_it_is_known() {
        let _alone = ONE_BY_ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::tempdir().unwrap();
        let speaker = speaker(home.path());
        until(|| speaker.is_mute());
        for number in 0..100 {
            speaker.say(vec![announcement(&number.to_string(), Language::En, number % 2 == 0)]);
        }
    }
}
