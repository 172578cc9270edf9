//! PocketBase's client for its superuser, with an empty collection of contacts.

use connectome::ApiKey;
use connectome_pocketbase::PocketBase;
use connectome_pocketbase::types::{CollectionType, Field, FieldType, Login, NewCollection};
use connectome_tests::server::Server;
use std::error::Error;

const TEXTS: [&str; 9] = [
    "full_name",
    "first_name",
    "last_name",
    "email",
    "phone",
    "company",
    "job_title",
    "stage",
    "source",
];

/// The contacts have more fields of text, `custom`.
pub(crate) async fn with_contacts(
    server: &Server,
    custom: &[&str],
) -> Result<PocketBase, Box<dyn Error>> {
    let builder = || PocketBase::builder().url(&server.url());
    let login = Login::new("admin@example.org".to_owned(), "admin-s3cret".to_owned());
    let stranger = builder().connect(ApiKey::new("none"))?;
    let session = stranger.auth().log_in("_superusers", &login).await?;
    let pocketbase = builder().connect(ApiKey::new(&session.token))?;
    let text = |name: &str| Field::new(name.to_owned(), FieldType::Text);
    let date = |name: &str| Field {
        on_create: Some(true),
        on_update: Some(name == "updated"),
        ..Field::new(name.to_owned(), FieldType::Autodate)
    };
    let texts = TEXTS.iter().chain(custom);
    let mut fields: Vec<Field> = texts.map(|it| text(it)).collect();
    fields.extend(["created", "updated"].map(date));
    let contacts = NewCollection {
        fields: Some(fields),
        ..NewCollection::new("contacts".to_owned(), CollectionType::Base)
    };
    pocketbase.collections().create(&contacts).await?;
    Ok(pocketbase)
}
