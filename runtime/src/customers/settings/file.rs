//! The file, read strictly: what nobody understands is said with its line, its column and what was probably meant.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use url::Url;

use super::source::{Held, Source};
use crate::Json;
use crate::formula::nearest;

/// Settings that are texts, by their keys in the section of a connector.
pub(super) const TEXTS: [&str; 9] = [
    "client_id",
    "client_secret",
    "redirect",
    "base_url",
    "authorize",
    "token",
    "revoke",
    "device",
    "issuer",
];
/// What else such a section holds.
const OTHERS: [&str; 3] = ["scopes", "extra", "parameters"];
/// And what only the section itself does, not its environments.
const CHOICE: [&str; 2] = ["environment", "environments"];

/// What a file says.
#[derive(Default)]
pub(super) struct File {
    /// The URL of the store.
    pub(super) store: Option<Source>,
    /// What it is encrypted with.
    pub(super) key: Option<Source>,
    /// By the connectors' keys.
    pub(super) connectors: BTreeMap<String, Section>,
}

/// What it says of one connector.
pub(super) struct Section {
    pub(super) at: String,
    /// Which of the environments counts, and where that stands.
    pub(super) environment: Option<(String, String)>,
    pub(super) own: Values,
    pub(super) environments: BTreeMap<String, Values>,
}

/// What it says of one connector in one environment.
#[derive(Default)]
pub(super) struct Values {
    /// By [`TEXTS`].
    pub(super) texts: BTreeMap<&'static str, Source>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) extra: BTreeMap<String, String>,
    pub(super) parameters: BTreeMap<String, Source>,
}

impl File {
    /// What a text says. Fails with all that is wrong, each with its place.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, Vec<String>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reading = Reading {
            path,
            text,
            problems: Vec::new(),
        };
        for error in &errors {
            reading.problem(error.span().unwrap_or_default(), error.message());
        }
        // What stands behind a slip of the pen means something else.
        let file = match errors.is_empty() {
            true => reading.file(table.get_ref()),
            false => Self::default(),
        };
        let mut problems = reading.problems;
        problems.sort_by_key(|it| it.0);
        match problems.is_empty() {
            true => Ok(file),
            false => Err(problems.into_iter().map(|it| it.1).collect()),
        }
    }
}

/// `; did you mean …`, where something is near.
pub(super) fn suggestion(near: Option<&str>) -> String {
    near.map(|it| format!("; did you mean `{it}`?"))
        .unwrap_or_default()
}

/// What to say of a secret that stands in the file.
pub(super) fn no_secret(key: &str) -> String {
    format!(
        "a secret does not stand in this file: `{key} = {{ env = \"NAME\" }}` or `{{ file = \"PATH\" }}`"
    )
}

type Key<'t> = Spanned<std::borrow::Cow<'t, str>>;
type Value<'t> = Spanned<DeValue<'t>>;

/// Reading one file, and what is wrong with it.
struct Reading<'t> {
    path: &'t str,
    text: &'t str,
    /// Each with where it begins.
    problems: Vec<(usize, String)>,
}

