use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

struct Owner;

#[derive(Mapping)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(feild = primary_email)]
    email: String,
    #[mapping(field = stgae)]
    stage: String,
    #[mapping(field = owner_id)]
    owner: Owner,
}

fn main() {}
