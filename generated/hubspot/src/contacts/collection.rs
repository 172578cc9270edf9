// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `contacts` as a collection.

use crate::HubSpot;
use crate::types::{Contact, ContactPage, ContactSearchPage, PropertyList};
use connectome::{
    Call, Collection, Condition, Create, Custom, CustomField, Delete, Extra, FieldNames, Find,
    Json, List, Match, Narrow, Narrowed, Page, Paging, Search, Slot, Timestamp, Update, Where,
    Written, record, same, text,
};

/// People.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contacts {
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Collection for Contacts {
    const KEY: &'static str = "contacts";
    type Connector = HubSpot;
    type Record = Contact;

    fn id(record: &Contact) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Contact) -> Option<String> {
        text(&record.properties.email)
    }

    fn url(record: &Contact) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Contact) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Contact) -> Option<String> {
        text(&record.updated_at)
    }

    fn deleted_at(record: &Contact) -> Option<String> {
        text(&record.archived_at)
    }
}

/// What a list of `contacts` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContactsFilter {
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
    /// Only those whose `email` is this.
    pub email: Option<String>,
    /// Only those whose `firstname` is this.
    pub firstname: Option<String>,
    /// Only those whose `lastname` is this.
    pub lastname: Option<String>,
    /// Only those whose `jobtitle` is this.
    pub jobtitle: Option<String>,
    /// Only those whose `company` is this.
    pub company: Option<String>,
    /// Only those whose `associatedcompanyid` is this.
    pub associatedcompanyid: Option<String>,
    /// Only those whose `phone` is this.
    pub phone: Option<String>,
    /// Only those whose `mobilephone` is this.
    pub mobilephone: Option<String>,
    /// Only those whose `city` is this.
    pub city: Option<String>,
    /// Only those whose `country` is this.
    pub country: Option<String>,
    /// Only those whose `lifecyclestage` is this.
    pub lifecyclestage: Option<String>,
    /// Only those whose `lifecyclestage` is not this.
    pub lifecyclestage_is_not: Option<String>,
    /// Only those whose `hubspot_owner_id` is this.
    pub hubspot_owner_id: Option<String>,
    /// Only those whose `hubspot_owner_id` is not this.
    pub hubspot_owner_id_is_not: Option<String>,
    /// Only those whose `hs_analytics_source` is this.
    pub hs_analytics_source: Option<String>,
    /// Only those whose `hs_analytics_source` is not this.
    pub hs_analytics_source_is_not: Option<String>,
}

static WHERE: Where = Where::objects().within("[{\"filters\":[", "]}]");

impl List for Contacts {
    type Filter = ContactsFilter;
    type Page = ContactPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &ContactsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("archived", &filter.archived)
    }

    fn page(answer: ContactPage) -> Page<Contact> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    const NARROWED: Option<Narrowed<Self>> = Some(Narrowed::through());
}

impl Narrow for Contacts {
    type Found = ContactSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn is_narrowed(filter: &ContactsFilter) -> bool {
        filter.email.is_some()
            || filter.firstname.is_some()
            || filter.lastname.is_some()
            || filter.jobtitle.is_some()
            || filter.company.is_some()
            || filter.associatedcompanyid.is_some()
            || filter.phone.is_some()
            || filter.mobilephone.is_some()
            || filter.city.is_some()
            || filter.country.is_some()
            || filter.lifecyclestage.is_some()
            || filter.lifecyclestage_is_not.is_some()
            || filter.hubspot_owner_id.is_some()
            || filter.hubspot_owner_id_is_not.is_some()
            || filter.hs_analytics_source.is_some()
            || filter.hs_analytics_source_is_not.is_some()
    }

    fn narrow<'c>(&self, connector: &'c HubSpot, filter: &ContactsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .without("archived", &filter.archived)
            .narrowed(
                Slot::Body(&["filterGroups"]),
                &WHERE,
                &[
                    Condition::of(
                        "{\"propertyName\":\"email\",\"operator\":\"EQ\",\"value\":",
                        &filter.email,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"firstname\",\"operator\":\"EQ\",\"value\":",
                        &filter.firstname,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"lastname\",\"operator\":\"EQ\",\"value\":",
                        &filter.lastname,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"jobtitle\",\"operator\":\"EQ\",\"value\":",
                        &filter.jobtitle,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"company\",\"operator\":\"EQ\",\"value\":",
                        &filter.company,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"associatedcompanyid\",\"operator\":\"EQ\",\"value\":",
                        &filter.associatedcompanyid,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":",
                        &filter.phone,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"mobilephone\",\"operator\":\"EQ\",\"value\":",
                        &filter.mobilephone,
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
                        "{\"propertyName\":\"lifecyclestage\",\"operator\":\"EQ\",\"value\":",
                        &filter.lifecyclestage,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"lifecyclestage\",\"operator\":\"NEQ\",\"value\":",
                        &filter.lifecyclestage_is_not,
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
                    Condition::of(
                        "{\"propertyName\":\"hs_analytics_source\",\"operator\":\"EQ\",\"value\":",
                        &filter.hs_analytics_source,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"hs_analytics_source\",\"operator\":\"NEQ\",\"value\":",
                        &filter.hs_analytics_source_is_not,
                        "}",
                    ),
                ],
            )
    }

