//! What an overlay says, and one laid over another.

use std::sync::Arc;

use super::OverlayError;
use super::load::{Frozen, Loaded};
use super::text::OverlayText;
use crate::formula::merge;
use crate::value::Json;

/// What an overlay says, and what it lays over the mapping whose sides `check` knows.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) json: Json,
    pub(super) loaded: Loaded,
    check: Check,
}

/// Checks an overlay against the sides of a mapping.
pub(super) type Check = fn(&OverlayText, &Frozen) -> Result<Loaded, OverlayError>;

impl Said {
    /// What a text says.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub(super) fn of(source: &OverlayText, check: Check) -> Result<Arc<Self>, OverlayError> {
        Ok(Arc::new(Self {
            json: source.json.clone(),
            loaded: check(source, &Frozen::default())?,
            check,
        }))
    }

    /// What another text says over it.
    ///
    /// # Errors
    /// All that is wrong with the other, and with both together.
    pub(super) fn and(&self, over: &OverlayText) -> Result<Arc<Self>, OverlayError> {
        let frozen = (self.check)(over, &self.loaded.frozen)?.frozen;
        let both = merge(&self.json, &over.json, &[]).unwrap_or_default();
        let loaded = (self.check)(&over.saying(both.clone()), &Frozen::default())?;
        Ok(Arc::new(Self {
            json: both,
            loaded: Loaded { frozen, ..loaded },
            check: self.check,
        }))
    }
}
