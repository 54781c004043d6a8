//! [`Voice`]: a program of the system that reads aloud. It gets the text on standard input or as one argument; no shell reads it.

use gesta_content::Language;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often it is looked whether something is said to its end, or old.
const LOOK: Duration = Duration::from_millis(30);
/// How long a program may take to fall silent.
const HUSH_TIME: Duration = Duration::from_millis(500);

/// What Windows runs; the text comes on standard input.
const WINDOWS_SCRIPT: &str = "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; \
     $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
     try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]::GetCultureInfo('LANGUAGE')) } catch { }; \
     $voice.Speak([Console]::In.ReadToEnd())";

/// A program that reads aloud.
pub(super) struct Voice {
    kind: Kind,
    program: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// speech-dispatcher, with the voice that the player has chosen for all programs.
    Dispatcher,
    Espeak,
    Mac,
    Windows,
}

/// The programs of this system by their names, best first.
const KNOWN: &[(&str, Kind)] = if cfg!(windows) {
    &[("powershell.exe", Kind::Windows)]
} else if cfg!(target_os = "macos") {
    &[("say", Kind::Mac)]
} else {
    &[("spd-say", Kind::Dispatcher), ("espeak-ng", Kind::Espeak), ("espeak", Kind::Espeak)]
};

impl Voice {
    /// The voices in the folders of `path`.
    pub(super) fn all(path: &OsStr) -> Vec<Voice> {
        let found = |name: &str| std::env::split_paths(path).map(|folder| folder.join(name)).find(|file| runs(file));
        KNOWN.iter().filter_map(|(name, kind)| Some(Voice { kind: *kind, program: found(name)? })).collect()
    }

    /// Says a text to its end, or until it is old. `false`: the program does not work.
    pub(super) fn say(&self, text: &str, language: Language, old: &dyn Fn() -> bool) -> bool {
        let mut command = self.command(text, language);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let piped = self.kind != Kind::Dispatcher;
        command.stdin(if piped { Stdio::piped() } else { Stdio::null() });
        let Ok(mut child) = command.spawn() else { return false };
        if let Some(mut input) = child.stdin.take() {
            // What does not listen ends with an error.
            let _ = input.write_all(text.as_bytes());
        }
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) if old() => break,
                Ok(None) => std::thread::park_timeout(LOOK),
                Err(_) => break,
            }
        }
        end(&mut child);
        if self.kind == Kind::Dispatcher {
            // The voice is that of a service, which goes on without the program.
            let mut stop = Command::new(&self.program);
            stop.arg("-S").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            if let Ok(mut stop) = stop.spawn() {
                end_within(&mut stop, HUSH_TIME);
            }
        }
        true
    }

    fn command(&self, text: &str, language: Language) -> Command {
        let mut command = Command::new(&self.program);
        let code = language.code();
        match self.kind {
            Kind::Dispatcher => command.args(["-w", "-l", code, "--", text]),
            Kind::Espeak => command.args(["-v", code, "--stdin"]),
            Kind::Mac => {
                let voices = Command::new(&self.program).args(["-v", "?"]).output();
                let listed = voices.map(|voices| String::from_utf8_lossy(&voices.stdout).into_owned());
                let voice = voice_for(&listed.unwrap_or_default(), language);
                command.args(voice.iter().flat_map(|voice| ["-v", voice])).args(["-f", "-"])
            }
            Kind::Windows => {
                let script =
                    WINDOWS_SCRIPT.replace("LANGUAGE", if language == Language::Es { "es-ES" } else { "en-US" });
                command.args(["-NoProfile", "-NonInteractive", "-Command", &script])
            }
        };
        command
    }
}

/// The first voice of a language in the list that `say -v ?` gives: "Mónica              es_ES    # ¡Hola!".
fn voice_for(listed: &str, language: Language) -> Option<String> {
    let start = format!("{}_", language.code());
    let mut voices = listed.lines().filter_map(|line| {
        let (name, locale) = line.split('#').next()?.trim_end().rsplit_once(char::is_whitespace)?;
        locale.starts_with(&start).then(|| name.trim().to_owned())
    });
    voices.next()
}

#[cfg(unix)]
fn runs(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn runs(file: &Path) -> bool {
    file.is_file()
}

fn end(child: &mut Child) {
    // It may have ended just now.
    let _ = child.kill();
    let _ = child.wait();
}

fn end_within(child: &mut Child, time: Duration) {
    let until = Instant::now() + time;
    while Instant::now() < until {
        match child.try_wait() {
            Ok(None) => std::thread::park_timeout(LOOK),
            _ => return,
        }
    }
    end(child);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mac_has_a_voice_for_each_language() {
        let listed = "Albert              en_US    # Hello!\nBad News            en_US    # Hello!\nEddy (Spanish (Spain)) es_ES    # ¡Hola!\n";
        assert_eq!(voice_for(listed, Language::Es).as_deref(), Some("Eddy (Spanish (Spain))"));
        assert_eq!(voice_for(listed, Language::En).as_deref(), Some("Albert"));
        assert_eq!(voice_for("", Language::En), None);
    }
}
