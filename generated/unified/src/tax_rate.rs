// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::User;
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// How much tax is due on something.
#[derive(Default)]
pub struct TaxRate {
    /// Read only.
    pub id: Option<Id<TaxRate>>,
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    pub description: Option<String>,
    /// In percent, where one tax bears on another.
    pub effective_tax_rate: Option<Decimal>,
    /// In percent, all parts together.
    pub total_tax_rate: Option<Decimal>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { TaxRate:
    id optional, name optional, code optional, description optional,
    effective_tax_rate = "effectiveTaxRate" optional, total_tax_rate = "totalTaxRate" optional,
    r#type = "type" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for TaxRate {
    const KEY: &'static str = "tax-rates";
    const NAME: &'static str = "TaxRate";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("tax-rates")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("effectiveTaxRate", ModelKind::Number),
        ModelField::new("totalTaxRate", ModelKind::Number),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = TaxRateFilter;
    type Key = TaxRateKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<TaxRateFilter> for TaxRate {
    fn from(it: TaxRateFilter) -> Self {
        Self {
            name: it.name,
            code: it.code,
            effective_tax_rate: it.effective_tax_rate,
            total_tax_rate: it.total_tax_rate,
            r#type: it.r#type,
            ..connectome::blank()
        }
    }
}

impl From<TaxRateKey> for TaxRate {
    fn from(it: TaxRateKey) -> Self {
        Self {
            name: it.name,
            code: it.code,
            effective_tax_rate: it.effective_tax_rate,
            total_tax_rate: it.total_tax_rate,
            r#type: it.r#type,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct TaxRateFilter {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// In percent, where one tax bears on another.
    pub effective_tax_rate: Option<Decimal>,
    /// In percent, all parts together.
    pub total_tax_rate: Option<Decimal>,
}
record! { TaxRateFilter:
    name optional, code optional, r#type = "type" optional,
    effective_tax_rate = "effectiveTaxRate" optional, total_tax_rate = "totalTaxRate" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct TaxRateKey {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// In percent, where one tax bears on another.
    pub effective_tax_rate: Option<Decimal>,
    /// In percent, all parts together.
    pub total_tax_rate: Option<Decimal>,
}
record! { TaxRateKey:
    name optional, code optional, r#type = "type" optional,
    effective_tax_rate = "effectiveTaxRate" optional, total_tax_rate = "totalTaxRate" optional,
}
