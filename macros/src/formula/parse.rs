//! A tree as a formula, or what is wrong with it.

use std::collections::HashSet;

use proc_macro2::Span;
use syn::{Error, LitStr};

use super::tree::{Key, Tree};
use super::{Formula, Value};
use crate::errors::nearest;
use crate::way::Way;

/// Those that are compiled.
const FORMULAS: [&str; 16] = [
    "$var",
    "$plain",
    "$concat",
    "$tpl",
    "$map",
    "$case",
    "$eval",
    "$and",
    "$or",
    "$firstNotEmpty",
    "$mergeObjects",
    "$firstName",
    "$lastName",
    "$domainFromEmail",
    "$extractDate",
    "$extractTime",
];

/// Those that only the interpreter computes.
const OTHERS: [&str; 9] = [
    "$iterate",
    "$copy",
    "$record",
    "$lookup",
    "$findExternalRecordId",
    "$findAppRecordId",
    "$jsonata",
    "$dataSchemaRef",
    "$formula",
];

const OPERATORS: [&str; 12] = [
    "is",
    "isNot",
    "oneOf",
    "noneOf",
    "contains",
    "doesNotContain",
    "lt",
    "lte",
    "gt",
    "gte",
    "isEmpty",
    "isNotEmpty",
];

/// The formula that a tree is.
pub(super) fn formula(tree: &Tree) -> syn::Result<Formula> {
    let mut ways = Ways(Vec::new());
    let value = ways.value(tree)?;
    Ok(Formula {
        value,
        ways: ways.0,
        span: tree.span(),
    })
}

/// The fields that were met so far.
struct Ways(Vec<Way>);

impl Ways {
    fn value(&mut self, tree: &Tree) -> syn::Result<Value> {
        match tree {
            Tree::Plain(json, _) => Ok(Value::Literal(json.clone())),
            Tree::Text(text) => match text.value().strip_prefix("$.") {
                Some(way) => Ok(self.field(&Way::from_text(&LitStr::new(way, text.span()))?)),
                None => Ok(Value::Literal(quoted(&text.value()))),
            },
            Tree::Way(way, _) => Ok(self.field(way)),
            Tree::List(items, _) if items.is_empty() => Ok(Value::Literal("[]".to_owned())),
            Tree::List(items, _) => Ok(Value::List(self.values(items)?)),
            Tree::Object(members, _) if members.is_empty() => Ok(Value::Literal("{}".to_owned())),
            Tree::Object(members, span) => match members.first() {
                Some((key, _)) if key.name.starts_with('$') => self.formula(members, *span),
                _ => Ok(Value::Object(self.members(members)?)),
            },
        }
    }

    fn field(&mut self, way: &Way) -> Value {
        let name = way.to_string();
        let before = self.0.iter().position(|it| it.to_string() == name);
        Value::Field(before.unwrap_or_else(|| {
            self.0.push(way.clone());
            self.0.len() - 1
        }))
    }

    fn values(&mut self, items: &[Tree]) -> syn::Result<Vec<Value>> {
        items.iter().map(|it| self.value(it)).collect()
    }

    fn members(&mut self, members: &[(Key, Tree)]) -> syn::Result<Vec<(String, Value)>> {
        unique(members)?;
        let members = members.iter().map(|(key, tree)| {
            if key.name.starts_with('$') {
                let message = format!("`{}` stands alone in its object", key.name);
                return Err(Error::new(key.span, message));
            }
            let value = self.value(tree)?;
            Ok((key.name.clone(), value))
        });
        members.collect()
    }

    fn boxed(&mut self, tree: Option<&Tree>) -> syn::Result<Option<Box<Value>>> {
        tree.map(|it| self.value(it).map(Box::new)).transpose()
    }

