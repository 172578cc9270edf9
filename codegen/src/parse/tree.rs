//! A document's text as a tree in which every node knows its place.
//!
//! Nodes stand in preorder in one vector; a node knows where it ends, so skipping it is one step. Text
//! without escapes is a slice of the source; the rest is kept aside.

use super::FileId;
use crate::diagnostic::Site;

/// A node's position in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

/// One file, read.
#[derive(Debug)]
pub struct Tree {
    file: FileId,
    source: Box<str>,
    content: Content,
}

/// What a reader makes of a source.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) slots: Vec<Slot>,
    pub(super) unescaped: String,
    /// The parts of each map with more than [`NARROW`] of them, sorted by key, and of each such list.
    pub(super) wide: Vec<u32>,
    /// Entries that replaced an earlier one of the same key.
    pub(super) repeats: Vec<u32>,
    /// What stands for a second document, which nobody reads: behind all other nodes, and in none.
    pub(super) second: Option<u32>,
}

/// How many parts a list or map may have and still be searched one by one.
pub(super) const NARROW: usize = 16;

/// A node: 32 bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// Where the value begins in the source, in bytes.
    pub(super) start: u32,
    /// The first node behind this one and all its parts.
    pub(super) end: u32,
    pub(super) parent: u32,
    /// Of a map's entry.
    pub(super) key: Span,
    /// Of a scalar. Of a list or map: how many parts it has, and where [`Content::wide`] has them.
    pub(super) text: Span,
    pub(super) kind: NodeKind,
}

/// Some bytes of the source, or of what was unescaped. The length's highest bit tells which.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    start: u32,
    len: u32,
}

impl Span {
    const ASIDE: u32 = 1 << 31;

    pub(super) fn source(start: usize, len: usize) -> Self {
        Self {
            start: start as u32,
            len: len as u32,
        }
    }

    pub(super) fn aside(start: usize, len: usize) -> Self {
        Self {
            start: start as u32,
            len: len as u32 | Self::ASIDE,
        }
    }

    /// The same bytes, where other texts stand before the source and before what was unescaped.
    pub(super) fn behind(self, source: usize, aside: usize) -> Self {
        let before = if self.is_aside() { aside } else { source };
        Self {
            start: self.start + before as u32,
            ..self
        }
    }

    pub(super) fn len(self) -> usize {
        (self.len & !Self::ASIDE) as usize
    }

    pub(super) fn start(self) -> usize {
        self.start as usize
    }

    pub(super) fn is_aside(self) -> bool {
        self.len & Self::ASIDE != 0
    }
}

impl Content {
    /// An empty map that stands at this byte.
    pub(super) fn empty(start: usize) -> Self {
        Self {
            slots: vec![Slot {
                start: start as u32,
                end: 1,
                parent: 0,
                key: Span::default(),
                text: Span::default(),
                kind: NodeKind::Map,
            }],
            ..Self::default()
        }
    }

    pub(super) fn text<'t>(&'t self, source: &'t str, span: Span) -> &'t str {
        let text = if span.is_aside() {
            &self.unescaped
        } else {
            source
        };
        &text[span.start()..span.start() + span.len()]
    }

    /// The parts of a list or map.
    pub(super) fn parts(&self, id: u32) -> impl Iterator<Item = u32> + '_ {
        let end = self.slots[id as usize].end;
        let mut next = id + 1;
        std::iter::from_fn(move || {
            let part = next;
            (part < end).then(|| {
                next = self.slots[part as usize].end;
                part
            })
        })
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NodeKind {
    /// `null`
    Null,
    /// `true`, `false`
    Bool,
    /// A number, kept as it is written.
    Number,
    /// Text.
    Text,
    /// A sequence.
    List,
    /// A mapping.
    Map,
}

impl NodeKind {
    /// In the words that messages use.
    pub fn label(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::Text => "text",
            Self::List => "a list",
            Self::Map => "an object",
        }
    }
}

