//! What an operation is called that has nothing but its method and its path: `list`, `get_note`, `merge`.

use super::plural::{is_plural, singular};
use super::reserved::holds;
use super::words::words;
use crate::ir::{Method, Operation};
use std::collections::HashSet;

/// The paths that can be read. They tell `POST /account` (changes it) from `POST /notes` (adds one).
#[derive(Debug, Default)]
pub(super) struct Readable<'a> {
    paths: HashSet<&'a str>,
    /// Where `path/{id}` can be read.
    collections: HashSet<&'a str>,
}

impl<'a> Readable<'a> {
    pub(super) fn of(operations: impl Iterator<Item = &'a Operation>) -> Self {
        let reads = operations.filter(|it| it.method == Method::Get);
        let paths: HashSet<_> = reads.map(|it| it.path.as_str()).collect();
        let items = paths.iter().filter_map(|it| it.rsplit_once('/'));
        let collections = items.filter(|(_, last)| last.starts_with('{') && last.ends_with('}'));
        Self {
            collections: collections.map(|it| it.0).collect(),
            paths,
        }
    }

    fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    fn has_items(&self, path: &str) -> bool {
        self.collections.contains(path)
    }
}

/// Names from method and path, inside a group of this name; the best one first.
pub(super) fn derived(
    operation: &Operation,
    group: &[String],
    readable: &Readable<'_>,
) -> Vec<Vec<String>> {
    let all = segments(&operation.path);
    let rest = behind_group(&all, group);
    let mut pieces: Vec<Vec<String>> = Vec::new();
    let mut several = Vec::new();
    for (at, segment) in rest.iter().enumerate() {
        let is_last = at + 1 == rest.len();
        let mut own = match segment {
            Segment::Fixed(text) if !is_noise(text) => words(text),
            _ => continue,
        };
        // A segment that repeats the group: `/chat.post` in `chat`.
        if own.len() > group.len() && own.starts_with(group) {
            own.drain(..group.len());
        }
        several.clone_from(&own);
        if !is_last && matches!(rest[at + 1], Segment::Parameter(_)) {
            make_singular(&mut own);
        }
        pieces.push(own);
    }
    let ends_in_parameter = matches!(all.last(), Some(Segment::Parameter(_)));
    if let Some(last) = pieces.last_mut().filter(|_| ends_in_parameter) {
        make_singular(last);
    }
    if ends_in_parameter {
        let verb = match &operation.method {
            Method::Get => "get".to_owned(),
            Method::Post | Method::Patch => "update".to_owned(),
            Method::Put => "replace".to_owned(),
            other => method_word(other),
        };
        let one = named(&verb, &pieces);
        if let Some(last) = pieces.last_mut() {
            *last = several;
        }
        return vec![one, named(&verb, &pieces)];
    }
    let Some(last) = pieces.pop() else {
        return vec![of_group(operation, &all, readable)];
    };
    if is_done(&last, operation, readable) {
        // `/deals/{id}/products/{product}/close` is `close_product`.
        let object = pieces.concat();
        if object
            .iter()
            .all(|it| matches!(it.as_str(), "batch" | "bulk"))
        {
            return vec![[object, last].concat()];
        }
        let mut name = vec![last[0].clone()];
        for word in &object {
            if !last[1..].contains(word) {
                name.push(word.clone());
            }
        }
        name.extend(last[1..].iter().cloned());
        return vec![name, [object, last].concat()];
    }
    let is_plural =
        last.last().is_some_and(|it| is_plural(it)) || readable.has_items(&operation.path);
    pieces.push(last);
    let verb = match &operation.method {
        Method::Get if is_plural => "list".to_owned(),
        Method::Post if !is_plural && readable.has(&operation.path) => "update".to_owned(),
        Method::Post => "create".to_owned(),
        Method::Put => "replace".to_owned(),
        Method::Patch => "update".to_owned(),
        other => method_word(other),
    };
    let plain = named(&verb, &pieces);
    if verb != "create" {
        return vec![plain];
    }
    if let Some(last) = pieces.last_mut() {
        make_singular(last);
    }
    vec![named(&verb, &pieces), plain]
}

/// What is left of a path behind the group's own segments. Without them: its last two.
fn behind_group<'a, 'p>(all: &'a [Segment<'p>], group: &[String]) -> &'a [Segment<'p>] {
    let group = group.iter().map(|it| singular(it)).collect::<Vec<_>>();
    if let Some(at) = (0..all.len())
        .rev()
        .find(|at| ends_with_group(&all[..=*at], &group))
    {
        return &all[at + 1..];
    }
    let tells = |it: &Segment<'_>| matches!(it, Segment::Fixed(text) if !is_noise(text));
    let parameter = all
        .iter()
        .position(|it| matches!(it, Segment::Parameter(_)));
    let Some(last) = all[..parameter.unwrap_or(all.len())]
        .iter()
        .rposition(tells)
    else {
        return all;
    };
    let start = match (all[..last].iter().rposition(tells), parameter) {
        // `/marketing/marketing-events` says it twice.
        (Some(at), None) if !words_of(all[last]).starts_with(&words_of(all[at])) => at,
        _ => last,
    };
    &all[start..]
}

