use connectome::Record;

#[derive(Clone, Debug, PartialEq, Record)]
struct Mine {
    #[record(rest)]
    rest: String,
}

fn main() {}
