//! Values as our own files have them: `$.name` for `$var`.

use super::value::{Content, Value};
use connectome::formula::Locator;
use std::fmt::Write;

/// An entry of a map in block style, with its line break.
pub(super) fn entry(out: &mut String, key: &str, value: &Value<'_>, indent: usize) {
    out.push_str(&" ".repeat(indent));
    out.push_str(&scalar(key));
    out.push(':');
    below(out, value, indent, Reads::Formulas);
}

/// Whether formulas are looked for.
#[derive(Clone, Copy, PartialEq)]
enum Reads {
    Formulas,
    Data,
}

/// What stands behind `key:`.
fn below(out: &mut String, value: &Value<'_>, indent: usize, reads: Reads) {
    if let (Reads::Formulas, Some(locator)) = (reads, shorthand(value)) {
        let is_plain = locator
            .chars()
            .all(|it| is_letter(it) || matches!(it, '$' | '[' | ']'));
        let quoted = scalar(&locator);
        let _ = writeln!(out, " {}", if is_plain { &locator } else { &quoted });
        return;
    }
    if let Some(flow) = flow(value, reads) {
        out.push(' ');
        out.push_str(&flow);
        out.push('\n');
        return;
    }
    out.push('\n');
    block(out, value, indent + 2, reads);
}

fn block(out: &mut String, value: &Value<'_>, indent: usize, reads: Reads) {
    match &value.content {
        Content::List(items) => {
            for item in items {
                out.push_str(&" ".repeat(indent));
                out.push('-');
                match (flow(item, reads), &item.content) {
                    (None, Content::Map(entries)) if shorthand(item).is_none() => {
                        let mut inside = String::new();
                        map(&mut inside, entries, indent + 2, inner(item, reads));
                        out.push(' ');
                        out.push_str(inside.trim_start());
                    }
                    _ => below(out, item, indent, reads),
                }
            }
        }
        Content::Map(entries) => map(out, entries, indent, inner(value, reads)),
        Content::Plain(_) | Content::Text(_) => {}
    }
}

fn map(out: &mut String, entries: &[(String, Value<'_>)], indent: usize, reads: Reads) {
    for (key, value) in entries {
        out.push_str(&" ".repeat(indent));
        out.push_str(&scalar(key));
        out.push(':');
        below(out, value, indent, reads);
    }
}

/// What is inside these formulas is data.
fn inner(value: &Value<'_>, reads: Reads) -> Reads {
    match value.formula() {
        Some("$plain" | "$record" | "$copy" | "$dataSchemaRef") => Reads::Data,
        _ => reads,
    }
}

/// What goes on one line, as nearly everything does.
fn flow(value: &Value<'_>, reads: Reads) -> Option<String> {
    const LONGEST: usize = 72;
    let text = on_one_line(value, reads);
    let is_simple = !matches!(value.content, Content::List(_) | Content::Map(_));
    (is_simple || value.is_empty() || text.starts_with("$.") || text.len() <= LONGEST)
        .then_some(text)
}

fn on_one_line(value: &Value<'_>, reads: Reads) -> String {
    if let (Reads::Formulas, Some(locator)) = (reads, shorthand(value)) {
        return scalar(&locator);
    }
    match &value.content {
        Content::Plain(json) => json.clone(),
        Content::Text(text) => scalar(text),
        Content::List(items) => {
            let items: Vec<_> = items.iter().map(|it| on_one_line(it, reads)).collect();
            format!("[{}]", items.join(", "))
        }
        Content::Map(entries) if entries.is_empty() => "{}".to_owned(),
        Content::Map(entries) => {
            let reads = inner(value, reads);
            let entries = entries.iter();
            let entries =
                entries.map(|(key, it)| format!("{}: {}", scalar(key), on_one_line(it, reads)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

/// `$.name`, for `$var` alone.
fn shorthand(value: &Value<'_>) -> Option<String> {
    let Content::Map(entries) = &value.content else {
        return None;
    };
    match entries.as_slice() {
        [
            (
                key,
                Value {
                    content: Content::Text(text),
                    ..
                },
            ),
        ] if key == "$var" => {
            let locator = Locator::parse(text).ok()?.to_string();
            locator.starts_with("$.").then_some(locator)
        }
        _ => None,
    }
}

/// Text as YAML has it, in flow and in block, quoted only where it must be.
fn scalar(text: &str) -> String {
    let begins_well =
        text.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '_' | '$'));
    let is_word = matches!(
        text.to_ascii_lowercase().as_str(),
        "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    if begins_well && !is_word && text.chars().all(|it| is_letter(it) || it == '$') {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for it in text.chars() {
        match it {
            '"' | '\\' => out.extend(['\\', it]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            it if it.is_control() || matches!(it, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(out, "\\U{:08x}", u32::from(it));
            }
            it => out.push(it),
        }
    }
    out.push('"');
    out
}

fn is_letter(it: char) -> bool {
    it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.' | '/' | '+' | '@')
}
