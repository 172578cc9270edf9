// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `organizations` as a collection.

use crate::Pipedrive;
use crate::types::{
    Address, CustomFields, FieldPage, Organization, OrganizationEnvelope, OrganizationPage,
};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Delete, Extra, Find, Json, List, Page, Paging,
    Patch, Slot, Timestamp, Update, Written, record, text,
};

/// The organisations that people work for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organizations;

impl Collection for Organizations {
    const KEY: &'static str = "organizations";
    type Connector = Pipedrive;
    type Record = Organization;

    fn id(record: &Organization) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Organization) -> Option<String> {
        text(&record.name)
    }

    fn created_at(record: &Organization) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Organization) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `organizations` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsFilter {
    /// Only the organizations of this user.
    pub owner_id: Option<i64>,
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub filter_id: Option<i64>,
    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub updated_since: Option<Timestamp>,
    /// Only what changed before this moment, such as `2025-01-01T10:20:00Z`.
    pub updated_until: Option<Timestamp>,
}

impl List for Organizations {
    type Filter = OrganizationsFilter;
    type Page = OrganizationPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &OrganizationsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("owner_id", &filter.owner_id)
            .query("filter_id", &filter.filter_id)
            .query("updated_since", &filter.updated_since)
            .query("updated_until", &filter.updated_until)
    }

    fn page(answer: OrganizationPage) -> Page<Organization> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Organizations {
    type Found = OrganizationEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: OrganizationEnvelope) -> Option<Organization> {
        Some(answer.data)
    }
}

/// What one of `organizations` is made from.
pub struct OrganizationsNew {
    /// The name.
    pub name: String,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    pub address: Option<Address>,
    /// The address of the website.
    pub website: Patch<String>,
    /// The address of the profile on LinkedIn.
    pub linkedin: Patch<String>,
    /// The id of the line of business; `organization_fields` says what it is called.
    pub industry: Patch<i64>,
    /// What it earns in a year.
    pub annual_revenue: Patch<i64>,
    /// How many people work there.
    pub employee_count: Patch<i64>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// When it was created, when that was not now.
    pub add_time: Option<Timestamp>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { OrganizationsNew:
    name required, owner_id optional, address optional, website optional, linkedin optional,
    industry optional, annual_revenue optional, employee_count optional, label_ids optional,
    visible_to optional, add_time optional, custom_fields optional, ..extra
}

impl OrganizationsNew {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

impl Create for Organizations {
    type New = OrganizationsNew;
    type Created = OrganizationEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &OrganizationsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: OrganizationEnvelope) -> Written<Organization> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `organizations` is to be another; what is absent stays.
#[derive(Default)]
pub struct OrganizationsChange {
    /// The name.
    pub name: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    pub address: Option<Address>,
    /// The address of the website.
    pub website: Patch<String>,
    /// The address of the profile on LinkedIn.
    pub linkedin: Patch<String>,
    /// The id of the line of business; `organization_fields` says what it is called.
    pub industry: Patch<i64>,
    /// What it earns in a year.
    pub annual_revenue: Patch<i64>,
    /// How many people work there.
    pub employee_count: Patch<i64>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { OrganizationsChange:
    name optional, owner_id optional, address optional, website optional, linkedin optional,
    industry optional, annual_revenue optional, employee_count optional, label_ids optional,
    visible_to optional, custom_fields optional, ..extra
}

impl Update for Organizations {
    type Change = OrganizationsChange;
    type Updated = OrganizationEnvelope;

    fn update<'c>(
        &self,
        connector: &'c Pipedrive,
        id: &str,
        change: &OrganizationsChange,
    ) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: OrganizationEnvelope) -> Written<Organization> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Organizations {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

impl Custom for Organizations {
    type Definitions = FieldPage;
    const WITHIN: &'static [&'static str] = &["custom_fields"];

    fn definitions<'c>(&self, connector: &'c Pipedrive) -> Call<'c> {
        Call::new(&connector.0, &crate::organization_fields::list::FACTS).query("limit", &500)
    }

    fn fields(answer: FieldPage) -> Vec<CustomField> {
        answer
            .data
            .into_iter()
            .map(|it| CustomField::new(&it.field_code).label(&it.field_name).kind(&it.field_type))
            .collect()
    }

    fn held(record: &Organization) -> Json {
        Json::of(&record.custom_fields)
    }
}
