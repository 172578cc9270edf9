// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

//! `users` as unified models and back.

use crate::Roundup;
use crate::collections::{Users, UsersChange, UsersFilter, UsersKey, UsersNew};
use crate::types::User;
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate, mapping,
};
use connectome_unified as unified;

impl Unify<unified::User> for Users {
    fn read(record: &User) -> Result<unified::User, Mismatch> {
        Ok(unified::User {
            id: Some(record.id.as_str().into()),
            full_name: record.realname.clone(),
            user_name: record.username.clone(),
            primary_email: record.address.clone(),
            primary_phone: record.phone.clone(),
            company_name: record.organisation.clone(),
            timezone: record.timezone.clone(),
            role_id: record.roles.clone(),
            created_by: record.creator.as_ref().map(|it| it.id.as_str().into()),
            updated_by: record.actor.as_ref().map(|it| it.id.as_str().into()),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::User> for Users {
    const FILTERS: &'static [&'static str] =
        &["companyName", "userName", "fullName", "primaryEmail"];

    fn filter(filter: &unified::UserFilter) -> Result<UsersFilter, Mismatch> {
        Ok(UsersFilter {
            organisation: filter.company_name.clone(),
            username: filter.user_name.clone(),
            realname: filter.full_name.clone(),
            address: filter.primary_email.clone(),
        })
    }
}

impl UnifyMatch<unified::User> for Users {
    const KEYS: &'static [&'static str] = &["userName", "fullName", "primaryEmail"];

    fn key(key: &unified::UserKey) -> Result<UsersKey, Mismatch> {
        Ok(UsersKey {
            username: key.user_name.clone(),
            realname: key.full_name.clone(),
            address: key.primary_email.clone(),
        })
    }
}

impl UnifyCreate<unified::User> for Users {
    fn new(model: &unified::User) -> Result<UsersNew, Mismatch> {
        Ok(UsersNew {
            username: model.user_name.clone().ok_or_else(|| Mismatch::missing("$.userName"))?,
            realname: model.full_name.clone(),
            address: model.primary_email.clone(),
            phone: model.primary_phone.clone(),
            organisation: model.company_name.clone(),
            roles: model.role_id.clone(),
            timezone: model.timezone.clone(),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::User> for Users {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/realname", &["fullName"]).by("\"\""),
        Clear::null("/address", &["primaryEmail"]).by("\"\""),
        Clear::null("/phone", &["primaryPhone"]).by("\"\""),
        Clear::null("/organisation", &["companyName"]).by("\"\""),
        Clear::null("/timezone", &["timezone"]).by("\"\""),
    ];

    fn change(model: &unified::User) -> Result<UsersChange, Mismatch> {
        Ok(UsersChange {
            username: model.user_name.clone(),
            realname: model.full_name.clone(),
            address: model.primary_email.clone(),
            phone: model.primary_phone.clone(),
            organisation: model.company_name.clone(),
            roles: model.role_id.clone(),
            timezone: model.timezone.clone(),
            ..Default::default()
        })
    }
}

impl Unified<unified::User> for Roundup {
    type Collection = Users;
}

impl Unify<unified::Employee> for Users {
    fn read(record: &User) -> Result<unified::Employee, Mismatch> {
        mapping::stand_in::read::<Self, unified::User, unified::Employee>(record)
    }
}

impl UnifyList<unified::Employee> for Users {
    const FILTERS: &'static [&'static str] = &["userName", "fullName", "workEmail"];

    fn filter(filter: &unified::EmployeeFilter) -> Result<UsersFilter, Mismatch> {
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

impl UnifyMatch<unified::Employee> for Users {
    const KEYS: &'static [&'static str] = &["userName", "fullName", "workEmail"];

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
    const CLEARS: &'static [Clear] = &[
        Clear::null("/realname", &["fullName"]).by("\"\""),
        Clear::null("/address", &["workEmail"]).by("\"\""),
        Clear::null("/phone", &["mobileNumber"]).by("\"\""),
        Clear::null("/timezone", &["timezone"]).by("\"\""),
    ];

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

impl Unified<unified::Employee> for Roundup {
    type Collection = Users;
}
