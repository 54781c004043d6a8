//! `cargo xtask boundaries`: which crates do not depend on which, proven from cargo's own answer. The tables are the
//! invariants of the architecture; only what ships counts, not what tests need.

use crate::root;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

/// Crates that a pure crate cannot reach by any way.
const IMPURE: &[&str] = &[
    "tokio",
    "quinn",
    "rustls",
    "rusqlite",
    "reqwest",
    "hyper",
    "gesta-gateway",
    "bevy",
    "winit",
    "wgpu",
    "egui",
    "ratatui",
    "crossterm",
    "getrandom",
];
/// TLS by other hands than ring's, which needs only a C compiler.
const OTHER_TLS: &[&str] = &["aws-lc-rs", "aws-lc-sys", "native-tls", "openssl-sys"];
const TOOLKITS: &[&str] = &["bevy", "bevy_egui", "egui", "winit", "wgpu", "ratatui", "crossterm"];
const WINDOW: &[&str] = &["bevy", "bevy_egui", "egui", "winit", "wgpu"];

/// The systems that we build for. Not all there are: Bevy's crates for browsers name tokio.
const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// A crate, the features it is built with, and what it cannot reach.
struct Absence {
    package: &'static str,
    features: &'static [&'static str],
    never: &'static [&'static str],
}

const ABSENCES: &[Absence] = &[
    Absence { package: "gesta-content", features: &[], never: IMPURE },
    Absence { package: "gesta-rules", features: &[], never: IMPURE },
    Absence { package: "gesta-speech", features: &[], never: IMPURE },
    Absence { package: "gesta-table", features: &[], never: IMPURE },
    Absence { package: "gesta-app", features: &[], never: IMPURE },
    Absence { package: "gesta-export", features: &[], never: IMPURE },
    Absence { package: "gesta-paint", features: &[], never: IMPURE },
    Absence { package: "gesta-gateway", features: &[], never: OTHER_TLS },
    Absence { package: "gesta-gateway", features: &[], never: TOOLKITS },
    Absence { package: "gesta-gateway", features: &[], never: &["rusqlite", "quinn", "gesta-rules"] },
    Absence { package: "gesta-saves", features: &[], never: TOOLKITS },
    Absence { package: "gesta-saves", features: &[], never: &["tokio", "quinn", "reqwest"] },
    Absence { package: "gesta-net", features: &[], never: TOOLKITS },
    Absence { package: "gesta-net", features: &[], never: &["rusqlite"] },
    Absence { package: "gesta-server", features: &[], never: TOOLKITS },
    Absence { package: "gesta-terminal", features: &[], never: WINDOW },
    Absence { package: "gesta-terminal", features: &[], never: &["tokio", "quinn", "rusqlite", "reqwest"] },
    Absence {
        package: "gesta-desktop",
        features: &[],
        never: &["tokio", "quinn", "rusqlite", "reqwest", "ratatui", "crossterm"],
    },
    Absence { package: "gesta", features: &["--no-default-features"], never: WINDOW },
];

/// A crate from outside, and the only ones of ours that name it.
struct Owners {
    dependency: &'static str,
    owners: &'static [&'static str],
}

const OWNERS: &[Owners] = &[
    Owners { dependency: "rusqlite", owners: &["gesta-saves", "gesta-faults", "gesta-bench"] },
    // It alone has unsafe code: only tests may name it.
    Owners { dependency: "gesta-faults", owners: &[] },
    // It plays the adventure for the tests of front ends.
    Owners { dependency: "gesta-specimen", owners: &[] },
    // It plays providers of models for the tests and the measuring of the gateway.
    Owners { dependency: "gesta-fake-provider", owners: &["gesta-bench"] },
    Owners { dependency: "gesta-gateway", owners: &["gesta", "gesta-server", "gesta-bench"] },
    Owners { dependency: "reqwest", owners: &["gesta-gateway", "gesta-bench"] },
    Owners { dependency: "secrecy", owners: &["gesta-gateway"] },
    Owners { dependency: "rustls-platform-verifier", owners: &["gesta-gateway"] },
    Owners { dependency: "quinn", owners: &["gesta-net", "gesta-server"] },
    Owners { dependency: "bevy", owners: &["gesta-desktop"] },
    Owners { dependency: "bevy_egui", owners: &["gesta-desktop"] },
    Owners { dependency: "ratatui", owners: &["gesta-terminal"] },
    Owners { dependency: "crossterm", owners: &["gesta-terminal"] },
    Owners { dependency: "anyhow", owners: &["gesta", "gesta-bench", "gesta-server", "xtask"] },
];

