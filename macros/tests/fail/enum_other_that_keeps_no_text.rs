use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    #[mapping(other)]
    Other(u8),
}

fn main() {}
