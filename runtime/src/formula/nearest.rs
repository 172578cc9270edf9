//! The known name that a misspelt one was probably meant to be.

/// The nearest of the known names, if one is near.
pub(crate) fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // Longer than any known name, and what follows is quadratic.
    if name.len() > 64 {
        return None;
    }
    let lowered = name.to_lowercase();
    known
        .into_iter()
        .map(|it| (distance(&lowered, &it.to_lowercase()), it))
        .filter(|(distance, it)| *distance <= 1 + it.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, it)| it)
}

/// How many letters have to be added, removed or replaced.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let known = ["var", "concat", "case", "iterate", "firstName"];
        let table = [
            ("vars", Some("var")),
            ("concatt", Some("concat")),
            ("firstname", Some("firstName")),
            ("itterate", Some("iterate")),
            ("template", None),
            ("", None),
        ];
        for (name, expected) in table {
            assert_eq!(nearest(name, known), expected, "{name}");
        }
    }
}
