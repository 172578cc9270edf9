//! Records: one loop that reads every record, and the macro that states one.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::bits::Bits;
use super::error::Result;
use super::reader::Reader;
use super::text::is_special;
use super::{Codec, Writer};

/// One row of a record.
#[derive(Debug)]
pub(super) struct Field {
    /// The field's name in Rust.
    pub(super) name: &'static str,
    /// How the key is written when a comma stands before it: `,"wire":`.
    pub(super) key: Box<str>,
    presence: Presence,
    pub(super) is_secret: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Presence {
    Required,
    Optional,
    Nullable,
}

impl Field {
    /// Reads a row as `record!` states it: `optional secret kind=type`.
    fn read(row: &'static str) -> Self {
        let (words, wire) = match row.split_once('=') {
            Some((words, wire)) => (words, Some(wire)),
            None => (row, None),
        };
        let (words, name) = words.rsplit_once(' ').unwrap_or(("", words));
        let wire = wire.unwrap_or(name);
        Self {
            name: name.trim_start_matches("r#"),
            key: format!(",\"{wire}\":").into(),
            presence: match words.split(' ').next() {
                Some("optional") => Presence::Optional,
                Some("nullable") => Presence::Nullable,
                _ => Presence::Required,
            },
            is_secret: words.ends_with("secret"),
        }
    }

    pub(super) fn is_optional(&self) -> bool {
        self.presence == Presence::Optional
    }

    fn is_required(&self) -> bool {
        self.presence == Presence::Required
    }

    /// `"wire":`
    #[inline]
    pub(super) fn quoted(&self) -> &str {
        &self.key[1..]
    }

    /// The vendor's spelling.
    #[inline]
    pub(super) fn wire(&self) -> &str {
        &self.key[2..self.key.len() - 2]
    }
}

/// What a record states: its name and its rows.
#[doc(hidden)]
#[derive(Debug)]
pub struct Shape {
    pub(super) name: &'static str,
    rows: &'static [&'static str],
    table: OnceLock<Table>,
}

/// The rows of a record, read at its first use: a table that the compiler had to check would cost every
/// user of every type.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) fields: Box<[Field]>,
    /// Whether no key needs an escape, so that keys can be compared and written as they stand.
    pub(super) is_plain: bool,
}

impl Shape {
    /// For `record!`.
    pub const fn new(name: &'static str, rows: &'static [&'static str]) -> Self {
        Self {
            name,
            rows,
            table: OnceLock::new(),
        }
    }

    /// The keys of the rows, in their order.
    pub(crate) fn wires(&self) -> impl Iterator<Item = &str> {
        self.table().fields.iter().map(Field::wire)
    }

    #[inline]
    pub(super) fn table(&self) -> &Table {
        self.table.get_or_init(|| Table::read(self.rows))
    }
}

impl Table {
    #[cold]
    fn read(rows: &[&'static str]) -> Self {
        let fields: Box<[Field]> = rows.iter().map(|row| Field::read(row)).collect();
        let is_plain = !fields
            .iter()
            .any(|field| field.wire().bytes().any(is_special));
        Self { fields, is_plain }
    }

    /// Whether a field has this key.
    pub(super) fn names(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.wire() == key)
    }

    /// The field with this key; most likely it is `guess` or stands behind it.
    fn find(&self, key: &str, guess: usize) -> Option<usize> {
        let is_it = |index: &usize| self.fields[*index].wire() == key;
        (guess..self.fields.len())
            .find(is_it)
            .or_else(|| (0..guess).find(is_it))
    }
}

/// What is shown all rows of a record at once, each as the value of its field.
#[doc(hidden)]
pub trait Visitor {
    /// Is called once.
    fn visit(&mut self, shape: &Shape, fields: &[&dyn Codec], rest: &[&dyn Rest]);
}

/// What may change all rows of a record.
#[doc(hidden)]
pub trait VisitorMut {
    /// Is called once.
    fn visit(
        &mut self,
        shape: &Shape,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    ) -> Result<()>;
}

/// What a record states, for those that check against it while compiling.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a record of a generated crate nor a unified model",
    label = "not a record",
    note = "`record!` and `#[derive(Record)]` make one"
)]
#[doc(hidden)]
pub trait Rows {
    /// A row for each field: `optional secret kind=type`.
    const ROWS: &'static [&'static str];
}

/// The field of a record that keeps what the record does not name.
#[doc(hidden)]
pub trait Rest: Codec {
    /// Forgets everything.
    fn clear(&mut self);

