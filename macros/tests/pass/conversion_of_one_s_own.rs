use connectome::{Convert, Mapping, Mismatch};
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Email(String);

impl Convert<String> for Email {
    fn read_value(from: &String) -> Result<Self, Mismatch> {
        match from.contains('@') {
            true => Ok(Self(from.clone())),
            false => Err(Mismatch::new("", "is no mail address")),
        }
    }

    fn write_value(&self, to: &mut String) -> Result<(), Mismatch> {
        to.clone_from(&self.0);
        Ok(())
    }
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = primary_email)]
    email: Email,
    #[mapping(field = emails[0].value)]
    other: Option<Email>,
}

fn main() {
    let contact = Contact {
        primary_email: Some("ada".to_owned()),
        ..Contact::default()
    };
    assert_eq!(
        Customer::read(&contact).err().unwrap().to_string(),
        "primary_email: is no mail address, which `Customer.email` cannot hold"
    );
}
