//! `\u….`: what JSON and YAML escape alike.

/// The character whose code begins here with `digits` digits, and where its escape ends. Two halves of a
/// surrogate pair are one character, a lone half is the replacement character.
pub(super) fn unicode(bytes: &[u8], start: usize, digits: usize) -> Option<(char, usize)> {
    let code = hex(bytes, start, digits)?;
    let end = start + digits;
    if (0xD800..0xDC00).contains(&code)
        && bytes[end..].starts_with(b"\\u")
        && let Some(low @ 0xDC00..0xE000) = hex(bytes, end + 2, 4)
    {
        let pair = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        return Some((char::from_u32(pair)?, end + 6));
    }
    let char = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((char, end))
}

fn hex(bytes: &[u8], start: usize, digits: usize) -> Option<u32> {
    let digits = bytes.get(start..start + digits)?;
    digits.iter().try_fold(0, |code, digit| {
        Some(code << 4 | char::from(*digit).to_digit(16)?)
    })
}
