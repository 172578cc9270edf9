// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! The stages that deals and tickets go through.

mod get;
mod get_stage;
mod list;
mod list_stages;

pub use {get::Get, get_stage::GetStage, list::List, list_stages::ListStages};

use connectome::{Call, Connection};

/// What can be done with `pipelines`.
#[derive(Clone, Copy, Debug)]
pub struct Pipelines<'c>(pub(crate) &'c Connection);

impl<'c> Pipelines<'c> {
    /// Lists the pipelines for a type of objects, with their stages.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    pub fn list(self, object_type: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("objectType", &object_type))
    }

    /// Reads a pipeline with its stages.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `pipelineId`: The id of the pipeline.
    pub fn get(self, object_type: &str, pipeline_id: &str) -> Get<'c> {
        Get(Call::new(self.0, &get::FACTS)
            .path("objectType", &object_type)
            .path("pipelineId", &pipeline_id))
    }

    /// Lists the stages of a pipeline.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `pipelineId`: The id of the pipeline.
    pub fn list_stages(self, object_type: &str, pipeline_id: &str) -> ListStages<'c> {
        ListStages(
            Call::new(self.0, &list_stages::FACTS)
                .path("objectType", &object_type)
                .path("pipelineId", &pipeline_id),
        )
    }

    /// Reads a stage of a pipeline.
    ///
    /// - `objectType`: The type of objects: `contacts`, `companies`, `deals`, `tickets`, `notes`,
    ///   or a type id such as `2-3453932`.
    /// - `pipelineId`: The id of the pipeline.
    /// - `stageId`: The id of the stage.
    pub fn get_stage(self, object_type: &str, pipeline_id: &str, stage_id: &str) -> GetStage<'c> {
        GetStage(
            Call::new(self.0, &get_stage::FACTS)
                .path("objectType", &object_type)
                .path("pipelineId", &pipeline_id)
                .path("stageId", &stage_id),
        )
    }
}
