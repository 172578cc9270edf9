//! Parameters: which an operation has, and how each one is written.

use super::path::Template;
use super::schema::default_text;
use super::{Lowering, docs, media};
use crate::diagnostic::Code;
use crate::ir::{Docs, Encoding, Parameter, Place, Primitive, Step, Style};
use crate::parse::openapi::{self, In, Operation, PathItem, Written};
use crate::parse::{Node, NodeKind};
use std::collections::{HashMap, HashSet};

/// A parameter object with its place and name.
#[derive(Clone, Copy)]
pub(super) struct Given<'t> {
    pub(super) place: In,
    pub(super) name: &'t str,
    pub(super) parameter: openapi::Parameter<'t>,
}

impl<'t> Lowering<'t, '_> {
    /// Every parameter object of an operation; its own win over those of its path.
    pub(super) fn parameters(
        &mut self,
        item: PathItem<'t>,
        operation: Operation<'t>,
    ) -> Vec<Given<'t>> {
        let mut all: Vec<Given<'t>> = Vec::new();
        let mut at: HashMap<(In, &str), usize> = HashMap::new();
        let shared: Vec<_> = item.parameters().collect();
        for node in &shared {
            let Some(given) = self.given(*node) else {
                continue;
            };
            if at.insert((given.place, given.name), all.len()).is_none() {
                all.push(given);
            }
        }
        let shared = all.len();
        let mut replaced = HashSet::new();
        for node in operation.parameters() {
            let Some(given) = self.given(node) else {
                continue;
            };
            match at.get(&(given.place, given.name)) {
                Some(index) if *index < shared && replaced.insert(*index) => all[*index] = given,
                Some(index) => {
                    let first = all[*index].parameter.node().site();
                    self.report(
                        Code::DUPLICATE_PARAMETER,
                        node.site(),
                        format!("`{}` is declared twice", given.name),
                    )
                    .related(first, "this one is taken");
                }
                None => {
                    at.insert((given.place, given.name), all.len());
                    all.push(given);
                }
            }
        }
        all
    }

    /// A node as a parameter, when it is a usable one.
    pub(super) fn given(&mut self, node: Node<'t>) -> Option<Given<'t>> {
        let node = self.follow(node)?;
        if node.kind() != NodeKind::Map {
            self.unexpected(node, "a parameter");
            return None;
        }
        let parameter = self.document.parameter(node);
        let given = parameter.place().zip(parameter.name());
        let Some((place, name)) = given else {
            self.report(
                Code::UNEXPECTED_NODE,
                node.site(),
                "this parameter has no usable `name` and `in`; it is left out",
            )
            .help("`in` is one of `path`, `query`, `header`, `cookie`");
            return None;
        };
        Some(Given {
            place,
            name,
            parameter,
        })
    }

    /// The parameters of a call, required ones first in each place.
    pub(super) fn placed(
        &mut self,
        template: &Template,
        given: &[Given<'t>],
        entry: Node<'t>,
    ) -> Vec<Parameter> {
        let mut placed = self.path_parameters(template, given, entry);
        for given in given {
            let place = match given.place {
                In::Query if template.queried.iter().any(|(_, it)| it == given.name) => continue,
                In::Query => Place::Query,
                In::QueryString => Place::QueryString,
                In::Cookie => Place::Cookie,
                In::Header if is_ours(given.name) => {
                    self.ignored_header(given);
                    continue;
                }
                In::Header => Place::Header,
                In::Path | In::Body | In::Form => continue,
            };
            placed.push(self.parameter(given, place, given.name));
        }
        placed.sort_by_key(|it| (place_order(it.place), !it.required));
        placed
    }

    fn path_parameters(
        &mut self,
        template: &Template,
        given: &[Given<'t>],
        entry: Node<'t>,
    ) -> Vec<Parameter> {
        let mut placed = Vec::new();
        let mut used = Vec::new();
        let in_path = template.names.iter().map(|it| (it, it, Place::Path));
        let queried = template.queried.iter();
        let in_query = queried.map(|(wire, name)| (wire, name, Place::Query));
        for (wire, name, place) in in_path.chain(in_query) {
            let fits = |it: &&Given<'t>| match place {
                Place::Path => it.place == In::Path,
                _ => matches!(it.place, In::Path | In::Query),
            };
            // Some documents write `{userId}` in the path and `userid` in its parameter.
            let found = given
                .iter()
                .filter(fits)
                .find(|it| it.name == name)
                .or_else(|| {
                    let mut close = given.iter().filter(fits);
                    close.find(|it| it.name.trim().eq_ignore_ascii_case(name.trim()))
                });
            let Some(found) = found else {
                placed.push(self.undeclared(wire, place, entry));
                continue;
            };
            used.push(found.name);
            let mut parameter = self.parameter(found, place, wire);
            parameter.required = true;
            placed.push(parameter);
        }
        for given in given.iter().filter(|it| it.place == In::Path) {
            if !used.contains(&given.name) {
                self.report(
                    Code::UNUSED_PARAMETER,
                    given.parameter.node().site(),
                    format!("`{{{}}}` does not occur in the path", given.name),
                )
                .help("name it in the path, or say `in: query`");
            }
        }
        placed
    }

    fn undeclared(&mut self, wire: &str, place: Place, entry: Node<'t>) -> Parameter {
        self.report(
            Code::UNDECLARED_PARAMETER,
            entry.site(),
            format!("`{{{wire}}}` has no parameter object; it is taken as text"),
        );
        let ty = self.step(Step::Parameter(wire.to_owned()), |it| {
            it.primitive_type(entry, Primitive::Text)
        });
        Parameter {
            place,
            wire: wire.to_owned(),
            ty,
            required: true,
            encoding: Encoding::default_of(place),
            default: None,
            docs: Docs::default(),
            site: entry.site(),
        }
    }

    fn ignored_header(&mut self, given: &Given<'t>) {
        self.report(
            Code::IGNORED_HEADER,
            given.parameter.node().site(),
            format!("the header `{}` is set by the call itself", given.name),
        );
    }

    fn parameter(&mut self, given: &Given<'t>, place: Place, wire: &str) -> Parameter {
        let parameter = given.parameter;
        let node = parameter.node();
        let content = parameter.content();
        let schema = parameter
            .schema()
            .or_else(|| content.and_then(|it| it.schema));
        let ty = self.owned_by_component(node, |it| {
            it.step(Step::Parameter(wire.to_owned()), |it| match schema {
                // An absent parameter is all the null that a URL or a header knows.
                Some(schema) => it.value(schema).ty,
                None => it.primitive_type(node, Primitive::Text),
            })
        });
        let mut encoding = encoding(place, parameter.written());
        // One value is written the same, exploded or not.
        let is_plain = matches!(encoding.style, Style::Form | Style::Simple);
        if is_plain && schema.is_some_and(|it| self.is_scalar(it)) {
            encoding.explode = Encoding::default_of(place).explode;
        }
        let is_json = |it: openapi::MediaType<'_>| media::class(it.name) == media::Class::Json;
        if content.is_some_and(is_json) && place != Place::QueryString {
            encoding = as_json();
        }
        Parameter {
            place,
            wire: wire.to_owned(),
            ty,
            required: place == Place::Path || parameter.is_required(),
            encoding,
            default: parameter.default().and_then(default_text),
            docs: docs(parameter.said()),
            site: node.site(),
        }
    }
}

// OpenAPI 3.x, "Parameter Object": these three "SHALL be ignored".
fn is_ours(header: &str) -> bool {
    ["accept", "content-type", "authorization"]
        .iter()
        .any(|it| header.eq_ignore_ascii_case(it))
}

fn place_order(place: Place) -> u8 {
    match place {
        Place::Path => 0,
        Place::Query | Place::QueryString => 1,
        Place::Header => 2,
        Place::Cookie => 3,
    }
}

/// How a value is written in a place, the specification's defaults filled in.
pub(super) fn encoding(place: Place, written: Written<'_>) -> Encoding {
    let default = Encoding::default_of(place);
    let style = written.style.and_then(style).filter(|it| fits(place, *it));
    let style = style.unwrap_or(default.style);
    Encoding {
        style,
        explode: written.explode.unwrap_or(matches!(
            style,
            Style::Form | Style::Cookie | Style::DeepObject
        )),
        allow_reserved: written.allow_reserved,
    }
}

/// The value as JSON text.
pub(super) fn as_json() -> Encoding {
    Encoding {
        style: Style::Json,
        explode: false,
        allow_reserved: false,
    }
}

fn style(word: &str) -> Option<Style> {
    Some(match word {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "tabDelimited" => Style::TabDelimited,
        "deepObject" => Style::DeepObject,
        "cookie" => Style::Cookie,
        _ => return None,
    })
}

// `simple` in a query, for example, means nothing.
fn fits(place: Place, style: Style) -> bool {
    match style {
        Style::Simple => matches!(place, Place::Path | Place::Header),
        Style::Label | Style::Matrix => place == Place::Path,
        Style::Cookie => place == Place::Cookie,
        Style::Form => matches!(place, Place::Query | Place::QueryString | Place::Cookie),
        // Swagger 2.0 allows its collection formats everywhere.
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => true,
        Style::DeepObject => matches!(place, Place::Query | Place::Cookie),
        Style::Json => true,
    }
}
