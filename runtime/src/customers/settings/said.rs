//! What is said of one app: by the environment, by the environment's part of the file, by the rest of it.

use std::collections::BTreeMap;

use super::file::{self, Values};
use super::given::{Given, invalid, variable_of};
use super::source::Held;

use crate::formula::nearest;
use crate::{Error, Facts, Json};

/// What is said of one app.
pub(super) struct Said<'s> {
    given: &'s Given,
    connector: &'s str,
    /// What the file says: what counts first stands first.
    stated: Vec<&'s Values>,
}

impl<'s> Said<'s> {
    /// Fails where the environment that was chosen is none.
    pub(super) fn of(given: &'s Given, connector: &'s str) -> Result<Self, Error> {
        let section = given.file.connectors.get(connector);
        let variable = variable_of(connector, "environment");
        let chosen = match given.variable(&variable) {
            Some(name) => Some((name, variable)),
            None => section.and_then(|it| it.environment.clone()),
        };
        let environments = section.map(|it| &it.environments);
        let environment = chosen.map(|(name, at)| {
            let found = environments.and_then(|it| it.get(&name));
            found.ok_or_else(|| {
                let known = environments.into_iter().flat_map(BTreeMap::keys);
                let near = file::suggestion(nearest(&name, known.map(String::as_str)));
                invalid(format!(
                    "{at}: `{connector}` has no environment `{name}`{near}"
                ))
            })
        });
        let environment = environment.transpose()?;
        let own = section.map(|it| &it.own);
        Ok(Self {
            given,
            connector,
            stated: environment.into_iter().chain(own).collect(),
        })
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<String>, Error> {
        let variable = self.variable(key);
        if variable.is_some() {
            return Ok(variable);
        }
        let stated = self.stated.iter().find_map(|it| it.texts.get(key));
        stated.map(|it| self.given.text(it)).transpose()
    }

    pub(super) fn scopes(&self) -> Option<Vec<String>> {
        if let Some(said) = self.variable("scopes") {
            return Some(said.split_whitespace().map(str::to_owned).collect());
        }
        self.stated.iter().find_map(|it| it.scopes.clone())
    }

    /// By their names; what counts first wins.
    pub(super) fn extra(&self) -> BTreeMap<String, String> {
        let last_first = self.stated.iter().rev();
        last_first.flat_map(|it| it.extra.clone()).collect()
    }

    pub(super) fn parameters(&self, facts: &Facts) -> Result<Vec<(&'static str, Json)>, Error> {
        let stated = self.stated.iter().flat_map(|it| &it.parameters);
        let mut parameters = Vec::new();
        for (key, source) in stated.clone() {
            let known = facts.parameters.iter().find(|it| it.key == key);
            let problem = match known {
                Some(known) if known.secret && matches!(source.held, Held::Here(_)) => {
                    file::no_secret(key)
                }
                Some(_) => continue,
                None => {
                    let known = facts.parameters.iter().map(|it| it.key);
                    let near = file::suggestion(nearest(key, known));
                    format!("{} has no parameter `{key}`{near}", facts.title)
                }
            };
            return Err(invalid(format!("{}: {problem}", source.at)));
        }
        for parameter in facts.parameters {
            let key = parameter.key;
            if let Some(said) = self.variable(&format!("parameter_{key}")) {
                parameters.push((key, said.as_str().into()));
            } else if let Some((_, source)) = stated.clone().find(|it| it.0 == key) {
                parameters.push((key, self.given.value(source)?));
            }
        }
        Ok(parameters)
    }

    /// What says something of OAuth, and where.
    pub(super) fn states_oauth(&self) -> Option<String> {
        let of_oauth = |key: &&str| !["base_url", "client_id"].contains(key);
        let variables = file::TEXTS.iter().filter(|key| of_oauth(key));
        let mut variables = variables.filter(|key| self.variable(key).is_some());
        if let Some(key) = variables.next() {
            return Some(format!("`{}`", variable_of(self.connector, key)));
        }
        let texts = self.stated.iter().flat_map(|it| &it.texts);
        let mut texts = texts.filter(|it| of_oauth(it.0));
        texts.next().map(|(key, it)| format!("{}: `{key}`", it.at))
    }

    fn variable(&self, key: &str) -> Option<String> {
        let name = variable_of(self.connector, key);
        self.given.variable(&name)
    }
}
