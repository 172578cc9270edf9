// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// A part of a request.
pub enum Location {
    Path,
    Querystring,
    Header,
    Body,
    Unlisted(String),
}
text_enum! { Location:
    Path = "path", Querystring = "querystring", Header = "header", Body = "body",
}
