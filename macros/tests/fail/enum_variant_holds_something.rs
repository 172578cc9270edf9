use connectome::Mapping;

#[derive(Mapping)]
enum Stage {
    Won,
    Lost(String),
}

fn main() {}
