//! Expressions: calls, chains of calls, lists and struct literals, broken over lines as rustfmt does.
//!
//! The rules are rustfmt's (`chains.rs`, `overflow.rs`, `expr.rs` of its source) with the settings that a
//! generated crate carries: what fits on its line stays there. Only what our templates need is here.

use super::spacing::{append, line};
use super::token::{Bracket, Kind, Slice};
use super::{STEP, WIDTH};

/// rustfmt's `short_array_element_width_threshold`.
const SHORT_ITEM: usize = 10;

/// An expression as our templates write them.
pub(super) enum Expr {
    /// Something that never breaks: a name, a literal.
    Atom(String),
    /// `&inner`
    Ref(Box<Expr>),
    /// `callee(arguments)`
    Call(String, Vec<Expr>),
    /// `[items]`
    List(Vec<Expr>),
    /// `root.link.link`
    Chain(Box<Expr>, Vec<Link>),
    /// `Name { field: value, ..base }`
    Struct(String, Vec<String>),
    /// `this && that`
    All(Vec<Expr>),
}

/// `.name` or `.name(arguments)`
pub(super) struct Link {
    name: String,
    arguments: Option<Vec<Expr>>,
}

/// The room that an expression has.
#[derive(Clone, Copy)]
struct Room {
    /// How far the block that it stands in is indented.
    indent: usize,
    /// How far behind that it begins.
    offset: usize,
    /// How many columns it may take.
    width: usize,
    /// Whether chains may not be broken.
    keeps_chains: bool,
}

/// An expression on a line that is indented like this, `tail` columns kept free behind it.
pub(super) fn lay_out(expr: &Expr, indent: usize, tail: usize) -> String {
    let room = Room {
        indent,
        offset: 0,
        width: (WIDTH - indent).saturating_sub(tail),
        keeps_chains: false,
    };
    expr.fit(room).unwrap_or_else(|| expr.flat())
}

/// What stands behind `=`, from the space or the line break on. A `;` follows.
pub(super) fn assigned(expr: &Expr, indent: usize, head: usize) -> String {
    let here = Room {
        indent,
        offset: head,
        width: (WIDTH - indent).saturating_sub(head + 1),
        keeps_chains: false,
    };
    let same_line = expr.fit(here);
    if let Some(text) = same_line
        .as_ref()
        .filter(|it| !it.contains('\n') && it.len() <= here.width)
    {
        return format!(" {text}");
    }
    let below = Room {
        indent: indent + STEP,
        offset: 0,
        width: WIDTH - indent - STEP - 1,
        keeps_chains: false,
    };
    let next_line = expr.fit(below);
    let breaks = |it: &str| it.matches('\n').count();
    let first_line_ends =
        |it: &str, with: char| it.lines().next().is_some_and(|it| it.ends_with(with));
    match (same_line, next_line) {
        (Some(same), Some(next)) => {
            let prefers_next = !next.contains('\n')
                || breaks(&same) > breaks(&next) + 1
                || ['(', '{', '[']
                    .iter()
                    .any(|it| first_line_ends(&same, *it) && !first_line_ends(&next, *it));
            if prefers_next {
                on_next_line(&next, below)
            } else {
                format!(" {same}")
            }
        }
        (Some(same), None) => format!(" {same}"),
        (None, Some(next)) => on_next_line(&next, below),
        (None, None) => format!(" {}", expr.flat()),
    }
}

fn on_next_line(text: &str, room: Room) -> String {
    format!("\n{:1$}{text}", "", room.indent)
}

