//! `fake-provider [SCRIPT] [PORT]`: a provider to try by hand. It prints where it listens and every request that arrives.

use gesta_fake_provider::{CATALOGUE, Config, Fake, LIFE_MAX, Seen, named};
use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "text".to_owned());
    let port = arguments.next().map_or(Ok(11434), |port| port.parse());
    match (named(&name), port) {
        (Some(script), Ok(port)) => match serve(Config { port, ..Config::new(script.reply()) }) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => told(&format!("It cannot listen on port {port}: {error}\n")),
        },
        _ => told(&usage()),
    }
}

fn serve(config: Config) -> io::Result<()> {
    let fake = Fake::with(config)?;
    let mut out = io::stdout().lock();
    writeln!(out, "It listens on {} and speaks all four formats. Ctrl+C ends it.", fake.origin())?;
    let mut shown = 0;
    while let Some(requests) = fake.wait(LIFE_MAX, |seen| seen.len() > shown) {
        for seen in &requests[shown..] {
            show(&mut out, seen)?;
        }
        shown = requests.len();
    }
    Ok(())
}

fn show(out: &mut impl Write, seen: &Seen) -> io::Result<()> {
    writeln!(out, "{} {}", seen.method, seen.target)?;
    if !seen.body.is_empty() {
        writeln!(out, "  {}", String::from_utf8_lossy(&seen.body))?;
    }
    Ok(())
}

fn usage() -> String {
    let mut text = "fake-provider [SCRIPT] [PORT]   (text, 11434)\n\nScripts:\n".to_owned();
    for one in CATALOGUE {
        text.push_str(&format!("  {:<12} {}\n", one.name, one.does));
    }
    text
}

fn told(what: &str) -> ExitCode {
    // Where standard error is closed, nobody is there to be told.
    let _ = io::stderr().write_all(what.as_bytes());
    ExitCode::FAILURE
}
