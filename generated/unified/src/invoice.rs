// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Customer, LedgerAccount, Payment, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// What the business wants a customer to pay.
#[derive(Default)]
pub struct Invoice {
    /// Read only.
    pub id: Option<Id<Invoice>>,
    /// As printed on it.
    pub number: Option<String>,
    pub name: Option<String>,
    /// A remark for the reader.
    pub memo: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub payment_method: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub payments: Option<Vec<Id<Payment>>>,
    pub line_items: Option<Vec<InvoiceLineItem>>,
    /// With taxes and discounts.
    pub total_amount: Option<Decimal>,
    /// All taxes together.
    pub total_tax: Option<Decimal>,
    /// What one unit of `currency` is worth in the business's own currency.
    pub exchange_rate: Option<Decimal>,
    /// All discounts together.
    pub total_discount: Option<Decimal>,
    /// Without taxes and discounts.
    pub sub_total: Option<Decimal>,
    /// What is not paid yet.
    pub balance: Option<Decimal>,
    /// The account that it is booked on.
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
    /// When it has to be paid.
    pub due_date: Option<Timestamp>,
    /// When it was paid.
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
record! { Invoice:
    id optional, number optional, name optional, memo optional, status optional,
    payment_method = "paymentMethod" optional, customer_id = "customerId" optional,
    currency optional, payments optional, line_items = "lineItems" optional,
    total_amount = "totalAmount" optional, total_tax = "totalTax" optional,
    exchange_rate = "exchangeRate" optional, total_discount = "totalDiscount" optional,
    sub_total = "subTotal" optional, balance optional,
    ledger_account_id = "ledgerAccountId" optional, issue_date = "issueDate" optional,
    due_date = "dueDate" optional, paid_on_date = "paidOnDate" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Invoice {
    const KEY: &'static str = "invoices";
    const NAME: &'static str = "Invoice";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("invoices")).read_only(),
        ModelField::new("number", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("memo", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("paymentMethod", ModelKind::Text),
        ModelField::new("customerId", ModelKind::Reference("customers")),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("payments", ModelKind::List(&ModelKind::Reference("payments"))),
        ModelField::new("lineItems", ModelKind::List(&ModelKind::Record(InvoiceLineItem::FIELDS))),
        ModelField::new("totalAmount", ModelKind::Number),
        ModelField::new("totalTax", ModelKind::Number),
        ModelField::new("exchangeRate", ModelKind::Number),
        ModelField::new("totalDiscount", ModelKind::Number),
        ModelField::new("subTotal", ModelKind::Number),
        ModelField::new("balance", ModelKind::Number),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("issueDate", ModelKind::Timestamp),
        ModelField::new("dueDate", ModelKind::Timestamp),
        ModelField::new("paidOnDate", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = InvoiceFilter;
    type Key = InvoiceKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<InvoiceFilter> for Invoice {
    fn from(it: InvoiceFilter) -> Self {
        Self {
            number: it.number,
            name: it.name,
            status: it.status,
            payment_method: it.payment_method,
            customer_id: it.customer_id,
            issue_date: it.issue_date,
            due_date: it.due_date,
            paid_on_date: it.paid_on_date,
            ..connectome::blank()
        }
    }
}

impl From<InvoiceKey> for Invoice {
    fn from(it: InvoiceKey) -> Self {
        Self {
            number: it.number,
            name: it.name,
            status: it.status,
            payment_method: it.payment_method,
            customer_id: it.customer_id,
            issue_date: it.issue_date,
            due_date: it.due_date,
            paid_on_date: it.paid_on_date,
            ..connectome::blank()
        }
    }
}

#[derive(Default)]
pub struct InvoiceLineItem {
    pub id: Option<String>,
    pub item_name: Option<String>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub quantity: Option<Decimal>,
    /// What `quantity` counts.
    pub unit_of_measure: Option<String>,
    /// Of one.
    pub unit_price: Option<Decimal>,
    /// What one costs the business.
    pub purchase_price: Option<Decimal>,
    /// What one costs a customer.
    pub sales_price: Option<Decimal>,
    /// Whether tax is due on it.
    pub taxable: Option<bool>,
    pub tax_amount: Option<Decimal>,
    /// Of the whole line.
    pub total_amount: Option<Decimal>,
    pub inventory_date: Option<Timestamp>,
}
record! { InvoiceLineItem:
    id optional, item_name = "itemName" optional, description optional, code optional,
    r#type = "type" optional, status optional, company_id = "companyId" optional,
    ledger_account_id = "ledgerAccountId" optional, quantity optional,
    unit_of_measure = "unitOfMeasure" optional, unit_price = "unitPrice" optional,
    purchase_price = "purchasePrice" optional, sales_price = "salesPrice" optional,
    taxable optional, tax_amount = "taxAmount" optional, total_amount = "totalAmount" optional,
    inventory_date = "inventoryDate" optional,
}

impl InvoiceLineItem {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("itemName", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("quantity", ModelKind::Number),
        ModelField::new("unitOfMeasure", ModelKind::Text),
        ModelField::new("unitPrice", ModelKind::Number),
        ModelField::new("purchasePrice", ModelKind::Number),
        ModelField::new("salesPrice", ModelKind::Number),
        ModelField::new("taxable", ModelKind::Boolean),
        ModelField::new("taxAmount", ModelKind::Number),
        ModelField::new("totalAmount", ModelKind::Number),
        ModelField::new("inventoryDate", ModelKind::Timestamp),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct InvoiceFilter {
    /// As printed on it.
    pub number: Option<String>,
    pub name: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    pub payment_method: Option<String>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
    /// When it has to be paid.
    pub due_date: Option<Timestamp>,
    /// When it was paid.
    pub paid_on_date: Option<Timestamp>,
}
record! { InvoiceFilter:
    number optional, name optional, status optional, customer_id = "customerId" optional,
    payment_method = "paymentMethod" optional, issue_date = "issueDate" optional,
    due_date = "dueDate" optional, paid_on_date = "paidOnDate" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct InvoiceKey {
    /// As printed on it.
    pub number: Option<String>,
    pub name: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub customer_id: Option<Id<Customer>>,
    pub payment_method: Option<String>,
    /// When it was written.
    pub issue_date: Option<Timestamp>,
    /// When it has to be paid.
    pub due_date: Option<Timestamp>,
    /// When it was paid.
    pub paid_on_date: Option<Timestamp>,
}
record! { InvoiceKey:
    number optional, name optional, status optional, customer_id = "customerId" optional,
    payment_method = "paymentMethod" optional, issue_date = "issueDate" optional,
    due_date = "dueDate" optional, paid_on_date = "paidOnDate" optional,
}
