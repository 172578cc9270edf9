//! One customer's formulas over a connector's mapping, and over that of a struct, on a real PocketBase: what the
//! customer keeps in fields of their own is read as the model's and written back there.

use connectome::{Collected, Connector, Mapping, Overlay, UnifyOverlay, json};
use connectome_hubspot::collections::Contacts as HubSpotContacts;
use connectome_pocketbase::collections::Contacts;
use connectome_tests::server::Server;
use connectome_unified as unified;
use std::error::Error;

#[path = "connect/pocketbase.rs"]
mod pocketbase;

/// Where the customer keeps what the connector's mapping has elsewhere, or nowhere.
const OF_THE_APP: &str = r#"{
    "read": {
        "stage": {"$map": {"value": "$.extra.tier", "mapping": [{"from": "A", "to": "customer"}], "default": "lead"}},
        "primaryAddress": {"city": "$.extra.town"}
    },
    "write": {
        "stage": {"$case": {"cases": []}},
        "extra": {
            "tier": {"$map": {"value": "$.stage", "mapping": [{"from": "customer", "to": "A"}], "default": "B"}},
            "town": "$.primaryAddress.city"
        }
    }
}"#;

/// What the program knows of a customer, and how this one wants it.
#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(model = unified::Contact, overlay)]
struct Customer {
    #[mapping(from, frozen)]
    id: Option<String>,
    first_name: Option<String>,
    #[mapping(field = primary_email)]
    email: String,
    #[mapping(field = primary_address.city)]
    city: Option<String>,
    stage: Option<String>,
}

const OF_THE_STRUCT: &str = r#"{
    "read": {"email": {"$concat": ["mailto:", "$.primaryEmail"]}},
    "write": {
        "primaryEmail": "ada@example.org",
        "fullName": {"$tpl": {"template": "{name} of {city}", "values": {"name": "$.first_name", "city": "$.city"}}}
    }
}"#;

#[tokio::test]
async fn one_customer_s_own_fields() -> Result<(), Box<dyn Error>> {
    let Some(server) = Server::pocketbase() else {
        return Ok(());
    };
    let app = pocketbase::with_contacts(&server, &["tier", "town"]).await?;
    let own = UnifyOverlay::<Contacts, unified::Contact>::parse(OF_THE_APP)?;
    let contacts = app.unified::<unified::Contact>().overlaid(&own);
    let customers = Overlay::<Customer, unified::Contact>::parse(OF_THE_STRUCT)?;

    let ada = Customer {
        id: None,
        first_name: Some("Ada".to_owned()),
        email: "nobody@example.org".to_owned(),
        city: Some("Graz".to_owned()),
        stage: Some("customer".to_owned()),
    };
    let made = contacts.create(&customers.write(&ada)?).await?;
    let record = the_record(&app.collection::<Contacts>(), &made.id).await?;
    let there = |key: &str| record.get(key).map(|it| it.as_text().to_owned());
    assert_eq!(there("tier").as_deref(), Some("\"A\""));
    assert_eq!(there("town").as_deref(), Some("\"Graz\""));
    assert_eq!(there("full_name").as_deref(), Some("\"Ada of Graz\""));
    assert_eq!(there("email").as_deref(), Some("\"ada@example.org\""));
    assert_eq!(there("stage").as_deref(), Some("\"\""));

    let model = contacts.find(&made.id).await?.ok_or("it is there")?;
    let customer = customers.read(&model)?;
    assert_eq!(customer.email, "mailto:ada@example.org");
    assert_eq!(customer.city.as_deref(), Some("Graz"));
    let nothing = unified::Contact::default();
    let change = contacts.update(&made.id, &nothing);
    change.clear(|it| &it.full_name).await?;
    let record = the_record(&app.collection::<Contacts>(), &made.id).await?;
    assert_eq!(
        record.get("full_name").map(|it| it.to_string()).as_deref(),
        Some("\"\"")
    );
    // The connector's mapping has no town, the customer's has.
    let change = contacts.update(&made.id, &nothing);
    change.clear(|it| &it.primary_address).await?;
    let record = the_record(&app.collection::<Contacts>(), &made.id).await?;
    let town = record.get("town").map(|it| it.to_string());
    assert_eq!(town.as_deref(), Some("\"\""));
    let change = contacts.update(&made.id, &nothing);
    let refused = change.clear(|it| &it.owner_id).await;
    let refused = refused.expect_err("nobody writes it").to_string();
    assert!(refused.contains("$.ownerId"), "{refused}");
    assert_eq!(customer.stage.as_deref(), Some("customer"));

    let moved = Customer {
        city: Some("Wien".to_owned()),
        stage: None,
        ..customer
    };
    contacts.update(&made.id, &customers.write(&moved)?).await?;
    let pages: Vec<_> = contacts.list().per_page(1).records().all().await?;
    let [contact] = pages.as_slice() else {
        return Err("one contact".into());
    };
    let customer = customers.read(contact)?;
    assert_eq!(customer.id.as_deref(), Some(made.id.as_str()));
    assert_eq!(customer.city.as_deref(), Some("Wien"));
    assert_eq!(customer.stage.as_deref(), Some("lead"));
    contacts.delete(&made.id).await?;
    assert_eq!(contacts.find(&made.id).await?, None);
    Ok(())
}

async fn the_record(
    contacts: &Collected<'_, Contacts>,
    id: &str,
) -> Result<connectome::Json, Box<dyn Error>> {
    let record = contacts.find(id).await?.ok_or("it is there")?;
    Ok(connectome::Json::of(&record))
}

#[test]
fn a_mapping_of_nested_records_is_overlaid() -> Result<(), Box<dyn Error>> {
    let overlay = UnifyOverlay::<HubSpotContacts, unified::Contact>::parse(
        r#"{
            "read": {"jobTitle": {"$concat": ["$.properties.extra.rank", " ", "$.properties.jobtitle"]}},
            "write": {"extra": {"rank": {"$firstName": "$.jobTitle"}}, "jobtitle": {"$lastName": "$.jobTitle"}}
        }"#,
    )?;
    let text = br#"{"id":"7","properties":{"rank":"senior","jobtitle":"smith","city":"Graz"},"createdAt":"","updatedAt":""}"#;
    let model = overlay.read(&json::decode(text)?)?;
    assert_eq!(model.job_title.as_deref(), Some("senior smith"));
    assert_eq!(
        model
            .primary_address
            .as_ref()
            .and_then(|it| it.city.as_deref()),
        Some("Graz")
    );
    let new = json::encode_text(&overlay.new_record(&model)?);
    assert_eq!(new, json::encode_text(&overlay.change(&model)?));
    assert!(
        new.contains(r#""jobtitle":"smith""#) && new.contains(r#""rank":"senior""#),
        "{new}"
    );

    let wrong = UnifyOverlay::<HubSpotContacts, unified::Contact>::parse(
        "{\"read\": {\"jobTitel\": \"$.properties.jobtitle\",\n \"stage\": \"$.properties.rank\"},\n \"write\": {\"jobtitel\": 1}}",
    );
    let wrong = wrong.unwrap_err();
    let lines: Vec<_> = wrong
        .problems()
        .iter()
        .map(|it| (it.line, it.column))
        .collect();
    assert_eq!(lines, [(1, 11), (2, 2), (3, 12)], "{wrong}");
    Ok(())
}
