//! Bytes as base64 text.

use super::Bytes;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl Bytes {
    /// The bytes, if the text is base64: either alphabet, with padding or without; line breaks and
    /// blanks do not count.
    pub fn decode(&self) -> Option<Vec<u8>> {
        let text = self.as_str().trim_end().trim_end_matches('=');
        let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
        let (mut bits, mut count) = (0_u32, 0);
        for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
            bits = bits << 6 | u32::from(sextet(byte)?);
            count += 6;
            if count >= 8 {
                count -= 8;
                out.push((bits >> count) as u8);
                bits &= (1 << count) - 1;
            }
        }
        // One sextet alone is no byte.
        (count < 6).then_some(out)
    }
}

impl From<&[u8]> for Bytes {
    /// Written with the usual alphabet and padding.
    fn from(bytes: &[u8]) -> Self {
        let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
        for chunk in bytes.chunks(3) {
            let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
            let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            for index in 0..4 {
                let sextet = (bits >> (18 - 6 * index)) & 63;
                out.push(if index > chunk.len() {
                    '='
                } else {
                    ALPHABET[sextet as usize] as char
                });
            }
        }
        Self::from(out)
    }
}

fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_and_reads() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(Bytes::from(bytes.as_bytes()).as_str(), text);
            assert_eq!(
                Bytes::from(text).decode().as_deref(),
                Some(bytes.as_bytes())
            );
        }
        assert_eq!(Bytes::from("-_8\n").decode(), Some(vec![251, 255]));
        assert_eq!(
            Bytes::from("Zm9\nvYg").decode().as_deref(),
            Some(&b"foob"[..])
        );
        assert_eq!(Bytes::from("Z").decode(), None);
        assert_eq!(Bytes::from("Zm=9").decode(), None);
        assert_eq!(Bytes::from("höchst").decode(), None);
    }
}
