//! `gesta narrator`.

use clap::Subcommand;

/// What to do with narrators.
#[derive(Debug, Subcommand)]
pub enum Narrators {
    /// List the narrators that can be chosen: profiles, and models that run on this machine.
    List {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Ask a narrator for one sentence.
    Test {
        /// Its name, as the list has it.
        name: String,
    },
    /// Print what narrators have cost.
    Cost {
        /// Print one JSON document.
        #[arg(long)]
        json: bool,
    },
    /// Forget what narrators have answered: it is kept for a day, so that the same is not asked and paid for twice.
    Forget,
}
