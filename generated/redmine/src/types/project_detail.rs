// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What can come with a project.
pub enum ProjectDetail {
    Trackers,
    IssueCategories,
    EnabledModules,
    TimeEntryActivities,
    IssueCustomFields,
    Unlisted(String),
}
text_enum! { ProjectDetail:
    Trackers = "trackers", IssueCategories = "issue_categories", EnabledModules = "enabled_modules",
    TimeEntryActivities = "time_entry_activities", IssueCustomFields = "issue_custom_fields",
}
