//! Expressions: what our templates are made of, read from their tokens.

use super::spacing::{append, line};
use super::token::{Bracket, Kind, Slice};

/// An expression as our templates write them.
pub(super) enum Expr {
    /// Something that never breaks: a name, a literal.
    Atom(String),
    /// `&inner`, `!inner`, `*inner`
    Prefix(char, Box<Expr>),
    /// `inner?`
    Try(Box<Expr>),
    /// `callee(arguments)`, `name!(arguments)`
    Call(String, Vec<Expr>),
    /// `[items]`, `vec![items]`
    List(String, Vec<Expr>),
    /// `(items)`
    Tuple(Vec<Expr>),
    /// `root.link.link`
    Chain(Box<Expr>, Vec<Link>),
    /// `Name { field: value, ..base }`
    Struct(String, Vec<Field>),
    /// `this && that`
    Operation(&'static str, Vec<Expr>),
    /// `|it| body`
    Closure(String, Box<Expr>),
    /// `if condition { value } else { value }`
    If(Vec<(Expr, Expr)>, Option<Box<Expr>>),
    /// `match value { pattern => value, }`
    Match(Box<Expr>, Vec<(String, Expr)>),
}

/// `.name` or `.name(arguments)`, with question marks behind it.
pub(super) struct Link {
    pub(super) name: String,
    pub(super) arguments: Option<Vec<Expr>>,
    pub(super) tries: usize,
}

/// `name: value`, `name` or `..base`.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) value: Option<Expr>,
}

impl Expr {
    pub(super) fn parse(tokens: Slice<'_>) -> Self {
        closure(tokens)
            .or_else(|| condition(tokens))
            .or_else(|| choice(tokens))
            .or_else(|| operation(tokens))
            .unwrap_or_else(|| unary(tokens))
    }

    fn parse_all(tokens: Slice<'_>) -> Vec<Self> {
        tokens
            .split_at_commas()
            .into_iter()
            .map(Self::parse)
            .collect()
    }

    /// On one line, however long.
    pub(super) fn flat(&self) -> String {
        let mut out = String::new();
        self.append_flat(&mut out);
        out
    }

    fn append_flat(&self, out: &mut String) {
        match self {
            Self::Atom(text) => out.push_str(text),
            Self::Prefix(sign, inner) => {
                out.push(*sign);
                inner.append_flat(out);
            }
            Self::Try(inner) => {
                inner.append_flat(out);
                out.push('?');
            }
            Self::Call(callee, arguments) => append_all(out, callee, arguments, ('(', ')')),
            Self::List(head, items) => append_all(out, head, items, ('[', ']')),
            Self::Tuple(items) => append_all(out, "", items, ('(', ')')),
            Self::Chain(root, links) => {
                root.append_flat(out);
                links.iter().for_each(|it| it.append_flat(out));
            }
            Self::Struct(name, fields) => {
                let fields: Vec<_> = fields.iter().map(Field::flat).collect();
                out.push_str(&format!("{name} {{ {} }}", fields.join(", ")));
            }
            Self::Operation(sign, operands) => {
                let operands: Vec<_> = operands.iter().map(Self::flat).collect();
                out.push_str(&operands.join(&format!(" {sign} ")));
            }
            Self::Closure(head, body) => {
                out.push_str(head);
                out.push(' ');
                body.append_flat(out);
            }
            Self::If(cases, otherwise) => {
                let cases: Vec<_> = cases
                    .iter()
                    .map(|(it, value)| format!("if {} {{ {} }}", it.flat(), value.flat()))
                    .collect();
                out.push_str(&cases.join(" else "));
                if let Some(otherwise) = otherwise {
                    out.push_str(&format!(" else {{ {} }}", otherwise.flat()));
                }
            }
            Self::Match(value, arms) => {
                let arms: Vec<_> = arms
                    .iter()
                    .map(|(pattern, value)| format!("{pattern} => {},", value.flat()))
                    .collect();
                out.push_str(&format!("match {} {{ {} }}", value.flat(), arms.join(" ")));
            }
        }
    }

    /// Whether it stands in a list that is filled line by line: a name, a literal, a field.
    pub(super) fn is_simple(&self) -> bool {
        match self {
            Self::Atom(text) => !text.contains("::"),
            Self::Prefix(_, inner) => inner.is_simple(),
            Self::Chain(root, links) => {
                root.is_simple() && links.iter().all(|it| it.arguments.is_none())
            }
            _ => false,
        }
    }

    pub(super) fn is_method_call(&self) -> bool {
        match self {
            Self::Chain(_, links) => links.last().is_some_and(|it| it.arguments.is_some()),
            Self::Prefix(_, inner) | Self::Try(inner) => inner.is_method_call(),
            _ => false,
        }
    }

