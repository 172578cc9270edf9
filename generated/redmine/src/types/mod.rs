// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! The types of `Redmine`.

mod activity_list;
mod attachment;
mod attachment_envelope;
mod category;
mod category_envelope;
mod category_list;
mod change;
mod changeset;
mod choice;
mod custom_field;
mod custom_field_list;
mod custom_value;
mod field_value;
mod found;
mod group_list;
mod issue;
mod issue_changes;
mod issue_changes_envelope;
mod issue_detail;
mod issue_envelope;
mod issue_list_detail;
mod issue_page;
mod issue_part;
mod journal;
mod journal_changes;
mod journal_changes_envelope;
mod member_role;
mod membership;
mod membership_changes;
mod membership_changes_envelope;
mod membership_envelope;
mod membership_page;
mod new_category;
mod new_category_envelope;
mod new_issue;
mod new_issue_envelope;
mod new_membership;
mod new_membership_envelope;
mod new_project;
mod new_project_envelope;
mod new_relation;
mod new_relation_envelope;
mod new_time_entry;
mod new_time_entry_envelope;
mod new_user;
mod new_user_envelope;
mod new_version;
mod new_version_envelope;
mod possible_value;
mod priority_list;
mod problems;
mod project;
mod project_changes;
mod project_changes_envelope;
mod project_detail;
mod project_envelope;
mod project_page;
mod reference;
mod relation;
mod relation_envelope;
mod relation_kind;
mod relation_list;
mod role;
mod role_envelope;
mod role_list;
mod search_page;
mod status;
mod status_list;
mod time_entry;
mod time_entry_changes;
mod time_entry_changes_envelope;
mod time_entry_envelope;
mod time_entry_page;
mod tracker;
mod tracker_list;
mod upload;
mod upload_envelope;
mod uploaded_file;
mod user;
mod user_changes;
mod user_changes_envelope;
mod user_detail;
mod user_envelope;
mod user_page;
mod version;
mod version_changes;
mod version_changes_envelope;
mod version_envelope;
mod version_list;
mod version_sharing;
mod version_status;
mod watcher;

pub use {
    activity_list::ActivityList, attachment::Attachment, attachment_envelope::AttachmentEnvelope,
    category::Category, category_envelope::CategoryEnvelope, category_list::CategoryList,
    change::Change, changeset::Changeset, choice::Choice, custom_field::CustomField,
    custom_field_list::CustomFieldList, custom_value::CustomValue, field_value::FieldValue,
    found::Found, group_list::GroupList, issue::Issue, issue_changes::IssueChanges,
    issue_changes_envelope::IssueChangesEnvelope, issue_detail::IssueDetail,
    issue_envelope::IssueEnvelope, issue_list_detail::IssueListDetail, issue_page::IssuePage,
    issue_part::IssuePart, journal::Journal, journal_changes::JournalChanges,
    journal_changes_envelope::JournalChangesEnvelope, member_role::MemberRole,
    membership::Membership, membership_changes::MembershipChanges,
    membership_changes_envelope::MembershipChangesEnvelope,
    membership_envelope::MembershipEnvelope, membership_page::MembershipPage,
    new_category::NewCategory, new_category_envelope::NewCategoryEnvelope, new_issue::NewIssue,
    new_issue_envelope::NewIssueEnvelope, new_membership::NewMembership,
    new_membership_envelope::NewMembershipEnvelope, new_project::NewProject,
    new_project_envelope::NewProjectEnvelope, new_relation::NewRelation,
    new_relation_envelope::NewRelationEnvelope, new_time_entry::NewTimeEntry,
    new_time_entry_envelope::NewTimeEntryEnvelope, new_user::NewUser,
    new_user_envelope::NewUserEnvelope, new_version::NewVersion,
    new_version_envelope::NewVersionEnvelope, possible_value::PossibleValue,
    priority_list::PriorityList, problems::Problems, project::Project,
    project_changes::ProjectChanges, project_changes_envelope::ProjectChangesEnvelope,
    project_detail::ProjectDetail, project_envelope::ProjectEnvelope, project_page::ProjectPage,
    reference::Reference, relation::Relation, relation_envelope::RelationEnvelope,
    relation_kind::RelationKind, relation_list::RelationList, role::Role,
    role_envelope::RoleEnvelope, role_list::RoleList, search_page::SearchPage, status::Status,
    status_list::StatusList, time_entry::TimeEntry, time_entry_changes::TimeEntryChanges,
    time_entry_changes_envelope::TimeEntryChangesEnvelope, time_entry_envelope::TimeEntryEnvelope,
    time_entry_page::TimeEntryPage, tracker::Tracker, tracker_list::TrackerList, upload::Upload,
    upload_envelope::UploadEnvelope, uploaded_file::UploadedFile, user::User,
    user_changes::UserChanges, user_changes_envelope::UserChangesEnvelope, user_detail::UserDetail,
    user_envelope::UserEnvelope, user_page::UserPage, version::Version,
    version_changes::VersionChanges, version_changes_envelope::VersionChangesEnvelope,
    version_envelope::VersionEnvelope, version_list::VersionList, version_sharing::VersionSharing,
    version_status::VersionStatus, watcher::Watcher,
};
