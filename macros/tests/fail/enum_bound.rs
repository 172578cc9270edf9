use connectome::Mapping;

#[derive(Mapping)]
#[mapping(bound(String: Clone))]
enum Stage {
    Won,
}

fn main() {}
