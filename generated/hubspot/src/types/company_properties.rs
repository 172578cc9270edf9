// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{DecimalText, Extra, Timestamp, record};

/// What there is to know about a company: HubSpot's own properties by their names; those that an
/// account has added are kept beside them. Only those come that were asked for.
#[derive(Default)]
pub struct CompanyProperties {
    /// The name.
    pub name: Option<String>,
    /// The domain of the website, which HubSpot uses to tell companies apart.
    pub domain: Option<String>,
    /// Further domains, with `;` between them.
    pub hs_additional_domains: Option<String>,
    /// The address of the website.
    pub website: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What it says about itself.
    pub about_us: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The line of business, by an internal name.
    pub industry: Option<String>,
    /// What it is to you, by an internal name.
    pub r#type: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// What else belongs to the street.
    pub address2: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The state or region.
    pub state: Option<String>,
    /// The postal code.
    pub zip: Option<String>,
    /// The country.
    pub country: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// How many people work there.
    pub numberofemployees: Option<DecimalText>,
    /// What it earns in a year.
    pub annualrevenue: Option<DecimalText>,
    /// The year in which it was founded.
    pub founded_year: Option<String>,
    /// `true` when its shares are traded.
    pub is_public: Option<String>,
    /// How far the company has come, by an internal name.
    pub lifecyclestage: Option<String>,
    /// What came of the lead, by an internal name.
    pub hs_lead_status: Option<String>,
    /// The address of its page on LinkedIn.
    pub linkedin_company_page: Option<String>,
    /// Its name on X.
    pub twitterhandle: Option<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Option<String>,
    /// The id of the company that it belongs to.
    pub hs_parent_company_id: Option<String>,
    /// How many contacts belong to it.
    pub num_associated_contacts: Option<DecimalText>,
    /// How many deals belong to it.
    pub num_associated_deals: Option<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task.
    pub notes_last_updated: Option<Timestamp>,
    /// When somebody called, wrote to or met them last.
    pub notes_last_contacted: Option<Timestamp>,
    /// The id of the object, once more.
    pub hs_object_id: Option<String>,
    /// When it was created.
    pub createdate: Option<Timestamp>,
    /// When one of its properties changed last.
    pub hs_lastmodifieddate: Option<Timestamp>,
    /// The id of the user who created it.
    pub hs_created_by_user_id: Option<String>,
    /// The id of the user who changed it last.
    pub hs_updated_by_user_id: Option<String>,
    pub extra: Extra,
}
record! { CompanyProperties:
    name optional, domain optional, hs_additional_domains optional, website optional,
    description optional, about_us optional, phone optional, industry optional,
    r#type = "type" optional, address optional, address2 optional, city optional, state optional,
    zip optional, country optional, timezone optional, numberofemployees optional,
    annualrevenue optional, founded_year optional, is_public optional, lifecyclestage optional,
    hs_lead_status optional, linkedin_company_page optional, twitterhandle optional,
    hubspot_owner_id optional, hs_parent_company_id optional, num_associated_contacts optional,
    num_associated_deals optional, notes_last_updated optional, notes_last_contacted optional,
    hs_object_id optional, createdate optional, hs_lastmodifieddate optional,
    hs_created_by_user_id optional, hs_updated_by_user_id optional, ..extra
}
