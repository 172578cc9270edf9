//! Event streams as the WHATWG's HTML specification defines them (section 9.2.6).

use std::time::Duration;

use super::splitter::{Ends, Splitter};
use crate::body::BoxError;

/// One event as it stands in the stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RawEvent {
    pub(crate) name: String,
    pub(crate) data: String,
    pub(crate) id: String,
    pub(crate) retry: Option<Duration>,
}

/// Bytes in, events out.
#[derive(Debug)]
pub(crate) struct Parser {
    lines: Splitter,
    limit: usize,
    begun: bool,
    name: String,
    data: String,
    last_id: String,
    retry: Option<Duration>,
}

impl Parser {
    /// With events of at most `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            lines: Splitter::new(Ends::AnyBreak, limit),
            limit,
            begun: false,
            name: String::new(),
            data: String::new(),
            last_id: String::new(),
            retry: None,
        }
    }

    /// More bytes have come.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.lines.push(bytes);
    }

    /// The next whole event. What is left without an empty line behind it at the end is no event.
    pub(crate) fn event(&mut self) -> Result<Option<RawEvent>, BoxError> {
        while let Some(line) = self.lines.line()? {
            let line = if std::mem::replace(&mut self.begun, true) {
                &line[..]
            } else {
                line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line)
            };
            if let Some(event) = self.take(&String::from_utf8_lossy(line)) {
                return Ok(Some(event));
            }
            if self.data.len() > self.limit {
                let limit = self.limit;
                return Err(format!("an event is longer than {limit} bytes (`body_limit`)").into());
            }
        }
        Ok(None)
    }

    fn take(&mut self, line: &str) -> Option<RawEvent> {
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.last_id),
            "retry" if value.bytes().all(|it| it.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment, or a field that the specification does not know.
            _ => {}
        }
        None
    }

    fn dispatch(&mut self) -> Option<RawEvent> {
        let name = std::mem::take(&mut self.name);
        let mut data = std::mem::take(&mut self.data);
        data.pop()?;
        Some(RawEvent {
            name,
            data,
            id: self.last_id.clone(),
            retry: self.retry,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_as_in_the_specification() {
        check(
            "data: YHOO\ndata: +2\ndata: 10\n\n",
            &[("", "YHOO\n+2\n10", "")],
        );
        check(
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
            &[("", "first event", "1"), ("", "second event", "")],
        );
        check(
            "data\n\ndata\ndata\n\ndata:",
            &[("", "", ""), ("", "\n", "")],
        );
        check(
            "data:test\n\ndata: test\n\n",
            &[("", "test", ""), ("", "test", "")],
        );
        check("event: add\r\ndata: 7\r\n\r\n", &[("add", "7", "")]);
        check(
            "event: add\rdata: 7\r\rdata: 8\r\r",
            &[("add", "7", ""), ("", "8", "")],
        );
        check("\u{feff}data: a\n\n", &[("", "a", "")]);
        check("event: only\n\ndata: b\n\n", &[("", "b", "")]);
        check(
            "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
            &[("", "a", "1"), ("", "b", "1")],
        );
        check(
            "unknown: x\nretry: 10\nretry: x\ndata: é\n\n",
            &[("", "é", "")],
        );
    }

    #[test]
    fn any_cutting_gives_the_same_events() {
        let text = "\u{feff}: hi\r\n\r\nevent: é\r\ndata: a\r\ndata: b😀\r\n\r\nid: 7\rdata\r\r\n\ndata: c\n\n\n";
        let whole = parse([text.as_bytes()], 1 << 20).unwrap();
        assert_eq!(whole.len(), 3);
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        for _ in 0..500 {
            let mut rest = text.as_bytes();
            let mut pieces = Vec::new();
            while !rest.is_empty() {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                let (piece, left) = rest.split_at((state % 5) as usize % (rest.len() + 1));
                pieces.push(piece);
                rest = left;
            }
            assert_eq!(parse(pieces, 1 << 20).unwrap(), whole);
        }
    }

    #[test]
    fn a_line_has_a_limit_and_so_has_an_event() {
        assert!(parse([b"data: 0123456789".as_slice()], 8).is_err());
        assert!(parse([b"data:01\ndata:23\ndata:45\n\n".as_slice()], 8).is_err());
        assert!(parse([b"data:01\n\ndata:23\n\ndata:45\n\n".as_slice()], 8).is_ok());
    }

    fn check(text: &str, expected: &[(&str, &str, &str)]) {
        let events = parse([text.as_bytes()], 1 << 20).unwrap();
        let found: Vec<_> = events
            .iter()
            .map(|it| (it.name.as_str(), it.data.as_str(), it.id.as_str()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    fn parse<'a>(
        pieces: impl IntoIterator<Item = &'a [u8]>,
        limit: usize,
    ) -> Result<Vec<RawEvent>, BoxError> {
        let mut parser = Parser::new(limit);
        let mut events = Vec::new();
        for piece in pieces {
            parser.push(piece);
            while let Some(event) = parser.event()? {
                events.push(event);
            }
        }
        Ok(events)
    }
}
