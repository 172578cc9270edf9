//! The text of an overlay: what it says, and where. It is a customer's, and may be hostile.

mod answered;
mod problem;
#[cfg(feature = "yaml")]
mod yaml;

pub use problem::{OverlayError, OverlayProblem};

use crate::codec::{DecodeError, View};
use crate::formula::Problem;
use crate::value::Json;
use problem::Position;

/// The text of an overlay, read and not yet checked.
///
/// A customer may say once what would otherwise be looked up, in words that people know:
///
/// ```no_run
/// # use connectome::formula::{Links, Lookup};
/// # use connectome::{BoxError, Model, OverlayText, UnifyCreate, UnifyOverlay, UnifyUpdate};
/// # async fn read<C: UnifyCreate<M> + UnifyUpdate<M>, M: Model>(lookup: &impl Lookup, links: &impl Links) -> Result<(), BoxError> {
/// let text = OverlayText::json(r#"{"write": {"owner": {"$lookup": {"query": {"email": "sales@example.org"}}}}}"#)?;
/// let overlay = UnifyOverlay::<C, M>::of(&text.answered(lookup, links).await?)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct OverlayText {
    pub(super) json: Json,
    places: Places,
}

/// Where everything stands in the text.
#[derive(Clone, Debug)]
enum Places {
    /// To be looked for in the text.
    Json(Box<str>),
    #[cfg(feature = "yaml")]
    Yaml(yaml::Places),
}

/// The longest text, in bytes. One with a formula for each of a thousand fields has a fifth of it.
const LENGTH: usize = 1 << 18;

/// What an overlay is.
const HELP: &str = "an overlay is an object with `read` and `write`";

impl OverlayText {
    /// Reads JSON.
    ///
    /// # Errors
    /// When it is none, or too long.
    pub fn json(text: &str) -> Result<Self, OverlayError> {
        let text = fitting(text)?;
        let json: Json = text.parse().map_err(|error: DecodeError| {
            let position = error.position().unwrap_or((1, 1));
            let message = format!("this is no JSON: {}", error.problem());
            OverlayError::at(position, message, HELP)
        })?;
        let mut ways = Ways::default();
        ways.all(json.view(), 0)
            .map_err(|long| OverlayError::at((1, 1), long.to_owned(), HELP))?;
        Ok(Self {
            json,
            places: Places::Json(text.into()),
        })
    }

    /// Reads YAML.
    ///
    /// # Errors
    /// When it is none, more than data, or too long.
    #[cfg(feature = "yaml")]
    pub fn yaml(text: &str) -> Result<Self, OverlayError> {
        let (json, places) = yaml::read(fitting(text)?)?;
        Ok(Self {
            json,
            places: Places::Yaml(places),
        })
    }

    /// What the text makes of something else: its problems stand where the text says the same.
    pub(super) fn saying(&self, json: Json) -> Self {
        Self {
            json,
            places: self.places.clone(),
        }
    }

    /// The problems with their places in the text: those of keys, where there are some.
    pub(super) fn error(&self, problems: Vec<Problem>) -> OverlayError {
        OverlayError::of(problems, |pointer| match &self.places {
            Places::Json(text) => position_of(text, pointer),
            #[cfg(feature = "yaml")]
            Places::Yaml(places) => places.position_of(pointer),
        })
    }
}

/// The text without a byte order mark, if it is not too long.
fn fitting(text: &str) -> Result<&str, OverlayError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() <= LENGTH {
        return Ok(text);
    }
    let message = format!("an overlay has at most {LENGTH} bytes");
    let help = format!("this one has {}", text.len());
    Err(OverlayError::at((1, 1), message, &help))
}

/// How long the ways to all values are, one behind the other. Whoever reads formulas keeps the way to each: under
/// long keys, or far down, few bytes of text would fill the memory.
#[derive(Default)]
struct Ways(usize);

impl Ways {
    const LENGTH: usize = 1 << 24;

    /// One more way of so many bytes.
    fn add(&mut self, way: usize) -> Result<(), &'static str> {
        self.0 += way;
        match self.0 <= Self::LENGTH {
            true => Ok(()),
            false => Err("so much stands under keys as long as these"),
        }
    }

    fn all(&mut self, value: View<'_>, way: usize) -> Result<(), &'static str> {
        self.add(way)?;
        let mut members = value.members();
        members.try_for_each(|(key, value)| self.all(value, way + 1 + key.len()))?;
        let mut items = value.items();
        items.try_for_each(|value| self.all(value, way + 2))
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
