//! Holds the codec against serde's derives on the same types: what it costs to compile, how fast
//! it is; generated mappings against ones written by hand; and formulas against Membrane's.
//!
//! `cargo run --release -p connectome-benches -- compile [STRUCTS] [RUNS]`
//! `cargo run --release -p connectome-benches -- derive [STRUCTS] [RUNS]` (needs o2o from the registry)
//! `cargo run --release -p connectome-benches -- speed`
//! `cargo run --release -p connectome-benches -- mappings`
//! `cargo run --release -p connectome-benches -- formulas`
#![allow(clippy::print_stdout)]

mod compile;
mod derive;
mod formulas;
mod issue;
mod mappings;
mod source;
mod speed;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let number = |index: usize, default: usize| {
        words
            .get(index)
            .and_then(|word| word.parse().ok())
            .unwrap_or(default)
    };
    match words.first() {
        Some(&"compile") => match compile::compare(number(1, 250), number(2, 3)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                println!("{error}");
                ExitCode::FAILURE
            }
        },
        Some(&"derive") => match derive::compare(number(1, 200), number(2, 3)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                println!("{error}");
                ExitCode::FAILURE
            }
        },
        Some(&"formulas") => match formulas::compare() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                println!("{error}");
                ExitCode::FAILURE
            }
        },
        Some(&"speed") => {
            speed::compare();
            ExitCode::SUCCESS
        }
        Some(&"mappings") => {
            mappings::compare();
            ExitCode::SUCCESS
        }
        _ => {
            println!(
                "usage: connectome-benches compile [STRUCTS] [RUNS] | derive [STRUCTS] [RUNS] | speed | mappings | formulas"
            );
            ExitCode::FAILURE
        }
    }
}
