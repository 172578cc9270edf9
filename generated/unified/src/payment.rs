// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Customer, LedgerAccount, Supplier, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// Money that has moved, to a supplier or from a customer.
#[derive(Default)]
pub struct Payment {
    /// Read only.
    pub id: Option<Id<Payment>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    pub notes: Option<String>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    /// What one unit of `currency` is worth in the business's own currency.
    pub exchange_rate: Option<Decimal>,
    /// With taxes and discounts.
    pub total_amount: Option<Decimal>,
    pub supplier_id: Option<Id<Supplier>>,
    pub customer_id: Option<Id<Customer>>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub payment_method: Option<String>,
    /// When the money moved.
    pub transaction_date: Option<Timestamp>,
    /// Whether it was held against the bank's statement.
    pub is_reconciled: Option<bool>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Payment:
    id optional, status optional, r#type = "type" optional, notes optional, currency optional,
    exchange_rate = "exchangeRate" optional, total_amount = "totalAmount" optional,
    supplier_id = "supplierId" optional, customer_id = "customerId" optional,
    ledger_account_id = "ledgerAccountId" optional, payment_method = "paymentMethod" optional,
    transaction_date = "transactionDate" optional, is_reconciled = "isReconciled" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Payment {
    const KEY: &'static str = "payments";
    const NAME: &'static str = "Payment";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("payments")).read_only(),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("notes", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("exchangeRate", ModelKind::Number),
        ModelField::new("totalAmount", ModelKind::Number),
        ModelField::new("supplierId", ModelKind::Reference("suppliers")),
        ModelField::new("customerId", ModelKind::Reference("customers")),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("paymentMethod", ModelKind::Text),
        ModelField::new("transactionDate", ModelKind::Timestamp),
        ModelField::new("isReconciled", ModelKind::Boolean),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = PaymentFilter;
    type Key = PaymentKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<PaymentFilter> for Payment {
    fn from(it: PaymentFilter) -> Self {
        Self {
            status: it.status,
            r#type: it.r#type,
            supplier_id: it.supplier_id,
            customer_id: it.customer_id,
            ledger_account_id: it.ledger_account_id,
            payment_method: it.payment_method,
            is_reconciled: it.is_reconciled,
            ..connectome::blank()
        }
    }
}

impl From<PaymentKey> for Payment {
    fn from(it: PaymentKey) -> Self {
        Self {
            status: it.status,
            r#type: it.r#type,
            supplier_id: it.supplier_id,
            customer_id: it.customer_id,
            ledger_account_id: it.ledger_account_id,
            payment_method: it.payment_method,
            is_reconciled: it.is_reconciled,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct PaymentFilter {
    pub customer_id: Option<Id<Customer>>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub supplier_id: Option<Id<Supplier>>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub payment_method: Option<String>,
    /// Whether it was held against the bank's statement.
    pub is_reconciled: Option<bool>,
}
record! { PaymentFilter:
    customer_id = "customerId" optional, r#type = "type" optional, status optional,
    supplier_id = "supplierId" optional, ledger_account_id = "ledgerAccountId" optional,
    payment_method = "paymentMethod" optional, is_reconciled = "isReconciled" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct PaymentKey {
    pub customer_id: Option<Id<Customer>>,
    /// What kind it is, in the app's own words.
    pub r#type: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub supplier_id: Option<Id<Supplier>>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub payment_method: Option<String>,
    /// Whether it was held against the bank's statement.
    pub is_reconciled: Option<bool>,
}
record! { PaymentKey:
    customer_id = "customerId" optional, r#type = "type" optional, status optional,
    supplier_id = "supplierId" optional, ledger_account_id = "ledgerAccountId" optional,
    payment_method = "paymentMethod" optional, is_reconciled = "isReconciled" optional,
}
