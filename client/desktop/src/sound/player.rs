//! Plays sounds on the system's device, on a thread of its own. Without a device it is silent, and nothing fails.

use super::mix::{Mix, Samples};
use super::synth::samples;
use super::{Cue, Listened, Sound, cues};
use crate::session::{Held, SessionNews};
use bevy::prelude::{App, IntoScheduleConfigs, Local, Plugin, PreUpdate, Res, Resource, Startup};
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{FromSample, SampleFormat, SizedSample};
use gesta_app::{Ambience, Input};
use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};

/// Most orders that wait; what comes then is not heard.
const WAITING_MAX: usize = 16;
/// The seed of all sounds: they are the same in every game.
const SEED: u64 = 0x0067_6573_7461;

/// Plays what the screen sounds like.
pub(crate) struct SoundPlugin;

/// What the player's thread is asked for; the numbers are how loud, from 0 to 1.
enum Order {
    Ambience(Option<Ambience>, f32),
    Cues(Vec<Cue>, f32),
}

#[derive(Resource)]
struct Orders(SyncSender<Order>);

impl Plugin for SoundPlugin {
    fn build(&self, app: &mut App) {
        let (orders, waiting) = mpsc::sync_channel(WAITING_MAX);
        let thread = std::thread::Builder::new().name("sound".to_owned());
        // Without a thread it is silent.
        let _ = thread.spawn(move || play(&waiting));
        app.insert_resource(Orders(orders))
            .add_systems(Startup, say_so)
            .add_systems(PreUpdate, listen.after(SessionNews));
    }
}

/// The settings of what can be heard are of use here.
fn say_so(held: Res<Held>) {
    held.lock().input(Input::Hears);
}

fn listen(
    held: Res<Held>,
    orders: Res<Orders>,
    mut listened: Local<Listened>,
    mut playing: Local<Option<(Option<Ambience>, u8)>>,
) {
    let session = held.lock();
    let screen = session.screen();
    let (now, new) = cues(*listened, screen);
    *listened = now;
    let settings = &screen.settings;
    let ambience = (screen.sounds.ambience.filter(|_| screen.page.is_in_game()), settings.ambience_percent);
    // When so much waits already, nobody misses it.
    if *playing != Some(ambience) {
        *playing = Some(ambience);
        let _ = orders.0.try_send(Order::Ambience(ambience.0, f32::from(ambience.1) / 100.0));
    }
    if !new.is_empty() && settings.cues_percent > 0 {
        let _ = orders.0.try_send(Order::Cues(new, f32::from(settings.cues_percent) / 100.0));
    }
}

/// Waits for what is to be heard until the window is gone. The device is opened when there is something.
fn play(waiting: &Receiver<Order>) {
    let mix = Arc::new(Mutex::new(Mix::default()));
    let mut made: HashMap<Sound, Samples> = HashMap::new();
    let mut of = |sound| Arc::clone(made.entry(sound).or_insert_with(|| samples(sound, SEED).into()));
    let mut device = None;
    for order in waiting {
        match order {
            Order::Ambience(None, _) if device.is_none() => continue,
            Order::Ambience(ambience, loud) => {
                let samples = ambience.filter(|_| loud > 0.0).map(|ambience| of(Sound::Ambience(ambience)));
                mix.lock().unwrap_or_else(PoisonError::into_inner).set_ambience(samples, loud);
            }
            Order::Cues(cues, loud) => {
                for cue in cues {
                    let samples = of(Sound::Cue(cue));
                    mix.lock().unwrap_or_else(PoisonError::into_inner).add_cue(samples, loud);
                }
            }
        }
        // `Some(None)`: there is none, and it is not asked for again.
        device.get_or_insert_with(|| open(&mix));
    }
}

/// The stream of the system's device; it plays as long as it is held.
fn open(mix: &Arc<Mutex<Mix>>) -> Option<cpal::Stream> {
    let device = cpal::default_host().default_output_device()?;
    let config = device.default_output_config().ok()?;
    let stream = match config.sample_format() {
        SampleFormat::F32 => stream::<f32>(&device, config.into(), mix),
        SampleFormat::I16 => stream::<i16>(&device, config.into(), mix),
        SampleFormat::I32 => stream::<i32>(&device, config.into(), mix),
        SampleFormat::U16 => stream::<u16>(&device, config.into(), mix),
        SampleFormat::U8 => stream::<u8>(&device, config.into(), mix),
        _ => None,
    }?;
    stream.play().ok()?;
    Some(stream)
}

fn stream<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: cpal::StreamConfig,
    mix: &Arc<Mutex<Mix>>,
) -> Option<cpal::Stream> {
    let (mix, rate, channels) = (Arc::clone(mix), config.sample_rate, usize::from(config.channels).max(1));
    let fill = move |out: &mut [T], _: &cpal::OutputCallbackInfo| {
        let mut mix = mix.lock().unwrap_or_else(PoisonError::into_inner);
        for frame in out.chunks_mut(channels) {
            frame.fill(T::from_sample(mix.next(rate)));
        }
    };
    // A device that goes away takes the sound with it, and nothing else.
    device.build_output_stream(config, fill, |_| (), None).ok()
}
