use connectome::{Extra, Record};

#[derive(Clone, Debug, PartialEq, Record)]
struct Mine {
    #[record(rest)]
    rest: Extra,
    #[record(rest)]
    more: Extra,
}

fn main() {}
