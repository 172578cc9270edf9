//! Passing over a value without reading it.

use super::error::{DecodeError, Result};
use super::number;
use super::text;

/// What was passed over.
pub(super) struct Skipped {
    pub(super) end: usize,
    /// Whether white space stands between its parts.
    pub(super) spaces: bool,
}

/// Passes over the value that begins at `at`, not deeper than `depth` levels (at most 127).
///
/// As in `serde_json`, the halves of surrogate pairs are not matched in what nobody reads.
pub(super) fn value(bytes: &[u8], mut at: usize, depth: u32) -> Result<Skipped> {
    let mut level: u32 = 0;
    // One bit for each level, the innermost lowest: whether it is an object.
    let mut objects: u128 = 0;
    let mut spaces = false;
    loop {
        at = match bytes.get(at) {
            Some(open @ (b'{' | b'[')) => {
                if level == depth {
                    return Err(DecodeError::new("nested too deeply", at));
                }
                let object = *open == b'{';
                at = blank(bytes, at + 1, &mut spaces);
                if bytes.get(at) != Some(&closing(object)) {
                    level += 1;
                    objects = objects << 1 | u128::from(object);
                    if object {
                        at = key(bytes, at, &mut spaces)?;
                    }
                    continue;
                }
                at + 1
            }
            Some(b'"') => text(bytes, at + 1)?,
            Some(b'-' | b'0'..=b'9') => number::end(bytes, at)?,
            Some(b'n') => word(bytes, at, b"null")?,
            Some(b't') => word(bytes, at, b"true")?,
            Some(b'f') => word(bytes, at, b"false")?,
            Some(_) => return Err(DecodeError::new("expected a value", at)),
            None => return Err(DecodeError::new("unexpected end", at)),
        };
        // A value ended; leave what ends with it.
        loop {
            if level == 0 {
                return Ok(Skipped { end: at, spaces });
            }
            at = blank(bytes, at, &mut spaces);
            let object = objects & 1 == 1;
            match bytes.get(at) {
                Some(b',') => {
                    at = blank(bytes, at + 1, &mut spaces);
                    if object {
                        at = key(bytes, at, &mut spaces)?;
                    }
                    break;
                }
                Some(close) if *close == closing(object) => {
                    at += 1;
                    level -= 1;
                    objects >>= 1;
                }
                Some(_) if object => return Err(DecodeError::new("expected `,` or `}`", at)),
                Some(_) => return Err(DecodeError::new("expected `,` or `]`", at)),
                None => return Err(DecodeError::new("unexpected end", at)),
            }
        }
    }
}

/// Where the value ends that begins at `at`, in text that is known to be JSON: nothing of it is checked again. Of other
/// text it is any place behind `at`, or none.
pub(super) fn known(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut level = 0_usize;
    loop {
        match bytes.get(at)? {
            b'"' => at = known_text(bytes, at + 1)?,
            b'{' | b'[' => {
                level += 1;
                at += 1;
                continue;
            }
            b'}' | b']' => {
                level = level.checked_sub(1)?;
                at += 1;
            }
            // What stands between values, too, when there is a level to leave.
            _ => at = known_word(bytes, at + 1),
        }
        if level == 0 {
            return Some(at);
        }
    }
}

/// The same for text; `at` is the byte after the opening quote.
fn known_text(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = text::plain_end(bytes, at);
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// The same for a number, `true`, `false` and `null`.
fn known_word(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9' | b'a'..=b'z' | b'.' | b'-' | b'+' | b'E') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The same value without the white space between its parts.
pub(super) fn minified(raw: &str) -> String {
    let bytes = raw.as_bytes();
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b' ' | b'\n' | b'\t' | b'\r' => {
                at += 1;
                continue;
            }
            b'"' => at = text(bytes, at + 1).unwrap_or(bytes.len()),
            _ => {
                while at < bytes.len() && !matches!(bytes[at], b' ' | b'\n' | b'\t' | b'\r' | b'"')
                {
                    at += 1;
                }
            }
        }
        out.push_str(&raw[start..at]);
    }
    out
}

fn closing(object: bool) -> u8 {
    if object { b'}' } else { b']' }
}

#[inline]
fn blank(bytes: &[u8], mut at: usize, spaces: &mut bool) -> usize {
    while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(at) {
        *spaces = true;
        at += 1;
    }
    at
}

/// Passes over a key and its colon, up to the value.
fn key(bytes: &[u8], at: usize, spaces: &mut bool) -> Result<usize> {
    if bytes.get(at) != Some(&b'"') {
        return Err(DecodeError::new("expected a key", at));
    }
    let at = blank(bytes, text(bytes, at + 1)?, spaces);
    if bytes.get(at) != Some(&b':') {
        return Err(DecodeError::new("expected `:`", at));
    }
    Ok(blank(bytes, at + 1, spaces))
}

/// Passes over text; `at` is the byte after the opening quote.
fn text(bytes: &[u8], mut at: usize) -> Result<usize> {
    loop {
        at = text::plain_end(bytes, at);
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => match bytes.get(at + 1) {
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => at += 2,
                Some(b'u') => {
                    text::hex(bytes, at + 2)?;
                    at += 6;
                }
                Some(_) => return Err(DecodeError::new("unknown escape in text", at + 1)),
                None => return Err(DecodeError::new("text does not end", at)),
            },
            Some(_) => return Err(DecodeError::new("control character in text", at)),
            None => return Err(DecodeError::new("text does not end", at)),
        }
    }
}

fn word(bytes: &[u8], at: usize, word: &[u8]) -> Result<usize> {
    if bytes[at..].starts_with(word) {
        return Ok(at + word.len());
    }
    Err(DecodeError::new("expected a value", at))
}
