//! Values that a document allows, made from the meaning of its types and the limits that its schemas set.

use connectome_codegen::Specs;
use connectome_codegen::ir::{
    Access, Api, Body, BodyContent, Enum, Field, Id, Literal, Parameter, PartContent, Presence,
    Primitive, Record, Rest, Shape, Style, Type, Union, Variant,
};
use connectome_codegen::parse::Node;
use serde_json::{Map, Number, Value, json};

/// How deep values go before they keep to what is required.
const DEEP: usize = 4;
/// How deep values go at all: a type may require itself.
const DEEPEST: usize = 12;

/// Makes values for one API.
#[derive(Clone, Copy)]
pub struct Values<'a> {
    api: &'a Api,
    specs: &'a Specs,
    /// Which variant of a union is taken, counted from its first.
    variant: usize,
    /// Whether records have only what they must have.
    sparse: bool,
    /// Whether the value goes as `name[key]=…`.
    nested: bool,
    /// Whether of nested values only those are made that Prism reads.
    simple: bool,
    /// Whether texts have no character that some places reserve.
    plain: bool,
}

/// The branches of an object's union that each require some of its keys.
struct Branches<'a> {
    chosen: Option<Node<'a>>,
    others: Vec<Node<'a>>,
}

impl<'a> Branches<'a> {
    fn of(schema: Option<Node<'a>>, record: &Record, at: usize) -> Self {
        // What a branch requires may be nothing that the object can have: then it never holds.
        let is_possible = |branch: &Node<'a>| {
            let mut keys = branch.get("required").into_iter().flat_map(Node::items);
            let is_described = |key| record.fields.iter().any(|it| Some(it.wire.as_str()) == key);
            record.rest != Rest::Closed || keys.all(|it| is_described(it.text()))
        };
        let list = |key| {
            schema
                .and_then(|it| it.get(key))
                .filter(|it| !it.is_empty())
        };
        let mut others: Vec<Node<'a>> = match list("oneOf").or_else(|| list("anyOf")) {
            Some(branches) => branches.items().filter(is_possible).collect(),
            None => Vec::new(),
        };
        if others.is_empty() {
            return Self {
                chosen: None,
                others,
            };
        }
        let chosen = Some(others.remove(at % others.len()));
        // Of an `anyOf` several may hold.
        if list("oneOf").is_none() {
            others.clear();
        }
        Self { chosen, others }
    }

    fn need(&self, wire: &str) -> bool {
        self.chosen.is_some_and(|it| requires(it, wire))
    }

    // With what another branch requires, both would hold.
    fn refuse(&self, wire: &str) -> bool {
        !self.need(wire) && self.others.iter().any(|it| requires(*it, wire))
    }
}

fn requires(branch: Node<'_>, wire: &str) -> bool {
    let mut keys = branch.get("required").into_iter().flat_map(Node::items);
    keys.any(|it| it.text() == Some(wire))
}

impl<'a> Values<'a> {
    /// For this API; another `turn` takes other variants of unions, and every second one leaves out of
    /// records what need not be there.
    pub fn new(api: &'a Api, specs: &'a Specs, turn: usize) -> Self {
        Self {
            api,
            specs,
            variant: turn / 2,
            sparse: turn % 2 == 1,
            nested: false,
            simple: false,
            plain: false,
        }
    }

    /// The same without what Prism does not read in a nested form, whoever wrote it: a list of objects
    /// (it takes each item for JSON text) and a list or an object that an `anyOf` allows.
    pub fn simple(self) -> Self {
        Self {
            simple: true,
            ..self
        }
    }

    /// An argument for a parameter; `None` where it need not be given and this turn gives little.
    pub fn parameter(&self, parameter: &Parameter) -> Option<Value> {
        let nested = parameter.encoding.style == Style::DeepObject;
        let wanted = parameter.required || (nested && self.is_record(parameter.ty));
        if self.sparse && !wanted {
            return None;
        }
        let node = self.schema(self.specs.node(parameter.site));
        let schema = node.get("schema").or_else(|| content(node)).unwrap_or(node);
        let this = Self { nested, ..*self };
        Some(this.of(this.unmistaken(parameter.ty), Some(schema), 0))
    }

