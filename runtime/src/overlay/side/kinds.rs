//! Kinds of JSON: what a place takes, what a formula gives.

use std::fmt;

use crate::codec::Kind;

/// Some of the kinds of JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

/// In the order in which messages name them, each with a value that whatever takes the kind takes.
const SAMPLES: [(Kind, &str, &str); 6] = [
    (Kind::Text, "text", "\"x\""),
    (Kind::Number, "a number", "1"),
    (Kind::Bool, "a boolean", "true"),
    (Kind::List, "a list", "[]"),
    (Kind::Object, "an object", "{}"),
    (Kind::Null, "null", "null"),
];

impl Kinds {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ANY: Self = Self(0b11_1111);
    pub(crate) const TEXT: Self = Self::of(Kind::Text);
    pub(crate) const NUMBER: Self = Self::of(Kind::Number);
    pub(crate) const BOOL: Self = Self::of(Kind::Bool);
    pub(crate) const LIST: Self = Self::of(Kind::List);
    pub(crate) const OBJECT: Self = Self::of(Kind::Object);
    pub(crate) const NULL: Self = Self::of(Kind::Null);

    pub(crate) const fn of(kind: Kind) -> Self {
        Self(1 << kind as u8)
    }

    /// Those of which a sample is taken.
    pub(crate) fn taken(mut takes: impl FnMut(&str) -> bool) -> Self {
        let taken = SAMPLES.iter().filter(|it| takes(it.2));
        taken.fold(Self::NONE, |all, it| all | Self::of(it.0))
    }

    pub(crate) fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether values of every kind but null are among them: of such a place nothing more is known.
    pub(crate) fn is_open(self) -> bool {
        self | Self::NULL == Self::ANY
    }

    /// Those that a place of these kinds takes once scalars are converted: texts and numbers into one another, booleans
    /// from and to text. Nothing is taken everywhere: what computes to nothing is left out.
    pub(crate) fn converted(self) -> Self {
        let mut all = self | Self::NULL;
        if self.has(Self::TEXT) {
            all = all | Self::NUMBER | Self::BOOL;
        }
        if self.has(Self::NUMBER) || self.has(Self::BOOL) {
            all = all | Self::TEXT;
        }
        all
    }

    /// Whether a place of these kinds may hold what a formula of the others gives.
    pub(crate) fn may_hold(self, given: Self) -> bool {
        let real = Self(given.0 & !Self::NULL.0);
        real == Self::NONE || self.converted().has(real)
    }
}

impl std::ops::BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// `text or a number`; null is not told.
impl fmt::Display for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named: Vec<&str> = SAMPLES[..5]
            .iter()
            .filter(|it| self.has(Self::of(it.0)))
            .map(|it| it.1)
            .collect();
        match named.as_slice() {
            [] => f.write_str("nothing"),
            [one] => f.write_str(one),
            _ if self.is_open() => f.write_str("any JSON"),
            [first @ .., last] => write!(f, "{} or {last}", first.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kinds;

    #[test]
    fn says_what_fits() {
        let (text, number, list) = (Kinds::TEXT, Kinds::NUMBER, Kinds::LIST);
        assert!(text.may_hold(number) && number.may_hold(text) && text.may_hold(Kinds::BOOL));
        assert!(!number.may_hold(Kinds::BOOL) && !text.may_hold(list) && !list.may_hold(text));
        assert!(
            list.may_hold(text | list) && text.may_hold(Kinds::NULL) && list.may_hold(Kinds::NONE)
        );
        assert_eq!(
            (text | number | list).to_string(),
            "text, a number or a list"
        );
        assert_eq!(Kinds::ANY.to_string(), "any JSON");
    }
}
