// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, Company, EmailAddress, PhoneNumber};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record};

/// A person with an account in the app.
#[derive(Default)]
pub struct User {
    /// Read only.
    pub id: Option<Id<User>>,
    /// What they do.
    pub title: Option<String>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub user_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    pub emails: Option<Vec<EmailAddress>>,
    /// The number to call.
    pub primary_phone: Option<String>,
    pub phones: Option<Vec<PhoneNumber>>,
    /// The address to send things to.
    pub primary_address: Option<Address>,
    pub addresses: Option<Vec<Address>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub company_id: Option<Id<Company>>,
    pub image_url: Option<String>,
    /// IANA: `Europe/Berlin`.
    pub timezone: Option<String>,
    /// Whether they can use the app now.
    pub is_active: Option<bool>,
    /// What they may do in the app.
    pub role_id: Option<String>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { User:
    id optional, title optional, full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, user_name = "userName" optional,
    primary_email = "primaryEmail" optional, emails optional,
    primary_phone = "primaryPhone" optional, phones optional,
    primary_address = "primaryAddress" optional, addresses optional,
    company_name = "companyName" optional, company_id = "companyId" optional,
    image_url = "imageUrl" optional, timezone optional, is_active = "isActive" optional,
    role_id = "roleId" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}
fallbacks! { User:
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

impl Model for User {
    const KEY: &'static str = "users";
    const NAME: &'static str = "User";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("users")).read_only(),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("fullName", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("userName", ModelKind::Text),
        ModelField::new("primaryEmail", ModelKind::Text),
        ModelField::new("emails", ModelKind::List(&ModelKind::Record(EmailAddress::FIELDS))),
        ModelField::new("primaryPhone", ModelKind::Text),
        ModelField::new("phones", ModelKind::List(&ModelKind::Record(PhoneNumber::FIELDS))),
        ModelField::new("primaryAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("addresses", ModelKind::List(&ModelKind::Record(Address::FIELDS))),
        ModelField::new("companyName", ModelKind::Text),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("imageUrl", ModelKind::Text),
        ModelField::new("timezone", ModelKind::Text),
        ModelField::new("isActive", ModelKind::Boolean),
        ModelField::new("roleId", ModelKind::Text),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = UserFilter;
    type Key = UserKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<UserFilter> for User {
    fn from(it: UserFilter) -> Self {
        Self {
            title: it.title,
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            company_name: it.company_name,
            company_id: it.company_id,
            is_active: it.is_active,
            role_id: it.role_id,
            ..connectome::blank()
        }
    }
}

impl From<UserKey> for User {
    fn from(it: UserKey) -> Self {
        Self {
            title: it.title,
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            primary_email: it.primary_email,
            primary_phone: it.primary_phone,
            company_name: it.company_name,
            company_id: it.company_id,
            is_active: it.is_active,
            role_id: it.role_id,
            ..connectome::blank()
        }
    }
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct UserFilter {
    pub company_id: Option<Id<Company>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub user_name: Option<String>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
    /// What they may do in the app.
    pub role_id: Option<String>,
    /// What they do.
    pub title: Option<String>,
    /// Whether they can use the app now.
    pub is_active: Option<bool>,
}
record! { UserFilter:
    company_id = "companyId" optional, company_name = "companyName" optional,
    user_name = "userName" optional, full_name = "fullName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional,
    primary_email = "primaryEmail" optional, primary_phone = "primaryPhone" optional,
    role_id = "roleId" optional, title optional, is_active = "isActive" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct UserKey {
    pub company_id: Option<Id<Company>>,
    /// Where the app knows the company by its name alone.
    pub company_name: Option<String>,
    pub user_name: Option<String>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// The address to write to.
    pub primary_email: Option<String>,
    /// The number to call.
    pub primary_phone: Option<String>,
    /// What they may do in the app.
    pub role_id: Option<String>,
    /// What they do.
    pub title: Option<String>,
    /// Whether they can use the app now.
    pub is_active: Option<bool>,
}
record! { UserKey:
    company_id = "companyId" optional, company_name = "companyName" optional,
    user_name = "userName" optional, full_name = "fullName" optional,
    first_name = "firstName" optional, last_name = "lastName" optional,
    primary_email = "primaryEmail" optional, primary_phone = "primaryPhone" optional,
    role_id = "roleId" optional, title optional, is_active = "isActive" optional,
}
