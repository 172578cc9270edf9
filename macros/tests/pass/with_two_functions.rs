use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

fn shout(text: &str) -> String {
    text.to_uppercase()
}

fn whisper(text: &String) -> String {
    text.to_lowercase()
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(with = (shout, whisper))]
    stage: String,
}

fn main() {
    let contact = Contact {
        stage: Some("lead".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.stage, "LEAD");
    assert_eq!(customer.write::<Contact>().unwrap(), contact);
}
