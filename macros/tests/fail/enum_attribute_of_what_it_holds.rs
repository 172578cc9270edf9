use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    Other(#[mapping(other)] String),
}

fn main() {}
