// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! The types of `Kinto`.

mod account;
mod account_envelope;
mod account_fields;
mod account_page;
mod action;
mod batch_answer;
mod batch_defaults;
mod batch_request;
mod batched_answer;
mod batched_request;
mod bucket;
mod bucket_envelope;
mod bucket_fields;
mod bucket_page;
mod capability;
mod changes;
mod collection;
mod collection_envelope;
mod collection_fields;
mod collection_page;
mod contact;
mod contact_change;
mod contact_changes;
mod contact_envelope;
mod contact_fields;
mod contact_page;
mod errno;
mod failure;
mod failure_details;
mod group;
mod group_envelope;
mod group_fields;
mod group_page;
mod heartbeat;
mod history_entry;
mod history_page;
mod history_target;
mod json_patch;
mod json_schema;
mod location;
mod method;
mod new_account;
mod new_bucket;
mod new_collection;
mod new_contact;
mod new_group;
mod new_record;
mod patch_operation;
mod patch_verb;
mod permission_entry;
mod permission_entry_page;
mod permissions;
mod problem;
mod problems;
mod record;
mod record_envelope;
mod record_fields;
mod record_page;
mod resource_name;
mod server_info;
mod settings;
mod subject;
mod tombstone;
mod tombstone_envelope;
mod tombstone_page;
mod user;
mod version;

pub use {
    account::Account, account_envelope::AccountEnvelope, account_fields::AccountFields,
    account_page::AccountPage, action::Action, batch_answer::BatchAnswer,
    batch_defaults::BatchDefaults, batch_request::BatchRequest, batched_answer::BatchedAnswer,
    batched_request::BatchedRequest, bucket::Bucket, bucket_envelope::BucketEnvelope,
    bucket_fields::BucketFields, bucket_page::BucketPage, capability::Capability, changes::Changes,
    collection::Collection, collection_envelope::CollectionEnvelope,
    collection_fields::CollectionFields, collection_page::CollectionPage, contact::Contact,
    contact_change::ContactChange, contact_changes::ContactChanges,
    contact_envelope::ContactEnvelope, contact_fields::ContactFields, contact_page::ContactPage,
    errno::Errno, failure::Failure, failure_details::FailureDetails, group::Group,
    group_envelope::GroupEnvelope, group_fields::GroupFields, group_page::GroupPage,
    heartbeat::Heartbeat, history_entry::HistoryEntry, history_page::HistoryPage,
    history_target::HistoryTarget, json_patch::JsonPatch, json_schema::JsonSchema,
    location::Location, method::Method, new_account::NewAccount, new_bucket::NewBucket,
    new_collection::NewCollection, new_contact::NewContact, new_group::NewGroup,
    new_record::NewRecord, patch_operation::PatchOperation, patch_verb::PatchVerb,
    permission_entry::PermissionEntry, permission_entry_page::PermissionEntryPage,
    permissions::Permissions, problem::Problem, problems::Problems, record::Record,
    record_envelope::RecordEnvelope, record_fields::RecordFields, record_page::RecordPage,
    resource_name::ResourceName, server_info::ServerInfo, settings::Settings, subject::Subject,
    tombstone::Tombstone, tombstone_envelope::TombstoneEnvelope, tombstone_page::TombstonePage,
    user::User, version::Version,
};
