use connectome::Mapping;

#[derive(Mapping)]
enum Stage<T> {
    Won,
    #[mapping(other)]
    Other(T),
}

fn main() {}
