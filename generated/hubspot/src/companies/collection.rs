// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `companies` as a collection.

use crate::HubSpot;
use crate::types::{Company, CompanyPage, CompanySearchPage, PropertyList};
use connectome::{
    Call, Collection, Condition, Create, Custom, CustomField, DecimalText, Delete, Extra,
    FieldNames, Find, Json, List, Match, Narrow, Narrowed, Page, Paging, Search, Slot, Update,
    Where, Written, record, same, text,
};

/// Organisations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Companies {
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Collection for Companies {
    const KEY: &'static str = "companies";
    type Connector = HubSpot;
    type Record = Company;

    fn id(record: &Company) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Company) -> Option<String> {
        text(&record.properties.name)
    }

    fn url(record: &Company) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Company) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Company) -> Option<String> {
        text(&record.updated_at)
    }

    fn deleted_at(record: &Company) -> Option<String> {
        text(&record.archived_at)
    }
}

/// What a list of `companies` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompaniesFilter {
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
    /// Only those whose `name` is this.
    pub name: Option<String>,
    /// Only those whose `name` has this in it.
    pub name_contains: Option<String>,
    /// Only those whose `domain` is this.
    pub domain: Option<String>,
    /// Only those whose `website` is this.
    pub website: Option<String>,
    /// Only those whose `phone` is this.
    pub phone: Option<String>,
    /// Only those whose `industry` is this.
    pub industry: Option<String>,
    /// Only those whose `industry` is not this.
    pub industry_is_not: Option<String>,
    /// Only those whose `city` is this.
    pub city: Option<String>,
    /// Only those whose `country` is this.
    pub country: Option<String>,
    /// Only those whose `hubspot_owner_id` is this.
    pub hubspot_owner_id: Option<String>,
    /// Only those whose `hubspot_owner_id` is not this.
    pub hubspot_owner_id_is_not: Option<String>,
}

static WHERE: Where = Where::objects().within("[{\"filters\":[", "]}]");

impl List for Companies {
    type Filter = CompaniesFilter;
    type Page = CompanyPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &CompaniesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("archived", &filter.archived)
    }

    fn page(answer: CompanyPage) -> Page<Company> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    const NARROWED: Option<Narrowed<Self>> = Some(Narrowed::through());
}

impl Narrow for Companies {
    type Found = CompanySearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn is_narrowed(filter: &CompaniesFilter) -> bool {
        filter.name.is_some()
            || filter.name_contains.is_some()
            || filter.domain.is_some()
            || filter.website.is_some()
            || filter.phone.is_some()
            || filter.industry.is_some()
            || filter.industry_is_not.is_some()
            || filter.city.is_some()
            || filter.country.is_some()
            || filter.hubspot_owner_id.is_some()
            || filter.hubspot_owner_id_is_not.is_some()
    }

    fn narrow<'c>(&self, connector: &'c HubSpot, filter: &CompaniesFilter) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .without("archived", &filter.archived)
            .narrowed(
                Slot::Body(&["filterGroups"]),
                &WHERE,
                &[
                    Condition::of(
                        "{\"propertyName\":\"name\",\"operator\":\"EQ\",\"value\":",
                        &filter.name,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"name\",\"operator\":\"CONTAINS_TOKEN\",\"value\":",
                        &filter.name_contains,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"domain\",\"operator\":\"EQ\",\"value\":",
                        &filter.domain,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"website\",\"operator\":\"EQ\",\"value\":",
                        &filter.website,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":",
                        &filter.phone,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"industry\",\"operator\":\"EQ\",\"value\":",
                        &filter.industry,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"industry\",\"operator\":\"NEQ\",\"value\":",
                        &filter.industry_is_not,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"city\",\"operator\":\"EQ\",\"value\":",
                        &filter.city,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"country\",\"operator\":\"EQ\",\"value\":",
                        &filter.country,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"hubspot_owner_id\",\"operator\":\"EQ\",\"value\":",
                        &filter.hubspot_owner_id,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"hubspot_owner_id\",\"operator\":\"NEQ\",\"value\":",
                        &filter.hubspot_owner_id_is_not,
                        "}",
                    ),
                ],
            )
    }

    fn found(answer: CompanySearchPage) -> Page<Company> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Companies {
    type Found = Company;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("companyId", &id)
            .query("properties", &self.fields.beside(Self::NAMED))
    }

    fn found(answer: Company) -> Option<Company> {
        Some(answer)
    }
}

impl Search for Companies {
    type Hits = CompanySearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn search<'c>(&self, connector: &'c HubSpot, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &query)
    }

    fn hits(answer: CompanySearchPage) -> Page<Company> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

