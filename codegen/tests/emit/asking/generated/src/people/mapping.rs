// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as unified models and back.

use crate::collections::People;
use crate::types::Person;
use connectome::{Asked, Json, Mismatch, UnifyAsking, mapping};
use connectome_unified as unified;

impl UnifyAsking<unified::Contact> for People {
    fn read(record: &Person, asked: &Asked<'_>) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: asked.app_id("people", Some(Json::of(&record.id))).map(|it| it.into()),
            company_id: asked
                .lookup(
                    "/companyId",
                    mapping::object([(
                        "query",
                        mapping::object([("name", record.company.as_ref().map(|it| Json::of(it)))]),
                    )]),
                )
                .map(|it| it.into()),
        })
    }
}
