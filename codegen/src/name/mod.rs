//! Meaning → names: every Rust identifier is claimed here, once, and nowhere else.

use crate::ir::Api;
use crate::specs::Options;

/// Every identifier of a generated crate.
#[derive(Debug, Default)]
pub struct Names {}

/// Names everything.
pub(crate) fn name(_api: &Api, _options: &Options) -> Names {
    Names::default()
}
