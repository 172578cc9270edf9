// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

//! `products` as a collection.

use crate::Pipedrive;
use crate::types::{
    BillingFrequency, CustomFields, FieldPage, NewPrice, Product, ProductEnvelope, ProductPage,
};
use connectome::{
    Call, Collection, Create, Custom, CustomField, Decimal, Delete, Extra, Find, Json, List, Page,
    Paging, Patch, Slot, Timestamp, Update, Written, record, text,
};

/// What is sold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Products;

impl Collection for Products {
    const KEY: &'static str = "products";
    type Connector = Pipedrive;
    type Record = Product;

    fn id(record: &Product) -> Option<String> {
        text(&record.id)
    }

    fn title(record: &Product) -> Option<String> {
        text(&record.name)
    }

    fn created_at(record: &Product) -> Option<String> {
        text(&record.add_time)
    }

    fn updated_at(record: &Product) -> Option<String> {
        text(&record.update_time)
    }
}

/// What a list of `products` can be narrowed by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductsFilter {
    /// Only the products of this user.
    pub owner_id: Option<i64>,
    /// Only what fits this filter, which people have made in Pipedrive. Other conditions are
    /// ignored then.
    pub filter_id: Option<i64>,
    /// Only what changed at this moment or later, such as `2025-01-01T10:20:00Z`.
    pub updated_since: Option<Timestamp>,
}

impl List for Products {
    type Filter = ProductsFilter;
    type Page = ProductPage;
    const PAGING: Paging = Paging::cursor(Slot::Query("cursor")).limit(Slot::Query("limit"), 500);

    fn list<'c>(&self, connector: &'c Pipedrive, filter: &ProductsFilter) -> Call<'c> {
        Call::new(&connector.0, &super::list::FACTS)
            .query("owner_id", &filter.owner_id)
            .query("filter_id", &filter.filter_id)
            .query("updated_since", &filter.updated_since)
    }

    fn page(answer: ProductPage) -> Page<Product> {
        Page::of(answer.data)
            .next(&answer.additional_data.as_ref().and_then(|it| it.next_cursor.as_ref()))
    }
}

impl Find for Products {
    type Found = ProductEnvelope;

    fn find<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::get::FACTS).path("id", &id)
    }

    fn found(answer: ProductEnvelope) -> Option<Product> {
        Some(answer.data)
    }
}

/// What one of `products` is made from.
pub struct ProductsNew {
    /// The name.
    pub name: String,
    /// The code, such as an article number.
    pub code: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What it is counted in.
    pub unit: Option<String>,
    /// The tax, in percent.
    pub tax: Option<Decimal>,
    /// The id of the category.
    pub category: Option<i64>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// Whether it may be added to deals.
    pub is_linkable: Option<bool>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// One price for each currency.
    pub prices: Option<Vec<NewPrice>>,
    pub billing_frequency: Option<BillingFrequency>,
    /// How many times it is billed.
    pub billing_frequency_cycles: Patch<i32>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { ProductsNew:
    name required, code optional, description optional, unit optional, tax optional,
    category optional, owner_id optional, is_linkable optional, visible_to optional,
    prices optional, billing_frequency optional, billing_frequency_cycles optional,
    custom_fields optional, ..extra
}

impl ProductsNew {
    pub fn new(name: String) -> Self {
        Self { name, ..connectome::blank() }
    }
}

impl Create for Products {
    type New = ProductsNew;
    type Created = ProductEnvelope;

    fn create<'c>(&self, connector: &'c Pipedrive, new: &ProductsNew) -> Call<'c> {
        Call::new(&connector.0, &super::create::FACTS).json(new)
    }

    fn created(answer: ProductEnvelope) -> Written<Product> {
        Written::record(Some(answer.data))
    }
}

/// What of one of `products` is to be another; what is absent stays.
#[derive(Default)]
pub struct ProductsChange {
    /// The name.
    pub name: Option<String>,
    /// The code, such as an article number.
    pub code: Option<String>,
    /// What there is to say about it.
    pub description: Option<String>,
    /// What it is counted in.
    pub unit: Option<String>,
    /// The tax, in percent.
    pub tax: Option<Decimal>,
    /// The id of the category.
    pub category: Option<i64>,
    /// The id of the user who owns it.
    pub owner_id: Option<i64>,
    /// Whether it may be added to deals.
    pub is_linkable: Option<bool>,
    /// Who sees it: 1 its owner, 3 everyone; with visibility groups 1 owner, 3 the group, 5 the
    /// group and those below it, 7 everyone.
    pub visible_to: Option<i32>,
    /// One price for each currency.
    pub prices: Option<Vec<NewPrice>>,
    pub billing_frequency: Option<BillingFrequency>,
    /// How many times it is billed.
    pub billing_frequency_cycles: Patch<i32>,
    pub custom_fields: Option<CustomFields>,
    pub extra: Extra,
}
record! { ProductsChange:
    name optional, code optional, description optional, unit optional, tax optional,
    category optional, owner_id optional, is_linkable optional, visible_to optional,
    prices optional, billing_frequency optional, billing_frequency_cycles optional,
    custom_fields optional, ..extra
}

impl Update for Products {
    type Change = ProductsChange;
    type Updated = ProductEnvelope;

    fn update<'c>(&self, connector: &'c Pipedrive, id: &str, change: &ProductsChange) -> Call<'c> {
        Call::new(&connector.0, &super::update::FACTS).path("id", &id).json(change)
    }

    fn updated(answer: ProductEnvelope) -> Written<Product> {
        Written::record(Some(answer.data))
    }
}

impl Delete for Products {
    type Deleted = ();

    fn delete<'c>(&self, connector: &'c Pipedrive, id: &str) -> Call<'c> {
        Call::new(&connector.0, &super::delete::FACTS).path("id", &id)
    }
}

impl Custom for Products {
    type Definitions = FieldPage;
    const WITHIN: &'static [&'static str] = &["custom_fields"];

    fn definitions<'c>(&self, connector: &'c Pipedrive) -> Call<'c> {
        Call::new(&connector.0, &crate::product_fields::list::FACTS).query("limit", &500)
    }

    fn fields(answer: FieldPage) -> Vec<CustomField> {
        answer
            .data
            .into_iter()
            .map(|it| CustomField::new(&it.field_code).label(&it.field_name).kind(&it.field_type))
            .collect()
    }

    fn held(record: &Product) -> Json {
        Json::of(&record.custom_fields)
    }
}
