//! Sounds made of noise and waves: a pure function of what is heard and a seed. No file, no device.

use super::{Ambience, Cue, Sound};
use std::f32::consts::TAU;

/// Samples in a second, one channel.
pub(crate) const RATE: u32 = 22_050;
/// The loudest that a sample gets.
pub(crate) const PEAK: f32 = 0.8;
/// How long an ambience is before it begins again, and how long its end runs into its beginning, in samples.
const LOOP: usize = 8 * RATE as usize;
const SEAM: usize = RATE as usize;
/// How long a cue takes to begin and to end, in samples: without it the ear hears a click.
const EDGE: usize = RATE as usize / 200;

/// The samples of a sound.
pub(crate) fn samples(sound: Sound, seed: u64) -> Vec<f32> {
    let mut noise = Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    match sound {
        Sound::Ambience(ambience) => levelled(looped(&ambience_raw(ambience, &mut noise)), 0.5),
        Sound::Cue(cue) => levelled(edged(cue_raw(cue, &mut noise)), PEAK),
    }
}

/// Numbers that sound like nothing: a xorshift, so that the same seed is the same sound on every machine.
struct Noise(u64);

impl Noise {
    /// Between -1 and 1.
    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / 8_388_608.0 - 1.0
    }

    /// Between 0 and 1.
    fn part(&mut self) -> f32 {
        (self.next() + 1.0) / 2.0
    }
}

/// Lets low sounds through; 0 is none, 1 is all.
fn low(samples: impl Iterator<Item = f32>, through: impl Fn(usize) -> f32) -> Vec<f32> {
    let mut held = 0.0;
    let step = |(at, sample)| {
        held += through(at) * (sample - held);
        held
    };
    samples.enumerate().map(step).collect()
}

fn seconds(at: usize) -> f32 {
    at as f32 / RATE as f32
}

fn ambience_raw(ambience: Ambience, noise: &mut Noise) -> Vec<f32> {
    let length = LOOP + SEAM;
    let hiss: Vec<f32> = (0..length).map(|_| noise.next()).collect();
    let swell = |at: usize, period: f32| (seconds(at) / period * TAU).sin() / 2.0 + 0.5;
    match ambience {
        Ambience::Wind => {
            let wind = low(hiss.into_iter(), |at| 0.01 + 0.05 * swell(at, 3.7));
            wind.iter().enumerate().map(|(at, sample)| sample * (0.4 + 0.6 * swell(at, 5.3))).collect()
        }
        Ambience::Rain => {
            let dark = low(hiss.iter().copied(), |_| 0.12);
            let rain: Vec<f32> = hiss.iter().zip(&dark).map(|(all, dark)| (all - dark) * 0.3).collect();
            with_drops(rain, noise, 60.0, 0.004, 900.0..2_600.0, 0.25)
        }
        Ambience::Drip => {
            let damp = low(hiss.into_iter(), |_| 0.01).iter().map(|sample| sample * 0.4).collect();
            with_drops(damp, noise, 1.1, 0.09, 500.0..1_100.0, 0.8)
        }
        Ambience::Hearth => {
            let glow = low(hiss.into_iter(), |at| 0.02 + 0.02 * swell(at, 1.9));
            with_drops(glow, noise, 9.0, 0.003, 1_200.0..4_000.0, 0.5)
        }
        Ambience::Crowd => crowd(&hiss, noise),
    }
}

/// Voices of which no word is understood: noise through throats that open and close.
fn crowd(hiss: &[f32], noise: &mut Noise) -> Vec<f32> {
    let mut all = vec![0.0; hiss.len()];
    for _ in 0..7 {
        let (pitch, pace, start) = (110.0 + 130.0 * noise.part(), 2.0 + 2.5 * noise.part(), noise.part() * TAU);
        for (at, (sum, breath)) in all.iter_mut().zip(hiss).enumerate() {
            let time = seconds(at);
            let mouth = ((time * pace * TAU + start).sin() * (time * 0.31 * pace + start).sin()).max(0.0);
            let throat = (time * pitch * TAU).sin() + 0.5 * (time * pitch * 2.0 * TAU).sin();
            *sum += mouth * (throat + 0.6 * breath) / 7.0;
        }
    }
    low(all.into_iter(), |_| 0.12)
}

/// Adds short tones at random times: drops, crackles.
fn with_drops(
    mut samples: Vec<f32>,
    noise: &mut Noise,
    each_second: f32,
    fade: f32,
    pitches: std::ops::Range<f32>,
    loud: f32,
) -> Vec<f32> {
    let count = (seconds(samples.len()) * each_second) as usize;
    let tail = (fade * 6.0 * RATE as f32) as usize;
    for _ in 0..count {
        let start = (noise.part() * samples.len() as f32) as usize;
        let pitch = pitches.start + (pitches.end - pitches.start) * noise.part();
        let loud = loud * (0.3 + 0.7 * noise.part());
        for (at, sample) in samples.iter_mut().skip(start).take(tail).enumerate() {
            let time = seconds(at);
            *sample += loud * (-time / fade).exp() * (time * pitch * TAU).sin();
        }
    }
    samples
}

