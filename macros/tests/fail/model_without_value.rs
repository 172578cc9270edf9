use connectome::Mapping;

#[derive(Mapping)]
#[mapping(model)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
