// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, TaxRate, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// An account of the general ledger.
#[derive(Default)]
pub struct LedgerAccount {
    /// Read only.
    pub id: Option<Id<LedgerAccount>>,
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    pub description: Option<String>,
    /// Which side of the books it is on.
    pub classification: Option<LedgerAccountClassification>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub status: Option<LedgerAccountStatus>,
    pub current_balance: Option<Decimal>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub tax_rate_id: Option<Id<TaxRate>>,
    pub company_id: Option<Id<Company>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { LedgerAccount:
    id optional, name optional, code optional, description optional, classification optional,
    r#type = "type" optional, status optional, current_balance = "currentBalance" optional,
    currency optional, tax_rate_id = "taxRateId" optional, company_id = "companyId" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for LedgerAccount {
    const KEY: &'static str = "ledger-accounts";
    const NAME: &'static str = "LedgerAccount";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("ledger-accounts")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new(
            "classification",
            ModelKind::Values(&["Asset", "Liability", "Equity", "Revenue", "Expense"]),
        ),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("status", ModelKind::Values(&["Active", "Inactive", "Archived"])),
        ModelField::new("currentBalance", ModelKind::Number),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("taxRateId", ModelKind::Reference("tax-rates")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = LedgerAccountFilter;
    type Key = LedgerAccountKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<LedgerAccountFilter> for LedgerAccount {
    fn from(it: LedgerAccountFilter) -> Self {
        Self {
            name: it.name,
            code: it.code,
            classification: it.classification,
            r#type: it.r#type,
            status: it.status,
            company_id: it.company_id,
            ..connectome::blank()
        }
    }
}

impl From<LedgerAccountKey> for LedgerAccount {
    fn from(it: LedgerAccountKey) -> Self {
        Self {
            name: it.name,
            code: it.code,
            classification: it.classification,
            r#type: it.r#type,
            status: it.status,
            company_id: it.company_id,
            ..connectome::blank()
        }
    }
}

pub enum LedgerAccountClassification {
    Asset,
    Liability,
    Equity,
    Revenue,
    Expense,
    Unlisted(String),
}
text_enum! { LedgerAccountClassification:
    Asset = "Asset", Liability = "Liability", Equity = "Equity", Revenue = "Revenue",
    Expense = "Expense",
}

pub enum LedgerAccountStatus {
    Active,
    Inactive,
    Archived,
    Unlisted(String),
}
text_enum! { LedgerAccountStatus: Active = "Active", Inactive = "Inactive", Archived = "Archived" }

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct LedgerAccountFilter {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub status: Option<LedgerAccountStatus>,
    /// Which side of the books it is on.
    pub classification: Option<LedgerAccountClassification>,
    pub company_id: Option<Id<Company>>,
}
record! { LedgerAccountFilter:
    name optional, code optional, r#type = "type" optional, status optional,
    classification optional, company_id = "companyId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct LedgerAccountKey {
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub status: Option<LedgerAccountStatus>,
    /// Which side of the books it is on.
    pub classification: Option<LedgerAccountClassification>,
    pub company_id: Option<Id<Company>>,
}
record! { LedgerAccountKey:
    name optional, code optional, r#type = "type" optional, status optional,
    classification optional, company_id = "companyId" optional,
}
