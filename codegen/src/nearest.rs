//! The known name that a misspelt one was probably meant to be.

/// The nearest of the known names, if one is near; of two that are equally near, the first.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // Longer than any name that someone writes, and what follows is quadratic.
    if name.len() > 80 {
        return None;
    }
    let wanted = plain(name);
    known
        .into_iter()
        .filter(|it| it.len() <= 80)
        .map(|it| (distance(&wanted, &plain(it)), it))
        .filter(|(distance, it)| *distance <= 1 + it.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, it)| it)
}

/// How many letters have to be added, removed, replaced or swapped with their neighbour.
pub(crate) fn distance(from: &str, to: &str) -> usize {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, other) in to.iter().enumerate() {
            let replaced = row[j] + usize::from(letter != other);
            let mut least = replaced.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == to[j - 1] && from[i - 1] == *other {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[to.len()]
}

// `assignedTo`, `assigned-to` and `assigned_to` are one name to whoever misspells it.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|it| it.is_alphanumeric() || matches!(it, '.' | '$' | '/' | '{' | '}'))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let known = ["offset", "cursor", "page", "link", "next_url", "limit"];
        let check = |name, expected| assert_eq!(nearest(name, known), expected, "{name}");
        check("ofset", Some("offset"));
        check("nextUrl", Some("next_url"));
        check("pgae", Some("page"));
        check("curser", Some("cursor"));
        check("LIMIT", Some("limit"));
        check("frequency", None);
        check("", None);
    }
}
