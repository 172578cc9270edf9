use connectome::Mapping;

#[derive(Mapping)]
#[mapping(from)]
enum Stage {
    Won,
}

fn main() {}
