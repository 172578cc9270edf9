// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `tickets` as unified models and back.

use crate::HubSpot;
use crate::collections::{Tickets, TicketsChange, TicketsKey, TicketsNew};
use crate::types::{AssociationType, NewAssociation, ObjectId, Ticket, TicketFields};
use connectome::{
    Clear, Mismatch, Unified, Unify, UnifyCreate, UnifyMatch, UnifyUpdate, mapping, said,
};
use connectome_unified as unified;

impl Unify<unified::Ticket> for Tickets {
    fn read(record: &Ticket) -> Result<unified::Ticket, Mismatch> {
        Ok(unified::Ticket {
            id: Some(record.id.as_str().into()),
            subject: record.properties.subject.clone(),
            description: record.properties.content.clone(),
            status: record.properties.hs_pipeline_stage.clone(),
            is_closed: Some(
                record
                    .properties
                    .closed_date
                    .as_ref()
                    .map(|it| it.as_str())
                    .is_some_and(|it| !it.is_empty()),
            ),
            r#type: record.properties.hs_ticket_category.clone(),
            priority: record.properties.hs_ticket_priority.clone(),
            source: record.properties.source_type.clone(),
            contact_id: record
                .associations
                .as_ref()
                .and_then(|it| it.contacts.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            company_id: record
                .associations
                .as_ref()
                .and_then(|it| it.companies.as_ref())
                .and_then(|it| it.results.first())
                .map(|it| it.id.as_str().into()),
            owner_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            assignee_id: record
                .properties
                .hubspot_owner_id
                .as_ref()
                .filter(|it| !it.is_empty())
                .map(|it| it.as_str().into()),
            uri: record.url.clone(),
            closed_time: record
                .properties
                .closed_date
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

impl UnifyMatch<unified::Ticket> for Tickets {
    const KEYS: &'static [&'static str] = &["subject"];

    fn key(key: &unified::TicketKey) -> Result<TicketsKey, Mismatch> {
        Ok(TicketsKey { subject: key.subject.clone() })
    }
}

impl UnifyCreate<unified::Ticket> for Tickets {
    fn new(model: &unified::Ticket) -> Result<TicketsNew, Mismatch> {
        Ok(TicketsNew {
            properties: said!(TicketFields {
                subject: model.subject.clone(),
                content: model.description.clone(),
                hs_pipeline_stage: model.status.clone(),
                hs_ticket_priority: model.priority.clone(),
                hs_ticket_category: model.r#type.clone(),
                source_type: model.source.clone(),
                hubspot_owner_id: model
                    .assignee_id
                    .as_ref()
                    .map(|it| it.as_str().to_owned())
                    .or_else(|| model.owner_id.as_ref().map(|it| it.as_str().to_owned())),
                ..Default::default()
            })
            .ok_or_else(|| Mismatch::missing("properties"))?,
            associations: mapping::present([
                model.contact_id.as_ref().filter(|it| !it.as_str().is_empty()).map(|it| {
                    NewAssociation {
                        to: ObjectId { id: it.as_str().to_owned(), ..connectome::blank() },
                        types: vec![AssociationType {
                            association_category: "HUBSPOT_DEFINED".into(),
                            association_type_id: 16,
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
                            association_type_id: 339,
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

impl UnifyUpdate<unified::Ticket> for Tickets {
    const CLEARS: &'static [Clear] = &[
        Clear::null("/properties/subject", &["subject"]).by("\"\""),
        Clear::null("/properties/content", &["description"]).by("\"\""),
        Clear::null("/properties/hs_pipeline_stage", &["status"]).by("\"\""),
        Clear::null("/properties/hs_ticket_priority", &["priority"]).by("\"\""),
        Clear::null("/properties/hs_ticket_category", &["type"]).by("\"\""),
        Clear::null("/properties/source_type", &["source"]).by("\"\""),
        Clear::null("/properties/hubspot_owner_id", &["assigneeId"]).by("\"\""),
        Clear::null("/properties/hubspot_owner_id", &["ownerId"]).by("\"\""),
    ];

    fn change(model: &unified::Ticket) -> Result<TicketsChange, Mismatch> {
        Ok(TicketsChange {
            properties: said!(TicketFields {
                subject: model.subject.clone(),
                content: model.description.clone(),
                hs_pipeline_stage: model.status.clone(),
                hs_ticket_priority: model.priority.clone(),
                hs_ticket_category: model.r#type.clone(),
                source_type: model.source.clone(),
                hubspot_owner_id: model
                    .assignee_id
                    .as_ref()
                    .map(|it| it.as_str().to_owned())
                    .or_else(|| model.owner_id.as_ref().map(|it| it.as_str().to_owned())),
                ..Default::default()
            }),
            ..Default::default()
        })
    }
}

impl Unified<unified::Ticket> for HubSpot {
    type Collection = Tickets;
}
