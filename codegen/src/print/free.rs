//! Bodies of functions that are marked `#[rustfmt::skip]`: conditions, matches, closures and long chains.
//!
//! What fits on its line stays there; what does not is broken at its outermost brackets, or before each link of
//! a chain. rustfmt has many more rules for these; a body that needs none of them is left to it.

use super::spacing::line;
use super::token::{Bracket, Kind, Slice};
use super::{STEP, WIDTH};

/// An expression that begins behind `offset` columns on a line that is indented like this.
pub(super) fn lay_out(tokens: Slice<'_>, indent: usize, offset: usize) -> String {
    let flat = line(tokens);
    if indent + offset + flat.chars().count() < WIDTH || tokens.len() < 2 {
        return flat;
    }
    condition(tokens, indent)
        .or_else(|| choice(tokens, indent))
        .or_else(|| closure(tokens, indent, offset))
        .or_else(|| chain(tokens, indent))
        .or_else(|| group(tokens, indent))
        .unwrap_or(flat)
}

/// `if … { … } else { … }`
fn condition(tokens: Slice<'_>, indent: usize) -> Option<String> {
    if !tokens.is_word(0, "if") {
        return None;
    }
    let open = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
    let head = lay_out(tokens.range(1, open), indent, 3);
    let mut out = format!("if {head} {{{}", inner(tokens.inside(open), indent));
    let rest = tokens.from(tokens.next(open));
    if rest.is_word(0, "else") {
        out.push_str(" else ");
        let otherwise = rest.from(1);
        match otherwise.is_open(0, Bracket::Curly) {
            true => out.push_str(&format!("{{{}", inner(otherwise.inside(0), indent))),
            false => out.push_str(&condition(otherwise, indent)?),
        }
    }
    Some(out)
}

/// A block's content on lines of its own, and the bracket behind it.
fn inner(tokens: Slice<'_>, indent: usize) -> String {
    let by = indent + STEP;
    format!("\n{:by$}{}\n{:indent$}}}", "", lay_out(tokens, by, 0), "")
}

/// `match … { … }`
fn choice(tokens: Slice<'_>, indent: usize) -> Option<String> {
    if !tokens.is_word(0, "match") {
        return None;
    }
    let open = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
    let mut out = format!("match {} {{\n", lay_out(tokens.range(1, open), indent, 6));
    let by = indent + STEP;
    for arm in tokens.inside(open).split_at_commas() {
        let arrow = arm.find(|it, at| it.is_sign(at, '=') && it.is_sign(at + 1, '>'));
        let pattern = line(arm.range(0, arrow));
        let value = lay_out(arm.from((arrow + 2).min(arm.len())), by, pattern.len() + 5);
        out.push_str(&format!("{:by$}{pattern} => {value},\n", ""));
    }
    out.push_str(&format!("{:indent$}}}", ""));
    Some(out)
}

/// `|it| …`
fn closure(tokens: Slice<'_>, indent: usize, offset: usize) -> Option<String> {
    if !tokens.is_sign(0, '|') {
        return None;
    }
    let end = 1 + tokens.from(1).find(|it, at| it.is_sign(at, '|'));
    let head = line(tokens.range(0, end + 1));
    let body = lay_out(tokens.from(end + 1), indent, offset + head.len() + 1);
    Some(format!("{head} {body}"))
}

/// `root.link().link()`
fn chain(tokens: Slice<'_>, indent: usize) -> Option<String> {
    let mut dots = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_range = tokens.is_sign(at + 1, '.') || (at > 0 && tokens.is_sign(at - 1, '.'));
        if tokens.is_sign(at, '.') && !is_range && tokens.is_open(at + 2, Bracket::Round) {
            dots.push(at);
        }
        at = tokens.next(at);
    }
    let has_operator = tokens
        .find(|it, at| matches!(it.kind(at), Some(Kind::Sign('=' | '<' | '>' | '|', _))))
        < tokens.len();
    if dots.len() < 2 || has_operator {
        return None;
    }
    let by = indent + STEP;
    let mut out = lay_out(tokens.range(0, dots[0]), indent, 0);
    for (position, dot) in dots.iter().enumerate() {
        let end = dots.get(position + 1).copied().unwrap_or(tokens.len());
        let link = tokens.range(*dot, end);
        out.push_str(&format!("\n{:by$}", ""));
        let flat = line(link);
        match by + flat.chars().count() < WIDTH {
            true => out.push_str(&flat),
            false => out.push_str(&group(link, by).unwrap_or(flat)),
        }
    }
    Some(out)
}

/// `head(…)`, `Head { … }`, `[…]`, with what follows the last bracket: `?`.
fn group(tokens: Slice<'_>, indent: usize) -> Option<String> {
    let mut last = None;
    let mut at = 0;
    while at < tokens.len() {
        if let Some(Kind::Open(bracket)) = tokens.kind(at)
            && !tokens.inside(at).is_empty()
        {
            last = Some((at, bracket));
        }
        at = tokens.next(at);
    }
    let (open, bracket) = last?;
    let head = line(tokens.range(0, open));
    let tail = line(tokens.from(tokens.next(open)));
    let inside = tokens.inside(open);
    let parts = inside.split_at_commas();
    if let (Bracket::Round | Bracket::Square, [only]) = (bracket, parts.as_slice()) {
        let (open, close) = signs(bracket);
        let only = lay_out(*only, indent, head.len() + 1);
        return Some(format!("{head}{open}{only}{close}{tail}"));
    }
    let by = indent + STEP;
    let (open, close) = signs(bracket);
    let space = if bracket == Bracket::Curly && !head.is_empty() {
        " "
    } else {
        ""
    };
    let mut out = format!("{head}{space}{open}\n");
    for part in parts {
        let (name, value) = match bracket {
            Bracket::Curly => named(part),
            _ => (String::new(), part),
        };
        let value = lay_out(value, by, name.len() + 1);
        let comma = if value.starts_with("..") { "" } else { "," };
        out.push_str(&format!("{:by$}{name}{value}{comma}\n", ""));
    }
    out.push_str(&format!("{:indent$}{close}{tail}", ""));
    Some(out)
}

/// `name: ` and the value.
fn named(field: Slice<'_>) -> (String, Slice<'_>) {
    let is_named = field.is_sign(1, ':') && !field.is_sign(2, ':');
    let is_raw = field.len() > 2 && field.text(0).starts_with("r#");
    match is_named || (is_raw && field.is_sign(1, ':')) {
        true => (format!("{}: ", field.text(0)), field.from(2)),
        false => (String::new(), field),
    }
}

fn signs(bracket: Bracket) -> (char, char) {
    match bracket {
        Bracket::Round | Bracket::Row => ('(', ')'),
        Bracket::Square => ('[', ']'),
        Bracket::Curly => ('{', '}'),
    }
}
