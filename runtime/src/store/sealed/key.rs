//! One key, what it is called, and the randomness that keys and nonces are made of.

use std::fmt;

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::store::{StoreError, StoreProblem};

/// How many bytes a nonce has.
pub(in crate::store) const NONCE: usize = 24;

/// One key.
#[derive(Clone)]
pub(in crate::store) struct Key {
    id: KeyId,
    bytes: Zeroizing<[u8; 32]>,
}

/// Which key: derived from it, and nothing of it can be learned from it. It stands at the beginning of what the key has
/// encrypted.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId(pub(in crate::store) [u8; 8]);

impl Key {
    pub(in crate::store) fn new(bytes: &[u8; 32]) -> Self {
        let bytes = Zeroizing::new(*bytes);
        let id = id(&bytes);
        Self { id, bytes }
    }

    pub(in crate::store) fn id(&self) -> KeyId {
        self.id
    }

    pub(in crate::store) fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    pub(in crate::store) fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.bytes).into())
    }
}

// The tag of nothing under a nonce that no row will ever have: what a MAC shows of its key is nothing.
fn id(bytes: &[u8; 32]) -> KeyId {
    let mut tag = Vec::with_capacity(16);
    let nonce = XNonce::from([0xff; NONCE]);
    let cipher = XChaCha20Poly1305::new(bytes.into());
    let made = cipher.encrypt_in_place(&nonce, b"connectome: which key", &mut tag);
    let mut id = [0; 8];
    if made.is_ok() {
        id.copy_from_slice(&tag[..8]);
    }
    KeyId(id)
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Fills it with the operating system's randomness.
pub(in crate::store) fn random(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes).map_err(|it| {
        let message = "this machine has no randomness to give";
        StoreError::new(StoreProblem::Unavailable, message).because(it)
    })
}
