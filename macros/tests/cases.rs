//! What the derives take, and what they say of mistakes.

/// `TRYBUILD=overwrite` writes what the compiler says now; read the diff as carefully as code.
#[test]
fn cases() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*.rs");
}
