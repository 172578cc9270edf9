//! What a collection sends.

use super::Check;
use super::fit::misfit;
use crate::diagnostic::Code;
use crate::ir::{
    Advance, Ask, Collection, Form, Given, Id, InputType, List, Literal, Operator, Paging,
    Primitive, Shape, Site, Target, Type, Where,
};

impl Check<'_, '_> {
    // The vendor would refuse every call, or quietly do something else.
    pub(super) fn constants_fit(&mut self, collection: &Collection) {
        for ask in collection.asks() {
            for argument in &ask.arguments {
                let Given::Constant(constant) = &argument.given else {
                    continue;
                };
                let ty = self.type_of(ask, &argument.target);
                if let Some(problem) = misfit(self.api, ty, constant) {
                    let place = self.place(ask, &argument.target);
                    self.report(
                        Code::UNFIT_TYPE,
                        argument.site,
                        format!("this is no value of {place}: {problem}"),
                    );
                }
            }
        }
    }

    // An id that is text cannot be sent where a number is wanted, nor a list anywhere.
    pub(super) fn given_values_fit(&mut self, collection: &Collection) {
        for ask in collection.asks() {
            for argument in &ask.arguments {
                let ty = self.type_of(ask, &argument.target);
                let problem = match &argument.given {
                    Given::Constant(_) | Given::Etag | Given::Fields => None,
                    Given::Parameter(at) => self.not_an_input(ty, collection.parameters[*at].ty),
                    Given::Query => self.not_an_input(ty, InputType::Text),
                    // An id that is none has been reported.
                    Given::Id if !self.is_one_value(collection.id.ty) => None,
                    Given::Id => self.not_an_input(ty, self.input_of(collection.id.ty)),
                };
                if let Some(problem) = problem {
                    let place = self.place(ask, &argument.target);
                    let what = match &argument.given {
                        Given::Parameter(at) => format!("`{}`", collection.parameters[*at].key),
                        Given::Query => "what is searched for".to_owned(),
                        _ => "a record's id".to_owned(),
                    };
                    self.report(
                        Code::UNFIT_TYPE,
                        argument.site,
                        format!("{what} cannot be sent as {place}, which {problem}"),
                    );
                }
            }
        }
        if let Some(matching) = &collection.matching {
            for (path, target) in &matching.fields {
                let ty = self.type_of(&matching.ask, target);
                let given = self.input_of(path.ty);
                if let Some(problem) = self.not_an_input(ty, given) {
                    let place = self.place(&matching.ask, target);
                    self.report(
                        Code::UNFIT_TYPE,
                        path.site,
                        format!("this field cannot be sent as {place}, which {problem}"),
                    );
                }
            }
        }
    }

    // What conditions become has to be what is taken where they go.
    pub(super) fn conditions_fit(&mut self, collection: &Collection) {
        let Some(list) = &collection.list else { return };
        let Some(said) = &list.conditions else {
            return;
        };
        let ask = list.narrowed();
        match &said.form {
            Form::Text { send, .. } => self.takes_conditions(ask, send, said.site),
            Form::Objects { send, .. } => self.takes_objects(ask, send, said),
            Form::Each { .. } => {
                for condition in &said.conditions {
                    if let Some(send) = &condition.send {
                        self.takes_conditions(ask, send, condition.site);
                    }
                }
            }
        }
    }

    fn takes_conditions(&mut self, ask: &Ask, send: &Target, site: Site) {
        let ty = self.type_of(ask, send);
        if let Some(problem) = self.not_an_input(ty, InputType::Text) {
            let place = self.place(ask, send);
            self.report(
                Code::UNFIT_TYPE,
                site,
                format!("conditions are text and cannot be sent as {place}, which {problem}"),
            );
        }
    }

    // What is wrong with how one operator is written, or with what stands around it, is wrong with all fields.
    fn takes_objects(&mut self, ask: &Ask, send: &Target, said: &Where) {
        let ty = self.type_of(ask, send);
        let mut told: Vec<(Operator, String)> = Vec::new();
        for condition in &said.conditions {
            let operator = condition.operator;
            let problem = condition.example.as_ref();
            let Some(problem) = problem.and_then(|it| misfit(self.api, ty, it)) else {
                continue;
            };
            if told.iter().any(|it| it.0 == operator || it.1 == problem) {
                continue;
            }
            let place = self.place(ask, send);
            let key = operator.key();
            let message = format!("`{key}` makes no value of {place}: {problem}");
            self.report(Code::UNFIT_TYPE, condition.written, message);
            told.push((operator, problem));
        }
    }

