use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    #[mapping(valeu = "won")]
    Won,
}

fn main() {}