    // Outside JSON a number is a text as well, and no `oneOf` of both allows it: the text is taken.
    fn unmistaken(&self, ty: Id<Type>) -> Id<Type> {
        let Shape::Union(union) = &self.api.types[ty].shape else {
            return ty;
        };
        let is_text = |it: &&Variant| {
            matches!(
                self.api.types[it.ty].shape,
                Shape::Primitive(Primitive::Text)
            )
        };
        union.variants.iter().find(is_text).map_or(ty, |it| it.ty)
    }

    /// A body: of a multipart one an object of its parts, of text and bytes nothing.
    pub fn body(&self, body: &Body) -> Value {
        let node = self.specs.node(body.site);
        let schema = node.get("schema").unwrap_or(node);
        match &body.content {
            BodyContent::Json(ty) => self.of(*ty, Some(schema), 0),
            BodyContent::Form { ty, .. } => {
                let nested = true;
                Self { nested, ..*self }.form(*ty, schema)
            }
            BodyContent::Lines(ty) => self.of(*ty, None, 0),
            BodyContent::Multipart(parts) => {
                // Prism refuses reserved characters in parts, where nothing reserves them.
                let this = Self {
                    plain: true,
                    ..*self
                };
                let values = parts.iter().filter_map(|part| match part.content {
                    PartContent::Value(ty) => {
                        let schema = self.specs.node(part.site);
                        let nested = part.encoding.is_some();
                        let this = Self { nested, ..this };
                        Some((part.wire.clone(), this.of(ty, Some(schema), 0)))
                    }
                    PartContent::File => None,
                });
                Value::Object(values.collect())
            }
            BodyContent::Text | BodyContent::Bytes => Value::Null,
        }
    }

    fn form(&self, ty: Id<Type>, schema: Node<'a>) -> Value {
        let mut form = self.of(ty, Some(schema), 0);
        if let (true, Value::Object(fields)) = (self.simple, &mut form) {
            fields.retain(|_, it| !it.get(0).is_some_and(Value::is_object));
        }
        form
    }

