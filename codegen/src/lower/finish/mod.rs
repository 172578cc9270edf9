//! What can only be known when all types are: how unions are decided, what is boxed, who sends what.

mod boxes;
mod compact;
mod decide;
mod endless;
mod equal;
mod separate;
mod simplify;
mod usage;
mod visit;

use super::schema::Schemas;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;

/// The API with its last facts worked out.
pub(super) fn finish(mut api: Api, mut schemas: Schemas<'_>, diagnostics: &mut Diagnostics) -> Api {
    boxes::break_bare_circles(&mut api, diagnostics);
    simplify::simplify(&mut api, &mut schemas.told, diagnostics);
    equal::unite(&mut api);
    endless::open_circles(&mut api, diagnostics);
    decide::decide(&mut api, &schemas.told, diagnostics);
    boxes::close_circles(&mut api);
    usage::trace(&mut api);
    compact::compact(&mut api);
    api
}
