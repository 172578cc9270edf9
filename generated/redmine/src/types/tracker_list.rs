// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use super::Tracker;
use connectome::record;

/// All trackers.
pub struct TrackerList {
    /// The trackers, in their order.
    pub trackers: Vec<Tracker>,
}
record! { TrackerList: trackers required }
