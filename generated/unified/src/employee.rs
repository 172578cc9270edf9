// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Address, Company, User};
use connectome::{
    Decimal, Id, Model, ModelField, ModelKind, Timestamp, fallbacks, record, text_enum,
};

/// A person who works for the business, or did.
#[derive(Default)]
pub struct Employee {
    /// Read only.
    pub id: Option<Id<Employee>>,
    pub full_name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub user_name: Option<String>,
    /// What they want to be called.
    pub preferred_name: Option<String>,
    /// Their own address.
    pub personal_email: Option<String>,
    /// The address that the business gave them.
    pub work_email: Option<String>,
    pub mobile_number: Option<String>,
    pub home_address: Option<Address>,
    pub work_address: Option<Address>,
    /// Whether they work here now.
    pub employment_status: Option<EmployeeEmploymentStatus>,
    pub company_id: Option<Id<Company>>,
    pub department_id: Option<String>,
    pub start_date: Option<Timestamp>,
    pub termination_date: Option<Timestamp>,
    pub gender: Option<EmployeeGender>,
    pub ethnicity: Option<String>,
    pub birthday: Option<Timestamp>,
    pub photo_url: Option<String>,
    /// IANA: `Europe/Berlin`.
    pub timezone: Option<String>,
    /// What they do.
    pub title: Option<String>,
    /// The positions that they hold or held.
    pub employments: Option<Vec<EmployeeEmployment>>,
    /// What they are paid or were.
    pub compensations: Option<Vec<EmployeeCompensation>>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { Employee:
    id optional, full_name = "fullName" optional, first_name = "firstName" optional,
    last_name = "lastName" optional, user_name = "userName" optional,
    preferred_name = "preferredName" optional, personal_email = "personalEmail" optional,
    work_email = "workEmail" optional, mobile_number = "mobileNumber" optional,
    home_address = "homeAddress" optional, work_address = "workAddress" optional,
    employment_status = "employmentStatus" optional, company_id = "companyId" optional,
    department_id = "departmentId" optional, start_date = "startDate" optional,
    termination_date = "terminationDate" optional, gender optional, ethnicity optional,
    birthday optional, photo_url = "photoUrl" optional, timezone optional, title optional,
    employments optional, compensations optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}
fallbacks! { Employee:
    full_name = joined(" ": first_name, last_name),
    first_name = first_name(full_name),
    last_name = last_name(full_name),
    home_address.full = joined(", ": home_address.street, home_address.city, home_address.state, home_address.zip, home_address.country),
}

impl Model for Employee {
    const KEY: &'static str = "employees";
    const NAME: &'static str = "Employee";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("employees")).read_only(),
        ModelField::new("fullName", ModelKind::Text),
        ModelField::new("firstName", ModelKind::Text),
        ModelField::new("lastName", ModelKind::Text),
        ModelField::new("userName", ModelKind::Text),
        ModelField::new("preferredName", ModelKind::Text),
        ModelField::new("personalEmail", ModelKind::Text),
        ModelField::new("workEmail", ModelKind::Text),
        ModelField::new("mobileNumber", ModelKind::Text),
        ModelField::new("homeAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new("workAddress", ModelKind::Record(Address::FIELDS)),
        ModelField::new(
            "employmentStatus",
            ModelKind::Values(&["active", "inactive", "terminated", "other"]),
        ),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("departmentId", ModelKind::Text),
        ModelField::new("startDate", ModelKind::Timestamp),
        ModelField::new("terminationDate", ModelKind::Timestamp),
        ModelField::new("gender", ModelKind::Values(&["male", "female", "other", "not_specified"])),
        ModelField::new("ethnicity", ModelKind::Text),
        ModelField::new("birthday", ModelKind::Timestamp),
        ModelField::new("photoUrl", ModelKind::Text),
        ModelField::new("timezone", ModelKind::Text),
        ModelField::new("title", ModelKind::Text),
        ModelField::new(
            "employments",
            ModelKind::List(&ModelKind::Record(EmployeeEmployment::FIELDS)),
        ),
        ModelField::new(
            "compensations",
            ModelKind::List(&ModelKind::Record(EmployeeCompensation::FIELDS)),
        ),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    const FALLBACKS: &'static [&'static str] = &["users"];
    type Filter = EmployeeFilter;
    type Key = EmployeeKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }

    fn fill(&mut self) {
        self.fall_back()
    }
}

impl From<EmployeeFilter> for Employee {
    fn from(it: EmployeeFilter) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            personal_email: it.personal_email,
            work_email: it.work_email,
            mobile_number: it.mobile_number,
            company_id: it.company_id,
            gender: it.gender,
            ethnicity: it.ethnicity,
            title: it.title,
            ..connectome::blank()
        }
    }
}

impl From<EmployeeKey> for Employee {
    fn from(it: EmployeeKey) -> Self {
        Self {
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            personal_email: it.personal_email,
            work_email: it.work_email,
            mobile_number: it.mobile_number,
            company_id: it.company_id,
            gender: it.gender,
            ethnicity: it.ethnicity,
            title: it.title,
            ..connectome::blank()
        }
    }
}

