use connectome::Mapping;

#[derive(Mapping)]
struct Customer {
    stage: Option<String>,
}

fn main() {}
