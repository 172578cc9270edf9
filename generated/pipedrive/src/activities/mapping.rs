// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `activities` as unified models and back.

use crate::Pipedrive;
use crate::collections::{Activities, ActivitiesChange, ActivitiesFilter, ActivitiesNew};
use crate::types::{Activity, Address, Participant};
use connectome::{
    Clear, Mismatch, Patch, Unified, Unify, UnifyCreate, UnifyList, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Activity> for Activities {
    fn read(record: &Activity) -> Result<unified::Activity, Mismatch> {
        Ok(unified::Activity {
            id: Some(record.id.to_string().into()),
            title: record.subject.clone(),
            description: record.public_description.clone(),
            r#type: record.r#type.clone(),
            location: record.location.as_ref().and_then(|it| it.value.as_ref().value()).cloned(),
            participants: mapping::list(record.participants.iter().flatten().filter_map(|item| {
                said!(unified::Participant {
                    contact_id: item.person_id.as_ref().map(|it| it.to_string().into()),
                    ..Default::default()
                })
            })),
            status: match record.done {
                Some(true) => Some("done".to_owned()),
                Some(false) => Some("open".to_owned()),
                _ => None,
            },
            contact_id: record.person_id.as_ref().map(|it| it.to_string().into()),
            company_id: record.org_id.as_ref().map(|it| it.to_string().into()),
            deal_id: record.deal_id.as_ref().map(|it| it.to_string().into()),
            lead_id: record.lead_id.as_ref().map(|it| it.as_str().into()),
            owner_id: record.owner_id.as_ref().map(|it| it.to_string().into()),
            due_time: record
                .due_time
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| {
                    format!(
                        "{}T{it}Z",
                        record.due_date.as_ref().map(|it| it.as_str()).unwrap_or_default(),
                    )
                    .into()
                })
                .or_else(|| {
                    record
                        .due_date
                        .as_ref()
                        .filter(|it| !it.as_str().is_empty())
                        .map(|it| format!("{it}T00:00:00Z").into())
                }),
            created_time: record.add_time.clone(),
            created_by: record.creator_user_id.as_ref().map(|it| it.to_string().into()),
            updated_time: record.update_time.clone(),
            ..Default::default()
        })
    }
}

