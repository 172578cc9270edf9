//! References between any two files lead somewhere or nowhere, and never out of the folder.
#![no_main]

use connectome_codegen::{Specs, Wanted};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let mut specs = Specs::new();
    let files = [
        specs.insert("v1/api.yaml", texts.0.as_bytes()),
        specs.insert("parts/part.yaml", texts.1.as_bytes()),
    ];
    for wanted in specs.wanted() {
        if let Wanted::Local(path) = wanted {
            assert!(!path.starts_with('/') && path.split('/').all(|step| step != ".."));
        }
    }
    for file in files {
        for node in specs.root(file).tree().nodes().take(1000) {
            if let Some(reference) = node.text() {
                let _ = specs.resolve(file, reference);
            }
        }
    }
});
