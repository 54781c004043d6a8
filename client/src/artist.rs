//! [`Artist`]: makes the pictures of front ends. Where a pack brings a picture of its own, its file is read here, on the
//! thread that asks; one that cannot be shown is told of once, and the painter's stands in its place.

use crate::setup;
use crate::words::Words;
use gesta_content::ArtFile;
use gesta_paint::{Picture, Subject, of_png, paint};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

/// Makes pictures.
#[derive(Debug, Default)]
pub struct Artist {
    /// What could not be shown, and why.
    faults: Mutex<BTreeMap<ArtFile, String>>,
}

impl Artist {
    /// The picture of a subject: the pack's own, or the painter's.
    pub fn picture(&self, subject: &Subject, size: (u32, u32)) -> Picture {
        let own = match subject {
            Subject::Own(own) if !self.faults().contains_key(&own.file) => &own.file,
            _ => return paint(subject, size),
        };
        let read = gesta_assets::read_art(own).map_err(|error| error.to_string());
        let made = read.and_then(|bytes| of_png(&bytes, size).map_err(|error| error.to_string()));
        made.unwrap_or_else(|why| {
            self.faults().insert(own.clone(), why);
            paint(subject, size)
        })
    }

    /// Says on standard error which pictures could not be shown, a line for each. Not before a front end has given the
    /// terminal back.
    pub fn tell(&self, words: &Words) {
        for (file, why) in std::mem::take(&mut *self.faults()) {
            let path = format!("{}/{}", file.origin, file.path);
            let line = words.say("art-damaged", &[("path", &path), ("why", &why)]);
            // Nobody may be there to read it; the game was played all the same.
            let _ = writeln!(io::stderr(), "gesta: {}", setup::shown(&line));
        }
    }

    fn faults(&self) -> std::sync::MutexGuard<'_, BTreeMap<ArtFile, String>> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
