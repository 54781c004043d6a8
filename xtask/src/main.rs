//! `cargo xtask`: the project's own checks. Nothing here ships, and nothing that ships depends on it.

mod bench;
mod boundaries;
mod prose;
mod root;
mod smoke;
mod tidy;
mod torture;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check how the code is written: headers, banned calls, lengths, the formats that saves and the wire depend on.
    Tidy {
        /// Record the formats as they are now, after their golden vectors were looked at.
        #[arg(long)]
        accept_formats: bool,
    },
    /// Prove which crates do not depend on which.
    Boundaries,
    /// Measure what the bars are about, in release.
    Bench {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
        /// Only these: rules, fights, odds, content, replay, durable, speech, terminal, window, start.
        #[arg(value_name = "PART")]
        parts: Vec<String>,
    },
    /// Hold what the built-in narrator writes against its gate, over many games in both languages.
    Prose {
        /// `--all`: everything that spoils a figure; `--cues`: how often which fact is told; `--read PACK/story SEED` or
        /// `--read PACK/fight SEED`: one run, for reading over.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
        arguments: Vec<String>,
    },
    /// Let disks fill and fail, power go, files spoil and programs be killed, many times, and look for what is lost.
    Torture {
        /// As often as the bars say, which takes long.
        #[arg(long)]
        full: bool,
    },
    /// Play in the window on a display of our own, and watch it.
    SmokeDesktop {
        /// The program to run.
        #[arg(long, value_name = "PATH")]
        bin: Option<PathBuf>,
        /// Where screenshots and output are put.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Tidy { accept_formats: true } => tidy::formats::accept(),
        Task::Tidy { accept_formats: false } => tidy::run(),
        Task::Boundaries => boundaries::run(),
        Task::Prose { arguments } => prose::run(&arguments),
        Task::Torture { full } => torture::run(full),
        Task::Bench { json, parts } => bench::run(json, &parts),
        Task::SmokeDesktop { bin, out } => smoke::run(bin, out),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
