//! The meaning of an API: plain owned data, typed ids, no reference left as a string, no Rust identifier.
//!
//! `lower` writes it, `check` judges it, `name` and `emit` read it. `wire` is always the vendor's
//! spelling, `key` ours and stable; Rust's names exist only in [`crate::name::Names`].

mod answer;
mod collection;
mod conditions;
mod connector;
pub mod mapping;
mod operation;
mod scopes;
mod table;
mod types;
pub mod unified;

pub use answer::Answer;
pub use collection::*;
pub use conditions::*;
pub use connector::*;
pub use operation::*;
pub use table::{Id, Table};
pub use types::*;
pub use unified::Unified;

/// One API, whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// Our stable name for it: `github`. Lower case words joined by `-`.
    pub key: String,
    /// What the vendor calls it: `GitHub v3 REST API`.
    pub title: String,
    /// The vendor's version text, free form.
    pub version: String,
    /// What the document says of the whole API.
    pub docs: Docs,
    /// Where it is served; the first is the default. Empty: the user has to say.
    pub servers: Vec<Server>,
    /// Ways to prove who calls.
    pub schemes: Table<Scheme>,
    /// What an operation needs that says nothing itself. `None`: the document is silent, so whatever
    /// credential the connection holds is sent. An empty list: nothing is sent.
    pub security: Option<Vec<Requirement>>,
    /// Groups of operations.
    pub resources: Table<Resource>,
    /// Every operation that survived, in document order.
    pub operations: Table<Operation>,
    /// Every type, named or inline, each once.
    pub types: Table<Type>,
    /// Names of answers, bodies, parameters and headers that the document defines once for many.
    pub components: Vec<String>,
    /// What the vendor sends to us: types, never calls.
    pub webhooks: Vec<Webhook>,
    /// What we decided about the app; `None`: all there is is a document.
    pub connector: Option<Connector>,
    /// Records of one kind each, in the order of their keys.
    pub collections: Table<Collection>,
    /// The unified models, when a collection is mapped to one.
    pub unified: Unified,
    /// Collections as unified models, in the order of the collections.
    pub mappings: Vec<mapping::Mapping>,
    /// How many operations the document holds, lost ones included.
    pub operations_in_document: usize,
}

impl Api {
    /// The types of the unified models as an API of their own: what their crate is named and made from.
    pub(crate) fn of_unified(unified: &Unified) -> Self {
        Self {
            key: "unified".to_owned(),
            title: "the unified models".to_owned(),
            types: unified.types.clone(),
            ..Self::default()
        }
    }

    /// Whether it is this mapping's collection that an app's model is asked of. A mapping that asks others has no
    /// verbs. A collection that lies somewhere in particular cannot be chosen without saying where, unless it has a
    /// default.
    pub fn serves(&self, mapping: &mapping::Mapping) -> bool {
        let could = |it: &&mapping::Mapping| {
            let is_placed = self.collections[it.collection].is_placed();
            it.model == mapping.model && is_placed && !it.read.asks()
        };
        let is_only = self.mappings.iter().filter(could).count() == 1;
        could(&mapping) && (mapping.default || is_only)
    }

    /// The type itself, behind all its other names.
    pub fn behind(&self, id: Id<Type>) -> Id<Type> {
        let mut here = id;
        // As many hops as there are types: an alias that leads back to itself ends, too.
        for _ in 0..self.types.len() {
            let Shape::Alias(next) = self.types[here].shape else {
                break;
            };
            here = next;
        }
        here
    }

    /// The type itself, behind its other names and whether it may be null.
    pub fn present(&self, id: Id<Type>) -> (Id<Type>, bool) {
        let (mut here, mut nullable) = (self.behind(id), false);
        for _ in 0..self.types.len() {
            let Shape::Nullable(next) = self.types[here].shape else {
                break;
            };
            (here, nullable) = (self.behind(next), true);
        }
        (here, nullable)
    }
}

/// A request that the vendor makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// The vendor's name of the event.
    pub wire: String,
    /// What its body carries.
    pub payload: Option<Id<Type>>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it stands.
    pub site: Site,
}

/// What a document says about something, as text that is still untrusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// One line.
    pub summary: Option<String>,
    /// Markdown, any length.
    pub description: Option<String>,
    /// Where the vendor says more: an http or https address.
    pub link: Option<String>,
    /// `Some` when deprecated; the reason may be empty.
    pub deprecated: Option<String>,
}

pub use crate::diagnostic::Site;
