//! Records: one loop that reads every record, and the macro that states one.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU8, Ordering};

use super::bits::Bits;
use super::error::Result;
use super::reader::Reader;
use super::text::is_special;
use super::{Codec, Writer};

/// What a row says of its field, as bits: the words of `record!`.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub mod presence {
    pub const required: u8 = 0;
    pub const optional: u8 = 1;
    pub const nullable: u8 = 2;
    pub const secret: u8 = 4;
}

/// One row of a record.
#[doc(hidden)]
#[derive(Debug)]
pub struct Field {
    /// The field's name in Rust.
    pub name: &'static str,
    /// How the key is written when a comma stands before it: `,"wire":`.
    pub key: &'static str,
    /// Bits of [`presence`].
    pub flags: u8,
}

impl Field {
    pub(super) fn is_optional(&self) -> bool {
        self.flags & presence::optional != 0
    }

    pub(super) fn is_secret(&self) -> bool {
        self.flags & presence::secret != 0
    }

    fn is_required(&self) -> bool {
        self.flags & (presence::optional | presence::nullable) == 0
    }

    /// `"wire":`
    #[inline]
    pub(super) fn quoted(&self) -> &'static str {
        &self.key[1..]
    }

    /// The vendor's spelling.
    #[inline]
    pub(super) fn wire(&self) -> &'static str {
        &self.key[2..self.key.len() - 2]
    }
}

/// What a record states: its name and its rows.
#[doc(hidden)]
#[derive(Debug)]
pub struct Shape {
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
    /// Whether no key needs an escape, so that keys can be compared and written as they stand:
    /// 0 not known yet, 1 yes, 2 no. Found out at the first use; at compile time it would cost
    /// every user of every type.
    plain: AtomicU8,
}

impl Shape {
    /// For `record!`.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self {
            name,
            fields,
            plain: AtomicU8::new(0),
        }
    }

    #[inline]
    pub(super) fn is_plain(&self) -> bool {
        match self.plain.load(Ordering::Relaxed) {
            0 => self.find_plain(),
            known => known == 1,
        }
    }

    #[cold]
    fn find_plain(&self) -> bool {
        let plain = !self
            .fields
            .iter()
            .any(|field| field.wire().bytes().any(is_special));
        self.plain
            .store(if plain { 1 } else { 2 }, Ordering::Relaxed);
        plain
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

/// The field of a record that keeps what the record does not name.
#[doc(hidden)]
pub trait Rest {
    /// Forgets everything.
    fn clear(&mut self);

    /// Reads the value of one more key; an error names the key.
    fn member(&mut self, key: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()>;

    /// Writes what is kept, each member by [`Writer::rest_member`].
    fn encode_members(&self, shape: &Shape, writer: &mut Writer);
}

impl Reader<'_> {
    /// Reads a record into its fields.
    #[doc(hidden)]
    pub fn record(
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
        let plain = shape.is_plain();
        let mut seen = Bits::default();
        let mut guess = 0;
        let mut more = self.open(b'}')?;
        while more {
            let next = shape.fields.get(guess);
            self.peek();
            let found = if plain && next.is_some_and(|next| self.key_if_next(next.quoted())) {
                Ok(guess)
            } else {
                let key = self.key()?;
                self.colon()?;
                shape.find(&key, guess).ok_or(key)
            };
            match (found, &mut *rest) {
                (Ok(index), _) => {
                    self.again = !seen.insert(index);
                    fields[index]
                        .decode(self)
                        .map_err(|error| error.in_member(shape.fields[index].wire()))?;
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
        for (index, field) in shape.fields.iter().enumerate() {
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
/// the field that keeps all other keys. The macro implements Debug as well, because only it knows what
/// is secret.
///
/// ```
/// #[derive(Clone, PartialEq)]
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
            static SHAPE: $crate::codec::Shape = $crate::codec::Shape::new(
                stringify!($name),
                &[$($crate::codec::Field {
                    name: stringify!($field),
                    key: concat!(",\"", $crate::__wire!($field $($wire)?), "\":"),
                    flags: $crate::codec::presence::$presence $(| $crate::codec::presence::$secret)?,
                }),*],
            );

            impl $crate::Encode for $name {
                // Compiled once and called, rather than once more in everything that holds one.
                #[inline(never)]
                fn encode(&self, writer: &mut $crate::Writer) {
                    writer.record(&SHAPE, &[$(&self.$field),*], &[$(&self.$rest)?])
                }
            }

            impl $crate::Codec for $name {
                #[inline(never)]
                fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                    reader.record(&SHAPE, &mut [$(&mut self.$field),*], &mut [$(&mut self.$rest)?])
                }

                #[inline(never)]
                fn blank() -> Self {
                    Self { $($field: $crate::blank(),)* $($rest: $crate::blank())? }
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

/// The key of a field: its name, if nothing else is stated.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}
