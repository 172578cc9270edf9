// @generated from specs/pipedrive by `cargo xtask generate`. Do not edit.

use super::Access;
use connectome::{Extra, record};

/// You, and the company.
pub struct Me {
    pub id: i64,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// Whether the user may sign in.
    pub active_flag: Option<bool>,
    /// Whether the user has signed in once.
    pub activated: Option<bool>,
    pub role_id: Option<i64>,
    /// What the user may do.
    pub access: Option<Vec<Access>>,
    pub default_currency: Option<String>,
    pub locale: Option<String>,
    /// The id of the language.
    pub lang: Option<i64>,
    pub timezone_name: Option<String>,
    pub timezone_offset: Option<String>,
    pub icon_url: Option<String>,
    /// Whether the user has set up the account.
    pub has_created_company: Option<bool>,
    /// Whether that is you.
    pub is_you: Option<bool>,
    /// When the user signed in last, in UTC: `2025-01-31 14:05:00`.
    pub last_login: Option<String>,
    /// When the user was added, in UTC: `2025-01-31 14:05:00`.
    pub created: Option<String>,
    /// When the user changed last, in UTC: `2025-01-31 14:05:00`.
    pub modified: Option<String>,
    pub company_id: Option<i64>,
    pub company_name: Option<String>,
    /// What stands before `.pipedrive.com`.
    pub company_domain: Option<String>,
    pub company_country: Option<String>,
    pub company_industry: Option<String>,
    pub language: Option<MeLanguage>,
    pub extra: Extra,
}
record! { Me:
    id required, name optional, email optional, phone optional, active_flag optional,
    activated optional, role_id optional, access optional, default_currency optional,
    locale optional, lang optional, timezone_name optional, timezone_offset optional,
    icon_url optional, has_created_company optional, is_you optional, last_login optional,
    created optional, modified optional, company_id optional, company_name optional,
    company_domain optional, company_country optional, company_industry optional, language optional,
    ..extra
}

#[derive(Default)]
pub struct MeLanguage {
    pub language_code: Option<String>,
    pub country_code: Option<String>,
    pub extra: Extra,
}
record! { MeLanguage: language_code optional, country_code optional, ..extra }
