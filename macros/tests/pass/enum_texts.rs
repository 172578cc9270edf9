use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::{Contact, Issue};

#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(rename_all = "SCREAMING_SNAKE_CASE")]
enum Stage {
    #[mapping(value = "won" | "closed won")]
    Won,
    InProgress,
    #[mapping(other)]
    Other(String),
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
#[mapping(model = Issue, allow_unmapped)]
struct Customer {
    #[mapping(for = Issue, field = state)]
    stage: Option<Stage>,
}

fn main() {
    let read = |text: &str| {
        let contact = Contact {
            stage: Some(text.to_owned()),
            ..Contact::default()
        };
        Customer::read(&contact).unwrap().stage.unwrap()
    };
    assert_eq!(read("closed won"), Stage::Won);
    assert_eq!(read("IN_PROGRESS"), Stage::InProgress);
    assert_eq!(read("lost"), Stage::Other("lost".to_owned()));
    let written: Contact = Customer {
        stage: Some(Stage::Won),
    }
    .write()
    .unwrap();
    assert_eq!(written.stage.as_deref(), Some("won"));
    assert_eq!(
        Customer::read(&Issue::new(1, "Mend")).unwrap().stage,
        Some(Stage::Other("open".to_owned()))
    );
}
