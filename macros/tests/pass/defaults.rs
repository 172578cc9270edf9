use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(default)]
    score: i64,
    #[mapping(default = "lead".to_owned())]
    stage: String,
    #[mapping(field = primary_email, default = Some(String::from("none")))]
    email: Option<String>,
}

fn main() {
    let customer = Customer::read(&Contact::default()).unwrap();
    assert_eq!((customer.score, customer.stage.as_str()), (0, "lead"));
    assert_eq!(customer.email.as_deref(), Some("none"));
}
