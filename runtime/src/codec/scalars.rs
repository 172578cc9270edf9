//! Booleans, numbers and text.

use super::error::Result;
use super::reader::Reader;
use super::{Codec, Encode, Writer};

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.bool(*self);
    }
}

impl Codec for bool {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        *self = reader.bool()?;
        Ok(())
    }

    fn blank() -> Self {
        false
    }
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        impl Encode for $integer {
            fn encode(&self, writer: &mut Writer) {
                writer.integer(*self);
            }
        }

        impl Codec for $integer {
            type Inside = Self;

            fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
                let start = reader.ahead();
                *self = reader.integer()?.try_into().map_err(|_| start.error(DOES_NOT_FIT))?;
                Ok(())
            }

            fn blank() -> Self {
                0
            }
        }
    )*};
}

const DOES_NOT_FIT: &str = "number does not fit";

integers!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl Encode for $float {
            fn encode(&self, writer: &mut Writer) {
                writer.float(*self, self.is_finite());
            }
        }

        impl Codec for $float {
            type Inside = Self;

            fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
                let number = reader.number()?;
                *self = number.parse().map_err(|_| reader.error("expected number"))?;
                if self.is_infinite() {
                    return Err(reader.error(DOES_NOT_FIT));
                }
                Ok(())
            }

            fn blank() -> Self {
                0.0
            }
        }
    )*};
}

floats!(f32 f64);

impl Encode for str {
    fn encode(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.text(self);
    }
}

impl Codec for String {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        *self = reader.text()?.into_owned();
        Ok(())
    }

    fn blank() -> Self {
        Self::new()
    }
}
