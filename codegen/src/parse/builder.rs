//! How the readers put a tree together: open, scalar, close.

use super::tree::{Content, NARROW, NodeKind, Slot, Span};
use std::collections::HashSet;

/// How deep a document may nest. Real ones stay under 60; whatever walks a tree may recurse.
pub(super) const DEEPEST: usize = 256;

/// Why a text cannot be read, and where it goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    /// In bytes.
    pub(super) offset: usize,
    pub(super) message: String,
}

impl Wrong {
    pub(super) fn new(offset: usize, message: impl Into<String>) -> Self {
        Self {
            offset,
            message: message.into(),
        }
    }

    pub(super) fn too_deep(offset: usize) -> Self {
        Self::new(
            offset,
            format!("this nests more than {DEEPEST} levels deep"),
        )
    }
}

/// A tree under construction. Keys that occur twice in a map and merge keys are noted as maps close, and
/// settled in one pass at the end.
pub(super) struct Builder<'s> {
    source: &'s str,
    content: Content,
    open: u32,
    depth: usize,
    /// Entries that a later one of the same key replaces.
    replaced: HashSet<u32>,
    /// Entries that replace an earlier one.
    repeats: HashSet<u32>,
    /// Entries whose key is `<<`.
    merges: HashSet<u32>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            content: Content::default(),
            open: 0,
            depth: 0,
            replaced: HashSet::new(),
            repeats: HashSet::new(),
            merges: HashSet::new(),
        }
    }

    /// Begins a list or a map.
    pub(super) fn open(&mut self, start: usize, kind: NodeKind, key: Span) -> Result<(), Wrong> {
        if self.depth == DEEPEST {
            return Err(Wrong::too_deep(start));
        }
        self.depth += 1;
        let id = self.push(start, kind, key, Span::default());
        self.open = id;
        Ok(())
    }

    /// Ends the list or map that was opened last.
    pub(super) fn close(&mut self) {
        let id = self.open;
        let end = self.content.slots.len() as u32;
        let slot = &mut self.content.slots[id as usize];
        slot.end = end;
        self.open = slot.parent;
        self.depth -= 1;
        match slot.kind {
            NodeKind::Map => self.close_map(id, end),
            _ => self.set_parts(id, 0, self.content.parts(id).count()),
        }
    }

    /// Adds a value without parts.
    pub(super) fn scalar(&mut self, start: usize, kind: NodeKind, key: Span, text: Span) {
        self.push(start, kind, key, text);
    }

    /// Some bytes of the source.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        Span::source(start, end - start)
    }

    /// Text that the source does not hold as it stands.
    pub(super) fn aside(&mut self, text: &str) -> Span {
        let start = self.content.unescaped.len();
        self.content.unescaped.push_str(text);
        Span::aside(start, text.len())
    }

    /// Where text that is being unescaped goes; [`Builder::aside_since`] tells what was added.
    pub(super) fn unescaped(&mut self) -> &mut String {
        &mut self.content.unescaped
    }

    /// What was unescaped since this length of [`Builder::unescaped`].
    pub(super) fn aside_since(&self, start: usize) -> Span {
        Span::aside(start, self.content.unescaped.len() - start)
    }

    /// What was built.
    pub(super) fn finish(mut self) -> Content {
        if !self.replaced.is_empty() || !self.merges.is_empty() {
            self = self.settle();
        }
        self.content.repeats = self.repeats.into_iter().collect();
        self.content.repeats.sort_unstable();
        self.content.slots.shrink_to_fit();
        self.content.unescaped.shrink_to_fit();
        self.content
    }

    fn push(&mut self, start: usize, kind: NodeKind, key: Span, text: Span) -> u32 {
        let id = self.content.slots.len() as u32;
        self.content.slots.push(Slot {
            start: start as u32,
            end: id + 1,
            parent: self.open,
            key,
            text,
            kind,
        });
        id
    }

    fn set_parts(&mut self, id: u32, index: usize, count: usize) {
        self.content.slots[id as usize].text = Span::source(index, count);
    }

    fn close_map(&mut self, id: u32, end: u32) {
        let mut narrow = [(Span::default(), 0); NARROW];
        let mut count = 0;
        let mut child = id + 1;
        while child < end {
            let slot = &self.content.slots[child as usize];
            if count < NARROW {
                narrow[count] = (slot.key, child);
            }
            count += 1;
            child = slot.end;
        }
        if count > NARROW {
            return self.close_wide_map(id, count);
        }
        for later in 1..count {
            let (key, kept) = narrow[later];
            for &(other, dropped) in &narrow[..later] {
                if key.len() == other.len() && self.text(key) == self.text(other) {
                    self.replaced.insert(dropped);
                    self.repeats.insert(kept);
                }
            }
        }
        self.set_parts(id, 0, count);
    }

    fn close_wide_map(&mut self, id: u32, count: usize) {
        let mut sorted: Vec<u32> = self.content.parts(id).collect();
        sorted.sort_by(|a, b| {
            let [a, b] = [a, b].map(|it| self.text(self.content.slots[*it as usize].key));
            a.cmp(b)
        });
        for pair in sorted.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|it| self.content.slots[it as usize].key);
            if a.len() == b.len() && self.text(a) == self.text(b) {
                self.replaced.insert(pair[0]);
                self.repeats.insert(pair[1]);
            }
        }
        let index = self.content.wide.len();
        self.content.wide.extend(sorted);
        self.set_parts(id, index, count);
    }

    fn text(&self, span: Span) -> &str {
        self.content.text(self.source, span)
    }

    /// The same tree without replaced entries and with merged ones in their place.
    fn settle(mut self) -> Self {
        let mut settled = Builder::new(self.source);
        settled.content.unescaped = std::mem::take(&mut self.content.unescaped);
        if !self.content.slots.is_empty() {
            self.settle_node(0, &mut settled);
        }
        settled
    }

    fn settle_node(&self, id: u32, settled: &mut Builder<'s>) {
        let slot = self.content.slots[id as usize];
        let new = settled.push(slot.start as usize, slot.kind, slot.key, slot.text);
        if self.repeats.contains(&id) && !self.replaced.contains(&id) {
            settled.repeats.insert(new);
        }
        if !matches!(slot.kind, NodeKind::List | NodeKind::Map) {
            return;
        }
        settled.open = new;
        settled.depth += 1;
        if slot.kind == NodeKind::Map {
            for entry in self.content.parts(id) {
                if !self.replaced.contains(&entry) {
                    self.settle_node(entry, settled);
                }
            }
        } else {
            for item in self.content.parts(id) {
                self.settle_node(item, settled);
            }
        }
        settled.close();
    }
}
