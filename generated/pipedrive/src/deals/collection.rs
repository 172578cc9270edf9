// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `deals` as a collection.

use crate::Pipedrive;
use crate::types::{CustomFields, Deal, DealEnvelope, DealPage, DealStatus, FieldPage};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Date, Decimal, Delete, Extra, Find, Json, List,
    Page, Paging, Patch, Slot, Timestamp, Update, Written, record, text,
};

/// Sales on their way through a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deals;

impl Collection for Deals {
    const KEY: &'static str = "deals";
    type Connector = Pipedrive;
    type Record = Deal;

    fn id(record: &Deal) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Deal) -> Option<String> {
        text(&record.title)
    }

    fn created_at(record: &Deal) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Deal) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `deals` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DealsFilter {
    /// Only the deals of this user.
    pub owner_id: Option<i64>,
    /// Only the deals with this person.
    pub person_id: Option<i64>,
    /// Only the deals with this organization.
    pub org_id: Option<i64>,
    /// Only the deals in this pipeline.
    pub pipeline_id: Option<i64>,
    /// Only the deals in this stage.
    pub stage_id: Option<i64>,
    /// Only the deals that are `open`, `won`, `lost` or `deleted`; several have commas between
    /// them.
    pub status: Option<String>,
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub filter_id: Option<i64>,
    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub updated_since: Option<Timestamp>,
    /// Only what changed before this moment, such as `2025-01-01T10:20:00Z`.
    pub updated_until: Option<Timestamp>,
}

impl List for Deals {
    type Filter = DealsFilter;
    type Page = DealPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &DealsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("owner_id", &filter.owner_id)
            .query("person_id", &filter.person_id)
            .query("org_id", &filter.org_id)
            .query("pipeline_id", &filter.pipeline_id)
            .query("stage_id", &filter.stage_id)
            .query("status", &filter.status)
            .query("filter_id", &filter.filter_id)
            .query("updated_since", &filter.updated_since)
            .query("updated_until", &filter.updated_until)
    }

    fn page(answer: DealPage) -> Page<Deal> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Deals {
    type Found = DealEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: DealEnvelope) -> Option<Deal> {
        Some(answer.data)
    }
}

/// What one of `deals` is made from.
pub struct DealsNew {
    /// What it is called.
    pub title: String,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the person.
    pub person_id: Patch<i64>,
    /// The id of the organization.
    pub org_id: Patch<i64>,
    /// The id of the pipeline.
    pub pipeline_id: Option<i64>,
    /// The id of the stage.
    pub stage_id: Option<i64>,
    /// What it is worth.
    pub value: Option<Decimal>,
    /// The currency, by its three letters.
    pub currency: Option<String>,
    pub status: Option<DealStatus>,
    /// How likely it is to be won, in percent.
    pub probability: Option<f64>,
    /// Why it was lost.
    pub lost_reason: Option<String>,
    /// When it should be closed.
    pub expected_close_date: Option<Date>,
    /// When it was closed.
    pub close_time: Option<Timestamp>,
    /// When it was won.
    pub won_time: Option<Timestamp>,
    /// When it was lost.
    pub lost_time: Option<Timestamp>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// Whether it is archived.
    pub is_archived: Option<bool>,
    /// When it was archived, when that was not now.
    pub archive_time: Patch<Timestamp>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { DealsNew:
    title required, owner_id optional, person_id optional, org_id optional, pipeline_id optional,
    stage_id optional, value optional, currency optional, status optional, probability optional,
    lost_reason optional, expected_close_date optional, close_time optional, won_time optional,
    lost_time optional, label_ids optional, visible_to optional, is_archived optional,
    archive_time optional, is_deleted optional, custom_fields optional, ..extra
}

impl DealsNew {
    pub fn new(title: String) -> Self {
        Self { title, ..connectome::blank() }
    }
}

impl Create for Deals {
    type New = DealsNew;
    type Created = DealEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &DealsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: DealEnvelope) -> Written<Deal> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `deals` is to be another; what is absent stays.
#[derive(Default)]
pub struct DealsChange {
    /// What it is called.
    pub title: Option<String>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// The id of the person.
    pub person_id: Patch<i64>,
    /// The id of the organization.
    pub org_id: Patch<i64>,
    /// The id of the pipeline.
    pub pipeline_id: Option<i64>,
    /// The id of the stage.
    pub stage_id: Option<i64>,
    /// What it is worth.
    pub value: Option<Decimal>,
    /// The currency, by its three letters.
    pub currency: Option<String>,
    pub status: Option<DealStatus>,
    /// How likely it is to be won, in percent.
    pub probability: Option<f64>,
    /// Why it was lost.
    pub lost_reason: Option<String>,
    /// When it should be closed.
    pub expected_close_date: Option<Date>,
    /// When it was closed.
    pub close_time: Option<Timestamp>,
    /// When it was won.
    pub won_time: Option<Timestamp>,
    /// When it was lost.
    pub lost_time: Option<Timestamp>,
    /// The ids of labels.
    pub label_ids: Option<Vec<i64>>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// Whether it is archived.
    pub is_archived: Option<bool>,
    /// When it was archived, when that was not now.
    pub archive_time: Patch<Timestamp>,
    /// Whether it is deleted.
    pub is_deleted: Option<bool>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { DealsChange:
    title optional, owner_id optional, person_id optional, org_id optional, pipeline_id optional,
    stage_id optional, value optional, currency optional, status optional, probability optional,
    lost_reason optional, expected_close_date optional, close_time optional, won_time optional,
    lost_time optional, label_ids optional, visible_to optional, is_archived optional,
    archive_time optional, is_deleted optional, custom_fields optional, ..extra
}

impl Update for Deals {
    type Change = DealsChange;
    type Updated = DealEnvelope;

    fn update<'c>(&self, connector: &'c Pipedrive, id: &str, change: &DealsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: DealEnvelope) -> Written<Deal> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Deals {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

impl Custom for Deals {
    type Definitions = FieldPage;
    const WITHIN: &'static [&'static str] = &["custom_fields"];

    fn definitions<'c>(&self, connector: &'c Pipedrive) -> Call<'c> {
        Call::new(&connector.0, &crate::deal_fields::list::FACTS).query("limit", &500)
    }

    fn fields(answer: FieldPage) -> Vec<CustomField> {
        answer
            .data
            .into_iter()
            .map(|it| CustomField::new(&it.field_code).label(&it.field_name).kind(&it.field_type))
            .collect()
    }

    fn held(record: &Deal) -> Json {
        Json::of(&record.custom_fields)
    }
}
