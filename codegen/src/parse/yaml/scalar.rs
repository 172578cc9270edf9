//! Scalars: plain, in quotes, in blocks.

use super::fold::Fold;
use super::{Cursor, Reader, Span, Wrong};
use crate::parse::escape;

/// A scalar that was read and is no node yet: it may turn out to be a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scalar {
    pub(super) start: usize,
    pub(super) text: Span,
    /// Whether it stands without quotes, so that what it looks like is what it is.
    pub(super) plain: bool,
    /// Whether it ends on the line on which it begins, as a key must.
    pub(super) one_line: bool,
}

/// What becomes of the line breaks at the end of a block.
enum Chomping {
    Strip,
    Clip,
    Keep,
}

/// A further line of a plain scalar.
struct Line<'s> {
    /// What stands between it and the line before.
    fold: Fold,
    start: usize,
    end: usize,
    behind: Cursor<'s>,
}

impl<'s> Reader<'s> {
    /// A scalar without quotes; its further lines stand further right than `indent`, in flow collections
    /// anywhere.
    pub(super) fn plain(&mut self, indent: isize, flow: bool) -> Scalar {
        let start = self.cursor.at;
        let first_line = self.cursor.line_start;
        let mut end = skip_plain_line(&mut self.cursor, flow);
        let mut aside = None;
        while let Some(line) = self.continuation(indent, flow) {
            let text = self.builder.unescaped();
            if aside.is_none() {
                aside = Some(text.len());
                text.push_str(&self.source[start..end]);
            }
            line.fold.join(text);
            text.push_str(&self.source[line.start..line.end]);
            end = line.end;
            self.cursor = line.behind;
        }
        let text = match aside {
            Some(aside) => self.builder.aside_since(aside),
            None => self.builder.span(start, end),
        };
        Scalar {
            start,
            text,
            plain: true,
            one_line: self.cursor.line_start == first_line,
        }
    }

