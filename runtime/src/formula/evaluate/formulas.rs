//! What each formula makes of its arguments.

use super::{Computed, Evaluation, Frame, Result_};
use crate::codec::Kind;
use crate::formula::answers::Request;
use crate::formula::ast::{Entry, Formula, Link, Values};
use crate::formula::value::Value;
use crate::formula::{loose, rules};
use crate::value::Json;
use std::borrow::Cow;

impl<'v> Evaluation<'v> {
    pub(super) fn optional(
        &mut self,
        formula: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        match formula {
            Some(formula) => self.value(formula, frame),
            None => Ok(None),
        }
    }

    pub(super) fn object(
        &mut self,
        members: &'v [(Box<str>, Formula)],
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let mut object = Vec::with_capacity(members.len());
        for (key, formula) in members {
            if let Some(value) = self.value(formula, frame)? {
                object.push((Cow::Borrowed(key.as_ref()), value));
            }
        }
        Ok((!object.is_empty()).then_some(Value::Object(object)))
    }

    /// The values of these formulas; None if none has one.
    pub(super) fn each(
        &mut self,
        formulas: &'v [Formula],
        frame: &Frame<'_, 'v>,
    ) -> Result_<Option<Vec<Value<'v>>>> {
        let mut values = Vec::with_capacity(formulas.len());
        for formula in formulas {
            values.extend(self.value(formula, frame)?);
        }
        Ok((!values.is_empty()).then_some(values))
    }

    pub(super) fn values(
        &mut self,
        values: &'v Values,
        frame: &Frame<'_, 'v>,
    ) -> Result_<Option<Vec<Value<'v>>>> {
        match values {
            Values::Listed(formulas) => self.each(formulas, frame),
            Values::Computed(formula) => {
                let list = self.value(formula, frame)?;
                let list = list.filter(|it| it.kind() == Kind::List);
                self.charge_all(&list)?;
                Ok(list.map(|it| it.items()).filter(|it| !it.is_empty()))
            }
        }
    }

    pub(super) fn concat(
        &mut self,
        values: &'v Values,
        delimiter: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let Some(values) = self.values(values, frame)? else {
            return Ok(None);
        };
        self.charge_all(&values)?;
        let delimiter = self.optional(delimiter, frame)?;
        self.charge_all(&delimiter)?;
        rules::concat(&values, delimiter.as_ref(), |cost| self.charge(cost)).map(Some)
    }

    // A filter without a value does not keep its case from applying.
    pub(super) fn applies(
        &mut self,
        filter: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Result_<bool> {
        let filter = self.optional(filter, frame)?;
        Ok(filter.is_none_or(|it| it.is_null() || loose::is_truthy(&it)))
    }

    pub(super) fn iterate(
        &mut self,
        source: &'v Formula,
        item: &'v Formula,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let source = self.value(source, frame)?;
        let source = source.filter(|it| it.kind() == Kind::List);
        let mut result = Vec::new();
        for (index, of_source) in source.iter().flat_map(|it| it.items()).enumerate() {
            let each = Frame::Each {
                item: &of_source,
                index,
                parent: frame,
            };
            let value = self.value(item, &each)?;
            result.extend(value.filter(loose::is_truthy));
        }
        Ok((!result.is_empty()).then_some(Value::List(result)))
    }

    pub(super) fn map(
        &mut self,
        value: &'v Formula,
        mapping: &'v [Entry],
        default: Option<&'v Formula>,
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let value = self.value(value, frame)?;
        for entry in mapping {
            let from = self.value(&entry.from, frame)?;
            self.charge_all(value.iter().chain(&from))?;
            if loose::is_equal(value.as_ref(), from.as_ref()) {
                return self.optional(entry.to.as_ref(), frame);
            }
        }
        self.optional(default, frame)
    }

    pub(super) fn truths(
        &mut self,
        values: &'v Values,
        frame: &Frame<'_, 'v>,
        join: impl FnOnce(&[bool]) -> bool,
    ) -> Computed<'v> {
        let values = self.values(values, frame)?.unwrap_or_default();
        let truths: Vec<bool> = values
            .iter()
            .filter(|it| !it.is_null())
            .map(loose::is_truthy)
            .collect();
        Ok((!truths.is_empty()).then(|| Value::Bool(join(&truths))))
    }

    pub(super) fn merge(&mut self, values: &'v Values, frame: &Frame<'_, 'v>) -> Computed<'v> {
        let values = self.values(values, frame)?.unwrap_or_default();
        self.charge_all(&values)?;
        Ok(rules::merge(values.iter().flat_map(Value::members)))
    }

    pub(super) fn of_text(
        &mut self,
        value: &'v Formula,
        frame: &Frame<'_, 'v>,
        function: impl FnOnce(&str) -> Option<String>,
    ) -> Computed<'v> {
        let value = self.value(value, frame)?.filter(|it| !it.is_null());
        self.charge_all(&value)?;
        let result = value.and_then(|it| function(&loose::text(&it)));
        Ok(result.map(|it| Value::Text(it.into())))
    }

    pub(super) fn template(
        &mut self,
        template: &'v str,
        values: &'v [(Box<str>, Formula)],
        frame: &Frame<'_, 'v>,
    ) -> Computed<'v> {
        let mut texts = Vec::with_capacity(values.len());
        for (key, formula) in values {
            let value = self.value(formula, frame)?;
            self.charge_all(&value)?;
            let text = rules::filled(value.as_ref()).into_owned();
            texts.push((&**key, text.into()));
        }
        rules::template(template, &texts, |cost| self.charge(cost)).map(Some)
    }

    pub(super) fn link(
        &mut self,
        link: &'v Link,
        frame: &Frame<'_, 'v>,
        request: impl FnOnce(Box<str>, Json) -> Request,
    ) -> Computed<'v> {
        let record_id = self.value(&link.record_id, frame)?;
        match record_id.filter(loose::is_truthy) {
            Some(record_id) => {
                let record_id = self.json(&record_id)?;
                Ok(self.answer(request(link.table.clone(), record_id)))
            }
            None => Ok(None),
        }
    }
}

/// `$domainFromEmail`: what follows the one `@`; None if there is none, or another.
pub fn domain_from_email(email: &str) -> Option<String> {
    let (_, domain) = email.split_once('@')?;
    (!domain.contains('@')).then(|| domain.to_owned())
}
