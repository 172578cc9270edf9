// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `notes` as unified models and back.

use crate::HubSpot;
use crate::collections::{Notes, NotesChange, NotesNew};
use crate::types::{AssociationType, NewAssociation, Note, NoteFields, ObjectId};
use connectome::{Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate, mapping, said};
use connectome_unified as unified;

impl Unify<unified::Note> for Notes {
    fn read(record: &Note) -> Result<unified::Note, Mismatch> {
        Ok(unified::Note {
            id: Some(record.id.as_str().into()),
            content: record.properties.hs_note_body.clone(),
            owner_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            contact_id: record
                .associations
                .as_ref()
                .and_then(|it| it.contacts.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            company_id: record
                .associations
                .as_ref()
                .and_then(|it| it.companies.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            deal_id: record
                .associations
                .as_ref()
                .and_then(|it| it.deals.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            created_time: Some(
                record.properties.hs_timestamp.clone().unwrap_or_else(|| record.created_at.clone()),
            ),
            updated_time: Some(record.updated_at.clone()),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Note> for Notes {
    fn new(model: &unified::Note) -> Result<NotesNew, Mismatch> {
        Ok(NotesNew {
            properties: said!(NoteFields {
                hs_note_body: model.content.clone(),
                hs_timestamp: model.created_time.clone(),
                hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
                ..Default::default()
            })
            .ok_or_else(|| Mismatch::missing("properties"))?,
            associations: mapping::present([
                model.contact_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 202,
                            ..connectome::blank()
                        }],
                        ..connectome::blank()
                    }
                }),
                model.company_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 190,
                            ..connectome::blank()
                        }],
                        ..connectome::blank()
                    }
                }),
                model.deal_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 214,
                            ..connectome::blank()
                        }],
                        ..connectome::blank()
                    }
                }),
            ]),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Note> for Notes {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/properties/hs_note_body", &["content"]).by("\"\""),
        Clear::null("/properties/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Note) -> Result<NotesChange, Mismatch> {
        Ok(NotesChange {
            properties: said!(NoteFields {
                hs_note_body: model.content.clone(),
                hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
                ..Default::default()
            }),
            ..Default::default()
        })
    }
}

impl Unified<unified::Note> for HubSpot {
    type Collection = Notes;
}

impl Unify<unified::Activity> for Notes {
    fn read(record: &Note) -> Result<unified::Activity, Mismatch> {
        mapping::stand_in::read::<Self, unified::Note, unified::Activity>(record)
    }
}

impl UnifyCreate<unified::Activity> for Notes {
    fn new(model: &unified::Activity) -> Result<NotesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Note, unified::Activity>(
            model,
            &[("description", "content")],
        )
    }
}

impl UnifyUpdate<unified::Activity> for Notes {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/properties/hs_note_body", &["description"]).by("\"\""),
        Clear::null("/properties/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Activity) -> Result<NotesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Note, unified::Activity>(
            model,
            &[("description", "content")],
        )
    }
}

impl Unified<unified::Activity> for HubSpot {
    type Collection = Notes;
}
