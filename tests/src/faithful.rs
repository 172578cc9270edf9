//! Whether a document of ours says what the vendor's own says: every operation, parameter and field of ours
//! is looked up in it.

use connectome_codegen::ir::{
    Api, BodyContent, Case, Content, Field, Id, Literal, Method, Operation, Parameter, Place,
    Presence, Primitive, Record, Rest, Shape, Type,
};
use std::collections::{BTreeSet, HashSet};

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Operations of ours that a document of the vendor has, as `GET /crm/v3/owners`.
    pub operations: Vec<String>,
    /// How many parameters of these were looked up.
    pub parameters: usize,
    /// How many fields were looked up.
    pub fields: usize,
    /// Of these, how many the vendor allows without naming them: it says only what any value is.
    pub unnamed: usize,
    /// Operations of ours that no document of the vendor has, in the same spelling.
    pub unknown: Vec<String>,
    /// What differs.
    pub differences: Vec<Difference>,
}

/// Something that the vendor's document lacks, or that it says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The operation, as `GET /crm/v3/objects/contacts`, and where in it, as `answer results[].id`.
    pub place: String,
    /// What differs.
    pub what: String,
}

/// Looks up all that `ours` has in documents of the vendor. `spell` says how the vendor spells a path of
/// ours, the servers' paths included.
pub fn compare(ours: &Api, vendors: &[Api], spell: impl Fn(&str) -> String) -> Findings {
    let mut findings = Findings::default();
    for (_, operation) in ours.operations.iter() {
        let path = spell(&pattern(ours, operation));
        let place = format!("{} {}", verb(&operation.method), operation.path);
        let theirs = vendors.iter().find_map(|vendor| {
            let mut all = vendor.operations.iter().map(|(_, it)| it);
            let same = all.find(|it| it.method == operation.method && pattern(vendor, it) == path);
            same.map(|it| (vendor, it))
        });
        let Some((vendor, other)) = theirs else {
            findings.unknown.push(place);
            continue;
        };
        findings.operations.push(place.clone());
        let mut pair = Pair {
            ours,
            vendor,
            place,
            seen: HashSet::new(),
            findings: &mut findings,
        };
        pair.parameters(operation, other);
        pair.bodies(operation, other);
        pair.answers("answer", &operation.successes, &other.successes);
        pair.answers("failure", &operation.failures, &other.failures);
    }
    findings.differences.sort();
    findings.differences.dedup();
    findings
}

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Way {
    Sent,
    Received,
}

/// How many lists may lie inside each other.
const DEEPEST: usize = 32;

/// Two records that were compared already, and for which way.
type Compared = (Id<Type>, Id<Type>, Way);

struct Pair<'a> {
    ours: &'a Api,
    vendor: &'a Api,
    place: String,
    seen: HashSet<Compared>,
    findings: &'a mut Findings,
}

