//! [`Mix`]: what is playing now as one stream of samples. It knows no device.

use super::synth::RATE;
use std::sync::Arc;

/// How long one ambience takes to give way to another, in seconds.
const GIVE_WAY: f32 = 2.0;
/// Most cues at once.
const CUES_MAX: usize = 8;

/// Samples of one sound.
pub(super) type Samples = Arc<[f32]>;

/// What is playing.
#[derive(Default)]
pub(super) struct Mix {
    ambience: Option<Playing>,
    leaving: Option<Playing>,
    cues: Vec<Playing>,
}

struct Playing {
    samples: Samples,
    at: f32,
    loud: f32,
    /// What it becomes as loud as.
    wanted: f32,
}

impl Playing {
    /// The sample between two others, and a step further. `None`: it is over.
    fn next(&mut self, step: f32, again: bool) -> Option<f32> {
        let length = self.samples.len();
        if again && self.at >= length as f32 {
            self.at -= length as f32;
        }
        let (at, part) = (self.at as usize, self.at.fract());
        let first = *self.samples.get(at)?;
        let second = self.samples.get(at + 1).or(self.samples.first().filter(|_| again)).copied().unwrap_or_default();
        self.at += step;
        Some((first + (second - first) * part) * self.loud)
    }

    fn grow(&mut self, most: f32) {
        self.loud += (self.wanted - self.loud).clamp(-most, most);
    }
}

impl Mix {
    /// Another ambience, or none; the one before it gives way.
    pub(super) fn set_ambience(&mut self, samples: Option<Samples>, loud: f32) {
        self.leaving = self.ambience.take().map(|playing| Playing { wanted: 0.0, ..playing });
        self.ambience = samples.map(|samples| Playing { samples, at: 0.0, loud: 0.0, wanted: loud });
    }

    /// A cue over all else.
    pub(super) fn add_cue(&mut self, samples: Samples, loud: f32) {
        if self.cues.len() < CUES_MAX {
            self.cues.push(Playing { samples, at: 0.0, loud, wanted: loud });
        }
    }

    /// The next sample for a device of this rate, never beyond what it can play.
    pub(super) fn next(&mut self, rate: u32) -> f32 {
        let (step, most) = (RATE as f32 / rate as f32, 1.0 / (GIVE_WAY * rate as f32));
        let mut sum = 0.0;
        for playing in [&mut self.ambience, &mut self.leaving].into_iter().flatten() {
            playing.grow(most);
            sum += playing.next(step, true).unwrap_or_default();
        }
        self.leaving.take_if(|leaving| leaving.loud <= 0.0);
        self.cues.retain_mut(|cue| cue.next(step, false).map(|sample| sum += sample).is_some());
        sum.clamp(-1.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(level: f32, length: usize) -> Samples {
        vec![level; length].into()
    }

    #[test]
    fn one_ambience_gives_way_to_another_and_goes_on_for_ever() {
        let mut mix = Mix::default();
        mix.set_ambience(Some(of(0.5, 100)), 1.0);
        let rate = RATE * 2;
        let after = |mix: &mut Mix, seconds: u32| (0..seconds * rate).map(|_| mix.next(rate)).last().unwrap();
        assert!((after(&mut mix, 3) - 0.5).abs() < 0.001);
        mix.set_ambience(None, 1.0);
        assert!(mix.next(rate) > 0.4, "not at once");
        assert!(after(&mut mix, 3).abs() < 0.001);
        assert!(mix.leaving.is_none());
    }

    #[test]
    fn cues_end_and_many_at_once_are_not_too_loud() {
        let mut mix = Mix::default();
        (0..50).for_each(|_| mix.add_cue(of(0.8, 10), 1.0));
        let samples: Vec<f32> = (0..40).map(|_| mix.next(RATE)).collect();
        assert!(samples.iter().all(|sample| sample.abs() <= 1.0) && samples[0] > 0.9);
        assert_eq!(samples.last(), Some(&0.0));
        assert!(mix.cues.is_empty());
    }
}
