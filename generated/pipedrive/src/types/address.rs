// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Patch, record};

/// A place. Pipedrive finds the parts itself when only `value` is sent.
#[derive(Default)]
pub struct Address {
    /// All of it.
    pub value: Patch<String>,
    pub country: Patch<String>,
    /// The state or region.
    pub admin_area_level_1: Patch<String>,
    /// The county.
    pub admin_area_level_2: Patch<String>,
    /// The city.
    pub locality: Patch<String>,
    /// The part of the city.
    pub sublocality: Patch<String>,
    /// The street.
    pub route: Patch<String>,
    pub street_number: Patch<String>,
    /// The apartment or floor.
    pub subpremise: Patch<String>,
    pub postal_code: Patch<String>,
    pub extra: Extra,
}
record! { Address:
    value optional, country optional, admin_area_level_1 optional, admin_area_level_2 optional,
    locality optional, sublocality optional, route optional, street_number optional,
    subpremise optional, postal_code optional, ..extra
}
