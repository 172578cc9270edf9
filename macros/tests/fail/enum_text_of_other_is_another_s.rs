use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    #[mapping(other, value = "Won")]
    Other,
}

fn main() {}
