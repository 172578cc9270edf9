// @generated from specs/unified by `cargo xtask generate`. Do not edit.

use super::{Company, Employee, User};
use connectome::{Id, Model, ModelField, ModelKind, Timestamp, record, text_enum};

/// What an employee is paid for a period.
#[derive(Default)]
pub struct Payroll {
    /// Read only.
    pub id: Option<Id<Payroll>>,
    pub employee_id: Option<Id<Employee>>,
    pub company_id: Option<Id<Company>>,
    pub run_state: Option<PayrollRunState>,
    pub run_type: Option<PayrollRunType>,
    pub is_processed: Option<bool>,
    pub processed_time: Option<Timestamp>,
    /// When the employee gets the money.
    pub check_time: Option<Timestamp>,
    /// When the period begins.
    pub start_time: Option<Timestamp>,
    /// When the period ends.
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
record! { Payroll:
    id optional, employee_id = "employeeId" optional, company_id = "companyId" optional,
    run_state = "runState" optional, run_type = "runType" optional,
    is_processed = "isProcessed" optional, processed_time = "processedTime" optional,
    check_time = "checkTime" optional, start_time = "startTime" optional,
    end_time = "endTime" optional, created_time = "createdTime" optional,
    created_by = "createdBy" optional, updated_time = "updatedTime" optional,
    updated_by = "updatedBy" optional,
}

impl Model for Payroll {
    const KEY: &'static str = "payrolls";
    const NAME: &'static str = "Payroll";
    const FIELDS: &'static [ModelField] = &[
        ModelField::new("id", ModelKind::Reference("payrolls")).read_only(),
        ModelField::new("employeeId", ModelKind::Reference("employees")),
        ModelField::new("companyId", ModelKind::Reference("companies")),
        ModelField::new("runState", ModelKind::Values(&["PAID", "DRAFT", "APPROVED", "CLOSED"])),
        ModelField::new(
            "runType",
            ModelKind::Values(&[
                "REGULAR",
                "OFF_CYCLE",
                "UNSCHEDULED",
                "CORRECTION",
                "TERMINATION",
                "SIGN_ON_BONUS",
            ]),
        ),
        ModelField::new("isProcessed", ModelKind::Boolean),
        ModelField::new("processedTime", ModelKind::Timestamp),
        ModelField::new("checkTime", ModelKind::Timestamp),
        ModelField::new("startTime", ModelKind::Timestamp),
        ModelField::new("endTime", ModelKind::Timestamp),
        ModelField::new("createdTime", ModelKind::Timestamp).read_only(),
        ModelField::new("createdBy", ModelKind::Reference("users")).read_only(),
        ModelField::new("updatedTime", ModelKind::Timestamp).read_only(),
        ModelField::new("updatedBy", ModelKind::Reference("users")).read_only(),
    ];
    type Filter = PayrollFilter;
    type Key = PayrollKey;

    fn id(&self) -> Option<&Id<Self>> {
        self.id.as_ref()
    }
}

impl From<PayrollFilter> for Payroll {
    fn from(it: PayrollFilter) -> Self {
        Self {
            employee_id: it.employee_id,
            company_id: it.company_id,
            run_state: it.run_state,
            run_type: it.run_type,
            is_processed: it.is_processed,
            ..connectome::blank()
        }
    }
}

impl From<PayrollKey> for Payroll {
    fn from(it: PayrollKey) -> Self {
        Self {
            employee_id: it.employee_id,
            company_id: it.company_id,
            run_state: it.run_state,
            run_type: it.run_type,
            is_processed: it.is_processed,
            ..connectome::blank()
        }
    }
}

pub enum PayrollRunState {
    Paid,
    Draft,
    Approved,
    Closed,
    Unlisted(String),
}
text_enum! { PayrollRunState:
    Paid = "PAID", Draft = "DRAFT", Approved = "APPROVED", Closed = "CLOSED",
}

pub enum PayrollRunType {
    Regular,
    OffCycle,
    Unscheduled,
    Correction,
    Termination,
    SignOnBonus,
    Unlisted(String),
}
text_enum! { PayrollRunType:
    Regular = "REGULAR", OffCycle = "OFF_CYCLE", Unscheduled = "UNSCHEDULED",
    Correction = "CORRECTION", Termination = "TERMINATION", SignOnBonus = "SIGN_ON_BONUS",
}

/// What a list can be narrowed by; all that is said must hold.
#[derive(Default)]
pub struct PayrollFilter {
    pub employee_id: Option<Id<Employee>>,
    pub company_id: Option<Id<Company>>,
    pub run_state: Option<PayrollRunState>,
    pub run_type: Option<PayrollRunType>,
    pub is_processed: Option<bool>,
}
record! { PayrollFilter:
    employee_id = "employeeId" optional, company_id = "companyId" optional,
    run_state = "runState" optional, run_type = "runType" optional,
    is_processed = "isProcessed" optional,
}

/// What one can be found by; all that is said must hold.
#[derive(Default)]
pub struct PayrollKey {
    pub employee_id: Option<Id<Employee>>,
    pub company_id: Option<Id<Company>>,
    pub run_state: Option<PayrollRunState>,
    pub run_type: Option<PayrollRunType>,
    pub is_processed: Option<bool>,
}
record! { PayrollKey:
    employee_id = "employeeId" optional, company_id = "companyId" optional,
    run_state = "runState" optional, run_type = "runType" optional,
    is_processed = "isProcessed" optional,
}
