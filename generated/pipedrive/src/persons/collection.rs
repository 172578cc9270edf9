// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `persons` as a collection.

use crate::Pipedrive;
use crate::types::{
    Address, CustomFields, FieldPage, LabelledValue, MarketingStatus, Person, PersonEnvelope,
    PersonPage,
};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Date, Delete, Extra, Find, Json, List, Page,
    Paging, Slot, Timestamp, Update, Written, record, text,
};

/// People.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Persons;

impl Collection for Persons {
    const KEY: &'static str = "persons";
    type Connector = Pipedrive;
    type Record = Person;

    fn id(record: &Person) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Person) -> Option<String> {
        text(&record.name)
    }

    fn created_at(record: &Person) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Person) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `persons` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PersonsFilter {
    /// Only the persons of this user.
    pub owner_id: Option<i64>,
    /// Only the persons of this organization.
    pub org_id: Option<i64>,
    /// Only the persons of this deal.
    pub deal_id: Option<i64>,
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub filter_id: Option<i64>,
    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub updated_since: Option<Timestamp>,
    /// Only what changed before this moment, such as `2025-01-01T10:20:00Z`.
    pub updated_until: Option<Timestamp>,
}

impl List for Persons {
    type Filter = PersonsFilter;
    type Page = PersonPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &PersonsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("owner_id", &filter.owner_id)
            .query("org_id", &filter.org_id)
            .query("deal_id", &filter.deal_id)
            .query("filter_id", &filter.filter_id)
            .query("updated_since", &filter.updated_since)
            .query("updated_until", &filter.updated_until)
    }

    fn page(answer: PersonPage) -> Page<Person> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Persons {
    type Found = PersonEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: PersonEnvelope) -> Option<Person> {
        Some(answer.data)
    }
}

/// What one of `persons` is made from.
pub struct PersonsNew {
    /// The whole name.
    pub name: String,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the organization.
    pub org_id: Option<i64>,
    /// The addresses; one of them is primary.
    pub emails: Option<Vec<LabelledValue>>,
    /// The phone numbers; one of them is primary.
    pub phones: Option<Vec<LabelledValue>>,
    /// What the person does. Only where contacts are synchronised.
    pub job_title: Option<String>,
    /// The day of birth. Only where contacts are synchronised.
    pub birthday: Option<Date>,
    /// Notes from the synchronised contacts, up to 10,000 characters.
    pub notes: Option<String>,
    /// Accounts for instant messages. Only where contacts are synchronised.
    pub im: Option<Vec<LabelledValue>>,
    /// Only where contacts are synchronised.
    pub postal_address: Option<Address>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    pub marketing_status: Option<MarketingStatus>,
    /// When it was created, when that was not now.
    pub add_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { PersonsNew:
    name required, owner_id optional, org_id optional, emails optional, phones optional,
    job_title optional, birthday optional, notes optional, im optional, postal_address optional,
    label_ids optional, visible_to optional, marketing_status optional, add_time optional,
    custom_fields optional, ..extra
}

impl PersonsNew {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

impl Create for Persons {
    type New = PersonsNew;
    type Created = PersonEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &PersonsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: PersonEnvelope) -> Written<Person> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `persons` is to be another; what is absent stays.
#[derive(Default)]
pub struct PersonsChange {
    /// The whole name.
    pub name: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the organization.
    pub org_id: Option<i64>,
    /// The addresses; one of them is primary.
    pub emails: Option<Vec<LabelledValue>>,
    /// The phone numbers; one of them is primary.
    pub phones: Option<Vec<LabelledValue>>,
    /// What the person does. Only where contacts are synchronised.
    pub job_title: Option<String>,
    /// The day of birth. Only where contacts are synchronised.
    pub birthday: Option<Date>,
    /// Notes from the synchronised contacts, up to 10,000 characters.
    pub notes: Option<String>,
    /// Accounts for instant messages. Only where contacts are synchronised.
    pub im: Option<Vec<LabelledValue>>,
    /// Only where contacts are synchronised.
    pub postal_address: Option<Address>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    pub marketing_status: Option<MarketingStatus>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { PersonsChange:
    name optional, owner_id optional, org_id optional, emails optional, phones optional,
    job_title optional, birthday optional, notes optional, im optional, postal_address optional,
    label_ids optional, visible_to optional, marketing_status optional, custom_fields optional,
    ..extra
}

impl Update for Persons {
    type Change = PersonsChange;
    type Updated = PersonEnvelope;

    fn update<'c>(&self, connector: &'c Pipedrive, id: &str, change: &PersonsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: PersonEnvelope) -> Written<Person> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Persons {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

impl Custom for Persons {
    type Definitions = FieldPage;
    const WITHIN: &'static [&'static str] = &["custom_fields"];

    fn definitions<'c>(&self, connector: &'c Pipedrive) -> Call<'c> {
        Call::new(&connector.0, &crate::person_fields::list::FACTS).query("limit", &500)
    }

    fn fields(answer: FieldPage) -> Vec<CustomField> {
        answer
            .data
            .into_iter()
            .map(|it| CustomField::new(&it.field_code).label(&it.field_name).kind(&it.field_type))
            .collect()
    }

    fn held(record: &Person) -> Json {
        Json::of(&record.custom_fields)
    }
}
