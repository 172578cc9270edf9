// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! `users` as unified models and back.

use crate::Redmine;
use crate::collections::{Users, UsersChange, UsersKey, UsersNew};
use crate::types::User;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyMatch, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::User> for Users {
    fn read(record: &User) -> Result<unified::User, Mismatch> {
        Ok(unified::User {
            id: Some(record.id.to_string().into()),
            full_name: Some(mapping::joined(
                &[Some(record.firstname.as_str()), Some(record.lastname.as_str())],
                " ",
            )),
            first_name: Some(record.firstname.clone()),
            last_name: Some(record.lastname.clone()),
            user_name: Some(record.login.clone()),
            primary_email: record.mail.clone(),
            image_url: record.avatar_url.clone(),
            is_active: if record.status.is_some() { Some(record.status == Some(1)) } else { None },
            created_time: Some(record.created_on.clone()),
            updated_time: record.updated_on.clone(),
            ..Default::default()
        })
    }
}

impl UnifyMatch<unified::User> for Users {
    const KEYS: &'static [&'static str] = &["userName", "primaryEmail"];

    fn key(key: &unified::UserKey) -> Result<UsersKey, Mismatch> {
        Ok(UsersKey { login: key.user_name.clone(), mail: key.primary_email.clone() })
    }
}

impl UnifyCreate<unified::User> for Users {
    fn new(model: &unified::User) -> Result<UsersNew, Mismatch> {
        Ok(UsersNew {
            login: model.user_name.clone().ok_or_else(|| Mismatch::missing("$.userName"))?,
            firstname: model.first_name.clone().ok_or_else(|| Mismatch::missing("$.firstName"))?,
            lastname: model.last_name.clone().ok_or_else(|| Mismatch::missing("$.lastName"))?,
            mail: model.primary_email.clone().ok_or_else(|| Mismatch::missing("$.primaryEmail"))?,
            generate_password: Some(true),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::User> for Users {
    fn change(model: &unified::User) -> Result<UsersChange, Mismatch> {
        Ok(UsersChange {
            login: model.user_name.clone(),
            firstname: model.first_name.clone(),
            lastname: model.last_name.clone(),
            mail: model.primary_email.clone(),
            ..Default::default()
        })
    }
}

impl Unified<unified::User> for Redmine {
    type Collection = Users;
}

impl Unify<unified::Employee> for Users {
    fn read(record: &User) -> Result<unified::Employee, Mismatch> {
        mapping::stand_in::read::<Self, unified::User, unified::Employee>(record)
    }
}

impl UnifyMatch<unified::Employee> for Users {
    const KEYS: &'static [&'static str] = &["userName", "workEmail"];

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

impl UnifyCreate<unified::Employee> for Users {
    fn new(model: &unified::Employee) -> Result<UsersNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::User, unified::Employee>(
            model,
            &[
                ("workEmail", "primaryEmail"),
                ("mobileNumber", "primaryPhone"),
                ("workAddress", "primaryAddress"),
            ],
        )
    }
}

impl UnifyUpdate<unified::Employee> for Users {
    fn change(model: &unified::Employee) -> Result<UsersChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::User, unified::Employee>(
            model,
            &[
                ("workEmail", "primaryEmail"),
                ("mobileNumber", "primaryPhone"),
                ("workAddress", "primaryAddress"),
            ],
        )
    }
}

impl Unified<unified::Employee> for Redmine {
    type Collection = Users;
}
