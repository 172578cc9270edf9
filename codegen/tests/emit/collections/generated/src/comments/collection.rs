// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `comments` as a collection.

use crate::Sample;
use crate::types::Comment;
use connectome::{Call, Collection, Decimal, List, Page, Paging, Slot, text};

/// What is said about a ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Comments {
    /// The parameter `ticket`.
    pub ticket: i64,
    /// The parameter `order`.
    pub order: String,
    /// The parameter `least`.
    pub least: Option<Decimal>,
    /// The parameter `hidden`.
    pub hidden: Option<bool>,
    /// The parameter `project`.
    pub project: Option<String>,
}

impl Comments {
    /// With what must be said.
    pub fn new(ticket: i64) -> Self {
        Self {
            ticket,
            order: "newest".to_owned(),
            least: Some("0.5".parse().unwrap_or_default()),
            hidden: None,
            project: None,
        }
    }
}

impl Collection for Comments {
    const KEY: &'static str = "comments";
    type Connector = Sample;
    type Record = Comment;

    fn id(record: &Comment) -> Option<String> {
        text(&record.id)
    }
}

impl List for Comments {
    type Filter = ();
    type Page = Vec<Comment>;
    const PAGING: Paging = Paging::number(Slot::Query("page"), 1).limit(Slot::Query("$top"), 50);

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .path("ticket", &self.ticket)
            .query("order", &self.order)
            .query("least", &self.least)
            .query("hidden", &self.hidden)
            .query("project", &self.project)
    }

    fn page(answer: Vec<Comment>) -> Page<Comment> {
        Page::of(answer)
    }
}
