// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! The types of `Roundup`.

mod changed;
mod changed_answer;
mod class;
mod classes_answer;
mod content;
mod created;
mod created_answer;
mod deleted;
mod deleted_answer;
mod failure;
mod file;
mod file_answer;
mod file_changes;
mod file_collection;
mod file_fields;
mod file_item;
mod file_page;
mod info;
mod info_answer;
mod issue;
mod issue_answer;
mod issue_changes;
mod issue_collection;
mod issue_fields;
mod issue_item;
mod issue_page;
mod keyword;
mod keyword_answer;
mod keyword_changes;
mod keyword_collection;
mod keyword_fields;
mod keyword_item;
mod keyword_page;
mod link;
mod links;
mod message;
mod message_answer;
mod message_changes;
mod message_collection;
mod message_fields;
mod message_item;
mod message_page;
mod new_file;
mod new_issue;
mod new_keyword;
mod new_message;
mod new_priority;
mod new_status;
mod new_user;
mod priority;
mod priority_answer;
mod priority_changes;
mod priority_collection;
mod priority_fields;
mod priority_item;
mod priority_page;
mod problem;
mod reference;
mod status;
mod status_answer;
mod status_changes;
mod status_collection;
mod status_fields;
mod status_item;
mod status_page;
mod text_or_content;
mod user;
mod user_answer;
mod user_changes;
mod user_collection;
mod user_fields;
mod user_item;
mod user_page;

pub use {
    changed::Changed, changed_answer::ChangedAnswer, class::Class, classes_answer::ClassesAnswer,
    content::Content, created::Created, created_answer::CreatedAnswer, deleted::Deleted,
    deleted_answer::DeletedAnswer, failure::Failure, file::File, file_answer::FileAnswer,
    file_changes::FileChanges, file_collection::FileCollection, file_fields::FileFields,
    file_item::FileItem, file_page::FilePage, info::Info, info_answer::InfoAnswer, issue::Issue,
    issue_answer::IssueAnswer, issue_changes::IssueChanges, issue_collection::IssueCollection,
    issue_fields::IssueFields, issue_item::IssueItem, issue_page::IssuePage, keyword::Keyword,
    keyword_answer::KeywordAnswer, keyword_changes::KeywordChanges,
    keyword_collection::KeywordCollection, keyword_fields::KeywordFields,
    keyword_item::KeywordItem, keyword_page::KeywordPage, link::Link, links::Links,
    message::Message, message_answer::MessageAnswer, message_changes::MessageChanges,
    message_collection::MessageCollection, message_fields::MessageFields,
    message_item::MessageItem, message_page::MessagePage, new_file::NewFile, new_issue::NewIssue,
    new_keyword::NewKeyword, new_message::NewMessage, new_priority::NewPriority,
    new_status::NewStatus, new_user::NewUser, priority::Priority, priority_answer::PriorityAnswer,
    priority_changes::PriorityChanges, priority_collection::PriorityCollection,
    priority_fields::PriorityFields, priority_item::PriorityItem, priority_page::PriorityPage,
    problem::Problem, reference::Reference, status::Status, status_answer::StatusAnswer,
    status_changes::StatusChanges, status_collection::StatusCollection,
    status_fields::StatusFields, status_item::StatusItem, status_page::StatusPage,
    text_or_content::TextOrContent, user::User, user_answer::UserAnswer, user_changes::UserChanges,
    user_collection::UserCollection, user_fields::UserFields, user_item::UserItem,
    user_page::UserPage,
};
