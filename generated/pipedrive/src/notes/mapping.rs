// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `notes` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Notes, NotesChange, NotesFilter, NotesNew};
use crate::types::Note;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::Note> for Notes {
    fn read(record: &Note) -> Result<unified::Note, Mismatch> {
        Ok(unified::Note {
            id: Some(record.id.to_string().into()),
            content: record.content.clone(),
            owner_id: record.user_id.as_ref().map(|it| it.to_string().into()),
            contact_id: record.person_id.as_ref().map(|it| it.to_string().into()),
            lead_id: record.lead_id.as_ref().map(|it| it.as_str().into()),
            company_id: record.org_id.as_ref().map(|it| it.to_string().into()),
            deal_id: record.deal_id.as_ref().map(|it| it.to_string().into()),
            created_time: record
                .add_time
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| format!("{it}Z").into()),
            updated_time: record
                .update_time
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| format!("{it}Z").into()),
            updated_by: record.last_update_user_id.as_ref().map(|it| it.to_string().into()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Note> for Notes {
    const FILTERS: &'static [&'static str] =
        &["companyId", "contactId", "dealId", "leadId", "ownerId"];

    fn filter(filter: &unified::NoteFilter) -> Result<NotesFilter, Mismatch> {
        Ok(NotesFilter {
            org_id: filter
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            person_id: filter
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            deal_id: filter
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            lead_id: filter.lead_id.as_ref().map(|it| it.as_str().into()),
            user_id: filter
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "user_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Note> for Notes {
    fn new(model: &unified::Note) -> Result<NotesNew, Mismatch> {
        Ok(NotesNew {
            content: model.content.clone().ok_or_else(|| Mismatch::missing("$.content"))?,
            lead_id: model.lead_id.as_ref().map(|it| it.as_str().into()),
            deal_id: model
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            user_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "user_id"))
                .transpose()?,
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Note> for Notes {
    fn change(model: &unified::Note) -> Result<NotesChange, Mismatch> {
        Ok(NotesChange {
            content: model.content.clone(),
            lead_id: model.lead_id.as_ref().map(|it| it.as_str().into()),
            deal_id: model
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            user_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "user_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl Unified<unified::Note> for Pipedrive {
    type Collection = Notes;
}
