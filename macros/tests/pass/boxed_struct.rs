use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Person;

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Person)]
struct Employee {
    login: String,
    #[mapping(field = manager)]
    boss: Option<Box<Employee>>,
}

fn main() {
    let boss = Employee {
        login: "grace".to_owned(),
        boss: None,
    };
    let employee = Employee {
        login: "ada".to_owned(),
        boss: Some(Box::new(boss)),
    };
    let person: Person = employee.write().unwrap();
    assert_eq!(Employee::read(&person).unwrap(), employee);
}
