//! Kinto's client for a new account, with an empty collection of contacts in its own bucket.

use connectome::{Basic, json};
use connectome_kinto::Kinto;
use connectome_tests::server::Server;
use std::error::Error;

pub(crate) async fn with_contacts(server: &Server) -> Result<Kinto, Box<dyn Error>> {
    let kinto = Kinto::builder()
        .url(&format!("{}/v1", server.url()))
        .connect(Basic::new("alice", "s3cret"))?;
    let account = json::decode(br#"{"data": {"password": "s3cret"}}"#)?;
    kinto.accounts().put("alice", &account).await?;
    kinto
        .collections()
        .put("default", "contacts", &Default::default())
        .await?;
    Ok(kinto)
}
