//! Tokens on one line: where a space goes.

use super::token::{Bracket, Kind, Slice};

/// These tokens on one line.
pub(super) fn line(tokens: Slice<'_>) -> String {
    let mut out = String::new();
    append(&mut out, tokens);
    out
}

/// Adds these tokens to a line.
pub(super) fn append(out: &mut String, tokens: Slice<'_>) {
    let mut before = None;
    for at in 0..tokens.len() {
        let Some(kind) = tokens.kind(at) else { break };
        if matches!(kind, Kind::Open(Bracket::Row) | Kind::Close(Bracket::Row)) {
            continue;
        }
        if before.is_some_and(|it| is_spaced(tokens, it, at)) {
            out.push(' ');
        }
        match kind {
            Kind::Word | Kind::Literal => out.push_str(tokens.text(at)),
            Kind::Sign(sign, _) => out.push(sign),
            Kind::Open(bracket) => out.push(bracket.signs().0),
            Kind::Close(bracket) => out.push(bracket.signs().1),
        }
        before = Some(at);
    }
}

impl Bracket {
    fn signs(self) -> (char, char) {
        match self {
            Self::Round => ('(', ')'),
            Self::Square => ('[', ']'),
            Self::Curly => ('{', '}'),
            Self::Row => (' ', ' '),
        }
    }
}

/// Whether a space stands between two tokens that follow each other.
fn is_spaced(tokens: Slice<'_>, left: usize, right: usize) -> bool {
    use Bracket::{Curly, Round, Square};
    use Kind::{Close, Literal, Open, Sign, Word};

    let (Some(a), Some(b)) = (tokens.kind(left), tokens.kind(right)) else {
        return false;
    };
    match (a, b) {
        (Sign(_, true), Sign(..)) | (Sign('\'' | '*', _), _) => false,
        (Sign('|', _), _) if opens_closure(tokens, left) => false,
        (_, Sign('|', _)) if closes_closure(tokens, right) => false,
        (Sign('&', _), _) if tokens.is_sign(left.wrapping_sub(1), '&') => true,
        // An arrow and a range are one sign each.
        (Sign('>', _), _) if tokens.is_sign(left.wrapping_sub(1), '-') => true,
        (Sign('=', _), Word | Literal) if tokens.is_sign(left.wrapping_sub(1), '.') => false,
        (Open(Curly), Close(Curly)) => false,
        (Open(Curly), _) | (_, Close(Curly)) => true,
        (Open(_), _) | (_, Close(_)) => false,
        (Sign(',', _), Sign('.', true)) => true,
        (Sign('|', _), Sign('!', _)) => true,
        (_, Sign(',' | ';' | '.' | '?' | '!', _)) => false,
        (_, Sign(':', _)) => false,
        (Sign(':', false), _) => left == 0 || !tokens.is_sign(left - 1, ':'),
        (Sign('&' | '.' | '#' | '!', _), _) => matches!((a, b), (Sign('!', _), Open(Curly))),
        (Word, Sign('<', _)) | (Sign('<', _), _) | (_, Sign('>', _)) => false,
        (Word | Sign('>', _) | Close(_), Open(Round)) => false,
        // `list[0]`, but `&'static [T]` and `= [T]`.
        (Word, Open(Square)) => left > 0 && tokens.is_sign(left - 1, '\''),
        _ => true,
    }
}

/// Whether a bar begins the arguments of a closure.
fn opens_closure(tokens: Slice<'_>, at: usize) -> bool {
    use Kind::{Open, Sign};
    let before = at.checked_sub(1).and_then(|it| tokens.kind(it));
    tokens.is_sign(at, '|') && matches!(before, None | Some(Open(_) | Sign(',', _)))
}

/// Whether a bar ends the arguments of a closure.
fn closes_closure(tokens: Slice<'_>, at: usize) -> bool {
    let open = (0..at).rev().find(|it| tokens.is_sign(*it, '|'));
    open.is_some_and(|it| opens_closure(tokens, it))
}
