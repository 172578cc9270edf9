//! Values in one another's form. What would have to be rounded, cut or guessed is an error.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::time::SystemTime;

use super::{Convert, ReadFrom, WriteTo};
use crate::codec::{Encode, Kind};
use crate::mapping;
use crate::value::{
    Bytes, Date, Decimal, DecimalText, Duration, Id, Json, Time, Timestamp, UnixTime, Uuid,
};
use crate::{Codec, Mismatch};

/// Whatever the other side has, as it is.
#[diagnostic::do_not_recommend]
impl<T: Codec + Clone> Convert<T> for T {
    fn read_value(from: &T) -> Result<Self, Mismatch> {
        Ok(from.clone())
    }

    fn write_value(&self, to: &mut T) -> Result<(), Mismatch> {
        to.clone_from(self);
        Ok(())
    }
}

/// A value that is text on the wire: an enum with `#[derive(Mapping)]` is read from any of them.
#[diagnostic::on_unimplemented(message = "`{Self}` is no text", label = "is no text")]
pub trait TextLike {
    /// The text; `None` of JSON that is none.
    fn text(&self) -> Option<Cow<'_, str>>;

    /// The value that the text stands for.
    fn of_text(text: &str) -> Self;
}

/// An enum of a generated crate whose values are texts; `text_enum!` implements it.
pub trait TextEnum: fmt::Display + for<'t> From<&'t str> {}

#[diagnostic::do_not_recommend]
impl<T: TextEnum> TextLike for T {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(self.to_string().into())
    }

    fn of_text(text: &str) -> Self {
        text.into()
    }
}

impl TextLike for String {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(self.into())
    }

    fn of_text(text: &str) -> Self {
        text.to_owned()
    }
}

impl TextLike for Json {
    fn text(&self) -> Option<Cow<'_, str>> {
        self.as_str()
    }

    fn of_text(text: &str) -> Self {
        text.into()
    }
}

impl<M> TextLike for Id<M> {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(self.as_str().into())
    }

    fn of_text(text: &str) -> Self {
        text.into()
    }
}

/// Converts in both directions by one expression each.
macro_rules! convert {
    ($($this:ty, $other:ty $([$generic:ident])?: $read:expr, $write:expr;)*) => {$(
        impl$(<$generic>)? Convert<$other> for $this {
            fn read_value(from: &$other) -> Result<Self, Mismatch> {
                let read: fn(&$other) -> Result<Self, Mismatch> = $read;
                read(from)
            }

            fn write_value(&self, to: &mut $other) -> Result<(), Mismatch> {
                let write: fn(&Self) -> Result<$other, Mismatch> = $write;
                *to = write(self)?;
                Ok(())
            }
        }
    )*};
}

// Text that keeps what came.
macro_rules! formatted {
    ($($name:ident)*) => {
        convert! {$(
            String, $name: |it| Ok(it.as_str().to_owned()), |it| Ok(it.as_str().into());
            $name, String: |it| Ok(it.as_str().into()), |it| Ok(it.as_str().to_owned());
            $name, Json: |it| Ok(text(it)?.into()), |it| Ok(it.as_str().into());
        )*}

        $(impl TextLike for $name {
            fn text(&self) -> Option<Cow<'_, str>> {
                Some(self.as_str().into())
            }

            fn of_text(text: &str) -> Self {
                text.into()
            }
        })*
    };
}

formatted!(Timestamp Date Time Duration Uuid DecimalText Bytes);

convert! {
    String, Id<M> [M]: |it| Ok(it.as_str().to_owned()), |it| Ok(it.as_str().into());
    Id<M>, String [M]: |it| Ok(it.as_str().into()), |it| Ok(it.as_str().to_owned());
    Id<M>, Json [M]: |it| Ok(text(it)?.into()), |it| Ok(it.as_str().into());
    String, Json: |it| text(it), |it| Ok(it.as_str().into());
    String, bool: |it| Ok(it.to_string()), |it| boolean(it);
    bool, String: |it| boolean(it), |it| Ok(it.to_string());
    bool, Json: |it| boolean(&text(it)?), |it| Ok((*it).into());
}

// Numbers among each other, as text and as JSON.
macro_rules! numbers {
    ($($name:ident: $($other:ident)*;)*) => {
        convert! {
            $(
                $($name, $other: |it| narrow(it), |it| narrow(it);)*
                $name, String: |it| number(it), |it| Ok(mapping::print(it));
                $name, DecimalText: |it| number(it.as_str()), |it| Ok(mapping::print(it).into());
                $name, Json: |it| number(&text(it)?), |it| Ok(Json::of(it));
                String, $name: |it| Ok(mapping::print(it)), |it| number(it);
            )*
        }
    };
}

numbers! {
    i8: i16 i32 i64 u8 u16 u32 u64 f32 f64 Decimal;
    i16: i8 i32 i64 u8 u16 u32 u64 f32 f64 Decimal;
    i32: i8 i16 i64 u8 u16 u32 u64 f32 f64 Decimal;
    i64: i8 i16 i32 u8 u16 u32 u64 f32 f64 Decimal;
    u8: i8 i16 i32 i64 u16 u32 u64 f32 f64 Decimal;
    u16: i8 i16 i32 i64 u8 u32 u64 f32 f64 Decimal;
    u32: i8 i16 i32 i64 u8 u16 u64 f32 f64 Decimal;
    u64: i8 i16 i32 i64 u8 u16 u32 f32 f64 Decimal;
    f32: i8 i16 i32 i64 u8 u16 u32 u64 f64 Decimal;
    f64: i8 i16 i32 i64 u8 u16 u32 u64 f32 Decimal;
    Decimal: i8 i16 i32 i64 u8 u16 u32 u64 f32 f64;
}

