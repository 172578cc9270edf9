//! Rules that look at more than one item: one function for each, its reason above it.

mod fit;
mod sending;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;

/// Judges what a connector's files mean. `keys` are the names of the API's operations, in their order.
pub(crate) fn check(api: &Api, keys: &[String], diagnostics: &mut Diagnostics) {
    for (_, collection) in api.collections.iter() {
        let mut check = Check {
            api,
            keys,
            diagnostics,
        };
        check.constants_fit(collection);
    }
}

/// What a rule needs to judge and to report.
struct Check<'a, 'd> {
    api: &'a Api,
    keys: &'a [String],
    diagnostics: &'d mut Diagnostics,
}