    /// The schema behind its references.
    pub fn schema(&self, node: Node<'a>) -> Node<'a> {
        let mut node = node;
        for _ in 0..32 {
            let reference = node.get("$ref").and_then(Node::text);
            match reference.map(|it| self.specs.resolve(node.site().file, it)) {
                Some(Ok(there)) => node = there,
                _ => break,
            }
        }
        node
    }

    fn of(&self, ty: Id<Type>, schema: Option<Node<'a>>, depth: usize) -> Value {
        let schema = schema.map(|it| self.schema(it));
        match &self.api.types[ty].shape {
            Shape::Primitive(primitive) => self.primitive(*primitive, schema),
            Shape::Alias(target) => self.of(*target, schema, depth),
            Shape::Nullable(inner) => self.of(*inner, schema, depth),
            Shape::List(item) => self.list(*item, schema, depth),
            Shape::Map(value) => {
                let inner = schema.and_then(|it| it.get("additionalProperties"));
                let mut map = Map::new();
                if depth < DEEP {
                    map.insert("key".to_owned(), self.of(*value, inner, depth + 1));
                }
                Value::Object(map)
            }
            Shape::Tuple(items) => items
                .iter()
                .map(|it| self.of(*it, None, depth + 1))
                .collect(),
            Shape::Record(record) => self.record(record, schema, depth),
            Shape::Enum(Enum { values }) => literal(&values[0].literal),
            Shape::Union(union) => self.union(union, schema, depth),
            Shape::Reference(_) => json!("id"),
            Shape::Any => self.any(schema),
        }
    }

    fn list(&self, item: Id<Type>, schema: Option<Node<'a>>, depth: usize) -> Value {
        let limit = |key| number(schema, key).unwrap_or_default() as usize;
        let least = limit("minItems");
        if depth >= DEEP && least == 0 {
            return json!([]);
        }
        let inner = schema.and_then(|it| it.get("items"));
        let one = self.of(item, inner, depth + 1);
        Value::Array(vec![one; least.clamp(1, 100)])
    }

    fn record(&self, record: &Record, schema: Option<Node<'a>>, depth: usize) -> Value {
        let mut object = Map::new();
        let branches = Branches::of(schema, record, self.variant);
        for field in &record.fields {
            let required = matches!(field.presence, Presence::Required | Presence::Nullable)
                || branches.need(&field.wire);
            let wanted = required
                // Prism reads an object that is not in a form as an empty one, and misses its fields.
                || (self.nested && self.is_record(field.ty))
                || (depth < DEEP && !self.sparse && !branches.refuse(&field.wire));
            if field.access == Access::ReadOnly || !wanted || depth >= DEEPEST {
                continue;
            }
            object.insert(field.wire.clone(), self.field(field, depth));
        }
        if record.rest != Rest::Closed {
            // Some schemas require what they do not describe.
            let required = schema.and_then(|it| it.get("required"));
            let undescribed = required.into_iter().flat_map(Node::items);
            for key in undescribed.filter_map(Node::text) {
                let described = record.fields.iter().any(|it| it.wire == key);
                if !described {
                    object.insert(key.to_owned(), json!("text"));
                }
            }
        }
        if let (Rest::Typed(value), true) = (record.rest, depth < DEEP && record.fields.is_empty())
        {
            object.insert("key".to_owned(), self.of(value, None, depth + 1));
        }
        Value::Object(object)
    }

    fn is_record(&self, ty: Id<Type>) -> bool {
        match &self.api.types[ty].shape {
            Shape::Record(_) => true,
            Shape::Alias(target) | Shape::Nullable(target) => self.is_record(*target),
            _ => false,
        }
    }

    fn field(&self, field: &Field, depth: usize) -> Value {
        match &field.constant {
            Some(constant) => literal(constant),
            None => self.of(field.ty, Some(self.specs.node(field.site)), depth + 1),
        }
    }

    fn union(&self, union: &Union, schema: Option<Node<'a>>, depth: usize) -> Value {
        // What needs no object is the shortest way out of a union that contains itself.
        let simple = union.variants.iter().position(|it| {
            matches!(
                self.api.types[it.ty].shape,
                Shape::Primitive(_) | Shape::Enum(_)
            )
        });
        let at = match simple {
            Some(simple) if depth >= DEEP || self.simple => simple,
            _ => self.variant % union.variants.len(),
        };
        let variant = &union.variants[at];
        let branches = ["oneOf", "anyOf"].iter().find_map(|key| schema?.get(key));
        let branch = branches.and_then(|it| it.items().nth(at));
        let value = self.of(variant.ty, branch, depth + 1);
        // An object of nothing is all variants that require nothing, which no `oneOf` allows.
        if self.sparse && value.as_object().is_some_and(Map::is_empty) {
            let full = Self {
                sparse: false,
                ..*self
            };
            return full.of(variant.ty, branch, depth + 1);
        }
        value
    }

    fn primitive(&self, primitive: Primitive, schema: Option<Node<'a>>) -> Value {
        match primitive {
            Primitive::Text if self.plain => json!("text"),
            Primitive::Text => Value::String(text(schema)),
            Primitive::Bool => Value::Bool(true),
            Primitive::I32
            | Primitive::I64
            | Primitive::U32
            | Primitive::U64
            | Primitive::UnixTime => {
                json!(limited(schema).round() as i64)
            }
            Primitive::F32 | Primitive::F64 | Primitive::Decimal => {
                Number::from_f64(limited(schema)).map_or(Value::Null, Value::Number)
            }
            Primitive::DecimalText => json!("1.5"),
            Primitive::Timestamp => json!("2024-05-06T07:08:09Z"),
            Primitive::Date => json!("2024-05-06"),
            Primitive::Time => json!("07:08:09Z"),
            Primitive::Duration => json!("P1D"),
            Primitive::Uuid => json!("3e4666bf-d5e5-4aa7-b8ce-cefe41c7568a"),
            Primitive::Bytes => json!("aGVsbG8="),
            Primitive::Null => Value::Null,
        }
    }

    // Whatever the schema says of its kind, in case it says something that types do not.
    fn any(&self, schema: Option<Node<'a>>) -> Value {
        match schema.and_then(|it| it.get("type")).and_then(Node::text) {
            Some("object") | None => json!({}),
            Some("array") => json!([]),
            Some("string") => Value::String(text(schema)),
            Some("boolean") => json!(true),
            Some(_) => json!(1),
        }
    }
}

fn content(parameter: Node<'_>) -> Option<Node<'_>> {
    parameter.get("content")?.children().next()?.get("schema")
}

fn literal(literal: &Literal) -> Value {
    match literal {
        Literal::Text(text) => json!(text),
        Literal::Integer(integer) => json!(integer),
        Literal::Bool(bool) => json!(bool),
    }
}

fn limited(schema: Option<Node<'_>>) -> f64 {
    let step = number(schema, "multipleOf").unwrap_or(1.0);
    let least =
        number(schema, "minimum").or_else(|| Some(number(schema, "exclusiveMinimum")? + step));
    let most =
        number(schema, "maximum").or_else(|| Some(number(schema, "exclusiveMaximum")? - step));
    let value = least.unwrap_or(1.0).max(1.0).min(most.unwrap_or(f64::MAX));
    (value / step).floor() * step
}

fn number(schema: Option<Node<'_>>, key: &str) -> Option<f64> {
    schema?.get(key)?.number()?.parse().ok()
}

// What the schema's pattern wants cannot be worked out in general: the document's own examples and some
// usual texts are tried.
fn text(schema: Option<Node<'_>>) -> String {
    let word = |key: &str| schema.and_then(|it| it.get(key)).and_then(Node::text);
    let own = ["example", "default"]
        .into_iter()
        .filter_map(word)
        .map(str::to_owned);
    let listed = schema
        .and_then(|it| it.get("examples"))
        .into_iter()
        .flat_map(Node::items);
    let own = own.chain(listed.filter_map(|it| it.text().map(str::to_owned)));
    if let Some(pattern) = word("pattern") {
        let Ok(pattern) = regex::Regex::new(pattern) else {
            return own.into_iter().next().unwrap_or_else(|| "text".to_owned());
        };
        let usual = USUAL.iter().map(|it| (*it).to_owned());
        let found = own
            .chain(usual)
            .find(|it| pattern.is_match(it) && fits(schema, it));
        return found.unwrap_or_else(|| "text".to_owned());
    }
    let text = match word("format") {
        Some("uri" | "url" | "uri-reference") => "https://example.com/a".to_owned(),
        Some("email") => "someone@example.com".to_owned(),
        Some("hostname") => "example.com".to_owned(),
        Some("ipv4") => "192.0.2.1".to_owned(),
        Some("ipv6") => "2001:db8::1".to_owned(),
        _ => "a b&c=d/é".to_owned(),
    };
    let least = number(schema, "minLength").unwrap_or_default() as usize;
    let most = number(schema, "maxLength").map_or(usize::MAX, |it| it as usize);
    let long: String = text
        .chars()
        .chain(std::iter::repeat('x'))
        .take(text.chars().count().max(least))
        .collect();
    long.chars().take(most).collect()
}

fn fits(schema: Option<Node<'_>>, text: &str) -> bool {
    let length = text.chars().count() as f64;
    number(schema, "minLength").is_none_or(|it| it <= length)
        && number(schema, "maxLength").is_none_or(|it| length <= it)
}

const USUAL: [&str; 33] = [
    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "ssh-rsa AAAAB3NzaC1yc2E=",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5",
    "a",
    "A",
    "1",
    "0",
    "a1",
    "abc",
    "ABC",
    "Abc",
    "123",
    "1234",
    "12345678",
    "abcdefgh",
    "USD",
    "en",
    "en-US",
    "de",
    "2024-05-06",
    "2024-05-06T07:08:09Z",
    "3e4666bf-d5e5-4aa7-b8ce-cefe41c7568a",
    "someone@example.com",
    "https://example.com/a",
    "#aabbcc",
    "aabbcc",
    "+12025550123",
    "1.2.3",
    "12:30",
    "a/b",
    "00000000000000000000000000000000",
    "0123456789abcdef0123456789abcdef01234567",
    "1,2",
];
