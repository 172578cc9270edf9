// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

//! `contacts` as unified models and back.

use crate::Kinto;
use crate::collections::{Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew};
use crate::types::Contact;
use connectome::{
    Clear, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate,
    mapping,
};
use connectome_unified as unified;

impl Unify<unified::Contact> for Contacts {
    fn read(record: &Contact) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.as_str().into()),
            full_name: record.full_name.clone(),
            first_name: record.first_name.clone(),
            last_name: record.last_name.clone(),
            primary_email: record.email.clone(),
            primary_phone: record.phone.clone(),
            stage: record.stage.clone(),
            company_name: record.company.clone(),
            job_title: record.job_title.clone(),
            source: record.source.clone(),
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
        Clear::null("/full_name", &["fullName"]),
        Clear::null("/first_name", &["firstName"]),
        Clear::null("/last_name", &["lastName"]),
        Clear::null("/email", &["primaryEmail"]),
        Clear::null("/phone", &["primaryPhone"]),
        Clear::null("/company", &["companyName"]),
        Clear::null("/job_title", &["jobTitle"]),
        Clear::null("/stage", &["stage"]),
        Clear::null("/source", &["source"]),
    ];

    fn change(model: &unified::Contact) -> Result<ContactsChange, Mismatch> {
        Ok(ContactsChange {
            full_name: model.full_name.clone().map_or(Patch::Absent, Patch::Value),
            first_name: model.first_name.clone().map_or(Patch::Absent, Patch::Value),
            last_name: model.last_name.clone().map_or(Patch::Absent, Patch::Value),
            email: model.primary_email.clone().map_or(Patch::Absent, Patch::Value),
            phone: model.primary_phone.clone().map_or(Patch::Absent, Patch::Value),
            company: model.company_name.clone().map_or(Patch::Absent, Patch::Value),
            job_title: model.job_title.clone().map_or(Patch::Absent, Patch::Value),
            stage: model.stage.clone().map_or(Patch::Absent, Patch::Value),
            source: model.source.clone().map_or(Patch::Absent, Patch::Value),
            ..Default::default()
        })
    }
}

impl Unified<unified::Contact> for Kinto {
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

impl Unified<unified::Lead> for Kinto {
    type Collection = Contacts;
}
