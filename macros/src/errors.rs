//! All mistakes of a type, told together.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Error;

/// The mistakes that were found so far.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// One at these tokens.
    pub(crate) fn at(&mut self, place: impl ToTokens, message: impl Display) {
        self.add(Error::new_spanned(place, message));
    }

    /// One at this place.
    pub(crate) fn here(&mut self, place: Span, message: impl Display) {
        self.add(Error::new(place, message));
    }

    /// One that a parser found.
    pub(crate) fn add(&mut self, error: Error) {
        self.0.push(error);
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// Each as a `compile_error!` at its place.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.into_iter().map(Error::into_compile_error).collect()
    }
}

/// `; did you mean …?`, if one of the words is near.
pub(crate) fn nearest(word: &str, known: &[&str]) -> String {
    let near = known.iter().map(|it| (distance(word, it), it));
    match near.min() {
        Some((distance, it)) if distance <= 1 + it.len() / 3 => {
            format!("; did you mean `{it}`?")
        }
        _ => String::new(),
    }
}

/// How many letters have to be put in, taken out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut before = i;
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let changed = before + usize::from(letter != *other);
            before = row[j + 1];
            row[j + 1] = changed.min(before + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names_the_near_word() {
        let known = ["field", "formula", "default"];
        assert_eq!(nearest("feild", &known), "; did you mean `field`?");
        assert_eq!(nearest("defualt", &known), "; did you mean `default`?");
        assert_eq!(nearest("colour", &known), "");
    }
}
