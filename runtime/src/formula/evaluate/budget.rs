//! How much work a formula may ask for.

use super::{Evaluation, Failure, Result_};
use crate::formula::value::Value;

/// A step is a formula, an item, or 16 bytes of text.
const WORK: u64 = 1 << 24;

impl<'v> Evaluation<'v> {
    pub(super) fn charge(&mut self, work: u64) -> Result_<()> {
        self.work += work;
        if self.work > WORK {
            return Err(Failure::TooMuch);
        }
        Ok(())
    }

    /// For looking at all of these values.
    pub(super) fn charge_all<'x>(
        &mut self,
        values: impl IntoIterator<Item = &'x Value<'v>>,
    ) -> Result_<()>
    where
        'v: 'x,
    {
        values.into_iter().try_for_each(|value| {
            let work = match value.raw() {
                Some(raw) => raw.len() as u64 / 16,
                None => value.weight(),
            };
            self.charge(work)
        })
    }
}
