//! Schemas: one pass over a schema's keywords, then plain questions.

use super::Said;
use super::keyword::{Additional, Discriminator, Items, Types};
use crate::parse::{Node, NodeKind};

/// A schema with its keywords at hand.
#[derive(Clone, Copy)]
pub struct Schema<'t> {
    /// Where it stands.
    pub node: Node<'t>,
    /// `$ref`, as it is written.
    pub reference: Option<Node<'t>>,
    /// `properties`.
    pub properties: Option<Node<'t>>,
    /// `allOf`.
    pub all_of: Option<Node<'t>>,
    /// `oneOf`.
    pub one_of: Option<Node<'t>>,
    /// `anyOf`.
    pub any_of: Option<Node<'t>>,
    /// `enum`.
    pub choices: Option<Node<'t>>,
    /// `const`.
    pub constant: Option<Node<'t>>,
    /// `default`.
    pub default: Option<Node<'t>>,
    /// `format`.
    pub format: Option<&'t str>,
    /// `title`.
    pub title: Option<&'t str>,
    /// A keyword that constrains values in a way that types do not express.
    pub unexpressed: Option<Node<'t>>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    kind: Option<Node<'t>>,
    nullable: Option<bool>,
    required: Option<Node<'t>>,
    items: Option<Node<'t>>,
    prefix_items: Option<Node<'t>>,
    additional: Option<Node<'t>>,
    patterns: Option<Node<'t>>,
    unevaluated: Option<Node<'t>>,
    discriminator: Option<Node<'t>>,
    choice_names: Option<Node<'t>>,
    choice_docs: Option<Node<'t>>,
    content_media: Option<&'t str>,
    content_encoding: Option<&'t str>,
    /// A keyword that only texts have.
    says_text: bool,
    /// A keyword that only numbers have.
    says_number: bool,
}

impl<'t> Schema<'t> {
    /// Reads the keywords of a node. Of anything but an object there are none.
    pub fn read(node: Node<'t>) -> Self {
        let mut schema = Self::blank(node);
        for (key, value) in node.entries() {
            schema.keyword(key, value);
        }
        schema.branches_for_items();
        schema
    }

    // Swagger 2.0 has no `anyOf`. Where no list is meant, several schemas under `items` are its branches.
    fn branches_for_items(&mut self) {
        let is_several = |it: &Node<'_>| it.kind() == NodeKind::List && it.len() > 1;
        let says_more = self.kind.is_some()
            || self.properties.is_some()
            || self.prefix_items.is_some()
            || self.one_of.is_some()
            || self.any_of.is_some();
        if !says_more && self.items.as_ref().is_some_and(is_several) {
            self.any_of = self.items.take();
        }
    }

    fn blank(node: Node<'t>) -> Self {
        Self {
            node,
            reference: None,
            properties: None,
            all_of: None,
            one_of: None,
            any_of: None,
            choices: None,
            constant: None,
            default: None,
            format: None,
            title: None,
            unexpressed: None,
            read_only: false,
            write_only: false,
            kind: None,
            nullable: None,
            required: None,
            items: None,
            prefix_items: None,
            additional: None,
            patterns: None,
            unevaluated: None,
            discriminator: None,
            choice_names: None,
            choice_docs: None,
            content_media: None,
            content_encoding: None,
            says_text: false,
            says_number: false,
        }
    }

