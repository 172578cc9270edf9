//! Overlays in YAML: their JSON, and where everything stands.
//!
//! As much of YAML as data needs: no aliases, no tags, one document. Numbers are those of JSON; `yes` and `0x1F` are text.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use super::problem::{OverlayError, Position};
use super::{HELP, Ways};
use crate::codec::{Kind, Writer};
use crate::value::Json;

/// Where keys and items stand, by the pointers to their values.
#[derive(Clone, Debug, Default)]
pub(super) struct Places(HashMap<String, Position>);

impl Places {
    /// The place of a value, or of the nearest around it.
    pub(super) fn position_of(&self, pointer: &str) -> Position {
        let mut pointer = pointer;
        loop {
            match (self.0.get(pointer), pointer.rfind('/')) {
                (Some(position), _) => return *position,
                (None, Some(end)) => pointer = &pointer[..end],
                (None, None) => return (1, 1),
            }
        }
    }
}

/// How deep objects and lists may stand in one another, as in JSON.
const DEPTH: usize = 127;

/// Reads a text.
///
/// # Errors
/// Where it stops being YAML, and where it is more than data.
pub(super) fn read(text: &str) -> Result<(Json, Places), OverlayError> {
    let mut reader = Reader {
        writer: Writer::new(),
        places: Places::default(),
        ways: Ways::default(),
        pointer: String::new(),
        open: Vec::new(),
        is_read: false,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| broken(&error))?;
        reader.event(event, span)?;
    }
    let json = reader.writer.into_text().parse().unwrap_or_default();
    Ok((json, reader.places))
}

struct Reader {
    writer: Writer,
    places: Places,
    ways: Ways,
    /// The way to the object or list at hand.
    pointer: String,
    open: Vec<Open>,
    /// Whether the document is over.
    is_read: bool,
}

/// An object or a list that is not over.
struct Open {
    holds: Holds,
    /// How long the way to it is.
    pointer: usize,
}

