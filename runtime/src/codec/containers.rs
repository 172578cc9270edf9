//! What holds other values: options, boxes, lists, maps and tuples.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::Result;
use super::reader::Reader;
use super::record::{Rest, VisitorMut};
use super::table::Table;
use super::{Codec, Encode, Writer};
use crate::value::Patch;

impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Codec + Clone + PartialEq> Codec for Box<T> {
    type Inside = T::Inside;

    fn inside(&self) -> Patch<&T::Inside> {
        (**self).inside()
    }

    fn inside_mut(&mut self, is_needed: bool) -> Option<&mut T::Inside> {
        (**self).inside_mut(is_needed)
    }

    fn empty(&mut self, is_null: bool) -> bool {
        (**self).empty(is_null)
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        (**self).decode(reader)
    }

    fn rows_mut(&mut self, visitor: &mut dyn VisitorMut) {
        (**self).rows_mut(visitor);
    }

    fn blank() -> Self {
        // Straight onto the heap, without a copy on the stack.
        Box::write(Box::new_uninit(), T::blank())
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Codec + Clone + PartialEq> Codec for Option<T> {
    type Inside = T::Inside;

    fn inside(&self) -> Patch<&T::Inside> {
        self.as_ref().map_or(Patch::Absent, T::inside)
    }

    fn inside_mut(&mut self, is_needed: bool) -> Option<&mut T::Inside> {
        match is_needed {
            true => self.get_or_insert_with(T::blank).inside_mut(true),
            false => self.as_mut()?.inside_mut(false),
        }
    }

    fn empty(&mut self, _is_null: bool) -> bool {
        *self = None;
        true
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        if reader.null_if_next()? {
            *self = None;
            return Ok(());
        }
        // What is there is read over: `again` says so, and nothing has to be dropped here.
        if self.is_none() {
            *self = Some(T::blank());
        }
        match self {
            Some(value) => value.decode(reader),
            None => Ok(()),
        }
    }

    fn rows_mut(&mut self, visitor: &mut dyn VisitorMut) {
        self.get_or_insert_with(T::blank).rows_mut(visitor);
    }

    fn blank() -> Self {
        None
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, writer: &mut Writer) {
        writer.open_list();
        for item in self {
            writer.item();
            item.encode(writer);
        }
        writer.close_list();
    }
}

impl<T: Encode, const N: usize> Encode for [T; N] {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        self.as_slice().encode(writer);
    }
}

impl<T: Codec + Clone + PartialEq> Codec for Vec<T> {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        *self = Self::new();
        let mut more = reader.open_list()?;
        while more {
            let index = self.len();
            more = reader.item(index, self.push_mut(T::blank()))?;
        }
        Ok(())
    }

    fn rows_mut(&mut self, visitor: &mut dyn VisitorMut) {
        self.push_mut(T::blank()).rows_mut(visitor);
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, writer: &mut Writer) {
        writer.open_object();
        for (key, value) in self {
            writer.key(key);
            value.encode(writer);
        }
        writer.close_object();
    }
}

impl<T: Codec + Clone + PartialEq> Codec for BTreeMap<String, T> {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        self.clear();
        reader.object(&mut |reader, key| member(self, key, reader))
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Codec + Clone + PartialEq> Rest for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn member(&mut self, key: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()> {
        member(self, key, reader)
    }

    fn encode_members(&self, table: &Table, writer: &mut Writer) {
        for (key, value) in self {
            writer.rest_member(table, key, value);
        }
    }
}

fn member<T: Codec>(
    map: &mut BTreeMap<String, T>,
    key: Cow<'_, str>,
    reader: &mut Reader<'_>,
) -> Result<()> {
    let mut value = T::blank();
    value
        .decode(reader)
        .map_err(|error| error.in_member(&key))?;
    map.insert(key.into_owned(), value);
    Ok(())
}

macro_rules! tuples {
    ($(($($item:ident $index:tt),+) $size:literal $expected:literal;)+) => {$(
        impl<$($item: Encode),+> Encode for ($($item,)+) {
            fn encode(&self, writer: &mut Writer) {
                let items: [&dyn Encode; $size] = [$(&self.$index),+];
                items.encode(writer);
            }
        }

        impl<$($item: Codec + Clone + PartialEq),+> Codec for ($($item,)+) {
            type Inside = Self;

            fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
                tuple(reader, &mut [$(&mut self.$index),+], $expected)
            }

            fn blank() -> Self {
                ($($item::blank(),)+)
            }
        }
    )+};
}

tuples! {
    (A 0) 1 "expected a list of 1";
    (A 0, B 1) 2 "expected a list of 2";
    (A 0, B 1, C 2) 3 "expected a list of 3";
    (A 0, B 1, C 2, D 3) 4 "expected a list of 4";
    (A 0, B 1, C 2, D 3, E 4) 5 "expected a list of 5";
    (A 0, B 1, C 2, D 3, E 4, F 5) 6 "expected a list of 6";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6) 7 "expected a list of 7";
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7) 8 "expected a list of 8";
}

fn tuple(
    reader: &mut Reader<'_>,
    items: &mut [&mut dyn Codec],
    expected: &'static str,
) -> Result<()> {
    let again = std::mem::take(&mut reader.again);
    let start = reader.ahead();
    let mut more = reader.open_list()?;
    for (index, item) in items.iter_mut().enumerate() {
        if !more {
            return Err(start.error(expected));
        }
        reader.again = again;
        more = reader.item(index, &mut **item)?;
        reader.again = false;
    }
    if more {
        Err(start.error(expected))
    } else {
        Ok(())
    }
}
