// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `issues` as unified models and back.

use crate::Redmine;
use crate::collections::{Issues, IssuesChange, IssuesFilter, IssuesNew};
use crate::types::Issue;
use connectome::{
    Clear, Id, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping,
};
use connectome_unified as unified;

impl Unify<unified::Task> for Issues {
    fn read(record: &Issue) -> Result<unified::Task, Mismatch> {
        Ok(unified::Task {
            id: Some(record.id.to_string().into()),
            subject: Some(record.subject.clone()),
            content: record.description.clone(),
            status: Some(record.status.name.clone()),
            r#type: record.tracker.name.clone(),
            priority: record.priority.name.clone(),
            assignee_id: record.assigned_to.as_ref().map(|it| it.id.to_string().into()),
            follower_ids: mapping::list(
                record
                    .watchers
                    .iter()
                    .flatten()
                    .map(|item| item.id.to_string().into())
                    .filter(|it: &Id<_>| it.as_str() != "0"),
            ),
            parent_task_id: record.parent.as_ref().map(|it| it.id.to_string().into()),
            project_id: Some(record.project.id.to_string().into()),
            due_time: record
                .due_date
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .map(|it| format!("{it}T00:00:00Z").into()),
            start_time: record
                .start_date
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .map(|it| format!("{it}T00:00:00Z").into()),
            end_time: record.closed_on.clone(),
            created_time: Some(record.created_on.clone()),
            created_by: record.author.as_ref().map(|it| it.id.to_string().into()),
            updated_time: Some(record.updated_on.clone()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Task> for Issues {
    const FILTERS: &'static [&'static str] = &["assigneeId", "parentTaskId", "projectId"];

    fn filter(filter: &unified::TaskFilter) -> Result<IssuesFilter, Mismatch> {
        Ok(IssuesFilter {
            assigned_to_id: filter.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_id: filter
                .parent_task_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTaskId", "parent_id"))
                .transpose()?,
            project_id: filter.project_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Task> for Issues {
    fn new(model: &unified::Task) -> Result<IssuesNew, Mismatch> {
        Ok(IssuesNew {
            project_id: model
                .project_id
                .as_ref()
                .map(|it| it.as_str().to_owned())
                .ok_or_else(|| Mismatch::missing("$.projectId"))?,
            subject: model.subject.clone().ok_or_else(|| Mismatch::missing("$.subject"))?,
            description: model.content.clone(),
            assigned_to_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_issue_id: model
                .parent_task_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTaskId", "parent_issue_id"))
                .transpose()?,
            start_date: mapping::extract_date(
                model.start_time.as_ref().map(|it| it.as_str()),
                "$.startTime",
            )?,
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?,
            watcher_user_ids: model
                .follower_ids
                .as_ref()
                .map(|it| {
                    it.iter()
                        .map(|item| {
                            mapping::number(item.as_str(), "$.followerIds[]", "watcher_user_ids")
                        })
                        .collect()
                })
                .transpose()?,
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Task> for Issues {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/description", &["content"]),
        Clear::null("/assigned_to_id", &["assigneeId"]).by("\"\""),
        Clear::null("/parent_issue_id", &["parentTaskId"]),
        Clear::null("/start_date", &["startTime"]),
        Clear::null("/due_date", &["dueTime"]),
    ];

    fn change(model: &unified::Task) -> Result<IssuesChange, Mismatch> {
        Ok(IssuesChange {
            project_id: model.project_id.as_ref().map(|it| it.as_str().to_owned()),
            subject: model.subject.clone(),
            description: model.content.clone().map_or(Patch::Absent, Patch::Value),
            assigned_to_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_issue_id: model
                .parent_task_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTaskId", "parent_issue_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            start_date: mapping::extract_date(
                model.start_time.as_ref().map(|it| it.as_str()),
                "$.startTime",
            )?
            .map_or(Patch::Absent, Patch::Value),
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?
            .map_or(Patch::Absent, Patch::Value),
            ..Default::default()
        })
    }
}

impl Unified<unified::Task> for Redmine {
    type Collection = Issues;
}

impl Unify<unified::Activity> for Issues {
    fn read(record: &Issue) -> Result<unified::Activity, Mismatch> {
        mapping::stand_in::read::<Self, unified::Task, unified::Activity>(record)
    }
}

impl UnifyCreate<unified::Activity> for Issues {
    fn new(model: &unified::Activity) -> Result<IssuesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Task, unified::Activity>(
            model,
            &[("title", "subject"), ("description", "content")],
        )
    }
}

impl UnifyUpdate<unified::Activity> for Issues {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/description", &["description"]),
        Clear::null("/start_date", &["startTime"]),
        Clear::null("/due_date", &["dueTime"]),
    ];

    fn change(model: &unified::Activity) -> Result<IssuesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Task, unified::Activity>(
            model,
            &[("title", "subject"), ("description", "content")],
        )
    }
}

impl Unified<unified::Activity> for Redmine {
    type Collection = Issues;
}

impl Unify<unified::Ticket> for Issues {
    fn read(record: &Issue) -> Result<unified::Ticket, Mismatch> {
        Ok(unified::Ticket {
            id: Some(record.id.to_string().into()),
            subject: Some(record.subject.clone()),
            description: record.description.clone(),
            status: Some(record.status.name.clone()),
            is_closed: record.status.is_closed,
            r#type: record.tracker.name.clone(),
            priority: record.priority.name.clone(),
            assignee_id: record.assigned_to.as_ref().map(|it| it.id.to_string().into()),
            follower_ids: mapping::list(
                record
                    .watchers
                    .iter()
                    .flatten()
                    .map(|item| item.id.to_string().into())
                    .filter(|it: &Id<_>| it.as_str() != "0"),
            ),
            project_id: Some(record.project.id.to_string().into()),
            parent_ticket_id: record.parent.as_ref().map(|it| it.id.to_string().into()),
            start_time: record
                .start_date
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .map(|it| format!("{it}T00:00:00Z").into()),
            due_time: record
                .due_date
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .map(|it| format!("{it}T00:00:00Z").into()),
            closed_time: record.closed_on.clone(),
            created_time: Some(record.created_on.clone()),
            created_by: record.author.as_ref().map(|it| it.id.to_string().into()),
            updated_time: Some(record.updated_on.clone()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Ticket> for Issues {
    const FILTERS: &'static [&'static str] =
        &["isClosed", "assigneeId", "projectId", "parentTicketId"];

    fn filter(filter: &unified::TicketFilter) -> Result<IssuesFilter, Mismatch> {
        Ok(IssuesFilter {
            is_closed: filter.is_closed,
            assigned_to_id: filter.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            project_id: filter.project_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_id: filter
                .parent_ticket_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTicketId", "parent_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Ticket> for Issues {
    fn new(model: &unified::Ticket) -> Result<IssuesNew, Mismatch> {
        Ok(IssuesNew {
            project_id: model
                .project_id
                .as_ref()
                .map(|it| it.as_str().to_owned())
                .ok_or_else(|| Mismatch::missing("$.projectId"))?,
            subject: model.subject.clone().ok_or_else(|| Mismatch::missing("$.subject"))?,
            description: model.description.clone(),
            assigned_to_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_issue_id: model
                .parent_ticket_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTicketId", "parent_issue_id"))
                .transpose()?,
            start_date: mapping::extract_date(
                model.start_time.as_ref().map(|it| it.as_str()),
                "$.startTime",
            )?,
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?,
            watcher_user_ids: model
                .follower_ids
                .as_ref()
                .map(|it| {
                    it.iter()
                        .map(|item| {
                            mapping::number(item.as_str(), "$.followerIds[]", "watcher_user_ids")
                        })
                        .collect()
                })
                .transpose()?,
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Ticket> for Issues {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/description", &["description"]),
        Clear::null("/assigned_to_id", &["assigneeId"]).by("\"\""),
        Clear::null("/parent_issue_id", &["parentTicketId"]),
        Clear::null("/start_date", &["startTime"]),
        Clear::null("/due_date", &["dueTime"]),
    ];

    fn change(model: &unified::Ticket) -> Result<IssuesChange, Mismatch> {
        Ok(IssuesChange {
            project_id: model.project_id.as_ref().map(|it| it.as_str().to_owned()),
            subject: model.subject.clone(),
            description: model.description.clone().map_or(Patch::Absent, Patch::Value),
            assigned_to_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            parent_issue_id: model
                .parent_ticket_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentTicketId", "parent_issue_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            start_date: mapping::extract_date(
                model.start_time.as_ref().map(|it| it.as_str()),
                "$.startTime",
            )?
            .map_or(Patch::Absent, Patch::Value),
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?
            .map_or(Patch::Absent, Patch::Value),
            ..Default::default()
        })
    }
}

impl Unified<unified::Ticket> for Redmine {
    type Collection = Issues;
}
