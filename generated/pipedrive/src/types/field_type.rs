// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::text_enum;

/// What the values of a field are.
#[derive(Clone, Debug)]
pub enum FieldType {
    Int,
    Double,
    Boolean,
    Varchar,
    VarcharOptions,
    VarcharAuto,
    Text,
    Phone,
    Date,
    Daterange,
    Time,
    Timerange,
    Enum,
    Set,
    Address,
    Monetary,
    Deal,
    Deals,
    Lead,
    Org,
    People,
    Project,
    Stage,
    User,
    Activity,
    Json,
    Picture,
    Status,
    VisibleTo,
    PriceList,
    BillingFrequency,
    ProjectsBoard,
    ProjectsPhase,
    Unlisted(String),
}
text_enum! { FieldType:
    Int = "int", Double = "double", Boolean = "boolean", Varchar = "varchar",
    VarcharOptions = "varchar_options", VarcharAuto = "varchar_auto", Text = "text",
    Phone = "phone", Date = "date", Daterange = "daterange", Time = "time", Timerange = "timerange",
    Enum = "enum", Set = "set", Address = "address", Monetary = "monetary", Deal = "deal",
    Deals = "deals", Lead = "lead", Org = "org", People = "people", Project = "project",
    Stage = "stage", User = "user", Activity = "activity", Json = "json", Picture = "picture",
    Status = "status", VisibleTo = "visible_to", PriceList = "price_list",
    BillingFrequency = "billing_frequency", ProjectsBoard = "projects_board",
    ProjectsPhase = "projects_phase",
}
