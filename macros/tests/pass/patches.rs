use connectome::{Mapping, Patch};
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, Issue};

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Issue, allow_unmapped)]
#[mapping(model = Contact)]
struct Change {
    #[mapping(for = Contact, field = stage)]
    milestone: Patch<String>,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    assert_eq!(Change::read(&issue).unwrap().milestone, Patch::Absent);
    Change {
        milestone: Patch::Null,
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(issue.milestone, Patch::Null);
    assert_eq!(Change::read(&issue).unwrap().milestone, Patch::Null);
    Change {
        milestone: Patch::Value("1.0".to_owned()),
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(issue.milestone, Patch::Value("1.0".to_owned()));
    assert_eq!(
        Change::read(&Contact::default()).unwrap().milestone,
        Patch::Absent
    );
}