fn cue_raw(cue: Cue, noise: &mut Noise) -> Vec<f32> {
    match cue {
        Cue::Roll => {
            // Five knocks of a die on wood, closer and softer.
            let mut samples = vec![0.0; RATE as usize * 6 / 10];
            for (knock, time) in [0.0, 0.14, 0.25, 0.33, 0.39].into_iter().enumerate() {
                let (loud, pitch) = (0.8_f32.powi(knock as i32), 700.0 + 500.0 * noise.part());
                for (at, sample) in samples.iter_mut().skip((time * RATE as f32) as usize).enumerate() {
                    let time = seconds(at);
                    *sample += loud * (-time / 0.012).exp() * ((time * pitch * TAU).sin() + 0.5 * noise.next());
                }
            }
            samples
        }
        Cue::Success => tones(&[(523.25, 0.0), (783.99, 0.12)]),
        Cue::Failure => tones(&[(233.08, 0.0), (174.61, 0.16)]),
        Cue::Page => {
            let length = RATE as usize * 35 / 100;
            let paper = low((0..length).map(|_| noise.next()), |at| 0.1 + 0.5 * at as f32 / length as f32);
            let swell = |at: usize| (at as f32 / length as f32 * TAU / 2.0).sin().powi(2);
            paper.iter().enumerate().map(|(at, sample)| sample * swell(at)).collect()
        }
    }
}

/// Soft tones, each with its beginning in seconds.
fn tones(all: &[(f32, f32)]) -> Vec<f32> {
    let mut samples = vec![0.0; RATE as usize * 9 / 10];
    for (pitch, start) in all {
        for (at, sample) in samples.iter_mut().skip((start * RATE as f32) as usize).enumerate() {
            let time = seconds(at);
            let wave = (time * pitch * TAU).sin() + 0.3 * (time * pitch * 2.0 * TAU).sin();
            *sample += wave * (-time / 0.22).exp();
        }
    }
    samples
}

/// Runs the end of a sound into its beginning, so that it can go on for ever.
fn looped(samples: &[f32]) -> Vec<f32> {
    let (whole, tail) = samples.split_at(samples.len() - SEAM);
    let mut whole = whole.to_vec();
    for (at, (first, last)) in whole.iter_mut().zip(tail).enumerate() {
        // Of equal power: noise added to other noise is no louder by it.
        let angle = at as f32 / SEAM as f32 * TAU / 4.0;
        *first = *first * angle.sin() + last * angle.cos();
    }
    whole
}

/// Lets a sound begin and end in silence.
fn edged(mut samples: Vec<f32>) -> Vec<f32> {
    let last = samples.len().saturating_sub(1);
    for (at, sample) in samples.iter_mut().enumerate() {
        *sample *= (at.min(last - at) as f32 / EDGE as f32).min(1.0);
    }
    samples
}

/// Brings the loudest sample to a level.
fn levelled(mut samples: Vec<f32>, peak: f32) -> Vec<f32> {
    let middle = samples.iter().sum::<f32>() / samples.len().max(1) as f32;
    samples.iter_mut().for_each(|sample| *sample -= middle);
    let loudest = samples.iter().fold(0.0_f32, |most, sample| most.max(sample.abs()));
    if loudest > 0.0 {
        samples.iter_mut().for_each(|sample| *sample *= peak / loudest);
    }
    samples
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (Sound, Vec<f32>)> {
        Sound::all().map(|sound| (sound, samples(sound, 7)))
    }

    #[test]
    fn every_sound_can_be_heard_and_none_is_clipped() {
        for (sound, samples) in all() {
            let power = (samples.iter().map(|sample| sample * sample).sum::<f32>() / samples.len() as f32).sqrt();
            assert!(power > 0.01, "{sound:?} is too soft: {power}");
            assert!(samples.iter().all(|sample| sample.is_finite() && sample.abs() <= PEAK + 0.001), "{sound:?}");
        }
    }

    #[test]
    fn ambience_lasts_and_cues_are_short() {
        for (sound, samples) in all() {
            match sound {
                Sound::Ambience(_) => assert_eq!(samples.len(), LOOP, "{sound:?}"),
                Sound::Cue(_) => assert!(samples.len() <= RATE as usize, "{sound:?}"),
            }
        }
    }

    #[test]
    fn nothing_clicks_where_it_ends_or_begins_again() {
        for (sound, samples) in all() {
            let (first, last) = (samples[0], samples[samples.len() - 1]);
            match sound {
                Sound::Ambience(_) => {
                    let steps = samples.windows(2).map(|pair| (pair[1] - pair[0]).abs());
                    let largest = steps.fold(0.0_f32, f32::max);
                    assert!((first - last).abs() <= largest, "{sound:?}: {} of {largest}", (first - last).abs());
                }
                Sound::Cue(_) => assert!(first.abs() < 0.02 && last.abs() < 0.02, "{sound:?}: {first}, {last}"),
            }
        }
    }

    #[test]
    fn the_same_seed_is_the_same_sound_and_another_is_not() {
        let rain = Sound::Ambience(Ambience::Rain);
        assert_eq!(samples(rain, 1), samples(rain, 1));
        assert_ne!(samples(rain, 1), samples(rain, 2));
    }
}
