// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// An HTTP method that a batch takes.
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Unlisted(String),
}
text_enum! { Method:
    Get = "GET", Head = "HEAD", Post = "POST", Put = "PUT", Patch = "PATCH", Delete = "DELETE",
}
