//! Formula → JSON, in the shortest form that [`parse`](super::parse) reads back.

use super::ast::{Case, Entry, Expression, Formula, Link, Values};
use super::locator::{Locator, Step};
use super::parse::is_locator;
use crate::codec::{Kind, View, Writer};
use crate::value::Json;

/// Writes a formula; a `$var` as the text `$.…` where that is possible.
pub fn print(formula: &Formula) -> Json {
    let mut printer = Printer(Writer::new());
    printer.formula(formula);
    Json::from_text(printer.0.into_text().into())
}

struct Printer(Writer);

impl Printer {
    fn formula(&mut self, formula: &Formula) {
        match &formula.expression {
            Expression::Literal(json) if is_plain(json.view()) => self.0.raw(json.as_text()),
            Expression::Literal(json) | Expression::Plain(json) => {
                self.alone("$plain", |it| it.0.raw(json.as_text()));
            }
            Expression::Object(members) => self.members(members),
            Expression::List(items) => self.list(items, Self::formula),
            Expression::Var(locator) => self.var(locator),
            Expression::Copy(locator) => {
                self.alone("$copy", |it| it.0.text(&locator.to_string()));
            }
            Expression::Tpl { template, values } => self.alone("$tpl", |it| {
                it.open();
                it.member("template", |it| it.0.text(template));
                if !values.is_empty() {
                    it.member("values", |it| it.members(values));
                }
                it.close();
            }),
            Expression::Concat { values, delimiter } => self.alone("$concat", |it| {
                let Some(delimiter) = delimiter else {
                    return it.values(values, true);
                };
                it.open();
                it.member("values", |it| it.values(values, false));
                it.member("delimiter", |it| it.formula(delimiter));
                it.close();
            }),
            Expression::Map {
                value,
                mapping,
                default,
            } => self.alone("$map", |it| {
                it.open();
                it.member("value", |it| it.formula(value));
                it.member("mapping", |it| it.list(mapping, Self::entry));
                it.optional("default", default.as_deref());
                it.close();
            }),
            Expression::Case { cases, default } => self.alone("$case", |it| {
                it.open();
                it.member("cases", |it| it.list(cases, Self::case));
                it.optional("default", default.as_deref());
                it.close();
            }),
            Expression::Iterate { source, item } => self.alone("$iterate", |it| {
                it.open();
                it.member("source", |it| it.formula(source));
                it.member("item", |it| it.formula(item));
                it.close();
            }),
            Expression::Eval { value, operator } => {
                let (key, operand) = operator.parts();
                self.open();
                self.member("$eval", |it| it.formula(value));
                self.member(key, |it| match operand {
                    Some(operand) => it.formula(operand),
                    None => it.0.bool(true),
                });
                self.close();
            }
            Expression::And(values) => self.alone("$and", |it| it.values(values, false)),
            Expression::Or(values) => self.alone("$or", |it| it.values(values, false)),
            Expression::FirstNotEmpty(values) => {
                self.alone("$firstNotEmpty", |it| it.values(values, false));
            }
            Expression::MergeObjects(values) => {
                self.alone("$mergeObjects", |it| it.values(values, false));
            }
            Expression::FirstName(value) => self.alone("$firstName", |it| it.formula(value)),
            Expression::LastName(value) => self.alone("$lastName", |it| it.formula(value)),
            Expression::DomainFromEmail(value) => {
                self.alone("$domainFromEmail", |it| it.formula(value));
            }
            Expression::ExtractDate(value) => self.alone("$extractDate", |it| it.formula(value)),
            Expression::ExtractTime(value) => self.alone("$extractTime", |it| it.formula(value)),
            Expression::Record { record, .. } => {
                self.alone("$record", |it| it.0.raw(record.as_text()));
            }
            Expression::Lookup(arguments) => self.alone("$lookup", |it| it.formula(arguments)),
            Expression::FindExternalRecordId(link) => {
                self.alone("$findExternalRecordId", |it| it.link(link));
            }
            Expression::FindAppRecordId(link) => {
                self.alone("$findAppRecordId", |it| it.link(link));
            }
            Expression::Jsonata(jsonata) => self.alone("$jsonata", |it| it.0.text(&jsonata.text)),
            Expression::DataSchemaRef(reference) => {
                self.alone("$dataSchemaRef", |it| it.formula(reference));
            }
        }
    }

