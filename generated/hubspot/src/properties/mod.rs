// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! Which properties objects have, an account's own ones included.

mod archive;
mod create;
mod get;
pub(crate) mod list;
mod update;

pub use {archive::Archive, create::Create, get::Get, list::List, update::Update};

use crate::types::{NewProperty, PropertyChange};
use connectome::{Call, Connection};

/// What can be done with `properties`.
#[derive(Clone, Copy, Debug)]
pub struct Properties<'c>(pub(crate) &'c Connection);

impl<'c> Properties<'c> {
    /// Lists the properties that objects of a type have.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    pub fn list(self, object_type: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("objectType", &object_type))
    }

    /// Adds a property to the objects of a type.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    pub fn create(self, object_type: &str, body: &NewProperty) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("objectType", &object_type).json(body))
    }

    /// Reads a property.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `propertyName`: The name of the property, not its label.
    pub fn get(self, object_type: &str, property_name: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS)
            .path("objectType", &object_type)
            .path("propertyName", &property_name))
    }

    /// Changes what is sent of a property, and leaves the rest.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `propertyName`: The name of the property, not its label.
    pub fn update(
        self,
        object_type: &str,
        property_name: &str,
        body: &PropertyChange,
    ) -> Update<'c> {
        Update(
            Call::new(self.0, &update::FACTS)
                .path("objectType", &object_type)
                .path("propertyName", &property_name)
                .json(body),
        )
    }

    /// Archives a property; objects keep its values until they are restored or 90 days have gone
    /// by.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `propertyName`: The name of the property, not its label.
    pub fn archive(self, object_type: &str, property_name: &str) -> Archive<'c> {
        Archive(
            Call::new(self.0, &archive::FACTS)
                .path("objectType", &object_type)
                .path("propertyName", &property_name),
        )
    }
}
