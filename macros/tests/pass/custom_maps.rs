use connectome::{Json, Mapping};
use std::collections::{BTreeMap, HashMap};
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

// What an app keeps as an object, and all that it keeps.
#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Task {
    #[mapping(extra = "hours")]
    hours: Option<BTreeMap<String, i64>>,
    #[mapping(extra = "colours")]
    colours: HashMap<String, Vec<Colour>>,
}

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct All {
    extra: BTreeMap<String, Json>,
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
enum Colour {
    Red,
    Blue,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    let mut task = Task::read(&issue).unwrap();
    assert!(task.hours.is_none() && task.colours.is_empty());
    task.hours = Some([("ada".to_owned(), 3)].into());
    task.colours = [("roof".to_owned(), vec![Colour::Red, Colour::Blue])].into();
    task.write_into(&mut issue).unwrap();
    let all = All::read(&issue).unwrap().extra;
    assert_eq!(all["hours"].as_text(), r#"{"ada":3}"#);
    assert_eq!(all["colours"].as_text(), r#"{"roof":["red","blue"]}"#);
    assert_eq!(Task::read(&issue).unwrap().hours.unwrap()["ada"], 3);

    let mut copy = Issue::new(2, "Mend");
    copy.extra.insert("old", 1);
    All { extra: all }.write_into(&mut copy).unwrap();
    assert_eq!(copy.extra, issue.extra);

    issue.extra.insert("hours", "three");
    assert_eq!(
        Task::read(&issue).err().unwrap().to_string(),
        "extra[\"hours\"]: is text, which `Task.hours` cannot hold"
    );
}