impl Pair<'_> {
    fn differ(&mut self, place: &str, what: impl Into<String>) {
        self.findings.differences.push(Difference {
            place: format!("{} {place}", self.place),
            what: what.into(),
        });
    }

    fn parameters(&mut self, ours: &Operation, theirs: &Operation) {
        let mut paths = theirs
            .parameters
            .iter()
            .filter(|it| it.place == Place::Path);
        for parameter in &ours.parameters {
            self.findings.parameters += 1;
            let place = format!("{:?} {}", parameter.place, parameter.wire).to_lowercase();
            // A path's parameters stand where they stand, whatever they are called.
            let other = match parameter.place {
                Place::Path => paths.next(),
                _ => find(theirs, parameter),
            };
            let Some(other) = other else {
                self.differ(&place, "there is no such parameter");
                continue;
            };
            self.types(&place, parameter.ty, other.ty, Way::Sent);
            let list = matches!(
                self.ours.types[self.ours.present(parameter.ty).0].shape,
                Shape::List(_)
            );
            if list && parameter.encoding != other.encoding {
                self.differ(&place, "the list is written otherwise");
            }
        }
        for other in theirs.parameters.iter().filter(|it| it.required) {
            if other.place != Place::Path && find(ours, other).is_none_or(|it| !it.required) {
                self.differ(
                    &format!("{:?} {}", other.place, other.wire).to_lowercase(),
                    "the vendor requires it",
                );
            }
        }
    }

    fn bodies(&mut self, ours: &Operation, theirs: &Operation) {
        let (mine, other) = (json_body(ours), json_body(theirs));
        match (mine, other) {
            (Some(mine), Some(other)) => self.types("body", mine, other, Way::Sent),
            (Some(_), None) => self.differ("body", "the vendor takes none"),
            (None, Some(_)) if theirs.body_required => {
                self.differ("body", "the vendor requires it")
            }
            (None, _) => {}
        }
    }

    fn answers(&mut self, what: &str, ours: &[Case], theirs: &[Case]) {
        let bodies: Vec<_> = theirs
            .iter()
            .filter_map(|it| json(it).map(|ty| (it, ty)))
            .collect();
        for case in ours {
            let Some(mine) = json(case) else { continue };
            let same = bodies.iter().find(|(it, _)| it.status == case.status);
            match same.or(bodies.first()) {
                Some((_, other)) => self.types(what, mine, *other, Way::Received),
                None => self.differ(what, "the vendor's document describes none"),
            }
        }
    }

    fn types(&mut self, place: &str, mine: Id<Type>, other: Id<Type>, way: Way) {
        let (mine, other) = (self.ours.present(mine).0, self.vendor.present(other).0);
        // Records may hold themselves; anything smaller is looked at wherever it stands.
        let record = matches!(self.ours.types[mine].shape, Shape::Record(_));
        if (record && !self.seen.insert((mine, other, way)))
            || place.matches("[]").count() > DEEPEST
        {
            return;
        }
        let any = |api: &Api, ty| matches!(api.types[ty].shape, Shape::Any);
        if any(self.ours, mine) || any(self.vendor, other) {
            return;
        }
        let (kinds, others) = (kinds(self.ours, mine), kinds(self.vendor, other));
        let fits = match way {
            Way::Sent => within(&kinds, &others),
            Way::Received => within(&others, &kinds),
        };
        if !fits {
            return self.differ(
                place,
                format!("{} here, {} there", list(&kinds), list(&others)),
            );
        }
        let (ours, vendor) = (self.ours, self.vendor);
        match (&ours.types[mine].shape, &vendor.types[other].shape) {
            (Shape::List(mine), Shape::List(other)) => {
                self.types(&format!("{place}[]"), *mine, *other, way);
            }
            (Shape::Map(mine), Shape::Map(other)) => {
                self.types(&format!("{place}[]"), *mine, *other, way);
            }
            (Shape::Record(mine), Shape::Record(other)) => self.records(place, mine, other, way),
            (Shape::Record(mine), Shape::Map(value)) => {
                for field in &mine.fields {
                    self.findings.fields += 1;
                    self.findings.unnamed += 1;
                    self.types(&under(place, field), field.ty, *value, way);
                }
            }
            (Shape::Enum(mine), Shape::Enum(other)) => {
                let known: BTreeSet<_> = other.values.iter().map(|it| text(&it.literal)).collect();
                let extra = mine.values.iter().map(|it| text(&it.literal));
                let extra: Vec<_> = extra.filter(|it| !known.contains(it)).collect();
                if !extra.is_empty() {
                    self.differ(place, format!("no such value: {}", extra.join(", ")));
                }
            }
            _ => {}
        }
    }

    fn records(&mut self, place: &str, mine: &Record, other: &Record, way: Way) {
        for field in &mine.fields {
            self.findings.fields += 1;
            let place = under(place, field);
            let same = other.fields.iter().find(|it| it.wire == field.wire);
            match (same, other.rest) {
                (Some(same), _) => {
                    if way == Way::Received && must(field) && !must(same) {
                        self.differ(&place, "required here alone");
                    }
                    self.types(&place, field.ty, same.ty, way);
                }
                (None, Rest::Typed(value)) => {
                    self.findings.unnamed += 1;
                    self.types(&place, field.ty, value, way);
                }
                (None, Rest::Open | Rest::Closed) => self.differ(&place, "there is no such field"),
            }
        }
        for theirs in other.fields.iter().filter(|it| must(it)) {
            let mine = mine.fields.iter().find(|it| it.wire == theirs.wire);
            if way == Way::Sent && mine.is_none_or(|it| !must(it)) {
                self.differ(&under(place, theirs), "the vendor requires it");
            }
        }
    }
}

