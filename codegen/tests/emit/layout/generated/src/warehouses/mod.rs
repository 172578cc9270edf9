// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! What can be done with `warehouses`.

mod list_boxes_on_shelf_of_warehouse;

pub use list_boxes_on_shelf_of_warehouse::ListBoxesOnShelfOfWarehouse;

use connectome::{Call, Connection};

/// What can be done with `warehouses`.
#[derive(Clone, Copy, Debug)]
pub struct Warehouses<'c>(pub(crate) &'c Connection);

impl<'c> Warehouses<'c> {
    /// `GET /warehouses/{warehouse_identifier}/shelves/{shelf_identifier}/boxes`
    ///
    /// Scopes: `warehouse.boxes.read.everything`, `warehouse.shelves.read.everything`.
    pub fn list_boxes_on_shelf_of_warehouse(
        self,
        warehouse_identifier: &str,
        shelf_identifier: &str,
    ) -> ListBoxesOnShelfOfWarehouse<'c> {
        ListBoxesOnShelfOfWarehouse(
            Call::new(self.0, &list_boxes_on_shelf_of_warehouse::FACTS)
                .path("warehouse_identifier", &warehouse_identifier)
                .path("shelf_identifier", &shelf_identifier),
        )
    }
}
