use connectome::{Mapping, Overlay};
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, Issue};

#[derive(Mapping)]
#[mapping(model = Contact, overlay)]
#[mapping(model = Issue, from)]
struct Customer {
    #[mapping(frozen)]
    #[mapping(for = Issue)]
    id: Option<String>,
    #[mapping(field = primary_email)]
    #[mapping(for = Issue, skip)]
    email: String,
    #[mapping(from, field = primary_address.city)]
    #[mapping(for = Issue, field = author.name)]
    city: Option<String>,
    #[mapping(formula = { $concat: { values: [$.first_name, $.last_name] } })]
    #[mapping(for = Issue, skip)]
    name: Option<String>,
    #[mapping(skip)]
    cached: bool,
}

fn main() {
    let text = r#"{"read": {"email": "$.emails[0].value"}, "write": {"stage": "$.city"}}"#;
    let overlay = Overlay::<Customer, Contact>::parse(text).unwrap();
    let mut contact = Contact::default();
    assert!(overlay.read(&contact).is_err());
    contact.emails = Some(vec![models::EmailAddress {
        value: Some("ada@example.org".to_owned()),
        r#type: None,
    }]);
    let customer = overlay.read(&contact).unwrap();
    assert_eq!(customer.email, "ada@example.org");
    let customer = Customer { city: Some("Graz".to_owned()), ..customer };
    assert_eq!(overlay.write(&customer).unwrap().stage.as_deref(), Some("Graz"));
}
