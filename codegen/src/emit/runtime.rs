//! Every item of the runtime that generated code may name.

/// Declares the items once, for the compiler and for the import lists.
macro_rules! items {
    ($($item:ident = $name:literal)*) => {
        /// An item of the crate `connectome`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Runtime {
            $(
                #[doc = concat!("`connectome::", $name, "`")]
                $item,
            )*
        }

        impl Runtime {
            /// All of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$item),*];

            /// What it is called.
            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Self::$item => $name,)*
                }
            }
        }
    };
}

items! {
    ApiKey = "ApiKey"
    Asked = "Asked"
    Basic = "Basic"
    Bearer = "Bearer"
    Body = "Body"
    Budget = "Budget"
    Builder = "Builder"
    Bytes = "Bytes"
    Call = "Call"
    Category = "Category"
    Clear = "Clear"
    ClientProof = "ClientProof"
    Collection = "Collection"
    Condition = "Condition"
    Connection = "Connection"
    Create = "Create"
    CreateAsking = "CreateAsking"
    Credentials = "Credentials"
    Custom = "Custom"
    CustomField = "CustomField"
    Date = "Date"
    Decimal = "Decimal"
    DecimalText = "DecimalText"
    Delete = "Delete"
    Download = "Download"
    Duration = "Duration"
    Encoding = "Encoding"
    Error = "Error"
    Events = "Events"
    Extra = "Extra"
    Facts = "Facts"
    FieldNames = "FieldNames"
    File = "File"
    Find = "Find"
    Id = "Id"
    Inputs = "Inputs"
    Json = "Json"
    Limits = "Limits"
    Lines = "Lines"
    List = "List"
    Match = "Match"
    Model = "Model"
    ModelField = "ModelField"
    ModelKind = "ModelKind"
    Mapping = "mapping"
    Mismatch = "Mismatch"
    Narrow = "Narrow"
    Narrowed = "Narrowed"
    Need = "Need"
    Null = "Null"
    OAuth1 = "OAuth1"
    OAuth1Client = "OAuth1Client"
    OAuth1Config = "OAuth1Config"
    OAuth2Config = "OAuth2Config"
    OAuthApp = "OAuthApp"
    OAuthClient = "OAuthClient"
    Operation = "Operation"
    Page = "Page"
    Paging = "Paging"
    Parameter = "Parameter"
    Patch = "Patch"
    Place = "Place"
    Refresh = "Refresh"
    Requirement = "Requirement"
    Reset = "Reset"
    ResponseRule = "ResponseRule"
    Scheme = "Scheme"
    Search = "Search"
    Server = "Server"
    SignatureMethod = "SignatureMethod"
    Signing = "Signing"
    Slot = "Slot"
    Text = "Text"
    Time = "Time"
    Timestamp = "Timestamp"
    Unified = "Unified"
    Unify = "Unify"
    UnifyAsking = "UnifyAsking"
    UnifyCreate = "UnifyCreate"
    UnifyList = "UnifyList"
    UnifyMatch = "UnifyMatch"
    UnifyUpdate = "UnifyUpdate"
    UnixTime = "UnixTime"
    Update = "Update"
    UpdateAsking = "UpdateAsking"
    Upsert = "Upsert"
    Uuid = "Uuid"
    Variable = "Variable"
    Where = "Where"
    Written = "Written"
    ByStatusMacro = "by_status"
    ConnectorMacro = "connector"
    EitherMacro = "either"
    FallbacksMacro = "fallbacks"
    IntegerEnumMacro = "integer_enum"
    OperationMacro = "operation"
    RecordMacro = "record"
    SaidMacro = "said"
    TextEnumMacro = "text_enum"
    UnionMacro = "union"
    SameFn = "same"
    TextFn = "text"
}
