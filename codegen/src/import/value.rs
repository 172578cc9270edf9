//! A formula as it stands in a file, of which parts can be taken out.

use crate::parse::{Node, NodeKind};
use connectome::formula::FORMULAS;
use std::fmt::Write;

/// A value that knows where its file has it.
#[derive(Clone, Debug)]
pub(super) struct Value<'t> {
    pub(super) node: Node<'t>,
    pub(super) content: Content<'t>,
}

#[derive(Clone, Debug)]
pub(super) enum Content<'t> {
    /// Null, a boolean or a number, as JSON writes it.
    Plain(String),
    Text(String),
    List(Vec<Value<'t>>),
    Map(Vec<(String, Value<'t>)>),
}

impl<'t> Value<'t> {
    pub(super) fn of(node: Node<'t>) -> Self {
        let content = match node.kind() {
            NodeKind::Null | NodeKind::Bool | NodeKind::Number => Content::Plain(node.json()),
            NodeKind::Text => Content::Text(node.text().unwrap_or_default().to_owned()),
            NodeKind::List => Content::List(node.items().map(Self::of).collect()),
            NodeKind::Map => {
                let entries = node.entries();
                Content::Map(
                    entries
                        .map(|(key, it)| (key.to_owned(), Self::of(it)))
                        .collect(),
                )
            }
        };
        Self { node, content }
    }

    pub(super) fn is_empty(&self) -> bool {
        match &self.content {
            Content::List(items) => items.is_empty(),
            Content::Map(entries) => entries.is_empty(),
            Content::Plain(_) | Content::Text(_) => false,
        }
    }

    /// The formula that it is, by its key.
    pub(super) fn formula(&self) -> Option<&str> {
        match &self.content {
            Content::Map(entries) => {
                let (key, _) = entries.first()?;
                let name = key.strip_prefix('$')?;
                FORMULAS.contains(&name).then_some(key)
            }
            _ => None,
        }
    }

    pub(super) fn get(&self, step: &str) -> Option<&Self> {
        match &self.content {
            Content::List(items) => items.get(step.parse::<usize>().ok()?),
            Content::Map(entries) => entries
                .iter()
                .find(|(key, _)| key == step)
                .map(|(_, it)| it),
            Content::Plain(_) | Content::Text(_) => None,
        }
    }

    pub(super) fn get_mut(&mut self, step: &str) -> Option<&mut Self> {
        match &mut self.content {
            Content::List(items) => items.get_mut(step.parse::<usize>().ok()?),
            Content::Map(entries) => entries
                .iter_mut()
                .find(|(key, _)| key == step)
                .map(|(_, it)| it),
            Content::Plain(_) | Content::Text(_) => None,
        }
    }

    /// What stands at a pointer (RFC 6901), or as near to it as there is anything.
    pub(super) fn near(&self, pointer: &str) -> &Self {
        let mut value = self;
        for step in steps(pointer) {
            match value.get(&step) {
                Some(part) => value = part,
                None => break,
            }
        }
        value
    }

    pub(super) fn at_mut(&mut self, steps: &[String]) -> Option<&mut Self> {
        steps
            .iter()
            .try_fold(self, |value, step| value.get_mut(step))
    }

    /// The smallest part around a place that can be taken out so that the rest means what it meant: a field
    /// of an object, an item of a list, one of the values of `$firstNotEmpty` or `$mergeObjects`; no other
    /// argument of a formula.
    pub(super) fn removable(&self, pointer: &str) -> Vec<String> {
        let steps: Vec<String> = steps(pointer).collect();
        let mut best = 0;
        let mut at = 0;
        let mut value = self;
        while at < steps.len() {
            let taken = match value.formula() {
                Some(formula) => match result(&steps[at..]) {
                    Some(taken) => {
                        // One of several values that would do, or that are laid over one another.
                        if matches!(formula, "$firstNotEmpty" | "$mergeObjects") {
                            best = at + taken;
                        }
                        taken
                    }
                    None => break,
                },
                None => {
                    best = at + 1;
                    1
                }
            };
            for step in &steps[at..at + taken] {
                match value.get(step) {
                    Some(part) => value = part,
                    None => return steps[..best].to_vec(),
                }
            }
            at += taken;
        }
        steps[..best].to_vec()
    }

    /// Takes parts out, and what has nothing left in it then. `false`: nothing at all is left.
    pub(super) fn remove(&mut self, mut parts: Vec<Vec<String>>) -> bool {
        // From behind, so that positions in front stay what they are.
        parts.sort_by(|a, b| order(b).cmp(&order(a)));
        parts.dedup();
        let had_something = !self.is_empty();
        for mut part in parts {
            loop {
                let Some((last, holder)) = part.split_last() else {
                    return false;
                };
                let holder = holder.to_vec();
                let Some(value) = self.at_mut(&holder) else {
                    break;
                };
                match &mut value.content {
                    Content::List(items) => {
                        let position = last.parse().unwrap_or(usize::MAX);
                        if position < items.len() {
                            items.remove(position);
                        }
                    }
                    Content::Map(entries) => entries.retain(|(key, _)| key != last),
                    Content::Plain(_) | Content::Text(_) => {}
                }
                if !value.is_empty() {
                    break;
                }
                part = self.removable(&pointer(&holder));
            }
        }
        !(had_something && self.is_empty())
    }

    /// As JSON text.
    pub(super) fn json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }

    fn write_json(&self, out: &mut String) {
        match &self.content {
            Content::Plain(json) => out.push_str(json),
            Content::Text(text) => write_text(text, out),
            Content::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    item.write_json(out);
                }
                out.push(']');
            }
            Content::Map(entries) => {
                out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if at > 0 { "," } else { "" });
                    write_text(key, out);
                    out.push(':');
                    value.write_json(out);
                }
                out.push('}');
            }
        }
    }
}

/// How many steps lead from a formula to a value that becomes its result, or part of it.
fn result(steps: &[String]) -> Option<usize> {
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    match steps.as_slice() {
        ["$iterate", "item", ..] => Some(2),
        ["$case" | "$map", "default", ..] => Some(2),
        ["$case", "cases", _, "value", ..] | ["$map", "mapping", _, "to", ..] => Some(4),
        ["$case", _, "value", ..] => Some(3),
        ["$firstNotEmpty" | "$mergeObjects", _, ..] => Some(2),
        _ => None,
    }
}

/// Positions by their number, keys as they are.
fn order(steps: &[String]) -> Vec<(usize, &str)> {
    let step = |it: &'_ String| it.parse().unwrap_or(0);
    steps.iter().map(|it| (step(it), it.as_str())).collect()
}

/// The steps of a pointer.
pub(super) fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    let steps = pointer.split('/').skip(1);
    steps.map(|it| it.replace("~1", "/").replace("~0", "~"))
}

/// The pointer with these steps.
pub(super) fn pointer(steps: &[String]) -> String {
    steps.iter().map(|it| format!("/{}", escaped(it))).collect()
}

/// A step as a pointer has it.
pub(super) fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for it in text.chars() {
        match it {
            '"' | '\\' => out.extend(['\\', it]),
            it if u32::from(it) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(it));
            }
            it => out.push(it),
        }
    }
    out.push('"');
}
