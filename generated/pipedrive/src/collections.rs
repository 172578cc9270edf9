// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! What can be listed, found, created, changed and deleted.

pub use crate::activities::collection::{
    Activities, ActivitiesChange, ActivitiesFilter, ActivitiesNew,
};
pub use crate::deals::collection::{Deals, DealsChange, DealsFilter, DealsNew};
pub use crate::notes::collection::{Notes, NotesChange, NotesFilter, NotesNew};
pub use crate::organizations::collection::{
    Organizations, OrganizationsChange, OrganizationsFilter, OrganizationsNew,
};
pub use crate::persons::collection::{Persons, PersonsChange, PersonsFilter, PersonsNew};
pub use crate::products::collection::{Products, ProductsChange, ProductsFilter, ProductsNew};
pub use crate::stages::collection::{Stages, StagesFilter};
pub use crate::users::collection::{Users, UsersKey};
