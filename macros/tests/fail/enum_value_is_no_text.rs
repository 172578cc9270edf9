use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    #[mapping(value = 7)]
    Won,
}

fn main() {}
