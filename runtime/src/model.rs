//! Unified models: what one thing is called in every app, as data and as types.

use std::fmt;

use crate::Codec;
use crate::value::Id;

/// A unified model. Generated code implements it; what each app makes of it is in the app's crate.
///
/// All its fields may be left out: no app has all of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no unified model",
    label = "not a unified model"
)]
pub trait Model: Codec + Clone + PartialEq + fmt::Debug + Send + Sync + Sized + 'static {
    /// Our stable name for it: `contacts`.
    const KEY: &'static str;
    /// What one of them is called: `Contact`.
    const NAME: &'static str;
    /// Its fields, in order.
    const FIELDS: &'static [ModelField];
    /// Models that serve it where an app lacks it, the best one first; it converts from and into each.
    const FALLBACKS: &'static [&'static str] = &[];
    /// What a list can be narrowed by.
    type Filter: Codec + Clone + Default + PartialEq + Into<Self> + Send + Sync + 'static;
    /// What one can be found by.
    type Key: Codec + Clone + Default + PartialEq + Into<Self> + Send + Sync + 'static;

    /// The app's id of it.
    fn id(&self) -> Option<&Id<Self>>;

    /// Makes fields that a record left out of those that it has: a full name out of first and last name.
    /// Whatever was there stays as it is.
    fn fill(&mut self) {}

    /// The same with what [`Model::fill`] makes.
    fn filled(mut self) -> Self {
        self.fill();
        self
    }
}

/// One field of a unified model, or of a record in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelField {
    /// Its key in JSON and in mappings: `firstName`.
    pub key: &'static str,
    /// What it holds.
    pub kind: ModelKind,
    /// Whether the app alone decides it.
    pub read_only: bool,
}

/// What a field of a unified model holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelKind {
    /// Text.
    Text,
    /// An integer of 64 bits.
    Integer,
    /// A number whose digits count.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A point in time (RFC 3339).
    Timestamp,
    /// A day, `2026-11-22`.
    Date,
    /// Any JSON.
    Json,
    /// One of these texts, or one that an app adds.
    Values(&'static [&'static str]),
    /// The id of a record of the model with this key.
    Reference(&'static str),
    /// An object with these fields.
    Record(&'static [ModelField]),
    /// A list.
    List(&'static ModelKind),
}

impl ModelField {
    /// A field.
    pub const fn new(key: &'static str, kind: ModelKind) -> Self {
        Self {
            key,
            kind,
            read_only: false,
        }
    }

    /// The same, decided by the app alone.
    pub const fn read_only(self) -> Self {
        Self {
            read_only: true,
            ..self
        }
    }
}

/// What a unified model states, without its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelFacts {
    /// `contacts`
    pub key: &'static str,
    /// `Contact`
    pub name: &'static str,
    /// Its fields, in order.
    pub fields: &'static [ModelField],
    /// Models that serve it where an app lacks it.
    pub fallbacks: &'static [&'static str],
}

impl ModelFacts {
    /// Those of `M`.
    pub const fn of<M: Model>() -> Self {
        Self {
            key: M::KEY,
            name: M::NAME,
            fields: M::FIELDS,
            fallbacks: M::FALLBACKS,
        }
    }
}

/// States what a model's fields are made from where a record lacks them, which gives it `fall_back`.
///
/// All is made from what the record brought; fields of a record inside it come after the others.
///
/// ```
/// #[derive(Clone, Default)]
/// struct Contact {
///     full_name: Option<String>,
///     first_name: Option<String>,
///     last_name: Option<String>,
/// }
///
/// connectome::fallbacks! { Contact:
///     full_name = joined(" ": first_name, last_name),
///     first_name = first_name(full_name),
///     last_name = last_name(full_name),
/// }
///
/// let mut contact = Contact { full_name: Some("Ada Lovelace".to_owned()), ..Contact::default() };
/// contact.fall_back();
/// assert_eq!(contact.last_name.as_deref(), Some("Lovelace"));
/// ```
#[macro_export]
macro_rules! fallbacks {
    ($name:ident: $($rows:tt)*) => {
        impl $name {
            fn fall_back(&mut self) {
                $crate::__fall_back!(fields self $($rows)*);
                $crate::__fall_back!(parts self $($rows)*);
            }
        }
    };
}

/// Computes every row before it sets the first: nothing is made of what was made.
#[doc(hidden)]
#[macro_export]
macro_rules! __fall_back {
    (fields $this:ident $target:ident = $how:ident $arguments:tt $(, $($rows:tt)*)?) => {
        let made = match &$this.$target {
            Some(_) => None,
            None => $crate::__made!($this $how $arguments),
        };
        $($crate::__fall_back!(fields $this $($rows)*);)?
        if made.is_some() {
            $this.$target = made;
        }
    };
    (fields $this:ident $target:ident.$part:ident = $how:ident $arguments:tt $(, $($rows:tt)*)?) => {
        $($crate::__fall_back!(fields $this $($rows)*);)?
    };
    (parts $this:ident $target:ident.$part:ident = $how:ident $arguments:tt $(, $($rows:tt)*)?) => {
        let made = match &$this.$target {
            Some(whole) if whole.$part.is_none() => $crate::__made!($this $how $arguments),
            _ => None,
        };
        $($crate::__fall_back!(parts $this $($rows)*);)?
        if let (Some(whole), Some(_)) = (&mut $this.$target, &made) {
            whole.$part = made;
        }
    };
    (parts $this:ident $target:ident = $how:ident $arguments:tt $(, $($rows:tt)*)?) => {
        $($crate::__fall_back!(parts $this $($rows)*);)?
    };
    ($which:ident $this:ident) => {};
}

