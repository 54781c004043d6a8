//! How long files and functions may be. The figures are the ones at which codebases that read well live; the tail is what
//! goes wrong first.

use super::Fault;
use super::functions::functions;
use super::source::Source;
use std::fmt;

/// Lines of a file, without its tests.
const FILE_LINES_MAX: usize = 600;
/// Lines of a file of tests.
const TEST_FILE_LINES_MAX: usize = 800;
const FILE_LINES_MEDIAN: usize = 150;
const FILE_LINES_P90: usize = 400;
/// A function longer than this is long.
const FUNCTION_LINES: usize = 70;
/// No function may be longer than this.
const FUNCTION_LINES_MAX: usize = 150;
/// Long functions in a thousand.
const LONG_PER_MILLE: usize = 20;

/// The lengths of a tree.
#[derive(Debug, Default)]
pub struct Figures {
    files: usize,
    median: usize,
    p90: usize,
    functions: usize,
    long: Vec<Fault>,
    longest: usize,
}

impl Figures {
    /// Measures.
    pub fn of(sources: &[Source]) -> Figures {
        let mut lengths: Vec<usize> =
            sources.iter().filter(|source| !source.is_test()).map(Source::product_lines).collect();
        lengths.sort_unstable();
        let mut figures = Figures {
            files: lengths.len(),
            median: at_share(&lengths, 50),
            p90: at_share(&lengths, 90),
            ..Figures::default()
        };
        for source in sources {
            for function in functions(source) {
                figures.functions += 1;
                figures.longest = figures.longest.max(function.lines);
                if function.lines > FUNCTION_LINES {
                    let what = format!("fn {} has {} lines, more than {FUNCTION_LINES}", function.name, function.lines);
                    figures.long.push(source.fault(function.line, what));
                }
            }
        }
        figures
    }

    fn too_many_long(&self) -> bool {
        self.long.len() * 1000 >= LONG_PER_MILLE * self.functions.max(1) && !self.long.is_empty()
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} files: median {} lines, p90 {}; {} functions: {} over {FUNCTION_LINES} lines, the longest {}",
            self.files,
            self.median,
            self.p90,
            self.functions,
            self.long.len(),
            self.longest
        )
    }
}

fn at_share(sorted: &[usize], percent: usize) -> usize {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied().unwrap_or(0)
}

/// Files and functions that are too long, and a tree that is too long as a whole.
pub fn faults(sources: &[Source], figures: &Figures) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources {
        let (lines, most) = match source.is_test() {
            true => (source.lines(), TEST_FILE_LINES_MAX),
            false => (source.product_lines(), FILE_LINES_MAX),
        };
        if lines > most {
            faults.push(source.fault(0, format!("{lines} lines, more than {most}: divide it by what it does")));
        } else if source.lines() > TEST_FILE_LINES_MAX {
            faults.push(source.fault(0, "too long with its tests: move them into a file beside it"));
        }
        faults.extend(functions(source).into_iter().filter(|one| one.lines > FUNCTION_LINES_MAX).map(|one| {
            source.fault(one.line, format!("fn {} has {} lines, more than {FUNCTION_LINES_MAX}", one.name, one.lines))
        }));
    }
    let tree = |what: String| Fault { path: "the whole tree".to_owned(), line: 0, what };
    if figures.median > FILE_LINES_MEDIAN {
        faults.push(tree(format!("half of the files have more than {} lines", figures.median)));
    }
    if figures.p90 > FILE_LINES_P90 {
        faults.push(tree(format!("a tenth of the files have more than {} lines", figures.p90)));
    }
    if figures.too_many_long() {
        let long: Vec<String> = figures.long.iter().map(ToString::to_string).collect();
        faults.push(tree(format!("too many long functions:\n  {}", long.join("\n  "))));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{Figures, Source, faults};

    fn file(path: &str, lines: usize) -> Source {
        Source::new(path, &"//! A line.\n".repeat(lines))
    }

    fn said(sources: &[Source]) -> String {
        let found = faults(sources, &Figures::of(sources));
        found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }

    fn function(lines: usize) -> String {
        format!("fn long() {{\n{}}}\n", "    a();\n".repeat(lines - 2))
    }

    #[test]
    fn long_files_are_faults_and_tests_may_be_longer() {
        let short = || file("a/src/short.rs", 10);
        let fill = || (0..20).map(|_| short()).collect::<Vec<_>>();
        for (path, lines, good) in [
            ("a/src/b.rs", 600, true),
            ("a/src/b.rs", 601, false),
            ("a/tests/b.rs", 800, true),
            ("a/tests/b.rs", 801, false),
        ] {
            let mut sources = fill();
            sources.push(file(path, lines));
            assert_eq!(said(&sources).is_empty(), good, "{path} {lines}");
        }
    }

    #[test]
    fn a_tree_of_long_files_is_a_fault() {
        let of = |lines: &[usize]| said(&lines.iter().map(|lines| file("a/src/b.rs", *lines)).collect::<Vec<_>>());
        assert_eq!(of(&[10, 150, 150, 300]), "");
        assert!(of(&[10, 151, 151, 300]).contains("half of the files"));
        assert!(of(&[10, 10, 10, 401, 401]).contains("a tenth of the files"));
    }

    #[test]
    fn long_functions_are_faults_when_they_are_many_or_very_long() {
        let tree = |long: usize, short: usize, lines: usize| {
            let text = [function(lines).repeat(long), "fn s() {}\n".repeat(short)].concat();
            vec![Source::new("a/src/b.rs", &text)]
        };
        assert!(!said(&tree(1, 51, 71)).contains("fn long"));
        assert!(said(&tree(1, 49, 71)).contains("fn long"));
        assert!(!said(&tree(2, 1, 70)).contains("fn long"));
        assert!(said(&tree(1, 200, 151)).contains("fn long"));
    }
}