    fn var(&mut self, locator: &Locator) {
        let text = locator.to_string();
        match locator.steps().first() {
            Some(Step::Key(_)) => self.0.text(&text),
            // `$` and `$[0]` are text unless it says so.
            _ => self.alone("$var", |it| it.0.text(&text)),
        }
    }

    /// `$concat` takes its list as it is, but a formula only as its `values`.
    fn values(&mut self, values: &Values, named: bool) {
        match values {
            Values::Listed(items) => self.list(items, Self::formula),
            Values::Computed(formula) if named => {
                self.open();
                self.member("values", |it| it.formula(formula));
                self.close();
            }
            Values::Computed(formula) => self.formula(formula),
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.open();
        self.member("from", |it| it.formula(&entry.from));
        self.optional("to", entry.to.as_ref());
        self.close();
    }

    fn case(&mut self, case: &Case) {
        self.open();
        self.optional("filter", case.filter.as_ref());
        self.optional("value", case.value.as_ref());
        self.close();
    }

    fn link(&mut self, link: &Link) {
        self.open();
        self.member("dataLinkTable", |it| {
            it.alone("key", |it| it.0.text(&link.table));
        });
        self.member("recordId", |it| it.formula(&link.record_id));
        self.close();
    }

    fn members(&mut self, members: &[(Box<str>, Formula)]) {
        self.open();
        for (key, value) in members {
            self.member(key, |it| it.formula(value));
        }
        self.close();
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.0.open_list();
        for item in items {
            self.0.item();
            write(self, item);
        }
        self.0.close_list();
    }

    fn alone(&mut self, key: &str, value: impl FnOnce(&mut Self)) {
        self.open();
        self.member(key, value);
        self.close();
    }

    fn optional(&mut self, key: &str, value: Option<&Formula>) {
        if let Some(value) = value {
            self.member(key, |it| it.formula(value));
        }
    }

    fn member(&mut self, key: &str, value: impl FnOnce(&mut Self)) {
        self.0.key(key);
        value(self);
    }

    fn open(&mut self) {
        self.0.open_object();
    }

    fn close(&mut self) {
        self.0.close_object();
    }
}

/// Whether a value is read back as data.
fn is_plain(view: View<'_>) -> bool {
    match view.kind() {
        Kind::Text => !is_locator(view),
        Kind::List => view.items().all(is_plain),
        Kind::Object => view
            .members()
            .all(|(key, value)| !key.starts_with('$') && is_plain(value)),
        Kind::Null | Kind::Bool | Kind::Number => true,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::print;
    use crate::value::Json;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            r#"{"a":"$.b.c[0]","b":[1.50,null,"x"],"c":{"$plain":{"$var":"$.x"}}}"#,
            r#"{"$var":"$"}"#,
            r#"{"$concat":["$.a"," ",{"$firstName":"$.b"}]}"#,
            r#"{"$concat":{"values":"$.tags"}}"#,
            r#"{"$concat":{"values":"$.tags","delimiter":", "}}"#,
            r#"{"$case":{"cases":[{"filter":{"$eval":"$.s","is":"open"},"value":1}],"default":{"$copy":"$.d"}}}"#,
            r#"{"$iterate":{"source":"$.e","item":{"$and":[{"$eval":"$.item","isEmpty":true}]}}}"#,
            r#"{"$map":{"value":"$.s","mapping":[{"from":"a","to":{"$record":{"id":3,"name":"x"}}}]}}"#,
            r#"{"$tpl":{"template":"{a}","values":{"a":"$.a"}}}"#,
            r#"{"$lookup":{"query":{"email":"$.e"}}}"#,
            r#"{"$findAppRecordId":{"dataLinkTable":{"key":"c"},"recordId":"$.id"}}"#,
            r#"{"$jsonata":"$not($.a)"}"#,
        ] {
            let json: Json = text.parse().unwrap();
            assert_eq!(print(&parse(&json).unwrap()).as_text(), text);
        }
    }
}
