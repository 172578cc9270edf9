//! What a resource calls its operations.

use super::path::{self, Readable, Segment};
use super::plural::{is_plural, singular};
use super::words::words;
use crate::ir::{Method, Operation, Resource};

/// Names for an operation inside its resource, the best one first.
pub(super) fn candidates(
    operation: &Operation,
    resource: &Resource,
    readable: &Readable<'_>,
) -> Vec<Vec<String>> {
    let group = words(&resource.wire);
    let own = operation
        .id
        .as_deref()
        .and_then(|id| meaning(id, operation));
    let derived = path::derived(operation, &group, readable);
    let mut names = Vec::new();
    if let Some(own) = own {
        let short = without_resource(&own, &group, operation);
        // `comments.post` says no more than the method: `comments.create` does.
        if short == [path::method_word(&Method::Post)] {
            names.extend(derived.iter().cloned());
        }
        names.extend(without_key(&short, operation));
        names.extend([short, own]);
    }
    names.extend(derived.iter().cloned());
    if let Some((parameter, mut by)) =
        path::last_parameter(&operation.path).zip(derived.into_iter().next())
    {
        by.push("by".to_owned());
        by.extend(words(parameter));
        names.push(by);
    }
    names.push(path::whole_path(operation));
    // A stable sort: among short ones, and among long ones, the best one stays first.
    names.sort_by_key(|it| it.iter().map(|it| it.len() + 1).sum::<usize>() > LONG);
    names
}

/// What nobody wants to type.
const LONG: usize = 60;

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
    let method = path::method_word(&operation.method);
    let segments = path::segments(&operation.path);
    let whole: Vec<String> = segments
        .iter()
        .flat_map(|(Segment::Fixed(text) | Segment::Parameter(text))| words(text))
        .collect();
    let is_telling = whole.len() > 2 && segments.len() > 1;
    let mut repeated = false;
    while is_telling || id.contains(&operation.path) {
        let Some(at) = id_words
            .windows(whole.len().max(1))
            .position(|it| it == whole)
        else {
            break;
        };
        id_words.drain(at..at + whole.len());
        repeated = true;
    }
    if !repeated {
        if path::repeats(&id_words, operation) {
            return None;
        }
        let tail: Vec<String> = whole.into_iter().chain([method]).collect();
        return match id_words.strip_suffix(tail.as_slice()) {
            Some([]) => None,
            Some(rest) => Some(without_filler(rest)),
            None => Some(without_filler(&id_words)),
        };
    }
    if id_words.first() == Some(&method) {
        id_words.remove(0);
    }
    if id_words.len() > 1 && id_words.last() == Some(&method) {
        id_words.pop();
    }
    (!id_words.is_empty() && id_words != [method]).then(|| without_filler(&id_words))
}

// `doSearch` is `search`.
fn without_filler(words: &[String]) -> Vec<String> {
    match words {
        [first, rest @ ..] if first == "do" && !rest.is_empty() => rest.to_vec(),
        _ => words.to_vec(),
    }
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
        // `classroom/list-classrooms` says it twice.
        return without_resource(&own[len..], group, operation);
    }
    let (head, tail) = own.split_at(own.len() - len);
    if matches(tail) && ends_well(head) && is_verb(head) {
        let several = tail.last().is_some_and(|it| is_plural(it))
            && path::last_parameter(&operation.path).is_none();
        return match head {
            [verb] if several && verb == "get" && operation.method == Method::Get => {
                vec!["list".to_owned()]
            }
            // `deleteDeals` beside `deleteDeal`.
            [verb] if several && changes_one(verb) => vec![verb.clone(), "many".to_owned()],
            _ => head.to_vec(),
        };
    }
    if own.len() > len + 1 && matches(&own[1..=len]) {
        return [&own[..1], &own[len + 1..]].concat();
    }
    own.to_vec()
}

/// Whether a verb alone is read as done to one thing.
fn changes_one(verb: &str) -> bool {
    matches!(
        verb,
        "delete" | "update" | "patch" | "put" | "replace" | "remove"
    )
}

