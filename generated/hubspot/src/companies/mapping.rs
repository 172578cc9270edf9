// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `companies` as unified models and back.

use crate::HubSpot;
use crate::collections::{Companies, CompaniesChange, CompaniesFilter, CompaniesKey, CompaniesNew};
use crate::types::Company;
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyList, UnifyMatch, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Company> for Companies {
    fn read(record: &Company) -> Result<unified::Company, Mismatch> {
        Ok(unified::Company {
            id: Some(record.id.as_str().into()),
            name: record.properties.name.clone(),
            website_url: record
                .properties
                .website
                .clone()
                .or_else(|| record.properties.domain.clone()),
            phones: mapping::present([said!(unified::PhoneNumber {
                value: record.properties.phone.clone(),
                ..Default::default()
            })]),
            primary_phone: record.properties.phone.clone(),
            description: record.properties.description.clone(),
            industry: record.properties.industry.clone(),
            owner_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            primary_address: said!(unified::Address {
                street: mapping::concat(
                    &[record.properties.address.as_deref(), record.properties.address2.as_deref()],
                    ", ",
                ),
                city: record.properties.city.clone(),
                state: record.properties.state.clone(),
                country: record.properties.country.clone(),
                zip: record.properties.zip.clone(),
                ..Default::default()
            }),
            number_of_employees: if record
                .properties
                .numberofemployees
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty())
            {
                record
                    .properties
                    .numberofemployees
                    .as_ref()
                    .map(|it| {
                        mapping::number(
                            it.as_str(),
                            "$.properties.numberofemployees",
                            "numberOfEmployees",
                        )
                    })
                    .transpose()?
            } else {
                None
            },
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

impl UnifyList<unified::Company> for Companies {
    const FILTERS: &'static [&'static str] = &["ownerId", "name", "industry"];

    fn filter(filter: &unified::CompanyFilter) -> Result<CompaniesFilter, Mismatch> {
        Ok(CompaniesFilter {
            hubspot_owner_id: filter.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            name: filter.name.clone(),
            industry: filter.industry.clone(),
            ..Default::default()
        })
    }
}

impl UnifyMatch<unified::Company> for Companies {
    const KEYS: &'static [&'static str] = &["ownerId", "name", "industry"];

    fn key(key: &unified::CompanyKey) -> Result<CompaniesKey, Mismatch> {
        Ok(CompaniesKey {
            hubspot_owner_id: key.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            name: key.name.clone(),
            industry: key.industry.clone(),
        })
    }
}

impl UnifyCreate<unified::Company> for Companies {
    fn new(model: &unified::Company) -> Result<CompaniesNew, Mismatch> {
        Ok(CompaniesNew {
            name: model.name.clone(),
            website: model.website_url.clone(),
            description: model.description.clone(),
            phone: model.primary_phone.clone().or_else(|| {
                model.phones.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            industry: model.industry.clone(),
            address: model.primary_address.as_ref().and_then(|it| it.street.clone()),
            city: model.primary_address.as_ref().and_then(|it| it.city.clone()),
            state: model.primary_address.as_ref().and_then(|it| it.state.clone()),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.clone()),
            country: model.primary_address.as_ref().and_then(|it| it.country.clone()),
            numberofemployees: model.number_of_employees.as_ref().map(|it| it.to_string().into()),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl UnifyUpdate<unified::Company> for Companies {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/name", &["name"]).by("\"\""),
        Clear::null("/website", &["websiteUrl"]).by("\"\""),
        Clear::null("/description", &["description"]).by("\"\""),
        Clear::null("/phone", &["primaryPhone"]).by("\"\""),
        Clear::null("/phone", &["phones"]).by("\"\""),
        Clear::null("/industry", &["industry"]).by("\"\""),
        Clear::null("/address", &["primaryAddress"]).by("\"\""),
        Clear::null("/city", &["primaryAddress"]).by("\"\""),
        Clear::null("/state", &["primaryAddress"]).by("\"\""),
        Clear::null("/zip", &["primaryAddress"]).by("\"\""),
        Clear::null("/country", &["primaryAddress"]).by("\"\""),
        Clear::null("/numberofemployees", &["numberOfEmployees"]).by("\"\""),
        Clear::null("/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Company) -> Result<CompaniesChange, Mismatch> {
        Ok(CompaniesChange {
            name: model.name.clone(),
            website: model.website_url.clone(),
            description: model.description.clone(),
            phone: model.primary_phone.clone().or_else(|| {
                model.phones.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            }),
            industry: model.industry.clone(),
            address: model.primary_address.as_ref().and_then(|it| it.street.clone()),
            city: model.primary_address.as_ref().and_then(|it| it.city.clone()),
            state: model.primary_address.as_ref().and_then(|it| it.state.clone()),
            zip: model.primary_address.as_ref().and_then(|it| it.zip.clone()),
            country: model.primary_address.as_ref().and_then(|it| it.country.clone()),
            numberofemployees: model.number_of_employees.as_ref().map(|it| it.to_string().into()),
            hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
            ..Default::default()
        })
    }
}

impl Unified<unified::Company> for HubSpot {
    type Collection = Companies;
}

impl Unify<unified::Customer> for Companies {
    fn read(record: &Company) -> Result<unified::Customer, Mismatch> {
        mapping::stand_in::read::<Self, unified::Company, unified::Customer>(record)
    }
}

impl UnifyList<unified::Customer> for Companies {
    const FILTERS: &'static [&'static str] = &["name"];

    fn filter(filter: &unified::CustomerFilter) -> Result<CompaniesFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Company, unified::Customer>(filter, &[])
    }
}

impl UnifyMatch<unified::Customer> for Companies {
    const KEYS: &'static [&'static str] = &["name"];

    fn key(key: &unified::CustomerKey) -> Result<CompaniesKey, Mismatch> {
        mapping::stand_in::key::<Self, unified::Company, unified::Customer>(key, &[])
    }
}

impl UnifyCreate<unified::Customer> for Companies {
    fn new(model: &unified::Customer) -> Result<CompaniesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Company, unified::Customer>(model, &[])
    }
}

impl UnifyUpdate<unified::Customer> for Companies {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Company>>::CLEARS;

    fn change(model: &unified::Customer) -> Result<CompaniesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Company, unified::Customer>(model, &[])
    }
}

impl Unified<unified::Customer> for HubSpot {
    type Collection = Companies;
}

impl Unify<unified::Supplier> for Companies {
    fn read(record: &Company) -> Result<unified::Supplier, Mismatch> {
        mapping::stand_in::read::<Self, unified::Company, unified::Supplier>(record)
    }
}

impl UnifyList<unified::Supplier> for Companies {
    const FILTERS: &'static [&'static str] = &["name"];

    fn filter(filter: &unified::SupplierFilter) -> Result<CompaniesFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Company, unified::Supplier>(filter, &[])
    }
}

impl UnifyMatch<unified::Supplier> for Companies {
    const KEYS: &'static [&'static str] = &["name"];

    fn key(key: &unified::SupplierKey) -> Result<CompaniesKey, Mismatch> {
        mapping::stand_in::key::<Self, unified::Company, unified::Supplier>(key, &[])
    }
}

impl UnifyCreate<unified::Supplier> for Companies {
    fn new(model: &unified::Supplier) -> Result<CompaniesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Company, unified::Supplier>(model, &[])
    }
}

impl UnifyUpdate<unified::Supplier> for Companies {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Company>>::CLEARS;

    fn change(model: &unified::Supplier) -> Result<CompaniesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Company, unified::Supplier>(model, &[])
    }
}

impl Unified<unified::Supplier> for HubSpot {
    type Collection = Companies;
}
