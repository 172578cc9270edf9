//! The contacts of a customer, wherever they are kept.

use connectome::customers::Customer;
use connectome::{Connector, Error, Mapping};
use connectome_hubspot::HubSpot;
use connectome_unified as unified;
use serde::Serialize;

/// What this server shows of a contact.
#[derive(Mapping, Serialize)]
#[mapping(model = unified::Contact, from)]
pub(crate) struct Person {
    full_name: Option<String>,
    #[mapping(field = primary_email)]
    email: Option<String>,
}

/// The first page of them.
pub(crate) async fn of(customer: &Customer) -> Result<Vec<Person>, Error> {
    let hubspot = customer.connection::<HubSpot>().open().await?;
    let contacts = hubspot.unified::<unified::Contact>();
    let page = contacts.list().per_page(50).page().await?;
    let people: Result<_, _> = page.records.iter().map(Person::read).collect();
    Ok(people?)
}
