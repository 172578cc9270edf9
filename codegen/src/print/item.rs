//! Items: what a file, an impl block or a table is made of.

use super::expr::Expr;
use super::fit;
use super::spacing::{append, line};
use super::token::{Bracket, Kind, Slice, Tokens};
use super::{STEP, WIDTH};
use std::fmt::Write;

/// A whole file. The header tells who made it.
pub(super) fn file(header: &str, tokens: &Tokens) -> String {
    let mut printer = Printer { out: String::new() };
    let _ = writeln!(printer.out, "// {header}");
    printer.items(tokens.all(), 0, Some(Group::Comment));
    printer.out
}

struct Printer {
    out: String,
}

/// Tables whose rows are sentences of their own.
const READ_BY_ROW: [&str; 4] = ["union", "either", "by_status", "fallbacks"];
/// Tables whose rows have commas of their own.
const NEVER_ON_ONE_LINE: [&str; 1] = ["either"];

/// Items of one group stand close together, others have an empty line between.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Comment,
    InnerDocs,
    Inner,
    Modules,
    Uses,
    PublicUses,
    Alone,
    /// What a trait's items are, inside an `impl`.
    Stated,
    /// It belongs to the item before it: the table of a type, the facts of an operation.
    Tied,
}

impl Printer {
    fn items(&mut self, tokens: Slice<'_>, indent: usize, mut before: Option<Group>) {
        let mut rest = tokens;
        while !rest.is_empty() {
            if rest.is_sign(0, '#') && rest.is_sign(1, '!') {
                let group = if is_doc(rest.inside(2)) {
                    Group::InnerDocs
                } else {
                    Group::Inner
                };
                if before.is_some_and(|it| it != group) {
                    self.out.push('\n');
                }
                self.attribute(rest.inside(2), indent, "#![", "//!");
                before = Some(group);
                rest = rest.from(rest.next(2));
                continue;
            }
            let start = skip_attributes(rest);
            let end = item_end(rest, start);
            let group = match group_of(rest.from(start)) {
                Group::Alone if indent > 0 && is_stated(rest.from(start)) => Group::Stated,
                group => group,
            };
            let is_apart = |it| group != Group::Tied && (it != group || group == Group::Alone);
            if before.is_some_and(is_apart) {
                self.out.push('\n');
            }
            before = Some(group);
            let attributes = rest.range(0, start);
            self.attributes(attributes, indent);
            self.item(rest.range(start, end), indent);
            rest = rest.from(end);
        }
    }

    fn attributes(&mut self, mut tokens: Slice<'_>, indent: usize) {
        while !tokens.is_empty() {
            self.attribute(tokens.inside(1), indent, "#[", "///");
            tokens = tokens.from(tokens.next(1));
        }
    }

    fn attribute(&mut self, tokens: Slice<'_>, indent: usize, open: &str, slashes: &str) {
        if is_doc(tokens) {
            self.indent(indent);
            self.out.push_str(slashes);
            unescape(&mut self.out, tokens.text(2));
            self.out.push('\n');
            return;
        }
        const LONGEST_ARGUMENTS: usize = WIDTH;
        let flat = line(tokens);
        let arguments = flat.find('(').map_or(0, |at| flat.len() - at - 2);
        self.indent(indent);
        self.out.push_str(open);
        if arguments <= LONGEST_ARGUMENTS {
            let _ = writeln!(self.out, "{flat}]");
            return;
        }
        let parts = tokens.inside(1).split_at_commas();
        let _ = writeln!(self.out, "{}(", tokens.text(0));
        for (at, part) in parts.iter().enumerate() {
            self.indent(indent + STEP);
            append(&mut self.out, *part);
            self.out
                .push_str(if at + 1 < parts.len() { ",\n" } else { "\n" });
        }
        self.indent(indent);
        self.out.push_str(")]\n");
    }

    fn item(&mut self, tokens: Slice<'_>, indent: usize) {
        match keyword(tokens) {
            "use" => self.import(tokens, indent),
            "struct" => self.structure(tokens, indent),
            "enum" => self.block(tokens, indent, Self::members),
            "impl" => self.block(tokens, indent, |it, inside, indent| {
                it.items(inside, indent, None)
            }),
            "fn" => self.function(tokens, indent),
            "static" | "const" => self.value(tokens, indent),
            "type" => self.alias(tokens, indent),
            "mod" => self.plain(tokens, indent),
            _ => self.macro_call(tokens, indent),
        }
    }

