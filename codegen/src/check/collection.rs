//! What a collection is and where it is.

use super::Check;
use crate::diagnostic::Code;
use crate::ir::{Collection, DrilldownValue, Given, InputType, Rest, Shape};
use std::collections::HashMap;

impl Check<'_, '_> {
    // One of the two types could not be called by its name.
    pub(super) fn names_differ(&mut self) {
        let mut seen = HashMap::new();
        for (_, collection) in self.api.collections.iter() {
            let plain: String = collection
                .name
                .chars()
                .filter(|it| it.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect();
            if let Some(other) = seen.insert(plain, collection.site) {
                self.report(
                    Code::REPEATED_ENTRY,
                    collection.name_site,
                    format!("another collection is called `{}` as well", collection.name),
                )
                .related(other, "this one");
            }
        }
    }

    // Nothing could be done with it, so something was forgotten.
    pub(super) fn can_do_something(&mut self, collection: &Collection) {
        let can = collection.asks().next().is_some();
        if !can && !collection.has_broken_method {
            self.report(
                Code::USELESS_COLLECTION,
                collection.site,
                format!("the collection `{}` has no method", collection.key),
            )
            .help(
                "add `list`, `find`, `search`, `match`, `create`, `update`, `upsert` or `delete`",
            );
        }
    }

    // Whoever gives it would believe that it narrows something.
    pub(super) fn parameters_are_used(&mut self, collection: &Collection) {
        if collection.has_broken_method || collection.asks().next().is_none() {
            return;
        }
        for (position, parameter) in collection.parameters.iter().enumerate() {
            let mut arguments = collection.asks().flat_map(|it| &it.arguments);
            if !arguments.any(|it| it.given == Given::Parameter(position)) {
                self.report(
                    Code::UNUSED_INPUT,
                    parameter.site,
                    format!("the parameter `{}` goes nowhere", parameter.key),
                )
                .of_key()
                .help(format!(
                    "give it the name of a parameter of the operations, or send it: `with: {{ …: $.parameters.{} }}`",
                    parameter.key
                ));
            }
        }
    }

    // The inner collection has to be found and listed for each record.
    pub(super) fn drilldowns_know_where(&mut self, collection: &Collection) {
        for drilldown in &collection.drilldowns {
            let inner = &self.api.collections[drilldown.collection];
            let is_reported = inner.has_broken_method || inner.asks().next().is_none();
            if inner.list.is_none() && !is_reported {
                self.report(
                    Code::USELESS_COLLECTION,
                    drilldown.site,
                    format!(
                        "`{}` cannot be listed, so it cannot be drilled into",
                        inner.key
                    ),
                )
                .help(format!("add `list` to `{}`", inner.key));
            }
            for (position, parameter) in inner.parameters.iter().enumerate() {
                let given = drilldown.with.iter().find(|it| it.0 == position);
                match given {
                    None if parameter.required && parameter.default.is_none() => {
                        self.report(
                            Code::MISSING_ARGUMENT,
                            drilldown.site,
                            format!("`{}` requires the parameter `{}`", inner.key, parameter.key),
                        )
                        .help(format!("add `{}: $.…` to `with`", parameter.key));
                    }
                    Some((_, DrilldownValue::Record(path))) => {
                        let given = self.input_of(path.ty);
                        let fits = self.is_one_value(path.ty)
                            && (given == parameter.ty
                                || match parameter.ty {
                                    // A number has a spelling, so it is text as well.
                                    InputType::Text => given != InputType::Boolean,
                                    InputType::Number => given == InputType::Integer,
                                    InputType::Integer | InputType::Boolean => false,
                                });
                        if !fits {
                            let label = self.label(path.ty);
                            self.report(
                                Code::UNFIT_TYPE,
                                path.site,
                                format!(
                                    "this is {label}, but the parameter `{}` of `{}` is {}",
                                    parameter.key,
                                    inner.key,
                                    parameter.ty.label()
                                ),
                            );
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    // Names of fields are those of an object, and which one it is `custom` says.
    pub(super) fn fields_can_be_named(&mut self, collection: &Collection) {
        for ask in collection.asks() {
            let given = ask.arguments.iter();
            for argument in given.filter(|it| it.given == Given::Fields) {
                let ty = self.type_of(ask, &argument.target);
                let takes_names = match self.shape(ty) {
                    Shape::List(item) => self.not_an_input(*item, InputType::Text).is_none(),
                    Shape::Primitive(it) => it.is_text(),
                    Shape::Any => true,
                    _ => false,
                };
                if !takes_names {
                    let (place, label) = (self.place(ask, &argument.target), self.label(ty));
                    self.report(
                        Code::UNFIT_TYPE,
                        argument.site,
                        format!("names of fields cannot be sent as {place}, which is {label}"),
                    );
                } else if collection.custom.is_none() && !collection.has_broken_method {
                    self.report(
                        Code::MISSING_KEY,
                        argument.site,
                        "`$.fields` are the names of the fields behind `custom.rest`, and there is no `custom`".to_owned(),
                    )
                    .help("add `custom: …`, or write the names");
                }
            }
        }
    }

    // Custom fields are what the document does not name: only an open object has any.
    pub(super) fn custom_fields_have_a_place(&mut self, collection: &Collection) {
        let Some(custom) = &collection.custom else {
            return;
        };
        let is_open = match self.shape(custom.rest.ty) {
            Shape::Map(_) | Shape::Any => true,
            Shape::Record(record) => record.rest != Rest::Closed,
            _ => false,
        };
        if !is_open {
            let label = self.label(custom.rest.ty);
            self.report(
                Code::UNFIT_TYPE,
                custom.rest.site,
                format!("`rest` leads to {label}, which holds no field but those that the document names"),
            )
            .help("lead it to the object that holds custom fields; `$` is the record itself");
        }
        for (name, path) in [
            ("key", Some(&custom.key)),
            ("label", custom.label.as_ref()),
            ("type", custom.ty.as_ref()),
        ] {
            if let Some(path) = path
                && !self.is_one_value(path.ty)
            {
                let label = self.label(path.ty);
                self.report(
                    Code::UNFIT_TYPE,
                    path.site,
                    format!("`{name}` leads to {label}, not to text"),
                );
            }
        }
    }
}