    fn keyword(&mut self, key: &str, value: Node<'t>) {
        let is_map = value.kind() == NodeKind::Map;
        let is_list = value.kind() == NodeKind::List;
        match key {
            "type" => self.kind = Some(value),
            "format" => self.format = value.text(),
            "$ref" if value.text().is_some() => self.reference = Some(value),
            "properties" if is_map => self.properties = Some(value),
            "required" if is_list => self.required = Some(value),
            "items" => self.items = Some(value),
            "prefixItems" if is_list => self.prefix_items = Some(value),
            "additionalProperties" => self.additional = Some(value),
            "unevaluatedProperties" => self.unevaluated = Some(value),
            "patternProperties" if is_map => {
                self.patterns = Some(value);
                self.unexpressed = self.unexpressed.or(Some(value));
            }
            "allOf" if is_list => self.all_of = Some(value),
            "oneOf" if is_list => self.one_of = Some(value),
            "anyOf" if is_list => self.any_of = Some(value),
            "enum" if is_list => self.choices = Some(value),
            "const" => self.constant = Some(value),
            "default" => self.default = Some(value),
            "title" => self.title = value.text(),
            "nullable" | "x-nullable" => self.nullable = value.bool().or(self.nullable),
            "readOnly" => self.read_only = value.bool() == Some(true),
            "writeOnly" => self.write_only = value.bool() == Some(true),
            "discriminator" => self.discriminator = Some(value),
            "x-enum-varnames" | "x-enumNames" | "x-enum-names" => self.choice_names = Some(value),
            "x-enum-descriptions" | "x-enumDescriptions" => self.choice_docs = Some(value),
            "x-ms-enum" => self.choice_names = self.choice_names.or(value.get("values")),
            "contentMediaType" => self.content_media = value.text(),
            "contentEncoding" => self.content_encoding = value.text(),
            "not" | "if" | "then" | "else" | "dependentSchemas" | "dependentRequired"
            | "dependencies" | "propertyNames" | "contains" | "unevaluatedItems"
            | "$dynamicRef" | "$recursiveRef" => {
                self.unexpressed = self.unexpressed.or(Some(value));
            }
            "minLength" | "maxLength" | "pattern" => self.says_text = true,
            "minimum" | "maximum" | "multipleOf" => self.says_number = true,
            _ => {}
        }
    }

    /// `true` and `false` are schemas too.
    pub fn bool(&self) -> Option<bool> {
        self.node.bool()
    }

    /// Whether it is an object or a boolean: all that a schema may be.
    pub fn is_usable(&self) -> bool {
        matches!(self.node.kind(), NodeKind::Map | NodeKind::Bool)
    }

