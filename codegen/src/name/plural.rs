//! What names several things, and what one of them is called.

use super::reserved::holds;

/// `contacts` → `contact`; what is no plural stays.
pub(super) fn singular(word: &str) -> String {
    if !word.is_ascii() || word.len() < 3 {
        return word.to_owned();
    }
    let irregular = IRREGULAR.iter().find(|(_, plural)| word == *plural);
    if let Some((one, _)) = irregular {
        return (*one).to_owned();
    }
    const STAY: [&str; 9] = [
        "ss", "us", "sis", "xis", "news", "series", "sms", "dns", "aws",
    ];
    if holds(SINGULAR, word) || STAY.iter().any(|it| word.ends_with(it)) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|it| it.len() > 1) {
        return format!("{stem}y");
    }
    // `statuses`, not `warehouses`.
    for ending in [
        "sses", "shes", "ches", "xes", "tuses", "nuses", "ruses", "puses",
    ] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Whether a word names several things.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Singulars that end in `s`.
const SINGULAR: &str = " alias always as atlas axis basis bias canvas chaos debris does gas gps has his https ios iris is kms \
     kudos lens macos os pos redis saas species tennis this tls was ";

const IRREGULAR: [(&str, &str); 21] = [
    ("alias", "aliases"),
    ("analysis", "analyses"),
    ("bus", "buses"),
    ("cache", "caches"),
    ("canvas", "canvases"),
    ("child", "children"),
    ("cookie", "cookies"),
    ("cpu", "cpus"),
    ("gpu", "gpus"),
    ("index", "indices"),
    ("lens", "lenses"),
    ("matrix", "matrices"),
    ("menu", "menus"),
    ("movie", "movies"),
    ("person", "people"),
    ("pie", "pies"),
    ("quiz", "quizzes"),
    ("sku", "skus"),
    ("tie", "ties"),
    ("vertex", "vertices"),
    ("zombie", "zombies"),
];

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn finds_the_singular() {
        for (plural, expected) in [
            ("contacts", "contact"),
            ("companies", "company"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("status", "status"),
            ("address", "address"),
            ("notes", "note"),
            ("data", "data"),
            ("alias", "alias"),
            ("statuses", "status"),
            ("warehouses", "warehouse"),
            ("people", "person"),
            ("caches", "cache"),
            ("branches", "branch"),
            ("skus", "sku"),
            ("emojis", "emoji"),
            ("analysis", "analysis"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }
}
