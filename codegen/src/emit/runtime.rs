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
    Body = "Body"
    Bytes = "Bytes"
    Call = "Call"
    Connection = "Connection"
    Date = "Date"
    Decimal = "Decimal"
    DecimalText = "DecimalText"
    Download = "Download"
    Duration = "Duration"
    Encoding = "Encoding"
    Events = "Events"
    Extra = "Extra"
    Facts = "Facts"
    File = "File"
    Id = "Id"
    Json = "Json"
    Lines = "Lines"
    Model = "Model"
    ModelField = "ModelField"
    ModelKind = "ModelKind"
    Need = "Need"
    Null = "Null"
    Operation = "Operation"
    Patch = "Patch"
    Place = "Place"
    Requirement = "Requirement"
    Scheme = "Scheme"
    Server = "Server"
    Text = "Text"
    Time = "Time"
    Timestamp = "Timestamp"
    UnixTime = "UnixTime"
    Uuid = "Uuid"
    Variable = "Variable"
    ByStatusMacro = "by_status"
    ConnectorMacro = "connector"
    EitherMacro = "either"
    FallbacksMacro = "fallbacks"
    IntegerEnumMacro = "integer_enum"
    OperationMacro = "operation"
    RecordMacro = "record"
    TextEnumMacro = "text_enum"
    UnionMacro = "union"
}
