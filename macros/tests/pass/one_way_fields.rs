use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(from)]
    id: Option<String>,
    #[mapping(field = stage, into)]
    note: String,
}

fn main() {
    let contact = Contact {
        id: Some("7".into()),
        stage: Some("lead".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(
        (customer.id.as_deref(), customer.note.as_str()),
        (Some("7"), "")
    );
    let written: Contact = Customer {
        note: "x".to_owned(),
        ..customer
    }
    .write()
    .unwrap();
    assert_eq!((written.id, written.stage.as_deref()), (None, Some("x")));
}
