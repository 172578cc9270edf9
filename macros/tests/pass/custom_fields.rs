use connectome::{Mapping, Record};
#[path = "../models/mod.rs"]
mod models;

use models::Issue;

#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(rename_all = "lowercase")]
enum Tier {
    Gold,
    Silver,
}

#[derive(Clone, Debug, PartialEq, Record)]
struct Size {
    width: i64,
    unit: Option<String>,
}

#[derive(Mapping)]
#[mapping(model = Issue, allow_unmapped)]
struct Work {
    #[mapping(extra = "customer_tier__c")]
    tier: Option<Tier>,
    #[mapping(extra = "sizes")]
    sizes: Vec<Size>,
    #[mapping(extra = "vip")]
    vip: Option<bool>,
}

fn main() {
    let mut issue = Issue::new(1, "Mend");
    issue.extra.insert("customer_tier__c", "gold");
    issue.extra.insert(
        "sizes",
        r#"[{"width":3}]"#.parse::<connectome::Json>().unwrap(),
    );
    issue.extra.insert("vip", "true");
    let work = Work::read(&issue).unwrap();
    assert_eq!(
        (work.tier.as_ref(), work.vip),
        (Some(&Tier::Gold), Some(true))
    );
    assert_eq!(
        work.sizes,
        [Size {
            width: 3,
            unit: None
        }]
    );
    Work {
        tier: Some(Tier::Silver),
        ..work
    }
    .write_into(&mut issue)
    .unwrap();
    assert_eq!(
        issue.extra.get("customer_tier__c").unwrap().as_text(),
        "\"silver\""
    );
    assert_eq!(issue.extra.get("vip").unwrap().as_text(), "true");

    issue.extra.insert("customer_tier__c", "tin");
    let problem = Work::read(&issue).err().unwrap();
    assert_eq!(
        problem.to_string(),
        "extra[\"customer_tier__c\"]: is none of the texts that `Tier` has, which `Work.tier` cannot hold"
    );
}
