// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `users` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Users, UsersKey};
use crate::types::User;
use connectome::{Mismatch, Unified, Unify, UnifyMatch, mapping};
use connectome_unified as unified;

impl Unify<unified::User> for Users {
    fn read(record: &User) -> Result<unified::User, Mismatch> {
        Ok(unified::User {
            id: Some(record.id.to_string().into()),
            full_name: record.name.clone(),
            primary_email: record.email.clone(),
            primary_phone: record.phone.clone(),
            image_url: record.icon_url.clone(),
            timezone: record.timezone_name.clone(),
            is_active: record.active_flag,
            role_id: record.role_id.as_ref().map(|it| it.to_string()),
            created_time: record
                .created
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| format!("{it}Z").into()),
            updated_time: record
                .modified
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| format!("{it}Z").into()),
            ..Default::default()
        })
    }
}

impl UnifyMatch<unified::User> for Users {
    const KEYS: &'static [&'static str] = &["primaryEmail"];

    fn key(key: &unified::UserKey) -> Result<UsersKey, Mismatch> {
        Ok(UsersKey { email: key.primary_email.clone() })
    }
}

impl Unified<unified::User> for Pipedrive {
    type Collection = Users;
}

impl Unify<unified::Employee> for Users {
    fn read(record: &User) -> Result<unified::Employee, Mismatch> {
        mapping::stand_in::read::<Self, unified::User, unified::Employee>(record)
    }
}

impl UnifyMatch<unified::Employee> for Users {
    const KEYS: &'static [&'static str] = &["workEmail"];

    fn key(key: &unified::EmployeeKey) -> Result<UsersKey, Mismatch> {
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

impl Unified<unified::Employee> for Pipedrive {
    type Collection = Users;
}
