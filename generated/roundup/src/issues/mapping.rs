// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! `issues` as unified models and back.

use crate::Roundup;
use crate::collections::{Issues, IssuesChange, IssuesFilter, IssuesNew};
use crate::types::Issue;
use connectome::{
    Clear, Id, Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping,
};
use connectome_unified as unified;

impl Unify<unified::Task> for Issues {
    fn read(record: &Issue) -> Result<unified::Task, Mismatch> {
        Ok(unified::Task {
            id: Some(record.id.as_str().into()),
            subject: record.title.clone(),
            status: record.status.as_ref().and_then(|it| it.name.clone()),
            priority: record.priority.as_ref().and_then(|it| it.name.clone()),
            assignee_id: record.assignedto.as_ref().map(|it| it.id.as_str().into()),
            follower_ids: mapping::list(
                record
                    .nosy
                    .iter()
                    .flatten()
                    .map(|item| item.id.as_str().into())
                    .filter(|it: &Id<_>| !it.as_str().is_empty()),
            ),
            tags: mapping::list(
                record
                    .keyword
                    .iter()
                    .flatten()
                    .filter_map(|item| item.name.clone())
                    .filter(|it| !it.is_empty()),
            ),
            created_by: record.creator.as_ref().map(|it| it.id.as_str().into()),
            updated_by: record.actor.as_ref().map(|it| it.id.as_str().into()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Task> for Issues {
    const FILTERS: &'static [&'static str] = &["status", "priority", "assigneeId"];

    fn filter(filter: &unified::TaskFilter) -> Result<IssuesFilter, Mismatch> {
        Ok(IssuesFilter {
            status: filter.status.clone(),
            priority: filter.priority.clone(),
            assignedto: filter.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Task> for Issues {
    fn new(model: &unified::Task) -> Result<IssuesNew, Mismatch> {
        Ok(IssuesNew {
            title: model.subject.clone().ok_or_else(|| Mismatch::missing("$.subject"))?,
            status: model.status.clone(),
            priority: model.priority.clone(),
            assignedto: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            keyword: model.tags.clone(),
            nosy: model
                .follower_ids
                .as_ref()
                .map(|it| it.iter().map(|item| item.as_str().to_owned()).collect()),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Task> for Issues {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/status", &["status"]).by("\"\""),
        Clear::null("/priority", &["priority"]).by("\"\""),
        Clear::null("/assignedto", &["assigneeId"]).by("\"\""),
        Clear::null("/keyword", &["tags"]).by("[]"),
        Clear::null("/nosy", &["followerIds"]).by("[]"),
    ];

    fn change(model: &unified::Task) -> Result<IssuesChange, Mismatch> {
        Ok(IssuesChange {
            title: model.subject.clone(),
            status: model.status.clone(),
            priority: model.priority.clone(),
            assignedto: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            keyword: model.tags.clone(),
            nosy: model
                .follower_ids
                .as_ref()
                .map(|it| it.iter().map(|item| item.as_str().to_owned()).collect()),
            ..Default::default()
        })
    }
}

impl Unified<unified::Task> for Roundup {
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
    const CLEARS: &'static [Clear] = &[Clear::null("/status", &["status"]).by("\"\"")];

    fn change(model: &unified::Activity) -> Result<IssuesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Task, unified::Activity>(
            model,
            &[("title", "subject"), ("description", "content")],
        )
    }
}

impl Unified<unified::Activity> for Roundup {
    type Collection = Issues;
}

impl Unify<unified::Ticket> for Issues {
    fn read(record: &Issue) -> Result<unified::Ticket, Mismatch> {
        Ok(unified::Ticket {
            id: Some(record.id.as_str().into()),
            subject: record.title.clone(),
            status: record.status.as_ref().and_then(|it| it.name.clone()),
            priority: record.priority.as_ref().and_then(|it| it.name.clone()),
            assignee_id: record.assignedto.as_ref().map(|it| it.id.as_str().into()),
            follower_ids: mapping::list(
                record
                    .nosy
                    .iter()
                    .flatten()
                    .map(|item| item.id.as_str().into())
                    .filter(|it: &Id<_>| !it.as_str().is_empty()),
            ),
            tags: mapping::list(
                record
                    .keyword
                    .iter()
                    .flatten()
                    .filter_map(|item| item.name.clone())
                    .filter(|it| !it.is_empty()),
            ),
            created_by: record.creator.as_ref().map(|it| it.id.as_str().into()),
            updated_by: record.actor.as_ref().map(|it| it.id.as_str().into()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Ticket> for Issues {
    const FILTERS: &'static [&'static str] = &["status", "priority", "assigneeId"];

    fn filter(filter: &unified::TicketFilter) -> Result<IssuesFilter, Mismatch> {
        Ok(IssuesFilter {
            status: filter.status.clone(),
            priority: filter.priority.clone(),
            assignedto: filter.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Ticket> for Issues {
    fn new(model: &unified::Ticket) -> Result<IssuesNew, Mismatch> {
        Ok(IssuesNew {
            title: model.subject.clone().ok_or_else(|| Mismatch::missing("$.subject"))?,
            status: model.status.clone(),
            priority: model.priority.clone(),
            assignedto: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            keyword: model.tags.clone(),
            nosy: model
                .follower_ids
                .as_ref()
                .map(|it| it.iter().map(|item| item.as_str().to_owned()).collect()),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Ticket> for Issues {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/status", &["status"]).by("\"\""),
        Clear::null("/priority", &["priority"]).by("\"\""),
        Clear::null("/assignedto", &["assigneeId"]).by("\"\""),
        Clear::null("/keyword", &["tags"]).by("[]"),
        Clear::null("/nosy", &["followerIds"]).by("[]"),
    ];

    fn change(model: &unified::Ticket) -> Result<IssuesChange, Mismatch> {
        Ok(IssuesChange {
            title: model.subject.clone(),
            status: model.status.clone(),
            priority: model.priority.clone(),
            assignedto: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()),
            keyword: model.tags.clone(),
            nosy: model
                .follower_ids
                .as_ref()
                .map(|it| it.iter().map(|item| item.as_str().to_owned()).collect()),
            ..Default::default()
        })
    }
}

impl Unified<unified::Ticket> for Roundup {
    type Collection = Issues;
}
