// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `owners` as unified models and back.

use crate::HubSpot;
use crate::collections::{Owners, OwnersFilter, OwnersKey};
use crate::types::Owner;
use connectome::{Mismatch, Unified, Unify, UnifyList, UnifyMatch, mapping};
use connectome_unified as unified;

impl Unify<unified::User> for Owners {
    fn read(record: &Owner) -> Result<unified::User, Mismatch> {
        Ok(unified::User {
            id: Some(record.id.as_str().into()),
            first_name: record.first_name.clone(),
            last_name: record.last_name.clone(),
            primary_email: record.email.clone(),
            is_active: Some(!record.archived),
            created_time: Some(record.created_at.clone()),
            updated_time: Some(record.updated_at.clone()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::User> for Owners {
    const FILTERS: &'static [&'static str] = &["primaryEmail"];

    fn filter(filter: &unified::UserFilter) -> Result<OwnersFilter, Mismatch> {
        Ok(OwnersFilter { email: filter.primary_email.clone(), ..Default::default() })
    }
}

impl UnifyMatch<unified::User> for Owners {
    const KEYS: &'static [&'static str] = &["primaryEmail"];

    fn key(key: &unified::UserKey) -> Result<OwnersKey, Mismatch> {
        Ok(OwnersKey { email: key.primary_email.clone() })
    }
}

impl Unified<unified::User> for HubSpot {
    type Collection = Owners;
}

impl Unify<unified::Employee> for Owners {
    fn read(record: &Owner) -> Result<unified::Employee, Mismatch> {
        mapping::stand_in::read::<Self, unified::User, unified::Employee>(record)
    }
}

impl UnifyList<unified::Employee> for Owners {
    const FILTERS: &'static [&'static str] = &["workEmail"];

    fn filter(filter: &unified::EmployeeFilter) -> Result<OwnersFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::User, unified::Employee>(
            filter,
            &[
                ("workEmail", "primaryEmail"),
                ("mobileNumber", "primaryPhone"),
                ("workAddress", "primaryAddress"),
            ],
        )
    }
}

impl UnifyMatch<unified::Employee> for Owners {
    const KEYS: &'static [&'static str] = &["workEmail"];

    fn key(key: &unified::EmployeeKey) -> Result<OwnersKey, Mismatch> {
        mapping::stand_in::key::<Self, unified::User, unified::Employee>(
            key,
            &[
                ("workEmail", "primaryEmail"),
                ("mobileNumber", "primaryPhone"),
                ("workAddress", "primaryAddress"),
            ],
        )
    }
}

impl Unified<unified::Employee> for HubSpot {
    type Collection = Owners;
}