impl Expr {
    pub(super) fn parse(tokens: Slice<'_>) -> Self {
        let operands = split_at_ands(tokens);
        if operands.len() > 1 {
            return Self::All(operands.into_iter().map(Self::parse).collect());
        }
        if tokens.is_sign(0, '&') {
            return Self::Ref(Box::new(Self::parse(tokens.from(1))));
        }
        if tokens.is_open(0, Bracket::Square) && tokens.next(0) == tokens.len() {
            return Self::List(Self::parse_all(tokens.inside(0)));
        }
        let mut at = 0;
        // A path, or one literal.
        while at < tokens.len() && is_path(tokens, at) {
            at += 1;
        }
        let head = line(tokens.range(0, at));
        if tokens.is_open(at, Bracket::Curly) {
            let fields = tokens.inside(at).split_at_commas();
            return Self::Struct(head, fields.into_iter().map(line).collect());
        }
        let mut root = Self::Atom(head);
        if let (true, Self::Atom(callee)) = (tokens.is_open(at, Bracket::Round), &root) {
            root = Self::Call(callee.clone(), Self::parse_all(tokens.inside(at)));
            at = tokens.next(at);
        }
        let mut links = Vec::new();
        while tokens.is_sign(at, '.') {
            let mut name = ".".to_owned();
            append(&mut name, tokens.range(at + 1, at + 2));
            at += 2;
            let arguments = tokens
                .is_open(at, Bracket::Round)
                .then(|| Self::parse_all(tokens.inside(at)));
            if arguments.is_some() {
                at = tokens.next(at);
            }
            links.push(Link { name, arguments });
        }
        if at < tokens.len() {
            return Self::Atom(line(tokens));
        }
        if links.is_empty() {
            root
        } else {
            Self::Chain(Box::new(root), links)
        }
    }

    fn parse_all(tokens: Slice<'_>) -> Vec<Self> {
        tokens
            .split_at_commas()
            .into_iter()
            .map(Self::parse)
            .collect()
    }

    /// On one line, however long.
    fn flat(&self) -> String {
        let mut out = String::new();
        self.append_flat(&mut out);
        out
    }

    fn append_flat(&self, out: &mut String) {
        match self {
            Self::Atom(text) => out.push_str(text),
            Self::Ref(inner) => {
                out.push('&');
                inner.append_flat(out);
            }
            Self::Call(callee, arguments) => {
                out.push_str(callee);
                append_flat_all(out, arguments, '(', ')');
            }
            Self::List(items) => append_flat_all(out, items, '[', ']'),
            Self::Chain(root, links) => {
                root.append_flat(out);
                for link in links {
                    out.push_str(&link.name);
                    if let Some(arguments) = &link.arguments {
                        append_flat_all(out, arguments, '(', ')');
                    }
                }
            }
            Self::Struct(name, fields) => {
                out.push_str(name);
                out.push_str(" { ");
                out.push_str(&fields.join(", "));
                out.push_str(" }");
            }
            Self::All(operands) => {
                let operands: Vec<_> = operands.iter().map(Self::flat).collect();
                out.push_str(&operands.join(" && "));
            }
        }
    }

    /// Laid out in this room, if it goes in.
    fn fit(&self, room: Room) -> Option<String> {
        let flat = self.flat();
        if flat.len() <= room.width {
            return Some(flat);
        }
        match self {
            // A long literal cannot be broken.
            Self::Atom(text) => Some(text.clone()),
            Self::Ref(inner) => Some(format!("&{}", inner.fit(room.behind(1)?)?)),
            Self::Call(callee, arguments) => fit_items(callee, arguments, '(', ')', room),
            Self::List(items) => fit_items("", items, '[', ']', room),
            Self::Chain(root, links) => fit_chain(root, links, room),
            Self::Struct(name, fields) => {
                let inner = " ".repeat(room.indent + STEP);
                let mut text = format!("{name} {{\n");
                for field in fields {
                    let comma = if field.starts_with("..") { "" } else { "," };
                    text.push_str(&format!("{inner}{field}{comma}\n"));
                }
                text.push_str(&" ".repeat(room.indent));
                text.push('}');
                Some(text)
            }
            Self::All(operands) => {
                let inner = " ".repeat(room.indent + STEP);
                let operands: Vec<_> = operands.iter().map(Self::flat).collect();
                Some(operands.join(&format!("\n{inner}&& ")))
            }
        }
    }

    fn is_simple(&self) -> bool {
        match self {
            Self::Atom(text) => !text.contains("::"),
            Self::Ref(inner) => inner.is_simple(),
            Self::Chain(root, links) => {
                root.is_simple() && links.iter().all(|it| it.arguments.is_none())
            }
            _ => false,
        }
    }

