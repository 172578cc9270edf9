use connectome::Mapping;

#[derive(Default)]
struct Properties {
    firstname: Option<String>,
    jobtitle: Option<String>,
}
connectome::record! { Properties: firstname optional, jobtitle optional }

#[derive(Mapping)]
#[mapping(model = Properties, rename_all = "lowercase")]
struct Customer {
    first_name: Option<String>,
    #[mapping(field = jobtitle)]
    work: Option<String>,
}

fn main() {
    let customer = Customer {
        first_name: Some("Ada".to_owned()),
        work: None,
    };
    let properties: Properties = customer.write().unwrap();
    assert_eq!(properties.firstname.as_deref(), Some("Ada"));
    assert_eq!(Customer::read(&properties).unwrap().work, None);
}
