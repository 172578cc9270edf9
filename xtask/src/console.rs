//! What people see: results on standard output, everything else on standard error.
//!
//! Colours and progress bars appear only on a terminal; `NO_COLOR` is heeded.

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Display;
use std::io::Write;

/// Errors, as rustc shows them.
pub(crate) const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
/// Warnings.
pub(crate) const WARNING: Style = AnsiColor::BrightYellow.on_default().bold();
/// Notes, and what went well.
pub(crate) const NOTE: Style = AnsiColor::BrightGreen.on_default().bold();
/// The frame around a source line.
pub(crate) const FRAME: Style = AnsiColor::BrightBlue.on_default().bold();
/// What matters in a line.
pub(crate) const BOLD: Style = Style::new().bold();

/// Writes a result to standard output. A reader that has gone away is none of our business.
pub(crate) fn result(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Writes a line for the person at the screen to standard error.
pub(crate) fn say(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Says what stopped the program, with its causes in one line.
pub(crate) fn error(failure: &anyhow::Error) {
    say(format_args!(
        "{ERROR}error{ERROR:#}{BOLD}: {failure:#}{BOLD:#}"
    ));
}

/// Says what someone may want to know although it stops nothing.
pub(crate) fn warning(text: impl Display) {
    say(format_args!(
        "{WARNING}warning{WARNING:#}{BOLD}: {text}{BOLD:#}"
    ));
}

/// A bar over `steps` steps on standard error; invisible when that is no terminal.
pub(crate) fn progress(steps: usize) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64);
    let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}")
        .expect("the template is a constant that parses");
    bar.set_style(style);
    bar
}
