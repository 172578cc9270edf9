// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `teams` as unified models and back.

use crate::Sample;
use crate::collections::{Teams, TeamsNew};
use crate::types::Team;
use connectome::{Asked, CreateAsking, Json, Mismatch, Unified, Unify, mapping};
use connectome_unified as unified;

impl Unify<unified::Group> for Teams {
    fn read(record: &Team) -> Result<unified::Group, Mismatch> {
        Ok(unified::Group {
            id: record.id.as_ref().map(|it| it.as_str().into()),
            ..Default::default()
        })
    }
}

impl CreateAsking<unified::Group> for Teams {
    fn new(model: &unified::Group, asked: &Asked<'_>) -> Result<TeamsNew, Mismatch> {
        Ok(TeamsNew {
            owner: asked
                .lookup(
                    "/owner",
                    Some(
                        mapping::object([
                            (
                                "query",
                                mapping::object([(
                                    "mail",
                                    model.owner_mail.as_ref().map(|it| Json::of(it)),
                                )]),
                            ),
                            ("createIfNotFound", Some(mapping::literal("true"))),
                        ])
                        .unwrap_or_default(),
                    ),
                )
                .ok_or_else(|| Mismatch::missing("owner"))?,
            ..connectome::blank()
        })
    }
}

impl Unified<unified::Group> for Sample {
    type Collection = Teams;
}
