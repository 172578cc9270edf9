//! The codec's reader against `serde_json`: `cargo +nightly fuzz run codec`.
#![no_main]

use std::collections::BTreeMap;

use connectome::{Json, json};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let floats: Option<Vec<f64>> = json::decode(bytes).ok();
    assert_eq!(floats, serde_json::from_slice(bytes).ok());

    let texts: Option<BTreeMap<String, Option<String>>> = json::decode(bytes).ok();
    assert_eq!(texts, serde_json::from_slice(bytes).ok());

    if let Ok(value) = json::decode::<Json>(bytes) {
        assert_eq!(value.as_text().parse::<Json>(), Ok(value.clone()));
        value.view().members().for_each(drop);
        value.view().items().for_each(drop);
    }
});
