use connectome::Mapping;
#[path = "../models/mod.rs"]
mod models;

macro_rules! customer {
    ($name:ident of $model:ty, $only:path { $($(#[$said:meta])* $field:ident: $ty:ty,)* } with $with:path, $default:expr) => {
        #[derive(Mapping)]
        #[mapping(model = $model, overlay)]
        struct $name {
            $($(#[$said])* $field: $ty,)*
            #[mapping(for = $only, field = primary_address.city)]
            city: Option<String>,
            #[mapping(with = $with, default = $default)]
            stage: String,
            // A lone `$` means something here, so the way is text.
            #[mapping(formula = { $concat: { values: ["$.first_name", "$.last_name"], delimiter: " " } })]
            name: String,
        }
    };
}

customer! { Customer of models::Contact, models::Contact {
    primary_email: Option<String>,
    emails: Vec<Email>,
    #[mapping(field = addresses)]
    cities: Option<Vec<Address>>,
    #[mapping(field = addresses[0].city)]
    first_city: Option<Box<String>>,
} with same, "a, b".to_owned() }

#[derive(Mapping)]
#[mapping(model = models::EmailAddress)]
struct Email {
    value: String,
}

#[derive(Mapping)]
#[mapping(model = models::Address)]
struct Address {
    city: Option<String>,
}

mod same {
    pub(crate) fn read(text: &String) -> String {
        text.clone()
    }

    pub(crate) fn write(text: &String) -> String {
        text.clone()
    }
}

fn main() {
    let contact = models::Contact {
        first_name: Some("Ada".to_owned()),
        last_name: Some("Lovelace".to_owned()),
        primary_email: Some("ada@example.org".to_owned()),
        ..Default::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.primary_email, contact.primary_email);
    assert_eq!(
        (&*customer.stage, &*customer.name),
        ("a, b", "Ada Lovelace")
    );
    assert!(customer.emails.is_empty() && customer.cities.is_none());
    assert!(customer.city.is_none() && customer.first_city.is_none());
}
