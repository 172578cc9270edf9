// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// What may be set of a contact: HubSpot's own properties by their names; those that an account has
/// added stand beside them. An empty text takes a value away.
#[derive(Default)]
pub struct ContactFields {
    /// The main address; no two contacts share one.
    pub email: Option<String>,
    /// Further addresses, with `;` between them.
    pub hs_additional_emails: Option<String>,
    /// The first name.
    pub firstname: Option<String>,
    /// The last name.
    pub lastname: Option<String>,
    /// How to address the person, such as `Dr.`.
    pub salutation: Option<String>,
    /// What the person does.
    pub jobtitle: Option<String>,
    /// The name of the company as text; `associatedcompanyid` says which company it is.
    pub company: Option<String>,
    /// The id of the main company.
    pub associatedcompanyid: Option<String>,
    /// The main phone number.
    pub phone: Option<String>,
    /// The number of the mobile phone.
    pub mobilephone: Option<String>,
    /// The number of the fax.
    pub fax: Option<String>,
    /// The address of a website.
    pub website: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or region.
    pub state: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The line of business.
    pub industry: Option<String>,
    /// How far the contact has come, by an internal name.
    pub lifecyclestage: Option<String>,
    /// What came of the lead, by an internal name.
    pub hs_lead_status: Option<String>,
    /// The preferred language.
    pub hs_language: Option<String>,
    /// The date of birth, in whatever form it was entered.
    pub date_of_birth: Option<String>,
    /// The name on X.
    pub twitterhandle: Option<String>,
    /// The address of the profile on LinkedIn.
    pub hs_linkedin_url: Option<String>,
    /// What the person wrote in a form.
    pub message: Option<String>,
    /// When the contact became a customer.
    pub closedate: Option<Timestamp>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    pub extra: Extra,
}
record! { ContactFields:
    email optional, hs_additional_emails optional, firstname optional, lastname optional,
    salutation optional, jobtitle optional, company optional, associatedcompanyid optional,
    phone optional, mobilephone optional, fax optional, website optional, address optional,
    city optional, state optional, zip optional, country optional, industry optional,
    lifecyclestage optional, hs_lead_status optional, hs_language optional, date_of_birth optional,
    twitterhandle optional, hs_linkedin_url optional, message optional, closedate optional,
    hubspot_owner_id optional, ..extra
}
