// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Sample`.

mod person;

pub use person::Person;
