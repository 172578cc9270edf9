//! The text of an overlay: what it says, and where.

use super::OverlayError;
use super::problem::OverlayProblem;
use crate::codec::View;
use crate::formula::Problem;
use crate::value::Json;

/// What a text says.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) json: Json,
    places: Places,
}

/// Where everything stands in the text.
#[derive(Clone, Debug)]
enum Places {
    /// To be looked for in the text.
    Json(Box<str>),
    #[cfg(feature = "yaml")]
    Yaml(super::yaml::Places),
}

/// Line and column, both from 1.
pub(super) type Position = (usize, usize);

impl Source {
    /// Reads JSON.
    pub(super) fn json(text: &str) -> Result<Self, OverlayError> {
        match text.parse() {
            Ok(json) => Ok(Self {
                json,
                places: Places::Json(text.into()),
            }),
            Err(error) => Err(OverlayError::at(
                error.position().unwrap_or((1, 1)),
                format!("this is no JSON: {}", error.problem()),
                "an overlay is an object with `read` and `write`",
            )),
        }
    }

    /// Reads YAML.
    #[cfg(feature = "yaml")]
    pub(super) fn yaml(text: &str) -> Result<Self, OverlayError> {
        let (json, places) = super::yaml::read(text)?;
        Ok(Self {
            json,
            places: Places::Yaml(places),
        })
    }

    /// The problem with its place in the text: that of the key, where there is one.
    pub(super) fn located(&self, problem: Problem) -> OverlayProblem {
        let position = match &self.places {
            Places::Json(text) => position_of(text, &problem.pointer),
            #[cfg(feature = "yaml")]
            Places::Yaml(places) => places.position_of(&problem.pointer),
        };
        OverlayProblem::new(position, problem)
    }
}

/// Where the pointer leads to: the key of a member, the beginning of an item.
fn position_of(text: &str, pointer: &str) -> Position {
    let mut view = View::new(text);
    let mut offset = offset_of(text, view);
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let item = token.parse().ok().and_then(|index| view.at(index));
        match (view.get(&key), item) {
            (Some(member), _) => {
                view = member;
                offset = before(text, offset_of(text, member));
            }
            (None, Some(item)) => {
                view = item;
                offset = offset_of(text, item);
            }
            (None, None) => break,
        }
    }
    position(text, offset)
}

/// Where a part of the text begins.
fn offset_of(text: &str, part: View<'_>) -> usize {
    (part.as_text().as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// Where the key begins whose value begins at the offset.
fn before(text: &str, value: usize) -> usize {
    let bytes = text.as_bytes();
    let colon = text[..value].rfind(':').unwrap_or(value);
    let Some(closing) = text[..colon].rfind('"') else {
        return value;
    };
    let is_escaped = |quote: usize| {
        let slashes = bytes[..quote].iter().rev().take_while(|it| **it == b'\\');
        slashes.count() % 2 == 1
    };
    let mut end = closing;
    while let Some(quote) = text[..end].rfind('"') {
        if !is_escaped(quote) {
            return quote;
        }
        end = quote;
    }
    value
}

fn position(text: &str, offset: usize) -> Position {
    let before = &text[..offset.min(text.len())];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (line, before[start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::position_of;

    #[test]
    fn finds_places() {
        let text = "{\n  \"read\": {\n    \"a\\\"b\" : [ 1,\n 2, {\"x/y\":null}]\n  }\n}";
        let table = [
            ("", (1, 1)),
            ("/read", (2, 3)),
            ("/read/a\"b", (3, 5)),
            ("/read/a\"b/1", (4, 2)),
            ("/read/a\"b/2/x~1y", (4, 6)),
            ("/read/none", (2, 3)),
        ];
        for (pointer, expected) in table {
            assert_eq!(position_of(text, pointer), expected, "{pointer}");
        }
    }
}
