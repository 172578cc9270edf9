// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.
use connectome::{DecimalText, Extra, Patch, Timestamp, record};

/// What there is to know about a company: HubSpot's own properties by their names; those that an
/// account has added are kept beside them.
#[derive(Clone, Default, PartialEq)]
pub struct CompanyProperties {
    /// The name.
    pub name: Patch<String>,
    /// The domain of the website, which HubSpot uses to tell companies apart.
    pub domain: Patch<String>,
    /// Further domains, with `;` between them.
    pub hs_additional_domains: Patch<String>,
    /// The address of the website.
    pub website: Patch<String>,
    /// What there is to say about it.
    pub description: Patch<String>,
    /// What it says about itself.
    pub about_us: Patch<String>,
    /// The phone number.
    pub phone: Patch<String>,
    /// The line of business, by an internal name.
    pub industry: Patch<String>,
    /// What it is to you, by an internal name.
    pub r#type: Patch<String>,
    /// Street and number.
    pub address: Patch<String>,
    /// What else belongs to the street.
    pub address2: Patch<String>,
    /// The city.
    pub city: Patch<String>,
    /// The state or region.
    pub state: Patch<String>,
    /// The postal code.
    pub zip: Patch<String>,
    /// The country.
    pub country: Patch<String>,
    /// The time zone.
    pub timezone: Patch<String>,
    /// How many people work there.
    pub numberofemployees: Patch<DecimalText>,
    /// What it earns in a year.
    pub annualrevenue: Patch<DecimalText>,
    /// The year in which it was founded.
    pub founded_year: Patch<String>,
    /// `true` when its shares are traded.
    pub is_public: Patch<String>,
    /// How far the company has come, by an internal name.
    pub lifecyclestage: Patch<String>,
    /// What came of the lead, by an internal name.
    pub hs_lead_status: Patch<String>,
    /// The address of its page on LinkedIn.
    pub linkedin_company_page: Patch<String>,
    /// Its name on X.
    pub twitterhandle: Patch<String>,
    /// The id of the owner.
    pub hubspot_owner_id: Patch<String>,
    /// The id of the company that it belongs to. Read only.
    pub hs_parent_company_id: Patch<String>,
    /// How many contacts belong to it. Read only.
    pub num_associated_contacts: Patch<DecimalText>,
    /// How many deals belong to it. Read only.
    pub num_associated_deals: Patch<DecimalText>,
    /// When the latest activity took place: a note, call, email, meeting or task. Read only.
    pub notes_last_updated: Patch<Timestamp>,
    /// When somebody called, wrote to or met them last. Read only.
    pub notes_last_contacted: Patch<Timestamp>,
    /// The id of the object, once more. Read only.
    pub hs_object_id: Patch<String>,
    /// When it was created. Read only.
    pub createdate: Patch<Timestamp>,
    /// When one of its properties changed last. Read only.
    pub hs_lastmodifieddate: Patch<Timestamp>,
    /// The id of the user who created it. Read only.
    pub hs_created_by_user_id: Patch<String>,
    /// The id of the user who changed it last. Read only.
    pub hs_updated_by_user_id: Patch<String>,
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
