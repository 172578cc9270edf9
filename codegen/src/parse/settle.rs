//! Entries that replace others, entries that merge others in: what remains in the end.

use super::builder::Builder;
use super::tree::{Content, NodeKind};
use std::collections::HashSet;

/// What was built, without the entries that were replaced, and with those that are merged in their place.
pub(super) fn settle(mut noted: Builder<'_>) -> Content {
    if noted.replaced.is_empty() && noted.merges.is_empty() {
        return noted.finish();
    }
    let mut settled = Builder::new(noted.source);
    settled.second = noted.second;
    settled.content.unescaped = std::mem::take(&mut noted.content.unescaped);
    if !noted.content.slots.is_empty() {
        let mut settling = Settling { noted, settled };
        settling.node(0);
        settled = settling.settled;
    }
    settled.finish()
}

struct Settling<'s> {
    noted: Builder<'s>,
    settled: Builder<'s>,
}

impl<'s> Settling<'s> {
    fn node(&mut self, id: u32) {
        let slot = self.noted.content.slots[id as usize];
        let new = self.settled.next();
        if self.noted.repeats.contains(&id) && !self.noted.replaced.contains(&id) {
            self.settled.repeats.insert(new);
        }
        let start = slot.start as usize;
        let parts = match slot.kind {
            NodeKind::Map => self.entries(id),
            NodeKind::List => self.noted.content.parts(id).collect(),
            _ => return self.settled.scalar(start, slot.kind, slot.key, slot.text),
        };
        self.settled
            .open(start, slot.kind, slot.key)
            .expect("what is settled is no deeper than it was");
        for part in parts {
            self.node(part);
        }
        self.settled.close();
    }

    /// The entries that a map has in the end.
    fn entries(&self, map: u32) -> Vec<u32> {
        let mut entries = Vec::new();
        let mut parts = self.noted.content.parts(map);
        if parts.any(|it| self.noted.merges.contains(&it)) {
            self.collect(map, &mut HashSet::new(), &mut entries);
        } else {
            entries.extend(self.noted.content.parts(map));
            entries.retain(|it| !self.noted.replaced.contains(it));
        }
        entries
    }

    /// A map's own entries, then those of the maps that it merges whose keys are new.
    fn collect<'b>(&'b self, map: u32, keys: &mut HashSet<&'b str>, entries: &mut Vec<u32>) {
        let (merges, own): (Vec<u32>, Vec<u32>) = self
            .noted
            .content
            .parts(map)
            .partition(|it| self.noted.merges.contains(it));
        for entry in own {
            let key = self.noted.content.slots[entry as usize].key;
            if !self.noted.replaced.contains(&entry) && keys.insert(self.settled.text(key)) {
                entries.push(entry);
            }
        }
        for merge in merges {
            if self.noted.content.slots[merge as usize].kind == NodeKind::Map {
                self.collect(merge, keys, entries);
                continue;
            }
            for merged in self.noted.content.parts(merge) {
                self.collect(merged, keys, entries);
            }
        }
    }
}
