use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    #[mapping(other)]
    Other { text: String },
}

fn main() {}
