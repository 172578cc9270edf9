//! The program: the only place that touches files, clocks and the network.

fn main() {}