    fn is_method_call(&self) -> bool {
        match self {
            Self::Chain(_, links) => links.last().is_some_and(|it| it.arguments.is_some()),
            Self::Ref(inner) => inner.is_method_call(),
            _ => false,
        }
    }

    /// Whether it may begin on the line of the bracket before it when it is the only one inside.
    fn can_overflow(&self) -> bool {
        match self {
            Self::Atom(_) | Self::All(_) => false,
            Self::Ref(inner) => inner.can_overflow(),
            Self::Chain(..) => self.is_method_call(),
            Self::Call(..) | Self::List(_) | Self::Struct(..) => true,
        }
    }
}

impl Room {
    fn behind(self, len: usize) -> Option<Self> {
        let width = self.width.checked_sub(len)?;
        Some(Self {
            offset: self.offset + len,
            width,
            ..self
        })
    }

    fn shorter(self, by: usize) -> Option<Self> {
        let width = self.width.checked_sub(by)?;
        Some(Self { width, ..self })
    }

    /// How many columns of the line are kept for what follows.
    fn taken(self) -> usize {
        WIDTH.saturating_sub(self.indent + self.offset + self.width)
    }

    /// The lines below, one step further in.
    fn below(self) -> Self {
        let indent = self.indent + STEP;
        Self {
            indent,
            offset: 0,
            width: WIDTH.saturating_sub(indent),
            ..self
        }
    }
}

fn append_flat_all(out: &mut String, items: &[Expr], open: char, close: char) {
    out.push(open);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        item.append_flat(out);
    }
    out.push(close);
}

/// `head(items)` over several lines.
fn fit_items(head: &str, items: &[Expr], open: char, close: char, room: Room) -> Option<String> {
    if head.len() > room.width {
        return None;
    }
    if let [only] = items
        && let Some(text) = overflow(head, only, open, close, room)
    {
        return Some(text);
    }
    let below = room.below().shorter(1)?;
    let inner = " ".repeat(below.indent);
    let mut text = format!("{head}{open}");
    let laid_out: Vec<String> = items
        .iter()
        .map(|it| it.fit(below))
        .collect::<Option<_>>()?;
    let is_filled =
        items.iter().all(Expr::is_simple) && laid_out.iter().all(|it| it.len() <= SHORT_ITEM);
    let mut used = usize::MAX;
    for item in &laid_out {
        let len = item.len() + 1;
        if is_filled && used.saturating_add(1 + len) <= below.width + 1 {
            text.push(' ');
            used += 1 + len;
        } else {
            text.push('\n');
            text.push_str(&inner);
            used = len;
        }
        text.push_str(item);
        text.push(',');
    }
    text.push('\n');
    text.push_str(&" ".repeat(room.indent));
    text.push(close);
    Some(text)
}

/// `head(item(` … `))`: the only item opens on the same line.
fn overflow(head: &str, item: &Expr, open: char, close: char, room: Room) -> Option<String> {
    if !item.can_overflow() {
        return None;
    }
    let mut inside = room.behind(head.len() + 1)?.shorter(1)?;
    inside.keeps_chains |= item.is_method_call() && head.len() >= STEP;
    let text = item.fit(inside)?;
    let first = text.lines().next()?;
    if first.len() > inside.width {
        return None;
    }
    if text.matches('\n').count() == 1 {
        let under = room.below().shorter(1)?;
        let below = item.fit(under)?;
        // rustfmt counts one bracket of two here.
        if !below.contains('\n') && head.len() + below.len() < room.width {
            return Some(format!("{head}{open}{below}{close}"));
        }
        if !below.contains('\n') {
            let (inner, outer) = (" ".repeat(under.indent), " ".repeat(room.indent));
            return Some(format!("{head}{open}\n{inner}{below}\n{outer}{close}"));
        }
    }
    Some(format!("{head}{open}{text}{close}"))
}

