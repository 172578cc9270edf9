// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, LedgerAccount, Payment, Supplier, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record};

/// What a supplier wants the business to pay.
#[derive(Default)]
pub struct Bill {
    /// Read only.
    pub id: Option<Id<Bill>>,
    /// As printed on it.
    pub number: Option<String>,
    pub name: Option<String>,
    /// A remark for the reader.
    pub memo: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub payment_method: Option<String>,
    pub supplier_id: Option<Id<Supplier>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub payments: Option<Vec<Id<Payment>>>,
    pub line_items: Option<Vec<BillLineItem>>,
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
record! { Bill:
    id optional, number optional, name optional, memo optional, status optional,
    payment_method = "paymentMethod" optional, supplier_id = "supplierId" optional,
    currency optional, payments optional, line_items = "lineItems" optional,
    total_amount = "totalAmount" optional, total_tax = "totalTax" optional,
    exchange_rate = "exchangeRate" optional, total_discount = "totalDiscount" optional,
    sub_total = "subTotal" optional, balance optional,
    ledger_account_id = "ledgerAccountId" optional, issue_date = "issueDate" optional,
    due_date = "dueDate" optional, paid_on_date = "paidOnDate" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Bill {
    const KEY: &'static str = "bills";
    const NAME: &'static str = "Bill";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("bills")).read_only(),
        ModelField::new("number", ModelKind::Text),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("memo", ModelKind::Text),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("paymentMethod", ModelKind::Text),
        ModelField::new("supplierId", ModelKind::Reference("suppliers")),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("payments", ModelKind::List(&ModelKind::Reference("payments"))),
        ModelField::new("lineItems", ModelKind::List(&ModelKind::Record(BillLineItem::FIELDS))),
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
    type Filter = BillFilter;
    type Key = BillKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<BillFilter> for Bill {
    fn from(it: BillFilter) -> Self {
        Self {
            number: it.number,
            name: it.name,
            status: it.status,
            supplier_id: it.supplier_id,
            ..connectome::blank()
        }
    }
}

impl From<BillKey> for Bill {
    fn from(it: BillKey) -> Self {
        Self {
            number: it.number,
            name: it.name,
            status: it.status,
            supplier_id: it.supplier_id,
            ..connectome::blank()
        }
    }
}

#[derive(Default)]
pub struct BillLineItem {
    pub id: Option<String>,
    pub item_name: Option<String>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub r#type: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub ledger_account_id: Option<Id<LedgerAccount>>,
    pub quantity: Option<Decimal>,
    /// Of one.
    pub unit_price: Option<Decimal>,
    /// What `quantity` counts.
    pub unit_of_measure: Option<String>,
    /// What one costs the business.
    pub purchase_price: Option<Decimal>,
    /// What one costs a customer.
    pub sales_price: Option<Decimal>,
    /// Whether tax is due on it.
    pub taxable: Option<bool>,
    pub tax_amount: Option<Decimal>,
    /// Of the whole line.
    pub total_amount: Option<Decimal>,
}
record! { BillLineItem:
    id optional, item_name = "itemName" optional, description optional, code optional,
    r#type = "type" optional, company_id = "companyId" optional,
    ledger_account_id = "ledgerAccountId" optional, quantity optional,
    unit_price = "unitPrice" optional, unit_of_measure = "unitOfMeasure" optional,
    purchase_price = "purchasePrice" optional, sales_price = "salesPrice" optional,
    taxable optional, tax_amount = "taxAmount" optional, total_amount = "totalAmount" optional,
}

impl BillLineItem {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("itemName", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("ledgerAccountId", ModelKind::Reference("ledger-accounts")),
        ModelField::new("quantity", ModelKind::Number),
        ModelField::new("unitPrice", ModelKind::Number),
        ModelField::new("unitOfMeasure", ModelKind::Text),
        ModelField::new("purchasePrice", ModelKind::Number),
        ModelField::new("salesPrice", ModelKind::Number),
        ModelField::new("taxable", ModelKind::Boolean),
        ModelField::new("taxAmount", ModelKind::Number),
        ModelField::new("totalAmount", ModelKind::Number),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct BillFilter {
    pub name: Option<String>,
    /// As printed on it.
    pub number: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub supplier_id: Option<Id<Supplier>>,
}
record! { BillFilter:
    name optional, number optional, status optional, supplier_id = "supplierId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct BillKey {
    pub name: Option<String>,
    /// As printed on it.
    pub number: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub supplier_id: Option<Id<Supplier>>,
}
record! { BillKey:
    name optional, number optional, status optional, supplier_id = "supplierId" optional,
}
