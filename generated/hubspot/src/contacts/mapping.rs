// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `contacts` as unified models and back.

use crate::HubSpot;
use crate::collections::{Contacts, ContactsChange, ContactsFilter, ContactsKey, ContactsNew};
use crate::types::Contact;
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Contact> for Contacts {
    fn read(record: &Contact) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.as_str().into()),
            first_name: record.properties.firstname.clone(),
            last_name: record.properties.lastname.clone(),
            primary_email: record.properties.email.clone(),
            primary_phone: record
                .properties
                .phone
                .clone()
                .or_else(|| record.properties.mobilephone.clone()),
            phones: mapping::present([
                said!(unified::PhoneNumber {
                    value: record.properties.phone.clone(),
                    ..Default::default()
                }),
                said!(unified::PhoneNumber {
                    value: record.properties.mobilephone.clone(),
                    ..Default::default()
                }),
            ]),
            primary_address: said!(unified::Address {
                street: record.properties.address.clone(),
                city: record.properties.city.clone(),
                state: record.properties.state.clone(),
                country: record.properties.country.clone(),
                zip: record.properties.zip.clone(),
                ..Default::default()
            }),
            stage: record.properties.lifecyclestage.clone(),
            company_name: record.properties.company.clone(),
            company_id: record
                .properties
                .associatedcompanyid
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            owner_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            job_title: record.properties.jobtitle.clone(),
            source: record.properties.hs_analytics_source.clone(),
            created_time: Some(record.created_at.clone()),
            updated_time: Some(record.updated_at.clone()),
            last_activity_time: record
                .properties
                .notes_last_updated
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .cloned(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Contact> for Contacts {
    const FILTERS: &'static [&'static str] = &[
        "firstName",
        "lastName",
        "primaryEmail",
        "companyId",
        "companyName",
        "jobTitle",
        "source",
        "stage",
        "ownerId",
    ];

    fn filter(filter: &unified::ContactFilter) -> Result<ContactsFilter, Mismatch> {
        Ok(ContactsFilter {
            firstname: filter.first_name.clone(),
            lastname: filter.last_name.clone(),
            email: filter.primary_email.clone(),
            associatedcompanyid: filter.company_id.as_ref().map(|it| it.as_str().to_owned()),
            company: filter.company_name.clone(),
            jobtitle: filter.job_title.clone(),
            hs_analytics_source: filter.source.clone(),
            lifecyclestage: filter.stage.clone(),
            hubspot_owner_id: filter.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyMatch<unified::Contact> for Contacts {
    const KEYS: &'static [&'static str] = &["primaryEmail"];

    fn key(key: &unified::ContactKey) -> Result<ContactsKey, Mismatch> {
        Ok(ContactsKey { email: key.primary_email.clone(), ..Default::default() })
    }
}

impl UnifyCreate<unified::Contact> for Contacts {
    fn new(model: &unified::Contact) -> Result<ContactsNew, Mismatch> {
        Ok(ContactsNew {
            email: model.primary_email.clone().or_else(|| {
                model.emails.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            firstname: model
                .first_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::first_name)),
            lastname: model
                .last_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::last_name)),
            jobtitle: model.job_title.clone(),
            company: model.company_name.clone(),
            associatedcompanyid: model.company_id.as_ref().map(|it| it.as_str().to_owned()),
            phone: model.primary_phone.clone().or_else(|| {
                model.phones.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            address: model.primary_address.as_ref().and_then(|it| it.street.clone()),
            city: model.primary_address.as_ref().and_then(|it| it.city.clone()),
            state: model.primary_address.as_ref().and_then(|it| it.state.clone()),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.clone()),
            country: model.primary_address.as_ref().and_then(|it| it.country.clone()),
            lifecyclestage: model.stage.clone(),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyUpdate<unified::Contact> for Contacts {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/email", &["primaryEmail"]).by("\"\""),
        Clear::null("/email", &["emails"]).by("\"\""),
        Clear::null("/firstname", &["firstName"]).by("\"\""),
        Clear::null("/firstname", &["fullName"]).by("\"\""),
        Clear::null("/lastname", &["lastName"]).by("\"\""),
        Clear::null("/lastname", &["fullName"]).by("\"\""),
        Clear::null("/jobtitle", &["jobTitle"]).by("\"\""),
        Clear::null("/company", &["companyName"]).by("\"\""),
        Clear::null("/associatedcompanyid", &["companyId"]).by("\"\""),
        Clear::null("/phone", &["primaryPhone"]).by("\"\""),
        Clear::null("/phone", &["phones"]).by("\"\""),
        Clear::null("/address", &["primaryAddress"]).by("\"\""),
        Clear::null("/city", &["primaryAddress"]).by("\"\""),
        Clear::null("/state", &["primaryAddress"]).by("\"\""),
        Clear::null("/zip", &["primaryAddress"]).by("\"\""),
        Clear::null("/country", &["primaryAddress"]).by("\"\""),
        Clear::null("/lifecyclestage", &["stage"]).by("\"\""),
        Clear::null("/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Contact) -> Result<ContactsChange, Mismatch> {
        Ok(ContactsChange {
            email: model.primary_email.clone().or_else(|| {
                model.emails.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            firstname: model
                .first_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::first_name)),
            lastname: model
                .last_name
                .clone()
                .or_else(|| model.full_name.as_deref().and_then(mapping::last_name)),
            jobtitle: model.job_title.clone(),
            company: model.company_name.clone(),
            associatedcompanyid: model.company_id.as_ref().map(|it| it.as_str().to_owned()),
            phone: model.primary_phone.clone().or_else(|| {
                model.phones.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            address: model.primary_address.as_ref().and_then(|it| it.street.clone()),
            city: model.primary_address.as_ref().and_then(|it| it.city.clone()),
            state: model.primary_address.as_ref().and_then(|it| it.state.clone()),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.clone()),
            country: model.primary_address.as_ref().and_then(|it| it.country.clone()),
            lifecyclestage: model.stage.clone(),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl Unified<unified::Contact> for HubSpot {
    type Collection = Contacts;
}

impl Unify<unified::Lead> for Contacts {
    fn read(record: &Contact) -> Result<unified::Lead, Mismatch> {
        mapping::stand_in::read::<Self, unified::Contact, unified::Lead>(record)
    }
}

impl UnifyList<unified::Lead> for Contacts {
    const FILTERS: &'static [&'static str] = &[
        "firstName",
        "lastName",
        "primaryEmail",
        "companyId",
        "companyName",
        "jobTitle",
        "source",
        "stage",
        "ownerId",
    ];

    fn filter(filter: &unified::LeadFilter) -> Result<ContactsFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Contact, unified::Lead>(filter, &[])
    }
}

impl UnifyMatch<unified::Lead> for Contacts {
    const KEYS: &'static [&'static str] = &["primaryEmail"];

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

impl Unified<unified::Lead> for HubSpot {
    type Collection = Contacts;
}
