// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, PhoneNumber, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// An organization that the business deals with.
#[derive(Default)]
pub struct Company {
    /// Read only.
    pub id: Option<Id<Company>>,
    pub name: Option<String>,
    pub website_url: Option<String>,
    pub phones: Option<Vec<PhoneNumber>>,
    /// The number to call.
    pub primary_phone: Option<String>,
    pub description: Option<String>,
    /// The one that its deals are in, ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub industry: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// The address to send things to.
    pub primary_address: Option<Address>,
    pub addresses: Option<Vec<Address>>,
    /// Where the app knows a range, its lower end.
    pub number_of_employees: Option<i64>,
    /// When it was created.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
    /// When something last happened with it. Read only.
    pub last_activity_time: Option<Timestamp>,
}
record! { Company:
    id optional, name optional, website_url = "websiteUrl" optional, phones optional,
    primary_phone = "primaryPhone" optional, description optional, currency optional,
    industry optional, owner_id = "ownerId" optional, primary_address = "primaryAddress" optional,
    addresses optional, number_of_employees = "numberOfEmployees" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
    last_activity_time = "lastActivityTime" optional,
}
fallbacks! { Company:
    primary_address.full = joined(", ": primary_address.street, primary_address.city, primary_address.state, primary_address.zip, primary_address.country),
}

impl Model for Company {
    const KEY: &'static str = "companies";
    const NAME: &'static str = "Company";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("companies")).read_only(),
        ModelField::new("name", ModelKind::Text),
        ModelField::new("websiteUrl", ModelKind::Text),
        ModelField::new("phones", ModelKind::List(&ModelKind::Record(PhoneNumber::FIELDS))),
        ModelField::new("primaryPhone", ModelKind::Text),
        ModelField::new("description", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("industry", ModelKind::Text),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("primaryAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("addresses", ModelKind::List(&ModelKind::Record(Address::FIELDS))),
        ModelField::new("numberOfEmployees", ModelKind::Integer),
        ModelField::new("createdTime", ModelKind::Timestamp),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = CompanyFilter;
    type Key = CompanyKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<CompanyFilter> for Company {
    fn from(it: CompanyFilter) -> Self {
        Self {
            name: it.name,
            website_url: it.website_url,
            industry: it.industry,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

impl From<CompanyKey> for Company {
    fn from(it: CompanyKey) -> Self {
        Self {
            name: it.name,
            website_url: it.website_url,
            industry: it.industry,
            owner_id: it.owner_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct CompanyFilter {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub name: Option<String>,
    pub website_url: Option<String>,
    pub industry: Option<String>,
}
record! { CompanyFilter:
    owner_id = "ownerId" optional, name optional, website_url = "websiteUrl" optional,
    industry optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct CompanyKey {
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    pub name: Option<String>,
    pub website_url: Option<String>,
    pub industry: Option<String>,
}
record! { CompanyKey:
    owner_id = "ownerId" optional, name optional, website_url = "websiteUrl" optional,
    industry optional,
}