// Ids of apps that count their records.
macro_rules! ids {
    ($($name:ident)*) => {
        convert! {$(
            $name, Id<M> [M]: |it| number(it.as_str()), |it| Ok(it.to_string().into());
            Id<M>, $name [M]: |it| Ok(it.to_string().into()), |it| number(it.as_str());
        )*}
    };
}

ids!(i32 i64 u32 u64);

convert! {
    Timestamp, UnixTime: |it| Ok(mapping::timestamp(*it)), |it| unix_time(it);
    UnixTime, Timestamp: |it| unix_time(it), |it| Ok(mapping::timestamp(*it));
    UnixTime, Json: |it| number(&text(it)?).map(UnixTime), |it| Ok(it.0.into());
    SystemTime, Timestamp: |it| clock(it), |it| Ok((*it).into());
    SystemTime, String: |it| clock(&it.as_str().into()), |it| Ok(Timestamp::from(*it).to_string());
    SystemTime, UnixTime: |it| (*it).try_into().map_err(|_| misfit("is a time that no clock can say")), |it| Ok((*it).into());
    SystemTime, Json: |it| clock(&text(it)?.into()), |it| Ok(Timestamp::from(*it).as_str().into());
}

// Text that is shared or never grows.
macro_rules! shared {
    ($($name:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<S: TextLike> Convert<S> for $name {
            fn read_value(from: &S) -> Result<Self, Mismatch> {
                Ok(super::text(from)?.into())
            }

            fn write_value(&self, to: &mut S) -> Result<(), Mismatch> {
                *to = S::of_text(self);
                Ok(())
            }
        }
    )*};
}

shared!(Arc<str> Box<str> Rc<str>);

#[cfg(feature = "jiff")]
macro_rules! jiff {
    ($($theirs:ty, $ours:ident;)*) => {
        convert! {$(
            $theirs, $ours: |it| it.try_into().map_err(|_| misfit("is no date and time")), |it| Ok((*it).into());
            $theirs, String: |it| it.parse().map_err(|_| misfit("is no date and time")), |it| Ok(it.to_string());
        )*}
    };
}

#[cfg(feature = "jiff")]
jiff! {
    ::jiff::Timestamp, Timestamp;
    ::jiff::civil::Date, Date;
    ::jiff::civil::Time, Time;
    ::jiff::Span, Duration;
}

#[diagnostic::do_not_recommend]
impl<S: TextEnum> Convert<S> for String {
    fn read_value(from: &S) -> Result<Self, Mismatch> {
        Ok(from.to_string())
    }

    fn write_value(&self, to: &mut S) -> Result<(), Mismatch> {
        *to = self.as_str().into();
        Ok(())
    }
}

// Text that is borrowed.
macro_rules! borrowed {
    ($($source:ty $([$generic:ident])?),*) => {$(
        impl<'a$(, $generic)?> ReadFrom<'a, $source> for &'a str {
            fn read_from(from: &'a $source) -> Result<Self, Mismatch> {
                Ok(from.as_str())
            }
        }

        impl$(<$generic>)? WriteTo<$source> for &str {
            fn write_to(&self, to: &mut $source) -> Result<(), Mismatch> {
                *to = (*self).into();
                Ok(())
            }
        }

        impl<'a$(, $generic)?> ReadFrom<'a, $source> for Cow<'a, str> {
            fn read_from(from: &'a $source) -> Result<Self, Mismatch> {
                Ok(from.as_str().into())
            }
        }

        impl$(<$generic>)? WriteTo<$source> for Cow<'_, str> {
            fn write_to(&self, to: &mut $source) -> Result<(), Mismatch> {
                *to = (&**self).into();
                Ok(())
            }
        }
    )*};
}

borrowed!(String, Timestamp, Date, Time, Duration, Uuid, DecimalText, Bytes, Id<M> [M]);

/// JSON as a record of the user's own.
///
/// # Errors
/// When it is no such record. The path inside it is part of the message.
pub fn read_json<T: Codec>(json: &Json) -> Result<T, Mismatch> {
    json.parse()
        .map_err(|error| Mismatch::new("", format!("is no such record ({error})")))
}

/// A value that the other side cannot hold. Whoever reads the field adds both names.
fn misfit(problem: &'static str) -> Mismatch {
    Mismatch::new("", problem)
}

/// Text, and what JSON writes without quotes.
fn text(json: &Json) -> Result<String, Mismatch> {
    match json.kind() {
        Kind::Text => match json.as_str() {
            Some(text) => Ok(text.into_owned()),
            None => Err(misfit("is no Unicode")),
        },
        Kind::Bool => Ok(json.as_text().to_owned()),
        Kind::Number => Ok(mapping::print(json)),
        kind @ (Kind::Null | Kind::List | Kind::Object) => {
            Err(Mismatch::new("", format!("is {kind}")))
        }
    }
}

fn boolean(text: &str) -> Result<bool, Mismatch> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(misfit("is neither true nor false")),
    }
}

fn number<T: mapping::Number>(text: &str) -> Result<T, Mismatch> {
    match Decimal::from_str(text.trim()) {
        Ok(number) => narrow(&number),
        Err(_) => Err(misfit("is no number")),
    }
}

fn narrow<N: Encode, T: mapping::Number>(number: &N) -> Result<T, Mismatch> {
    let narrowed = mapping::narrow(number, "", "");
    narrowed.map_err(|_| misfit("is a number that does not fit"))
}

fn unix_time(time: &Timestamp) -> Result<UnixTime, Mismatch> {
    clock(time).map(UnixTime::from)
}

fn clock(time: &Timestamp) -> Result<SystemTime, Mismatch> {
    let time = SystemTime::try_from(time);
    time.map_err(|_| misfit("is no date and time"))
}
