use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

#[derive(Mapping)]
#[mapping(model = models::Contact)]
union Customer {
    a: u8,
    b: i8,
}

fn main() {}
