use connectome::Mapping;

#[derive(Mapping)]
#[mapping(model = "Contact")]
struct Customer {
    stage: Option<String>,
}

fn main() {}
