//! What nobody can guess, and how it is written and compared.

use ring::rand::{SecureRandom, SystemRandom};

use super::OAuthError;
use crate::Bytes;

/// 256 random bits as text that any URL may hold.
pub(super) fn unguessable() -> Result<String, OAuthError> {
    let mut bytes = [0; 32];
    match SystemRandom::new().fill(&mut bytes) {
        Ok(()) => Ok(base64url(&bytes)),
        Err(_) => Err(OAuthError::configuration(
            "this machine has no randomness to give",
        )),
    }
}

/// The proof key that a verifier is shown as (RFC 7636, `S256`).
pub(super) fn challenge(verifier: &str) -> String {
    base64url(ring::digest::digest(&ring::digest::SHA256, verifier.as_bytes()).as_ref())
}

/// Bytes as base64 with the alphabet of URLs, without padding (RFC 4648, section 5).
pub(super) fn base64url(bytes: &[u8]) -> String {
    let usual = Bytes::from(bytes);
    let digits = usual.as_str().trim_end_matches('=').chars();
    digits
        .map(|it| match it {
            '+' => '-',
            '/' => '_',
            it => it,
        })
        .collect()
}

/// Whether two texts are the same, in a time that does not tell where they differ.
pub(crate) fn same(left: &str, right: &str) -> bool {
    let pairs = left.bytes().zip(right.bytes());
    let difference = pairs.fold(0, |difference, (left, right)| difference | (left ^ right));
    left.len() == right.len() && std::hint::black_box(difference) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges() {
        // RFC 7636, appendix B.
        assert_eq!(
            challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn nothing_comes_twice() {
        let (one, other) = (unguessable().unwrap(), unguessable().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43);
        assert!(
            one.bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
        );
    }

    #[test]
    fn compares() {
        for (left, right, expected) in [
            ("", "", true),
            ("abc", "abc", true),
            ("abc", "abd", false),
            ("abc", "ab", false),
            ("", "a", false),
        ] {
            assert_eq!(same(left, right), expected, "{left} {right}");
        }
    }
}
