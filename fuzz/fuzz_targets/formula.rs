//! Formulas: no panic, whatever they are and read: `cargo +nightly fuzz run formula`.
#![no_main]

use connectome::Json;
use connectome::formula::{Scope, evaluate, merge, parse, parse_membrane, print};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|pair: (&str, &str)| {
    let (Ok(formula), Ok(input)) = (pair.0.parse::<Json>(), pair.1.parse::<Json>()) else {
        return;
    };
    let _ = parse_membrane(&formula);
    let _ = merge(&formula, &input, &["a"]);
    let Ok(parsed) = parse(&formula) else { return };
    let again = parse(&print(&parsed)).expect("what is printed is a formula");
    let result = evaluate(&parsed, &Scope::new(&input));
    assert_eq!(result, evaluate(&again, &Scope::new(&input)));
    if let Ok(Some(value)) = result {
        assert_eq!(value.as_text().parse(), Ok(value.clone()));
    }
});
