use connectome::Mapping;

#[derive(Mapping)]
#[mapping(model = Contract)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
