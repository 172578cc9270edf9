//! A set of row numbers.

/// Which of some rows were met.
#[derive(Default)]
pub(super) struct Bits {
    first: u64,
    /// From the 65th row on; most tables have none.
    others: Vec<u64>,
}

impl Bits {
    /// Adds a row; false if it was there.
    #[inline]
    pub(super) fn insert(&mut self, index: usize) -> bool {
        let word = if index < 64 {
            &mut self.first
        } else {
            self.other(index / 64 - 1)
        };
        let bit = 1 << (index % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    #[inline]
    pub(super) fn contains(&self, index: usize) -> bool {
        let word = if index < 64 {
            self.first
        } else {
            self.others.get(index / 64 - 1).copied().unwrap_or(0)
        };
        word & 1 << (index % 64) != 0
    }

    #[cold]
    fn other(&mut self, index: usize) -> &mut u64 {
        if self.others.len() <= index {
            self.others.resize(index + 1, 0);
        }
        &mut self.others[index]
    }
}
