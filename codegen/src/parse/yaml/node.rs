//! What any node may carry: an anchor, a tag; what an alias stands for; what a scalar is.

use super::resolve::resolve;
use super::scalar::{Scalar, is_flow_indicator};
use super::{NodeKind, Reader, Span, Wrong};
use std::borrow::Cow;

/// What an anchor names.
#[derive(Clone, Copy, Debug)]
pub(super) enum Anchor {
    /// A collection that is still being read.
    Open(u32),
    /// A node.
    Node(u32),
    /// A key.
    Key(Scalar, Tag),
}

/// What a tag says of a scalar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tag {
    /// Nothing: there is none, or it is somebody's own.
    #[default]
    None,
    /// `!!str`, or any other of YAML's own that has no kind in JSON.
    Text,
    /// `!!int`, `!!float`, `!!bool`, `!!null`: what it looks like, in quotes or not.
    Resolved,
}

/// The anchor and the tag before a node.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Properties<'s> {
    /// Where the first of them begins.
    pub(super) start: Option<usize>,
    pub(super) anchor: Option<&'s str>,
    pub(super) tag: Tag,
}

/// What can be a key as well as a value, and is no node yet.
#[derive(Clone, Copy, Debug)]
pub(super) enum Simple<'s> {
    Scalar(Scalar),
    Alias { start: usize, name: &'s str },
}

/// A key of a map.
#[derive(Clone, Copy, Debug)]
pub(super) struct EntryKey {
    pub(super) text: Span,
    /// `<<`
    pub(super) merges: bool,
    /// Introduced by `?`.
    pub(super) explicit: bool,
}

impl Properties<'_> {
    /// These, or else those.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            start: self.start.or(other.start),
            anchor: self.anchor.or(other.anchor),
            tag: if self.tag == Tag::None {
                other.tag
            } else {
                self.tag
            },
        }
    }
}

impl<'s> Reader<'s> {
    /// Reads the anchor or tag that begins here; false when none does.
    pub(super) fn property(&mut self, properties: &mut Properties<'s>) -> bool {
        let start = self.cursor.at;
        match self.cursor.peek() {
            Some(b'&') => properties.anchor = Some(self.name()),
            Some(b'!') => properties.tag = self.tag(),
            _ => return false,
        }
        properties.start.get_or_insert(start);
        true
    }

