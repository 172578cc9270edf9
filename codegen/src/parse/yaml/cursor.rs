//! Where the reader is: bytes, lines and columns.

/// A position in the text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'s> {
    pub(super) bytes: &'s [u8],
    pub(super) at: usize,
    pub(super) line_start: usize,
    /// Where the line's indentation ends.
    content_start: usize,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(bytes: &'s [u8]) -> Self {
        let mut cursor = Self {
            bytes,
            at: 0,
            line_start: 0,
            content_start: 0,
        };
        cursor.begin_line(0);
        cursor
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    pub(super) fn at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// In bytes: nothing but indicators and spaces stands before what is indented by it.
    pub(super) fn column(&self) -> isize {
        (self.at - self.line_start) as isize
    }

    /// Whether nothing but indentation stands before this on its line.
    pub(super) fn is_first_on_line(&self) -> bool {
        self.at == self.content_start
    }

    /// Whether the line's indentation has a tab in it.
    pub(super) fn is_indented_by_tab(&self) -> bool {
        self.bytes[self.line_start..self.content_start].contains(&b'\t')
    }

    /// Whether this byte, `ahead` from here, is a blank, a line break or the end.
    pub(super) fn is_gap(&self, ahead: usize) -> bool {
        matches!(
            self.peek_at(ahead),
            None | Some(b' ' | b'\t' | b'\n' | b'\r')
        )
    }

    pub(super) fn is_indicator(&self, indicator: u8) -> bool {
        self.peek() == Some(indicator) && self.is_gap(1)
    }

    /// Whether `---` or `...` stands here and ends the document.
    pub(super) fn at_marker(&self) -> bool {
        self.at == self.line_start
            && matches!(self.bytes.get(self.at..self.at + 3), Some(b"---" | b"..."))
            && self.is_gap(3)
    }

    pub(super) fn skip_spaces(&mut self) {
        while let Some(b' ' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Goes past a line break.
    pub(super) fn skip_break(&mut self) {
        let carriage_return = self.peek() == Some(b'\r');
        self.at += 1;
        if carriage_return && self.peek() == Some(b'\n') {
            self.at += 1;
        }
        self.line_start = self.at;
        self.content_start = self.at;
    }

    /// Goes to the next token, past blanks, comments and lines without anything else.
    pub(super) fn skip_blank(&mut self) {
        loop {
            self.skip_spaces();
            match self.peek() {
                Some(b'#') => self.skip_line(),
                Some(b'\n' | b'\r') => {
                    self.skip_break();
                    self.begin_line(self.at);
                }
                _ => return,
            }
        }
    }

    /// Goes past empty documents and the directives of the first that is not.
    pub(super) fn skip_prologue(&mut self) {
        loop {
            self.skip_blank();
            if self.at_marker() {
                self.at += 3;
            } else if self.peek() == Some(b'%') && self.column() == 0 {
                self.skip_line();
            } else {
                return;
            }
        }
    }

    pub(super) fn begin_line(&mut self, start: usize) {
        self.at = start;
        self.line_start = start;
        self.skip_spaces();
        self.content_start = self.at;
    }

    pub(super) fn skip_line(&mut self) {
        while let Some(byte) = self.peek()
            && !matches!(byte, b'\n' | b'\r')
        {
            self.at += 1;
        }
    }
}
