//! Everything that spans more than one crate is tested here.
