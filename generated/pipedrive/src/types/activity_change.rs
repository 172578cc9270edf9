// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::NewActivity;

/// What is to change of an activity.
pub type ActivityChange = NewActivity;
