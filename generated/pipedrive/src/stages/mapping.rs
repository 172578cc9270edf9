// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `stages` as unified models and back.

use crate::Pipedrive;
use crate::collections::Stages;
use crate::types::Stage;
use connectome::{Mismatch, Unified, Unify};
use connectome_unified as unified;

impl Unify<unified::DealStage> for Stages {
    fn read(record: &Stage) -> Result<unified::DealStage, Mismatch> {
        Ok(unified::DealStage {
            id: Some(record.id.to_string().into()),
            name: Some(record.name.clone()),
            state: Some("open".into()),
        })
    }
}

impl Unified<unified::DealStage> for Pipedrive {
    type Collection = Stages;
}
