// @generated from specs/pocketbase by `cargo xtask generate`. Do not edit.

//! `contacts` as unified models and back.

use crate::PocketBase;
use crate::collections::{Contacts, ContactsChange, ContactsNew};
use crate::types::Contact;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate, mapping};
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
            created_time: record.created.clone(),
            updated_time: record.updated.clone(),
            ..Default::default()
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

impl UnifyCreate<unified::Lead> for Contacts {
    fn new(model: &unified::Lead) -> Result<ContactsNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Contact, unified::Lead>(model)
    }
}

impl UnifyUpdate<unified::Lead> for Contacts {
    fn change(model: &unified::Lead) -> Result<ContactsChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Contact, unified::Lead>(model)
    }
}

impl Unified<unified::Lead> for PocketBase {
    type Collection = Contacts;
}
