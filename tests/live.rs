//! The main job on a real server: the document that Kinto serves becomes a client, and a program over it
//! lists, creates, reads, changes and deletes records.

use connectome_codegen::compile;
use connectome_tests::documents;
use connectome_tests::krate::Crates;
use connectome_tests::server::Server;

#[test]
fn kinto_through_the_client_of_its_own_document() {
    let Some(kinto) = Server::kinto() else { return };
    let document = ureq::get(format!("{}/v1/__api__", kinto.url()))
        .call()
        .and_then(|mut it| it.body_mut().read_to_vec())
        .expect("Kinto serves its document");

    let output = compile(
        &documents::text(&document),
        &documents::options("served", "openapi.yaml"),
    )
    .unwrap_or_else(|report| panic!("{:?}", report.problems));
    assert_eq!(output.operations_emitted, output.operations_in_document);
    let crates = Crates::new(env!("CARGO_TARGET_TMPDIR"), "live");
    crates.add("served", &output.files);
    crates.program("program", include_str!("live/program.rs"), &["served"]);

    let ran = crates.cargo(&["run", "--quiet", "--package", "program", "--", &kinto.url()]);
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
}
