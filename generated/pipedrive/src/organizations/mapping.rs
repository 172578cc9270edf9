// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `organizations` as unified models and back.

use crate::Pipedrive;
use crate::collections::{
    Organizations, OrganizationsChange, OrganizationsFilter, OrganizationsNew,
};
use crate::types::{Address, Organization};
use connectome::{
    Clear, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Company> for Organizations {
    fn read(record: &Organization) -> Result<unified::Company, Mismatch> {
        Ok(unified::Company {
            id: Some(record.id.to_string().into()),
            name: Some(record.name.clone()),
            website_url: record.website.clone(),
            owner_id: record.owner_id.as_ref().map(|it| it.to_string().into()),
            primary_address: said!(unified::Address {
                full: record.address.as_ref().and_then(|it| it.value.as_ref().value()).cloned(),
                street: mapping::concat(
                    &[
                        record
                            .address
                            .as_ref()
                            .and_then(|it| it.route.as_ref().value())
                            .map(String::as_str),
                        record
                            .address
                            .as_ref()
                            .and_then(|it| it.street_number.as_ref().value())
                            .map(String::as_str),
                    ],
                    " ",
                ),
                city: record.address.as_ref().and_then(|it| it.locality.as_ref().value()).cloned(),
                state: record
                    .address
                    .as_ref()
                    .and_then(|it| it.admin_area_level_1.as_ref().value())
                    .cloned(),
                country: record
                    .address
                    .as_ref()
                    .and_then(|it| it.country.as_ref().value())
                    .cloned(),
                zip: record
                    .address
                    .as_ref()
                    .and_then(|it| it.postal_code.as_ref().value())
                    .cloned(),
                ..Default::default()
            }),
            number_of_employees: record.employee_count,
            created_time: record.add_time.clone(),
            updated_time: record.update_time.clone(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Company> for Organizations {
    const FILTERS: &'static [&'static str] = &["ownerId"];

    fn filter(filter: &unified::CompanyFilter) -> Result<OrganizationsFilter, Mismatch> {
        Ok(OrganizationsFilter {
            owner_id: filter
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Company> for Organizations {
    fn new(model: &unified::Company) -> Result<OrganizationsNew, Mismatch> {
        Ok(OrganizationsNew {
            name: model.name.clone().ok_or_else(|| Mismatch::missing("$.name"))?,
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            address: said!(Address {
                value: model
                    .primary_address
                    .as_ref()
                    .and_then(|it| it.full.clone())
                    .or_else(|| {
                        mapping::concat(
                            &[
                                model.primary_address.as_ref().and_then(|it| it.street.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.zip.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.city.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.state.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.country.as_deref()),
                            ],
                            ", ",
                        )
                    })
                    .map_or(Patch::Absent, Patch::Value),
                ..Default::default()
            }),
            website: model.website_url.clone().map_or(Patch::Absent, Patch::Value),
            employee_count: model.number_of_employees.map_or(Patch::Absent, Patch::Value),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Company> for Organizations {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/address/value", &["primaryAddress"]),
        Clear::null("/website", &["websiteUrl"]),
        Clear::null("/employee_count", &["numberOfEmployees"]),
    ];

    fn change(model: &unified::Company) -> Result<OrganizationsChange, Mismatch> {
        Ok(OrganizationsChange {
            name: model.name.clone(),
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            address: said!(Address {
                value: model
                    .primary_address
                    .as_ref()
                    .and_then(|it| it.full.clone())
                    .or_else(|| {
                        mapping::concat(
                            &[
                                model.primary_address.as_ref().and_then(|it| it.street.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.zip.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.city.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.state.as_deref()),
                                model.primary_address.as_ref().and_then(|it| it.country.as_deref()),
                            ],
                            ", ",
                        )
                    })
                    .map_or(Patch::Absent, Patch::Value),
                ..Default::default()
            }),
            website: model.website_url.clone().map_or(Patch::Absent, Patch::Value),
            employee_count: model.number_of_employees.map_or(Patch::Absent, Patch::Value),
            ..Default::default()
        })
    }
}

impl Unified<unified::Company> for Pipedrive {
    type Collection = Organizations;
}

impl Unify<unified::Customer> for Organizations {
    fn read(record: &Organization) -> Result<unified::Customer, Mismatch> {
        mapping::stand_in::read::<Self, unified::Company, unified::Customer>(record)
    }
}

impl UnifyCreate<unified::Customer> for Organizations {
    fn new(model: &unified::Customer) -> Result<OrganizationsNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Company, unified::Customer>(model, &[])
    }
}

impl UnifyUpdate<unified::Customer> for Organizations {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Company>>::CLEARS;

    fn change(model: &unified::Customer) -> Result<OrganizationsChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Company, unified::Customer>(model, &[])
    }
}

impl Unified<unified::Customer> for Pipedrive {
    type Collection = Organizations;
}

impl Unify<unified::Supplier> for Organizations {
    fn read(record: &Organization) -> Result<unified::Supplier, Mismatch> {
        mapping::stand_in::read::<Self, unified::Company, unified::Supplier>(record)
    }
}

impl UnifyCreate<unified::Supplier> for Organizations {
    fn new(model: &unified::Supplier) -> Result<OrganizationsNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Company, unified::Supplier>(model, &[])
    }
}

impl UnifyUpdate<unified::Supplier> for Organizations {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Company>>::CLEARS;

    fn change(model: &unified::Supplier) -> Result<OrganizationsChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Company, unified::Supplier>(model, &[])
    }
}

impl Unified<unified::Supplier> for Pipedrive {
    type Collection = Organizations;
}
