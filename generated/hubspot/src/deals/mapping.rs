// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `deals` as unified models and back.

use crate::HubSpot;
use crate::collections::{Deals, DealsChange, DealsKey, DealsNew};
use crate::types::{AssociationType, Deal, DealFields, NewAssociation, ObjectId};
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyMatch, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Deal> for Deals {
    fn read(record: &Deal) -> Result<unified::Deal, Mismatch> {
        Ok(unified::Deal {
            id: Some(record.id.as_str().into()),
            name: record.properties.dealname.clone(),
            amount: if record
                .properties
                .amount
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty())
            {
                record
                    .properties
                    .amount
                    .as_ref()
                    .map(|it| mapping::number(it.as_str(), "$.properties.amount", "amount"))
                    .transpose()?
            } else {
                None
            },
            currency: record.properties.deal_currency_code.clone(),
            company_id: record
                .associations
                .as_ref()
                .and_then(|it| it.companies.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            contact_id: record
                .associations
                .as_ref()
                .and_then(|it| it.contacts.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            source: record.properties.hs_analytics_source.clone(),
            description: record.properties.description.clone(),
            stage_id: record
                .properties
                .dealstage
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            status: Some(if record.properties.hs_is_closed_won.as_deref() == Some("true") {
                "won".into()
            } else if record.properties.hs_is_closed.as_deref() == Some("true") {
                "lost".into()
            } else {
                "open".into()
            }),
            r#type: record.properties.dealtype.clone(),
            owner_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            close_time: record
                .properties
                .closedate
                .as_ref()
                .filter(|it| !it.as_str().is_empty())
                .cloned(),
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

impl UnifyMatch<unified::Deal> for Deals {
    const KEYS: &'static [&'static str] = &["name"];

    fn key(key: &unified::DealKey) -> Result<DealsKey, Mismatch> {
        Ok(DealsKey { dealname: key.name.clone() })
    }
}

impl UnifyCreate<unified::Deal> for Deals {
    fn new(model: &unified::Deal) -> Result<DealsNew, Mismatch> {
        Ok(DealsNew {
            properties: said!(DealFields {
                dealname: model.name.clone(),
                amount: model.amount.as_ref().map(|it| mapping::print(it).into()),
                deal_currency_code: model.currency.clone(),
                closedate: model.close_time.clone(),
                dealstage: model.stage_id.as_ref().map(|it| it.as_str().to_owned()),
                dealtype: model.r#type.clone(),
                description: model.description.clone(),
                hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
                ..Default::default()
            })
            .ok_or_else(|| Mismatch::missing("properties"))?,
            associations: mapping::present([
                model.contact_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 3,
                            ..connectome::blank()
                        }],
                        ..connectome::blank()
                    }
                }),
                model.company_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 341,
                            ..connectome::blank()
                        }],
                        ..connectome::blank()
                    }
                }),
            ]),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Deal> for Deals {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/properties/dealname", &["name"]).by("\"\""),
        Clear::null("/properties/amount", &["amount"]).by("\"\""),
        Clear::null("/properties/deal_currency_code", &["currency"]).by("\"\""),
        Clear::null("/properties/closedate", &["closeTime"]).by("\"\""),
        Clear::null("/properties/dealstage", &["stageId"]).by("\"\""),
        Clear::null("/properties/dealtype", &["type"]).by("\"\""),
        Clear::null("/properties/description", &["description"]).by("\"\""),
        Clear::null("/properties/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Deal) -> Result<DealsChange, Mismatch> {
        Ok(DealsChange {
            properties: said!(DealFields {
                dealname: model.name.clone(),
                amount: model.amount.as_ref().map(|it| mapping::print(it).into()),
                deal_currency_code: model.currency.clone(),
                closedate: model.close_time.clone(),
                dealstage: model.stage_id.as_ref().map(|it| it.as_str().to_owned()),
                dealtype: model.r#type.clone(),
                description: model.description.clone(),
                hubspot_owner_id: model.owner_id.as_ref().map(|it| it.as_str().to_owned()),
                ..Default::default()
            }),
            ..Default::default()
        })
    }
}

impl Unified<unified::Deal> for HubSpot {
    type Collection = Deals;
}
