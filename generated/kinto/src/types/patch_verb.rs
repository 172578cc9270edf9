// @generated from specs/kinto by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What a change of a JSON Patch does.
pub enum PatchVerb {
    Add,
    Remove,
    Replace,
    Move,
    Copy,
    Test,
    Unlisted(String),
}
text_enum! { PatchVerb:
    Add = "add", Remove = "remove", Replace = "replace", Move = "move", Copy = "copy",
    Test = "test",
}
