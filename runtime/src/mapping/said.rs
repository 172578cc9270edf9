//! Records that say nothing.

use crate::value::Patch;

/// A field that may be left out.
pub trait Said {
    /// Whether it is not.
    fn is_said(&self) -> bool;
}

impl<T> Said for Option<T> {
    fn is_said(&self) -> bool {
        self.is_some()
    }
}

impl<T> Said for Patch<T> {
    fn is_said(&self) -> bool {
        !matches!(self, Self::Absent)
    }
}

/// A record, or nothing when none of the fields that are made for it has a value.
///
/// A macro, because it looks at those fields alone: a record compared with an empty one costs more than making
/// it.
#[doc(hidden)]
#[macro_export]
macro_rules! said {
    ($($record:ident)::+ { $($field:ident $(: $value:expr)?),* $(, ..$rest:expr)? $(,)? }) => {{
        let record = $($record)::+ { $($field $(: $value)?,)* $(..$rest)? };
        let is_said = $($crate::mapping::Said::is_said(&record.$field))||*;
        is_said.then_some(record)
    }};
}

#[cfg(test)]
mod tests {
    use crate::value::Patch;

    #[derive(Debug, Default, PartialEq)]
    struct Place {
        city: Option<&'static str>,
        street: Patch<&'static str>,
        zip: Option<&'static str>,
    }

    #[test]
    fn what_says_nothing_is_nothing() {
        let place = |city, street| {
            said!(Place {
                city,
                street: street,
                ..Default::default()
            })
        };
        assert_eq!(place(None, Patch::Absent), None);
        assert!(place(None, Patch::Null).is_some());
        let found = place(Some("Ulm"), Patch::Absent);
        assert_eq!(found.and_then(|it| it.city), Some("Ulm"));
    }
}
