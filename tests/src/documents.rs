//! Documents with all their parts, read for the compiler as the program reads them.

use connectome_codegen::{Options, Specs, Wanted};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Reads `document`, a path under `root`, and every file under `root` that it refers to.
///
/// # Panics
/// When the document cannot be read.
pub fn read(root: &Path, document: &str) -> Specs {
    let mut specs = Specs::new();
    specs.insert(
        document,
        &fs::read(root.join(document)).expect("the document is there"),
    );
    let mut asked = BTreeSet::new();
    loop {
        let wanted: Vec<Wanted> = specs
            .wanted()
            .into_iter()
            .filter(|it| asked.insert(it.clone()))
            .collect();
        if wanted.is_empty() {
            return specs;
        }
        for part in wanted {
            if let Wanted::Local(path) = part
                && let Ok(bytes) = fs::read(root.join(&path))
            {
                specs.insert(path, &bytes);
            }
        }
    }
}

/// A document that is a text in memory.
pub fn text(text: &[u8]) -> Specs {
    let mut specs = Specs::new();
    specs.insert("openapi.yaml", text);
    specs
}

/// What to make of a document: a crate `connectome-<key>` over this workspace's runtime.
pub fn options(key: &str, document: &str) -> Options {
    let runtime = crate::corpus::workspace().join("runtime");
    Options {
        document: document.to_owned(),
        connector: None,
        key: key.to_owned(),
        crate_name: format!("connectome-{key}"),
        origin: document.to_owned(),
        runtime: format!("{{ path = {runtime:?} }}"),
        workspace: false,
        only: Vec::new(),
    }
}
