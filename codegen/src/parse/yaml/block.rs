//! Block collections: structure by indentation.

use super::node::{Anchor, EntryKey, Properties, Simple};
use super::{NodeKind, Reader, Span, Wrong};

/// Where a node stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Within {
    /// The column of the collection around it; its own lines stand further right.
    indent: isize,
    /// Whether it begins on the line of its key, where no block collection may begin.
    inline: bool,
    /// Whether a list at `indent` itself belongs to it.
    lists: bool,
}

impl Within {
    /// The top of a document.
    pub(super) fn document() -> Self {
        Self {
            indent: -1,
            inline: false,
            lists: false,
        }
    }
}

impl<'s> Reader<'s> {
    /// A node, or nothing where one could stand.
    pub(super) fn block_node(&mut self, key: Span, mut within: Within) -> Result<(), Wrong> {
        let start = self.cursor.at;
        // Properties on the line of a key belong to the key, those on lines before to the map.
        let mut above = Properties::default();
        let mut properties = Properties::default();
        loop {
            let line = self.cursor.line_start;
            self.cursor.skip_blank();
            if self.cursor.line_start != line {
                within.inline = false;
                above = std::mem::take(&mut properties).or(above);
            }
            if self.is_outside(within) {
                self.add_empty(key, start, properties.or(above));
                return Ok(());
            }
            if !self.property(&mut properties) {
                break;
            }
        }
        let is_flow = matches!(self.cursor.peek(), Some(b'[' | b'{'));
        if self.cursor.is_first_on_line() && self.cursor.is_indented_by_tab() && !is_flow {
            return Err(Wrong::new(self.cursor.at, "tabs cannot indent: use spaces"));
        }
        let start = properties.start.unwrap_or(self.cursor.at);
        let column = (start - self.cursor.line_start) as isize;
        let collection = Collection {
            key,
            start,
            column,
            properties: above,
        };

        match self.cursor.peek() {
            Some(b'-') if self.cursor.is_gap(1) => {
                if within.inline || properties.start.is_some() {
                    return Err(self.misplaced());
                }
                self.block_list(collection)
            }
            Some(b'?') if self.cursor.is_gap(1) && !within.inline => {
                self.block_map(collection, None)
            }
            Some(b':') if self.cursor.is_gap(1) && !within.inline => {
                let first = self.empty_key(properties);
                self.block_map(collection, Some(first))
            }
            Some(b'|' | b'>') => {
                let scalar = self.block_scalar(within.indent)?;
                self.add(key, Simple::Scalar(scalar), properties.or(above))
            }
            Some(b'[' | b'{') => {
                let id = self.builder.next();
                let anchors = self.defined.len();
                let line = self.cursor.line_start;
                self.flow_collection(key, properties.or(above))?;
                if !self.is_before_colon() {
                    return Ok(());
                }
                if within.inline || self.cursor.line_start != line {
                    return Err(self.misplaced());
                }
                let first = self.key_from_node(id, anchors)?;
                self.block_map(collection, Some(first))
            }
            _ => {
                let simple = self.simple(within.indent, false)?;
                if !self.is_before_colon() {
                    return self.add(key, simple, properties.or(above));
                }
                if within.inline || !simple.is_on_one_line() {
                    return Err(self.misplaced());
                }
                let first = self.key(simple, properties)?;
                self.block_map(collection, Some(first))
            }
        }
    }

    /// A map whose first key was read up to its colon, or stands here behind `?`.
    fn block_map(&mut self, map: Collection<'s>, mut first: Option<EntryKey>) -> Result<(), Wrong> {
        let id = self.open(map.start, NodeKind::Map, map.key, map.properties)?;
        loop {
            let entry = match first.take() {
                Some(entry) => entry,
                None => self.block_key(map.column)?,
            };
            let value = self.builder.next();
            let within = Within {
                indent: map.column,
                inline: !entry.explicit,
                lists: true,
            };
            let is_own = !entry.explicit || self.cursor.column() == map.column;
            if is_own && self.cursor.is_indicator(b':') {
                self.cursor.at += 1;
                self.block_node(entry.text, within)?;
            } else {
                let start = self.cursor.at;
                self.add_empty(entry.text, start, Properties::default());
            }
            if entry.merges {
                self.builder.merge(value);
            }
            if self.ends_block(map.column)? {
                break;
            }
        }
        self.close(id, map.properties);
        Ok(())
    }