    /// Whether it may begin on the line of the bracket before it when it is the only one inside.
    pub(super) fn can_overflow(&self) -> bool {
        match self {
            Self::Atom(_) | Self::Operation(..) => false,
            Self::Prefix(_, inner) | Self::Try(inner) => inner.can_overflow(),
            Self::Chain(..) => self.is_method_call(),
            Self::Call(..)
            | Self::List(..)
            | Self::Tuple(_)
            | Self::Struct(..)
            | Self::Closure(..)
            | Self::If(..)
            | Self::Match(..) => true,
        }
    }
}

impl Link {
    fn append_flat(&self, out: &mut String) {
        match &self.arguments {
            None => out.push_str(&self.name),
            Some(arguments) => append_all(out, &self.name, arguments, ('(', ')')),
        }
        out.extend(std::iter::repeat_n('?', self.tries));
    }

    /// On one line, however long.
    pub(super) fn flat(&self) -> String {
        let mut out = String::new();
        self.append_flat(&mut out);
        out
    }
}

impl Field {
    fn flat(&self) -> String {
        match &self.value {
            Some(value) => format!("{}: {}", self.name, value.flat()),
            None => self.name.clone(),
        }
    }
}

fn append_all(out: &mut String, head: &str, items: &[Expr], (open, close): (char, char)) {
    out.push_str(head);
    out.push(open);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        item.append_flat(out);
    }
    out.push(close);
}

/// `|it| body`
fn closure(tokens: Slice<'_>) -> Option<Expr> {
    if !tokens.is_sign(0, '|') {
        return None;
    }
    let end = 1 + tokens.from(1).find(|it, at| it.is_sign(at, '|'));
    let body = Expr::parse(tokens.from(end + 1));
    Some(Expr::Closure(
        line(tokens.range(0, end + 1)),
        Box::new(body),
    ))
}

/// `if … { … } else { … }`
fn condition(tokens: Slice<'_>) -> Option<Expr> {
    let (mut cases, mut rest) = (Vec::new(), tokens);
    while rest.is_word(0, "if") {
        let open = rest.find(|it, at| it.is_open(at, Bracket::Curly));
        cases.push((
            Expr::parse(rest.range(1, open)),
            Expr::parse(rest.inside(open)),
        ));
        rest = rest.from(rest.next(open));
        if !rest.is_word(0, "else") {
            return rest.is_empty().then_some(Expr::If(cases, None));
        }
        rest = rest.from(1);
    }
    if cases.is_empty() || !rest.is_open(0, Bracket::Curly) {
        return None;
    }
    let otherwise = Expr::parse(rest.inside(0));
    Some(Expr::If(cases, Some(Box::new(otherwise))))
}

/// `match … { … }`
fn choice(tokens: Slice<'_>) -> Option<Expr> {
    if !tokens.is_word(0, "match") {
        return None;
    }
    let open = tokens.find(|it, at| it.is_open(at, Bracket::Curly));
    let arms = tokens
        .inside(open)
        .split_at_commas()
        .into_iter()
        .map(|arm| {
            let arrow = arm.find(|it, at| it.is_sign(at, '=') && it.is_sign(at + 1, '>'));
            let value = Expr::parse(arm.from((arrow + 2).min(arm.len())));
            (line(arm.range(0, arrow)), value)
        });
    let arms = arms.collect();
    let value = Expr::parse(tokens.range(1, open));
    Some(Expr::Match(Box::new(value), arms))
}

/// `this || that`, `this && that`, `this == that`: what binds least comes first.
fn operation(tokens: Slice<'_>) -> Option<Expr> {
    ["||", "&&", "==", "!=", "<=", ">=", "<", ">"]
        .into_iter()
        .find_map(|sign| {
            let operands = split_at(tokens, sign);
            let is_one = operands.len() > 1;
            is_one.then(|| Expr::Operation(sign, operands.into_iter().map(Expr::parse).collect()))
        })
}

/// What stands between the signs, outside of brackets.
fn split_at<'t>(tokens: Slice<'t>, sign: &str) -> Vec<Slice<'t>> {
    let mut signs = sign.chars();
    let (first, second) = (signs.next().unwrap_or_default(), signs.next());
    let mut operands = Vec::new();
    let mut rest = tokens;
    loop {
        let end = rest.find(|it, at| {
            let is_sign = at > 0
                && it.is_sign(at, first)
                && second.is_none_or(|second| it.is_sign(at + 1, second));
            // Angles of types follow two colons, an arrow is none.
            let is_angle = second.is_none()
                && (at == 0
                    || it.is_sign(0, '<')
                    || has_turbofish(it, at)
                    || it.is_sign(at - 1, '=')
                    || it.is_sign(at - 1, '-'));
            let is_longer = second.is_none() && it.is_sign(at + 1, '=');
            is_sign && !is_angle && !is_longer
        });
        operands.push(rest.range(0, end));
        if end == rest.len() {
            return operands;
        }
        rest = rest.from(end + sign.len());
    }
}

