//! The compiler: API documents and connector specs in, typed Rust client crates out.
//!
//! [`compile`] is a pure function. It touches no file, clock, environment or network: whoever calls it
//! (`cargo xtask generate`, a `build.rs`, a test) reads the texts into [`Specs`] and writes the
//! [`Output`].

mod check;
pub mod diagnostic;
mod emit;
pub mod import;
pub mod ir;
mod lower;
pub mod name;
mod nearest;
pub mod parse;
mod print;
mod specs;

pub use nearest::nearest;
pub use specs::{DocumentPlace, File, Options, Output, Specs, Stage, Wanted, document_of};

use diagnostic::{Code, Diagnostics, Report};

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
    let specs = &*parse::overlay::applied(specs, options, &mut diagnostics);
    specs.report_slips(&mut diagnostics);
    let api = understand(specs, options, &mut diagnostics);
    let report = diagnostics.barrier(specs)?;
    Ok((api, report))
}

/// What a document means, and what each of its types is called in Rust by whoever depends on the generated
/// crate (`Vec<connectome_github::types::Issue>`), in the order of [`ir::Api::types`].
///
/// # Errors
/// As [`compile`].
pub fn types(specs: &Specs, options: &Options) -> Result<(ir::Api, Vec<String>), Report> {
    let (api, _) = meaning(specs, options)?;
    let names = name::name(&api, options);
    let types = emit::types_from_outside(&api, &names, &options.crate_name);
    Ok((api, types))
}

/// What the unified models mean: the files of every folder `unified` among the specs.
///
/// # Errors
/// Every problem in them, when one is an error.
pub fn unified(specs: &Specs) -> Result<(ir::Unified, Report), Report> {
    let mut diagnostics = Diagnostics::default();
    specs.report_slips(&mut diagnostics);
    diagnostics.harden(Code::SECOND_DOCUMENT, |_| true);
    let unified = lower::unified::lower(specs, &mut diagnostics);
    let report = diagnostics.barrier(specs)?;
    Ok((unified, report))
}

/// Compiles the unified models into one crate.
///
/// # Errors
/// As [`unified`].
pub fn compile_unified(specs: &Specs, options: &Options) -> Result<Output, Report> {
    let (unified, report) = unified(specs)?;
    let api = ir::Api::of_unified(&unified);
    let names = name::name(&api, options);
    let drafts = emit::unified(&unified, &api, &names, options);
    let files = print::print(drafts);
    Ok(Output::new(&api, files, report))
}

/// Formulas without types on either side, compiled: a module with a function `fn name(&Json) -> Option<Json>`
/// for each, which gives what the interpreter gives. Those that ask for lookups or data links are left out.
pub fn compile_formulas(formulas: &[(String, connectome::formula::Formula)]) -> String {
    let functions = formulas
        .iter()
        .filter_map(|(name, formula)| emit::mapping::untyped::function(name, formula));
    let functions: Vec<_> = functions.map(|it| it.to_string()).collect();
    format!(
        "use connectome::Json;\nuse connectome::formula::Locator;\nuse connectome::formula::compiled::*;\n\
         use std::sync::LazyLock;\n\n{}\n",
        functions.join("\n\n")
    )
}

fn understand(specs: &Specs, options: &Options, diagnostics: &mut Diagnostics) -> ir::Api {
    let Some(path) = &options.connector else {
        return understand_document(specs, options, diagnostics);
    };
    // A document that was not corrected as it should would be blamed for what the overlay got wrong.
    if diagnostics.have_errors_in(parse::overlay::file_of(specs, options)) {
        return ir::Api::default();
    }
    let Some(files) = lower::connector::read(specs, path, diagnostics) else {
        return ir::Api::default();
    };
    // What comes twice in our own files is a mistake; in a vendor's document it is the vendor's.
    for slip in [Code::REPEATED_KEY, Code::SECOND_DOCUMENT] {
        diagnostics.harden(slip, |file| parse::connector::is_ours(specs.path(file)));
    }
    let mut api = understand_document(specs, options, diagnostics);
    // What is said of a document that cannot be read would be wrong in every line.
    if !diagnostics.have_errors_in(specs.file(&options.document)) {
        let keys = name::keys(&api, options);
        lower::connector::lower(specs, path, &files, &keys, &mut api, diagnostics);
        check::check(&api, &keys, diagnostics);
        lower::mapping::mappings(specs, path, &mut api, diagnostics);
    }
    api
}

// An operation is chosen by the name that it gets, and only what is chosen is lowered.
fn understand_document(specs: &Specs, options: &Options, diagnostics: &mut Diagnostics) -> ir::Api {
    let is_choosy = !options.only.is_empty();
    let outline = is_choosy.then(|| lower::outline(specs, options));
    let only = outline.flatten().and_then(|it| {
        let keys = name::keys(&it.api, options);
        lower::only::chosen(&it, &keys, options, diagnostics)
    });
    lower::lower(specs, options, only.as_deref(), diagnostics)
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

    let specs = &*parse::overlay::applied(specs, options, &mut diagnostics);
    specs.report_slips(&mut diagnostics);
    entered(Stage::Lower);
    let api = understand(specs, options, &mut diagnostics);
    let report = diagnostics.barrier(specs)?;

    entered(Stage::Name);
    let names = name::name(&api, options);
    entered(Stage::Emit);
    let drafts = emit::emit(specs, &api, &names, options);
    entered(Stage::Print);
    let files = print::print(drafts);

    Ok(Output::new(&api, files, report))
}