    fn plain(&mut self, tokens: Slice<'_>, indent: usize) {
        self.indent(indent);
        append(&mut self.out, tokens);
        self.out.push('\n');
    }

    fn import(&mut self, tokens: Slice<'_>, indent: usize) {
        let brace = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
        if brace == tokens.len() {
            return self.plain(tokens, indent);
        }
        let mut head = line(tokens.range(0, brace));
        if !head.ends_with("::") {
            head.push(' ');
        }
        let names: Vec<String> = tokens
            .inside(brace)
            .split_at_commas()
            .into_iter()
            .map(line)
            .collect();
        let len = names
            .iter()
            .map(|it| it.len() + 2)
            .sum::<usize>()
            .saturating_sub(2);
        self.indent(indent);
        self.out.push_str(&head);
        self.out.push('{');
        // rustfmt keeps two columns free here.
        if indent + head.len() + len + 5 <= WIDTH {
            self.out.push_str(&names.join(", "));
        } else {
            self.fill(&names, indent + STEP, WIDTH - indent - STEP - 1);
            self.out.push('\n');
            self.indent(indent);
        }
        self.out.push_str("};\n");
    }

    /// As many names on a line as it holds.
    fn fill(&mut self, names: &[String], indent: usize, width: usize) {
        let mut used = width;
        let mut lines = 0;
        for (at, name) in names.iter().enumerate() {
            let len = name.len() + 1;
            // rustfmt forgets the last comma, unless the list has more than one line.
            let spare = usize::from(at + 1 == names.len() && lines == 1);
            if used + 1 + len > width + spare {
                self.out.push('\n');
                self.indent(indent);
                used = 0;
                lines += 1;
            } else {
                self.out.push(' ');
                used += 1;
            }
            self.out.push_str(name);
            self.out.push(',');
            used += len;
        }
    }

    fn structure(&mut self, tokens: Slice<'_>, indent: usize) {
        if tokens.is_open(
            tokens.find(|it, at| it.is_open(at, Bracket::Curly)),
            Bracket::Curly,
        ) {
            return self.block(tokens, indent, Self::members);
        }
        let flat = line(tokens);
        self.indent(indent);
        if indent + flat.len() <= WIDTH {
            self.out.push_str(&flat);
        } else {
            // A visibility in brackets stands in front of `struct`, and inside.
            let at = tokens.find(|it, at| it.is_word(at, "struct"));
            let open = at
                + tokens
                    .from(at)
                    .find(|it, at| it.is_open(at, Bracket::Round));
            append(&mut self.out, tokens.range(0, open));
            self.out.push_str("(\n");
            for part in tokens.inside(open).split_at_commas() {
                self.indent(indent + STEP);
                append(&mut self.out, part);
                self.out.push_str(",\n");
            }
            self.indent(indent);
            self.out.push_str(");");
        }
        self.out.push('\n');
    }

