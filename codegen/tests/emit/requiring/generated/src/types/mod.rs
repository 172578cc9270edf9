// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Sample`.

mod mail;
mod new_person;
mod owner;
mod person;
mod place;

pub use {mail::Mail, new_person::NewPerson, owner::Owner, person::Person, place::Place};
