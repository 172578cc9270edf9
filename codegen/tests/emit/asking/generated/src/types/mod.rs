// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! The types of `Sample`.

mod new_person;
mod new_team;
mod person;
mod team;

pub use {new_person::NewPerson, new_team::NewTeam, person::Person, team::Team};
