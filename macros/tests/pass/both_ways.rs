use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    id: Option<String>,
    #[mapping(field = primary_email)]
    email: String,
    #[mapping(field = "primary_address.city")]
    city: Option<String>,
    #[mapping(field = emails[0].value)]
    first: Option<String>,
    #[mapping(skip)]
    cached: bool,
}

fn main() {
    let contact = Contact {
        id: Some("7".into()),
        primary_email: Some("ada@example.org".to_owned()),
        ..Default::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.email, "ada@example.org");
    assert_eq!(customer.city, None);
    let back: Contact = customer.write().unwrap();
    assert_eq!(back, contact);

    let customer = Customer {
        city: Some("Graz".to_owned()),
        ..customer
    };
    let back: Contact = customer.write().unwrap();
    assert_eq!(
        back.primary_address.as_ref().unwrap().city.as_deref(),
        Some("Graz")
    );
    assert_eq!(Customer::read(&back).unwrap(), customer);

    let missing = Customer::read(&Contact::default()).unwrap_err();
    assert_eq!(
        missing.to_string(),
        "primary_email: is not there, which `Customer.email` requires"
    );
}
