// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::Problem;

/// What is wrong in the request, place by place.
pub type Problems = Vec<Problem>;
