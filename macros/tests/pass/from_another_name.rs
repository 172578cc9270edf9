extern crate connectome as runtime;

use runtime::Mapping;

mod api {
    #[derive(Default)]
    pub struct Contact {
        pub stage: Option<String>,
    }
    runtime::record! { Contact: stage optional }
}

#[derive(Mapping)]
#[mapping(crate = runtime, model = api::Contact)]
struct Customer {
    stage: Option<String>,
}

fn main() {
    let customer = Customer {
        stage: Some("lead".to_owned()),
    };
    assert!(customer.write::<api::Contact>().is_ok());
}
