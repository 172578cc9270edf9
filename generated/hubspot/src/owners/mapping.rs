// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `owners` as unified models and back.

use crate::HubSpot;
use crate::collections::Owners;
use crate::types::Owner;
use connectome::{Mismatch, Unified, Unify};
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

impl Unified<unified::User> for HubSpot {
    type Collection = Owners;
}
