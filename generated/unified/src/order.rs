// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, Customer, Product, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// What a customer orders.
#[derive(Default)]
pub struct Order {
    /// Read only.
    pub id: Option<Id<Order>>,
    pub name: Option<String>,
    pub notes: Option<String>,
    pub status: Option<OrderStatus>,
    pub customer_id: Option<Id<Customer>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    /// With taxes and discounts.
    pub total_amount: Option<Decimal>,
    pub payment_method: Option<String>,
    pub payment_status: Option<String>,
    /// Whether it has been sent, in the app's own words.
    pub fulfillment_status: Option<String>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub line_items: Option<Vec<OrderLineItem>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Order:
    id optional, name optional, notes optional, status optional,
    customer_id = "customerId" optional, currency optional, total_amount = "totalAmount" optional,
    payment_method = "paymentMethod" optional, payment_status = "paymentStatus" optional,
    fulfillment_status = "fulfillmentStatus" optional, billing_address = "billingAddress" optional,
    shipping_address = "shippingAddress" optional, line_items = "lineItems" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for Order {
    const KEY: &'static str = "orders";
    const NAME: &'static str = "Order";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("orders")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("notes", ModelKind::Text),
        ModelField::new("status", ModelKind::Values(&["open", "closed"])),
        ModelField::new("customerId", ModelKind::Reference("customers")),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("totalAmount", ModelKind::Number),
        ModelField::new("paymentMethod", ModelKind::Text),
        ModelField::new("paymentStatus", ModelKind::Text),
        ModelField::new("fulfillmentStatus", ModelKind::Text),
        ModelField::new("billingAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("shippingAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("lineItems", ModelKind::List(&ModelKind::Record(OrderLineItem::FIELDS))),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = OrderFilter;
    type Key = OrderKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<OrderFilter> for Order {
    fn from(it: OrderFilter) -> Self {
        Self {
            name: it.name,
            status: it.status,
            customer_id: it.customer_id,
            currency: it.currency,
            payment_method: it.payment_method,
            payment_status: it.payment_status,
            ..connectome::blank()
        }
    }
}

impl From<OrderKey> for Order {
    fn from(it: OrderKey) -> Self {
        Self {
            name: it.name,
            status: it.status,
            customer_id: it.customer_id,
            currency: it.currency,
            payment_method: it.payment_method,
            payment_status: it.payment_status,
            ..connectome::blank()
        }
    }
}

pub enum OrderStatus {
    Open,
    Closed,
    Unlisted(String),
}
text_enum! { OrderStatus: Open = "open", Closed = "closed" }

#[derive(Default)]
pub struct OrderLineItem {
    pub name: Option<String>,
    pub product_id: Option<Id<Product>>,
    pub sku: Option<String>,
    pub quantity: Option<Decimal>,
    /// Of one.
    pub unit_price: Option<Decimal>,
    /// Of the whole line.
    pub total_amount: Option<Decimal>,
}
record! { OrderLineItem:
    name optional, product_id = "productId" optional, sku optional, quantity optional,
    unit_price = "unitPrice" optional, total_amount = "totalAmount" optional,
}

impl OrderLineItem {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("name", ModelKind::Text),
        ModelField::new("productId", ModelKind::Reference("products")),
        ModelField::new("sku", ModelKind::Text),
        ModelField::new("quantity", ModelKind::Number),
        ModelField::new("unitPrice", ModelKind::Number),
        ModelField::new("totalAmount", ModelKind::Number),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct OrderFilter {
    pub name: Option<String>,
    pub status: Option<OrderStatus>,
    pub customer_id: Option<Id<Customer>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub payment_method: Option<String>,
    pub payment_status: Option<String>,
}
record! { OrderFilter:
    name optional, status optional, customer_id = "customerId" optional, currency optional,
    payment_method = "paymentMethod" optional, payment_status = "paymentStatus" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct OrderKey {
    pub name: Option<String>,
    pub status: Option<OrderStatus>,
    pub customer_id: Option<Id<Customer>>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub payment_method: Option<String>,
    pub payment_status: Option<String>,
}
record! { OrderKey:
    name optional, status optional, customer_id = "customerId" optional, currency optional,
    payment_method = "paymentMethod" optional, payment_status = "paymentStatus" optional,
}
