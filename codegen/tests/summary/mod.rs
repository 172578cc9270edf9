//! An API's meaning as text that people can check: one line for each fact.

use connectome_codegen::diagnostic::Report;
use connectome_codegen::ir::*;
use std::fmt::Write;

/// Everything that a test wants to see of an API.
pub(crate) fn summary(api: &Api, report: &Report) -> String {
    let mut text = String::new();
    about(api, &mut text);
    for (_, operation) in api.operations.iter() {
        self::operation(api, operation, &mut text);
    }
    for webhook in &api.webhooks {
        let payload = webhook.payload.map(|it| name(api, it)).unwrap_or_default();
        line(&mut text, format!("webhook {}: {payload}", webhook.wire));
    }
    for (id, ty) in api.types.iter() {
        if has_name(ty) {
            self::ty(api, id, &mut text);
        }
    }
    text.push_str(&problems(report));
    text
}

/// Every problem with its place.
pub(crate) fn problems(report: &Report) -> String {
    let mut text = String::new();
    for problem in &report.problems {
        let related = problem.related.iter();
        let related: String = related
            .map(|(place, message)| format!(" [{message} at {}]", place.pointer))
            .collect();
        let help = problem.help.as_ref();
        let help = help.map(|it| format!(" ({it})")).unwrap_or_default();
        let (name, pointer) = (problem.code.name, &problem.place.pointer);
        let message = &problem.message;
        line(
            &mut text,
            format!("{name} {pointer}: {message}{help}{related}"),
        );
    }
    text
}

fn line(text: &mut String, line: impl AsRef<str>) {
    text.push_str(line.as_ref());
    text.push('\n');
}

fn about(api: &Api, text: &mut String) {
    for server in &api.servers {
        line(text, format!("server {}", self::server(server)));
    }
    for (_, scheme) in api.schemes.iter() {
        line(text, format!("scheme {}: {:?}", scheme.wire, scheme.kind));
    }
    if let Some(needs) = &api.security {
        line(text, format!("security {}", security(api, needs)));
    }
    if api.operations_in_document != api.operations.len() {
        let (kept, all) = (api.operations.len(), api.operations_in_document);
        line(text, format!("{kept} of {all} operations"));
    }
}

fn server(server: &Server) -> String {
    let mut text = server.url.clone();
    for variable in &server.variables {
        let (wire, default) = (&variable.wire, &variable.default);
        write!(text, " {wire}={default}{:?}", variable.values).unwrap();
    }
    text
}

fn security(api: &Api, needs: &[Requirement]) -> String {
    let need = |it: &Requirement| {
        let schemes = it.schemes.iter();
        let schemes: Vec<_> = schemes
            .map(|(id, scopes)| match scopes.as_slice() {
                [] => api.schemes[*id].wire.clone(),
                scopes => format!("{}({})", api.schemes[*id].wire, scopes.join(" ")),
            })
            .collect();
        format!("({})", schemes.join(" and "))
    };
    let needs: Vec<_> = needs.iter().map(need).collect();
    format!("[{}]", needs.join(" or "))
}

fn operation(api: &Api, operation: &Operation, text: &mut String) {
    let resource = &api.resources[operation.resource].wire;
    let id = operation.id.as_deref().unwrap_or("-");
    line(
        text,
        format!(
            "\n{:?} {} {resource}.{id}",
            operation.method, operation.path
        ),
    );
    for (wire, value) in &operation.fixed_query {
        line(text, format!("  fixed {wire}={value}"));
    }
    for parameter in &operation.parameters {
        line(text, format!("  {}", self::parameter(api, parameter)));
    }
    for body in &operation.bodies {
        let required = if operation.body_required { "!" } else { "?" };
        line(text, format!("  body{required} {}", self::body(api, body)));
    }
    for (word, cases) in [("ok", &operation.successes), ("err", &operation.failures)] {
        for case in cases {
            line(text, format!("  {word} {}", self::case(api, case)));
        }
    }
    if let Some(needs) = &operation.security {
        line(text, format!("  security {}", security(api, needs)));
    }
    if let Some(server) = &operation.server {
        line(text, format!("  server {}", self::server(server)));
    }
    if operation.docs.deprecated.is_some() {
        line(text, "  deprecated");
    }
}

