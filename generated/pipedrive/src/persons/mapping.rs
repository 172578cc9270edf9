// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `persons` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Persons, PersonsChange, PersonsFilter, PersonsNew};
use crate::types::{Address, LabelledValue, Person};
use connectome::{
    Clear, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Contact> for Persons {
    fn read(record: &Person) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.to_string().into()),
            full_name: Some(record.name.clone()),
            first_name: record.first_name.clone(),
            last_name: record.last_name.clone(),
            primary_email: if record
                .emails
                .as_ref()
                .and_then(|it| it.get(1))
                .and_then(|it| it.primary)
                == Some(true)
            {
                record.emails.as_ref().and_then(|it| it.get(1)).and_then(|it| it.value.clone())
            } else if record.emails.as_ref().and_then(|it| it.get(2)).and_then(|it| it.primary)
                == Some(true)
            {
                record.emails.as_ref().and_then(|it| it.get(2)).and_then(|it| it.value.clone())
            } else {
                record.emails.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            },
            emails: mapping::list(record.emails.iter().flatten().filter_map(|item| {
                said!(unified::EmailAddress {
                    value: item.value.clone(),
                    r#type: item.label.clone(),
                })
            })),
            primary_phone: if record
                .phones
                .as_ref()
                .and_then(|it| it.get(1))
                .and_then(|it| it.primary)
                == Some(true)
            {
                record.phones.as_ref().and_then(|it| it.get(1)).and_then(|it| it.value.clone())
            } else if record.phones.as_ref().and_then(|it| it.get(2)).and_then(|it| it.primary)
                == Some(true)
            {
                record.phones.as_ref().and_then(|it| it.get(2)).and_then(|it| it.value.clone())
            } else {
                record.phones.as_ref().and_then(|it| it.first()).and_then(|it| it.value.clone())
            },
            phones: mapping::list(record.phones.iter().flatten().filter_map(|item| {
                said!(unified::PhoneNumber {
                    value: item.value.clone(),
                    r#type: item.label.clone(),
                })
            })),
            primary_address: said!(unified::Address {
                full: record
                    .postal_address
                    .as_ref()
                    .and_then(|it| it.value.as_ref().value())
                    .cloned(),
                street: mapping::concat(
                    &[
                        record
                            .postal_address
                            .as_ref()
                            .and_then(|it| it.route.as_ref().value())
                            .map(String::as_str),
                        record
                            .postal_address
                            .as_ref()
                            .and_then(|it| it.street_number.as_ref().value())
                            .map(String::as_str),
                    ],
                    " ",
                ),
                city: record
                    .postal_address
                    .as_ref()
                    .and_then(|it| it.locality.as_ref().value())
                    .cloned(),
                state: record
                    .postal_address
                    .as_ref()
                    .and_then(|it| it.admin_area_level_1.as_ref().value())
                    .cloned(),
                country: record
                    .postal_address
                    .as_ref()
                    .and_then(|it| it.country.as_ref().value())
                    .cloned(),
                zip: record
                    .postal_address
                    .as_ref()
                    .and_then(|it| it.postal_code.as_ref().value())
                    .cloned(),
                ..Default::default()
            }),
            company_id: record.org_id.as_ref().map(|it| it.to_string().into()),
            owner_id: record.owner_id.as_ref().map(|it| it.to_string().into()),
            job_title: record.job_title.clone(),
            created_time: record.add_time.clone(),
            updated_time: record.update_time.clone(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Contact> for Persons {
    const FILTERS: &'static [&'static str] = &["companyId", "ownerId"];

    fn filter(filter: &unified::ContactFilter) -> Result<PersonsFilter, Mismatch> {
        Ok(PersonsFilter {
            org_id: filter
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            owner_id: filter
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Contact> for Persons {
    fn new(model: &unified::Contact) -> Result<PersonsNew, Mismatch> {
        Ok(PersonsNew {
            name: model
                .full_name
                .clone()
                .or_else(|| {
                    mapping::concat(&[model.first_name.as_deref(), model.last_name.as_deref()], " ")
                })
                .ok_or_else(|| Mismatch::missing("$.fullName"))?,
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            emails: mapping::list(model.emails.iter().flatten().filter_map(|item| {
                said!(LabelledValue {
                    value: item.value.clone(),
                    label: item.r#type.clone(),
                    ..Default::default()
                })
            }))
            .or_else(|| {
                mapping::present([said!(LabelledValue {
                    value: model.primary_email.clone(),
                    ..Default::default()
                })])
            }),
            phones: mapping::list(model.phones.iter().flatten().filter_map(|item| {
                said!(LabelledValue {
                    value: item.value.clone(),
                    label: item.r#type.clone(),
                    ..Default::default()
                })
            }))
            .or_else(|| {
                mapping::present([said!(LabelledValue {
                    value: model.primary_phone.clone(),
                    ..Default::default()
                })])
            }),
            job_title: model.job_title.clone(),
            postal_address: said!(Address {
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
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Contact> for Persons {
    const CLEARS: &'static [Clear] = &[Clear::null("/postal_address/value", &["primaryAddress"])];

    fn change(model: &unified::Contact) -> Result<PersonsChange, Mismatch> {
        Ok(PersonsChange {
            name: model.full_name.clone().or_else(|| {
                mapping::concat(&[model.first_name.as_deref(), model.last_name.as_deref()], " ")
            }),
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            emails: mapping::list(model.emails.iter().flatten().filter_map(|item| {
                said!(LabelledValue {
                    value: item.value.clone(),
                    label: item.r#type.clone(),
                    ..Default::default()
                })
            }))
            .or_else(|| {
                mapping::present([said!(LabelledValue {
                    value: model.primary_email.clone(),
                    ..Default::default()
                })])
            }),
            phones: mapping::list(model.phones.iter().flatten().filter_map(|item| {
                said!(LabelledValue {
                    value: item.value.clone(),
                    label: item.r#type.clone(),
                    ..Default::default()
                })
            }))
            .or_else(|| {
                mapping::present([said!(LabelledValue {
                    value: model.primary_phone.clone(),
                    ..Default::default()
                })])
            }),
            job_title: model.job_title.clone(),
            postal_address: said!(Address {
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
            ..Default::default()
        })
    }
}

impl Unified<unified::Contact> for Pipedrive {
    type Collection = Persons;
}

impl Unify<unified::Lead> for Persons {
    fn read(record: &Person) -> Result<unified::Lead, Mismatch> {
        mapping::stand_in::read::<Self, unified::Contact, unified::Lead>(record)
    }
}

impl UnifyList<unified::Lead> for Persons {
    const FILTERS: &'static [&'static str] = &["companyId", "ownerId"];

    fn filter(filter: &unified::LeadFilter) -> Result<PersonsFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Contact, unified::Lead>(filter, &[])
    }
}

impl UnifyCreate<unified::Lead> for Persons {
    fn new(model: &unified::Lead) -> Result<PersonsNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Contact, unified::Lead>(model, &[])
    }
}

impl UnifyUpdate<unified::Lead> for Persons {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Contact>>::CLEARS;

    fn change(model: &unified::Lead) -> Result<PersonsChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Contact, unified::Lead>(model, &[])
    }
}

impl Unified<unified::Lead> for Pipedrive {
    type Collection = Persons;
}
