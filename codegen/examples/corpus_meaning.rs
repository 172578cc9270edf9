//! Lowers every document of a folder and prints what came of it: operations, types, diagnostics by code.
//!
//! `cargo run --release -p connectome-codegen --example corpus_meaning -- <folder> [filter] [--all]`

#![allow(clippy::print_stdout, reason = "printing is what this program is for")]

use connectome_codegen::diagnostic::{Report, Severity};
use connectome_codegen::ir::{Api, Origin, Shape, Type};
use connectome_codegen::{Options, Specs, Wanted};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("the folder of the corpus"));
    let rest: Vec<_> = arguments.collect();
    let shows_all = rest.iter().any(|it| it == "--all");
    let filter = rest.iter().find(|it| !it.starts_with("--"));
    let index = fs::read_to_string(folder.join("index.tsv")).expect("an index.tsv");

    let mut totals = Totals::default();
    for row in index.lines().skip(1) {
        let columns: Vec<_> = row.split('\t').collect();
        let path = columns[0];
        if filter.is_some_and(|it| !path.contains(it.as_str())) {
            continue;
        }
        let expected = columns[8].parse().unwrap_or(0);
        totals.document(&folder, path, expected, shows_all);
    }
    totals.print();
}

#[derive(Default)]
struct Totals {
    documents: usize,
    unread: usize,
    expected: usize,
    found: usize,
    lowered: usize,
    types: usize,
    unions: (usize, usize),
    reading: Duration,
    lowering: Duration,
    codes: BTreeMap<&'static str, usize>,
}

impl Totals {
    fn document(&mut self, folder: &Path, path: &str, expected: usize, shows_all: bool) {
        let (home, name) = root_and_name(path);
        let home = folder.join(home);
        let began = Instant::now();
        let mut specs = Specs::new();
        specs.insert(name, &fs::read(home.join(name)).expect("a document"));
        insert_wanted(&mut specs, &home);
        let read = began.elapsed();
        let began = Instant::now();
        let meaning = connectome_codegen::meaning(&specs, &options(name));
        let lowered = began.elapsed();
        self.documents += 1;
        self.reading += read;
        self.lowering += lowered;
        let (api, report) = match meaning {
            Ok(both) => both,
            Err(report) => {
                self.unread += 1;
                let first = &report.problems[0];
                println!("{path:55} {} {}", first.code.name, first.message);
                return;
            }
        };
        self.count(&api, &report, expected);
        println!(
            "{path:55} {expected:5} {:5} {:5} ops {:6} types {:4} problems {:7.1} ms",
            api.operations_in_document,
            api.operations.len(),
            api.types.len(),
            report.problems.len(),
            lowered.as_secs_f64() * 1e3,
        );
        for problem in &report.problems {
            if shows_all || problem.severity == Severity::Error {
                let place = &problem.place;
                println!(
                    "    {} {}:{} {} ({})",
                    problem.code.name, place.line, place.column, problem.message, place.pointer
                );
            }
        }
        if shows_all {
            kinds(&api);
        }
    }

    fn count(&mut self, api: &Api, report: &Report, expected: usize) {
        self.expected += expected;
        self.found += api.operations_in_document;
        self.lowered += api.operations.len();
        self.types += api.types.len();
        for (_, ty) in api.types.iter() {
            if let Shape::Union(union) = &ty.shape {
                self.unions.0 += 1;
                self.unions.1 += usize::from(union.decided);
            }
        }
        for problem in &report.problems {
            *self.codes.entry(problem.code.name).or_default() += 1;
        }
    }

    fn print(&self) {
        println!(
            "\n{} documents, {} unread; operations: {} expected, {} found, {} lowered; {} types",
            self.documents, self.unread, self.expected, self.found, self.lowered, self.types
        );
        println!("unions: {} of {} decided", self.unions.1, self.unions.0);
        println!(
            "read in {:.2} s, lowered in {:.2} s",
            self.reading.as_secs_f64(),
            self.lowering.as_secs_f64()
        );
        for (code, count) in &self.codes {
            println!("{count:6} {code}");
        }
    }
}

// The parts of a document of several files stand under a folder that begins with `mf-`.
fn root_and_name(path: &str) -> (&str, &str) {
    if let Some(at) = path.find("/mf-") {
        let end = path[at + 1..].find('/').map_or(at, |it| at + 1 + it);
        return (&path[..end], &path[end + 1..]);
    }
    path.rsplit_once('/').unwrap_or(("", path))
}

fn kinds(api: &Api) {
    let mut kinds: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (_, ty) in api.types.iter() {
        let named = ty
            .origins
            .iter()
            .any(|it| matches!(it, Origin::Named { .. }));
        let kind = match &ty.shape {
            Shape::Primitive(_) => "primitive",
            Shape::List(_) => "list",
            Shape::Map(_) => "map",
            Shape::Tuple(_) => "tuple",
            Shape::Record(_) => "record",
            Shape::Enum(_) => "enum",
            Shape::Union(_) => "union",
            Shape::Alias(_) => "alias",
            Shape::Nullable(_) => "nullable",
            Shape::Reference(_) => "reference",
            Shape::Any => "any",
        };
        *kinds
            .entry((if named { "named" } else { "inline" }, kind))
            .or_default() += 1;
    }
    let needs_name = |it: &&Type| {
        matches!(
            it.shape,
            Shape::Record(_) | Shape::Enum(_) | Shape::Union(_)
        )
    };
    let nameless = |it: &&Origin| matches!(it, Origin::Inline { .. });
    let types = api.types.iter().map(|(_, ty)| ty).filter(needs_name);
    let places = types.flat_map(|it| &it.origins).filter(nameless).count();
    println!("    {places:6} places of inline records, enums and unions");
    for ((origin, kind), count) in kinds {
        println!("    {count:6} {origin} {kind}");
    }
}

fn insert_wanted(specs: &mut Specs, home: &Path) {
    loop {
        let mut found = false;
        for wanted in specs.wanted() {
            let Wanted::Local(path) = wanted else {
                continue;
            };
            if let Ok(bytes) = fs::read(home.join(&path)) {
                specs.insert(path, &bytes);
                found = true;
            }
        }
        if !found {
            return;
        }
    }
}

fn options(document: &str) -> Options {
    Options {
        document: document.to_owned(),
        connector: None,
        key: "api".to_owned(),
        crate_name: "connectome-api".to_owned(),
        origin: document.to_owned(),
        runtime: "\"0.1\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    }
}
