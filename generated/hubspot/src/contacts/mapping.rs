// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `contacts` as unified models and back.

use crate::HubSpot;
use crate::collections::{Contacts, ContactsChange, ContactsNew};
use crate::types::Contact;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::Contact> for Contacts {
    #[rustfmt::skip]
    fn read(record: &Contact) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.as_str().into()),
            first_name: record.properties.firstname.clone(),
            last_name: record.properties.lastname.clone(),
            primary_email: record.properties.email.clone(),
            primary_phone: record.properties.phone
                .clone()
                .or_else(|| record.properties.mobilephone.clone()),
            phones: mapping::list([
                mapping::said(unified::PhoneNumber {
                    value: record.properties.phone.clone(),
                    ..connectome::blank()
                }),
                mapping::said(unified::PhoneNumber {
                    value: record.properties.mobilephone.clone(),
                    ..connectome::blank()
                }),
            ]
                .into_iter()
                .flatten()),
            primary_address: mapping::said(unified::Address {
                street: record.properties.address.clone(),
                city: record.properties.city.clone(),
                state: record.properties.state.clone(),
                country: record.properties.country.clone(),
                zip: record.properties.zip.clone(),
                ..connectome::blank()
            }),
            stage: record.properties.lifecyclestage.clone(),
            company_name: record.properties.company.clone(),
            company_id: if record.properties.associatedcompanyid.as_deref().is_some_and(|it| !it.is_empty()) {
                record.properties.associatedcompanyid.as_ref().map(|it| it.as_str().into())
            } else {
                None
            },
            owner_id: if record.properties.hubspot_owner_id.as_deref().is_some_and(|it| !it.is_empty()) {
                record.properties.hubspot_owner_id.as_ref().map(|it| it.as_str().into())
            } else {
                None
            },
            job_title: record.properties.jobtitle.clone(),
            source: record.properties.hs_analytics_source.clone(),
            created_time: Some(record.created_at.clone()),
            updated_time: Some(record.updated_at.clone()),
            last_activity_time: if record.properties.notes_last_updated
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty()) {
                record.properties.notes_last_updated.clone()
            } else {
                None
            },
            ..connectome::blank()
        })
    }
}

impl UnifyCreate<unified::Contact> for Contacts {
    #[rustfmt::skip]
    fn new(model: &unified::Contact) -> Result<ContactsNew, Mismatch> {
        Ok(ContactsNew {
            email: model.primary_email
                .clone()
                .or_else(|| model.emails
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            firstname: model.first_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::first_name)),
            lastname: model.last_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::last_name)),
            jobtitle: model.job_title.clone(),
            company: model.company_name.clone(),
            associatedcompanyid: model.company_id.as_ref().map(|it| it.as_str().to_owned()),
            phone: model.primary_phone
                .clone()
                .or_else(|| model.phones
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            address: model.primary_address.as_ref().and_then(|it| it.street.as_ref()).cloned(),
            city: model.primary_address.as_ref().and_then(|it| it.city.as_ref()).cloned(),
            state: model.primary_address.as_ref().and_then(|it| it.state.as_ref()).cloned(),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.as_ref()).cloned(),
            country: model.primary_address.as_ref().and_then(|it| it.country.as_ref()).cloned(),
            lifecyclestage: model.stage.clone(),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Contact> for Contacts {
    #[rustfmt::skip]
    fn change(model: &unified::Contact) -> Result<ContactsChange, Mismatch> {
        Ok(ContactsChange {
            email: model.primary_email
                .clone()
                .or_else(|| model.emails
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            firstname: model.first_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::first_name)),
            lastname: model.last_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::last_name)),
            jobtitle: model.job_title.clone(),
            company: model.company_name.clone(),
            associatedcompanyid: model.company_id.as_ref().map(|it| it.as_str().to_owned()),
            phone: model.primary_phone
                .clone()
                .or_else(|| model.phones
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            address: model.primary_address.as_ref().and_then(|it| it.street.as_ref()).cloned(),
            city: model.primary_address.as_ref().and_then(|it| it.city.as_ref()).cloned(),
            state: model.primary_address.as_ref().and_then(|it| it.state.as_ref()).cloned(),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.as_ref()).cloned(),
            country: model.primary_address.as_ref().and_then(|it| it.country.as_ref()).cloned(),
            lifecyclestage: model.stage.clone(),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..connectome::blank()
        })
    }
}

impl Unified<unified::Contact> for HubSpot {
    type Collection = Contacts;
}
