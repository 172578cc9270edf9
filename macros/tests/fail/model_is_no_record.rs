use connectome::Mapping;

struct Plain {
    stage: Option<String>,
}

#[derive(Mapping)]
#[mapping(model = Plain)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
