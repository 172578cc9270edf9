// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Employee, User};
use connectome::{Decimal, Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// How much time off an employee has left.
#[derive(Default)]
pub struct TimeoffBalance {
    /// Read only.
    pub id: Option<Id<TimeoffBalance>>,
    pub employee_id: Option<Id<Employee>>,
    pub balance_hours: Option<Decimal>,
    pub used_hours: Option<Decimal>,
    /// What the time off is for.
    pub policy_type: Option<TimeoffBalancePolicyType>,
    /// When it was created. Read only.
    pub created_time: Option<Timestamp>,
    /// Who created it. Read only.
    pub created_by: Option<Id<User>>,
    /// When it was changed last. Read only.
    pub updated_time: Option<Timestamp>,
    /// Who changed it last. Read only.
    pub updated_by: Option<Id<User>>,
}
record! { TimeoffBalance:
    id optional, employee_id = "employeeId" optional, balance_hours = "balanceHours" optional,
    used_hours = "usedHours" optional, policy_type = "policyType" optional,
    created_time = "createdTime" optional, created_by = "createdBy" optional,
    updated_time = "updatedTime" optional, updated_by = "updatedBy" optional,
}

impl Model for TimeoffBalance {
    const KEY: &'static str = "timeoff-balances";
    const NAME: &'static str = "TimeoffBalance";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("timeoff-balances")).read_only(),
        ModelField::new("employeeId", ModelKind::Reference("employees")),
        ModelField::new("balanceHours", ModelKind::Number),
        ModelField::new("usedHours", ModelKind::Number),
        ModelField::new(
            "policyType",
            ModelKind::Values(&[
                "VACATION",
                "SICK",
                "PERSONAL",
                "JURY_DUTY",
                "VOLUNTEER",
                "BEREAVEMENT",
            ]),
        ),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = TimeoffBalanceFilter;
    type Key = TimeoffBalanceKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<TimeoffBalanceFilter> for TimeoffBalance {
    fn from(it: TimeoffBalanceFilter) -> Self {
        Self { employee_id: it.employee_id, policy_type: it.policy_type, ..connectome::blank() }
    }
}

impl From<TimeoffBalanceKey> for TimeoffBalance {
    fn from(it: TimeoffBalanceKey) -> Self {
        Self { employee_id: it.employee_id, policy_type: it.policy_type, ..connectome::blank() }
    }
}

pub enum TimeoffBalancePolicyType {
    Vacation,
    Sick,
    Personal,
    JuryDuty,
    Volunteer,
    Bereavement,
    Unlisted(String),
}
text_enum! { TimeoffBalancePolicyType:
    Vacation = "VACATION", Sick = "SICK", Personal = "PERSONAL", JuryDuty = "JURY_DUTY",
    Volunteer = "VOLUNTEER", Bereavement = "BEREAVEMENT",
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct TimeoffBalanceFilter {
    pub employee_id: Option<Id<Employee>>,
    /// What the time off is for.
    pub policy_type: Option<TimeoffBalancePolicyType>,
}
record! { TimeoffBalanceFilter:
    employee_id = "employeeId" optional, policy_type = "policyType" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct TimeoffBalanceKey {
    pub employee_id: Option<Id<Employee>>,
    /// What the time off is for.
    pub policy_type: Option<TimeoffBalancePolicyType>,
}
record! { TimeoffBalanceKey:
    employee_id = "employeeId" optional, policy_type = "policyType" optional,
}
