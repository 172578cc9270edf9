//! Expressions laid out as rustfmt does it.
//!
//! The rules are rustfmt's (`chains.rs`, `overflow.rs`, `closures.rs`, `pairs.rs`, `matches.rs` and `expr.rs` of its
//! source) with the settings that a generated crate carries: what fits on its line stays there. Only what our
//! templates need is here.

use super::expr::{Expr, Field, Link};
use super::{STEP, WIDTH};

/// rustfmt's `short_array_element_width_threshold`.
const SHORT_ITEM: usize = 10;

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
        width: (WIDTH - indent).saturating_sub(tail),
        ..Room::at(indent)
    };
    expr.fit(room).unwrap_or_else(|| expr.flat())
}

/// What stands behind `=`, from the space or the line break on. A `;` follows.
pub(super) fn assigned(expr: &Expr, indent: usize, head: usize) -> String {
    let here = Room {
        offset: head,
        width: (WIDTH - indent).saturating_sub(head + 1),
        ..Room::at(indent)
    };
    let same_line = expr.fit(here);
    if let Some(text) = same_line
        .as_ref()
        .filter(|it| !it.contains('\n') && it.len() <= here.width)
    {
        return format!(" {text}");
    }
    let below = Room {
        width: WIDTH - indent - STEP - 1,
        ..Room::at(indent + STEP)
    };
    match (same_line, expr.fit(below)) {
        (Some(same), Some(next)) if prefers_next_line(&same, &next) => on_next_line(&next, below),
        (Some(same), _) => format!(" {same}"),
        (None, Some(next)) => on_next_line(&next, below),
        (None, None) => format!(" {}", expr.flat()),
    }
}

fn prefers_next_line(same: &str, next: &str) -> bool {
    let breaks = |it: &str| it.matches('\n').count();
    let first_line_ends =
        |it: &str, with: char| it.lines().next().is_some_and(|it| it.ends_with(with));
    !next.contains('\n')
        || breaks(same) > breaks(next) + 1
        || ['(', '{', '[']
            .iter()
            .any(|it| first_line_ends(same, *it) && !first_line_ends(next, *it))
}

fn on_next_line(text: &str, room: Room) -> String {
    format!("\n{:1$}{text}", "", room.indent)
}

impl Room {
    fn at(indent: usize) -> Self {
        Self {
            indent,
            offset: 0,
            width: WIDTH.saturating_sub(indent),
            keeps_chains: false,
        }
    }

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
        Self {
            keeps_chains: self.keeps_chains,
            ..Self::at(self.indent + STEP)
        }
    }

    /// Lines on which nothing of what stands around counts.
    fn inside(self) -> Self {
        Self::at(self.indent + STEP)
    }
}

impl Expr {
    /// Laid out in this room, if it goes in.
    fn fit(&self, room: Room) -> Option<String> {
        let flat = self.flat();
        let breaks_always = match self {
            Self::Match(..) => true,
            Self::If(cases, _) => cases.len() > 1,
            _ => false,
        };
        if flat.chars().count() <= room.width && !breaks_always && !self.has_lines() {
            return Some(flat);
        }
        match self {
            // A long literal cannot be broken.
            Self::Atom(text) => Some(text.clone()),
            Self::Prefix(sign, inner) => Some(format!("{sign}{}", inner.fit(room.behind(1)?)?)),
            Self::Try(inner) => Some(format!("{}?", inner.fit(room.shorter(1)?)?)),
            Self::Call(callee, arguments) => fit_items(callee, arguments, ('(', ')'), room),
            Self::List(head, items) => fit_items(head, items, ('[', ']'), room),
            Self::Tuple(items) => fit_items("", items, ('(', ')'), room),
            Self::Chain(root, links) => fit_chain(root, links, room),
            Self::Struct(name, fields) => fit_struct(name, fields, room),
            Self::Operation(sign, operands) => fit_operation(sign, operands, room),
            Self::Closure(head, body) => fit_closure(head, body, room),
            Self::If(cases, otherwise) => fit_if(cases, otherwise.as_deref(), room),
            Self::Match(value, arms) => fit_match(value, arms, room),
        }
    }

