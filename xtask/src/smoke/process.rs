//! Programs that we start: each has a time limit and ends with us.

use anyhow::{Context, Result, bail};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Longest time for a small command.
pub const COMMAND_TIME: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(20);

/// A program that is ended when this value goes.
pub struct Owned(pub Child);

impl Owned {
    /// Its exit status, if it ends within `limit`.
    pub fn ended_within(&mut self, limit: Duration) -> Result<Option<ExitStatus>> {
        let end = Instant::now() + limit;
        loop {
            if let Some(status) = self.0.try_wait()? {
                return Ok(Some(status));
            }
            if Instant::now() > end {
                return Ok(None);
            }
            std::thread::sleep(POLL);
        }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The standard output of a small command that must succeed.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = format!("{command:?}");
    let mut child = Owned(
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("{shown} does not start"))?,
    );
    let Some(status) = child.ended_within(COMMAND_TIME)? else {
        bail!("{shown} does not end in {} s", COMMAND_TIME.as_secs());
    };
    let (mut out, mut err) = (String::new(), String::new());
    if let (Some(stdout), Some(stderr)) = (child.0.stdout.as_mut(), child.0.stderr.as_mut()) {
        stdout.read_to_string(&mut out)?;
        stderr.read_to_string(&mut err)?;
    }
    if !status.success() {
        bail!("{shown}: {status}: {}", err.trim());
    }
    Ok(out)
}

/// Whether a program is on the search path.
pub fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder: std::path::PathBuf| Path::new(&folder).join(name).is_file())
}

#[cfg(test)]
mod tests {
    use super::{Owned, is_installed, output};
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn failures_say_what_the_command_said() {
        let error = output(Command::new("sh").args(["-c", "echo why >&2; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("why") && error.contains('3'), "{error}");
        assert_eq!(output(Command::new("echo").arg("good")).unwrap(), "good\n");
        assert!(is_installed("sh") && !is_installed("no-such-program"));
    }

    #[test]
    fn a_program_that_stays_is_told_from_one_that_ends() {
        let mut stays = Owned(Command::new("sleep").arg("60").spawn().unwrap());
        assert!(stays.ended_within(Duration::from_millis(50)).unwrap().is_none());
        let mut ends = Owned(Command::new("true").spawn().unwrap());
        assert!(ends.ended_within(Duration::from_secs(10)).unwrap().is_some_and(|status| status.success()));
    }
}