impl From<User> for Employee {
    fn from(it: User) -> Self {
        Self {
            id: it.id.map(Id::cast),
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            work_email: it.primary_email,
            mobile_number: it.primary_phone,
            work_address: it.primary_address,
            company_id: it.company_id,
            timezone: it.timezone,
            title: it.title,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

impl From<Employee> for User {
    fn from(it: Employee) -> Self {
        Self {
            id: it.id.map(Id::cast),
            full_name: it.full_name,
            first_name: it.first_name,
            last_name: it.last_name,
            user_name: it.user_name,
            primary_email: it.work_email,
            primary_phone: it.mobile_number,
            primary_address: it.work_address,
            company_id: it.company_id,
            timezone: it.timezone,
            title: it.title,
            created_time: it.created_time,
            created_by: it.created_by,
            updated_time: it.updated_time,
            updated_by: it.updated_by,
            ..connectome::blank()
        }
    }
}

pub enum EmployeeEmploymentStatus {
    Active,
    Inactive,
    Terminated,
    Other,
    Unlisted(String),
}
text_enum! { EmployeeEmploymentStatus:
    Active = "active", Inactive = "inactive", Terminated = "terminated", Other = "other",
}

pub enum EmployeeGender {
    Male,
    Female,
    Other,
    NotSpecified,
    Unlisted(String),
}
text_enum! { EmployeeGender:
    Male = "male", Female = "female", Other = "other", NotSpecified = "not_specified",
}

#[derive(Default)]
pub struct EmployeeEmployment {
    pub id: Option<String>,
    /// What they do.
    pub title: Option<String>,
    pub role: Option<String>,
    pub r#type: Option<String>,
    /// How much per `paymentUnit`.
    pub compensation_rate: Option<Decimal>,
    /// `hour`, `month`, `year`.
    pub payment_unit: Option<String>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    pub department: Option<String>,
    pub division: Option<String>,
    pub location: Option<Address>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
}
record! { EmployeeEmployment:
    id optional, title optional, role optional, r#type = "type" optional,
    compensation_rate = "compensationRate" optional, payment_unit = "paymentUnit" optional,
    currency optional, department optional, division optional, location optional,
    start_date = "startDate" optional, end_date = "endDate" optional,
}

impl EmployeeEmployment {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("title", ModelKind::Text),
        ModelField::new("role", ModelKind::Text),
        ModelField::new("type", ModelKind::Text),
        ModelField::new("compensationRate", ModelKind::Number),
        ModelField::new("paymentUnit", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("department", ModelKind::Text),
        ModelField::new("division", ModelKind::Text),
        ModelField::new("location", ModelKind::Record(Address::FIELDS)),
        ModelField::new("startDate", ModelKind::Timestamp),
        ModelField::new("endDate", ModelKind::Timestamp),
    ];
}

#[derive(Default)]
pub struct EmployeeCompensation {
    pub id: Option<String>,
    pub job_id: Option<String>,
    /// How much per `paymentUnit`.
    pub rate: Option<Decimal>,
    /// `hour`, `month`, `year`.
    pub payment_unit: Option<String>,
    /// ISO 4217: `EUR`.
    pub currency: Option<String>,
    /// How often money comes.
    pub payment_frequency: Option<String>,
    /// Whether overtime is paid, by the Fair Labor Standards Act.
    pub flsa_status: Option<String>,
    pub effective_date: Option<Timestamp>,
}
record! { EmployeeCompensation:
    id optional, job_id = "jobId" optional, rate optional, payment_unit = "paymentUnit" optional,
    currency optional, payment_frequency = "paymentFrequency" optional,
    flsa_status = "flsaStatus" optional, effective_date = "effectiveDate" optional,
}

impl EmployeeCompensation {
    /// Its fields, in order.
    pub const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Text),
        ModelField::new("jobId", ModelKind::Text),
        ModelField::new("rate", ModelKind::Number),
        ModelField::new("paymentUnit", ModelKind::Text),
        ModelField::new("currency", ModelKind::Text),
        ModelField::new("paymentFrequency", ModelKind::Text),
        ModelField::new("flsaStatus", ModelKind::Text),
        ModelField::new("effectiveDate", ModelKind::Timestamp),
    ];
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct EmployeeFilter {
    pub company_id: Option<Id<Company>>,
    pub ethnicity: Option<String>,
    pub first_name: Option<String>,
    pub full_name: Option<String>,
    pub gender: Option<EmployeeGender>,
    pub last_name: Option<String>,
    pub mobile_number: Option<String>,
    /// Their own address.
    pub personal_email: Option<String>,
    /// What they do.
    pub title: Option<String>,
    pub user_name: Option<String>,
    /// The address that the business gave them.
    pub work_email: Option<String>,
}
record! { EmployeeFilter:
    company_id = "companyId" optional, ethnicity optional, first_name = "firstName" optional,
    full_name = "fullName" optional, gender optional, last_name = "lastName" optional,
    mobile_number = "mobileNumber" optional, personal_email = "personalEmail" optional,
    title optional, user_name = "userName" optional, work_email = "workEmail" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct EmployeeKey {
    pub company_id: Option<Id<Company>>,
    pub ethnicity: Option<String>,
    pub first_name: Option<String>,
    pub full_name: Option<String>,
    pub gender: Option<EmployeeGender>,
    pub last_name: Option<String>,
    pub mobile_number: Option<String>,
    /// Their own address.
    pub personal_email: Option<String>,
    /// What they do.
    pub title: Option<String>,
    pub user_name: Option<String>,
    /// The address that the business gave them.
    pub work_email: Option<String>,
}
record! { EmployeeKey:
    company_id = "companyId" optional, ethnicity optional, first_name = "firstName" optional,
    full_name = "fullName" optional, gender optional, last_name = "lastName" optional,
    mobile_number = "mobileNumber" optional, personal_email = "personalEmail" optional,
    title optional, user_name = "userName" optional, work_email = "workEmail" optional,
}
