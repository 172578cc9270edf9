//! Compiled formulas give what the interpreter gives: every formula of the language, and every real mapping
//! that is at hand, on hundreds of seeded inputs each.

#[path = "formulas/generate.rs"]
#[allow(dead_code, reason = "shared with the tests of the interpreter")]
mod generate;
#[path = "formulas/mappings.rs"]
mod mappings;
#[path = "formulas/values.rs"]
#[allow(dead_code, reason = "shared with the tests of the interpreter")]
mod values;

use connectome::Json;
use connectome::formula::{Failure, Formula, Scope, evaluate, parse, parse_membrane};
use connectome_codegen::compile_formulas;
use connectome_tests::corpus;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use values::{Random, Reads};

/// How many inputs each formula has.
const INPUTS: usize = 200;
/// How many formulas of each kind are made.
const FORMULAS: usize = 10;

/// A formula with what it is asked.
struct Case {
    name: String,
    formula: Formula,
    inputs: Vec<Json>,
}

#[test]
fn compiled_is_interpreted() {
    let mut cases = written();
    cases.extend(real());
    let answers = answers(&cases);
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (case, answers) in cases.iter().zip(&answers) {
        for (input, compiled) in case.inputs.iter().zip(answers) {
            let interpreted = match evaluate(&case.formula, &Scope::new(input)) {
                Ok(Some(value)) => value.to_string(),
                Ok(None) => "nothing".to_owned(),
                Err(Failure::CopyOfCopy { .. }) => continue,
                Err(failure) => panic!("{}: {failure} of {input}", case.name),
            };
            compared += 1;
            if *compiled != interpreted {
                wrong.push(format!(
                    "{}\n  input       {input}\n  interpreted {interpreted}\n  compiled    {compiled}",
                    case.name
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {compared} differ, the first of them:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
    assert!(compared >= 200 * 20, "only {compared} were compared");
    #[expect(
        clippy::print_stderr,
        reason = "how much a test compares is worth a line"
    )]
    {
        eprintln!("{compared} results of {} formulas are equal", cases.len());
    }
}

/// Formulas of every kind.
fn written() -> Vec<Case> {
    let mut cases = Vec::new();
    for name in generate::FORMULAS {
        // What asks the outside cannot be compiled.
        if matches!(name, "lookup" | "findExternalRecordId" | "findAppRecordId") {
            continue;
        }
        let mut random = Random::new(name.len() as u64 * 7919 + 1);
        let mut made = 0;
        for _ in 0..FORMULAS * 20 {
            let json: Json = generate::formula(name, &mut random)
                .to_string()
                .parse()
                .expect("JSON");
            let Ok(formula) = parse(&json) else { continue };
            if asks(&json) {
                continue;
            }
            let inputs = (0..INPUTS).map(|_| text(&generate::input(&mut random)));
            cases.push(Case {
                name: format!("${name}: {json}"),
                formula,
                inputs: inputs.collect(),
            });
            made += 1;
            if made == FORMULAS {
                break;
            }
        }
        assert!(made > 0, "no formula with ${name}");
    }
    cases
}

/// Real mappings, those without a mistake.
fn real() -> Vec<Case> {
    let mut random = Random::new(20_261_122);
    let mut cases = Vec::new();
    for mapping in mappings::all() {
        let json: Json = mapping.formula.to_string().parse().expect("JSON");
        let Ok(formula) = parse_membrane(&json) else {
            continue;
        };
        let reads = Reads::of(&mapping.formula);
        let inputs = (0..INPUTS).map(|_| text(&reads.input(&mut random)));
        cases.push(Case {
            name: mapping.name,
            formula,
            inputs: inputs.collect(),
        });
    }
    cases
}

fn text(value: &Value) -> Json {
    value.to_string().parse().expect("JSON")
}

fn asks(json: &Json) -> bool {
    let text = json.to_string();
    ["$lookup", "$findExternalRecordId", "$findAppRecordId"]
        .iter()
        .any(|it| text.contains(it))
}

/// What a crate of all formulas, compiled once, answers.
fn answers(cases: &[Case]) -> Vec<Vec<String>> {
    let formulas: Vec<_> = cases
        .iter()
        .enumerate()
        .map(|(at, it)| (format!("formula_{at}"), it.formula.clone()))
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir(root.join("src")).expect("a folder");
    let runtime = corpus::workspace().join("runtime");
    let manifest = format!(
        "[package]\nname = \"compiled-formulas\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         connectome = {{ path = {runtime:?}, default-features = false }}\n\n[profile.dev]\ndebug = false\n\n[workspace]\n"
    );
    fs::write(root.join("Cargo.toml"), manifest).expect("a file");
    fs::copy(
        corpus::workspace().join("Cargo.lock"),
        root.join("Cargo.lock"),
    )
    .expect("a file");
    fs::write(root.join("src/formulas.rs"), compile_formulas(&formulas)).expect("a file");
    let mut table = String::new();
    for (name, _) in &formulas {
        writeln!(table, "    formulas::{name},").expect("text");
    }
    fs::write(root.join("src/main.rs"), MAIN.replace("TABLE", &table)).expect("a file");

    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(root)
        .env(
            "CARGO_TARGET_DIR",
            corpus::workspace().join("target/compiled-formulas"),
        )
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("cargo");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut asked = String::new();
    for (at, case) in cases.iter().enumerate() {
        for input in &case.inputs {
            writeln!(asked, "{at} {input}").expect("text");
        }
    }
    let writer = std::thread::spawn(move || stdin.write_all(asked.as_bytes()));
    let output = child.wait_with_output().expect("its output");
    assert!(output.status.success(), "the compiled formulas do not run");
    writer.join().expect("a thread").expect("a pipe");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    let mut lines = output.lines().map(str::to_owned);
    cases
        .iter()
        .map(|it| lines.by_ref().take(it.inputs.len()).collect())
        .collect()
}

const MAIN: &str = r#"
mod formulas;

use connectome::Json;
use std::io::{BufRead, Write};

const FORMULAS: &[fn(&Json) -> Option<Json>] = &[
TABLE];

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (at, input) = line.split_once(' ').unwrap();
        let input: Json = input.parse().unwrap();
        match FORMULAS[at.parse::<usize>().unwrap()](&input) {
            Some(json) => writeln!(out, "{json}").unwrap(),
            None => writeln!(out, "nothing").unwrap(),
        }
    }
}
"#;
