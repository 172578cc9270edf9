//! Text: finding its end a word at a time, and taking the escapes out.

use std::borrow::Cow;

use super::error::{DecodeError, Result};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = ONES * 0x80;

/// Where the next byte stands that ends plain text: a quote, a backslash or a control character.
#[inline]
pub(super) fn plain_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..at + 8) {
        let word = u64::from_le_bytes(chunk.try_into().expect("eight bytes"));
        let marks = marks(word);
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while at < bytes.len() && !is_special(bytes[at]) {
        at += 1;
    }
    at
}

/// The high bit of each byte that ends plain text; bits above the first one may be wrong.
#[inline]
fn marks(word: u64) -> u64 {
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    (zero(quote) | zero(backslash) | control) & HIGHS
}

#[inline]
pub(super) fn is_special(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

/// Reads text, without copying it when it holds no escape. `start` is the byte after the opening quote; gives
/// the byte after the closing one as well.
// Without a call, what is read is not moved from place to place.
#[inline(always)]
pub(super) fn read(text: &str, start: usize) -> Result<(Cow<'_, str>, usize)> {
    let bytes = text.as_bytes();
    let end = plain_end(bytes, start);
    if bytes.get(end) == Some(&b'"') {
        return Ok((Cow::Borrowed(&text[start..end]), end + 1));
    }
    let (text, end) = read_escaped(text, start)?;
    Ok((Cow::Owned(text), end))
}

#[inline(never)]
fn read_escaped(text: &str, start: usize) -> Result<(String, usize)> {
    let mut out = String::new();
    let end = unescape(text, start, &mut out)?;
    Ok((out, end))
}

/// Reads text that holds escapes into `out`. `start` is the byte after the opening quote; gives
/// the byte after the closing one.
fn unescape(text: &str, start: usize, out: &mut String) -> Result<usize> {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        let end = plain_end(bytes, at);
        out.push_str(&text[at..end]);
        match bytes.get(end) {
            Some(b'"') => return Ok(end + 1),
            Some(b'\\') => at = escape(bytes, end + 1, out)?,
            Some(_) => return Err(DecodeError::new("control character in text", end)),
            None => return Err(DecodeError::new("text does not end", end)),
        }
    }
}

/// Reads one escape; `at` is the byte after the backslash. Gives the byte after the escape.
fn escape(bytes: &[u8], at: usize, out: &mut String) -> Result<usize> {
    let Some(byte) = bytes.get(at) else {
        return Err(DecodeError::new("text does not end", at));
    };
    let char = match byte {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(bytes, at + 1, out),
        _ => return Err(DecodeError::new("unknown escape in text", at)),
    };
    out.push(char);
    Ok(at + 1)
}

/// Reads what follows `\u`, with the second half where there is one.
fn unicode(bytes: &[u8], at: usize, out: &mut String) -> Result<usize> {
    let lone = || DecodeError::new("half a surrogate pair in text", at);
    let first = hex(bytes, at)?;
    let (code, end) = match first {
        0xdc00..=0xdfff => return Err(lone()),
        0xd800..=0xdbff => {
            if bytes.get(at + 4..at + 6) != Some(b"\\u") {
                return Err(lone());
            }
            let second = hex(bytes, at + 6)?;
            if !(0xdc00..=0xdfff).contains(&second) {
                return Err(lone());
            }
            (
                0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                at + 10,
            )
        }
        _ => (first, at + 4),
    };
    out.push(char::from_u32(code).ok_or_else(lone)?);
    Ok(end)
}

/// Four hexadecimal digits.
pub(super) fn hex(bytes: &[u8], at: usize) -> Result<u32> {
    let digits = bytes
        .get(at..at + 4)
        .ok_or_else(|| DecodeError::new("text does not end", bytes.len()))?;
    digits.iter().try_fold(0, |code, digit| {
        let digit = (*digit as char)
            .to_digit(16)
            .ok_or_else(|| DecodeError::new("unknown escape in text", at))?;
        Ok(code * 16 + digit)
    })
}