impl Tree {
    pub(super) fn new(file: FileId, source: Box<str>, content: Content) -> Self {
        Self {
            file,
            source,
            content,
        }
    }

    /// The top of the document.
    pub fn root(&self) -> Node<'_> {
        self.node(NodeId(0))
    }

    /// The node with this id.
    pub fn node(&self, id: NodeId) -> Node<'_> {
        Node { tree: self, id }
    }

    pub(super) fn content(&self) -> &Content {
        &self.content
    }

    /// The text that was read.
    pub fn source(&self) -> &str {
        &self.source
    }

    fn slot(&self, id: NodeId) -> &Slot {
        &self.content.slots[id.0 as usize]
    }

    fn text(&self, span: Span) -> &str {
        self.content.text(&self.source, span)
    }

    /// All nodes, each before its parts.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        (0..self.slot(NodeId(0)).end).map(|id| self.node(NodeId(id)))
    }

    /// The map entries that took the place of an earlier one with the same key.
    pub fn repeats(&self) -> impl Iterator<Item = Node<'_>> {
        self.content.repeats.iter().map(|it| self.node(NodeId(*it)))
    }

    /// The place of a second YAML document in the file. It is not read.
    pub fn second(&self) -> Option<Node<'_>> {
        self.content.second.map(|it| self.node(NodeId(it)))
    }
}

/// A node of a tree: a handle, cheap to copy.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree,
    id: NodeId,
}

impl std::fmt::Debug for Node<'_> {
    /// By its place: what stands there may be megabytes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} at {:?}", self.kind().label(), self.pointer())
    }
}

impl<'t> Node<'t> {
    /// Where it stands.
    pub fn site(self) -> Site {
        Site {
            file: self.tree.file,
            node: self.id,
        }
    }