    /// An alias, a scalar in quotes, or a plain one.
    pub(super) fn simple(&mut self, indent: isize, flow: bool) -> Result<Simple<'s>, Wrong> {
        let start = self.cursor.at;
        match self.cursor.peek() {
            Some(b'*') => {
                let name = self.name();
                Ok(Simple::Alias { start, name })
            }
            Some(b'"' | b'\'') => Ok(Simple::Scalar(self.quoted()?)),
            _ if self.can_begin_plain(flow) => Ok(Simple::Scalar(self.plain(indent, flow))),
            _ => Err(self.misplaced()),
        }
    }

    /// Makes a node of it.
    pub(super) fn add(
        &mut self,
        key: Span,
        simple: Simple<'s>,
        properties: Properties<'s>,
    ) -> Result<(), Wrong> {
        match simple {
            Simple::Scalar(scalar) => {
                let id = self.builder.next();
                self.add_scalar(key, scalar, properties.tag);
                self.define(properties, Anchor::Node(id));
                Ok(())
            }
            Simple::Alias { start, name } => match self.anchor(start, name)? {
                Anchor::Node(id) => self.builder.copy(id, start, key),
                Anchor::Key(scalar, tag) => {
                    self.add_scalar(key, scalar, tag);
                    Ok(())
                }
                Anchor::Open(_) => Err(recursive(start, name)),
            },
        }
    }

    /// Makes a key of it.
    pub(super) fn key(
        &mut self,
        simple: Simple<'s>,
        properties: Properties<'s>,
    ) -> Result<EntryKey, Wrong> {
        let scalar = match simple {
            Simple::Scalar(scalar) => {
                self.define(properties, Anchor::Key(scalar, properties.tag));
                scalar
            }
            Simple::Alias { start, name } => match self.anchor(start, name)? {
                Anchor::Key(scalar, _) => scalar,
                Anchor::Node(id) => return Ok(EntryKey::of(self.builder.key_of(id)?)),
                Anchor::Open(_) => return Err(recursive(start, name)),
            },
        };
        Ok(EntryKey {
            merges: scalar.plain
                && properties.tag != Tag::Text
                && self.builder.text(scalar.text) == "<<",
            ..EntryKey::of(scalar.text)
        })
    }

    /// Nothing, where a key could stand.
    pub(super) fn empty_key(&mut self, properties: Properties<'s>) -> EntryKey {
        let scalar = Scalar {
            start: self.cursor.at,
            text: Span::default(),
            plain: true,
            one_line: true,
        };
        self.define(properties, Anchor::Key(scalar, properties.tag));
        EntryKey::of(scalar.text)
    }

    /// Makes a key of the node that was added last, which had this id; what was anchored in it is gone.
    pub(super) fn key_from_node(&mut self, id: u32, anchors: usize) -> Result<EntryKey, Wrong> {
        for name in self.defined.split_off(anchors) {
            self.anchors.remove(name);
        }
        Ok(EntryKey::of(self.builder.take_key(id)?))
    }

    /// Nothing, where a value could stand.
    pub(super) fn add_empty(&mut self, key: Span, start: usize, properties: Properties<'s>) {
        let id = self.builder.next();
        let kind = match properties.tag {
            Tag::Text => NodeKind::Text,
            _ => NodeKind::Null,
        };
        self.builder.scalar(start, kind, key, Span::default());
        self.define(properties, Anchor::Node(id));
    }

    /// Says what the anchor among these properties names from now on.
    pub(super) fn define(&mut self, properties: Properties<'s>, anchor: Anchor) {
        if let Some(name) = properties.anchor {
            self.anchors.insert(name, anchor);
            self.defined.push(name);
        }
    }

    fn anchor(&self, start: usize, name: &str) -> Result<Anchor, Wrong> {
        let missing = || Wrong::new(start, format!("no `&{name}` stands before `*{name}`"));
        self.anchors.get(name).copied().ok_or_else(missing)
    }

    fn add_scalar(&mut self, key: Span, scalar: Scalar, tag: Tag) {
        let Scalar { start, text, .. } = scalar;
        if tag == Tag::Text || !scalar.plain && tag == Tag::None {
            return self.builder.scalar(start, NodeKind::Text, key, text);
        }
        let (kind, spelling) = resolve(self.builder.text(text));
        let text = match spelling {
            Cow::Borrowed(spelling) if spelling.len() == text.len() => text,
            Cow::Borrowed(spelling) => {
                let spelling = spelling.to_owned();
                self.builder.aside(&spelling)
            }
            Cow::Owned(spelling) => self.builder.aside(&spelling),
        };
        self.builder.scalar(start, kind, key, text);
    }

    /// The name behind `&` or `*`.
    fn name(&mut self) -> &'s str {
        self.cursor.at += 1;
        let start = self.cursor.at;
        while !self.cursor.is_gap(0)
            && !is_flow_indicator(self.cursor.peek())
            && self.cursor.peek() != Some(b':')
        {
            self.cursor.at += 1;
        }
        &self.source[start..self.cursor.at]
    }

    fn tag(&mut self) -> Tag {
        let start = self.cursor.at;
        let verbatim = self.cursor.peek_at(1) == Some(b'<');
        while !self.cursor.is_gap(0) && (verbatim || !is_flow_indicator(self.cursor.peek())) {
            self.cursor.at += 1;
        }
        let tag = &self.source[start..self.cursor.at];
        let verbatim = tag
            .strip_prefix("!<tag:yaml.org,2002:")
            .and_then(|it| it.strip_suffix('>'));
        match verbatim.or(tag.strip_prefix("!!")) {
            Some("int" | "float" | "bool" | "null") => Tag::Resolved,
            Some(_) => Tag::Text,
            None => Tag::None,
        }
    }

    /// Whether a plain scalar may begin with what stands here.
    fn can_begin_plain(&self, flow: bool) -> bool {
        match self.cursor.peek() {
            None => false,
            Some(b'-') => !self.cursor.is_gap(1),
            Some(b'?' | b':') => {
                !(self.cursor.is_gap(1) || flow && is_flow_indicator(self.cursor.peek_at(1)))
            }
            Some(byte) => !b",[]{}#&*!|>'\"%@`".contains(&byte),
        }
    }

    /// What is wrong with a character that can't stand where it does.
    pub(super) fn misplaced(&self) -> Wrong {
        let at = self.cursor.at;
        let message = match self.source[at..].chars().next() {
            Some(':') => "`:` cannot stand here: text with a colon and a blank in it needs quotes",
            Some('-') if self.cursor.is_gap(1) => {
                "a list cannot begin here: it needs a line of its own"
            }
            Some('@' | '`' | '%') => "text cannot begin with this character unless it is in quotes",
            Some('\t') => "tabs cannot indent: use spaces",
            Some(char) => {
                return Wrong::new(at, format!("expected the end of the line, found `{char}`"));
            }
            None => "the text ends too early",
        };
        Wrong::new(at, message)
    }
}

impl EntryKey {
    pub(super) fn of(text: Span) -> Self {
        Self {
            text,
            merges: false,
            explicit: false,
        }
    }
}

fn recursive(start: usize, name: &str) -> Wrong {
    Wrong::new(
        start,
        format!("`*{name}` stands inside of what it refers to"),
    )
}
