//! What a collection sends with an operation.

use super::Lowering;
use super::constant::constant;
use crate::diagnostic::{Code, Site};
use crate::ir::{
    Argument, Ask, BodyContent, Constant, FieldPath, Given, Id, Input, Literal, Operation,
    PathPart, PathStep, Place, Presence, Shape, Target, Type,
};
use crate::parse::Node;
use crate::parse::connector::ask as file;
use crate::parse::connector::{is_formula, is_locator};
use crate::parse::strict::Text;

/// Something besides constants and the collection's parameters that a call sends.
pub(super) struct Sent<'t> {
    /// What it is.
    pub(super) given: Given,
    /// Where it goes; `None`: into the one parameter that is left.
    pub(super) to: Option<Text<'t>>,
}

impl<'t> Lowering<'t, '_> {
    /// An operation with its constants, the collection's parameters and what else is sent.
    pub(super) fn ask(
        &mut self,
        said: &file::Ask<'t>,
        parameters: &[Input],
        sent: Option<Sent<'t>>,
    ) -> Option<Ask> {
        let operation = self.operation(said.operation)?;
        let mut arguments: Vec<Argument> = Vec::new();
        for (_, node) in &said.with {
            let key = Text::key_of(*node);
            let target = self.target(operation, key);
            let given = self.given(*node, parameters);
            if let (Some(target), Some(Given::Etag)) = (&target, &given)
                && !self.is_header(operation, target)
            {
                self.report(
                    Code::UNFIT_TYPE,
                    node.site(),
                    format!("an ETag goes into a header, and `{}` is none", key.text),
                );
                continue;
            }
            if let (Some(target), Some(given)) = (target, given) {
                arguments.push(Argument {
                    target,
                    given,
                    site: node.site(),
                });
            }
        }
        for (position, parameter) in parameters.iter().enumerate() {
            let own = self.api.operations[operation].parameters.iter();
            let target = own
                .clone()
                .position(|it| it.wire == parameter.key)
                .map(Target::Parameter);
            if let Some(target) = target
                && arguments.iter().all(|it| it.target != target)
            {
                arguments.push(Argument {
                    target,
                    given: Given::Parameter(position),
                    site: parameter.site,
                });
            }
        }
        if let Some(Sent { given, to }) = sent {
            let target = match to {
                Some(to) => self.target(operation, to),
                None => self.left_for_id(operation, &arguments, said.operation.site),
            };
            let target = target?;
            let site = to.map_or(said.operation.site, |it| it.site);
            if let Some(other) = arguments.iter().find(|it| it.target == target) {
                let other = other.site;
                self.report(
                    Code::REPEATED_ENTRY,
                    site,
                    "this parameter is filled twice".to_owned(),
                )
                .related(other, "here as well");
            }
            arguments.push(Argument {
                target,
                given,
                site,
            });
        }
        arguments.sort_by_key(|it| match it.target {
            Target::Parameter(at) => at,
            Target::Body(_) => usize::MAX,
        });
        let sends_body = arguments
            .iter()
            .any(|it| matches!(it.target, Target::Body(_)));
        Some(Ask {
            operation,
            body: sends_body
                .then(|| self.body_of(operation).map(|it| it.0))
                .flatten(),
            arguments,
            site: said.operation.site,
        })
    }

    /// A call that writes no record, with the body that it has to have: because paging or `fields` send something
    /// in it, or because the document requires one. What can have one value only has it.
    pub(super) fn with_body<'a>(
        &self,
        mut ask: Ask,
        sent: impl IntoIterator<Item = &'a Target>,
    ) -> Ask {
        let sends = sent.into_iter().any(|it| matches!(it, Target::Body(_)));
        let is_required = self.api.operations[ask.operation].body_required;
        let Some((at, ty)) = self.body_of(ask.operation) else {
            return ask;
        };
        if ask.body.is_none() && !sends && !is_required {
            return ask;
        }
        ask.body = Some(at);
        let (ty, _) = self.api.present(ty);
        let Shape::Record(record) = &self.api.types[ty].shape else {
            return ask;
        };
        let whole = self.whole(ty, ask.site);
        for (position, field) in record.fields.iter().enumerate() {
            let part = PathPart::Field(ty, position);
            let is_filled = ask.arguments.iter().any(|it| match &it.target {
                Target::Body(path) => path.steps.first().is_some_and(|it| it.part == part),
                Target::Parameter(_) => false,
            });
            let Some(only) = field.constant.as_ref().filter(|_| !is_filled) else {
                continue;
            };
            if matches!(field.presence, Presence::Required | Presence::Nullable) {
                let (held, optional) = self.api.present(field.ty);
                let step = PathStep {
                    part,
                    ty: held,
                    optional,
                };
                ask.arguments.push(Argument {
                    target: Target::Body(FieldPath {
                        steps: vec![step],
                        ty: held,
                        ..whole.clone()
                    }),
                    given: Given::Constant(only_value(only)),
                    site: ask.site,
                });
            }
        }
        ask
    }

    /// The parameter that is named, or the place in the body that a path leads to.
    pub(super) fn target(&mut self, operation: Id<Operation>, name: Text<'t>) -> Option<Target> {
        let api = self.api;
        let parameters = &api.operations[operation].parameters;
        // OData's `$top` is a name as well: a path goes on with `.` or `[`.
        if let Some(at) = parameters.iter().position(|it| it.wire == name.text) {
            return Some(Target::Parameter(at));
        }
        if name.text.starts_with('$') {
            let (_, ty) = self.body(operation, name.site)?;
            let whole = format!("the body of `{}`", self.key_of(operation));
            return self.path(ty, &whole, name).map(Target::Body);
        }
        let known: Vec<_> = parameters.iter().map(|it| it.wire.as_str()).collect();
        let in_body = self.body_of(operation).is_some_and(|(_, ty)| {
            let (ty, _) = api.present(ty);
            matches!(&api.types[ty].shape, Shape::Record(record)
                if record.fields.iter().any(|it| it.wire == name.text))
        });
        let message = format!(
            "`{}` has no parameter `{}`",
            self.key_of(operation),
            name.text.escape_debug()
        );
        let diagnostic = self.unknown(
            Code::UNKNOWN_PARAMETER,
            name.site,
            message,
            name.text,
            &known,
        );
        if in_body {
            diagnostic.help(format!("its body has it: `$.{}`", name.text));
        }
        if name.is_key {
            diagnostic.of_key();
        }
        None
    }

    fn is_header(&self, operation: Id<Operation>, target: &Target) -> bool {
        match target {
            Target::Parameter(at) => {
                self.api.operations[operation].parameters[*at].place == Place::Header
            }
            Target::Body(_) => false,
        }
    }

    // A record's id goes where nothing else does: into the path, else into what is required.
    fn left_for_id(
        &mut self,
        operation: Id<Operation>,
        arguments: &[Argument],
        site: Site,
    ) -> Option<Target> {
        let parameters = &self.api.operations[operation].parameters;
        let is_free = |at: &usize| {
            arguments
                .iter()
                .all(|it| it.target != Target::Parameter(*at))
        };
        let free = |of: &dyn Fn(usize) -> bool| -> Vec<usize> {
            (0..parameters.len())
                .filter(|at| of(*at) && is_free(at))
                .collect()
        };
        let in_path = free(&|at| parameters[at].place == Place::Path);
        let required = free(&|at| parameters[at].required);
        let left = if in_path.is_empty() {
            required
        } else {
            in_path
        };
        if let [only] = left[..] {
            return Some(Target::Parameter(only));
        }
        let key = self.key_of(operation).to_owned();
        let names: Vec<_> = left.iter().map(|at| parameters[*at].wire.clone()).collect();
        let diagnostic = self.report(
            Code::MISSING_ARGUMENT,
            site,
            format!("it is not clear where `{key}` takes the id"),
        );
        if names.is_empty() {
            diagnostic.help("every required parameter is filled already; name one with `id: …`");
        } else {
            diagnostic.help(format!(
                "name the parameter with `id: …`: `{}`",
                names.join("` or `")
            ));
        }
        None
    }

    /// What a `with` entry gives: a constant or a parameter of the collection.
    fn given(&mut self, node: Node<'t>, parameters: &[Input]) -> Option<Given> {
        if is_formula(node) {
            self.report(
                Code::WRONG_KIND,
                node.site(),
                "formulas have nothing to work on here",
            )
            .help("give a constant, or a parameter of the collection: `$.parameters.…`");
            return None;
        }
        if !is_locator(node) {
            return Some(Given::Constant(constant(node)));
        }
        let text = node.text().unwrap_or_default();
        if text == "$.etag" {
            return Some(Given::Etag);
        }
        if text == "$.fields" {
            return Some(Given::Fields);
        }
        let Some(name) = text.strip_prefix("$.parameters.") else {
            self.report(
                Code::UNKNOWN_PARAMETER,
                node.site(),
                format!(
                    "`{}` is no parameter of the collection",
                    text.escape_debug()
                ),
            )
            .help("write `$.parameters.` and the parameter's key, `$.fields` or `$.etag`");
            return None;
        };
        let found = parameters.iter().position(|it| it.key == name);
        if found.is_none() {
            let known: Vec<_> = parameters.iter().map(|it| it.key.as_str()).collect();
            self.unknown(
                Code::UNKNOWN_PARAMETER,
                node.site(),
                format!("the collection has no parameter `{}`", name.escape_debug()),
                name,
                &known,
            );
        }
        found.map(Given::Parameter)
    }

    /// The body that records travel in: the first that is JSON or a form.
    pub(super) fn body_of(&self, operation: Id<Operation>) -> Option<(usize, Id<Type>)> {
        let bodies = self.api.operations[operation].bodies.iter();
        bodies
            .enumerate()
            .find_map(|(at, body)| match &body.content {
                BodyContent::Json(ty) | BodyContent::Form { ty, .. } => Some((at, *ty)),
                _ => None,
            })
    }

    /// As [`Self::body_of`]; that there is none is a mistake.
    pub(super) fn body(
        &mut self,
        operation: Id<Operation>,
        site: Site,
    ) -> Option<(usize, Id<Type>)> {
        let found = self.body_of(operation);
        if found.is_none() {
            let key = self.key_of(operation).to_owned();
            self.report(
                Code::NO_BODY,
                site,
                format!("`{key}` takes no JSON and no form, so nothing can be sent in its body"),
            );
        }
        found
    }
}

fn only_value(literal: &Literal) -> Constant {
    match literal {
        Literal::Text(text) => Constant::Text(text.clone()),
        Literal::Integer(number) => Constant::Number(number.to_string()),
        Literal::Bool(it) => Constant::Bool(*it),
    }
}
