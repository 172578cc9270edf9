use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

mod same {
    pub(crate) fn read(text: &String) -> String {
        text.clone()
    }
}

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(with = same)]
    stage: Option<String>,
}

fn main() {}
