//! The branches of the game: what was taken back is kept as one, and can be gone on with.

use super::Parts;
use crate::acting::count_arg;
use crate::app::App;
use crate::detail::{BranchRow, Detail};
use crate::journey::plain_name;
use crate::screen::Choice;
use crate::typing::number_of;
use gesta_content::TextArg;

/// The number at the end of a branch's name; the first has none.
fn number_in(name: &str) -> usize {
    name.rsplit(|c: char| !c.is_ascii_digit()).next().and_then(number_of).unwrap_or(1)
}

/// Each line behind the one that it leaves, with how many lines it is away from the first.
fn as_tree(mut left: Vec<BranchRow>) -> Vec<BranchRow> {
    let mut tree: Vec<BranchRow> = Vec::with_capacity(left.len());
    let is_root = |branch: &BranchRow| branch.fork.is_none();
    tree.extend(left.iter().filter(|branch| is_root(branch)).cloned());
    left.retain(|branch| !is_root(branch));
    while let Some(at) = left.iter().position(|branch| parent_in(&tree, branch).is_some()) {
        let mut branch = left.remove(at);
        let Some(parent) = parent_in(&tree, &branch) else { break };
        branch.level = tree[parent].level.saturating_add(1);
        // Behind the parent and all that hangs on it already.
        let below = tree[parent + 1..].iter().take_while(|other| other.level > tree[parent].level).count();
        tree.insert(parent + 1 + below, branch);
    }
    // A line whose other is not told stands at the end.
    tree.extend(left);
    tree
}

fn parent_in(tree: &[BranchRow], branch: &BranchRow) -> Option<usize> {
    let (from, _) = branch.fork.as_ref()?;
    tree.iter().position(|other| other.name == *from)
}

/// Lines that have nothing of their own are not worth a row: what leaves them leaves what they leave.
fn without_empty(mut branches: Vec<BranchRow>) -> Vec<BranchRow> {
    let empty = |branch: &BranchRow| !branch.current && branch.fork.as_ref().is_some_and(|(_, at)| *at >= branch.depth);
    while let Some(at) = branches.iter().position(empty) {
        let gone = branches.remove(at);
        for branch in &mut branches {
            if branch.fork.as_ref().is_some_and(|(from, _)| *from == gone.name) {
                branch.fork.clone_from(&gone.fork);
            }
        }
    }
    branches
}

/// How deep a line is the same as the one that goes on; 0 where that is not told.
fn shared_with_current(branches: &[BranchRow], name: &str) -> u64 {
    let find = |name: &str| branches.iter().find(|branch| branch.name == name);
    // The lines that the current one comes from, each with how deep it goes along with it.
    let mut along: Vec<(&str, u64)> = Vec::new();
    let mut next = branches.iter().find(|branch| branch.current).map(|branch| (branch, u64::MAX));
    while let Some((branch, depth)) = next.filter(|_| along.len() <= branches.len()) {
        along.push((&branch.name, depth));
        next = branch.fork.as_ref().and_then(|(from, at)| Some((find(from)?, depth.min(*at))));
    }
    let mut depth = u64::MAX;
    let mut line = name;
    for _ in 0..=branches.len() {
        if let Some((_, shared)) = along.iter().find(|(name, _)| *name == line) {
            return depth.min(*shared);
        }
        let Some((from, at)) = find(line).and_then(|branch| branch.fork.as_ref()) else { return 0 };
        depth = depth.min(*at);
        line = from;
    }
    0
}

impl App {
    fn branches(&self) -> Vec<BranchRow> {
        let branches = self.game.iter().flat_map(|game| game.branches.iter().flatten());
        let row = |branch: &gesta_table::Branch| BranchRow {
            name: branch.name.clone(),
            depth: branch.depth,
            current: branch.current,
            fork: branch.fork.as_ref().map(|fork| (fork.from.clone(), fork.depth)),
            level: 0,
        };
        let mut branches: Vec<BranchRow> = branches.map(row).collect();
        branches.sort_by_key(|branch| number_in(&branch.name));
        as_tree(without_empty(branches))
    }

    /// How long a line is and where it leaves another.
    fn branch_story(&self, branches: &[BranchRow], branch: &BranchRow) -> String {
        let count = |depth: u64| count_arg(usize::try_from(depth).unwrap_or(usize::MAX));
        let turns = self.game.as_ref().map_or(0, |game| game.log.sum().turns);
        let shared = shared_with_current(branches, &branch.name);
        let length = match branch.current {
            true => self.locale.say("branch-current", &[("count", count(turns))]),
            false => self.locale.say("branch-depth", &[("count", count(branch.depth.saturating_sub(shared)))]),
        };
        let Some((from, depth)) = &branch.fork else { return length };
        let leaves = self.branch_leaves(from, *depth, (branch.current, shared_with_current(branches, from)));
        super::joined(&[&length, &leaves])
    }

