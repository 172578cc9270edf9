//! The keys that `collection.yaml` may have, place by place.

use crate::parse::strict::Keys;

/// Every kind of object in `collection.yaml`: what its JSON Schema is held against.
pub static COLLECTION_KEYS: &[&Keys] = &[
    &COLLECTION,
    &PARAMETER,
    &LIST,
    &WHERE,
    &THROUGH,
    &CONDITION,
    &QUOTE,
    &OPERATORS,
    &FIND,
    &SEARCH,
    &MATCH,
    &CREATE,
    &UPDATE,
    &UPSERT,
    &DELETE,
    &PAGING,
    &CURSOR,
    &OFFSET,
    &PAGE,
    &LINK,
    &NEXT_URL,
    &SINGLE,
    &LIMIT,
    &HEADER,
    &DRILLDOWN,
    &CUSTOM,
];

pub(crate) static COLLECTION: Keys = Keys {
    of: "collection",
    known: &[
        "name",
        "about",
        "record",
        "id",
        "title",
        "url",
        "created",
        "updated",
        "deleted",
        "secret",
        "personal",
        "parameters",
        "list",
        "find",
        "search",
        "match",
        "create",
        "update",
        "upsert",
        "delete",
        "drilldowns",
        "custom",
    ],
    required: &["name", "id"],
};
pub(crate) static PARAMETER: Keys = Keys {
    of: "collection_parameter",
    known: &[
        "name", "type", "required", "values", "default", "example", "about",
    ],
    required: &[],
};
pub(crate) static LIST: Keys = Keys {
    of: "list",
    known: &["operation", "with", "records", "paging", "filters", "where"],
    required: &["operation", "paging"],
};
pub(crate) static WHERE: Keys = Keys {
    of: "where",
    known: &[
        "through",
        "send",
        "join",
        "within",
        "quote",
        "refuse",
        "bare",
        "operators",
        "between",
        "fields",
    ],
    required: &["operators", "fields"],
};
pub(crate) static THROUGH: Keys = Keys {
    of: "through",
    known: &["operation", "with", "records", "paging"],
    required: &["operation", "paging"],
};
pub(crate) static CONDITION: Keys = Keys {
    of: "condition",
    known: &["send", "by", "values"],
    required: &["by"],
};
pub(crate) static QUOTE: Keys = Keys {
    of: "quote",
    known: &["with", "escape", "refuse"],
    required: &["with", "escape"],
};
pub(crate) static OPERATORS: Keys = Keys {
    of: "operators",
    known: &[
        "is",
        "isNot",
        "contains",
        "doesNotContain",
        "gt",
        "gte",
        "lt",
        "lte",
    ],
    required: &[],
};
pub(crate) static FIND: Keys = Keys {
    of: "find",
    known: &["operation", "id", "with", "record"],
    required: &["operation"],
};
pub(crate) static SEARCH: Keys = Keys {
    of: "search",
    known: &["operation", "query", "with", "records", "paging"],
    required: &["operation", "query", "paging"],
};
pub(crate) static MATCH: Keys = Keys {
    of: "match",
    known: &["operation", "fields", "where", "with", "records", "paging"],
    required: &["operation"],
};
pub(crate) static CREATE: Keys = Keys {
    of: "create",
    known: &[
        "operation",
        "with",
        "body",
        "fields",
        "exclude",
        "require",
        "record",
        "id",
    ],
    required: &["operation"],
};
pub(crate) static UPDATE: Keys = Keys {
    of: "update",
    known: &[
        "operation",
        "id",
        "with",
        "body",
        "fields",
        "exclude",
        "record",
    ],
    required: &["operation"],
};
pub(crate) static UPSERT: Keys = Keys {
    of: "upsert",
    known: &[
        "operation",
        "by",
        "with",
        "body",
        "fields",
        "exclude",
        "require",
        "record",
        "id",
    ],
    required: &["operation", "by"],
};
pub(crate) static DELETE: Keys = Keys {
    of: "delete",
    known: &["operation", "id", "with"],
    required: &["operation"],
};
pub(crate) static PAGING: Keys = Keys {
    of: "paging",
    known: &[
        "cursor", "offset", "page", "link", "next_url", "single", "limit", "more",
    ],
    required: &[],
};
pub(crate) static CURSOR: Keys = Keys {
    of: "cursor",
    known: &["send", "take"],
    required: &["send", "take"],
};
pub(crate) static OFFSET: Keys = Keys {
    of: "offset",
    known: &["send", "total"],
    required: &["send"],
};
pub(crate) static PAGE: Keys = Keys {
    of: "page",
    known: &["send", "first", "pages", "total"],
    required: &["send"],
};
pub(crate) static LINK: Keys = Keys {
    of: "link",
    known: &["rel"],
    required: &[],
};
pub(crate) static NEXT_URL: Keys = Keys {
    of: "next_url",
    known: &["take"],
    required: &["take"],
};
pub(crate) static SINGLE: Keys = Keys {
    of: "single",
    known: &[],
    required: &[],
};
pub(crate) static LIMIT: Keys = Keys {
    of: "limit",
    known: &["send", "most"],
    required: &["send", "most"],
};
pub(crate) static HEADER: Keys = Keys {
    of: "take",
    known: &["header"],
    required: &["header"],
};
pub(crate) static DRILLDOWN: Keys = Keys {
    of: "drilldown",
    known: &["collection", "with"],
    required: &["collection", "with"],
};
pub(crate) static CUSTOM: Keys = Keys {
    of: "custom",
    known: &[
        "operation",
        "with",
        "records",
        "key",
        "label",
        "type",
        "rest",
    ],
    required: &["operation", "key", "rest"],
};
