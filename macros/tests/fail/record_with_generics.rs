use connectome::Record;

#[derive(Clone, PartialEq, Record)]
struct Size<T> {
    width: T,
}

fn main() {}
