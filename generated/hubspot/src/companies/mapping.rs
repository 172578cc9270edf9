// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `companies` as unified models and back.

use crate::HubSpot;
use crate::collections::{Companies, CompaniesChange, CompaniesNew};
use crate::types::Company;
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::Company> for Companies {
    #[rustfmt::skip]
    fn read(record: &Company) -> Result<unified::Company, Mismatch> {
        Ok(unified::Company {
            id: Some(record.id.as_str().into()),
            name: record.properties.name.clone(),
            website_url: record.properties.website
                .clone()
                .or_else(|| record.properties.domain.clone()),
            phones: mapping::list([mapping::said(unified::PhoneNumber {
                value: record.properties.phone.clone(),
                ..connectome::blank()
            })]
                .into_iter()
                .flatten()),
            primary_phone: record.properties.phone.clone(),
            description: record.properties.description.clone(),
            industry: record.properties.industry.clone(),
            owner_id: if record.properties.hubspot_owner_id.as_deref().is_some_and(|it| !it.is_empty()) {
                record.properties.hubspot_owner_id.as_ref().map(|it| it.as_str().into())
            } else {
                None
            },
            primary_address: mapping::said(unified::Address {
                street: mapping::concat(
                    &[record.properties.address.as_deref(), record.properties.address2.as_deref()],
                    ", ",
                ),
                city: record.properties.city.clone(),
                state: record.properties.state.clone(),
                country: record.properties.country.clone(),
                zip: record.properties.zip.clone(),
                ..connectome::blank()
            }),
            number_of_employees: if record.properties.numberofemployees
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty()) {
                record.properties.numberofemployees
                    .as_ref()
                    .map(|it| mapping::number(
                        it.as_str(),
                        "$.properties.numberofemployees",
                        "numberOfEmployees",
                    ))
                    .transpose()?
            } else {
                None
            },
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

impl UnifyCreate<unified::Company> for Companies {
    #[rustfmt::skip]
    fn new(model: &unified::Company) -> Result<CompaniesNew, Mismatch> {
        Ok(CompaniesNew {
            name: model.name.clone(),
            website: model.website_url.clone(),
            description: model.description.clone(),
            phone: model.primary_phone
                .clone()
                .or_else(|| model.phones
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            industry: model.industry.clone(),
            address: model.primary_address.as_ref().and_then(|it| it.street.as_ref()).cloned(),
            city: model.primary_address.as_ref().and_then(|it| it.city.as_ref()).cloned(),
            state: model.primary_address.as_ref().and_then(|it| it.state.as_ref()).cloned(),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.as_ref()).cloned(),
            country: model.primary_address.as_ref().and_then(|it| it.country.as_ref()).cloned(),
            numberofemployees: model.number_of_employees.as_ref().map(|it| it.to_string().into()),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Company> for Companies {
    #[rustfmt::skip]
    fn change(model: &unified::Company) -> Result<CompaniesChange, Mismatch> {
        Ok(CompaniesChange {
            name: model.name.clone(),
            website: model.website_url.clone(),
            description: model.description.clone(),
            phone: model.primary_phone
                .clone()
                .or_else(|| model.phones
                    .as_ref()
                    .and_then(|it| it.first())
                    .and_then(|it| it.value.as_ref())
                    .cloned()),
            industry: model.industry.clone(),
            address: model.primary_address.as_ref().and_then(|it| it.street.as_ref()).cloned(),
            city: model.primary_address.as_ref().and_then(|it| it.city.as_ref()).cloned(),
            state: model.primary_address.as_ref().and_then(|it| it.state.as_ref()).cloned(),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.as_ref()).cloned(),
            country: model.primary_address.as_ref().and_then(|it| it.country.as_ref()).cloned(),
            numberofemployees: model.number_of_employees.as_ref().map(|it| it.to_string().into()),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..connectome::blank()
        })
    }
}

impl Unified<unified::Company> for HubSpot {
    type Collection = Companies;
}
