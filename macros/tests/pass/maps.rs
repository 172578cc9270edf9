use connectome::Mapping;
use std::collections::{BTreeMap, HashMap};
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Sorted {
    properties: BTreeMap<String, i64>,
}

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Hashed {
    properties: Option<HashMap<String, String>>,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    assert!(Sorted::read(&issue).unwrap().properties.is_empty());
    let properties = BTreeMap::from([("size".to_owned(), 3)]);
    Sorted { properties }.write_into(&mut issue).unwrap();
    assert_eq!(
        Hashed::read(&issue).unwrap().properties.unwrap()["size"],
        "3"
    );
    issue.properties = Some(BTreeMap::from([("size".to_owned(), "big".to_owned())]));
    assert_eq!(
        Sorted::read(&issue).err().unwrap().to_string(),
        "properties[\"size\"]: is no number, which `Sorted.properties` cannot hold"
    );
}
