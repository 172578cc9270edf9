use connectome::Record;

#[derive(Clone, PartialEq)]
struct Unit;

#[derive(Clone, PartialEq, Record)]
struct Size {
    width: Unit,
}

fn main() {}
