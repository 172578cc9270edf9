// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Deal, Product, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// A product as part of a deal.
#[derive(Default)]
pub struct DealProduct {
    /// Read only.
    pub id: Option<Id<DealProduct>>,
    pub name: Option<String>,
    pub quantity: Option<Decimal>,
    /// Of one.
    pub price: Option<Decimal>,
    pub deal_id: Option<Id<Deal>>,
    pub product_id: Option<Id<Product>>,
    pub is_active: Option<bool>,
    /// When it was created.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { DealProduct:
    id optional, name optional, quantity optional, price optional, deal_id = "dealId" optional,
    product_id = "productId" optional, is_active = "isActive" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for DealProduct {
    const KEY: &'static str = "deal-products";
    const NAME: &'static str = "DealProduct";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("deal-products")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("quantity", ModelKind::Number),
        ModelField::new("price", ModelKind::Number),
        ModelField::new("dealId", ModelKind::Reference("deals")),
        ModelField::new("productId", ModelKind::Reference("products")),
        ModelField::new("isActive", ModelKind::Boolean),
        ModelField::new("createdTime", ModelKind::Timestamp),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = DealProductFilter;
    type Key = DealProductKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<DealProductFilter> for DealProduct {
    fn from(it: DealProductFilter) -> Self {
        Self {
            name: it.name,
            deal_id: it.deal_id,
            product_id: it.product_id,
            ..connectome::blank()
        }
    }
}

impl From<DealProductKey> for DealProduct {
    fn from(it: DealProductKey) -> Self {
        Self {
            name: it.name,
            deal_id: it.deal_id,
            product_id: it.product_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct DealProductFilter {
    pub deal_id: Option<Id<Deal>>,
    pub product_id: Option<Id<Product>>,
    pub name: Option<String>,
}
record! { DealProductFilter:
    deal_id = "dealId" optional, product_id = "productId" optional, name optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct DealProductKey {
    pub deal_id: Option<Id<Deal>>,
    pub product_id: Option<Id<Product>>,
    pub name: Option<String>,
}
record! { DealProductKey:
    deal_id = "dealId" optional, product_id = "productId" optional, name optional,
}
