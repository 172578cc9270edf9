// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Employee, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// An employee's wish for time off.
#[derive(Default)]
pub struct TimeoffRequest {
    /// Read only.
    pub id: Option<Id<TimeoffRequest>>,
    pub employee_id: Option<Id<Employee>>,
    /// Who decides.
    pub approver_id: Option<Id<Employee>>,
    pub status: Option<TimeoffRequestStatus>,
    /// What the employee says to it.
    pub employee_note: Option<String>,
    /// What `amount` counts.
    pub units: Option<TimeoffRequestUnits>,
    /// How much.
    pub amount: Option<Decimal>,
    /// What the time off is for.
    pub request_type: Option<TimeoffRequestType>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { TimeoffRequest:
    id optional, employee_id = "employeeId" optional, approver_id = "approverId" optional,
    status optional, employee_note = "employeeNote" optional, units optional, amount optional,
    request_type = "requestType" optional, start_time = "startTime" optional,
    end_time = "endTime" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for TimeoffRequest {
    const KEY: &'static str = "timeoff-requests";
    const NAME: &'static str = "TimeoffRequest";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("timeoff-requests")).read_only(),
        ModelField::new("employeeId", ModelKind::Reference("employees")),
        ModelField::new("approverId", ModelKind::Reference("employees")),
        ModelField::new(
            "status",
            ModelKind::Values(&["REQUESTED", "APPROVED", "DECLINED", "CANCELLED"]),
        ),
        ModelField::new("employeeNote", ModelKind::Text),
        ModelField::new("units", ModelKind::Values(&["DAYS", "HOURS"])),
        ModelField::new("amount", ModelKind::Number),
        ModelField::new(
            "requestType",
            ModelKind::Values(&[
                "VACATION",
                "SICK",
                "PERSONAL",
                "JURY_DUTY",
                "VOLUNTEER",
                "BEREAVEMENT",
            ]),
        ),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = TimeoffRequestFilter;
    type Key = TimeoffRequestKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<TimeoffRequestFilter> for TimeoffRequest {
    fn from(it: TimeoffRequestFilter) -> Self {
        Self {
            employee_id: it.employee_id,
            approver_id: it.approver_id,
            status: it.status,
            request_type: it.request_type,
            start_time: it.start_time,
            end_time: it.end_time,
            ..connectome::blank()
        }
    }
}

impl From<TimeoffRequestKey> for TimeoffRequest {
    fn from(it: TimeoffRequestKey) -> Self {
        Self {
            employee_id: it.employee_id,
            approver_id: it.approver_id,
            status: it.status,
            request_type: it.request_type,
            start_time: it.start_time,
            end_time: it.end_time,
            ..connectome::blank()
        }
    }
}

pub enum TimeoffRequestStatus {
    Requested,
    Approved,
    Declined,
    Cancelled,
    Unlisted(String),
}
text_enum! { TimeoffRequestStatus:
    Requested = "REQUESTED", Approved = "APPROVED", Declined = "DECLINED", Cancelled = "CANCELLED",
}

pub enum TimeoffRequestUnits {
    Days,
    Hours,
    Unlisted(String),
}
text_enum! { TimeoffRequestUnits: Days = "DAYS", Hours = "HOURS" }

pub enum TimeoffRequestType {
    Vacation,
    Sick,
    Personal,
    JuryDuty,
    Volunteer,
    Bereavement,
    Unlisted(String),
}
text_enum! { TimeoffRequestType:
    Vacation = "VACATION", Sick = "SICK", Personal = "PERSONAL", JuryDuty = "JURY_DUTY",
    Volunteer = "VOLUNTEER", Bereavement = "BEREAVEMENT",
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct TimeoffRequestFilter {
    pub employee_id: Option<Id<Employee>>,
    /// Who decides.
    pub approver_id: Option<Id<Employee>>,
    pub status: Option<TimeoffRequestStatus>,
    /// What the time off is for.
    pub request_type: Option<TimeoffRequestType>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}
record! { TimeoffRequestFilter:
    employee_id = "employeeId" optional, approver_id = "approverId" optional, status optional,
    request_type = "requestType" optional, start_time = "startTime" optional,
    end_time = "endTime" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct TimeoffRequestKey {
    pub employee_id: Option<Id<Employee>>,
    /// Who decides.
    pub approver_id: Option<Id<Employee>>,
    pub status: Option<TimeoffRequestStatus>,
    /// What the time off is for.
    pub request_type: Option<TimeoffRequestType>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
}
record! { TimeoffRequestKey:
    employee_id = "employeeId" optional, approver_id = "approverId" optional, status optional,
    request_type = "requestType" optional, start_time = "startTime" optional,
    end_time = "endTime" optional,
}
