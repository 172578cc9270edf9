//! Any bytes are read or refused, and every node of what was read is where it says.
#![no_main]

use connectome_codegen::Specs;
use connectome_codegen::parse::Node;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for path in ["api.yaml", "api.json"] {
        let mut specs = Specs::new();
        let file = specs.insert(path, bytes);
        let tree = specs.root(file).tree();
        for node in tree.nodes().take(1000) {
            assert!(tree.source().is_char_boundary(node.offset()));
            assert_eq!(node.children().count(), node.len());
            let found = tree.root().at(&node.pointer());
            assert_eq!(found.map(Node::site), Some(node.site()));
            specs.place(node.site());
        }
    }
});
