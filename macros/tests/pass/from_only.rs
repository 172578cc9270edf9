use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, from)]
struct Customer {
    stage: Option<String>,
}

fn main() {
    let contact = Contact {
        stage: Some("lead".to_owned()),
        ..Contact::default()
    };
    assert_eq!(
        Customer::read(&contact).unwrap().stage.as_deref(),
        Some("lead")
    );
}
