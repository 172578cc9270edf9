//! Documents → meaning: every reference is resolved here or reported here.

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::specs::{Options, Specs};

/// What the document means. Nothing stops it but a document that cannot be read: the rest is reported.
pub(crate) fn lower(_specs: &Specs, _options: &Options, _diagnostics: &mut Diagnostics) -> Api {
    Api::default()
}
