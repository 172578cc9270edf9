//! `Link` headers, by RFC 8288.

use crate::answer::Head;

/// The target of the first link with this relation.
pub(super) fn link(head: &Head, rel: &str) -> Option<String> {
    let headers = head.headers.get_all("link");
    headers
        .iter()
        .filter_map(|it| it.to_str().ok())
        .find_map(|text| link_of(text, rel))
}

fn link_of(text: &str, rel: &str) -> Option<String> {
    let mut rest = text;
    loop {
        let (_, behind) = rest.split_once('<')?;
        let (target, behind) = behind.split_once('>')?;
        let (parameters, next) = parameters(behind);
        let is_it = parameters.iter().any(|(name, value)| {
            let mut relations = value.split_ascii_whitespace();
            name.eq_ignore_ascii_case("rel") && relations.any(|it| it.eq_ignore_ascii_case(rel))
        });
        if is_it {
            return Some(target.trim().to_owned());
        }
        rest = next;
    }
}

/// The parameters of one link, and what stands behind its comma.
fn parameters(text: &str) -> (Vec<(&str, String)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches([' ', '\t', ';']);
        if rest.is_empty() || rest.starts_with(',') {
            return (found, rest);
        }
        let end = rest.find(['=', ';', ',']).unwrap_or(rest.len());
        let name = rest[..end].trim();
        rest = &rest[end..];
        let Some(value) = rest.strip_prefix('=') else {
            continue;
        };
        let value = value.trim_start();
        let (value, behind) = match value.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let end = value.find([';', ',']).unwrap_or(value.len());
                (value[..end].trim().to_owned(), &value[end..])
            }
        };
        found.push((name, value));
        rest = behind;
    }
}

/// A quoted text behind its first quote, and what stands behind the last one.
fn unquoted(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (out, &text[at + 1..]),
            '\\' => out.extend(characters.next().map(|it| it.1)),
            _ => out.push(character),
        }
    }
    (out, "")
}

#[cfg(test)]
mod tests {
    use super::link_of;

    #[test]
    fn links() {
        for (text, expected) in [
            (
                r#"<https://x/?page=2>; rel="next""#,
                Some("https://x/?page=2"),
            ),
            (r#"</a,b;c>; rel=prev, </d>; rel=next"#, Some("/d")),
            (
                r#"</a>; title="a, \"<b>; rel=next"; rel="last NEXT""#,
                Some("/a"),
            ),
            (r#"</a>;rel="nexta""#, None),
            (r#"</a>; rel"#, None),
            (r#"</a"#, None),
            (r#"</a>; rel="next"#, Some("/a")),
            ("", None),
        ] {
            assert_eq!(link_of(text, "next").as_deref(), expected, "{text}");
        }
    }
}
