//! A value in a JSON text and all that is in it, found in one pass: for whoever asks for many parts of it.

use std::borrow::Cow;

use super::reader::DEPTH;
use super::skip;
use super::view::{Steps, View};

/// How many values are found at once, 4 MB of them. What is in those behind is looked for when it is asked for.
const MOST: usize = 1 << 16;

/// A value in a JSON text.
#[derive(Debug)]
pub(crate) struct Place<'t> {
    /// Empty, if it is no member.
    key: Cow<'t, str>,
    view: View<'t>,
    inside: Vec<Place<'t>>,
}

impl<'t> Place<'t> {
    /// Finds all that is in the value.
    pub(crate) fn new(view: View<'t>) -> Self {
        let mut search = Search {
            text: view.as_text(),
            found: 0,
        };
        let likely = (view.as_text().len() / 48).clamp(4, 64);
        let found = view
            .is_open()
            .then(|| search.inside(0, 1, likely))
            .flatten();
        Self {
            key: "".into(),
            view,
            inside: found.map(|(inside, _)| inside).unwrap_or_default(),
        }
    }

    /// The value.
    pub(crate) fn view(&self) -> View<'t> {
        self.view
    }

    /// The key that it has in an object.
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// The values right in it, as far as they have been found.
    pub(crate) fn inside(&self) -> &[Self] {
        &self.inside
    }

    /// The member with this key; the last one, when the key comes twice.
    #[inline]
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.inside.iter().rfind(|it| it.key == key)
    }
}

struct Search<'t> {
    text: &'t str,
    /// How many values.
    found: usize,
}

impl<'t> Search<'t> {
    /// What is in the list or object at this place of the text, and where that ends.
    fn inside(&mut self, at: usize, depth: u32, likely: usize) -> Option<(Vec<Place<'t>>, usize)> {
        let mut steps = Steps::behind(self.text, at)?;
        let mut places = Vec::new();
        while steps.step().is_some() {
            let key = match steps.is_object() {
                true => steps.key()?,
                false => "".into(),
            };
            let start = steps.at;
            self.found += 1;
            let is_open = matches!(self.text.as_bytes()[start], b'{' | b'[');
            let (inside, end) = match is_open && depth < DEPTH && self.found < MOST {
                true => self.inside(start, depth + 1, 4)?,
                false => (Vec::new(), skip::known(self.text.as_bytes(), start)?),
            };
            let view = View(self.text.get(start..end)?);
            if places.is_empty() {
                places.reserve(likely);
            }
            places.push(Place { key, view, inside });
            steps.at = end;
        }
        Some((places, steps.at))
    }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::codec::View;

    /// What is found, place by place, beside what views find.
    fn check(place: &Place<'_>, view: View<'_>) {
        assert_eq!(place.view(), view);
        let keys: Vec<_> = view.members().map(|it| it.0.into_owned()).collect();
        let parts: Vec<_> = view.members().map(|it| it.1).chain(view.items()).collect();
        assert_eq!(place.inside().len(), parts.len());
        for (inner, part) in place.inside().iter().zip(parts) {
            check(inner, part);
        }
        for (inner, key) in place.inside().iter().zip(keys) {
            assert_eq!(inner.key(), key);
            let found = place.get(&key).map(Place::view);
            assert_eq!(found, view.get(&key));
        }
        assert!(place.get("none").is_none());
    }

    #[test]
    fn all_is_found_as_it_stands() {
        let table = [
            "null",
            "-1.5e+3",
            r#""[{\"""#,
            "[]",
            "{}",
            r#"{"a":1,"b":[true,{"c\"":"}"},[]],"a":{"d":null},"":"é\\"}"#,
            " [ 1 , [ { \"a\" : [ ] } ] , \"x,]\" ] ",
        ];
        for text in table {
            let view = View::new(text);
            check(&Place::new(view), view);
        }
    }

    #[test]
    fn what_is_no_json_does_not_panic() {
        let table = [
            "",
            "[",
            "{",
            "]",
            "[1",
            "[1,",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{é:1}",
            "{1:2}",
            "[é]",
            "[\"\\é\"]",
            "[1 2]",
            "{\"a\" 1}",
            "[}",
            "{]",
            "\"",
            "\"\\",
            "[\"\\",
            "[\u{0}]",
            "[,]",
        ];
        for text in table {
            let view = View::new(text);
            let place = Place::new(view);
            assert!(place.inside().len() <= text.len(), "{text}");
            assert!(
                view.members().count() + view.items().count() <= text.len(),
                "{text}"
            );
            let _ = (view.as_str(), view.plain(), view.get("a"), view.at(1));
        }
    }

    #[test]
    fn what_is_deep_or_long_is_left_closed() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        let mut place = Place::new(View::new(&deep)).view();
        for _ in 0..9_999 {
            place = place.at(0).expect("a list");
        }
        assert_eq!(place.as_text(), "[]");
        let long = format!("[{}[1]]", "[1],".repeat(50_000));
        let place = Place::new(View::new(&long));
        assert_eq!(place.inside().len(), 50_001);
        let last = place.inside().last().expect("one");
        assert!(last.inside().is_empty());
        assert_eq!(last.view().as_text(), "[1]");
    }
}
