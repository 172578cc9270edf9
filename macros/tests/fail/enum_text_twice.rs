use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    #[mapping(value = "won")]
    Won,
    #[mapping(value = "lost" | "won")]
    Lost,
}

fn main() {}
