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
        as_tree(branches)
    }

    /// How long a line is and where it leaves another.
    fn branch_story(&self, branch: &BranchRow) -> String {
        let count = |depth: u64| count_arg(usize::try_from(depth).unwrap_or(usize::MAX));
        let key = if branch.current { "branch-current" } else { "branch-depth" };
        let length = self.locale.say(key, &[("count", count(branch.depth))]);
        let Some((from, depth)) = &branch.fork else { return length };
        let from = self.branch_name(from);
        let args = [("length", TextArg::Str(&length)), ("from", TextArg::Str(&from)), ("depth", count(*depth))];
        self.locale.say("branch-leaves", &args)
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
            let row = Choice::row(number, name, self.branch_story(branch));
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
