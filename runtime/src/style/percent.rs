//! Percent-encoding: which characters may stand as they are, and where.

/// Which characters besides the unreserved ones (letters, digits, `-._~`) stand as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// None.
    Unreserved,
    /// The reserved ones that a path may hold; `?` and `#` would end it.
    ReservedInPath,
    /// The reserved ones that a query's value may hold; `#` would end it, `&` begin the next
    /// pair, and `+` is read as a space.
    ReservedInQuery,
    /// Whatever can't break the URL: for text that a document has written.
    Literal,
}

/// Appends `text`, percent-encoded.
pub(crate) fn encode_into(out: &mut String, text: &str, keep: Keep) {
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        if stands(bytes, at, keep) {
            out.push(byte as char);
        } else {
            push_escape(out, byte);
        }
    }
}

/// `text`, percent-encoded.
pub(crate) fn encode(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    encode_into(&mut out, text, keep);
    out
}

fn stands(bytes: &[u8], at: usize, keep: Keep) -> bool {
    let byte = bytes[at];
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        return true;
    }
    // What is already escaped stays so wherever reserved characters may stand.
    let escape = || {
        byte == b'%'
            && bytes.get(at + 1).is_some_and(u8::is_ascii_hexdigit)
            && bytes.get(at + 2).is_some_and(u8::is_ascii_hexdigit)
    };
    match keep {
        Keep::Unreserved => false,
        Keep::ReservedInPath => b":/[]@!$&'()*+,;=".contains(&byte) || escape(),
        Keep::ReservedInQuery => b":/?[]@!$'()*,;=".contains(&byte) || escape(),
        Keep::Literal => b":/?[]@!$&'()*+,;=".contains(&byte) || escape(),
    }
}

fn push_escape(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push('%');
    out.push(DIGITS[usize::from(byte >> 4)] as char);
    out.push(DIGITS[usize::from(byte & 15)] as char);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_what_may_not_stand() {
        check("a b&c=d", Keep::Unreserved, "a%20b%26c%3Dd");
        check("page[size]", Keep::Unreserved, "page%5Bsize%5D");
        check("é/..", Keep::Unreserved, "%C3%A9%2F..");
        check("100%", Keep::Unreserved, "100%25");
        check("a/b?c#d", Keep::ReservedInPath, "a/b%3Fc%23d");
        check("a/b?c#d&e+f", Keep::ReservedInQuery, "a/b?c%23d%26e%2Bf");
        check("%2F%zz", Keep::ReservedInPath, "%2F%25zz");
        check("/a b/{x}", Keep::Literal, "/a%20b/%7Bx%7D");
        check("a\r\nb\\", Keep::Literal, "a%0D%0Ab%5C");
    }

    fn check(text: &str, keep: Keep, expected: &str) {
        assert_eq!(encode(text, keep), expected);
    }
}