// `collect::<Vec<_>>()`
fn has_turbofish(tokens: Slice<'_>, at: usize) -> bool {
    (1..=at).any(|it| tokens.is_sign(it, '<') && tokens.is_sign(it - 1, ':'))
}

/// `&inner`, else a chain or a part of one.
fn unary(tokens: Slice<'_>) -> Expr {
    for sign in ['&', '!', '*'] {
        if tokens.is_sign(0, sign) {
            return Expr::Prefix(sign, Box::new(unary(tokens.from(1))));
        }
    }
    let (mut root, mut at) = primary(tokens);
    while tokens.is_sign(at, '?') {
        root = Expr::Try(Box::new(root));
        at += 1;
    }
    let mut links: Vec<Link> = Vec::new();
    while tokens.is_sign(at, '.') && !tokens.is_sign(at + 1, '.') {
        let mut end = at + 2;
        while end < tokens.len() && (is_path(tokens, end) || is_angle(tokens, end)) {
            end += 1;
        }
        let mut name = ".".to_owned();
        append(&mut name, tokens.range(at + 1, end));
        at = end;
        let arguments = tokens
            .is_open(at, Bracket::Round)
            .then(|| Expr::parse_all(tokens.inside(at)));
        if arguments.is_some() {
            at = tokens.next(at);
        }
        let mut tries = 0;
        while tokens.is_sign(at, '?') {
            tries += 1;
            at += 1;
        }
        links.push(Link {
            name,
            arguments,
            tries,
        });
    }
    match (at < tokens.len(), links.is_empty()) {
        (true, _) => Expr::Atom(line(tokens)),
        (false, true) => root,
        (false, false) => Expr::Chain(Box::new(root), links),
    }
}

/// What a chain begins with, and where it ends.
fn primary(tokens: Slice<'_>) -> (Expr, usize) {
    if tokens.is_open(0, Bracket::Square) {
        let items = Expr::parse_all(tokens.inside(0));
        return (Expr::List(String::new(), items), tokens.next(0));
    }
    if tokens.is_open(0, Bracket::Round) {
        let items = Expr::parse_all(tokens.inside(0));
        return (Expr::Tuple(items), tokens.next(0));
    }
    let mut at = path(tokens);
    let is_macro = tokens.is_sign(at, '!')
        && matches!(
            tokens.kind(at + 1),
            Some(Kind::Open(Bracket::Round | Bracket::Square))
        );
    at += usize::from(is_macro);
    let head = line(tokens.range(0, at));
    match tokens.kind(at) {
        Some(Kind::Open(Bracket::Curly)) => {
            let fields = tokens.inside(at).split_at_commas();
            let fields = fields.into_iter().map(field).collect();
            (Expr::Struct(head, fields), tokens.next(at))
        }
        Some(Kind::Open(Bracket::Round)) => {
            let arguments = Expr::parse_all(tokens.inside(at));
            (Expr::Call(head, arguments), tokens.next(at))
        }
        Some(Kind::Open(Bracket::Square)) if is_macro => {
            let items = Expr::parse_all(tokens.inside(at));
            (Expr::List(head, items), tokens.next(at))
        }
        _ => (Expr::Atom(head), at),
    }
}

fn field(tokens: Slice<'_>) -> Field {
    let is_named = tokens.kind(0) == Some(Kind::Word) && tokens.is_sign(1, ':');
    match is_named && !tokens.is_sign(2, ':') {
        true => Field {
            name: tokens.text(0).to_owned(),
            value: Some(Expr::parse(tokens.from(2))),
        },
        false => Field {
            name: line(tokens),
            value: None,
        },
    }
}

/// Where a path ends, or one literal: `<Self as Trait<T>>::name`, `module::name::<A, B>`.
fn path(tokens: Slice<'_>) -> usize {
    let mut at = 0;
    while at < tokens.len() {
        let is_qualified = at == 0 || tokens.is_sign(at - 1, ':');
        if is_qualified && tokens.is_sign(at, '<') {
            at = behind_angles(tokens, at);
        } else if is_path(tokens, at) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// What follows the `>` that closes the `<` at this place.
fn behind_angles(tokens: Slice<'_>, open: usize) -> usize {
    let mut depth = 0_usize;
    for at in open..tokens.len() {
        if tokens.is_sign(at, '<') {
            depth += 1;
        } else if tokens.is_sign(at, '>') && !tokens.is_sign(at - 1, '-') {
            depth -= 1;
        }
        if depth == 0 {
            return at + 1;
        }
    }
    tokens.len()
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

// Within `::<Result<_, _>>`.
fn is_angle(tokens: Slice<'_>, at: usize) -> bool {
    let is_sign = matches!(tokens.kind(at), Some(Kind::Sign('<' | '>' | ',', _)));
    is_sign && has_turbofish(tokens, at)
}