    fn block_list(&mut self, list: Collection<'s>) -> Result<(), Wrong> {
        let id = self.open(list.start, NodeKind::List, list.key, list.properties)?;
        let within = Within {
            indent: list.column,
            inline: false,
            lists: false,
        };
        loop {
            self.cursor.at += 1;
            self.block_node(Span::default(), within)?;
            if self.ends_block(list.column)? || !self.cursor.is_indicator(b'-') {
                break;
            }
        }
        self.close(id, list.properties);
        Ok(())
    }

    /// A key, up to its colon.
    fn block_key(&mut self, column: isize) -> Result<EntryKey, Wrong> {
        let start = self.cursor.at;
        let mut properties = Properties::default();
        while self.property(&mut properties) {
            self.cursor.skip_spaces();
        }
        if self.cursor.is_indicator(b'?') {
            return self.explicit_key(column);
        }
        if self.cursor.is_indicator(b':') {
            return Ok(self.empty_key(properties));
        }
        let line = self.cursor.line_start;
        let key = if let Some(b'[' | b'{') = self.cursor.peek() {
            let id = self.builder.next();
            let anchors = self.defined.len();
            self.flow_collection(Span::default(), properties)?;
            self.key_from_node(id, anchors)?
        } else if self.cursor.is_indicator(b'-') {
            return Err(Wrong::new(start, "expected a key, found a list item"));
        } else {
            let simple = self.simple(column, false)?;
            self.key(simple, properties)?
        };
        if self.is_before_colon() && self.cursor.line_start == line {
            return Ok(key);
        }
        Err(Wrong::new(start, "expected a key with `:` behind it"))
    }

    fn explicit_key(&mut self, column: isize) -> Result<EntryKey, Wrong> {
        self.cursor.at += 1;
        let id = self.builder.next();
        let anchors = self.defined.len();
        let within = Within {
            indent: column,
            inline: false,
            lists: true,
        };
        self.block_node(Span::default(), within)?;
        let key = self.key_from_node(id, anchors)?;
        self.cursor.skip_blank();
        Ok(EntryKey {
            explicit: true,
            ..key
        })
    }

    /// Goes to the next entry or item of the collection at this column; true when there is none.
    fn ends_block(&mut self, column: isize) -> Result<bool, Wrong> {
        self.cursor.skip_blank();
        if self.cursor.at_end() || self.cursor.at_marker() {
            return Ok(true);
        }
        if !self.cursor.is_first_on_line() {
            return Err(self.misplaced());
        }
        if self.cursor.is_indented_by_tab() {
            return Err(Wrong::new(self.cursor.at, "tabs cannot indent: use spaces"));
        }
        if self.cursor.column() > column {
            let message = "this line's indentation fits none of the lines above it";
            return Err(Wrong::new(self.cursor.at, message));
        }
        Ok(self.cursor.column() < column)
    }

    /// Whether what stands here no longer belongs to a node.
    fn is_outside(&self, within: Within) -> bool {
        if self.cursor.at_end() || self.cursor.at_marker() {
            return true;
        }
        if !self.cursor.is_first_on_line() || self.cursor.column() > within.indent {
            return false;
        }
        if self.cursor.column() < within.indent {
            return true;
        }
        match self.cursor.peek() {
            Some(b'-') => !(within.lists && self.cursor.is_gap(1)),
            // A block scalar cannot be a key, so it is a value even where the next key could stand.
            Some(b'|' | b'>') => false,
            _ => true,
        }
    }

    /// Whether what was read is a key.
    fn is_before_colon(&mut self) -> bool {
        self.cursor.skip_spaces();
        self.cursor.is_indicator(b':')
    }

    /// Opens a list or map and its anchor; tells its id.
    pub(super) fn open(
        &mut self,
        start: usize,
        kind: NodeKind,
        key: Span,
        properties: Properties<'s>,
    ) -> Result<u32, Wrong> {
        let id = self.builder.next();
        self.builder.open(start, kind, key)?;
        self.define(properties, Anchor::Open(id));
        Ok(id)
    }

    pub(super) fn close(&mut self, id: u32, properties: Properties<'s>) {
        self.builder.close();
        let named = properties.anchor.and_then(|it| self.anchors.get_mut(it));
        // A node inside may have taken the name.
        if let Some(anchor) = named
            && matches!(anchor, Anchor::Open(open) if *open == id)
        {
            *anchor = Anchor::Node(id);
        }
    }
}

/// A block collection that begins.
#[derive(Clone, Copy)]
struct Collection<'s> {
    key: Span,
    start: usize,
    column: isize,
    properties: Properties<'s>,
}

impl Simple<'_> {
    fn is_on_one_line(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.one_line,
            Self::Alias { .. } => true,
        }
    }
}
