//! Fields that an app's customers define.

use super::text;
use crate::codec::{Rest, Table, Visitor};
use crate::{Codec, Encode, Writer};

/// A field that an app's customer has defined; its values are in the `extra` of records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CustomField {
    /// Under which key records have it.
    pub key: String,
    /// What people call it.
    pub label: Option<String>,
    /// What the app calls its type.
    pub kind: Option<String>,
}

impl CustomField {
    /// Under this key.
    pub fn new(key: &dyn Encode) -> Self {
        Self {
            key: text(key).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// With what people call it.
    pub fn label(self, label: &dyn Encode) -> Self {
        let label = text(label);
        Self { label, ..self }
    }

    /// With what the app calls its type.
    pub fn kind(self, kind: &dyn Encode) -> Self {
        let kind = text(kind);
        Self { kind, ..self }
    }
}

/// Names of custom fields that records are to come with, where an app brings only what is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldNames(Vec<String>);

impl FieldNames {
    /// These.
    pub fn named<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }

    /// Those that a record names: a struct of one's own with `record!`.
    pub fn of<T: Codec>() -> Self {
        let mut names = Self::default();
        T::blank().rows(&mut names);
        names
    }

    /// Whether this is one of them.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it == name)
    }

    /// Those of both.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Behind those that the record's type names, each once.
    #[doc(hidden)]
    pub fn beside(&self, known: &'static [&'static str]) -> FieldList<'_> {
        FieldList {
            known,
            more: &self.0,
            is_joined: false,
        }
    }
}

impl Visitor for FieldNames {
    fn visit(&mut self, rows: &'static str, _: &[&dyn Codec], _: &[&dyn Rest]) {
        self.0.extend(Table::of(rows).wires().map(str::to_owned));
    }
}

/// Names of fields on their way.
#[doc(hidden)]
#[derive(Debug)]
pub struct FieldList<'a> {
    known: &'static [&'static str],
    more: &'a [String],
    is_joined: bool,
}

impl FieldList<'_> {
    /// As one text, commas between.
    pub fn joined(self) -> Self {
        Self {
            is_joined: true,
            ..self
        }
    }
}

impl Encode for FieldList<'_> {
    fn encode(&self, writer: &mut Writer) {
        let known = self.known.iter().copied();
        let new = self.more.iter().enumerate().filter(|(at, it)| {
            !self.known.contains(&it.as_str()) && !self.more[..*at].contains(it)
        });
        let names: Vec<&str> = known.chain(new.map(|(_, it)| it.as_str())).collect();
        if self.is_joined {
            writer.text(&names.join(","));
        } else {
            names.encode(writer);
        }
    }

    fn is_absent(&self) -> bool {
        self.known.is_empty() && self.more.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    #[derive(Default)]
    struct Mine {
        size: Option<String>,
        kind: Option<String>,
    }
    crate::record! { Mine: size optional, kind = "type" optional }

    #[test]
    fn names_stand_behind_those_of_the_type_and_come_once() {
        let names = FieldNames::of::<Mine>().and(FieldNames::named(["id", "size", "vip"]));
        let list = names.beside(&["id", "mail"]);
        assert_eq!(
            json::encode_text(&list),
            r#"["id","mail","size","type","vip"]"#
        );
        assert_eq!(
            json::encode_text(&list.joined()),
            r#""id,mail,size,type,vip""#
        );
    }
}