/// Which of our crates each of the inner ones may name.
const LAYERS: &[Owners] = &[
    Owners { dependency: "gesta-content", owners: &[] },
    Owners { dependency: "gesta-rules", owners: &["gesta-content"] },
    Owners { dependency: "gesta-speech", owners: &["gesta-content", "gesta-rules"] },
    Owners { dependency: "gesta-table", owners: &["gesta-content", "gesta-rules"] },
    Owners { dependency: "gesta-saves", owners: &["gesta-content", "gesta-rules", "gesta-table"] },
    Owners { dependency: "gesta-faults", owners: &[] },
    Owners { dependency: "gesta-fake-provider", owners: &[] },
    // For clean text only: it knows no rule and no world.
    Owners { dependency: "gesta-gateway", owners: &["gesta-content"] },
    Owners { dependency: "gesta-net", owners: &["gesta-content", "gesta-rules", "gesta-table"] },
    Owners {
        dependency: "gesta-app",
        owners: &["gesta-content", "gesta-rules", "gesta-speech", "gesta-table", "gesta-paint"],
    },
    Owners {
        dependency: "gesta-export",
        owners: &["gesta-content", "gesta-rules", "gesta-speech", "gesta-table", "gesta-app"],
    },
    Owners { dependency: "gesta-paint", owners: &["gesta-content", "gesta-rules"] },
    Owners {
        dependency: "gesta-specimen",
        owners: &["gesta-content", "gesta-rules", "gesta-table", "gesta-app", "gesta-assets", "gesta-paint"],
    },
];

/// Proves all of the tables, or says what broke.
pub fn run() -> Result<()> {
    let mut broken = Vec::new();
    for absence in ABSENCES {
        let reached = reached(absence)?;
        let met: Vec<&str> = absence.never.iter().copied().filter(|name| reached.contains(*name)).collect();
        let shown = format!("{} {}", absence.package, absence.features.join(" "));
        match met.is_empty() {
            true => println!("{} reaches none of {}", shown.trim(), absence.never.join(", ")),
            false => broken.push(format!(
                "{} reaches {}; see: cargo tree -e normal -p {} -i {}",
                shown.trim(),
                met.join(", "),
                shown.trim(),
                met[0]
            )),
        }
    }
    let direct = direct()?;
    broken.extend(owned(&direct));
    broken.extend(layered(&direct));
    for fault in &broken {
        println!("BROKEN: {fault}");
    }
    match broken.len() {
        0 => Ok(()),
        count => bail!("boundaries: {count} broken"),
    }
}

/// All crates that a crate reaches in what ships, on the systems that we build for.
fn reached(absence: &Absence) -> Result<BTreeSet<String>> {
    let mut arguments = vec!["tree", "--package", absence.package, "--edges", "normal"];
    arguments.extend(SYSTEMS.iter().flat_map(|system| ["--target", system]));
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    arguments.extend(absence.features);
    let names: BTreeSet<String> = cargo(&arguments)?.lines().filter_map(first_word).collect();
    // An empty answer would prove everything.
    if !names.contains(absence.package) {
        bail!("cargo tree does not name {} itself", absence.package);
    }
    Ok(names)
}

