//! What all customers share: the world, the apps that the program knows, what is open now.

use std::collections::HashMap;
use std::sync::Arc;

use super::registered::Registered;
use super::registry::Registry;
use super::renewal::{Renewal, World};
use crate::store::ConnectionKey;

/// What all customers share.
pub(super) struct Shared {
    pub(super) world: Arc<World>,
    /// By their connectors' keys.
    pub(super) apps: HashMap<&'static str, Arc<Registered>>,
    pub(super) open: Registry,
}

impl Shared {
    /// What all share who use this connection.
    pub(super) fn renewal(&self, key: &ConnectionKey, app: &Arc<Registered>) -> Renewal {
        let make = || {
            Renewal::new(
                key.clone(),
                app.facts,
                self.world.clone(),
                Some(app.clone()),
            )
        };
        self.open.get(key, make)
    }
}
