use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue, into)]
struct Task {
    title: String,
}

fn main() {
    let new: NewIssue = Task {
        title: "Mend".to_owned(),
    }
    .write()
    .unwrap();
    assert_eq!((new.title.as_str(), new.body), ("Mend", None));
}
