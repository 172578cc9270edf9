// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use connectome::{Extra, Patch, Timestamp, record};

/// What there is to know about a contact: HubSpot's own properties by their names; those that an
/// account has added are kept beside them.
#[derive(Clone, Default, PartialEq)]
pub struct ContactProperties {
    /// The main address; no two contacts share one.
    pub email: Patch<String>,
    /// Further addresses, with `;` between them.
    pub hs_additional_emails: Patch<String>,
    /// The first name.
    pub firstname: Patch<String>,
    /// The last name.
    pub lastname: Patch<String>,
    /// How to address the person, such as `Dr.`.
    pub salutation: Patch<String>,
    /// What the person does.
    pub jobtitle: Patch<String>,
    /// The name of the company as text; `associatedcompanyid` says which company it is.
    pub company: Patch<String>,
    /// The id of the main company.
    pub associatedcompanyid: Patch<String>,
    /// The main phone number.
    pub phone: Patch<String>,
    /// The number of the mobile phone.
    pub mobilephone: Patch<String>,
    /// The number of the fax.
    pub fax: Patch<String>,
    /// The address of a website.
    pub website: Patch<String>,
    /// Street and number.
    pub address: Patch<String>,
    /// The city.
    pub city: Patch<String>,
    /// The state or region.
    pub state: Patch<String>,
    /// The postal code.
    pub zip: Patch<String>,
    /// The country.
    pub country: Patch<String>,
    /// The line of business.
    pub industry: Patch<String>,
    /// How far the contact has come, by an internal name.
    pub lifecyclestage: Patch<String>,
    /// What came of the lead, by an internal name.
    pub hs_lead_status: Patch<String>,
    /// The preferred language.
    pub hs_language: Patch<String>,
    /// The date of birth, in whatever form it was entered.
    pub date_of_birth: Patch<String>,
    /// The name on X.
    pub twitterhandle: Patch<String>,
    /// The address of the profile on LinkedIn.
    pub hs_linkedin_url: Patch<String>,
    /// What the person wrote in a form.
    pub message: Patch<String>,
    /// When the contact became a customer.
    pub closedate: Patch<Timestamp>,
    /// The id of the owner.
    pub hubspot_owner_id: Patch<String>,
    /// `true` when the person wants no marketing emails. Read only.
    pub hs_email_optout: Patch<String>,
    /// Where the contact came from, by an internal name. Read only.
    pub hs_analytics_source: Patch<String>,
    /// When the latest activity took place: a note, call, email, meeting or task. Read only.
    pub notes_last_updated: Patch<Timestamp>,
    /// When somebody called, wrote to or met them last. Read only.
    pub notes_last_contacted: Patch<Timestamp>,
    /// The id of the object, once more. Read only.
    pub hs_object_id: Patch<String>,
    /// When it was created. Read only.
    pub createdate: Patch<Timestamp>,
    /// When one of its properties changed last. Read only.
    pub lastmodifieddate: Patch<Timestamp>,
    /// The id of the user who created it. Read only.
    pub hs_created_by_user_id: Patch<String>,
    /// The id of the user who changed it last. Read only.
    pub hs_updated_by_user_id: Patch<String>,
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