    /// The types that it names, or that its other keywords tell.
    pub fn types(&self) -> Types<'t> {
        let mut types = Types::default();
        match self.kind {
            Some(kind) if kind.kind() == NodeKind::List => {
                kind.items().for_each(|it| types.add(it));
            }
            Some(kind) => types.add(kind),
            None => {}
        }
        if types.names == 0 && types.unknown.is_none() {
            types.names = self.implied();
        }
        types
    }

    fn implied(&self) -> u8 {
        if self.properties.is_some() || self.additional.is_some_and(|it| it.kind() == NodeKind::Map)
        {
            return Types::OBJECT;
        }
        if self.items.is_some() || self.prefix_items.is_some() {
            return Types::LIST;
        }
        if self.says_text || self.content_media.is_some() {
            return Types::TEXT;
        }
        if self.says_number {
            return Types::NUMBER;
        }
        match self.format {
            Some("date-time" | "date" | "uuid" | "uri" | "email" | "byte" | "binary") => {
                Types::TEXT
            }
            Some("int32" | "int64") => Types::INTEGER,
            Some("float" | "double") => Types::NUMBER,
            _ => 0,
        }
    }

    /// Whether it allows null by a keyword of its own.
    pub fn nullable(&self) -> Option<bool> {
        if self.types().has(Types::NULL) {
            return Some(true);
        }
        self.nullable
    }

    /// Its named properties.
    pub fn properties(&self) -> impl Iterator<Item = (&'t str, Node<'t>)> + use<'t> {
        self.properties.into_iter().flat_map(Node::entries)
    }

    /// Names of properties that must be there.
    pub fn required(&self) -> impl Iterator<Item = Node<'t>> + use<'t> {
        self.required.into_iter().flat_map(Node::items)
    }

    /// What it says of keys that it does not name.
    pub fn additional(&self) -> Additional<'t> {
        let said = self.additional.or(self.unevaluated);
        match said {
            None => Additional::Unsaid,
            Some(it) => match (it.kind(), it.bool()) {
                (_, Some(false)) => self.patterned(),
                (NodeKind::Map, _) if it.entries().next().is_some() => Additional::Typed(it),
                _ => Additional::Open,
            },
        }
    }

    // No key but those that fit a pattern: which ones these are is for the vendor to judge.
    fn patterned(&self) -> Additional<'t> {
        let mut patterns = self.patterns.into_iter().flat_map(Node::entries);
        match (patterns.next(), patterns.next()) {
            (None, _) => Additional::Closed,
            (Some((_, values)), None) if !values.is_empty() => Additional::Typed(values),
            _ => Additional::Open,
        }
    }

    /// What it says of a list's items.
    pub fn items(&self) -> Items<'t> {
        let places = |list: Node<'t>| list.items().collect::<Vec<_>>();
        match (self.prefix_items, self.items) {
            // A tuple with a schema for what follows is a list of anything.
            (Some(prefix), None) => Items::Places(places(prefix)),
            (Some(prefix), Some(rest)) if rest.bool() == Some(false) => {
                Items::Places(places(prefix))
            }
            (Some(_), Some(_)) | (None, None) => Items::Unsaid,
            (None, Some(items)) => match items.kind() {
                // A list of one place is how a list of such items is often written.
                NodeKind::List if items.len() == 1 => {
                    Items::Each(items.items().next().unwrap_or(items))
                }
                NodeKind::List if self.has_as_many(items.len()) => Items::Places(places(items)),
                NodeKind::List => Items::Several(items),
                _ => Items::Each(items),
            },
        }
    }

    // A list of schemas is a tuple where lists are as long as it, and else a choice for each item.
    fn has_as_many(&self, places: usize) -> bool {
        let limit = |key| self.node.get(key).and_then(Node::number)?.parse().ok();
        limit("minItems") == Some(places) && limit("maxItems") == Some(places)
    }

    /// One of the schemas in this list.
    pub fn one_among(&self, items: Node<'t>) -> Self {
        Self {
            any_of: Some(items),
            ..Self::blank(self.node)
        }
    }

    /// How the branches of its union are told apart.
    pub fn discriminator(&self) -> Option<Discriminator<'t>> {
        let node = self.discriminator?;
        let property = match node.kind() {
            NodeKind::Text => node.text(),
            _ => node.get("propertyName").and_then(Node::text),
        };
        Some(Discriminator {
            node,
            property: property.filter(|it| !it.is_empty())?,
        })
    }

    /// The value of an inherited discriminator that means this schema.
    pub fn discriminator_value(&self) -> Option<&'t str> {
        let keys = ["x-ms-discriminator-value", "x-discriminator-value"];
        keys.into_iter().find_map(|key| self.node.get(key)?.text())
    }

    /// The vendor's name for the choice at this position.
    pub fn choice_name(&self, position: usize, choice: Node<'t>) -> Option<&'t str> {
        let names = self.choice_names?;
        match names.kind() {
            NodeKind::Map => names.get(choice.scalar()?)?.text(),
            _ => {
                let name = names.items().nth(position)?;
                name.text().or_else(|| name.get("name")?.text())
            }
        }
    }

    /// What is said of the choice at this position.
    pub fn choice_docs(&self, position: usize, choice: Node<'t>) -> Option<&'t str> {
        let named = self.choice_names.and_then(|it| it.items().nth(position));
        let Some(docs) = self.choice_docs else {
            return named?.get("description")?.text();
        };
        match docs.kind() {
            NodeKind::Map => docs.get(choice.scalar()?)?.text(),
            _ => docs.items().nth(position)?.text(),
        }
    }

    /// Whether names of its choices are given.
    pub fn names_choices(&self) -> bool {
        self.choice_names.is_some()
    }

    /// Whether it is bytes where there is no JSON around it.
    pub fn is_binary(&self) -> bool {
        let types = self.types();
        if types.has(Types::FILE) {
            return true;
        }
        let is_text = types.has(Types::TEXT);
        let binary = matches!(self.format, Some("binary" | "file"));
        let encoded = self.content_encoding == Some("binary")
            || (self.content_encoding.is_none()
                && self
                    .content_media
                    .is_some_and(|it| !it.contains("json") && !it.starts_with("text/")));
        (binary && (is_text || types.is_silent())) || (is_text && encoded)
    }

    /// Whether it is base64 text by `contentEncoding`.
    pub fn is_base64(&self) -> bool {
        self.content_encoding == Some("base64")
    }

    /// The same without its `$ref`.
    pub fn without_reference(&self) -> Self {
        Self {
            reference: None,
            ..*self
        }
    }

    /// Its `$ref` alone.
    pub fn only_reference(&self) -> Self {
        Self {
            reference: self.reference,
            ..Self::blank(self.node)
        }
    }

    /// The same without its `allOf`.
    pub fn without_all_of(&self) -> Self {
        Self {
            all_of: None,
            ..*self
        }
    }

    /// The same without its `required`.
    pub fn without_required(&self) -> Self {
        Self {
            required: None,
            ..*self
        }
    }

    /// The same without its `oneOf` and `anyOf`.
    pub fn without_branches(&self) -> Self {
        Self {
            one_of: None,
            any_of: None,
            discriminator: None,
            ..*self
        }
    }

    /// Whether it has `oneOf`, `anyOf` or `allOf`.
    pub fn has_branches(&self) -> bool {
        self.one_of.is_some() || self.any_of.is_some() || self.all_of.is_some()
    }

    /// Whether it says nothing that a type could express: descriptions, bounds, `type: object` alone.
    pub fn is_silent(&self) -> bool {
        self.constrains_nothing() && self.required.is_none()
    }

    /// Whether all that it could say of a type is which properties are required.
    pub fn constrains_nothing(&self) -> bool {
        self.reference.is_none()
            && self.properties.is_none()
            && self.all_of.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && self.choices.is_none()
            && self.constant.is_none()
            && self.items.is_none()
            && self.prefix_items.is_none()
            && self.format.is_none()
            && !matches!(self.additional(), Additional::Typed(_))
            && self.names_no_type()
            && self.bool() != Some(false)
    }

    // `type: object` beside `allOf` or `oneOf` repeats what their parts say.
    fn names_no_type(&self) -> bool {
        self.kind.is_none_or(|it| it.text() == Some("object"))
    }

    /// The keywords of both; those of `later` win.
    pub fn overlaid(&self, later: &Self) -> Self {
        Self {
            node: later.node,
            reference: later.reference.or(self.reference),
            properties: later.properties.or(self.properties),
            all_of: later.all_of.or(self.all_of),
            one_of: later.one_of.or(self.one_of),
            any_of: later.any_of.or(self.any_of),
            choices: later.choices.or(self.choices),
            constant: later.constant.or(self.constant),
            default: later.default.or(self.default),
            format: later.format.or(self.format),
            title: later.title.or(self.title),
            unexpressed: later.unexpressed.or(self.unexpressed),
            read_only: later.read_only || self.read_only,
            write_only: later.write_only || self.write_only,
            kind: later.kind.or(self.kind),
            nullable: later.nullable.or(self.nullable),
            required: later.required.or(self.required),
            items: later.items.or(self.items),
            prefix_items: later.prefix_items.or(self.prefix_items),
            additional: later.additional.or(self.additional),
            patterns: later.patterns.or(self.patterns),
            unevaluated: later.unevaluated.or(self.unevaluated),
            discriminator: later.discriminator.or(self.discriminator),
            choice_names: later.choice_names.or(self.choice_names),
            choice_docs: later.choice_docs.or(self.choice_docs),
            content_media: later.content_media.or(self.content_media),
            content_encoding: later.content_encoding.or(self.content_encoding),
            says_text: later.says_text || self.says_text,
            says_number: later.says_number || self.says_number,
        }
    }

    /// What is said of it.
    pub fn said(&self) -> Said<'t> {
        Said::of(self.node)
    }
}
