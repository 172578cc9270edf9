//! JSON text in, values out, and back.

use super::{Codec, DecodeError, Encode, Reader, Result, Writer};

/// Reads the one value that the text holds.
///
/// Numbers, text and escapes are read as `serde_json` reads them; see [`Reader`] for what differs.
pub fn decode<T: Codec>(text: &[u8]) -> Result<T> {
    let mut value = T::blank();
    decode_into(text, &mut value)?;
    Ok(value)
}

/// Writes a value as JSON text, without any white space.
pub fn encode(value: &dyn Encode) -> Vec<u8> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_bytes()
}

/// Writes a value as JSON text, without any white space.
pub fn encode_text(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.into_text()
}

/// Reads the one value that the text holds into `value`, replacing what is there: for whoever knows the
/// type at run time only.
pub fn decode_into(bytes: &[u8], value: &mut dyn Codec) -> Result<()> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        DecodeError::new("text is not UTF-8", error.valid_up_to()).located(bytes)
    })?;
    let mut reader = Reader::new(text);
    value
        .decode(&mut reader)
        .and_then(|()| reader.end())
        .map_err(|error| error.located(bytes))
}
