// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Person;
use connectome::{Extra, record};

pub struct PersonEnvelope {
    pub success: bool,
    pub data: Person,
    pub extra: Extra,
}
record! { PersonEnvelope: success required, data required, ..extra }
