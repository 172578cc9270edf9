// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, Company, EmailAddress, PhoneNumber, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// A person whom the business knows.
#[derive(Default)]
pub struct Contact {
    /// Read only.
    pub id: Option<Id<Contact>>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    pub emails: Option<Vec<EmailAddress>>,
    /// The number to call.
    pub primary_phone: Option<String>,
    pub phones: Option<Vec<PhoneNumber>>,
    /// The address to send things to.
    pub primary_address: Option<Address>,
    pub addresses: Option<Vec<Address>>,
    /// How far they are on the way to being a customer, in the app's own words.
    pub stage: Option<String>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
    /// What they do at their company.
    pub job_title: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// When it was created. Read only.
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
record! { Contact:
    id optional, full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, primary_email = "primaryEmail" optional, emails optional,
    primary_phone = "primaryPhone" optional, phones optional,
    primary_address = "primaryAddress" optional, addresses optional, stage optional,
    company_name = "companyName" optional, company_id = "companyId" optional,
    owner_id = "ownerId" optional, job_title = "jobTitle" optional, source optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
    last_activity_time = "lastActivityTime" optional,
}
fallbacks! { Contact:
    full_name = joined(" ": first_name, last_name),
    first_name = first_name(full_name),
    last_name = last_name(full_name),
    primary_email = copy(emails[0].value),
    emails = list(EmailAddress { value: primary_email }),
    primary_phone = copy(phones[0].value),
    phones = list(PhoneNumber { value: primary_phone }),
    primary_address = copy(addresses[0]),
    addresses = list(primary_address),
    primary_address.full = joined(", ": primary_address.street, primary_address.city, primary_address.state, primary_address.zip, primary_address.country),
}

impl Model for Contact {
    const KEY: &'static str = "contacts";
    const NAME: &'static str = "Contact";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("contacts")).read_only(),
        ModelField::new("fullName", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("primaryEmail", ModelKind::Text),
        ModelField::new("emails", ModelKind::List(&ModelKind::Record(EmailAddress::FIELDS))),
        ModelField::new("primaryPhone", ModelKind::Text),
        ModelField::new("phones", ModelKind::List(&ModelKind::Record(PhoneNumber::FIELDS))),
        ModelField::new("primaryAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("addresses", ModelKind::List(&ModelKind::Record(Address::FIELDS))),
        ModelField::new("stage", ModelKind::Text),
        ModelField::new("companyName", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("ownerId", ModelKind::Reference("users")),
        ModelField::new("jobTitle", ModelKind::Text),
        ModelField::new("source", ModelKind::Text),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("lastActivityTime", ModelKind::Timestamp).read_only(),
    ];
    type Filter = ContactFilter;
    type Key = ContactKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<ContactFilter> for Contact {
    fn from(it: ContactFilter) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            stage: it.stage,
            company_name: it.company_name,
            company_id: it.company_id,
            owner_id: it.owner_id,
            job_title: it.job_title,
            source: it.source,
            ..connectome::blank()
        }
    }
}

impl From<ContactKey> for Contact {
    fn from(it: ContactKey) -> Self {
        Self {
            full_name: it.full_name,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct ContactFilter {
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
    pub company_id: Option<Id<Company>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    /// What they do at their company.
    pub job_title: Option<String>,
    /// Where it came from: an advertisement, a referral, a fair.
    pub source: Option<String>,
    /// How far they are on the way to being a customer, in the app's own words.
    pub stage: Option<String>,
    /// Who is responsible for it.
    pub owner_id: Option<Id<User>>,
}
record! { ContactFilter:
    full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, primary_email = "primaryEmail" optional,
    primary_phone = "primaryPhone" optional, company_id = "companyId" optional,
    company_name = "companyName" optional, job_title = "jobTitle" optional, source optional,
    stage optional, owner_id = "ownerId" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct ContactKey {
    pub full_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
}
record! { ContactKey:
    full_name = "fullName" optional, primary_email = "primaryEmail" optional,
    primary_phone = "primaryPhone" optional,
}
