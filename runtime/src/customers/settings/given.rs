//! What was given: the file, the folder that it stands in, the variables.

use std::path::PathBuf;
use std::sync::Arc;

use super::file::File;
use super::source::Source;
use crate::error::Failure;
use crate::{Error, Json};

/// What was given.
#[derive(Clone)]
pub(super) struct Given {
    pub(super) file: Arc<File>,
    /// Where the file is, and what is kept where nobody says where.
    pub(super) folder: PathBuf,
    pub(super) variables: Arc<Variables>,
}

type Variables = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Given {
    /// What a variable says; one that is empty says nothing.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        (self.variables)(name).filter(|it| !it.is_empty())
    }

    pub(super) fn value(&self, source: &Source) -> Result<Json, Error> {
        let value = source.value(&self.folder, |name| self.variable(name));
        value.map_err(invalid)
    }

    /// A value as text: text as it is, anything else as JSON.
    pub(super) fn text(&self, source: &Source) -> Result<String, Error> {
        let value = self.value(source)?;
        let text = value.as_str().map(|it| it.into_owned());
        Ok(text.unwrap_or_else(|| value.to_string()))
    }
}

/// The variable that says this of a connector's app: `CONNECTOME_HUBSPOT_CLIENT_ID`.
pub(super) fn variable_of(connector: &str, key: &str) -> String {
    let letters = format!("CONNECTOME_{connector}_{key}");
    let letters = letters.chars().map(|it| match it {
        it if it.is_ascii_alphanumeric() => it.to_ascii_uppercase(),
        _ => '_',
    });
    letters.collect()
}

pub(super) fn invalid(message: String) -> Error {
    Error::new(Failure::invalid(message))
}