/// `get by id` is `get` when the path ends in that id.
fn without_key(short: &[String], operation: &Operation) -> Option<Vec<String>> {
    let at = short
        .iter()
        .rposition(|it| it == "by")
        .filter(|at| *at > 0)?;
    let key = &short[at + 1..];
    let parameter = words(path::last_parameter(&operation.path)?);
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

#[cfg(test)]
mod tests {
    use crate::specs::{Options, Specs};
    use std::fmt::Write;

    /// The names of these operations, each a method, a path and an operationId, in one group.
    fn names(group: &str, operations: &[(&str, &str, &str)]) -> Vec<String> {
        let mut text = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n".to_owned();
        for (at, (method, path, id)) in operations.iter().enumerate() {
            let opens = at == 0 || operations[at - 1].1 != *path;
            if opens {
                writeln!(text, "  '{path}':").expect("text");
            }
            let id = match *id {
                "" => String::new(),
                id => format!("operationId: '{id}', "),
            };
            writeln!(text, "    {method}: {{{id}tags: ['{group}']}}").expect("text");
        }
        let mut specs = Specs::new();
        specs.insert("a.yaml", text.as_bytes());
        let options = Options {
            document: "a.yaml".to_owned(),
            connector: None,
            key: "a".to_owned(),
            crate_name: "a".to_owned(),
            origin: "a".to_owned(),
            runtime: String::new(),
            workspace: false,
            only: Vec::new(),
        };
        let outline = crate::lower::outline(&specs, &options).expect("a document");
        super::super::keys(&outline.api, &options)
            .into_iter()
            .map(|it| it.split_once('.').expect("a key").1.to_owned())
            .collect()
    }

    fn check(group: &str, operations: &[((&str, &str, &str), &str)]) {
        let (given, expected): (Vec<_>, Vec<_>) = operations.iter().copied().unzip();
        assert_eq!(names(group, &given), expected);
    }

    #[test]
    fn names_what_ids_only_repeat() {
        check(
            "customers",
            &[
                (("get", "/v1/customers", "GetCustomers"), "list"),
                (("post", "/v1/customers", "PostCustomers"), "create"),
                (
                    ("get", "/v1/customers/search", "GetCustomersSearch"),
                    "search",
                ),
                (
                    ("get", "/v1/customers/{customer}", "GetCustomersCustomer"),
                    "get",
                ),
                (
                    ("post", "/v1/customers/{customer}", "PostCustomersCustomer"),
                    "update",
                ),
                (
                    (
                        "delete",
                        "/v1/customers/{customer}",
                        "DeleteCustomersCustomer",
                    ),
                    "delete",
                ),
                (
                    (
                        "get",
                        "/v1/customers/{customer}/cards",
                        "GetCustomersCustomerCards",
                    ),
                    "list_cards",
                ),
                (
                    (
                        "post",
                        "/v1/customers/{customer}/cards/{id}/verify",
                        "PostCustomersCustomerCardsIdVerify",
                    ),
                    "verify_card",
                ),
                (
                    (
                        "post",
                        "/v1/customers/{customer}/login_links",
                        "PostCustomersCustomerLoginLinks",
                    ),
                    "create_login_link",
                ),
                (
                    (
                        "get",
                        "/v1/customers/{customer}/3d",
                        "GetCustomersCustomer3d",
                    ),
                    "get_3d",
                ),
            ],
        );
    }

    #[test]
    fn names_by_method_and_path() {
        check(
            "contacts",
            &[
                (("get", "/api/v3/contacts", ""), "list"),
                (("post", "/api/v3/contacts", ""), "create"),
                (("delete", "/api/v3/contacts/{id}", ""), "delete"),
                (("put", "/api/v3/contacts/{id}", ""), "replace"),
                (("patch", "/api/v3/contacts/{id}", ""), "update"),
                (("post", "/api/v3/contacts/{id}:merge", ""), "merge"),
                (("post", "/api/v3/contacts/batch/read", ""), "batch_read"),
                (("get", "/api/v3/contacts/{id}/avatar", ""), "get_avatar"),
                (
                    ("post", "/api/v3/contacts/{id}/avatar", ""),
                    "update_avatar",
                ),
                (("get", "/api/v3/contacts/{id}/history", ""), "list_history"),
                (
                    ("get", "/api/v3/contacts/{id}/history/{at}", ""),
                    "get_history",
                ),
                (("get", "/api/v3/people/{id}", ""), "get_person"),
            ],
        );
    }

    #[test]
    fn keeps_what_ids_say() {
        check(
            "contacts",
            &[
                (("get", "/contacts/{id}", "contacts/get-by-id"), "get"),
                (("put", "/contacts/{id}", "contacts.put"), "put"),
                (("delete", "/contacts/{id}", "deleteContact"), "delete"),
                (("get", "/contacts", "listAllContacts"), "list_all"),
                (("delete", "/contacts", "deleteContacts"), "delete_many"),
                (("put", "/contacts/{id}/star", "contacts/star"), "star"),
                (("get", "/images/{contact}", "getImages"), "get_images"),
                (
                    ("post", "/contacts/search", "post-/contacts/search_doSearch"),
                    "search",
                ),
            ],
        );
        check(
            "admin.apps",
            &[(
                ("post", "/admin.apps.approve", "admin_apps_approve"),
                "approve",
            )],
        );
        check(
            "chat",
            &[(
                ("post", "/chat.postMessage", "chat_postMessage"),
                "post_message",
            )],
        );
        check(
            "Comment Reactions",
            &[(
                ("post", "/comments/{id}/reactions", "postCommentReaction"),
                "create",
            )],
        );
    }
}
