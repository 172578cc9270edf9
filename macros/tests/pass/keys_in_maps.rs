use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(field = properties["color"])]
    color: Option<String>,
    #[mapping(field = extra["points"])]
    points: Option<i64>,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    Work {
        color: Some("red".to_owned()),
        points: Some(3),
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(issue.extra.get("points").unwrap().as_text(), "3");
    let work = Work::read(&issue).unwrap();
    assert_eq!((work.color.as_deref(), work.points), (Some("red"), Some(3)));
    Work {
        color: None,
        points: None,
    }
    .write_into(&mut issue)
    .unwrap();
    assert!(issue.extra.is_empty() && issue.properties.unwrap().is_empty());
}
