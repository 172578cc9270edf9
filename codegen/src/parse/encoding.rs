//! Bytes → text: UTF-8, UTF-16, and what slips into either.

/// What the bytes from 0x80 to 0x9F are in Windows-1252, where it differs from Latin-1; five are unassigned.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text, without a byte order mark and without the NULs that some tools pad with; and where a byte
/// that is no UTF-8 first stood, if any did. Such bytes are taken for Windows-1252, which they nearly always
/// are, so no letter is lost.
pub(super) fn decode(bytes: &[u8]) -> (String, Option<usize>) {
    let (mut text, first_wrong) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes), None),
        [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes), None),
        [first, 0, ..] if *first != 0 => (utf16(bytes, u16::from_le_bytes), None),
        [0, second, ..] if *second != 0 => (utf16(bytes, u16::from_be_bytes), None),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => utf8(bytes),
    };
    text.truncate(text.trim_end_matches('\0').len());
    (text, first_wrong)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

fn utf8(bytes: &[u8]) -> (String, Option<usize>) {
    let mut text = String::with_capacity(bytes.len());
    let mut first_wrong = None;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            first_wrong.get_or_insert(text.len());
            text.extend(chunk.invalid().iter().map(|byte| windows(*byte)));
        }
    }
    (text, first_wrong)
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn decodes() {
        check(b"plain", "plain", None);
        check(b"\xEF\xBB\xBFmarked", "marked", None);
        check(b"\xFF\xFE{\0}\0", "{}", None);
        check(b"\xFE\xFF\0{\0}", "{}", None);
        check(b"{\0}\0", "{}", None);
        check(b"\0{\0}", "{}", None);
        check(b"{}\0\0\0", "{}", None);
        check(b"caf\xE9 cr\xE8me", "café crème", Some(3));
        check(b"it\x92s", "it’s", Some(2));
        check(b"", "", None);
    }

    fn check(bytes: &[u8], text: &str, first_wrong: Option<usize>) {
        assert_eq!(decode(bytes), (text.to_owned(), first_wrong));
    }
}