/// What makes a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __made {
    ($this:ident copy ($($path:tt)+)) => {
        $crate::__reached!($this $($path)+).cloned()
    };
    ($this:ident any ($($field:ident $([$item:literal])? $(.$part:ident)?),+ $(,)?)) => {
        None$(.or_else(|| $crate::__reached!($this $field $([$item])? $(.$part)?).cloned()))+
    };
    ($this:ident joined ($between:literal: $($field:ident $([$item:literal])? $(.$part:ident)?),+ $(,)?)) => {
        $crate::model::joined(
            $between,
            &[$($crate::__reached!($this $field $([$item])? $(.$part)?).map(String::as_str)),+],
        )
    };
    ($this:ident first_name ($($path:tt)+)) => {
        $crate::__reached!($this $($path)+).and_then(|it| $crate::formula::first_name(it))
    };
    ($this:ident last_name ($($path:tt)+)) => {
        $crate::__reached!($this $($path)+).and_then(|it| $crate::formula::last_name(it))
    };
    ($this:ident list ($record:ident { $($name:ident: $field:ident $([$item:literal])? $(.$part:ident)?),+ $(,)? })) => {
        Some($record {
            $($name: $crate::__reached!($this $field $([$item])? $(.$part)?).cloned(),)+
            ..$crate::blank()
        })
        .filter(|it| *it != $crate::blank())
        .map(|it| vec![it])
    };
    ($this:ident list ($($path:tt)+)) => {
        $crate::__reached!($this $($path)+).map(|it| vec![it.clone()])
    };
}

/// What stands at the end of a way, by reference.
#[doc(hidden)]
#[macro_export]
macro_rules! __reached {
    ($this:ident $field:ident) => {
        $this.$field.as_ref()
    };
    ($this:ident $field:ident.$part:ident) => {
        $this.$field.as_ref().and_then(|it| it.$part.as_ref())
    };
    ($this:ident $field:ident[$item:literal]) => {
        $this.$field.as_ref().and_then(|it| it.get($item))
    };
    ($this:ident $field:ident[$item:literal].$part:ident) => {
        $this
            .$field
            .as_ref()
            .and_then(|it| it.get($item))
            .and_then(|it| it.$part.as_ref())
    };
}

/// The texts that are there and not empty, with `between` between them; `None` when there is none.
#[doc(hidden)]
pub fn joined(between: &str, parts: &[Option<&str>]) -> Option<String> {
    let parts: Vec<&str> = parts
        .iter()
        .flatten()
        .copied()
        .filter(|it| !it.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

#[cfg(test)]
mod tests {
    #[derive(Default)]
    struct Address {
        full: Option<String>,
        city: Option<String>,
        zip: Option<String>,
    }
    crate::record! { Address: full optional, city optional, zip optional }

    #[derive(Default)]
    struct Person {
        full_name: Option<String>,
        first_name: Option<String>,
        last_name: Option<String>,
        address: Option<Address>,
        addresses: Option<Vec<Address>>,
        city: Option<String>,
    }
    crate::record! { Person:
        full_name = "fullName" optional, first_name = "firstName" optional, last_name = "lastName" optional,
        address optional, addresses optional, city optional
    }
    crate::fallbacks! { Person:
        address.full = joined(", ": address.zip, address.city),
        full_name = joined(" ": first_name, last_name),
        first_name = first_name(full_name),
        last_name = last_name(full_name),
        address = copy(addresses[0]),
        addresses = list(Address { city: city }),
        city = any(address.city, addresses[0].city)
    }

    fn filled(json: &str) -> String {
        let mut person: Person = crate::json::decode(json.as_bytes()).unwrap();
        person.fall_back();
        String::from_utf8(crate::json::encode(&person)).unwrap()
    }

    #[test]
    fn makes_what_is_missing() {
        let check = |json, expected| assert_eq!(filled(json), expected);
        check(
            r#"{"firstName":"Ada","lastName":"Lovelace"}"#,
            r#"{"fullName":"Ada Lovelace","firstName":"Ada","lastName":"Lovelace"}"#,
        );
        check(
            r#"{"fullName":"Ada Lovelace"}"#,
            r#"{"fullName":"Ada Lovelace","firstName":"Ada","lastName":"Lovelace"}"#,
        );
        check(
            r#"{"addresses":[{"city":"Graz","zip":"8010"}]}"#,
            r#"{"address":{"full":"8010, Graz","city":"Graz","zip":"8010"},"addresses":[{"city":"Graz","zip":"8010"}],"city":"Graz"}"#,
        );
        check("{}", "{}");
    }

    // A first name alone makes a full name; that must not make the same word a last name.
    #[test]
    fn makes_nothing_of_what_it_made() {
        assert_eq!(
            filled(r#"{"firstName":"Ada"}"#),
            r#"{"fullName":"Ada","firstName":"Ada"}"#
        );
    }

    #[test]
    fn leaves_what_is_there() {
        let json = r#"{"fullName":"","firstName":"A","lastName":"B"}"#;
        assert_eq!(filled(json), json);
    }
}
