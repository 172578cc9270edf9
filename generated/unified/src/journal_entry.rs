// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Contact, LedgerAccount, Payment};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// A booking: amounts that move between ledger accounts.
#[derive(Default)]
pub struct JournalEntry {
    /// Read only.
    pub id: Option<Id<JournalEntry>>,
    /// As it is numbered in the books.
    pub number: Option<String>,
    pub title: Option<String>,
    /// A remark for the reader.
    pub memo: Option<String>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// Debits and credits; they add up to nothing.
    pub line_items: Option<Vec<JournalEntryLineItem>>,
    pub tax_type: Option<String>,
    pub tax_code: Option<String>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub payments: Option<Vec<Id<Payment>>>,
    /// When what it books happened.
    pub transaction_date: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
}
record! { JournalEntry:
    id optional, number optional, title optional, memo optional, currency optional,
    company_id = "companyId" optional, line_items = "lineItems" optional,
    tax_type = "taxType" optional, tax_code = "taxCode" optional,
    ledger_account_id = "ledgerAccountId" optional, payments optional,
    transaction_date = "transactionDate" optional, created_time = "createdTime" optional,
    updated_time = "updatedTime" optional,
}

impl Model for JournalEntry {
    const KEY: &'static str = "journal-entries";
    const NAME: &'static str = "JournalEntry";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("journal-entries")).read_only(),
        ModelField::new("number", ModelKind::Text),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("memo", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new(
            "lineItems",
            ModelKind::List(&ModelKind::Record(JournalEntryLineItem::FIELDS)),
        ),
        ModelField::new("taxType", ModelKind::Text),
        ModelField::new("taxCode", ModelKind::Text),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("payments", ModelKind::List(&ModelKind::Reference("payments"))),
        ModelField::new("transactionDate", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = JournalEntryFilter;
    type Key = JournalEntryKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<JournalEntryFilter> for JournalEntry {
    fn from(it: JournalEntryFilter) -> Self {
        Self {
            number: it.number,
            title: it.title,
            company_id: it.company_id,
            ledger_account_id: it.ledger_account_id,
            transaction_date: it.transaction_date,
            ..connectome::blank()
        }
    }
}

impl From<JournalEntryKey> for JournalEntry {
    fn from(it: JournalEntryKey) -> Self {
        Self {
            number: it.number,
            title: it.title,
            company_id: it.company_id,
            ledger_account_id: it.ledger_account_id,
            transaction_date: it.transaction_date,
            ..connectome::blank()
        }
    }
}

pub enum JournalEntryLineItemType {
    Debit,
    Credit,
    Unlisted(String),
}
text_enum! { JournalEntryLineItemType: Debit = "debit", Credit = "credit" }

#[derive(Default)]
pub struct JournalEntryLineItem {
    pub id: Option<String>,
    pub description: Option<String>,
    pub r#type: Option<JournalEntryLineItemType>,
    pub amount: Option<Decimal>,
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub company_id: Option<Id<Company>>,
    pub contact_id: Option<Id<Contact>>,
    /// What one unit of the line's currency is worth in the business's own.
    pub exchange_rate: Option<Decimal>,
}
record! { JournalEntryLineItem:
    id optional, description optional, r#type = "type" optional, amount optional,
    ledger_account_id = "ledgerAccountId" optional, company_id = "companyId" optional,
    contact_id = "contactId" optional, exchange_rate = "exchangeRate" optional,
}

impl JournalEntryLineItem {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("type", ModelKind::Values(&["debit", "credit"])),
        ModelField::new("amount", ModelKind::Number),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("contactId", ModelKind::Reference("contacts")),
        ModelField::new("exchangeRate", ModelKind::Number),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct JournalEntryFilter {
    /// As it is numbered in the books.
    pub number: Option<String>,
    pub title: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    /// When what it books happened.
    pub transaction_date: Option<Timestamp>,
}
record! { JournalEntryFilter:
    number optional, title optional, company_id = "companyId" optional,
    ledger_account_id = "ledgerAccountId" optional, transaction_date = "transactionDate" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct JournalEntryKey {
    /// As it is numbered in the books.
    pub number: Option<String>,
    pub title: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    /// When what it books happened.
    pub transaction_date: Option<Timestamp>,
}
record! { JournalEntryKey:
    number optional, title optional, company_id = "companyId" optional,
    ledger_account_id = "ledgerAccountId" optional, transaction_date = "transactionDate" optional,
}