impl Reading<'_> {
    fn file(&mut self, table: &DeTable<'_>) -> File {
        let mut file = File::default();
        for (key, value) in table {
            let Some(inner) = self.table(key, value) else {
                continue;
            };
            match key.get_ref().as_ref() {
                "store" => self.store(inner, &mut file),
                connector => {
                    let section = self.section(self.at(key.span()), inner);
                    file.connectors.insert(connector.to_owned(), section);
                }
            }
        }
        file
    }

    fn store(&mut self, table: &DeTable<'_>, file: &mut File) {
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "url" => file.store = self.url(key, value),
                "key" => file.key = self.secret(key, value),
                _ => self.unknown(key, &["url", "key"]),
            }
        }
    }

    // A password in a URL is a secret like any other.
    fn url(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<Source> {
        let text = value.get_ref().as_str().unwrap_or_default();
        if Url::parse(text).is_ok_and(|it| it.password().is_some()) {
            self.problem(value.span(), &no_secret(key.get_ref()));
            return None;
        }
        self.source(key, value)
    }

    fn section(&mut self, at: String, table: &DeTable<'_>) -> Section {
        let mut section = Section {
            at,
            environment: None,
            own: Values::default(),
            environments: BTreeMap::new(),
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "environment" => {
                    let at = self.at(value.span());
                    section.environment = self.text(key, value).map(|it| (it, at));
                }
                "environments" => {
                    let environments = self.table(key, value);
                    for (name, value) in environments.into_iter().flatten() {
                        let mut values = Values::default();
                        for (key, value) in self.table(name, value).into_iter().flatten() {
                            self.value(key, value, &[], &mut values);
                        }
                        let name = name.get_ref().clone().into_owned();
                        section.environments.insert(name, values);
                    }
                }
                _ => self.value(key, value, &CHOICE, &mut section.own),
            }
        }
        section
    }

    /// One key of a section or of an environment; `also`: what else might have been meant.
    fn value(&mut self, key: &Key<'_>, value: &Value<'_>, also: &[&str], values: &mut Values) {
        let name = key.get_ref().as_ref();
        if let Some(name) = TEXTS.into_iter().find(|it| *it == name) {
            let source = match name {
                "client_secret" => self.secret(key, value),
                _ => self.source(key, value),
            };
            values.texts.extend(source.map(|it| (name, it)));
            return;
        }
        match name {
            "scopes" => values.scopes = self.texts(key, value),
            "extra" => {
                for (key, value) in self.table(key, value).into_iter().flatten() {
                    let text = self.text(key, value);
                    let name = key.get_ref().clone().into_owned();
                    values.extra.extend(text.map(|it| (name, it)));
                }
            }
            "parameters" => {
                for (key, value) in self.table(key, value).into_iter().flatten() {
                    let source = self.source(key, value);
                    let name = key.get_ref().clone().into_owned();
                    values.parameters.extend(source.map(|it| (name, it)));
                }
            }
            _ => self.unknown(key, &[&TEXTS[..], &OTHERS, also].concat()),
        }
    }

    /// `{ env = "NAME" }` or `{ file = "PATH" }`, and nothing else.
    fn secret(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<Source> {
        if !value.get_ref().is_table() {
            self.problem(value.span(), &no_secret(key.get_ref()));
            return None;
        }
        self.source(key, value)
    }

    /// A value, or where it is.
    fn source(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<Source> {
        let held = match value.get_ref() {
            DeValue::String(text) => Held::Here(text.as_ref().into()),
            DeValue::Boolean(it) => Held::Here((*it).into()),
            DeValue::Integer(it) => {
                let number = i64::from_str_radix(it.as_str(), it.radix());
                Held::Here(number.ok().map(Json::from)?)
            }
            DeValue::Float(it) => Held::Here(it.as_str().parse::<Json>().ok()?),
            DeValue::Table(table) => self.elsewhere(key, value.span(), table)?,
            other => {
                let kind = other.type_str();
                self.unfit(key, value, &format!("a value, not {kind}"));
                return None;
            }
        };
        let at = self.at(value.span());
        Some(Source { at, held })
    }

    fn elsewhere(
        &mut self,
        key: &Key<'_>,
        span: Range<usize>,
        table: &DeTable<'_>,
    ) -> Option<Held> {
        let mut held = None;
        for (place, value) in table {
            held = match place.get_ref().as_ref() {
                "env" => self.text(place, value).map(Held::Variable),
                "file" => self.text(place, value).map(|it| Held::File(it.into())),
                _ => {
                    self.unknown(place, &["env", "file"]);
                    return None;
                }
            };
        }
        if table.len() != 1 {
            let message = format!("`{}` is in one place: `env` or `file`", key.get_ref());
            self.problem(span, &message);
            return None;
        }
        held
    }

    fn text(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        if text.is_none() {
            self.unfit(key, value, "text");
        }
        text
    }

    fn texts(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<Vec<String>> {
        let Some(items) = value.get_ref().as_array() else {
            self.unfit(key, value, "a list of texts");
            return None;
        };
        items.iter().map(|it| self.text(key, it)).collect()
    }

    fn table<'v, 't>(&mut self, key: &Key<'_>, value: &'v Value<'t>) -> Option<&'v DeTable<'t>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.unfit(key, value, "a table");
        }
        table
    }

    fn unfit(&mut self, key: &Key<'_>, value: &Value<'_>, wanted: &str) {
        let message = format!("`{}` must be {wanted}", key.get_ref());
        self.problem(value.span(), &message);
    }

    fn unknown(&mut self, key: &Key<'_>, known: &[&str]) {
        let name = key.get_ref();
        let near = suggestion(nearest(name, known.iter().copied()));
        self.problem(key.span(), &format!("unknown key `{name}`{near}"));
    }

    fn problem(&mut self, span: Range<usize>, message: &str) {
        let at = self.at(span.clone());
        self.problems.push((span.start, format!("{at}: {message}")));
    }

    /// `connections.toml:3:5`
    fn at(&self, span: Range<usize>) -> String {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        format!("{}:{line}:{column}", self.path)
    }
}