    /// Where a plain scalar goes on after the end of a line, if it does.
    fn continuation(&self, indent: isize, flow: bool) -> Option<Line<'s>> {
        if !matches!(self.cursor.peek(), Some(b'\n' | b'\r')) {
            return None;
        }
        let mut cursor = self.cursor;
        let mut fold = Fold::default();
        while let Some(b'\n' | b'\r') = cursor.peek() {
            cursor.skip_break();
            fold.line_break();
            cursor.skip_spaces();
        }
        let line = &cursor.bytes[cursor.line_start..];
        let column = line.iter().take_while(|it| **it == b' ').count() as isize;
        if column <= indent && !flow || cursor.at_marker() || cursor.peek() == Some(b'#') {
            return None;
        }
        let start = cursor.at;
        let end = skip_plain_line(&mut cursor, flow);
        (end > start).then_some(Line {
            fold,
            start,
            end,
            behind: cursor,
        })
    }

    /// A scalar in quotes.
    pub(super) fn quoted(&mut self) -> Result<Scalar, Wrong> {
        let start = self.cursor.at;
        let first_line = self.cursor.line_start;
        let quote = self.cursor.bytes[start];
        self.cursor.at += 1;
        skip_quoted(&mut self.cursor, quote);
        let text = if self.closes(quote) {
            self.builder.span(start + 1, self.cursor.at)
        } else {
            self.unescape(start, quote)?
        };
        self.cursor.at += 1;
        Ok(Scalar {
            start,
            text,
            plain: false,
            one_line: self.cursor.line_start == first_line,
        })
    }

    /// Whether the quote here is the last, and not `''`.
    fn closes(&self, quote: u8) -> bool {
        self.cursor.peek() == Some(quote)
            && (quote == b'"' || self.cursor.peek_at(1) != Some(quote))
    }

    fn unescape(&mut self, start: usize, quote: u8) -> Result<Span, Wrong> {
        let aside = self.builder.unescaped().len();
        let mut copied = start + 1;
        loop {
            let run = &self.source[copied..self.cursor.at];
            match self.cursor.peek() {
                None => return Err(Wrong::new(start, "this text has no closing quote")),
                Some(b'\n' | b'\r') => {
                    let run = run.trim_end_matches([' ', '\t']);
                    self.builder.unescaped().push_str(run);
                    self.fold(Fold::default());
                }
                Some(_) => {
                    self.builder.unescaped().push_str(run);
                    if self.closes(quote) {
                        return Ok(self.builder.aside_since(aside));
                    }
                    self.escape(quote);
                }
            }
            copied = self.cursor.at;
            skip_quoted(&mut self.cursor, quote);
        }
    }

    /// Goes past line breaks inside quotes.
    fn fold(&mut self, mut fold: Fold) {
        while let Some(b'\n' | b'\r') = self.cursor.peek() {
            self.cursor.skip_break();
            self.cursor.skip_spaces();
            fold.line_break();
        }
        fold.join(self.builder.unescaped());
    }

    /// An escape; a backslash before a character that needs none stands for itself.
    fn escape(&mut self, quote: u8) {
        if quote == b'\'' {
            self.builder.unescaped().push('\'');
            self.cursor.at += 2;
            return;
        }
        let digits = match self.cursor.peek_at(1) {
            Some(b'x') => 2,
            Some(b'u') => 4,
            Some(b'U') => 8,
            Some(b'\n' | b'\r') => {
                self.cursor.at += 1;
                self.cursor.skip_break();
                self.cursor.skip_spaces();
                return self.fold(Fold::escaped());
            }
            Some(byte) => {
                let char = escaped(byte).unwrap_or('\\');
                self.builder.unescaped().push(char);
                self.cursor.at += if escaped(byte).is_some() { 2 } else { 1 };
                return;
            }
            None => 0,
        };
        match escape::unicode(self.cursor.bytes, self.cursor.at + 2, digits) {
            Some((char, end)) if digits > 0 => {
                self.builder.unescaped().push(char);
                self.cursor.at = end;
            }
            _ => {
                self.builder.unescaped().push('\\');
                self.cursor.at += 1;
            }
        }
    }

    /// A block (`|` or `>`) whose lines stand further right than `indent`.
    pub(super) fn block_scalar(&mut self, indent: isize) -> Result<Scalar, Wrong> {
        let start = self.cursor.at;
        let folded = self.cursor.peek() == Some(b'>');
        let (chomping, explicit) = self.block_header()?;
        let mut column = explicit.map(|it| indent.max(0) + it);

        let aside = self.builder.unescaped().len();
        let mut breaks = 0;
        let mut broken = false;
        let mut previous_was_indented = None;
        while self.block_line(indent, &mut column, &mut breaks) {
            let line = self.cursor.at;
            let is_indented = matches!(self.cursor.peek(), Some(b' ' | b'\t'));
            self.cursor.skip_line();
            let text = self.builder.unescaped();
            match previous_was_indented {
                Some(false) if folded && !is_indented && breaks == 0 => text.push(' '),
                Some(false) if folded && !is_indented => {}
                Some(_) => text.push('\n'),
                None => {}
            }
            text.extend(std::iter::repeat_n('\n', breaks));
            text.push_str(&self.source[line..self.cursor.at]);
            previous_was_indented = Some(is_indented);
            breaks = 0;
            broken = !self.cursor.at_end();
            if broken {
                self.cursor.skip_break();
            }
        }
        let text = self.builder.unescaped();
        if broken && !matches!(chomping, Chomping::Strip) {
            text.push('\n');
        }
        if matches!(chomping, Chomping::Keep) {
            text.extend(std::iter::repeat_n('\n', breaks));
        }
        if !self.cursor.at_end() {
            self.cursor.begin_line(self.cursor.line_start);
        }
        Ok(Scalar {
            start,
            text: self.builder.aside_since(aside),
            plain: false,
            one_line: false,
        })
    }

    /// Goes to where the block's next line begins, past empty ones; false when the block is over. The first
    /// line tells the column.
    fn block_line(
        &mut self,
        indent: isize,
        column: &mut Option<isize>,
        breaks: &mut usize,
    ) -> bool {
        loop {
            while self.cursor.peek() == Some(b' ')
                && column.is_none_or(|it| self.cursor.column() < it)
            {
                self.cursor.at += 1;
            }
            let reached = self.cursor.column();
            let inside = reached >= column.unwrap_or((indent + 1).max(1));
            match self.cursor.peek() {
                None => return false,
                Some(b'\n' | b'\r') => {}
                Some(_) if inside => {
                    column.get_or_insert(reached);
                    return true;
                }
                Some(b'\t') => {
                    self.cursor.skip_spaces();
                    if !matches!(self.cursor.peek(), Some(b'\n' | b'\r')) {
                        return false;
                    }
                }
                Some(_) => return false,
            }
            self.cursor.skip_break();
            *breaks += 1;
        }
    }

    fn block_header(&mut self) -> Result<(Chomping, Option<isize>), Wrong> {
        let mut chomping = Chomping::Clip;
        let mut explicit = None;
        loop {
            self.cursor.at += 1;
            match self.cursor.peek() {
                Some(b'-') => chomping = Chomping::Strip,
                Some(b'+') => chomping = Chomping::Keep,
                Some(digit @ b'1'..=b'9') => explicit = Some(isize::from(digit - b'0')),
                _ => break,
            }
        }
        self.cursor.skip_spaces();
        if self.cursor.peek() == Some(b'#') {
            self.cursor.skip_line();
        }
        match self.cursor.peek() {
            None => {}
            Some(b'\n' | b'\r') => self.cursor.skip_break(),
            Some(_) => return Err(self.misplaced()),
        }
        Ok((chomping, explicit))
    }
}

