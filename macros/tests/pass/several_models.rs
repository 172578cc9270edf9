use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, Issue};

#[derive(Mapping)]
#[mapping(model = Contact)]
#[mapping(model = models::Issue, allow_unmapped)]
struct Thing {
    #[mapping(field = stage)]
    #[mapping(for = Issue, field = title)]
    name: String,
    #[mapping(for = models::Issue, field = author.login)]
    #[mapping(field = primary_email)]
    by: Option<String>,
}

fn main() {
    let thing = Thing::read(&Issue::new(1, "Mend")).unwrap();
    assert_eq!(
        (thing.name.as_str(), thing.by.as_deref()),
        ("Mend", Some("ada"))
    );
    let contact: Contact = thing.write().unwrap();
    assert_eq!(contact.primary_email.as_deref(), Some("ada"));
    let mut issue = Issue::new(7, "Old");
    thing.write_into(&mut issue).unwrap();
    assert_eq!((issue.id, issue.title.as_str()), (7, "Mend"));
}
