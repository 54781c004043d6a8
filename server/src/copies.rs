//! Copies of the realm: one for each hour in which something was written, made beside the writer, and one at the end.

use crate::writer::{ToWriter, now_ms};
use gesta_saves::{Realm, backup_running};
use std::path::PathBuf;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::mpsc;

/// What the writer knows of copies.
#[derive(Debug)]
pub(crate) struct Copies {
    folder: PathBuf,
    /// Something was written since the last copy.
    due: bool,
    running: Option<JoinHandle<()>>,
}

impl Copies {
    /// Copies go to `folder`. What opening wrote has none yet.
    pub(crate) fn new(folder: PathBuf) -> Copies {
        Copies { folder, due: true, running: None }
    }

    /// Something was written.
    pub(crate) fn written(&mut self) {
        self.due = true;
    }

    /// Copies what there is by a connection of its own, so that nobody waits for it, unless that is being done.
    pub(crate) fn make(&mut self, realm: &Realm) {
        let busy = self.running.as_ref().is_some_and(|running| !running.is_finished());
        if !self.due || busy {
            return;
        }
        let (path, folder) = (realm.path().to_owned(), self.folder.clone());
        let copy = move || {
            if let Err(error) = backup_running(&path, &folder, now_ms()) {
                tracing::error!(%error, "the realm could not be copied");
            }
        };
        match std::thread::Builder::new().name("copies".to_owned()).spawn(copy) {
            Ok(running) => {
                self.running = Some(running);
                self.due = false;
            }
            Err(error) => tracing::error!(%error, "the realm could not be copied"),
        }
    }

    /// Waits for a copy that is being made; then makes the last one (`last`), where something was written since.
    pub(crate) fn end(self, realm: &Realm, last: bool) {
        if let Some(running) = self.running {
            // A panic of that thread was printed by itself.
            let _ = running.join();
        }
        if last
            && self.due
            && let Err(error) = realm.backup(&self.folder, now_ms())
        {
            tracing::error!(%error, "the realm could not be copied");
        }
    }
}

/// Asks for a copy each `every`, as long as there is a writer that others talk to.
pub(crate) async fn ask(writer: mpsc::WeakSender<ToWriter>, every: Duration) {
    loop {
        tokio::time::sleep(every).await;
        let Some(writer) = writer.upgrade() else { return };
        if writer.send(ToWriter::Copy).await.is_err() {
            return;
        }
    }
}
