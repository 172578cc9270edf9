// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

use crate::types::Step0;
use connectome::{Call, Need, Operation, Requirement, operation};

/// `GET /warehouses/{warehouse_identifier}/shelves/{shelf_identifier}/boxes`
pub struct ListBoxesOnShelfOfWarehouse<'c>(pub(super) Call<'c>);
pub(super) static FACTS: Operation = Operation::get(
    "warehouses.list_boxes_on_shelf_of_warehouse",
    "/warehouses/{warehouse_identifier}/shelves/{shelf_identifier}/boxes",
)
.security(&[
    Requirement::of(&[Need::of("oauth")
        .scopes(&["warehouse.boxes.read.everything", "warehouse.shelves.read.everything"])]),
    Requirement::of(&[Need::of("oauth").scopes(&["admin"])]),
]);
operation!(ListBoxesOnShelfOfWarehouse -> Step0);

impl ListBoxesOnShelfOfWarehouse<'_> {
    /// Sets `assignedToIdGreaterThanOrEqualToTheLastOne`.
    pub fn assigned_to_id_greater_than_or_equal_to_the_last_one(
        self,
        assigned_to_id_greater_than_or_equal_to_the_last_one: i64,
    ) -> Self {
        Self(self.0.query(
            "assignedToIdGreaterThanOrEqualToTheLastOne",
            &assigned_to_id_greater_than_or_equal_to_the_last_one,
        ))
    }
}
