//! Bytes in, lines out, whatever the pieces are that the bytes come in.

use crate::body::BoxError;

/// Which byte ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ends {
    /// LF, CR LF or CR: event streams.
    AnyBreak,
    /// LF or the record separator of JSON text sequences.
    LineOrRecord,
}

/// Cuts bytes into lines.
#[derive(Debug)]
pub(crate) struct Splitter {
    ends: Ends,
    limit: usize,
    pending: Vec<u8>,
    /// How much of `pending` is known to hold no end.
    seen: usize,
    /// How much of `pending` has been handed out.
    taken: usize,
    /// The last line ended in CR: an LF that follows belongs to it.
    after_return: bool,
    finished: bool,
}

impl Splitter {
    /// With lines of at most `limit` bytes.
    pub(crate) fn new(ends: Ends, limit: usize) -> Self {
        Self {
            ends,
            limit,
            pending: Vec::new(),
            seen: 0,
            taken: 0,
            after_return: false,
            finished: false,
        }
    }

    /// More bytes have come.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.pending.drain(..self.taken);
        self.seen -= self.taken;
        self.taken = 0;
        self.pending.extend_from_slice(bytes);
    }

    /// No more will come: what is left is the last line.
    pub(crate) fn finish(&mut self) {
        self.finished = true;
    }

    /// The next whole line, without its end.
    pub(crate) fn line(&mut self) -> Result<Option<Vec<u8>>, BoxError> {
        if self.after_return && self.taken < self.pending.len() {
            self.after_return = false;
            if self.pending[self.taken] == b'\n' {
                self.taken += 1;
                self.seen = self.seen.max(self.taken);
            }
        }
        let found = self.pending[self.seen..]
            .iter()
            .position(|byte| self.is_end(*byte));
        let end = match found {
            Some(at) => self.seen + at,
            None => {
                self.seen = self.pending.len();
                if self.seen - self.taken > self.limit {
                    return Err(self.too_long());
                }
                if !self.finished || self.seen == self.taken {
                    return Ok(None);
                }
                self.seen
            }
        };
        if end - self.taken > self.limit {
            return Err(self.too_long());
        }
        let line = self.pending[self.taken..end].to_vec();
        self.after_return = self.ends == Ends::AnyBreak && self.pending.get(end) == Some(&b'\r');
        self.taken = (end + 1).min(self.pending.len());
        self.seen = self.taken;
        Ok(Some(line))
    }

    fn is_end(&self, byte: u8) -> bool {
        match self.ends {
            Ends::AnyBreak => byte == b'\n' || byte == b'\r',
            Ends::LineOrRecord => byte == b'\n' || byte == 0x1e,
        }
    }

    fn too_long(&self) -> BoxError {
        format!("a line is longer than {} bytes (`body_limit`)", self.limit).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_cutting_gives_the_same_lines() {
        let text = b"{\"a\":1}\r\n\n\x1e2\n3\x1e\x1e4";
        let expected: [&[u8]; 7] = [b"{\"a\":1}\r", b"", b"", b"2", b"3", b"", b"4"];
        for size in 1..=text.len() {
            let mut splitter = Splitter::new(Ends::LineOrRecord, 100);
            let mut lines = Vec::new();
            for piece in text.chunks(size) {
                splitter.push(piece);
                lines.extend(std::iter::from_fn(|| splitter.line().unwrap()));
            }
            splitter.finish();
            lines.extend(std::iter::from_fn(|| splitter.line().unwrap()));
            assert_eq!(lines, expected, "{size}");
        }
    }

    #[test]
    fn a_line_ends_in_any_break() {
        for size in 1..9 {
            let mut splitter = Splitter::new(Ends::AnyBreak, 100);
            let mut lines = Vec::new();
            for piece in b"a\r\nb\rc\n\r\r".chunks(size) {
                splitter.push(piece);
                lines.extend(std::iter::from_fn(|| splitter.line().unwrap()));
            }
            assert_eq!(lines, [&b"a"[..], b"b", b"c", b"", b""], "{size}");
        }
    }
}
