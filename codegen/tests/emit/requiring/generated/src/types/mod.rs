// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Sample`.

mod mail;
mod new_person;
mod owner;
mod owner_id;
mod person;
mod place;

pub use {
    mail::Mail, new_person::NewPerson, owner::Owner, owner_id::OwnerId, person::Person,
    place::Place,
};