    /// Reads the value of one more key; an error names the key.
    fn member(&mut self, key: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()>;

    /// Writes what is kept, each member by [`Writer::rest_member`].
    fn encode_members(&self, shape: &Shape, writer: &mut Writer);
}

/// Reads a record into its fields.
impl VisitorMut for Reader<'_> {
    fn visit(
        &mut self,
        shape: &Shape,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    ) -> Result<()> {
        if self.peek() != Some(b'{') {
            return Err(self.unexpected("object"));
        }
        let start = self.ahead();
        let again = std::mem::take(&mut self.again);
        if again {
            rest.iter_mut().for_each(|rest| rest.clear());
        }
        let table = shape.table();
        let mut seen = Bits::default();
        let mut guess = 0;
        let mut more = self.open(b'}')?;
        while more {
            let next = table.fields.get(guess);
            self.peek();
            let found =
                if table.is_plain && next.is_some_and(|next| self.key_if_next(next.quoted())) {
                    Ok(guess)
                } else {
                    let key = self.key()?;
                    self.colon()?;
                    table.find(&key, guess).ok_or(key)
                };
            match (found, &mut *rest) {
                (Ok(index), _) => {
                    self.again = !seen.insert(index);
                    fields[index]
                        .decode(self)
                        .map_err(|error| error.in_member(table.fields[index].wire()))?;
                    self.again = false;
                    guess = index + 1;
                }
                (Err(key), [rest, ..]) => {
                    rest.member(key, self)?;
                }
                (Err(_), []) => {
                    self.raw()?;
                }
            }
            more = self.another(b'}', "expected `,` or `}`")?;
        }
        for (index, field) in table.fields.iter().enumerate() {
            if seen.contains(index) {
                continue;
            }
            if field.is_required() {
                return Err(start.error("missing field").in_member(field.wire()));
            }
            if again {
                fields[index].decode(&mut Reader::absent())?;
            }
        }
        Ok(())
    }
}

/// States the rows of a record, which makes it a [`Codec`].
///
/// A row is the field, its key where that is another text (`r#type = "type"`), its presence
/// (`required`, `optional`, `nullable`) and `secret` if Debug must not show it; the last one may name
/// the field that keeps all other keys.
///
/// The macro implements Clone, PartialEq and Debug as well, so that the type derives none of them: a
/// copy and a comparison go row by row and mean what the derives mean; Debug leaves out absent fields
/// and what is secret.
///
/// ```
/// pub struct Issue {
///     pub id: i64,
///     pub r#type: Option<String>,
///     pub extra: connectome::Extra,
/// }
///
/// connectome::record! { Issue: id required, r#type = "type" optional, ..extra }
/// ```
#[macro_export]
macro_rules! record {
    ($name:ident: $($field:ident $(= $wire:literal)? $presence:ident $($secret:ident)?),* $(,)? $(..$rest:ident $(,)?)?) => {
        #[allow(deprecated)]
        const _: () = {
            static SHAPE: $crate::codec::Shape =
                $crate::codec::Shape::new(stringify!($name), <$name as $crate::codec::Rows>::ROWS);

            impl $crate::codec::Rows for $name {
                const ROWS: &'static [&'static str] = &[$(concat!(
                    stringify!($presence), " ", $(stringify!($secret), " ",)? stringify!($field), $("=", $wire)?
                )),*];
            }

            impl $crate::Encode for $name {
                // Compiled once and called, rather than once more in everything that holds one.
                #[inline(never)]
                fn rows(&self, visitor: &mut dyn $crate::codec::Visitor) {
                    visitor.visit(&SHAPE, &[$(&self.$field),*], &[$(&self.$rest)?])
                }
            }

            impl $crate::Codec for $name {
                #[inline(never)]
                fn rows_mut(&mut self, visitor: &mut dyn $crate::codec::VisitorMut) -> $crate::codec::Result<()> {
                    visitor.visit(&SHAPE, &mut [$(&mut self.$field),*], &mut [$(&mut self.$rest)?])
                }

                #[inline(never)]
                fn blank() -> Self {
                    Self { $($field: $crate::blank(),)* $($rest: $crate::blank())? }
                }
            }

            impl ::core::clone::Clone for $name {
                fn clone(&self) -> Self {
                    $crate::codec::copy(self)
                }
            }

            impl ::core::cmp::PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    $crate::codec::equal(self, other)
                }
            }

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    $crate::codec::debug(self, f)
                }
            }
        };

        $crate::__serde!($name);
    };
}
