// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `deals` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Deals, DealsChange, DealsFilter, DealsNew};
use crate::types::Deal;
use connectome::{
    Clear, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping,
};
use connectome_unified as unified;

impl Unify<unified::Deal> for Deals {
    fn read(record: &Deal) -> Result<unified::Deal, Mismatch> {
        Ok(unified::Deal {
            id: Some(record.id.to_string().into()),
            name: Some(record.title.clone()),
            amount: record.value.clone(),
            currency: record.currency.clone(),
            company_id: record.org_id.as_ref().map(|it| it.to_string().into()),
            contact_id: record.person_id.as_ref().map(|it| it.to_string().into()),
            source: record.origin.clone(),
            stage_id: record.stage_id.as_ref().map(|it| it.to_string().into()),
            status: match record.status.as_ref().map(|it| it.as_str()) {
                Some("open") => Some("open".into()),
                Some("won") => Some("won".into()),
                Some("lost") => Some("lost".into()),
                _ => None,
            },
            owner_id: record.owner_id.as_ref().map(|it| it.to_string().into()),
            probability: record.probability.as_ref().map(mapping::decimal),
            close_time: record.close_time.clone().or_else(|| {
                record
                    .expected_close_date
                    .as_ref()
                    .filter(|it| !it.as_str().is_empty())
                    .map(|it| format!("{it}T00:00:00Z").into())
            }),
            created_time: record.add_time.clone(),
            updated_time: record.update_time.clone(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Deal> for Deals {
    const FILTERS: &'static [&'static str] = &["companyId", "status", "contactId", "ownerId"];

    fn filter(filter: &unified::DealFilter) -> Result<DealsFilter, Mismatch> {
        Ok(DealsFilter {
            org_id: filter
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            status: filter.status.as_ref().map(|it| it.as_str().to_owned()),
            person_id: filter
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            owner_id: filter
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Deal> for Deals {
    fn new(model: &unified::Deal) -> Result<DealsNew, Mismatch> {
        Ok(DealsNew {
            title: model.name.clone().ok_or_else(|| Mismatch::missing("$.name"))?,
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            stage_id: model
                .stage_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.stageId", "stage_id"))
                .transpose()?,
            value: model.amount.clone(),
            currency: model.currency.clone(),
            status: match model.status.as_ref().map(|it| it.as_str()) {
                Some("open") => Some("open".into()),
                Some("won") => Some("won".into()),
                Some("lost") => Some("lost".into()),
                _ => None,
            },
            probability: model
                .probability
                .as_ref()
                .map(|it| mapping::narrow(it, "$.probability", "probability"))
                .transpose()?,
            expected_close_date: mapping::extract_date(
                model.close_time.as_ref().map(|it| it.as_str()),
                "$.closeTime",
            )?,
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Deal> for Deals {
    const CLEARS: &'static [Clear] =
        &[Clear::null("/person_id", &["contactId"]), Clear::null("/org_id", &["companyId"])];

    fn change(model: &unified::Deal) -> Result<DealsChange, Mismatch> {
        Ok(DealsChange {
            title: model.name.clone(),
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?
                .map_or(Patch::Absent, Patch::Value),
            stage_id: model
                .stage_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.stageId", "stage_id"))
                .transpose()?,
            value: model.amount.clone(),
            currency: model.currency.clone(),
            status: match model.status.as_ref().map(|it| it.as_str()) {
                Some("open") => Some("open".into()),
                Some("won") => Some("won".into()),
                Some("lost") => Some("lost".into()),
                _ => None,
            },
            probability: model
                .probability
                .as_ref()
                .map(|it| mapping::narrow(it, "$.probability", "probability"))
                .transpose()?,
            expected_close_date: mapping::extract_date(
                model.close_time.as_ref().map(|it| it.as_str()),
                "$.closeTime",
            )?,
            ..Default::default()
        })
    }
}

impl Unified<unified::Deal> for Pipedrive {
    type Collection = Deals;
}