    fn found(answer: ContactSearchPage) -> Page<Contact> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Contacts {
    type Found = Contact;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("contactId", &id)
            .query("properties", &self.fields.beside(Self::NAMED))
    }

    fn found(answer: Contact) -> Option<Contact> {
        Some(answer)
    }
}

impl Search for Contacts {
    type Hits = ContactSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn search<'c>(&self, connector: &'c HubSpot, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &query)
    }

    fn hits(answer: ContactSearchPage) -> Page<Contact> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

/// What one of `contacts` is known by.
#[derive(Default)]
pub struct ContactsKey {
    pub email: Option<String>,
    pub phone: Option<String>,
}
record! { ContactsKey: email optional, phone optional }

impl Match for Contacts {
    type Key = ContactsKey;
    type Candidates = ContactSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn candidates<'c>(&self, connector: &'c HubSpot, key: &ContactsKey) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .narrowed(
                Slot::Body(&["filterGroups"]),
                &WHERE,
                &[
                    Condition::of(
                        "{\"propertyName\":\"email\",\"operator\":\"EQ\",\"value\":",
                        &key.email,
                        "}",
                    ),
                    Condition::of(
                        "{\"propertyName\":\"phone\",\"operator\":\"EQ\",\"value\":",
                        &key.phone,
                        "}",
                    ),
                ],
            )
    }

    fn records(answer: ContactSearchPage) -> Page<Contact> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    fn is_match(record: &Contact, key: &ContactsKey) -> bool {
        same(&record.properties.email, &key.email) && same(&record.properties.phone, &key.phone)
    }
}

/// What one of `contacts` is made from.
#[derive(Default)]
pub struct ContactsNew {
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
record! { ContactsNew:
    email optional, hs_additional_emails optional, firstname optional, lastname optional,
    salutation optional, jobtitle optional, company optional, associatedcompanyid optional,
    phone optional, mobilephone optional, fax optional, website optional, address optional,
    city optional, state optional, zip optional, country optional, industry optional,
    lifecyclestage optional, hs_lead_status optional, hs_language optional, date_of_birth optional,
    twitterhandle optional, hs_linkedin_url optional, message optional, closedate optional,
    hubspot_owner_id optional, ..extra
}

impl Create for Contacts {
    type New = ContactsNew;
    type Created = Contact;

    fn create<'c>(&self, connector: &'c HubSpot, new: &ContactsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).member(&["properties"], new)
    }

    fn created(answer: Contact) -> Written<Contact> {
        Written::record(Some(answer))
    }
}

/// What of one of `contacts` is to be another; what is absent stays.
#[derive(Default)]
pub struct ContactsChange {
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
record! { ContactsChange:
    email optional, hs_additional_emails optional, firstname optional, lastname optional,
    salutation optional, jobtitle optional, company optional, associatedcompanyid optional,
    phone optional, mobilephone optional, fax optional, website optional, address optional,
    city optional, state optional, zip optional, country optional, industry optional,
    lifecyclestage optional, hs_lead_status optional, hs_language optional, date_of_birth optional,
    twitterhandle optional, hs_linkedin_url optional, message optional, closedate optional,
    hubspot_owner_id optional, ..extra
}

impl Update for Contacts {
    type Change = ContactsChange;
    type Updated = Contact;

    fn update<'c>(&self, connector: &'c HubSpot, id: &str, change: &ContactsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS)
            .path("contactId", &id)
            .member(&["properties"], change)
    }

    fn updated(answer: Contact) -> Written<Contact> {
        Written::record(Some(answer))
    }
}

impl Delete for Contacts {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::archive::FACTS).path("contactId", &id)
    }
}

impl Custom for Contacts {
    type Definitions = PropertyList;
    const NAMED: &'static [&'static str] = &[
        "email",
        "hs_additional_emails",
        "firstname",
        "lastname",
        "salutation",
        "jobtitle",
        "company",
        "associatedcompanyid",
        "phone",
        "mobilephone",
        "fax",
        "website",
        "address",
        "city",
        "state",
        "zip",
        "country",
        "industry",
        "lifecyclestage",
        "hs_lead_status",
        "hs_language",
        "date_of_birth",
        "twitterhandle",
        "hs_linkedin_url",
        "message",
        "closedate",
        "hubspot_owner_id",
        "hs_email_optout",
        "hs_analytics_source",
        "notes_last_updated",
        "notes_last_contacted",
        "hs_object_id",
        "createdate",
        "lastmodifieddate",
        "hs_created_by_user_id",
        "hs_updated_by_user_id",
    ];

    fn definitions<'c>(&self, connector: &'c HubSpot) -> Call<'c> {
        Call::new(&connector.0, &crate::properties::list::FACTS).path("objectType", &"contacts")
    }

    fn fields(answer: PropertyList) -> Vec<CustomField> {
        answer
            .results
            .into_iter()
            .map(|it| CustomField::new(&it.name).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Contact) -> Json {
        Json::of(&record.properties)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}
