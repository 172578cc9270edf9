use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    #[mapping(other)]
    Lost,
    #[mapping(other)]
    Other(String),
}

fn main() {}
