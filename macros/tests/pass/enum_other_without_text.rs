use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Clone, Debug, Mapping, PartialEq)]
enum Text {
    #[mapping(value = "won")]
    Won,
    #[mapping(other, value = "unknown")]
    Unknown,
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    stage: Text,
}

fn main() {
    let contact = Contact {
        stage: Some("lost".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.stage, Text::Unknown);
    assert_eq!(
        customer.write::<Contact>().unwrap().stage.as_deref(),
        Some("unknown")
    );
}
