use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

fn read(number: &i64) -> String {
    number.to_string()
}

fn write(text: &String) -> String {
    text.clone()
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(with = (read, write))]
    stage: String,
}

fn main() {}
