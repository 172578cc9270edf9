//! The main job against a real server.
#[test]
fn placeholder() {}
