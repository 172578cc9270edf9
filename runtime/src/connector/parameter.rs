//! Parameters of a connector: what whoever connects says besides a credential.

#[cfg(feature = "oauth")]
use std::collections::BTreeMap;

use crate::codec::{Encode, Writer, json};
use crate::error::Failure;
use crate::{Facts, Json, View};

/// Something that whoever connects says besides a credential.
#[derive(Debug)]
pub struct Parameter {
    pub(crate) key: &'static str,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    pub(crate) default: Option<&'static str>,
    pub(crate) values: &'static [&'static str],
}

impl Parameter {
    /// That files and formulas call so.
    pub const fn new(key: &'static str) -> Self {
        Self {
            key,
            required: false,
            secret: false,
            default: None,
            values: &[],
        }
    }

    /// It must be said.
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// It is never shown.
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }

    /// What it is when nobody says anything, as JSON text.
    pub const fn default(self, value: &'static str) -> Self {
        Self {
            default: Some(value),
            ..self
        }
    }

    /// What it may be.
    pub const fn values(self, values: &'static [&'static str]) -> Self {
        Self { values, ..self }
    }
}

/// What was said, each with its key, as JSON.
#[derive(Clone, Default)]
pub(crate) struct Said(Vec<(String, String)>);

impl Said {
    pub(crate) fn say(&mut self, key: &str, value: &dyn Encode) {
        self.0.retain(|it| it.0 != key);
        if !value.is_absent() {
            self.0.push((key.to_owned(), json::encode_text(value)));
        }
    }

    /// What `other` says and this one does not.
    #[cfg(feature = "oauth")]
    pub(crate) fn say_all(&mut self, other: &Self) {
        for (key, value) in &other.0 {
            if !self.0.iter().any(|it| it.0 == *key) {
                self.0.push((key.clone(), value.clone()));
            }
        }
    }

    /// Each with its key.
    #[cfg(feature = "oauth")]
    pub(crate) fn as_map(&self) -> BTreeMap<String, Json> {
        let said = self.0.iter();
        said.map(|(key, value)| (key.clone(), value.parse().unwrap_or_default()))
            .collect()
    }

    /// With defaults, when everything is said that must be. `has_url`: where to go is known without them.
    pub(crate) fn checked(mut self, facts: &Facts, has_url: bool) -> Result<Self, Box<Failure>> {
        let title = facts.title;
        for (key, _) in &self.0 {
            if !facts.parameters.iter().any(|it| it.key == key) {
                let message = format!("{title} has no parameter `{key}`");
                return Err(Failure::invalid(message));
            }
        }
        for parameter in facts.parameters {
            let Parameter { key, values, .. } = parameter;
            let said = self.0.iter().find(|it| it.0 == *key);
            match (said, parameter.default) {
                (Some((_, value)), _) if !values.is_empty() => {
                    let value = View::new(value).plain();
                    if !values.contains(&&*value) {
                        let known = values.join(", ");
                        let message = format!("`{key}` of {title} must be one of {known}");
                        return Err(Failure::invalid(message));
                    }
                }
                (Some(_), _) => {}
                (None, Some(default)) => self.0.push(((*key).to_owned(), default.to_owned())),
                (None, None) if parameter.required && !(has_url && facts.is_in_url(key)) => {
                    let message =
                        format!("{title} needs the parameter `{key}`: `builder().{key}(…)`");
                    return Err(Failure::invalid(message));
                }
                (None, None) => {}
            }
        }
        Ok(self)
    }

    /// As `$` of a formula has them: `{"parameters": {…}}`.
    pub(crate) fn as_json(&self) -> Json {
        let mut writer = Writer::new();
        writer.open_object();
        writer.key("parameters");
        writer.open_object();
        for (key, value) in &self.0 {
            writer.key(key);
            writer.raw(value);
        }
        writer.close_object();
        writer.close_object();
        writer.into_text().parse().unwrap_or_default()
    }

    /// Each as plain text.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, String)> {
        let texts = self.0.iter();
        texts.map(|(key, value)| (key.as_str(), View::new(value).plain().into_owned()))
    }

    /// Those that must not be shown.
    pub(crate) fn secrets(&self, facts: &Facts) -> Vec<String> {
        let is_secret = |key: &str| facts.parameters.iter().any(|it| it.secret && it.key == key);
        let secrets = self.texts().filter(|(key, _)| is_secret(key));
        secrets.map(|it| it.1).collect()
    }
}

impl Facts {
    pub(crate) fn is_in_url(&self, key: &str) -> bool {
        let place = format!("{{{key}}}");
        self.servers.iter().any(|it| it.url.contains(&place))
    }
}
