//! Numbers: where they end, and what whole ones are worth.

use super::error::{DecodeError, Result};

/// A whole number, wide enough for every integer type.
pub(super) type Integer = i128;

/// Where the number that begins at `at` ends.
pub(super) fn end(bytes: &[u8], at: usize) -> Result<usize> {
    let mut end = at;
    if bytes.get(end) == Some(&b'-') {
        end += 1;
    }
    match bytes.get(end) {
        Some(b'0') => {
            end += 1;
            if let Some(b'0'..=b'9') = bytes.get(end) {
                return Err(DecodeError::new("number begins with 0", end));
            }
        }
        _ => end = digits(bytes, end)?,
    }
    if bytes.get(end) == Some(&b'.') {
        end = digits(bytes, end + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        end += 1;
        if let Some(b'+' | b'-') = bytes.get(end) {
            end += 1;
        }
        end = digits(bytes, end)?;
    }
    Ok(end)
}

/// One digit or more.
fn digits(bytes: &[u8], at: usize) -> Result<usize> {
    let mut end = at;
    while let Some(b'0'..=b'9') = bytes.get(end) {
        end += 1;
    }
    if end == at {
        return Err(DecodeError::new("expected a digit", end));
    }
    Ok(end)
}

/// The value and the end of an integer of at most 18 digits, the usual case.
#[inline]
pub(super) fn short_integer(bytes: &[u8], start: usize) -> Option<(Integer, usize)> {
    let negative = bytes.get(start) == Some(&b'-');
    let first = start + usize::from(negative);
    let mut at = first;
    let mut value: u64 = 0;
    while let Some(digit @ b'0'..=b'9') = bytes.get(at) {
        if at - first == 18 {
            return None;
        }
        value = value * 10 + u64::from(digit - b'0');
        at += 1;
    }
    let zero_first = at > first + 1 && bytes[first] == b'0';
    if at == first || zero_first || matches!(bytes.get(at), Some(b'.' | b'e' | b'E')) {
        return None;
    }
    let value = value as i64;
    Some((Integer::from(if negative { -value } else { value }), at))
}

/// The exact value of a number that is whole, however it is written: `1e2`, `-3.0`.
pub(super) fn integer(number: &str) -> std::result::Result<Integer, &'static str> {
    // More digits than any integer type holds, so that the sum below cannot overflow.
    const MOST: i64 = 36;
    const TOO_LARGE: &str = "number does not fit";

    let (negative, number) = match number.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, number),
    };
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = || {
        whole
            .bytes()
            .chain(fraction.bytes())
            .skip_while(|digit| *digit == b'0')
    };
    let count = digits().count() as i64;
    if count == 0 {
        return Ok(0);
    }
    // An exponent that does not fit is far outside on the side of its sign.
    let exponent: i64 = match exponent.parse::<i32>() {
        Ok(exponent) => exponent.into(),
        Err(_) if exponent.starts_with('-') => return Err("expected a whole number"),
        Err(_) => return Err(TOO_LARGE),
    };
    let shift = exponent - fraction.len() as i64;
    let cut = (-shift).max(0).min(count);
    if -shift > count
        || !digits()
            .skip((count - cut) as usize)
            .all(|digit| digit == b'0')
    {
        return Err("expected a whole number");
    }
    if count + shift > MOST {
        return Err(TOO_LARGE);
    }
    let whole = digits().take((count - cut) as usize);
    let value = whole.fold(0, |value, digit| value * 10 + Integer::from(digit - b'0'));
    let value = value * (10 as Integer).pow(shift.max(0) as u32);
    Ok(if negative { -value } else { value })
}
