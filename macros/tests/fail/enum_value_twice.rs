use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    #[mapping(value = "won", value = "closed won")]
    Won,
}

fn main() {}