impl Link {
    fn fit(&self, room: Room) -> Option<String> {
        match &self.arguments {
            None => (self.name.len() <= room.width).then(|| self.name.clone()),
            Some(arguments) => {
                let mut flat = self.name.clone();
                append_flat_all(&mut flat, arguments, '(', ')');
                if flat.len() <= room.width {
                    return Some(flat);
                }
                fit_items(&self.name, arguments, '(', ')', room)
            }
        }
    }
}

/// `root` and each link on a line of its own, the last one behind the others if that is enough.
fn fit_chain(root: &Expr, links: &[Link], room: Room) -> Option<String> {
    let mut head = root.fit(room)?;
    let mut links = links;
    // What is no wider than one step takes the next link with it: `self.0`.
    while let Some((first, rest)) = links.split_first() {
        if head.len() > STEP.saturating_sub(room.offset) || head.contains('\n') {
            break;
        }
        head.push_str(&first.fit(room.behind(head.len())?)?);
        links = rest;
    }
    let Some((last, middle)) = links.split_last() else {
        return Some(head);
    };
    let head_ends_with_block = head.contains('\n') && head.ends_with([')', ']', '}']) && {
        let last_line = head.lines().last().unwrap_or_default();
        last_line
            .trim_start()
            .chars()
            .all(|it| matches!(it, ')' | ']' | '}' | '>'))
    };
    let below = if head_ends_with_block {
        Room {
            offset: 0,
            width: WIDTH.saturating_sub(room.indent),
            ..room
        }
    } else {
        room.below()
    };
    let at_end = below.shorter(room.taken())?;
    let middle: Vec<String> = middle
        .iter()
        .map(|it| it.fit(below))
        .collect::<Option<_>>()?;
    let is_flat = !head.contains('\n') && middle.iter().all(|it| !it.contains('\n'));
    let before: usize = head.len() + middle.iter().map(String::len).sum::<usize>();
    let mut tail = None;
    let mut on_one_line = false;
    let beside = room
        .behind(before)
        .filter(|_| is_flat && before < room.width);
    if let Some(here) = beside.and_then(|it| last.fit(it)) {
        let fits = here
            .lines()
            .next()
            .is_some_and(|it| it.len() <= room.width - before);
        let lines = here.lines().count();
        if fits && lines >= 5 {
            on_one_line = true;
            tail = Some(here);
        } else {
            match last.fit(at_end) {
                Some(there) if !fits => tail = Some(there),
                Some(there) if there.lines().count() >= lines => {
                    on_one_line = true;
                    tail = Some(here);
                }
                Some(there) => tail = Some(there),
                None => {
                    on_one_line = fits;
                    tail = Some(here);
                }
            }
        }
    }
    let tail = match tail {
        Some(tail) => tail,
        None => last.fit(at_end)?,
    };
    if room.keeps_chains && !on_one_line {
        return None;
    }
    let between = if on_one_line {
        String::new()
    } else {
        format!("\n{:1$}", "", below.indent)
    };
    let mut text = head;
    for (at, link) in middle.iter().chain([&tail]).enumerate() {
        // The first link stays behind a block that its root ends with.
        if at > 0 || !head_ends_with_block || !between.is_empty() {
            text.push_str(&between);
        }
        text.push_str(link);
    }
    Some(text)
}

/// What stands between `&&`, outside of brackets and closures.
fn split_at_ands(tokens: Slice<'_>) -> Vec<Slice<'_>> {
    let mut operands = Vec::new();
    let mut rest = tokens;
    loop {
        let end = rest.find(|it, at| {
            it.is_sign(at, '|') || (at > 0 && it.is_sign(at, '&') && it.is_sign(at + 1, '&'))
        });
        if end == rest.len() || rest.is_sign(end, '|') {
            operands.push(rest);
            return operands;
        }
        operands.push(rest.range(0, end));
        rest = rest.from(end + 2);
    }
}

fn is_path(tokens: Slice<'_>, at: usize) -> bool {
    match tokens.kind(at) {
        Some(Kind::Word) => true,
        Some(Kind::Literal) => at == 0,
        Some(Kind::Sign(':', _)) => true,
        Some(Kind::Sign('-', _)) => at == 0,
        _ => false,
    }
}