fn parameter(api: &Api, parameter: &Parameter) -> String {
    let required = if parameter.required { "!" } else { "?" };
    let encoding = parameter.encoding;
    let explode = if encoding.explode {
        "exploded"
    } else {
        "joined"
    };
    let reserved = if encoding.allow_reserved {
        " reserved"
    } else {
        ""
    };
    let default = parameter.default.as_ref();
    format!(
        "{:?}{required} {}: {} ({:?} {explode}{reserved}){}",
        parameter.place,
        parameter.wire,
        name(api, parameter.ty),
        encoding.style,
        default.map(|it| format!(" = {it}")).unwrap_or_default(),
    )
}

fn body(api: &Api, body: &Body) -> String {
    let content = match &body.content {
        BodyContent::Json(id) => format!("json {}", name(api, *id)),
        BodyContent::Form { ty, encodings } => {
            let encodings: Vec<_> = encodings
                .iter()
                .map(|(wire, it)| format!(" {wire}: {:?} {}", it.style, it.explode))
                .collect();
            format!("form {}{}", name(api, *ty), encodings.join(","))
        }
        BodyContent::Multipart(parts) => {
            let parts: Vec<_> = parts.iter().map(|it| part(api, it)).collect();
            format!("multipart {{ {} }}", parts.join(", "))
        }
        BodyContent::Lines(id) => format!("lines {}", name(api, *id)),
        BodyContent::Text => "text".to_owned(),
        BodyContent::Bytes => "bytes".to_owned(),
    };
    format!("{}: {content}", body.media)
}

fn part(api: &Api, part: &Part) -> String {
    let content = match part.content {
        PartContent::File => "file".to_owned(),
        PartContent::Value(id) => name(api, id),
    };
    let repeated = if part.repeated { "*" } else { "" };
    let required = if part.required { "!" } else { "?" };
    let media = part.media.as_ref();
    let media = media.map(|it| format!(" as {it}")).unwrap_or_default();
    let style = part.encoding.map(|it| format!(" {:?}", it.style));
    let style = style.unwrap_or_default();
    format!("{}{required}: {content}{repeated}{media}{style}", part.wire)
}

fn case(api: &Api, case: &Case) -> String {
    let content = match case.content {
        Content::Empty => "empty".to_owned(),
        Content::Json(id) => format!("json {}", name(api, id)),
        Content::Text => "text".to_owned(),
        Content::Binary => "binary".to_owned(),
        Content::Events(id) => format!("events {}", name(api, id)),
        Content::Lines(id) => format!("lines {}", name(api, id)),
    };
    let media = case.media.as_ref();
    let media = media.map(|it| format!(" {it}")).unwrap_or_default();
    let headers: String = case
        .headers
        .iter()
        .map(|it| format!(" +{}", it.wire))
        .collect();
    format!("{:?}{media}: {content}{headers}", case.status)
}

fn has_name(ty: &Type) -> bool {
    ty.origins
        .iter()
        .any(|it| matches!(it, Origin::Named { .. }))
        || matches!(
            ty.shape,
            Shape::Record(_) | Shape::Enum(_) | Shape::Union(_)
        )
}

/// A type as others mention it.
fn name(api: &Api, id: Id<Type>) -> String {
    let ty = &api.types[id];
    if has_name(ty) {
        return origin(api, &ty.origins[0]);
    }
    shape(api, &ty.shape)
}

fn origin(api: &Api, origin: &Origin) -> String {
    match origin {
        Origin::Named { name, .. } => name.clone(),
        Origin::Inline { owner, path, .. } => {
            let mut text = match owner {
                Owner::Type(id) => name(api, *id),
                Owner::Operation(id) => {
                    let operation = &api.operations[*id];
                    format!("{:?} {}", operation.method, operation.path)
                }
                Owner::Component(at) => api.components[*at].clone(),
                Owner::Webhook(at) => format!("webhook {}", api.webhooks[*at].wire),
            };
            for step in path {
                match step {
                    Step::Field(wire) => write!(text, " .{wire}"),
                    Step::Item => write!(text, " item"),
                    Step::Value => write!(text, " value"),
                    Step::Variant(label) => write!(text, " |{label}"),
                    Step::Body => write!(text, " body"),
                    Step::Success => write!(text, " success"),
                    Step::Failure => write!(text, " failure"),
                    Step::Parameter(wire) => write!(text, " ?{wire}"),
                }
                .unwrap();
            }
            format!("<{text}>")
        }
    }
}

