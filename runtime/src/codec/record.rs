//! Records: one loop that reads every record, and the macro that states one.

use std::borrow::Cow;

use super::bits::Bits;
use super::error::Result;
use super::reader::Reader;
use super::table::Table;
use super::{Codec, Writer};

/// What is shown all rows of a record at once, each as the value of its field.
#[doc(hidden)]
pub trait Visitor {
    /// Is called once.
    fn visit(&mut self, rows: &'static str, fields: &[&dyn Codec], rest: &[&dyn Rest]);
}

/// What may change all rows of a record.
#[doc(hidden)]
pub trait VisitorMut {
    /// Is called once. What goes wrong is kept until somebody asks for it.
    fn visit(
        &mut self,
        rows: &'static str,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    );
}

/// What a record states, for those that check against it while compiling.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a record of a generated crate nor a unified model",
    label = "not a record",
    note = "`record!` and `#[derive(Record)]` make one"
)]
#[doc(hidden)]
pub trait Rows {
    /// The record's name and a row for each field: `Issue, id required, type optional secret "type"`.
    const ROWS: &'static str;
}

/// The field of a record that keeps what the record does not name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not keep other keys",
    label = "keeps no keys",
    note = "`Extra` does, and `BTreeMap<String, T>`"
)]
#[doc(hidden)]
pub trait Rest: Codec {
    /// Forgets everything.
    fn clear(&mut self);

    /// Reads the value of one more key; an error names the key.
    fn member(&mut self, key: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()>;

    /// Writes what is kept, each member by [`Writer::rest_member`].
    fn encode_members(&self, table: &Table, writer: &mut Writer);
}

/// Reads a record into its fields.
impl VisitorMut for Reader<'_> {
    fn visit(
        &mut self,
        rows: &'static str,
        fields: &mut [&mut dyn Codec],
        rest: &mut [&mut dyn Rest],
    ) {
        self.failure = self.record(rows, fields, rest).err();
    }
}

impl Reader<'_> {
    fn record(
        &mut self,
        rows: &'static str,
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
        let table = Table::of(rows);
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
        impl $crate::Encode for $name {
            // Compiled once and called, rather than once more in everything that holds one.
            #[inline(never)]
            fn rows(&self, visitor: &mut dyn $crate::codec::Visitor) {
                visitor.visit(<Self as $crate::codec::Rows>::ROWS, &[$(&self.$field),*], &[$(&self.$rest)?])
            }
        }

        #[allow(deprecated)]
        impl $crate::Codec for $name {
            type Inside = Self;

            #[inline(never)]
            fn rows_mut(&mut self, visitor: &mut dyn $crate::codec::VisitorMut) {
                visitor.visit(<Self as $crate::codec::Rows>::ROWS, &mut [$(&mut self.$field),*], &mut [$(&mut self.$rest)?])
            }

            #[inline(never)]
            fn blank() -> Self {
                Self { $($field: $crate::blank(),)* $($rest: $crate::blank())? }
            }
        }

        // Kept as it is written: a table that the compiler had to check would cost every user of every type.
        impl $crate::codec::Rows for $name {
            const ROWS: &'static str = stringify!($name $(, $field $presence $($secret)? $($wire)?)*);
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

        $crate::__serde!($name);
    };
}
