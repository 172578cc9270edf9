//! Meaning → names: every Rust identifier is claimed here, once, and nowhere else.
//!
//! Names depend on what stands before them in the document, hardly ever on what comes later: whoever
//! claims a name first keeps it, the next one is told apart by what differs.

mod arguments;
mod collections;
mod connector;
mod identifier;
mod letters;
mod namer;
mod names;
mod operations;
mod parts;
mod path;
mod plural;
mod reserved;
mod scope;
mod types;
mod words;

pub use names::Names;
pub(crate) use names::{
    AnswerNames, CollectionNames, Home, OperationNames, PartNames, StructNames,
};
pub(crate) use scope::{FieldName, MethodName, ModuleName, TypeName, VariantName};

use crate::ir::Api;
use crate::specs::Options;
use namer::Namer;

/// Names everything.
pub(crate) fn name(api: &Api, options: &Options) -> Names {
    let mut namer = Namer::new(api, options);
    namer.name_resources();
    namer.name_operations();
    namer.name_types();
    namer.name_answers();
    namer.name_collections();
    namer.names
}

/// The key of every operation, `<resource>.<operation>`, in the order of the table: what a user may ask for.
pub fn keys(api: &Api, options: &Options) -> Vec<String> {
    let mut namer = Namer::new(api, options);
    namer.name_resources();
    namer.name_operations();
    namer
        .names
        .operations
        .into_iter()
        .map(|it| it.key)
        .collect()
}
