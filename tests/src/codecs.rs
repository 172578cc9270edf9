//! A program over generated crates that decodes and encodes by their types: text in, text out.

use crate::krate::Crates;
use std::collections::HashMap;
use std::fmt::Write as _;

/// The types that the program knows, each by a number.
#[derive(Debug, Default)]
pub struct Codecs {
    types: Vec<String>,
    numbers: HashMap<String, usize>,
    /// What it is given: the number of a type and a JSON text on each line.
    lines: String,
    count: usize,
}

impl Codecs {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for a JSON text to be decoded and encoded as a value of the type with this Rust path; says which
    /// of the answers is the one to it.
    pub fn ask(&mut self, ty: &str, json: &str) -> usize {
        let next = self.types.len();
        let number = *self.numbers.entry(ty.to_owned()).or_insert_with(|| {
            self.types.push(ty.to_owned());
            next
        });
        debug_assert!(!json.contains('\n'));
        let _ = writeln!(self.lines, "{number} {json}");
        self.count += 1;
        self.count - 1
    }

    /// Builds the program `name` over these crates of the folder and gives it all that was asked: for each
    /// the JSON text that came back, or why it could not be decoded.
    ///
    /// # Panics
    /// When the program does not compile, or does not answer everything.
    pub fn answers(
        &self,
        crates: &Crates,
        name: &str,
        clients: &[&str],
    ) -> Vec<Result<String, String>> {
        crates.program(name, &self.program(), clients);
        crates.write(&format!("{name}/asked"), &self.lines);
        let asked = crates.folder().join(name).join("asked");
        let asked = asked.to_str().expect("the folder's path is text");
        let output = crates.cargo(&["run", "--quiet", "--package", name, "--", asked]);
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{name} stopped after {} of {} answers:\n{}",
            stdout.lines().count(),
            self.count,
            String::from_utf8_lossy(&output.stderr)
        );
        let answers: Vec<_> = stdout
            .lines()
            .map(|line| match line.split_at(1) {
                ("+", json) => Ok(json.to_owned()),
                (_, message) => Err(message.to_owned()),
            })
            .collect();
        assert_eq!(answers.len(), self.count, "{name} answers everything");
        answers
    }

    // One function pointer for each type, so that the loop is compiled once.
    fn program(&self) -> String {
        let mut rows = String::new();
        for ty in &self.types {
            let _ = writeln!(rows, "    blank::<{ty}>,");
        }
        format!("{PROGRAM}\nstatic TYPES: &[fn() -> Box<dyn Codec>] = &[\n{rows}];\n")
    }
}

const PROGRAM: &str = r#"//! Decodes and encodes each line of a file by the type that it names.

#![allow(deprecated, clippy::type_complexity)]

use connectome::{Codec, json};
use std::io::Write;

fn main() {
    let file = std::env::args().nth(1).expect("a file");
    let asked = std::fs::read_to_string(file).expect("the file is there");
    let mut out = std::io::stdout().lock();
    for line in asked.lines() {
        let (ty, text) = line.split_once(' ').expect("a number and a text");
        let mut value = TYPES[ty.parse::<usize>().expect("a number")]();
        match json::decode_into(text.as_bytes(), &mut *value) {
            Ok(()) => writeln!(out, "+{}", json::encode_text(&*value)),
            Err(error) => writeln!(out, "-{}", error.to_string().replace('\n', " ")),
        }
        .expect("someone listens");
    }
}

fn blank<T: Codec + 'static>() -> Box<dyn Codec> {
    Box::new(connectome::blank::<T>())
}
"#;
