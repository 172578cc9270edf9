//! Kinto's collection of contacts on a real Kinto.

use connectome::{Connector, Patch};
use connectome_kinto::collections::{Contacts, ContactsChange, ContactsKey, ContactsNew};
use connectome_tests::pages;
use connectome_tests::server::Server;
use kinto::with_contacts;
use std::error::Error;

#[path = "connect/kinto.rs"]
mod kinto;

#[tokio::test]
async fn a_collection() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::kinto() else {
        return Ok(());
    };
    let kinto = with_contacts(&server).await?;
    let contacts = kinto.collection::<Contacts>();

    let ada = ContactsNew {
        full_name: Some("Ada Lovelace".to_owned()),
        email: Some("ada@example.org".to_owned()),
        ..Default::default()
    };
    let made = contacts.create(&ada).await?;
    let change = ContactsChange {
        email: Patch::Value("ada@example.com".to_owned()),
        ..Default::default()
    };
    let changed = contacts
        .update(&made.id, &change)
        .await?
        .record
        .ok_or("the record")?;
    assert_eq!(changed.email.as_deref(), Some("ada@example.com"));
    assert_eq!(changed.full_name.as_deref(), Some("Ada Lovelace"));
    let key = ContactsKey {
        email: Some("ada@example.com".to_owned()),
        ..Default::default()
    };
    let found = contacts.match_by(&key).await?.ok_or("it is there")?;
    assert_eq!(found.id, made.id);
    contacts.delete(&made.id).await?;
    assert_eq!(contacts.find(&made.id).await?, None);
    Ok(())
}

#[tokio::test]
async fn pages() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::kinto() else {
        return Ok(());
    };
    let kinto = with_contacts(&server).await?;
    let new = |number| ContactsNew {
        full_name: Some(format!("Contact {number}")),
        ..Default::default()
    };
    pages::neither_lose_nor_repeat(&kinto.collection::<Contacts>(), new).await?;
    Ok(())
}
