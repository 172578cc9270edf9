//! Coverage for programs. Its keys are a promise.

use super::measure::{Asked, Coverage, Finding};
use serde_json::{Value, json as object};

/// What the report has, for `--help`.
pub(super) const HELP: &str = "\
`--report json` prints one object:
  mappings  a list, one for each collection that is mapped to a model:
    connector, collection, model  keys
    serves    whether it is this collection that serves the model
    read      { mapped, of }: fields of the model that are filled, and all of them
    write     { mapped, of }: fields that are sent, and all that are not read only
    fields    a list, in the order of the model:
      field         its name
      read, write   { status, reason }
    filter, key  { known, unknown }: by which fields of the model's filter and key the app can be asked
  unserved  { connector: [models that none of its collections is mapped to] }

A status is `mapped`; `partly`: a part of it, or in `create` or `update` alone; `made`: the model makes it from
other fields; `read-only`: the app alone sets it; `left-out`: the mapping says why; `unmapped`: nothing maps it,
although the app has something of that name; `absent`: the app has nothing of that name; `no-direction`: the
collection or the mapping writes nothing. `reason` is text for people, or null.";

/// The report.
pub(super) fn json(all: &[Coverage], connectors: &[String], models: &[String]) -> Value {
    let mappings: Vec<_> = all.iter().map(mapping).collect();
    let unserved = connectors.iter().map(|connector| {
        let is_served = |model: &&String| {
            let mut own = all.iter().filter(|it| it.connector == *connector);
            own.any(|it| it.model == **model)
        };
        let missing: Vec<_> = models.iter().filter(|it| !is_served(it)).collect();
        (connector.clone(), object!(missing))
    });
    object!({
        "mappings": mappings,
        "unserved": unserved.collect::<serde_json::Map<_, _>>(),
    })
}

fn mapping(coverage: &Coverage) -> Value {
    let counted = |(mapped, of): (usize, usize)| object!({ "mapped": mapped, "of": of });
    let fields = coverage.fields.iter().map(|it| {
        object!({
            "field": it.name,
            "read": finding(&it.read),
            "write": finding(&it.write),
        })
    });
    let asked = |it: &Asked| object!({ "known": it.known, "unknown": it.unknown });
    object!({
        "connector": coverage.connector,
        "collection": coverage.collection,
        "model": coverage.model,
        "serves": coverage.serves,
        "read": counted(coverage.read()),
        "write": counted(coverage.written()),
        "fields": fields.collect::<Vec<_>>(),
        "filter": asked(&coverage.filter),
        "key": asked(&coverage.key),
    })
}

fn finding(finding: &Finding) -> Value {
    object!({ "status": finding.status.label(), "reason": finding.reason })
}
