use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

#[derive(Mapping)]
#[mapping(model = Contact, default)]
struct Customer {
    score: i64,
    #[mapping(skip)]
    seen: u32,
}

impl Default for Customer {
    fn default() -> Self {
        Self { score: 7, seen: 3 }
    }
}

fn main() {
    let customer = Customer::read(&Contact::default()).unwrap();
    assert_eq!((customer.score, customer.seen), (7, 3));
}
