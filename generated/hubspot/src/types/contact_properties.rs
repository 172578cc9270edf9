// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, Timestamp, record};

/// What there is to know about a contact: HubSpot's own properties by their names; those that an
/// account has added are kept beside them. Only those come that were asked for.
#[derive(Default)]
pub struct ContactProperties {
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
    /// `true` when the person wants no marketing emails.
    pub hs_email_optout: Option<String>,
    /// Where the contact came from, by an internal name.
    pub hs_analytics_source: Option<String>,
    /// When the latest activity took place: a note, call, email, meeting or task.
    pub notes_last_updated: Option<Timestamp>,
    /// When somebody called, wrote to or met them last.
    pub notes_last_contacted: Option<Timestamp>,
    /// The id of the object, once more.
    pub hs_object_id: Option<String>,
    /// When it was created.
    pub createdate: Option<Timestamp>,
    /// When one of its properties changed last.
    pub lastmodifieddate: Option<Timestamp>,
    /// The id of the user who created it.
    pub hs_created_by_user_id: Option<String>,
    /// The id of the user who changed it last.
    pub hs_updated_by_user_id: Option<String>,
    pub extra: Extra,
}
record! { ContactProperties:
    email optional, hs_additional_emails optional, firstname optional, lastname optional,
    salutation optional, jobtitle optional, company optional, associatedcompanyid optional,
    phone optional, mobilephone optional, fax optional, website optional, address optional,
    city optional, state optional, zip optional, country optional, industry optional,
    lifecyclestage optional, hs_lead_status optional, hs_language optional, date_of_birth optional,
    twitterhandle optional, hs_linkedin_url optional, message optional, closedate optional,
    hubspot_owner_id optional, hs_email_optout optional, hs_analytics_source optional,
    notes_last_updated optional, notes_last_contacted optional, hs_object_id optional,
    createdate optional, lastmodifieddate optional, hs_created_by_user_id optional,
    hs_updated_by_user_id optional, ..extra
}
