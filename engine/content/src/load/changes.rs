//! Works what packs change in each other into the entries: replacements and patches, pack by pack in their order.

use super::aliases::Renamed;
use super::draft::Draft;
use super::order::Order;
use super::patch::Patch;
use super::report::{Report, Spot, position};
use super::suggest::nearest;
use super::verbs::{self, Verb};
use crate::PATCH_WORK_BYTES_MAX;
use crate::code::Code;
use crate::diagnostic::Severity;
use std::collections::BTreeMap;

/// Entries on the way to their last form.
pub(crate) struct Changes<'a> {
    order: &'a Order,
    renamed: &'a Renamed,
    drafts: Vec<Draft>,
    /// Which draft holds the thing of a kind and id, also inside another.
    ids: BTreeMap<(&'static str, String), usize>,
    /// Who changed which field of a draft last.
    touched: BTreeMap<usize, BTreeMap<String, Touch>>,
    /// Bytes of entries that were taken apart for patches.
    work_bytes: usize,
}

struct Touch {
    pack: String,
    verb: Verb,
    spot: Spot,
}

/// One change of one field.
pub(crate) struct Touched {
    /// The field, `weapon.damage`.
    pub(crate) path: String,
    /// What is done to it.
    pub(crate) verb: Verb,
    /// Where that is written.
    pub(crate) spot: Spot,
}

