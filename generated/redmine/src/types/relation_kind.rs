// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// In which way an issue depends on another.
pub enum RelationKind {
    Relates,
    Duplicates,
    Duplicated,
    Blocks,
    Blocked,
    Precedes,
    Follows,
    CopiedTo,
    CopiedFrom,
    Unlisted(String),
}
text_enum! { RelationKind:
    Relates = "relates", Duplicates = "duplicates", Duplicated = "duplicated", Blocks = "blocks",
    Blocked = "blocked", Precedes = "precedes", Follows = "follows", CopiedTo = "copied_to",
    CopiedFrom = "copied_from",
}
