// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `people` as unified models and back.

use crate::Sample;
use crate::collections::{People, PeopleNew};
use crate::types::{Mail, Owner, Person, Place};
use connectome::{Id, Mismatch, Patch, Unified, Unify, UnifyCreate, mapping};
use connectome_unified as unified;

impl Unify<unified::Contact> for People {
    fn read(record: &Person) -> Result<unified::Contact, Mismatch> {
        Ok(unified::Contact {
            id: Some(record.id.to_string().into()),
            owner_ids: mapping::list(
                record
                    .owners
                    .iter()
                    .flatten()
                    .map(|item| item.id.to_string().into())
                    .filter(|it: &Id<_>| it.as_str() != "0"),
            ),
            labels: mapping::list(
                record.ranks.iter().flatten().map(|item| item.to_string()).filter(|it| it != "0"),
            ),
            primary_email: record.mail.clone(),
            ..Default::default()
        })
    }
}

impl UnifyCreate<unified::Contact> for People {
    fn new(model: &unified::Contact) -> Result<PeopleNew, Mismatch> {
        Ok(PeopleNew {
            mail: match (model.primary_email.clone(), model.email_label.clone()) {
                (None, None) => None,
                (address, label) => Some(Mail {
                    address: address.ok_or_else(|| Mismatch::missing("$.primaryEmail"))?,
                    label,
                    kind: Some("work".to_owned()),
                    ..connectome::blank()
                }),
            },
            home: match (
                model.address.as_ref().and_then(|it| it.city.clone()),
                model
                    .address
                    .as_ref()
                    .and_then(|it| it.zip.as_ref())
                    .map(|it| mapping::number(it.as_str(), "$.address.zip", "home.zip"))
                    .transpose()?,
                model.address.as_ref().and_then(|it| it.street.clone()),
            ) {
                (None, None, None) => None,
                (city, zip, street) => Some(Place {
                    city: city.ok_or_else(|| Mismatch::missing("$.address.city"))?,
                    zip: zip.ok_or_else(|| Mismatch::missing("$.address.zip"))?,
                    street: street.map_or(Patch::Absent, Patch::Value),
                    ..connectome::blank()
                }),
            },
            owner: model.owner_id.clone().map(|id| Owner {
                id,
                kind: Some("person".to_owned()),
                ..connectome::blank()
            }),
            mails: mapping::try_list(model.emails.iter().flatten().map(|item| {
                Ok(match (item.value.clone(), item.r#type.clone()) {
                    (None, None) => None,
                    (address, label) => Some(Mail {
                        address: address.ok_or_else(|| Mismatch::missing("$.emails[].value"))?,
                        label,
                        ..connectome::blank()
                    }),
                })
            }))?,
            ..Default::default()
        })
    }
}

impl Unified<unified::Contact> for Sample {
    type Collection = People;
}
