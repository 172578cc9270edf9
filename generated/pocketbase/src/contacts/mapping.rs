// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! `contacts` as unified models and back.

use crate::PocketBase;
use crate::collections::{Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew};
use crate::types::Contact;
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate, mapping,
};
use connectome_unified as unified;

impl Unify<unified::Contact> for Contacts {
    fn read(record: &Contact) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.as_str().into()),
            full_name: record.full_name.as_ref().filter(|it| !it.is_empty()).cloned(),
            first_name: record.first_name.as_ref().filter(|it| !it.is_empty()).cloned(),
            last_name: record.last_name.as_ref().filter(|it| !it.is_empty()).cloned(),
            primary_email: record.email.as_ref().filter(|it| !it.is_empty()).cloned(),
            primary_phone: record.phone.as_ref().filter(|it| !it.is_empty()).cloned(),
            stage: record.stage.as_ref().filter(|it| !it.is_empty()).cloned(),
            company_name: record.company.as_ref().filter(|it| !it.is_empty()).cloned(),
            job_title: record.job_title.as_ref().filter(|it| !it.is_empty()).cloned(),
            source: record.source.as_ref().filter(|it| !it.is_empty()).cloned(),
            created_time: record.created.clone(),
            updated_time: record.updated.clone(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Contact> for Contacts {
    const FILTERS: &'static [&'static str] = &[
        "fullName",
        "firstName",
        "lastName",
        "primaryEmail",
        "primaryPhone",
        "companyName",
        "jobTitle",
        "source",
        "stage",
    ];

    fn filter(filter: &unified::ContactFilter) -> Result<ContactsFilter, Mismatch> {
        Ok(ContactsFilter {
            full_name: filter.full_name.clone(),
            first_name: filter.first_name.clone(),
            last_name: filter.last_name.clone(),
            email: filter.primary_email.clone(),
            phone: filter.primary_phone.clone(),
            company: filter.company_name.clone(),
            job_title: filter.job_title.clone(),
            source: filter.source.clone(),
            stage: filter.stage.clone(),
            ..Default::default()
        })
    }
}

impl UnifyMatch<unified::Contact> for Contacts {
    const KEYS: &'static [&'static str] = &["fullName", "primaryEmail", "primaryPhone"];

    fn key(key: &unified::ContactKey) -> Result<ContactsKey, Mismatch> {
        Ok(ContactsKey {
            full_name: key.full_name.clone(),
            email: key.primary_email.clone(),
            phone: key.primary_phone.clone(),
        })
    }
}

impl UnifyCreate<unified::Contact> for Contacts {
    fn new(model: &unified::Contact) -> Result<ContactsNew, Mismatch> {
        Ok(ContactsNew {
            full_name: model.full_name.clone(),
            first_name: model.first_name.clone(),
            last_name: model.last_name.clone(),
            email: model.primary_email.clone(),
            phone: model.primary_phone.clone(),
            company: model.company_name.clone(),
            job_title: model.job_title.clone(),
            stage: model.stage.clone(),
            source: model.source.clone(),
            ..Default::default()
        })
    }
}

impl UnifyUpdate<unified::Contact> for Contacts {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/full_name", &["fullName"]).by("\"\""),
        Clear::null("/first_name", &["firstName"]).by("\"\""),
        Clear::null("/last_name", &["lastName"]).by("\"\""),
        Clear::null("/email", &["primaryEmail"]).by("\"\""),
        Clear::null("/phone", &["primaryPhone"]).by("\"\""),
        Clear::null("/company", &["companyName"]).by("\"\""),
        Clear::null("/job_title", &["jobTitle"]).by("\"\""),
        Clear::null("/stage", &["stage"]).by("\"\""),
        Clear::null("/source", &["source"]).by("\"\""),
    ];

    fn change(model: &unified::Contact) -> Result<ContactsChange, Mismatch> {
        Ok(ContactsChange {
            full_name: model.full_name.clone(),
            first_name: model.first_name.clone(),
            last_name: model.last_name.clone(),
            email: model.primary_email.clone(),
            phone: model.primary_phone.clone(),
            company: model.company_name.clone(),
            job_title: model.job_title.clone(),
            stage: model.stage.clone(),
            source: model.source.clone(),
            ..Default::default()
        })
    }
}

impl Unified<unified::Contact> for PocketBase {
    type Collection = Contacts;
}

impl Unify<unified::Lead> for Contacts {
    fn read(record: &Contact) -> Result<unified::Lead, Mismatch> {
        mapping::stand_in::read::<Self, unified::Contact, unified::Lead>(record)
    }
}

impl UnifyList<unified::Lead> for Contacts {
    const FILTERS: &'static [&'static str] = &[
        "fullName",
        "firstName",
        "lastName",
        "primaryEmail",
        "primaryPhone",
        "companyName",
        "jobTitle",
        "source",
        "stage",
    ];

    fn filter(filter: &unified::LeadFilter) -> Result<ContactsFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Contact, unified::Lead>(filter, &[])
    }
}

impl UnifyMatch<unified::Lead> for Contacts {
    const KEYS: &'static [&'static str] = &["fullName", "primaryEmail", "primaryPhone"];

    fn key(key: &unified::LeadKey) -> Result<ContactsKey, Mismatch> {
        mapping::stand_in::key::<Self, unified::Contact, unified::Lead>(key, &[])
    }
}

impl UnifyCreate<unified::Lead> for Contacts {
    fn new(model: &unified::Lead) -> Result<ContactsNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Contact, unified::Lead>(model, &[])
    }
}

impl UnifyUpdate<unified::Lead> for Contacts {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Contact>>::CLEARS;

    fn change(model: &unified::Lead) -> Result<ContactsChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Contact, unified::Lead>(model, &[])
    }
}

impl Unified<unified::Lead> for PocketBase {
    type Collection = Contacts;
}