/// A path with what its servers put before it, and without the names of its parameters.
fn pattern(api: &Api, operation: &Operation) -> String {
    let server = operation.server.as_ref().or(api.servers.first());
    let url = server.map_or("", |it| it.url.as_str());
    let host = url.split_once("://").map_or(url, |it| it.1);
    let before = host
        .find('/')
        .map_or("", |at| host[at..].trim_end_matches('/'));
    let segments = operation.path.split('/').map(|it| match it {
        _ if it.starts_with('{') && it.ends_with('}') => "{}",
        _ => it,
    });
    format!("{before}{}", segments.collect::<Vec<_>>().join("/"))
}

fn verb(method: &Method) -> String {
    format!("{method:?}").to_uppercase()
}

fn find<'a>(operation: &'a Operation, parameter: &Parameter) -> Option<&'a Parameter> {
    let mut all = operation.parameters.iter();
    all.find(|it| it.place == parameter.place && it.wire == parameter.wire)
}

fn json_body(operation: &Operation) -> Option<Id<Type>> {
    operation.bodies.iter().find_map(|it| match it.content {
        BodyContent::Json(ty) => Some(ty),
        _ => None,
    })
}

fn json(case: &Case) -> Option<Id<Type>> {
    match case.content {
        Content::Json(ty) => Some(ty),
        _ => None,
    }
}

fn under(place: &str, field: &Field) -> String {
    match place.contains(' ') || place.contains('.') {
        true => format!("{place}.{}", field.wire),
        false => format!("{place} {}", field.wire),
    }
}

/// What a value may be in JSON, null aside.
fn kinds(api: &Api, ty: Id<Type>) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut left = vec![ty];
    while let Some(next) = left.pop() {
        let ty = api.present(next).0;
        if !seen.insert(ty) {
            continue;
        }
        match &api.types[ty].shape {
            Shape::Union(union) => left.extend(union.variants.iter().map(|it| it.ty)),
            Shape::Primitive(primitive) => found.extend(kind(*primitive)),
            Shape::Enum(it) => found.extend(it.values.iter().map(|it| match it.literal {
                Literal::Text(_) => "text",
                Literal::Integer(_) => "integer",
                Literal::Bool(_) => "boolean",
            })),
            Shape::Reference(_) => drop(found.insert("text")),
            Shape::List(_) | Shape::Tuple(_) => drop(found.insert("list")),
            Shape::Record(_) | Shape::Map(_) => drop(found.insert("object")),
            Shape::Any => found.extend(["text", "number", "boolean", "list", "object"]),
            Shape::Alias(_) | Shape::Nullable(_) => {}
        }
    }
    found
}

fn kind(primitive: Primitive) -> Option<&'static str> {
    Some(match primitive {
        Primitive::Bool => "boolean",
        Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64 | Primitive::UnixTime => {
            "integer"
        }
        Primitive::F32 | Primitive::F64 | Primitive::Decimal => "number",
        Primitive::Null => return None,
        Primitive::Text
        | Primitive::DecimalText
        | Primitive::Timestamp
        | Primitive::Date
        | Primitive::Time
        | Primitive::Duration
        | Primitive::Uuid
        | Primitive::Bytes => "text",
    })
}

// Each whole number is a number.
fn within(some: &BTreeSet<&str>, all: &BTreeSet<&str>) -> bool {
    some.iter()
        .all(|it| all.contains(it) || (*it == "integer" && all.contains("number")))
}

fn list(kinds: &BTreeSet<&str>) -> String {
    kinds.iter().copied().collect::<Vec<_>>().join(" or ")
}

fn text(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => text.clone(),
        Literal::Integer(integer) => integer.to_string(),
        Literal::Bool(bool) => bool.to_string(),
    }
}

/// Whether a field has to be there.
fn must(field: &Field) -> bool {
    matches!(field.presence, Presence::Required | Presence::Nullable)
}
