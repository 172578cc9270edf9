// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// Something that the business sells.
#[derive(Default)]
pub struct Product {
    /// Read only.
    pub id: Option<Id<Product>>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// The business's own number for it, its SKU.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// In the unit that the app uses.
    pub weight: Option<Decimal>,
    pub is_active: Option<bool>,
    pub price: Option<Decimal>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub options: Option<Vec<ProductOption>>,
    pub variants: Option<Vec<ProductVariant>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Product:
    id optional, name optional, description optional, code optional, r#type = "type" optional,
    weight optional, is_active = "isActive" optional, price optional, status optional,
    options optional, variants optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Product {
    const KEY: &'static str = "products";
    const NAME: &'static str = "Product";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("products")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("weight", ModelKind::Number),
        ModelField::new("isActive", ModelKind::Boolean),
        ModelField::new("price", ModelKind::Number),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("options", ModelKind::List(&ModelKind::Record(ProductOption::FIELDS))),
        ModelField::new("variants", ModelKind::List(&ModelKind::Record(ProductVariant::FIELDS))),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = ProductFilter;
    type Key = ProductKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<ProductFilter> for Product {
    fn from(it: ProductFilter) -> Self {
        Self {
            name: it.name,
            code: it.code,
            r#type: it.r#type,
            weight: it.weight,
            is_active: it.is_active,
            price: it.price,
            status: it.status,
            ..connectome::blank()
        }
    }
}

impl From<ProductKey> for Product {
    fn from(it: ProductKey) -> Self {
        Self {
            name: it.name,
            code: it.code,
            r#type: it.r#type,
            weight: it.weight,
            is_active: it.is_active,
            price: it.price,
            status: it.status,
            ..connectome::blank()
        }
    }
}

#[derive(Default)]
pub struct ProductOption {
    pub id: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
record! { ProductOption: id optional, name optional, values optional }

impl ProductOption {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("values", ModelKind::List(&ModelKind::Text)),
    ];
}

#[derive(Default)]
pub struct ProductVariant {
    pub id: Option<String>,
    pub name: Option<String>,
    pub price: Option<Decimal>,
    pub sku: Option<String>,
    /// In the unit that the app uses.
    pub weight: Option<Decimal>,
}
record! { ProductVariant:
    id optional, name optional, price optional, sku optional, weight optional,
}

impl ProductVariant {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("price", ModelKind::Number),
        ModelField::new("sku", ModelKind::Text),
        ModelField::new("weight", ModelKind::Number),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct ProductFilter {
    pub name: Option<String>,
    /// The business's own number for it, its SKU.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// In the unit that the app uses.
    pub weight: Option<Decimal>,
    pub is_active: Option<bool>,
    pub price: Option<Decimal>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { ProductFilter:
    name optional, code optional, r#type = "type" optional, weight optional,
    is_active = "isActive" optional, price optional, status optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ProductKey {
    pub name: Option<String>,
    /// The business's own number for it, its SKU.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// In the unit that the app uses.
    pub weight: Option<Decimal>,
    pub is_active: Option<bool>,
    pub price: Option<Decimal>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
}
record! { ProductKey:
    name optional, code optional, r#type = "type" optional, weight optional,
    is_active = "isActive" optional, price optional, status optional,
}
