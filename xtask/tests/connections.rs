//! Commands about connections run in a build of their own.

mod support;

use support::{Desk, errors};

#[test]
fn the_program_runs_itself_again_where_it_needs_more() {
    let desk = Desk::new();
    let settings = desk.write("connections.toml", "");
    let output = desk
        .command(&["connections"])
        .env("CONNECTOME_CONNECTIONS", settings)
        .env("CONNECTOME_STORE", "memory:")
        .output()
        .expect("the program starts");
    let said = errors(&output);
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("there is no connection: `cargo xtask connect KEY`"),
        "{said}"
    );

    let refused = desk.run(&["test", "--customer", "acme"]);
    assert!(!refused.status.success());
    assert!(errors(&refused).contains("<KEY>"), "{}", errors(&refused));
}
