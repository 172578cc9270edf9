use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

use models::Holder;

#[derive(Mapping)]
#[mapping(model = Holder)]
struct Work {
    #[mapping(field = person.login)]
    login: String,
    #[mapping(field = person.manager.login)]
    boss: Option<String>,
    #[mapping(field = others[0].login)]
    other: Option<String>,
}

fn main() {
    let work = Work { login: "ada".to_owned(), boss: None, other: None };
    let holder: Holder = work.write().unwrap();
    assert_eq!(holder.person.unwrap().login, "ada");
}
