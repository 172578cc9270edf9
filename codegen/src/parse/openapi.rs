//! The specification's words over a tree, whatever its version.
