//! Any bytes become a crate whose files parse, or a report that says why not.
#![no_main]

use connectome_codegen::{Options, Specs, compile};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut specs = Specs::new();
    specs.insert("api.yaml", bytes);
    let options = Options {
        document: "api.yaml".to_owned(),
        key: "fuzz".to_owned(),
        crate_name: "connectome-fuzz".to_owned(),
        origin: "api.yaml".to_owned(),
        runtime: "\"0\"".to_owned(),
        workspace: false,
        only: Vec::new(),
    };
    match compile(&specs, &options) {
        Err(report) => assert!(!report.problems.is_empty()),
        Ok(output) => {
            for file in output.files.iter().filter(|it| it.path.ends_with(".rs")) {
                syn::parse_file(&file.text).expect(&file.path);
            }
        }
    }
});
