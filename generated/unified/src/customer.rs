// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, Company, EmailAddress, Order, PhoneNumber, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record};

/// Someone whom the business sends invoices to, a person or an organization.
#[derive(Default)]
pub struct Customer {
    /// Read only.
    pub id: Option<Id<Customer>>,
    pub name: Option<String>,
    /// The business's own number for it.
    pub code: Option<String>,
    pub description: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub addresses: Option<Vec<Address>>,
    pub phones: Option<Vec<PhoneNumber>>,
    pub emails: Option<Vec<EmailAddress>>,
    pub website_url: Option<String>,
    pub notes: Option<String>,
    /// The number that the tax office knows them by.
    pub tax_number: Option<String>,
    pub order_ids: Option<Vec<Id<Order>>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Customer:
    id optional, name optional, code optional, description optional,
    first_name = "firstName" optional, last_name = "lastName" optional,
    company_name = "companyName" optional, company_id = "companyId" optional, status optional,
    currency optional, addresses optional, phones optional, emails optional,
    website_url = "websiteUrl" optional, notes optional, tax_number = "taxNumber" optional,
    order_ids = "orderIds" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Customer {
    const KEY: &'static str = "customers";
    const NAME: &'static str = "Customer";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("customers")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("code", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("companyName", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("status", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("addresses", ModelKind::List(&ModelKind::Record(Address::FIELDS))),
        ModelField::new("phones", ModelKind::List(&ModelKind::Record(PhoneNumber::FIELDS))),
        ModelField::new("emails", ModelKind::List(&ModelKind::Record(EmailAddress::FIELDS))),
        ModelField::new("websiteUrl", ModelKind::Text),
        ModelField::new("notes", ModelKind::Text),
        ModelField::new("taxNumber", ModelKind::Text),
        ModelField::new("orderIds", ModelKind::List(&ModelKind::Reference("orders"))),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["companies"];
    type Filter = CustomerFilter;
    type Key = CustomerKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<CustomerFilter> for Customer {
    fn from(it: CustomerFilter) -> Self {
        Self {
            name: it.name,
            code: it.code,
            first_name: it.first_name,
            last_name: it.last_name,
            company_name: it.company_name,
            company_id: it.company_id,
            status: it.status,
            website_url: it.website_url,
            ..connectome::blank()
        }
    }
}

impl From<CustomerKey> for Customer {
    fn from(it: CustomerKey) -> Self {
        Self {
            name: it.name,
            code: it.code,
            first_name: it.first_name,
            last_name: it.last_name,
            company_name: it.company_name,
            company_id: it.company_id,
            status: it.status,
            website_url: it.website_url,
            ..connectome::blank()
        }
    }
}

impl From<Company> for Customer {
    fn from(it: Company) -> Self {
        Self {
            id: it.id.map(Id::cast),
            name: it.name,
            description: it.description,
            currency: it.currency,
            addresses: it.addresses,
            phones: it.phones,
            website_url: it.website_url,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Customer> for Company {
    fn from(it: Customer) -> Self {
        Self {
            id: it.id.map(Id::cast),
            name: it.name,
            description: it.description,
            currency: it.currency,
            addresses: it.addresses,
            phones: it.phones,
            website_url: it.website_url,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CustomerFilter {
    /// The business's own number for it.
    pub code: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub website_url: Option<String>,
}
record! { CustomerFilter:
    code optional, company_id = "companyId" optional, company_name = "companyName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional, name optional,
    status optional, website_url = "websiteUrl" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CustomerKey {
    /// The business's own number for it.
    pub code: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub name: Option<String>,
    /// How it stands, in the app's own words.
    pub status: Option<String>,
    pub website_url: Option<String>,
}
record! { CustomerKey:
    code optional, company_id = "companyId" optional, company_name = "companyName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional, name optional,
    status optional, website_url = "websiteUrl" optional,
}
