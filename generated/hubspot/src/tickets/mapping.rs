// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `tickets` as unified models and back.

use crate::HubSpot;
use crate::collections::{Tickets, TicketsChange, TicketsNew};
use crate::types::{AssociationType, NewAssociation, ObjectId, Ticket, TicketFields};
use connectome::{Mismatch, Unified, Unify, UnifyCreate, UnifyUpdate, mapping};
use connectome_unified as unified;

impl Unify<unified::Ticket> for Tickets {
    #[rustfmt::skip]
    fn read(record: &Ticket) -> Result<unified::Ticket, Mismatch> {
        Ok(unified::Ticket {
            id: Some(record.id.as_str().into()),
            subject: record.properties.subject.clone(),
            description: record.properties.content.clone(),
            status: record.properties.hs_pipeline_stage.clone(),
            is_closed: Some(record.properties.closed_date
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty())),
            r#type: record.properties.hs_ticket_category.clone(),
            priority: record.properties.hs_ticket_priority.clone(),
            source: record.properties.source_type.clone(),
            contact_id: record.associations
                .as_ref()
                .and_then(|it| it.contacts.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            company_id: record.associations
                .as_ref()
                .and_then(|it| it.companies.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            owner_id: if record.properties.hubspot_owner_id.as_deref().is_some_and(|it| !it.is_empty()) {
                record.properties.hubspot_owner_id.as_ref().map(|it| it.as_str().into())
            } else {
                None
            },
            assignee_id: if record.properties.hubspot_owner_id.as_deref().is_some_and(|it| !it.is_empty()) {
                record.properties.hubspot_owner_id.as_ref().map(|it| it.as_str().into())
            } else {
                None
            },
            uri: record.url.clone(),
            closed_time: if record.properties.closed_date
                .as_ref()
                .map(|it| it.as_str())
                .is_some_and(|it| !it.is_empty()) {
                record.properties.closed_date.clone()
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

impl UnifyCreate<unified::Ticket> for Tickets {
    #[rustfmt::skip]
    fn new(model: &unified::Ticket) -> Result<TicketsNew, Mismatch> {
        Ok(TicketsNew {
            properties: mapping::said(TicketFields { subject: model.subject.clone(), content: model.description.clone(), hs_pipeline_stage: model.status.clone(), hs_ticket_priority: model.priority.clone(), hs_ticket_category: model.r#type.clone(), source_type: model.source.clone(), hubspot_owner_id: model.assignee_id.as_ref().map(|it| it.as_str().to_owned()).or_else(|| model.owner_id.as_ref().map(|it| it.as_str().to_owned())), ..connectome::blank() }).ok_or_else(|| Mismatch::missing("properties"))?,
            associations: mapping::list([
                if model.contact_id.as_ref().map(|it| it.as_str()).is_some_and(|it| !it.is_empty()) {
                    model.contact_id
                        .as_ref()
                        .map(|it| it.as_str().to_owned())
                        .map(|id| ObjectId { id, ..connectome::blank() })
                        .map(|to| NewAssociation {
                            to,
                            types: vec![AssociationType {
                                association_category: "HUBSPOT_DEFINED".into(),
                                association_type_id: 16,
                                ..connectome::blank()
                            }],
                            ..connectome::blank()
                        })
                } else {
                    None
                },
                if model.company_id.as_ref().map(|it| it.as_str()).is_some_and(|it| !it.is_empty()) {
                    model.company_id
                        .as_ref()
                        .map(|it| it.as_str().to_owned())
                        .map(|id| ObjectId { id, ..connectome::blank() })
                        .map(|to| NewAssociation {
                            to,
                            types: vec![AssociationType {
                                association_category: "HUBSPOT_DEFINED".into(),
                                association_type_id: 339,
                                ..connectome::blank()
                            }],
                            ..connectome::blank()
                        })
                } else {
                    None
                },
            ]
                .into_iter()
                .flatten()),
            ..connectome::blank()
        })
    }
}

impl UnifyUpdate<unified::Ticket> for Tickets {
    #[rustfmt::skip]
    fn change(model: &unified::Ticket) -> Result<TicketsChange, Mismatch> {
        Ok(TicketsChange {
            properties: mapping::said(TicketFields {
                subject: model.subject.clone(),
                content: model.description.clone(),
                hs_pipeline_stage: model.status.clone(),
                hs_ticket_priority: model.priority.clone(),
                hs_ticket_category: model.r#type.clone(),
                source_type: model.source.clone(),
                hubspot_owner_id: model.assignee_id
                    .as_ref()
                    .map(|it| it.as_str().to_owned())
                    .or_else(|| model.owner_id.as_ref().map(|it| it.as_str().to_owned())),
                ..connectome::blank()
            }),
            ..connectome::blank()
        })
    }
}

impl Unified<unified::Ticket> for HubSpot {
    type Collection = Tickets;
}
