//! The compiler: API documents and connector specs in, typed Rust client crates out.
//!
//! [`compile`] is a pure function. It touches no file, clock, environment or network: whoever calls it
//! (`cargo xtask generate`, a `build.rs`, a test) reads the texts into [`Specs`] and writes the
//! [`Output`].

pub mod diagnostic;
mod emit;
pub mod ir;
mod lower;
pub mod name;
pub mod parse;
mod print;
mod specs;

pub use specs::{File, Options, Output, Specs, Stage, Wanted};

use diagnostic::{Diagnostics, Report};

/// Compiles one API into one crate.
///
/// # Errors
/// Every problem that stops it, and every other one found on the way. An oddity inside a document is a
/// warning and costs at most what it touches; only a document that cannot be read at all is an error.
pub fn compile(specs: &Specs, options: &Options) -> Result<Output, Report> {
    compile_watched(specs, options, &mut |_| {})
}

/// What a document means, without a crate made of it: for tools and tests that ask about the API.
///
/// # Errors
/// As [`compile`].
pub fn meaning(specs: &Specs, options: &Options) -> Result<(ir::Api, Report), Report> {
    let mut diagnostics = Diagnostics::default();
    let api = lower::lower(specs, options, &mut diagnostics);
    let report = diagnostics.barrier(specs)?;
    Ok((api, report))
}

/// As [`compile`]; `entered` hears of every stage that begins, so that a caller with a clock can time them.
///
/// # Errors
/// As [`compile`].
pub fn compile_watched(
    specs: &Specs,
    options: &Options,
    entered: &mut dyn FnMut(Stage),
) -> Result<Output, Report> {
    let mut diagnostics = Diagnostics::default();

    specs.report_slips(&mut diagnostics);
    entered(Stage::Lower);
    let api = lower::lower(specs, options, &mut diagnostics);
    let report = diagnostics.barrier(specs)?;

    entered(Stage::Name);
    let names = name::name(&api, options);
    entered(Stage::Emit);
    let drafts = emit::emit(specs, &api, &names, options);
    entered(Stage::Print);
    let files = print::print(drafts);

    Ok(Output::new(&api, files, report))
}
