use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(field = assignee.manager.login)]
    boss: Option<String>,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    assert_eq!(Work::read(&issue).unwrap().boss, None);
    Work {
        boss: Some("grace".to_owned()),
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(
        issue
            .assignee
            .as_ref()
            .unwrap()
            .manager
            .as_ref()
            .unwrap()
            .login,
        "grace"
    );
    assert_eq!(Work::read(&issue).unwrap().boss.as_deref(), Some("grace"));
}
