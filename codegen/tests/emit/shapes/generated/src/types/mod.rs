// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Sample API`.

mod contact;
mod error;
mod operation;

pub use {contact::Contact, contact::ContactSource, error::Error, operation::Operation};