enum Holds {
    Items(usize),
    /// A key comes next.
    Members,
    /// The value of a key comes next.
    Member,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), OverlayError> {
        match event {
            Event::Scalar(text, style, _, tag) => {
                if tag.is_some() {
                    return refused(span, "a tag");
                }
                if let Some(Holds::Members) = self.open.last().map(|it| &it.holds) {
                    return self.key(&text, span);
                }
                self.begin(span)?;
                match scalar(&text, style) {
                    Some(json) => self.writer.raw(json.as_text()),
                    None => self.writer.text(&text),
                }
                self.end();
            }
            Event::SequenceStart(_, tag) => {
                self.collection(tag.is_some(), Holds::Items(0), span)?;
                self.writer.open_list();
            }
            Event::MappingStart(_, tag) => {
                self.collection(tag.is_some(), Holds::Members, span)?;
                self.writer.open_object();
            }
            Event::SequenceEnd => {
                self.writer.close_list();
                self.open.pop();
                self.end();
            }
            Event::MappingEnd => {
                self.writer.close_object();
                self.open.pop();
                self.end();
            }
            Event::Alias(_) => return refused(span, "an alias"),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn collection(&mut self, has_tag: bool, holds: Holds, span: Span) -> Result<(), OverlayError> {
        if has_tag {
            return refused(span, "a tag");
        }
        if let Some(Holds::Members) = self.open.last().map(|it| &it.holds) {
            return refused(span, "a key that is no text");
        }
        self.begin(span)?;
        if self.open.len() == DEPTH {
            return refused(span, "so deep a value");
        }
        let pointer = self.pointer.len();
        self.open.push(Open { holds, pointer });
        Ok(())
    }

    fn key(&mut self, key: &str, span: Span) -> Result<(), OverlayError> {
        if let Some(open) = self.open.last_mut() {
            open.holds = Holds::Member;
            self.pointer.truncate(open.pointer);
            self.pointer.push('/');
            let escaped = key.replace('~', "~0").replace('/', "~1");
            self.pointer.push_str(&escaped);
            self.place(span)?;
            self.writer.key(key);
        }
        Ok(())
    }

    /// What stands at the way at hand stands here.
    fn place(&mut self, span: Span) -> Result<(), OverlayError> {
        let added = self.ways.add(self.pointer.len());
        added.map_err(|long| OverlayError::at(position(span), long.to_owned(), HELP))?;
        self.places.0.insert(self.pointer.clone(), position(span));
        Ok(())
    }

    /// Before a value: it has its way and its place.
    fn begin(&mut self, span: Span) -> Result<(), OverlayError> {
        match self.open.last_mut() {
            None if self.is_read => return refused(span, "a second document"),
            None => {
                self.places.0.insert(String::new(), position(span));
            }
            Some(Open {
                holds: Holds::Items(count),
                pointer,
            }) => {
                self.pointer.truncate(*pointer);
                self.pointer.push_str(&format!("/{count}"));
                *count += 1;
                self.place(span)?;
                self.writer.item();
            }
            Some(_) => {}
        }
        Ok(())
    }

    /// Behind a value.
    fn end(&mut self) {
        match self.open.last_mut() {
            None => self.is_read = true,
            Some(open) => {
                self.pointer.truncate(open.pointer);
                if let Holds::Member = open.holds {
                    open.holds = Holds::Members;
                }
            }
        }
    }
}

/// What a word without quotes stands for, if it is not itself.
fn scalar(text: &str, style: ScalarStyle) -> Option<Json> {
    if style != ScalarStyle::Plain {
        return None;
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Some(Json::null()),
        "true" | "True" | "TRUE" => Some(true.into()),
        "false" | "False" | "FALSE" => Some(false.into()),
        _ => {
            let number: Option<Json> = text.parse().ok();
            number.filter(|it| it.kind() == Kind::Number)
        }
    }
}

fn position(span: Span) -> Position {
    (span.start.line(), span.start.col() + 1)
}

fn refused<T>(span: Span, what: &str) -> Result<T, OverlayError> {
    Err(OverlayError::at(
        position(span),
        format!("{what} has no place in an overlay"),
        "write the value out",
    ))
}

fn broken(error: &ScanError) -> OverlayError {
    let marker = error.marker();
    OverlayError::at(
        (marker.line(), marker.col() + 1),
        format!("this is no YAML: {}", error.info()),
        HELP,
    )
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn becomes_json() {
        let table = [
            ("", "null"),
            (
                "read:\n  email: $.primaryEmail\n  n: 1.50\n",
                r#"{"read":{"email":"$.primaryEmail","n":1.50}}"#,
            ),
            (
                "a: {$concat: {values: [$.x, ' y'], delimiter: \"\"}}",
                r#"{"a":{"$concat":{"values":["$.x"," y"],"delimiter":""}}}"#,
            ),
            (
                "- yes\n- ~\n- true\n- 0x1F\n- 007\n-\n  - '1'\n- []\n- {}",
                r#"["yes",null,true,"0x1F","007",["1"],[],{}]"#,
            ),
            (
                "# nothing\n---\na: >\n  long\n  text\n...\n",
                r#"{"a":"long text\n"}"#,
            ),
        ];
        for (text, expected) in table {
            assert_eq!(read(text).unwrap().0.as_text(), expected, "{text}");
        }
    }

    #[test]
    fn knows_its_places() {
        let places = read("read:\n  a/b:\n    - 1\n    - x: 2\n").unwrap().1;
        let table = [
            ("/read", (1, 1)),
            ("/read/a~1b", (2, 3)),
            ("/read/a~1b/0", (3, 7)),
            ("/read/a~1b/1/x", (4, 7)),
            ("/read/a~1b/1/x/none", (4, 7)),
            ("/none", (1, 1)),
        ];
        for (pointer, expected) in table {
            assert_eq!(places.position_of(pointer), expected, "{pointer}");
        }
    }

    #[test]
    fn refuses_what_is_no_data() {
        let deep = "[".repeat(200);
        let table = [
            ("a: &x 1\nb: *x", "2:4: an alias has no place"),
            ("a: !!str 1", "1:4: a tag has no place"),
            ("? [1]\n: 2", "1:3: a key that is no text"),
            ("a: 1\n---\nb: 2", "3:1: a second document"),
            ("a: [1", "this is no YAML"),
            (deep.as_str(), "so deep a value"),
        ];
        for (text, expected) in table {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(expected), "{text}: {error}");
        }
    }
}