fn shape(api: &Api, shape: &Shape) -> String {
    match shape {
        Shape::Primitive(primitive) => format!("{primitive:?}"),
        Shape::List(id) => format!("[{}]", name(api, *id)),
        Shape::Map(id) => format!("{{{}}}", name(api, *id)),
        Shape::Tuple(places) => {
            let places: Vec<_> = places.iter().map(|it| name(api, *it)).collect();
            format!("({})", places.join(", "))
        }
        Shape::Alias(id) => format!("= {}", name(api, *id)),
        Shape::Nullable(id) => format!("{}?", name(api, *id)),
        Shape::Reference(id) => format!("id of {}", name(api, *id)),
        Shape::Any => "Any".to_owned(),
        Shape::Record(_) => "record".to_owned(),
        Shape::Enum(_) => "enum".to_owned(),
        Shape::Union(union) if union.decided => "union".to_owned(),
        Shape::Union(_) => "undecided union".to_owned(),
    }
}

fn ty(api: &Api, id: Id<Type>, text: &mut String) {
    let ty = &api.types[id];
    let usage = match (ty.usage.sent, ty.usage.received) {
        (true, true) => " both",
        (true, false) => " sent",
        (false, true) => " received",
        (false, false) => "",
    };
    let also: String = ty.origins[1..]
        .iter()
        .map(|it| format!(" and {}", origin(api, it)))
        .collect();
    line(
        text,
        format!(
            "\n{}{also}: {}{usage}",
            name(api, id),
            shape(api, &ty.shape)
        ),
    );
    match &ty.shape {
        Shape::Record(record) => {
            for field in &record.fields {
                line(text, format!("  {}", self::field(api, field)));
            }
            match record.rest {
                Rest::Closed => {}
                Rest::Open => line(text, "  .."),
                Rest::Typed(id) => line(text, format!("  ..{}", name(api, id))),
            }
        }
        Shape::Enum(choices) => {
            for value in &choices.values {
                let name = value.name.as_ref();
                let name = name.map(|it| format!(" {it}")).unwrap_or_default();
                line(text, format!("  {}{name}", literal(&value.literal)));
            }
        }
        Shape::Union(union) => {
            for variant in &union.variants {
                line(text, format!("  {}", self::variant(api, variant)));
            }
        }
        _ => {}
    }
}

fn field(api: &Api, field: &Field) -> String {
    let presence = match field.presence {
        Presence::Required => "!",
        Presence::Optional => "?",
        Presence::Nullable => "! or null",
        Presence::OptionalNullable => "? or null",
    };
    let mut text = format!("{}{presence}: {}", field.wire, name(api, field.ty));
    if field.boxed {
        text.push_str(" boxed");
    }
    if let Some(constant) = &field.constant {
        write!(text, " is {}", literal(constant)).unwrap();
    }
    if let Some(default) = &field.default {
        write!(text, " = {default}").unwrap();
    }
    if field.access != Access::Both {
        write!(text, " {:?}", field.access).unwrap();
    }
    if field.secret {
        text.push_str(" secret");
    }
    if let Some(description) = &field.docs.description {
        write!(text, " // {description}").unwrap();
    }
    text
}

fn variant(api: &Api, variant: &Variant) -> String {
    let tests: Vec<_> = variant.tests.iter().map(test).collect();
    let boxed = if variant.boxed { " boxed" } else { "" };
    format!(
        "{}: {}{boxed} if {}",
        variant.label,
        name(api, variant.ty),
        tests.join(" and ")
    )
}

fn test(test: &Test) -> String {
    let literals = |all: &[Literal]| {
        let all: Vec<_> = all.iter().map(literal).collect();
        all.join(" | ")
    };
    match test {
        Test::Kind(kind) => format!("{kind:?}"),
        Test::Has(wire) => format!("has {wire}"),
        Test::Equals(wire, values) => format!("{wire} is {}", literals(values)),
        Test::Is(values) => format!("is {}", literals(values)),
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Integer(integer) => integer.to_string(),
        Literal::Bool(bool) => bool.to_string(),
    }
}
