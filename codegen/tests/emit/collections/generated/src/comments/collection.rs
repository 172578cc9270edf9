// @generated from openapi.yaml by `cargo xtask generate`. Do not edit.

//! `comments` as a collection.

use crate::Sample;
use crate::types::Comment;
use connectome::{Call, Collection, List, Page, Paging, Slot, text};

/// What is said about a ticket.
#[derive(Clone, Debug, PartialEq)]
pub struct Comments {
    /// The parameter `ticket`.
    pub ticket: i64,
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
    const PAGING: Paging = Paging::number(Slot::Query("page"), 1);

    fn list<'c>(&self, connector: &'c Sample, _: &()) -> Call<'c, Vec<Comment>> {
        Call::new(&connector.0, &super::list::FACTS).path("ticket", &self.ticket)
    }

    fn page(answer: Vec<Comment>) -> Page<Comment> {
        Page::of(answer)
    }
}
