//! How the readers put a tree together: open, scalar, close.

use super::tree::{Content, NARROW, NodeKind, Slot, Span};
use std::collections::BTreeSet;

/// How deep a document may nest. Real ones stay under 60; whatever walks a tree may recurse.
pub(super) const DEEPEST: usize = 256;

/// How many bytes the aliases of a document may repeat. Collections as keys count as well: written into each
/// other they would double in length at every level.
const MOST_REPEATED: usize = 1 << 24;

/// What a repeated node weighs by itself, in bytes.
const NODE_WEIGHT: usize = 16;

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
/// `settle` settles them in one pass at the end.
pub(super) struct Builder<'s> {
    pub(super) source: &'s str,
    pub(super) content: Content,
    pub(super) open: u32,
    depth: usize,
    repeated: usize,
    /// Entries that a later one of the same key replaces.
    pub(super) replaced: BTreeSet<u32>,
    /// Entries that replace an earlier one.
    pub(super) repeats: BTreeSet<u32>,
    /// Entries whose key is `<<`.
    pub(super) merges: BTreeSet<u32>,
    /// Where a second document begins.
    pub(super) second: Option<usize>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            content: Content::default(),
            open: 0,
            depth: 0,
            repeated: 0,
            second: None,
            replaced: BTreeSet::new(),
            repeats: BTreeSet::new(),
            merges: BTreeSet::new(),
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
            _ => self.close_list(id),
        }
    }

    /// Adds a value without parts.
    pub(super) fn scalar(&mut self, start: usize, kind: NodeKind, key: Span, text: Span) {
        self.push(start, kind, key, text);
    }

    /// Where a second document begins.
    pub(super) fn second(&mut self, start: usize) {
        self.second = Some(start);
    }

    /// The id that the next node gets.
    pub(super) fn next(&self) -> u32 {
        self.content.slots.len() as u32
    }

    /// Says that this entry, whose key is `<<`, stands for the entries of its value, if it has any.
    pub(super) fn merge(&mut self, entry: u32) {
        let is_map = |id: u32| self.content.slots[id as usize].kind == NodeKind::Map;
        let merges = match self.content.slots[entry as usize].kind {
            NodeKind::Map => true,
            NodeKind::List => self.content.parts(entry).all(is_map),
            _ => false,
        };
        if merges {
            self.merges.insert(entry);
        }
    }

    /// Adds a copy of a node that was built before.
    pub(super) fn copy(&mut self, original: u32, start: usize, key: Span) -> Result<(), Wrong> {
        let first = original as usize;
        let end = self.content.slots[first].end as usize;
        let shift = self.next() - original;
        let mut ends = Vec::new();
        for id in first..end {
            let mut slot = self.content.slots[id];
            self.repeat(start, NODE_WEIGHT + slot.key.len())?;
            while ends.last().is_some_and(|it| *it as usize <= id) {
                ends.pop();
            }
            if matches!(slot.kind, NodeKind::List | NodeKind::Map) {
                ends.push(slot.end);
                if self.depth + ends.len() > DEEPEST {
                    return Err(Wrong::too_deep(start));
                }
                if slot.text.len() > NARROW {
                    slot.text = self.copy_index(slot.text, shift);
                }
            } else {
                self.repeat(start, slot.text.len())?;
            }
            slot.end += shift;
            if id == first {
                slot.parent = self.open;
                slot.key = key;
            } else {
                slot.parent += shift;
            }
            self.content.slots.push(slot);
            for noted in [&mut self.replaced, &mut self.repeats, &mut self.merges] {
                if id != first && noted.contains(&(id as u32)) {
                    noted.insert(id as u32 + shift);
                }
            }
        }
        Ok(())
    }

    /// What a node says, as text for a key.
    pub(super) fn key_of(&mut self, id: u32) -> Result<Span, Wrong> {
        let slot = self.content.slots[id as usize];
        if !matches!(slot.kind, NodeKind::List | NodeKind::Map) {
            return Ok(slot.text);
        }
        let mut json = String::new();
        self.content.write_json(self.source, id, &mut json);
        self.repeat(slot.start as usize, json.len())?;
        Ok(self.aside(&json))
    }

    /// Takes back the node that was added last, with all its parts, to be a key.
    pub(super) fn take_key(&mut self, id: u32) -> Result<Span, Wrong> {
        let text = self.key_of(id)?;
        self.content.slots.truncate(id as usize);
        for noted in [&mut self.replaced, &mut self.repeats, &mut self.merges] {
            while noted.last().is_some_and(|it| *it >= id) {
                noted.pop_last();
            }
        }
        Ok(text)
    }

    /// What a span holds.
    pub(super) fn text(&self, span: Span) -> &str {
        self.content.text(self.source, span)
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

    /// What was built, with every entry that was noted.
    pub(super) fn finish(mut self) -> Content {
        let second = self.second;
        self.content.second =
            second.map(|it| self.push(it, NodeKind::Null, Span::default(), Span::default()));
        self.content.repeats = self.repeats.into_iter().collect();
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

    fn close_list(&mut self, id: u32) {
        let count = self.content.parts(id).count();
        let index = self.content.wide.len();
        if count > NARROW {
            let parts: Vec<u32> = self.content.parts(id).collect();
            self.content.wide.extend(parts);
        }
        self.set_parts(id, index, count);
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
                    self.replace(dropped, kept);
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
                self.replace(pair[0], pair[1]);
            }
        }
        let index = self.content.wide.len();
        self.content.wide.extend(sorted);
        self.set_parts(id, index, count);
    }

    fn replace(&mut self, dropped: u32, kept: u32) {
        if !self.merges.contains(&dropped) {
            self.replaced.insert(dropped);
            self.repeats.insert(kept);
        }
    }

    fn repeat(&mut self, start: usize, bytes: usize) -> Result<(), Wrong> {
        self.repeated += bytes;
        if self.repeated > MOST_REPEATED {
            let message =
                format!("aliases and collections as keys repeat more than {MOST_REPEATED} bytes");
            return Err(Wrong::new(start, message));
        }
        Ok(())
    }

    fn copy_index(&mut self, index: Span, shift: u32) -> Span {
        let start = self.content.wide.len();
        for position in index.start()..index.start() + index.len() {
            let shifted = self.content.wide[position] + shift;
            self.content.wide.push(shifted);
        }
        Span::source(start, index.len())
    }
}