/// Goes to where a plain scalar stops on this line; tells where its last word ends.
fn skip_plain_line(cursor: &mut Cursor<'_>, flow: bool) -> usize {
    let start = cursor.at;
    while let Some(byte) = cursor.peek() {
        let stops = match byte {
            b'\n' | b'\r' => true,
            b':' => cursor.is_gap(1) || flow && is_flow_indicator(cursor.peek_at(1)),
            b'#' => cursor.at > start && matches!(cursor.bytes[cursor.at - 1], b' ' | b'\t'),
            b',' | b'[' | b']' | b'{' | b'}' => flow,
            _ => false,
        };
        if stops {
            break;
        }
        cursor.at += 1;
    }
    let line = &cursor.bytes[start..cursor.at];
    let blanks = line
        .iter()
        .rev()
        .take_while(|it| matches!(it, b' ' | b'\t'));
    cursor.at - blanks.count()
}

/// Whether it belongs to a flow collection and to no scalar in it.
pub(super) fn is_flow_indicator(byte: Option<u8>) -> bool {
    matches!(byte, Some(b',' | b'[' | b']' | b'{' | b'}'))
}

/// Goes to the next quote, line break or backslash that is none in single quotes.
fn skip_quoted(cursor: &mut Cursor<'_>, quote: u8) {
    while let Some(byte) = cursor.peek() {
        match byte {
            b'\n' | b'\r' => return,
            b'\\' if quote == b'"' => return,
            byte if byte == quote => return,
            _ => cursor.at += 1,
        }
    }
}

/// What a backslash before this byte stands for.
fn escaped(byte: u8) -> Option<char> {
    Some(match byte {
        b'0' => '\0',
        b'a' => '\u{7}',
        b'b' => '\u{8}',
        b't' | b'\t' => '\t',
        b'n' => '\n',
        b'v' => '\u{b}',
        b'f' => '\u{c}',
        b'r' => '\r',
        b'e' => '\u{1b}',
        b' ' => ' ',
        b'"' => '"',
        b'/' => '/',
        b'\\' => '\\',
        b'N' => '\u{85}',
        b'_' => '\u{a0}',
        b'L' => '\u{2028}',
        b'P' => '\u{2029}',
        _ => return None,
    })
}