    /// `{ $name: argument }`
    fn formula(&mut self, members: &[(Key, Tree)], span: Span) -> syn::Result<Value> {
        let [(key, argument), rest @ ..] = members else {
            return Err(Error::new(span, "expected a formula"));
        };
        if let ("$eval", beside) = (key.name.as_str(), rest) {
            return self.eval(key, argument, beside);
        }
        if let Some((extra, _)) = rest.first() {
            let message = format!("`{}` stands alone in its object", key.name);
            return Err(Error::new(extra.span, message));
        }
        match key.name.as_str() {
            "$var" => match self.value(argument)? {
                field @ Value::Field(_) => Ok(field),
                _ => Err(Error::new(
                    argument.span(),
                    "`$var` takes a field: `$.first_name`",
                )),
            },
            "$plain" => plain(argument).map(Value::Literal),
            "$concat" if matches!(argument, Tree::List(..)) => {
                Ok(Value::Concat(self.listed(key, Some(argument))?, None))
            }
            "$concat" => {
                let [values, delimiter] = fields(key, argument, ["values", "delimiter"], 1)?;
                let values = self.listed(key, values)?;
                Ok(Value::Concat(values, self.boxed(delimiter)?))
            }
            "$tpl" => self.template(key, argument),
            "$map" => self.map(key, argument),
            "$case" => self.case(key, argument),
            "$and" => Ok(Value::Of("all", self.listed(key, Some(argument))?)),
            "$or" => Ok(Value::Of("any", self.listed(key, Some(argument))?)),
            "$firstNotEmpty" => Ok(Value::Of("first", self.listed(key, Some(argument))?)),
            "$mergeObjects" => Ok(Value::Of("merge", self.listed(key, Some(argument))?)),
            "$firstName" => self.part("first_name", argument),
            "$lastName" => self.part("last_name", argument),
            "$domainFromEmail" => self.part("domain_from_email", argument),
            "$extractDate" => self.part("extract_date", argument),
            "$extractTime" => self.part("extract_time", argument),
            name if OTHERS.contains(&name) => {
                let message = format!(
                    "`{name}` is not compiled in attributes: name a function that does it with `with = …`"
                );
                Err(Error::new(key.span, message))
            }
            name => {
                let near = nearest(name, &FORMULAS);
                Err(Error::new(
                    key.span,
                    format!("unknown formula `{name}`{near}"),
                ))
            }
        }
    }

    fn part(&mut self, function: &'static str, argument: &Tree) -> syn::Result<Value> {
        match self.value(argument)? {
            Value::Object(_) | Value::List(_) => Err(Error::new(
                argument.span(),
                "expected one value: `$.full_name`",
            )),
            value => Ok(Value::Part(function, Box::new(value))),
        }
    }

    fn listed(&mut self, key: &Key, tree: Option<&Tree>) -> syn::Result<Vec<Value>> {
        match tree {
            Some(Tree::List(items, _)) => self.values(items),
            Some(other) => {
                let message = format!("the values of `{}` are a list", key.name);
                Err(Error::new(other.span(), message))
            }
            None => Ok(Vec::new()),
        }
    }

    fn template(&mut self, key: &Key, argument: &Tree) -> syn::Result<Value> {
        let [template, values] = fields(key, argument, ["template", "values"], 1)?;
        let Some(Tree::Text(template)) = template else {
            let span = template.map_or(key.span, Tree::span);
            return Err(Error::new(span, "a template is text: `\"{first} {last}\"`"));
        };
        let values = match values {
            Some(Tree::Object(members, _)) => self.members(members)?,
            Some(other) => {
                let message = "the values of a template are an object: `{ first: $.first_name }`";
                return Err(Error::new(other.span(), message));
            }
            None => Vec::new(),
        };
        Ok(Value::Template(template.value(), values))
    }

    fn map(&mut self, key: &Key, argument: &Tree) -> syn::Result<Value> {
        let [value, mapping, default] = fields(key, argument, ["value", "mapping", "default"], 2)?;
        let value = self.boxed(value)?;
        let Some(Tree::List(entries, _)) = mapping else {
            let span = mapping.map_or(key.span, Tree::span);
            return Err(Error::new(
                span,
                "a mapping is a list: `[{ from: \"a\", to: \"b\" }]`",
            ));
        };
        let mut mapped = Vec::new();
        for entry in entries {
            let [from, to] = fields(key, entry, ["from", "to"], 1)?;
            let from = from.map(|it| self.value(it)).transpose()?;
            let to = to.map(|it| self.value(it)).transpose()?;
            mapped.extend(from.map(|from| (from, to)));
        }
        let default = self.boxed(default)?;
        match value {
            Some(value) => Ok(Value::Map(value, mapped, default)),
            None => Err(Error::new(key.span, "`$map` has no `value`")),
        }
    }

    fn case(&mut self, key: &Key, argument: &Tree) -> syn::Result<Value> {
        let [cases, default] = match argument {
            Tree::List(..) => [Some(argument), None],
            _ => fields(key, argument, ["cases", "default"], 1)?,
        };
        let Some(Tree::List(cases, _)) = cases else {
            let span = cases.map_or(key.span, Tree::span);
            return Err(Error::new(
                span,
                "cases are a list: `[{ filter: …, value: … }]`",
            ));
        };
        let mut all = Vec::new();
        for case in cases {
            let [filter, value] = fields(key, case, ["filter", "value"], 0)?;
            let filter = filter.map(|it| self.filter(it)).transpose()?;
            let value = value.map(|it| self.value(it)).transpose()?;
            all.push((filter, value));
        }
        Ok(Value::Case(all, self.boxed(default)?))
    }

