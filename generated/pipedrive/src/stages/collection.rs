// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `stages` as a collection.

use crate::Pipedrive;
use crate::types::{Stage, StageEnvelope, StagePage};
use connectome::{Call, Collection, Find, List, Page, Paging, Slot, text};

/// The stages that deals go through.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stages;

impl Collection for Stages {
    const KEY: &'static str = "stages";
    type Connector = Pipedrive;
    type Record = Stage;

    fn id(record: &Stage) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Stage) -> Option<String> {
        text(&record.name)
    }

    fn created_at(record: &Stage) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Stage) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `stages` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StagesFilter {
    /// Only the stages of this pipeline.
    pub pipeline_id: Option<i64>,
}

impl List for Stages {
    type Filter = StagesFilter;
    type Page = StagePage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &StagesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS).query("pipeline_id", &filter.pipeline_id)
    }

    fn page(answer: StagePage) -> Page<Stage> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Stages {
    type Found = StageEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: StageEnvelope) -> Option<Stage> {
        Some(answer.data)
    }
}
