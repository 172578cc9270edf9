//! Meaning and names → tokens: one file here for each file of a generated crate.

use crate::ir::Api;
use crate::name::Names;
use crate::specs::{Options, Specs};

/// A file before it is laid out.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Relative to the crate's folder.
    pub(crate) path: String,
}

/// Every file of the crate.
pub(crate) fn emit(_specs: &Specs, _api: &Api, _names: &Names, _options: &Options) -> Vec<Draft> {
    Vec::new()
}