    // One that depends on nothing was meant to be a condition.
    fn filter(&mut self, tree: &Tree) -> syn::Result<Value> {
        match (tree, self.value(tree)?) {
            (Tree::Plain(json, _), always) if json == "true" => Ok(always),
            (_, Value::Literal(_) | Value::Object(_) | Value::List(_)) => Err(Error::new(
                tree.span(),
                "a filter is a condition: `{ $eval: $.stage, is: \"won\" }`; leave it out where the case always applies",
            )),
            (_, filter) => Ok(filter),
        }
    }

    /// `{ $eval: value, is: operand }`
    fn eval(&mut self, key: &Key, value: &Tree, beside: &[(Key, Tree)]) -> syn::Result<Value> {
        let [(operator, operand)] = beside else {
            let span = beside.get(1).map_or(key.span, |it| it.0.span);
            return Err(Error::new(
                span,
                "`$eval` has one operator beside it: `is: …`",
            ));
        };
        let Some(known) = OPERATORS.iter().find(|it| **it == operator.name) else {
            let near = nearest(&operator.name, &OPERATORS);
            let message = format!("unknown operator `{}`{near}", operator.name);
            return Err(Error::new(operator.span, message));
        };
        let value = Box::new(self.value(value)?);
        let operand = match (*known, operand) {
            ("isEmpty", Tree::Plain(json, span)) if json == "false" => {
                return Err(Error::new(*span, "write `isNotEmpty: true`"));
            }
            ("isNotEmpty", Tree::Plain(json, span)) if json == "false" => {
                return Err(Error::new(*span, "write `isEmpty: true`"));
            }
            ("isEmpty" | "isNotEmpty", _) => None,
            ("oneOf" | "noneOf", Tree::Plain(..) | Tree::Text(_)) if !is_way(operand) => {
                let message = format!("`{known}` compares with a list: `[\"a\", \"b\"]`");
                return Err(Error::new(operand.span(), message));
            }
            (_, operand) => Some(Box::new(self.value(operand)?)),
        };
        Ok(Value::Eval(known, value, operand))
    }
}

/// The values of the keys of an object, of which the first ones must be there.
fn fields<'t, const N: usize>(
    key: &Key,
    tree: &'t Tree,
    names: [&str; N],
    required: usize,
) -> syn::Result<[Option<&'t Tree>; N]> {
    let Tree::Object(members, span) = tree else {
        let message = format!(
            "`{}` takes an object with `{}`",
            key.name,
            names.join("`, `")
        );
        return Err(Error::new(tree.span(), message));
    };
    unique(members)?;
    let mut values = [None; N];
    for (name, value) in members {
        match names.iter().position(|it| *it == name.name) {
            Some(position) => values[position] = Some(value),
            None => {
                let near = nearest(&name.name, &names);
                let message = format!("`{}` has no `{}`{near}", key.name, name.name);
                return Err(Error::new(name.span, message));
            }
        }
    }
    match (0..required).find(|it| values[*it].is_none()) {
        Some(missing) => {
            let message = format!("`{}` has no `{}`", key.name, names[missing]);
            Err(Error::new(*span, message))
        }
        None => Ok(values),
    }
}

fn unique(members: &[(Key, Tree)]) -> syn::Result<()> {
    let mut seen = HashSet::new();
    match members.iter().find(|(key, _)| !seen.insert(&key.name)) {
        Some((key, _)) => {
            let message = format!("`{}` stands twice in one object", key.name);
            Err(Error::new(key.span, message))
        }
        None => Ok(()),
    }
}

/// Whether it is a field, written as text.
fn is_way(tree: &Tree) -> bool {
    matches!(tree, Tree::Text(text) if text.value().starts_with("$."))
}

/// A value that is not looked into, as JSON.
fn plain(tree: &Tree) -> syn::Result<String> {
    match tree {
        Tree::Plain(json, _) => Ok(json.clone()),
        Tree::Text(text) => Ok(quoted(&text.value())),
        Tree::Way(way, span) => {
            let message = format!("what is plain has no fields: `\"$.{way}\"` is that text");
            Err(Error::new(*span, message))
        }
        Tree::List(items, _) => {
            let items: Vec<String> = items.iter().map(plain).collect::<syn::Result<_>>()?;
            Ok(format!("[{}]", items.join(",")))
        }
        Tree::Object(members, _) => {
            unique(members)?;
            let members = members
                .iter()
                .map(|(key, it)| Ok(format!("{}:{}", quoted(&key.name), plain(it)?)));
            let members: Vec<String> = members.collect::<syn::Result<_>>()?;
            Ok(format!("{{{}}}", members.join(",")))
        }
    }
}

/// Text as JSON writes it.
fn quoted(text: &str) -> String {
    let mut json = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            letter if letter < ' ' => json.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => json.push(letter),
        }
    }
    json.push('"');
    json
}
