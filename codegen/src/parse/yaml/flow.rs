//! Flow collections: structure by brackets, on as many lines as they like.

use super::node::{EntryKey, Properties, Simple};
use super::scalar::is_flow_indicator;
use super::{NodeKind, Reader, Span, Wrong};

/// An item that was read and may turn out to be a key.
enum Item<'s> {
    Simple(Simple<'s>, Properties<'s>),
    /// Added already: its id, and how many anchors were defined before it.
    Node(u32, usize),
    /// Nothing stands where one could.
    Empty(Properties<'s>),
}

impl<'s> Reader<'s> {
    /// The list or map that begins here.
    pub(super) fn flow_collection(
        &mut self,
        key: Span,
        properties: Properties<'s>,
    ) -> Result<(), Wrong> {
        let start = self.cursor.at;
        let is_map = self.cursor.peek() == Some(b'{');
        let (kind, closing) = match is_map {
            true => (NodeKind::Map, b'}'),
            false => (NodeKind::List, b']'),
        };
        let id = self.open(start, kind, key, properties)?;
        self.cursor.at += 1;
        loop {
            self.cursor.skip_blank();
            match self.cursor.peek() {
                None => return Err(unclosed(start, closing)),
                Some(byte) if byte == closing => break,
                Some(_) if is_map => self.flow_entry()?,
                Some(_) => self.flow_item()?,
            }
            self.cursor.skip_blank();
            match self.cursor.peek() {
                Some(b',') => self.cursor.at += 1,
                Some(byte) if byte == closing => break,
                None => return Err(unclosed(start, closing)),
                Some(_) => return Err(self.expected_comma(start, closing)),
            }
        }
        self.cursor.at += 1;
        self.close(id, properties);
        Ok(())
    }

    /// An entry of a map: `key: value`, or a key alone.
    fn flow_entry(&mut self) -> Result<(), Wrong> {
        let explicit = self.skip_question_mark();
        let start = self.cursor.at;
        let item = self.item(Span::default())?;
        let key = self.item_key(item, explicit)?;
        self.cursor.skip_blank();
        self.flow_value(key, start)
    }

    /// An item of a list: a node, or one entry of a map.
    fn flow_item(&mut self) -> Result<(), Wrong> {
        let explicit = self.skip_question_mark();
        let start = self.cursor.at;
        let item = self.item(Span::default())?;
        self.cursor.skip_blank();
        if explicit || self.cursor.peek() == Some(b':') {
            let key = self.item_key(item, explicit)?;
            let map = self.open(start, NodeKind::Map, Span::default(), Properties::default())?;
            self.flow_value(key, start)?;
            self.close(map, Properties::default());
            return Ok(());
        }
        match item {
            Item::Simple(simple, properties) => self.add(Span::default(), simple, properties),
            Item::Node(..) => Ok(()),
            Item::Empty(Properties { start: None, .. }) => Err(self.misplaced_in_flow()),
            Item::Empty(properties) => {
                self.add_empty(Span::default(), start, properties);
                Ok(())
            }
        }
    }

    /// What stands behind a key: `:` and a value, or neither.
    fn flow_value(&mut self, key: EntryKey, start: usize) -> Result<(), Wrong> {
        let value = self.builder.next();
        if self.cursor.peek() == Some(b':') {
            self.cursor.at += 1;
            let colon = self.cursor.at;
            match self.item(key.text)? {
                Item::Simple(simple, properties) => self.add(key.text, simple, properties)?,
                Item::Node(..) => {}
                Item::Empty(properties) => self.add_empty(key.text, colon, properties),
            }
        } else {
            self.add_empty(key.text, start, Properties::default());
        }
        if key.merges {
            self.builder.merge(value);
        }
        Ok(())
    }

    /// Reads a node; adds it under this key if it is a collection.
    fn item(&mut self, key: Span) -> Result<Item<'s>, Wrong> {
        let mut properties = Properties::default();
        loop {
            self.cursor.skip_blank();
            if !self.property(&mut properties) {
                break;
            }
        }
        match self.cursor.peek() {
            Some(b'[' | b'{') => {
                let id = self.builder.next();
                let anchors = self.defined.len();
                self.flow_collection(key, properties)?;
                Ok(Item::Node(id, anchors))
            }
            None | Some(b',' | b']' | b'}') => Ok(Item::Empty(properties)),
            Some(b':') if self.is_colon() => Ok(Item::Empty(properties)),
            _ => match self.simple(-1, true) {
                Ok(simple) => Ok(Item::Simple(simple, properties)),
                Err(wrong) if wrong.offset == self.cursor.at => Err(self.misplaced_in_flow()),
                Err(wrong) => Err(wrong),
            },
        }
    }

    fn item_key(&mut self, item: Item<'s>, explicit: bool) -> Result<EntryKey, Wrong> {
        match item {
            Item::Simple(simple, properties) => self.key(simple, properties),
            Item::Node(id, anchors) => self.key_from_node(id, anchors),
            Item::Empty(properties)
                if explicit || properties.start.is_some() || self.cursor.peek() == Some(b':') =>
            {
                Ok(self.empty_key(properties))
            }
            Item::Empty(_) => Err(self.misplaced_in_flow()),
        }
    }

    fn skip_question_mark(&mut self) -> bool {
        let is_explicit = self.cursor.peek() == Some(b'?')
            && (self.cursor.is_gap(1) || is_flow_indicator(self.cursor.peek_at(1)));
        if is_explicit {
            self.cursor.at += 1;
            self.cursor.skip_blank();
        }
        is_explicit
    }

    fn is_colon(&self) -> bool {
        self.cursor.is_gap(1) || is_flow_indicator(self.cursor.peek_at(1))
    }

    /// Of the collection that begins at `start`.
    fn expected_comma(&self, start: usize, closing: u8) -> Wrong {
        // What is in a collection stands further to the right than what it belongs to.
        let indent = |at: usize| {
            let line = self.source[..at].rfind('\n').map_or(0, |it| it + 1);
            let text = &self.source[line..];
            (line, text.len() - text.trim_start_matches(' ').len())
        };
        let ((first, outer), (line, inner)) = (indent(start), indent(self.cursor.at));
        if line != first && inner <= outer {
            return unclosed(start, closing);
        }
        let mut wrong = self.expected(&format!("`,` or `{}`", char::from(closing)));
        if matches!(self.cursor.peek(), Some(b'{' | b'[')) {
            wrong
                .message
                .push_str(": text with brackets in it needs quotes");
        }
        wrong
    }

    fn misplaced_in_flow(&self) -> Wrong {
        self.expected("a value")
    }

    fn expected(&self, what: &str) -> Wrong {
        let found = match self.source[self.cursor.at..].chars().next() {
            Some(char) => format!("found `{char}`"),
            None => "the text ends".to_owned(),
        };
        Wrong::new(self.cursor.at, format!("expected {what}, {found}"))
    }
}

fn unclosed(start: usize, closing: u8) -> Wrong {
    let closing = char::from(closing);
    Wrong::new(start, format!("no `{closing}` closes this"))
}
