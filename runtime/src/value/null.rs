//! The value that is always null.

use crate::codec::{Codec, Encode, Reader, Result, Writer};

/// JSON null, where a document allows nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Null;

impl Encode for Null {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl Codec for Null {
    type Inside = Self;

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<()> {
        reader.null()
    }

    fn blank() -> Self {
        Self
    }
}

crate::__serde!(Null);
