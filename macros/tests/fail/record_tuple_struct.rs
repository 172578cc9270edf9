use connectome::Record;

#[derive(Clone, PartialEq, Record)]
struct Size(i64);

fn main() {}
