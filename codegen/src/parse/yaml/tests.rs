//! Constructs, each with what it means.