fn first_word(line: &str) -> Option<String> {
    line.split_whitespace().next().map(str::to_owned)
}

/// What each of our crates names in its own manifest: (crate, dependency), without those of tests and build scripts.
fn direct() -> Result<Vec<(String, String)>> {
    let answer = cargo(&["metadata", "--no-deps", "--format-version", "1"])?;
    let answer: Value = serde_json::from_str(&answer).context("cargo metadata answers with JSON")?;
    Ok(pairs(&answer))
}

fn pairs(metadata: &Value) -> Vec<(String, String)> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    let mut pairs = Vec::new();
    for package in list(&metadata["packages"]) {
        for dependency in list(&package["dependencies"]).iter().filter(|one| one["kind"].is_null()) {
            pairs.push((name(&package), name(dependency)));
        }
    }
    pairs
}

/// Crates that name a dependency that belongs to others.
fn owned(direct: &[(String, String)]) -> Vec<String> {
    let mut broken = Vec::new();
    for (package, dependency) in direct {
        let rule = OWNERS.iter().find(|rule| rule.dependency == dependency);
        if let Some(rule) = rule.filter(|rule| !rule.owners.contains(&package.as_str())) {
            let owners = if rule.owners.is_empty() { "tests only".to_owned() } else { rule.owners.join(", ") };
            broken.push(format!("{package} names {dependency}, which belongs to {owners}"));
        }
    }
    broken
}

/// Inner crates that name one of ours that stands further out.
fn layered(direct: &[(String, String)]) -> Vec<String> {
    let mut broken = Vec::new();
    for (package, dependency) in direct.iter().filter(|(_, dependency)| dependency.starts_with("gesta")) {
        let rule = LAYERS.iter().find(|rule| rule.dependency == package);
        if let Some(rule) = rule.filter(|rule| !rule.owners.contains(&dependency.as_str())) {
            broken.push(format!("{package} names {dependency}; it may name only: {}", rule.owners.join(", ")));
        }
    }
    broken
}

/// Cargo's answer, from the lock file as it is. Crates of other systems may still have to be fetched for it.
fn cargo(arguments: &[&str]) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let (task, rest) = arguments.split_first().context("cargo needs a task")?;
    let answer = Command::new(cargo)
        .current_dir(root::folder())
        .args([task, "--locked"])
        .args(rest)
        .output()
        .context("cargo does not start")?;
    if !answer.status.success() {
        bail!("cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&answer.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::{first_word, layered, owned, pairs};
    use serde_json::json;

    fn named(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(package, dependency)| ((*package).to_owned(), (*dependency).to_owned())).collect()
    }

    #[test]
    fn a_crate_that_names_what_belongs_to_another_breaks_the_rule() {
        assert_eq!(owned(&named(&[("gesta-saves", "rusqlite"), ("gesta", "serde")])), Vec::<String>::new());
        assert_eq!(owned(&named(&[("gesta-server", "rusqlite"), ("gesta-saves", "gesta-faults")])).len(), 2);
    }

    #[test]
    fn a_crate_that_names_an_outer_one_breaks_the_rule() {
        assert_eq!(
            layered(&named(&[("gesta-rules", "gesta-content"), ("gesta", "gesta-saves")])),
            Vec::<String>::new()
        );
        assert_eq!(layered(&named(&[("gesta-rules", "gesta-table"), ("gesta-content", "gesta-assets")])).len(), 2);
    }

    #[test]
    fn what_tests_need_does_not_count() {
        let metadata = json!({ "packages": [{ "name": "a", "dependencies": [
            { "name": "b", "kind": null }, { "name": "c", "kind": "dev" }, { "name": "d", "kind": "build" },
        ] }] });
        assert_eq!(pairs(&metadata), named(&[("a", "b")]));
        assert_eq!(first_word("serde v1.0.1 (*)").as_deref(), Some("serde"));
    }
}
