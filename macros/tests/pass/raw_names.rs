use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    r#type: Option<String>,
    #[mapping(field = type)]
    kind: Option<String>,
    #[mapping(field = "r#type")]
    sort: Option<String>,
}

fn main() {
    let contact = Contact {
        r#type: Some("a".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(
        (customer.r#type, customer.kind, customer.sort),
        (
            Some("a".to_owned()),
            Some("a".to_owned()),
            Some("a".to_owned())
        )
    );
}
