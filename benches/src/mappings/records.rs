//! Records as the three apps send them; what is optional is missing now and then.

use connectome_hubspot::types::Contact;
use connectome_pipedrive::types::Person;
use connectome_redmine::types::Issue;
use serde_json::{Value, json};

pub(super) fn hubspot(count: usize) -> Vec<Contact> {
    decoded(count, |index| {
        json!({
            "id": (51_000 + index).to_string(),
            "properties": {
                "email": format!("ada.{index}@example.com"),
                "firstname": some(index, 9, "Ada"),
                "lastname": "Lovelace",
                "jobtitle": some(index, 3, "Countess of computing"),
                "company": some(index, 4, "Analytical Engines Ltd."),
                "associatedcompanyid": some(index, 5, "7741"),
                "phone": some(index, 2, "+44 20 7946 0958"),
                "mobilephone": some(index, 3, "+44 7700 900123"),
                "address": some(index, 6, "12 St James's Square"),
                "city": some(index, 6, "London"),
                "zip": some(index, 6, "SW1Y 4JH"),
                "country": some(index, 4, "United Kingdom"),
                "lifecyclestage": "opportunity",
                "hubspot_owner_id": (if index.is_multiple_of(5) { "" } else { "118" }),
                "hs_analytics_source": "DIRECT_TRAFFIC",
                "notes_last_updated": some(index, 2, "2026-08-12T09:41:07.123Z"),
                "createdate": "2026-01-22T12:51:54.000Z",
                "lastmodifieddate": "2026-11-22T12:51:54.000Z",
            },
            "createdAt": "2026-01-22T12:51:54.000Z",
            "updatedAt": "2026-11-22T12:51:54.000Z",
            "archived": false,
        })
    })
}

pub(super) fn redmine(count: usize) -> Vec<Issue> {
    decoded(count, |index| {
        let reference = |id: usize, name: &str| json!({"id": id, "name": name});
        let watchers: Vec<_> = (0..index % 4)
            .map(|it| reference(it + 5, "Grace Hopper"))
            .collect();
        json!({
            "id": 4_000 + index,
            "project": reference(3, "Engine"),
            "tracker": reference(1, "Bug"),
            "status": {"id": 2, "name": "In Progress", "is_closed": false},
            "priority": reference(4, "Normal"),
            "author": reference(5, "Ada Lovelace"),
            "assigned_to": some(index, 3, reference(6, "Charles Babbage")),
            "parent": some(index, 2, json!({"id": 3_900})),
            "subject": format!("The mill stops after card {index}"),
            "description": "It happens every time.\r\n\r\n".repeat(index % 7),
            "start_date": some(index, 4, "2026-03-01"),
            "due_date": some(index, 2, "2026-04-15"),
            "done_ratio": 30,
            "is_private": false,
            "created_on": "2026-01-22T12:51:54Z",
            "updated_on": "2026-11-22T12:51:54Z",
            "closed_on": some(index, 2, "2026-11-22T12:51:54Z"),
            "watchers": watchers,
        })
    })
}

pub(super) fn pipedrive(count: usize) -> Vec<Person> {
    decoded(count, |index| {
        let value = |value: String, primary: bool| json!({"value": value, "primary": primary, "label": "work"});
        json!({
            "id": 900 + index,
            "name": "Ada Lovelace",
            "first_name": "Ada",
            "last_name": "Lovelace",
            "owner_id": 118,
            "org_id": some(index, 5, 7_741),
            "emails": [
                value(format!("ada.{index}@example.com"), !index.is_multiple_of(3)),
                value(format!("ada.{index}@example.org"), index.is_multiple_of(3)),
            ],
            "phones": [value("+44 20 7946 0958".to_owned(), true)],
            "job_title": some(index, 3, "Countess of computing"),
            "postal_address": some(index, 3, json!({
                "value": some(index, 2, "12 St James's Square, London, UK"),
                "route": "St James's Square",
                "street_number": "12",
                "locality": "London",
                "postal_code": "SW1Y 4JH",
                "country": "United Kingdom",
                "admin_area_level_1": null,
            })),
            "add_time": "2026-01-22T12:51:54Z",
            "update_time": "2026-11-22T12:51:54Z",
        })
    })
}

/// The value; null in one of `every`.
fn some(index: usize, every: usize, value: impl Into<Value>) -> Value {
    match index.is_multiple_of(every) {
        true => Value::Null,
        false => value.into(),
    }
}

fn decoded<T: connectome::Codec>(count: usize, record: impl Fn(usize) -> Value) -> Vec<T> {
    (0..count)
        .map(|it| record(it).to_string())
        .map(|it| connectome::json::decode(it.as_bytes()).expect("a record decodes"))
        .collect()
}
