//! `gesta narrator`: which narrators there are, whether one answers, what they have cost, and their answers that are kept.

use super::{print_json, print_text};
use crate::answers;
use crate::args::Narrators as Wanted;
use crate::chance::now_ms;
use crate::failure::Failure;
use crate::library::Shelf;
use crate::narrators::{Narrators, failed};
use crate::trouble;
use crate::words::Words;
use gesta_gateway::{Inbox, Message, ModelName, Nano, Purpose, Request, Spendings, Told};
use gesta_speech::prompt::trial;
use serde_json::json;
use std::time::Duration;

/// How long a trial is waited for, when a gateway has lost its tongue: longer than any limit of a profile.
const TRIAL_TIME: Duration = Duration::from_secs(630);

/// Runs one of them.
pub(super) fn run(shelf: &Shelf, wanted: &Wanted) -> Result<(), Failure> {
    match wanted {
        Wanted::List { json } => list(shelf, *json),
        Wanted::Test { name } => test(shelf, name),
        Wanted::Cost { json } => cost(shelf, *json),
        Wanted::Forget => forget(shelf),
    }
}

fn look(shelf: &Shelf) -> Result<Narrators, Failure> {
    let narrators = Narrators::look(shelf.folders());
    let narrators = narrators.map_err(|(path, error)| trouble::of_file(shelf.words(), &path, &error))?;
    narrators.faults(shelf.words()).iter().for_each(|fault| eprintln!("{fault}"));
    Ok(narrators)
}

fn list(shelf: &Shelf, json: bool) -> Result<(), Failure> {
    let (narrators, words) = (look(shelf)?, shelf.words());
    let all = narrators.list();
    if json {
        let rows = all.iter().map(|one| {
            let texts = |models: &[ModelName]| models.iter().map(ToString::to_string).collect::<Vec<_>>();
            json!({ "name": one.name, "models": texts(&one.models), "reviewers": texts(&one.reviewers), "remote": one.remote, "keys_missing": one.keyless.iter().map(|key| key.source.to_string()).collect::<Vec<_>>() })
        });
        return print_json(&json!({ "narrators": rows.collect::<Vec<_>>() }));
    }
    let mut lines = vec![format!("builtin    {}", words.say("narrator-list-builtin", &[]))];
    for row in narrators.rows(words) {
        let place = words.say(if row.remote { "narrator-list-remote" } else { "narrator-list-local" }, &[]);
        let parts = [Some(row.remark), Some(place), row.trouble].into_iter().flatten().filter(|part| !part.is_empty());
        lines.push(format!("{:<10} {}", row.name, parts.collect::<Vec<_>>().join(" · ")));
    }
    if all.is_empty() {
        lines.push(words.say("narrator-list-none", &[]));
    }
    let path = Narrators::file(shelf.folders()).display().to_string();
    lines.push(words.say("narrator-list-file", &[("path", &path)]));
    print_text(&(lines.join("\n") + "\n"))
}

fn test(shelf: &Shelf, name: &str) -> Result<(), Failure> {
    let (narrators, words) = (look(shelf)?, shelf.words());
    let failure = |failure: &gesta_gateway::Failure| {
        let (what, next) = failed(words, failure);
        Failure::work(what, next)
    };
    let inbox = Inbox::default();
    let started = narrators.start(name, inbox.sink(), None);
    let started = started.map_err(|error| Failure::work(error.to_string(), ""))?;
    let Some(gateway) = started else {
        return Err(Failure::usage(words.say("narrator-unknown", &[("name", name)]), list_next(words)));
    };
    eprintln!("{}", words.say("narrator-test-asks", &[("name", name)]));
    let question = trial(words.language()).into_iter().map(|message| Message::user(message.text)).collect();
    let ticket = gateway.begin(Request::new(Purpose::Narration, question));
    ticket.map_err(|refused| failure(&refused))?;
    let mut said = String::new();
    loop {
        match inbox.wait(TRIAL_TIME) {
            Some((_, Told::By(_))) => {}
            Some((_, Told::Text(text))) => said.push_str(&text),
            Some((_, Told::Ended(Ok(done)))) => {
                return print_text(&format!("{}: {}\n", done.by, said.trim()));
            }
            Some((_, Told::Ended(Err(ended)))) => return Err(failure(&ended)),
            None => return Err(failure(&gesta_gateway::Failure::Stopped)),
        }
    }
}

fn list_next(words: &Words) -> String {
    words.say("narrator-no_such_model-next", &[])
}

fn forget(shelf: &Shelf) -> Result<(), Failure> {
    let words = shelf.words();
    let forgotten = answers::forget(shelf.folders()).map_err(|error| {
        let path = answers::file(shelf.folders()).display().to_string();
        let named = [("path", path.as_str()), ("error", &error.to_string())];
        Failure::work(words.say("narrator-not-forgotten", &named), words.say("narrator-not-forgotten-next", &[]))
    })?;
    print_text(&(words.count("narrator-forgotten", &[], &[("count", forgotten)]) + "\n"))
}

fn cost(shelf: &Shelf, json: bool) -> Result<(), Failure> {
    let narrators = Narrators::read(shelf.folders());
    let narrators = narrators.map_err(|(path, error)| trouble::of_file(shelf.words(), &path, &error))?;
    let now = u64::try_from(now_ms() / 1_000).unwrap_or(0);
    let totals = narrators.spendings().totals(now).map_err(|error| Failure::work(error.to_string(), ""))?;
    if json {
        return print_json(&json!({ "day_nano": totals.day.0, "month_nano": totals.month.0 }));
    }
    let words = shelf.words();
    let shown = |nano: Nano| match nano.0 {
        0 => words.say("narrator-cost-free", &[]),
        nano => words.say("narrator-cost-unit", &[("nano", &nano.to_string())]),
    };
    let lines = [
        words.say("narrator-cost-today", &[("cost", &shown(totals.day))]),
        words.say("narrator-cost-month", &[("cost", &shown(totals.month))]),
    ];
    print_text(&(lines.join("\n") + "\n"))
}
