// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! The types of `PocketBase`.

mod authenticated;
mod collection;
mod collection_changes;
mod collection_page;
mod collection_type;
mod contact;
mod contact_fields;
mod contact_page;
mod failure;
mod field;
mod field_type;
mod health;
mod login;
mod new_collection;
mod new_contact;
mod new_record;
mod problem;
mod record;
mod record_changes;
mod record_page;

pub use {
    authenticated::Authenticated, collection::Collection, collection_changes::CollectionChanges,
    collection_page::CollectionPage, collection_type::CollectionType, contact::Contact,
    contact_fields::ContactFields, contact_page::ContactPage, failure::Failure, field::Field,
    field_type::FieldType, health::Health, login::Login, new_collection::NewCollection,
    new_contact::NewContact, new_record::NewRecord, problem::Problem, record::Record,
    record_changes::RecordChanges, record_page::RecordPage,
};
