use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Contact;

// What the user calls as the derive calls its variables stays what it is.
fn from(text: &String) -> String {
    text.to_uppercase()
}

fn to(text: &String) -> String {
    text.to_lowercase()
}

fn it(text: &String) -> String {
    format!("{text}!")
}

fn failed() -> String {
    "failed".to_owned()
}

fn made() -> String {
    "made".to_owned()
}

#[derive(Mapping)]
#[mapping(model = Contact, overlay)]
struct Customer {
    #[mapping(with = (from, to))]
    stage: Option<String>,
    #[mapping(with = (it, to))]
    first_name: Option<String>,
    #[mapping(default = failed())]
    last_name: String,
    #[mapping(formula = $.primary_email, default = made())]
    email: String,
    #[mapping(skip, default = it(&failed()))]
    read: String,
}

#[derive(Mapping)]
#[mapping(model = Contact, default)]
struct Other {
    #[mapping(default = default())]
    stage: String,
    first_name: String,
}

impl Default for Other {
    fn default() -> Self {
        Self {
            stage: String::new(),
            first_name: default(),
        }
    }
}

fn default() -> String {
    "default".to_owned()
}

fn main() {
    let contact = Contact {
        stage: Some("lead".to_owned()),
        first_name: Some("Ada".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.stage.as_deref(), Some("LEAD"));
    assert_eq!(customer.first_name.as_deref(), Some("Ada!"));
    assert_eq!((&*customer.last_name, &*customer.email), ("failed", "made"));
    assert_eq!(customer.read, "failed!");
    assert_eq!(
        customer.write::<Contact>().unwrap().stage.as_deref(),
        Some("lead")
    );

    let other = Other::read(&Contact::default()).unwrap();
    assert_eq!((&*other.stage, &*other.first_name), ("default", "default"));
}
