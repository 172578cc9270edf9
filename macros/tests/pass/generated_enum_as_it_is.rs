use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Issue, IssueState};

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    state: IssueState,
}

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Text {
    state: String,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    assert_eq!(Work::read(&issue).unwrap().state, IssueState::Open);
    Text {
        state: "closed".to_owned(),
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(issue.state, IssueState::Closed);
}
