// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use super::{Problems, Subject};
use connectome::{Json, union};

/// What in particular went wrong.
pub enum FailureDetails {
    Problems(Problems),
    Subject(Subject),
    Unlisted(Json),
}
union! { FailureDetails: Problems if list, Subject if object }
