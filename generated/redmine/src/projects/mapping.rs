// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `projects` as unified models and back.

use crate::Redmine;
use crate::collections::{Projects, ProjectsChange};
use crate::types::Project;
use connectome::{Clear, Mismatch, Patch, Unified, Unify, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::Project> for Projects {
    fn read(record: &Project) -> Result<unified::Project, Mismatch> {
        Ok(unified::Project {
            id: Some(record.id.to_string().into()),
            name: Some(record.name.clone()),
            description: record.description.clone(),
            parent_id: record.parent.as_ref().map(|it| it.id.to_string().into()),
            created_time: Some(record.created_on.clone()),
            updated_time: Some(record.updated_on.clone()),
            ..Default::default()
        })
    }
}

impl UnifyUpdate<unified::Project> for Projects {
    const CLEARS: &'static [Clear] =
        &[Clear::null("/description", &["description"]), Clear::null("/parent_id", &["parentId"])];

    fn change(model: &unified::Project) -> Result<ProjectsChange, Mismatch> {
        Ok(ProjectsChange {
            name: model.name.clone(),
            description: model.description.clone().map_or(Patch::Absent, Patch::Value),
            parent_id: model
                .parent_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.parentId", "parent_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            ..Default::default()
        })
    }
}

impl Unified<unified::Project> for Redmine {
    type Collection = Projects;
}
