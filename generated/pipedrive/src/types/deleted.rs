// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record};

pub struct Deleted {
    pub success: bool,
    pub data: DeletedData,
    pub extra: Extra,
}
record! { Deleted: success required, data required, ..extra }

#[derive(Default)]
pub struct DeletedData {
    /// The id of what was deleted.
    pub id: Option<i64>,
    pub extra: Extra,
}
record! { DeletedData: id optional, ..extra }