/// Whether the last segment ends the group's name: `comments/{id}/reactions` ends `comment reactions`.
fn ends_with_group(all: &[Segment<'_>], group: &[String]) -> bool {
    let mut left = group;
    for segment in all.iter().rev() {
        let Segment::Fixed(_) = segment else {
            if left.len() == group.len() {
                return false;
            }
            continue;
        };
        let own: Vec<_> = words_of(*segment).iter().map(|it| singular(it)).collect();
        let Some(rest) = left.strip_suffix(own.as_slice()) else {
            return false;
        };
        if rest.is_empty() {
            return true;
        }
        left = rest;
    }
    false
}

fn words_of(segment: Segment<'_>) -> Vec<String> {
    let (Segment::Fixed(text) | Segment::Parameter(text)) = segment;
    words(text)
}

/// The collection or the one thing that a group is.
fn of_group(operation: &Operation, all: &[Segment<'_>], readable: &Readable<'_>) -> Vec<String> {
    let last = all.iter().rev().find_map(|it| match it {
        Segment::Fixed(text) if !is_noise(text) => words(text).pop(),
        _ => None,
    });
    let is_plural = last.is_none_or(|it| is_plural(&it)) || readable.has_items(&operation.path);
    let verb = match &operation.method {
        Method::Get if is_plural => "list",
        Method::Get => "get",
        Method::Post if !is_plural && readable.has(&operation.path) => "update",
        Method::Post => "create",
        Method::Put => "replace",
        Method::Patch => "update",
        Method::Delete => "delete",
        other => return vec![method_word(other)],
    };
    let changes = matches!(
        operation.method,
        Method::Put | Method::Patch | Method::Delete
    );
    let many = (changes && is_plural).then_some("many");
    [verb].into_iter().chain(many).map(str::to_owned).collect()
}

fn named(verb: &str, pieces: &[Vec<String>]) -> Vec<String> {
    let words = pieces.iter().flatten().cloned();
    let mut name: Vec<_> = std::iter::once(verb.to_owned()).chain(words).collect();
    if pieces.is_empty() {
        return name;
    }
    if matches!(verb, "get" | "update" | "replace" | "delete") && name.len() > 1 {
        return name;
    }
    name.dedup();
    name
}

fn make_singular(words: &mut [String]) {
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
}

/// Method and path, whole: what is left when all else is taken.
pub(super) fn whole_path(operation: &Operation) -> Vec<String> {
    let mut name = vec![method_word(&operation.method)];
    let all = segments(&operation.path);
    for segment in &all {
        if let Segment::Fixed(text) = segment {
            name.extend(words(text));
        }
    }
    if let Some(parameter) = last_parameter(&operation.path) {
        name.push("by".to_owned());
        name.extend(words(parameter));
    }
    name
}

/// Whether these words say no more than this method and this path: `get customers customer sources` of
/// `GET /v1/customers/{customer}/sources`.
pub(super) fn repeats(id: &[String], operation: &Operation) -> bool {
    let method = method_word(&operation.method);
    let all = segments(&operation.path);
    // `put` says something: it makes what is not there yet.
    let whole = id.join("_");
    let behind = whole.strip_prefix(&method);
    let before = whole.strip_suffix(&method);
    let rest = match (behind, before) {
        (Some(rest), _) => rest,
        (_, Some(rest)) if method != "put" || rest.matches('_').count() > 1 => rest,
        _ => {
            let fixed: Vec<_> = all
                .iter()
                .filter(|it| matches!(it, Segment::Fixed(text) if !is_noise(text)))
                .collect();
            let acts = fixed
                .last()
                .is_some_and(|it| begins_with(ACTIONS, &words_of(**it)));
            return fixed.len() > 1 && !acts && walks(&whole, &all, false);
        }
    };
    // `getImages` of `/images/{file}` says that there are several.
    walks(rest, &all, operation.method != Method::Post)
}

/// Whether these words name every fixed segment, in order, with or without the parameters between.
/// Letters count, not words: nothing shows where words end in `Get3dSecure`.
fn walks(id: &str, all: &[Segment<'_>], to_the_end: bool) -> bool {
    let id = id.replace('_', "");
    let mut left = id.as_str();
    let mut ended = true;
    for segment in all {
        let own = words_of(*segment).concat();
        match segment {
            Segment::Fixed(text) => {
                ended = true;
                match left.strip_prefix(&own) {
                    Some(rest) => left = rest,
                    None if is_noise(text) => {}
                    None => return false,
                }
            }
            Segment::Parameter(_) => {
                let joined = left.strip_prefix("by").unwrap_or(left);
                let rest = joined.strip_prefix(&own).or(left.strip_prefix(&own));
                ended = rest.is_some();
                left = rest.unwrap_or(left);
            }
        }
    }
    left.is_empty() && left.len() < id.len() && (ended || !to_the_end)
}

/// One part of a path.
#[derive(Clone, Copy)]
pub(super) enum Segment<'a> {
    /// What always stands there.
    Fixed(&'a str),
    /// The name of what is put there.
    Parameter(&'a str),
}

/// The parts of a path. `{id}:cancel` is two.
pub(super) fn segments(path: &str) -> Vec<Segment<'_>> {
    let mut all = Vec::new();
    for text in path.split('/').filter(|it| !it.is_empty()) {
        let text = [".json", ".xml"]
            .iter()
            .find_map(|it| text.strip_suffix(it))
            .unwrap_or(text);
        let named = text.strip_prefix('{').and_then(|it| it.split_once('}'));
        match named {
            Some((name, "")) => all.push(Segment::Parameter(name)),
            Some((name, action)) if action.starts_with(':') => {
                all.push(Segment::Parameter(name));
                all.push(Segment::Fixed(&action[1..]));
            }
            _ => all.push(Segment::Fixed(text)),
        }
    }
    all
}

/// The parameter that a path ends with.
pub(super) fn last_parameter(path: &str) -> Option<&str> {
    match segments(path).pop() {
        Some(Segment::Parameter(name)) => Some(name),
        _ => None,
    }
}

/// The method as a word.
pub(super) fn method_word(method: &Method) -> String {
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

// A version says nothing about what an operation does.
fn is_noise(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or(segment);
    let is_version = !digits.is_empty()
        && digits.starts_with(|it: char| it.is_ascii_digit())
        && digits
            .chars()
            .all(|it| it.is_ascii_digit() || matches!(it, '.' | '-' | '_'));
    is_version || matches!(segment, "api" | "rest") || !segment.contains(char::is_alphanumeric)
}

/// Whether a path's last segment says what is done rather than to what. What can be read at the same path
/// is a thing: `GET` and `POST /shifts/{id}/schedule`.
fn is_done(last: &[String], operation: &Operation, readable: &Readable<'_>) -> bool {
    let is_plural = last.len() > 1 && last.last().is_some_and(|it| is_plural(it));
    match &operation.method {
        Method::Get => begins_with(LOOKS, last) && !is_plural,
        Method::Post | Method::Put => begins_with(ACTIONS, last) && !readable.has(&operation.path),
        _ => false,
    }
}

fn begins_with(list: &str, words: &[String]) -> bool {
    match words {
        [only] => holds(list, only) || holds(THINGS_TOO, only) && list == ACTIONS,
        [first, ..] => holds(list, first),
        [] => false,
    }
}

/// The actions that a `GET` may do.
const LOOKS: &str = " authorize calculate check compare count download explain export fetch find generate \
     login logout lookup ping preview query search validate verify ";

/// What paths end in that is done, each with a blank on both sides.
const ACTIONS: &str = " accept acknowledge activate add advance apply approve archive assign attach \
     authenticate authorize ban calculate cancel capture check claim clear clone close \
     compare complete compute confirm connect convert deactivate decline delete deny detach \
     disable disconnect dismiss duplicate enable end enqueue evaluate execute expire explain \
     fetch finalize find flush follow force generate get grant identify ignore increment \
     initialize install invalidate invite invoke join kick launch leave lock lookup mark \
     merge migrate move mute notify open pause pay ping present process promote publish \
     purge react read rebuild recalculate redact redeem redeliver refresh register reindex \
     reject remove rename renew reopen reorder replace reply resend reset resolve restart \
     restore resume retrieve retry reverse revert revoke rotate run save scan send set sign \
     silence snooze start stop submit subscribe suspend sync synchronize terminate toggle \
     trigger unarchive unassign unblock undelete undo unfollow unlink unlock unmute unpin \
     unpublish unregister unstar unsubscribe unsuspend update upgrade upload upsert validate \
     verify void withdraw ";

/// Actions that are things as well when another word follows: `login links`.
const THINGS_TOO: &str = " block change copy count display download exchange export favorite flag import like link \
     list login logout order pin preview pull push query record refund release report \
     request schedule search share split star test track transfer vote watch ";
