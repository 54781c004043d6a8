//! The arguments of `gesta paint`.

use std::path::PathBuf;

/// `gesta paint`.
#[derive(Debug, clap::Args)]
pub struct Paint {
    /// The pack whose places, people and things are painted.
    #[arg(long, value_name = "ID")]
    pub pack: String,
    /// The folder to write the pictures into; it is made where there is none. Pictures that are there are replaced.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// How large pictures of places are, in pixels, from 16 to 4096 a side.
    #[arg(long, value_name = "WxH", default_value = "1280x720")]
    pub size: String,
    /// Let a service paint them: the profile of narrator.toml that names models for `image`. Each thing gets one picture,
    /// named as the pack's folder `art` wants it; those that are there are kept.
    #[arg(long, value_name = "PROFILE")]
    pub with: Option<String>,
    /// How a service is to paint, in words.
    #[arg(long, value_name = "WORDS", requires = "with")]
    pub style: Option<String>,
    /// Print what a service would be asked and the most that it may cost, and ask nobody.
    #[arg(long, requires = "with")]
    pub dry_run: bool,
}
