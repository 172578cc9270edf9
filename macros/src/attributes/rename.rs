//! How the names of fields and variants are spelt on the other side: `rename_all`.

use proc_macro2::{Ident, Span};
use syn::parse::ParseStream;
use syn::{Error, LitStr};

use crate::attributes::arguments::value;
use crate::errors::nearest;

/// How names are spelt on the other side.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Rule {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

const RULES: [(&str, Rule); 8] = [
    ("lowercase", Rule::Lower),
    ("UPPERCASE", Rule::Upper),
    ("PascalCase", Rule::Pascal),
    ("camelCase", Rule::Camel),
    ("snake_case", Rule::Snake),
    ("SCREAMING_SNAKE_CASE", Rule::ScreamingSnake),
    ("kebab-case", Rule::Kebab),
    ("SCREAMING-KEBAB-CASE", Rule::ScreamingKebab),
];

impl Rule {
    /// A name of words in Rust's spelling, as the rule has it.
    pub(crate) fn apply(self, name: &str) -> String {
        let words = words(name);
        let upper = |it: &String| it.to_uppercase();
        let title = |it: &String| {
            let mut letters = it.chars();
            let first = letters.next().map(|it| it.to_uppercase().to_string());
            first.unwrap_or_default() + letters.as_str()
        };
        match self {
            Self::Lower => words.concat(),
            Self::Upper => words.iter().map(upper).collect(),
            Self::Pascal => words.iter().map(title).collect(),
            Self::Camel => {
                let rest = words.iter().skip(1).map(title);
                words.iter().take(1).cloned().chain(rest).collect()
            }
            Self::Snake => words.join("_"),
            Self::ScreamingSnake => words.iter().map(upper).collect::<Vec<_>>().join("_"),
            Self::Kebab => words.join("-"),
            Self::ScreamingKebab => words.iter().map(upper).collect::<Vec<_>>().join("-"),
        }
    }
}

/// The words of a name in Rust, small: `ClosedWon` and `closed_won` are `closed`, `won`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for part in name.split('_').filter(|it| !it.is_empty()) {
        let mut is_new = true;
        for letter in part.chars() {
            match words.last_mut() {
                Some(word) if !is_new && !letter.is_uppercase() => word.push(letter),
                _ => words.push(letter.to_lowercase().to_string()),
            }
            is_new = false;
        }
    }
    words
}

/// `= "camelCase"`
pub(crate) fn rule(name: &Ident, input: ParseStream<'_>) -> syn::Result<(Rule, Span)> {
    let text: LitStr = value(name, input)?;
    let wanted = text.value();
    match RULES.iter().find(|(key, _)| *key == wanted) {
        Some((_, rule)) => Ok((*rule, text.span())),
        None => {
            let names = RULES.map(|it| it.0);
            let near = nearest(&wanted, &names);
            let message = match near.is_empty() {
                true => format!("`{wanted}` is none of `{}`", names.join("`, `")),
                false => format!("unknown rule `{wanted}`{near}"),
            };
            Err(Error::new(text.span(), message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{RULES, words};

    #[test]
    fn spells_names() {
        let spelt: Vec<_> = RULES.iter().map(|it| it.1.apply("closed_won")).collect();
        let expected = [
            "closedwon",
            "CLOSEDWON",
            "ClosedWon",
            "closedWon",
            "closed_won",
            "CLOSED_WON",
            "closed-won",
            "CLOSED-WON",
        ];
        assert_eq!(spelt, expected);
        assert_eq!(words("ClosedWon"), ["closed", "won"]);
    }
}