/// What one of `companies` is known by.
#[derive(Default)]
pub struct CompaniesKey {
    pub name: Option<String>,
    pub industry: Option<String>,
    pub hubspot_owner_id: Option<String>,
}
record! { CompaniesKey: name optional, industry optional, hubspot_owner_id optional }

impl Match for Companies {
    type Key = CompaniesKey;
    type Candidates = CompanySearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn candidates<'c>(&self, connector: &'c HubSpot, key: &CompaniesKey) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .narrowed(
                Slot::Body(&["filterGroups"]),
                &WHERE,
                &[
                    Condition::of(
                        "{\"propertyName\":\"name\",\"operator\":\"EQ\",\"value\":",
                        &key.name,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"industry\",\"operator\":\"EQ\",\"value\":",
                        &key.industry,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"hubspot_owner_id\",\"operator\":\"EQ\",\"value\":",
                        &key.hubspot_owner_id,
                        "}",
                    ),
                ],
            )
    }

    fn records(answer: CompanySearchPage) -> Page<Company> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    fn is_match(record: &Company, key: &CompaniesKey) -> bool {
        same(&record.properties.name, &key.name)
            && same(&record.properties.industry, &key.industry)
            && same(&record.properties.hubspot_owner_id, &key.hubspot_owner_id)
    }
}

/// What one of `companies` is made from.
#[derive(Default)]
pub struct CompaniesNew {
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
    pub extra: Extra,
}
record! { CompaniesNew:
    name optional, domain optional, hs_additional_domains optional, website optional,
    description optional, about_us optional, phone optional, industry optional,
    r#type = "type" optional, address optional, address2 optional, city optional, state optional,
    zip optional, country optional, timezone optional, numberofemployees optional,
    annualrevenue optional, founded_year optional, is_public optional, lifecyclestage optional,
    hs_lead_status optional, linkedin_company_page optional, twitterhandle optional,
    hubspot_owner_id optional, ..extra
}

impl Create for Companies {
    type New = CompaniesNew;
    type Created = Company;

    fn create<'c>(&self, connector: &'c HubSpot, new: &CompaniesNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["properties"], new)
    }

    fn created(answer: Company) -> Written<Company> {
        Written::record(Some(answer))
    }
}

/// What of one of `companies` is to be another; what is absent stays.
#[derive(Default)]
pub struct CompaniesChange {
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
    pub extra: Extra,
}
record! { CompaniesChange:
    name optional, domain optional, hs_additional_domains optional, website optional,
    description optional, about_us optional, phone optional, industry optional,
    r#type = "type" optional, address optional, address2 optional, city optional, state optional,
    zip optional, country optional, timezone optional, numberofemployees optional,
    annualrevenue optional, founded_year optional, is_public optional, lifecyclestage optional,
    hs_lead_status optional, linkedin_company_page optional, twitterhandle optional,
    hubspot_owner_id optional, ..extra
}

impl Update for Companies {
    type Change = CompaniesChange;
    type Updated = Company;

    fn update<'c>(&self, connector: &'c HubSpot, id: &str, change: &CompaniesChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS)
            .path("companyId", &id)
            .member(&["properties"], change)
    }

    fn updated(answer: Company) -> Written<Company> {
        Written::record(Some(answer))
    }
}

impl Delete for Companies {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::archive::FACTS).path("companyId", &id)
    }
}

impl Custom for Companies {
    type Definitions = PropertyList;
    const NAMED: &'static [&'static str] = &[
        "name",
        "domain",
        "hs_additional_domains",
        "website",
        "description",
        "about_us",
        "phone",
        "industry",
        "type",
        "address",
        "address2",
        "city",
        "state",
        "zip",
        "country",
        "timezone",
        "numberofemployees",
        "annualrevenue",
        "founded_year",
        "is_public",
        "lifecyclestage",
        "hs_lead_status",
        "linkedin_company_page",
        "twitterhandle",
        "hubspot_owner_id",
        "hs_parent_company_id",
        "num_associated_contacts",
        "num_associated_deals",
        "notes_last_updated",
        "notes_last_contacted",
        "hs_object_id",
        "createdate",
        "hs_lastmodifieddate",
        "hs_created_by_user_id",
        "hs_updated_by_user_id",
    ];

    fn definitions<'c>(&self, connector: &'c HubSpot) -> Call<'c> {
        Call::new(&connector.0, &crate::properties::list::FACTS).path("objectType", &"companies")
    }

    fn fields(answer: PropertyList) -> Vec<CustomField> {
        answer
            .results
            .into_iter()
            .map(|it| CustomField::new(&it.name).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Company) -> Json {
        Json::of(&record.properties)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}
