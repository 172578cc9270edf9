//! A product's server: its users connect their own HubSpot, and see their contacts.
//!
//! `HUBSPOT_SECRET=… cargo run -p example-server` in this folder, then `http://localhost:8080/connect/start/hubspot`
//! in a browser.

mod contacts;
mod routes;

use connectome::customers::{App, Customers, Settings};
use connectome::observe::Traced;
use connectome_hubspot::HubSpot;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let settings = Settings::read()?;
    let hubspot: App = settings.app::<HubSpot>()?;
    let customers = Customers::builder(settings.store().await?)
        .app::<HubSpot>(hubspot)
        .sink(Traced)
        .build()?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    Ok(axum::serve(listener, routes::all(customers)).await?)
}
