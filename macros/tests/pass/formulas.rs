use connectome::{Json, Mapping};
#[path = "../models/mod.rs"]
mod models;

use models::{Address, Contact};

#[derive(Debug, Mapping, PartialEq)]
#[mapping(model = Contact)]
struct Customer {
    #[mapping(formula = { $concat: { values: [$.first_name, $.last_name], delimiter: " " } })]
    name: String,
    #[mapping(formula = { $tpl: { template: "{who}@{city}", values: { who: $.first_name, city: "$.primary_address.city" } } })]
    place: String,
    #[mapping(formula = {
        $case: {
            cases: [{ filter: { $eval: $.score, gte: 100 }, value: "gold" }],
            default: "silver",
        }
    })]
    tier: Tier,
    #[mapping(formula = { $map: { value: $.stage, mapping: [{ from: "won", to: 1 }, { from: "lost", to: 0 }] } })]
    rank: Option<i64>,
    #[mapping(formula = { $and: [{ $eval: $.primary_email, isNotEmpty: true }, { $eval: $.score, lt: 500 }] })]
    mailed: bool,
    #[mapping(formula = { $firstNotEmpty: [$.primary_email, $.emails[0].value, "nobody"] })]
    mail: String,
    #[mapping(formula = [$.first_name, $.last_name])]
    names: Vec<String>,
    #[mapping(formula = { $domainFromEmail: $.primary_email })]
    domain: Option<String>,
    #[mapping(formula = { $concat: ["#", "$.stage"] })]
    tag: Option<String>,
    #[mapping(formula = { $plain: { $var: "$.stage", list: [1., true, null] } })]
    plain: Option<Json>,
    #[mapping(formula = { $map: { value: $.stage, mapping: [{ from: "won", to: null }], default: 1 } })]
    null: Option<i64>,
}

#[derive(Debug, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
enum Tier {
    Gold,
    Silver,
}

fn main() {
    let contact = Contact {
        first_name: Some("Ada".to_owned()),
        last_name: Some("Lovelace".to_owned()),
        primary_address: Some(Address {
            city: Some("London".to_owned()),
            street: None,
        }),
        primary_email: Some("ada@example.org".to_owned()),
        score: Some(120),
        stage: Some("won".to_owned()),
        ..Contact::default()
    };
    let customer = Customer::read(&contact).unwrap();
    assert_eq!(customer.name, "Ada Lovelace");
    assert_eq!(customer.place, "Ada@London");
    assert_eq!(customer.tier, Tier::Gold);
    assert_eq!((customer.rank, customer.mailed), (Some(1), true));
    assert_eq!(customer.mail, "ada@example.org");
    assert_eq!(customer.names, ["Ada", "Lovelace"]);
    assert_eq!(customer.domain.as_deref(), Some("example.org"));
    assert_eq!(customer.tag.as_deref(), Some("#won"));
    let plain = customer.plain.unwrap();
    assert_eq!(
        plain.as_text(),
        r#"{"$var":"$.stage","list":[1,true,null]}"#
    );
    assert_eq!(customer.null, None);
    assert_eq!(
        Customer::read(&Contact::default()).unwrap_err().to_string(),
        "first_name, last_name: is not there, which `Customer.name` requires"
    );
}
