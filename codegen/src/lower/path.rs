//! The text of a path: its names, and the query that some documents hide in it.

/// A path's text, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Template {
    /// The path alone, beginning with `/`.
    pub(super) path: String,
    /// The names between its braces, each once, in order.
    pub(super) names: Vec<String>,
    /// `name=value` pairs behind a `?`.
    pub(super) fixed: Vec<(String, String)>,
    /// `name={parameter}` pairs behind a `?`.
    pub(super) queried: Vec<(String, String)>,
}

/// Takes a path's text apart. What stands behind a `#` only tells operations of one path apart.
pub(super) fn template(text: &str) -> Template {
    let text = text.trim();
    let text = without_fragment(text);
    let (path, query) = split_query(text);
    let mut template = Template {
        path: if path.starts_with('/') {
            path.to_owned()
        } else {
            format!("/{path}")
        },
        names: names(path),
        fixed: Vec::new(),
        queried: Vec::new(),
    };
    for pair in query.split('&').filter(|it| !it.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        match value
            .strip_prefix('{')
            .and_then(|it| it.strip_suffix('}'))
            .filter(|it| !it.contains(['{', '}']))
        {
            Some(parameter) => template
                .queried
                .push((name.to_owned(), parameter.to_owned())),
            // `?{name}` of RFC 6570 means `name={name}`.
            None if name.starts_with('{') && name.ends_with('}') => {
                let name = name.trim_matches(['{', '}']);
                template.queried.push((name.to_owned(), name.to_owned()));
            }
            None => template.fixed.push((name.to_owned(), value.to_owned())),
        }
    }
    template
}

// `#` and `?` inside braces belong to a name.
fn without_fragment(text: &str) -> &str {
    &text[..outside_braces(text, '#').unwrap_or(text.len())]
}

fn split_query(text: &str) -> (&str, &str) {
    match outside_braces(text, '?') {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    }
}

fn outside_braces(text: &str, wanted: char) -> Option<usize> {
    let mut inside = false;
    for (at, char) in text.char_indices() {
        match char {
            '{' => inside = true,
            '}' => inside = false,
            _ if char == wanted && !inside => return Some(at),
            _ => {}
        }
    }
    None
}

fn names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        let Some(close) = rest.find('}') else { break };
        // `{{id}}` is a slip for `{id}`.
        let name = rest[..close].rsplit('{').next().unwrap_or_default();
        if !names.iter().any(|it| it == name) {
            names.push(name.to_owned());
        }
        rest = &rest[close + 1..];
    }
    names
}

/// The fixed segments of a path, in order.
pub(super) fn fixed_segments(path: &str) -> impl Iterator<Item = &str> {
    let (path, _) = split_query(without_fragment(path));
    path.split('/')
        .map(str::trim)
        .filter(|it| !it.is_empty() && !it.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, path: &str, names: &[&str], fixed: &[(&str, &str)]) {
        let template = template(text);
        assert_eq!(template.path, path);
        assert_eq!(template.names, names);
        let own = template.fixed.iter();
        let own: Vec<_> = own.map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(own, fixed);
    }

    #[test]
    fn takes_paths_apart() {
        check("/a/{id}.json", "/a/{id}.json", &["id"], &[]);
        check("/{a}:{b}/{a}", "/{a}:{b}/{a}", &["a", "b"], &[]);
        check("a", "/a", &[], &[]);
        check("/files?list=true#all", "/files", &[], &[("list", "true")]);
        check("/f#update", "/f", &[], &[]);
        check("/x/{{id}}", "/x/{{id}}", &["id"], &[]);
        check("/x/{unclosed", "/x/{unclosed", &[], &[]);
    }

    #[test]
    fn finds_parameters_in_a_query() {
        let found = template("/x?a={b}&{c}&d=1").queried;
        assert_eq!(found, [("a".into(), "b".into()), ("c".into(), "c".into())]);
    }
}
