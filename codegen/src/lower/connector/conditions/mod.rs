//! `where` of a list: filters that are put together.

mod condition;
mod example;
mod form;

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{Ask, FieldPath, Id, Input, List, Operator, Through, Type, Where};
use crate::parse::connector::conditions as file;
use crate::parse::strict::Text;

/// The place of a value in a condition.
const VALUE: &str = "{value}";
/// All keys that lead to a field.
const FIELD: &str = "{field}";
/// The last of them.
const KEY: &str = "{key}";
/// The place of all conditions in what stands around them.
const CONDITIONS: &str = "{conditions}";

impl<'t> Lowering<'t, '_> {
    /// What narrows a list of these records besides `filters`; `None` when a part of it has been reported.
    pub(super) fn conditions(
        &mut self,
        ask: &Ask,
        parameters: &[Input],
        filters: &[usize],
        record: Id<Type>,
        said: &file::Where<'t>,
    ) -> Option<Where> {
        let through = match &said.through {
            Some(it) => Some(self.through(it, parameters, record)?),
            None => None,
        };
        let (ask, filters) = match &through {
            Some(it) => (&it.ask, &[][..]),
            None => (ask, filters),
        };
        let form = self.form(ask, filters, said);
        let conditions = self.all(ask, filters, record, said);
        if said.fields.is_empty() {
            let site = said.node.get("fields").unwrap_or(said.node).site();
            self.report(Code::MISSING_KEY, site, "nothing can be asked by")
                .help("name fields of the record: `email: is`");
            return None;
        }
        let (form, conditions) = (form?, conditions?);
        let mut whole = Where {
            through,
            form,
            conditions,
            site: match &said.form {
                file::Form::Text { send, .. } | file::Form::Objects { send, .. } => send.site,
                file::Form::Each { .. } => said.node.site(),
            },
        };
        if let Some(mut through) = whole.through.take() {
            let sent = through.paging.sent().chain(whole.sent());
            through.ask = self.with_body(through.ask.clone(), sent);
            whole.through = Some(through);
        }
        Some(whole)
    }

    /// The operation that takes the conditions, if it is not the list's own.
    fn through(
        &mut self,
        said: &file::Through<'t>,
        parameters: &[Input],
        record: Id<Type>,
    ) -> Option<Through> {
        let ask = self.ask(&said.ask, parameters, None)?;
        let (answer, records) = self.records(ask.operation, said.records, ask.site)?;
        let paging = self.paging(ask.operation, answer, said.paging.as_ref()?)?;
        if self.item(&records) != Some(record) {
            let brought = self.item(&records).unwrap_or(records.ty);
            let (record, brought) = (self.describe(record), self.describe(brought));
            let message = format!("`{}` brings {brought}", said.ask.operation.text);
            self.report(Code::UNFIT_TYPE, ask.site, message)
                .help(format!(
                    "the list brings {record}, and so does what narrows it"
                ));
            return None;
        }
        Some(Through {
            ask,
            records,
            paging,
        })
    }

    /// The conditions of the list that ask for these fields.
    pub(super) fn conditions_of(
        &mut self,
        list: Option<&List>,
        ask: &Ask,
        record: Id<Type>,
        said: &[Text<'t>],
    ) -> Option<Vec<(FieldPath, usize)>> {
        let Some(first) = said.first() else {
            return Some(Vec::new());
        };
        let same = list.filter(|it| it.narrowed().operation == ask.operation);
        let Some(of) = same.and_then(|it| it.conditions.as_ref()) else {
            let message = "`where` names conditions of the list, which asks nothing by conditions";
            self.report(Code::MISSING_KEY, first.site, message)
                .help("ask the list's operation, and add `where` to the list");
            return None;
        };
        let mut found = Vec::new();
        for name in said {
            let path = self.field(record, *name)?;
            let mut is = of.conditions.iter().enumerate();
            let is = is.find(|(_, it)| it.operator == Operator::Is && it.field.steps == path.steps);
            let Some((at, _)) = is else {
                let known = of
                    .conditions
                    .iter()
                    .filter(|it| it.operator == Operator::Is);
                let known: Vec<_> = known.map(|it| it.name.as_str()).collect();
                let message = format!("the list is not asked by `{}`", name.text);
                self.unknown(Code::UNKNOWN_FIELD, name.site, message, name.text, &known);
                return None;
            };
            found.push((path, at));
        }
        Some(found)
    }
}