impl UnifyList<unified::Activity> for Activities {
    const FILTERS: &'static [&'static str] =
        &["companyId", "contactId", "dealId", "leadId", "ownerId"];

    fn filter(filter: &unified::ActivityFilter) -> Result<ActivitiesFilter, Mismatch> {
        Ok(ActivitiesFilter {
            org_id: filter
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            person_id: filter
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            deal_id: filter
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            lead_id: filter.lead_id.as_ref().map(|it| it.as_str().into()),
            owner_id: filter
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Activity> for Activities {
    fn new(model: &unified::Activity) -> Result<ActivitiesNew, Mismatch> {
        Ok(ActivitiesNew {
            subject: model.title.clone(),
            r#type: model.r#type.clone(),
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            deal_id: model
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            lead_id: model.lead_id.as_ref().map(|it| it.as_str().into()),
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?,
            due_time: mapping::extract_time(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?
            .map(|it| it.as_str().to_owned()),
            done: match model.status.as_deref() {
                Some("done") => Some(true),
                Some("open") => Some(false),
                _ => None,
            },
            location: said!(Address {
                value: model.location.clone().map_or(Patch::Absent, Patch::Value),
                ..Default::default()
            }),
            participants: mapping::try_list(model.participants.iter().flatten().map(|item| {
                Ok(said!(Participant {
                    person_id: item
                        .contact_id
                        .as_ref()
                        .map(|it| {
                            mapping::number(
                                it.as_str(),
                                "$.participants[].contactId",
                                "participants.person_id",
                            )
                        })
                        .transpose()?,
                    ..Default::default()
                }))
            }))?,
            public_description: model.description.clone(),
            ..Default::default()
        })
    }
}

impl UnifyUpdate<unified::Activity> for Activities {
    const CLEARS: &'static [Clear] = &[Clear::null("/location/value", &["location"])];

    fn change(model: &unified::Activity) -> Result<ActivitiesChange, Mismatch> {
        Ok(ActivitiesChange {
            subject: model.title.clone(),
            r#type: model.r#type.clone(),
            owner_id: model
                .owner_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.ownerId", "owner_id"))
                .transpose()?,
            deal_id: model
                .deal_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.dealId", "deal_id"))
                .transpose()?,
            lead_id: model.lead_id.as_ref().map(|it| it.as_str().into()),
            person_id: model
                .contact_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.contactId", "person_id"))
                .transpose()?,
            org_id: model
                .company_id
                .as_ref()
                .map(|it| mapping::number(it.as_str(), "$.companyId", "org_id"))
                .transpose()?,
            due_date: mapping::extract_date(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?,
            due_time: mapping::extract_time(
                model.due_time.as_ref().map(|it| it.as_str()),
                "$.dueTime",
            )?
            .map(|it| it.as_str().to_owned()),
            done: match model.status.as_deref() {
                Some("done") => Some(true),
                Some("open") => Some(false),
                _ => None,
            },
            location: said!(Address {
                value: model.location.clone().map_or(Patch::Absent, Patch::Value),
                ..Default::default()
            }),
            participants: mapping::try_list(model.participants.iter().flatten().map(|item| {
                Ok(said!(Participant {
                    person_id: item
                        .contact_id
                        .as_ref()
                        .map(|it| {
                            mapping::number(
                                it.as_str(),
                                "$.participants[].contactId",
                                "participants.person_id",
                            )
                        })
                        .transpose()?,
                    ..Default::default()
                }))
            }))?,
            public_description: model.description.clone(),
            ..Default::default()
        })
    }
}

impl Unified<unified::Activity> for Pipedrive {
    type Collection = Activities;
}

impl Unify<unified::Email> for Activities {
    fn read(record: &Activity) -> Result<unified::Email, Mismatch> {
        mapping::stand_in::read::<Self, unified::Activity, unified::Email>(record)
    }
}

impl UnifyList<unified::Email> for Activities {
    const FILTERS: &'static [&'static str] =
        &["companyId", "contactId", "dealId", "leadId", "ownerId"];

    fn filter(filter: &unified::EmailFilter) -> Result<ActivitiesFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Activity, unified::Email>(
            filter,
            &[("subject", "title"), ("body", "description")],
        )
    }
}

impl UnifyCreate<unified::Email> for Activities {
    fn new(model: &unified::Email) -> Result<ActivitiesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Activity, unified::Email>(
            model,
            &[("subject", "title"), ("body", "description")],
        )
    }
}

impl UnifyUpdate<unified::Email> for Activities {
    fn change(model: &unified::Email) -> Result<ActivitiesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Activity, unified::Email>(
            model,
            &[("subject", "title"), ("body", "description")],
        )
    }
}

impl Unified<unified::Email> for Pipedrive {
    type Collection = Activities;
}

impl Unify<unified::Meeting> for Activities {
    fn read(record: &Activity) -> Result<unified::Meeting, Mismatch> {
        mapping::stand_in::read::<Self, unified::Activity, unified::Meeting>(record)
    }
}

impl UnifyList<unified::Meeting> for Activities {
    const FILTERS: &'static [&'static str] =
        &["companyId", "contactId", "dealId", "leadId", "ownerId"];

    fn filter(filter: &unified::MeetingFilter) -> Result<ActivitiesFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Activity, unified::Meeting>(filter, &[])
    }
}

impl UnifyCreate<unified::Meeting> for Activities {
    fn new(model: &unified::Meeting) -> Result<ActivitiesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Activity, unified::Meeting>(model, &[])
    }
}

impl UnifyUpdate<unified::Meeting> for Activities {
    const CLEARS: &'static [Clear] = <Self as UnifyUpdate<unified::Activity>>::CLEARS;

    fn change(model: &unified::Meeting) -> Result<ActivitiesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Activity, unified::Meeting>(model, &[])
    }
}

impl Unified<unified::Meeting> for Pipedrive {
    type Collection = Activities;
}

impl Unify<unified::Task> for Activities {
    fn read(record: &Activity) -> Result<unified::Task, Mismatch> {
        mapping::stand_in::read::<Self, unified::Activity, unified::Task>(record)
    }
}

impl UnifyList<unified::Task> for Activities {
    const FILTERS: &'static [&'static str] =
        &["companyId", "contactId", "dealId", "leadId", "ownerId"];

    fn filter(filter: &unified::TaskFilter) -> Result<ActivitiesFilter, Mismatch> {
        mapping::stand_in::filter::<Self, unified::Activity, unified::Task>(
            filter,
            &[("subject", "title"), ("content", "description")],
        )
    }
}

impl UnifyCreate<unified::Task> for Activities {
    fn new(model: &unified::Task) -> Result<ActivitiesNew, Mismatch> {
        mapping::stand_in::new::<Self, unified::Activity, unified::Task>(
            model,
            &[("subject", "title"), ("content", "description")],
        )
    }
}

impl UnifyUpdate<unified::Task> for Activities {
    fn change(model: &unified::Task) -> Result<ActivitiesChange, Mismatch> {
        mapping::stand_in::change::<Self, unified::Activity, unified::Task>(
            model,
            &[("subject", "title"), ("content", "description")],
        )
    }
}

impl Unified<unified::Task> for Pipedrive {
    type Collection = Activities;
}
