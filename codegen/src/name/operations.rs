//! What a resource calls its operations.

use super::words::{singular, words};
use crate::ir::{Method, Operation, Resource};

/// Names for an operation inside its resource, the best one first.
pub(super) fn candidates(operation: &Operation, resource: &Resource) -> Vec<Vec<String>> {
    let group = words(&resource.wire);
    let own = operation
        .id
        .as_deref()
        .and_then(|id| meaning(id, operation));
    let derived = from_path(operation, &group);
    let mut names = Vec::new();
    if let Some(own) = own {
        let short = without_resource(&own, &group, operation);
        names.extend(without_key(&short, operation));
        names.extend([short, own]);
    }
    names.push(derived.clone());
    if let Some(parameter) = last_parameter(&operation.path) {
        let mut by = derived;
        by.push("by".to_owned());
        by.extend(words(parameter));
        names.push(by);
    }
    names.push(whole_path(operation));
    // A stable sort: among short ones, and among long ones, the best one stays first.
    names.sort_by_key(|it| it.iter().map(|it| it.len() + 1).sum::<usize>() > LONG);
    names
}

/// What nobody wants to type.
const LONG: usize = 56;

/// What an `operationId` says beyond repeating the method and the path.
fn meaning(id: &str, operation: &Operation) -> Option<Vec<String>> {
    if is_digest(id) {
        return None;
    }
    let mut id_words = words(id);
    // `UsersController_list`: how the vendor's server is built is nobody's business.
    let controller = id_words
        .iter()
        .position(|it| it == "controller" || it == "controllers");
    if let Some(at) = controller.filter(|at| at + 1 < id_words.len()) {
        id_words.drain(..=at);
    }
    let method = method_word(&operation.method);
    let path: Vec<String> = segments(&operation.path).flat_map(words).collect();
    let repeats_path = path.len() > 2 || id.contains('/');
    let found = id_words
        .windows(path.len().max(1))
        .position(|it| repeats_path && it == path);
    let Some(at) = found else {
        let tail: Vec<String> = path.iter().cloned().chain([method]).collect();
        return match id_words.strip_suffix(tail.as_slice()) {
            Some([]) => None,
            Some(rest) => Some(rest.to_vec()),
            None => Some(id_words),
        };
    };
    let mut rest = [&id_words[..at], &id_words[at + path.len()..]].concat();
    if rest.first() == Some(&method) && rest.len() > 1 {
        rest.remove(0);
    }
    if rest.len() > 1 && rest.last() == Some(&method) {
        rest.pop();
    }
    (!rest.is_empty() && rest != [method]).then_some(rest)
}

/// Made by a machine, for machines.
fn is_digest(id: &str) -> bool {
    let digits = id.chars().filter(|it| *it != '-');
    let has_digit = id.contains(|it: char| it.is_ascii_digit());
    id.len() >= 16 && has_digit && digits.clone().all(|it| it.is_ascii_hexdigit())
}

/// `list contacts` of the resource `contacts` is `list`.
fn without_resource(own: &[String], group: &[String], operation: &Operation) -> Vec<String> {
    let len = group.len();
    let matches = |part: &[String]| {
        part.len() == len
            && part
                .iter()
                .zip(group)
                .all(|(a, b)| singular(a) == singular(b))
    };
    if own.len() <= len || len == 0 {
        return own.to_vec();
    }
    if matches(&own[..len]) && begins_well(&own[len..]) {
        return own[len..].to_vec();
    }
    let (head, tail) = own.split_at(own.len() - len);
    if matches(tail) && ends_well(head) && is_verb(head) {
        let is_plural = tail.last().is_some_and(|it| singular(it) != *it);
        let is_list = head == ["get"]
            && is_plural
            && operation.method == Method::Get
            && last_parameter(&operation.path).is_none();
        return if is_list {
            vec!["list".to_owned()]
        } else {
            head.to_vec()
        };
    }
    if own.len() > len + 1 && matches(&own[1..=len]) {
        return [&own[..1], &own[len + 1..]].concat();
    }
    own.to_vec()
}

/// `get by id` is `get` when the path ends in that id.
fn without_key(short: &[String], operation: &Operation) -> Option<Vec<String>> {
    let at = short
        .iter()
        .rposition(|it| it == "by")
        .filter(|at| *at > 0)?;
    let key = &short[at + 1..];
    let parameter = words(last_parameter(&operation.path)?);
    let is_key = key == ["id"] || key == parameter || parameter.ends_with(key);
    (is_key && !key.is_empty()).then(|| short[..at].to_vec())
}