    /// Its tree.
    pub fn tree(self) -> &'t Tree {
        self.tree
    }

    /// What it is.
    pub fn kind(self) -> NodeKind {
        self.tree.slot(self.id).kind
    }

    /// Where its value begins in [`Tree::source`], in bytes.
    pub fn offset(self) -> usize {
        self.tree.slot(self.id).start as usize
    }

    /// Its key, when it is an entry of a map.
    pub fn key(self) -> Option<&'t str> {
        let parent = self.parent()?;
        (parent.kind() == NodeKind::Map).then(|| self.tree.text(self.tree.slot(self.id).key))
    }

    /// Where its key begins in [`Tree::source`], in bytes, when it is an entry of a map whose key stands there
    /// as it is.
    pub fn key_offset(self) -> Option<usize> {
        let key = self.tree.slot(self.id).key;
        (self.key().is_some() && !key.is_aside() && key.len() > 0).then(|| key.start())
    }

    /// What it is part of.
    pub fn parent(self) -> Option<Node<'t>> {
        (self.id.0 != 0).then(|| self.tree.node(NodeId(self.tree.slot(self.id).parent)))
    }

    /// The values in it: a list's items or a map's values, in order.
    pub fn children(self) -> Children<'t> {
        let end = match self.kind() {
            NodeKind::List | NodeKind::Map => self.tree.slot(self.id).end,
            _ => self.id.0 + 1,
        };
        Children {
            tree: self.tree,
            next: self.id.0 + 1,
            end,
        }
    }

    /// A list's items; nothing if it is no list.
    pub fn items(self) -> Children<'t> {
        match self.kind() {
            NodeKind::List => self.children(),
            _ => Children {
                tree: self.tree,
                next: 0,
                end: 0,
            },
        }
    }

    /// A map's entries; nothing if it is no map.
    pub fn entries(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let values = match self.kind() {
            NodeKind::Map => self.children(),
            _ => Children {
                tree: self.tree,
                next: 0,
                end: 0,
            },
        };
        values.map(|value| (value.tree.text(value.tree.slot(value.id).key), value))
    }

    /// How many items or entries a list or map has; 0 for anything else.
    pub fn len(self) -> usize {
        match self.kind() {
            NodeKind::List | NodeKind::Map => self.tree.slot(self.id).text.len(),
            _ => 0,
        }
    }

    /// Whether it has no items or entries.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The value under this key of a map.
    pub fn get(self, key: &str) -> Option<Node<'t>> {
        if self.kind() == NodeKind::Map && self.len() > NARROW {
            return self.search(key);
        }
        self.entries()
            .find(|(it, _)| *it == key)
            .map(|(_, value)| value)
    }

    fn search(self, key: &str) -> Option<Node<'t>> {
        let sorted = self.wide();
        let key_of = |id: &u32| self.tree.text(self.tree.slot(NodeId(*id)).key);
        let found = sorted.binary_search_by(|it| key_of(it).cmp(key)).ok()?;
        Some(self.tree.node(NodeId(sorted[found])))
    }

    /// The parts of a wide list or map.
    fn wide(self) -> &'t [u32] {
        let index = self.tree.slot(self.id).text;
        &self.tree.content.wide[index.start()..index.start() + index.len()]
    }

    /// A list's item at this position, from 0.
    pub fn item(self, position: usize) -> Option<Node<'t>> {
        if self.kind() == NodeKind::List && self.len() > NARROW {
            let id = self.wide().get(position)?;
            return Some(self.tree.node(NodeId(*id)));
        }
        self.items().nth(position)
    }

    /// The position of this item among those of its list.
    fn position_in(self, list: Node<'t>) -> usize {
        let found = if list.len() > NARROW {
            list.wide().binary_search(&self.id.0).ok()
        } else {
            list.children().position(|it| it.id == self.id)
        };
        found.expect("a node is among its parent's children")
    }

    /// Its text, when it is text.
    pub fn text(self) -> Option<&'t str> {
        (self.kind() == NodeKind::Text).then(|| self.tree.text(self.tree.slot(self.id).text))
    }

    /// Its digits as they are written, when it is a number.
    pub fn number(self) -> Option<&'t str> {
        (self.kind() == NodeKind::Number).then(|| self.tree.text(self.tree.slot(self.id).text))
    }

    /// Whether it is true, when it is a boolean.
    pub fn bool(self) -> Option<bool> {
        (self.kind() == NodeKind::Bool)
            .then(|| self.tree.text(self.tree.slot(self.id).text) == "true")
    }

    /// Text, number or boolean as it is written: for places where documents mix them up.
    pub fn scalar(self) -> Option<&'t str> {
        match self.kind() {
            NodeKind::Text | NodeKind::Number | NodeKind::Bool => {
                Some(self.tree.text(self.tree.slot(self.id).text))
            }
            _ => None,
        }
    }

    /// The value as compact JSON text.
    pub fn json(self) -> String {
        let mut json = String::new();
        let Tree {
            source, content, ..
        } = self.tree;
        content.write_json(source, self.id.0, &mut json);
        json
    }

    /// The way here from the top (RFC 6901).
    pub fn pointer(self) -> String {
        let mut steps = Vec::new();
        let mut node = self;
        while let Some(parent) = node.parent() {
            steps.push(match node.key() {
                Some(key) => key.replace('~', "~0").replace('/', "~1"),
                None => node.position_in(parent).to_string(),
            });
            node = parent;
        }
        steps.iter().rev().map(|step| format!("/{step}")).collect()
    }

    /// The node that this pointer (RFC 6901, decoded from its URI fragment) leads to.
    pub fn at(self, pointer: &str) -> Option<Node<'t>> {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            node = match node.kind() {
                NodeKind::List => node.item(step.parse().ok()?)?,
                _ if step.contains('~') => node.get(&step.replace("~1", "/").replace("~0", "~"))?,
                _ => node.get(step)?,
            };
        }
        Some(node)
    }
}

/// The parts of a node, in order.
#[derive(Clone)]
pub struct Children<'t> {
    tree: &'t Tree,
    next: u32,
    end: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        if self.next >= self.end {
            return None;
        }
        let node = self.tree.node(NodeId(self.next));
        self.next = self.tree.slot(node.id).end;
        Some(node)
    }
}
