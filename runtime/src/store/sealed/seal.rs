//! Encryption at rest: XChaCha20-Poly1305, each ciphertext bound to the row that it stands in.
//!
//! What is sealed is a format (1 byte), the key's id (8), a random nonce (24), the ciphertext and its tag (16). The
//! associated data is the row: put into another one, or changed in any bit, it does not open.

use std::fmt;

use chacha20poly1305::XNonce;
use chacha20poly1305::aead::AeadInOut as _;
use zeroize::Zeroizing;

use super::key::{KeyId, NONCE, random};
use super::keys::Keys;
use crate::store::{StoreError, StoreProblem};

const FORMAT: u8 = 1;
const HEAD: usize = 1 + 8 + NONCE;

/// Why something does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Unopened {
    /// It is too short to be anything, or its seal does not hold.
    Changed,
    OtherFormat(u8),
    UnknownKey(KeyId),
}

/// Seals a text for one row.
pub(in crate::store) fn seal(keys: &Keys, row: &[u8], text: &[u8]) -> Result<Vec<u8>, StoreError> {
    let key = keys.newest();
    let mut nonce = [0; NONCE];
    random(&mut nonce)?;
    // Encrypted where it stands, so that no other copy of it is left behind.
    let mut body = Vec::with_capacity(text.len() + 16);
    body.extend_from_slice(text);
    key.cipher()
        .encrypt_in_place(&XNonce::from(nonce), row, &mut body)
        .map_err(|_| StoreError::new(StoreProblem::Configuration, "too much to encrypt"))?;
    let mut sealed = Vec::with_capacity(HEAD + body.len());
    sealed.push(FORMAT);
    sealed.extend_from_slice(&key.id().0);
    sealed.extend_from_slice(&nonce);
    sealed.append(&mut body);
    Ok(sealed)
}

/// The text that was sealed for this row.
pub(in crate::store) fn open(
    keys: &Keys,
    row: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let (head, body) = sealed.split_at_checked(HEAD).ok_or(Unopened::Changed)?;
    if head[0] != FORMAT {
        return Err(Unopened::OtherFormat(head[0]));
    }
    let (id, nonce) = head[1..].split_at(8);
    let id = KeyId(id.try_into().map_err(|_| Unopened::Changed)?);
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| Unopened::Changed)?;
    let key = keys.find(id).ok_or(Unopened::UnknownKey(id))?;
    let mut text = Zeroizing::new(body.to_vec());
    key.cipher()
        .decrypt_in_place(&XNonce::from(nonce), row, &mut *text)
        .map_err(|_| Unopened::Changed)?;
    Ok(text)
}

/// Whether the newest key has sealed it.
pub(in crate::store) fn is_newest(keys: &Keys, sealed: &[u8]) -> bool {
    sealed.get(1..9) == Some(&keys.newest().id().0)
}

impl fmt::Display for Unopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => f.write_str("something else than this store has changed it"),
            Self::OtherFormat(format) => write!(f, "its format ({format}) is not known here"),
            Self::UnknownKey(id) => {
                write!(
                    f,
                    "it was encrypted with key {id}, which is not among these"
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::key::Key;
    use super::*;

    #[test]
    fn what_is_sealed_opens_in_its_row_alone() {
        let keys = Keys::generate().unwrap();
        let sealed = seal(&keys, b"row", b"secret").unwrap();
        assert_eq!(open(&keys, b"row", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(open(&keys, b"other", &sealed), Err(Unopened::Changed));
        assert!(!sealed.windows(6).any(|it| it == b"secret"));
        assert_ne!(seal(&keys, b"row", b"secret").unwrap(), sealed);
    }

    #[test]
    fn any_changed_bit_is_noticed() {
        let keys = Keys::generate().unwrap();
        let sealed = seal(&keys, b"row", b"secret").unwrap();
        for at in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[at / 8] ^= 1 << (at % 8);
            assert!(open(&keys, b"row", &changed).is_err(), "bit {at}");
        }
        for length in 0..sealed.len() {
            assert!(
                open(&keys, b"row", &sealed[..length]).is_err(),
                "{length} bytes"
            );
        }
    }

    #[test]
    fn old_keys_open_and_new_ones_seal() {
        let (old, new) = (Keys::generate().unwrap(), Keys::generate().unwrap());
        let sealed = seal(&old, b"row", b"secret").unwrap();
        let both = new.then(&old);
        assert_eq!(open(&both, b"row", &sealed).unwrap().as_slice(), b"secret");
        assert!(!is_newest(&both, &sealed));
        let again = seal(&both, b"row", b"secret").unwrap();
        assert!(is_newest(&both, &again));
        let id = old.newest().id();
        assert_eq!(open(&new, b"row", &sealed), Err(Unopened::UnknownKey(id)));
    }

    // What another implementation of draft-irtf-cfrg-xchacha-03 makes of appendix A.3.1.
    #[test]
    fn it_is_the_cipher_of_the_draft() {
        let key: [u8; 32] = std::array::from_fn(|it| 0x80 + u8::try_from(it).unwrap());
        let nonce: [u8; 24] = std::array::from_fn(|it| 0x40 + u8::try_from(it).unwrap());
        let row = [
            0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7,
        ];
        let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip \
                     for the future, sunscreen would be it.";
        let mut body = text.to_vec();
        Key::new(&key)
            .cipher()
            .encrypt_in_place(&XNonce::from(nonce), &row, &mut body)
            .unwrap();
        let hexadecimal: String = body.iter().map(|it| format!("{it:02x}")).collect();
        assert!(
            hexadecimal
                .starts_with("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb")
        );
        assert!(hexadecimal.ends_with("c0875924c1c7987947deafd8780acf49"));
    }
}
