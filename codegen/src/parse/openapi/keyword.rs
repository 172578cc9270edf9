//! What single keywords of a schema say.

use crate::parse::{Node, NodeKind};

/// The JSON types that a schema names.
#[derive(Clone, Copy, Default)]
pub struct Types<'t> {
    pub(super) names: u8,
    /// A name that is none of JSON's.
    pub unknown: Option<Node<'t>>,
}

impl<'t> Types<'t> {
    /// `null`
    pub const NULL: u8 = 1;
    /// `boolean`
    pub const BOOL: u8 = 2;
    /// `integer`
    pub const INTEGER: u8 = 4;
    /// `number`
    pub const NUMBER: u8 = 8;
    /// `string`
    pub const TEXT: u8 = 16;
    /// `array`
    pub const LIST: u8 = 32;
    /// `object`
    pub const OBJECT: u8 = 64;
    /// `file` (Swagger 2.0)
    pub const FILE: u8 = 128;

    pub(super) fn add(&mut self, name: Node<'t>) {
        self.names |= match name.text() {
            Some("null") => Self::NULL,
            Some("boolean") => Self::BOOL,
            Some("integer") => Self::INTEGER,
            Some("number") => Self::NUMBER,
            Some("string") => Self::TEXT,
            Some("array") => Self::LIST,
            Some("object") => Self::OBJECT,
            Some("file") => Self::FILE,
            // What `type: null` means when it is written without quotes.
            None if name.kind() == NodeKind::Null => Self::NULL,
            _ => {
                self.unknown = Some(name);
                0
            }
        };
    }

    /// Whether this type is among them.
    pub fn has(self, name: u8) -> bool {
        self.names & name != 0
    }

    /// All of them but null, as one set.
    pub fn values(self) -> u8 {
        self.names & !Self::NULL
    }

    /// Whether it is nothing but a number.
    pub fn is_number(self) -> bool {
        self.values() & !(Self::INTEGER | Self::NUMBER) == 0 && self.values() != 0
    }

    /// Whether it may be text.
    pub fn has_text(self) -> bool {
        self.has(Self::TEXT)
    }

    /// Whether it may be an object or a list.
    pub fn is_structured(self) -> bool {
        self.has(Self::OBJECT | Self::LIST)
    }

    /// Whether nothing is named.
    pub fn is_silent(self) -> bool {
        self.names == 0 && self.unknown.is_none()
    }
}

/// What a schema says of keys that it does not name.
#[derive(Clone, Copy)]
pub enum Additional<'t> {
    /// Nothing.
    Unsaid,
    /// There are none.
    Closed,
    /// There may be any.
    Open,
    /// They hold this.
    Typed(Node<'t>),
}

/// What a schema says of a list's items.
#[derive(Clone)]
pub enum Items<'t> {
    /// Nothing.
    Unsaid,
    /// Each is this.
    Each(Node<'t>),
    /// Each place has its own.
    Places(Vec<Node<'t>>),
    /// Each is one of these: the list of schemas.
    Several(Node<'t>),
}

/// How the branches of a union are told apart.
#[derive(Clone, Copy)]
pub struct Discriminator<'t> {
    /// Where it stands.
    pub node: Node<'t>,
    /// The property whose value tells.
    pub property: &'t str,
}

impl<'t> Discriminator<'t> {
    /// Value and schema (a name or a reference).
    pub fn mapping(self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        self.node.get("mapping").into_iter().flat_map(Node::entries)
    }
}
