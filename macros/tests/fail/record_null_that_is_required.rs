use connectome::Record;

#[derive(Clone, PartialEq, Record)]
struct Size {
    #[record(nullable)]
    width: i64,
}

fn main() {}