    /// Whether something in it never stands on one line.
    fn has_lines(&self) -> bool {
        let any = |all: &[Self]| all.iter().any(Self::has_lines);
        match self {
            Self::Atom(_) => false,
            Self::Prefix(_, inner) | Self::Try(inner) | Self::Closure(_, inner) => {
                inner.has_lines()
            }
            Self::Call(_, all) | Self::List(_, all) | Self::Tuple(all) => any(all),
            Self::Operation(_, all) => any(all),
            Self::Chain(root, links) => {
                let mut arguments = links.iter().filter_map(|it| it.arguments.as_ref());
                root.has_lines() || arguments.any(|it| any(it))
            }
            Self::Struct(_, fields) => {
                let mut values = fields.iter().filter_map(|it| it.value.as_ref());
                values.any(Self::has_lines)
            }
            Self::If(cases, otherwise) => {
                let mut parts = cases.iter().flat_map(|(it, value)| [it, value]);
                cases.len() > 1
                    || parts.any(Self::has_lines)
                    || otherwise.as_ref().is_some_and(|it| it.has_lines())
            }
            Self::Match(..) => true,
        }
    }
}

fn fit_struct(name: &str, fields: &[Field], room: Room) -> Option<String> {
    room.width.checked_sub(name.len() + " {".len())?;
    let inner = room.inside();
    let mut text = format!("{name} {{\n");
    for field in fields {
        let comma = if field.name.starts_with("..") {
            ""
        } else {
            ","
        };
        let value = match &field.value {
            None => String::new(),
            Some(value) => {
                let here = inner.shorter(1)?.behind(field.name.len() + 2);
                match here.and_then(|it| value.fit(it)) {
                    Some(value) => format!(": {value}"),
                    None => {
                        let below = inner.below();
                        format!(":\n{:1$}{2}", "", below.indent, value.fit(below)?)
                    }
                }
            }
        };
        text.push_str(&format!(
            "{:1$}{2}{value}{comma}\n",
            "", inner.indent, field.name
        ));
    }
    text.push_str(&format!("{:1$}}}", "", room.indent));
    Some(text)
}

/// Each operand on a line of its own, its sign before it.
fn fit_operation(sign: &str, operands: &[Expr], room: Room) -> Option<String> {
    let below = room.below();
    let (first, rest) = operands.split_first()?;
    let mut text = first.fit(room)?;
    for operand in rest {
        let last = text.lines().last().map_or(0, |it| it.chars().count());
        let offset = match text.contains('\n') {
            true => 0,
            false => room.indent + room.offset,
        };
        // What is shorter than the step would stand alone.
        if last + offset <= below.indent
            && let Some(beside) = room.behind(sign.len() + 2 + last)
            && let Some(operand) = operand.fit(beside)
        {
            text.push_str(&format!(" {sign} {operand}"));
            continue;
        }
        let operand = operand.fit(below.behind(sign.len() + 1)?)?;
        text.push_str(&format!("\n{:1$}{sign} {operand}", "", below.indent));
    }
    Some(text)
}

/// On one line, or in a block.
fn fit_closure(head: &str, body: &Expr, room: Room) -> Option<String> {
    let may_break = matches!(body, Expr::Match(..) | Expr::Struct(..));
    let is_forced = matches!(body, Expr::If(..));
    let beside = room
        .behind(head.len() + 1)
        .and_then(|it| body.fit(it))
        .filter(|it| !it.contains('\n') || (may_break && !is_forced));
    if let Some(body) = beside {
        return Some(format!("{head} {body}"));
    }
    if head.len() + 2 > room.width {
        return None;
    }
    Some(format!("{head} {}", block(body, room)?))
}

