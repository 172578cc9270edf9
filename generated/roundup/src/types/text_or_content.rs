// @generated from specs/roundup by `cargo xtask generate`. Do not edit.

use super::Content;
use connectome::{Json, union};

/// All of it. With `@verbose=3`; otherwise only where it is.
pub enum TextOrContent {
    Text(String),
    Content(Content),
    Unlisted(Json),
}
union! { TextOrContent: Text if text, Content if object }