    /// `head { … }`
    fn block(
        &mut self,
        tokens: Slice<'_>,
        indent: usize,
        body: impl FnOnce(&mut Self, Slice<'_>, usize),
    ) {
        let open = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
        self.indent(indent);
        append(&mut self.out, tokens.range(0, open));
        if tokens.inside(open).is_empty() {
            self.out.push_str(" {}\n");
            return;
        }
        self.out.push_str(" {\n");
        body(self, tokens.inside(open), indent + STEP);
        self.indent(indent);
        self.out.push_str("}\n");
    }

    /// Fields or variants.
    fn members(&mut self, tokens: Slice<'_>, indent: usize) {
        for member in tokens.split_at_commas() {
            let start = skip_attributes(member);
            self.attributes(member.range(0, start), indent);
            let member = member.from(start);
            let flat = line(member);
            self.indent(indent);
            if indent + flat.len() < WIDTH {
                self.out.push_str(&flat);
            } else if let Some((name, held)) = flat.split_once(": ") {
                self.long_type(&format!("{name}:"), held, indent);
            } else if let Some((name, held)) = flat.split_once('(') {
                let held = held.strip_suffix(')').unwrap_or(held);
                let _ = writeln!(self.out, "{name}(\n{:1$}{held},", "", indent + STEP);
                self.indent(indent);
                self.out.push(')');
            } else {
                self.out.push_str(&flat);
            }
            self.out.push_str(",\n");
        }
    }

    /// A type that goes on the next line, or over several. `head` ends with `:` or `=`.
    fn long_type(&mut self, head: &str, held: &str, indent: usize) {
        let inner = indent + STEP;
        if inner + held.len() < WIDTH {
            let _ = write!(self.out, "{head}\n{:inner$}{held}", "");
            return;
        }
        if let Some((open, places, close)) = tuple(held) {
            let _ = write!(self.out, "{head} {open}");
            for place in places.split(", ") {
                let _ = write!(self.out, "\n{:inner$}{place},", "");
            }
            let _ = write!(self.out, "\n{:indent$}{close}", "");
            return;
        }
        let _ = match held.strip_suffix('>').and_then(|it| it.split_once('<')) {
            Some((outer, item)) => write!(
                self.out,
                "{head} {outer}<\n{:inner$}{item},\n{:indent$}>",
                "", ""
            ),
            None => write!(self.out, "{head}\n{:inner$}{held}", ""),
        };
    }

    fn function(&mut self, tokens: Slice<'_>, indent: usize) {
        let name = tokens.find(|it, at| it.is_word(at, "fn"));
        let open = name
            + tokens
                .from(name)
                .find(|it, at| it.is_open(at, Bracket::Round));
        let body = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
        let flat = line(tokens.range(0, body));
        self.indent(indent);
        if indent + flat.len() + 2 <= WIDTH {
            self.out.push_str(&flat);
        } else {
            append(&mut self.out, tokens.range(0, open));
            self.out.push_str("(\n");
            for argument in tokens.inside(open).split_at_commas() {
                self.indent(indent + STEP);
                append(&mut self.out, argument);
                self.out.push_str(",\n");
            }
            self.indent(indent);
            self.out.push_str(") ");
            append(&mut self.out, tokens.range(tokens.next(open), body));
        }
        self.out.push_str(" {\n");
        self.indent(indent + STEP);
        let body = tokens.inside(body);
        let text = fit::lay_out(&Expr::parse(body), indent + STEP, 0);
        self.out.push_str(&text);
        self.out.push('\n');
        self.indent(indent);
        self.out.push_str("}\n");
    }

    /// `static NAME: Type = value;`
    fn value(&mut self, tokens: Slice<'_>, indent: usize) {
        let equals = tokens.find(|it, at| it.is_sign(at, '='));
        let head = line(tokens.range(0, equals + 1));
        let expr = Expr::parse(tokens.range(equals + 1, tokens.len() - 1));
        self.indent(indent);
        self.out.push_str(&head);
        self.out
            .push_str(&fit::assigned(&expr, indent, head.len() + 1));
        self.out.push_str(";\n");
    }

    fn alias(&mut self, tokens: Slice<'_>, indent: usize) {
        let equals = tokens.find(|it, at| it.is_sign(at, '='));
        let head = line(tokens.range(0, equals + 1));
        let held = line(tokens.range(equals + 1, tokens.len() - 1));
        self.indent(indent);
        if indent + head.len() + held.len() + 2 <= WIDTH {
            let _ = write!(self.out, "{head} {held}");
        } else {
            self.long_type(&head, &held, indent);
        }
        self.out.push_str(";\n");
    }

    fn macro_call(&mut self, tokens: Slice<'_>, indent: usize) {
        let open = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
        if open == tokens.len() {
            return self.plain(tokens, indent);
        }
        self.table(tokens.range(0, open), tokens.inside(open), indent);
    }

    /// `name! { Type: rows }`: on one line, or with as many rows on a line as it holds. With a line for
    /// each row a record would be twice as long as its struct.
    fn table(&mut self, name: Slice<'_>, inside: Slice<'_>, indent: usize) {
        let colon = inside.find(|it, at| it.is_sign(at, ':'));
        let mut rest = inside.from(colon + 1);
        let mut rows = Vec::new();
        while rest.is_open(0, Bracket::Row) {
            rows.push(line(rest.inside(0)));
            rest = rest.from(rest.next(0));
        }
        let macro_name = name.text(name.len().saturating_sub(2));
        let head = format!("{} {{ {}", line(name), line(inside.range(0, colon + 1)));
        let all = rows.join(" ");
        let whole = format!("{head} {} }}", all.trim_end_matches(','));
        self.indent(indent);
        if indent + whole.len() <= WIDTH && !NEVER_ON_ONE_LINE.contains(&macro_name) {
            let _ = writeln!(self.out, "{whole}");
            return;
        }
        self.out.push_str(&head);
        let is_filled = !READ_BY_ROW.contains(&macro_name);
        let mut used = WIDTH;
        for row in rows {
            if is_filled && used + 1 + row.len() <= WIDTH {
                self.out.push(' ');
                used += 1 + row.len();
            } else {
                self.out.push('\n');
                self.indent(indent + STEP);
                used = indent + STEP + row.len();
            }
            self.out.push_str(&row);
        }
        self.out.push('\n');
        self.indent(indent);
        self.out.push_str("}\n");
    }

    fn indent(&mut self, by: usize) {
        const SPACES: &str = "                                ";
        self.out.push_str(&SPACES[..by.min(SPACES.len())]);
    }
}

/// A flat tuple in nothing, or in lists alone: what stands before its places, the places, what closes it.
fn tuple(held: &str) -> Option<(&str, &str, &str)> {
    let (open, close) = (held.find('(')?, held.rfind(')')?);
    let (before, after) = (&held[..open], &held[close + 1..]);
    let places = &held[open + 1..close];
    let is_outside = before.ends_with('<') || before.is_empty();
    let is_flat = !places.contains(['<', '(']) && !before.contains(',');
    let is_last = after.chars().all(|it| it == '>');
    (is_outside && is_flat && is_last).then(|| (&held[..=open], places, &held[close..]))
}

fn is_doc(attribute: Slice<'_>) -> bool {
    attribute.is_word(0, "doc") && attribute.is_sign(1, '=')
}

fn skip_attributes(tokens: Slice<'_>) -> usize {
    let mut at = 0;
    while tokens.is_sign(at, '#') && tokens.is_open(at + 1, Bracket::Square) {
        at = tokens.next(at + 1);
    }
    at
}

/// The word that tells what an item is; empty for a macro call.
fn keyword(tokens: Slice<'_>) -> &str {
    let at = tokens.find(|it, at| {
        it.kind(at) == Some(Kind::Word) && !it.is_word(at, "pub") && !it.is_word(at, "unsafe")
    });
    if tokens.is_sign(at + 1, '!') {
        ""
    } else {
        tokens.text(at)
    }
}

/// Where the item that begins at `start` ends: behind its `;` or its braces.
fn item_end(tokens: Slice<'_>, start: usize) -> usize {
    let item = tokens.from(start);
    let braces_end = !matches!(keyword(item), "use" | "static" | "const" | "type" | "mod");
    let last =
        item.find(|it, at| it.is_sign(at, ';') || (braces_end && it.is_open(at, Bracket::Curly)));
    if last == item.len() {
        tokens.len()
    } else {
        start + item.next(last)
    }
}

fn group_of(item: Slice<'_>) -> Group {
    match keyword(item) {
        "mod" => Group::Modules,
        "use" if item.is_word(0, "pub") => Group::PublicUses,
        "use" => Group::Uses,
        "" => Group::Tied,
        "static" if item.is_word(0, "pub") => Group::Tied,
        _ => Group::Alone,
    }
}

fn is_stated(item: Slice<'_>) -> bool {
    matches!(keyword(item), "const" | "type")
}

/// Adds what a string literal holds.
fn unescape(out: &mut String, literal: &str) {
    let inner = literal
        .strip_prefix('"')
        .and_then(|it| it.strip_suffix('"'))
        .unwrap_or(literal);
    if !inner.contains('\\') {
        out.push_str(inner);
        return;
    }
    let mut chars = inner.chars();
    while let Some(it) = chars.next() {
        if it != '\\' {
            out.push(it);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('u') => {
                let code: String = chars.by_ref().skip(1).take_while(|it| *it != '}').collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
}