/// Whether these words stand alone: `buy museum` of `buy museum tickets` does not.
fn is_verb(words: &[String]) -> bool {
    const ADVERBS: [&str; 8] = [
        "all", "or", "many", "multiple", "bulk", "batch", "single", "one",
    ];
    let is_adverb = |it: &String| ADVERBS.contains(&it.as_str());
    words.len() == 1 || words[0..words.len().min(2)].iter().any(is_adverb)
}

const JOINING: [&str; 14] = [
    "by", "for", "of", "in", "on", "with", "from", "to", "and", "or", "at", "as", "the", "a",
];

fn begins_well(words: &[String]) -> bool {
    words.first().is_some_and(|it| {
        !JOINING.contains(&it.as_str()) && !it.starts_with(|it: char| it.is_ascii_digit())
    })
}

fn ends_well(words: &[String]) -> bool {
    words
        .last()
        .is_some_and(|it| !JOINING.contains(&it.as_str()))
        && begins_well(words)
}

/// A name from method and path alone: `list`, `get`, `list_notes`, `merge`.
fn from_path(operation: &Operation, group: &[String]) -> Vec<String> {
    let group: Vec<String> = group.iter().map(|it| singular(it)).collect();
    let all: Vec<&str> = segments(&operation.path).collect();
    let is_group = |segment: &&str| {
        !is_parameter(segment)
            && words(segment)
                .iter()
                .map(|it| singular(it))
                .eq(group.iter().cloned())
    };
    let rest = match all.iter().rposition(is_group) {
        Some(at) => &all[at + 1..],
        None => &all[..],
    };
    let fixed: Vec<Vec<String>> = rest
        .iter()
        .copied()
        .filter(|it| !is_noise(it))
        .map(words)
        .collect();
    let ends_in_parameter = all.last().is_some_and(|it| is_parameter(it));
    let is_plural = fixed
        .last()
        .and_then(|it| it.last())
        .is_some_and(|it| singular(it) != *it);
    let verb = match (&operation.method, fixed.is_empty()) {
        (Method::Get, true) if ends_in_parameter => "get",
        (Method::Get, true) => "list",
        (Method::Get, false) if is_plural && !ends_in_parameter => "list",
        (Method::Get, false) => "get",
        (Method::Post, _) if ends_in_parameter => "update",
        (Method::Post, false) if !is_plural => "",
        (Method::Post, _) => "create",
        (Method::Put, _) => "replace",
        (Method::Patch, _) => "update",
        (Method::Delete, _) => "delete",
        _ => &method_word(&operation.method),
    };
    let mut name: Vec<String> = words_of(verb);
    name.extend(fixed.into_iter().flatten());
    let is_one = ends_in_parameter || verb == "create";
    if let Some(last) = name.last_mut().filter(|_| is_one && is_plural) {
        *last = singular(last);
    }
    name
}

fn whole_path(operation: &Operation) -> Vec<String> {
    let fixed = segments(&operation.path).filter(|it| !is_parameter(it));
    let parameter = last_parameter(&operation.path);
    let by = parameter.map(|it| [vec!["by".to_owned()], words(it)].concat());
    std::iter::once(method_word(&operation.method))
        .chain(fixed.flat_map(words))
        .chain(by.unwrap_or_default())
        .collect()
}

fn words_of(text: &str) -> Vec<String> {
    text.split(' ')
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

fn method_word(method: &Method) -> String {
    match method {
        Method::Get => "get".to_owned(),
        Method::Put => "put".to_owned(),
        Method::Post => "post".to_owned(),
        Method::Delete => "delete".to_owned(),
        Method::Options => "options".to_owned(),
        Method::Head => "head".to_owned(),
        Method::Patch => "patch".to_owned(),
        Method::Trace => "trace".to_owned(),
        Method::Query => "query".to_owned(),
        Method::Other(token) => words(token).join("_"),
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|it| !it.is_empty()).map(|it| {
        it.strip_suffix(".json")
            .or_else(|| it.strip_suffix(".xml"))
            .unwrap_or(it)
    })
}

fn is_parameter(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

// A version says nothing about what an operation does.
fn is_noise(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or(segment);
    let is_version = !digits.is_empty()
        && digits.starts_with(|it: char| it.is_ascii_digit())
        && digits
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, '.' | '-' | '_'));
    is_parameter(segment) || is_version || matches!(segment, "api" | "rest")
}

fn last_parameter(path: &str) -> Option<&str> {
    segments(path)
        .last()
        .filter(|it| is_parameter(it))
        .map(|it| it.trim_matches(['{', '}']))
}
