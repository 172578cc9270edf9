use connectome::Record;

#[derive(Clone, PartialEq, Record)]
struct Size {
    width: i64,
    #[record(key = "width")]
    height: i64,
}

fn main() {}
