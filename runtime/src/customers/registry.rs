//! What is open now: all who use one connection share its renewal.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::renewal::{Renewal, WeakRenewal};
use crate::store::ConnectionKey;

/// What is open now.
#[derive(Default)]
pub(super) struct Registry(Mutex<Open>);

#[derive(Default)]
struct Open {
    renewals: HashMap<ConnectionKey, WeakRenewal>,
    /// At how many those that nobody uses any more are looked for.
    full: usize,
}

impl Registry {
    /// The one of this connection, made where nobody uses it now.
    pub(super) fn get(&self, key: &ConnectionKey, make: impl FnOnce() -> Renewal) -> Renewal {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(renewal) = open.renewals.get(key).and_then(WeakRenewal::upgrade) {
            return renewal;
        }
        if open.renewals.len() >= open.full {
            open.renewals.retain(|_, it| it.upgrade().is_some());
            open.full = 2 * open.renewals.len() + 64;
        }
        let renewal = make();
        open.renewals.insert(key.clone(), renewal.downgrade());
        renewal
    }

    /// Lets whoever uses this connection read it anew.
    pub(super) fn forget(&self, key: &ConnectionKey) {
        let open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(renewal) = open.renewals.get(key).and_then(WeakRenewal::upgrade) {
            renewal.forget();
        }
    }
}
