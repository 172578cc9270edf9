use connectome::Mapping;

#[derive(Mapping)]
enum Stage {}

fn main() {}