/// `{`, the body, `}`
fn block(body: &Expr, room: Room) -> Option<String> {
    let inner = room.inside();
    let body = body.fit(inner)?;
    let (within, outside) = (inner.indent, room.indent);
    Some(format!("{{\n{:within$}{body}\n{:outside$}}}", "", ""))
}

fn fit_if(cases: &[(Expr, Expr)], otherwise: Option<&Expr>, room: Room) -> Option<String> {
    let mut text = String::new();
    for (at, (condition, value)) in cases.iter().enumerate() {
        let word = if at == 0 { "if " } else { " else if " };
        let behind = match at {
            0 => room.behind(word.len())?,
            _ => Room::at(room.indent).behind(word.len() + 1)?,
        };
        let condition = condition.fit(behind)?;
        let brace = before_brace(&condition, behind);
        text.push_str(&format!("{word}{condition}{brace}{}", block(value, room)?));
    }
    if let Some(otherwise) = otherwise {
        text.push_str(&format!(" else {}", block(otherwise, room)?));
    }
    Some(text)
}

fn fit_match(value: &Expr, arms: &[(String, Expr)], room: Room) -> Option<String> {
    let behind = room.behind("match ".len())?;
    let value = value.fit(behind)?;
    let brace = before_brace(&value, behind);
    let inner = room.inside();
    let mut text = format!("match {value}{brace}{{\n");
    for (pattern, body) in arms {
        let arm = fit_arm(pattern, body, inner)?;
        text.push_str(&format!("{:1$}{arm}\n", "", inner.indent));
    }
    text.push_str(&format!("{:1$}}}", "", room.indent));
    Some(text)
}

/// What stands between a condition and its `{`.
fn before_brace(condition: &str, room: Room) -> String {
    let is_long = condition.contains('\n') || condition.chars().count() + 2 > room.width;
    match is_long && !is_extendable(condition) {
        true => format!("\n{:1$}", "", room.indent),
        false => " ".to_owned(),
    }
}

fn fit_arm(pattern: &str, body: &Expr, room: Room) -> Option<String> {
    let here = room.behind(pattern.len() + 4)?.shorter(1)?;
    let beside = body.fit(here);
    if let Some(body) = beside.as_ref().filter(|it| !it.contains('\n')) {
        return Some(format!("{pattern} => {body},"));
    }
    let in_block = || Some(format!("{pattern} => {}", block(body, room)?));
    let below = body.fit(room.inside());
    match (beside, below) {
        (Some(beside), Some(below)) if prefers_next_line(&beside, &below) => in_block(),
        (Some(beside), _) if body.can_overflow() => Some(format!("{pattern} => {beside},")),
        _ => in_block(),
    }
}

/// `head(items)` over several lines.
fn fit_items(head: &str, items: &[Expr], brackets: (char, char), room: Room) -> Option<String> {
    let (open, close) = brackets;
    if head.len() > room.width {
        return None;
    }
    if let [only] = items
        && let Some(text) = overflow(head, only, brackets, room)
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
fn overflow(head: &str, item: &Expr, (open, close): (char, char), room: Room) -> Option<String> {
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
        let flat = self.flat();
        if flat.chars().count() <= room.width {
            return Some(flat);
        }
        let arguments = self.arguments.as_ref()?;
        let room = room.shorter(self.tries)?;
        let text = fit_items(&self.name, arguments, ('(', ')'), room)?;
        Some(text + &"?".repeat(self.tries))
    }
}

/// Whether the last line is brackets alone, so that something may follow on it.
fn is_extendable(text: &str) -> bool {
    let last = text.lines().last().unwrap_or_default().trim_start();
    text.contains('\n')
        && last
            .chars()
            .all(|it| matches!(it, '(' | ')' | ']' | '}' | '?' | '>'))
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
    let is_extendable = is_extendable(&head);
    let below = match is_extendable {
        true => Room {
            keeps_chains: room.keeps_chains,
            ..Room::at(room.indent)
        },
        false => room.below(),
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
    for link in middle.iter().chain([&tail]) {
        text.push_str(&between);
        text.push_str(link);
    }
    Some(text)
}
