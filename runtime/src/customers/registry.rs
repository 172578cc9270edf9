//! What is open now: all who use one connection share its renewal.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::renewal::Renewal;
use crate::store::ConnectionKey;

/// What is open now, and what was until a moment ago.
#[derive(Default)]
pub(super) struct Registry(Mutex<Open>);

#[derive(Default)]
struct Open {
    renewals: HashMap<ConnectionKey, Renewal>,
    /// At how many those that nobody needs any more are looked for.
    full: usize,
}

impl Registry {
    /// The one of this connection, made where there is none now.
    pub(super) fn get(&self, key: &ConnectionKey, make: impl FnOnce() -> Renewal) -> Renewal {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(renewal) = open.renewals.get(key) {
            return renewal.clone();
        }
        if open.renewals.len() >= open.full {
            open.renewals.retain(|_, it| it.is_needed());
            open.full = 2 * open.renewals.len() + 64;
        }
        let renewal = make();
        open.renewals.insert(key.clone(), renewal.clone());
        renewal
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().unwrap().renewals.len()
    }

    /// Lets whoever uses this connection read it anew.
    pub(super) fn forget(&self, key: &ConnectionKey) {
        let open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(renewal) = open.renewals.get(key) {
            renewal.forget();
        }
    }
}
