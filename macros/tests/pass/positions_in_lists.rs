use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(field = emails[0].value)]
    first: Option<String>,
    #[mapping(field = emails[1].value)]
    second: Option<String>,
}

fn main() {
    let customer = Customer {
        first: Some("a".to_owned()),
        second: Some("b".to_owned()),
    };
    let contact: Contact = customer.write().unwrap();
    assert_eq!(contact.emails.as_ref().unwrap().len(), 2);
    assert_eq!(
        Customer::read(&contact).unwrap().second.as_deref(),
        Some("b")
    );

    let gap = Customer {
        first: None,
        second: Some("b".to_owned()),
    };
    let problem = gap.write::<Contact>().err().unwrap();
    assert_eq!(
        problem.to_string(),
        "Customer.second: has no place in `emails[1].value`: the list has 0 items"
    );
}
