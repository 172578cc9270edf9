// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as unified models and back.

use crate::Sample;
use crate::collections::{People, PeopleNew};
use crate::types::Person;
use connectome::{Asked, CreateAsking, Json, Mismatch, Unified, Unify, UnifyAsking, mapping};
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
            ..Default::default()
        })
    }
}

impl CreateAsking<unified::Contact> for People {
    fn new(model: &unified::Contact, _asked: &Asked<'_>) -> Result<PeopleNew, Mismatch> {
        Ok(PeopleNew {
            mail: model.mail.clone().ok_or_else(|| Mismatch::missing("$.mail"))?,
            ..connectome::blank()
        })
    }
}

impl Unify<unified::Company> for People {
    fn read(record: &Person) -> Result<unified::Company, Mismatch> {
        Ok(unified::Company { id: record.company.as_ref().map(|it| it.as_str().into()) })
    }
}

impl Unified<unified::Company> for Sample {
    type Collection = People;
}

impl Unify<unified::Lead> for People {
    fn read(record: &Person) -> Result<unified::Lead, Mismatch> {
        mapping::stand_in::read::<Self, unified::Company, unified::Lead>(record)
    }
}

impl Unified<unified::Lead> for Sample {
    type Collection = People;
}
