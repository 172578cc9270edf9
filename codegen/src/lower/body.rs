//! Request bodies: one for each media type, the preferred one first.

use super::media::{self, Class};
use super::parameter::{Given, as_json, encoding};
use super::schema::{Value, default_text, properties};
use super::{Lowering, docs};
use crate::diagnostic::Code;
use crate::ir::{
    Access, Body, BodyContent, Docs, Encoding, Field, Id, Part, PartContent, Place, Presence,
    Record, Rest, Shape, Step, Style, Type,
};
use crate::parse::openapi::{In, Items, MediaType, Operation, Schema};
use crate::parse::{Node, NodeKind};

/// What to make of one media type.
struct Offer<'t> {
    media: &'t str,
    node: Node<'t>,
    schema: Option<Node<'t>>,
    content: Option<MediaType<'t>>,
}

impl<'t> Lowering<'t, '_> {
    /// What an operation may send, and whether it must.
    pub(super) fn bodies(
        &mut self,
        operation: Operation<'t>,
        given: &[Given<'t>],
    ) -> (Vec<Body>, bool) {
        if let Some(node) = operation.request_body() {
            let Some(node) = self.follow(node) else {
                return (Vec::new(), false);
            };
            return self.owned_by_component(node, |it| it.request_body(node));
        }
        if let Some(body) = given.iter().find(|it| it.place == In::Body) {
            return self.body_parameter(operation, body);
        }
        let fields: Vec<_> = given.iter().filter(|it| it.place == In::Form).collect();
        if fields.is_empty() {
            return (Vec::new(), false);
        }
        self.form_parameters(operation, &fields)
    }

    /// What the body of a request carries that the vendor makes.
    pub(super) fn payload(&mut self, operation: Operation<'t>) -> Option<Id<Type>> {
        let (node, schema) = if let Some(node) = operation.request_body() {
            let node = self.follow(node)?;
            let contents = self.document.request_body(node).contents();
            let is_json = |it: &&MediaType<'t>| media::class(it.name) == Class::Json;
            let content = contents.iter().find(is_json).or(contents.first())?;
            (content.node, content.schema)
        } else {
            let parameters: Vec<_> = operation.parameters().collect();
            let parameters = parameters.into_iter().filter_map(|it| self.given(it));
            let bodies = parameters.filter(|it| it.place == In::Body);
            let body = bodies.map(|it| it.parameter).next()?;
            (body.node(), body.schema())
        };
        Some(self.step(Step::Body, |it| match schema {
            Some(schema) => it.whole(schema),
            None => it.anything(node),
        }))
    }

    fn request_body(&mut self, node: Node<'t>) -> (Vec<Body>, bool) {
        if node.kind() != NodeKind::Map {
            self.unexpected(node, "a request body");
            return (Vec::new(), false);
        }
        let body = self.document.request_body(node);
        let contents = body.contents();
        let offers = contents.iter().map(|it| Offer {
            media: it.name,
            node: it.node,
            schema: it.schema,
            content: Some(*it),
        });
        let mut bodies = self.offers(offers.collect(), &docs(body.said()));
        if !body.is_required() {
            bodies.retain(|it| !self.is_void(&it.content));
        }
        (bodies, body.is_required())
    }

    // An object that may have no field at all: generators write it where there is nothing to send.
    fn is_void(&self, content: &BodyContent) -> bool {
        let (BodyContent::Json(id) | BodyContent::Form { ty: id, .. }) = content else {
            return false;
        };
        match &self.api.types[*id].shape {
            Shape::Record(record) => record.fields.is_empty() && record.rest == Rest::Closed,
            _ => false,
        }
    }

    fn body_parameter(&mut self, operation: Operation<'t>, body: &Given<'t>) -> (Vec<Body>, bool) {
        let node = body.parameter.node();
        let schema = body.parameter.schema();
        let mut media = operation.consumes();
        // A body parameter can't be a form; JSON is what is meant.
        media.retain(|it| !matches!(media::class(it), Class::Form | Class::Multipart));
        if media.is_empty() {
            media.push("application/json");
        }
        let offers = media.into_iter().map(|media| Offer {
            media,
            node,
            schema,
            content: None,
        });
        let bodies = self.offers(offers.collect(), &docs(body.parameter.said()));
        (bodies, body.parameter.is_required())
    }

    fn offers(&mut self, offers: Vec<Offer<'t>>, docs: &Docs) -> Vec<Body> {
        let mut bodies: Vec<(u8, Body)> = Vec::new();
        for offer in offers {
            let class = media::class(offer.media);
            let Some((order, content)) = self.step(Step::Body, |it| it.offer(class, &offer)) else {
                continue;
            };
            // `text/json` beside `application/json` offers nothing new.
            if matches!(content, BodyContent::Json(_))
                && bodies
                    .iter()
                    .any(|(it, body)| *it == order && body.content == content)
            {
                continue;
            }
            let class = match content {
                BodyContent::Json(_) if class != Class::JsonPatch => Class::Json,
                _ => class,
            };
            bodies.push((
                order,
                Body {
                    media: media::concrete(offer.media, class),
                    content,
                    docs: docs.clone(),
                    site: offer.node.site(),
                },
            ));
        }
        bodies.sort_by_key(|(order, _)| *order);
        bodies.into_iter().map(|(_, body)| body).collect()
    }

    fn offer(&mut self, class: Class, offer: &Offer<'t>) -> Option<(u8, BodyContent)> {
        let schema = offer.schema;
        let is_binary = schema.is_some_and(|it| self.is_binary(it));
        Some(match class {
            Class::Json | Class::Any | Class::Bytes | Class::Text if is_binary => {
                (6, BodyContent::Bytes)
            }
            Class::Json | Class::JsonPatch => {
                let order = u8::from(class == Class::JsonPatch);
                (order, BodyContent::Json(self.value_or_any(offer)))
            }
            Class::Any if schema.is_some_and(|it| self.is_structured(it)) => {
                (0, BodyContent::Json(self.value_or_any(offer)))
            }
            // A form that is one text was encoded by hand.
            Class::Form if schema.is_some_and(|it| self.is_scalar(it)) => (5, BodyContent::Text),
            Class::Form => (2, self.form(offer)),
            Class::Multipart => match self.parts_of(offer) {
                parts if parts.is_empty() => (6, BodyContent::Bytes),
                parts => (3, BodyContent::Multipart(parts)),
            },
            Class::Lines | Class::Events => (4, BodyContent::Lines(self.value_or_any(offer))),
            Class::Text => (5, BodyContent::Text),
            Class::Any | Class::Bytes => (6, BodyContent::Bytes),
        })
    }

    fn value_or_any(&mut self, offer: &Offer<'t>) -> Id<Type> {
        match offer.schema {
            Some(schema) => self.whole(schema),
            None => self.anything(offer.node),
        }
    }

    /// The type of one line: a list in a schema of lines means the lines.
    pub(super) fn each_line(&mut self, schema: Option<Node<'t>>, node: Node<'t>) -> Id<Type> {
        let Some(schema) = schema else {
            return self.anything(node);
        };
        let followed = self.follow(schema).unwrap_or(schema);
        match Schema::read(followed).items() {
            Items::Each(line) => self.whole(line),
            _ => self.whole(schema),
        }
    }

    fn form(&mut self, offer: &Offer<'t>) -> BodyContent {
        let ty = match offer.schema {
            Some(schema) => self.value(schema).ty,
            None => self.anything(offer.node),
        };
        let mut encodings = Vec::new();
        let entries = offer.content.and_then(|it| it.node.get("encoding"));
        for (field, node) in entries.into_iter().flat_map(Node::entries) {
            let Some(written) = offer.content.and_then(|it| it.field_written(field)) else {
                continue;
            };
            let mut encoding = encoding(Place::Query, written);
            let media = node.get("contentType").and_then(Node::text);
            if written.style.is_none() && media.is_some_and(|it| media::class(it) == Class::Json) {
                encoding = as_json();
            }
            if encoding != plain() {
                encodings.push((field.to_owned(), encoding));
            }
        }
        BodyContent::Form { ty, encodings }
    }

    fn parts_of(&mut self, offer: &Offer<'t>) -> Vec<Part> {
        let Some(schema) = offer.schema else {
            return Vec::new();
        };
        let mut schemas = self.parts(&[Schema::read(schema)]);
        self.with_branches(&mut schemas);
        let properties = properties(&schemas);
        let required = self.required(&schemas, &properties);
        let mut parts = Vec::with_capacity(properties.len());
        for (wire, nodes) in properties {
            let node = *nodes.last().expect("a property has a schema");
            if Schema::read(node).read_only {
                continue;
            }
            let media = offer.content.and_then(|it| it.part_media(wire));
            let encoding = offer.content.and_then(|it| nested(it, wire));
            parts.push(self.part(wire, node, required.contains(wire), media, encoding));
        }
        parts
    }

    // What only some alternatives of a multipart body have is optional.
    fn with_branches(&mut self, schemas: &mut Vec<Schema<'t>>) {
        let mut more = Vec::new();
        for schema in schemas.iter() {
            let branches = [schema.one_of, schema.any_of];
            for branch in branches.into_iter().flatten().flat_map(Node::items) {
                let parts = self.parts(&[Schema::read(branch)]);
                more.extend(parts.iter().map(Schema::without_required));
            }
        }
        schemas.extend(more);
    }

    fn part(
        &mut self,
        wire: &str,
        node: Node<'t>,
        required: bool,
        media: Option<&str>,
        encoding: Option<Encoding>,
    ) -> Part {
        let schema = Schema::read(node);
        let followed = self.follow(node).unwrap_or(node);
        let (value, repeated) = match Schema::read(followed).items() {
            // The names of nested items carry their positions: such a list is one value.
            Items::Each(items) if encoding.is_none() => (items, true),
            _ => (node, false),
        };
        let is_bytes = |it: &str| matches!(media::class(it), Class::Bytes | Class::Any);
        let is_plain =
            |it: Node<'t>| Schema::read(it).is_silent() || Schema::read(it).types().has_text();
        let is_file = self.is_binary(value)
            || (media.is_some_and(is_bytes) && self.follow(value).is_some_and(is_plain));
        let content = if is_file {
            PartContent::File
        } else {
            let path = Step::Field(wire.to_owned());
            PartContent::Value(self.step(path, |it| it.value(value).ty))
        };
        // `image/png, image/jpeg` is a choice: the file says which it is.
        let media = media.filter(|it| !it.contains([',', '*']));
        Part {
            wire: wire.to_owned(),
            content,
            repeated,
            required,
            media: media.map(str::to_owned),
            encoding: encoding.filter(|_| !is_file),
            docs: docs(schema.said()),
            site: node.site(),
        }
    }

    fn form_parameters(
        &mut self,
        operation: Operation<'t>,
        fields: &[&Given<'t>],
    ) -> (Vec<Body>, bool) {
        let consumes = operation.consumes();
        let first = |class| consumes.iter().find(|it| media::class(it) == class);
        let has_file = fields
            .iter()
            .any(|it| it.parameter.schema().is_some_and(|it| self.is_binary(it)));
        let multipart = first(Class::Multipart);
        let form = first(Class::Form);
        let required = fields.iter().any(|it| it.parameter.is_required());
        let node = fields[0].parameter.node();
        let mut bodies = Vec::new();
        if !has_file && (form.is_some() || multipart.is_none()) {
            let media = form.copied().unwrap_or("application/x-www-form-urlencoded");
            bodies.push(Body {
                media: media::concrete(media, Class::Form),
                content: self.step(Step::Body, |it| it.form_record(fields)),
                docs: Docs::default(),
                site: node.site(),
            });
        }
        if has_file || multipart.is_some() {
            let media = multipart.copied().unwrap_or("multipart/form-data");
            let parts = fields
                .iter()
                .map(|it| self.step(Step::Body, |this| this.form_part(it)));
            let parts = parts.collect();
            bodies.push(Body {
                media: media::concrete(media, Class::Multipart),
                content: BodyContent::Multipart(parts),
                docs: Docs::default(),
                site: node.site(),
            });
        }
        if has_file && multipart.is_none() && !consumes.is_empty() {
            self.report(
                Code::UNEXPECTED_NODE,
                node.site(),
                "a file can only be sent as `multipart/form-data`, which `consumes` does not name",
            );
        }
        (bodies, required)
    }

    fn form_part(&mut self, given: &Given<'t>) -> Part {
        let node = given.parameter.schema().unwrap_or(given.parameter.node());
        let required = given.parameter.is_required();
        self.part(given.name, node, required, None, None)
    }

    fn form_record(&mut self, fields: &[&Given<'t>]) -> BodyContent {
        let mut encodings = Vec::new();
        let mut record = Record {
            fields: Vec::new(),
            rest: Rest::Open,
        };
        for given in fields {
            let parameter = given.parameter;
            let node = parameter.schema().unwrap_or(parameter.node());
            let path = Step::Field(given.name.to_owned());
            let Value { ty, .. } = self.step(path, |it| it.value(node));
            let encoding = encoding(Place::Query, parameter.written());
            if encoding != plain() {
                encodings.push((given.name.to_owned(), encoding));
            }
            record.fields.push(Field {
                wire: given.name.to_owned(),
                ty,
                presence: if parameter.is_required() {
                    Presence::Required
                } else {
                    Presence::Optional
                },
                boxed: false,
                constant: None,
                default: parameter.default().and_then(default_text),
                access: Access::Both,
                secret: Schema::read(node).format == Some("password"),
                docs: docs(parameter.said()),
                site: parameter.node().site(),
            });
        }
        let ty = self.record_type(fields[0].parameter.node(), record);
        BodyContent::Form { ty, encodings }
    }

    /// Whether a schema is bytes where there is no JSON around it.
    pub(super) fn is_binary(&mut self, schema: Node<'t>) -> bool {
        let followed = self.follow(schema);
        followed.is_some_and(|it| Schema::read(it).is_binary())
    }

    /// Whether a schema is a text, a number or a boolean, and says so.
    pub(super) fn is_scalar(&mut self, schema: Node<'t>) -> bool {
        let followed = self.follow(schema);
        followed.is_some_and(|it| {
            let schema = Schema::read(it);
            let types = schema.types();
            !schema.has_branches() && types.values() != 0 && !types.is_structured()
        })
    }

    /// Whether a schema is an object, a list, or made of several: what only JSON can carry.
    pub(super) fn is_structured(&mut self, schema: Node<'t>) -> bool {
        let followed = self.follow(schema);
        followed.is_some_and(|it| {
            let schema = Schema::read(it);
            schema.has_branches() || schema.types().is_structured()
        })
    }
}

// OpenAPI 3.1 gives a part its style; 3.0 does not, and documents and their servers do it all the same.
fn nested(content: MediaType<'_>, field: &str) -> Option<Encoding> {
    let encoding = encoding(Place::Query, content.field_written(field)?);
    (encoding.style == Style::DeepObject).then_some(encoding)
}

fn plain() -> Encoding {
    encoding(Place::Query, crate::parse::openapi::Written::default())
}
