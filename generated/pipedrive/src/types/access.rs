// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record, text_enum};

/// What a user may do in a part of Pipedrive.
#[derive(Default)]
pub struct Access {
    pub app: Option<AccessApp>,
    pub admin: Option<bool>,
    pub permission_set_id: Option<String>,
    pub extra: Extra,
}
record! { Access: app optional, admin optional, permission_set_id optional, ..extra }

pub enum AccessApp {
    Sales,
    Projects,
    Campaigns,
    Global,
    AccountSettings,
    Unlisted(String),
}
text_enum! { AccessApp:
    Sales = "sales", Projects = "projects", Campaigns = "campaigns", Global = "global",
    AccountSettings = "account_settings",
}
