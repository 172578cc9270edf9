// @generated from specs/hubspot by `cargo xtask generate`. Do not edit.

use connectome::{Extra, record, text_enum};

/// A HubSpot account.
pub struct Account {
    /// The number of the account.
    pub portal_id: i64,
    pub account_type: AccountType,
    pub time_zone: String,
    /// The main currency.
    pub company_currency: String,
    pub additional_currencies: Vec<String>,
    pub utc_offset: String,
    pub utc_offset_milliseconds: i64,
    /// Where people see it in a browser.
    pub ui_domain: String,
    /// Where the data lie, such as `na1` or `eu1`.
    pub data_hosting_location: String,
    pub extra: Extra,
}
record! { Account:
    portal_id = "portalId" required, account_type = "accountType" required,
    time_zone = "timeZone" required, company_currency = "companyCurrency" required,
    additional_currencies = "additionalCurrencies" required, utc_offset = "utcOffset" required,
    utc_offset_milliseconds = "utcOffsetMilliseconds" required, ui_domain = "uiDomain" required,
    data_hosting_location = "dataHostingLocation" required, ..extra
}

/// What it is for.
pub enum AccountType {
    Standard,
    Sandbox,
    DeveloperTest,
    AppDeveloper,
    Unlisted(String),
}
text_enum! { AccountType:
    Standard = "STANDARD", Sandbox = "SANDBOX", DeveloperTest = "DEVELOPER_TEST",
    AppDeveloper = "APP_DEVELOPER",
}