impl<'a> Changes<'a> {
    pub(crate) fn new(order: &'a Order, renamed: &'a Renamed) -> Changes<'a> {
        let (drafts, ids, touched) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        Changes { order, renamed, drafts, ids, touched, work_bytes: 0 }
    }

    /// The entries in their last form.
    pub(crate) fn finish(self) -> Vec<Draft> {
        self.drafts
    }

    /// Adds an entry of the pack whose turn it is, or puts it in the place of one that is there.
    pub(crate) fn add(&mut self, draft: Draft, report: &mut Report) {
        match draft.replaces.clone() {
            Some(spot) => self.replace(draft, &spot, report),
            None => self.push(draft),
        }
    }

    fn push(&mut self, draft: Draft) {
        self.drafts.push(draft);
        self.index(self.drafts.len() - 1);
    }

    fn index(&mut self, at: usize) {
        let draft = &self.drafts[at];
        for id in draft.id().into_iter().chain(draft.inner()) {
            // An id that stands twice is told of by the checks; the first keeps it.
            self.ids.entry(id).or_insert(at);
        }
    }

    fn replace(&mut self, mut draft: Draft, spot: &Spot, report: &mut Report) {
        let Some((kind, id)) = draft.id() else {
            let message = format!("a {} has no id by which it could replace another", draft.word);
            report.help(Code::NothingToReplace, spot, &draft.word, message, "take `replaces` out".to_owned());
            return self.push(draft);
        };
        let path = format!("{} {id}", draft.word);
        let Some(at) = self.ids.get(&(kind, id.clone())).copied().filter(|at| self.drafts[*at].id() == draft.id())
        else {
            let help = if report.is_full(Severity::Error) { None } else { self.suggest(kind, &id) };
            let message = format!("there is no {kind} `{id}` that this could replace");
            report.help(Code::NothingToReplace, &draft.id_spot(), &path, message, help);
            // What else could be said of it would only follow from this.
            draft.broken = true;
            return self.push(draft);
        };
        let old = &self.drafts[at];
        if old.pack == draft.pack {
            let line = position(&old.file.text, old.start).0;
            let help = format!("change the first, in {}, line {line}", old.file.name);
            let message = format!("the {kind} `{id}` is of this pack itself");
            report.help(Code::NothingToReplace, spot, &path, message, help);
            return;
        }
        if !self.is_allowed(&draft.pack, at, spot, &path, report) {
            return;
        }
        draft.owners.extend(old.owners.iter().cloned());
        draft.home.clone_from(&old.home);
        let touched = Touched { path: String::new(), verb: Verb::Set, spot: spot.clone() };
        let pack = draft.pack.clone();
        self.touch(at, &pack, touched, report);
        for inner in self.drafts[at].inner() {
            self.ids.remove(&inner);
        }
        self.drafts[at] = draft;
        self.index(at);
    }

    /// Works a patch into the entry that it is of.
    pub(crate) fn patch(&mut self, draft: &Draft, report: &mut Report) {
        if report.is_full(Severity::Error) {
            // Nothing will be loaded, and no more is told.
            return;
        }
        let Some(patch) = Patch::read(draft, report) else { return };
        let (kind, path) = (patch.kind, patch.path());
        let mut id = patch.id.clone();
        if !self.ids.contains_key(&(kind, id.clone()))
            && let Some(now) = self.renamed.now_at(kind, &id, &patch.spot, &path, report)
        {
            id = now;
        }
        let found = match kind {
            // There is one set of rules in a game; the patch names the pack that they are of.
            "rules" => self.ids.get(&(kind, String::new())).filter(|at| self.drafts[**at].home == id),
            _ => self.ids.get(&(kind, id.clone())),
        };
        let Some(at) = found.copied() else {
            if !patch.may_be_missing && !self.may_be_broken(&id) {
                let help = self.suggest(kind, &id);
                let message = format!("there is no {kind} `{id}` that this could change");
                report.help(Code::PatchOfNothing, &patch.spot, &path, message, help);
            }
            return;
        };
        if !self.is_allowed(&draft.pack, at, &patch.spot, &path, report) {
            return;
        }
        let before = self.work_bytes;
        self.work_bytes = before.saturating_add(patch.verbs.len() * self.drafts[at].text.as_str().len());
        if self.work_bytes > PATCH_WORK_BYTES_MAX {
            if before <= PATCH_WORK_BYTES_MAX {
                let message = format!("patches of more than {} MiB of entries", PATCH_WORK_BYTES_MAX >> 20);
                let help = "write fewer patches, each with more in it".to_owned();
                report.help(Code::BadPatch, &patch.spot, &path, message, help);
            }
            return;
        }
        let before = self.drafts[at].inner();
        let touched = verbs::apply(&mut self.drafts[at], &patch, &id, report);
        // What was removed is there no longer for the patches that follow.
        let after = self.drafts[at].inner();
        before.iter().filter(|inner| !after.contains(inner)).for_each(|inner| _ = self.ids.remove(inner));
        if !self.drafts[at].owners.contains(&draft.pack) {
            self.drafts[at].owners.push(draft.pack.clone());
        }
        for one in touched {
            self.touch(at, &draft.pack, one, report);
        }
        self.index(at);
    }

    /// Whether `pack` comes after the pack whose entry it changes.
    fn is_allowed(&self, pack: &str, at: usize, spot: &Spot, path: &str, report: &mut Report) -> bool {
        let home = &self.drafts[at].home;
        if pack == home || self.order.is_after(pack, home) {
            return true;
        }
        let message = format!("this is of the pack `{home}`, which `{pack}` does not depend on");
        let help = format!("add \"{home}\" to `depends` in pack.ron");
        report.help(Code::NoDependency, spot, path, message, help);
        false
    }

    fn may_be_broken(&self, id: &str) -> bool {
        let quoted = format!("\"{id}\"");
        self.drafts.iter().any(|draft| draft.broken && draft.text.as_str().contains(&quoted))
    }

    fn suggest(&self, kind: &str, id: &str) -> Option<String> {
        if kind == "rules" {
            let home = self.ids.get(&("rules", String::new())).map(|at| &self.drafts[*at].home)?;
            return Some(format!("the rules are of the pack `{home}`"));
        }
        if let Some(now) = self.renamed.now.of(kind, id) {
            return Some(format!("it is called `{now}` now"));
        }
        let known = self.ids.keys().filter(|(other, _)| *other == kind).map(|(_, id)| id.as_str());
        nearest(id, known).map(|near| format!("did you mean `{near}`?")).or_else(|| {
            let (kind, _) = self.ids.keys().find(|(_, other)| other == id)?;
            Some(format!("`{id}` is of the kind {kind}"))
        })
    }

    /// Notes who changes a field, and warns where another pack changed it and neither comes after the other.
    fn touch(&mut self, at: usize, pack: &str, new: Touched, report: &mut Report) {
        let map = self.touched.entry(at).or_default();
        let parents = new.path.match_indices('.').map(|(at, _)| &new.path[..at]).chain([new.path.as_str(), ""]);
        let below = if new.path.is_empty() { String::new() } else { format!("{}.", new.path) };
        let inside = map.range(below.clone()..).take_while(|(path, _)| path.starts_with(&below)).map(|(_, one)| one);
        let clash = parents.filter_map(|path| map.get(path)).chain(inside).find(|old| {
            // Products are rounded, so even two of them depend on their order.
            let commutes = old.verb == new.verb && matches!(new.verb, Verb::Add | Verb::Remove);
            !commutes && !self.order.knows(pack, &old.pack)
        });
        if let Some(old) = clash {
            let field = new.path.rsplit('.').next().filter(|field| !field.is_empty());
            let what = field.map_or("this".to_owned(), |field| format!("`{field}`"));
            let message = format!("`{}` and `{pack}` both change {what}, and neither comes after the other", old.pack);
            let line = position(&old.spot.file.text, old.spot.offset).0;
            let help = format!(
                "the other is in {}, line {line}; write `load_after: [\"{}\"]` in pack.ron of `{pack}`",
                old.spot.file.name, old.pack
            );
            let path = self.drafts[at].id().map_or(String::new(), |(_, id)| format!("{} {id}", self.drafts[at].word));
            report.help(Code::NoOrder, &new.spot, path.trim_end(), message, help);
        }
        map.insert(new.path, Touch { pack: pack.to_owned(), verb: new.verb, spot: new.spot });
    }
}