    // Every call would fail.
    pub(super) fn nothing_required_is_missing(&mut self, collection: &Collection) {
        let paging = |ask: &Ask| {
            let list = collection.list.iter().flat_map(List::pagings);
            let search = collection.search.iter().map(|it| (&it.ask, &it.paging));
            list.chain(search)
                .find(|(it, _)| std::ptr::eq(*it, ask))
                .map(|(_, paging)| paging)
        };
        for ask in collection.asks() {
            let operation = &self.api.operations[ask.operation];
            for (position, parameter) in operation.parameters.iter().enumerate() {
                let target = Target::Parameter(position);
                let given = ask.arguments.iter().find(|it| it.target == target);
                let optional = given.and_then(|it| match it.given {
                    Given::Parameter(at) => Some(&collection.parameters[at])
                        .filter(|it| !it.required && it.default.is_none()),
                    _ => None,
                });
                if !parameter.required {
                    continue;
                }
                if let Some(optional) = optional {
                    let (key, site) = (self.key(ask.operation), optional.site);
                    self.report(
                        Code::MISSING_ARGUMENT,
                        site,
                        format!(
                            "`{}` may be left out, but `{key}` requires it",
                            optional.key
                        ),
                    )
                    .of_key()
                    .help("make it `required: true`");
                    break;
                }
                let is_matched = collection.matching.as_ref().is_some_and(|it| {
                    std::ptr::eq(&it.ask, ask) && it.fields.iter().any(|(_, to)| *to == target)
                });
                let is_paged = paging(ask).is_some_and(|it| sends_at_first(it, &target));
                if given.is_none() && !is_matched && !is_paged {
                    let key = self.key(ask.operation);
                    self.report(
                        Code::MISSING_ARGUMENT,
                        ask.site,
                        format!("`{key}` requires `{}`, which nothing fills", parameter.wire),
                    )
                    .help(format!(
                        "give it with `with: {{ {}: … }}`, or make it a parameter of the collection",
                        parameter.wire
                    ));
                }
            }
        }
    }

    /// What a target takes.
    pub(super) fn type_of(&self, ask: &Ask, target: &Target) -> Id<Type> {
        match target {
            Target::Parameter(at) => self.api.operations[ask.operation].parameters[*at].ty,
            Target::Body(path) => path.ty,
        }
    }

    /// What messages call a target.
    pub(super) fn place(&self, ask: &Ask, target: &Target) -> String {
        let key = self.key(ask.operation);
        match target {
            Target::Parameter(at) => {
                let wire = &self.api.operations[ask.operation].parameters[*at].wire;
                format!("`{wire}` of `{key}`")
            }
            Target::Body(_) => format!("that place in the body of `{key}`"),
        }
    }

    /// What a value of this type is, when somebody says it.
    pub(super) fn input_of(&self, ty: Id<Type>) -> InputType {
        match self.shape(ty) {
            Shape::Primitive(it) if it.is_integer() => InputType::Integer,
            Shape::Primitive(it) if it.is_number() => InputType::Number,
            Shape::Primitive(Primitive::Bool) => InputType::Boolean,
            _ => InputType::Text,
        }
    }

    /// Why a value of this kind cannot be one of a type; `None`: it can.
    pub(super) fn not_an_input(&self, ty: Id<Type>, given: InputType) -> Option<String> {
        let fits = match (self.shape(ty), given) {
            (Shape::Any, _) => true,
            (Shape::Primitive(it), InputType::Text) => it.is_text(),
            // A number has a spelling, so it is text as well.
            (Shape::Primitive(it), InputType::Integer) => {
                it.is_number() || matches!(it, Primitive::Text | Primitive::DecimalText)
            }
            (Shape::Primitive(it), InputType::Number) => {
                (it.is_number() && !it.is_integer())
                    || matches!(it, Primitive::Text | Primitive::DecimalText)
            }
            (Shape::Primitive(it), InputType::Boolean) => *it == Primitive::Bool,
            (Shape::Enum(it), InputType::Text) => matches!(it.values[0].literal, Literal::Text(_)),
            (Shape::Enum(it), InputType::Integer) => {
                matches!(it.values[0].literal, Literal::Integer(_))
            }
            // `ids=7`: a list of one.
            (Shape::List(item), _) => return self.not_an_input(*item, given),
            (Shape::Union(union), _) => union
                .variants
                .iter()
                .any(|it| self.not_an_input(it.ty, given).is_none()),
            _ => false,
        };
        (!fits).then(|| format!("is {}", self.label(ty)))
    }
}

/// Whether the first page's request has this, too.
fn sends_at_first(paging: &Paging, target: &Target) -> bool {
    let limit = paging.limit.as_ref().map(|it| &it.send);
    let advance = match &paging.advance {
        Advance::Offset { send, .. } | Advance::Page { send, .. } => Some(send),
        _ => None,
    };
    limit == Some(target) || advance == Some(target)
}
