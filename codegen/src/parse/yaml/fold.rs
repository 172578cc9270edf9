//! How the lines of one text are joined.

/// The line breaks between two words, as they are met: one becomes a space, more become one fewer. The first
/// may be escaped; then it leaves nothing.
#[derive(Debug, Default)]
pub(super) struct Fold {
    breaks: usize,
    escaped: bool,
}

impl Fold {
    /// Begins behind a break that is escaped.
    pub(super) fn escaped() -> Self {
        Self {
            breaks: 0,
            escaped: true,
        }
    }

    pub(super) fn line_break(&mut self) {
        self.breaks += 1;
    }

    /// Writes what stands between the words.
    pub(super) fn join(&self, text: &mut String) {
        match (self.breaks, self.escaped) {
            (breaks, true) => text.extend(std::iter::repeat_n('\n', breaks)),
            (1, false) => text.push(' '),
            (breaks, false) => text.extend(std::iter::repeat_n('\n', breaks.saturating_sub(1))),
        }
    }
}
