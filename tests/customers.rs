//! The example outside the workspace: contacts of a real Kinto and a real PocketBase as one struct, changed and written
//! back, over a renamed dependency and in edition 2021.

use connectome_tests::corpus;
use connectome_tests::krate::Crates;
use connectome_tests::server::Server;
use std::error::Error;
use std::fs;

#[path = "connect/kinto.rs"]
mod kinto;
#[path = "connect/pocketbase.rs"]
mod pocketbase;

#[tokio::test]
async fn two_apps_have_the_same_customers() -> Result<(), Box<dyn Error>> {
    let (Some(kinto), Some(pocketbase)) = (Server::kinto(), Server::pocketbase()) else {
        return Ok(());
    };
    kinto::with_contacts(&kinto).await?;
    pocketbase::with_contacts(&pocketbase, &[]).await?;

    // In a workspace of its own, which shares what is downloaded and built with the other tests.
    let root = corpus::workspace();
    let example = root.join("examples/customers");
    let manifest = fs::read_to_string(example.join("Cargo.toml"))?;
    let manifest = manifest
        .replace("[workspace]\n", "")
        .replace("../..", &root.to_string_lossy());
    let crates = Crates::new(env!("CARGO_TARGET_TMPDIR"), "customers");
    crates.write("customers/Cargo.toml", &manifest);
    crates.write(
        "customers/src/main.rs",
        &fs::read_to_string(example.join("src/main.rs"))?,
    );

    let ran = crates.cargo(&["run", "--quiet", "--", &kinto.url(), &pocketbase.url()]);
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    assert_eq!(said.trim(), "2 customers in both");
    Ok(())
}
