use connectome::Record;

#[derive(Clone, PartialEq, Record)]
struct Size {
    #[record(kye = "w")]
    width: i64,
}

fn main() {}