    /// "It leaves Line 1 at turn 2: Talk to Itria." `shared`: how deep the line that it leaves is known.
    fn branch_leaves(&self, from: &str, depth: u64, (current, shared): (bool, u64)) -> String {
        let from = self.branch_name(from);
        let log = self.game.as_ref().map(|game| &game.log);
        let before = log.filter(|_| depth <= shared).and_then(|log| log.own_at(depth));
        let after = log.filter(|_| current).and_then(|log| log.own().find(|(_, turn)| turn.depth > depth));
        let beginning =
            depth <= shared && log.is_some_and(|log| log.own().next().is_none_or(|(number, _)| number == 1));
        let (key, number, did) = match (after, before) {
            (Some((number, turn)), _) => ("branch-leaves-at", number, self.turn_row(number, turn).did),
            (None, Some((number, turn))) => ("branch-leaves-after", number, self.turn_row(number, turn).did),
            (None, None) if beginning => ("branch-leaves-beginning", 0, String::new()),
            (None, None) => ("branch-leaves", 0, String::new()),
        };
        let number = TextArg::Int(i64::try_from(number).unwrap_or(i64::MAX));
        self.locale.say(key, &[("from", TextArg::Str(&from)), ("number", number), ("did", TextArg::Str(&did))])
    }

    /// A branch by its number: the save calls them `main`, `branch_2` and so on.
    fn branch_name(&self, name: &str) -> String {
        self.locale.say("branch-name", &[("number", count_arg(number_in(name)))])
    }

    pub(super) fn branches_parts(&self) -> Parts {
        let known = self.game.as_ref().is_some_and(|game| game.branches.is_some());
        let branches = self.branches();
        let mut choices = Vec::new();
        for (at, branch) in branches.iter().enumerate() {
            let Some(number) = super::row_number(at) else { continue };
            // The indentation shows the tree to the eye; the words say it to the ear.
            let name = format!("{}{}", "   ".repeat(usize::from(branch.level)), self.branch_name(&branch.name));
            let row = Choice::row(number, name, self.branch_story(&branches, branch));
            choices.push(Choice { marked: branch.current, ..row });
        }
        let body = match (known, branches.len()) {
            (false, _) => "page-branches-loading",
            (true, 0 | 1) => "page-branches-one",
            (true, _) => "page-branches-how",
        };
        Parts {
            heading: self.locale.plain("page-branches"),
            choices,
            body: vec![self.locale.plain(body)],
            detail: Detail::Branches(branches),
            ..Parts::default()
        }
    }

    pub(super) fn pick_branch(&mut self, number: usize) {
        let branches = self.branches();
        match self.at(number, &branches) {
            Some(branch) if branch.current => {
                let text = self.locale.plain("branch-already");
                self.note(text);
            }
            Some(branch) => self.switch_branch(branch.name),
            None => {}
        }
    }

    /// "branch 2", or a branch by its name. Before the list was seen it is shown first.
    pub(crate) fn branch_words(&mut self, text: &str) {
        let branches = self.branches();
        let named = branches.iter().position(|branch| plain_name(&branch.name) == plain_name(text));
        match named.map(|at| at + 1).or_else(|| number_of(text)) {
            Some(number) if !branches.is_empty() => self.pick_branch(number),
            _ => {
                self.show_branches();
                if !branches.is_empty() {
                    let text = self.locale.say("branch-unknown", &[("name", TextArg::Str(text))]);
                    self.note(text);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, depth: u64, fork: Option<(&str, u64)>) -> BranchRow {
        let fork = fork.map(|(from, at)| (from.to_owned(), at));
        BranchRow { name: name.to_owned(), depth, current: name == "branch_3", fork, level: 0 }
    }

    fn rows() -> Vec<BranchRow> {
        vec![
            row("main", 30, None),
            row("branch_2", 18, Some(("main", 18))),
            row("branch_3", 40, Some(("branch_2", 18))),
            row("branch_4", 44, Some(("branch_3", 35))),
            row("branch_5", 50, Some(("branch_4", 38))),
        ]
    }

    #[test]
    fn a_line_with_nothing_of_its_own_is_hidden_and_what_leaves_it_leaves_what_it_left() {
        let left = without_empty(rows());
        let names: Vec<&str> = left.iter().map(|branch| branch.name.as_str()).collect();
        assert_eq!(names, ["main", "branch_3", "branch_4", "branch_5"]);
        assert_eq!(left[1].fork, Some(("main".to_owned(), 18)));
    }

    #[test]
    fn lines_share_with_the_current_one_what_lies_before_they_part() {
        let shared = |name| shared_with_current(&rows(), name);
        assert_eq!([shared("branch_3"), shared("main"), shared("branch_4")], [u64::MAX, 18, 35]);
        assert_eq!([shared("branch_5"), shared("nowhere")], [35, 0]);
    }
}
