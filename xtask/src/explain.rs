//! `--explain CODE`: what a kind of problem means.

use crate::console::{self, BOLD};
use anyhow::{Result, bail};
use connectome_codegen::diagnostic::{CODES, Code};
use std::process::ExitCode;

/// Prints the explanation of a code.
///
/// # Errors
/// When there is no such code: the nearest names, or all of them.
pub(crate) fn explain(name: &str) -> Result<ExitCode> {
    let Some(code) = CODES.iter().find(|it| it.name == name) else {
        bail!("there is no code `{name}`; {}", suggestion(name));
    };
    console::result(format_args!(
        "{BOLD}{}{BOLD:#} ({})\n\n{}",
        code.name,
        code.severity.label(),
        wrapped(code.explanation, 80)
    ));
    Ok(ExitCode::SUCCESS)
}

fn suggestion(name: &str) -> String {
    let near = nearest(name);
    let (introduction, names) = if near.is_empty() {
        ("there are", CODES.iter().map(|it| it.name).collect())
    } else {
        ("nearest:", near)
    };
    format!("{introduction} {}", names.join(", "))
}

// At most a third of the letters may differ, or the name was a part of it.
fn nearest(name: &str) -> Vec<&'static str> {
    let mut ranked: Vec<(usize, &Code)> = CODES
        .iter()
        .map(|code| (distance(name, code.name), *code))
        .filter(|(distance, code)| {
            distance * 3 <= code.name.len() || (name.len() > 2 && code.name.contains(name))
        })
        .collect();
    ranked.sort_by_key(|(distance, _)| *distance);
    ranked.iter().take(3).map(|(_, code)| code.name).collect()
}

// Levenshtein's, one row at a time.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, from) in left.chars().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (column, to) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.len() + 1 + word.len() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_distance() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abc"), 0);
        assert_eq!(distance("dangling-refrence", "dangling-reference"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn suggests_near_names() {
        assert_eq!(nearest("dangling-refrence"), ["dangling-reference"]);
        assert!(nearest("union").contains(&"undecidable-union"));
        assert!(nearest("zzzzzzzzzzzzz").is_empty());
    }

    #[test]
    fn wraps_at_words() {
        assert_eq!(wrapped("one two  three", 7), "one two\nthree");
    }
}
