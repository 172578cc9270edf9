//! An app as its folder of `specs/` has it: its facts, its parameters and the ways in.

use super::facts;
use crate::generate;
use crate::hint::hint;
use crate::report::{self, Limit, Summary};
use anyhow::{Result, bail};
use connectome::{Facts, Operation};
use connectome_codegen::ir::{Api, CredentialKind, CredentialOption, Input, SchemeKind};
use std::path::Path;

/// An app that can be connected to.
pub(super) struct App {
    pub(super) facts: &'static Facts,
    /// What people call it.
    pub(super) name: String,
    /// What its test asks, also as people write it (`GET /users/me`); `None` where it names no test.
    pub(super) test: Option<(&'static Operation, String)>,
    pub(super) parameters: Vec<Input>,
    /// The first is the default.
    pub(super) ways: Vec<CredentialOption>,
    /// Where it is, with parameters in it.
    pub(super) base_url: String,
}

impl App {
    /// The app of this key.
    ///
    /// # Errors
    /// When there is none, or its files have mistakes.
    pub(super) fn find(root: &Path, key: &str) -> Result<Self> {
        let known = generate::connectors_of(root)?;
        if !known.iter().any(|it| it == key) {
            let all = || format!("connectors are {}", known.join(", "));
            let help = hint(key, known.iter().map(String::as_str), all);
            bail!("there is no connector `{key}`; {help}");
        }
        match generate::meaning(root, key)? {
            Ok(api) => Ok(Self::of(&api)),
            Err(report) => {
                report::diagnostics(&Summary::failed(&report), Limit::All);
                bail!(
                    "the files of `{key}` have mistakes: nothing can be connected before they are mended"
                );
            }
        }
    }

    /// The way in of this key; without one, the first.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn way(&self, key: Option<&str>) -> Result<&CredentialOption> {
        let Some(key) = key else {
            let Some(first) = self.ways.first() else {
                bail!("{} has no way in", self.name);
            };
            return Ok(first);
        };
        if let Some(way) = self.ways.iter().find(|it| it.key == key) {
            return Ok(way);
        }
        let known: Vec<_> = self.ways.iter().map(|it| it.key.as_str()).collect();
        let all = || format!("there is {}", known.join(", "));
        let help = hint(key, known.iter().copied(), all);
        bail!("{} has no way in `{key}`; {help}", self.name)
    }

    fn of(api: &Api) -> Self {
        let connector = api.connector.as_ref();
        let stated = connector.map(|it| it.credentials.clone());
        let ways = stated.filter(|it| !it.is_empty());
        let ways = ways.unwrap_or_else(|| ways_of_document(api));
        let test = connector.and_then(|it| it.test).map(|it| {
            let operation = &api.operations[it];
            let asked = operation.method.with(&operation.path);
            (facts::operation(operation), asked)
        });
        let base_url = connector.and_then(|it| it.client.base_url.as_ref());
        Self {
            facts: facts::facts(api, &ways, test.as_ref().map(|it| it.0)),
            name: connector.map_or(&api.title, |it| &it.name).clone(),
            test,
            parameters: connector
                .map(|it| it.parameters.clone())
                .unwrap_or_default(),
            ways,
            base_url: base_url.map(|it| it.0.clone()).unwrap_or_default(),
        }
    }
}

/// What the document says, where the connector file says nothing.
fn ways_of_document(api: &Api) -> Vec<CredentialOption> {
    let schemes = api.schemes.iter();
    let ways = schemes.filter_map(|(id, scheme)| {
        let kind = match &scheme.kind {
            SchemeKind::ApiKey(place, name) => CredentialKind::ApiKey {
                place: *place,
                name: name.clone(),
            },
            SchemeKind::Basic => CredentialKind::Basic,
            SchemeKind::Bearer => CredentialKind::Bearer,
            SchemeKind::Other(_) => return None,
        };
        Some(CredentialOption {
            key: scheme.wire.clone(),
            name: scheme.wire.clone(),
            docs: scheme.docs.clone(),
            kind,
            scheme: Some(id),
            fields: Vec::new(),
            site: scheme.site,
        })
    });
    ways.collect()
}
