// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

//! The parts of a project that an issue can belong to.

mod create;
mod list;

pub use {create::Create, list::List};

use crate::types::NewCategoryEnvelope;
use connectome::{Call, Connection};

/// What can be done with `categories`.
#[derive(Clone, Copy, Debug)]
pub struct Categories<'c>(pub(crate) &'c Connection);

impl<'c> Categories<'c> {
    /// Lists the categories of a project, all at once.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn list(self, project: &str) -> List<'c> {
        List(Call::new(self.0, &list::FACTS).path("project", &project))
    }

    /// Creates a category.
    ///
    /// - `project`: The id of the project, or its identifier.
    pub fn create(self, project: &str, body: &NewCategoryEnvelope) -> Create<'c> {
        Create(Call::new(self.0, &create::FACTS).path("project", &project).json(body))
    }
}
