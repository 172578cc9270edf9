// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! Which objects belong to which.

mod archive;
mod create;
mod create_default;
mod list;

pub use {archive::Archive, create::Create, create_default::CreateDefault, list::List};

use crate::types::AssociationType;
use connectome::{Call, Connection};

/// What can be done with `associations`.
#[derive(Clone, Copy, Debug)]
pub struct Associations<'c>(pub(crate) &'c Connection);

impl<'c> Associations<'c> {
    /// Lists the objects of one type that belong to an object, a page at a time.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `objectId`: The id of the object.
    /// - `toObjectType`: The type of the objects at the other end: `contacts`, `companies`,
    ///   `deals`, or a type id such as `2-3453932`.
    pub fn list(self, object_type: &str, object_id: &str, to_object_type: &str) -> List<'c> {
        List(
            Call::new(self.0, &list::FACTS)
                .path("objectType", &object_type)
                .path("objectId", &object_id)
                .path("toObjectType", &to_object_type),
        )
    }

    /// Associates two objects in one or several ways.
    ///
    /// It replaces the labels that the two had.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `objectId`: The id of the object.
    /// - `toObjectType`: The type of the objects at the other end: `contacts`, `companies`,
    ///   `deals`, or a type id such as `2-3453932`.
    /// - `toObjectId`: The id of the object at the other end.
    pub fn create(
        self,
        object_type: &str,
        object_id: &str,
        to_object_type: &str,
        to_object_id: &str,
        body: &[AssociationType],
    ) -> Create<'c> {
        Create(
            Call::new(self.0, &create::FACTS)
                .path("objectType", &object_type)
                .path("objectId", &object_id)
                .path("toObjectType", &to_object_type)
                .path("toObjectId", &to_object_id)
                .json(&body),
        )
    }

    /// Takes all associations between two objects away.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `objectId`: The id of the object.
    /// - `toObjectType`: The type of the objects at the other end: `contacts`, `companies`,
    ///   `deals`, or a type id such as `2-3453932`.
    /// - `toObjectId`: The id of the object at the other end.
    pub fn archive(
        self,
        object_type: &str,
        object_id: &str,
        to_object_type: &str,
        to_object_id: &str,
    ) -> Archive<'c> {
        Archive(
            Call::new(self.0, &archive::FACTS)
                .path("objectType", &object_type)
                .path("objectId", &object_id)
                .path("toObjectType", &to_object_type)
                .path("toObjectId", &to_object_id),
        )
    }

    /// Associates two objects in the way that HubSpot has for their types, without a label.
    ///
    /// - `fromObjectType`: The type of the first object: `contacts`, `companies`, `deals`, or a
    ///   type id such as `2-3453932`.
    /// - `fromObjectId`: The id of the first object.
    /// - `toObjectType`: The type of the objects at the other end: `contacts`, `companies`,
    ///   `deals`, or a type id such as `2-3453932`.
    /// - `toObjectId`: The id of the object at the other end.
    pub fn create_default(
        self,
        from_object_type: &str,
        from_object_id: &str,
        to_object_type: &str,
        to_object_id: &str,
    ) -> CreateDefault<'c> {
        CreateDefault(
            Call::new(self.0, &create_default::FACTS)
                .path("fromObjectType", &from_object_type)
                .path("fromObjectId", &from_object_id)
                .path("toObjectType", &to_object_type)
                .path("toObjectId", &to_object_id),
        )
    }
}
