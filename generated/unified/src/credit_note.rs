// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Customer, LedgerAccount, Payment, TaxRate, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// What the business owes a customer, to be set off against invoices or paid back.
#[derive(Default)]
pub struct CreditNote {
    /// Read only.
    pub id: Option<Id<CreditNote>>,
    /// As printed on it.
    pub number: Option<String>,
    /// A remark for the reader.
    pub memo: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    /// What one unit of `currency` is worth in the business's own currency.
    pub exchange_rate: Option<Decimal>,
    pub payments: Option<Vec<Id<Payment>>>,
    pub line_items: Option<Vec<CreditNoteLineItem>>,
    /// What it was set off against.
    pub allocations: Option<Vec<CreditNoteAllocation>>,
    /// With taxes and discounts.
    pub total_amount: Option<Decimal>,
    /// All taxes together.
    pub total_tax: Option<Decimal>,
    /// All discounts together.
    pub total_discount: Option<Decimal>,
    /// Without taxes and discounts.
    pub sub_total: Option<Decimal>,
    /// What is neither set off nor paid back yet.
    pub balance: Option<Decimal>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
    /// When it was paid out.
    pub paid_on_date: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { CreditNote:
    id optional, number optional, memo optional, status optional,
    customer_id = "customerId" optional, currency optional, exchange_rate = "exchangeRate" optional,
    payments optional, line_items = "lineItems" optional, allocations optional,
    total_amount = "totalAmount" optional, total_tax = "totalTax" optional,
    total_discount = "totalDiscount" optional, sub_total = "subTotal" optional, balance optional,
    ledger_account_id = "ledgerAccountId" optional, issue_date = "issueDate" optional,
    paid_on_date = "paidOnDate" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for CreditNote {
    const KEY: &'static str = "credit-notes";
    const NAME: &'static str = "CreditNote";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("credit-notes")).read_only(),
        ModelField::new("number", ModelKind::Text),
        ModelField::new("memo", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("customerId", ModelKind::Reference("customers")),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("exchangeRate", ModelKind::Number),
        ModelField::new("payments", ModelKind::List(&ModelKind::Reference("payments"))),
        ModelField::new(
            "lineItems",
            ModelKind::List(&ModelKind::Record(CreditNoteLineItem::FIELDS)),
        ),
        ModelField::new(
            "allocations",
            ModelKind::List(&ModelKind::Record(CreditNoteAllocation::FIELDS)),
        ),
        ModelField::new("totalAmount", ModelKind::Number),
        ModelField::new("totalTax", ModelKind::Number),
        ModelField::new("totalDiscount", ModelKind::Number),
        ModelField::new("subTotal", ModelKind::Number),
        ModelField::new("balance", ModelKind::Number),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("issueDate", ModelKind::Timestamp),
        ModelField::new("paidOnDate", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = CreditNoteFilter;
    type Key = CreditNoteKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CreditNoteFilter> for CreditNote {
    fn from(it: CreditNoteFilter) -> Self {
        Self {
            id: it.id,
            number: it.number,
            status: it.status,
            customer_id: it.customer_id,
            issue_date: it.issue_date,
            ..connectome::blank()
        }
    }
}

impl From<CreditNoteKey> for CreditNote {
    fn from(it: CreditNoteKey) -> Self {
        Self {
            id: it.id,
            number: it.number,
            status: it.status,
            customer_id: it.customer_id,
            issue_date: it.issue_date,
            ..connectome::blank()
        }
    }
}

#[derive(Default)]
pub struct CreditNoteLineItem {
    pub id: Option<String>,
    pub item_name: Option<String>,
    pub description: Option<String>,
    pub quantity: Option<Decimal>,
    /// Of the whole line.
    pub total_line_amount: Option<Decimal>,
    pub company_id: Option<Id<Company>>,
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    /// Of one.
    pub unit_price: Option<Decimal>,
    pub tax_rate: Option<Id<TaxRate>>,
}
record! { CreditNoteLineItem:
    id optional, item_name = "itemName" optional, description optional, quantity optional,
    total_line_amount = "totalLineAmount" optional, company_id = "companyId" optional,
    ledger_account_id = "ledgerAccountId" optional, unit_price = "unitPrice" optional,
    tax_rate = "taxRate" optional,
}

impl CreditNoteLineItem {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("itemName", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("quantity", ModelKind::Number),
        ModelField::new("totalLineAmount", ModelKind::Number),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("unitPrice", ModelKind::Number),
        ModelField::new("taxRate", ModelKind::Reference("tax-rates")),
    ];
}

pub enum CreditNoteAllocationType {
    Invoice,
    Order,
    Expense,
    CreditMemo,
    OverPayment,
    PrePayment,
    Unlisted(String),
}
text_enum! { CreditNoteAllocationType:
    Invoice = "invoice", Order = "order", Expense = "expense", CreditMemo = "credit_memo",
    OverPayment = "over_payment", PrePayment = "pre_payment",
}

#[derive(Default)]
pub struct CreditNoteAllocation {
    pub id: Option<String>,
    pub r#type: Option<CreditNoteAllocationType>,
    pub amount: Option<Decimal>,
}
record! { CreditNoteAllocation: id optional, r#type = "type" optional, amount optional }

impl CreditNoteAllocation {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new(
            "type",
            ModelKind::Values(&[
                "invoice",
                "order",
                "expense",
                "credit_memo",
                "over_payment",
                "pre_payment",
            ]),
        ),
        ModelField::new("amount", ModelKind::Number),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CreditNoteFilter {
    pub id: Option<Id<CreditNote>>,
    /// As printed on it.
    pub number: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
}
record! { CreditNoteFilter:
    id optional, number optional, customer_id = "customerId" optional, status optional,
    issue_date = "issueDate" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CreditNoteKey {
    pub id: Option<Id<CreditNote>>,
    /// As printed on it.
    pub number: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
}
record! { CreditNoteKey:
    id optional, number optional, customer_id = "customerId" optional, status optional,
    issue_date = "issueDate" optional,
}
