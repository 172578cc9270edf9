// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

//! `deals` as a collection.

use crate::HubSpot;
use crate::types::{Deal, DealFields, DealPage, DealSearchPage, NewAssociation, PropertyList};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Delete, Extra, FieldNames, Find, Json, List,
    Match, Page, Paging, Search, Slot, Update, Written, record, same, text,
};

/// Sales on their way through a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deals {
    /// Custom fields that records are to come with.
    pub fields: FieldNames,
}

impl Collection for Deals {
    const KEY: &'static str = "deals";
    type Connector = HubSpot;
    type Record = Deal;

    fn id(record: &Deal) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Deal) -> Option<String> {
        text(&record.properties.dealname)
    }

    fn url(record: &Deal) -> Option<String> {
        text(&record.url)
    }

    fn created_at(record: &Deal) -> Option<String> {
        text(&record.created_at)
    }

    fn updated_at(record: &Deal) -> Option<String> {
        text(&record.updated_at)
    }

    fn deleted_at(record: &Deal) -> Option<String> {
        text(&record.archived_at)
    }
}

/// What a list of `deals` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DealsFilter {
    /// Only what is archived, instead of only what is not.
    pub archived: Option<bool>,
}

impl List for Deals {
    type Filter = DealsFilter;
    type Page = DealPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("after")).limit(Slot::Query("limit"), 100);

    fn list<'c>(&self, connector: &'c HubSpot, filter: &DealsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies"])
            .query("archived", &filter.archived)
    }

    fn page(answer: DealPage) -> Page<Deal> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

impl Find for Deals {
    type Found = Deal;

    fn find<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS)
            .path("dealId", &id)
            .query("properties", &self.fields.beside(Self::NAMED))
            .query("associations", &["contacts", "companies"])
    }

    fn found(answer: Deal) -> Option<Deal> {
        Some(answer)
    }
}

impl Search for Deals {
    type Hits = DealSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn search<'c>(&self, connector: &'c HubSpot, query: &str) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &query)
    }

    fn hits(answer: DealSearchPage) -> Page<Deal> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }
}

/// What one of `deals` is known by.
#[derive(Default)]
pub struct DealsKey {
    pub dealname: Option<String>,
}
record! { DealsKey: dealname optional }

impl Match for Deals {
    type Key = DealsKey;
    type Candidates = DealSearchPage;
    const PAGING: Paging =
        Paging::cursor(Slot::Body(&["after"])).limit(Slot::Body(&["limit"]), 200);

    fn candidates<'c>(&self, connector: &'c HubSpot, key: &DealsKey) -> Call<'c> {
        Call::new(&connector.0, &super::search::FACTS)
            .member(&["properties"], &self.fields.beside(Self::NAMED))
            .member(&["query"], &key.dealname)
    }

    fn records(answer: DealSearchPage) -> Page<Deal> {
        Page::of(answer.results)
            .next(&answer.paging.as_ref().and_then(|it| it.next.as_ref()).map(|it| &it.after))
    }

    fn is_match(record: &Deal, key: &DealsKey) -> bool {
        same(&record.properties.dealname, &key.dealname)
    }
}

/// What one of `deals` is made from.
pub struct DealsNew {
    pub properties: DealFields,
    /// What it belongs to.
    pub associations: Option<Vec<NewAssociation>>,
    pub extra: Extra,
}
record! { DealsNew: properties required, associations optional, ..extra }

impl DealsNew {
    pub fn new(properties: DealFields) -> Self {
        Self { properties, ..connectome::blank() }
    }
}

impl Create for Deals {
    type New = DealsNew;
    type Created = Deal;

    fn create<'c>(&self, connector: &'c HubSpot, new: &DealsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: Deal) -> Written<Deal> {
        Written::record(Some(answer))
    }
}

/// What of one of `deals` is to be another; what is absent stays.
#[derive(Default)]
pub struct DealsChange {
    pub properties: Option<DealFields>,
    pub extra: Extra,
}
record! { DealsChange: properties optional, ..extra }

impl Update for Deals {
    type Change = DealsChange;
    type Updated = Deal;

    fn update<'c>(&self, connector: &'c HubSpot, id: &str, change: &DealsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("dealId", &id).json(change)
    }

    fn updated(answer: Deal) -> Written<Deal> {
        Written::record(Some(answer))
    }
}

impl Delete for Deals {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c HubSpot, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::archive::FACTS).path("dealId", &id)
    }
}

impl Custom for Deals {
    type Definitions = PropertyList;
    const NAMED: &'static [&'static str] = &[
        "dealname",
        "amount",
        "deal_currency_code",
        "closedate",
        "pipeline",
        "dealstage",
        "dealtype",
        "description",
        "hs_next_step",
        "hs_priority",
        "closed_lost_reason",
        "closed_won_reason",
        "hs_forecast_amount",
        "hs_deal_stage_probability",
        "amount_in_home_currency",
        "hs_is_closed",
        "hs_is_closed_won",
        "hs_analytics_source",
        "hubspot_owner_id",
        "num_associated_contacts",
        "notes_last_updated",
        "notes_last_contacted",
        "hs_object_id",
        "createdate",
        "hs_lastmodifieddate",
        "hs_created_by_user_id",
        "hs_updated_by_user_id",
    ];
    const WITHIN: &'static [&'static str] = &["properties"];

    fn definitions<'c>(&self, connector: &'c HubSpot) -> Call<'c> {
        Call::new(&connector.0, &crate::properties::list::FACTS).path("objectType", &"deals")
    }

    fn fields(answer: PropertyList) -> Vec<CustomField> {
        answer
            .results
            .into_iter()
            .map(|it| CustomField::new(&it.name).label(&it.label).kind(&it.r#type))
            .collect()
    }

    fn held(record: &Deal) -> Json {
        Json::of(&record.properties)
    }

    fn also(&mut self, fields: FieldNames) {
        self.fields = fields;
    }
}
