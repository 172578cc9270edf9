use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::NewIssue;

#[derive(Mapping)]
#[mapping(model = NewIssue)]
struct Task {
    title: Option<String>,
}

fn main() {
    let problem = Task { title: None }.write::<NewIssue>().err().unwrap();
    assert_eq!(
        problem.to_string(),
        "Task.title: is not there, which `title` requires"
    );
}
