// @generated from specs/redmine by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// Which projects may plan for a version besides its own.
pub enum VersionSharing {
    None,
    Descendants,
    Hierarchy,
    Tree,
    System,
    Unlisted(String),
}
text_enum! { VersionSharing:
    None = "none", Descendants = "descendants", Hierarchy = "hierarchy", Tree = "tree",
    System = "system",
}
