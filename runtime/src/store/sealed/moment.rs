//! Times as they are kept: microseconds since 1970.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Microseconds since 1970 by this machine's clock. A database has one of its own.
#[cfg(feature = "sqlite")]
pub(in crate::store) fn now() -> u64 {
    micros(SystemTime::now())
}

/// The time that is so long after another.
pub(in crate::store) fn after(now: u64, length: Duration) -> u64 {
    // A length that no clock holds ends in a century.
    const CENTURY: u64 = 100 * 365 * 24 * 60 * 60 * 1_000_000;
    let length = u64::try_from(length.as_micros()).unwrap_or(CENTURY);
    now.saturating_add(length.min(CENTURY))
}

/// Microseconds since 1970.
pub(in crate::store) fn micros(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}

/// The time so many microseconds after 1970 began.
pub(in crate::store) fn time(micros: u64) -> SystemTime {
    UNIX_EPOCH
        .checked_add(Duration::from_micros(micros))
        .unwrap_or(UNIX_EPOCH)
}
