use connectome::{Extra, Record, json};

#[derive(Clone, Debug, PartialEq, Record)]
#[record(rename_all = "camelCase")]
struct MyContact {
    first_name: Option<String>,
    #[record(key = "customer_tier__c")]
    tier: Option<Tier>,
    #[record(nullable)]
    closed_at: Option<String>,
    r#type: String,
    #[record(rest)]
    extra: Extra,
}

#[derive(Clone, Debug, PartialEq, Record)]
enum Tier {
    #[record(value = "gold")]
    Gold,
    #[record(other)]
    Other(String),
}

fn main() {
    let text =
        r#"{"firstName":"Ada","customer_tier__c":"tin","closedAt":null,"type":"a","more":1}"#;
    let contact: MyContact = json::decode(text.as_bytes()).unwrap();
    assert_eq!(contact.tier, Some(Tier::Other("tin".to_owned())));
    assert_eq!(String::from_utf8(json::encode(&contact)).unwrap(), text);
    assert!(json::decode::<MyContact>(b"{}").is_err());
}
